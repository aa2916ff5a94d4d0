//! Registering: `POST /v1/pendaftaran/kk` looks a family card up, `POST /v1/pendaftaran` and what lies below it registers, and
//! `GET /v1/pendaftaran?tiket=` tells where a registration stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::iuran::VirtualAccount;
use super::read::{Rows, Unreadable, bulan, code, date, kelas, money};
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Path, Reply, Request, Sending};
use crate::data::pendaftaran::{self, BayiTerdaftar, IsiKk, OrangKk, Perintah, Tahap, TanyaKk};
use crate::data::{Hasil, Jawaban, Problem, Told, iuran};
use crate::rules::keluarga::kasus::{Kasus, KeadaanOrang};
use crate::rules::nik::JenisKelamin;

/// The question, `POST /v1/pendaftaran/kk`; no session needed. Refused with `captcha_salah`, `captcha_kedaluwarsa`,
/// `kk_tidak_sah` or `kk_tidak_ditemukan`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tanya {
    /// Number of the family card.
    pub kk: String,
    /// Name of the captcha.
    pub captcha: String,
    /// What was read in it.
    pub jawaban: String,
}

wire! {
    /// What a family card holds.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Kk {
        /// Names this look-up, for `berlaku` seconds.
        tiketkk: String = must "tiketkk",
        /// Seconds.
        berlaku: Figure = must "berlaku",
        /// `keluarga_baru`, `tambah_anggota`, `bayi` or `sudah_semua`.
        kasus: String = must "kasus",
        /// Class of those who pay for themselves already; empty when nobody does.
        kelas: Line = may "kelas",
        /// Everybody on the card. Read as a whole: a family is registered as a whole.
        anggota: Vec<Orang> = must "anggota",
    }
}

wire! {
    /// Somebody on a family card.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Orang {
        /// Opaque name.
        kode: String = must "ref",
        /// Name with most of its letters hidden.
        nama: Line = must "nama",
        /// `belum`, `mandiri` or `lain`.
        keadaan: String = must "keadaan",
    }
}

/// A registration, `POST /v1/pendaftaran` and `POST /v1/pendaftaran/anggota`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Daftar {
    /// [`Kk::tiketkk`].
    pub tiketkk: String,
    /// Everybody who is registered.
    pub anggota: Vec<Anggota>,
    /// Class `1`, `2` or `3`.
    pub kelas: String,
    /// Telephone number.
    pub nohp: String,
    /// E-mail address.
    pub email: String,
    /// Proof that the one-time code was entered.
    pub tiketotp: String,
    /// Whether the terms were agreed to.
    pub setuju: bool,
}

/// Somebody who is registered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anggota {
    /// [`Orang::kode`].
    #[serde(rename = "ref")]
    pub kode: String,
    /// NIK.
    pub nik: String,
    /// Name.
    pub nama: String,
    /// Birth date.
    pub tgllahir: NaiveDate,
    /// `L` or `P`.
    pub sex: JenisKelamin,
    /// Relation to the head of the family.
    pub hubungan: String,
    /// Code of the FKTP.
    #[serde(rename = "kdProvider")]
    pub kd_provider: String,
    /// Code of the dentist; left out by who goes to the FKTP with teeth, too.
    #[serde(rename = "kdProviderGigi", default, skip_serializing_if = "String::is_empty")]
    pub kd_provider_gigi: String,
}

/// A newborn, `POST /v1/pendaftaran/bayi`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bayi {
    /// Opaque name of the mother.
    pub idibu: String,
    /// Birth date.
    pub tgllahir: NaiveDate,
    /// May be empty.
    #[serde(default)]
    pub nama: String,
    /// `L` or `P`.
    pub sex: JenisKelamin,
    /// Number of the birth statement.
    pub nomorsuratlahir: String,
    /// From 1.
    pub anakke: u32,
    /// Code of the FKTP.
    #[serde(rename = "kdProvider")]
    pub kd_provider: String,
}

wire! {
    /// A registration.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Pendaftaran {
        /// Unguessable name.
        tiket: String = must "tiket",
        /// `menunggu`, `bisa_dibayar`, `aktif` or `kedaluwarsa`; others may follow.
        keadaan: Line = must "keadaan",
        /// Day of registration.
        tanggaldaftar: String = must "tanggaldaftar",
        /// First day of the first payment.
        bayarsejak: String = must "bayarsejak",
        /// Last day of it.
        bayarsampai: String = must "bayarsampai",
        /// How many people pay.
        orang: Figure = may "orang",
        /// Class `1`, `2` or `3`.
        kelas: Line = may "kelas",
        /// Iuran a person and month, rupiah.
        perorang: Figure = must "perorang",
        /// Iuran of the family a month, rupiah.
        keluarga: Figure = must "keluarga",
        /// The first payment, rupiah: of who joins a family that is there, theirs alone; the family's iuran when it is not said.
        pertama: Figure = may "pertama",
        /// Numbers to pay to.
        va: Rows<VirtualAccount> = may "va",
    }
}

wire! {
    /// Registrations, the newest first.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Daftaran {
        /// The registrations.
        pendaftaran: Rows<Pendaftaran> = must "pendaftaran",
    }
}

wire! {
    /// A registered newborn.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct BayiDiterima {
        /// Its card number.
        nokartu: Line = may "nokartu",
        /// Whether it is covered at once.
        aktif: bool = must "aktif",
        /// First month that is billed, `yyyy-mm`; empty when the family pays nothing for it.
        ditagihsejak: Line = may "ditagihsejak",
        /// Last day without NIK.
        batasnik: String = must "batasnik",
    }
}

pub(super) fn path(tiket: Option<&str>) -> Path {
    let path = Path::of("/v1/pendaftaran");
    match tiket {
        Some(tiket) => path.query("tiket", tiket),
        None => path,
    }
}

pub(super) fn tanya(tanya: &TanyaKk) -> Result<Asking, serde_json::Error> {
    Ok(Asking {
        request: Request::new(Method::Post, "/v1/pendaftaran/kk").with(&Tanya {
            kk: tanya.kk.clone(),
            captcha: tanya.captcha.clone(),
            jawaban: tanya.jawaban.clone(),
        })?,
        session: false,
        reply: |content| read_kk(content).map(|kk| Reply::Page(Jawaban::Kk(kk))),
        refused: |alasan, pesan, _| match alasan.as_str() {
            "captcha_salah" => Problem::CaptchaWrong,
            "captcha_kedaluwarsa" => Problem::CaptchaExpired,
            _ => Problem::Refused { alasan, pesan },
        },
    })
}

fn read_kk(content: &Raw) -> Result<IsiKk, Unreadable> {
    let wire: Kk = content.read().map_err(|_| Unreadable("kk"))?;
    let orang = wire.anggota.into_iter().map(person).collect::<Result<Vec<_>, _>>()?;
    Ok(IsiKk {
        tiket: code(&wire.tiketkk, "tiketkk")?,
        berlaku_s: wire.berlaku.count().unwrap_or_default(),
        kasus: match wire.kasus.as_str() {
            "keluarga_baru" => Some(Kasus::KeluargaBaru),
            "tambah_anggota" => Some(Kasus::TambahAnggota),
            "bayi" => Some(Kasus::Bayi),
            "sudah_semua" => Some(Kasus::SudahSemua),
            _ => None,
        },
        kelas: kelas(wire.kelas.as_str()),
        orang,
    })
}

fn person(wire: Orang) -> Result<OrangKk, Unreadable> {
    Ok(OrangKk {
        kode: code(&wire.kode, "ref")?,
        nama: wire.nama.into(),
        keadaan: match wire.keadaan.as_str() {
            "belum" => KeadaanOrang::Belum,
            "mandiri" => KeadaanOrang::Mandiri,
            // Covered in a way that this version does not know is covered all the same.
            _ => KeadaanOrang::Lain,
        },
    })
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let (path, daftar) = match perintah {
        Perintah::Keluarga(daftar) => ("/v1/pendaftaran", daftar),
        Perintah::Anggota(daftar) => ("/v1/pendaftaran/anggota", daftar),
        Perintah::Bayi(bayi) => {
            return Ok(Sending {
                request: Request::new(Method::Post, "/v1/pendaftaran/bayi").with(&Bayi {
                    idibu: bayi.ibu.clone(),
                    tgllahir: bayi.lahir,
                    nama: bayi.nama.clone(),
                    sex: bayi.kelamin,
                    nomorsuratlahir: bayi.surat.clone(),
                    anakke: bayi.anak_ke,
                    kd_provider: bayi.faskes.clone(),
                })?,
                hasil: |content| read_bayi(content).ok().map(Hasil::Bayi),
            });
        }
    };
    let anggota = daftar.anggota.iter().map(|a| Anggota {
        kode: a.kode.clone(),
        nik: a.nik.clone(),
        nama: a.nama.clone(),
        tgllahir: a.lahir,
        sex: a.kelamin,
        hubungan: a.hubungan.clone(),
        kd_provider: a.faskes.clone(),
        kd_provider_gigi: a.gigi.clone(),
    });
    Ok(Sending {
        request: Request::new(Method::Post, path).with(&Daftar {
            tiketkk: daftar.tiket.clone(),
            anggota: anggota.collect(),
            kelas: daftar.kelas.kode().to_owned(),
            nohp: daftar.nohp.clone(),
            email: daftar.email.clone(),
            tiketotp: daftar.tiket_kode.clone(),
            setuju: daftar.setuju,
        })?,
        hasil: |content| {
            content
                .read()
                .ok()
                .and_then(|wire| one(wire).ok())
                .map(Hasil::Pendaftaran)
        },
    })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Daftaran = content.read().map_err(|_| Unreadable("pendaftaran"))?;
    let (rows, skipped) = wire.pendaftaran.each(one);
    Ok((Told::Pendaftaran(rows), skipped))
}

fn one(wire: Pendaftaran) -> Result<pendaftaran::Pendaftaran, Unreadable> {
    let account = |va: VirtualAccount| {
        let digits = va.nomor.bytes().all(|b| b.is_ascii_digit());
        digits.then_some(()).ok_or(Unreadable("va"))?;
        Ok(iuran::VirtualAccount {
            bank: code(&String::from(va.bank), "bank")?,
            nomor: code(&va.nomor, "nomor")?,
        })
    };
    let keluarga = money(wire.keluarga, "keluarga")?;
    Ok(pendaftaran::Pendaftaran {
        tiket: code(&wire.tiket, "tiket")?,
        tahap: match wire.keadaan.as_str() {
            "menunggu" => Tahap::Menunggu,
            "bisa_dibayar" => Tahap::BisaDibayar,
            "aktif" => Tahap::Aktif,
            "kedaluwarsa" => Tahap::Kedaluwarsa,
            lain => Tahap::Lain(lain.to_owned()),
        },
        tanggal: date(&wire.tanggaldaftar, "tanggaldaftar")?,
        bayar_sejak: date(&wire.bayarsejak, "bayarsejak")?,
        bayar_sampai: date(&wire.bayarsampai, "bayarsampai")?,
        orang: wire.orang.count().unwrap_or_default(),
        kelas: kelas(wire.kelas.as_str()),
        per_orang: money(wire.perorang, "perorang")?,
        pertama: money(wire.pertama, "pertama").unwrap_or(keluarga),
        keluarga,
        va: wire.va.each(account).0,
    })
}

fn read_bayi(content: &Raw) -> Result<BayiTerdaftar, Unreadable> {
    let wire: BayiDiterima = content.read().map_err(|_| Unreadable("bayi"))?;
    let sejak = wire.ditagihsejak.as_str();
    Ok(BayiTerdaftar {
        aktif: wire.aktif,
        ditagih_sejak: match sejak {
            "" => None,
            sejak => bulan(sejak, "ditagihsejak")?.first_day().ok(),
        },
        batas_nik: date(&wire.batasnik, "batasnik")?,
    })
}
