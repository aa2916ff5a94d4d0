//! The numbers of the tables by name, for texts that tell a rule without asking it: an article carries the name, never the number.

use chrono::NaiveDate;

use super::asal::Asal;
use super::batas::Bernama;
use super::iuran::{TARIF_PBI, TARIF_PBPU, TARIF_PPU};
use super::penjelasan::Nilai;
use super::rupiah::Rupiah;
use super::{antrean, denda, keluarga, kepesertaan, perubahan, rehab, tagihan};

/// Names of plain counts, and their rows.
const JUMLAH: [(&str, Bernama); 15] = [
    ("tanggal-bayar", Bernama::dari(tagihan::TABEL, "jatuh_tempo_hari")),
    ("tunggakan-bulan", Bernama::dari(tagihan::TABEL, "tunggakan_bulan")),
    ("denda-bulan", Bernama::dari(denda::TABEL, "bulan")),
    ("denda-hari", Bernama::dari(denda::TABEL, "hari")),
    ("fktp-bulan", Bernama::dari(perubahan::TABEL, "fktp_bulan")),
    ("kelas-bulan", Bernama::dari(perubahan::TABEL, "kelas_bulan")),
    ("kunjungan-luar", Bernama::dari(perubahan::TABEL, "kunjungan_luar")),
    ("rujukan-hari", Bernama::dari(antrean::TABEL, "rujukan_hari")),
    ("anak", Bernama::dari(keluarga::TABEL, "anak_terbanyak")),
    ("umur-anak", Bernama::dari(keluarga::TABEL, "usia_anak")),
    ("umur-pelajar", Bernama::dari(keluarga::TABEL, "usia_pelajar")),
    ("bayi-hari", Bernama::dari(keluarga::TABEL, "bayi_daftar_hari")),
    ("bayi-bulan", Bernama::dari(keluarga::TABEL, "bayi_nik_bulan")),
    (
        "bayar-pertama-hari",
        Bernama::dari(kepesertaan::TABEL, "bayar_pertama_sejak_hari"),
    ),
    ("phk-bulan", Bernama::dari(kepesertaan::TABEL, "phk_bulan")),
];

const DENDA_BP: Bernama = Bernama::dari(denda::TABEL, "tarif_bp");
const DENDA_TERTINGGI: Bernama = Bernama::dari(denda::TABEL, "rupiah");
/// The estimated cost and the wage of which examples speak, rupiah, and the unpaid months of the first.
const CONTOH_BIAYA: i64 = 10_000_000;
const CONTOH_GAJI: i64 = 8_500_000;
const CONTOH_BULAN: i64 = 3;
const PER_SEN: i64 = 100;

/// Every number by its name, as it holds on a day; where no row does, as it holds without end.
#[must_use]
pub fn kutipan(pada: NaiveDate) -> Vec<(String, Nilai)> {
    let mut nilai: Vec<(&str, Nilai)> = Vec::new();
    for (nama, baris) in &JUMLAH {
        nilai.push((nama, Nilai::Jumlah(baris.pada(pada).into())));
    }
    nilai.extend(rehab::bulan_minimum(pada).map(|bulan| ("cicil-bulan", Nilai::Jumlah(bulan.into()))));
    let persen = i64::from(DENDA_BP.pada(pada)) / PER_SEN;
    nilai.push(("denda-persen", Nilai::Jumlah(persen)));
    nilai.push(("contoh-bulan", Nilai::Jumlah(CONTOH_BULAN)));
    let mut uang: Vec<(&str, i64)> = vec![
        ("denda-tertinggi", DENDA_TERTINGGI.pada(pada).into()),
        ("contoh-biaya", CONTOH_BIAYA),
        ("contoh-denda", CONTOH_BIAYA / 100 * persen * CONTOH_BULAN),
        ("contoh-gaji", CONTOH_GAJI),
    ];
    if let Some(tarif) = berlaku(TARIF_PBPU, |t| &t.asal, pada) {
        uang.extend([
            ("kelas-i", tarif.kelas_i),
            ("kelas-ii", tarif.kelas_ii),
            ("kelas-iii", tarif.kelas_iii),
            ("bantuan-iii", tarif.subsidi_iii),
            ("penuh-iii", tarif.kelas_iii.saturating_add(tarif.subsidi_iii)),
        ]);
    }
    uang.extend(berlaku(TARIF_PBI, |t| &t.asal, pada).map(|tarif| ("pbi", tarif.jumlah)));
    if let Some(tarif) = berlaku(TARIF_PPU, |t| &t.asal, pada) {
        let bagian = |bp: u32| CONTOH_GAJI / 100 * i64::from(bp) / PER_SEN;
        uang.extend([
            ("gaji-tertinggi", tarif.batas_atas),
            ("contoh-tempat-kerja", bagian(tarif.pemberi_kerja_bp)),
            ("contoh-pekerja", bagian(tarif.pekerja_bp)),
        ]);
        for (nama, bp) in [
            ("persen-tempat-kerja", tarif.pemberi_kerja_bp),
            ("persen-pekerja", tarif.pekerja_bp),
            ("persen-tambahan", tarif.tambahan_bp),
            ("persen-semua", tarif.pemberi_kerja_bp.saturating_add(tarif.pekerja_bp)),
        ] {
            nilai.push((nama, Nilai::Jumlah(i64::from(bp) / PER_SEN)));
        }
    }
    let uang = uang
        .into_iter()
        .map(|(nama, jumlah)| (nama, Nilai::Rupiah(Rupiah(jumlah))));
    let semua = nilai.into_iter().chain(uang);
    semua.map(|(nama, nilai)| (nama.to_owned(), nilai)).collect()
}

/// The row that holds on a day, or the last one, which holds without end.
fn berlaku<T>(tabel: &'static [T], asal: fn(&T) -> &Asal, pada: NaiveDate) -> Option<&'static T> {
    tabel.iter().find(|baris| asal(baris).berlaku(pada)).or(tabel.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pada(tahun: i32, nama: &str) -> Option<Nilai> {
        let semua = kutipan(NaiveDate::from_ymd_opt(tahun, 11, 24).unwrap());
        semua
            .into_iter()
            .find_map(|(ini, nilai)| (ini == nama).then_some(nilai))
    }

    #[test]
    fn a_number_is_that_of_the_day() {
        let uang = |jumlah| Some(Nilai::Rupiah(Rupiah(jumlah)));
        assert_eq!(pada(2020, "kelas-iii"), uang(25_500));
        assert_eq!(pada(2026, "kelas-iii"), uang(35_000));
        assert_eq!(pada(2026, "penuh-iii"), uang(42_000));
        assert_eq!(
            pada(2026, "contoh-denda"),
            uang(1_500_000),
            "5 % of 10 million, three times"
        );
        assert_eq!(pada(2026, "contoh-tempat-kerja"), uang(340_000));
        assert_eq!(pada(2026, "contoh-pekerja"), uang(85_000));
        assert_eq!(pada(2026, "persen-semua"), Some(Nilai::Jumlah(5)));
        assert_eq!(pada(2026, "cicil-bulan"), Some(Nilai::Jumlah(4)));
    }

    #[test]
    fn a_phone_whose_clock_is_wrong_reads_what_holds_without_end() {
        assert_eq!(pada(1970, "kelas-i"), pada(2026, "kelas-i"));
        assert_eq!(pada(1970, "fktp-bulan"), pada(2026, "fktp-bulan"));
        assert_eq!(pada(1970, "cicil-bulan"), pada(2026, "cicil-bulan"));
    }
}
