//! Paths and links, as they are opened and as they are kept with the place where a person was.

use jkn_core::data::Route;

/// What is read as a page is found again by its path, which is no other page's.
pub fn routes(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let Some(route) = Route::parse(text) else { return };
    let path = route.path();
    // Letters that have to be written with percent signs make a path longer than what is read.
    if path.len() <= 2_048 {
        assert_eq!(Route::parse(&path).as_ref(), Some(&route), "{text:?} {path:?}");
        let kept = serde_json::to_string(&route).unwrap();
        assert_eq!(serde_json::from_str::<Route>(&kept).unwrap(), route, "{kept}");
    }
    let link = format!("{}{path}", jkn_core::data::route::SCHEME);
    if link.len() <= 2_048 {
        assert_eq!(Route::parse(&link), Some(route), "{link}");
    }
}
