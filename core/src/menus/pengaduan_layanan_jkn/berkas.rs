//! Files that go along: picked, shown, taken away. What cannot be sent is said at once, and nothing of it is kept.

use serde::{Deserialize, Serialize};

use super::kata::{self, say};
use crate::data::{Lampiran, Problem};
use crate::page::{Ask, Context, Handed, Wish};
use crate::rules::pengaduan::LAMPIRAN_TERBANYAK;
use crate::screen::{ActionRole, Block, Field, FieldKind, FileKind, Icon, NotBrought, PickedFile, Tone, Ui};
use crate::text::Argument;

/// Name under which a file is asked for.
pub(super) const NAMA: &str = "lampiran";
/// Largest file, bytes.
const LARGEST: u64 = crate::data::lampiran::LARGEST;

/// The files so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Berkas {
    #[serde(default)]
    pub(super) lampiran: Vec<Lampiran>,
    /// Why the last one could not be taken.
    #[serde(skip)]
    salah: Option<Problem>,
    /// Whether this phone gives no files.
    #[serde(skip)]
    tak_bisa: bool,
}

/// What can happen to them.
#[derive(Debug, Clone, PartialEq)]
pub enum Gerak {
    /// Another one.
    Ambil,
    /// Not this one.
    Buang(String),
}

/// The kinds that can be sent.
fn kinds() -> Vec<FileKind> {
    vec![FileKind::Jpeg, FileKind::Png, FileKind::Pdf]
}

impl Berkas {
    pub(super) const fn holding(lampiran: Vec<Lampiran>) -> Self {
        Self {
            lampiran,
            salah: None,
            tak_bisa: false,
        }
    }

    pub(super) fn jumlah(&self) -> u32 {
        u32::try_from(self.lampiran.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn go(&mut self, gerak: Gerak) -> Vec<Ask> {
        (self.salah, self.tak_bisa) = (None, false);
        match gerak {
            Gerak::Ambil if self.jumlah() < LAMPIRAN_TERBANYAK => {
                let max_bytes = LARGEST;
                vec![Ask::Bring(
                    NAMA,
                    Wish::File {
                        kinds: kinds(),
                        max_bytes,
                    },
                )]
            }
            Gerak::Ambil => Vec::new(),
            Gerak::Buang(id) => {
                let place = self.lampiran.iter().position(|file| file.id == id);
                place.map_or_else(Vec::new, |place| vec![Ask::DropFile(self.lampiran.remove(place))])
            }
        }
    }

    pub(super) fn brought(&mut self, handed: Handed) -> Vec<Ask> {
        match handed {
            Handed::File(file) if self.jumlah() < LAMPIRAN_TERBANYAK => self.lampiran.push(file),
            // Two pickers, one after the other: nothing of one too many stays.
            Handed::File(file) => return vec![Ask::DropFile(file)],
            Handed::Refused(problem) => self.salah = Some(problem),
            Handed::Nothing(NotBrought::Cancelled) | Handed::Place { .. } | Handed::Owner => {}
            Handed::Nothing(_) => self.tak_bisa = true,
        }
        Vec::new()
    }

    pub(super) fn view<Msg: Clone + From<Ask>>(
        &self,
        ui: &mut Ui<Msg>,
        context: &Context<'_>,
        gerak: fn(Gerak) -> Msg,
        unedited: fn(String) -> Msg,
    ) {
        if let Some(problem) = &self.salah {
            ui.block(problem.block(context.texts, Vec::new()));
        }
        if self.tak_bisa {
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: say(context, "no-files-title"),
                text: say(context, "no-files-text"),
                actions: Vec::new(),
            });
        }
        let files = self.lampiran.iter().map(|file| {
            let label = kata::tell(context, "file-remove", "nama", &file.nama);
            PickedFile {
                name: file.nama.clone(),
                detail: kata::file(context, file),
                percent: None,
                remove: Some(
                    ui.action("buang", label, ActionRole::Quiet, gerak(Gerak::Buang(file.id.clone())))
                        .with_icon(Icon::Remove),
                ),
            }
        });
        let files: Vec<PickedFile> = files.collect();
        let pick = (self.jumlah() < LAMPIRAN_TERBANYAK).then(|| {
            ui.action(
                "ambil",
                say(context, "file-pick"),
                ActionRole::Secondary,
                gerak(Gerak::Ambil),
            )
            .with_icon(Icon::File)
        });
        let kind = FieldKind::File {
            kinds: kinds(),
            max_bytes: LARGEST,
            files,
            pick,
        };
        let most = i64::from(LAMPIRAN_TERBANYAK);
        let mib = i64::try_from(LARGEST / (1024 * 1024)).unwrap_or(i64::MAX);
        let words = [("jumlah", Argument::Count(most)), ("mb", Argument::Count(mib))];
        let hint = context.tell("pengaduan-layanan-jkn-file-hint", &words);
        let mut field = Field::new("lampiran", say(context, "files"), kind).hinting(hint);
        field.required = false;
        ui.input(field, unedited);
    }
}
