//! The layer between SQLite and the file system: SQLite's own, with a question asked before each call.

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::mem::size_of;
use std::path::{Path, PathBuf};
use std::ptr::null_mut;
use std::sync::OnceLock;

use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};

use crate::{Answer, Call, answer, note};

/// SQLite gives this much room and the file system's own file behind it.
#[repr(C)]
struct File {
    base: sqlite3_file,
    /// Owned; freed when the file is closed. Null for a nameless one.
    path: *mut PathBuf,
}

/// SQLite's own layer, which stays for the life of the process.
struct Under(*mut sqlite3_vfs);

// SAFETY: SQLite's own layers are made to be called from any thread.
unsafe impl Send for Under {}
// SAFETY: as above.
unsafe impl Sync for Under {}

static UNDER: OnceLock<Under> = OnceLock::new();

/// Puts the layer under every database that this process opens from now on; once is enough.
pub fn install() {
    UNDER.get_or_init(|| {
        // SAFETY: the default layer is found or null; ours is a copy of it with calls of the same types, is never freed, and
        // its name is a constant.
        unsafe {
            ffi::sqlite3_initialize();
            let under = ffi::sqlite3_vfs_find(null_mut());
            assert!(!under.is_null(), "SQLite has no file system");
            let mut ours = *under;
            ours.zName = c"jkn-disk".as_ptr();
            ours.szOsFile = under_size().saturating_add((*under).szOsFile);
            ours.pNext = null_mut();
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            let registered = ffi::sqlite3_vfs_register(Box::into_raw(Box::new(ours)), 1);
            assert!(registered == ffi::SQLITE_OK, "SQLite does not take the layer");
            Under(under)
        }
    });
}

fn under_size() -> c_int {
    c_int::try_from(size_of::<File>()).unwrap_or(c_int::MAX)
}

fn under() -> *mut sqlite3_vfs {
    UNDER.get().map_or(null_mut(), |under| under.0)
}

/// The file system's own file.
///
/// # Safety
/// `file` must be one of ours.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: SQLite has given room for both.
    unsafe { file.cast::<File>().add(1).cast() }
}

/// Its calls.
///
/// # Safety
/// `file` must be one of ours, and open.
unsafe fn calls(file: *mut sqlite3_file) -> &'static sqlite3_io_methods {
    // SAFETY: an open file has calls, which are constants.
    unsafe { &*(*real(file)).pMethods }
}

/// # Safety
/// `file` must be one of ours, and open.
unsafe fn path<'a>(file: *mut sqlite3_file) -> Option<&'a Path> {
    // SAFETY: the path lives until the file is closed.
    unsafe { (*file.cast::<File>()).path.as_ref().map(PathBuf::as_path) }
}

/// # Safety
/// `name` must be null or a C string.
unsafe fn owned(name: *const c_char) -> Option<PathBuf> {
    if name.is_null() {
        return None;
    }
    // SAFETY: said by the caller.
    let bytes = unsafe { CStr::from_ptr(name) }.to_bytes();
    // SAFETY: the bytes came from the file system's own encoding, or are ASCII.
    Some(PathBuf::from(unsafe { OsStr::from_encoded_bytes_unchecked(bytes) }))
}

macro_rules! pass {
    ($file:ident . $call:ident ( $($argument:expr),* )) => {
        // SAFETY: SQLite calls with an open file of ours; the file system's own file behind it has the same calls.
        unsafe {
            match calls($file).$call {
                Some(call) => call(real($file), $($argument),*),
                None => ffi::SQLITE_IOERR,
            }
        }
    };
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives room for our file and the file system's own behind it, and a name that outlives the file.
    unsafe {
        (*file).pMethods = null_mut();
        let Some(call) = (*under()).xOpen else {
            return ffi::SQLITE_CANTOPEN;
        };
        let code = call(under(), name, real(file), flags, out);
        if code != ffi::SQLITE_OK {
            return code;
        }
        let path = owned(name);
        if let Some(path) = &path {
            note(|disk| disk.opened(path));
        }
        (*file.cast::<File>()).path = path.map_or(null_mut(), |path| Box::into_raw(Box::new(path)));
        (*file).pMethods = &raw const METHODS;
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: passed on as it came.
    unsafe {
        let Some(call) = (*under()).xDelete else {
            return ffi::SQLITE_IOERR_DELETE;
        };
        let code = call(under(), name, sync);
        if let Some(path) = owned(name).filter(|_| code == ffi::SQLITE_OK) {
            note(|disk| disk.deleted(&path));
        }
        code
    }
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // Without the third version's mapping of files, which the store does not use.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: Some(shared_map),
    xShmLock: Some(shared_lock),
    xShmBarrier: Some(shared_barrier),
    xShmUnmap: Some(shared_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let code = pass!(file.xClose());
    // SAFETY: the path was made when the file was opened, and nobody uses it after this.
    unsafe {
        let path = std::mem::replace(&mut (*file.cast::<File>()).path, null_mut());
        if !path.is_null() {
            drop(Box::from_raw(path));
        }
    }
    code
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, len: c_int, at: sqlite3_int64) -> c_int {
    match answer(Call::Read) {
        Answer::Pass => pass!(file.xRead(into, len, at)),
        Answer::Fail(code) | Answer::Half(code) => code,
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, len: c_int, at: sqlite3_int64) -> c_int {
    let mut size: sqlite3_int64 = 0;
    if pass!(file.xFileSize(&raw mut size)) != ffi::SQLITE_OK {
        return ffi::SQLITE_IOERR_FSTAT;
    }
    let grows = at.saturating_add(sqlite3_int64::from(len)) > size;
    let (len, failed) = match answer(Call::Write { grows }) {
        Answer::Pass => (len, None),
        Answer::Fail(code) => return code,
        Answer::Half(code) => (len / 2, Some(code)),
    };
    let code = pass!(file.xWrite(from, len, at));
    // SAFETY: SQLite gives `len` bytes; the path lives as long as the file.
    unsafe {
        if let (Some(path), Ok(len), Ok(at)) = (path(file), usize::try_from(len), usize::try_from(at)) {
            let bytes = std::slice::from_raw_parts(from.cast::<u8>(), len);
            note(|disk| disk.wrote(path, at, bytes));
        }
    }
    failed.unwrap_or(code)
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, len: sqlite3_int64) -> c_int {
    let code = pass!(file.xTruncate(len));
    // SAFETY: the path lives as long as the file.
    if let (Some(path), Ok(len)) = (unsafe { path(file) }, usize::try_from(len)) {
        note(|disk| disk.truncated(path, len));
    }
    code
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    match answer(Call::Sync) {
        Answer::Pass => {
            // SAFETY: the path lives as long as the file.
            if let Some(path) = unsafe { path(file) } {
                note(|disk| disk.synced(path));
            }
            pass!(file.xSync(flags))
        }
        Answer::Fail(code) | Answer::Half(code) => code,
    }
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, size: *mut sqlite3_int64) -> c_int {
    pass!(file.xFileSize(size))
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    match answer(Call::Lock) {
        Answer::Pass => pass!(file.xLock(level)),
        Answer::Fail(code) | Answer::Half(code) => code,
    }
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file.xUnlock(level))
}

unsafe extern "C" fn check_reserved(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    pass!(file.xCheckReservedLock(out))
}

unsafe extern "C" fn control(file: *mut sqlite3_file, what: c_int, argument: *mut c_void) -> c_int {
    pass!(file.xFileControl(what, argument))
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    pass!(file.xSectorSize())
}

unsafe extern "C" fn characteristics(file: *mut sqlite3_file) -> c_int {
    pass!(file.xDeviceCharacteristics())
}

unsafe extern "C" fn shared_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    match answer(Call::Shared) {
        Answer::Pass => pass!(file.xShmMap(page, size, extend, out)),
        Answer::Fail(code) | Answer::Half(code) => code,
    }
}

unsafe extern "C" fn shared_lock(file: *mut sqlite3_file, at: c_int, count: c_int, flags: c_int) -> c_int {
    pass!(file.xShmLock(at, count, flags))
}

unsafe extern "C" fn shared_barrier(file: *mut sqlite3_file) {
    // SAFETY: as for the other calls.
    unsafe {
        if let Some(call) = calls(file).xShmBarrier {
            call(real(file));
        }
    }
}

unsafe extern "C" fn shared_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    pass!(file.xShmUnmap(delete))
}
