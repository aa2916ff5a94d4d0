//! Making an account: data with a captcha brings a ticket whoever it is about; a proved contact makes the account, and only then is it
//! said whether the data was right.
//!
//! Whether somebody is known shows in no answer before that: not in its reason, not in its keys, not in its length.

use chrono::NaiveDate;
use jkn_core::gateway::daftar::{AkunJadi, BuatAkun, PeriksaAkun, TiketAkun};
use jkn_core::rules::akun::periksa_sandi;
use jkn_core::rules::nama::{PutusanNama, bandingkan_nama};
use jkn_core::rules::perubahan::kontak::{self, JenisKontak};
use jkn_core::rules::pulih::KEBIJAKAN_PULIH;
use rusqlite::{OptionalExtension, params};

use super::{otp, sandi, session, unread};
use crate::Failure;
use crate::akses;
use crate::pendaftaran;
use crate::perubahan;
use crate::route::{Reply, RequestContext};
use crate::store;
use crate::wire::Outcome;

/// The mother of everybody here: the sandbox has no other names.
const IBU: &str = "Ibu Contoh";

/// Begins a registration, or takes its data anew.
pub(super) fn check(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<PeriksaAkun>() else {
        return Ok(Outcome::unreadable());
    };
    if let Some(refusal) = unread(context, &asked.captcha, &asked.jawaban)? {
        return Ok(refusal);
    }
    let Ok(lahir) = asked.tgllahir.parse::<NaiveDate>() else {
        return Ok(Outcome::refused("isian_salah", "Isian Tidak Sesuai"));
    };
    let named = !asked.nama.trim().is_empty() || !asked.nomorkartu.is_empty() && !asked.ibukandung.trim().is_empty();
    if asked.nik.len() != 16 || !asked.nik.bytes().all(|b| b.is_ascii_digit()) || !named {
        return Ok(Outcome::refused("isian_salah", "Isian Tidak Sesuai"));
    }
    let over = || Ok(Outcome::refused("tiket_kedaluwarsa", "Tiket Sudah Tidak Berlaku"));
    let life_ms = KEBIJAKAN_PULIH.daftar_detik.saturating_mul(1_000);
    let (tiket, times) = if asked.tiket.is_empty() {
        (otp::begin_flow(context, life_ms)?, 0)
    } else {
        let before = context
            .tx
            .query_row(
                "SELECT kali FROM daftar_alur WHERE tiket = ?1",
                params![asked.tiket],
                |row| row.get::<_, u32>(0),
            )
            .optional()?;
        match before {
            Some(times) if times < KEBIJAKAN_PULIH.daftar_data && otp::flow_lasts(context, &asked.tiket)? => {
                (asked.tiket.clone(), times)
            }
            _ => return over(),
        }
    };
    let until_ms = otp::flow_until(context, &tiket)?.unwrap_or(context.now_ms);
    context.tx.execute(
        "INSERT INTO daftar_alur VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '')
         ON CONFLICT (tiket) DO UPDATE SET nik = ?2, nama = ?3, kartu = ?4, ibu = ?5, lahir = ?6, kali = ?7",
        params![
            tiket,
            asked.nik,
            asked.nama,
            asked.nomorkartu,
            asked.ibukandung,
            lahir.to_string(),
            times.saturating_add(1)
        ],
    )?;
    let left_s = until_ms.saturating_sub(context.now_ms).div_euclid(1_000);
    Outcome::done(TiketAkun {
        tiket,
        berlaku_s: u32::try_from(left_s).unwrap_or(0),
    })
}

/// What was sent with a ticket.
struct Asked {
    nik: String,
    nama: String,
    kartu: String,
    ibu: String,
    lahir: String,
    akun: String,
}

/// Somebody in the register: the card of a participant.
struct Person {
    kartu: Option<String>,
}

/// Whom the data is about; `None` alike for a NIK that nobody has, another name, another birth and another card.
fn person(context: &RequestContext<'_>, asked: &Asked) -> Result<Option<Person>, Failure> {
    let members = context.world.keluarga.iter().flat_map(|keluarga| &keluarga.anggota);
    let mut members = members.filter(|anggota| !anggota.nik.is_empty() && anggota.nik == asked.nik);
    let (kartu, nama, lahir) = match members.next() {
        Some(anggota) => (
            Some(anggota.kartu.clone()),
            anggota.nama.clone(),
            anggota.lahir(context.hari),
        ),
        None => match pendaftaran::penduduk(context, &asked.nik)? {
            Some((nama, lahir)) => (None, nama, lahir),
            None => return Ok(None),
        },
    };
    let named = if asked.nama.trim().is_empty() {
        kartu.as_deref() == Some(asked.kartu.as_str()) && bandingkan_nama(&asked.ibu, IBU) == PutusanNama::Sama
    } else {
        bandingkan_nama(&asked.nama, &nama) == PutusanNama::Sama
    };
    Ok((named && lahir.to_string() == asked.lahir).then_some(Person { kartu }))
}

/// Makes the account, and begins its session. The same request once more, after an answer that was lost, is answered in the same way.
pub(super) fn create(context: &RequestContext<'_>) -> Reply {
    let Some(asked) = context.body::<BuatAkun>() else {
        return Ok(Outcome::unreadable());
    };
    let refuse = |alasan: &str, pesan: &str| Ok(Outcome::refused(alasan, pesan));
    let flow = context
        .tx
        .query_row(
            "SELECT nik, nama, kartu, ibu, lahir, akun FROM daftar_alur WHERE tiket = ?1",
            params![asked.tiket],
            |row| {
                Ok(Asked {
                    nik: row.get(0)?,
                    nama: row.get(1)?,
                    kartu: row.get(2)?,
                    ibu: row.get(3)?,
                    lahir: row.get(4)?,
                    akun: row.get(5)?,
                })
            },
        )
        .optional()?;
    let Some(flow) = flow.filter(|_| otp::flow_lasts(context, &asked.tiket).unwrap_or(false)) else {
        return refuse("tiket_kedaluwarsa", "Tiket Sudah Tidak Berlaku");
    };
    if !flow.akun.is_empty() {
        return if sandi::is(context, &flow.akun, None, &asked.katasandi)? {
            signed_in(context, &flow.akun)
        } else {
            refuse("sudah_punya_akun", "NIK Sudah Memiliki Akun")
        };
    }
    if !asked.setuju {
        return refuse("belum_setuju", "Ketentuan Belum Disetujui");
    }
    if !periksa_sandi(&asked.katasandi, &asked.katasandi).is_empty() {
        return refuse("sandi_lemah", "Kata Sandi Belum Memenuhi Ketentuan");
    }
    let Some(nohp) = kontak::nomor_hp(&asked.nohp) else {
        return refuse("nohp_tidak_sah", "Nomor HP Tidak Sah");
    };
    let email = match asked.email.as_str() {
        "" => String::new(),
        typed => match kontak::email(typed) {
            Some(email) => email,
            None => return refuse("email_tidak_sah", "Alamat E-mail Tidak Sah"),
        },
    };
    // Whoever has not proved a contact learns nothing of what follows.
    let proves = |kepada: &str| otp::holds(context, &asked.tiket, &asked.tiketotp, "daftar", kepada);
    let proved = if proves(&nohp)? {
        &nohp
    } else if !email.is_empty() && proves(&email)? {
        &email
    } else {
        return refuse("otp_salah", "Kode Tidak Berlaku");
    };
    let Some(person) = person(context, &flow)? else {
        return refuse("tidak_cocok", "Data Tidak Sesuai");
    };
    let has = match &person.kartu {
        Some(kartu) => super::known(context, kartu)?.is_some(),
        None => super::known(context, &flow.nik)?.is_some(),
    };
    if has {
        return refuse("sudah_punya_akun", "NIK Sudah Memiliki Akun");
    }
    let akun = match person.kartu {
        Some(kartu) => kartu,
        None => number(context)?,
    };
    if perubahan::kontak_dipakai(context, &akun, JenisKontak::NomorHp, &nohp)? {
        return refuse("nohp_dipakai", "Nomor HP Sudah Dipakai");
    }
    if !email.is_empty() && perubahan::kontak_dipakai(context, &akun, JenisKontak::Email, &email)? {
        return refuse("email_dipakai", "Alamat E-mail Sudah Dipakai");
    }
    // Taken only now: a code that led to nothing can still be used.
    otp::take(context, &asked.tiket, &asked.tiketotp, "daftar", proved)?;
    context.tx.execute(
        "INSERT INTO akun_baru VALUES (?1, ?2, ?3, ?4, ?5)",
        params![flow.nik, akun, nohp, email, context.now_ms],
    )?;
    context.tx.execute(
        "UPDATE daftar_alur SET akun = ?2 WHERE tiket = ?1",
        params![asked.tiket, akun],
    )?;
    sandi::set(context, &akun, &asked.katasandi, "daftar")?;
    signed_in(context, &akun)
}

/// The number of an account that no card stands for, in the shape of a card number.
fn number(context: &RequestContext<'_>) -> Result<String, Failure> {
    let next = store::number(context.tx, "akun_tanpa_kartu")?
        .unwrap_or(0)
        .saturating_add(1);
    store::set_number(context.tx, "akun_tanpa_kartu", Some(next))?;
    Ok(format!("990000{next:07}"))
}

/// The session of an account that was just made or got back.
pub(super) fn signed_in(context: &RequestContext<'_>, akun: &str) -> Reply {
    akses::note_phone(context, akun, "")?;
    let sesi = session::begin(context, akun)?;
    Outcome::done(AkunJadi {
        token: sesi.token.as_str().into(),
        nomorkartu: sesi.nomorkartu.as_str().into(),
    })
}
