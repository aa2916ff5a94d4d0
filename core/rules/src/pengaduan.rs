//! Pengaduan Layanan JKN: what a complaint must contain, and the life of its ticket (`domain.md` §12.5, all D:
//! categories and ticket states are not established, §16.7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::batas::layanan;
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::perubahan::kontak::{email, nomor_hp};
use super::teks;

/// Fewest characters of the text.
pub const TEKS_TERPENDEK: usize = layanan("pengaduan_teks_terpendek") as usize;
/// Most characters of the text.
pub const TEKS_TERPANJANG: usize = layanan("pengaduan_teks_terpanjang") as usize;
/// Most attachments.
pub const LAMPIRAN_TERBANYAK: u32 = layanan("pengaduan_lampiran_terbanyak");

/// What a complaint is about: one row of the table `pengaduan_kategori`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KategoriPengaduan {
    /// Origin; an assumption, the real categories are not established (§16.7).
    pub asal: Asal,
    /// Code on the wire.
    pub kode: &'static str,
    /// True when the complaint cannot be followed up without knowing where it happened.
    pub perlu_faskes: bool,
    /// Message key of its name.
    pub kunci: &'static str,
}

/// Every category in the order of the form.
pub const KATEGORI: &[KategoriPengaduan] = tabel!(KategoriPengaduan, "pengaduan_kategori");

/// A complaint or a question as it was filled in. It has no `Debug`: text and contact must not reach a log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormulirPengaduan {
    /// Today.
    pub hari_ini: NaiveDate,
    /// True for a complaint, false for a request for information.
    pub pengaduan: bool,
    /// Code of a category of the table.
    pub kategori: String,
    /// Where it happened.
    #[serde(default)]
    pub kode_faskes: Option<String>,
    /// When it happened; required for a complaint.
    #[serde(default)]
    pub tanggal_kejadian: Option<NaiveDate>,
    /// 20 to 2000 characters, counted without the blanks at both ends.
    pub teks: String,
    /// Attachments, at most 3.
    #[serde(default)]
    pub lampiran: u32,
    /// Mobile number or e-mail for the answer.
    pub kontak: String,
}

/// A field that needs attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KekuranganFormulir {
    /// Name of the field.
    pub isian: String,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Every field that needs attention, in the order of the form; empty when the form can be sent.
pub fn periksa_pengaduan(f: &FormulirPengaduan) -> Vec<KekuranganFormulir> {
    let mut kurang = Vec::new();
    let mut catat = |isian: &str, kunci: &str, batas: i64| {
        kurang.push(KekuranganFormulir {
            isian: isian.to_owned(),
            penjelasan: karena(kunci, &["§12.5"]).jumlah("batas", batas).asumsi_bila(true),
        });
    };
    let kategori = KATEGORI.iter().find(|k| k.kode == f.kategori);
    if kategori.is_none() {
        catat("kategori", "rules-pengaduan-kategori", batas(KATEGORI.len()));
    }
    let faskes_kosong = f.kode_faskes.as_deref().is_none_or(|k| teks::rapikan(k).is_empty());
    if f.pengaduan && kategori.is_some_and(|k| k.perlu_faskes) && faskes_kosong {
        catat("kode_faskes", "rules-pengaduan-faskes", 1);
    }
    match f.tanggal_kejadian {
        None if f.pengaduan => catat("tanggal_kejadian", "rules-pengaduan-tanggal-kosong", 1),
        Some(t) if t > f.hari_ini => {
            catat("tanggal_kejadian", "rules-pengaduan-tanggal-depan", 0);
        }
        _ => {}
    }
    let panjang = teks::bebas(&f.teks).chars().count();
    if panjang < TEKS_TERPENDEK {
        catat("teks", "rules-pengaduan-teks-pendek", batas(TEKS_TERPENDEK));
    } else if panjang > TEKS_TERPANJANG {
        catat("teks", "rules-pengaduan-teks-panjang", batas(TEKS_TERPANJANG));
    }
    if f.lampiran > LAMPIRAN_TERBANYAK {
        catat("lampiran", "rules-pengaduan-lampiran", i64::from(LAMPIRAN_TERBANYAK));
    }
    if nomor_hp(&f.kontak).is_none() && email(&f.kontak).is_none() {
        catat("kontak", "rules-pengaduan-kontak", 1);
    }
    kurang
}

/// What needs attention in what a participant adds to a ticket: its text and its attachments, as in the form.
pub fn periksa_lanjutan(teks: &str, lampiran: u32) -> Vec<KekuranganFormulir> {
    let formulir = FormulirPengaduan {
        hari_ini: NaiveDate::MIN,
        pengaduan: false,
        kategori: String::new(),
        kode_faskes: None,
        tanggal_kejadian: None,
        teks: teks.to_owned(),
        lampiran,
        kontak: String::new(),
    };
    let mut kurang = periksa_pengaduan(&formulir);
    kurang.retain(|k| matches!(k.isian.as_str(), "teks" | "lampiran"));
    kurang
}

fn batas(jumlah: usize) -> i64 {
    i64::try_from(jumlah).unwrap_or(i64::MAX)
}

/// Where a ticket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanPengaduan {
    /// Being written.
    Konsep,
    /// Ready, waiting for a connection.
    Antre,
    /// Received, has a ticket number.
    Terkirim,
    /// Being worked on.
    Diproses,
    /// The participant is asked for more.
    PerluData,
    /// Answered.
    Selesai,
    /// The participant was not content.
    DibukaLagi,
}

/// What happens to a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeristiwaPengaduan {
    /// The participant sends it.
    Ajukan,
    /// The participant takes it back before it left.
    Tarik,
    /// The gateway gave a ticket number.
    Diterima,
    /// Work begins.
    Proses,
    /// More is needed.
    MintaData,
    /// The participant gave more.
    Lengkapi,
    /// Answered.
    Selesaikan,
    /// The participant reopens it.
    BukaLagi,
}

/// The state after an event; `None` when the event has no place in this state.
pub const fn langkah_pengaduan(keadaan: KeadaanPengaduan, peristiwa: PeristiwaPengaduan) -> Option<KeadaanPengaduan> {
    use KeadaanPengaduan as K;
    use PeristiwaPengaduan as P;
    match (keadaan, peristiwa) {
        (K::Konsep, P::Ajukan) => Some(K::Antre),
        (K::Antre, P::Tarik) => Some(K::Konsep),
        (K::Antre, P::Diterima) => Some(K::Terkirim),
        (K::Terkirim | K::DibukaLagi, P::Proses) | (K::PerluData, P::Lengkapi) => Some(K::Diproses),
        (K::Diproses, P::MintaData) => Some(K::PerluData),
        // A question may be answered at once, and a silent participant does not keep a ticket open for ever.
        (K::Terkirim | K::Diproses | K::PerluData | K::DibukaLagi, P::Selesaikan) => Some(K::Selesai),
        (K::Selesai, P::BukaLagi) => Some(K::DibukaLagi),
        _ => None,
    }
}
