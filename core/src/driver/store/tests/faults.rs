//! A disk that fails at any call, and power that fails at any sync: enumerated, not sampled.

use jkn_disk::Fault;

use super::*;
use crate::app::SettingRow;

fn promise(sequence: u64) -> StoreWrite {
    StoreWrite::PutCommand {
        row: command(sequence, &[b'x'; 600]),
        drop_draft: None,
    }
}

/// What is written between opening and closing, as long as the disk lets it; which promises the disk accepted.
fn live(folder: &Path, secrets: &Secrets) -> Vec<u64> {
    let (mut store, restored) = Store::open(folder, secrets);
    let mut accepted: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
    let first = accepted.last().map_or(1, |last| last + 1);
    for number in first..first + 2 {
        if store.write(&promise(number)).is_ok() {
            accepted.push(number);
        } else if let Some(restored) = store.wake(secrets) {
            // After an error nobody knows; what is told then is what counts.
            accepted = restored.commands.iter().map(|row| row.sequence).collect();
        }
        let _ = store.write(&StoreWrite::PutResource(resource("keluarga", &[b'y'; 900])));
    }
    let _ = store.suspend();
    accepted
}

/// Fault F16.
#[test]
fn the_failure_of_any_one_call_loses_no_promise_that_was_accepted() {
    jkn_disk::install();
    let secrets = Secrets::default();
    let lived = in_memory();
    live(lived.path(), &secrets);
    let empty = in_memory();
    for fault in [Fault::Write, Fault::Torn, Fault::Sync, Fault::Read, Fault::Full] {
        for before in [lived.path(), empty.path()] {
            let mut calls = usize::MAX;
            let mut call = 0;
            while call < calls {
                let folder = copy(before);
                jkn_disk::arm(fault, call);
                let accepted = live(folder.path(), &secrets);
                let seen = jkn_disk::disarm();
                let (_, restored) = Store::open(folder.path(), &secrets);
                let found: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
                for sequence in &accepted {
                    assert!(
                        found.contains(sequence),
                        "{fault:?} at {call}: {found:?} of {accepted:?}"
                    );
                }
                let told = restored.faults.is_empty() || restored.faults == [StoreFault::Damaged];
                assert!(told && !restored.unread, "{fault:?} at {call}: {:?}", restored.faults);
                calls = seen;
                call += 1;
            }
            assert!(call > 3 || fault == Fault::Read, "{fault:?}: {call} calls");
        }
    }
}

/// Fault F16.
#[test]
fn after_a_sync_that_failed_the_connection_is_not_used_again() {
    jkn_disk::install();
    let (folder, secrets) = (in_memory(), Secrets::default());
    let (mut store, _) = Store::open(folder.path(), &secrets);
    jkn_disk::arm(Fault::Sync, 0);
    assert_eq!(store.write(&promise(1)), Err(StoreFailure::Failed));
    jkn_disk::disarm();
    assert!(store.outbox.is_none() && store.closed().is_some());
    assert_eq!(store.write(&promise(1)), Err(StoreFailure::ReadOnly));
    let restored = store.wake(&secrets).expect("what the disk holds after all");
    assert_eq!(restored.faults, []);
    store.write(&promise(1)).unwrap();
}

/// Fault F16.
#[test]
fn a_disk_that_fails_and_goes_on_failing_is_told_once() {
    jkn_disk::install();
    let (folder, secrets) = (in_memory(), Secrets::default());
    drop(Store::open(folder.path(), &secrets));
    jkn_disk::arm(Fault::Locked, 0);
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Busy]);
    for _ in 0..3 {
        assert_eq!(store.wake(&secrets), None);
    }
    jkn_disk::disarm();
    assert!(store.wake(&secrets).is_some());
}

/// Fault F02.
#[test]
fn power_that_fails_at_any_sync_leaves_every_promise_that_was_accepted() {
    jkn_disk::install();
    let secrets = Secrets::default();
    let folder = in_memory();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"isi"));
    store.suspend().unwrap();
    let before = copy(folder.path());
    jkn_disk::watch();
    // How many syncs had begun when each promise was accepted.
    let mut accepted = vec![(1, 0)];
    for number in 2..=6 {
        store.write(&promise(number)).unwrap();
        accepted.push((number, jkn_disk::moments() - 1));
        let _ = store.write(&StoreWrite::PutResource(resource("keluarga", &[b'y'; 900])));
    }
    store.suspend().unwrap();
    let disk = jkn_disk::watched();
    assert!(disk.moments() > 15, "{}", disk.moments());
    for moment in 0..disk.moments() {
        for seed in 0..12 {
            let left = copy(before.path());
            for (path, bytes) in disk.after_power_loss(moment, seed) {
                std::fs::write(left.path().join(path.file_name().unwrap()), bytes).unwrap();
            }
            let (_, restored) = Store::open(left.path(), &secrets);
            let found: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
            for (sequence, at) in &accepted {
                assert!(*at > moment || found.contains(sequence), "{moment}/{seed}: {found:?}");
            }
            assert_eq!(restored.faults, [], "{moment}/{seed}");
        }
    }
}

/// Who signed out must not be signed in again because the power failed.
#[test]
fn power_that_fails_after_a_setting_was_kept_leaves_it_kept() {
    jkn_disk::install();
    let secrets = Secrets::default();
    let folder = in_memory();
    let setting = |body: &[u8]| StoreWrite::PutSetting {
        row: SettingRow {
            name: "sesi".to_owned(),
            body: body.to_vec(),
        },
        forget: None,
    };
    let (mut store, _) = Store::open(folder.path(), &secrets);
    store.write(&setting(b"masuk")).unwrap();
    store.suspend().unwrap();
    let before = copy(folder.path());
    jkn_disk::watch();
    store
        .write(&StoreWrite::PutResource(resource("keluarga", b"isi")))
        .unwrap();
    store.write(&setting(b"keluar")).unwrap();
    let at = jkn_disk::moments() - 1;
    store
        .write(&StoreWrite::PutResource(resource("iuran", b"isi")))
        .unwrap();
    store.suspend().unwrap();
    let disk = jkn_disk::watched();
    for moment in at..disk.moments() {
        for seed in 0..12 {
            let left = copy(before.path());
            for (path, bytes) in disk.after_power_loss(moment, seed) {
                std::fs::write(left.path().join(path.file_name().unwrap()), bytes).unwrap();
            }
            let (_, restored) = Store::open(left.path(), &secrets);
            let kept = restored.settings.iter().find(|row| row.name == "sesi").unwrap();
            assert_eq!(kept.body, b"keluar", "{moment}/{seed}");
        }
    }
}
