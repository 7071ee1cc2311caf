//! The one table of text analysis: what the search does with a language's letters and words.
//!
//! Letters are mapped in two strengths. `light` unifies spellings that are the same word to every reader (it feeds the
//! stemmed view); `strong` gives up every distinction people drop when they type without the right keyboard.

use crate::lang::Analysis;
use frostem::Algorithm;

/// Where words begin and end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segmentation {
    /// Runs of letters, marks and digits.
    Letters,
    /// Runs of letters, those of scripts written without spaces divided by dictionary.
    Dictionary,
}

/// What an apostrophe inside a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apostrophe {
    /// It divides two words: `l'aide`.
    Divides,
    /// It is part of the word and may as well be missing: `ба'ан`, `п'ять`.
    Silent,
    /// What follows is an ending: `İstanbul'da`.
    Ends,
}

/// Accents in the stemmed view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accents {
    /// They make another word.
    Kept,
    /// They guide the stemmer and are then dropped.
    Guide,
    /// They are dropped at once.
    Dropped,
}

/// How a word is reduced to its stem.
#[derive(Clone, Copy, Debug)]
pub enum Stemming {
    /// The word is its stem; n-grams join its forms.
    None,
    /// A Snowball algorithm.
    Snowball(Algorithm),
    /// Own endings: per stage the first that fits is cut, if at least so many letters stay.
    Endings(&'static [&'static [(&'static str, usize)]]),
    /// Ethiopic: prefixes off, every syllable to its consonant, endings off.
    Radicals {
        /// Prefixes, as syllables.
        prefixes: &'static [&'static str],
        /// Endings, as consonants (the sixth order).
        endings: &'static [&'static str],
    },
}

/// One row: how texts of one analysis are read.
#[derive(Debug)]
pub struct Row {
    /// The analysis this row describes.
    pub analysis: Analysis,
    /// Word boundaries.
    pub segmentation: Segmentation,
    /// Apostrophes inside words.
    pub apostrophe: Apostrophe,
    /// Letters that are one for every reader: pairs of (any of these letters, replacement).
    pub light: &'static [(&'static str, &'static str)],
    /// Letters that people confuse or cannot type.
    pub strong: &'static [(&'static str, &'static str)],
    /// Sequences put right after the letters, in the strong view (long vowels, digraphs).
    pub sequences: &'static [(&'static str, &'static str)],
    /// What happens to accents in the stemmed view (the strong view never keeps them).
    pub accents: Accents,
    /// The stemmer.
    pub stemming: Stemming,
    /// Letters per n-gram.
    pub gram: usize,
    /// Weight of the strongly folded words; stemmed words weigh 1.
    pub folded_weight: f32,
    /// Weight of the n-grams.
    pub gram_weight: f32,
    /// Words so common in questions that they count little, unless nothing else was asked.
    pub stop: &'static str,
}

const ARABIC_LIGHT: &[(&str, &str)] = &[("أإآٱ", "ا"), ("ـ", ""), ("ک", "ك"), ("ی", "ي"), ("ہھ", "ه")];
const ARABIC_STRONG: &[(&str, &str)] = &[("ىئ", "ي"), ("ة", "ه"), ("ؤ", "و"), ("ء", ""), ("گ", "ك"), ("پ", "ب"), ("چ", "ج"),
    ("ڤ", "ف")];
const PERSIAN_LIGHT: &[(&str, &str)] = &[("يىې", "ی"), ("كڪ", "ک"), ("أإٱ", "ا"), ("ةۀہھە", "ه"), ("ؤ", "و"), ("ـ", "")];
const PERSIAN_STRONG: &[(&str, &str)] = &[("آ", "ا"), ("ئ", "ی"), ("ء", "")];
const PASHTO_LIGHT: &[(&str, &str)] = &[("يىېۍئےۓ", "ی"), ("كڪګگ", "ک"), ("أإٱ", "ا"), ("ةۀہھە", "ه"), ("ؤ", "و"), ("ـ", "")];
const PASHTO_STRONG: &[(&str, &str)] = &[("آ", "ا"), ("ټ", "ت"), ("ډ", "د"), ("ړ", "ر"), ("ڼ", "ن"), ("ښ", "ش"), ("ږ", "ژ"),
    ("څځ", "چ"), ("ء", "")];
const SORANI_LIGHT: &[(&str, &str)] = &[("يىے", "ی"), ("كڪ", "ک"), ("ھہة", "ه"), ("أإٱ", "ا"), ("ـ", ""), ("ڎ", "ێ")];
const SORANI_STRONG: &[(&str, &str)] = &[("ە", "ه"), ("ێې", "ی"), ("ۆؤۊ", "و"), ("ڕ", "ر"), ("ڵ", "ل"), ("ئء", ""), ("آ", "ا")];
const GEEZ_SHARED: &[(&str, &str)] = &[("ሠ", "ሰ"), ("ሡ", "ሱ"), ("ሢ", "ሲ"), ("ሣ", "ሳ"), ("ሤ", "ሴ"), ("ሥ", "ስ"), ("ሦ", "ሶ"),
    ("ፀ", "ጸ"), ("ፁ", "ጹ"), ("ፂ", "ጺ"), ("ፃ", "ጻ"), ("ፄ", "ጼ"), ("ፅ", "ጽ"), ("ፆ", "ጾ")];
const TIGRINYA_LIGHT: &[(&str, &str)] = &[("ሠ", "ሰ"), ("ሡ", "ሱ"), ("ሢ", "ሲ"), ("ሣ", "ሳ"), ("ሤ", "ሴ"), ("ሥ", "ስ"), ("ሦ", "ሶ"),
    ("ፀ", "ጸ"), ("ፁ", "ጹ"), ("ፂ", "ጺ"), ("ፃ", "ጻ"), ("ፄ", "ጼ"), ("ፅ", "ጽ"), ("ፆ", "ጾ"), ("ኀ", "ሐ"), ("ኁ", "ሑ"), ("ኂ", "ሒ"),
    ("ኃ", "ሓ"), ("ኄ", "ሔ"), ("ኅ", "ሕ"), ("ኆ", "ሖ")];
const GEEZ_HOMOPHONES: &[(&str, &str)] = &[("ሐኀሓኃሃኻ", "ሀ"), ("ሑኁኹ", "ሁ"), ("ሒኂኺ", "ሂ"), ("ሔኄኼ", "ሄ"), ("ሕኅኽ", "ህ"),
    ("ሖኆኾ", "ሆ"), ("ዐኣዓ", "አ"), ("ዑ", "ኡ"), ("ዒ", "ኢ"), ("ዔ", "ኤ"), ("ዕ", "እ"), ("ዖ", "ኦ"), ("ሠ", "ሰ"), ("ሡ", "ሱ"),
    ("ሢ", "ሲ"), ("ሣ", "ሳ"), ("ሤ", "ሴ"), ("ሥ", "ስ"), ("ሦ", "ሶ"), ("ፀ", "ጸ"), ("ፁ", "ጹ"), ("ፂ", "ጺ"), ("ፃ", "ጻ"), ("ፄ", "ጼ"),
    ("ፅ", "ጽ"), ("ፆ", "ጾ"), ("ኧ", "አ"), ("ዉ", "ው")];
const CYRILLIC_LATIN: &[(&str, &str)] = &[("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("ђ", "đ"), ("е", "e"),
    ("ж", "ž"), ("з", "z"), ("и", "i"), ("ј", "j"), ("к", "k"), ("л", "l"), ("љ", "lj"), ("м", "m"), ("н", "n"), ("њ", "nj"),
    ("о", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("ћ", "ć"), ("у", "u"), ("ф", "f"), ("х", "h"), ("ц", "c"),
    ("ч", "č"), ("џ", "dž"), ("ш", "š")];
const LATIN_STRONG: &[(&str, &str)] = &[("ł", "l"), ("ø", "o"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("ı", "i"), ("đ", "d"),
    ("ð", "d"), ("þ", "th")];
const CYRILLIC_LIGHT: &[(&str, &str)] = &[("ё", "е"), ("ґ", "г")];
const CYRILLIC_STRONG: &[(&str, &str)] = &[("й", "и"), ("їы", "і"), ("є", "е"), ("ъь", "")];

const URDU_LIGHT: &[(&str, &str)] = &[("يى", "ی"), ("ك", "ک"), ("هۀۂة", "ہ"), ("أإٱ", "ا"), ("ؤ", "و"), ("ـ", "")];
const URDU_STRONG: &[(&str, &str)] = &[("آ", "ا"), ("ئۓے", "ی"), ("ھ", "ہ"), ("ٹ", "ت"), ("ڈ", "د"), ("ڑ", "ر"), ("ں", "ن"),
    ("ء", "")];
const ROMANIAN_LIGHT: &[(&str, &str)] = &[("ş", "ș"), ("ţ", "ț")];
const AZERBAIJANI_STRONG: &[(&str, &str)] = &[("ə", "e"), ("ı", "i")];
const SLAVIC_SOUTH_EAST: &[(&str, &str)] = &[("й", "и"), ("ѓ", "г"), ("ќ", "к"), ("ѝ", "и")];
const MONGOLIAN_STRONG: &[(&str, &str)] = &[("ө", "о"), ("ү", "у"), ("й", "и"), ("ё", "е"), ("ъь", "")];
const DEVANAGARI_LIGHT: &[(&str, &str)] = &[("\u{93c}", ""), ("ँ", "ं")];
const BENGALI_LIGHT: &[(&str, &str)] = &[("\u{9bc}", "")];

/// After Lucene's Sorani stemmer, with the folded letters of this table.
const SORANI_ENDINGS: &[&[(&str, usize)]] = &[&[("دا", 4), ("نا", 3), ("ەوە", 4)], &[("مان", 4), ("یان", 4),
    ("تان", 4)], &[("ێکی", 4), ("یەکی", 4), ("ێک", 4), ("یەک", 4), ("ەکە", 4), ("کە", 4), ("ەکان", 4), ("کان", 4),
    ("یانی", 4), ("انی", 4), ("یان", 4), ("ان", 4), ("یانە", 4), ("انە", 4), ("ایە", 4), ("ەیە", 4), ("ە", 4), ("ی", 4)]];

const SOMALI_ENDINGS: &[&[(&str, usize)]] = &[&[("ooyinka", 3), ("oyinka", 3), ("yaasha", 3), ("yinka", 3), ("kooda", 3),
    ("tooda", 3), ("dooda", 3), ("gooda", 3), ("kiisa", 3), ("tiisa", 3), ("diisa", 3), ("keeda", 3), ("teeda", 3),
    ("deeda", 3), ("yada", 3), ("shii", 3), ("kii", 3), ("gii", 3), ("hii", 3), ("tii", 3), ("dii", 3), ("aha", 3),
    ("sha", 3), ("kan", 3), ("tan", 3), ("dan", 3), ("ka", 3), ("ga", 3), ("ha", 3), ("ta", 3), ("da", 3), ("ku", 3),
    ("gu", 3), ("tu", 3), ("du", 3), ("yo", 3), ("o", 3), ("a", 3)]];
const KURMANJI_ENDINGS: &[&[(&str, usize)]] = &[&[("yeke", 3), ("yen", 3), ("yan", 3), ("eke", 3), ("iya", 3), ("iye", 3),
    ("aye", 3), ("en", 3), ("an", 3), ("ek", 3), ("ya", 3), ("ye", 3), ("in", 3), ("e", 3), ("a", 3), ("i", 3)]];
const PASHTO_ENDINGS: &[&[(&str, usize)]] = &[&[("کانو", 3), ("یانو", 3), ("ونو", 3), ("ونه", 3), ("کان", 3), ("یان", 3),
    ("انو", 3), ("ان", 3), ("و", 3), ("ه", 3), ("ی", 3)]];
const AMHARIC_RADICALS: Stemming = Stemming::Radicals {
    prefixes: &["እንደ", "ስለ", "ወደ", "እየ", "በየ", "ከየ", "ለየ", "የ", "በ", "ከ", "ለ"],
    endings: &["ውችችን", "ችችው", "ውችን", "ውችው", "ውች", "ችን", "ችው", "ንም", "ውን", "ች", "ን", "ም", "ው"],
};
const TIGRINYA_RADICALS: Stemming = Stemming::Radicals {
    prefixes: &["ብዘይ", "ካብ", "ናይ", "ንም", "እን", "ዘይ", "ብ", "ን", "ዝ", "ክ", "ዘ", "እ"],
    endings: &["ትትን", "ትትም", "ትት", "ውትን", "ውት", "ንን", "ትን", "ውን", "ኦም", "ን", "ም", "ው"],
};

macro_rules! row {
    ($analysis:ident, $seg:ident, $apo:ident, $light:expr, $strong:expr, $sequences:expr, $accents:ident, $stem:expr, $gram:literal, $fw:literal, $gw:literal, $stop:literal) => {
        Row {
            analysis: Analysis::$analysis,
            segmentation: Segmentation::$seg,
            apostrophe: Apostrophe::$apo,
            light: $light,
            strong: $strong,
            sequences: &$sequences,
            accents: Accents::$accents,
            stemming: $stem,
            gram: $gram,
            folded_weight: $fw,
            gram_weight: $gw,
            stop: $stop,
        }
    };
}

use Stemming::{Endings, None as NoStem, Snowball};

/// Every analysis.
#[rustfmt::skip]
pub static TABLE: [Row; 47] = [
    row!(Swedish, Letters, Divides, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Swedish), 4, 0.5, 0.5, "och i att det som en på är av för med till den har de inte om ett man jag du vi ni kan ska vad var hur när vem vilka vilken vilket varför min mitt mina från eller så vid"),
    row!(English, Letters, Divides, &[], LATIN_STRONG, [], Dropped, Snowball(Algorithm::English), 4, 0.5, 0.5, "the of to and in is a an that it for was on are as with be by at from or do does did how what when where who which why my i you we can"),
    row!(Arabic, Letters, Silent, ARABIC_LIGHT, ARABIC_STRONG, [], Kept, Snowball(Algorithm::Arabic), 3, 0.5, 0.5, "في من على إلى عن ما هو هي كيف متى أين ماذا هل لماذا التي الذي أن كان و مع هذا هذه كم أي"),
    row!(Persian, Letters, Silent, PERSIAN_LIGHT, PERSIAN_STRONG, [], Kept, NoStem, 3, 0.5, 0.5, "و در به از که این را با است برای آن یک تا می های ها چه چطور کجا چگونه آیا من شما ما بر هم"),
    row!(Pashto, Letters, Silent, PASHTO_LIGHT, PASHTO_STRONG, [], Kept, Endings(PASHTO_ENDINGS), 3, 0.5, 0.5, "د په او کې له چې ته دی ده هم یا سره دا څه څنګه چیرته ولې زه تاسو موږ لپاره"),
    row!(KurdishSorani, Letters, Silent, SORANI_LIGHT, SORANI_STRONG, [], Kept, Endings(SORANI_ENDINGS), 3, 0.5, 0.5, "لە بە و بۆ کە ئەو ئەم لەگەڵ چی چۆن کوێ کەی بۆچی من تۆ ئێمە هەر"),
    row!(KurdishKurmanji, Letters, Divides, &[], LATIN_STRONG, [], Dropped, Endings(KURMANJI_ENDINGS), 4, 0.5, 0.5, "û li ji bi di de ku ya yê yên ev ew çi çawa kengî ku kî ez tu em jî bo"),
    row!(Somali, Letters, Silent, &[], LATIN_STRONG, [("aa", "a"), ("ee", "e"), ("ii", "i"), ("oo", "o"), ("uu", "u")], Dropped, Endings(SOMALI_ENDINGS), 4, 0.5, 0.5, "ee oo iyo ka ku la u ah waa in uu ay si ayaa maxaa sidee goorma xagee maxay ma"),
    row!(Tigrinya, Letters, Silent, TIGRINYA_LIGHT, GEEZ_HOMOPHONES, [], Kept, TIGRINYA_RADICALS, 3, 0.5, 0.5, "ኣብ ናይ ን እዩ እዮም ከም ድማ ካብ ናብ ምስ እንታይ ከመይ መዓስ ኣበይ መን ስለምንታይ"),
    row!(Amharic, Letters, Silent, GEEZ_SHARED, GEEZ_HOMOPHONES, [], Kept, AMHARIC_RADICALS, 3, 0.5, 0.5, "እና ነው ላይ ውስጥ ወደ ከ በ የ ምን እንዴት መቼ የት ማን ለምን እኔ"),
    row!(Ukrainian, Letters, Silent, CYRILLIC_LIGHT, CYRILLIC_STRONG, [], Kept, Snowball(Algorithm::Ukrainian), 4, 0.5, 0.5, "і в у на з що не до як та це для за від де коли хто чому який яка я ви ми чи про по"),
    row!(Russian, Letters, Silent, CYRILLIC_LIGHT, CYRILLIC_STRONG, [], Kept, Snowball(Algorithm::Russian), 4, 0.5, 0.5, "и в на с что не до как это для за от где когда кто почему какой какая я вы мы из к о по у был была было были"),
    row!(Turkish, Letters, Ends, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Turkish), 4, 0.5, 0.5, "ve bir bu da de için ile ne nasıl nerede ne zaman kim hangi neden ben siz biz mi mı olarak"),
    row!(Spanish, Letters, Divides, &[], LATIN_STRONG, [], Guide, Snowball(Algorithm::Spanish), 4, 0.5, 0.5, "de la que el en y a los se del las un por con una su para es qué cómo cuándo dónde quién cuál al lo fue"),
    row!(French, Letters, Divides, &[], LATIN_STRONG, [], Guide, Snowball(Algorithm::French), 4, 0.5, 0.5, "de la le les et à l d des un une en est que qui dans pour par du au comment quand où quoi quel quelle ce je vous nous"),
    row!(Polish, Letters, Divides, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Polish), 4, 0.5, 0.5, "w i z na do się nie o że to jest jak co kiedy gdzie kto dlaczego czy po od za ja"),
    row!(SouthSlavic, Letters, Silent, CYRILLIC_LATIN, LATIN_STRONG, [("dj", "d")], Kept, Snowball(Algorithm::Serbian), 4, 0.5, 0.5, "i u na je se da za od su s sa što kako gdje kada ko zašto koji koja ja vi mi li o"),
    row!(Swahili, Letters, Silent, &[], LATIN_STRONG, [], Dropped, NoStem, 4, 0.5, 0.5, "na ya wa kwa ni katika za la cha kuwa nini vipi lini wapi nani mimi"),
    row!(Thai, Dictionary, Divides, &[], &[("ํ", "")], [], Kept, NoStem, 3, 0.5, 0.5, "ที่ ของ และ ใน เป็น มี ได้ ให้ ว่า จะ กับ การ อะไร อย่างไร เมื่อไร ที่ไหน ใคร ทำไม เท่าไร"),
    row!(Vietnamese, Letters, Divides, &[], LATIN_STRONG, [], Kept, NoStem, 4, 0.5, 0.1, "là của và có được trong cho một những các với gì nào như thế bao nhiêu ai ở đâu khi đã"),
    row!(Chinese, Dictionary, Divides, &[], &[], [], Kept, NoStem, 2, 0.5, 0.5, "的 是 在 了 和 有 我 你 吗 什么 怎么 哪里 谁 为什么"),
    row!(German, Letters, Divides, &[], LATIN_STRONG, [("ae", "a"), ("oe", "o"), ("ue", "u")], Kept, Snowball(Algorithm::German), 4, 0.5, 0.5, "der die das und ist in zu den von mit für auf ein eine einen dem des nicht wie was wo wann wer warum welche ich du wir sie es kann muss bei oder im am"),
    row!(Italian, Letters, Divides, &[], LATIN_STRONG, [], Guide, Snowball(Algorithm::Italian), 4, 0.5, 0.5, "di e il la i le un una in che per con del della dei è a al come cosa quando dove chi perché quale io noi si da non lo gli"),
    row!(Portuguese, Letters, Divides, &[], LATIN_STRONG, [], Guide, Snowball(Algorithm::Portuguese), 4, 0.5, 0.5, "de o a os as e um uma em que do da dos das para com por no na como quando onde quem qual é eu não se ao"),
    row!(Dutch, Letters, Divides, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Dutch), 4, 0.5, 0.5, "de het een en van in is op te dat die voor met hoe wat waar wanneer wie waarom welke ik je wij u er aan niet of kan moet"),
    row!(Romanian, Letters, Divides, ROMANIAN_LIGHT, LATIN_STRONG, [], Guide, Snowball(Algorithm::Romanian), 4, 0.5, 0.5, "de și în la cu pe un o a al ale este care din pentru ce cum unde când cine eu să nu se sau prin"),
    row!(Greek, Letters, Divides, &[], &[("ς", "σ")], [], Kept, Snowball(Algorithm::Greek), 4, 0.5, 0.5, "και το η ο οι τα της του των να σε με για από είναι που πώς τι πότε πού ποιος γιατί εγώ δεν στο στη στην ένα μια"),
    row!(Finnish, Letters, Divides, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Finnish), 4, 0.5, 0.5, "ja on ei se että mitä missä milloin kuka miten miksi mikä minä sinä me voi olla tai kun niin myös"),
    row!(Hungarian, Letters, Divides, &[], LATIN_STRONG, [], Kept, Snowball(Algorithm::Hungarian), 4, 0.5, 0.5, "a az és egy nem is hogy mi hol mikor ki miért hogyan milyen én te van kell vagy ezt azt"),
    row!(Albanian, Letters, Divides, &[], LATIN_STRONG, [], Kept, NoStem, 4, 0.5, 0.5, "e të në një dhe i me për nga që është si çfarë ku kur kush pse unë ti ne se do mund nuk"),
    row!(Bulgarian, Letters, Divides, CYRILLIC_LIGHT, SLAVIC_SOUTH_EAST, [], Kept, NoStem, 4, 0.5, 0.5, "и в на за се е от с да не по как какво къде кога кой защо аз ти ние ще или че са"),
    row!(Macedonian, Letters, Silent, CYRILLIC_LIGHT, SLAVIC_SOUTH_EAST, [], Kept, NoStem, 4, 0.5, 0.5, "и во на за се е од со да не по како што каде кога кој зошто јас ти ние ќе или дека"),
    row!(Mongolian, Letters, Divides, &[], MONGOLIAN_STRONG, [], Kept, NoStem, 4, 0.5, 0.5, "нь ба бол энэ тэр юу хаана хэзээ хэн яаж яагаад би та бид гэж байна юм вэ"),
    row!(Azerbaijani, Letters, Ends, &[], AZERBAIJANI_STRONG, [], Kept, NoStem, 4, 0.5, 0.5, "və bir bu da də üçün ilə nə necə harada vaxt kim niyə hansı mən sən biz siz ki"),
    row!(Uzbek, Letters, Silent, &[], LATIN_STRONG, [], Kept, NoStem, 4, 0.5, 0.5, "va bir bu uchun bilan nima qanday qayerda qachon kim nega men sen biz siz ham emas"),
    row!(Armenian, Letters, Divides, &[], &[], [], Kept, Snowball(Algorithm::Armenian), 4, 0.5, 0.5, "և է են մի որ այս այն ինչ ինչպես որտեղ երբ ով ինչու ես դու մենք համար"),
    row!(Georgian, Letters, Divides, &[], &[], [], Kept, NoStem, 4, 0.5, 0.5, "და არის რომ ეს ის რა როგორ სად როდის ვინ რატომ მე შენ ჩვენ არ"),
    row!(Urdu, Letters, Silent, URDU_LIGHT, URDU_STRONG, [], Kept, NoStem, 3, 0.5, 0.5, "کے کا کی میں ہے ہیں سے کو پر اور نے یہ وہ کیا کیسے کہاں کب کون کیوں ہم آپ بھی ایک"),
    row!(Hindi, Letters, Divides, DEVANAGARI_LIGHT, &[], [], Kept, Snowball(Algorithm::Hindi), 3, 0.5, 0.5, "के का की में है हैं से को पर और ने यह वह क्या कैसे कहाँ कब कौन क्यों मैं हम आप भी एक"),
    row!(Nepali, Letters, Divides, DEVANAGARI_LIGHT, &[], [], Kept, Snowball(Algorithm::Nepali), 3, 0.5, 0.5, "को का की मा छ छन् ले लाई र बाट यो त्यो के कसरी कहाँ कहिले किन म हामी तपाईं पनि एक"),
    row!(Bengali, Letters, Divides, BENGALI_LIGHT, &[], [], Kept, NoStem, 3, 0.5, 0.5, "এবং ও এর এই সে কি কী কিভাবে কোথায় কখন কে কেন আমি আমরা আপনি একটি জন্য থেকে হয় না"),
    row!(Tamil, Letters, Divides, &[], &[], [], Kept, Snowball(Algorithm::Tamil), 3, 0.5, 0.5, "ஒரு மற்றும் இது அது என்ன எப்படி எங்கே எப்போது யார் ஏன் நான் நாங்கள் நீங்கள் என்று"),
    row!(Burmese, Dictionary, Divides, &[], &[], [], Kept, NoStem, 3, 0.5, 0.5, "နှင့် သည် ကို မှာ က များ ဘာ ဘယ်လို ဘယ်မှာ ဘယ်တော့ ဘယ်သူ ကျွန်တော် ကျွန်မ"),
    row!(Indonesian, Letters, Divides, &[], LATIN_STRONG, [], Dropped, Snowball(Algorithm::Indonesian), 4, 0.5, 0.5, "yang dan di ke dari untuk dengan ini itu adalah apa bagaimana mana kapan siapa mengapa saya anda kami kita bisa tidak ada pada"),
    row!(Tagalog, Letters, Silent, &[], LATIN_STRONG, [], Dropped, NoStem, 4, 0.5, 0.5, "ang ng sa na at ay mga ko mo si ano paano saan kailan sino bakit ako ikaw kami tayo may para hindi kung"),
    row!(Oromo, Letters, Silent, &[], LATIN_STRONG, [("aa", "a"), ("ee", "e"), ("ii", "i"), ("oo", "o"), ("uu", "u")], Dropped, NoStem, 4, 0.5, 0.5, "fi kan akka irraa keessa isa ani nuti maal eessa yoom eenyu akkamitti maaliif kun sun hin ni"),
    row!(Kinyarwanda, Letters, Divides, &[], LATIN_STRONG, [], Dropped, NoStem, 4, 0.5, 0.5, "na mu ku ni ya wa ba bya cya iyi uyu iki nde ryari hehe gute kuki njye twe"),
];
