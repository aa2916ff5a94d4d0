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

/// Looks for `planted` in `bytes`, letters in any case.
#[must_use]
pub fn bytes(place: &str, bytes: &[u8], planted: &[Planted]) -> Vec<Finding> {
    let lower = bytes.to_ascii_lowercase();
    let is_there = |value: &str| {
        let value = value.to_ascii_lowercase();
        lower
            .windows(value.len().max(1))
            .any(|window| window == value.as_bytes())
    };
    let found = planted.iter().filter(|(_, value)| is_there(value));
    found
        .map(|(what, _)| Finding {
            what: (*what).to_owned(),
            place: place.to_owned(),
        })
        .collect()
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
