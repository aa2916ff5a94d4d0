//! Which member of the family a page is about.

use serde::{Deserialize, Serialize};

use crate::data::peserta::{Keluarga, Peserta};
use crate::data::route::Query;
use crate::data::{Menu, Route};
use crate::rules::nomor::NomorKartu;

/// The chosen member. Saved as a place in the family, so that a saved page holds no personal number; held as a card number
/// while the app runs, so that newer data in another order does not show somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Anggota {
    place: usize,
    #[serde(skip)]
    kartu: Option<NomorKartu>,
    /// The name in the route that led here, until somebody else is chosen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    nama: String,
}

impl Anggota {
    /// The member whom a route names with `anggota`, as [`Self::query`] writes it.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        Self {
            nama: query.get("anggota").cloned().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// The route of a menu with a member chosen, by the gateway's own name of it.
    #[must_use]
    pub fn query(menu: Menu, nama: &str) -> Route {
        Route::MenuQuery(menu, Query::from([("anggota".to_owned(), nama.to_owned())]))
    }

    /// Chooses the member at `place`; a place that the family does not have changes nothing.
    pub fn choose(&mut self, keluarga: Option<&Keluarga>, place: usize) {
        if let Some(peserta) = keluarga.and_then(|k| k.peserta.get(place)) {
            self.place = place;
            self.kartu = Some(peserta.nomor_kartu);
            self.nama = String::new();
        }
    }

    /// The chosen member; the first one when the chosen one is no longer there. `None` only for a family without members.
    #[must_use]
    pub fn of<'a>(&self, keluarga: &'a Keluarga) -> Option<&'a Peserta> {
        let chosen = match &self.kartu {
            Some(kartu) => keluarga.member(kartu),
            None if !self.nama.is_empty() => keluarga.named(&self.nama),
            None => keluarga.peserta.get(self.place),
        };
        chosen.or_else(|| keluarga.peserta.first())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::sample;

    fn name(anggota: &Anggota, keluarga: &Keluarga) -> String {
        anggota.of(keluarga).unwrap().nama.clone()
    }

    #[test]
    fn newer_data_in_another_order_keeps_the_person() {
        let mut keluarga = sample::peserta::keluarga();
        let mut anggota = Anggota::default();
        anggota.choose(Some(&keluarga), 2);
        keluarga.peserta.swap(2, 3);
        assert_eq!(name(&anggota, &keluarga), "Ayu Contoh");
        keluarga.peserta.retain(|p| p.nama != "Ayu Contoh");
        assert_eq!(name(&anggota, &keluarga), "Sari Contoh");
    }

    #[test]
    fn a_route_names_a_member_until_somebody_else_is_chosen() {
        let mut keluarga = sample::peserta::keluarga();
        let Route::MenuQuery(_, query) = Anggota::query(Menu::Kartu, "contoh-3") else {
            panic!("no query");
        };
        let mut anggota = Anggota::asked(&query);
        assert_eq!(name(&anggota, &keluarga), "Ayu Contoh");
        keluarga.peserta.swap(0, 2);
        assert_eq!(name(&anggota, &keluarga), "Ayu Contoh");
        anggota.choose(Some(&keluarga), 1);
        assert_eq!(name(&anggota, &keluarga), "Budi Contoh");
        assert_eq!(name(&Anggota::asked(&Query::new()), &keluarga), "Ayu Contoh");
    }

    #[test]
    fn a_saved_choice_holds_no_number_and_finds_its_place_again() {
        let keluarga = sample::peserta::keluarga();
        let mut anggota = Anggota::default();
        anggota.choose(Some(&keluarga), 1);
        anggota.choose(Some(&keluarga), 9);
        let saved = serde_json::to_string(&anggota).unwrap();
        assert_eq!(saved, r#"{"place":1}"#);
        let restored: Anggota = serde_json::from_str(&saved).unwrap();
        assert_eq!(name(&restored, &keluarga), "Budi Contoh");
    }
}
