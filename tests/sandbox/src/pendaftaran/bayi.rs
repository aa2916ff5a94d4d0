//! Registering a newborn.

use jkn_core::gateway::pendaftaran::{Bayi, BayiDiterima};
use jkn_core::rules::keluarga::bayi::{BayiBaruLahir, bayi_baru_lahir};
use jkn_core::rules::segmen::Pembayar;
use rusqlite::{OptionalExtension, params};

use super::bergabung::code;
use super::simpan;
use crate::perintah::Command;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::{Failure, peserta};

impl Command for Bayi {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        if self.tgllahir > context.hari.ini || self.anakke == 0 {
            return Ok(Outcome::refused("tanggal_lahir_salah", "Tanggal Lahir Belum Terjadi"));
        }
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let mut mother = None;
        for anggota in &keluarga.anggota {
            if peserta::id(context, anggota)? == self.idibu {
                mother = Some(anggota);
            }
        }
        let Some(mother) = mother else {
            return Ok(Outcome::refused("bukan_keluarga", "Ibu Tidak Tercatat Di Keluarga Ini"));
        };
        let bayi = bayi_baru_lahir(&BayiBaruLahir {
            segmen_ibu: keluarga.segmen.clone(),
            tanggal_lahir: self.tgllahir,
            tanggal: context.hari.ini,
            anak_ke: self.anakke,
            ada_nik: false,
        })?;
        if bayi.otomatis {
            return Ok(Outcome::refused("otomatis", "Bayi Otomatis Menjadi Peserta PBI"));
        }
        if !matches!(
            keluarga.segmen.pembayar(),
            Pembayar::Peserta | Pembayar::PemberiKerjaDanPekerja
        ) {
            return Ok(Outcome::refused(
                "lewat_jalan_lain",
                "Bayi Ini Didaftarkan Di Tempat Lain",
            ));
        }
        if peserta::status(context, keluarga, mother)?.kode.as_str() != "0" {
            return Ok(Outcome::refused("ibu_tidak_aktif", "Kepesertaan Ibu Tidak Aktif"));
        }
        let born = self.tgllahir.to_string();
        let before: Option<String> = context
            .tx
            .query_row(
                "SELECT kartu FROM bayi WHERE ibu = ?1 AND lahir = ?2",
                params![mother.kartu, born],
                |row| row.get(0),
            )
            .optional()?;
        if before.is_some() || keluarga.anggota.iter().any(|a| a.lahir(context.hari) == self.tgllahir) {
            return Ok(Outcome::refused("sudah_terdaftar", "Bayi Sudah Terdaftar"));
        }
        if bayi.perlu_kk_dan_nik || bayi.dinonaktifkan {
            return Ok(Outcome::refused("perlu_kk_dan_nik", "Perlu KK Dan NIK Bayi"));
        }
        match jkn_faskes::direktori().dengan_kode(&self.kd_provider) {
            Some(faskes) if faskes.bekerjasama && faskes.jenis.is_some_and(|jenis| jenis.fktp()) => {}
            _ => return Ok(Outcome::refused("fktp_bukan_mitra", "Bukan FKTP Mitra BPJS Kesehatan")),
        }
        let kartu = simpan::kartu_baru(context)?;
        let nama = match self.nama.trim() {
            "" => format!("Bayi {}", mother.nama),
            nama => nama.to_owned(),
        };
        let ditagih = bayi.ditagih_sejak.map(String::from).unwrap_or_default();
        context.tx.execute(
            "INSERT INTO bayi VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                mother.kartu,
                born,
                kartu,
                context.akun,
                context.now_ms,
                nama,
                code(self.sex)?,
                self.kd_provider,
                self.anakke,
                ditagih
            ],
        )?;
        Outcome::done(BayiDiterima {
            nokartu: kartu.as_str().into(),
            aktif: bayi.langsung_aktif,
            ditagihsejak: ditagih.as_str().into(),
            batasnik: bayi.batas_nik.to_string(),
        })
    }
}
