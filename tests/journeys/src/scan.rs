//! Looks for personal bytes where none may be.

use std::path::Path;

/// Something personal that was found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is, such as `NIK`.
    pub what: String,
    /// Name of the file or log.
    pub place: String,
}

/// Something personal, and what it is.
pub type Planted = (&'static str, String);

/// Looks for `planted` in `bytes`, in every spelling in which a file could hold it: UTF-8 and UTF-16, letters in any case;
/// numbers in groups; hexadecimal and base64 of all that.
#[must_use]
pub fn bytes(place: &str, bytes: &[u8], planted: &[Planted]) -> Vec<Finding> {
    let lower = bytes.to_ascii_lowercase();
    // A number written in groups, or two bytes a letter, is the plain one once these are gone.
    let close: Vec<u8> = lower.iter().copied().filter(|byte| !b"\0 .-".contains(byte)).collect();
    let is_there = |value: &str| {
        let small = value.to_ascii_lowercase();
        let squeezed: Vec<u8> = small.bytes().filter(|byte| !b" .-".contains(byte)).collect();
        contains(&lower, small.as_bytes())
            || contains(&close, &squeezed)
            || coded(value).iter().any(|code| contains(&lower, hex(code).as_bytes()))
            || (coded(value).iter()).any(|code| base64(code).iter().any(|text| contains(bytes, text)))
    };
    let found = planted.iter().filter(|(_, value)| is_there(value));
    found
        .map(|(what, _)| Finding {
            what: (*what).to_owned(),
            place: place.to_owned(),
        })
        .collect()
}

fn contains(bytes: &[u8], value: &[u8]) -> bool {
    let Some(first) = value.first() else {
        return false;
    };
    (bytes.iter().enumerate())
        .filter(|(_, byte)| *byte == first)
        .any(|(at, _)| bytes.get(at..).is_some_and(|rest| rest.starts_with(value)))
}

/// The bytes of a text: UTF-8, and UTF-16 with the little end first.
fn coded(value: &str) -> [Vec<u8>; 2] {
    [
        value.as_bytes().to_vec(),
        value.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What stands in base64 for certain, whatever stands before and after: for each of the three ways to fall into groups of
/// three bytes, without the letters that its neighbours have a part in; in both alphabets.
fn base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let alphabets: [&[u8; 64]; 2] = [
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    ];
    let mut texts = Vec::new();
    for alphabet in alphabets {
        for skip in 0..3 {
            let whole = bytes.get(skip..).unwrap_or_default().chunks_exact(3);
            let text = whole.flat_map(|three| {
                let number = three
                    .iter()
                    .fold(0_usize, |number, byte| number << 8 | usize::from(*byte));
                [18, 12, 6, 0].map(|shift| alphabet.get(number >> shift & 63).copied().unwrap_or_default())
            });
            texts.push(text.collect());
        }
    }
    texts
}

/// Every file below `folder`: its name and what is in it.
///
/// # Errors
/// When a file cannot be read.
pub fn files(folder: &Path) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.push((name, std::fs::read(&path)?));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NIK: &str = "9999995708850001";

    fn finds(file: &[u8], value: &str) -> bool {
        !bytes("file", file, &[("it", value.to_owned())]).is_empty()
    }

    #[test]
    fn a_number_is_found_in_every_spelling() {
        let wide = |text: &str| coded(text)[1].clone();
        let wide_in_hex = hex(&wide(NIK));
        let files: [&[u8]; 12] = [
            b"{\"nik\":\"9999995708850001\"}",
            &wide("NIK 9999995708850001."),
            b"9999 9957 0885 0001",
            b"99.9999.570885.0001",
            b"9999-9957-0885-0001",
            &wide("9999 9957 0885 0001"),
            b"39393939393935373038383530303031",
            // base64 of `9999995708850001` after no letter, one and two.
            b"OTk5OTk5NTcwODg1MDAwMQ==",
            b"YTk5OTk5OTU3MDg4NTAwMDE=",
            b"YWE5OTk5OTk1NzA4ODUwMDAx",
            wide_in_hex.as_bytes(),
            b"\xff\x009999995708850001\xfe",
        ];
        for file in files {
            assert!(finds(file, NIK), "{}", String::from_utf8_lossy(file));
        }
        assert!(finds(b"UgBhAGgAYQBzAGkAYQA=", "Rahasia"), "base64 of UTF-16");
        assert!(finds(b"UmFoYXNpYUA-YQ==", "Rahasia@>a"), "base64 for addresses");
        assert!(finds(b"..RAHASIA CONTOH..", "rahasia contoh"));
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for file in [
            b"9999995708850002".as_slice(),
            b"",
            b"999999570885000",
            b"OTk5OTk5NTcwODg2MDAwMQ==",
        ] {
            assert!(!finds(file, NIK));
        }
    }
}
