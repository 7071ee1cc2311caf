//! The files a page loads: embedded in the binary, addressed by content, cached for good.

use crate::audit::Digest;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

static VERSIONS: LazyLock<BTreeMap<&'static str, String>> = LazyLock::new(|| {
    let files = ASSETS.files().filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)));
    files.map(|(name, text)| (name, Digest::of([text]).short())).collect()
});

/// An asset's address, with its version.
pub fn address(name: &str) -> String {
    match VERSIONS.get(name) {
        Some(version) => format!("/assets/{name}?v={version}"),
        None => format!("/assets/{name}"),
    }
}

/// An asset's media type, text and version.
pub fn find(name: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let file = ASSETS.get_file(name)?;
    let media_type = match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    };
    Some((media_type, file.contents_utf8()?, VERSIONS.get(name)?))
}
