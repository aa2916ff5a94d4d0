//! What has been chosen and typed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::data::Problem;
use crate::data::kode::Cara;
use crate::data::pendaftaran::{AnggotaBaru, DaftarKeluarga, IsiKk, OrangKk};
use crate::page::captcha::Captcha;
use crate::page::kode::{self, Kode, Tujuan};
use crate::page::{Ask, Context};
use crate::rules::kelas::Kelas;
use crate::rules::keluarga::kasus::KeadaanOrang;
use crate::rules::keluarga::pbpu::{AnggotaFormulir, PendaftaranKeluarga, daftar_keluarga};
use crate::rules::nik::Nik;
use crate::rules::penjelasan::{Kelayakan, Penjelasan};
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::rupiah::Rupiah;
use crate::rules::teks;

/// The form of a family, or of members more. The number of the family card and the captcha are never kept.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Daftar {
    /// Whether members more join the family of the account.
    pub(in super::super) tambah: bool,
    pub(in super::super) langkah: Langkah,
    #[serde(skip)]
    pub(in super::super) kk: String,
    #[serde(skip)]
    pub(in super::super) jawaban: String,
    #[serde(skip)]
    pub(in super::super) captcha: Captcha,
    /// Whether the card is being looked up.
    #[serde(skip)]
    pub(in super::super) bertanya: bool,
    /// Why the last look-up failed.
    #[serde(skip)]
    pub(in super::super) masalah: Option<Problem>,
    /// Whether this step was to be left before it was right.
    #[serde(skip)]
    pub(in super::super) diperiksa: bool,
    /// Whether the person has done anything since the form was opened.
    #[serde(skip)]
    pub(in super::super) disentuh: bool,
    pub(in super::super) isi: Option<IsiKk>,
    /// Until when its ticket is good, milliseconds since 1970 UTC.
    pub(in super::super) sampai_ms: i64,
    pub(in super::super) orang: Vec<Isian>,
    /// Whose form is open.
    pub(in super::super) dibuka: Option<usize>,
    pub(in super::super) faskes: String,
    pub(in super::super) nama_faskes: String,
    pub(in super::super) cari: String,
    /// Whether people choose an FKTP of their own.
    pub(in super::super) sendiri: bool,
    /// The dentist of everybody; empty for who goes to the FKTP with teeth, too.
    pub(in super::super) gigi: String,
    pub(in super::super) nama_gigi: String,
    pub(in super::super) cari_gigi: String,
    pub(in super::super) kelas: Option<Kelas>,
    /// The iuran of the family that was shown when the class was chosen, rupiah.
    pub(in super::super) dilihat: i64,
    pub(in super::super) nohp: String,
    pub(in super::super) email: String,
    pub(in super::super) kode: Kode,
    pub(in super::super) setuju: bool,
    /// The refused promise that this mends, and why it was refused.
    pub(in super::super) ditolak: Option<Ditolak>,
}

/// A refused promise.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in super::super) struct Ditolak {
    pub(in super::super) id: String,
    pub(in super::super) alasan: String,
    pub(in super::super) pesan: String,
}

/// What was typed of one person.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in super::super) struct Isian {
    pub(in super::super) kode: String,
    /// The name as the register shows it.
    pub(in super::super) tersamar: String,
    pub(in super::super) nik: String,
    pub(in super::super) nama: String,
    pub(in super::super) lahir: String,
    pub(in super::super) hubungan: String,
    /// An FKTP of their own; empty for the family's.
    pub(in super::super) faskes: String,
    pub(in super::super) nama_faskes: String,
}

/// Steps of the form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in super::super) enum Langkah {
    #[default]
    Kk,
    Anggota,
    Faskes,
    Kelas,
    Kontak,
    Kode,
    Setuju,
}

impl Langkah {
    const FAMILY: [Self; 7] = [
        Self::Kk,
        Self::Anggota,
        Self::Faskes,
        Self::Kelas,
        Self::Kontak,
        Self::Kode,
        Self::Setuju,
    ];
    /// The account is known by its session, and so is how to reach it.
    const MORE: [Self; 5] = [Self::Kk, Self::Anggota, Self::Faskes, Self::Kelas, Self::Setuju];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Anggota => "orang",
            Self::Faskes => "faskes",
            Self::Kelas => "kelas",
            Self::Kontak => "kontak",
            Self::Kode => "kode",
            Self::Setuju => "setuju",
        }
    }
}

/// What can happen.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // each edits the field of its name, or takes the step of its name
pub enum Msg {
    Kk(String),
    Jawaban(String),
    GambarLain,
    Cari,
    Buka(Option<usize>),
    Nik(String),
    Nama(String),
    Lahir(String),
    Hubungan(String),
    CariFaskes(String),
    Faskes(String),
    Sama(String),
    CariGigi(String),
    Gigi(String),
    Kelas(String),
    NoHp(String),
    Email(String),
    Kode(kode::Msg),
    Setuju(String),
    LihatIuran,
    Lanjut,
    Kirim,
    DariAwal,
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl From<kode::Msg> for Msg {
    fn from(msg: kode::Msg) -> Self {
        Self::Kode(msg)
    }
}

/// What is wrong with one person, as the end of a message key, by field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kurang {
    pub(super) nik: Option<&'static str>,
    pub(super) nama: Option<&'static str>,
    pub(super) lahir: Option<&'static str>,
    pub(super) hubungan: Option<&'static str>,
}

impl Kurang {
    pub(super) fn lengkap(self) -> bool {
        self == Self::default()
    }
}

/// Relations to the head of the family, as the wire writes them.
pub(super) const HUBUNGAN: [&str; 6] = ["kepala", "suami", "istri", "anak", "orang_tua", "lain"];
/// Longest name, characters.
pub(super) const NAMA_TERPANJANG: u32 = 80;

impl Daftar {
    /// The form of a family.
    #[must_use]
    pub fn keluarga() -> Self {
        Self::default()
    }

    /// The form of members more.
    #[must_use]
    pub fn anggota() -> Self {
        Self {
            tambah: true,
            ..Self::default()
        }
    }

    /// The steps of this form.
    pub(super) const fn steps(&self) -> &'static [Langkah] {
        if self.tambah { &Langkah::MORE } else { &Langkah::FAMILY }
    }

    /// Place of the step in front, from 0.
    pub(super) fn place(&self) -> usize {
        let here = |step: &Langkah| *step == self.langkah;
        self.steps().iter().position(here).unwrap_or_default()
    }

    /// What a code is for and whom it may reach: whoever this card was looked up for.
    pub(super) fn with_to<R>(&self, ask: impl FnOnce(Tujuan<'_>) -> R) -> R {
        let nohp = nomor_hp(&self.nohp).unwrap_or_default();
        let email = email(&self.email).unwrap_or_default();
        let cara = [
            (Cara::Sms, nohp.as_str()),
            (Cara::Email, email.as_str()),
            (Cara::Panggilan, nohp.as_str()),
        ];
        ask(Tujuan {
            tiket: Some(self.isi.as_ref().map_or("", |isi| isi.tiket.as_str())),
            untuk: "pendaftaran",
            cara: &cara,
        })
    }

    /// What shows that the code was right; `None` before.
    fn tiket_kode(&self) -> Option<String> {
        self.with_to(|to| self.kode.tiket(to).map(|tiket| tiket.0.clone()))
    }

    /// Everybody on the card, as far as it is known here.
    pub(super) fn semua(&self) -> &[OrangKk] {
        self.isi.as_ref().map_or(&[], |isi| &isi.orang)
    }

    fn mandiri(&self) -> usize {
        let own = |orang: &&OrangKk| orang.keadaan == KeadaanOrang::Mandiri;
        self.semua().iter().filter(own).count()
    }

    /// How many people pay once this is done.
    pub(super) fn pembayar(&self) -> u32 {
        u32::try_from(self.orang.len() + self.mandiri()).unwrap_or(u32::MAX)
    }

    /// The class that the family has, or that was chosen.
    pub(super) fn kelas(&self) -> Option<Kelas> {
        self.isi.as_ref().and_then(|isi| isi.kelas).or(self.kelas)
    }

    /// Takes in what a card holds: what was typed of those who are still on it stays.
    pub(in super::super) fn terima(&mut self, isi: IsiKk, now_ms: i64) {
        let mut before = std::mem::take(&mut self.orang);
        let open = isi.orang.iter().filter(|orang| orang.keadaan == KeadaanOrang::Belum);
        self.orang = open
            .map(|orang| {
                let known = before.iter_mut().find(|isian| isian.kode == orang.kode);
                let mut isian = known.map(std::mem::take).unwrap_or_default();
                isian.kode.clone_from(&orang.kode);
                isian.tersamar.clone_from(&orang.nama);
                isian
            })
            .collect();
        self.sampai_ms = now_ms.saturating_add(i64::from(isi.berlaku_s) * 1_000);
        // A code belongs to the look-up for which it was sent.
        self.kode = Kode::default();
        self.isi = Some(isi);
        self.kk = String::new();
    }

    /// Whether the ticket is still good.
    pub(super) fn tiket(&self, context: &Context<'_>) -> Option<&str> {
        let isi = self.isi.as_ref()?;
        (context.now.best_ms() < self.sampai_ms).then_some(isi.tiket.as_str())
    }

    /// What is wrong with one person.
    pub(super) fn kurang(&self, place: usize, hari_ini: NaiveDate) -> Kurang {
        let Some(isian) = self.orang.get(place) else {
            return Kurang::default();
        };
        let same = |other: &Isian| teks::nomor(&other.nik) == teks::nomor(&isian.nik);
        let nik = match Nik::parse(&isian.nik, hari_ini) {
            Err(_) if isian.nik.is_empty() => Some("nik-kosong"),
            Err(_) => Some("nik-salah"),
            Ok(_)
                if self
                    .orang
                    .iter()
                    .enumerate()
                    .any(|(n, other)| n != place && same(other)) =>
            {
                Some("nik-ganda")
            }
            Ok(_) => None,
        };
        let lahir = match isian.lahir.parse::<NaiveDate>() {
            Ok(lahir) if lahir > hari_ini => Some("lahir-nanti"),
            Ok(_) => None,
            Err(_) => Some("lahir-kosong"),
        };
        Kurang {
            nik,
            nama: teks::rapikan(&isian.nama).is_empty().then_some("nama-kosong"),
            lahir,
            hubungan: (!HUBUNGAN.contains(&isian.hubungan.as_str())).then_some("hubungan-kosong"),
        }
    }

    /// Whether one NIK stands at two people.
    fn ganda(&self, hari_ini: NaiveDate) -> bool {
        (0..self.orang.len()).any(|place| self.kurang(place, hari_ini).nik == Some("nik-ganda"))
    }

    /// What the rule says of the family as it is filled in; only who is complete counts.
    pub(super) fn keluarga_lengkap(&self, hari_ini: NaiveDate) -> Result<(), Penjelasan> {
        let kelas = self.kelas().unwrap_or(Kelas::III);
        let complete = |place: &usize| self.kurang(*place, hari_ini).lengkap();
        let kode = |place: usize| self.orang.get(place).map(|isian| isian.kode.clone());
        // After a refusal the card is not known here; then those who were asked for are the family.
        let (mut kk, mut sudah) = (Vec::new(), Vec::new());
        for orang in self.semua() {
            kk.push(orang.kode.clone());
            if orang.keadaan != KeadaanOrang::Belum {
                sudah.push(orang.kode.clone());
            }
        }
        if kk.is_empty() {
            kk = self.orang.iter().map(|isian| isian.kode.clone()).collect();
        }
        let formulir = (0..self.orang.len()).filter(complete).filter_map(kode);
        let putusan = daftar_keluarga(&PendaftaranKeluarga {
            kk,
            sudah_peserta: sudah,
            formulir: formulir.map(|id| AnggotaFormulir { id, kelas }).collect(),
            kelas_keluarga: None,
            hari_ini,
        });
        match putusan {
            Kelayakan::Boleh { .. } => Ok(()),
            Kelayakan::Belum { penjelasan, .. } | Kelayakan::Tidak { penjelasan, .. } => Err(penjelasan),
        }
    }

    /// Why this step cannot be left, in words; `None` when it can.
    pub(super) fn halangan(&self, context: &Context<'_>) -> Option<String> {
        let say = |key: &str| Some(context.say(&format!("penambahan-peserta-{key}")));
        match self.langkah {
            Langkah::Kk => None,
            Langkah::Anggota if self.ganda(context.now.today()) => say("nik-ganda"),
            Langkah::Anggota => {
                let why = self.keluarga_lengkap(context.now.today()).err()?;
                Some(crate::page::parts::explain(context, &why))
            }
            Langkah::Faskes if self.faskes.is_empty() => say("faskes-kosong"),
            Langkah::Kelas if self.kelas().is_none() => say("kelas-kosong"),
            Langkah::Kontak if nomor_hp(&self.nohp).is_none() => say("nohp-salah"),
            Langkah::Kontak if email(&self.email).is_none() => say("email-salah"),
            Langkah::Kode if self.tiket_kode().is_none() => say("kode-dahulu"),
            Langkah::Setuju if self.iuran(context).is_none_or(|iuran| iuran.0 != self.dilihat) => say("iuran-lihat"),
            Langkah::Setuju if !self.setuju => say("setuju-dahulu"),
            _ => None,
        }
    }

    /// The iuran of the family a month, in the month of the first payment.
    pub(super) fn iuran(&self, context: &Context<'_>) -> Option<Rupiah> {
        super::view::iuran(context, self.kelas()?, self.pembayar())
    }

    /// Whether somebody has an FKTP of their own.
    pub(super) fn own(&self, isian: &Isian) -> bool {
        self.sendiri && !isian.faskes.is_empty()
    }

    /// What is asked, once everything is there.
    pub(in super::super) fn perintah(&self, context: &Context<'_>) -> Option<DaftarKeluarga> {
        let hari_ini = context.now.today();
        let anggota = self.orang.iter().map(|isian| {
            let nik = Nik::parse(&isian.nik, hari_ini).ok()?;
            Some(AnggotaBaru {
                kode: isian.kode.clone(),
                nik: nik.nomor(),
                nama: teks::rapikan(&isian.nama),
                lahir: isian.lahir.parse().ok()?,
                kelamin: nik.jenis_kelamin(),
                hubungan: isian.hubungan.clone(),
                faskes: if self.own(isian) { &isian.faskes } else { &self.faskes }.clone(),
                gigi: self.gigi.clone(),
            })
        });
        Some(DaftarKeluarga {
            tiket: self.tiket(context)?.to_owned(),
            anggota: anggota.collect::<Option<_>>()?,
            kelas: self.kelas()?,
            nohp: if self.tambah {
                String::new()
            } else {
                nomor_hp(&self.nohp)?
            },
            email: if self.tambah {
                String::new()
            } else {
                email(&self.email)?
            },
            tiket_kode: if self.tambah { String::new() } else { self.tiket_kode()? },
            setuju: self.setuju,
        })
    }

    /// Fills the form with what a refused promise asked, and stands at the step that the reason concerns.
    pub(super) fn perbaiki(&mut self, daftar: &DaftarKeluarga, ditolak: Ditolak) {
        self.langkah = langkah(&ditolak.alasan);
        let family = daftar.anggota.first().map(|a| a.faskes.clone()).unwrap_or_default();
        self.sendiri = daftar.anggota.iter().any(|a| a.faskes != family);
        self.gigi = daftar.anggota.first().map(|a| a.gigi.clone()).unwrap_or_default();
        self.orang = daftar
            .anggota
            .iter()
            .map(|a| Isian {
                kode: a.kode.clone(),
                tersamar: a.nama.clone(),
                nik: a.nik.clone(),
                nama: a.nama.clone(),
                lahir: a.lahir.to_string(),
                hubungan: a.hubungan.clone(),
                faskes: Some(a.faskes.clone()).filter(|own| *own != family).unwrap_or_default(),
                nama_faskes: String::new(),
            })
            .collect();
        self.faskes = family;
        self.kelas = Some(daftar.kelas);
        self.nohp.clone_from(&daftar.nohp);
        self.email.clone_from(&daftar.email);
        self.setuju = false;
        self.ditolak = Some(ditolak);
    }
}

/// The step that a refusal concerns.
pub(super) fn langkah(alasan: &str) -> Langkah {
    match alasan {
        "tiket_kedaluwarsa" | "bukan_keluarga" | "jenis_lain" => Langkah::Kk,
        "formulir_kosong"
        | "nik_ganda"
        | "bukan_anggota_kk"
        | "sudah_peserta"
        | "keluarga_tidak_lengkap"
        | "nik_tidak_ditemukan"
        | "data_dukcapil_berbeda" => Langkah::Anggota,
        "fktp_penuh" | "fktp_bukan_mitra" => Langkah::Faskes,
        "kelas_berbeda" => Langkah::Kelas,
        "nohp_dipakai" | "email_dipakai" => Langkah::Kontak,
        "kode_kedaluwarsa" => Langkah::Kode,
        _ => Langkah::Setuju,
    }
}
