//! The inside of a sealed row: fields one after another, each with its length before it (32 bits, little end first).

use std::borrow::Cow;

use zeroize::Zeroizing;

use super::table::Table;
use super::trouble::Trouble;
use crate::app::{BlobName, CommandRow, DraftName, DraftRow, ResourceRow, SettingRow};

/// A row that one of the tables can hold.
pub(super) trait Row: Sized {
    /// Which table.
    const TABLE: Table;
    /// Whose it is; empty for what is nobody's. Never on disk in clear.
    fn owner(&self) -> &str;
    /// What it is looked up by; never on disk in clear.
    fn name(&self) -> Cow<'_, str>;
    /// What stands beside the sealed row in clear, so that rows can be ordered and forgotten unread, in the order of the
    /// table's columns.
    fn beside(&self) -> Vec<i64> {
        Vec::new()
    }
    /// Its fields as bytes, to be sealed.
    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble>;
    /// The row again.
    fn decode(bytes: &[u8]) -> Result<Self, Trouble>;
}

/// A stretch of a file.
pub(super) struct BlobPart {
    pub(super) name: BlobName,
    /// Which one, from 0.
    pub(super) part: u64,
    pub(super) bytes: Vec<u8>,
}

impl Row for ResourceRow {
    const TABLE: Table = Table::Resource;

    fn owner(&self) -> &str {
        &self.owner
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.key)
    }

    fn beside(&self) -> Vec<i64> {
        vec![self.as_of_ms, self.keep_until_ms]
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let (as_of, keep) = (self.as_of_ms.to_le_bytes(), self.keep_until_ms.to_le_bytes());
        let mut fields = vec![self.owner.as_bytes(), self.key.as_bytes(), &as_of, &keep, &self.body];
        fields.extend(self.etag.as_ref().map(String::as_bytes));
        join(&fields)
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        let fields = split(bytes)?;
        let ([owner, key, as_of, keep, body], etag) = match fields.as_slice() {
            [a, b, c, d, e] => ([a, b, c, d, e], None),
            [a, b, c, d, e, etag] => ([a, b, c, d, e], Some(text(etag)?)),
            _ => return Err(Trouble::Unsealable),
        };
        Ok(Self {
            owner: text(owner)?,
            key: text(key)?,
            body: body.to_vec(),
            as_of_ms: i64::from_le_bytes(eight(as_of)?),
            keep_until_ms: i64::from_le_bytes(eight(keep)?),
            etag,
        })
    }
}

impl Row for SettingRow {
    const TABLE: Table = Table::Setting;

    fn owner(&self) -> &str {
        ""
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name)
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        join(&[self.name.as_bytes(), &self.body])
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        match split(bytes)?.as_slice() {
            [name, body] => Ok(Self {
                name: text(name)?,
                body: body.to_vec(),
            }),
            _ => Err(Trouble::Unsealable),
        }
    }
}

impl Row for CommandRow {
    const TABLE: Table = Table::Command;

    fn owner(&self) -> &str {
        &self.owner
    }

    /// Its id alone, which is never given out twice: it is dropped by it, whoever asked.
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.id)
    }

    fn beside(&self) -> Vec<i64> {
        // Sequences count from one; no phone comes to the end of them.
        vec![i64::try_from(self.sequence).unwrap_or(i64::MAX)]
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let sequence = self.sequence.to_le_bytes();
        join(&[self.owner.as_bytes(), self.id.as_bytes(), &sequence, &self.body])
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        match split(bytes)?.as_slice() {
            [owner, id, sequence, body] => Ok(Self {
                owner: text(owner)?,
                id: text(id)?,
                sequence: u64::from_le_bytes(eight(sequence)?),
                body: body.to_vec(),
            }),
            _ => Err(Trouble::Unsealable),
        }
    }
}

impl Row for DraftRow {
    const TABLE: Table = Table::Draft;

    fn owner(&self) -> &str {
        &self.name.owner
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.name.name)
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        join(&[self.name.owner.as_bytes(), self.name.name.as_bytes(), &self.body])
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        match split(bytes)?.as_slice() {
            [owner, name, body] => Ok(Self {
                name: DraftName {
                    owner: text(owner)?,
                    name: text(name)?,
                },
                body: body.to_vec(),
            }),
            _ => Err(Trouble::Unsealable),
        }
    }
}

impl BlobPart {
    /// Name of one part of a file.
    pub(super) fn named(id: &str, part: u64) -> String {
        format!("{id}/{part}")
    }
}

impl Row for BlobPart {
    const TABLE: Table = Table::Blob;

    fn owner(&self) -> &str {
        &self.name.owner
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Owned(Self::named(&self.name.id, self.part))
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let part = self.part.to_le_bytes();
        join(&[self.name.owner.as_bytes(), self.name.id.as_bytes(), &part, &self.bytes])
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        match split(bytes)?.as_slice() {
            [owner, id, part, bytes] => Ok(Self {
                name: BlobName {
                    owner: text(owner)?,
                    id: text(id)?,
                },
                part: u64::from_le_bytes(eight(part)?),
                bytes: bytes.to_vec(),
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

pub(super) fn split(mut bytes: &[u8]) -> Result<Vec<&[u8]>, Trouble> {
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

pub(super) fn text(bytes: &[u8]) -> Result<String, Trouble> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Trouble::Unsealable)
}

pub(super) fn eight(bytes: &[u8]) -> Result<[u8; 8], Trouble> {
    bytes.try_into().map_err(|_| Trouble::Unsealable)
}
