//! Roles and the four-eyes rule.

use std::fmt;
use std::str::FromStr;

/// What a person with an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Writes translations.
    Translator,
    /// Writes any text.
    Editor,
    /// Approves what somebody else wrote, and publishes it.
    Reviewer,
    /// Everything, and the accounts.
    Administrator,
}

/// Something a person may want to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change the words of a language other than Swedish.
    Translate,
    /// Change a Swedish text, a fact, the guide.
    Write,
    /// Approve a revision.
    Approve,
    /// Show approved revisions to readers.
    Publish,
}

impl Role {
    /// All roles, the narrowest first.
    pub const ALL: [Role; 4] = [Role::Translator, Role::Editor, Role::Reviewer, Role::Administrator];

    /// The role's name in the database and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Role::Translator => "translator",
            Role::Editor => "editor",
            Role::Reviewer => "reviewer",
            Role::Administrator => "administrator",
        }
    }

    /// Whether the role allows an act.
    pub fn may(self, act: Act) -> bool {
        match act {
            Act::Translate => true,
            Act::Write => self >= Role::Editor,
            Act::Approve | Act::Publish => self >= Role::Reviewer,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Role {
    type Err = Refused;
    fn from_str(text: &str) -> Result<Role, Refused> {
        Role::ALL.into_iter().find(|role| role.name() == text).ok_or(Refused::UnknownRole)
    }
}

/// Why an act is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such role.
    #[error("roles are: translator, editor, reviewer, administrator")]
    UnknownRole,
    /// The role does not allow it.
    #[error("this needs another role")]
    Role,
    /// Four eyes: nobody approves their own text.
    #[error("somebody else must approve this")]
    OwnText,
}

/// Whether `reviewer` may approve a text that `author` wrote.
///
/// # Errors
/// [`Refused`] where the role is too narrow, or the text is their own.
pub fn may_approve(role: Role, reviewer: &str, author: &str) -> Result<(), Refused> {
    if !role.may(Act::Approve) {
        return Err(Refused::Role);
    }
    if reviewer == author { Err(Refused::OwnText) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_approves_their_own_text_not_even_an_administrator() {
        assert_eq!(may_approve(Role::Administrator, "ada", "ada"), Err(Refused::OwnText));
        assert_eq!(may_approve(Role::Editor, "ada", "bo"), Err(Refused::Role));
        assert_eq!(may_approve(Role::Reviewer, "ada", "bo"), Ok(()));
    }

    #[test]
    fn translators_leave_swedish_alone() {
        assert!(Role::Translator.may(Act::Translate) && !Role::Translator.may(Act::Write));
        assert_eq!("boss".parse::<Role>(), Err(Refused::UnknownRole));
        for role in Role::ALL {
            assert_eq!(role.name().parse(), Ok(role));
        }
    }
}
