//! What a phone would provide, as far as a terminal can.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::Sender;

use jkn_core::driver::host::{HostFailure, LogLevel, LogSink, ScreenObserver, SecretStore};
use jkn_core::screen::{Delivery, FileKind, NotBrought, ShellRequest};

/// Keys in files beside the data. A terminal has no key store; good enough for invented data, and for nothing else.
pub struct FileSecrets {
    folder: PathBuf,
}

impl FileSecrets {
    /// Keys in this folder, made when it is missing.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }
}

impl SecretStore for FileSecrets {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        match std::fs::read(self.folder.join(name)) {
            Ok(secret) => Ok(Some(secret)),
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            Err(_) => Err(HostFailure::Failed),
        }
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(&self.folder)?;
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(self.folder.join(name))?;
            file.write_all(secret)?;
            file.sync_all()
        };
        write().map_err(|_| HostFailure::Failed)
    }

    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        match std::fs::remove_file(self.folder.join(name)) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => Err(HostFailure::Failed),
            _ => Ok(()),
        }
    }
}

/// The log in a file; the screen is not ours to write on.
pub struct LogFile(Mutex<File>);

impl LogFile {
    /// Goes on at the end of this file, made when it is missing.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Self(Mutex::new(file)))
    }
}

impl LogSink for LogFile {
    fn log(&self, level: LogLevel, line: &str) {
        if let Ok(mut file) = self.0.lock() {
            // A log that cannot be written has nowhere to say so.
            let _ = writeln!(file, "{level:?} {line}");
        }
    }
}

/// The file at a path, or why it cannot be had. A phone offers only the kinds that are asked for; here the ending of the
/// name must be one of theirs.
pub fn file(path: &Path, kinds: &[FileKind], max_bytes: u64) -> Delivery {
    let nothing = |why| Delivery::Nothing { why };
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return nothing(NotBrought::Unavailable);
    };
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
    let ending = ending.to_lowercase().replace("jpeg", "jpg");
    if !kinds.iter().any(|kind| kind.extension() == ending) {
        return nothing(NotBrought::Unavailable);
    }
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large, however large it is.
    let read = File::open(path).and_then(|file| file.take(max_bytes.saturating_add(1)).read_to_end(&mut bytes));
    match read.map(u64::try_from) {
        Ok(Ok(length)) if length <= max_bytes => Delivery::File {
            name: name.to_owned(),
            bytes,
        },
        Ok(_) => nothing(NotBrought::TooLarge),
        Err(_) => nothing(NotBrought::Unavailable),
    }
}

/// What the core says between keys.
pub enum News {
    /// There is a newer screen.
    Screen,
    /// Something only a phone can do.
    Shell(ShellRequest),
}

/// Passes the core's news to the loop that draws.
pub struct Observer(Mutex<Sender<News>>);

impl Observer {
    pub const fn new(tell: Sender<News>) -> Self {
        Self(Mutex::new(tell))
    }

    fn tell(&self, news: News) {
        if let Ok(sender) = self.0.lock() {
            // The loop has ended; nobody draws any more.
            let _ = sender.send(news);
        }
    }
}

impl ScreenObserver for Observer {
    fn screen_changed(&self, _generation: u64) {
        self.tell(News::Screen);
    }

    fn shell_requested(&self, request: ShellRequest) {
        self.tell(News::Shell(request));
    }
}
