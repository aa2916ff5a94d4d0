//! Where a person can go: one table, also the deep links.

use serde::{Deserialize, Serialize};

use super::menu::Menu;

/// The scheme of our deep links.
pub const SCHEME: &str = "jknsaku://";

/// A page of the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Route {
    /// Home.
    Beranda,
    /// Sign-in.
    Masuk,
    /// What was promised and how it stands.
    Janji,
    /// Language, data on this phone, sign-out.
    Pengaturan,
    /// First page of a menu.
    Menu(Menu),
    /// Booking form of *Pendaftaran Pelayanan*.
    AmbilAntrean,
    /// One ticket.
    Tiket {
        /// Booking code.
        kode: String,
    },
    /// One article of *Info Program JKN*.
    Artikel {
        /// Slug of the article.
        slug: String,
    },
}

impl Route {
    /// The path, as in `Screen::route`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Beranda => "beranda".to_owned(),
            Self::Masuk => "masuk".to_owned(),
            Self::Janji => "janji".to_owned(),
            Self::Pengaturan => "pengaturan".to_owned(),
            Self::Menu(menu) => menu.id().to_owned(),
            Self::AmbilAntrean => format!("{}/ambil", Menu::PendaftaranPelayanan.id()),
            Self::Tiket { kode } => format!("{}/tiket/{}", Menu::PendaftaranPelayanan.id(), escape(kode)),
            Self::Artikel { slug } => format!("{}/{}", Menu::InfoProgramJkn.id(), escape(slug)),
        }
    }

    /// The page of a path, with or without our scheme; `None` when there is no such page.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let path = text.strip_prefix(SCHEME).unwrap_or(text).trim_matches('/');
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["" | "beranda"] => Some(Self::Beranda),
            ["masuk"] => Some(Self::Masuk),
            ["janji"] => Some(Self::Janji),
            ["pengaturan"] => Some(Self::Pengaturan),
            [id] => Menu::of_id(id).map(Self::Menu),
            ["pendaftaran_pelayanan", "ambil"] => Some(Self::AmbilAntrean),
            ["pendaftaran_pelayanan", "tiket", kode] => unescape(kode).map(|kode| Self::Tiket { kode }),
            ["info_program_jkn", slug] => unescape(slug).map(|slug| Self::Artikel { slug }),
            _ => None,
        }
    }
}

/// Percent-encodes what would end a part of a path.
fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_again_by_its_path() {
        let mut routes = vec![
            Route::Beranda,
            Route::Masuk,
            Route::Janji,
            Route::Pengaturan,
            Route::AmbilAntrean,
            Route::Tiket { kode: "16/A 1?".into() },
            Route::Artikel { slug: "hak".into() },
        ];
        routes.extend(Menu::ALL.map(Route::Menu));
        for route in routes {
            assert_eq!(Route::parse(&route.path()), Some(route.clone()));
            assert_eq!(Route::parse(&format!("{SCHEME}{}", route.path())), Some(route));
        }
    }

    #[test]
    fn a_path_that_leads_nowhere_is_none() {
        for path in [
            "tidak_ada",
            "kartu/1/2",
            "pendaftaran_pelayanan/tiket/",
            "info_program_jkn/%zz",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }

    #[test]
    fn there_are_eighteen_menus_with_ids_of_their_own() {
        let ids: std::collections::BTreeSet<_> = Menu::ALL.iter().map(|m| m.id()).collect();
        assert_eq!(ids.len(), 18);
    }
}
