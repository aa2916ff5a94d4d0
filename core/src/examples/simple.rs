//! The laws of the simple mode, over every example in both languages.

use std::collections::BTreeSet;
use std::path::Path;

use super::all;
use crate::page::sample::Example;
use crate::page::{MORE, READ};
use crate::screen::{Block, Screen, Tone, lines, plain};
use crate::text::{Language, Texts};

/// Most blocks in front, the two acts of the mode among them, without headings, fields, and what is never folded.
const MOST: usize = 8;
/// What stays whole, however long it is: the check of all answers of a questionnaire before they are sent, and the ways back into
/// an account, of which nobody knows which one works.
const WHOLE: [&str; 3] = [
    "skrining_riwayat_kesehatan/setuju",
    "skrining_riwayat_kesehatan/ringkas",
    "akun-pulih/nomor-baru-diganti",
];
/// The offer of the mode itself, which nobody needs in it.
const OFFER: [&str; 2] = ["tampilan-sederhana", "tampilan-biasa"];

/// Pages of the app: those of the kit of blocks are written without a page.
fn pages() -> Vec<Example> {
    all()
        .into_iter()
        .filter(|example| !example.name.starts_with("galeri/"))
        .collect()
}

/// Each page in both languages: in full, and in the simple mode folded and unfolded.
fn each(mut law: impl FnMut(&str, &Screen, &Screen, &Screen)) {
    for language in [Language::Id, Language::En] {
        for example in pages() {
            let full = (example.draw)(language);
            let (front, whole) = (
                example.draw_simple(language, false),
                example.draw_simple(language, true),
            );
            law(example.name, &full, &front, &whole);
        }
    }
}

/// The short forms of a language's messages, by the long ones.
fn short(language: &str) -> Vec<(String, String)> {
    let texts = Texts::new(Language::of_tag(language));
    let files = std::fs::read_dir("texts/id").unwrap();
    let files = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let lines: Vec<String> = files
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let keys = lines
        .iter()
        .filter_map(|line| line.split_once(" = ")?.0.strip_suffix("-pendek"));
    keys.map(|key| (texts.say(key, &[]), texts.say(&format!("{key}-pendek"), &[])))
        .collect()
}

fn ids(screen: &Screen) -> BTreeSet<String> {
    screen
        .offered()
        .map(|action| action.id.clone())
        .filter(|id| !OFFER.contains(&id.as_str()))
        .collect()
}

fn fields(screen: &Screen) -> Vec<String> {
    screen.fields().map(|field| field.id.clone()).collect()
}

/// What is never folded: something went wrong, is refused, missing or dangerous; the card, the ticket, a conversation.
fn urgent(block: &Block) -> Option<&'static str> {
    match block {
        Block::Problem { .. } => Some("problem"),
        Block::Empty { .. } => Some("empty"),
        Block::Notice {
            tone: Tone::Warning | Tone::Danger,
            ..
        } => Some("warning"),
        Block::KartuPeserta { .. } => Some("card"),
        Block::TiketAntrean { .. } => Some("ticket"),
        Block::Percakapan { .. } => Some("conversation"),
        Block::Countdown { .. } => Some("countdown"),
        Block::Progress { .. } => Some("progress"),
        Block::Picture { .. } => Some("picture"),
        Block::Members { .. } => Some("members"),
        _ => None,
    }
}

fn urgent_of(screen: &Screen) -> Vec<&'static str> {
    screen.blocks.iter().filter_map(urgent).collect()
}

#[test]
fn every_page_keeps_its_title_is_drawn_large_and_can_be_read_out() {
    each(|name, full, front, _| {
        let titles: Vec<String> = short(&full.language)
            .into_iter()
            .filter(|(long, _)| *long == full.title)
            .map(|(_, short)| short)
            .collect();
        assert!(
            front.title == full.title || titles.contains(&front.title),
            "{name}: {} became {}",
            full.title,
            front.title
        );
        assert!(front.large && !full.large, "{name}");
        assert_eq!(
            (front.sensitivity, &front.freshness, &front.route),
            (full.sensitivity, &full.freshness, &full.route),
            "{name}"
        );
        assert_eq!(
            front.offered().next().map(|action| action.id.as_str()),
            Some(READ),
            "{name}"
        );
    });
}

#[test]
fn every_act_is_at_most_one_more_tap_away_and_nothing_that_was_said_is_lost() {
    let shortened = [Language::Id, Language::En].map(|language| short(language.tag()));
    each(|name, full, front, whole| {
        let lost: Vec<_> = ids(full).difference(&ids(whole)).cloned().collect();
        assert_eq!(lost, Vec::<String>::new(), "{name}");
        assert!(
            ids(full).is_subset(&ids(whole)) && ids(front).is_subset(&ids(whole)),
            "{name}"
        );
        let has_more = ids(front).contains(MORE);
        assert!(
            has_more || ids(full).is_subset(&ids(front)),
            "{name} hides something for good"
        );
        assert_eq!(has_more, front.blocks != whole.blocks, "{name}: the act shows nothing");
        let told: BTreeSet<&str> = lines(whole).into_iter().flat_map(|line| line.pieces).collect();
        let is_offer = name == "beranda/pertama-kali";
        for piece in lines(full).into_iter().flat_map(|line| line.pieces) {
            // A name that has a short form may stand inside a sentence.
            let short = shortened
                .iter()
                .flatten()
                .filter(|(long, _)| piece.contains(long.as_str()));
            let found = told.contains(piece)
                || short
                    .into_iter()
                    .any(|(long, short)| told.contains(piece.replace(long, short).as_str()));
            assert!(found || is_offer || piece.is_empty(), "{name} never says: {piece}");
        }
    });
}

#[test]
fn an_act_means_in_the_simple_mode_what_it_means_in_full() {
    each(|name, full, _, whole| {
        for action in full.offered().filter(|action| !OFFER.contains(&action.id.as_str())) {
            let same = whole.offered().find(|other| other.id == action.id).unwrap();
            assert_eq!((action.role, &action.blocked), (same.role, &same.blocked), "{name}");
            assert_eq!(
                action.confirm.is_some(),
                same.confirm.is_some(),
                "{name}: {}",
                action.id
            );
        }
    });
}

#[test]
fn what_is_wrong_refused_or_dangerous_is_never_folded_and_neither_is_a_field() {
    let mut found = BTreeSet::new();
    each(|name, full, front, whole| {
        assert_eq!(urgent_of(front), urgent_of(full), "{name}");
        assert_eq!(fields(whole), fields(full), "{name}");
        // Below a card or a ticket, what can be filled in is another matter.
        if !urgent_of(full)
            .iter()
            .any(|kind| ["card", "ticket", "conversation"].contains(kind))
        {
            assert_eq!(fields(front), fields(full), "{name}");
        }
        found.extend(urgent_of(full));
    });
    assert!(found.len() >= 9, "only {found:?} were met");
}

#[test]
fn few_blocks_stand_in_front_and_one_main_act() {
    let (mut most, mut before, mut after, mut screens) = ((0, String::new()), 0, 0, 0);
    each(|name, full, front, _| {
        let counted =
            |block: &&Block| !matches!(block, Block::Heading { .. } | Block::Input { .. }) && urgent(block).is_none();
        let in_front = front.blocks.iter().filter(counted).count();
        if in_front > most.0 && !WHOLE.contains(&name) {
            most = (in_front, name.to_owned());
        }
        assert!(front.actions.len() <= 1, "{name}");
        before += full.blocks.len() + full.actions.len();
        after += front.blocks.len() + front.actions.len();
        screens += 1;
        if in_front > MOST {
            println!("{name}: {in_front}\n{}", plain::render(front));
        }
    });
    println!("{screens} screens: {before} blocks and main acts in full, {after} in front, at most {most:?}");
    assert!(most.0 <= MOST, "{most:?}");
}

#[test]
fn each_way_back_into_an_account_keeps_its_button_in_front() {
    for language in [Language::Id, Language::En] {
        for name in ["akun-pulih/cara", "akun-pulih/nomor-baru-diganti"] {
            let example = pages().into_iter().find(|example| example.name == name).unwrap();
            let front = ids(&example.draw_simple(language, false));
            for way in [
                "email",
                "hp-lain",
                "pertanyaan",
                "nomor",
                "telepon-165",
                "pandawa",
                "kantor",
                "cek-sekarang",
            ] {
                assert!(front.contains(way), "{name}: {way} folds");
            }
        }
    }
}

#[test]
fn whoever_cannot_open_the_phones_lock_keeps_the_other_ways_in_in_front() {
    let mut offered = BTreeSet::new();
    each(|name, full, front, _| {
        let (full, front) = (ids(full), ids(front));
        for way in ["pakai-sandi", "pakai-pin"] {
            if name.starts_with("masuk/") && full.contains(way) {
                offered.insert(way);
                assert!(front.contains(way), "{name}: {way} folds");
            }
        }
    });
    assert_eq!(offered.len(), 2);
}

/// States worth reading in the mode; of all others the laws hold. `UPDATE_SNAPSHOTS=1` writes them.
#[test]
fn the_simple_mode_reads_as_its_snapshots_say() {
    let names = [
        "beranda/pertama-kali",
        "beranda/masuk",
        "beranda/ada-antrean-dan-janji",
        "beranda/tanpa-sinyal-dan-sesi",
        "kartu/segar",
        "info_iuran/lewat-tanggal-10",
        "info_iuran/menunggak-5-bulan",
        "masuk/sandi-salah",
        "info_virtual_account/segar",
        "tiket/menunggu",
        "tiket/rs-pembatalan-ditolak",
        "pengaturan/masuk",
    ];
    for language in [Language::Id, Language::En] {
        for name in names {
            let example = pages().into_iter().find(|example| example.name == name);
            let example = example.unwrap_or_else(|| panic!("{name}"));
            for (unfolded, end) in [(false, ""), (true, "-selengkapnya")] {
                let text = plain::render(&example.draw_simple(language, unfolded));
                let file = format!("sederhana-{}{end}.txt", name.replace('/', "-"));
                let path = Path::new("snapshots").join(language.tag()).join(file);
                if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
                    std::fs::write(&path, &text).unwrap();
                }
                assert_eq!(std::fs::read_to_string(&path).ok(), Some(text), "{}", path.display());
            }
        }
    }
}
