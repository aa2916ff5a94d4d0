//! One doctor's session on one day as it lives: invented patients come, numbers are called, people are served.
//!
//! Nothing of it is stored but the tickets; the rest follows from the time. Other patients take places evenly from the
//! midnight before the day of the visit until the session begins, always as many on the same day. Each patient takes the
//! facility's minutes. Who booked too late to be there on time is called half an hour after booking at the earliest.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use jkn_core::gateway::antrean::Tiket;
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::{Figure, Line, Rows};
use jkn_core::rules::antrean::fktp::nomor_urut_fktp;
use jkn_core::rules::antrean::tugas::{TiketBerjalan, Tugas, papan_antrean};
use jkn_core::rules::antrean::{DATANG_LEBIH_AWAL_MENIT, perkiraan_dilayani, waktu_tunggu_detik};
use rusqlite::params;

use crate::route::RequestContext;
use crate::world::{Faskes, Sesi};
use crate::{Failure, akses};

const MINUTE_MS: i64 = 60_000;

/// A ticket of a participant.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) kode: String,
    pub(super) kartu: String,
    pub(super) angka: u32,
    pub(super) dibuat_ms: i64,
    pub(super) batal_ms: Option<i64>,
}

/// A session on a day with the tickets of participants.
pub(super) struct Queue<'a> {
    pub(super) faskes: &'a Faskes,
    pub(super) sesi: &'a Sesi,
    pub(super) tanggal: NaiveDate,
    rows: Vec<Row>,
}

impl<'a> Queue<'a> {
    pub(super) fn load(
        context: &RequestContext<'_>,
        faskes: &'a Faskes,
        sesi: &'a Sesi,
        tanggal: NaiveDate,
    ) -> Result<Self, Failure> {
        let mut query = context.tx.prepare(
            "SELECT kode, kartu, angka, dibuat_ms, batal_ms FROM tiket
             WHERE faskes = ?1 AND dokter = ?2 AND jam = ?3 AND tanggal = ?4 ORDER BY angka",
        )?;
        let key = params![faskes.kode, sesi.dokter, sesi.jam.to_string(), tanggal.to_string()];
        let rows = query.query_map(key, |row| {
            Ok(Row {
                kode: row.get(0)?,
                kartu: row.get(1)?,
                angka: row.get(2)?,
                dibuat_ms: row.get(3)?,
                batal_ms: row.get(4)?,
            })
        })?;
        Ok(Self {
            faskes,
            sesi,
            tanggal,
            rows: rows.collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn row(&self, kode: &str) -> Option<Row> {
        self.rows.iter().find(|r| r.kode == kode).cloned()
    }

    pub(super) fn insert(&mut self, context: &RequestContext<'_>, row: Row) -> Result<(), Failure> {
        context.tx.execute(
            "INSERT INTO tiket VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NULL)",
            params![
                row.kode,
                context.akun,
                row.kartu,
                self.faskes.kode,
                self.sesi.poli,
                self.sesi.dokter,
                self.sesi.jam.to_string(),
                self.tanggal.to_string(),
                row.angka,
                row.dibuat_ms
            ],
        )?;
        akses::note_number(context, &row.kartu, &self.faskes.nama)?;
        self.rows.push(row);
        Ok(())
    }

    pub(super) fn cancel(&mut self, context: &RequestContext<'_>, row: &Row) -> Result<(), Failure> {
        context.tx.execute(
            "UPDATE tiket SET batal_ms = ?2 WHERE kode = ?1",
            params![row.kode, row.batal_ms],
        )?;
        if let Some(ours) = self.rows.iter_mut().find(|r| r.kode == row.kode) {
            ours.batal_ms = row.batal_ms;
        }
        Ok(())
    }

    fn ms(&self, setempat: NaiveDateTime) -> Result<i64, Failure> {
        self.faskes.zona.ke_epoch_ms(setempat).ok_or(Failure::Calendar)
    }

    pub(super) fn start_ms(&self) -> Result<i64, Failure> {
        self.ms(self.tanggal.and_time(self.sesi.jam.mulai()))
    }

    /// Invented patients who have booked by now.
    fn invented(&self, now_ms: i64) -> Result<u32, Failure> {
        let full = self.sesi.kapasitas.saturating_mul(self.sesi.terisi) / 100;
        if self.sesi.terisi >= 100 {
            return Ok(full);
        }
        // No two days are quite the same.
        let all = i64::from(full.saturating_sub(self.tanggal.day() % 3));
        let before = self.tanggal.pred_opt().ok_or(Failure::Calendar)?;
        let opens_ms = self.ms(before.and_time(chrono::NaiveTime::MIN))?;
        let span = self.start_ms()?.saturating_sub(opens_ms).max(1);
        let elapsed = now_ms.saturating_sub(opens_ms).clamp(0, span);
        Ok(u32::try_from(all.saturating_mul(elapsed) / span).unwrap_or(0))
    }

    /// Places in use.
    pub(super) fn taken(&self, now_ms: i64) -> Result<u32, Failure> {
        let ours = self.rows.iter().filter(|r| r.batal_ms.is_none()).count();
        Ok(self
            .invented(now_ms)?
            .saturating_add(u32::try_from(ours).unwrap_or(u32::MAX)))
    }

    /// The highest number given out.
    pub(super) fn highest(&self, now_ms: i64) -> Result<u32, Failure> {
        let ours = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let given = self.invented(now_ms)?.saturating_add(ours);
        // A clock that was turned back must not give a number out twice.
        Ok(self.rows.iter().map(|r| r.angka).max().unwrap_or(0).max(given))
    }

    /// Earliest moment at which a number can be called.
    fn ready_ms(&self, row: Option<&Row>) -> Result<i64, Failure> {
        let start = self.start_ms()?;
        let on_the_way = i64::from(DATANG_LEBIH_AWAL_MENIT) * MINUTE_MS;
        Ok(row.map_or(start, |r| start.max(r.dibuat_ms.saturating_add(on_the_way))))
    }

    /// Where every number stands.
    fn board(&self, now_ms: i64) -> Result<Vec<TiketBerjalan>, Failure> {
        let pace_ms = i64::from(self.faskes.menit_per_pasien) * MINUTE_MS;
        let mut free_ms = self.start_ms()?;
        let mut board = Vec::new();
        for angka in 1..=self.highest(now_ms)? {
            let row = self.rows.iter().find(|r| r.angka == angka);
            let tugas = if row.is_some_and(|r| r.batal_ms.is_some()) {
                Tugas::TidakHadir
            } else {
                let called_ms = free_ms.max(self.ready_ms(row)?);
                free_ms = called_ms.saturating_add(pace_ms);
                if now_ms >= free_ms {
                    Tugas::SelesaiPoli
                } else if now_ms >= called_ms {
                    Tugas::DilayaniPoli
                } else {
                    Tugas::TungguPoli
                }
            };
            board.push(TiketBerjalan {
                angka_antrean: angka,
                tugas: Some(tugas),
            });
        }
        Ok(board)
    }

    /// Whether a number was called.
    pub(super) fn is_called(&self, angka: u32, now_ms: i64) -> Result<bool, Failure> {
        let task = task(&self.board(now_ms)?, angka);
        Ok(matches!(task, Tugas::DilayaniPoli | Tugas::SelesaiPoli))
    }

    /// A ticket as the wire has it, as of now.
    pub(super) fn ticket(&self, row: &Row, now_ms: i64) -> Result<Tiket, Failure> {
        let board = self.board(now_ms)?;
        let papan = papan_antrean(&board, row.angka);
        let number = |angka| nomor_urut_fktp(&self.sesi.poli, angka).unwrap_or_else(|| angka.to_string());
        let task = task(&board, row.angka);
        let pace_s = self.faskes.menit_per_pasien.saturating_mul(60);
        // The rule counts from the beginning of the queue; the wire from now.
        let until_s = self.ready_ms(Some(row))?.saturating_sub(now_ms).max(0) / 1000;
        let waits = waktu_tunggu_detik(papan.sisa_antrean, pace_s).saturating_add(until_s.unsigned_abs());
        let (status, waits) = match task {
            Tugas::TidakHadir => ("batal", 0),
            Tugas::SelesaiPoli => ("selesai", 0),
            Tugas::DilayaniPoli => ("dipanggil", 0),
            _ => ("menunggu", waits),
        };
        let planned = perkiraan_dilayani(
            self.tanggal.and_time(self.sesi.jam.mulai()),
            row.angka,
            self.faskes.menit_per_pasien,
        );
        Ok(Tiket {
            kodebooking: row.kode.clone(),
            tingkat: "fktp".into(),
            kodeppk: self.faskes.kode.as_str().into(),
            nomorkartu: row.kartu.clone(),
            nomorantrean: number(row.angka).into(),
            angkaantrean: row.angka.into(),
            kodepoli: self.sesi.poli.as_str().into(),
            namapoli: self.sesi.nama_poli.as_str().into(),
            namadokter: self.sesi.nama_dokter.as_str().into(),
            jampraktek: self.sesi.jam.to_string().into(),
            tanggalperiksa: self.tanggal.to_string(),
            namafaskes: self.faskes.nama.as_str().into(),
            zona: self.faskes.zona.singkatan().to_owned(),
            sisaantrean: papan.sisa_antrean.into(),
            antreanpanggil: papan.antrean_panggil.map(number).unwrap_or_default().into(),
            waktutunggu: u32::try_from(waits).unwrap_or(u32::MAX).into(),
            status: status.into(),
            keterangan: format!("Datang {DATANG_LEBIH_AWAL_MENIT} menit lebih awal.").into(),
            tugas: Rows::default(),
            pasienbaru: Flag::default(),
            estimasidilayani: self.ms(planned.ok_or(Failure::Calendar)?)?.into(),
            jeniskunjungan: Figure::default(),
            nomorreferensi: Line::default(),
        })
    }
}

fn task(board: &[TiketBerjalan], angka: u32) -> Tugas {
    let found = board.iter().find(|t| t.angka_antrean == angka);
    found.and_then(|t| t.tugas).unwrap_or(Tugas::TungguPoli)
}
