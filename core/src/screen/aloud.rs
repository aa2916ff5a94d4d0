//! What is read out of a screen: every text on it from top to bottom, in the words that are to be said.

use super::{LineRole, Screen, Target, lines};

impl Screen {
    /// The lines to be said. What a person typed is not among them, nor what is asked only after a tap, nor the actions in
    /// `without`, by their ids.
    #[must_use]
    pub fn aloud(&self, without: &[&str]) -> Vec<String> {
        let said = |shown: &str| {
            let spoken = self.spoken.iter().find(|spoken| spoken.shown == shown);
            spoken.map_or_else(|| shown.to_owned(), |spoken| spoken.spoken.clone())
        };
        lines(self)
            .into_iter()
            .filter(|line| line.role != LineRole::Question)
            .filter(
                |line| !matches!(line.target, Some(Target::Action(action)) if without.contains(&action.id.as_str())),
            )
            .map(|line| {
                let pieces: Vec<String> = line
                    .pieces
                    .into_iter()
                    .filter(|piece| !piece.is_empty())
                    .map(said)
                    .collect();
                pieces.join(", ")
            })
            .filter(|line| !line.is_empty())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::tests::screen;
    use super::super::{Action, ActionRole, Block, Field, FieldKind, Keyboard, Spoken};

    fn action(id: &str) -> Action {
        Action {
            id: id.into(),
            label: format!("Tombol {id}"),
            role: ActionRole::Quiet,
            icon: None,
            blocked: None,
            confirm: None,
        }
    }

    #[test]
    fn what_is_read_out_is_said_as_it_is_spoken_and_tells_nothing_that_was_typed() {
        let kind = FieldKind::Text {
            max_length: 16,
            keyboard: Keyboard::Digits,
            multiline: false,
        };
        let field = Field::new("nik", "NIK", kind).holding("9999");
        let blocks = vec![
            Block::Paragraph {
                text: "Nomor A12".into(),
            },
            Block::Input { field },
            Block::Buttons {
                actions: vec![action("bacakan"), action("lanjut")],
            },
        ];
        let mut screen = screen(blocks, vec![]);
        screen.spoken = vec![Spoken {
            shown: "Nomor A12".into(),
            spoken: "Nomor A, satu, dua".into(),
        }];
        assert_eq!(
            screen.aloud(&["bacakan"]),
            ["Contoh", "Nomor A, satu, dua", "NIK", "Tombol lanjut"]
        );
    }
}
