//! The queue at first-level facilities: schedules, bookings, cancellations, tickets.

mod line;

use chrono::{DateTime, NaiveDate};
use jkn_core::gateway::antrean as wire;
use jkn_core::rules::antrean::batal::{KeadaanTiket, KeputusanBatal, TingkatFaskes, periksa_batal};
use jkn_core::rules::antrean::fktp::{PermintaanAntreanFktp, SesiFktp, periksa_antrean_fktp};
use jkn_core::rules::antrean::libur::libur_nasional;
use jkn_core::rules::antrean::{KeputusanAntrean, TiketDimiliki};
use rusqlite::params;
use serde::Serialize;

use crate::store::{self, Dice};
use crate::wire::Outcome;
use crate::world::{self, Faskes};
use crate::{Failure, Visit};
use line::{Line, Row};

/// Characters of a booking code: none that is taken for another when read aloud or from paper.
const CODE: &[u8] = b"ACDEFGHJKLMNPQRTUVWXY34679";

/// Exactly `yyyy-mm-dd`.
fn date(text: &str) -> Option<NaiveDate> {
    text.parse::<NaiveDate>().ok().filter(|date| date.to_string() == text)
}

/// A rule's reason as the wire spells it.
fn slug(alasan: impl Serialize) -> Result<String, Failure> {
    let value = serde_json::to_value(alasan)?;
    Ok(value.as_str().unwrap_or("tidak_disebutkan").to_ascii_lowercase())
}

/// The schedule of a facility on a day.
pub(crate) fn schedule(visit: &Visit<'_>, kode: &str, tanggal: Option<&str>) -> Result<Outcome, Failure> {
    let Some(faskes) = visit.world.faskes(kode) else {
        return Ok(Outcome::status(404, "faskes_tidak_dikenal", "Faskes Tidak Dikenal"));
    };
    let Some(tanggal) = tanggal.and_then(date) else {
        return Ok(Outcome::status(422, "tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
    };
    let libur = libur_nasional(tanggal).filter(|_| !faskes.buka_hari_libur);
    let mut jadwal = Vec::new();
    if libur.is_none() {
        for sesi in faskes.sesi(tanggal) {
            let line = Line::load(visit, faskes, sesi, tanggal)?;
            jadwal.push(wire::Jadwal {
                kodepoli: sesi.poli.clone(),
                namapoli: sesi.nama_poli.as_str().into(),
                kodedokter: sesi.dokter,
                namadokter: sesi.nama_dokter.as_str().into(),
                jampraktek: sesi.jam.to_string(),
                kapasitas: sesi.kapasitas,
                sisakuota: sesi.kapasitas.saturating_sub(line.taken(visit.now_ms)?),
            });
        }
    }
    Outcome::resource(wire::JadwalHari {
        faskes: faskes.prov_umum(),
        zona: faskes.zona.singkatan().to_owned(),
        tanggal: tanggal.to_string(),
        libur: libur.map(|l| l.nama.into()),
        jadwal: jadwal.into(),
    })
}

/// Books a number at the member's own facility; without a `dokter` in the session with the most places left.
pub(crate) fn book(visit: &Visit<'_>, akun: &str, ambil: &wire::AmbilFktp) -> Result<Outcome, Failure> {
    let (kartu, poli) = (ambil.nomorkartu.as_str(), ambil.kodepoli.as_str());
    let found = visit.world.member(akun).and_then(|(keluarga, _)| {
        let anggota = keluarga.anggota.iter().find(|a| a.kartu == kartu)?;
        let faskes = visit.world.faskes(keluarga.kode_faskes(anggota))?;
        Some((keluarga, anggota, faskes))
    });
    let Some((keluarga, anggota, faskes)) = found else {
        return Ok(Outcome::refused(
            "bukan_anggota_keluarga",
            "Peserta Bukan Anggota Keluarga Ini",
        ));
    };
    let Some(tanggal) = date(&ambil.tanggalperiksa) else {
        return Ok(Outcome::refused("tanggal_tidak_sah", "Format Tanggal Tidak Sesuai"));
    };
    let sessions: Vec<_> = faskes.sesi(tanggal).filter(|s| s.poli == poli).collect();
    let mut lines = Vec::new();
    for sesi in sessions {
        lines.push(Line::load(visit, faskes, sesi, tanggal)?);
    }
    let mut sesi = Vec::new();
    for line in &lines {
        sesi.push(SesiFktp {
            kode_dokter: line.sesi.dokter,
            jam_praktik: line.sesi.jam,
            kuota: line.sesi.kapasitas,
            terisi: line.taken(visit.now_ms)?,
        });
    }
    let decision = periksa_antrean_fktp(&PermintaanAntreanFktp {
        saat: DateTime::from_timestamp_millis(visit.now_ms)
            .ok_or(Failure::Calendar)?
            .fixed_offset(),
        zona: faskes.zona,
        tanggal_periksa: tanggal,
        kode_poli: poli.to_owned(),
        nama_poli: lines.first().map_or(poli, |l| l.sesi.nama_poli.as_str()).to_owned(),
        peserta_aktif: world::status_peserta(keluarga, anggota, visit.hari)?.kode == "0",
        pasien_dikenal: anggota.pasien_dikenal,
        sesi,
        kode_dokter: ambil.kodedokter,
        faskes_libur: false,
        tiket: held(visit, faskes, kartu)?,
        kebijakan: faskes.kebijakan(),
    });
    match decision {
        KeputusanAntrean::Ditolak {
            alasan, pesan_faskes, ..
        } => Ok(Outcome::refused(slug(alasan)?, pesan_faskes)),
        KeputusanAntrean::PasienBaru { .. } => Ok(Outcome::coded(
            200,
            202,
            "pasien_baru",
            "Pasien Belum Terdaftar, Silakan Mendaftar Di Loket Faskes",
        )),
        KeputusanAntrean::Diterima {
            kode_dokter,
            jam_praktik,
            ..
        } => {
            let line = lines
                .iter_mut()
                .find(|l| l.sesi.dokter == kode_dokter && l.sesi.jam == jam_praktik)
                .ok_or(Failure::Gone)?;
            let row = Row {
                kode: format!("CTH-{}", Dice::take(visit.tx)?.text(CODE, 8)),
                kartu: kartu.to_owned(),
                // A number that was given back frees its place, not itself.
                angka: line.highest(visit.now_ms)?.saturating_add(1),
                dibuat_ms: visit.now_ms,
                batal_ms: None,
            };
            line.insert(visit, akun, row.clone())?;
            Outcome::done(line.ticket(&row, visit.now_ms)?)
        }
    }
}

/// The tickets that a card holds at a facility.
fn held(visit: &Visit<'_>, faskes: &Faskes, kartu: &str) -> Result<Vec<TiketDimiliki>, Failure> {
    let mut query = visit
        .tx
        .prepare("SELECT tanggal, poli, dokter, batal_ms IS NOT NULL FROM tiket WHERE kartu = ?1 AND faskes = ?2")?;
    let rows = query.query_map(params![kartu, faskes.kode], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    rows.map(|row| {
        let (tanggal, kode_poli, kode_dokter, batal) = row?;
        Ok(TiketDimiliki {
            tanggal_periksa: date(&tanggal).ok_or(Failure::Gone)?,
            kode_poli,
            kode_dokter,
            batal,
        })
    })
    .collect()
}

/// Gives a number back.
pub(crate) fn cancel(visit: &Visit<'_>, akun: &str, batal: &wire::BatalFktp) -> Result<Outcome, Failure> {
    let mut found = None;
    for (line, row) in of_family(visit, akun)? {
        if row.kode == batal.kodebooking {
            found = Some((line, row));
        }
    }
    let keadaan = match &found {
        None => KeadaanTiket::TidakAda,
        Some((_, row)) if row.batal_ms.is_some() => KeadaanTiket::Batal,
        Some((line, row)) if line.is_called(row.angka, visit.now_ms)? => KeadaanTiket::Dilayani,
        Some(_) => KeadaanTiket::Terdaftar,
    };
    match (periksa_batal(TingkatFaskes::Fktp, keadaan, &batal.keterangan), found) {
        (KeputusanBatal::Ditolak { alasan, .. }, _) => Ok(Outcome::refused(slug(alasan)?, batal_pesan(keadaan))),
        (KeputusanBatal::Diterima { .. }, None) => Err(Failure::Gone),
        (KeputusanBatal::Diterima { .. }, Some((mut line, mut row))) => {
            row.batal_ms = Some(visit.now_ms);
            line.cancel(visit, &row)?;
            Outcome::done(line.ticket(&row, visit.now_ms)?)
        }
    }
}

const fn batal_pesan(keadaan: KeadaanTiket) -> &'static str {
    match keadaan {
        KeadaanTiket::TidakAda => "Antrean Tidak Ditemukan",
        KeadaanTiket::Batal => "Antrean Tidak Ditemukan Atau Sudah Dibatalkan",
        KeadaanTiket::Dilayani => "Pasien Sudah Dilayani, Antrean Tidak Dapat Dibatalkan",
        KeadaanTiket::Terdaftar | KeadaanTiket::Hadir => "Keterangan Wajib Diisi",
    }
}

/// The family's tickets of today and later, the next visit first; those that ended today stay until midnight.
pub(crate) fn tickets(visit: &Visit<'_>, akun: &str) -> Result<Outcome, Failure> {
    let mut shown = Vec::new();
    for (line, row) in of_family(visit, akun)? {
        if line.tanggal >= store::date(line.faskes.zona, visit.now_ms)? {
            let order = (line.tanggal, line.sesi.jam, row.angka);
            shown.push((order, line.ticket(&row, visit.now_ms)?));
        }
    }
    shown.sort_by_key(|(order, _)| *order);
    Outcome::resource(wire::DaftarTiket {
        tiket: shown.into_iter().map(|(_, ticket)| ticket).collect::<Vec<_>>().into(),
    })
}

/// Every ticket of the account's family with its line.
fn of_family<'a>(visit: &Visit<'a>, akun: &str) -> Result<Vec<(Line<'a>, Row)>, Failure> {
    let mut found = Vec::new();
    let Some((keluarga, _)) = visit.world.member(akun) else {
        return Ok(found);
    };
    let mut query = visit
        .tx
        .prepare("SELECT kode, faskes, dokter, jam, tanggal FROM tiket WHERE kartu = ?1 ORDER BY dibuat_ms, kode")?;
    for anggota in &keluarga.anggota {
        let mut rows = query.query(params![anggota.kartu])?;
        while let Some(row) = rows.next()? {
            let (kode, faskes, dokter): (String, String, u32) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (jam, tanggal): (String, String) = (row.get(3)?, row.get(4)?);
            let tanggal = date(&tanggal).ok_or(Failure::Gone)?;
            let faskes = visit.world.faskes(&faskes).ok_or(Failure::Gone)?;
            let sesi = faskes
                .sesi(tanggal)
                .find(|s| s.dokter == dokter && s.jam.to_string() == jam)
                .ok_or(Failure::Gone)?;
            let line = Line::load(visit, faskes, sesi, tanggal)?;
            let row = line.row(&kode).ok_or(Failure::Gone)?;
            found.push((line, row));
        }
    }
    Ok(found)
}
