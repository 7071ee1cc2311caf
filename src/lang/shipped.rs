//! The interface's words that the binary carries.

use super::{Lang, Messages, MessagesFault};
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Reads the embedded `locales/<lang>/*.ftl`.
///
/// # Errors
/// Every file that does not parse; the tests keep this from happening in a release.
pub fn shipped() -> Result<Messages, Vec<MessagesFault>> {
    let mut files = Vec::new();
    for folder in LOCALES.dirs() {
        let Some(lang) = folder.path().to_str().and_then(Lang::parse) else {
            continue;
        };
        for file in folder.files() {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                files.push((lang, path, text));
            }
        }
    }
    files.sort();
    Messages::load(files)
}
