//! The inside of a sealed row: fields one after another, each with its length before it (32 bits, little end first).

use zeroize::Zeroizing;

use super::trouble::Trouble;
use crate::app::{CommandRow, ResourceRow};

/// A row that one of the two tables can hold.
pub(super) trait Row: Sized {
    /// What it is looked up by; never on disk in clear.
    fn name(&self) -> &str;
    /// Its fields as bytes, to be sealed.
    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble>;
    /// The row again.
    fn decode(bytes: &[u8]) -> Result<Self, Trouble>;
}

impl Row for ResourceRow {
    fn name(&self) -> &str {
        &self.key
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let as_of = self.as_of_ms.to_le_bytes();
        match &self.etag {
            Some(etag) => join(&[self.key.as_bytes(), &as_of, &self.body, etag.as_bytes()]),
            None => join(&[self.key.as_bytes(), &as_of, &self.body]),
        }
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        let (key, as_of, body, etag) = match split(bytes)?.as_slice() {
            [key, as_of, body] => (*key, *as_of, *body, None),
            [key, as_of, body, etag] => (*key, *as_of, *body, Some(text(etag)?)),
            _ => return Err(Trouble::Unsealable),
        };
        Ok(Self {
            key: text(key)?,
            body: body.to_vec(),
            as_of_ms: i64::from_le_bytes(eight(as_of)?),
            etag,
        })
    }
}

impl Row for CommandRow {
    fn name(&self) -> &str {
        &self.id
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        join(&[self.id.as_bytes(), &self.sequence.to_le_bytes(), &self.body])
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        match split(bytes)?.as_slice() {
            [id, sequence, body] => Ok(Self {
                id: text(id)?,
                sequence: u64::from_le_bytes(eight(sequence)?),
                body: body.to_vec(),
            }),
            _ => Err(Trouble::Unsealable),
        }
    }
}

fn join(fields: &[&[u8]]) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    // All the room at once: a buffer that grows leaves copies of the plain text behind.
    let room = fields.iter().map(|field| field.len().saturating_add(4)).sum();
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    for field in fields {
        let len = u32::try_from(field.len()).map_err(|_| Trouble::Unsealable)?;
        bytes.extend_from_slice(&len.to_le_bytes());
        bytes.extend_from_slice(field);
    }
    Ok(bytes)
}

fn split(mut bytes: &[u8]) -> Result<Vec<&[u8]>, Trouble> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let (len, rest) = bytes.split_first_chunk::<4>().ok_or(Trouble::Unsealable)?;
        let len = usize::try_from(u32::from_le_bytes(*len)).map_err(|_| Trouble::Unsealable)?;
        let (field, rest) = rest.split_at_checked(len).ok_or(Trouble::Unsealable)?;
        fields.push(field);
        bytes = rest;
    }
    Ok(fields)
}

fn text(bytes: &[u8]) -> Result<String, Trouble> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Trouble::Unsealable)
}

fn eight(bytes: &[u8]) -> Result<[u8; 8], Trouble> {
    bytes.try_into().map_err(|_| Trouble::Unsealable)
}
