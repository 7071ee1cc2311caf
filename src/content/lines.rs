//! Many short texts in one piece of memory: the tens of thousands of messages that search and chat learn from.

use std::sync::Arc;

/// Texts, one after the other; a copy shares their memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines(Arc<str>);

impl Lines {
    /// Each text, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.lines()
    }
}

impl<T: AsRef<str>> FromIterator<T> for Lines {
    /// A line break within a text becomes a space.
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Lines {
        let mut all = String::new();
        for text in texts {
            match text.as_ref() {
                broken if broken.contains(['\n', '\r']) => all.push_str(&broken.replace(['\n', '\r'], " ")),
                whole => all.push_str(whole),
            }
            all.push('\n');
        }
        Lines(all.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_were_but_for_line_breaks() {
        let lines: Lines = ["one", "", "two\nhalves", "الثالث\r"].into_iter().collect();
        assert_eq!(lines.iter().collect::<Vec<_>>(), ["one", "", "two halves", "الثالث "]);
        assert_eq!(Lines::default().iter().count(), 0);
    }
}
