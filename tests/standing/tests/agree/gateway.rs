//! A sandbox on a day, and everything that a family can ask it.

use jkn_core::app::Method;
use jkn_core::data::iuran::TagihanKeluarga;
use jkn_core::data::peserta::Keluarga;
use jkn_core::data::{Dated, Resource, Told};
use jkn_core::gateway::envelope::{Envelope, Raw};
use jkn_core::gateway::pembayaran::{DaftarPembayaran, Pembayaran};
use jkn_core::gateway::{Wire, iuran, reading};
use jkn_core::page::Now;
use jkn_core::page::sample::World;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::text::Language;
use jkn_sandbox::{Answer, Place, Request, Sandbox, Setup, captcha};
use serde_json::{Value, json};

/// Tuesday, 24 November 2026, 10.05 WIB.
pub const TUESDAY_MS: i64 = 1_795_489_500_000;
/// Milliseconds.
pub const DAY: i64 = 86_400_000;

/// A sandbox whose histories are told from Tuesday, at a moment.
pub struct Gateway {
    sandbox: Sandbox,
    pub now_ms: i64,
}

impl Gateway {
    pub fn new(now_ms: i64) -> Self {
        let setup = Setup {
            place: Place::Memory,
            seed: [7; 32],
            control: true,
        };
        let mut gateway = Self {
            sandbox: Sandbox::open(&setup).unwrap(),
            now_ms: TUESDAY_MS,
        };
        // The first request fixes the day from which histories are told.
        gateway.get("/v1/captcha", None);
        gateway.now_ms = now_ms;
        gateway
    }

    fn ask(&self, method: Method, path: &str, token: Option<&str>, body: Option<&Value>) -> Envelope {
        self.ask_with(None, method, path, token, body)
    }

    fn command(&self, path: &str, token: &str, body: &Value) -> Envelope {
        let key = "00000000-0000-4000-8000-000000000001".to_owned();
        self.ask_with(Some(key), Method::Post, path, Some(token), Some(body))
    }

    fn ask_with(
        &self,
        idempotency_key: Option<String>,
        method: Method,
        path: &str,
        token: Option<&str>,
        body: Option<&Value>,
    ) -> Envelope {
        let request = Request {
            method,
            path: path.to_owned(),
            token: token.map(str::to_owned),
            idempotency_key,
            etag: None,
            body: body.map(|body| serde_json::to_vec(body).unwrap()).unwrap_or_default(),
        };
        match self.sandbox.handle(&request, self.now_ms) {
            Answer::Reply(reply) => Envelope::read(&String::from_utf8(reply.body).unwrap()).unwrap(),
            Answer::Lost { .. } => panic!("lost: {path}"),
        }
    }

    fn get(&self, path: &str, token: Option<&str>) -> Raw {
        let envelope = self.ask(Method::Get, path, token, None);
        assert_eq!(envelope.metadata.code, 200, "{path}");
        envelope.response
    }

    /// A captcha and its answer, with which a body is filled.
    fn with_captcha(&self, mut body: Value) -> Value {
        let told: Value = self.get("/v1/captcha", None).read().unwrap();
        body["captcha"] = told["id"].clone();
        body["jawaban"] = captcha::answer(told["tanya"].as_str().unwrap()).unwrap().into();
        body
    }

    fn sign_in(&self, family: u32) -> String {
        let body = self.with_captcha(json!({"identitas": holder(family), "katasandi": format!("Contoh-{family:02}!")}));
        let told: Value = self
            .ask(Method::Post, "/v1/masuk", None, Some(&body))
            .response
            .read()
            .unwrap();
        told["token"].as_str().unwrap().to_owned()
    }

    /// Somebody's bill by a number; `None` when there is none.
    fn find(&self, nomor: &str) -> Option<iuran::Dicari> {
        let body = self.with_captcha(json!({"nomor": nomor}));
        let told = self.ask(Method::Post, "/v1/iuran/cari", None, Some(&body));
        told.metadata.alasan.is_none().then(|| told.response.read().unwrap())
    }

    /// The holder asks for another class of the whole family.
    pub fn change_class(&self, family: u32, kelas: &str) {
        let token = self.sign_in(family);
        let body = json!({"kelas": kelas, "satukeluarga": true});
        let told = self.command("/v1/perubahan/kelas", &token, &body);
        assert_eq!(told.metadata.alasan, None);
    }

    /// Pays the whole bill, booked at once; `false` when it may not be paid now.
    pub fn pay(&self, family: u32) -> bool {
        let body = json!({"akun": holder(family)});
        let told = self.ask(Method::Post, "/kendali/bayar", None, Some(&body));
        told.metadata.alasan.is_none()
    }
}

/// Card number of a family's holder.
pub fn holder(family: u32) -> String {
    format!("00099{family:07}1")
}

/// What a family sees at a moment.
pub struct Seen {
    family: u32,
    pub bulan_ini: Bulan,
    /// The bill on the wire, and as the app reads it.
    pub wire: iuran::Iuran,
    pub bill: TagihanKeluarga,
    pub keluarga: Keluarga,
    /// Everything that was paid, the newest first.
    pub payments: Vec<Pembayaran>,
    /// The bill as somebody else finds it, by the card and by a virtual account.
    pub found: Vec<Option<iuran::Dicari>>,
    /// A phone that knows all of this.
    pub world: World,
    /// The bill before it was paid.
    pub before: Option<TagihanKeluarga>,
}

impl Seen {
    pub fn of(gateway: &Gateway, family: u32) -> Self {
        let token = gateway.sign_in(family);
        let told = |resource: &Resource| {
            let reading = reading(resource);
            let (told, skipped) = (reading.read)(&gateway.get(&reading.path, Some(&token))).unwrap();
            assert_eq!(skipped, 0, "{resource:?}");
            told
        };
        let (Told::Iuran(bill), Told::Keluarga(keluarga)) = (told(&Resource::Iuran), told(&Resource::Keluarga)) else {
            panic!("another resource");
        };
        let wire: iuran::Iuran = gateway.get("/v1/iuran", Some(&token)).read().unwrap();
        let mut payments = Vec::new();
        let mut path = Some("/v1/pembayaran".to_owned());
        while let Some(next) = path {
            let page: DaftarPembayaran = gateway.get(&next, Some(&token)).read().unwrap();
            payments.extend_from_slice(page.pembayaran.as_slice());
            path = page
                .kursor
                .map(|kursor| format!("/v1/pembayaran?kursor={}", kursor.as_str()));
        }
        // Another bank for each family.
        let banks = bill.va.len().max(1);
        let account = bill.va.get(family as usize % banks).map(|va| va.nomor.clone());
        let numbers = std::iter::once(holder(family)).chain(account);
        let mut world = World::empty(Language::Id);
        world.now = Now {
            wall_ms: gateway.now_ms,
            gateway_ms: Some(gateway.now_ms),
            newest_ms: Some(gateway.now_ms),
        };
        world.session.kartu = keluarga.peserta.first().map(|holder| holder.nomor_kartu);
        world.session.known_here = true;
        for resource in [
            Resource::Iuran,
            Resource::Keluarga,
            Resource::Pembayaran { kursor: None },
        ] {
            let dated = Dated {
                told: told(&resource),
                as_of_ms: gateway.now_ms,
                skipped: 0,
            };
            world.known.put(&resource, dated);
        }
        let today = Zona::Wib.dari_epoch_ms(gateway.now_ms).unwrap().date();
        Self {
            family,
            bulan_ini: Bulan::from_date(today).unwrap(),
            found: numbers.map(|number| gateway.find(&number)).collect(),
            wire,
            bill,
            keluarga,
            payments,
            world,
            before: None,
        }
    }

    /// What the bill asked for now, in parts, before it was paid; `None` when it asked for all of it.
    pub fn staged(&self) -> Option<i64> {
        Some(self.before.as_ref()?.terkunci.as_ref()?.jumlah?.0)
    }

    /// The same family after it has paid.
    pub fn after(self, gateway: &Gateway) -> Self {
        Self {
            before: Some(self.bill),
            ..Self::of(gateway, self.family)
        }
    }
}
