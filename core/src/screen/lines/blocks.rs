//! The lines of a block. Every part of every block is named here, so that a new one is not forgotten.

use super::super::{
    Action, Block, ChartPoint, ChatMessage, Fact, Item, KisCard, MapPoint, Member, QueueTicket, Tile, TimelineStep,
    Tone,
};
use super::{LineRole, Target, Walk, left, why};

impl<'a> Walk<'a> {
    pub(super) fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading { text } => self.say(LineRole::Heading, 0, text),
            Block::Paragraph { text } => self.say(LineRole::Text, 0, text),
            Block::Notice {
                tone,
                title,
                text,
                actions,
            } => {
                self.say(LineRole::State(*tone), 0, title);
                self.say(LineRole::Text, 1, text);
                self.actions(0, actions);
            }
            Block::Facts { title, rows } => {
                self.maybe(LineRole::Heading, 0, title.as_ref());
                self.facts(rows);
            }
            Block::Items { title, items } => {
                self.maybe(LineRole::Heading, 0, title.as_ref());
                items.iter().for_each(|item| self.item(item));
            }
            Block::Tiles { title, tiles } => {
                self.say(LineRole::Heading, 0, title);
                tiles.iter().for_each(|tile| self.tile(tile));
            }
            Block::Members { label, members } => {
                self.say(LineRole::Heading, 0, label);
                members.iter().for_each(|member| self.member(member));
            }
            Block::Input { field } => self.field(field),
            Block::Buttons { actions } => self.actions(0, actions),
            Block::Table { caption, columns, rows } => {
                self.say(LineRole::Heading, 0, caption);
                self.cells(LineRole::Columns, columns);
                rows.iter().for_each(|row| self.cells(LineRole::Row, &row.cells));
            }
            Block::Chart {
                caption,
                summary,
                points,
            } => {
                self.say(LineRole::Heading, 0, caption);
                self.say(LineRole::Text, 0, summary);
                points.iter().for_each(|point| self.point(point));
            }
            Block::Timeline { title, steps } => {
                self.say(LineRole::Heading, 0, title);
                steps.iter().for_each(|step| self.step(step));
            }
            Block::Progress { label, percent } => {
                let percent = percent.map_or_else(String::new, |p| format!(" {p} %"));
                self.line(LineRole::Progress, 0, format!("{label}{percent}"), &[label]);
            }
            Block::Countdown {
                label,
                seconds,
                ended,
                announce_every_s,
            } => {
                let role = LineRole::Countdown {
                    seconds: *seconds,
                    announce_every_s: *announce_every_s,
                };
                let text = format!("{label} {} → {ended}", left(*seconds));
                self.line(role, 0, text, &[label, ended]);
            }
            Block::Empty {
                icon: _,
                title,
                text,
                actions,
            } => {
                self.say(LineRole::Empty, 0, title);
                self.say(LineRole::Text, 1, text);
                self.actions(0, actions);
            }
            Block::Problem {
                code,
                title,
                text,
                safe,
                next,
                other,
                actions,
            } => {
                self.line(
                    LineRole::Problem { code },
                    0,
                    format!("{title} ({code})"),
                    &[title, code],
                );
                for sentence in [text, safe, next].into_iter().chain(other) {
                    self.say(LineRole::Text, 1, sentence);
                }
                self.actions(0, actions);
            }
            Block::Picture { bitmap, description } => self.say(LineRole::Picture(bitmap), 0, description),
            Block::KartuPeserta { card } => self.card(card),
            Block::TiketAntrean { ticket } => self.ticket(ticket),
            Block::Percakapan {
                earlier,
                messages,
                composer,
                send,
            } => {
                self.actions(0, earlier.as_slice());
                messages.iter().for_each(|message| self.chat(message));
                if let Some(field) = composer {
                    self.field(field);
                }
                self.actions(0, send.as_slice());
            }
            Block::Peta { caption, points } => {
                self.say(LineRole::Heading, 0, caption);
                points.iter().for_each(|point| self.place(point));
            }
        }
    }

    fn facts(&mut self, facts: &'a [Fact]) {
        for fact in facts {
            let Fact {
                label,
                value,
                note,
                action,
            } = fact;
            self.line(LineRole::Fact, 0, format!("{label}: {value}"), &[label, value]);
            self.maybe(LineRole::Note, 1, note.as_ref());
            self.actions(1, action.as_slice());
        }
    }

    fn item(&mut self, item: &'a Item) {
        let Item {
            title,
            detail,
            badge,
            tone,
            icon: _,
            action,
        } = item;
        let state = badge.as_ref().map_or_else(String::new, |b| format!(" [{b}]"));
        let text = format!("{title}{state}");
        let pieces: Vec<&str> = [title].into_iter().chain(badge).map(String::as_str).collect();
        self.tap_or_item(*tone, &text, &pieces, action.as_ref());
        self.maybe(LineRole::Note, 1, detail.as_ref());
        action.iter().for_each(|action| self.question(0, action));
    }

    fn tile(&mut self, tile: &'a Tile) {
        let Tile {
            icon: _,
            label,
            locked,
            action,
        } = tile;
        let reason = locked.as_ref().or(action.blocked.as_ref());
        self.tap_or_why(0, label, &[label], action, reason);
        self.question(0, action);
    }

    fn member(&mut self, member: &'a Member) {
        let Member {
            name,
            detail,
            selected,
            action,
        } = member;
        let text = format!("{name} · {detail}{}", why(action.blocked.as_ref()));
        let pieces: Vec<&str> = [name, detail]
            .into_iter()
            .chain(&action.blocked)
            .map(String::as_str)
            .collect();
        self.target(
            LineRole::Choice { chosen: *selected },
            0,
            text,
            &pieces,
            Target::Action(action),
        );
        self.question(0, action);
    }

    fn place(&mut self, point: &'a MapPoint) {
        let MapPoint {
            label,
            detail,
            lat_e6: _,
            lon_e6: _,
            action,
        } = point;
        let text = format!("{label} · {detail}");
        self.tap_or_item(Tone::Info, &text, &[label, detail], action.as_ref());
        action.iter().for_each(|action| self.question(0, action));
    }

    fn tap_or_item(&mut self, tone: Tone, text: &str, pieces: &[&'a str], action: Option<&'a Action>) {
        match action {
            Some(action) => self.tap(0, text, pieces, action),
            None => self.line(LineRole::Item(tone), 0, text.to_owned(), pieces),
        }
    }

    fn cells(&mut self, role: LineRole<'a>, cells: &'a [String]) {
        let pieces: Vec<&str> = cells.iter().map(String::as_str).collect();
        self.line(role, 0, cells.join(" | "), &pieces);
    }

    fn point(&mut self, point: &'a ChartPoint) {
        let ChartPoint {
            label,
            value: _,
            text,
            tone,
        } = point;
        self.line(LineRole::Point(*tone), 1, format!("{label}: {text}"), &[label, text]);
    }

    fn step(&mut self, step: &'a TimelineStep) {
        let TimelineStep {
            title,
            detail,
            state,
            state_text,
        } = step;
        let text = format!("{title} ({state_text})");
        self.line(LineRole::Step(*state), 0, text, &[title, state_text]);
        self.maybe(LineRole::Note, 1, detail.as_ref());
    }

    fn card(&mut self, card: &'a KisCard) {
        let KisCard {
            sample_mark,
            heading,
            name,
            number,
            facts,
            status,
            tone,
            as_of,
            code,
            code_label,
        } = card;
        self.maybe(LineRole::Sample, 0, sample_mark.as_ref());
        self.say(LineRole::Card(card), 0, heading);
        self.say(LineRole::Text, 0, name);
        self.say(LineRole::Text, 0, number);
        self.facts(facts);
        self.say(LineRole::State(*tone), 0, status);
        self.say(LineRole::AsOf, 0, as_of);
        self.say(LineRole::Code(Some(code)), 0, code_label);
    }

    fn ticket(&mut self, ticket: &'a QueueTicket) {
        let QueueTicket {
            sample_mark,
            number,
            number_label,
            state,
            tone,
            facts,
            code,
            code_label,
        } = ticket;
        self.maybe(LineRole::Sample, 0, sample_mark.as_ref());
        let shown = number.as_deref().unwrap_or("—");
        let pieces: Vec<&str> = [number_label].into_iter().chain(number).map(String::as_str).collect();
        self.line(LineRole::Ticket(ticket), 0, format!("{number_label}: {shown}"), &pieces);
        self.say(LineRole::State(*tone), 0, state);
        self.facts(facts);
        self.maybe(LineRole::Code(code.as_ref()), 0, code_label.as_ref());
    }

    fn chat(&mut self, message: &'a ChatMessage) {
        let ChatMessage {
            id: _,
            author,
            author_name,
            text,
            meta,
            replies,
        } = message;
        let whole = format!("{author_name}: {text} ({meta})");
        self.line(LineRole::Chat(*author), 0, whole, &[author_name, text, meta]);
        self.actions(0, replies);
    }
}
