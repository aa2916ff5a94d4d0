//! The lines that a new menu and its subject put into files of all menus, and where. The table in CONTRIBUTING.md says the
//! same; `cargo xtask ruang` counts them in a copy of the repository.

use super::Names;

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// The menu's page.
    Page,
    /// What can be known.
    Resource,
    /// What can be asked and is kept until it is done.
    Perintah,
    /// What is asked once.
    Panggilan,
}

impl For {
    /// As CONTRIBUTING.md calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "a page",
            Self::Resource => "a resource",
            Self::Perintah => "a command",
            Self::Panggilan => "a question",
        }
    }
}

/// Where a line goes.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Among the lines that begin so, in their order.
    Sorted(&'static str),
    /// At the end of what the first line (trimmed) opens; before the second (as it begins, trimmed) when that is in it.
    In(&'static str, &'static str),
}

/// What a new menu adds to a file of all menus.
#[derive(Debug)]
pub struct Line {
    /// What for.
    pub what: For,
    /// File, from the repository's root.
    pub file: &'static str,
    place: Place,
    /// The line or lines, in the skeleton's names.
    pub text: &'static str,
}

const fn line(what: For, file: &'static str, place: Place, text: &'static str) -> Line {
    Line {
        what,
        file,
        place,
        text,
    }
}

const KNOWN: &str = "core/src/data/known.rs";
const GATEWAY: &str = "core/src/gateway/mod.rs";
const SANDBOX: &str = "tests/sandbox/src/lib.rs";
const PERINTAH: &str = "core/src/data/perintah.rs";
const PANGGILAN: &str = "core/src/data/panggilan.rs";

/// All of them.
pub const LINES: &[Line] = &[
    line(
        For::Page,
        "core/src/menus/mod.rs",
        Place::Sorted("pub mod "),
        "pub mod nama_menu;",
    ),
    line(
        For::Page,
        "core/src/app/mount.rs",
        Place::In(
            "Route::Menu(menu) | Route::MenuQuery(menu, _) => match menu {",
            "Menu::InfoProgramJkn =>",
        ),
        "Menu::MenuVariant => new(menus::nama_menu::Model::default()),",
    ),
    line(
        For::Page,
        "core/src/examples.rs",
        Place::In("[", "menus::pengaduan_layanan_jkn"),
        "menus::nama_menu::examples::examples(),",
    ),
    line(
        For::Resource,
        "core/src/data/mod.rs",
        Place::Sorted("pub mod "),
        "pub mod nama_subjek;",
    ),
    line(
        For::Resource,
        KNOWN,
        Place::In("pub enum Resource {", ""),
        "/// The page of subject nama_subjek that begins at a row, counted from 0.\nNamaSubjek(u32),",
    ),
    line(
        For::Resource,
        KNOWN,
        Place::In("pub enum Told {", ""),
        "NamaSubjek(super::nama_subjek::Halaman),",
    ),
    line(
        For::Resource,
        KNOWN,
        Place::In("let (fresh_ms, keep_ms, scope) = match self {", ""),
        "Self::NamaSubjek(_) => (DAY, 31 * DAY, Scope::Public),",
    ),
    line(
        For::Resource,
        GATEWAY,
        Place::Sorted("pub mod "),
        "pub mod nama_subjek;",
    ),
    line(
        For::Resource,
        GATEWAY,
        Place::In("match resource {", ""),
        "Resource::NamaSubjek(dari) => of(Path::of(\"/v1/nama_subjek\").query(\"dari\", dari), nama_subjek::read),",
    ),
    line(For::Resource, SANDBOX, Place::Sorted("mod "), "mod nama_subjek;"),
    line(
        For::Resource,
        SANDBOX,
        Place::In("const SUBJECTS: &[&Subject] = &[", "#[cfg(test)]"),
        "&nama_subjek::SUBJECT,",
    ),
    line(
        For::Perintah,
        PERINTAH,
        Place::In("subjects! {", "// Stands in"),
        "NamaSubjek(super::nama_subjek::Perintah),",
    ),
    line(
        For::Perintah,
        PERINTAH,
        Place::In("pub enum Hasil {", ""),
        "NamaSubjek(super::nama_subjek::Bukti),",
    ),
    line(
        For::Perintah,
        GATEWAY,
        Place::In("match perintah {", "#[cfg(test)]"),
        "Perintah::NamaSubjek(perintah) => nama_subjek::sending(perintah),",
    ),
    line(
        For::Perintah,
        "core/src/page/sample/tolak.rs",
        Place::In("match perintah {", "#[cfg(test)]"),
        "Perintah::NamaSubjek(_) => vec![(UNKNOWN.to_owned(), Certain::Nothing)],",
    ),
    line(
        For::Panggilan,
        PANGGILAN,
        Place::In("pub enum Panggilan {", ""),
        "NamaSubjek(String),",
    ),
    line(
        For::Panggilan,
        PANGGILAN,
        Place::In("pub enum Jawaban {", ""),
        "NamaSubjek(u32),",
    ),
    line(
        For::Panggilan,
        PANGGILAN,
        Place::In("let next = |one: &Self| match one {", ""),
        "Self::NamaSubjek(_) => None,",
    ),
    line(
        For::Panggilan,
        GATEWAY,
        Place::In("match panggilan {", ""),
        "Panggilan::NamaSubjek(kode) => Ok(nama_subjek::sisa(kode)),",
    ),
];

impl Line {
    /// The file's text with this line in its place.
    ///
    /// # Errors
    /// The file has no such place.
    pub fn put_into(&self, text: &str, names: &Names) -> Result<String, String> {
        let new = names.put_into(self.text);
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let (at, indent) = match self.place {
            Place::Sorted(begin) => sorted(&lines, begin, &new).map(|at| (at, 0)),
            Place::In(opens, before) => inside(&lines, opens, before),
        }
        .ok_or_else(|| format!("no place for `{new}`"))?;
        let new = new.lines().map(|line| format!("{}{line}", " ".repeat(indent)));
        lines.splice(at..at, new);
        Ok(lines.join("\n") + "\n")
    }

    /// How many lines it adds.
    pub fn count(&self) -> usize {
        self.text.lines().count()
    }
}

/// Behind the last of the lines with that beginning that come before `new`, or before all of them.
fn sorted(lines: &[String], begin: &str, new: &str) -> Option<usize> {
    let of = || lines.iter().enumerate().filter(|(_, line)| line.starts_with(begin));
    let last = of().rfind(|(_, line)| line.as_str() < new);
    last.map(|(at, _)| at.saturating_add(1))
        .or_else(|| of().next().map(|(at, _)| at))
}

/// The place before a line inside what another line opens, or before the line that closes it, and how far it is indented.
fn inside(lines: &[String], opens: &str, before: &str) -> Option<(usize, usize)> {
    let indent = |line: &str| line.chars().take_while(|c| *c == ' ').count();
    let open = lines.iter().position(|line| line.trim() == opens)?;
    let outer = indent(lines.get(open)?);
    for (at, line) in lines.iter().enumerate().skip(open.saturating_add(1)) {
        let trimmed = line.trim();
        let closes = indent(line) == outer && trimmed.starts_with(['}', ']', ')']);
        if closes || (!before.is_empty() && trimmed.starts_with(before)) {
            return Some((at, outer.saturating_add(4)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_module_goes_behind_the_ones_before_it_and_never_below_an_attribute_of_another() {
        let file = lines("//! x\nmod a;\nmod c;\n#[cfg(test)]\nmod uji;\n");
        assert_eq!(sorted(&file, "mod ", "mod b;"), Some(2));
        assert_eq!(sorted(&file, "mod ", "mod d;"), Some(3));
        assert_eq!(sorted(&file, "mod ", "mod Z;"), Some(1));
        assert_eq!(sorted(&file, "pub mod ", "pub mod b;"), None);
    }

    #[test]
    fn a_line_goes_to_the_end_of_its_block_or_before_what_must_stay_last() {
        let file = lines("enum A {\n    X,\n    Y {\n        z: u8,\n    },\n}\n\nenum B {\n    _ => 1,\n}\n");
        assert_eq!(inside(&file, "enum A {", ""), Some((5, 4)));
        assert_eq!(inside(&file, "enum B {", "_ =>"), Some((8, 4)));
        assert_eq!(inside(&file, "enum B {", "#["), Some((9, 4)), "where that is not there");
        assert_eq!(inside(&file, "enum C {", ""), None);
    }

    #[test]
    fn every_line_has_its_place_in_this_repository() {
        let root = crate::root().unwrap();
        let names = Names::new(&root, "info_lokasi_faskes", "tempat_coba", "ruang_coba").unwrap();
        for line in LINES {
            let text = std::fs::read_to_string(root.join(line.file)).unwrap();
            let new = line.put_into(&text, &names).unwrap();
            assert_eq!(
                new.lines().count(),
                text.lines().count() + line.count(),
                "{}",
                line.file
            );
        }
    }
}
