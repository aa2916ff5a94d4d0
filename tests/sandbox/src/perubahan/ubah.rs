//! The changes that are asked for in the app, each checked again by the rules.

use chrono::NaiveDate;
use jkn_core::data::perubahan::{Batal, UbahAlamat, UbahFktp, UbahKelas};
use jkn_core::rules::faskes::JenisFaskes;
use jkn_core::rules::penjelasan::Kelayakan;
use jkn_core::rules::perubahan::Perubahan as Jenis;
use jkn_core::rules::perubahan::alamat::{PermintaanUbahAlamat, boleh_ubah_alamat};
use jkn_core::rules::perubahan::fktp::{PermintaanUbahFktp, boleh_ubah_fktp};
use jkn_core::rules::perubahan::kelas::{PermintaanUbahKelas, boleh_ubah_kelas};
use jkn_core::rules::tagihan::bulan_tertunggak;
use rusqlite::params;
use serde_json::json;

use super::{New, code_of, fktp, holds, keep, kelas, of_code, prov_umum, rows, waits};
use crate::pembayaran::bayar::{begun, unpaid};
use crate::perintah::Command;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;
use crate::world::{Anggota, Keluarga};
use crate::{Failure, peserta, rehab};

/// The kinds of facility at which one can be registered.
const FKTP: [JenisFaskes; 3] = [JenisFaskes::Puskesmas, JenisFaskes::Klinik, JenisFaskes::Dpp];

/// The family and the member whom a command names; `None` for a name that is nobody's here.
pub(super) fn whose<'a>(
    context: &RequestContext<'a>,
    id: &str,
) -> Result<Option<(&'a Keluarga, &'a Anggota)>, Failure> {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    for anggota in &keluarga.anggota {
        if peserta::id(context, anggota)? == id {
            return Ok(Some((keluarga, anggota)));
        }
    }
    Ok(None)
}

pub(super) fn nobody() -> Reply {
    Ok(Outcome::refused(
        "bukan_anggota_keluarga",
        "Peserta Bukan Anggota Keluarga Ini",
    ))
}

/// The first day of a change that the rule allows, or the refusal of one that it does not.
pub(super) fn allowed(decided: Kelayakan) -> Result<NaiveDate, Box<Reply>> {
    let refused = match decided {
        Kelayakan::Boleh { mulai, .. } => return Ok(mulai),
        Kelayakan::Belum { sejak, .. } => {
            Outcome::refused("belum_waktunya", "Belum Waktunya").with(json!({ "sejak": sejak }))
        }
        Kelayakan::Tidak { alasan, penjelasan, .. } => {
            let field = penjelasan.nilai.into_iter().find(|(name, _)| name == "isian");
            let refused = Outcome::refused_by(alasan, "Perubahan Tidak Diterima");
            match (refused, field) {
                (Ok(refused), Some((_, field))) => refused.with(json!({ "isian": field })),
                (refused, _) => refused,
            }
        }
    };
    Err(Box::new(refused))
}

pub(super) fn accepted(id: &str, mulai: NaiveDate, now_ms: i64) -> Reply {
    Outcome::done(json!({ "id": id, "mulai": mulai, "diterima": now_ms }))
}

impl Command for UbahFktp {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some((keluarga, anggota)) = whose(context, &self.idanggota)? else {
            return nobody();
        };
        let direktori = jkn_faskes::direktori();
        let Some(tujuan) = direktori.dengan_kode(&self.kd_provider) else {
            return Ok(Outcome::refused("fktp_tidak_dikenal", "FKTP Tidak Dikenal"));
        };
        let all = rows(context, keluarga)?;
        let mut mulai = None;
        // Who is there already changes nothing, and keeps nobody else from it.
        let mut same = 0;
        let wanted: Vec<&Anggota> = keluarga
            .anggota
            .iter()
            .filter(|one| self.satukeluarga || one.kartu == anggota.kartu)
            .collect();
        for one in &wanted {
            let (kode, fktp_sejak) = fktp(context, keluarga, one)?;
            let fktp_sama = kode == self.kd_provider;
            same += usize::from(fktp_sama);
            if fktp_sama && same < wanted.len() {
                continue;
            }
            let decided = boleh_ubah_fktp(&PermintaanUbahFktp {
                golongan: keluarga.segmen.golongan(),
                hari_ini: context.hari.ini,
                fktp_sejak,
                fktp_sama,
                bekerja_sama: tujuan.bekerjasama && tujuan.jenis.is_some_and(|jenis| FKTP.contains(&jenis)),
                penuh: tujuan.penuh,
                tertunda_mulai: waits(&all, &one.kartu, Jenis::Fktp, context.hari.ini).map(|row| row.mulai),
                alasan_khusus: self.alasankhusus,
                // The paper is shown to PANDAWA, which is where such a wish is sent.
                ada_surat: self.alasankhusus.is_some(),
                satu_keluarga: self.satukeluarga,
            });
            match allowed(decided) {
                Ok(day) => mulai = Some(day),
                Err(refused) => return *refused,
            }
        }
        let mulai = mulai.ok_or(Failure::Gone)?;
        let (lama, _) = fktp(context, keluarga, anggota)?;
        let id = keep(
            context,
            keluarga,
            &New {
                akun: &context.akun,
                siapa: if self.satukeluarga { "" } else { &anggota.kartu },
                jenis: Jenis::Fktp,
                lama: prov_umum(&lama).nm_provider.into(),
                baru: tujuan.nama,
                nilai: self.kd_provider.clone(),
                mulai,
                oleh: "aplikasi",
            },
        )?;
        accepted(&id, mulai, context.now_ms)
    }
}

impl Command for UbahKelas {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let holder = keluarga.anggota.first().ok_or(Failure::Gone)?;
        let hari = context.hari;
        let (lama, kelas_sejak) = kelas(context, keluarga, hari.ini)?;
        let months = unpaid(context, keluarga)?;
        let ini = jkn_core::rules::bulan::Bulan::from_date(hari.ini)?;
        let owed = bulan_tertunggak(&months, ini).len();
        let all = rows(context, keluarga)?;
        let number = |kelas: jkn_core::rules::kelas::Kelas| code_of(kelas).parse::<u8>().unwrap_or_default();
        let decided = boleh_ubah_kelas(&PermintaanUbahKelas {
            golongan: keluarga.segmen.golongan(),
            hari_ini: hari.ini,
            terdaftar_sejak: hari.before(keluarga.terdaftar_hari_lalu),
            kelas_sejak,
            kelas: number(lama),
            kelas_tujuan: of_code(&self.kelas).map_or(0, number),
            aktif: peserta::status(context, keluarga, holder)?.kode.as_str() == "0",
            bulan_tertunggak: u32::try_from(owed).unwrap_or(u32::MAX),
            iuran_pertama_dibayar: begun(context, keluarga)?,
            satu_keluarga: self.satukeluarga,
            praktis_terpakai: false,
            tertunda_mulai: waits(&all, &holder.kartu, Jenis::Kelas, hari.ini).map(|row| row.mulai),
            rehab_berjalan: rehab::locked(context, keluarga)?.is_some(),
        });
        let mulai = match allowed(decided) {
            Ok(mulai) => mulai,
            Err(refused) => return *refused,
        };
        let id = keep(
            context,
            keluarga,
            &New {
                akun: &context.akun,
                siapa: "",
                jenis: Jenis::Kelas,
                lama: code_of(lama).to_owned(),
                baru: self.kelas.clone(),
                nilai: self.kelas.clone(),
                mulai,
                oleh: "aplikasi",
            },
        )?;
        accepted(&id, mulai, context.now_ms)
    }
}

impl Command for UbahAlamat {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let Some((keluarga, anggota)) = whose(context, &self.idanggota)? else {
            return nobody();
        };
        let inside = |kode: &str, induk: &str| {
            let lies = induk.is_empty() || kode.rsplit_once('.').is_some_and(|(parent, _)| parent == induk);
            jkn_faskes::nama(kode).filter(|_| lies).unwrap_or_default().to_owned()
        };
        let village = match self.kodekel.strip_prefix(&self.kodekec) {
            // The villages are invented by district, see `areas`.
            Some(rest) if !self.kodekel.is_empty() && rest.starts_with(".90") => {
                format!(
                    "{} Contoh {}",
                    inside(&self.kodekec, &self.kodekab),
                    rest.trim_start_matches(".90").trim_start_matches('0')
                )
            }
            _ => self.kelurahan.clone(),
        };
        let asked = PermintaanUbahAlamat {
            golongan: keluarga.segmen.golongan(),
            hari_ini: context.hari.ini,
            alamat: self.alamat.clone(),
            provinsi: inside(&self.kodeprop, ""),
            kabupaten: inside(&self.kodekab, &self.kodeprop),
            kecamatan: inside(&self.kodekec, &self.kodekab),
            kelurahan: village,
            kode_pos: self.kodepos.clone(),
        };
        let mulai = match allowed(boleh_ubah_alamat(&asked)) {
            Ok(mulai) => mulai,
            Err(refused) => return *refused,
        };
        let before = holds(context, keluarga, &anggota.kartu, Jenis::Alamat, context.hari.ini)?;
        let words = [
            asked.alamat.trim(),
            &asked.kelurahan,
            &asked.kecamatan,
            &asked.kabupaten,
            &asked.provinsi,
            &asked.kode_pos,
        ]
        .join(", ");
        let id = keep(
            context,
            keluarga,
            &New {
                akun: &context.akun,
                siapa: if self.satukeluarga { "" } else { &anggota.kartu },
                jenis: Jenis::Alamat,
                lama: before.map_or_else(String::new, |row| row.baru),
                baru: words.clone(),
                nilai: words,
                mulai,
                oleh: "aplikasi",
            },
        )?;
        accepted(&id, mulai, context.now_ms)
    }
}

impl Command for Batal {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
        let all = rows(context, keluarga)?;
        let Some(row) = all.iter().find(|row| row.id() == self.id) else {
            return Ok(Outcome::refused(
                "perubahan_tidak_ditemukan",
                "Perubahan Tidak Ditemukan",
            ));
        };
        if row.batal || row.is_replaced(&all) {
            return Ok(Outcome::refused("sudah_dibatalkan", "Perubahan Sudah Dibatalkan"));
        }
        if row.mulai <= context.hari.ini {
            return Ok(Outcome::refused("sudah_berlaku", "Perubahan Sudah Berlaku"));
        }
        context
            .tx
            .execute("UPDATE perubahan SET batal = 1 WHERE urutan = ?1", params![row.urutan])?;
        Outcome::done(json!({ "id": self.id, "diterima": context.now_ms }))
    }
}
