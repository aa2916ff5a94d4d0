//! What the gateway offers: each subject brings its routes, and this module finds the one that a request means.
//!
//! 1. [`find`] takes the route whose method and pattern match; of two, the one with fewer parameters.
//! 2. [`Route::answer`] looks whether the asker may ask, and for whom ([`Access`]).
//! 3. The handler answers, inside the request's transaction.

use jkn_core::app::Method;
use rusqlite::Transaction;
use serde::de::DeserializeOwned;

use crate::akun::session;
use crate::wire::{Outcome, Request};
use crate::world::{Hari, World};
use crate::{Failure, SUBJECTS};

/// How a handler ends.
pub(crate) type Reply = Result<Outcome, Failure>;

/// One subject of the gateway: everything that it adds.
pub(crate) struct Subject {
    /// What can be asked.
    pub(crate) routes: &'static [Route],
    /// Its tables, each `CREATE TABLE IF NOT EXISTS`, so that an older file gets the tables of a new subject.
    pub(crate) schema: &'static str,
    /// What the control tells of each account.
    pub(crate) counts: &'static [Count],
    /// Fields of its answers that hold codes of which the ecosystem may make more.
    pub(crate) codes: &'static [&'static str],
}

/// Something that is counted by account.
pub(crate) struct Count {
    /// Its name in the control's answer.
    pub(crate) name: &'static str,
    /// Rows of account and number.
    pub(crate) sql: &'static str,
}

/// One thing that can be asked.
pub(crate) struct Route {
    pub(crate) method: Method,
    /// Parts between slashes; a part in braces is a parameter and takes any text but none.
    pub(crate) pattern: &'static str,
    pub(crate) access: Access,
    handle: fn(&RequestContext<'_>) -> Reply,
}

/// Who may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Everybody; a token is ignored.
    Public,
    /// Whoever is signed in.
    Session,
    /// Whoever is signed in, for what is the account's; and who brings no token, for what is nobody's.
    TokenOptional,
    /// Tests and demonstrations, when the control was enabled. Meets no faults.
    Control,
}

/// A request, and what a handler needs to answer it.
pub(crate) struct RequestContext<'a> {
    pub(crate) world: &'a World,
    pub(crate) tx: &'a Transaction<'a>,
    /// The time that the sandbox was told, milliseconds since 1970 UTC.
    pub(crate) told_ms: i64,
    /// The time that it is in the sandbox.
    pub(crate) now_ms: i64,
    pub(crate) hari: Hari,
    pub(crate) request: &'a Request,
    /// Card number of the account in whose session it is asked; empty for nobody's.
    pub(crate) akun: String,
    pub(crate) found: Found,
}

/// The route that a request means, and the parameters in its path.
pub(crate) struct Found {
    pub(crate) route: &'static Route,
    pub(crate) parameters: Vec<(&'static str, String)>,
}

impl Route {
    pub(crate) const fn new(
        method: Method,
        pattern: &'static str,
        access: Access,
        handle: fn(&RequestContext<'_>) -> Reply,
    ) -> Self {
        Self {
            method,
            pattern,
            access,
            handle,
        }
    }

    /// The parameters of a path, decoded; `None` when it does not match.
    fn parameters(&self, path: &str) -> Option<Vec<(&'static str, String)>> {
        let (wanted, given) = (self.pattern.split('/'), path.split('/'));
        if wanted.clone().count() != given.clone().count() {
            return None;
        }
        let mut parameters = Vec::new();
        for (wanted, given) in wanted.zip(given) {
            let given = decode(given)?;
            match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) if !given.is_empty() => parameters.push((name, given)),
                None if wanted == given => {}
                _ => return None,
            }
        }
        Some(parameters)
    }
}

/// The route that a request means; those of the control only when it is enabled.
pub(crate) fn find(request: &Request, control: bool) -> Option<Found> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.routes)
        .filter(|route| route.method == request.method && (control || route.access != Access::Control))
        .filter_map(|route| {
            let parameters = route.parameters(request.route())?;
            Some(Found { route, parameters })
        })
        .min_by_key(|found| found.parameters.len())
}

impl RequestContext<'_> {
    /// Answers, when the asker may ask.
    pub(crate) fn answer(mut self) -> Reply {
        let akun = match self.found.route.access {
            Access::Public | Access::Control => Some(String::new()),
            Access::TokenOptional if self.request.token.is_none() => Some(String::new()),
            Access::TokenOptional | Access::Session => session::account(&self)?,
        };
        let Some(akun) = akun else {
            if let Some(ended) = crate::perangkat::why_over(&self)? {
                return Ok(ended);
            }
            return Ok(Outcome::coded(
                401,
                "sesi_berakhir",
                "Sesi Tidak Ada Atau Sudah Berakhir",
            ));
        };
        if !akun.is_empty() && self.world.member(&akun).is_none() {
            // An account alone makes no participant: it can be left, and helps another phone of its owner.
            let path = self.found.route.pattern;
            let own = ["/v1/otp", "/v1/perangkat", "/v1/sandi", "/v1/perintah"];
            if path == "/v1/keluar" || own.iter().any(|own| path.starts_with(own)) {
                self.akun = akun;
            } else if self.found.route.access == Access::Session {
                return Ok(Outcome::refused("bukan_peserta", "Akun Belum Memiliki Kepesertaan"));
            }
            return (self.found.route.handle)(&self);
        }
        self.akun = akun;
        crate::autodebit::catch_up(&self)?;
        (self.found.route.handle)(&self)
    }

    /// The same request as of another moment; for what happened meanwhile.
    pub(crate) fn at(&self, now_ms: i64, hari: Hari) -> RequestContext<'_> {
        RequestContext {
            world: self.world,
            tx: self.tx,
            told_ms: self.told_ms,
            now_ms,
            hari,
            request: self.request,
            akun: self.akun.clone(),
            found: Found {
                route: self.found.route,
                parameters: Vec::new(),
            },
        }
    }

    /// A parameter of the path; empty when the pattern has none of that name.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        let mut parameters = self.found.parameters.iter();
        parameters.find(|(n, _)| *n == name).map_or("", |(_, value)| value)
    }

    /// A value of the query, decoded; `None` when it is missing or cannot be decoded.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.request.path.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(n, _)| *n == name)?;
        decode(value)
    }

    /// The body; `None` when it is not of that form.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(&self.request.body).ok()
    }
}

/// Undoes percent-encoding; `None` when it is broken or not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || rest.next().and_then(|b| char::from(b).to_digit(16));
            let (high, low) = (digit()?, digit()?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn route(pattern: &'static str) -> Route {
        Route::new(Method::Get, pattern, Access::Public, |_| Err(Failure::Gone))
    }

    #[test]
    fn a_pattern_takes_its_parts_decoded_and_no_others() {
        let route = route("/v1/fktp/{kode}/jadwal");
        let kode = |path: &str| Some(route.parameters(path)?.remove(0).1);
        assert_eq!(kode("/v1/fktp/9901U020/jadwal").as_deref(), Some("9901U020"));
        assert_eq!(kode("/v1/fktp/a%2Fb%20c%C3%A9/jadwal").as_deref(), Some("a/b cé"));
        assert_eq!(kode("/v1/%66ktp/1/jadwal").as_deref(), Some("1"));
        for path in [
            "/v1/fktp//jadwal",
            "/v1/fktp/1",
            "/v1/fktp/1/jadwal/",
            "/v1/fktp/1/2/jadwal",
            "/v1/fktp/1/Jadwal",
            "v1/fktp/1/jadwal",
            "/v1/fktp/%/jadwal",
            "/v1/fktp/%4/jadwal",
            "/v1/fktp/%ZZ/jadwal",
            "/v1/fktp/%FF/jadwal",
        ] {
            assert_eq!(kode(path), None, "{path}");
        }
    }

    #[test]
    fn no_two_routes_mean_the_same() {
        let mut seen = BTreeSet::new();
        for route in SUBJECTS.iter().flat_map(|subject| subject.routes) {
            let shape: Vec<&str> = route
                .pattern
                .split('/')
                .map(|part| if part.starts_with('{') { "{}" } else { part })
                .collect();
            let is_new = seen.insert(format!("{:?} {}", route.method, shape.join("/")));
            assert!(is_new, "{:?} {}", route.method, route.pattern);
        }
    }

    #[test]
    fn only_the_controls_stand_outside_the_gateways_paths() {
        for route in SUBJECTS.iter().flat_map(|subject| subject.routes) {
            let wanted = if route.access == Access::Control {
                "/kendali/"
            } else {
                "/v1/"
            };
            assert!(route.pattern.starts_with(wanted), "{}", route.pattern);
        }
    }
}
