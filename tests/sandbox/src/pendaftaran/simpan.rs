//! Registrations as they are kept, and how they age: a wait, a time to pay in, and then a membership or nothing.

use chrono::NaiveDate;
use jkn_core::gateway::iuran::VirtualAccount;
use jkn_core::gateway::pendaftaran::Pendaftaran;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::kepesertaan::{PembayaranPertama, pembayaran_pertama};
use jkn_core::rules::nik::JenisKelamin;
use jkn_core::rules::nomor::NomorKartu;
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::virtual_account::{Bank, va_keluarga};
use rusqlite::{OptionalExtension, params};

use super::bergabung::code;
use crate::Failure;
use crate::pembayaran::bayar::{Row, by_hand};
use crate::route::RequestContext;
use crate::store;

/// A registration.
pub(super) struct Daftar {
    pub(super) tiket: String,
    kelas: Kelas,
    /// How many people pay.
    orang: u32,
    /// Card number of who holds the family.
    pub(super) kartu: String,
    /// Card number for which the first iuran is booked.
    pub(super) pembayar: String,
    dibuat_ms: i64,
    /// How many register.
    baru: u32,
}

/// Somebody who registers.
pub(super) struct Seorang<'a> {
    pub(super) kartu: &'a str,
    pub(super) nik: &'a str,
    pub(super) nama: &'a str,
    pub(super) sex: JenisKelamin,
    pub(super) lahir: NaiveDate,
    pub(super) hubungan: &'a str,
    pub(super) faskes: &'a str,
    pub(super) gigi: &'a str,
}

/// What a new registration keeps.
pub(super) struct Baru<'a> {
    pub(super) kk: &'a str,
    pub(super) kelas: Kelas,
    pub(super) orang: u32,
    pub(super) kartu: &'a str,
    pub(super) pembayar: &'a str,
    pub(super) nohp: &'a str,
    pub(super) email: &'a str,
    pub(super) baru: Vec<Seorang<'a>>,
}

/// When the first iuran can be paid.
pub(super) struct Masa {
    pub(super) tanggal: NaiveDate,
    pub(super) sejak: NaiveDate,
    pub(super) sampai: NaiveDate,
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Daftar> {
    let kelas: String = row.get(1)?;
    Ok(Daftar {
        tiket: row.get(0)?,
        kelas: Kelas::dari_kode(&kelas).ok_or(rusqlite::Error::InvalidQuery)?,
        orang: row.get(2)?,
        kartu: row.get(3)?,
        dibuat_ms: row.get(4)?,
        pembayar: row.get(5)?,
        baru: row.get(6)?,
    })
}

const COLUMNS: &str = "SELECT tiket, kelas, orang, kartu, dibuat_ms, pembayar,
    (SELECT COUNT(*) FROM daftar_orang WHERE daftar_orang.tiket = daftar.tiket) FROM daftar";

/// All registrations up to now, the oldest first.
pub(super) fn semua(context: &RequestContext<'_>) -> Result<Vec<Daftar>, Failure> {
    let mut query = context
        .tx
        .prepare(&format!("{COLUMNS} WHERE dibuat_ms <= ?1 ORDER BY dibuat_ms, tiket"))?;
    let rows = query.query_map(params![context.now_ms], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn dengan_tiket(context: &RequestContext<'_>, tiket: &str) -> Result<Option<Daftar>, Failure> {
    let sql = format!("{COLUMNS} WHERE tiket = ?1");
    Ok(context.tx.query_row(&sql, params![tiket], read).optional()?)
}

/// Registrations of an account, the newest first.
pub(super) fn milik(context: &RequestContext<'_>, akun: &str) -> Result<Vec<Daftar>, Failure> {
    let mut query = context
        .tx
        .prepare(&format!("{COLUMNS} WHERE akun = ?1 ORDER BY dibuat_ms DESC, tiket"))?;
    let rows = query.query_map(params![akun], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The newest registration that is paid to with this card.
pub(super) fn dengan_kartu(context: &RequestContext<'_>, kartu: &str) -> Result<Option<Daftar>, Failure> {
    let sql = format!("{COLUMNS} WHERE kartu = ?1 ORDER BY dibuat_ms DESC, tiket");
    Ok(context.tx.query_row(&sql, params![kartu], read).optional()?)
}

/// The class in which somebody is registered; `None` for who is not, and for a registration that nobody paid in time.
pub(super) fn kelas_terdaftar(context: &RequestContext<'_>, nik: &str) -> Result<Option<Kelas>, Failure> {
    let sql = format!("{COLUMNS} WHERE tiket IN (SELECT tiket FROM daftar_orang WHERE nik = ?1)");
    let mut query = context.tx.prepare(&sql)?;
    let rows: Vec<Daftar> = query.query_map(params![nik], read)?.collect::<rusqlite::Result<_>>()?;
    for daftar in rows {
        if daftar.tahap(context)? != "kedaluwarsa" {
            return Ok(Some(daftar.kelas));
        }
    }
    Ok(None)
}

/// Whether another family registered with this contact; `kolom` is `nohp` or `email`.
pub(super) fn dipakai(context: &RequestContext<'_>, kolom: &str, nilai: &str, kk: &str) -> Result<bool, Failure> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM daftar WHERE {kolom} = ?1 AND kk <> ?2)");
    Ok(context.tx.query_row(&sql, params![nilai, kk], |row| row.get(0))?)
}

/// A card number that nobody has; cards of who registers begin 000998.
pub(super) fn kartu_baru(context: &RequestContext<'_>) -> Result<String, Failure> {
    let next = store::number(context.tx, "kartu_baru")?.unwrap_or(0) + 1;
    store::set_number(context.tx, "kartu_baru", Some(next))?;
    Ok(format!("000998{next:07}"))
}

pub(super) fn tulis(context: &RequestContext<'_>, tiket: &str, baru: &Baru<'_>) -> Result<(), Failure> {
    context.tx.execute(
        "INSERT INTO daftar VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            tiket,
            context.akun,
            baru.kk,
            baru.kelas.kode(),
            baru.orang,
            baru.kartu,
            baru.pembayar,
            baru.nohp,
            baru.email,
            context.now_ms
        ],
    )?;
    for orang in &baru.baru {
        context.tx.execute(
            "INSERT INTO daftar_orang VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                tiket,
                orang.nik,
                orang.kartu,
                orang.nama,
                code(orang.sex)?,
                orang.lahir.to_string(),
                orang.hubungan,
                orang.faskes,
                orang.gigi
            ],
        )?;
    }
    Ok(())
}

impl Daftar {
    pub(super) fn masa(&self) -> Result<Masa, Failure> {
        let tanggal = store::date(Zona::Wib, self.dibuat_ms)?;
        let pertama = pembayaran_pertama(&PembayaranPertama {
            tanggal_daftar: tanggal,
            segmen_lama_sampai: None,
            tanpa_masa_tunggu: false,
            hari_ini: tanggal,
        })?;
        let sejak = match pertama.kelayakan {
            Kelayakan::Belum { sejak, .. } => sejak,
            _ => tanggal,
        };
        Ok(Masa {
            tanggal,
            sejak,
            sampai: pertama.paling_lambat,
        })
    }

    /// Where it stands, as the wire says it.
    pub(super) fn tahap(&self, context: &RequestContext<'_>) -> Result<&'static str, Failure> {
        let masa = self.masa()?;
        let mut paid = by_hand(context, &self.pembayar)?.into_iter();
        let first = |row: &Row| {
            let booked = !row.periode.is_empty() && row.dibukukan_ms <= context.now_ms;
            booked && store::date(Zona::Wib, row.dibayar_ms).is_ok_and(|day| day >= masa.sejak)
        };
        Ok(if paid.any(|row| first(&row)) {
            "aktif"
        } else if context.hari.ini < masa.sejak {
            "menunggu"
        } else if context.hari.ini <= masa.sampai {
            "bisa_dibayar"
        } else {
            "kedaluwarsa"
        })
    }

    /// What the family pays a month.
    pub(super) fn iuran(&self) -> Result<i64, Failure> {
        let bulan = Bulan::from_date(self.masa()?.sejak)?;
        Ok(iuran_pbpu(self.kelas, self.orang, bulan)?.dibayar.0)
    }

    /// What who registers pays first: everybody of a new family, and of one that is there only who joins it.
    pub(super) fn pertama(&self) -> Result<i64, Failure> {
        let bulan = Bulan::from_date(self.masa()?.sejak)?;
        Ok(iuran_pbpu(self.kelas, self.baru, bulan)?.dibayar.0)
    }

    pub(super) fn wire(&self, context: &RequestContext<'_>) -> Result<Pendaftaran, Failure> {
        let masa = self.masa()?;
        let kartu = NomorKartu::parse(&self.kartu)?;
        let mut va = Vec::new();
        for bank in Bank::SEMUA {
            va.push(VirtualAccount {
                bank: bank.kode().into(),
                nomor: va_keluarga(&kartu, bank, masa.tanggal)?,
            });
        }
        let bulan = Bulan::from_date(masa.sejak)?;
        Ok(Pendaftaran {
            tiket: self.tiket.clone(),
            keadaan: self.tahap(context)?.into(),
            tanggaldaftar: masa.tanggal.to_string(),
            bayarsejak: masa.sejak.to_string(),
            bayarsampai: masa.sampai.to_string(),
            orang: self.orang.into(),
            kelas: self.kelas.kode().into(),
            perorang: iuran_pbpu(self.kelas, 1, bulan)?.dibayar.0.into(),
            keluarga: self.iuran()?.into(),
            pertama: self.pertama()?.into(),
            va: va.into(),
        })
    }
}
