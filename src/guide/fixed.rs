//! What answers settle of a formula: whether it can still hold, and what it still depends on.

use biodivine_lib_bdd::{Bdd, BddPointer, BddVariable};
use rustc_hash::FxHashMap;

/// Some variables with their values.
#[derive(Clone)]
pub(super) struct Fixed(Vec<Option<bool>>);

impl Fixed {
    /// None of so many variables.
    pub(super) fn nothing(variables: usize) -> Fixed {
        Fixed(vec![None; variables])
    }

    /// The value of a variable, where it has one.
    fn of(&self, variable: BddVariable) -> Option<bool> {
        self.0.get(variable.to_index()).copied().flatten()
    }

    /// Fixes a variable, or opens it again.
    pub(super) fn set(&mut self, variable: usize, value: Option<bool>) {
        if let Some(slot) = self.0.get_mut(variable) {
            *slot = value;
        }
    }

    /// Whether a formula can still hold.
    pub(super) fn allows(&self, formula: &Bdd) -> bool {
        let mut seen = vec![false; formula.size()];
        let mut open = vec![formula.root_pointer()];
        while let Some(node) = open.pop() {
            if node.is_one() {
                return true;
            }
            let first_visit = seen.get_mut(node.to_index()).is_some_and(|seen| !std::mem::replace(seen, true));
            if node.is_zero() || !first_visit {
                continue;
            }
            match self.of(formula.var_of(node)) {
                Some(true) => open.push(formula.high_link_of(node)),
                Some(false) => open.push(formula.low_link_of(node)),
                None => open.extend([formula.low_link_of(node), formula.high_link_of(node)]),
            }
        }
        false
    }

    /// The variables that a formula still depends on.
    pub(super) fn deciding(&self, formula: &Bdd) -> Vec<BddVariable> {
        let mut rest = Rest { formula, fixed: self, left: vec![None; formula.size()], nodes: FxHashMap::default() };
        rest.of(formula.root_pointer());
        let mut variables: Vec<BddVariable> = rest.nodes.into_keys().map(|(variable, ..)| variable).collect();
        variables.sort_unstable();
        variables.dedup();
        variables
    }
}

/// The reduced diagram that is left of a formula, as far as it has been gone through.
struct Rest<'a> {
    formula: &'a Bdd,
    fixed: &'a Fixed,
    /// What is left of each node of the formula.
    left: Vec<Option<u32>>,
    /// The nodes that are left, each once, numbered after the two constants.
    nodes: FxHashMap<(BddVariable, u32, u32), u32>,
}

impl Rest<'_> {
    /// What is left of a node. It goes as deep as there are variables.
    fn of(&mut self, node: BddPointer) -> u32 {
        if node.is_terminal() {
            return u32::from(node.is_one());
        }
        if let Some(known) = self.left.get(node.to_index()).copied().flatten() {
            return known;
        }
        let variable = self.formula.var_of(node);
        let (low, high) = (self.formula.low_link_of(node), self.formula.high_link_of(node));
        let left = match self.fixed.of(variable) {
            Some(true) => self.of(high),
            Some(false) => self.of(low),
            None => {
                let (low, high) = (self.of(low), self.of(high));
                let next = self.nodes.len() as u32 + 2;
                if low == high { low } else { *self.nodes.entry((variable, low, high)).or_insert(next) }
            }
        };
        if let Some(slot) = self.left.get_mut(node.to_index()) {
            *slot = Some(left);
        }
        left
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use biodivine_lib_bdd::BddVariableSet;

    #[test]
    fn what_is_left_depends_on_what_the_filled_in_formula_depends_on() {
        let space = BddVariableSet::new_anonymous(5);
        let x = |number: usize| space.mk_var(BddVariable::from_index(number));
        let formulas = [
            x(0).and(&x(1)).or(&x(2).and(&x(3))),
            x(0).iff(&x(1)).and(&x(4).or(&x(2))),
            x(0).imp(&x(3)).xor(&x(1).and(&x(2))).or(&x(4).not()),
            x(1).and(&x(2)).or(&x(1).not().and(&x(2))),
        ];
        for formula in formulas {
            for values in 0..3_usize.pow(5) {
                let value =
                    |number: u32| [None, Some(false), Some(true)].get(values / 3_usize.pow(number) % 3).copied().flatten();
                let mut fixed = Fixed::nothing(5);
                (0..5).for_each(|number| fixed.set(number as usize, value(number)));
                let given: Vec<(BddVariable, bool)> =
                    (0..5).filter_map(|number| Some((BddVariable::from_index(number as usize), value(number)?))).collect();
                let filled = formula.restrict(&given);
                let mut expected: Vec<BddVariable> = filled.support_set().into_iter().collect();
                expected.sort_unstable();
                assert_eq!(fixed.deciding(&formula), expected, "{formula} with {given:?}");
                assert_eq!(fixed.allows(&formula), !filled.is_false());
            }
        }
    }
}
