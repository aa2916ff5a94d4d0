//! Words, lists, figures and troubles.

use super::Shelf;
use crate::page::parts;
use crate::screen::Screen;
use crate::screen::{
    ActionRole, Block, ChartPoint, Fact, Freshness, Icon, Item, Member, Sensitivity, StepState, TableRow, Tile,
    TimelineStep, Tone,
};
use crate::text::Language;

pub(super) fn prose(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Judul dan paragraf", "Headings and paragraphs");
    let text = shelf.say(
        "Data per 24 November 2026 pukul 10.05 WIB",
        "Data as of 24 November 2026 at 10:05 WIB",
    );
    shelf.ui.freshness(Freshness {
        text,
        stale: true,
        refreshing: false,
    });
    for (id, en) in [
        ("Bagian pertama", "The first part"),
        (
            "Bagian dengan judul panjang sekali yang tidak muat dalam satu baris di layar kecil",
            "A part with a heading far too long for one line on a small screen",
        ),
    ] {
        let (heading, text) = (
            shelf.say(id, en),
            shelf.say(
                "Satu kalimat. Kalimat lain menyebut nomor 0009 9000 00011 dan PANDAWA 08118165165.",
                "One sentence. Another names the number 0009 9000 00011 and PANDAWA 08118165165.",
            ),
        );
        shelf.ui.heading(heading).paragraph(text);
    }
    shelf.draw()
}

pub(super) fn notices(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Pemberitahuan", "Notices");
    for (tone, id, en) in [
        (Tone::Info, "Sekadar tahu", "Good to know"),
        (Tone::Success, "Sudah diterima", "Accepted"),
        (Tone::Warning, "Segera berakhir", "Ends soon"),
        (Tone::Danger, "Ditolak", "Refused"),
    ] {
        let action = shelf.action("lihat", ActionRole::Secondary, "Lihat", "Show");
        let block = Block::Notice {
            tone,
            title: shelf.say(id, en),
            text: shelf.say(
                "Apa artinya, dan apa langkah berikutnya.",
                "What it means, and what to do next.",
            ),
            actions: vec![action],
        };
        shelf.ui.block(block);
    }
    shelf.draw()
}

pub(super) fn buttons(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Tombol", "Buttons");
    for (role, id, en) in [
        (ActionRole::Primary, "Utama", "Primary"),
        (ActionRole::Secondary, "Pilihan lain", "Secondary"),
        (ActionRole::Destructive, "Hapus", "Remove"),
        (ActionRole::Quiet, "Tautan kecil", "A small link"),
    ] {
        let plain = shelf.action("biasa", role, id, en);
        let with_icon = shelf.action("ikon", role, id, en).with_icon(Icon::Check);
        let reason = shelf.say("isi nomor dahulu", "fill in the number first");
        let blocked = shelf.action("terkunci", role, id, en).blocked_by(Some(reason));
        shelf.ui.block(Block::Buttons {
            actions: vec![plain, with_icon, blocked],
        });
    }
    let confirm = shelf.confirm();
    let asks = shelf
        .action(
            "bertanya",
            ActionRole::Destructive,
            "Hapus, dengan bertanya",
            "Remove, asking first",
        )
        .asking(confirm);
    let main = shelf.action("utama", ActionRole::Primary, "Tombol layar", "Button of the screen");
    shelf.ui.main_action(main).main_action(asks);
    shelf.draw()
}

pub(super) fn facts(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Pasangan", "Pairs");
    shelf.ui.sensitivity(Sensitivity::Personal);
    let copy = shelf
        .action("salin", ActionRole::Quiet, "Salin nomor", "Copy the number")
        .with_icon(Icon::Copy);
    let rows = vec![
        Fact {
            action: Some(copy),
            ..parts::fact("Virtual account", "8888 8099 0000 0011")
        },
        parts::fact(shelf.say("NIK", "NIK"), "9999********0001"),
        parts::fact(shelf.say("Kode booking", "Booking code"), "CTH-24K7"),
        Fact {
            note: Some(shelf.say("Tanggal berlaku dapat berubah.", "The date may change.")),
            ..parts::fact(
                shelf.say("Fasilitas kesehatan tingkat pertama", "Primary care facility"),
                shelf.say(
                    "Klinik Contoh Sehat Sentosa Bersama Cabang Utara",
                    "Klinik Contoh Sehat Sentosa Bersama, north branch",
                ),
            )
        },
    ];
    let title = Some(shelf.say("Dengan judul", "With a caption"));
    shelf.ui.block(Block::Facts { title, rows });
    let rows = vec![parts::fact(shelf.say("Tanpa judul", "Without a caption"), "1")];
    shelf.ui.block(Block::Facts { title: None, rows });
    shelf.draw()
}

pub(super) fn lists(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Daftar", "Lists");
    let open = shelf.action("buka", ActionRole::Quiet, "Buka", "Open");
    let reason = shelf.say("belum waktunya", "not yet");
    let blocked = shelf
        .action("buka", ActionRole::Quiet, "Buka", "Open")
        .blocked_by(Some(reason));
    let mut items: Vec<Item> = [Tone::Success, Tone::Warning, Tone::Danger]
        .into_iter()
        .map(|tone| Item {
            title: "Sari Contoh".to_owned(),
            detail: Some(shelf.say("41 tahun · kartu *********0011", "41 years · card *********0011")),
            badge: Some(shelf.say("Aktif", "Active")),
            tone,
            icon: Some(Icon::Person),
            action: None,
        })
        .collect();
    for (item, action) in items.iter_mut().zip([open, blocked]) {
        item.action = Some(action);
    }
    items.push(Item {
        title: shelf.say("Hanya judul", "Only a title"),
        detail: None,
        badge: None,
        tone: Tone::Info,
        icon: None,
        action: None,
    });
    let title = Some(shelf.say("Keluarga", "Family"));
    shelf.ui.block(Block::Items { title, items });
    let members = [("Sari Contoh", true), ("Budi Contoh", false)].map(|(name, selected)| Member {
        name: name.to_owned(),
        detail: "*********0012".to_owned(),
        selected,
        action: shelf.ui.action("anggota", name, ActionRole::Quiet, ()),
    });
    let label = shelf.say("Untuk siapa?", "For whom?");
    shelf.ui.block(Block::Members {
        label,
        members: members.to_vec(),
    });
    let locked = Some(shelf.say("masuk dahulu", "sign in first"));
    let tiles = [(Icon::Bill, None), (Icon::Queue, locked)].map(|(icon, locked)| {
        let action = shelf.action("petak", ActionRole::Quiet, "Info Iuran", "Bills");
        Tile {
            icon,
            label: action.label.clone(),
            locked,
            action,
        }
    });
    let title = shelf.say("Tujuan", "Destinations");
    shelf.ui.block(Block::Tiles {
        title,
        tiles: tiles.to_vec(),
    });
    shelf.draw()
}

pub(super) fn figures(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Tabel dan grafik", "Tables and charts");
    let row = |cells: [&str; 3]| TableRow {
        cells: cells.map(str::to_owned).to_vec(),
    };
    let block = Block::Table {
        caption: shelf.say("Tunggakan tiap bulan", "Arrears by month"),
        columns: vec![
            shelf.say("Bulan", "Month"),
            shelf.say("Iuran", "Iuran"),
            shelf.say("Keadaan", "State"),
        ],
        rows: vec![row(["2026-09", "Rp140.000", "✗"]), row(["2026-10", "Rp140.000", "✓"])],
    };
    shelf.ui.block(block);
    let point = |label: &str, value: i64, text: String, tone| ChartPoint {
        label: label.to_owned(),
        value,
        text,
        tone,
    };
    let block = Block::Chart {
        caption: shelf.say("Pembayaran tiga bulan", "Payments of three months"),
        summary: shelf.say(
            "Satu bulan dibayar tepat waktu, satu terlambat, satu belum.",
            "One month was paid in time, one late, one not yet.",
        ),
        points: vec![
            point(
                "Sep",
                140_000,
                shelf.say("Rp140.000, tepat waktu", "Rp140,000, in time"),
                Tone::Success,
            ),
            point(
                "Okt",
                140_000,
                shelf.say("Rp140.000, terlambat", "Rp140,000, late"),
                Tone::Warning,
            ),
            point("Nov", 0, shelf.say("belum dibayar", "not paid"), Tone::Danger),
            point(
                "Des",
                70_000,
                shelf.say("Rp70.000, perkiraan", "Rp70,000, an estimate"),
                Tone::Info,
            ),
        ],
    };
    shelf.ui.block(block);
    shelf.draw()
}

pub(super) fn running(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Yang sedang berjalan", "What is under way");
    let text = shelf.say("Sedang mengambil data yang lebih baru", "Getting newer data");
    shelf.ui.freshness(Freshness {
        text,
        stale: false,
        refreshing: true,
    });
    let steps = [
        (StepState::Done, "Diajukan", "Filed", "selesai", "done"),
        (
            StepState::Current,
            "Diperiksa petugas",
            "Read by an officer",
            "sedang berlangsung",
            "now",
        ),
        (StepState::Upcoming, "Dijawab", "Answered", "nanti", "later"),
        (StepState::Failed, "Berkas dikirim", "File sent", "gagal", "failed"),
    ]
    .map(|(state, id, en, state_id, state_en)| TimelineStep {
        title: shelf.say(id, en),
        detail: (state == StepState::Done).then(|| shelf.say("24 November 2026", "24 November 2026")),
        state,
        state_text: shelf.say(state_id, state_en),
    });
    let title = shelf.say("Pengaduan Anda", "Your complaint");
    shelf.ui.block(Block::Timeline {
        title,
        steps: steps.to_vec(),
    });
    for percent in [None, Some(0), Some(40), Some(100)] {
        let label = shelf.say("Mengirim surat.pdf", "Sending surat.pdf");
        shelf.ui.block(Block::Progress { label, percent });
    }
    for (seconds, announce_every_s) in [(545, 60), (45, 15), (0, 0)] {
        let block = Block::Countdown {
            label: shelf.say("Kode berlaku", "Code valid for"),
            seconds,
            ended: shelf.say(
                "Kode tidak berlaku lagi. Minta kode baru.",
                "The code has expired. Ask for a new one.",
            ),
            announce_every_s,
        };
        shelf.ui.block(block);
    }
    shelf.draw()
}

pub(super) fn troubles(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Kosong dan gagal", "Nothing and trouble");
    let action = shelf.action("isi", ActionRole::Primary, "Ajukan pengaduan", "File a complaint");
    let block = Block::Empty {
        icon: Icon::Complaint,
        title: shelf.say("Belum ada pengaduan", "No complaints yet"),
        text: shelf.say(
            "Pengaduan yang Anda ajukan tampil di sini.",
            "Complaints that you file stand here.",
        ),
        actions: vec![action],
    };
    shelf.ui.block(block);
    let again = shelf
        .action("coba-lagi", ActionRole::Secondary, "Coba lagi", "Try again")
        .with_icon(Icon::Refresh);
    let block = Block::Problem {
        code: "JKN-1001".to_owned(),
        title: shelf.say("Belum tersambung", "Not connected"),
        text: shelf.say("Sinyal terputus.", "The signal was lost."),
        safe: shelf.say("Yang sudah Anda tulis tersimpan.", "What you wrote is kept."),
        next: shelf.say("Coba lagi saat ada sinyal.", "Try again when there is a signal."),
        other: Some(shelf.say("Bisa juga lewat telepon 165.", "You can also call 165.")),
        actions: vec![again],
    };
    shelf.ui.block(block);
    shelf.draw()
}
