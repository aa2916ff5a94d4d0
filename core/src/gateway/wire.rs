//! How an object of the wire is declared and read: once, as a list of its fields.
//!
//! [`wire!`] makes a type that is written by serde and read field by field. A field is looked up by its name in what came and
//! read by its type, so that reading one object more costs a phone some hundred bytes of code and not some thousand.
//!
//! * `must "nama"` has to be there; what `null` means is said by the type
//! * `may "nama"` may be missing or `null`, and is then what its type is by default
//!
//! A name that comes twice is neither of its values, and nobody guesses which was meant; fields that nobody asks for may come.

use std::borrow::Cow;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Something that can be read from its JSON.
pub trait Wire: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When the JSON is not of that form.
    fn read(json: &str) -> Result<Self, serde_json::Error>;
}

/// Types that serde reads.
macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn read(json: &str) -> Result<Self, serde_json::Error> {
                serde_json::from_str(json)
            }
        }
    )*};
}

plain!(String, bool, u16, u32, serde_json::Value);

impl<T: Wire> Wire for Option<T> {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        if json == "null" {
            return Ok(None);
        }
        T::read(json).map(Some)
    }
}

/// A list that is worth something only as a whole.
impl<T: Wire> Wire for Vec<T> {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        let list: Vec<&RawValue> = serde_json::from_str(json)?;
        list.into_iter().map(|one| T::read(one.get())).collect()
    }
}

/// The fields of an object, each as it came.
#[derive(Debug)]
pub struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'a> Fields<'a> {
    /// Takes an object apart.
    ///
    /// # Errors
    /// When it is no object.
    pub fn of(json: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// A field that has to be there.
    ///
    /// # Errors
    /// When it is missing, comes twice or is of another form.
    pub fn must<T: Wire>(&self, name: &'static str) -> Result<T, serde_json::Error> {
        T::read(self.named(name)?.ok_or_else(|| missing(name))?)
    }

    /// A field that may be missing or `null`.
    ///
    /// # Errors
    /// When it comes twice or is of another form.
    pub fn may<T: Wire + Default>(&self, name: &'static str) -> Result<T, serde_json::Error> {
        match self.named(name)? {
            None | Some("null") => Ok(T::default()),
            Some(json) => T::read(json),
        }
    }

    fn named(&self, name: &'static str) -> Result<Option<&'a str>, serde_json::Error> {
        let mut found = self.0.iter().filter(|(other, _)| other == name);
        let one = found.next().map(|(_, json)| json.get());
        match found.next() {
            None => Ok(one),
            Some(_) => Err(serde::de::Error::duplicate_field(name)),
        }
    }
}

fn missing(name: &'static str) -> serde_json::Error {
    serde::de::Error::missing_field(name)
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(Name(name)) = map.next_key()? {
                    fields.push((name, map.next_value()?));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// The name of a field; borrowed, but where it is written with escapes.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// Declares a type of the wire: see the module.
macro_rules! wire {
    ($(
        $(#[$meta:meta])*
        pub struct $type:ident {
            $($(#[$field_meta:meta])* $field:ident: $of:ty = $how:ident $name:literal,)*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(serde::Serialize)]
        pub struct $type {
            $($(#[$field_meta])* #[serde(rename = $name)] pub $field: $of,)*
        }

        impl $crate::gateway::wire::Wire for $type {
            fn read(json: &str) -> Result<Self, serde_json::Error> {
                let fields = $crate::gateway::wire::Fields::of(json)?;
                Ok(Self { $($field: fields.$how($name)?,)* })
            }
        }
    )*};
}
pub(crate) use wire;

#[cfg(test)]
mod tests {
    use super::*;

    wire! {
        /// A thing.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Benda {
            /// Its name.
            nama: String = must "namaBenda",
            /// How many.
            jumlah: Option<u32> = must "jumlah",
            /// What is in it.
            isi: Vec<Benda> = may "isi",
        }
    }

    fn benda(nama: &str, jumlah: Option<u32>, isi: Vec<Benda>) -> Benda {
        let nama = nama.to_owned();
        Benda { nama, jumlah, isi }
    }

    #[test]
    fn an_object_is_read_as_it_is_written_in_any_order_and_with_fields_that_nobody_asks_for() {
        let whole = benda("peti", Some(2), vec![benda("\"a\\b\"", None, vec![])]);
        assert_eq!(Benda::read(&serde_json::to_string(&whole).unwrap()).unwrap(), whole);
        let other = r#" { "baru" : [ {} ] , "baru" : 1, "jumlah" : 2 , "nama\u0042enda" : "peti" , "isi" : null } "#;
        assert_eq!(Benda::read(other).unwrap(), benda("peti", Some(2), vec![]));
    }

    #[test]
    fn what_has_to_be_there_may_be_null_only_where_its_type_says_so() {
        assert_eq!(
            Benda::read(r#"{"namaBenda":"a","jumlah":null}"#).unwrap(),
            benda("a", None, vec![])
        );
        for odd in [
            r#"{"namaBenda":"a"}"#,
            r#"{"namaBenda":null,"jumlah":1}"#,
            r#"{"namaBenda":7,"jumlah":1}"#,
            r#"{"namaBenda":"a","jumlah":-1}"#,
            r#"{"namaBenda":"a","jumlah":1,"isi":[{}]}"#,
            r#"{"namaBenda":"a","jumlah":1,"isi":{}}"#,
            r#"{"namaBenda":"a","jumlah":1"#,
            r#"["a",1,[]]"#,
            "null",
            "",
        ] {
            assert!(Benda::read(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_name_that_comes_twice_is_neither_of_its_values() {
        assert!(Benda::read(r#"{"namaBenda":"a","jumlah":1,"jumlah":1}"#).is_err());
        assert!(Benda::read(r#"{"namaBenda":"a","jumlah":1,"isi":[],"isi":[]}"#).is_err());
    }
}
