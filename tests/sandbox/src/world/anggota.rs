//! What holds for a family on a day: who is covered and what is owed.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use jkn_core::gateway::{Rows, iuran as bill, peserta as dto};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::bayi::{BayiBaruLahir, bayi_baru_lahir};
use jkn_core::rules::kepesertaan::{PembayaranPertama, pembayaran_pertama, putusan_phk};
use jkn_core::rules::nik::JenisKelamin;
use jkn_core::rules::nomor::NomorKartu;
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::segmen::Segmen;
use jkn_core::rules::tagihan::{StatusIuran, status, tagihan};
use jkn_core::rules::virtual_account::{Bank, va_keluarga};

use super::{Anggota, Faskes, Keluarga, before};
use crate::Failure;

/// The day asked for and the day from which histories are told, both in Asia/Jakarta.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hari {
    pub(crate) ini: NaiveDate,
    pub(crate) nol: NaiveDate,
}

/// Code `0` is active. The other codes are ours; programs go by `0` alone and show the words.
fn kode(kode: &str, keterangan: &str) -> dto::Kode {
    dto::Kode {
        kode: kode.to_owned(),
        keterangan: keterangan.into(),
    }
}

/// Status of a member's coverage.
pub(crate) fn status_peserta(keluarga: &Keluarga, anggota: &Anggota, hari: Hari) -> Result<dto::Kode, Failure> {
    if anggota.lewat_usia {
        return Ok(kode("5", "TIDAK AKTIF: MELEWATI BATAS USIA ANAK"));
    }
    if anggota.nik.is_empty() && newborn_without_nik_is_suspended(keluarga, anggota, hari)? {
        return Ok(kode("4", "DITANGGUHKAN: NIK BAYI BELUM DILAPORKAN"));
    }
    if let (Some(lalu), Some(akhir)) = (keluarga.phk_hari_lalu, keluarga.akhir_kerja) {
        let dijamin = putusan_phk(akhir, true, before(hari.nol, lalu))?.dijamin_sampai;
        return Ok(match dijamin {
            Some(sampai) if hari.ini <= sampai => kode("0", "AKTIF: DIJAMIN TANPA IURAN SETELAH PHK"),
            Some(_) => kode("3", "TIDAK AKTIF: MASA JAMINAN SETELAH PHK BERAKHIR"),
            None => kode("3", "TIDAK AKTIF: TIDAK LAGI DIDAFTARKAN PEMBERI KERJA"),
        });
    }
    if keluarga.belum_bayar_pertama {
        let pertama = pembayaran_pertama(&PembayaranPertama {
            tanggal_daftar: before(hari.nol, keluarga.terdaftar_hari_lalu),
            segmen_lama_sampai: None,
            tanpa_masa_tunggu: false,
            hari_ini: hari.ini,
        })?;
        return Ok(match pertama.kelayakan {
            Kelayakan::Tidak { .. } => kode("2", "TIDAK AKTIF: PENDAFTARAN HARUS DIULANG"),
            _ => kode("2", "BELUM AKTIF: MENUNGGU PEMBAYARAN PERTAMA"),
        });
    }
    Ok(match status(&keluarga.unpaid(hari)?, hari.ini)? {
        StatusIuran::Nonaktif => kode("1", "TIDAK AKTIF: TUNGGAKAN IURAN"),
        StatusIuran::Aktif | StatusIuran::AktifLewatJatuhTempo => kode("0", "AKTIF"),
    })
}

fn newborn_without_nik_is_suspended(keluarga: &Keluarga, anggota: &Anggota, hari: Hari) -> Result<bool, Failure> {
    let lahir = anggota.lahir(hari);
    let putusan = bayi_baru_lahir(&BayiBaruLahir {
        segmen_ibu: keluarga.segmen.clone(),
        tanggal_lahir: lahir,
        tanggal: hari.ini.max(lahir),
        anak_ke: 1,
        ada_nik: false,
    })?;
    Ok(putusan.dinonaktifkan)
}

/// A member as the wire has it.
pub(crate) fn peserta(
    id: &str,
    keluarga: &Keluarga,
    anggota: &Anggota,
    faskes: &Faskes,
    hari: Hari,
) -> Result<dto::Peserta, Failure> {
    let terdaftar = before(hari.nol, keluarga.terdaftar_hari_lalu).max(anggota.lahir(hari));
    let sejak = anggota
        .pindah_fktp_hari_lalu
        .map_or(terdaftar, |lalu| before(hari.nol, lalu));
    let pisa = keluarga.anggota.iter().position(|a| a.kartu == anggota.kartu);
    Ok(dto::Peserta {
        id_anggota: id.to_owned(),
        no_kartu: anggota.kartu.clone(),
        nik: anggota.nik.as_str().into(),
        nama: anggota.nama.as_str().into(),
        pisa: (pisa.unwrap_or(0) + 1).to_string().into(),
        sex: match anggota.sex {
            JenisKelamin::LakiLaki => "L",
            JenisKelamin::Perempuan => "P",
        }
        .into(),
        tgl_lahir: anggota.lahir(hari).to_string(),
        hak_kelas: match keluarga.kelas {
            Kelas::I => kode("1", "KELAS I"),
            Kelas::II => kode("2", "KELAS II"),
            Kelas::III => kode("3", "KELAS III"),
        },
        jenis_peserta: kode(keluarga.segmen.kode(), segmen_teks(&keluarga.segmen)),
        status_peserta: status_peserta(keluarga, anggota, hari)?,
        prov_umum: faskes.prov_umum(),
        tgl_fktp: sejak.to_string().into(),
        tgl_tmt: terdaftar.to_string().into(),
        tgl_tat: "2050-12-31".into(),
    })
}

/// The family's bill; without amounts when somebody else pays.
pub(crate) fn iuran(keluarga: &Keluarga, hari: Hari) -> Result<bill::Iuran, Failure> {
    let anggota = u32::try_from(keluarga.anggota.len()).unwrap_or(u32::MAX);
    let mut wire = bill::Iuran {
        segmen: keluarga.segmen.kode().to_owned(),
        kelas: match keluarga.kelas {
            Kelas::I => "1",
            Kelas::II => "2",
            Kelas::III => "3",
        }
        .to_owned(),
        anggota,
        tunggakan: Vec::new(),
        berjalan: None,
        perorang: 0,
        va: Rows::default(),
    };
    if !keluarga.segmen.mandiri() {
        return Ok(wire);
    }
    let bulan_ini = Bulan::from_date(hari.ini)?;
    let due = tagihan(keluarga.kelas, anggota, &keluarga.unpaid(hari)?, hari.ini)?;
    let month = |bulan: Bulan, jumlah: i64| bill::BulanTagihan {
        bulan: bulan.into(),
        jumlah,
    };
    wire.tunggakan = due.rincian.iter().map(|b| month(b.bulan, b.jumlah.0)).collect();
    wire.berjalan = (due.berjalan.0 > 0).then(|| month(bulan_ini, due.berjalan.0));
    wire.perorang = iuran_pbpu(keluarga.kelas, 1, bulan_ini)?.dibayar.0;
    if let Some(holder) = keluarga.anggota.first() {
        let kartu = NomorKartu::parse(&holder.kartu)?;
        let mut va = Vec::new();
        for bank in Bank::SEMUA {
            va.push(bill::VirtualAccount {
                bank: bank.kode().into(),
                nomor: va_keluarga(&kartu, bank, hari.ini)?,
            });
        }
        wire.va = va.into();
    }
    Ok(wire)
}

impl Faskes {
    pub(crate) fn prov_umum(&self) -> dto::ProvUmum {
        dto::ProvUmum {
            kd_provider: self.kode.clone(),
            nm_provider: self.nama.as_str().into(),
        }
    }
}

impl Anggota {
    fn lahir(&self, hari: Hari) -> NaiveDate {
        // The world's check sees to it that one of the two is there.
        self.lahir
            .unwrap_or_else(|| before(hari.nol, self.lahir_hari_lalu.unwrap_or(0)))
    }
}

impl Keluarga {
    /// Every unpaid month up to the one of the day asked for.
    fn unpaid(&self, hari: Hari) -> Result<BTreeSet<Bulan>, Failure> {
        let bulan_ini = Bulan::from_date(hari.ini)?;
        let awal = Bulan::from_date(hari.nol)?;
        let first = if let Some(tanggal) = self.bayar_tanggal {
            if hari.ini.day() >= tanggal {
                return Ok(BTreeSet::new());
            }
            bulan_ini
        } else if let Some(lunas) = self.lunas_sampai {
            let shift = lunas.unsigned_abs();
            let lunas = if lunas < 0 {
                awal.minus(shift)?
            } else {
                awal.plus(shift)?
            };
            lunas.plus(1)?
        } else if self.belum_bayar_pertama {
            bulan_ini
        } else {
            return Ok(BTreeSet::new());
        };
        let mut unpaid = BTreeSet::new();
        let mut bulan = first;
        while bulan <= bulan_ini {
            unpaid.insert(bulan);
            bulan = bulan.plus(1)?;
        }
        Ok(unpaid)
    }
}

fn segmen_teks(segmen: &Segmen) -> &str {
    match segmen {
        Segmen::PbiJk => "PBI (APBN)",
        Segmen::PbpuPemda => "PBPU DAN BP PEMDA",
        Segmen::PpuPn => "PEKERJA PENERIMA UPAH (PNS)",
        Segmen::PpuTni => "PEKERJA PENERIMA UPAH (TNI)",
        Segmen::PpuPolri => "PEKERJA PENERIMA UPAH (POLRI)",
        Segmen::PpuBu => "PEKERJA PENERIMA UPAH (BADAN USAHA)",
        Segmen::Pbpu => "PEKERJA MANDIRI",
        Segmen::Bp => "BUKAN PEKERJA",
        Segmen::BpPensiun => "PENERIMA PENSIUN",
        Segmen::BpVeteran => "VETERAN",
        Segmen::Lain(kode) => kode,
    }
}
