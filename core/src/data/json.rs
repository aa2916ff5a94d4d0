//! Reading what this app wrote itself.

use serde::de::{DeserializeOwned, Error};

/// Reads JSON that was kept. Bytes are read as the text that they are: one reader of JSON is enough for a phone.
///
/// # Errors
/// When the bytes are no text, or not the JSON of such a value.
pub fn of_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(str::from_utf8(bytes).map_err(Error::custom)?)
}
