//! All combinations of answers as Boolean formulas: one variable per option and per date, in the order of the questions.
//!
//! A formula is a reduced decision diagram, so that "can this be?" and "how often?" are answered exactly, without trying combinations.

use super::condition::{Chosen, Condition};
use super::definition::{Kind, Question};
use super::fixed::Fixed;
use biodivine_lib_bdd::op_function;
use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddVariable, BddVariableSet};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A diagram may have so many nodes; real guides need a few thousand.
const MOST_NODES: usize = 400_000;

/// A condition ties so many answers together that it cannot be proved in reasonable time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the condition ties too many answers together to be proved")]
pub struct TooEntangled;

/// What a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variable {
    /// This option of this question was chosen.
    Option(usize, usize),
    /// It is this date or later; the position in [`Space::dates`].
    From(usize),
}

/// The space of all answers.
pub(super) struct Space {
    variables: BddVariableSet,
    meanings: Vec<Variable>,
    first: Vec<usize>,
    dates: Vec<Date>,
    /// For each question, what its answers must satisfy: so many options, and only where it is asked.
    legal: Vec<Bdd>,
    /// For each question, those its own condition depends on, and theirs.
    above: Vec<BTreeSet<usize>>,
}

/// A condition together with the legal answers it depends on.
pub(super) struct Target {
    /// The condition alone.
    pub(super) formula: Bdd,
    /// The questions it depends on, and those they depend on.
    pub(super) questions: BTreeSet<usize>,
    /// Legal answers where it holds.
    pub(super) holds: Bdd,
    /// Legal answers where it does not.
    pub(super) fails: Bdd,
    /// Whether it depends on the day.
    pub(super) dated: bool,
    /// The questions that decide it as long as none of them is answered.
    pub(super) support: BTreeSet<usize>,
}

impl Space {
    /// The space over some questions, split at some dates.
    pub(super) fn new(questions: &[Question], dates: BTreeSet<Date>) -> Result<Space, (usize, TooEntangled)> {
        let mut meanings = Vec::new();
        let mut first = Vec::new();
        for (place, question) in questions.iter().enumerate() {
            first.push(meanings.len());
            meanings.extend((0..question.options.len()).map(|option| Variable::Option(place, option)));
        }
        let dates: Vec<Date> = dates.into_iter().collect();
        meanings.extend((0..dates.len()).map(Variable::From));
        // The limits on questions and options keep this far below what a diagram can have.
        let variables = BddVariableSet::new_anonymous(u16::try_from(meanings.len()).unwrap_or(u16::MAX - 2));
        let mut space = Space { variables, meanings, first, dates, legal: Vec::new(), above: Vec::new() };
        for (place, question) in questions.iter().enumerate() {
            let (legal, above) = space.legal_answers(place, question).map_err(|error| (place, error))?;
            space.legal.push(legal);
            space.above.push(above);
        }
        Ok(space)
    }

    fn legal_answers(&self, place: usize, question: &Question) -> Result<(Bdd, BTreeSet<usize>), TooEntangled> {
        let options = self.options(place, question.all_options());
        let shape = match (question.kind, question.none) {
            (Kind::Many, Some(_)) => {
                let none = self.any(place, question.none_bit());
                let others = self.any(place, question.counted_options());
                none.and(&others).not()
            }
            (Kind::Many, None) => self.variables.mk_true(),
            _ => self.number(&options, 2, |number| number <= 1),
        };
        let Some(when) = &question.when else {
            return Ok((shape, BTreeSet::new()));
        };
        let gate = self.formula(&when.condition)?;
        let above = self.closure(self.support(&gate));
        let answered = self.any(place, question.all_options());
        Ok((both(&shape, &answered.imp(&gate))?, above))
    }

    /// The variable of an option.
    fn option(&self, question: usize, option: usize) -> usize {
        self.first.get(question).map_or(0, |first| first + option)
    }

    fn options(&self, question: usize, bits: u64) -> Vec<usize> {
        let set = (0..64_u32).filter(|place| bits >> place & 1 == 1);
        set.map(|place| self.option(question, place as usize)).collect()
    }

    /// At least one of these options was chosen.
    pub(super) fn any(&self, question: usize, bits: u64) -> Bdd {
        let clause: Vec<(BddVariable, bool)> =
            self.options(question, bits).into_iter().map(|at| (BddVariable::from_index(at), true)).collect();
        if clause.is_empty() {
            self.variables.mk_false()
        } else {
            self.variables.mk_disjunctive_clause(&BddPartialValuation::from_values(&clause))
        }
    }

    /// An accepted number of the variables is true; numbers are told apart below `most`.
    fn number(&self, variables: &[usize], most: usize, accepted: impl Fn(usize) -> bool) -> Bdd {
        let constant = |truth| {
            if truth { self.variables.mk_true() } else { self.variables.mk_false() }
        };
        let mut row: Vec<Bdd> = (0..=most).map(|number| constant(accepted(number))).collect();
        for variable in variables.iter().rev() {
            let variable = self.variables.mk_var(BddVariable::from_index(*variable));
            let next = row.iter().skip(1).chain(row.last());
            row = row.iter().zip(next).map(|(without, with)| Bdd::if_then_else(&variable, with, without)).collect();
        }
        row.into_iter().next().unwrap_or_else(|| constant(false))
    }

    fn from(&self, date: Date) -> Bdd {
        match self.dates.iter().position(|known| *known == date) {
            Some(place) => self.variables.mk_var(BddVariable::from_index(self.meanings.len() - self.dates.len() + place)),
            None => self.variables.mk_false(),
        }
    }

    /// The formula of a condition.
    pub(super) fn formula(&self, condition: &Condition) -> Result<Bdd, TooEntangled> {
        Ok(match condition {
            Condition::Always(true) => self.variables.mk_true(),
            Condition::Always(false) => self.variables.mk_false(),
            Condition::Chosen { question, options } => self.any(*question, *options),
            Condition::Number { question, counted, compare, number } => {
                let counted = self.options(*question, *counted);
                let most = counted.len().min(*number as usize + 1);
                let right = self.number(&counted, most, |found| compare.holds(found as u64, u64::from(*number)));
                both(&right, &self.any(*question, u64::MAX >> (64 - self.width(*question).clamp(1, 64))))?
            }
            Condition::From(date) => self.from(*date),
            Condition::Not(inner) => self.formula(inner)?.not(),
            Condition::All(parts) => {
                parts.iter().try_fold(self.variables.mk_true(), |all, part| both(&all, &self.formula(part)?))?
            }
            Condition::Either(parts) => {
                parts.iter().try_fold(self.variables.mk_false(), |any, part| either(&any, &self.formula(part)?))?
            }
        })
    }

    fn width(&self, question: usize) -> usize {
        let end = self.first.get(question + 1).copied().unwrap_or(self.meanings.len() - self.dates.len());
        end - self.first.get(question).copied().unwrap_or(end)
    }

    /// The questions a formula depends on.
    pub(super) fn support(&self, formula: &Bdd) -> BTreeSet<usize> {
        self.questions(formula.support_set())
    }

    /// The questions a formula still depends on with the fixed variables filled in.
    pub(super) fn live(&self, formula: &Bdd, fixed: &Fixed) -> BTreeSet<usize> {
        self.questions(fixed.deciding(formula))
    }

    fn questions(&self, variables: impl IntoIterator<Item = BddVariable>) -> BTreeSet<usize> {
        let meanings = variables.into_iter().filter_map(|variable| self.meaning(variable));
        let questions = meanings.filter_map(|meaning| match meaning {
            Variable::Option(question, _) => Some(question),
            Variable::From(_) => None,
        });
        questions.collect()
    }

    /// Whether a formula depends on the day.
    pub(super) fn turns_on_dates(&self, formula: &Bdd) -> bool {
        formula.support_set().into_iter().any(|variable| matches!(self.meaning(variable), Some(Variable::From(_))))
    }

    /// What a variable stands for.
    pub(super) fn meaning(&self, variable: BddVariable) -> Option<Variable> {
        self.meanings.get(variable.to_index()).copied()
    }

    /// The dates the space is split at, ascending.
    pub(super) fn dates(&self) -> &[Date] {
        &self.dates
    }

    /// Questions with all that decide whether they are asked.
    pub(super) fn closure(&self, questions: BTreeSet<usize>) -> BTreeSet<usize> {
        let above = questions.iter().filter_map(|question| self.above.get(*question)).flatten().copied();
        let above: Vec<usize> = above.collect();
        questions.into_iter().chain(above).collect()
    }

    /// The legal answers to some questions, on any day; the questions must be closed under [`Space::closure`].
    pub(super) fn domain(&self, questions: &BTreeSet<usize>) -> Result<Bdd, TooEntangled> {
        let mut domain = self.variables.mk_true();
        for pair in self.dates.windows(2) {
            if let [earlier, later] = pair {
                domain = both(&domain, &self.from(*later).imp(&self.from(*earlier)))?;
            }
        }
        // From the last question up: each is joined to a diagram that begins below it.
        for question in questions.iter().rev() {
            if let Some(legal) = self.legal.get(*question) {
                domain = both(legal, &domain)?;
            }
        }
        Ok(domain)
    }

    /// A condition with the legal answers it depends on; without a condition, always.
    pub(super) fn target(&self, condition: Option<&Condition>) -> Result<Target, TooEntangled> {
        let formula = match condition {
            Some(condition) => self.formula(condition)?,
            None => self.variables.mk_true(),
        };
        let support = self.support(&formula);
        let questions = self.closure(support.clone());
        let domain = self.domain(&questions)?;
        let (holds, fails) = (both(&domain, &formula)?, both(&domain, &formula.not())?);
        Ok(Target { holds, fails, dated: self.turns_on_dates(&formula), support, questions, formula })
    }

    /// The variables that a day fixes; all dates stay open where the day is not known.
    pub(super) fn fix_day(&self, today: Option<Date>) -> Fixed {
        let mut fixed = Fixed::nothing(self.meanings.len());
        if let Some(today) = today {
            for (place, date) in self.dates.iter().enumerate() {
                fixed.set(self.meanings.len() - self.dates.len() + place, Some(today >= *date));
            }
        }
        fixed
    }

    /// Fixes a question's answer.
    pub(super) fn fix(&self, fixed: &mut Fixed, question: usize, chosen: &Chosen) {
        let bits = chosen.of(question);
        for place in 0..self.width(question) {
            fixed.set(self.option(question, place), Some(bits >> place & 1 == 1));
        }
    }

    /// Opens a question's answer again, all but the options in `kept`.
    pub(super) fn open(&self, fixed: &mut Fixed, question: usize, kept: u64) {
        for place in 0..self.width(question) {
            fixed.set(self.option(question, place), (kept >> place & 1 == 1).then_some(true));
        }
    }
}

/// Both formulas.
pub(super) fn both(left: &Bdd, right: &Bdd) -> Result<Bdd, TooEntangled> {
    Bdd::binary_op_with_limit(MOST_NODES, left, right, op_function::and).ok_or(TooEntangled)
}

/// At least one of the formulas.
pub(super) fn either(left: &Bdd, right: &Bdd) -> Result<Bdd, TooEntangled> {
    Bdd::binary_op_with_limit(MOST_NODES, left, right, op_function::or).ok_or(TooEntangled)
}
