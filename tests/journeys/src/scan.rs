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

/// Looks through every file below `folder`; also says how many bytes were read of each.
///
/// # Errors
/// When a file cannot be read.
pub fn folder(folder: &Path, planted: &[Planted]) -> std::io::Result<(Vec<Finding>, Vec<(String, usize)>)> {
    let (mut findings, mut read) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let (more, files) = self::folder(&path, planted)?;
            findings.extend(more);
            read.extend(files);
            continue;
        }
        let place = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let content = std::fs::read(&path)?;
        findings.extend(bytes(&place, &content, planted));
        read.push((place, content.len()));
    }
    read.sort();
    Ok((findings, read))
}
