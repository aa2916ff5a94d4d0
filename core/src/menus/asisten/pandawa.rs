//! PANDAWA: which service, for whom, with which papers, when people answer, and what to write (`domain.md` §13.4).
//!
//! One service makes one conversation. What is written first names the service and a code, and of the person no more than the
//! name: numbers are given when they are asked for.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::pandawa_view;
use crate::data::Resource;
use crate::data::peserta::Peserta;
use crate::page::{Ask, Context, Need, Page, bantuan};
use crate::rules::antrean::Zona;
use crate::rules::bantuan::KodeBantuan;
use crate::rules::percakapan::{BarisPilihan, MENU_UTAMA, Saluran, pilihan};
use crate::rules::syarat::KeperluanDokumen;
use crate::screen::Ui;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pandawa {
    /// The menus that were opened, below the first one.
    pub(super) menu: Vec<String>,
    /// Code of the service that was chosen.
    pub(super) layanan: Option<String>,
    pub(super) kode: Option<KodeBantuan>,
    /// Where the person is; the hours of service are told by that clock.
    pub(super) zona: Zona,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A branch or a service was chosen.
    Pilih(String),
    /// Another zone.
    Zona(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Pandawa {
    /// The choices that stand open now.
    pub(super) fn choices(&self, context: &Context<'_>) -> Vec<&'static BarisPilihan> {
        let menu = self.menu.last().map_or(MENU_UTAMA, String::as_str);
        pilihan(Saluran::Pandawa, context.layer, menu).collect()
    }

    /// The service that was chosen, with the branch in which it stands.
    pub(super) fn service(
        &self,
        context: &Context<'_>,
    ) -> Option<(&'static BarisPilihan, Option<&'static BarisPilihan>)> {
        let chosen = self.layanan.as_deref()?;
        let row = self.choices(context).into_iter().find(|row| row.sasaran == chosen)?;
        let branch = self.menu.last().and_then(|menu| {
            pilihan(Saluran::Pandawa, context.layer, MENU_UTAMA).find(|row| row.jenis == "menu" && row.sasaran == menu)
        });
        Some((row, branch))
    }

    /// The time where the person is.
    pub(super) fn local(&self, context: &Context<'_>) -> Option<NaiveDateTime> {
        self.zona.dari_epoch_ms(context.now.best_ms())
    }
}

/// Who is signed in, as the record names them.
pub(super) fn me<'a>(context: &Context<'a>) -> Option<&'a Peserta> {
    let kartu = context.session.kartu.as_ref()?;
    let keluarga = context.known.keluarga().value?;
    keluarga.peserta.iter().find(|p| p.nomor_kartu == *kartu)
}

/// The papers of a service besides those of every service, where a source names any.
pub(super) const fn papers(layanan: &str) -> Option<KeperluanDokumen> {
    use KeperluanDokumen as K;
    // A match on bytes would be no easier to read.
    Some(match layanan.as_bytes() {
        b"pendaftaran-pns" | b"penambahan-pns" | b"pengaktifan-ulang" => K::PendaftaranPpuPn,
        b"pendaftaran-wna" => K::PendaftaranWna,
        b"pendaftaran-pbpu" | b"pindah" | b"2020-a" | b"2020-d" => K::PendaftaranPbpu,
        b"penambahan-bayi-pbi" | b"pengaktifan-bayi" | b"2020-c" => K::BayiBaruLahir,
        b"penambahan-pbpu" | b"pengurangan-meninggal" | b"pengurangan-kk" | b"2020-b" | b"2020-h" => K::KeluargaBerubah,
        b"pengaktifan-kuliah" => K::AnakMasihSekolah,
        b"perbaikan-identitas" | b"2020-e" => K::DataDukcapil,
        b"perbaikan-gaji" | b"2020-f" => K::GolonganGaji,
        b"fktp-domisili" | b"2020-g" => K::FktpPindahDomisili,
        b"fktp-tni" => K::FktpPenugasan,
        b"kelas" => K::KelasRawat,
        _ => return None,
    })
}

impl Page for Pandawa {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        if context.session.is_open() {
            vec![Need::of(Resource::Keluarga)]
        } else {
            Vec::new()
        }
    }

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.kode.get_or_insert_with(|| bantuan::kode_baru(context));
        Vec::new()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Pilih(sasaran) => {
                let row = self.choices(context).into_iter().find(|row| row.sasaran == sasaran);
                match row.map(|row| row.jenis) {
                    Some("menu") => self.menu.push(sasaran),
                    Some(_) => {
                        // Each request has a code of its own.
                        self.kode = Some(bantuan::kode_baru(context));
                        self.layanan = Some(sasaran);
                    }
                    None => {}
                }
                Vec::new()
            }
            Msg::Zona(kode) => {
                let known = [Zona::Wib, Zona::Wita, Zona::Wit];
                let found = known.into_iter().find(|zona| zona.singkatan() == kode);
                self.zona = found.unwrap_or(self.zona);
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn back(&mut self) -> bool {
        self.layanan.take().is_some() || self.menu.pop().is_some()
    }

    fn step(&self) -> Option<u8> {
        let depth = self.menu.len() + usize::from(self.layanan.is_some());
        u8::try_from(depth)
            .ok()
            .filter(|depth| *depth > 0)
            .map(|depth| depth.saturating_add(1))
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        pandawa_view::view(self, context)
    }
}
