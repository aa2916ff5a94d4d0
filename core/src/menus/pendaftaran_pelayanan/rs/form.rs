//! The form that takes a number at a hospital: a day and a doctor, then the whole request.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::acuan::Acuan;
use super::{say, view};
use crate::data::antrean::Perintah as Asked;
use crate::data::peserta::Peserta;
use crate::data::rujukan::{AmbilFkrtl, JadwalRs, SesiRs};
use crate::data::{Menu, Perintah, Resource, Route};
use crate::menus::pendaftaran_pelayanan::{held, words};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::antrean::KeputusanAntrean;
use crate::screen::Ui;
use crate::text::Argument;

/// What was chosen; what was not chosen follows from what is known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Number of the referral or follow-up letter.
    pub(super) acuan: String,
    /// The chosen day.
    pub(super) tanggal: Option<NaiveDate>,
    /// The chosen session, see [`key`].
    pub(super) dokter: String,
    /// Whether the whole request is being read.
    pub(super) ringkas: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// A day was chosen, `yyyy-mm-dd`.
    Tanggal(String),
    /// A session was chosen.
    Dokter(String),
    /// Read the whole request.
    Lanjut,
    /// Promise it.
    Ambil,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

/// A session by its doctor and hours: one doctor may have two.
pub(super) fn key(sesi: &SesiRs) -> String {
    format!("{}/{}", sesi.kode_dokter, sesi.jam)
}

/// Everything that is chosen, once it is known what there is to choose from.
pub(super) struct Choice<'a> {
    pub acuan: Acuan<'a>,
    pub peserta: &'a Peserta,
    pub tanggal: NaiveDate,
    pub jadwal: &'a JadwalRs,
    pub sesi: Option<&'a SesiRs>,
}

impl Model {
    /// The form of a letter.
    #[must_use]
    pub fn new(acuan: String) -> Self {
        Self {
            acuan,
            ..Self::default()
        }
    }

    /// The chosen day, or else the planned one or the first.
    pub(super) fn day(&self, context: &Context<'_>, acuan: Acuan<'_>) -> NaiveDate {
        let first = acuan.today(context).succ_opt().unwrap_or(acuan.today(context));
        let days = acuan.days(context, None);
        let default = acuan.rencana().unwrap_or(first).max(*days.start()).min(*days.end());
        self.tanggal.unwrap_or(default)
    }

    pub(super) fn choice<'a>(&self, context: &Context<'a>) -> Option<Choice<'a>> {
        let acuan = Acuan::find(context, &self.acuan).filter(|acuan| acuan.obstacle(context).is_none())?;
        let peserta = acuan.peserta(context)?;
        let tanggal = self.day(context, acuan);
        let jadwal = context
            .known
            .jadwal_rs(&acuan.tujuan().kode, acuan.poli().0, tanggal)
            .value?;
        Some(Choice {
            acuan,
            peserta,
            tanggal,
            jadwal,
            sesi: jadwal.sesi.iter().find(|sesi| key(sesi) == self.dokter),
        })
    }

    /// Why the number cannot be taken as the form stands; `None` when it can be asked for. The gateway decides.
    pub(super) fn obstacle(&self, context: &Context<'_>) -> Option<String> {
        let acuan = Acuan::find(context, &self.acuan);
        if let Some((_, why)) = acuan.and_then(|acuan| acuan.obstacle(context)) {
            return Some(why);
        }
        let Some(choice) = self.choice(context) else {
            return Some(context.say("pendaftaran-pelayanan-jadwal-belum-ada"));
        };
        if let Some(closed) = closed(context, choice.jadwal) {
            return Some(closed);
        }
        match choice.sesi {
            None => Some(say(context, "pilih-dokter")),
            Some(sesi) => choice.refused(context, sesi),
        }
    }
}

impl Choice<'_> {
    /// Why no number can be had in that session.
    pub(super) fn refused(&self, context: &Context<'_>, sesi: &SesiRs) -> Option<String> {
        if self.is_asked(context) {
            return Some(context.say("pendaftaran-pelayanan-sudah-diminta-pilihan"));
        }
        let decided = self
            .acuan
            .decide(context, self.peserta, self.tanggal, Some(self.jadwal), Some(sesi));
        match decided {
            KeputusanAntrean::Diterima { .. } => None,
            KeputusanAntrean::PasienBaru { penjelasan, .. } | KeputusanAntrean::Ditolak { penjelasan, .. } => {
                Some(parts::explain(context, &penjelasan))
            }
        }
    }

    /// Why no doctor can be asked for on that day; said once, in place of the doctors.
    pub(super) fn day_refused(&self, context: &Context<'_>) -> Option<String> {
        let first = self.jadwal.sesi.first()?;
        let decided = self
            .acuan
            .decide(context, self.peserta, self.tanggal, Some(self.jadwal), Some(first));
        match decided {
            KeputusanAntrean::Ditolak { alasan, penjelasan, .. } if alasan.of_day() => {
                Some(parts::explain(context, &penjelasan))
            }
            _ => None,
        }
    }

    /// Whether a number of this poli on this day has been asked for and the outcome is open.
    pub(super) fn is_asked(&self, context: &Context<'_>) -> bool {
        let open = context.janji.iter().filter(|janji| !janji.is_over());
        let mut asked = open.filter_map(|janji| janji.perintah.antrean()?.rs());
        asked.any(|ambil| {
            ambil.idanggota == self.peserta.id
                && ambil.tanggalperiksa == self.tanggal
                && ambil.kodeppk == self.acuan.tujuan().kode
                && ambil.kodepoli == self.acuan.poli().0
        })
    }

    /// The number that is held for this poli on this day.
    pub(super) fn held<'c>(&self, context: &Context<'c>) -> Option<held::Held<'c>> {
        held::held(context).into_iter().find(|held| {
            let tiket = held.tiket;
            tiket.nomor_kartu == self.peserta.nomor_kartu
                && tiket.tanggal == self.tanggal
                && tiket.kode_poli == self.acuan.poli().0
                && tiket.kode_faskes == self.acuan.tujuan().kode
                && !held.stage(context).is_over()
        })
    }

    /// The booking.
    pub(super) fn booking(&self, sesi: &SesiRs) -> AmbilFkrtl {
        let (kodepoli, poli) = self.acuan.poli();
        AmbilFkrtl {
            idanggota: self.peserta.id.clone(),
            kodeppk: self.acuan.tujuan().kode.clone(),
            kodepoli: kodepoli.to_owned(),
            kodedokter: sesi.kode_dokter,
            tanggalperiksa: self.tanggal,
            jampraktek: sesi.jam.to_string(),
            jeniskunjungan: self.acuan.jenis().kode(),
            nomorreferensi: self.acuan.nomor().to_owned(),
            nomorkartu: self.peserta.nomor_kartu.nomor(),
            faskes: self.acuan.tujuan().nama.clone(),
            poli: poli.to_owned(),
            dokter: sesi.nama_dokter.clone(),
            zona: self.jadwal.zona,
            lanjutan: false,
        }
    }
}

/// Why nobody can book on that day.
pub(super) fn closed(context: &Context<'_>, jadwal: &JadwalRs) -> Option<String> {
    if let Some(libur) = jadwal.libur.as_deref() {
        return Some(context.tell("pendaftaran-pelayanan-tutup-libur", &[("libur", Argument::Text(libur))]));
    }
    if jadwal.sesi.is_empty() {
        return Some(context.say("pendaftaran-pelayanan-tutup-jadwal"));
    }
    let local = jadwal.zona.dari_epoch_ms(context.now.best_ms())?;
    let last = jadwal.sesi.iter().map(|sesi| sesi.jam.berakhir(jadwal.tanggal)).max()?;
    (local >= last).then(|| {
        let clock = words::clock(context, last.time(), jadwal.zona);
        context.tell("pendaftaran-pelayanan-tutup-jam", &[("jam", Argument::Text(&clock))])
    })
}

impl Page for Model {
    type Msg = Msg;

    const DRAFT: bool = true;

    fn is_empty(&self) -> bool {
        *self == Self::new(self.acuan.clone())
    }

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = super::needs();
        // Nobody is shown a doctor before it is known that a number may be taken.
        let open = Acuan::find(context, &self.acuan).filter(|acuan| acuan.obstacle(context).is_none());
        if let Some(acuan) = open {
            needs.push(Need::of(Resource::JadwalRs {
                faskes: acuan.tujuan().kode.clone(),
                poli: acuan.poli().0.to_owned(),
                tanggal: self.day(context, acuan),
            }));
        }
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Tanggal(text) => {
                self.tanggal = text.parse().ok();
                self.dokter = String::new();
            }
            Msg::Dokter(key) => self.dokter = key,
            Msg::Lanjut => {
                self.ringkas = self.obstacle(context).is_none();
                // What is read is what is sent, also after midnight.
                self.tanggal = self.choice(context).map(|choice| choice.tanggal);
            }
            Msg::Ambil => return self.book(context),
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn back(&mut self) -> bool {
        std::mem::take(&mut self.ringkas)
    }

    fn step(&self) -> Option<u8> {
        Some(if self.ringkas { 2 } else { 1 })
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    /// Promises the number and leads to where its fate is shown; nothing when it has become impossible meanwhile.
    fn book(&self, context: &Context<'_>) -> Vec<Ask> {
        let possible = context.session.is_open() && self.obstacle(context).is_none();
        let Some(choice) = self.choice(context).filter(|_| possible) else {
            return Vec::new();
        };
        let Some(sesi) = choice.sesi else {
            return Vec::new();
        };
        let perintah = Perintah::Antrean(Asked::AmbilFkrtl(Box::new(choice.booking(sesi))));
        vec![Ask::Do(perintah), Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan))]
    }
}
