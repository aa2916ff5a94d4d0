//! What is kept on a phone and may have been written by another version, or by nobody: promises, forms, settings, answers.

use jkn_core::app::{CommandRow, DraftName, DraftRow, SettingRow, StoreWrite};

use crate::bytes::Bytes;
use crate::phone::{self, KARTU, Phone};
use crate::wire::resources;

const SETTINGS: [&str; 4] = ["sesi", "pamit", "bahasa", "lain"];
const DRAFTS: [&str; 5] = [
    "#tempat",
    "pendaftaran_pelayanan/ambil",
    "skrining_riwayat_kesehatan",
    "masuk",
    "lain~",
];
/// Most rows that bytes are made into.
const ROWS: usize = 16;

/// Rows: of each, a byte says of which kind, one its name, one whose it is; then its length in two bytes and its body. The app
/// opens with them, shows every page, tries to send what it can, is killed and opens again where it was.
pub fn stored(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let mut writes = vec![phone::session()];
    while !bytes.is_used_up() && writes.len() <= ROWS {
        let sequence = u64::try_from(writes.len()).unwrap_or_default();
        writes.extend(row(&mut bytes, sequence));
    }
    let mut phone = Phone::with(writes);
    for routes in [phone::ROUTES.as_slice(), &["janji", "pendaftaran_pelayanan/ambil"]] {
        phone.settle();
        phone.walk(routes);
        phone.unreachable();
        phone.settle();
        phone.pass(600_000);
        let rows = phone.rows();
        // A place is kept for whoever is signed in, and what is another version's under another name.
        assert!(rows <= 2 * ROWS + 8, "{rows} rows");
        phone.restart();
    }
}

fn row(bytes: &mut Bytes<'_>, sequence: u64) -> Option<StoreWrite> {
    let (kind, which, whose) = (bytes.below(4), bytes.next(), bytes.below(3));
    let body = bytes.long().to_vec();
    let owner = [KARTU, "", "0009900000021"].get(whose).copied().unwrap_or_default();
    let at = |many: usize| usize::from(which) % many;
    Some(match kind {
        0 => StoreWrite::PutSetting {
            row: SettingRow {
                name: (*SETTINGS.get(at(SETTINGS.len()))?).to_owned(),
                body,
            },
            forget: None,
        },
        1 => {
            let name = (*DRAFTS.get(at(DRAFTS.len()))?).to_owned();
            let owner = owner.to_owned();
            let name = DraftName { owner, name };
            StoreWrite::PutDraft(DraftRow { name, body })
        }
        2 => StoreWrite::PutCommand {
            row: CommandRow {
                id: format!("{which:08x}-0000-4000-8000-000000000000"),
                owner: owner.to_owned(),
                sequence,
                body,
            },
            drop_draft: None,
        },
        _ => {
            let resources = resources();
            phone::kept(&resources.get(at(resources.len()))?.1, str::from_utf8(&body).ok()?)
        }
    })
}
