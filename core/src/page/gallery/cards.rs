//! The blocks of one subject: card, ticket, conversation, map, picture.

use super::Shelf;
use crate::page::{parts, sample};
use crate::screen::{
    ActionRole, Bitmap, Block, ChatAuthor, ChatMessage, Field, FieldKind, Icon, Keyboard, KisCard, MapPoint,
    QueueTicket, Screen, Sensitivity, Tone,
};
use crate::text::Language;

#[allow(clippy::expect_used)] // a short constant text
fn code() -> Bitmap {
    Bitmap::qr("0009900000011").expect("thirteen digits fit")
}

pub(super) fn cards(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Kartu dan gambar", "Cards and pictures");
    shelf.ui.sensitivity(Sensitivity::Secret);
    for (sample, tone, id, en) in [
        (
            true,
            Tone::Success,
            "Aktif untuk bulan November 2026",
            "Active for November 2026",
        ),
        (false, Tone::Danger, "Tidak aktif", "Not active"),
    ] {
        let mark = shelf.say("DATA CONTOH", "SAMPLE DATA");
        let card = KisCard {
            sample_mark: sample.then_some(mark),
            heading: "KARTU INDONESIA SEHAT".to_owned(),
            name: "Sari Contoh".to_owned(),
            number: parts::grouped(&sample::peserta::kartu(1).nomor()),
            facts: vec![
                parts::fact("NIK", "9999********0001"),
                parts::fact(shelf.say("Kelas", "Class"), "III"),
            ],
            status: shelf.say(id, en),
            tone,
            as_of: shelf.say("Data per 24 November 2026", "Data as of 24 November 2026"),
            code: code(),
            code_label: shelf.say("Kode QR nomor kartu", "QR code of the card number"),
        };
        shelf.ui.block(Block::KartuPeserta { card });
    }
    let description = shelf.say(
        "Gambar berisi enam huruf. Bila sulit dibaca, jawab pertanyaan di bawahnya.",
        "A picture with six letters. If it is hard to read, answer the question below.",
    );
    shelf.ui.block(Block::Picture {
        bitmap: code(),
        description,
    });
    shelf.draw()
}

pub(super) fn tickets(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Tiket", "Tickets");
    shelf.ui.sensitivity(Sensitivity::Personal);
    let copy = shelf
        .action(
            "salin",
            ActionRole::Quiet,
            "Salin kode booking",
            "Copy the booking code",
        )
        .with_icon(Icon::Copy);
    let mut booking = parts::fact(shelf.say("Kode booking", "Booking code"), "CTH-24K7");
    booking.action = Some(copy);
    let with_number = QueueTicket {
        sample_mark: Some(shelf.say("DATA CONTOH", "SAMPLE DATA")),
        number: Some("A12".to_owned()),
        number_label: shelf.say("Nomor antrean", "Queue number"),
        state: shelf.say("Diterima", "Accepted"),
        tone: Tone::Success,
        facts: vec![booking, parts::fact(shelf.say("Di depan Anda", "Ahead of you"), "4")],
        code: Some(code()),
        code_label: Some(shelf.say("Kode QR kode booking", "QR code of the booking code")),
    };
    let without = QueueTicket {
        sample_mark: None,
        number: None,
        number_label: shelf.say("Belum ada nomor", "No number yet"),
        state: shelf.say("Belum pasti", "Not certain"),
        tone: Tone::Warning,
        facts: vec![],
        code: None,
        code_label: None,
    };
    for ticket in [with_number, without] {
        shelf.ui.block(Block::TiketAntrean { ticket });
    }
    shelf.draw()
}

fn talk(shelf: &Shelf) -> Vec<ChatMessage> {
    let said = |id: &str, author, name: String, text: String, meta: String| ChatMessage {
        id: id.to_owned(),
        author,
        author_name: name,
        text,
        meta,
        replies: vec![],
    };
    vec![
        said(
            "p1",
            ChatAuthor::System,
            "JKN Saku".to_owned(),
            shelf.say("Percakapan dimulai.", "The conversation has begun."),
            "10.05 WIB".to_owned(),
        ),
        said(
            "p2",
            ChatAuthor::Me,
            shelf.say("Anda", "You"),
            shelf.say(
                "Selamat pagi, dok. Saya batuk sejak tiga hari.",
                "Good morning. I have coughed for three days.",
            ),
            shelf.say("10.06 WIB · terkirim", "10:06 WIB · sent"),
        ),
        said(
            "p3",
            ChatAuthor::Them,
            "dr. Contoh Wijaya".to_owned(),
            shelf.say("Apakah disertai demam?", "Do you have a fever?"),
            "10.07 WIB".to_owned(),
        ),
    ]
}

pub(super) fn conversation(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Percakapan", "Conversation");
    shelf.ui.sensitivity(Sensitivity::Secret);
    let earlier = shelf.action("sebelumnya", ActionRole::Quiet, "Pesan sebelumnya", "Earlier messages");
    let replies = [("Ya", "Yes"), ("Tidak", "No")].map(|(id, en)| shelf.action("jawab", ActionRole::Secondary, id, en));
    let send = shelf
        .action("kirim", ActionRole::Primary, "Kirim", "Send")
        .with_icon(Icon::Send);
    let kind = FieldKind::Text {
        max_length: 500,
        keyboard: Keyboard::Text,
        multiline: true,
    };
    let field = Field::new("pesan", shelf.say("Pesan", "Message"), kind);
    let composer = shelf.ui.field(field, |_| ());
    let mut messages = talk(&shelf);
    if let Some(last) = messages.last_mut() {
        last.replies = replies.to_vec();
    }
    shelf.ui.block(Block::Percakapan {
        earlier: Some(earlier),
        messages,
        composer: Some(composer),
        send: Some(send),
    });
    shelf.draw()
}

pub(super) fn ended(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Percakapan yang selesai", "A conversation that has ended");
    shelf.ui.sensitivity(Sensitivity::Secret);
    let messages = talk(&shelf);
    shelf.ui.block(Block::Percakapan {
        earlier: None,
        messages,
        composer: None,
        send: None,
    });
    shelf.draw()
}

pub(super) fn places(language: Language) -> Screen {
    let mut shelf = Shelf::new(language, "Peta", "Map");
    let open = shelf.action("tempat", ActionRole::Quiet, "Buka", "Open");
    let caption = shelf.say("Klinik terdekat", "Nearest clinics");
    let point = |label: &str, detail: String, action| MapPoint {
        label: label.to_owned(),
        detail,
        lat_e6: -6_208_763,
        lon_e6: 106_845_599,
        action,
    };
    let points = vec![
        point("Klinik Contoh Sehat", shelf.say("1,2 km", "1.2 km"), Some(open)),
        point(
            "Puskesmas Contoh",
            shelf.say("letak perkiraan", "estimated place"),
            None,
        ),
    ];
    shelf.ui.block(Block::Peta { caption, points });
    shelf.draw()
}
