//! Every state worth seeing, of every page. They feed the text snapshots, both shells' pictures and the terminal.

use crate::page::sample::Example;
use crate::page::{gallery, kode};
use crate::{account, menus};

/// All examples, in a stable order.
#[must_use]
pub fn all() -> Vec<Example> {
    [
        menus::beranda::examples(),
        account::masuk::examples(),
        account::daftar::examples(),
        account::pulih::examples(),
        account::nomor_mati::examples(),
        account::kode_hp_lain::examples(),
        menus::info_peserta::examples::examples(),
        menus::kartu::examples::examples(),
        menus::info_iuran::examples::examples(),
        menus::info_jadwal_tindakan_operasi::examples::examples(),
        menus::info_riwayat_pelayanan::examples::examples(),
        menus::perubahan_data_peserta::examples::examples(),
        menus::info_riwayat_pembayaran::examples::examples(),
        menus::info_virtual_account::examples::examples(),
        menus::penambahan_peserta::examples::examples(),
        menus::rehab::examples::examples(),
        menus::skrining_riwayat_kesehatan::examples::examples(),
        menus::pendaftaran_auto_debit::examples::examples(),
        menus::pendaftaran_pelayanan::daftar::examples::examples(),
        menus::pendaftaran_pelayanan::ambil::examples::examples(),
        menus::pendaftaran_pelayanan::rs::examples::examples(),
        menus::pendaftaran_pelayanan::tiket::examples::examples(),
        menus::pendaftaran_pelayanan::checkin::examples::examples(),
        menus::konsultasi_dokter::examples::examples(),
        menus::info_ketersediaan_tempat_tidur::examples::examples(),
        menus::info_lokasi_faskes::examples::examples(),
        menus::info_program_jkn::examples::examples(),
        account::akun::examples(),
        account::tambah_akun::examples(),
        account::janji::examples(),
        account::pastikan::examples(),
        account::pengaturan::examples(),
        account::perangkat::examples(),
        account::pin::examples(),
        account::privasi::examples(),
        menus::asisten::examples(),
        menus::kanal::examples(),
        menus::cari::examples(),
        menus::dasar::examples(),
        menus::pengaduan_layanan_jkn::examples::examples(),
        kode::examples(),
        gallery::examples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod simple;
#[cfg(test)]
mod susah;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::account::privasi;
    use crate::menus::{info_peserta, info_program_jkn, kartu};
    use crate::page::harness::Harness;
    use crate::page::parts::LONGEST_CODE;
    use crate::page::{Page, TOLD, assumed};
    use crate::screen::{Block, plain};
    use crate::text::Language;

    #[test]
    fn every_example_has_a_name_of_its_own() {
        let names: BTreeSet<_> = all().iter().map(|e| e.name).collect();
        assert_eq!(names.len(), all().len());
    }

    /// `UPDATE_SNAPSHOTS=1 cargo test -p jkn-core examples` writes them anew; read the difference before you commit it.
    #[test]
    fn every_example_reads_as_its_snapshot_says_in_both_languages() {
        let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
        let mut wrong = Vec::new();
        for language in [Language::Id, Language::En] {
            for example in all() {
                let name = format!("{}/{}.txt", language.tag(), example.name.replace('/', "-"));
                let path = Path::new("snapshots").join(&name);
                let text = plain::render(&(example.draw)(language));
                if update {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(&path, &text).unwrap();
                } else if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
                    wrong.push(format!("{name}:\n{text}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    /// The lines of a page that say that the people on it are invented, from 0.
    fn marks<P: Page>(page: P, simple: bool, contoh: bool) -> Vec<usize> {
        let mut hand = Harness::of(page);
        hand.world.look.simple = simple;
        hand.world.change_keluarga(|keluarga| keluarga.contoh = contoh);
        let text = hand.text();
        let lines = text.lines().filter(|line| !line.is_empty()).enumerate();
        lines
            .filter(|(_, line)| line.contains("DATA CONTOH"))
            .map(|(at, _)| at)
            .collect()
    }

    #[test]
    fn what_is_about_an_invented_family_says_so_once_in_either_mode_and_first_where_no_card_says_it() {
        for simple in [false, true] {
            assert_eq!(marks(info_peserta::Model::default(), simple, true), [2]);
            assert_eq!(marks(privasi::Model::default(), simple, true), [2]);
            assert_eq!(marks(kartu::Model::default(), simple, true).len(), 1);
            assert!(marks(info_program_jkn::Model::default(), simple, true).is_empty());
            assert!(marks(info_peserta::Model::default(), simple, false).is_empty());
        }
    }

    #[test]
    fn no_page_says_the_same_running_sentence_twice() {
        let mut twice = Vec::new();
        for language in [Language::Id, Language::En] {
            // The gallery shows blocks, not pages.
            for example in all().into_iter().filter(|e| !e.name.starts_with("galeri/")) {
                let screen = (example.draw)(language);
                let mark = screen.sample_mark.iter().map(String::as_str);
                let running = mark.chain(screen.blocks.iter().filter_map(|block| match block {
                    Block::Paragraph { text } => Some(text.as_str()),
                    _ => None,
                }));
                let mut said = BTreeSet::new();
                let again = running.filter(|text| !said.insert(*text));
                twice.extend(again.map(|text| format!("{}: {text}", example.name)));
            }
        }
        assert!(twice.is_empty(), "{}", twice.join("\n"));
    }

    #[test]
    fn every_state_that_the_table_of_changes_names_is_an_example() {
        let table = include_str!("../../docs/screens-changes.md");
        let rows = table.lines().filter(|line| line.starts_with("| D"));
        let named: Vec<&str> = rows
            .filter_map(|row| row.split('|').nth(2))
            .flat_map(|states| states.split('`').skip(1).step_by(2))
            .collect();
        let names: BTreeSet<_> = all().iter().map(|e| e.name).collect();
        assert!(named.len() >= 25, "{named:?}");
        for name in named {
            assert!(names.contains(name), "{name}");
        }
    }

    /// The keys of all messages, from the files.
    fn keys() -> BTreeSet<String> {
        let folder = Path::new("texts/id");
        let files = std::fs::read_dir(folder).unwrap();
        let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let key = |line: &str| line.split_once(" =").map(|(key, _)| key.to_owned());
        texts
            .flat_map(|text| text.lines().filter_map(key).collect::<Vec<_>>())
            .collect()
    }

    /// A word that is a message key, or begins like one: a message that is missing shows a key that no file has.
    fn leaked<'a>(text: &'a str, keys: &BTreeSet<String>) -> Option<&'a str> {
        let begins_like_one = |word: &str| {
            let begin = word.split_once('-').map(|(first, _)| format!("{first}-"));
            begin.is_some_and(|begin| keys.iter().any(|key| key.starts_with(&begin)))
        };
        text.split(|c: char| !c.is_alphanumeric() && c != '-')
            .find(|word| keys.contains(*word) || begins_like_one(word))
    }

    /// Every text that a block holds beside its action or on it, as a shell draws it.
    fn drawn(block: &crate::screen::Block) -> Vec<String> {
        use crate::screen::Block;
        match block {
            Block::Members { members, .. } => members.iter().map(|member| member.detail.clone()).collect(),
            Block::Items { items, .. } => items.iter().filter_map(|item| item.detail.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Field report F76.
    #[test]
    fn a_member_or_an_item_with_stars_or_a_long_number_is_said_otherwise_than_it_is_drawn() {
        let mut found = 0;
        for language in [Language::Id, Language::En] {
            for example in all() {
                let screen = (example.draw)(language);
                for text in screen.blocks.iter().flat_map(drawn).filter(|text| misread(text)) {
                    found += 1;
                    let spoken = screen.spoken.iter().find(|spoken| spoken.shown == text);
                    let spoken = spoken.unwrap_or_else(|| panic!("{}: {text} has no spoken form", example.name));
                    assert!(!misread(&spoken.spoken), "{}: {}", example.name, spoken.spoken);
                }
            }
        }
        assert!(found >= 150, "only {found} were found");
    }

    #[test]
    fn no_example_shows_a_message_key_or_a_missing_argument() {
        let keys = keys();
        assert!(keys.len() > 1000, "only {} keys found", keys.len());
        for language in [Language::Id, Language::En] {
            for example in all() {
                let text = plain::render(&(example.draw)(language));
                assert!(!text.contains("{$"), "{}: {text}", example.name);
                assert_eq!(leaked(&text, &keys), None, "{} shows a key", example.name);
            }
        }
    }

    #[test]
    fn a_message_key_on_a_screen_is_noticed_whether_or_not_it_has_a_message() {
        let keys = keys();
        for end in ["iuran-title", "tidak-ada"] {
            let key = format!("info-{end}");
            assert_eq!(leaked(&format!("Iuran: {key}."), &keys), Some(key.as_str()));
        }
        assert_eq!(
            leaked("Tidak apa-apa. (First-level) [pindah-hari] - 2024-07-08", &keys),
            None
        );
    }

    /// Every answer of a rule that can be read on an example: its key, and whether it is an assumption.
    fn answers(mut each: impl FnMut(&str, &crate::screen::Screen, &str, bool)) {
        for language in [Language::Id, Language::En] {
            for example in all() {
                TOLD.take();
                let screen = (example.draw)(language);
                let pieces: Vec<_> = crate::screen::lines(&screen)
                    .into_iter()
                    .flat_map(|line| line.pieces)
                    .collect();
                for (key, assumption, said) in TOLD.take() {
                    if pieces.iter().any(|piece| piece.contains(&said)) {
                        each(example.name, &screen, &key, assumption);
                    }
                }
            }
        }
    }

    #[test]
    fn an_answer_that_rests_on_an_assumption_says_so_wherever_it_can_be_read() {
        let mut found = BTreeSet::new();
        answers(|name, screen, key, assumption| {
            if assumption {
                let texts = crate::text::Texts::new(Language::of_tag(&screen.language));
                let said = assumed(&texts, key);
                assert!(
                    said.contains("anggapan kami") || said.contains("our assumption"),
                    "{said}"
                );
                assert!(
                    plain::render(screen).contains(&said),
                    "{name} does not say that {key} is assumed"
                );
                found.insert(key.to_owned());
            }
        });
        assert!(found.len() >= 10, "only {found:?}");
    }

    #[test]
    fn a_page_with_an_answer_of_a_rule_leads_last_to_what_it_rests_on() {
        let mut pages = BTreeSet::new();
        answers(|name, screen, _, _| {
            pages.insert(name.to_owned());
            let last = screen.blocks.last();
            let leads = matches!(last, Some(crate::screen::Block::Buttons { actions })
                if actions.iter().any(|action| action.id == "dasar"));
            assert!(leads, "{name} does not say where its rules are from");
        });
        assert!(pages.len() >= 20, "only {pages:?}");
    }

    /// What is said otherwise than written, of all examples: `UPDATE_SNAPSHOTS=1 cargo test -p jkn-core examples` writes it.
    #[test]
    fn everything_that_is_said_otherwise_is_said_as_the_snapshot_says() {
        for language in [Language::Id, Language::En] {
            let screens = all().into_iter().map(|example| (example.draw)(language));
            let spoken: BTreeSet<String> = screens
                .flat_map(|screen| screen.spoken)
                .map(|spoken| format!("{}\n  {}\n", spoken.shown, spoken.spoken))
                .collect();
            let now: String = spoken.into_iter().collect();
            let path = Path::new("snapshots").join(language.tag()).join("speech.txt");
            if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
                std::fs::write(&path, &now).unwrap();
            }
            assert_eq!(std::fs::read_to_string(&path).unwrap(), now);
        }
    }

    /// Whether a screen reader would misread a text: more than four digits in a row, a star, a middot, a dash, a sign.
    fn misread(text: &str) -> bool {
        let digits = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
        digits.is_some_and(|longest| longest > 4) || text.contains(['*', '·', '–', '—', '×', '%'])
    }

    /// What of a screen would be misread, as it is said.
    fn misread_of(screen: &crate::screen::Screen) -> Vec<String> {
        let pieces = crate::screen::lines(screen).into_iter().flat_map(|line| line.pieces);
        let said = |shown: &str| {
            let spoken = screen.spoken.iter().find(|spoken| spoken.shown == shown);
            spoken.map_or_else(|| shown.to_owned(), |spoken| spoken.spoken.clone())
        };
        pieces.map(said).filter(|said| misread(said)).collect()
    }

    #[test]
    fn nothing_that_is_said_holds_a_long_number_a_star_a_dash_between_numbers_or_a_sign() {
        for language in [Language::Id, Language::En] {
            for example in all() {
                let screen = (example.draw)(language);
                assert_eq!(misread_of(&screen), Vec::<String>::new(), "{}", example.name);
            }
        }
    }

    /// A number or code that nobody can read out and that does not fit beside its label, where nothing of it is hidden: more
    /// than [`LONGEST_CODE`] signs without a blank.
    fn too_long(text: &str) -> Option<&str> {
        let bare = text
            .split_whitespace()
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        let mut codes = bare.filter(|word| word.contains(|c: char| c.is_ascii_digit()) && !word.contains('*'));
        codes.find(|word| word.chars().count() > LONGEST_CODE)
    }

    #[test]
    fn every_number_and_code_that_an_example_shows_stands_in_groups_that_can_be_read() {
        for language in [Language::Id, Language::En] {
            for example in all() {
                let screen = (example.draw)(language);
                let mut pieces = crate::screen::lines(&screen).into_iter().flat_map(|line| line.pieces);
                assert_eq!(pieces.find_map(too_long), None, "{}", example.name);
            }
        }
        assert_eq!(too_long("Nomor 9901U0201126V010003."), Some("9901U0201126V010003"));
        assert_eq!(
            too_long("(9901 U020 1126 V010 003), 081200000001 (9999********0003)"),
            None
        );
    }

    #[test]
    fn a_screen_without_its_spoken_forms_would_be_misread() {
        for text in [
            "0009900000011",
            "*********0011",
            "Umur 41 · kartu",
            "08.00–12.00 WIB",
            "5 %",
            "2 × 3",
        ] {
            assert!(misread(text), "{text}");
        }
        assert!(!misread("Nomor 2026, pukul 08.00 sampai 12.00."));
        // The card, a family and promises have numbers, stars and middots, each of which needs a form of its own.
        for name in ["kartu/segar", "info_peserta/segar", "janji/semua-keadaan"] {
            let example = all().into_iter().find(|example| example.name == name).unwrap();
            for language in [Language::Id, Language::En] {
                let mut screen = (example.draw)(language);
                screen.spoken.clear();
                assert!(!misread_of(&screen).is_empty(), "{name}");
            }
        }
    }
}
