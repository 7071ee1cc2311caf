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
    /// Armenian.
    Armn,
    /// Bengali.
    Beng,
    /// Cyrillic.
    Cyrl,
    /// Devanagari.
    Deva,
    /// Ethiopic.
    Ethi,
    /// Georgian.
    Geor,
    /// Greek.
    Grek,
    /// Simplified Han.
    Hans,
    /// Latin.
    Latn,
    /// Burmese.
    Mymr,
    /// Tamil.
    Taml,
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
    Albanian,
    Amharic,
    Arabic,
    Armenian,
    Azerbaijani,
    Bengali,
    Bulgarian,
    Burmese,
    Chinese,
    Dutch,
    English,
    Finnish,
    French,
    Georgian,
    German,
    Greek,
    Hindi,
    Hungarian,
    Indonesian,
    Italian,
    Kinyarwanda,
    KurdishKurmanji,
    KurdishSorani,
    Macedonian,
    Mongolian,
    Nepali,
    Oromo,
    Pashto,
    Persian,
    Polish,
    Portuguese,
    Romanian,
    Russian,
    Somali,
    SouthSlavic,
    Spanish,
    Swahili,
    Swedish,
    Tagalog,
    Tamil,
    Thai,
    Tigrinya,
    Turkish,
    Ukrainian,
    Urdu,
    Uzbek,
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
use Script::{Arab, Armn, Beng, Cyrl, Deva, Ethi, Geor, Grek, Hans, Latn, Mymr, Taml, Thai};

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
pub static LANGUAGES: [Language; 49] = [
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
    row!("de", ["deu"], "Deutsch", Latn, Ltr, ["en"], German, Latin, "de"),
    row!("it", ["ita"], "Italiano", Latn, Ltr, ["en"], Italian, Latin, "it"),
    row!("pt", ["por"], "Português", Latn, Ltr, ["es", "en"], Portuguese, Latin, "pt-PT"),
    row!("nl", ["nld"], "Nederlands", Latn, Ltr, ["en"], Dutch, Latin, "nl"),
    row!("ro", ["ron", "mo"], "Română", Latn, Ltr, ["en"], Romanian, Latin, "ro"),
    row!("el", ["ell"], "Ελληνικά", Grek, Ltr, ["en"], Greek, Latin, "el"),
    row!("fi", ["fin"], "Suomi", Latn, Ltr, ["en"], Finnish, Latin, "fi"),
    row!("hu", ["hun"], "Magyar", Latn, Ltr, ["en"], Hungarian, Latin, "hu"),
    row!("sq", ["sqi", "als", "aln"], "Shqip", Latn, Ltr, ["en"], Albanian, Latin, "sq"),
    row!("bg", ["bul"], "Български", Cyrl, Ltr, ["en"], Bulgarian, Latin, "bg"),
    row!("mk", ["mkd"], "Македонски", Cyrl, Ltr, ["bs", "en"], Macedonian, Latin, "mk"),
    row!("mn", ["mon", "khk"], "Монгол", Cyrl, Ltr, ["ru", "en"], Mongolian, Latin, "mn"),
    row!("az", ["aze", "azj"], "Azərbaycanca", Latn, Ltr, ["tr", "en"], Azerbaijani, Latin, "az"),
    row!("uz", ["uzb", "uzn"], "Oʻzbekcha", Latn, Ltr, ["ru", "en"], Uzbek, Latin, "uz"),
    row!("hy", ["hye"], "Հայերեն", Armn, Ltr, ["ru", "en"], Armenian, Latin, "hy"),
    row!("ka", ["kat"], "ქართული", Geor, Ltr, ["ru", "en"], Georgian, Latin, "ka"),
    row!("ur", ["urd"], "اردو", Arab, Rtl, ["en"], Urdu, Latin, "ur"),
    row!("hi", ["hin"], "हिन्दी", Deva, Ltr, ["en"], Hindi, Latin, "hi"),
    row!("ne", ["nep", "npi"], "नेपाली", Deva, Ltr, ["hi", "en"], Nepali, Latin, "ne"),
    row!("bn", ["ben"], "বাংলা", Beng, Ltr, ["en"], Bengali, Latin, "bn"),
    row!("ta", ["tam"], "தமிழ்", Taml, Ltr, ["en"], Tamil, Latin, "ta"),
    row!("my", ["mya"], "မြန်မာ", Mymr, Ltr, ["en"], Burmese, Latin, "my"),
    row!("id", ["ind", "ms", "msa"], "Bahasa Indonesia", Latn, Ltr, ["en"], Indonesian, Latin, "id"),
    row!("tl", ["tgl", "fil"], "Tagalog", Latn, Ltr, ["en"], Tagalog, Latin, "fil"),
    row!("om", ["orm", "gaz"], "Afaan Oromoo", Latn, Ltr, ["am", "en"], Oromo, Latin, "om"),
    row!("rw", ["kin", "rn", "run"], "Ikinyarwanda", Latn, Ltr, ["sw", "fr", "en"], Kinyarwanda, Latin, "rw"),
];
