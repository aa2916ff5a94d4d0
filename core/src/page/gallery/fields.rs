//! Long choices and files.

use super::Shelf;
use super::states::State;
use crate::screen::{ActionRole, ChoiceOption, Field, FieldKind, FileKind, Icon, PickedFile, Screen};
use crate::text::Language;

/// A choice among all villages, whose value is a code; `value` is a query instead when it is no code. `more` says that there
/// are more answers than are shown.
pub(super) fn search(shelf: &Shelf, value: &str, more: bool) -> Field {
    let villages = [
        ("9999012001", "Sukamaju", "Kec. Contoh, Kab. Contoh"),
        ("9999012002", "Sukasari", "Kec. Contoh, Kab. Contoh"),
    ];
    let of = villages.iter().find(|(code, _, _)| *code == value);
    let query = if of.is_some() { "" } else { value };
    let options = villages
        .iter()
        .filter(|(_, name, _)| !query.is_empty() && name.to_lowercase().starts_with(query))
        .map(|(code, name, detail)| ChoiceOption {
            value: (*code).to_owned(),
            label: (*name).to_owned(),
            detail: Some((*detail).to_owned()),
            blocked: None,
        })
        .collect();
    let kind = FieldKind::Search {
        query: query.to_owned(),
        query_id: String::new(),
        options,
        chosen: of.map(|(_, name, _)| (*name).to_owned()),
        more: more.then(|| shelf.say("Masih ada 312 lagi. Tambah hurufnya.", "312 more. Type more letters.")),
    };
    let label = shelf.say("Desa atau kelurahan", "Village");
    Field::new("desa", label, kind).holding(of.map_or("", |(code, _, _)| *code))
}

pub(super) fn searches(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Pencarian", "Searches");
    for (value, more) in [("", false), ("suka", true), ("zzz", false), ("9999012002", false)] {
        let field = search(&shelf, value, more);
        shelf.ui.search(field, |_| (), |_| ());
    }
    shelf.draw()
}

/// Photographs and documents to be sent along.
pub(super) fn file(shelf: &mut Shelf, state: State) -> Field {
    let mut pick = shelf
        .action("pilih-berkas", ActionRole::Secondary, "Pilih berkas", "Choose a file")
        .with_icon(Icon::File);
    let mut files = Vec::new();
    if state != State::Empty {
        let confirm = shelf.confirm();
        let remove = shelf
            .action("hapus-berkas", ActionRole::Quiet, "Hapus surat.pdf", "Remove surat.pdf")
            .asking(confirm);
        files.push(PickedFile {
            name: "surat.pdf".to_owned(),
            detail: shelf.say("PDF, 1,2 MB, terkirim", "PDF, 1.2 MB, sent"),
            percent: None,
            remove: Some(remove).filter(|_| state != State::Locked),
        });
    }
    if state == State::Filled {
        files.push(PickedFile {
            name: "foto-kk.jpg".to_owned(),
            detail: shelf.say("Foto, 3 MB, sedang dikirim", "Photo, 3 MB, being sent"),
            percent: Some(40),
            remove: None,
        });
    }
    if state == State::Locked {
        let reason = shelf.say("pengaduan sudah dikirim", "the complaint has been sent");
        pick = pick.blocked_by(Some(reason));
    }
    let kind = FieldKind::File {
        kinds: vec![FileKind::Jpeg, FileKind::Png, FileKind::Pdf],
        max_bytes: 5_000_000,
        files,
        pick: Some(pick),
    };
    let hint = shelf.say("Foto atau PDF, paling besar 5 MB", "A photo or PDF, at most 5 MB");
    Field::new("lampiran", shelf.say("Lampiran", "Attachments"), kind).hinting(hint)
}

pub(super) fn files(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Berkas", "Files");
    for state in [State::Empty, State::Filled, State::Locked] {
        let field = file(&mut shelf, state);
        shelf.ui.input(field, |_| ());
    }
    shelf.draw()
}
