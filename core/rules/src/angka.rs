//! Fixed-length digit strings, the stuff identifiers are made of.

use super::salah::InputSalah;
use super::teks;

/// Reads exactly `N` ASCII digits: length first, then alphabet (§4.1 rule 1). Blanks, dots and dashes only make groups; a
/// position counts what is left without them.
pub(crate) fn digits<const N: usize>(bidang: &'static str, teks: &str) -> Result<[u8; N], InputSalah> {
    let teks = teks::nomor(teks);
    if teks.chars().count() != N {
        return Err(InputSalah::Panjang {
            bidang,
            batas: u32::try_from(N).unwrap_or(u32::MAX),
        });
    }
    let mut angka = [0; N];
    for (i, (tempat, huruf)) in angka.iter_mut().zip(teks.chars()).enumerate() {
        *tempat = huruf
            .to_digit(10)
            .and_then(|n| u8::try_from(n).ok())
            .ok_or_else(|| InputSalah::Format {
                bidang,
                posisi: u32::try_from(i + 1).unwrap_or(u32::MAX),
            })?;
    }
    Ok(angka)
}

/// The digits as text.
pub(crate) fn text(angka: &[u8]) -> String {
    angka.iter().map(|n| char::from(b'0' + n)).collect()
}

/// The first `depan` and last `belakang` digits, the others as `*`.
pub(crate) fn masked(angka: &[u8], depan: usize, belakang: usize) -> String {
    let tertutup = angka.len().saturating_sub(belakang);
    angka
        .iter()
        .enumerate()
        .map(|(i, n)| {
            if i < depan || i >= tertutup {
                char::from(b'0' + n)
            } else {
                '*'
            }
        })
        .collect()
}

/// Two digits as a number, 0 to 99.
pub(crate) const fn pair(puluhan: u8, satuan: u8) -> u32 {
    puluhan as u32 * 10 + satuan as u32
}
