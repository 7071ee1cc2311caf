//! A sorted list that answers like a map of lists, in less memory.

/// Numbers, by what they are looked up by.
#[derive(Clone, Debug)]
pub struct Places<K, N = u32> {
    keys: Vec<K>,
    numbers: Vec<N>,
}

impl<K, N> Default for Places<K, N> {
    fn default() -> Places<K, N> {
        Places { keys: Vec::new(), numbers: Vec::new() }
    }
}

impl<K: Ord + Copy, N: Ord + Copy> Places<K, N> {
    /// Puts pairs of key and number in order, each once.
    pub fn new(mut pairs: Vec<(K, N)>) -> Places<K, N> {
        pairs.sort_unstable();
        pairs.dedup();
        // Two lists, so that no room is lost between a wide key and a narrow number.
        Places { keys: pairs.iter().map(|(key, _)| *key).collect(), numbers: pairs.iter().map(|(_, number)| *number).collect() }
    }

    /// The numbers of a key, in order.
    pub fn of(&self, key: K) -> &[N] {
        let from = self.keys.partition_point(|known| *known < key);
        let many = self.keys.get(from..).unwrap_or_default().iter().take_while(|known| **known == key).count();
        self.numbers.get(from..from + many).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_of_a_key_is_found_once() {
        let places = Places::new(vec![(7_u64, 2_u32), (3, 9), (7, 1), (7, 2), (9, 4)]);
        assert_eq!((places.of(7), places.of(3), places.of(9), places.of(8)), (&[1, 2][..], &[9][..], &[4][..], &[][..]));
        assert!(Places::<u64>::default().of(1).is_empty());
    }
}
