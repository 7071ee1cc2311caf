//! A condition's text, cut into tokens.

use super::Flaw;
use crate::content::FaultKind;
use std::fmt;

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'c> {
    Ident(&'c str),
    Text(&'c str),
    Number(u32),
    Sign(&'static str),
    End,
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Ident(name) => write!(f, "`{name}`"),
            Token::Text(text) => write!(f, "`\"{text}\"`"),
            Token::Number(number) => write!(f, "`{number}`"),
            Token::Sign(sign) => write!(f, "`{sign}`"),
            Token::End => f.write_str("the end"),
        }
    }
}

/// Longer signs first, so that `<=` is not read as `<`.
const SIGNS: [&str; 14] = ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "(", ")", "[", "]", ","];

/// Cuts a text into tokens, each with its byte offset; the last is [`Token::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token<'_>)>, Flaw> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let at = text.len() - rest.len();
        let Some(first) = rest.chars().next() else {
            tokens.push((at, Token::End));
            return Ok(tokens);
        };
        let (token, length) = match first {
            'a'..='z' | 'A'..='Z' | '_' => {
                let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                (Token::Ident(rest.get(..length).unwrap_or(rest)), length)
            }
            '0'..='9' => {
                let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                let number = rest.get(..length).and_then(|digits| digits.parse().ok());
                (Token::Number(number.ok_or_else(|| flaw(at, "this number is too large", "write a smaller number"))?), length)
            }
            '"' | '\'' => {
                let inside = rest.get(1..).unwrap_or_default();
                let length = inside
                    .find(first)
                    .ok_or_else(|| flaw(at, "a text is opened and not closed", "close it with the same quote"))?;
                (Token::Text(inside.get(..length).unwrap_or_default()), length + 2)
            }
            _ => {
                let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign)).ok_or_else(|| {
                    let remedy = if first == '-' {
                        "names in conditions use `_`; option ids stand in quotes"
                    } else {
                        "see the table of conditions in docs/guide.md"
                    };
                    flaw(at, &format!("`{first}` has no meaning in a condition"), remedy)
                })?;
                (Token::Sign(sign), sign.len())
            }
        };
        tokens.push((at, token));
        rest = rest.get(length..).unwrap_or_default();
    }
}

fn flaw(at: usize, what: &str, remedy: &str) -> Flaw {
    Flaw::new(at, FaultKind::GuideSyntax, what, remedy)
}
