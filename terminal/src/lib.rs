//! JKN Saku in a terminal: the same screens, keyboard driven. For demos, tests and developers.
#![forbid(unsafe_code)]

mod host;
mod page;
mod prompt;
mod shell;

use std::io::{Stdout, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::style::{Attribute, Color, Print, ResetColor, SetAttribute, SetForegroundColor};
use crossterm::terminal::{self, Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{execute, queue};

use jkn_core::driver::host::SystemClock;
use jkn_core::driver::http::{HttpConfig, Roots};
use jkn_core::driver::runtime::{Config, Driver, Host};
use jkn_core::text::Language;

pub use host::{FileSecrets, LogFile};
use host::{News, Observer};
use page::Look;
use prompt::Heard;
use shell::{Key, Shell};

/// How long to wait for a key before looking whether the core has news.
const PATIENCE: Duration = Duration::from_millis(50);

/// What the air between the app and its gateway lets through. F2 goes from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Everything.
    Good,
    /// What the app says; no answer comes back. Only where [`Options::air`] can do that.
    AnswersLost,
    /// Nothing.
    None,
}

/// Does to the air what a [`Signal`] says; an error is shown.
pub type Air = Box<dyn Fn(Signal) -> Result<(), String>>;

/// How to open the app.
pub struct Options {
    /// Base address of the gateway.
    pub gateway: String,
    /// Folder for data, keys and log; made when it is missing.
    pub folder: PathBuf,
    /// Language until the person chooses another.
    pub language: Language,
    /// Folder of the files that come with the app, such as the directory of facilities.
    pub assets: Option<PathBuf>,
    /// What F2 does beside telling the app; without it the app is only told.
    pub air: Option<Air>,
}

impl Options {
    const fn after(&self, signal: Signal) -> Signal {
        match signal {
            Signal::Good if self.air.is_some() => Signal::AnswersLost,
            Signal::Good | Signal::AnswersLost => Signal::None,
            Signal::None => Signal::Good,
        }
    }
}

/// Opens the app and stays in it until the person leaves.
///
/// # Errors
/// In words: the folder cannot be written, the app cannot be opened, or the terminal refuses.
pub fn run(options: &Options) -> Result<(), String> {
    std::fs::create_dir_all(&options.folder).map_err(|e| format!("{}: {e}", options.folder.display()))?;
    let (tell, news) = channel();
    let host = Host {
        secrets: Arc::new(FileSecrets::new(options.folder.join("keys"))),
        log: Arc::new(LogFile::open(&options.folder.join("terminal.log")).map_err(|e| e.to_string())?),
        observer: Arc::new(Observer::new(tell)),
        clock: Arc::new(SystemClock),
    };
    let config = Config {
        folder: options.folder.clone(),
        http: HttpConfig {
            base_url: options.gateway.clone(),
            roots: Roots::Bundled,
            pins: None,
            allow_plain_loopback: true,
        },
        language: options.language,
        assets: options.assets.clone(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    let driver = runtime
        .block_on(Driver::open(config, host))
        .map_err(|e| e.to_string())?;
    let mut out = std::io::stdout();
    let result =
        Screen::enter(&mut out).and_then(|_guard| talk(options, &runtime, &driver, &news, &mut std::io::stdout()));
    // Nothing is lost when this fails; the next start tidies up.
    let tidied = runtime.block_on(driver.suspend());
    result.map_err(|e| e.to_string())?;
    tidied.map_err(|e| e.to_string())
}

/// Raw mode and the second screen, left again whatever happens.
struct Screen;

impl Screen {
    fn enter(out: &mut Stdout) -> std::io::Result<Self> {
        terminal::enable_raw_mode()?;
        execute!(out, EnterAlternateScreen, Hide)?;
        Ok(Self)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nobody is left to be told when a terminal cannot be restored.
        let _ = execute!(std::io::stdout(), Show, LeaveAlternateScreen);
        let _ = terminal::disable_raw_mode();
    }
}

fn talk(
    options: &Options,
    runtime: &tokio::runtime::Runtime,
    driver: &Driver,
    news: &Receiver<News>,
    out: &mut Stdout,
) -> std::io::Result<()> {
    let Some(first) = driver.screen() else {
        return Ok(());
    };
    let mut shell = Shell::new(first.as_ref().clone());
    let (mut signal, mut notice, mut dirty) = (Signal::Good, Vec::new(), true);
    let mut clock = instant();
    loop {
        let seconds = clock.elapsed().as_secs();
        if seconds > 0 {
            clock += Duration::from_secs(seconds);
            dirty |= shell.is_ticking();
            let heard = shell.pass(u32::try_from(seconds).unwrap_or(u32::MAX));
            if !heard.is_empty() {
                notice = heard;
            }
        }
        while let Ok(item) = news.try_recv() {
            dirty = true;
            match item {
                News::Screen => {
                    if let Some(screen) = driver.screen() {
                        shell.show(screen.as_ref().clone());
                    }
                }
                News::Shell(request) => match prompt::hear(request) {
                    Heard::Asks(prompt) => shell.ask(prompt),
                    Heard::Tells(lines) => notice = lines,
                },
            }
        }
        if dirty {
            paint(out, &mut shell, signal, &notice)?;
            dirty = false;
        }
        if !event::poll(PATIENCE)? {
            continue;
        }
        dirty = true;
        let event::Event::Key(pressed) = event::read()? else {
            continue;
        };
        if pressed.kind == KeyEventKind::Release {
            continue;
        }
        notice.clear();
        match pressed.code {
            KeyCode::F(10) => return Ok(()),
            KeyCode::Char('c' | 'q') if pressed.modifiers.contains(KeyModifiers::CONTROL) => return Ok(()),
            KeyCode::F(2) => {
                signal = options.after(signal);
                if let Some(air) = &options.air {
                    notice.extend(air(signal).err());
                }
                driver.connectivity(signal != Signal::None);
            }
            _ => {
                let said = key(pressed).and_then(|key| shell.press(key));
                if let Some(said) = said {
                    match runtime.block_on(driver.send(said)) {
                        Ok(screen) => shell.show(screen.as_ref().clone()),
                        Err(_) => return Ok(()),
                    }
                }
            }
        }
    }
}

fn key(pressed: KeyEvent) -> Option<Key> {
    Some(match pressed.code {
        KeyCode::Up | KeyCode::BackTab => Key::Up,
        KeyCode::Down | KeyCode::Tab => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::F(5) => Key::Refresh,
        KeyCode::Char(letter) => Key::Char(letter),
        _ => return None,
    })
}

#[allow(clippy::disallowed_methods)] // a shell counts down by itself; the core is told no time from here
fn instant() -> Instant {
    Instant::now()
}

fn paint(out: &mut Stdout, shell: &mut Shell, signal: Signal, notice: &[String]) -> std::io::Result<()> {
    let (width, height) = terminal::size()?;
    let signal = match signal {
        Signal::Good => None,
        Signal::AnswersLost => Some("⌁ ↑ ✕↓"),
        Signal::None => Some("⌁ ✕"),
    };
    let below: Vec<&str> = signal.into_iter().chain(notice.iter().map(String::as_str)).collect();
    let extra = u16::try_from(below.len()).unwrap_or(u16::MAX).min(height / 2);
    let lines = shell.draw(usize::from(width), usize::from(height.saturating_sub(extra)));
    queue!(out, Clear(ClearType::All))?;
    for (line, y) in lines.iter().zip(0u16..) {
        queue!(out, MoveTo(0, y), SetForegroundColor(color(line.look)))?;
        match line.look {
            Look::Heading => queue!(out, SetAttribute(Attribute::Bold))?,
            _ if line.focused => queue!(out, SetAttribute(Attribute::Reverse))?,
            _ => {}
        }
        queue!(out, Print(&line.text), SetAttribute(Attribute::Reset), ResetColor)?;
    }
    for (text, y) in below.iter().zip(height.saturating_sub(extra)..height) {
        queue!(out, MoveTo(0, y), Print(text))?;
    }
    out.flush()
}

const fn color(look: Look) -> Color {
    match look {
        Look::Plain | Look::Heading => Color::Reset,
        Look::Dots => Color::White,
        Look::Faint => Color::DarkGrey,
        Look::Good => Color::Green,
        Look::Attention => Color::Yellow,
        Look::Bad => Color::Red,
    }
}
