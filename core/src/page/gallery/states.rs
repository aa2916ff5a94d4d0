//! A form with every kind of field, in one of the four states that a field can be in.

use super::{Shelf, fields};
use crate::page::{parts, sample};
use crate::screen::{Block, ChoiceOption, Field, FieldKind, Keyboard, Screen};
use crate::text::Language;

/// What a field can be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing was entered.
    Empty,
    /// Something acceptable was entered.
    Filled,
    /// Something was entered that is not acceptable.
    Wrong,
    /// It cannot be edited now.
    Locked,
}

impl State {
    /// The value of a field in this state.
    const fn of<'a>(self, filled: &'a str, wrong: &'a str) -> &'a str {
        match self {
            Self::Empty => "",
            Self::Filled | Self::Locked => filled,
            Self::Wrong => wrong,
        }
    }
}

pub(super) fn form(language: Language, state: State) -> Screen {
    let (id, en) = match state {
        State::Empty => ("Isian kosong", "Empty fields"),
        State::Filled => ("Isian terisi", "Filled fields"),
        State::Wrong => ("Isian salah", "Wrong fields"),
        State::Locked => ("Isian terkunci", "Locked fields"),
    };
    let mut shelf = Shelf::new(language, id, en);
    let fields: Vec<Field> = [typed(&shelf, state), chosen(&shelf, state)].concat();
    for field in fields {
        let field = in_state(&shelf, field, state);
        shelf.ui.input(field, |_| ());
    }
    let search = fields::search(&shelf, state.of("9999012001", "suka"), state == State::Wrong);
    let search = in_state(&shelf, search, state);
    shelf.ui.search(search, |_| (), |_| ());
    let files = fields::file(&mut shelf, state);
    let files = in_state(&shelf, files, state);
    let files = shelf.ui.field(files, |_| ());
    shelf.ui.block(Block::Input { field: files });
    shelf.draw()
}

fn in_state(shelf: &Shelf, field: Field, state: State) -> Field {
    let error = shelf.say("Periksa lagi isian ini.", "Look at this field again.");
    let mut field = field.failing((state == State::Wrong).then_some(error));
    field.enabled = state != State::Locked;
    field
}

fn typed(shelf: &Shelf, state: State) -> Vec<Field> {
    let text = |keyboard, multiline| FieldKind::Text {
        max_length: 200,
        keyboard,
        multiline,
    };
    let secret = |keyboard, max_length| FieldKind::Secret { max_length, keyboard };
    let code = |keyboard, one_time| FieldKind::Code {
        length: 6,
        keyboard,
        one_time,
    };
    let context = shelf.world.context();
    let (first, last) = (sample::date(1906, 1, 1), sample::date(2026, 11, 24));
    let hint = shelf.say("16 angka, seperti pada KTP", "16 digits, as on the identity card");
    let mut optional = Field::new("surel", shelf.say("Surel", "E-mail"), text(Keyboard::Email, false))
        .holding(state.of("sari@contoh.id", "sari@"));
    optional.required = false;
    vec![
        Field::new("nama", shelf.say("Nama", "Name"), text(Keyboard::Text, false))
            .holding(state.of("Sari Contoh", "S")),
        Field::new("nik", "NIK", text(Keyboard::Digits, false))
            .holding(state.of("9999995708850001", "99999"))
            .hinting(hint),
        optional,
        Field::new(
            "telepon",
            shelf.say("Nomor HP", "Phone number"),
            text(Keyboard::Phone, false),
        )
        .holding(state.of("081200000001", "12")),
        Field::new("keluhan", shelf.say("Keluhan", "Complaint"), text(Keyboard::Text, true))
            .holding(state.of("Batuk sejak tiga hari", "x")),
        Field::new(
            "berat",
            shelf.say("Berat badan (kg)", "Weight (kg)"),
            FieldKind::Number { min: 2, max: 300 },
        )
        .holding(state.of("62", "700")),
        parts::date_field(
            &context,
            "lahir",
            shelf.say("Tanggal lahir", "Date of birth"),
            state.of("1985-08-17", "2027-01-01"),
            first..=last,
        ),
        parts::money_field(
            &context,
            "biaya",
            shelf.say("Biaya paket", "Cost of the package"),
            state.of("1250000", "0"),
            1..=500_000_000,
        ),
        Field::new("sandi", shelf.say("Kata sandi", "Password"), secret(Keyboard::Text, 64))
            .holding(state.of("Contoh-01!", "abc")),
        Field::new("pin", "PIN", secret(Keyboard::Digits, 6)).holding(state.of("246810", "12")),
        Field::new(
            "otp",
            shelf.say("Kode dari SMS", "Code by SMS"),
            code(Keyboard::Digits, true),
        )
        .holding(state.of("135790", "13")),
        Field::new(
            "captcha",
            shelf.say("Kode pada gambar", "Code in the picture"),
            code(Keyboard::Text, false),
        )
        .holding(state.of("K7PQ2M", "K7")),
    ]
}

fn chosen(shelf: &Shelf, state: State) -> Vec<Field> {
    let option = |value: &str, label: String, detail, blocked| ChoiceOption {
        value: value.to_owned(),
        label,
        detail,
        blocked,
    };
    let options = vec![
        option(
            "1",
            shelf.say("Poli Umum", "General practice"),
            Some(shelf.say("sisa 12", "12 left")),
            None,
        ),
        option("2", shelf.say("Poli Gigi", "Dentist"), None, None),
        option(
            "3",
            shelf.say("Poli KIA", "Mother and child"),
            None,
            Some(shelf.say("tutup hari ini", "closed today")),
        ),
    ];
    let stepper = FieldKind::Stepper {
        min: 2,
        max: 12,
        step: 1,
        text: shelf.say("5 tahap", "5 stages"),
    };
    vec![
        Field::new("poli", shelf.say("Poli", "Clinic"), FieldKind::Choice { options }).holding(state.of("1", "9")),
        Field::new("setuju", shelf.say("Saya setuju", "I agree"), FieldKind::Toggle).holding(state.of("true", "false")),
        Field::new("tahap", shelf.say("Jumlah tahap", "Stages"), stepper).holding("5"),
    ]
}
