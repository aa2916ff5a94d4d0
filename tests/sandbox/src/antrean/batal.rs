//! Giving a number back.

use jkn_core::gateway::antrean::BatalFktp;
use jkn_core::rules::antrean::batal::{KeadaanTiket, KeputusanBatal, TingkatFaskes, periksa_batal};

use super::of_family;
use crate::Failure;
use crate::perintah::Command;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

impl Command for BatalFktp {
    fn carry_out(&self, context: &RequestContext<'_>) -> Reply {
        let mut found = None;
        for (queue, row) in of_family(context)? {
            if row.kode == self.kodebooking {
                found = Some((queue, row));
            }
        }
        let keadaan = match &found {
            None => KeadaanTiket::TidakAda,
            Some((_, row)) if row.batal_ms.is_some() => KeadaanTiket::Batal,
            Some((queue, row)) if queue.is_called(row.angka, context.now_ms)? => KeadaanTiket::Dilayani,
            Some(_) => KeadaanTiket::Terdaftar,
        };
        match (periksa_batal(TingkatFaskes::Fktp, keadaan, &self.keterangan), found) {
            (KeputusanBatal::Ditolak { alasan, .. }, _) => Outcome::refused_by(alasan, pesan(keadaan)),
            (KeputusanBatal::Diterima { .. }, None) => Err(Failure::Gone),
            (KeputusanBatal::Diterima { .. }, Some((mut queue, mut row))) => {
                row.batal_ms = Some(context.now_ms);
                queue.cancel(context, &row)?;
                Outcome::done(queue.ticket(&row, context.now_ms)?)
            }
        }
    }
}

const fn pesan(keadaan: KeadaanTiket) -> &'static str {
    match keadaan {
        KeadaanTiket::TidakAda => "Antrean Tidak Ditemukan",
        KeadaanTiket::Batal => "Antrean Tidak Ditemukan Atau Sudah Dibatalkan",
        KeadaanTiket::Dilayani => "Pasien Sudah Dilayani, Antrean Tidak Dapat Dibatalkan",
        KeadaanTiket::Terdaftar | KeadaanTiket::Hadir => "Keterangan Wajib Diisi",
    }
}
