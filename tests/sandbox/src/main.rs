//! `jkn-sandbox [--port N] [--file PATH]`: the reference gateway on this machine, with its control endpoints.
#![forbid(unsafe_code)]

use std::net::Ipv4Addr;
use std::process::ExitCode;
use std::sync::Arc;

use jkn_core::driver::host::SystemClock;
use jkn_sandbox::{Place, Sandbox, Setup, http};
use ring::rand::{SecureRandom, SystemRandom};

const HELP: &str = "jkn-sandbox [--port N] [--file PATH]
  --port   port on 127.0.0.1, 8787 without it; 0 takes a free one
  --file   where to keep bookings and sessions; in memory without it";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("jkn-sandbox: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (mut port, mut place) = (8787, Place::Memory);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        match (name.as_str(), arguments.next()) {
            ("--port", Some(value)) => port = value.parse()?,
            ("--file", Some(value)) => place = Place::File(value.into()),
            _ => return Err(HELP.into()),
        }
    }
    let mut seed = [0; 32];
    SystemRandom::new()
        .fill(&mut seed)
        .map_err(|_| "the operating system gave no randomness")?;
    let sandbox = Sandbox::open(&Setup {
        place,
        seed,
        control: true,
    })?;
    tokio::runtime::Runtime::new()?.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        println!("http://{}", listener.local_addr()?);
        http::serve(Arc::new(sandbox), listener, Arc::new(SystemClock)).await?;
        Ok(())
    })
}
