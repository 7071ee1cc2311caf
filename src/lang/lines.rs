//! Where the lines of a text begin.

/// The lines of a text, found by byte offset in logarithmic time.
#[derive(Clone, Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of `text`.
    pub fn of(text: &str) -> Lines {
        Lines(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect())
    }

    /// How many line breaks stand before a byte offset.
    pub fn before(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_before_an_offset_are_counted() {
        let lines = Lines::of("a\nbc\n\nd");
        assert_eq!([0, 1, 2, 4, 5, 6, 9].map(|at| lines.before(at)), [0, 0, 1, 1, 2, 3, 3]);
    }
}
