//! The one table of languages.

use serde::Serialize;

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// The script a language is written in, by its ISO 15924 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Script {
    /// Arabic.
    Arab,
    /// Cyrillic.
    Cyrl,
    /// Ethiopic.
    Ethi,
    /// Simplified Han.
    Hans,
    /// Latin.
    Latn,
    /// Thai.
    Thai,
}

/// Which digits numbers are shown in; telephone numbers are always shown as they are dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹
    Persian,
}

/// Which text analysis the search uses for a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Analysis {
    Amharic,
    Arabic,
    English,
    French,
    KurdishKurmanji,
    KurdishSorani,
    Chinese,
    Pashto,
    Persian,
    Polish,
    Russian,
    SouthSlavic,
    Somali,
    Spanish,
    Swahili,
    Swedish,
    Thai,
    Tigrinya,
    Turkish,
    Ukrainian,
    Vietnamese,
}

/// One row: all that sets one language apart from another.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, as in addresses and file names.
    pub tag: &'static str,
    /// Other tags that mean this language.
    pub also: &'static [&'static str],
    /// The language's name in itself; what pickers show.
    pub autonym: &'static str,
    /// The script texts are written in.
    pub script: Script,
    /// Writing direction.
    pub direction: Direction,
    /// Nearest languages first; Swedish is always the last resort and not listed.
    pub fallback: &'static [&'static str],
    /// The search analysis.
    pub analysis: Analysis,
    /// Digits for counted values.
    pub digits: Digits,
    /// The locale number and date formats come from.
    pub cldr: &'static str,
}

use Direction::{Ltr, Rtl};
use Script::{Arab, Cyrl, Ethi, Hans, Latn, Thai};

macro_rules! row {
    ($tag:literal, $also:expr, $autonym:literal, $script:ident, $direction:ident, $fallback:expr, $analysis:ident, $digits:ident, $cldr:literal) => {
        Language {
            tag: $tag,
            also: &$also,
            autonym: $autonym,
            script: $script,
            direction: $direction,
            fallback: &$fallback,
            analysis: Analysis::$analysis,
            digits: Digits::$digits,
            cldr: $cldr,
        }
    };
}

/// Every language the house knows. A language is offered to readers once its interface words exist.
#[rustfmt::skip]
pub static LANGUAGES: [Language; 23] = [
    row!("sv", [], "Svenska", Latn, Ltr, [], Swedish, Latin, "sv"),
    row!("sv-simple", ["sv-x-simple"], "Lätt svenska", Latn, Ltr, ["sv"], Swedish, Latin, "sv"),
    row!("en", [], "English", Latn, Ltr, [], English, Latin, "en-SE"),
    row!("ar", ["apc", "acm", "arz", "ajp"], "العربية", Arab, Rtl, ["en"], Arabic, Arabic, "ar-EG"),
    row!("prs", ["fa-AF", "haz"], "دری", Arab, Rtl, ["fa", "en"], Persian, Persian, "fa-AF"),
    row!("fa", ["pes"], "فارسی", Arab, Rtl, ["prs", "en"], Persian, Persian, "fa"),
    row!("ps", ["pus", "pbt", "pbu"], "پښتو", Arab, Rtl, ["prs", "fa", "en"], Pashto, Persian, "ps"),
    row!("ckb", ["ku-Arab", "ku-IQ"], "کوردیی ناوەندی", Arab, Rtl, ["kmr", "ar", "en"], KurdishSorani, Arabic, "ckb"),
    row!("kmr", ["ku", "ku-Latn", "ku-TR"], "Kurmancî", Latn, Ltr, ["ckb", "en"], KurdishKurmanji, Latin, "ku"),
    row!("so", ["som"], "Soomaali", Latn, Ltr, ["en"], Somali, Latin, "so"),
    row!("ti", ["tir"], "ትግርኛ", Ethi, Ltr, ["am", "en"], Tigrinya, Latin, "ti"),
    row!("uk", ["ukr"], "Українська", Cyrl, Ltr, ["ru", "en"], Ukrainian, Latin, "uk"),
    row!("ru", ["rus"], "Русский", Cyrl, Ltr, ["uk", "en"], Russian, Latin, "ru"),
    row!("tr", ["tur"], "Türkçe", Latn, Ltr, ["en"], Turkish, Latin, "tr"),
    row!("am", ["amh"], "አማርኛ", Ethi, Ltr, ["ti", "en"], Amharic, Latin, "am"),
    row!("es", ["spa"], "Español", Latn, Ltr, ["en"], Spanish, Latin, "es"),
    row!("fr", ["fra"], "Français", Latn, Ltr, ["en"], French, Latin, "fr"),
    row!("pl", ["pol"], "Polski", Latn, Ltr, ["en"], Polish, Latin, "pl"),
    row!("bs", ["hr", "sr", "bos", "hrv", "srp"], "Bosanski / Hrvatski / Srpski", Latn, Ltr, ["en"], SouthSlavic, Latin, "bs"),
    row!("sw", ["swa", "swh"], "Kiswahili", Latn, Ltr, ["en"], Swahili, Latin, "sw"),
    row!("th", ["tha"], "ไทย", Thai, Ltr, ["en"], Thai, Latin, "th"),
    row!("vi", ["vie"], "Tiếng Việt", Latn, Ltr, ["en"], Vietnamese, Latin, "vi"),
    row!("zh", ["zho", "cmn", "zh-Hans"], "中文", Hans, Ltr, ["en"], Chinese, Latin, "zh"),
];
