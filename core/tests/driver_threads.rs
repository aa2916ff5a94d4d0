//! The driver's threads, counted in a process that has no others of their names.
#![cfg(target_os = "linux")]

use std::sync::Arc;
use std::time::Duration;

use jkn_core::driver::host::{HostFailure, LogLevel, LogSink, ScreenObserver, SecretStore, SystemClock};
use jkn_core::driver::http::{HttpConfig, Roots};
use jkn_core::driver::runtime::{Config, Driver, Host};
use jkn_core::screen::{Event, ShellRequest};
use jkn_core::text::Language;

struct Phone;

impl SecretStore for Phone {
    fn read(&self, _: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        Ok(Some(vec![7; 32]))
    }
    fn write(&self, _: &str, _: &[u8]) -> Result<(), HostFailure> {
        Ok(())
    }
    fn remove(&self, _: &str) -> Result<(), HostFailure> {
        Ok(())
    }
}

impl LogSink for Phone {
    fn log(&self, _: LogLevel, _: &str) {}
}

impl ScreenObserver for Phone {
    fn screen_changed(&self, _: u64) {}
    fn shell_requested(&self, _: ShellRequest) {}
}

/// Names of the threads that the driver made, in order.
fn threads() -> std::io::Result<Vec<String>> {
    let mut ours = Vec::new();
    for task in std::fs::read_dir("/proc/self/task")? {
        // A thread may end between being listed and being asked for its name.
        let name = std::fs::read_to_string(task?.path().join("comm")).unwrap_or_default();
        if name.starts_with("jkn-") {
            ours.push(name.trim_end().to_owned());
        }
    }
    ours.sort();
    Ok(ours)
}

#[tokio::test]
async fn it_lives_on_three_threads_and_leaves_none_behind() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        folder: folder.path().to_owned(),
        http: HttpConfig {
            base_url: "http://127.0.0.1:9".to_owned(),
            roots: Roots::Bundled,
            pins: None,
            allow_plain_loopback: true,
        },
        language: Language::Id,
        assets: None,
    };
    let phone = Arc::new(Phone);
    let host = Host {
        secrets: phone.clone(),
        log: phone.clone(),
        observer: phone,
        clock: Arc::new(SystemClock),
    };
    let driver = Driver::open(config, host).await.unwrap();
    driver.send(Event::Back).await.unwrap();
    assert_eq!(threads().unwrap(), ["jkn-notifier", "jkn-runtime", "jkn-store"]);
    drop(driver);
    let mut left = threads().unwrap();
    // Generous, and over as soon as they are.
    for _ in 0..3_000 {
        if left.is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
        left = threads().unwrap();
    }
    assert_eq!(left, [""; 0]);
}
