//! What the reader searches for, and which article is open.

use serde::{Deserialize, Serialize};

/// The list of articles.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// What is searched for; empty shows everything.
    pub query: String,
}

/// What can happen on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Search for this.
    Search(String),
    /// Read this article.
    Read(&'static str),
}

/// One article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artikel {
    slug: String,
}

impl Artikel {
    /// The page of an address, which may name no article.
    #[must_use]
    pub const fn new(slug: String) -> Self {
        Self { slug }
    }

    /// The address.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.slug
    }
}

/// What can happen on an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArtikelMsg {
    /// Read another article in place of this one.
    Turn(&'static str),
    /// Open the menu in which one can act on it.
    Act,
    /// See all articles.
    All,
}
