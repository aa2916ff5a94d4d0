//! A file that a person attached: its bytes are kept sealed in parts beside the promises, pages hold only this.

use serde::{Deserialize, Serialize};

/// Largest file that is kept, bytes.
pub const LARGEST: u64 = 5 * 1024 * 1024;
/// Length of the parts in which a file goes up, bytes; the last one may be shorter. What a bad line loses is at most one.
pub const SEPOTONG: u64 = 64 * 1024;

/// What is known of an attached file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lampiran {
    /// UUID made on this phone.
    pub id: String,
    /// Card number of the account of whoever picked it; empty when nobody had signed in. It stays theirs, whoever signs in
    /// later.
    pub pemilik: String,
    /// Name as the phone told it; may say something of a person, so `Debug` hides it.
    pub nama: String,
    /// What its first bytes say it is.
    pub jenis: Jenis,
    /// Size in bytes.
    pub ukuran: u64,
    /// SHA-256 of its bytes, 64 small hexadecimal digits: with it the gateway sees whether it has what was picked.
    #[serde(default)]
    pub sha256: String,
    /// The gateway's name of it, once it was told that the file comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub di_layanan: Option<String>,
}

impl Lampiran {
    /// How many parts it goes up in.
    #[must_use]
    pub const fn potongan(&self) -> u64 {
        self.ukuran.div_ceil(SEPOTONG)
    }
}

impl std::fmt::Debug for Lampiran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lampiran({:?}, {} bytes)", self.jenis, self.ukuran)
    }
}

/// The kinds of file that can be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Jenis {
    /// A photo.
    Jpeg,
    /// A picture of the screen, for example.
    Png,
    /// A document.
    Pdf,
}

impl Jenis {
    /// What the first bytes say; a name or a claimed type proves nothing.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let signatures: [(&[u8], Self); 3] = [
            (&[0xFF, 0xD8, 0xFF], Self::Jpeg),
            (&[0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A], Self::Png),
            (b"%PDF-", Self::Pdf),
        ];
        signatures
            .into_iter()
            .find_map(|(signature, jenis)| bytes.starts_with(signature).then_some(jenis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        assert_eq!(Jenis::of(b"%PDF-1.7 contoh"), Some(Jenis::Pdf));
        assert_eq!(Jenis::of(&[0xFF, 0xD8, 0xFF, 0xE0]), Some(Jenis::Jpeg));
        assert_eq!(Jenis::of(b"\x89PNG\r\n\x1a\n...."), Some(Jenis::Png));
        for other in [b"MZ\x90".as_slice(), b"GIF89a", b"", b"%PD"] {
            assert_eq!(Jenis::of(other), None);
        }
    }
}
