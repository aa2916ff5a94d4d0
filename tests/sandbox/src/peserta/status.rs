//! Who is covered on a day.

use chrono::NaiveDate;
use jkn_core::gateway::peserta::Kode;
use jkn_core::rules::keluarga::bayi::{BayiBaruLahir, PutusanBayi, bayi_baru_lahir};
use jkn_core::rules::kepesertaan::putusan_phk;
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::tagihan::StatusIuran;

use super::kode;
use crate::Failure;
use crate::pembayaran::bayar;
use crate::route::RequestContext;
use crate::world::{Anggota, Hari, Keluarga};

/// The last day of every membership of which no other end is known.
pub(super) const LAST: NaiveDate = match NaiveDate::from_ymd_opt(2050, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Status of a member's coverage. Code `0` is active; the other codes are ours: programs go by `0` alone and show the words.
pub(crate) fn status(context: &RequestContext<'_>, keluarga: &Keluarga, anggota: &Anggota) -> Result<Kode, Failure> {
    let hari = context.hari;
    if anggota.luar_negeri {
        return Ok(kode("6", "TIDAK AKTIF: TINGGAL DI LUAR NEGERI"));
    }
    if anggota.lewat_usia {
        return Ok(kode("5", "TIDAK AKTIF: MELEWATI BATAS USIA ANAK"));
    }
    if anggota.nik.is_empty() && newborn_without_nik(keluarga, anggota, hari)?.dinonaktifkan {
        return Ok(kode("4", "DITANGGUHKAN: NIK BAYI BELUM DILAPORKAN"));
    }
    if let (Some(lalu), Some(akhir)) = (keluarga.phk_hari_lalu, keluarga.akhir_kerja) {
        let dijamin = putusan_phk(akhir, true, hari.before(lalu))?.dijamin_sampai;
        return Ok(match dijamin {
            Some(sampai) if hari.ini <= sampai => kode("0", "AKTIF: DIJAMIN TANPA IURAN SETELAH PHK"),
            Some(_) => kode("3", "TIDAK AKTIF: MASA JAMINAN SETELAH PHK BERAKHIR"),
            None => kode("3", "TIDAK AKTIF: TIDAK LAGI DIDAFTARKAN PEMBERI KERJA"),
        });
    }
    if anggota.bergabung.is_some_and(|joined| !joined.aktif) {
        return Ok(kode("2", "BELUM AKTIF: MENUNGGU PEMBAYARAN PERTAMA"));
    }
    if !keluarga.segmen.mandiri() {
        return Ok(kode("0", "AKTIF"));
    }
    if !bayar::begun(context, keluarga)? {
        return Ok(match bayar::first_payment(keluarga, hari)?.kelayakan {
            Kelayakan::Tidak { .. } => kode("2", "TIDAK AKTIF: PENDAFTARAN HARUS DIULANG"),
            _ => kode("2", "BELUM AKTIF: MENUNGGU PEMBAYARAN PERTAMA"),
        });
    }
    Ok(match bayar::cover(context, keluarga)?.status {
        StatusIuran::Nonaktif => kode("1", "TIDAK AKTIF: TUNGGAKAN IURAN"),
        StatusIuran::Aktif | StatusIuran::AktifLewatJatuhTempo => kode("0", "AKTIF"),
    })
}

/// The last day on which an active member is covered, as far as is known: what ends within a month is known to end there.
pub(super) fn until(keluarga: &Keluarga, anggota: &Anggota, hari: Hari) -> Result<NaiveDate, Failure> {
    if anggota.nik.is_empty() {
        return Ok(newborn_without_nik(keluarga, anggota, hari)?.batas_nik);
    }
    let dijamin = match (keluarga.phk_hari_lalu, keluarga.akhir_kerja) {
        (Some(lalu), Some(akhir)) => putusan_phk(akhir, true, hari.before(lalu))?.dijamin_sampai,
        _ => None,
    };
    Ok(dijamin.unwrap_or(LAST))
}

fn newborn_without_nik(keluarga: &Keluarga, anggota: &Anggota, hari: Hari) -> Result<PutusanBayi, Failure> {
    let lahir = anggota.lahir(hari);
    Ok(bayi_baru_lahir(&BayiBaruLahir {
        segmen_ibu: keluarga.segmen.clone(),
        tanggal_lahir: lahir,
        tanggal: hari.ini.max(lahir),
        anak_ke: 1,
        ada_nik: false,
    })?)
}
