//! What an office or Care Center 165 changes by itself, `POST /kendali/loket`.

use chrono::NaiveDate;
use jkn_core::rules::perubahan::Perubahan as Jenis;
use jkn_core::rules::perubahan::kontak::nomor_hp;
use serde::{Deserialize, Serialize};

use super::{New, code_of, fktp, holds, keep, kelas, of_code, prov_umum};
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::{Anggota, Keluarga};
use crate::{Failure, akses, control};

/// What is changed, for whom and by whom; each of the wishes may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loket {
    /// Card number of the member.
    pub akun: String,
    /// Code of the facility.
    #[serde(default)]
    pub fktp: Option<String>,
    /// `1`, `2` or `3`, for the whole family.
    #[serde(default)]
    pub kelas: Option<String>,
    /// The member's name.
    #[serde(default)]
    pub nama: Option<String>,
    /// The address in one line.
    #[serde(default)]
    pub alamat: Option<String>,
    /// The telephone number.
    #[serde(default)]
    pub nohp: Option<String>,
    /// `loket` or `165`.
    #[serde(default)]
    pub oleh: Option<String>,
    /// First day on which it counts; today without it.
    #[serde(default)]
    pub mulai: Option<NaiveDate>,
}

/// A telephone number with its middle hidden.
pub(super) fn masked(nomor: &str) -> String {
    let shown = |place: usize| place < 4 || place + 3 >= nomor.len();
    let signs = nomor.chars().enumerate();
    signs
        .map(|(place, sign)| if shown(place) { sign } else { '*' })
        .collect()
}

fn words(
    context: &RequestContext<'_>,
    keluarga: &Keluarga,
    anggota: &Anggota,
    jenis: Jenis,
) -> Result<String, Failure> {
    let hari = context.hari.ini;
    Ok(match jenis {
        Jenis::Fktp => prov_umum(&fktp(context, keluarga, anggota)?.0).nm_provider.into(),
        Jenis::Kelas => code_of(kelas(context, keluarga, hari)?.0).to_owned(),
        Jenis::Nama => nama(context, keluarga, anggota)?,
        _ => holds(context, keluarga, &anggota.kartu, jenis, hari)?.map_or_else(String::new, |row| row.baru),
    })
}

/// The name under which a member is known on the day asked for.
pub(crate) fn nama(context: &RequestContext<'_>, keluarga: &Keluarga, anggota: &Anggota) -> Result<String, Failure> {
    let changed = holds(context, keluarga, &anggota.kartu, Jenis::Nama, context.hari.ini)?;
    Ok(changed.map_or_else(|| anggota.nama.clone(), |row| row.nilai))
}

pub(super) fn change(context: &RequestContext<'_>) -> Reply {
    let Some(loket) = context.body::<Loket>() else {
        return Ok(Outcome::unreadable());
    };
    let Some((keluarga, anggota)) = context.world.member(&loket.akun) else {
        return Ok(Outcome::coded(404, "peserta_tidak_dikenal", "Peserta Tidak Dikenal"));
    };
    let mut wishes: Vec<(Jenis, String, String)> = Vec::new();
    if let Some(kode) = loket.fktp {
        let Some(faskes) = jkn_faskes::direktori().dengan_kode(&kode) else {
            return Ok(Outcome::coded(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
        };
        wishes.push((Jenis::Fktp, faskes.nama, kode));
    }
    if let Some(kode) = loket.kelas {
        if of_code(&kode).is_none() {
            return Ok(Outcome::unreadable());
        }
        wishes.push((Jenis::Kelas, kode.clone(), kode));
    }
    if let Some(nomor) = loket.nohp {
        let Some(nomor) = nomor_hp(&nomor) else {
            return Ok(Outcome::unreadable());
        };
        wishes.push((Jenis::NomorHp, masked(&nomor), nomor));
    }
    let lines = [(Jenis::Nama, loket.nama), (Jenis::Alamat, loket.alamat)];
    for (jenis, line) in lines {
        if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
            wishes.push((jenis, line.clone(), line));
        }
    }
    akses::note_change(context, &anggota.kartu, loket.oleh.as_deref().unwrap_or("loket"))?;
    for (jenis, baru, nilai) in wishes {
        let new = New {
            // Nobody in an app has asked.
            akun: "",
            siapa: if jenis == Jenis::Kelas { "" } else { &anggota.kartu },
            jenis,
            lama: words(context, keluarga, anggota, jenis)?,
            baru,
            nilai,
            mulai: loket.mulai.unwrap_or(context.hari.ini),
            oleh: loket.oleh.as_deref().unwrap_or("loket"),
        };
        keep(context, keluarga, &new)?;
    }
    control::state(context)
}
