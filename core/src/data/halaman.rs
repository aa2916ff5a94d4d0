//! A long list as the gateway tells it: page by page, each a resource of its own, the newest rows first.

/// Refused as a reason when the cursor of a page is too old for the gateway: the list begins anew.
pub const KURSOR_KEDALUWARSA: &str = "kursor_kedaluwarsa";

/// One page of a long list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halaman<T> {
    /// Its rows.
    pub baris: Vec<T>,
    /// Cursor of the next page, which is older; `None` on the last one.
    pub berikut: Option<String>,
}
