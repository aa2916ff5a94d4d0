//! The wire as an agreement that both sides keep: `docs/wire.toml` is sent to the sandbox, what comes back is read by the
//! app's own readers, and `docs/wire.md` shows both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jkn_core::app::Method;
use jkn_core::data::akun::{self, Diri, Tanya, Terbukti};
use jkn_core::data::asisten;
use jkn_core::data::kode::{Cara, Kirim, Periksa, TiketKode};
use jkn_core::data::panggilan::{CariIuran, Masuk};
use jkn_core::data::pendaftaran::TanyaKk;
use jkn_core::data::perangkat::{GantiSandi, KodeIzin};
use jkn_core::data::{Panggilan, Perintah, Resource};
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::envelope::Envelope;
use jkn_core::gateway::{Request as Asked, asking, lampiran, outcome, reading, sending};
use jkn_core::page::sample::date;
use jkn_core::rules::kenali::NomorTerketik;
use jkn_core::rules::perangkat::{Maksud, teks_tanda};
use jkn_core::rules::percakapan;
use jkn_core::rules::skrining::berat::Kilogram;
use jkn_core::rules::skrining::fhir::jawaban_ke_fhir;
use jkn_core::rules::skrining::tubuh::UkuranTubuh;
use jkn_core::rules::skrining::{JawabanSkrining, Kuesioner, VERSI_2020};
use jkn_sandbox::{Answer, Place, Request, Sandbox, Setup, captcha, endpoints};
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::menus::method;
use crate::{purpose, sources};

const TABLE: &str = "docs/wire.toml";
const PAGE: &str = "docs/wire.md";

/// Tuesday, 24 November 2026, 10.05 WIB.
const TUESDAY_MS: i64 = 1_795_489_500_000;

/// An example phone, and whose it becomes.
const PHONE: &str = "00000009-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
const CARD: &str = "0009900000011";

/// Reasons of the gateway that belong to no endpoint of the app: an unknown path, a fault of its own, the control, and what it may
/// say to whatever it is asked.
const NOBODYS: [&str; 8] = [
    "layanan_tidak_dikenal",
    "gangguan_sandbox",
    "peserta_tidak_dikenal",
    "tidak_ada_tagihan",
    "iuran_pertama_belum_boleh",
    "iuran_pertama_lewat",
    "pemeliharaan",
    "versi_dihentikan",
];

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// What each endpoint is asked for.
    purpose: BTreeMap<String, String>,
    /// Reasons that no case can bring about, and why.
    unreached: BTreeMap<String, String>,
    case: Vec<Case>,
}

/// See the head of `docs/wire.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    endpoint: String,
    path: Option<String>,
    family: Option<u32>,
    alasan: Option<String>,
    resource: Option<String>,
    client: Option<String>,
    #[serde(default)]
    late_s: i64,
    kunci: Option<String>,
    body: Option<toml::Value>,
    #[serde(default)]
    before: Vec<Before>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    #[serde(default = "post")]
    method: String,
    path: String,
    body: Option<toml::Value>,
    kunci: Option<String>,
    #[serde(default)]
    wait_s: i64,
    save: Option<String>,
}

fn post() -> String {
    "POST".to_owned()
}

/// A gateway, who asks it, and when.
struct Talk {
    sandbox: Sandbox,
    now_ms: i64,
    token: Option<String>,
    /// By its name; `saved` where none is given.
    saved: BTreeMap<String, String>,
}

impl Talk {
    fn begin() -> Result<Self, String> {
        let setup = Setup {
            place: Place::Memory,
            seed: [7; 32],
            control: true,
        };
        Ok(Self {
            sandbox: Sandbox::open(&setup).map_err(|e| e.to_string())?,
            now_ms: TUESDAY_MS,
            token: None,
            saved: BTreeMap::new(),
        })
    }

    fn ask(&self, request: &Request) -> Result<Envelope, String> {
        match self.sandbox.handle(request, self.now_ms) {
            Answer::Reply(reply) => Envelope::read(&String::from_utf8_lossy(&reply.body)).map_err(|e| e.to_string()),
            Answer::Lost { .. } => Err("the answer is lost".to_owned()),
        }
    }

    /// A text with what earlier answers held.
    fn with_saved(&self, text: &str) -> String {
        let put = |text: String, (name, value): (&String, &String)| text.replace(&format!("{{{name}}}"), value);
        self.saved.iter().fold(text.to_owned(), put)
    }

    /// A text with the public half of an example phone's key, and with what that phone signs: for Sari's account, and for what the
    /// answer saved as `tantangan` gave it.
    fn signed(&self, text: &str) -> Result<String, String> {
        if !text.contains("{tanda_") {
            return Ok(text.to_owned());
        }
        let pair = Ed25519KeyPair::from_seed_unchecked(&[9; 32]).map_err(|e| e.to_string())?;
        let mut text = text.replace("{kunci_contoh}", &STANDARD.encode(pair.public_key()));
        let tantangan = self.saved.get("tantangan").map(String::as_str).unwrap_or_default();
        for (maksud, kartu, sekali) in [
            (Maksud::Daftar, CARD, ""),
            (Maksud::Izin, "", ""),
            (Maksud::Masuk, CARD, tantangan),
        ] {
            let signed = teks_tanda(maksud, PHONE, kartu, sekali).ok_or("nothing to sign")?;
            let name = format!("{{tanda_{}}}", maksud.kode());
            text = text.replace(&name, &STANDARD.encode(pair.sign(signed.as_bytes())));
        }
        Ok(text)
    }

    /// A request with everything in it that only now is known.
    fn fill(&self, name: &str, path: &str, body: Option<&toml::Value>, key: Option<&str>) -> Result<Request, String> {
        let mut text = match body {
            // Bytes of a file go as they are.
            Some(toml::Value::String(bytes)) => bytes.clone(),
            Some(body) => serde_json::to_string(body).map_err(|e| e.to_string())?,
            None => String::new(),
        };
        if text.contains("{captcha}") {
            let told = content(&self.ask(&self.fill("GET", "/v1/captcha", None, None)?)?)?;
            let words = told.get("tanya").and_then(Value::as_str).unwrap_or_default();
            let id = told.get("id").and_then(Value::as_str).unwrap_or_default();
            let answer = captcha::answer(words).ok_or("a captcha without an answer")?;
            text = text.replace("{captcha}", id).replace("{jawaban}", &answer);
        }
        if text.contains("{formulir}") {
            // A text of its own in the table, an object on the wire.
            text = text.replace("\"{formulir}\"", &form().ok_or("no questionnaire")?.to_string());
        }
        if text.contains("{kode}") {
            let told = content(&self.ask(&self.fill("GET", "/kendali/otp", None, None)?)?)?;
            let last = told
                .as_array()
                .and_then(|all| all.last())
                .and_then(|one| one.get("kode"));
            text = text.replace("{kode}", last.and_then(Value::as_str).unwrap_or_default());
        }
        let method = match name {
            "GET" => Method::Get,
            "PUT" => Method::Put,
            _ => Method::Post,
        };
        Ok(Request {
            method,
            path: self.with_saved(path),
            token: self.token.clone(),
            idempotency_key: key.map(str::to_owned),
            etag: None,
            body: self.signed(&self.with_saved(&text))?.into_bytes(),
        })
    }

    fn sign_in(&mut self, family: u32) -> Result<(), String> {
        let body = json!({"identitas": format!("00099{family:07}1"), "katasandi": format!("Contoh-{family:02}!"),
            "captcha": "{captcha}", "jawaban": "{jawaban}"});
        let body = toml::Value::try_from(body).map_err(|e| e.to_string())?;
        let told = content(&self.ask(&self.fill("POST", "/v1/masuk", Some(&body), None)?)?)?;
        let token = told.get("token").and_then(Value::as_str).ok_or("no session")?;
        self.token = Some(token.to_owned());
        Ok(())
    }
}

/// A filled form of the screening, with no to every question.
fn form() -> Option<Value> {
    let kuesioner = Kuesioner::versi(VERSI_2020)?;
    let ukuran = UkuranTubuh {
        berat_kg: Some(Kilogram::dari_gram(62_700)),
        tinggi_cm: Some(160),
        pinggang_cm: Some(84),
        laki_laki: Some(false),
    };
    let form = JawabanSkrining::dari_ya(&kuesioner, &[], ukuran).ok()?;
    Some(jawaban_ke_fhir(&kuesioner, &form))
}

fn content(envelope: &Envelope) -> Result<Value, String> {
    envelope.response.read().map_err(|e| e.to_string())
}

impl Case {
    /// What the app holds of a command of which `body` goes over the wire.
    fn kept(&self, command: &str, path: &str, mut body: Value) -> Value {
        if let (true, Some(content)) = (self.endpoint.contains("{id}"), body.as_object_mut()) {
            // What the path names, the app holds beside what it sends.
            let id = path.split('/').nth(3).unwrap_or_default();
            content.insert("id".to_owned(), id.into());
        }
        if let (true, Some(content)) = (self.endpoint.contains("{tiket}"), body.as_object_mut()) {
            let tiket = path.split('/').nth(3).unwrap_or_default();
            content.insert("tiket".to_owned(), tiket.into());
        }
        if let Some(names) = body.get_mut("lampiran").and_then(Value::as_array_mut) {
            for name in names {
                *name = json!({"id": "", "pemilik": "", "nama": "", "jenis": "pdf", "ukuran": 1, "di_layanan": name.clone()});
            }
        }
        if command != "antrean/pasien_baru" {
            return body;
        }
        // The booking that goes on after it stays on the phone.
        let kunjungan = json!({"idanggota": "", "kodeppk": body.get("kodeppk"), "kodepoli": "", "kodedokter": 1,
            "tanggalperiksa": "2026-11-25", "jampraktek": "", "jeniskunjungan": 1, "nomorreferensi": ""});
        json!({"kunjungan": kunjungan, "isian": body})
    }

    fn method(&self) -> &str {
        self.endpoint.split(' ').next().unwrap_or_default()
    }

    fn path(&self) -> &str {
        let own = self.endpoint.split(' ').nth(1).unwrap_or_default();
        self.path.as_deref().unwrap_or(own)
    }

    /// Sends it, compares both sides, and returns what was said.
    fn play(&self) -> Result<(Request, Envelope), String> {
        let wrong = |why: String| format!("{} {}: {why}", self.endpoint, self.alasan.as_deref().unwrap_or("done"));
        let mut talk = Talk::begin()?;
        if let Some(family) = self.family {
            talk.sign_in(family)?;
        }
        for before in &self.before {
            talk.now_ms = talk.now_ms.saturating_add(before.wait_s.saturating_mul(1000));
            let request = talk.fill(
                &before.method,
                &before.path,
                before.body.as_ref(),
                before.kunci.as_deref(),
            )?;
            let told = talk.ask(&request)?;
            if let Some(save) = &before.save {
                let (name, place) = save.split_once(':').unwrap_or(("saved", save));
                let all = json!({"response": content(&told).map_err(wrong)?});
                let value = all.pointer(place).and_then(Value::as_str);
                let value = value.ok_or_else(|| wrong(format!("nothing at {save} of {told:?}")))?;
                talk.saved.insert(name.to_owned(), value.to_owned());
            }
        }
        let key = match self.kunci.as_deref() {
            Some("-") => None,
            None if self.method() == "GET" => None,
            None => Some("kunci-contoh"),
            key => key,
        };
        let request = talk.fill(self.method(), self.path(), self.body.as_ref(), key)?;
        talk.now_ms = talk.now_ms.saturating_add(self.late_s.saturating_mul(1000));
        let told = talk.ask(&request)?;
        if told.metadata.alasan != self.alasan {
            return Err(wrong(format!("the sandbox says {:?}", told.metadata)));
        }
        let resource = self.resource.as_deref().map(|key| talk.with_saved(key));
        self.client(resource.as_deref(), &request, &told).map_err(wrong)?;
        Ok((request, told))
    }

    /// The app sends just this, and reads what came back.
    fn client(&self, resource: Option<&str>, request: &Request, told: &Envelope) -> Result<(), String> {
        let sends = |asked: &Asked| {
            let body = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
            let same = asked.path == request.path
                && asked.method == request.method
                && body(asked.body.as_deref().unwrap_or_default()) == body(&request.body);
            if same {
                Ok(())
            } else {
                Err(format!("the app sends {asked:?} or another body"))
            }
        };
        let done = told.metadata.alasan.is_none();
        if let Some(key) = resource {
            let resource = Resource::of_key(key).ok_or("no such resource")?;
            let reading = reading(&resource);
            if reading.path != request.path {
                return Err(format!("the app asks {}", reading.path));
            }
            // Of a refusal the app reads nothing but the reason.
            return match (reading.read)(&told.response) {
                Ok((_, 0)) => Ok(()),
                _ if !done => Ok(()),
                other => Err(format!("the app reads {other:?}")),
            };
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        match self.client.as_deref() {
            None => Ok(()),
            Some("outcome") => sends(&outcome(request.path.rsplit('/').next().unwrap_or_default())),
            Some(
                name @ ("akun_daftar" | "akun_periksa" | "beri_izin" | "captcha" | "cari" | "ganti_sandi" | "kk"
                | "kirim_kode" | "kode_menunggu" | "lihat_izin" | "masuk" | "periksa_kode" | "pulih"
                | "pulih_bukti" | "pulih_keadaan" | "pulih_sandi" | "tanya"),
            ) => {
                let question = match name {
                    "beri_izin" => Panggilan::BeriIzin(KodeIzin(text("kode"))),
                    "lihat_izin" => Panggilan::LihatIzin(KodeIzin(text("kode"))),
                    "captcha" => Panggilan::Captcha { bahasa: "id" },
                    "ganti_sandi" => Panggilan::GantiSandi(GantiSandi {
                        lama: text("sandilama"),
                        baru: text("sandibaru"),
                    }),
                    "kk" => Panggilan::Kk(TanyaKk {
                        kk: text("kk"),
                        captcha: text("captcha"),
                        jawaban: text("jawaban"),
                    }),
                    "cari" => Panggilan::CariIuran(CariIuran {
                        nomor: NomorTerketik::baca(&text("nomor"), date(2026, 11, 24)).map_err(|e| format!("{e:?}"))?,
                        captcha: text("captcha"),
                        jawaban: text("jawaban"),
                    }),
                    "kirim_kode" => Panggilan::KirimKode(Kirim {
                        tiket: body.get("tiket").and_then(Value::as_str).map(str::to_owned),
                        untuk: "ubah_nohp",
                        cara: match text("tujuan").as_str() {
                            "email" => Cara::Email,
                            "panggilan" => Cara::Panggilan,
                            _ => Cara::Sms,
                        },
                        kepada: text("kepada"),
                    }),
                    "tanya" => Panggilan::Tanya(asisten::Tanya {
                        permintaan: serde_json::from_value(body.get("permintaan").cloned().unwrap_or_default())
                            .map_err(|e| e.to_string())?,
                        nomor: percakapan::NomorTerketik::baca(&text("nomor")).ok_or("no number")?,
                        tanggal_lahir: text("tgllahir").parse().map_err(|e| format!("{e}"))?,
                    }),
                    "periksa_kode" => Panggilan::PeriksaKode(Periksa {
                        tiket: text("tiket"),
                        kode: text("kode"),
                    }),
                    "akun_periksa" => Panggilan::Akun(Tanya::Periksa(akun::Periksa {
                        tiket: Some(text("tiket")).filter(|tiket| !tiket.is_empty()),
                        nik: text("nik"),
                        lahir: text("tgllahir").parse().map_err(|e| format!("{e:?}"))?,
                        diri: Diri::Nama(text("nama")),
                        captcha: text("captcha"),
                        jawaban: text("jawaban"),
                    })),
                    "akun_daftar" => Panggilan::Akun(Tanya::Daftar(akun::Daftar {
                        tiket: text("tiket"),
                        nohp: text("nohp"),
                        email: text("email"),
                        kata_sandi: text("katasandi"),
                        kode: TiketKode(text("tiketotp")),
                    })),
                    "pulih" => Panggilan::Akun(Tanya::Pulih(akun::MulaiPulih {
                        identitas: text("identitas"),
                        captcha: text("captcha"),
                        jawaban: text("jawaban"),
                    })),
                    "pulih_keadaan" => {
                        let tiket = request.path.rsplit('/').next().unwrap_or_default();
                        Panggilan::Akun(Tanya::Keadaan(tiket.to_owned()))
                    }
                    "pulih_bukti" => Panggilan::Akun(Tanya::Bukti(akun::BuktiPulih {
                        tiket: text("tiket"),
                        bukti: if text("tiketotp").is_empty() {
                            Terbukti::Pertanyaan {
                                kartu: text("kartu"),
                                anggota: text("anggota"),
                            }
                        } else {
                            Terbukti::Kode(TiketKode(text("tiketotp")))
                        },
                    })),
                    "pulih_sandi" => Panggilan::Akun(Tanya::Sandi(akun::SandiBaru {
                        tiket: text("tiket"),
                        kata_sandi: text("katasandi"),
                    })),
                    "kode_menunggu" => Panggilan::Akun(Tanya::KodeHpLain),
                    _ => Panggilan::Masuk(Masuk {
                        identitas: text("identitas"),
                        kata_sandi: text("katasandi"),
                        captcha: text("captcha"),
                        jawaban: text("jawaban"),
                    }),
                };
                let asking = asking(&question).map_err(|e| e.to_string())?;
                sends(&asking.request)?;
                match (asking.reply)(&told.response) {
                    Ok(_) if done => Ok(()),
                    Err(_) if !done => Ok(()),
                    other => Err(format!("the app reads {other:?}")),
                }
            }
            Some(name @ ("lampiran/buka" | "lampiran/potong")) => {
                let asked = if name == "lampiran/buka" {
                    let mut file = body.clone();
                    if let Some(content) = file.as_object_mut() {
                        content.insert("id".to_owned(), "kunci-contoh".into());
                        content.insert("pemilik".to_owned(), "".into());
                    }
                    lampiran::buka(&serde_json::from_value(file).map_err(|e| format!("the app: {e}"))?)
                        .map_err(|e| e.to_string())?
                } else {
                    let mut parts = request.path.rsplit('/');
                    let n = parts.next().and_then(|n| n.parse().ok()).unwrap_or_default();
                    lampiran::potong(parts.next().unwrap_or_default(), n)
                };
                sends(&asked)?;
                let read = lampiran::ada(&told.response).is_some();
                if read == done {
                    Ok(())
                } else {
                    Err(format!("how much there is was read: {read}"))
                }
            }
            Some(command) => {
                let (subject, kind) = command.split_once('/').ok_or("a command is subject/kind")?;
                let body = self.kept(command, &request.path, body.clone());
                let perintah: Perintah =
                    serde_json::from_value(json!({subject: {kind: body}})).map_err(|e| format!("the app: {e}"))?;
                let sending = sending(&perintah).map_err(|e| e.to_string())?;
                sends(&sending.request)?;
                let brings = (sending.hasil)(&told.response).is_some();
                let bringing = matches!(subject, "pendaftaran" | "pengaduan")
                    || matches!(
                        command,
                        "antrean/ambil_fktp"
                            | "antrean/ambil_fkrtl"
                            | "antrean/check_in"
                            | "konsultasi/mulai"
                            | "petugas/mulai"
                            | "rehab/daftar"
                            | "rehab/batal"
                            | "skrining/kirim"
                            | "perubahan/fktp"
                            | "perubahan/kelas"
                            | "perubahan/alamat"
                            | "perubahan/nomor_hp"
                            | "perubahan/email"
                    );
                if brings == (done && bringing) {
                    return Ok(());
                }
                Err(format!("what the answer brings was read: {brings}"))
            }
        }
    }
}

fn read(root: &Path) -> Result<Table, String> {
    let text = std::fs::read_to_string(root.join(TABLE)).map_err(|e| format!("{TABLE}: {e}"))?;
    toml::from_str::<Table>(&text).map_err(|e| format!("{TABLE}: {e}"))
}

/// Endpoints and reasons of either side that no case has.
fn missing(root: &Path, table: &Table) -> Result<Vec<String>, String> {
    let cases = &table.case;
    let mut lacks = Vec::new();
    let done: BTreeSet<&str> = cases
        .iter()
        .filter(|case| case.alasan.is_none())
        .map(|case| case.endpoint.as_str())
        .collect();
    let offered: BTreeSet<String> = endpoints()
        .iter()
        .map(|e| format!("{} {}", method(e.method), e.pattern))
        .collect();
    lacks.extend(
        offered
            .iter()
            .filter(|endpoint| !done.contains(endpoint.as_str()))
            .map(|e| format!("no case in which {e} is done")),
    );
    lacks.extend(
        done.iter()
            .filter(|endpoint| !offered.contains(**endpoint))
            .map(|e| format!("the sandbox has no {e}")),
    );
    lacks.extend(purpose::missing(&table.purpose, &offered));
    let begins = |path: &str| {
        done.iter().any(|endpoint| {
            endpoint
                .split(' ')
                .nth(1)
                .is_some_and(|own| own == path || own.starts_with(&format!("{path}/")))
        })
    };
    for (file, text) in sources::files(&root.join("core/src/gateway"))? {
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        if !file.ends_with("baris.rs") {
            let paths = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//") && !line.contains("/v1/uji"));
            let paths = paths.flat_map(|line| line.split('"').skip(1).step_by(2));
            let asked = paths.filter(|path| path.starts_with("/v1/") && !begins(path));
            lacks.extend(asked.map(|path| format!("the app asks {path}, which is in no case")));
        }
    }
    let known: BTreeSet<&str> = cases
        .iter()
        .filter_map(|case| case.alasan.as_deref())
        .chain(NOBODYS)
        .chain(table.unreached.keys().map(String::as_str))
        .collect();
    for text in sources::files(&root.join("tests/sandbox/src"))?.values() {
        for begin in ["refused(", "coded("] {
            for rest in text.split(begin).skip(1) {
                let reason = rest.split('"').nth(1).unwrap_or_default();
                let near = rest.find('"').is_some_and(|at| at < 40);
                let is_reason = !reason.is_empty() && reason.chars().all(|c| c.is_ascii_lowercase() || c == '_');
                if near && is_reason && reason != "isi_kosong" && !known.contains(reason) {
                    lacks.push(format!("the sandbox refuses with {reason}, which no case has"));
                }
            }
        }
    }
    Ok(lacks)
}

/// A value short enough to be read: of a long list the first row, of a long text its beginning.
fn short(value: Value) -> Value {
    match value {
        Value::Array(rows) => {
            let more = rows.len().saturating_sub(1);
            let mut kept: Vec<Value> = rows.into_iter().take(1).map(short).collect();
            if more > 0 {
                kept.push(json!(format!("… {more} more")));
            }
            Value::Array(kept)
        }
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, short(value))).collect(),
        Value::String(text) if text.chars().count() > 60 => {
            let begin: String = text.chars().take(24).collect();
            json!(format!("{begin}… {} characters", text.chars().count()))
        }
        other => other,
    }
}

/// What the page should say.
fn page(table: &Table) -> Result<String, String> {
    let cases = &table.case;
    let access: BTreeMap<String, bool> = endpoints()
        .iter()
        .map(|e| (format!("{} {}", method(e.method), e.pattern), e.public))
        .collect();
    let mut page = String::from(
        "# The wire\n\nMade by `cargo xtask contract` from `docs/wire.toml`: each request was sent to the sandbox, each answer was read by the app. All people are\ninvented. An answer is an envelope `{\"metadata\": {code, message, alasan?}, \"response\": …}`; long lists and texts are cut here.\n\nWhatever is asked may be answered with 429 or 503 (busy), or with 426 and `versi_dihentikan`: this version of the app is answered no longer.\n",
    );
    let mut last = "";
    let (mut played, mut faults) = (Vec::new(), Vec::new());
    let mut along: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for case in cases {
        match case.play() {
            Ok((request, told)) => {
                if let (true, Ok(body)) = (case.body.is_some(), serde_json::from_slice(&request.body)) {
                    purpose::carried(&body, along.entry(&case.endpoint).or_default());
                }
                played.push((case, request, told));
            }
            Err(fault) => faults.push(fault),
        }
    }
    for (case, request, told) in played {
        if last != case.endpoint {
            last = &case.endpoint;
            let who = if access.get(last) == Some(&true) {
                "everybody may ask"
            } else {
                "a session"
            };
            let why = table.purpose.get(last).map_or("for nothing", String::as_str);
            let line = purpose::line(why, who, along.get(last).unwrap_or(&BTreeSet::new()));
            // Writing into a string cannot fail.
            let _ = write!(page, "\n## {last}\n\n{line}\n");
        }
        let body = case
            .body
            .as_ref()
            .map(|_| serde_json::from_slice::<Value>(&request.body).unwrap_or_default());
        let body = body.map(|body| format!("\n{}", short(body))).unwrap_or_default();
        let told_content = short(content(&told)?);
        let reason = case.alasan.as_deref().unwrap_or("done");
        let _ = write!(
            page,
            "\n**{reason}** ({})\n\n```\n{} {}{body}\n→ {}\n```\n",
            told.metadata.code,
            method(request.method),
            request.path,
            told_content
        );
    }
    page.push_str("\n## Reasons that the sandbox's people never meet\n\n");
    for (reason, why) in &table.unreached {
        let _ = writeln!(page, "* **{reason}**: {why}");
    }
    if faults.is_empty() {
        Ok(page)
    } else {
        Err(faults.join("\n"))
    }
}

/// Writes the page, when both sides keep to it.
///
/// # Errors
/// A side that says something else, an endpoint or a reason that no case has, a file that cannot be read or written.
pub fn write(root: &Path) -> Result<String, String> {
    let table = read(root)?;
    let lacks = missing(root, &table)?;
    if !lacks.is_empty() {
        return Err(lacks.join("\n"));
    }
    std::fs::write(root.join(PAGE), page(&table)?).map_err(|e| format!("{PAGE}: {e}"))?;
    Ok(format!(
        "{} cases of {} endpoints are kept by both sides\n",
        table.case.len(),
        endpoints().len()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_keep_to_the_page_and_nothing_of_either_is_missing() {
        let root = crate::root().unwrap();
        let table = read(&root).unwrap();
        assert_eq!(missing(&root, &table).unwrap(), Vec::<String>::new());
        let kept = std::fs::read_to_string(root.join(PAGE)).unwrap_or_default();
        assert!(page(&table).unwrap() == kept, "cargo xtask contract writes it");
    }

    #[test]
    fn a_case_that_is_taken_away_or_that_one_side_does_not_keep_is_noticed() {
        let root = crate::root().unwrap();
        let table = read(&root).unwrap();
        let without = |keep: &dyn Fn(&Case) -> bool| {
            let mut less = table.clone();
            less.case.retain(|case| keep(case));
            missing(&root, &less).unwrap().join("\n")
        };
        let lacks = without(&|case| !case.endpoint.contains("/v1/iuran"));
        assert!(lacks.contains("no case in which GET /v1/iuran is done"), "{lacks}");
        assert!(lacks.contains("the app asks /v1/iuran"), "{lacks}");
        let lacks = without(&|case| case.alasan.as_deref() != Some("dokter_tidak_daring"));
        assert_eq!(lacks, "the sandbox refuses with dokter_tidak_daring, which no case has");
        let mut bill = table
            .case
            .into_iter()
            .find(|case| case.endpoint == "GET /v1/iuran")
            .unwrap();
        bill.resource = Some("\"antrean\"".to_owned());
        assert!(bill.play().unwrap_err().contains("the app asks /v1/antrean"));
        bill.resource = None;
        bill.alasan = Some("sudah_batal".to_owned());
        assert!(bill.play().unwrap_err().contains("the sandbox says"));
    }
}
