//! Getting back into an account: a ticket whoever it is about, proofs, an officer, and a new password.
//!
//! Of nobody's account everything is answered as of one whose owner has not shown anything yet: codes are "sent", questions are wrong.

use jkn_core::gateway::daftar::{BuktiPulih, JawabanSalah, KeadaanPulihWire, MulaiPulih, SandiBaru, TiketPulih};
use jkn_core::rules::akun::periksa_sandi;
use jkn_core::rules::bantuan::KodeBantuan;
use jkn_core::rules::pulih::{Bukti, KEBIJAKAN_PULIH, cukup_bukti};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{daftar, otp, sandi, unread};
use crate::Failure;
use crate::perubahan;
use crate::random::Random;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

/// A recovery as it is kept.
struct Row {
    tiket: String,
    /// Empty for nobody's.
    akun: String,
    sampai_ms: i64,
    bukti: Vec<Bukti>,
    salah: u32,
    putusan: String,
    selesai_ms: i64,
}

fn read(context: &RequestContext<'_>, kolom: &str, nilai: &str) -> Result<Option<Row>, Failure> {
    let sql = format!("SELECT tiket, akun, sampai_ms, bukti, salah, putusan, selesai_ms FROM pulih WHERE {kolom} = ?1");
    let found = context
        .tx
        .query_row(&sql, params![nilai], |row| {
            Ok((
                row.get::<_, String>(3)?,
                Row {
                    tiket: row.get(0)?,
                    akun: row.get(1)?,
                    sampai_ms: row.get(2)?,
                    bukti: Vec::new(),
                    salah: row.get(4)?,
                    putusan: row.get(5)?,
                    selesai_ms: row.get(6)?,
                },
            ))
        })
        .optional()?;
    found
        .map(|(bukti, row)| {
            let bukti = serde_json::from_str(&bukti)?;
            Ok(Row { bukti, ..row })
        })
        .transpose()
}

impl Row {
    fn lasts(&self, context: &RequestContext<'_>) -> bool {
        context.now_ms < self.sampai_ms && self.selesai_ms == 0
    }

    /// How it stands.
    fn stands(&self, context: &RequestContext<'_>) -> Result<&'static str, Failure> {
        if !self.lasts(context) {
            return Ok("lewat");
        }
        let days = perubahan::nomor_diganti(context, &self.akun)?;
        Ok(if cukup_bukti(&self.bukti, days).cukup {
            "cukup"
        } else if !self.bukti.is_empty() {
            "kurang"
        } else if self.putusan == "tolak" {
            "ditolak"
        } else {
            "menunggu"
        })
    }

    fn add(&mut self, context: &RequestContext<'_>, bukti: Bukti) -> Result<(), Failure> {
        if !self.bukti.contains(&bukti) {
            self.bukti.push(bukti);
        }
        context.tx.execute(
            "UPDATE pulih SET bukti = ?2 WHERE tiket = ?1",
            params![self.tiket, serde_json::to_string(&self.bukti)?],
        )?;
        Ok(())
    }
}

/// Begins a recovery, of whomever.
pub(super) fn begin(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<MulaiPulih>() else {
        return Ok(Outcome::unreadable());
    };
    if let Some(refusal) = unread(context, &asked.captcha, &asked.jawaban)? {
        return Ok(refusal);
    }
    let akun = super::known(context, asked.identitas.trim())?.map_or_else(String::new, |known| known.akun);
    let life_ms = KEBIJAKAN_PULIH.pulih_detik.saturating_mul(1_000);
    let tiket = otp::begin_flow(context, life_ms)?;
    // Its last digit checks the others, as in every help code.
    let chance = Random::take(context.tx)?.text(b"0123456789", 15);
    let bantuan = KodeBantuan::dari_acak(chance.parse().unwrap_or_default())
        .as_str()
        .to_owned();
    context.tx.execute(
        "INSERT INTO pulih VALUES (?1, ?2, ?3, ?4, '[]', 0, '', 0)",
        params![tiket, akun, bantuan, context.now_ms.saturating_add(life_ms)],
    )?;
    Outcome::done(TiketPulih {
        tiket,
        kodebantuan: bantuan,
        berlaku_s: u32::try_from(KEBIJAKAN_PULIH.pulih_detik).unwrap_or(u32::MAX),
    })
}

/// How it stands.
pub(super) fn state(context: &RequestContext<'_>) -> Reply {
    let keadaan = match read(context, "tiket", context.parameter("tiket"))? {
        Some(row) => row.stands(context)?,
        None => "lewat",
    };
    Outcome::done(KeadaanPulihWire {
        keadaan: keadaan.to_owned(),
    })
}

/// Takes a proof.
pub(super) fn prove(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<BuktiPulih>() else {
        return Ok(Outcome::unreadable());
    };
    let Some(mut row) = read(context, "tiket", &asked.tiket)?.filter(|row| row.lasts(context)) else {
        return Ok(Outcome::refused("tiket_kedaluwarsa", "Tiket Sudah Tidak Berlaku"));
    };
    if asked.tiketotp.is_empty() {
        if row.salah >= KEBIJAKAN_PULIH.tanya_coba {
            return Ok(Outcome::refused("habis_coba", "Kesempatan Mencoba Habis"));
        }
        if !answers(context, &row.akun, &asked) {
            row.salah = row.salah.saturating_add(1);
            context.tx.execute(
                "UPDATE pulih SET salah = ?2 WHERE tiket = ?1",
                params![row.tiket, row.salah],
            )?;
            return Outcome::refused("jawaban_salah", "Jawaban Tidak Sesuai").with(JawabanSalah {
                sisa_coba: KEBIJAKAN_PULIH.tanya_coba.saturating_sub(row.salah).into(),
            });
        }
        row.add(context, Bukti::Pertanyaan)?;
    } else {
        let Some(tujuan) = otp::spend(context, &row.tiket, &asked.tiketotp, "pulih")? else {
            return Ok(Outcome::refused("otp_salah", "Kode Tidak Berlaku"));
        };
        // A code that reached nobody proves nothing, whoever guessed it.
        if !row.akun.is_empty() {
            row.add(
                context,
                match tujuan.as_str() {
                    "email" => Bukti::Email,
                    "perangkat_lain" => Bukti::PerangkatLain,
                    _ => Bukti::Nomor,
                },
            )?;
        }
    }
    Outcome::done(KeadaanPulihWire {
        keadaan: row.stands(context)?.to_owned(),
    })
}

/// Whether both questions are answered from the record: the end of the card number, and how many the family has.
fn answers(context: &RequestContext<'_>, akun: &str, asked: &BuktiPulih) -> bool {
    let Some((keluarga, anggota)) = context.world.member(akun) else {
        return false;
    };
    anggota.kartu.ends_with(&asked.kartu)
        && asked.kartu.len() == 4
        && asked.anggota == keluarga.anggota.len().to_string()
}

/// Sets the password, ends every other session, and begins one.
pub(super) fn set(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<SandiBaru>() else {
        return Ok(Outcome::unreadable());
    };
    let over = || Ok(Outcome::refused("tiket_kedaluwarsa", "Tiket Sudah Tidak Berlaku"));
    let Some(row) = read(context, "tiket", &asked.tiket)? else {
        return over();
    };
    let again_ms = KEBIJAKAN_PULIH.sandi_lagi_detik.saturating_mul(1_000);
    if row.selesai_ms > 0 && context.now_ms.saturating_sub(row.selesai_ms) < again_ms {
        // The answer to the first one was lost.
        return if sandi::is(context, &row.akun, None, &asked.katasandi)? {
            daftar::signed_in(context, &row.akun)
        } else {
            over()
        };
    }
    match row.stands(context)? {
        "lewat" => return over(),
        "cukup" => {}
        _ => return Ok(Outcome::refused("belum_terbukti", "Akun Belum Terbukti")),
    }
    if !periksa_sandi(&asked.katasandi, &asked.katasandi).is_empty() {
        return Ok(Outcome::refused("sandi_lemah", "Kata Sandi Belum Memenuhi Ketentuan"));
    }
    sandi::set(context, &row.akun, &asked.katasandi, "pulih")?;
    context
        .tx
        .execute("DELETE FROM gagal_masuk WHERE akun = ?1", params![row.akun])?;
    context.tx.execute(
        "UPDATE pulih SET selesai_ms = ?2 WHERE tiket = ?1",
        params![row.tiket, context.now_ms],
    )?;
    daftar::signed_in(context, &row.akun)
}

/// What an officer decides who has seen the KTP, `POST /kendali/loket/pulih`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoketPulih {
    /// The code that the person showed.
    pub kodebantuan: String,
    /// Whether it is them.
    pub setuju: bool,
}

/// An officer decides; whether there was such a recovery.
pub(super) fn decide(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<LoketPulih>() else {
        return Ok(Outcome::unreadable());
    };
    let found = read(context, "bantuan", &asked.kodebantuan)?;
    let Some(mut row) = found.filter(|row| row.lasts(context) && !row.akun.is_empty()) else {
        return Outcome::done(false);
    };
    context.tx.execute(
        "UPDATE pulih SET putusan = ?2 WHERE tiket = ?1",
        params![row.tiket, if asked.setuju { "setuju" } else { "tolak" }],
    )?;
    if asked.setuju {
        row.add(context, Bukti::Loket)?;
    }
    Outcome::done(true)
}

/// What an agent is told of a *kode bantuan*.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bantuan {
    /// What is needed: `pulih_akun`; empty for a code that is nobody's or over.
    pub keperluan: String,
    /// What has been shown already.
    pub bukti: Vec<Bukti>,
}

/// What an agent is told, `GET /kendali/bantuan/{kode}`.
pub(super) fn agent(context: &RequestContext<'_>) -> Reply {
    let found = read(context, "bantuan", context.parameter("kode"))?;
    let found = found.filter(|row| row.lasts(context));
    Outcome::done(match found {
        Some(row) => Bantuan {
            keperluan: "pulih_akun".to_owned(),
            bukti: row.bukti,
        },
        None => Bantuan {
            keperluan: String::new(),
            bukti: Vec::new(),
        },
    })
}
