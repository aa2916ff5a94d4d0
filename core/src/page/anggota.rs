//! Which member of the family a page is about.

use serde::{Deserialize, Serialize};

use crate::data::peserta::{Keluarga, Peserta};
use crate::rules::nomor::NomorKartu;

/// The chosen member. Saved as a place in the family, so that a saved page holds no personal number; held as a card number
/// while the app runs, so that newer data in another order does not show somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Anggota {
    place: usize,
    #[serde(skip)]
    kartu: Option<NomorKartu>,
}

impl Anggota {
    /// Chooses the member at `place`; a place that the family does not have changes nothing.
    pub fn choose(&mut self, keluarga: Option<&Keluarga>, place: usize) {
        if let Some(peserta) = keluarga.and_then(|k| k.peserta.get(place)) {
            self.place = place;
            self.kartu = Some(peserta.nomor_kartu);
        }
    }

    /// The chosen member; the first one when the chosen one is no longer there. `None` only for a family without members.
    #[must_use]
    pub fn of<'a>(&self, keluarga: &'a Keluarga) -> Option<&'a Peserta> {
        let chosen = match &self.kartu {
            Some(kartu) => keluarga.member(kartu),
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
