//! The screen types of the core as they are: `build.rs` declares them, nothing is copied into types of our own.

include!(concat!(env!("OUT_DIR"), "/screen.rs"));

/// The media type of a kind of file, as phones call it.
#[uniffi::export]
#[must_use]
pub fn file_mime(kind: FileKind) -> String {
    kind.mime().to_owned()
}

/// How the name of such a file ends, without the dot.
#[uniffi::export]
#[must_use]
pub fn file_extension(kind: FileKind) -> String {
    kind.extension().to_owned()
}
