//! Phones with a key of their own: how one becomes known, begins a session, is listed and ended; how another is let in; and how
//! the password is changed. What is signed says `rules::perangkat::teks_tanda`. Keys and signatures are Ed25519 (RFC 8032) in
//! base64.

use serde::{Deserialize, Serialize};

use super::akun::Sesi;
use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Rows, Unreadable, code};
use super::text::Line;
use super::wire::wire;
use super::{Asking, Method, Reply, Request, Sending};
use crate::data::perangkat::{self, Perintah};
use crate::data::{Jawaban, Problem, Told};

/// This phone makes its key known, `POST /v1/perangkat`, in a session; the same again changes nothing. Refused with
/// `kunci_tidak_sah` and `perangkat_dikeluarkan`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarkanPerangkat {
    /// Name of the phone, of its own making and unguessable.
    pub perangkat: String,
    /// How it is called in the list.
    pub nama: String,
    /// The public half.
    pub kuncipublik: String,
    /// Signature with the purpose `daftar` for the account of the session, nothing given once.
    pub bukti: String,
}

/// Something to be signed is asked for, `POST /v1/perangkat/tantangan`; no session needed. The answer is alike for a phone that
/// is known and for one that is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MintaTantangan {
    /// Name of the phone.
    pub perangkat: String,
}

wire! {
    /// Something to be signed, once.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Tantangan {
        /// 64 letters.
        tantangan: String = must "tantangan",
        /// Seconds for which it serves.
        berlaku_s: Figure = may "berlaku_s",
    }
}

/// A session begins with a signature, `POST /v1/perangkat/masuk`; no session needed. Answered with [`Sesi`]. Refused with
/// `tantangan_tidak_berlaku`, `kunci_tidak_dikenal` and, to who holds the key of a phone that was ended, with
/// `perangkat_dikeluarkan` (content [`PerangkatDitolak`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MasukPerangkat {
    /// Name of the phone.
    pub perangkat: String,
    /// [`Tantangan::tantangan`].
    pub tantangan: String,
    /// Signature with the purpose `masuk` for the account of the key and that challenge.
    pub tandatangan: String,
}

wire! {
    /// What a refusal says besides its reason, and what a session says that ended because its phone was.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct PerangkatDitolak {
        /// When the phone was ended, milliseconds since 1970 UTC.
        pada_ms: Figure = may "pada_ms",
        /// Tries left with a code, see [`BeriIzin`].
        sisa: Figure = may "sisa",
        /// Seconds until the next try is possible.
        tunggu: Figure = may "tunggu",
    }
}

wire! {
    /// The phones of the account, `GET /v1/perangkat`, in a session.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct DaftarPerangkat {
        /// Those whose key serves, the one used last first.
        perangkat: Rows<Perangkat> = must "perangkat",
        /// `null` when the password was never changed here.
        sandidiganti: Option<SandiDiganti> = may "sandidiganti",
    }
}

wire! {
    /// A phone.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Perangkat {
        /// Name of it in this list; not the one that is signed.
        id: String = must "id",
        /// How it is called.
        nama: Line = may "nama",
        /// Milliseconds since 1970 UTC.
        sejak_ms: Figure = may "sejak_ms",
        /// Milliseconds since 1970 UTC.
        terakhir_ms: Figure = may "terakhir_ms",
        /// Whether it is the phone of this session.
        ini: bool = may "ini",
    }
}

wire! {
    /// A change of the password.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct SandiDiganti {
        /// Milliseconds since 1970 UTC.
        pada_ms: Figure = must "pada_ms",
        /// The phone, as it is called in the list.
        oleh: Line = may "oleh",
    }
}

/// A phone is ended, `POST /v1/perangkat/cabut`, in a session. Refused with `perangkat_tidak_ada`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CabutPerangkat {
    /// [`Perangkat::id`].
    pub id: String,
}

/// A new phone asks to be let in by a known one, `POST /v1/perangkat/izin`; no session needed. Refused with `kunci_tidak_sah`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MintaIzin {
    /// Name of the phone, of its own making and unguessable.
    pub perangkat: String,
    /// How it is called in the list.
    pub nama: String,
    /// The public half.
    pub kuncipublik: String,
    /// Signature with the purpose `izin`, for no account, nothing given once.
    pub bukti: String,
}

wire! {
    /// What the new phone shows, and asks with whether somebody has let it in.
    #[derive(Clone, PartialEq, Eq)]
    pub struct Izin {
        /// Known to the new phone alone.
        tiket: String = must "tiket",
        /// Eight digits, to be typed on a known phone.
        kode: String = must "kode",
        /// Seconds for which it serves.
        berlaku_s: Figure = may "berlaku_s",
    }
}

/// Whether somebody has let it in, `POST /v1/perangkat/izin/cek`; no session needed. Refused with `kode_kedaluwarsa`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CekIzin {
    /// [`Izin::tiket`].
    pub tiket: String,
}

wire! {
    /// Whose phone it is now.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct IzinDiberi {
        /// Card number of the account; `null` while nobody has let it in.
        nomorkartu: Option<String> = may "nomorkartu",
    }
}

/// Which phone shows a code, `POST /v1/perangkat/izin/lihat`, in a session. Refused with `kode_salah` and `terlalu_sering`
/// (content [`PerangkatDitolak`]).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LihatIzin {
    /// What was typed.
    pub kode: String,
}

wire! {
    /// The phone that shows a code.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct PermintaanIzin {
        /// How it calls itself.
        nama: Line = must "nama",
        /// When it asked, milliseconds since 1970 UTC.
        pada_ms: Figure = may "pada_ms",
    }
}

/// That phone is let in, `POST /v1/perangkat/izin/beri`, in a session; answered with [`PermintaanIzin`]. Refused as [`LihatIzin`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeriIzin {
    /// What was typed.
    pub kode: String,
}

/// Another password, `POST /v1/sandi`, in a session, which ends with all others of the account; answered with a new [`Sesi`].
/// Refused with `sandi_lama_salah`, `sandi_lemah`, `akun_terkunci`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GantiSandi {
    /// The one in force.
    pub sandilama: String,
    /// The new one.
    pub sandibaru: String,
}

impl std::fmt::Debug for GantiSandi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GantiSandi(…)")
    }
}

/// This phone makes its key known, for the account of a card.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn daftar(isi: &DaftarkanPerangkat) -> Result<Request, serde_json::Error> {
    Request::new(Method::Post, "/v1/perangkat").with(isi)
}

/// Something to be signed is asked for.
///
/// # Errors
/// As [`daftar`].
pub fn tantangan(perangkat: &str) -> Result<Request, serde_json::Error> {
    let perangkat = perangkat.to_owned();
    Request::new(Method::Post, "/v1/perangkat/tantangan").with(&MintaTantangan { perangkat })
}

/// A session is to begin.
///
/// # Errors
/// As [`daftar`].
pub fn masuk(isi: &MasukPerangkat) -> Result<Request, serde_json::Error> {
    Request::new(Method::Post, "/v1/perangkat/masuk").with(isi)
}

/// Why nothing came of a signature, or of a phone that wants to be known.
#[must_use]
pub fn refused(alasan: String, pesan: String, isi: &Raw) -> Problem {
    match alasan.as_str() {
        "perangkat_dikeluarkan" => Problem::PhoneEnded,
        "kunci_tidak_dikenal" => Problem::KeyUnknown,
        "tantangan_tidak_berlaku" => Problem::ChallengeOver,
        "sandi_lama_salah" => Problem::WrongPassword {
            left: more(isi).sisa.count(),
        },
        "kode_salah" => Problem::CodeWrong {
            left: more(isi).sisa.count(),
        },
        "terlalu_sering" => Problem::CodeQuota {
            wait_s: more(isi).tunggu.count(),
        },
        "kode_kedaluwarsa" => Problem::CodeExpired,
        "akun_terkunci" => Problem::AccountPaused {
            wait_s: more(isi).tunggu.count(),
        },
        _ => Problem::Refused { alasan, pesan },
    }
}

fn more(isi: &Raw) -> PerangkatDitolak {
    isi.read().unwrap_or_default()
}

/// When this phone was ended, as a refusal or an ended session says it, milliseconds since 1970 UTC.
#[must_use]
pub fn ended_ms(isi: &Raw) -> Option<i64> {
    more(isi).pada_ms.number()
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let Perintah::Cabut(cabut) = perintah;
    Ok(Sending {
        request: Request::new(Method::Post, "/v1/perangkat/cabut").with(&CabutPerangkat { id: cabut.id.clone() })?,
        hasil: |_| None,
    })
}

pub(super) fn ganti_sandi(ganti: &perangkat::GantiSandi) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/sandi").with(&GantiSandi {
        sandilama: ganti.lama.clone(),
        sandibaru: ganti.baru.clone(),
    })?;
    Ok(Asking {
        request,
        session: true,
        reply: |content| {
            let sesi: Sesi = content.read().map_err(|_| Unreadable("sesi"))?;
            Ok(Reply::Session(sesi))
        },
        refused,
    })
}

pub(super) fn lihat_izin(kode: &perangkat::KodeIzin) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/perangkat/izin/lihat").with(&LihatIzin { kode: kode.0.clone() })?;
    Ok(Asking {
        request,
        session: true,
        reply: |content| {
            let asks: PermintaanIzin = content.read().map_err(|_| Unreadable("izin"))?;
            Ok(Reply::Page(Jawaban::PermintaanIzin(perangkat::PermintaanIzin {
                nama: asks.nama.into(),
                pada_ms: asks.pada_ms.number(),
            })))
        },
        refused,
    })
}

pub(super) fn beri_izin(kode: &perangkat::KodeIzin) -> Result<Asking, serde_json::Error> {
    let request = Request::new(Method::Post, "/v1/perangkat/izin/beri").with(&BeriIzin { kode: kode.0.clone() })?;
    Ok(Asking {
        request,
        session: true,
        reply: |content| {
            let _: PermintaanIzin = content.read().map_err(|_| Unreadable("izin"))?;
            Ok(Reply::Page(Jawaban::IzinDiberi))
        },
        refused,
    })
}

/// A new phone asks to be let in.
///
/// # Errors
/// As [`daftar`].
pub fn minta_izin(isi: &MintaIzin) -> Result<Request, serde_json::Error> {
    Request::new(Method::Post, "/v1/perangkat/izin").with(isi)
}

/// Whether it was let in.
///
/// # Errors
/// As [`daftar`].
pub fn cek_izin(tiket: &str) -> Result<Request, serde_json::Error> {
    let tiket = tiket.to_owned();
    Request::new(Method::Post, "/v1/perangkat/izin/cek").with(&CekIzin { tiket })
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: DaftarPerangkat = content.read().map_err(|_| Unreadable("perangkat"))?;
    let (perangkat, skipped) = wire.perangkat.each(|row| {
        Ok(perangkat::Perangkat {
            id: code(&row.id, "id")?,
            nama: row.nama.into(),
            sejak_ms: row.sejak_ms.number(),
            terakhir_ms: row.terakhir_ms.number(),
            ini: row.ini,
        })
    });
    let sandi = wire.sandidiganti.and_then(|ganti| {
        Some(perangkat::SandiDiganti {
            pada_ms: ganti.pada_ms.number()?,
            oleh: ganti.oleh.into(),
        })
    });
    Ok((
        Told::Perangkat(perangkat::DaftarPerangkat { perangkat, sandi }),
        skipped,
    ))
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_without_a_name_or_dates_is_still_listed_and_one_without_an_id_is_counted() {
        let body = br#"{"perangkat":[{"id":"a1","ini":true},{"nama":"HP"}],"sandidiganti":{"pada_ms":"x"}}"#;
        let (told, skipped) = read(&Raw::of_bytes(body).unwrap()).unwrap();
        let Told::Perangkat(daftar) = told else {
            panic!("not phones")
        };
        assert_eq!((daftar.perangkat.len(), skipped, daftar.sandi), (1, 1, None));
        assert!(daftar.perangkat[0].ini);
    }

    #[test]
    fn what_ended_a_phone_is_read_where_it_is_said_and_nowhere_else() {
        let isi = |body: &[u8]| Raw::of_bytes(body).unwrap();
        assert_eq!(ended_ms(&isi(br#"{"pada_ms":1795489500000}"#)), Some(1_795_489_500_000));
        assert_eq!(ended_ms(&isi(b"null")), None);
        assert_eq!(ended_ms(&isi(br#"{"pada_ms":"kemarin"}"#)), None);
    }
}
