//! Bytes as letters: base 32 of RFC 4648 without padding, because compact QR codes know capitals and digits.

const ABJAD: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Exactly `N` bytes; `None` for other letters, another length, or a last letter with bits that belong to no byte, so that no
/// two texts mean the same.
pub(super) fn baca<const N: usize>(teks: &str) -> Option<[u8; N]> {
    if teks.len() != (N * 8).div_ceil(5) {
        return None;
    }
    let mut byte = [0; N];
    let mut tempat = byte.iter_mut();
    let (mut sisa, mut bits) = (0_u32, 0_u32);
    for huruf in teks.bytes() {
        let nilai = ABJAD.iter().position(|h| *h == huruf)?;
        sisa = sisa << 5 | u32::try_from(nilai).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            *tempat.next()? = u8::try_from(sisa >> bits).ok()?;
            sisa &= (1 << bits) - 1;
        }
    }
    (sisa == 0).then_some(byte)
}

/// The letters of bytes.
#[cfg(feature = "vectors")]
pub(super) fn tulis(byte: &[u8]) -> String {
    let bit = |n: usize| byte.get(n / 8).is_some_and(|b| b & (0x80 >> (n % 8)) != 0);
    let letter = |start| (start..start + 5).fold(0, |nilai, n| nilai << 1 | usize::from(bit(n)));
    let all = (0..byte.len() * 8)
        .step_by(5)
        .filter_map(|start| ABJAD.get(letter(start)));
    all.map(|huruf| char::from(*huruf)).collect()
}

#[cfg(all(test, feature = "vectors"))]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_and_lead_back() {
        // RFC 4648 §10, without its padding.
        for (byte, teks) in [(&b"f"[..], "MY"), (b"fo", "MZXQ"), (b"foobar", "MZXW6YTBOI")] {
            assert_eq!(tulis(byte), teks);
        }
        assert_eq!(baca::<6>("MZXW6YTBOI"), Some(*b"foobar"));
        for wrong in ["MZXW6YTBOJ", "MZXW6YTBO", "MZXW6YTBOI=", "mzxw6ytboi", "MZXW6YTBO1"] {
            assert_eq!(baca::<6>(wrong), None, "{wrong}");
        }
    }
}
