//! What every page has in common: language, words, icons, asset addresses, and the address of the page itself.

use crate::content::Voice;
use crate::editorial::{Role, State, Work};
use crate::lang::{Args, Lang, Messages};
use crate::web::assets;
use crate::web::context::Context;
use jiff::civil::Date;

/// The frame around a page.
pub struct Frame<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The interface's words.
    pub messages: &'a Messages,
    /// The window's title.
    pub title: String,
    /// The page's address after the language, with its query: where the language picker returns to.
    pub here: String,
    /// On a kiosk: after how many seconds without a touch the page starts over.
    pub idle_seconds: Option<u32>,
    /// Whether telling words are left out.
    pub discreet: bool,
}

impl<'a> Frame<'a> {
    /// A frame for a page with this title at this address.
    pub fn new(context: &'a Context, lang: Lang, title: String, here: String) -> Frame<'a> {
        let house = context.messages.text(lang, "house-name");
        let title = if title.is_empty() || title == house { house } else { format!("{title} · {house}") };
        Frame {
            lang,
            messages: &context.messages,
            title,
            here,
            idle_seconds: context.settings.kiosk_idle_seconds,
            discreet: false,
        }
    }

    /// The words for a message id.
    pub fn t(&self, id: &str) -> String {
        self.messages.text(self.lang, id)
    }

    /// The second line of a door.
    pub fn t_lead(&self, id: &str) -> String {
        self.t(&format!("{id}-lead"))
    }

    /// The words for a message with one argument.
    pub fn tv(&self, id: &str, name: &str, value: &str) -> String {
        let mut args = Args::new();
        args.set(name, value);
        self.messages.text_with(self.lang, id, &args)
    }

    /// The name of an area.
    pub fn area(&self, slug: &str) -> String {
        self.t(&format!("area-{slug}"))
    }

    /// The language's tag.
    pub fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    /// The language's name in itself.
    pub fn autonym(&self) -> &'static str {
        self.lang.row().autonym
    }

    /// The writing direction.
    pub fn dir(&self) -> &'static str {
        self.lang.direction().as_str()
    }

    /// The address of an asset; it changes with the asset, so that it can be cached for good.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// An icon by its name in `assets/icons.svg`; always beside words, so hidden from screen readers.
    pub fn icon(&self, name: &str) -> String {
        let sheet = assets::address("icons.svg");
        format!("<svg class=\"i\" aria-hidden=\"true\"><use href=\"{sheet}#{name}\"/></svg>")
    }

    /// The arrow that points on, mirrored where the script runs from right to left.
    pub fn arrow(&self) -> String {
        let sheet = assets::address("icons.svg");
        format!("<svg class=\"i flip\" aria-hidden=\"true\"><use href=\"{sheet}#next\"/></svg>")
    }

    /// The name of an editor's role.
    pub fn t_role(&self, role: &Role) -> String {
        self.t(&format!("role-{role}"))
    }

    /// The name of a kind of work.
    pub fn t_work(&self, work: &Work) -> String {
        self.t(&format!("work-{}", work.name()))
    }

    /// Where a translated segment stands.
    pub fn t_state(&self, state: &State) -> String {
        self.t(&format!("state-{}", state.name()))
    }

    /// "checked" with a date.
    pub fn checked(&self, date: &Date) -> String {
        self.tv("article-checked", "date", &Voice::new(self.lang, self.messages).date(*date))
    }
}
