//! The application against a scripted gateway and a disk in memory.

mod again;
mod akun;
mod as_sent;
mod each_part;
mod help;
mod keys;
mod known;
mod odd;
mod phone;
mod place;
mod proof;
mod reminders;
mod reopened;
mod sessions;
mod simple;
mod stopped;
mod talk;
mod taps;
mod total;

use std::collections::BTreeMap;

use base64::Engine as _;
use serde_json::{Value, json};

use super::*;
use crate::data::Resource;
use crate::page::Ask;
use crate::screen::{Block, Event, ShellRequest, plain};

const KARTU: &str = "0009900000011";
const START_MS: i64 = 1_795_489_500_000;

/// What is on the disk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Disk {
    settings: BTreeMap<String, Vec<u8>>,
    resources: BTreeMap<(String, String), ResourceRow>,
    commands: BTreeMap<String, CommandRow>,
    drafts: BTreeMap<DraftName, Vec<u8>>,
    blobs: BTreeMap<BlobName, Vec<u8>>,
}

impl Disk {
    fn write(&mut self, write: StoreWrite) {
        match write {
            StoreWrite::PutResource(row) => {
                self.resources.insert((row.owner.clone(), row.key.clone()), row);
            }
            StoreWrite::ConfirmResource {
                owner,
                key,
                as_of_ms,
                keep_until_ms,
            } => {
                if let Some(row) = self.resources.get_mut(&(owner, key)) {
                    (row.as_of_ms, row.keep_until_ms) = (as_of_ms, keep_until_ms);
                }
            }
            StoreWrite::Evict { now_ms } => self.resources.retain(|_, row| row.keep_until_ms >= now_ms),
            StoreWrite::PutSetting { row, forget } => {
                self.resources.retain(|(owner, _), _| Some(owner) != forget.as_ref());
                self.settings.insert(row.name, row.body);
            }
            StoreWrite::PutCommand { row, drop_draft } => {
                if let Some(name) = drop_draft {
                    self.drafts.remove(&name);
                }
                self.commands.insert(row.id.clone(), row);
            }
            StoreWrite::DropCommand { id } => drop(self.commands.remove(&id)),
            StoreWrite::ArchiveCommand { .. } => {}
            StoreWrite::ForgetOwner { owner, until, whole } => {
                self.commands
                    .retain(|_, row| row.owner != owner || row.sequence > until);
                self.drafts.retain(|name, _| !whole || name.owner != owner);
                self.blobs.retain(|name, _| !whole || name.owner != owner);
            }
            StoreWrite::PutDraft(row) => drop(self.drafts.insert(row.name, row.body)),
            StoreWrite::DropDraft(name) => drop(self.drafts.remove(&name)),
            StoreWrite::RenameDraft { from, to } => {
                let body = self.drafts.remove(&from).unwrap();
                let name = DraftName { name: to, ..from };
                self.drafts.insert(name, body);
            }
            StoreWrite::PutBlob(blob) => drop(self.blobs.insert(blob.name, blob.bytes)),
            StoreWrite::DropBlob(name) => drop(self.blobs.remove(&name)),
            StoreWrite::KeepBlobs(names) => self.blobs.retain(|name, _| names.contains(name)),
        }
    }

    fn restored(&self) -> Restored {
        let mut commands: Vec<CommandRow> = self.commands.values().cloned().collect();
        commands.sort_by_key(|row| row.sequence);
        let settings = self.settings.iter().map(|(name, body)| SettingRow {
            name: name.clone(),
            body: body.clone(),
        });
        let drafts = self.drafts.iter().map(|(name, body)| DraftRow {
            name: name.clone(),
            body: body.clone(),
        });
        Restored {
            settings: settings.collect(),
            drafts: drafts.collect(),
            highest_sequence: commands.last().map_or(0, |row| row.sequence),
            commands,
            files: !self.blobs.is_empty(),
            newest_ms: self.resources.values().map(|row| row.as_of_ms).max(),
            faults: Vec::new(),
            unread: false,
        }
    }

    /// Whether anything is kept of a resource, whoever's it is.
    fn keeps(&self, resource: &Resource) -> bool {
        self.resources.keys().any(|(_, key)| *key == resource.key())
    }

    /// Everything on it as text, as somebody who has the key would read it.
    fn text(&self) -> String {
        let bodies = self.settings.values().chain(self.drafts.values());
        let rows = self.resources.values().map(|row| &row.body);
        let commands = self.commands.values().map(|row| &row.body);
        let all: Vec<u8> = bodies.chain(rows).chain(commands).flatten().copied().collect();
        String::from_utf8_lossy(&all).into_owned()
    }
}

/// An application, its disk, and a gateway that answers what it was told to.
struct World {
    app: App,
    disk: Disk,
    answers: BTreeMap<&'static str, (u16, Vec<u8>)>,
    calls: Vec<CallRequest>,
    /// Calls to these paths are not answered until they are asked for.
    slow: Vec<&'static str>,
    waiting: Vec<(EffectId, CallRequest)>,
    /// When the alarm rings, running time in milliseconds.
    alarm: Option<u64>,
    /// How often it was set.
    alarms: usize,
    requests: Vec<ShellRequest>,
    loads: usize,
    moment: Moment,
    store: fn(&StoreWrite) -> Result<(), StoreFailure>,
    date_ms: i64,
    retry_after_s: Option<u64>,
}

fn envelope(code: u16, alasan: Option<&str>, response: &Value) -> (u16, Vec<u8>) {
    let body = json!({"metadata": {"code": code, "message": "-", "alasan": alasan}, "response": response});
    (200, body.to_string().into_bytes())
}

fn family(kartu: &str) -> Value {
    json!({"contoh": true, "peserta": [{"noKartu": kartu, "nik": "9999995708850001", "nama": "Sari Contoh", "pisa": "1",
        "sex": "P", "tglLahir": "1985-08-17", "hakKelas": {"kode": "3", "keterangan": "KELAS III"},
        "jenisPeserta": {"kode": "PBPU", "keterangan": "PEKERJA MANDIRI"},
        "statusPeserta": {"kode": "0", "keterangan": "AKTIF"},
        "provUmum": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh"}, "tglFktp": "2024-03-01",
        "tglTMT": "2019-06-01", "tglTAT": ""}]})
}

fn bill() -> Value {
    json!({"segmen": "PBPU", "kelas": "3", "anggota": 1, "tunggakan": [], "berjalan": null, "perorang": 35000, "va": []})
}

impl World {
    fn new() -> Self {
        Self::on(Disk::default())
    }

    fn on(disk: Disk) -> Self {
        let mut world = Self::unopened(disk);
        let restored = world.disk.restored();
        world.feed(Input::Opened(restored));
        world
    }

    fn unopened(disk: Disk) -> Self {
        let setup = Setup {
            seed: [5; 32],
            language: Language::Id,
            generation: 0,
        };
        let bits = base64::engine::general_purpose::STANDARD.encode([0x80]);
        let captcha = json!({"id": "c1", "lebar": 1, "tinggi": 1, "bit": bits, "tanya": "Berapa dua ditambah tiga?"});
        let mut world = Self {
            app: App::new(setup),
            disk,
            answers: BTreeMap::new(),
            calls: vec![],
            slow: vec![],
            waiting: vec![],
            alarm: None,
            alarms: 0,
            requests: vec![],
            loads: 0,
            moment: Moment {
                wall_ms: START_MS,
                running_ms: 0,
            },
            store: |_| Ok(()),
            date_ms: START_MS,
            retry_after_s: None,
        };
        world.answers.insert("/v1/captcha", envelope(200, None, &captcha));
        world.answer("/v1/masuk", &json!({"token": "t1", "nomorkartu": KARTU}));
        world.answer("/v1/keluarga", &family(KARTU));
        world.answer("/v1/iuran", &bill());
        world.answer("/v1/antrean", &json!({"tiket": []}));
        world.answer("/v1/autodebit", &json!({}));
        world.answer("/v1/keluar", &json!(null));
        world.answer("/v1/perangkat", &json!(null));
        world
    }

    /// The process dies and starts again on what the disk holds, without network.
    fn reborn(&self) -> Self {
        let mut again = Self::unopened(self.disk.clone());
        again.answers.clear();
        let restored = again.disk.restored();
        again.feed(Input::Opened(restored));
        again.feed(Input::Connectivity { online: false });
        again
    }

    fn answer(&mut self, path: &'static str, response: &Value) {
        self.answers.insert(path, envelope(200, None, response));
    }

    fn feed(&mut self, input: Input) {
        let effects = self.app.handle(self.moment, input);
        self.follow(effects);
    }

    /// What a page asks for, whichever page it is.
    fn ask(&mut self, ask: Ask) {
        let effects = self.app.grant(vec![ask], self.moment);
        self.follow(effects);
    }

    /// Does what the application asks for, and what it asks for then.
    fn follow(&mut self, mut queue: Vec<Effect>) {
        while !queue.is_empty() {
            let effect = queue.remove(0);
            let input = match effect {
                Effect::Store { id, write } => {
                    let result = (self.store)(&write);
                    if result.is_ok() {
                        self.disk.write(write);
                    }
                    Input::Stored { id, result }
                }
                Effect::Load { id, load } => {
                    self.loads += 1;
                    let loaded = match load {
                        Load::Resource { owner, key } => {
                            Loaded::Resource(self.disk.resources.get(&(owner, key)).cloned())
                        }
                        Load::Asset { .. } => Loaded::Asset(None),
                    };
                    Input::Loaded { id, loaded }
                }
                Effect::Call { id, request } => {
                    self.calls.push(request.clone());
                    if self.slow.contains(&request.path.as_str()) {
                        self.waiting.push((id, request));
                        continue;
                    }
                    let outcome = self.outcome(&request);
                    Input::Called { id, outcome }
                }
                Effect::Wake { after_ms } => {
                    self.alarm = Some(self.moment.running_ms.saturating_add(after_ms));
                    self.alarms += 1;
                    continue;
                }
                Effect::Shell(request) => {
                    self.requests.push(request);
                    continue;
                }
                Effect::ScreenChanged | Effect::Wipe => continue,
            };
            queue.extend(self.app.handle(self.moment, input));
        }
    }

    fn outcome(&self, request: &CallRequest) -> CallOutcome {
        let path = request.path.split('?').next().unwrap();
        match self.answers.get(path).cloned() {
            Some((status, body)) => CallOutcome::Reply {
                status,
                body,
                etag: Some("\"1\"".into()),
                retry_after_s: self.retry_after_s,
                date_ms: Some(self.date_ms),
            },
            None => CallOutcome::Failed(CallFailure::Unreachable),
        }
    }

    /// The slow calls are answered now, as the gateway answers now.
    fn answer_slow(&mut self) {
        self.slow.clear();
        for (id, request) in std::mem::take(&mut self.waiting) {
            let outcome = self.outcome(&request);
            self.feed(Input::Called { id, outcome });
        }
    }

    /// About a second passes, after which what was typed is kept.
    fn a_second_later(&mut self) {
        self.pass(1_000);
    }

    /// Time passes by both clocks; the alarm rings when it is due.
    fn pass(&mut self, ms: u64) {
        let until_ms = self.moment.running_ms + ms;
        while self.alarm.is_some_and(|at| at <= until_ms) {
            self.ring();
        }
        self.skip_to(until_ms);
    }

    /// Time passes until the alarm rings.
    fn ring(&mut self) {
        let at_ms = self.alarm.take().unwrap();
        self.skip_to(at_ms);
        self.feed(Input::Woken);
    }

    fn skip_to(&mut self, running_ms: u64) {
        let passed = running_ms.saturating_sub(self.moment.running_ms);
        self.moment.running_ms += passed;
        self.moment.wall_ms = self.moment.wall_ms.saturating_add_unsigned(passed);
        self.date_ms = self.date_ms.saturating_add_unsigned(passed);
    }

    fn event(&mut self, event: Event) {
        self.feed(Input::Event(event));
    }

    fn network(&mut self, online: bool) {
        self.feed(Input::Connectivity { online });
    }

    fn open(&mut self, route: &str) {
        self.event(Event::Opened { route: route.into() });
    }

    fn edit(&mut self, field: &str, value: &str) {
        self.event(Event::Edited {
            generation: self.app.screen().generation,
            field: field.into(),
            value: value.into(),
        });
    }

    fn tap(&mut self, action: &str) {
        self.event(Event::Tapped {
            generation: self.app.screen().generation,
            action: action.into(),
        });
    }

    fn sign_in(&mut self) {
        self.open("masuk");
        self.edit("identitas", KARTU);
        self.edit("kata-sandi", "Contoh#123");
        self.edit("jawaban", "5");
        self.tap("masuk");
    }

    /// Another person signs in with a token of their own, and is asked what becomes of them.
    fn another(&mut self, token: &str, kartu: &str) {
        self.answer("/v1/masuk", &json!({"token": token, "nomorkartu": kartu}));
        self.sign_in();
        assert_eq!(self.app.screen().route, "akun/tambah");
    }

    fn text(&self) -> String {
        plain::render(self.app.screen())
    }

    fn shows(&self, problem: &Problem) -> bool {
        let ours = |b: &Block| matches!(b, Block::Problem { code, .. } if code == problem.code());
        self.app.screen().blocks.iter().any(ours)
    }

    fn asked(&self, path: &str) -> usize {
        self.calls.iter().filter(|c| c.path == path).count()
    }
}
