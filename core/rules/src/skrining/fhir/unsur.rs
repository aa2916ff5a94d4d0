//! An element of a document with its place: what it must hold, what it may, and what is left over.

use serde_json::{Map, Value};

use super::dipahami::{PENGUBAH, Tempat};
use super::{EKSTENSI, FhirSalah, TIADA, elemen, tidak_dipahami};

/// An object of a document.
pub(super) struct Unsur<'a> {
    /// The place to name in a refusal.
    pub(super) letak: &'a str,
    isi: &'a Map<String, Value>,
}

impl<'a> Unsur<'a> {
    /// The document itself, when it is the resource that is expected and nothing in it turns its meaning.
    pub(super) fn resource(dokumen: &'a Value, diharapkan: &'static str) -> Result<Self, FhirSalah> {
        let isi = dokumen.as_object().ok_or(FhirSalah::BukanResource { diharapkan })?;
        if isi.get("resourceType").and_then(Value::as_str) != Some(diharapkan) {
            return Err(FhirSalah::BukanResource { diharapkan });
        }
        tanpa_pengubah(dokumen, diharapkan)?;
        Ok(Self { letak: diharapkan, isi })
    }

    /// An item, called by its link id from here on.
    pub(super) fn butir(nilai: &'a Value, letak: &str) -> Result<Self, FhirSalah> {
        let isi = nilai.as_object().ok_or_else(|| elemen(letak, "item"))?;
        let link_id = isi
            .get("linkId")
            .and_then(Value::as_str)
            .filter(|s| !s.trim().is_empty());
        Ok(Self {
            letak: link_id.ok_or_else(|| elemen(letak, "linkId"))?,
            isi,
        })
    }

    /// Another object at the same place.
    pub(super) fn di(nilai: &'a Value, letak: &'a str, nama: &str) -> Result<Self, FhirSalah> {
        let isi = nilai.as_object().ok_or_else(|| elemen(letak, nama))?;
        Ok(Self { letak, isi })
    }

    pub(super) fn ada(&self, nama: &str) -> Option<&'a Value> {
        self.isi.get(nama)
    }

    pub(super) fn nama(&self) -> impl Iterator<Item = &'a str> {
        self.isi.keys().map(String::as_str)
    }

    /// Refuses the first element that has no place here.
    pub(super) fn hanya(&self, tempat: &Tempat) -> Result<(), FhirSalah> {
        let asing = |nama: &&str| !tempat.dibaca.contains(nama) && !tempat.dilewati.contains(nama);
        match self.nama().find(asing) {
            Some(nama) => Err(tidak_dipahami(self.letak, nama)),
            None => Ok(()),
        }
    }

    /// A text that must be there.
    pub(super) fn kata(&self, nama: &str) -> Result<&'a str, FhirSalah> {
        self.ada(nama)
            .and_then(Value::as_str)
            .filter(|s| !s.trim().is_empty())
            .ok_or_else(|| elemen(self.letak, nama))
    }

    /// A list that may be absent, but not empty: R4 knows no empty lists.
    pub(super) fn daftar(&self, nama: &str) -> Result<&'a [Value], FhirSalah> {
        match self.ada(nama) {
            None => Ok(&[]),
            Some(daftar) => daftar
                .as_array()
                .filter(|d| !d.is_empty())
                .map(Vec::as_slice)
                .ok_or_else(|| elemen(self.letak, nama)),
        }
    }

    /// Refuses an element that is there with another value than this.
    pub(super) fn paling(&self, nama: &str, nilai: &Value) -> Result<(), FhirSalah> {
        match self.ada(nama) {
            Some(ada) if ada != nilai => Err(elemen(self.letak, nama)),
            _ => Ok(()),
        }
    }

    pub(super) fn ekstensi(&self) -> Result<Ekstensi<'a>, FhirSalah> {
        Ekstensi::dari(self.daftar("extension")?, self.letak)
    }

    /// True when an extension here says that the value is absent. `as-text` says that it stands in the narrative, where
    /// nobody reads it: refused.
    pub(super) fn tiada(&self) -> Result<bool, FhirSalah> {
        let mut ada = false;
        for e in self.daftar("extension")? {
            if e.get("url").and_then(Value::as_str) == Some(TIADA) {
                match e.get("valueCode").and_then(Value::as_str) {
                    None | Some("as-text") => return Err(elemen(self.letak, "data-absent-reason")),
                    Some(_) => ada = true,
                }
            }
        }
        Ok(ada)
    }
}

/// Address, name of the value's element (or `extension`) and what it holds.
type SatuEkstensi<'a> = (&'a str, &'a str, &'a Value);

/// Extensions of an element. What is understood is taken out; the rest is refused.
pub(super) struct Ekstensi<'a> {
    letak: &'a str,
    sisa: Vec<SatuEkstensi<'a>>,
}

impl<'a> Ekstensi<'a> {
    pub(super) fn dari(daftar: &'a [Value], letak: &'a str) -> Result<Self, FhirSalah> {
        let sisa: Result<Vec<_>, _> = daftar.iter().map(|e| satu_ekstensi(e, letak)).collect();
        Ok(Self { letak, sisa: sisa? })
    }

    /// Every value of this address, all of the same type.
    pub(super) fn semua(&mut self, url: &str, jenis: &str) -> Result<Vec<&'a Value>, FhirSalah> {
        let (cocok, sisa): (Vec<_>, Vec<_>) = self.sisa.drain(..).partition(|(u, _, _)| *u == url);
        self.sisa = sisa;
        cocok
            .into_iter()
            .map(|(_, j, nilai)| (j == jenis).then_some(nilai))
            .collect::<Option<_>>()
            .ok_or_else(|| elemen(self.letak, pendek(url)))
    }

    /// The value of this address, which may stand here once.
    pub(super) fn paling_satu(&mut self, url: &str, jenis: &str) -> Result<Option<&'a Value>, FhirSalah> {
        match self.semua(url, jenis)?.as_slice() {
            [] => Ok(None),
            [satu] => Ok(Some(satu)),
            _ => Err(elemen(self.letak, pendek(url))),
        }
    }

    /// Refuses what nobody took out.
    pub(super) fn habis(self) -> Result<(), FhirSalah> {
        match self.sisa.first() {
            Some((url, _, _)) => Err(tidak_dipahami(self.letak, pendek(url))),
            None => Ok(()),
        }
    }
}

/// An extension has an address and one value, or extensions of its own; an `id` says nothing.
fn satu_ekstensi<'a>(e: &'a Value, letak: &'a str) -> Result<SatuEkstensi<'a>, FhirSalah> {
    let e = Unsur::di(e, letak, "extension")?;
    let url = e
        .ada("url")
        .and_then(Value::as_str)
        .ok_or_else(|| elemen(letak, "extension"))?;
    let mut isi = e.nama().filter(|nama| !matches!(*nama, "url" | "id"));
    match (isi.next(), isi.next()) {
        (Some(jenis), None) => e.ada(jenis).map(|nilai| (url, jenis, nilai)),
        _ => None,
    }
    .ok_or_else(|| elemen(letak, pendek(url)))
}

/// The name of an extension of ours or of the standard, else its whole address.
pub(super) fn pendek(url: &str) -> &str {
    [EKSTENSI, "http://hl7.org/fhir/StructureDefinition/"]
        .iter()
        .find_map(|awal| url.strip_prefix(awal))
        .unwrap_or(url)
}

/// Looks through the whole document before anything is read.
fn tanpa_pengubah(nilai: &Value, letak: &str) -> Result<(), FhirSalah> {
    match nilai {
        Value::Object(isi) => {
            let letak = isi.get("linkId").and_then(Value::as_str).unwrap_or(letak);
            match PENGUBAH.into_iter().find(|nama| isi.contains_key(*nama)) {
                Some(nama) => Err(tidak_dipahami(letak, nama)),
                None => isi.values().try_for_each(|v| tanpa_pengubah(v, letak)),
            }
        }
        Value::Array(daftar) => daftar.iter().try_for_each(|v| tanpa_pengubah(v, letak)),
        _ => Ok(()),
    }
}

/// The document without empty texts, lists and objects, of which R4 knows none.
pub(super) fn tanpa_kosong(nilai: Value) -> Option<Value> {
    match nilai {
        Value::Null => None,
        Value::String(teks) => (!teks.trim().is_empty()).then_some(Value::String(teks)),
        Value::Array(daftar) => {
            let isi: Vec<Value> = daftar.into_iter().filter_map(tanpa_kosong).collect();
            (!isi.is_empty()).then_some(Value::Array(isi))
        }
        Value::Object(peta) => {
            let isi: Map<String, Value> = peta
                .into_iter()
                .filter_map(|(nama, nilai)| Some((nama, tanpa_kosong(nilai)?)))
                .collect();
            (!isi.is_empty()).then_some(Value::Object(isi))
        }
        lain => Some(lain),
    }
}
