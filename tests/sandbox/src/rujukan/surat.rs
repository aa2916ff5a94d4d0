//! Referrals and follow-up letters, told from the day on which the file was first used.

use chrono::{Datelike, Days, NaiveDate};
use jkn_core::gateway::kunjungan::Flag;
use jkn_core::gateway::rujukan::{DaftarRujukan, DaftarSuratKontrol, Nama, Rujukan, SuratKontrol};
use jkn_core::rules::antrean::batal::TingkatFaskes;
use jkn_core::rules::antrean::rujukan::{JenisKunjungan, rujukan_berlaku_sampai};
use jkn_core::rules::poli::nama_poli;

use super::rs::{self, Rs};
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::Hari;
use crate::{Failure, perubahan, peserta};

/// A letter of somebody: card, days since it was written, kind, poli, who wrote it, the hospital, whether it was used.
struct Baris {
    kartu: &'static str,
    hari_lalu: u64,
    jenis: JenisKunjungan,
    poli: &'static str,
    perujuk: &'static str,
    tujuan: &'static str,
    terpakai: bool,
}

const fn row(
    kartu: &'static str,
    hari_lalu: u64,
    jenis: JenisKunjungan,
    poli: &'static str,
    perujuk: &'static str,
    tujuan: &'static str,
) -> Baris {
    Baris {
        kartu,
        hari_lalu,
        jenis,
        poli,
        perujuk,
        tujuan,
        terpakai: false,
    }
}

/// What the counter of a clinic wrote on a letter of the family of Bripka Eko is the name of somebody else.
const SALAH_NAMA: &str = "0009900000012";
const EKO: &str = "0009900000081";

/// A follow-up visit is planned so many days after the first day.
const KONTROL: [u64; 3] = [3, 7, 10];

fn semua() -> Vec<Baris> {
    use JenisKunjungan::{Kontrol, RujukanAntarRs, RujukanFktp, RujukanInternal};
    let (depok, husada, jayapura) = (rs::DEPOK, rs::HUSADA, rs::JAYAPURA);
    vec![
        row("0009900000011", 2, RujukanFktp, "INT", "9901U020", depok),
        row("0009900000012", 5, RujukanFktp, "BED", "9901U020", depok),
        row("0009900000021", 89, RujukanFktp, "INT", "9901U020", depok),
        row("0009900000051", 90, RujukanFktp, "INT", "9922P003", jayapura),
        row("0009900000052", 20, Kontrol, "INT", jayapura, jayapura),
        row("0009900000061", 91, RujukanFktp, "MAT", "9901G011", depok),
        row("0009900000062", 14, Kontrol, "INT", depok, depok),
        Baris {
            terpakai: true,
            ..row("0009900000071", 30, RujukanFktp, "INT", "9901P001", husada)
        },
        row("0009900000071", 16, Kontrol, "INT", husada, husada),
        row("0009900000082", 1, RujukanFktp, "INT", "9901U020", husada),
        row("0009900000091", 4, RujukanAntarRs, "JAN", husada, depok),
        row("0009900000091", 3, RujukanInternal, "MAT", depok, depok),
        row("0009900000092", 6, RujukanFktp, "THT", "9918U007", ""),
        row("0009900000151", 100, RujukanFktp, "HDL", "9901G011", depok),
        row("0009900000161", 100, RujukanFktp, "HDL", "9901P001", depok),
    ]
}

/// A letter as it is known.
pub(super) struct Surat {
    pub(super) nomor: String,
    pub(super) kartu: &'static str,
    pub(super) jenis: JenisKunjungan,
    pub(super) tanggal: NaiveDate,
    poli: &'static str,
    perujuk: &'static str,
    tujuan: &'static str,
    terpakai: bool,
    rencana: NaiveDate,
}

/// Every letter there is.
pub(super) fn all(hari: Hari) -> Vec<Surat> {
    let mut planned = KONTROL.into_iter();
    let mut serial = 0;
    semua()
        .into_iter()
        .map(|baris| {
            serial += 1;
            let tanggal = hari.before(baris.hari_lalu);
            let letter = match baris.jenis {
                JenisKunjungan::Kontrol => 'K',
                JenisKunjungan::RujukanAntarRs => 'B',
                _ => 'P',
            };
            let ahead = if letter == 'K' { planned.next().unwrap_or(0) } else { 0 };
            let year = tanggal.year().rem_euclid(100);
            Surat {
                nomor: format!("{}{:02}{year:02}{letter}{serial:06}", baris.perujuk, tanggal.month()),
                kartu: baris.kartu,
                jenis: baris.jenis,
                tanggal,
                poli: baris.poli,
                perujuk: baris.perujuk,
                tujuan: baris.tujuan,
                terpakai: baris.terpakai,
                rencana: hari.nol.checked_add_days(Days::new(ahead)).unwrap_or(hari.nol),
            }
        })
        .collect()
}

fn named(kode: &str, nama: &str) -> Nama {
    Nama {
        kode: kode.into(),
        nama: nama.into(),
    }
}

fn facility(kode: &str) -> Nama {
    named(kode, perubahan::prov_umum(kode).nm_provider.as_str())
}

/// The letters that stand in the family's list, with whom they name.
fn of_family(context: &RequestContext<'_>) -> Result<Vec<(Surat, String)>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let mut found = Vec::new();
    for surat in all(context.hari) {
        let member = keluarga.anggota.iter().find(|anggota| anggota.kartu == surat.kartu);
        let astray = surat.kartu == SALAH_NAMA && keluarga.anggota.iter().any(|anggota| anggota.kartu == EKO);
        match member {
            Some(anggota) => found.push((surat, peserta::id(context, anggota)?)),
            None if astray => found.push((surat, "orang-lain".to_owned())),
            None => {}
        }
    }
    Ok(found)
}

pub(super) fn referrals(context: &RequestContext<'_>) -> Reply {
    let mut rows = Vec::new();
    for (surat, anggota) in of_family(context)? {
        if surat.jenis == JenisKunjungan::Kontrol {
            continue;
        }
        let sampai = rujukan_berlaku_sampai(surat.tanggal).map(|day| day.to_string());
        rows.push(Rujukan {
            no_kunjungan: surat.nomor,
            id_anggota: anggota.into(),
            asal_rujukan: match surat.jenis {
                JenisKunjungan::RujukanFktp => "1",
                _ => "2",
            }
            .into(),
            tgl_kunjungan: surat.tanggal.to_string(),
            sampai: sampai.unwrap_or_default().into(),
            poli_rujukan: named(
                surat.poli,
                &nama_poli(TingkatFaskes::Fkrtl, surat.poli).nama.to_uppercase(),
            ),
            prov_perujuk: facility(surat.perujuk),
            prov_rujukan: Rs::find(surat.tujuan).map(|rs| facility(rs.kode)),
            zona: Rs::find(surat.tujuan).map_or("", |rs| rs.zona.singkatan()).into(),
            terpakai: Flag(surat.terpakai),
        });
    }
    rows.sort_by(|a, b| b.tgl_kunjungan.cmp(&a.tgl_kunjungan));
    Outcome::resource(DaftarRujukan { rujukan: rows.into() })
}

pub(super) fn letters(context: &RequestContext<'_>) -> Reply {
    let mut rows = Vec::new();
    for (surat, anggota) in of_family(context)? {
        let Some(rs) = Rs::find(surat.tujuan).filter(|_| surat.jenis == JenisKunjungan::Kontrol) else {
            continue;
        };
        let dokter = rs
            .dokter()
            .find(|dokter| dokter.poli == surat.poli)
            .ok_or(Failure::Gone)?;
        rows.push(SuratKontrol {
            no_surat_kontrol: surat.nomor,
            id_anggota: anggota.into(),
            tgl_rencana_kontrol: surat.rencana.to_string(),
            tgl_terbit_kontrol: surat.tanggal.to_string(),
            poli_tujuan: surat.poli.to_owned(),
            nama_poli_tujuan: nama_poli(TingkatFaskes::Fkrtl, surat.poli).nama.to_uppercase().into(),
            kode_dokter: dokter.kode.into(),
            nama_dokter: dokter.nama.into(),
            terbit_sep: "Belum".into(),
            prov_tujuan: facility(rs.kode),
            zona: rs.zona.singkatan().into(),
        });
    }
    rows.sort_by(|a, b| a.tgl_rencana_kontrol.cmp(&b.tgl_rencana_kontrol));
    Outcome::resource(DaftarSuratKontrol { list: rows.into() })
}
