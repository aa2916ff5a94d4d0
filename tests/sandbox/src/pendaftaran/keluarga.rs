//! Registering a family, and members more: the server's own checks.

use std::collections::BTreeSet;

use jkn_core::gateway::pendaftaran::{Anggota, Daftar};
use jkn_core::rules::faskes::JenisFaskes;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::kasus::KeadaanOrang;
use jkn_core::rules::keluarga::pbpu::{AnggotaFormulir, PendaftaranKeluarga, daftar_keluarga};
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::perubahan::kontak::{email, nomor_hp};

use super::penduduk::{self, Kk, Orang};
use super::{MoreMembers, simpan, ticket};
use crate::Failure;
use crate::akun::otp;
use crate::perintah::Command;
use crate::random::Random;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

impl Command for Daftar {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(kk) = ticket(context, &self.tiketkk)? else {
            return Ok(expired());
        };
        register(context, self, kk, true)
    }
}

impl Command for MoreMembers {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some(kk) = ticket(context, &self.0.tiketkk)? else {
            return Ok(expired());
        };
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let own = |o: &Orang| o.kartu.as_deref() == Some(context.akun.as_str());
        if !penduduk::orang(context, kk)?.iter().any(own) {
            return Ok(Outcome::refused("bukan_keluarga", "KK Ini Bukan KK Keluarga Akun"));
        }
        if !keluarga.segmen.mandiri() {
            return Ok(Outcome::refused(
                "jenis_lain",
                "Anggota Keluarga Ini Ditambahkan Di Tempat Lain",
            ));
        }
        register(context, &self.0, kk, false)
    }
}

fn expired() -> Outcome {
    Outcome::refused("tiket_kedaluwarsa", "Nomor KK Perlu Diisi Lagi")
}

/// `proved`: who has no account shows by a code that telephone number or address are theirs.
fn register(context: &RequestContext<'_>, daftar: &Daftar, kk: &Kk, proved: bool) -> Reply {
    if !daftar.setuju {
        return Ok(Outcome::refused("belum_setuju", "Ketentuan Belum Disetujui"));
    }
    let contact = (nomor_hp(&daftar.nohp), email(&daftar.email));
    let (kelas, nohp, surel) = match (Kelas::dari_kode(&daftar.kelas), contact) {
        (Some(kelas), (Some(nohp), Some(surel))) if proved => (kelas, nohp, surel),
        (Some(kelas), _) if !proved => (kelas, String::new(), String::new()),
        _ => return Ok(Outcome::unreadable()),
    };
    let orang = penduduk::orang(context, kk)?;
    // Whoever names nobody of the card is found by NIK.
    let named = |o: &Orang, a: &Anggota| {
        if a.kode.is_empty() {
            o.nik == a.nik
        } else {
            o.kode == a.kode
        }
    };
    let name = |a: &Anggota| {
        let found = orang.iter().find(|o| named(o, a));
        found.map_or_else(|| format!("lain {}", a.nik), |o| o.kode.clone())
    };
    // Two rows with one NIK are one person, whatever names them.
    let mut seen = BTreeSet::new();
    if !daftar.anggota.iter().all(|a| seen.insert(a.nik.as_str())) {
        return Ok(Outcome::refused("nik_ganda", "NIK Ditulis Dua Kali"));
    }
    let decided = daftar_keluarga(&PendaftaranKeluarga {
        kk: orang.iter().map(|o| o.kode.clone()).collect(),
        sudah_peserta: orang
            .iter()
            .filter(|o| o.keadaan != KeadaanOrang::Belum)
            .map(|o| o.kode.clone())
            .collect(),
        formulir: daftar
            .anggota
            .iter()
            .map(|a| AnggotaFormulir { id: name(a), kelas })
            .collect(),
        kelas_keluarga: orang.iter().find_map(|o| o.kelas),
        hari_ini: context.hari.ini,
    });
    if let Kelayakan::Tidak { alasan, .. } = decided {
        return Outcome::refused_by(alasan, "Pendaftaran Belum Lengkap");
    }
    for (place, anggota) in (1..).zip(&daftar.anggota) {
        let Some(found) = orang.iter().find(|o| named(o, anggota)) else {
            return Ok(Outcome::refused("bukan_anggota_kk", "Bukan Anggota KK"));
        };
        if let Some(outcome) = register_agrees(found, anggota, place) {
            return Ok(outcome);
        }
        match jkn_faskes::direktori().dengan_kode(&anggota.kd_provider) {
            Some(faskes) if faskes.penuh => return Ok(Outcome::refused("fktp_penuh", "FKTP Sudah Penuh")),
            Some(faskes) if faskes.bekerjasama && faskes.jenis.is_some_and(|jenis| jenis.fktp()) => {}
            _ => return Ok(Outcome::refused("fktp_bukan_mitra", "Bukan FKTP Mitra BPJS Kesehatan")),
        }
        let dentist = jkn_faskes::direktori().dengan_kode(&anggota.kd_provider_gigi);
        let dentist = dentist.is_some_and(|faskes| faskes.bekerjasama && faskes.jenis == Some(JenisFaskes::Drg));
        if !anggota.kd_provider_gigi.is_empty() && !dentist {
            return Ok(Outcome::refused(
                "fktp_bukan_mitra",
                "Bukan Dokter Gigi Mitra BPJS Kesehatan",
            ));
        }
    }
    if proved && let Some(refusal) = contact_free(context, daftar, &kk.nomor, &nohp, &surel)? {
        return Ok(refusal);
    }
    let before = orang.iter().filter(|o| o.keadaan == KeadaanOrang::Mandiri);
    let payers = u32::try_from(before.clone().count() + daftar.anggota.len()).unwrap_or(u32::MAX);
    // Who joins a family that is there pays the first iuran apart from its bill.
    let joins = before.clone().find_map(|o| o.kartu.clone());
    let mut people = Vec::new();
    for anggota in &daftar.anggota {
        people.push((simpan::kartu_baru(context)?, anggota));
    }
    let pembayar = people.first().map(|(kartu, _)| kartu.clone()).unwrap_or_default();
    let tiket = Random::take(context.tx)?.hex(16);
    let baru = simpan::Baru {
        kk: &kk.nomor,
        kelas,
        orang: payers,
        kartu: joins.as_ref().unwrap_or(&pembayar),
        pembayar: &pembayar,
        nohp: &nohp,
        email: &surel,
        baru: people
            .iter()
            .map(|(kartu, a)| simpan::Seorang {
                kartu,
                nik: &a.nik,
                nama: a.nama.trim(),
                sex: a.sex,
                lahir: a.tgllahir,
                hubungan: &a.hubungan,
                faskes: &a.kd_provider,
                gigi: &a.kd_provider_gigi,
            })
            .collect(),
    };
    simpan::tulis(context, &tiket, &baru)?;
    let kept = simpan::dengan_tiket(context, &tiket)?.ok_or(Failure::Gone)?;
    Outcome::done(kept.wire(context)?)
}

/// What speaks against a telephone number and an address; nobody learns of it who did not show that they are theirs.
fn contact_free(
    context: &RequestContext<'_>,
    daftar: &Daftar,
    kk: &str,
    nohp: &str,
    surel: &str,
) -> Result<Option<Outcome>, Failure> {
    let shown = |to: &str| otp::take(context, &daftar.tiketkk, &daftar.tiketotp, "pendaftaran", to);
    if !shown(nohp)? && !shown(surel)? {
        return Ok(Some(Outcome::refused("kode_kedaluwarsa", "Kode Perlu Diminta Lagi")));
    }
    let used = penduduk::bundled()?;
    if used.nohp_dipakai.iter().any(|used| used == nohp) || simpan::dipakai(context, "nohp", nohp, kk)? {
        return Ok(Some(Outcome::refused("nohp_dipakai", "Nomor HP Sudah Dipakai")));
    }
    if used.email_dipakai.iter().any(|used| used == surel) || simpan::dipakai(context, "email", surel, kk)? {
        return Ok(Some(Outcome::refused("email_dipakai", "Email Sudah Dipakai")));
    }
    Ok(None)
}

/// What the civil registry says against a person; the sentence names the place in the list, never the number.
fn register_agrees(found: &Orang, anggota: &Anggota, place: u32) -> Option<Outcome> {
    if !found.daring || found.nik != anggota.nik {
        let pesan = format!("Anggota Ke-{place}: NIK Tidak Ditemukan");
        return Some(Outcome::refused("nik_tidak_ditemukan", pesan.as_str()));
    }
    let same_name = found.nama.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>()
        == anggota
            .nama
            .split_whitespace()
            .map(str::to_lowercase)
            .collect::<Vec<_>>();
    if !same_name || found.lahir != anggota.tgllahir || found.sex != Some(anggota.sex) {
        let pesan = format!("Anggota Ke-{place}: Data Berbeda Dengan Dukcapil");
        return Some(Outcome::refused("data_dukcapil_berbeda", pesan.as_str()));
    }
    None
}
