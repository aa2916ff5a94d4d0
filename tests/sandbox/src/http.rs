//! Carries the sandbox over HTTP. Nothing is decided here.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::State;
use axum::http::header::{
    AUTHORIZATION, CONTENT_TYPE, DATE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, RETRY_AFTER,
};
use axum::http::{self, StatusCode};
use chrono::DateTime;
use jkn_core::app::Method;
use jkn_core::driver::host::Clock;
use tokio::net::TcpListener;

use crate::{Answer, Request, Response, Sandbox};

/// Largest request body, bytes: a part of a file.
const LARGEST_BODY: usize = 512 * 1024;

#[derive(Clone)]
struct Service {
    sandbox: Arc<Sandbox>,
    clock: Arc<dyn Clock>,
}

/// Serves until the task is dropped.
///
/// # Errors
/// What the listener reports.
pub async fn serve(sandbox: Arc<Sandbox>, listener: TcpListener, clock: Arc<dyn Clock>) -> std::io::Result<()> {
    let router = Router::new().fallback(carry).with_state(Service { sandbox, clock });
    axum::serve(listener, router).await
}

async fn carry(
    State(service): State<Service>,
    request: http::Request<Body>,
) -> Result<http::Response<Body>, Infallible> {
    let request = match read(request).await {
        Ok(request) => request,
        Err(status) => return Ok(bare(status)),
    };
    let now_ms = service.clock.wall_ms();
    // SQLite blocks; the connections of others go on.
    let answer = tokio::task::spawn_blocking(move || service.sandbox.handle(&request, now_ms)).await;
    Ok(match answer {
        Ok(Answer::Reply(response)) => {
            tokio::time::sleep(Duration::from_millis(response.delay_ms)).await;
            written(response)
        }
        Ok(Answer::Lost { after_ms }) => {
            tokio::time::sleep(Duration::from_millis(after_ms)).await;
            http::Response::new(Body::new(Cut))
        }
        Err(_) => bare(StatusCode::INTERNAL_SERVER_ERROR),
    })
}

async fn read(request: http::Request<Body>) -> Result<Request, StatusCode> {
    let (head, body) = request.into_parts();
    let method = match head.method {
        http::Method::GET => Method::Get,
        http::Method::POST => Method::Post,
        http::Method::PUT => Method::Put,
        _ => return Err(StatusCode::METHOD_NOT_ALLOWED),
    };
    let body = to_bytes(body, LARGEST_BODY)
        .await
        .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let bearer = text(&head.headers, AUTHORIZATION);
    Ok(Request {
        method,
        path: head.uri.path_and_query().map_or("/", |p| p.as_str()).to_owned(),
        token: bearer.and_then(|b| b.strip_prefix("Bearer ").map(str::to_owned)),
        idempotency_key: text(&head.headers, HeaderName::from_static("idempotency-key")),
        etag: text(&head.headers, IF_NONE_MATCH),
        body: body.to_vec(),
    })
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    headers.get(name).and_then(|v| v.to_str().ok()).map(str::to_owned)
}

fn bare(status: StatusCode) -> http::Response<Body> {
    let mut response = http::Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn written(response: Response) -> http::Response<Body> {
    let kind = if response.body.starts_with(b"<") {
        "text/html; charset=utf-8"
    } else {
        "application/json"
    };
    let mut written = bare(StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
    let date =
        DateTime::from_timestamp_millis(response.date_ms).map(|d| d.format("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let headers = [
        (CONTENT_TYPE, Some(kind.to_owned())),
        (DATE, date),
        (ETAG, response.etag),
        (RETRY_AFTER, response.retry_after_s.map(|s| s.to_string())),
    ];
    for (name, value) in headers {
        if let Some(value) = value.and_then(|v| HeaderValue::from_str(&v).ok()) {
            written.headers_mut().insert(name, value);
        }
    }
    *written.body_mut() = Body::from(response.body);
    written
}

/// A body that breaks off at once, which makes the server drop the connection.
struct Cut;

impl http_body::Body for Cut {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }
}
