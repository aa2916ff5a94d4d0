//! What can be chosen, and why something cannot.

use chrono::NaiveDate;

use super::model::Model;
use crate::data::antrean::{JadwalHari, Perintah, SesiDokter};
use crate::data::peserta::Peserta;
use crate::menus::pendaftaran_pelayanan::held::{self, Held, Stage};
use crate::menus::pendaftaran_pelayanan::words;
use crate::page::{Context, parts};
use crate::rules::antrean::fktp::{KebijakanFktp, PermintaanAntreanFktp, SesiFktp, periksa_antrean_fktp};
use crate::rules::antrean::{KeputusanAntrean, TiketDimiliki, Zona};
use crate::text::Argument;

/// The facility's zone and the two days that can be booked there (`domain.md` §9.1: today or tomorrow).
///
/// The zone is known from a schedule of the facility; before the first one, the days of WIB are asked for. Where a day has
/// begun already further east, its schedule says so as soon as it is here.
pub(super) fn days(context: &Context<'_>, faskes: &str) -> (Zona, Vec<NaiveDate>) {
    let known = near(context)
        .into_iter()
        .find_map(|day| context.known.jadwal(faskes, day).value);
    let zona = known.map_or(Zona::Wib, |jadwal| jadwal.zona);
    (zona, two(context, zona).collect())
}

/// The days that are today or tomorrow anywhere in the country.
pub(super) fn near(context: &Context<'_>) -> Vec<NaiveDate> {
    let mut near: Vec<NaiveDate> = two(context, Zona::Wib).chain(two(context, Zona::Wit)).collect();
    near.sort_unstable();
    near.dedup();
    near
}

fn two(context: &Context<'_>, zona: Zona) -> impl Iterator<Item = NaiveDate> {
    let today = context.now.today_in(zona);
    std::iter::successors(Some(today), NaiveDate::succ_opt).take(2)
}

/// Why nobody can book on that day; `None` when somebody can, or when the schedule is not known yet.
pub(in crate::menus::pendaftaran_pelayanan) fn closed(
    context: &Context<'_>,
    faskes: &str,
    tanggal: NaiveDate,
) -> Option<String> {
    let jadwal = context.known.jadwal(faskes, tanggal).value?;
    if let Some(libur) = jadwal.libur.as_deref() {
        return Some(context.tell("pendaftaran-pelayanan-tutup-libur", &[("libur", Argument::Text(libur))]));
    }
    let Some(last) = jadwal.sesi.iter().map(|sesi| sesi.jam.berakhir(tanggal)).max() else {
        return Some(context.say("pendaftaran-pelayanan-tutup-jadwal"));
    };
    let local = jadwal.zona.dari_epoch_ms(context.now.best_ms())?;
    (local >= last).then(|| {
        let clock = words::clock(context, last.time(), jadwal.zona);
        context.tell("pendaftaran-pelayanan-tutup-jam", &[("jam", Argument::Text(&clock))])
    })
}

/// Everything that is chosen, once it is known what there is to choose from.
pub(super) struct Choice<'a> {
    /// For whom.
    pub peserta: &'a Peserta,
    /// The schedule of the chosen day.
    pub jadwal: &'a JadwalHari,
    /// The chosen poli, by its first session.
    pub poli: Option<&'a SesiDokter>,
    /// The chosen doctor, who may have gone from the schedule since.
    pub dokter: Option<u32>,
}

impl Model {
    /// The chosen day, or else the first that is not closed.
    pub(super) fn day(&self, context: &Context<'_>, faskes: &str) -> Option<NaiveDate> {
        let (_, days) = days(context, faskes);
        let chosen = self.tanggal.filter(|tanggal| days.contains(tanggal));
        let open = || days.iter().find(|day| closed(context, faskes, **day).is_none());
        chosen.or_else(|| open().or(days.first()).copied())
    }

    /// What is chosen; `None` while the schedule of the chosen day is not known.
    pub(super) fn choice<'a>(&self, context: &Context<'a>) -> Option<Choice<'a>> {
        let peserta = self.peserta(context)?;
        let faskes = peserta.faskes.kode.as_str();
        let jadwal = context.known.jadwal(faskes, self.day(context, faskes)?).value?;
        let only = polis(jadwal);
        let poli = match (&self.poli, only.as_slice()) {
            (Some(kode), _) => only.iter().find(|sesi| sesi.kode_poli == *kode).copied(),
            (None, [one]) => Some(*one),
            (None, _) => None,
        };
        Some(Choice {
            peserta,
            jadwal,
            poli,
            dokter: self.dokter,
        })
    }

    /// Why the number cannot be taken as the form stands; `None` when it can.
    pub(super) fn obstacle(&self, context: &Context<'_>) -> Option<String> {
        let Some(choice) = self.choice(context) else {
            return Some(context.say("pendaftaran-pelayanan-jadwal-belum-ada"));
        };
        if let Some(closed) = closed(context, &choice.peserta.faskes.kode, choice.jadwal.tanggal) {
            return Some(closed);
        }
        let Some(poli) = choice.poli else {
            return Some(context.say("pendaftaran-pelayanan-pilih-poli"));
        };
        if self.keluhan_is_too_long() {
            return Some(context.say("pendaftaran-pelayanan-keluhan-panjang"));
        }
        refused(context, choice.peserta, choice.jadwal, poli, choice.dokter)
    }
}

/// The first session of each poli, in the order of the schedule.
pub(super) fn polis(jadwal: &JadwalHari) -> Vec<&SesiDokter> {
    firsts(&jadwal.sesi, |a, b| a.kode_poli == b.kode_poli)
}

/// The first session of each doctor of a poli, in the order of the schedule.
pub(super) fn doctors<'a>(jadwal: &'a JadwalHari, kode_poli: &str) -> Vec<&'a SesiDokter> {
    let sessions = jadwal.sesi.iter().filter(|sesi| sesi.kode_poli == kode_poli);
    firsts(sessions, |a, b| a.kode_dokter == b.kode_dokter)
}

fn firsts<'a>(
    sessions: impl IntoIterator<Item = &'a SesiDokter>,
    same: impl Fn(&SesiDokter, &SesiDokter) -> bool,
) -> Vec<&'a SesiDokter> {
    sessions.into_iter().fold(Vec::new(), |mut firsts, sesi| {
        if !firsts.iter().any(|first| same(first, sesi)) {
            firsts.push(sesi);
        }
        firsts
    })
}

/// Sessions that can still be booked: all of another day, those of today until they end.
pub(super) fn running<'a>(context: &Context<'_>, jadwal: &'a JadwalHari) -> impl Iterator<Item = &'a SesiDokter> {
    let local = jadwal.zona.dari_epoch_ms(context.now.best_ms());
    let runs = move |sesi: &&SesiDokter| local.is_none_or(|local| local < sesi.jam.berakhir(jadwal.tanggal));
    jadwal.sesi.iter().filter(runs)
}

/// Why no number can be had for that poli (and doctor); `None` when one can be asked for. The gateway decides.
pub(super) fn refused(
    context: &Context<'_>,
    peserta: &Peserta,
    jadwal: &JadwalHari,
    poli: &SesiDokter,
    dokter: Option<u32>,
) -> Option<String> {
    match already(context, peserta, jadwal, &poli.kode_poli) {
        Some(Already::Asked) => return Some(context.say("pendaftaran-pelayanan-sudah-diminta-pilihan")),
        Some(Already::Held(held)) => {
            let number = words::numbered(context, held.tiket);
            return Some(context.tell(
                "pendaftaran-pelayanan-sudah-punya-pilihan",
                &[("nomor", Argument::Text(&number))],
            ));
        }
        None => {}
    }
    match periksa_antrean_fktp(&request(context, peserta, jadwal, poli, dokter)) {
        KeputusanAntrean::Diterima { .. } => None,
        KeputusanAntrean::PasienBaru { penjelasan, .. } | KeputusanAntrean::Ditolak { penjelasan, .. } => {
            Some(parts::explain(context, &penjelasan))
        }
    }
}

/// What a member has already at a poli on a day.
pub(super) enum Already<'a> {
    /// A number that was not given back.
    Held(Held<'a>),
    /// A request whose outcome is open.
    Asked,
}

/// What the member has already at that poli on the day of the schedule, so that the same is not asked for twice.
pub(super) fn already<'a>(
    context: &Context<'a>,
    peserta: &Peserta,
    jadwal: &JadwalHari,
    poli: &str,
) -> Option<Already<'a>> {
    if is_promised(context, peserta, jadwal.tanggal, poli) {
        return Some(Already::Asked);
    }
    let held = held::held(context).into_iter().find(|held| {
        let tiket = held.tiket;
        tiket.nomor_kartu == peserta.nomor_kartu
            && tiket.kode_poli == poli
            && tiket.tanggal == jadwal.tanggal
            && held.stage(context) != Stage::Batal
    });
    held.map(Already::Held)
}

/// Whether the same number has been asked for and the outcome is open.
fn is_promised(context: &Context<'_>, peserta: &Peserta, tanggal: NaiveDate, poli: &str) -> bool {
    let kartu = peserta.nomor_kartu.nomor();
    let open = context.janji.iter().filter(|janji| !janji.is_over());
    open.filter_map(|janji| janji.perintah.antrean())
        .any(|perintah| match perintah {
            Perintah::AmbilFktp(ambil) => {
                ambil.nomorkartu == kartu && ambil.kodepoli == poli && ambil.tanggalperiksa == tanggal
            }
            _ => false,
        })
}

fn request(
    context: &Context<'_>,
    peserta: &Peserta,
    jadwal: &JadwalHari,
    poli: &SesiDokter,
    kode_dokter: Option<u32>,
) -> PermintaanAntreanFktp {
    let sesi = jadwal.sesi.iter().filter(|sesi| sesi.kode_poli == poli.kode_poli);
    let tiket = held::held(context)
        .into_iter()
        .filter(|held| held.tiket.nomor_kartu == peserta.nomor_kartu);
    PermintaanAntreanFktp {
        saat: context.now.instant(),
        zona: jadwal.zona,
        tanggal_periksa: jadwal.tanggal,
        kode_poli: poli.kode_poli.clone(),
        nama_poli: poli.nama_poli.clone(),
        peserta_aktif: peserta.aktif,
        // Only the facility knows whom it knows; it answers so when it does not.
        pasien_dikenal: true,
        sesi: sesi
            .map(|sesi| {
                // Where the places left are not known, the gateway decides: nobody is told that a session is full.
                let sisa = sesi.sisa.unwrap_or(1);
                let kuota = sesi.kapasitas.unwrap_or(sisa).max(sisa);
                SesiFktp {
                    kode_dokter: sesi.kode_dokter,
                    jam_praktik: sesi.jam,
                    kuota,
                    terisi: kuota.saturating_sub(sisa),
                }
            })
            .collect(),
        kode_dokter,
        faskes_libur: jadwal.libur.is_some(),
        tiket: tiket
            .map(|held| TiketDimiliki {
                tanggal_periksa: held.tiket.tanggal,
                kode_poli: held.tiket.kode_poli.clone(),
                // A ticket names its doctor but not the code; one number per poli and day does not ask for it.
                kode_dokter: 0,
                batal: held.stage(context) == Stage::Batal,
            })
            .collect(),
        kebijakan: KebijakanFktp {
            // The schedule already says whether a holiday is kept.
            buka_hari_libur: true,
            ..KebijakanFktp::default()
        },
    }
}
