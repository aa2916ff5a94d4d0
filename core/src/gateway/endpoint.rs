//! Where each thing is asked for, and under which name it is kept. Neither holds a personal number.

use crate::data::Resource;

/// A new captcha; no session needed.
pub const CAPTCHA: &str = "/v1/captcha";
/// Sign-in; no session needed.
pub const MASUK: &str = "/v1/masuk";
/// Sign-out.
pub const KELUAR: &str = "/v1/keluar";
/// What became of a command: this path, `/`, and its id.
pub const PERINTAH: &str = "/v1/perintah";

/// Path and query of a resource.
#[must_use]
pub fn path(resource: &Resource) -> String {
    match resource {
        Resource::Keluarga => "/v1/keluarga".to_owned(),
        Resource::Iuran => "/v1/iuran".to_owned(),
        Resource::Antrean => "/v1/antrean".to_owned(),
        Resource::Jadwal { faskes, tanggal } => format!("/v1/fktp/{faskes}/jadwal?tanggal={tanggal}"),
    }
}

/// Name under which a resource is kept.
#[must_use]
pub fn key(resource: &Resource) -> String {
    match resource {
        Resource::Keluarga => "keluarga".to_owned(),
        Resource::Iuran => "iuran".to_owned(),
        Resource::Antrean => "antrean".to_owned(),
        Resource::Jadwal { faskes, tanggal } => format!("jadwal/{faskes}/{tanggal}"),
    }
}

/// The resource kept under a name; `None` for a name of another version.
#[must_use]
pub fn of_key(key: &str) -> Option<Resource> {
    let parts: Vec<&str> = key.split('/').collect();
    match parts.as_slice() {
        ["keluarga"] => Some(Resource::Keluarga),
        ["iuran"] => Some(Resource::Iuran),
        ["antrean"] => Some(Resource::Antrean),
        ["jadwal", faskes, tanggal] => Some(Resource::Jadwal {
            faskes: (*faskes).to_owned(),
            tanggal: tanggal.parse().ok()?,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_is_found_again_by_its_name() {
        let tanggal = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for resource in [
            Resource::Keluarga,
            Resource::Iuran,
            Resource::Antrean,
            Resource::Jadwal {
                faskes: "0102U020".into(),
                tanggal,
            },
        ] {
            assert_eq!(of_key(&key(&resource)), Some(resource));
        }
        assert_eq!(of_key("kolam"), None);
    }
}
