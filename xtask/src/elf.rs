//! What a library for Linux or Android is made of, read from its own table of sections.

/// A section that takes room in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// Such as `.text`.
    pub name: &'a str,
    /// What it holds.
    pub content: &'a [u8],
}

/// The sections of a little-endian ELF file of 32 or 64 bits, in the file's order; `None` for anything else.
#[must_use]
pub fn sections(file: &[u8]) -> Option<Vec<Section<'_>>> {
    let wide = is_wide(file)?;
    // Where the fields lie, by the System V ABI: the table's place, then its entry size, length and names.
    let (place, counts) = if wide { (0x28, 0x3a) } else { (0x20, 0x2e) };
    let table = number(file, place, word(wide))?;
    let [size, count, names] = [0, 2, 4].map(|offset| number(file, counts + offset, 2));
    let (size, count, names) = (size?, count?, names?);
    let headers = (0..count).map(|index| {
        let at = table.checked_add(index.checked_mul(size)?)?;
        Header::read(file.get(at..)?, wide)
    });
    let headers: Vec<Header> = headers.collect::<Option<_>>()?;
    let names = headers.get(names)?.content(file)?;
    let in_file = headers
        .iter()
        .filter(|h| h.kind != Header::EMPTY && h.kind != Header::ONLY_IN_MEMORY);
    in_file
        .map(|header| {
            Some(Section {
                name: text(names.get(header.name..)?)?,
                content: header.content(file)?,
            })
        })
        .collect()
}

/// The names that a library gives or wants when it is loaded.
#[must_use]
pub fn dynamic_names(file: &[u8]) -> Option<Vec<&str>> {
    let sections = sections(file)?;
    let names = sections.iter().find(|s| s.name == ".dynstr")?;
    names
        .content
        .split(|byte| *byte == 0)
        .map(|name| str::from_utf8(name).ok())
        .collect()
}

/// The smallest page, in bytes, that what is loaded of a library is laid out for.
#[must_use]
pub fn page(file: &[u8]) -> Option<usize> {
    const LOADED: usize = 1;
    let wide = is_wide(file)?;
    // By the System V ABI: the table's place, then its entry size and length; in an entry its kind and its alignment.
    let (place, counts, alignment) = if wide { (0x20, 0x36, 0x30) } else { (0x1c, 0x2a, 0x1c) };
    let table = number(file, place, word(wide))?;
    let (size, count) = (number(file, counts, 2)?, number(file, counts + 2, 2)?);
    let mut smallest = None;
    for index in 0..count {
        let at = table.checked_add(index.checked_mul(size)?)?;
        if number(file, at, 4)? == LOADED {
            let page = number(file, at.checked_add(alignment)?, word(wide))?;
            smallest = Some(smallest.map_or(page, |least: usize| least.min(page)));
        }
    }
    smallest
}

/// Whether it is a little-endian ELF file of 64 bits, or one of 32; `None` for anything else.
fn is_wide(file: &[u8]) -> Option<bool> {
    match file.get(..6)? {
        [0x7f, b'E', b'L', b'F', 1, 1] => Some(false),
        [0x7f, b'E', b'L', b'F', 2, 1] => Some(true),
        _ => None,
    }
}

struct Header {
    name: usize,
    kind: usize,
    offset: usize,
    size: usize,
}

impl Header {
    const EMPTY: usize = 0;
    const ONLY_IN_MEMORY: usize = 8;

    fn read(bytes: &[u8], wide: bool) -> Option<Self> {
        let (offset, size) = if wide { (0x18, 0x20) } else { (0x10, 0x14) };
        Some(Self {
            name: number(bytes, 0, 4)?,
            kind: number(bytes, 4, 4)?,
            offset: number(bytes, offset, word(wide))?,
            size: number(bytes, size, word(wide))?,
        })
    }

    fn content<'a>(&self, file: &'a [u8]) -> Option<&'a [u8]> {
        file.get(self.offset..self.offset.checked_add(self.size)?)
    }
}

const fn word(wide: bool) -> usize {
    if wide { 8 } else { 4 }
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let mut whole = [0; 8];
    whole
        .get_mut(..length)?
        .copy_from_slice(bytes.get(at..at.checked_add(length)?)?);
    usize::try_from(u64::from_le_bytes(whole)).ok()
}

fn text(bytes: &[u8]) -> Option<&str> {
    str::from_utf8(bytes.split(|byte| *byte == 0).next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One section with its name, one that only takes memory, and the names.
    fn file() -> Vec<u8> {
        let mut file = vec![0x7f, b'E', b'L', b'F', 2, 1];
        file.resize(0x28, 0);
        file.extend(0x60_u64.to_le_bytes());
        file.resize(0x3a, 0);
        for number in [0x40_u16, 3, 2] {
            file.extend(number.to_le_bytes());
        }
        file.extend(b"\0.dynstr\0.bss\0");
        file.extend(b"\0one\0two\0");
        file.resize(0x60, 0);
        for (name, kind, offset, size) in [(1_u32, 3_u32, 0x4e_u64, 9_u64), (9, 8, 0, 4096), (0, 3, 0x40, 14)] {
            let begin = file.len();
            file.extend(name.to_le_bytes());
            file.extend(kind.to_le_bytes());
            file.resize(begin + 0x18, 0);
            file.extend(offset.to_le_bytes());
            file.extend(size.to_le_bytes());
            file.resize(begin + 0x40, 0);
        }
        file
    }

    #[test]
    fn sections_are_read_with_their_content_but_for_those_that_take_no_room() {
        let file = file();
        let sections = sections(&file).unwrap();
        let names: Vec<_> = sections.iter().map(|s| (s.name, s.content.len())).collect();
        assert_eq!(names, [(".dynstr", 9), ("", 14)]);
        assert_eq!(dynamic_names(&file).unwrap(), ["", "one", "two", ""]);
    }

    #[test]
    fn a_file_that_is_cut_off_or_something_else_has_no_sections() {
        let file = file();
        assert_eq!(sections(file.get(..0x100).unwrap()), None);
        assert_eq!(sections(b"!<arch>\n"), None);
    }

    /// Field report F73.
    /// Phones with pages of 16 kB start nothing that is laid out for smaller ones.
    #[test]
    fn the_page_of_a_library_is_that_of_its_least_aligned_stretch() {
        let mut file = vec![0x7f, b'E', b'L', b'F', 2, 1];
        file.resize(0x20, 0);
        file.extend(0x40_u64.to_le_bytes());
        file.resize(0x36, 0);
        file.extend([0x38_u16, 3].map(u16::to_le_bytes).concat());
        file.resize(0x40, 0);
        // Of the notes, which are not loaded by themselves, nobody wants a page.
        for (kind, alignment) in [(1_u32, 0x4000_u64), (4, 4), (1, 0x1000)] {
            let begin = file.len();
            file.extend(kind.to_le_bytes());
            file.resize(begin + 0x30, 0);
            file.extend(alignment.to_le_bytes());
        }
        assert_eq!(page(&file), Some(0x1000));
        assert_eq!(page(file.get(..0x90).unwrap()), None);
        let own = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        assert!(page(&own).is_none_or(|page| page.is_power_of_two() && page >= 0x1000));
    }
}
