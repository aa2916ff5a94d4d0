//! A ticket of a hospital: what is kept of it, and what becomes of it as the clock goes.
//!
//! Whoever gives one out (the booking at a hospital) calls [`beri`] with the doctor's session and what the booking asked
//! for; nothing else has to be done: check-in, calls, tasks and the way to the pharmacy follow from the time (`hidup`), and
//! `GET /v1/antrean` tells them. [`terisi`] says how many places are in use, [`dimiliki`] what a card holds.
//!
//! ```text
//! let sesi = SesiRs { kodeppk: "99000041", namafaskes: "RS Contoh Bahari", zona: Zona::Wib, poli: "INT", namapoli: "PENYAKIT DALAM",
//!     dokter: 41_001, namadokter: "dr. Contoh, Sp.PD", jam: "08:00-12:00".parse()?, tanggal, menit: 10, lain: 20 };
//! let tiket = rs::beri(context, &context.akun, &sesi, &Pesan { kartu: &anggota.kartu, pasien_baru: false, jenis: 1, referensi: "…" })?;
//! Outcome::done(tiket)
//! ```

use chrono::{Duration, NaiveDate, NaiveDateTime};
use jkn_core::gateway::antrean::{Tiket, Tugas as TugasWire};
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::rules::antrean::tugas::{CatatanTugas, TiketBerjalan, Tugas, papan_antrean};
use jkn_core::rules::antrean::{JamPraktik, TiketDimiliki, Zona, perkiraan_dilayani, waktu_tunggu_detik};
use rusqlite::params;

use super::ambil::CODE;
use super::hidup::{self, Jalan, Orang, jalani, tenth};
use crate::Failure;
use crate::akses;
use crate::random::Random;
use crate::route::RequestContext;
use crate::wire::date;

const MINUTE_MS: i64 = 60_000;
/// Check-in opens so long before the session.
const CHECK_IN_MS: i64 = 60 * MINUTE_MS;
/// Other patients begin to book so many days before.
const BOOKED_DAYS: i64 = 7;
/// A patient new to the hospital waits for admission, and is in it, so long.
const ADMISSION_MS: [i64; 2] = [8 * MINUTE_MS, 18 * MINUTE_MS];
/// The pharmacy begins, and has finished, so long after the poli.
const PHARMACY_MS: [i64; 2] = [5 * MINUTE_MS, 25 * MINUTE_MS];
/// Of ten visits, so many end with medicine.
const MEDICINE: u64 = 7;

/// A doctor's session at a hospital on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SesiRs<'a> {
    pub(crate) kodeppk: &'a str,
    pub(crate) namafaskes: &'a str,
    pub(crate) zona: Zona,
    /// BPJS' code of the sub-specialist.
    pub(crate) poli: &'a str,
    pub(crate) namapoli: &'a str,
    pub(crate) dokter: u32,
    pub(crate) namadokter: &'a str,
    pub(crate) jam: JamPraktik,
    pub(crate) tanggal: NaiveDate,
    /// The doctor's usual minutes for a patient.
    pub(crate) menit: u32,
    /// Invented patients who will have booked when the session begins.
    pub(crate) lain: u32,
}

/// What a booking asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pesan<'a> {
    pub(crate) kartu: &'a str,
    /// The hospital has no record yet: the visit begins with admission.
    pub(crate) pasien_baru: bool,
    /// Kind of visit, 1 to 4.
    pub(crate) jenis: u32,
    /// Number of the referral or control letter; empty without one.
    pub(crate) referensi: &'a str,
}

/// Places in use by now: invented patients and tickets that were not given back.
pub(crate) fn terisi(context: &RequestContext<'_>, sesi: &SesiRs<'_>) -> Result<u32, Failure> {
    let antrean = Antrean::load(context, Sesi::of(sesi))?;
    let ours = antrean.rows.iter().filter(|row| row.batal_ms.is_none()).count();
    let others = antrean.sesi.invented(context.now_ms)?;
    Ok(others.saturating_add(u32::try_from(ours).unwrap_or(u32::MAX)))
}

/// The tickets that a card holds at a hospital, as the rule of booking asks for them.
pub(crate) fn dimiliki(
    context: &RequestContext<'_>,
    kodeppk: &str,
    kartu: &str,
) -> Result<Vec<TiketDimiliki>, Failure> {
    let sql = "SELECT tanggal, poli, dokter, batal_ms IS NOT NULL FROM tiket_rs WHERE kodeppk = ?1 AND kartu = ?2";
    super::owned(context, sql, params![kodeppk, kartu])
}

/// Gives the next number of a session out to an account.
pub(crate) fn beri(
    context: &RequestContext<'_>,
    akun: &str,
    sesi: &SesiRs<'_>,
    pesan: &Pesan<'_>,
) -> Result<Tiket, Failure> {
    let mut antrean = Antrean::load(context, Sesi::of(sesi))?;
    let row = Row {
        kode: format!("CTH-{}", Random::take(context.tx)?.text(CODE, 8)),
        kartu: pesan.kartu.to_owned(),
        angka: antrean.highest(context.now_ms)?.saturating_add(1),
        pasien_baru: pesan.pasien_baru,
        jenis: pesan.jenis,
        referensi: pesan.referensi.to_owned(),
        checkin_ms: None,
        batal_ms: None,
        oleh_tangan: Vec::new(),
    };
    context.tx.execute(
        "INSERT INTO tiket_rs VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
            NULL, NULL)",
        params![
            row.kode,
            akun,
            row.kartu,
            sesi.kodeppk,
            sesi.namafaskes,
            sesi.zona.singkatan(),
            sesi.poli,
            sesi.namapoli,
            sesi.dokter,
            sesi.namadokter,
            sesi.jam.to_string(),
            sesi.tanggal.to_string(),
            sesi.menit,
            sesi.lain,
            row.angka,
            row.pasien_baru,
            row.jenis,
            row.referensi,
            context.now_ms
        ],
    )?;
    akses::note_number(context, &row.kartu, sesi.namafaskes)?;
    antrean.rows.push(row.clone());
    antrean.ticket(&row, context.now_ms)
}

/// A session as it is kept with every ticket of it.
#[derive(Debug, Clone)]
pub(super) struct Sesi {
    kodeppk: String,
    namafaskes: String,
    pub(super) zona: Zona,
    poli: String,
    namapoli: String,
    dokter: u32,
    namadokter: String,
    pub(super) jam: JamPraktik,
    pub(super) tanggal: NaiveDate,
    menit: u32,
    lain: u32,
}

impl Sesi {
    fn of(sesi: &SesiRs<'_>) -> Self {
        Self {
            kodeppk: sesi.kodeppk.to_owned(),
            namafaskes: sesi.namafaskes.to_owned(),
            zona: sesi.zona,
            poli: sesi.poli.to_owned(),
            namapoli: sesi.namapoli.to_owned(),
            dokter: sesi.dokter,
            namadokter: sesi.namadokter.to_owned(),
            jam: sesi.jam,
            tanggal: sesi.tanggal,
            menit: sesi.menit,
            lain: sesi.lain,
        }
    }

    pub(super) fn ms(&self, setempat: NaiveDateTime) -> Result<i64, Failure> {
        self.zona.ke_epoch_ms(setempat).ok_or(Failure::Calendar)
    }

    pub(super) fn start(&self) -> NaiveDateTime {
        self.tanggal.and_time(self.jam.mulai())
    }

    /// From when on, and until when, a patient checks in, milliseconds since 1970 UTC.
    pub(super) fn check_in_ms(&self) -> Result<(i64, i64), Failure> {
        let opens = self.ms(self.start())?.saturating_sub(CHECK_IN_MS);
        Ok((opens, self.ms(self.jam.berakhir(self.tanggal))?))
    }

    /// Invented patients who have booked by now: evenly over the week before the session.
    fn invented(&self, now_ms: i64) -> Result<u32, Failure> {
        let starts_ms = self.ms(self.start())?;
        let span_ms = Duration::days(BOOKED_DAYS).num_milliseconds();
        let elapsed_ms = now_ms
            .saturating_sub(starts_ms.saturating_sub(span_ms))
            .clamp(0, span_ms);
        Ok(u32::try_from(i64::from(self.lain).saturating_mul(elapsed_ms) / span_ms).unwrap_or(0))
    }

    fn life(&self) -> Result<hidup::Sesi, Failure> {
        let (jam, tanggal) = (self.jam.to_string(), self.tanggal.to_string());
        Ok(hidup::Sesi {
            mulai_ms: self.ms(self.start())?,
            menit: self.menit,
            benih: hidup::benih(&[&self.kodeppk, &self.dokter.to_string(), &jam, &tanggal]),
        })
    }
}

/// A ticket of a participant.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) kode: String,
    kartu: String,
    pub(super) angka: u32,
    pub(super) pasien_baru: bool,
    jenis: u32,
    referensi: String,
    pub(super) checkin_ms: Option<i64>,
    pub(super) batal_ms: Option<i64>,
    /// Tasks that somebody recorded; where there are any, they alone say how far it is.
    oleh_tangan: Vec<CatatanTugas>,
}

/// A session with its tickets.
#[derive(Debug)]
pub(super) struct Antrean {
    pub(super) sesi: Sesi,
    rows: Vec<Row>,
}

impl Antrean {
    fn load(context: &RequestContext<'_>, sesi: Sesi) -> Result<Self, Failure> {
        let mut query = context.tx.prepare(
            "SELECT kode, kartu, angka, pasienbaru, jenis, referensi, checkin_ms, batal_ms FROM tiket_rs
             WHERE kodeppk = ?1 AND dokter = ?2 AND jam = ?3 AND tanggal = ?4 ORDER BY angka",
        )?;
        let key = params![
            sesi.kodeppk,
            sesi.dokter,
            sesi.jam.to_string(),
            sesi.tanggal.to_string()
        ];
        let rows = query.query_map(key, |row| {
            Ok(Row {
                kode: row.get(0)?,
                kartu: row.get(1)?,
                angka: row.get(2)?,
                pasien_baru: row.get(3)?,
                jenis: row.get(4)?,
                referensi: row.get(5)?,
                checkin_ms: row.get(6)?,
                batal_ms: row.get(7)?,
                oleh_tangan: Vec::new(),
            })
        })?;
        let mut rows: Vec<Row> = rows.collect::<Result<_, _>>()?;
        for row in &mut rows {
            row.oleh_tangan = by_hand(context, &row.kode)?;
        }
        Ok(Self { sesi, rows })
    }

    pub(super) fn row(&self, kode: &str) -> Option<Row> {
        self.rows.iter().find(|row| row.kode == kode).cloned()
    }

    /// Keeps what has changed of a ticket: check-in and giving back.
    pub(super) fn change(&mut self, context: &RequestContext<'_>, row: &Row) -> Result<(), Failure> {
        context.tx.execute(
            "UPDATE tiket_rs SET checkin_ms = ?2, batal_ms = ?3 WHERE kode = ?1",
            params![row.kode, row.checkin_ms, row.batal_ms],
        )?;
        if let Some(ours) = self.rows.iter_mut().find(|ours| ours.kode == row.kode) {
            *ours = row.clone();
        }
        Ok(())
    }

    /// Keeps a task that somebody recorded, with all that has happened before.
    pub(super) fn record(&self, context: &RequestContext<'_>, row: &Row, task: CatatanTugas) -> Result<(), Failure> {
        let (before, _) = self.tasks(row, context.now_ms)?;
        for task in before.into_iter().chain([task]) {
            context.tx.execute(
                "INSERT OR REPLACE INTO tugas_rs VALUES (?1, ?2, ?3)",
                params![row.kode, task.tugas.kode(), task.waktu_ms],
            )?;
        }
        Ok(())
    }

    fn highest(&self, now_ms: i64) -> Result<u32, Failure> {
        let ours = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let given = self.sesi.invented(now_ms)?.saturating_add(ours);
        Ok(self.rows.iter().map(|row| row.angka).max().unwrap_or(0).max(given))
    }

    /// What becomes of every number given out by now.
    fn lives(&self, now_ms: i64) -> Result<Vec<Jalan>, Failure> {
        let who = |angka| match self.rows.iter().find(|row| row.angka == angka) {
            None => Orang::Lain,
            Some(row) if row.batal_ms.is_some() || !row.oleh_tangan.is_empty() => Orang::Kosong,
            Some(row) => Orang::Kita(row.ready_ms()),
        };
        let orang: Vec<Orang> = (1..=self.highest(now_ms)?).map(who).collect();
        Ok(jalani(self.sesi.life()?, &orang))
    }

    /// What has happened to a ticket by now, oldest first, and whether it was called in vain.
    pub(super) fn tasks(&self, row: &Row, now_ms: i64) -> Result<(Vec<CatatanTugas>, bool), Failure> {
        let lives = self.lives(now_ms)?;
        Ok(self.tasks_of(row, &lives, now_ms))
    }

    fn tasks_of(&self, row: &Row, lives: &[Jalan], now_ms: i64) -> (Vec<CatatanTugas>, bool) {
        if !row.oleh_tangan.is_empty() {
            let absent = row.oleh_tangan.iter().any(|task| task.tugas == Tugas::TidakHadir);
            return (row.oleh_tangan.clone(), absent);
        }
        let life = place(row.angka)
            .and_then(|place| lives.get(place))
            .copied()
            .unwrap_or_default();
        let mut tasks: Vec<(Tugas, i64)> = Vec::new();
        if let Some(ms) = row.checkin_ms {
            if row.pasien_baru {
                tasks.push((Tugas::TungguAdmisi, ms));
                tasks.push((Tugas::MulaiAdmisi, ms.saturating_add(ADMISSION_MS[0])));
            }
            tasks.extend(row.ready_ms().map(|ms| (Tugas::TungguPoli, ms)));
        }
        tasks.extend(life.panggil_ms.map(|ms| (Tugas::DilayaniPoli, ms)));
        if let Some(ms) = life.selesai_ms {
            tasks.push((Tugas::SelesaiPoli, ms));
            if self.gets_medicine(row.angka) {
                tasks.push((Tugas::MulaiFarmasi, ms.saturating_add(PHARMACY_MS[0])));
                tasks.push((Tugas::SelesaiFarmasi, ms.saturating_add(PHARMACY_MS[1])));
            }
        }
        let done = tasks.into_iter().filter(|(_, ms)| *ms <= now_ms);
        let tasks: Vec<CatatanTugas> = done.map(|(tugas, waktu_ms)| CatatanTugas { tugas, waktu_ms }).collect();
        let passed = life.lewat_ms.is_some_and(|ms| ms <= now_ms);
        let called = tasks.iter().any(|task| task.tugas == Tugas::DilayaniPoli);
        (tasks, passed && !called)
    }

    fn gets_medicine(&self, angka: u32) -> bool {
        self.sesi
            .life()
            .is_ok_and(|life| tenth(life.benih, 9_000_000 + u64::from(angka)) < MEDICINE)
    }

    /// Where every number stands, for the board.
    fn board(&self, lives: &[Jalan], now_ms: i64) -> Vec<TiketBerjalan> {
        let at = |place: usize, life: &Jalan| {
            let angka = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
            let row = self.rows.iter().find(|row| row.angka == angka);
            let past = |ms: Option<i64>| ms.is_some_and(|ms| ms <= now_ms);
            let later = life.panggil_ms.is_none() && lives.iter().skip(place).any(|other| past(other.panggil_ms));
            let tugas = match row {
                Some(row) if row.batal_ms.is_some() => Some(Tugas::TidakHadir),
                Some(row) if !row.oleh_tangan.is_empty() => row.oleh_tangan.last().map(|task| task.tugas),
                _ if past(life.selesai_ms) => Some(Tugas::SelesaiPoli),
                _ if past(life.panggil_ms) => Some(Tugas::DilayaniPoli),
                // Nobody waits for whoever did not come: that is seen when somebody behind is called.
                _ if past(life.lewat_ms) || later => Some(Tugas::TidakHadir),
                _ => None,
            };
            TiketBerjalan {
                angka_antrean: angka,
                tugas,
            }
        };
        lives.iter().enumerate().map(|(place, life)| at(place, life)).collect()
    }

    /// A ticket as the wire has it, as of now.
    pub(super) fn ticket(&self, row: &Row, now_ms: i64) -> Result<Tiket, Failure> {
        let sesi = &self.sesi;
        let lives = self.lives(now_ms)?;
        let board = self.board(&lives, now_ms);
        let papan = papan_antrean(&board, row.angka);
        let number = |angka: u32| format!("{}-{angka:03}", sesi.poli);
        let (tasks, passed) = self.tasks_of(row, &lives, now_ms);
        let last = tasks.last().map(|task| task.tugas);
        let status = match last {
            _ if row.batal_ms.is_some() => "batal",
            _ if passed => "terlewat",
            Some(Tugas::SelesaiFarmasi) => "selesai",
            Some(Tugas::SelesaiPoli) if row.oleh_tangan.is_empty() && !self.gets_medicine(row.angka) => "selesai",
            Some(Tugas::SelesaiPoli | Tugas::MulaiFarmasi) => "farmasi",
            Some(Tugas::DilayaniPoli) => "dipanggil",
            _ => "menunggu",
        };
        let until_s = sesi.ms(sesi.start())?.saturating_sub(now_ms).max(0) / 1000;
        let waits = waktu_tunggu_detik(papan.sisa_antrean, sesi.menit.saturating_mul(60));
        let waits = if status == "menunggu" {
            waits.saturating_add(until_s.unsigned_abs())
        } else {
            0
        };
        let planned = perkiraan_dilayani(sesi.start(), row.angka, sesi.menit).ok_or(Failure::Calendar)?;
        Ok(Tiket {
            kodebooking: row.kode.clone(),
            tingkat: "fkrtl".into(),
            kodeppk: sesi.kodeppk.as_str().into(),
            nomorkartu: row.kartu.clone(),
            nomorantrean: number(row.angka).into(),
            angkaantrean: row.angka.into(),
            kodepoli: sesi.poli.as_str().into(),
            namapoli: sesi.namapoli.as_str().into(),
            namadokter: sesi.namadokter.as_str().into(),
            jampraktek: sesi.jam.to_string().into(),
            tanggalperiksa: sesi.tanggal.to_string(),
            namafaskes: sesi.namafaskes.as_str().into(),
            zona: sesi.zona.singkatan().to_owned(),
            sisaantrean: papan.sisa_antrean.into(),
            antreanpanggil: papan.antrean_panggil.map(number).unwrap_or_default().into(),
            waktutunggu: u32::try_from(waits).unwrap_or(u32::MAX).into(),
            status: status.into(),
            keterangan: "".into(),
            tugas: tasks.iter().map(wire).collect::<Vec<_>>().into(),
            pasienbaru: Flag(row.pasien_baru),
            estimasidilayani: sesi.ms(planned)?.into(),
            jeniskunjungan: row.jenis.into(),
            nomorreferensi: row.referensi.as_str().into(),
        })
    }
}

impl Row {
    /// When the patient waits for the poli: at check-in, or after admission.
    fn ready_ms(&self) -> Option<i64> {
        let ms = self.checkin_ms?;
        Some(if self.pasien_baru {
            ms.saturating_add(ADMISSION_MS[1])
        } else {
            ms
        })
    }
}

fn wire(task: &CatatanTugas) -> TugasWire {
    TugasWire {
        taskid: u32::from(task.tugas.kode()).into(),
        waktu: task.waktu_ms.into(),
    }
}

/// The place of a number in a list that begins with 1.
fn place(angka: u32) -> Option<usize> {
    usize::try_from(angka).ok()?.checked_sub(1)
}

fn by_hand(context: &RequestContext<'_>, kode: &str) -> Result<Vec<CatatanTugas>, Failure> {
    let mut query = context
        .tx
        .prepare("SELECT tugas, waktu_ms FROM tugas_rs WHERE kode = ?1 ORDER BY waktu_ms, tugas")?;
    let rows = query.query_map(params![kode], |row| Ok((row.get::<_, u8>(0)?, row.get(1)?)))?;
    rows.map(|row| {
        let (kode, waktu_ms) = row?;
        Ok(CatatanTugas {
            tugas: Tugas::dari_kode(kode).ok_or(Failure::Gone)?,
            waktu_ms,
        })
    })
    .collect()
}

/// Every hospital ticket of the account's family with its session.
pub(super) fn of_family(context: &RequestContext<'_>) -> Result<Vec<(Antrean, Row)>, Failure> {
    let mut found = Vec::new();
    let Some((keluarga, _)) = context.world.member(&context.akun) else {
        return Ok(found);
    };
    for anggota in &keluarga.anggota {
        found.extend(of(context, "kartu", &anggota.kartu)?);
    }
    Ok(found)
}

/// The ticket with a booking code, whoever holds it.
pub(super) fn of_code(context: &RequestContext<'_>, kode: &str) -> Result<Option<(Antrean, Row)>, Failure> {
    Ok(of(context, "kode", kode)?.into_iter().next())
}

fn of(context: &RequestContext<'_>, column: &str, value: &str) -> Result<Vec<(Antrean, Row)>, Failure> {
    let mut query = context.tx.prepare(&format!(
        "SELECT kode, kodeppk, namafaskes, zona, poli, namapoli, dokter, namadokter, jam, tanggal, menit, lain FROM tiket_rs
         WHERE {column} = ?1 ORDER BY dibuat_ms, kode"
    ))?;
    let mut rows = query.query(params![value])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (kode, zona): (String, String) = (row.get(0)?, row.get(3)?);
        let (jam, tanggal): (String, String) = (row.get(8)?, row.get(9)?);
        let sesi = Sesi {
            kodeppk: row.get(1)?,
            namafaskes: row.get(2)?,
            zona: [Zona::Wib, Zona::Wita, Zona::Wit]
                .into_iter()
                .find(|other| other.singkatan() == zona)
                .ok_or(Failure::Gone)?,
            poli: row.get(4)?,
            namapoli: row.get(5)?,
            dokter: row.get(6)?,
            namadokter: row.get(7)?,
            jam: jam.parse().map_err(|_| Failure::Gone)?,
            tanggal: date(&tanggal).ok_or(Failure::Gone)?,
            menit: row.get(10)?,
            lain: row.get(11)?,
        };
        let antrean = Antrean::load(context, sesi)?;
        let row = antrean.row(&kode).ok_or(Failure::Gone)?;
        found.push((antrean, row));
    }
    Ok(found)
}
