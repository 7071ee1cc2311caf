//! From a condition's text to what was written: recursive descent over a closed grammar.

use super::lexer::{Token, tokens};
use super::{Compare, Day, Expr, Flaw, LONGEST_CONDITION, Name};
use crate::content::FaultKind;

/// Parentheses and negations may nest this deep.
const DEEPEST: usize = 32;

const SEE: &str = "see the table of conditions in docs/guide.md";

/// Parses a condition; the first flaw ends the reading, since what follows it cannot be understood.
pub fn parse(text: &str) -> Result<Expr, Flaw> {
    if text.len() > LONGEST_CONDITION {
        let what = format!("the condition is longer than {LONGEST_CONDITION} characters");
        return Err(Flaw::new(0, FaultKind::GuideSyntax, what, "give parts of it a name with [[condition]]"));
    }
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0 };
    let expr = parser.condition()?;
    match parser.peek() {
        Token::End => Ok(expr),
        Token::Sign(sign @ (")" | "]")) => Err(parser.flaw(format!("`{sign}` closes nothing"), "remove it")),
        other => Err(parser.flaw(format!("{other} stands where `&&`, `||` or the end should be"), SEE)),
    }
}

struct Parser<'c> {
    tokens: Vec<(usize, Token<'c>)>,
    next: usize,
    depth: usize,
}

impl<'c> Parser<'c> {
    fn peek(&self) -> Token<'c> {
        self.tokens.get(self.next).map_or(Token::End, |(_, token)| token.clone())
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).or(self.tokens.last()).map_or(0, |(at, _)| *at)
    }

    fn advance(&mut self) -> Token<'c> {
        let token = self.peek();
        self.next += 1;
        token
    }

    /// Takes the sign if it comes next.
    fn takes(&mut self, sign: &'static str) -> bool {
        let found = self.peek() == Token::Sign(sign);
        self.next += usize::from(found);
        found
    }

    fn demand(&mut self, sign: &'static str) -> Result<(), Flaw> {
        let found = self.peek();
        if self.takes(sign) { Ok(()) } else { Err(self.flaw(format!("{found} stands where `{sign}` should be"), SEE)) }
    }

    fn flaw(&self, what: impl Into<String>, remedy: &str) -> Flaw {
        Flaw::new(self.at(), FaultKind::GuideSyntax, what, remedy)
    }

    fn condition(&mut self) -> Result<Expr, Flaw> {
        let first = self.all()?;
        let mut parts = vec![first];
        while self.takes("||") {
            parts.push(self.all()?);
        }
        Ok(only_or(parts, Expr::Either))
    }

    fn all(&mut self) -> Result<Expr, Flaw> {
        let first = self.single()?;
        let mut parts = vec![first];
        while self.takes("&&") {
            parts.push(self.single()?);
        }
        Ok(only_or(parts, Expr::All))
    }

    fn single(&mut self) -> Result<Expr, Flaw> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.flaw("the condition nests too deep", "give parts of it a name with [[condition]]"));
        }
        let expr = if self.takes("!") {
            Expr::Not(Box::new(self.single()?))
        } else if self.takes("(") {
            let inner = self.condition()?;
            self.demand(")")?;
            inner
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(expr)
    }

    fn test(&mut self) -> Result<Expr, Flaw> {
        let at = self.at();
        match self.advance() {
            Token::Text(option) => {
                if self.advance() != Token::Ident("in") {
                    self.next -= 1;
                    return Err(self.flaw(
                        format!("`in` is missing after \"{option}\""),
                        "write `\"option\" in question`, or `question == \"option\"`",
                    ));
                }
                Ok(Expr::Has(name(option, at), self.question()?))
            }
            Token::Ident("true") => Ok(Expr::Literal(true)),
            Token::Ident("false") => Ok(Expr::Literal(false)),
            Token::Ident("today") => {
                let compare = self.compare()?;
                Ok(Expr::Today(compare, self.day()?))
            }
            Token::Ident(word) if self.peek() == Token::Sign("(") => self.call(word, at),
            Token::Ident(word) => self.comparison(name(word, at)),
            other => {
                self.next -= 1;
                Err(self.flaw(format!("{other} stands where a test should be"), SEE))
            }
        }
    }

    fn comparison(&mut self, question: Name) -> Result<Expr, Flaw> {
        match self.peek() {
            Token::Sign(sign @ ("==" | "!=")) => {
                self.advance();
                let option = self.text("an option in quotes")?;
                Ok(Expr::Is { question, option, negated: sign == "!=" })
            }
            Token::Ident("in") => {
                self.advance();
                Ok(Expr::OneOf(question, self.texts()?))
            }
            Token::Sign(sign @ ("<" | "<=" | ">" | ">=")) => {
                let remedy = "compare numbers with `size(question)`, and days with `today`";
                Err(Flaw::new(
                    self.at(),
                    FaultKind::GuideType,
                    format!("`{}` cannot be compared with `{sign}`", question.text),
                    remedy,
                ))
            }
            _ => Ok(Expr::Named(question)),
        }
    }

    fn call(&mut self, function: &str, at: usize) -> Result<Expr, Flaw> {
        self.demand("(")?;
        match function {
            "known" => {
                let question = self.question()?;
                self.demand(")")?;
                Ok(Expr::Known(question))
            }
            "size" => {
                let question = self.question()?;
                self.demand(")")?;
                let compare = self.compare()?;
                match self.advance() {
                    Token::Number(number) => Ok(Expr::Size(question, compare, number)),
                    other => {
                        self.next -= 1;
                        Err(Flaw::new(
                            self.at(),
                            FaultKind::GuideType,
                            format!("{other} is not a number"),
                            "compare `size(question)` with a whole number",
                        ))
                    }
                }
            }
            "any" => {
                let question = self.question()?;
                self.demand(",")?;
                let options = self.texts()?;
                self.demand(")")?;
                Ok(Expr::Any(question, options))
            }
            other => {
                let what = format!("there is no function `{other}`");
                Err(Flaw::new(
                    at,
                    FaultKind::GuideSyntax,
                    what,
                    "conditions know `known`, `size` and `any`, and `date` and `fact` after `today`",
                ))
            }
        }
    }

    fn day(&mut self) -> Result<Day, Flaw> {
        let at = self.at();
        let Token::Ident(function @ ("date" | "fact")) = self.advance() else {
            return Err(Flaw::new(
                at,
                FaultKind::GuideType,
                "`today` is compared with something that is not a day",
                "write date(\"2027-03-04\") or fact(\"ID\")",
            ));
        };
        self.demand("(")?;
        let text = self.text("a text in quotes")?;
        self.demand(")")?;
        if function == "fact" {
            return Ok(Day::Fact(text));
        }
        match text.text.parse() {
            Ok(date) if text.text.len() == 10 => Ok(Day::Date(date)),
            _ => Err(Flaw::new(text.at, FaultKind::BadDate, format!("`{}` is not a date", text.text), "write it as 2027-03-04")),
        }
    }

    fn question(&mut self) -> Result<Name, Flaw> {
        let at = self.at();
        match self.advance() {
            Token::Ident(word) => Ok(name(word, at)),
            other => Err(Flaw::new(
                at,
                FaultKind::GuideSyntax,
                format!("{other} stands where a question should be"),
                "name the question, without quotes",
            )),
        }
    }

    fn text(&mut self, wanted: &str) -> Result<Name, Flaw> {
        let at = self.at();
        match self.advance() {
            Token::Text(text) => Ok(name(text, at)),
            other => Err(Flaw::new(at, FaultKind::GuideType, format!("{other} stands where {wanted} should be"), SEE)),
        }
    }

    fn texts(&mut self) -> Result<Vec<Name>, Flaw> {
        self.demand("[")?;
        let mut texts = vec![self.text("an option in quotes")?];
        while self.takes(",") {
            texts.push(self.text("an option in quotes")?);
        }
        self.demand("]")?;
        Ok(texts)
    }

    fn compare(&mut self) -> Result<Compare, Flaw> {
        use Compare::{AtLeast, AtMost, Equal, Less, More, Unequal};
        let found = self.peek();
        let all = [Equal, Unequal, Less, AtMost, More, AtLeast];
        match all.into_iter().find(|compare| found == Token::Sign(compare.sign())) {
            Some(compare) => {
                self.advance();
                Ok(compare)
            }
            None => Err(self.flaw(format!("{found} stands where a comparison should be"), "one of: == != < <= > >=")),
        }
    }
}

fn name(text: &str, at: usize) -> Name {
    Name { text: text.to_owned(), at }
}

fn only_or(mut parts: Vec<Expr>, several: impl FnOnce(Vec<Expr>) -> Expr) -> Expr {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            several(parts)
        }
    }
}
