//! The family of a self-paying participant: everybody on the family card, in one class (`domain.md` §5.3, §2.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::karena::karena;
use crate::kelas::Kelas;
use crate::penjelasan::{Kanal, Kelayakan, Penjelasan};

/// A person on the registration form. It has no `Debug`: what names a person here is most often the NIK.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnggotaFormulir {
    /// Whatever names the person to the caller, the same as on the family card.
    pub id: String,
    /// Wanted class.
    pub kelas: Kelas,
}

/// A registration of a PBPU/BP family. It has no `Debug`, as [`AnggotaFormulir`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendaftaranKeluarga {
    /// Everybody on the family card.
    pub kk: Vec<String>,
    /// Those of the card who are already covered in another segment; they need not be on the form and are not billed
    /// (K).
    #[serde(default)]
    pub sudah_peserta: Vec<String>,
    /// The form.
    pub formulir: Vec<AnggotaFormulir>,
    /// Class of the family members already registered as PBPU/BP, if there are any.
    #[serde(default)]
    pub kelas_keluarga: Option<Kelas>,
    /// Today.
    pub hari_ini: NaiveDate,
}

/// Decides whether a form names the whole family, each once, in one class.
///
/// Refusals in this order: `FORMULIR_KOSONG`, `NIK_GANDA`, `BUKAN_ANGGOTA_KK`, `SUDAH_PESERTA` (another segment has to be
/// left first, §2.3), `KELUARGA_TIDAK_LENGKAP`, `KELAS_BERBEDA`.
pub fn daftar_keluarga(p: &PendaftaranKeluarga) -> Kelayakan {
    let jumlah = |daftar: usize| i64::try_from(daftar).unwrap_or(i64::MAX);
    let ada = |id: &String| p.formulir.iter().any(|f| f.id == *id);
    if p.formulir.is_empty() {
        return tidak("FORMULIR_KOSONG", karena("rules-daftar-kosong", &["§2.3"]));
    }
    let ganda = p
        .formulir
        .iter()
        .enumerate()
        .any(|(i, f)| p.formulir.iter().take(i).any(|lain| lain.id == f.id));
    if ganda {
        return tidak("NIK_GANDA", karena("rules-daftar-ganda", &["§2.3"]));
    }
    let asing = p.formulir.iter().filter(|f| !p.kk.contains(&f.id)).count();
    if asing > 0 {
        return tidak(
            "BUKAN_ANGGOTA_KK",
            karena("rules-daftar-bukan-kk", &["§2.3"]).jumlah("orang", jumlah(asing)),
        );
    }
    let terdaftar = p.formulir.iter().filter(|f| p.sudah_peserta.contains(&f.id)).count();
    if terdaftar > 0 {
        return tidak(
            "SUDAH_PESERTA",
            karena("rules-daftar-sudah-peserta", &["§2.3", "§13.4", "R01"]).jumlah("orang", jumlah(terdaftar)),
        );
    }
    let kurang =
        p.kk.iter()
            .filter(|id| !ada(id) && !p.sudah_peserta.contains(id))
            .count();
    if kurang > 0 {
        return tidak(
            "KELUARGA_TIDAK_LENGKAP",
            karena("rules-daftar-tidak-lengkap", &["§5.3", "S2"])
                .jumlah("kurang", jumlah(kurang))
                .jumlah("kk", jumlah(p.kk.len())),
        );
    }
    let mut kelas = p.kelas_keluarga.into_iter().chain(p.formulir.iter().map(|f| f.kelas));
    let pertama = kelas.next();
    if kelas.any(|k| Some(k) != pertama) {
        return tidak("KELAS_BERBEDA", karena("rules-daftar-kelas-berbeda", &["§5.3", "W34"]));
    }
    Kelayakan::Boleh {
        mulai: p.hari_ini,
        penjelasan: karena("rules-daftar-lengkap", &["§5.3", "S2"])
            .jumlah("orang", jumlah(p.formulir.len()))
            .tanggal("mulai", p.hari_ini)
            .asumsi_bila(p.kk.iter().any(|id| !ada(id))),
    }
}

fn tidak(alasan: &str, penjelasan: Penjelasan) -> Kelayakan {
    Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain: vec![Kanal::Pandawa, Kanal::KantorCabang],
        penjelasan,
    }
}
