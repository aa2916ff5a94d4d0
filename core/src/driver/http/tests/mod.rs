//! Against small servers on the loopback address, each of which serves one connection.

mod plain;
pub(in crate::driver) mod secure;
pub(in crate::driver) mod server;

use std::sync::Arc;

use super::{Http, HttpConfig, Roots};
use crate::app::{Body, CallFailure, CallOutcome, CallRequest, Method};
use crate::driver::host::{Clock, SystemClock};

/// A reading call with room enough and time enough.
pub(in crate::driver) fn get(path: &str) -> CallRequest {
    CallRequest {
        method: Method::Get,
        path: path.to_owned(),
        body: Body::None,
        token: None,
        idempotency_key: None,
        etag: None,
        deadline_ms: 20_000,
        max_bytes: 1_000,
    }
}

pub(in crate::driver) fn plain_config(base_url: &str) -> HttpConfig {
    HttpConfig {
        base_url: base_url.to_owned(),
        roots: Roots::Bundled,
        pins: None,
        allow_plain_loopback: true,
    }
}

async fn call(base_url: &str, request: &CallRequest) -> CallOutcome {
    Http::new(plain_config(base_url), Arc::new(SystemClock))
        .unwrap()
        .call(request, Vec::new())
        .await
}

fn reply(status: u16, body: &[u8]) -> CallOutcome {
    CallOutcome::Reply {
        status,
        body: body.to_vec(),
        etag: None,
        retry_after_s: None,
        date_ms: None,
    }
}

const fn failed(failure: CallFailure) -> CallOutcome {
    CallOutcome::Failed(failure)
}
