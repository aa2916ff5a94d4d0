//! May it be changed, from when, and through whom otherwise: answered from what is known, by the rules that the gateway asks again.

use chrono::NaiveDate;

use crate::data::Known;
use crate::data::perubahan::{Keadaan, Perubahan as Change};
use crate::data::peserta::Peserta;
use crate::rules::kelas::Kelas;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::perubahan::fktp::{AlasanKhusus, PermintaanUbahFktp, boleh_ubah_fktp};
use crate::rules::perubahan::kelas::{PermintaanUbahKelas, boleh_ubah_kelas};
use crate::rules::perubahan::{Perubahan, boleh_ubah};

/// What is wished of a facility; without anything it is one that would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Wish {
    /// It is the present one.
    pub(super) same: bool,
    /// It takes no more participants.
    pub(super) full: bool,
    /// It does not work with BPJS Kesehatan.
    pub(super) foreign: bool,
    /// Why not to wait three months.
    pub(super) alasan: Option<AlasanKhusus>,
    /// For the whole family.
    pub(super) family: bool,
}

/// First day of a change that waits.
pub(super) fn pending(known: &Known, jenis: Perubahan, anggota: &str) -> Option<NaiveDate> {
    let changes = known.perubahan().value?;
    let waits = |change: &&Change| {
        change.jenis == Some(jenis)
            && change.keadaan == Keadaan::Menunggu
            && (change.anggota.is_empty() || change.anggota == anggota)
    };
    changes.baris.iter().find(waits).map(|change| change.mulai)
}

/// The answer for one change; `None` when it hangs on something that is not known yet.
#[must_use]
pub fn jawab(known: &Known, hari_ini: NaiveDate, peserta: &Peserta, jenis: Perubahan) -> Option<Kelayakan> {
    let plain = boleh_ubah(jenis, peserta.segmen.golongan(), hari_ini);
    if !matches!(plain, Kelayakan::Boleh { .. }) {
        return Some(plain);
    }
    match jenis {
        Perubahan::Fktp => fktp(known, hari_ini, peserta, &Wish::default()),
        Perubahan::Kelas => {
            // The nearest other class stands for all: which one is wished makes no difference to when.
            let other = match peserta.kelas? {
                Kelas::II => Kelas::III,
                Kelas::I | Kelas::III => Kelas::II,
            };
            kelas(known, hari_ini, peserta, other)
        }
        _ => Some(plain),
    }
}

/// The answer for a facility; `None` when the day from which the present one counts is not known.
pub(super) fn fktp(known: &Known, hari_ini: NaiveDate, peserta: &Peserta, wish: &Wish) -> Option<Kelayakan> {
    Some(boleh_ubah_fktp(&PermintaanUbahFktp {
        golongan: peserta.segmen.golongan(),
        hari_ini,
        fktp_sejak: peserta.faskes_sejak?,
        fktp_sama: wish.same,
        bekerja_sama: !wish.foreign,
        penuh: wish.full,
        tertunda_mulai: pending(known, Perubahan::Fktp, &peserta.id),
        alasan_khusus: wish.alasan,
        ada_surat: wish.alasan.is_some(),
        satu_keluarga: wish.family,
    }))
}

/// The answer for a class; `None` when something that it hangs on is not known.
pub(super) fn kelas(known: &Known, hari_ini: NaiveDate, peserta: &Peserta, wanted: Kelas) -> Option<Kelayakan> {
    let told = known.perubahan().value?;
    let bill = known.iuran().value?;
    Some(boleh_ubah_kelas(&PermintaanUbahKelas {
        golongan: peserta.segmen.golongan(),
        hari_ini,
        terdaftar_sejak: peserta.berlaku_dari?,
        kelas_sejak: told.kelas_sejak?,
        kelas: angka(peserta.kelas?),
        kelas_tujuan: angka(wanted),
        aktif: peserta.aktif,
        bulan_tertunggak: u32::try_from(bill.tunggakan.len()).unwrap_or(u32::MAX),
        iuran_pertama_dibayar: told.iuran_pertama_dibayar?,
        satu_keluarga: true,
        praktis_terpakai: told.praktis_terpakai,
        tertunda_mulai: pending(known, Perubahan::Kelas, &peserta.id),
        rehab_berjalan: bill.terkunci.as_ref().is_some_and(|locked| locked.oleh == "rehab"),
    }))
}

/// A class as the rules and the wire number it.
pub(super) const fn angka(kelas: Kelas) -> u8 {
    match kelas {
        Kelas::I => 1,
        Kelas::II => 2,
        Kelas::III => 3,
    }
}
