//! A referral or a follow-up letter, and what the rule says of a booking with it.

use chrono::{Days, NaiveDate};

use crate::data::peserta::{Faskes, Peserta};
use crate::data::rujukan::{JadwalRs, Rujukan, SesiRs, SuratKontrol};
use crate::menus::pendaftaran_pelayanan::held::{self, Stage};
use crate::page::{Context, parts};
use crate::rules::antrean::fkrtl::{
    KebijakanFkrtl, POLI_HEMODIALISA, PermintaanAntreanFkrtl, SesiFkrtl, periksa_antrean_fkrtl,
};
use crate::rules::antrean::rujukan::{JenisKunjungan, Referensi, rujukan_berlaku_sampai, sidik_jari_hemodialisa};
use crate::rules::antrean::{AlasanAntrean, KeputusanAntrean, TiketDimiliki, Zona};
use crate::rules::penjelasan::Penjelasan;

/// Days ahead that are offered; the rule decides.
const AHEAD: u64 = 89;

/// What leads to a hospital.
#[derive(Clone, Copy)]
pub(super) enum Acuan<'a> {
    Rujukan(&'a Rujukan),
    Kontrol(&'a SuratKontrol),
}

impl<'a> Acuan<'a> {
    /// All that are known, those of the family first come first.
    pub fn all(context: &Context<'a>) -> Vec<Self> {
        let referrals = context.known.rujukan().value.into_iter().flatten().map(Self::Rujukan);
        let letters = context.known.surat_kontrol().value.into_iter().flatten();
        referrals.chain(letters.map(Self::Kontrol)).collect()
    }

    pub fn find(context: &Context<'a>, nomor: &str) -> Option<Self> {
        Self::all(context).into_iter().find(|acuan| acuan.nomor() == nomor)
    }

    pub fn nomor(self) -> &'a str {
        match self {
            Self::Rujukan(r) => &r.nomor,
            Self::Kontrol(s) => &s.nomor,
        }
    }

    pub fn tujuan(self) -> &'a Faskes {
        match self {
            Self::Rujukan(r) => &r.tujuan,
            Self::Kontrol(s) => &s.tujuan,
        }
    }

    /// Code and name of the poli.
    pub fn poli(self) -> (&'a str, &'a str) {
        match self {
            Self::Rujukan(r) => (&r.kode_poli, &r.nama_poli),
            Self::Kontrol(s) => (&s.kode_poli, &s.nama_poli),
        }
    }

    pub const fn zona(self) -> Zona {
        match self {
            Self::Rujukan(r) => r.zona,
            Self::Kontrol(s) => s.zona,
        }
    }

    pub const fn jenis(self) -> JenisKunjungan {
        match self {
            Self::Rujukan(r) => r.jenis,
            Self::Kontrol(_) => JenisKunjungan::Kontrol,
        }
    }

    pub const fn terpakai(self) -> bool {
        match self {
            Self::Rujukan(r) => r.terpakai,
            Self::Kontrol(s) => s.terpakai,
        }
    }

    /// Day on which it was written.
    const fn ditulis(self) -> NaiveDate {
        match self {
            Self::Rujukan(r) => r.tanggal,
            Self::Kontrol(s) => s.terbit,
        }
    }

    /// The planned day of a follow-up letter.
    pub const fn rencana(self) -> Option<NaiveDate> {
        match self {
            Self::Rujukan(_) => None,
            Self::Kontrol(s) => Some(s.rencana),
        }
    }

    /// Last day on which it serves, where it has one: a follow-up letter and a referral within the hospital have none.
    pub fn sampai(self) -> Option<NaiveDate> {
        match (self, self.jenis()) {
            (Self::Rujukan(r), JenisKunjungan::RujukanFktp | JenisKunjungan::RujukanAntarRs) => {
                r.sampai.or_else(|| rujukan_berlaku_sampai(r.tanggal))
            }
            _ => None,
        }
    }

    /// Whom it names, when that is somebody of the family.
    pub fn peserta(self, context: &Context<'a>) -> Option<&'a Peserta> {
        let anggota = match self {
            Self::Rujukan(r) => &r.anggota,
            Self::Kontrol(s) => &s.anggota,
        };
        context.known.keluarga().value?.named(anggota)
    }

    /// Today where the hospital lies.
    pub fn today(self, context: &Context<'_>) -> NaiveDate {
        context.now.today_in(self.zona())
    }

    /// The days that can be chosen. Of a hospital whose schedule is not known, today is offered only where it is the last day.
    pub fn days(self, context: &Context<'_>, jadwal: Option<&JadwalRs>) -> std::ops::RangeInclusive<NaiveDate> {
        let today = self.today(context);
        let last = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        let last = self
            .sampai()
            .filter(|_| !self.routine(context))
            .map_or(last, |sampai| sampai.min(last));
        let same_day = jadwal.is_some_and(|jadwal| jadwal.izinkan_hari_ini) || last <= today;
        let first = if same_day {
            today
        } else {
            today.succ_opt().unwrap_or(today)
        };
        first..=last.max(first)
    }

    pub fn is_hemodialysis(self) -> bool {
        self.poli().0 == POLI_HEMODIALISA
    }

    /// Whether it is for routine haemodialysis of somebody whose finger print is recorded.
    fn routine(self, context: &Context<'a>) -> bool {
        self.is_hemodialysis() && self.peserta(context).is_some_and(|p| p.lebih.sidik_jari == Some(true))
    }

    /// What somebody who comes for haemodialysis should know.
    pub fn hemodialysis(self, context: &Context<'a>) -> Option<Penjelasan> {
        let peserta = self.peserta(context).filter(|_| self.is_hemodialysis())?;
        Some(sidik_jari_hemodialisa(peserta.lebih.sidik_jari))
    }

    /// What the rule says of a visit on that day with that doctor; without one, of the letter alone.
    pub fn decide(
        self,
        context: &Context<'a>,
        peserta: &Peserta,
        tanggal: NaiveDate,
        jadwal: Option<&JadwalRs>,
        sesi: Option<&SesiRs>,
    ) -> KeputusanAntrean {
        let kode_dokter = sesi.map_or(0, |sesi| sesi.kode_dokter);
        let mine = held::held(context).into_iter().filter(|held| {
            let tiket = held.tiket;
            let same = sesi.is_some_and(|sesi| sesi.nama_dokter == tiket.nama_dokter);
            same && tiket.nomor_kartu == peserta.nomor_kartu && tiket.kode_faskes == self.tujuan().kode
        });
        periksa_antrean_fkrtl(&PermintaanAntreanFkrtl {
            saat: context.now.instant(),
            zona: jadwal.map_or(self.zona(), |jadwal| jadwal.zona),
            tanggal_periksa: tanggal,
            kode_poli: self.poli().0.to_owned(),
            kode_dokter,
            jkn: true,
            peserta_aktif: peserta.aktif,
            jenis_kunjungan: Some(self.jenis().kode()),
            referensi: Some(Referensi {
                nomor: self.nomor().to_owned(),
                tanggal: self.ditulis(),
                milik_pasien: self.peserta(context).is_some_and(|p| p.id == peserta.id),
            }),
            hemodialisa_rutin: self.routine(context),
            // Only the hospital knows whom it knows; it answers so when it does not.
            pasien_baru: false,
            sesi: sesi.map(session),
            tiket: mine
                .map(|held| TiketDimiliki {
                    tanggal_periksa: held.tiket.tanggal,
                    kode_poli: held.tiket.kode_poli.clone(),
                    // A ticket names its doctor but not the code.
                    kode_dokter,
                    batal: held.stage(context) == Stage::Batal,
                })
                .collect(),
            kebijakan: KebijakanFkrtl {
                izinkan_hari_ini: jadwal.is_none_or(|jadwal| jadwal.izinkan_hari_ini),
                // The schedule already says whether a holiday is kept.
                buka_hari_libur: true,
                ..KebijakanFkrtl::default()
            },
        })
    }

    /// Why nothing can be booked with it on any day, before anything is chosen, and the reason's code.
    pub fn obstacle(self, context: &Context<'a>) -> Option<(Option<AlasanAntrean>, String)> {
        let Some(peserta) = self.peserta(context) else {
            let why = context.say("rules-antrean-rujukan-bukan-milik");
            return Some((Some(AlasanAntrean::RujukanBukanMilik), why));
        };
        if self.tujuan().kode.is_empty() {
            return Some((None, super::say(context, "tanpa-tujuan")));
        }
        match self.decide(context, peserta, self.today(context), None, None) {
            KeputusanAntrean::Ditolak { alasan, penjelasan, .. }
                if !matches!(
                    alasan,
                    AlasanAntrean::DokterTidakPraktik | AlasanAntrean::RujukanBelumBerlaku
                ) =>
            {
                // What the finger print has to do with it is said in place of what counts for everybody else.
                let finger = self
                    .hemodialysis(context)
                    .filter(|_| alasan == AlasanAntrean::RujukanKedaluwarsa);
                let mut why = parts::explain(context, &penjelasan);
                if let Some(finger) = finger {
                    why = format!("{why} {}", parts::explain(context, &finger));
                }
                Some((Some(alasan), why))
            }
            _ => None,
        }
    }
}

/// A session as the rule sees it. Where the places left are not known, the gateway decides.
fn session(sesi: &SesiRs) -> SesiFkrtl {
    let places = |kuota: Option<u32>, sisa: Option<u32>| {
        let sisa = sisa.unwrap_or(1);
        let kuota = kuota.unwrap_or(sisa).max(sisa);
        (kuota, kuota.saturating_sub(sisa))
    };
    let (kuota_jkn, terisi_jkn) = places(sesi.kuota_jkn, sesi.sisa_jkn);
    let (kuota_nonjkn, terisi_nonjkn) = places(sesi.kuota_nonjkn, sesi.sisa_nonjkn);
    SesiFkrtl {
        jam_praktik: sesi.jam,
        cuti: sesi.cuti,
        kuota_jkn,
        terisi_jkn,
        kuota_nonjkn,
        terisi_nonjkn,
    }
}
