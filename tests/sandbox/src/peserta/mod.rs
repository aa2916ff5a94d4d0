//! The family on the KK.

mod status;

use jkn_core::app::Method::Get;
use jkn_core::gateway::peserta::{Keluarga as Wire, Kode, Peserta, ProvUmum};
use jkn_core::gateway::{Answer, Line, Loose};
use jkn_core::rules::kelas::Kelas;
use jkn_core::rules::keluarga::ppu::Hubungan;
use jkn_core::rules::nik::JenisKelamin;
use jkn_core::rules::segmen::Segmen;
use ring::hmac;

use crate::Failure;
use crate::kartu;
use crate::perubahan;
use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::store;
use crate::wire::Outcome;
use crate::world::{Anggota, Keluarga};

use chrono::{Days, NaiveDate};

pub(crate) use status::status;
use status::until;

/// A card of plastic comes so many days after registration.
const PRINTED_AFTER: Days = Days::new(14);

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[Route::new(Get, "/v1/keluarga", Access::Session, family)],
    schema: "",
    counts: &[],
    codes: &["kode"],
};

/// The family on the KK, the signed-in participant first.
fn family(context: &RequestContext<'_>) -> Reply {
    let (keluarga, _) = context.world.member(&context.akun).ok_or(Failure::Gone)?;
    let mut peserta = Vec::new();
    for anggota in &keluarga.anggota {
        peserta.push(member(context, keluarga, anggota)?);
    }
    peserta.sort_by_key(|p| p.no_kartu != context.akun);
    Outcome::resource(Wire {
        peserta: peserta.into(),
        contoh: true,
    })
}

/// A member as the wire has it.
fn member(context: &RequestContext<'_>, keluarga: &Keluarga, anggota: &Anggota) -> Result<Peserta, Failure> {
    let hari = context.hari;
    let (faskes, sejak) = perubahan::fktp(context, keluarga, anggota)?;
    let terdaftar = match anggota.bergabung {
        Some(joined) => joined.terdaftar,
        None => hari.before(keluarga.terdaftar_hari_lalu).max(anggota.lahir(hari)),
    };
    let status = status(context, keluarga, anggota)?;
    let kode_kartu = match status.kode.as_str() {
        "0" => kartu::kode(context, &anggota.kartu, until(keluarga, anggota, hari)?)?,
        _ => String::new(),
    };
    let printed = terdaftar.checked_add_days(PRINTED_AFTER).filter(|day| *day <= hari.ini);
    let gigi = match &anggota.gigi {
        Some(kode) => perubahan::prov_umum(kode),
        None => ProvUmum::default(),
    };
    let line = |text: &Option<String>| Loose(Line::from(text.as_deref().unwrap_or_default()));
    let day = |day: Option<NaiveDate>| Loose(Line::from(day.map_or_else(String::new, |day| day.to_string())));
    let pisa = keluarga.anggota.iter().position(|a| a.kartu == anggota.kartu);
    Ok(Peserta {
        id_anggota: id(context, anggota)?.into(),
        no_kartu: anggota.kartu.clone(),
        nik: anggota.nik.as_str().into(),
        nama: perubahan::nama(context, keluarga, anggota)?.into(),
        pisa: (pisa.unwrap_or(0) + 1).to_string().into(),
        sex: match anggota.sex {
            JenisKelamin::LakiLaki => "L",
            JenisKelamin::Perempuan => "P",
        }
        .into(),
        tgl_lahir: anggota.lahir(hari).to_string().into(),
        hak_kelas: match perubahan::kelas(context, keluarga, hari.ini)?.0 {
            Kelas::I => kode("1", "KELAS I"),
            Kelas::II => kode("2", "KELAS II"),
            Kelas::III => kode("3", "KELAS III"),
        },
        jenis_peserta: kode(keluarga.segmen.kode(), segmen_teks(&keluarga.segmen)),
        status_peserta: status,
        prov_umum: perubahan::prov_umum(&faskes),
        tgl_fktp: sejak.to_string().into(),
        tgl_tmt: terdaftar.to_string().into(),
        tgl_tat: until(keluarga, anggota, hari)?.to_string().into(),
        tgl_cetak_kartu: printed.map_or_else(String::new, |day| day.to_string()).into(),
        kode_kartu: kode_kartu.into(),
        kd_provider_gigi: Loose(gigi),
        prolanis_prb: line(&anggota.prb),
        cob: line(&anggota.cob),
        nohp: line(&anggota.nohp),
        email: line(&anggota.email),
        kelas_sejak: day(Some(terdaftar)),
        terdaftar_sejak: day(Some(terdaftar)),
        hubungan: Loose(Line::from(relation(anggota, pisa))),
        urutan_anak: Loose(Line::from(
            anggota.urutan_anak.map_or_else(String::new, |place| place.to_string()),
        )),
        pernah_menikah: Loose(Answer(Some(false))),
        berpenghasilan: Loose(Answer(None)),
        pelajar_sampai: day(anggota.pelajar_sampai),
        sidik_jari: Loose(Answer(anggota.sidik_jari)),
        iuran_pertama_dibayar: Loose(Answer(keluarga.segmen.mandiri().then_some(match anggota.bergabung {
            Some(joined) => joined.aktif,
            None => !keluarga.belum_bayar_pertama,
        }))),
    })
}

/// What a member is to the holder; empty where the file does not say.
fn relation(anggota: &Anggota, pisa: Option<usize>) -> &'static str {
    match anggota.hubungan {
        Some(Hubungan::Pasangan) => "pasangan",
        Some(Hubungan::Anak) => "anak",
        Some(Hubungan::OrangTua) => "orang_tua",
        Some(Hubungan::Mertua) => "mertua",
        Some(Hubungan::Lain) => "lain",
        None if pisa == Some(0) => "peserta",
        None => "",
    }
}

/// Opaque name of a member for an account: the same as long as the file lives, other for another account, and letters only,
/// so that nothing in it can be taken for a number of a person.
pub(crate) fn id(context: &RequestContext<'_>, anggota: &Anggota) -> Result<String, Failure> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, &store::seed(context.tx)?);
    let tag = hmac::sign(&key, format!("anggota {} {}", context.akun, anggota.kartu).as_bytes());
    let nibbles = tag.as_ref().iter().take(8).flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(nibbles.map(|nibble| char::from(b'a' + nibble)).collect())
}

fn kode(kode: &str, keterangan: &str) -> Kode {
    Kode {
        kode: kode.into(),
        keterangan: keterangan.into(),
    }
}

fn segmen_teks(segmen: &Segmen) -> &str {
    match segmen {
        Segmen::PbiJk => "PBI (APBN)",
        Segmen::PbpuPemda => "PBPU DAN BP PEMDA",
        Segmen::PpuPn => "PEKERJA PENERIMA UPAH (PNS)",
        Segmen::PpuTni => "PEKERJA PENERIMA UPAH (TNI)",
        Segmen::PpuPolri => "PEKERJA PENERIMA UPAH (POLRI)",
        Segmen::PpuBu => "PEKERJA PENERIMA UPAH (BADAN USAHA)",
        Segmen::Pbpu => "PEKERJA MANDIRI",
        Segmen::Bp => "BUKAN PEKERJA",
        Segmen::BpPensiun => "PENERIMA PENSIUN",
        Segmen::BpVeteran => "VETERAN",
        Segmen::Lain(kode) => kode,
    }
}
