//! Calls of the service rules: one arm per `call`, input and output as JSON.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use jkn_core::rules::akun;
use jkn_core::rules::antrean::batal::{KeadaanTiket, TingkatFaskes, periksa_batal};
use jkn_core::rules::antrean::fkrtl::periksa_antrean_fkrtl;
use jkn_core::rules::antrean::fktp::{nomor_urut_fktp, periksa_antrean_fktp};
use jkn_core::rules::antrean::rujukan::rujukan_berlaku_sampai;
use jkn_core::rules::antrean::tugas::{CatatanTugas, TiketBerjalan, papan_antrean, periksa_tugas, tugas_check_in};
use jkn_core::rules::antrean::{JamPraktik, Zona, perkiraan_dilayani, waktu_tunggu_detik};
use jkn_core::rules::konsultasi::{
    DokterKonsultasi, KeadaanKonsultasi, PeristiwaKonsultasi, daftar_dokter, langkah_konsultasi, nasihat_darurat,
};
use jkn_core::rules::lapisan::Lapisan;
use jkn_core::rules::operasi::{Operasi, periksa_rentang_operasi, susun_operasi};
use jkn_core::rules::pengaduan::{KeadaanPengaduan, PeristiwaPengaduan, langkah_pengaduan, periksa_pengaduan};
use jkn_core::rules::penilaian::periksa_penilaian;
use jkn_core::rules::percakapan::jam::jam_layanan;
use jkn_core::rules::percakapan::{Percakapan, PeristiwaPercakapan, Saluran, langkah_percakapan};
use jkn_core::rules::perubahan::alamat::boleh_ubah_alamat;
use jkn_core::rules::perubahan::fktp::{boleh_berkunjung, boleh_ubah_fktp};
use jkn_core::rules::perubahan::kelas::boleh_ubah_kelas;
use jkn_core::rules::perubahan::kontak::boleh_ubah_kontak;
use jkn_core::rules::perubahan::{Golongan, Perubahan, boleh_ubah};
use jkn_core::rules::skrining::tubuh::UkuranTubuh;
use jkn_core::rules::skrining::{JawabanSkrining, Kuesioner, VERSI_2020, boleh_skrining, nilai_skrining};
use jkn_core::rules::tempat_tidur::{LaporanKamar, nama_kelas, tampilan_kamar};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Topics of this half, one file each.
pub const TOPICS: [&str; 7] = [
    "antrean",
    "perubahan",
    "konsultasi",
    "skrining",
    "layanan",
    "percakapan",
    "akun",
];

type Answer = Result<Value, String>;

fn whole<T: DeserializeOwned>(input: &Value) -> Result<T, String> {
    serde_json::from_value(input.clone()).map_err(|e| e.to_string())
}

fn field<T: DeserializeOwned>(input: &Value, name: &str) -> Result<T, String> {
    let value = input.get(name).ok_or_else(|| format!("input lacks {name}"))?;
    serde_json::from_value(value.clone()).map_err(|e| format!("{name}: {e}"))
}

fn out<T: Serialize>(value: T) -> Answer {
    serde_json::to_value(value).map_err(|e| e.to_string())
}

/// The answer of the rule named by `call`; `None` when this half has no such call.
pub fn answer(call: &str, i: &Value) -> Option<Answer> {
    Some(match call {
        "antrean_fktp" => whole(i).and_then(|p| out(periksa_antrean_fktp(&p))),
        "antrean_fkrtl" => whole(i).and_then(|p| out(periksa_antrean_fkrtl(&p))),
        "batal_antrean" => batal(i),
        "tugas_antrean" => tugas(i),
        "check_in" => field(i, "pasien_baru").and_then(|b| out(json!({ "tugas": tugas_check_in(b) }))),
        "papan_antrean" => papan(i),
        "perkiraan_dilayani" => perkiraan(i),
        "waktu_tunggu" => waktu_tunggu(i),
        "zona_dari_ms" => zona_dari_ms(i),
        "zona_ke_ms" => zona_ke_ms(i),
        "rujukan_berlaku_sampai" => field::<NaiveDate>(i, "tanggal").and_then(|t| out(rujukan_berlaku_sampai(t))),
        "nomor_urut_fktp" => nomor_urut(i),
        "jam_praktik" => field::<String>(i, "teks").and_then(|t| out(t.parse::<JamPraktik>().ok())),
        "ubah" => ubah(i),
        "ubah_fktp" => whole(i).and_then(|p| out(boleh_ubah_fktp(&p))),
        "ubah_kelas" => whole(i).and_then(|p| out(boleh_ubah_kelas(&p))),
        "ubah_kontak" => whole(i).and_then(|p| out(boleh_ubah_kontak(&p))),
        "ubah_alamat" => whole(i).and_then(|p| out(boleh_ubah_alamat(&p))),
        "kunjungan" => whole(i).and_then(|p| out(boleh_berkunjung(&p))),
        "konsultasi" => konsultasi(i),
        "daftar_dokter" => dokter(i),
        "darurat" => field::<String>(i, "teks").and_then(|t| out(nasihat_darurat(&t))),
        "skrining" => skrining(i),
        "skrining_jawaban" => skrining_jawaban(i),
        "skrining_izin" => whole(i).and_then(|p| out(boleh_skrining(&p))),
        "tampilan_kamar" => kamar(i),
        "nama_kelas" => field::<String>(i, "kode").and_then(|k| out(nama_kelas(&k))),
        "operasi_rentang" => rentang(i),
        "operasi_susun" => susun(i),
        "pengaduan" => whole(i).and_then(|f| out(periksa_pengaduan(&f))),
        "pengaduan_langkah" => pengaduan(i),
        "penilaian" => whole(i).and_then(|p| out(periksa_penilaian(&p))),
        "percakapan" => percakapan(i),
        "jam_layanan" => jam(i),
        "sandi" => sandi(i),
        "pin" => field::<String>(i, "pin").and_then(|p| out(akun::periksa_pin(&p))),
        "otp_kirim" => otp_kirim(i),
        "otp" => otp(i),
        "masuk" => masuk(i),
        "captcha" => captcha(i),
        "pendaftaran" => pendaftaran(i),
        _ => return None,
    })
}

fn batal(i: &Value) -> Answer {
    let tingkat: TingkatFaskes = field(i, "tingkat")?;
    let keadaan: KeadaanTiket = field(i, "keadaan")?;
    out(periksa_batal(tingkat, keadaan, &field::<String>(i, "keterangan")?))
}

fn tugas(i: &Value) -> Answer {
    let riwayat: Vec<CatatanTugas> = field(i, "riwayat")?;
    out(periksa_tugas(field(i, "pasien_baru")?, &riwayat, field(i, "baru")?))
}

fn papan(i: &Value) -> Answer {
    let tiket: Vec<TiketBerjalan> = field(i, "tiket")?;
    out(papan_antrean(&tiket, field(i, "angka")?))
}

fn perkiraan(i: &Value) -> Answer {
    let mulai: NaiveDateTime = field(i, "mulai")?;
    out(perkiraan_dilayani(
        mulai,
        field(i, "angka")?,
        field(i, "menit_per_pasien")?,
    ))
}

fn waktu_tunggu(i: &Value) -> Answer {
    out(waktu_tunggu_detik(field(i, "sisa")?, field(i, "detik_per_pasien")?))
}

fn zona_dari_ms(i: &Value) -> Answer {
    out(field::<Zona>(i, "zona")?.dari_epoch_ms(field(i, "ms")?))
}

fn zona_ke_ms(i: &Value) -> Answer {
    out(field::<Zona>(i, "zona")?.ke_epoch_ms(field(i, "setempat")?))
}

fn nomor_urut(i: &Value) -> Answer {
    out(nomor_urut_fktp(&field::<String>(i, "kode_poli")?, field(i, "angka")?))
}

fn ubah(i: &Value) -> Answer {
    let perubahan: Perubahan = field(i, "perubahan")?;
    let golongan: Golongan = field(i, "golongan")?;
    out(boleh_ubah(perubahan, golongan, field(i, "hari_ini")?))
}

fn events(i: &Value) -> Result<Vec<(i64, Value)>, String> {
    let list: Vec<Value> = field(i, "peristiwa")?;
    list.into_iter().map(|e| Ok((field(&e, "pada_ms")?, e))).collect()
}

fn konsultasi(i: &Value) -> Answer {
    let mut keadaan = KeadaanKonsultasi::Kosong;
    let mut langkah = None;
    for (saat, e) in events(i)? {
        let l = langkah_konsultasi(keadaan, &whole::<PeristiwaKonsultasi>(&e)?, saat);
        keadaan = l.keadaan;
        langkah = Some(l);
    }
    out(langkah)
}

fn dokter(i: &Value) -> Answer {
    let faskes: String = field(i, "faskes_terdaftar")?;
    let dokter: Vec<DokterKonsultasi> = field(i, "dokter")?;
    out(daftar_dokter(
        field(i, "peserta_aktif")?,
        &faskes,
        &dokter,
        field(i, "langsung")?,
    ))
}

fn nilai(jawaban: &JawabanSkrining) -> Answer {
    let kuesioner = Kuesioner::versi(VERSI_2020).ok_or("no questionnaire")?;
    match nilai_skrining(&kuesioner, jawaban) {
        Ok(hasil) => out(hasil),
        Err(salah) => out(salah),
    }
}

fn skrining(i: &Value) -> Answer {
    let kuesioner = Kuesioner::versi(VERSI_2020).ok_or("no questionnaire")?;
    let ya: Vec<String> = field(i, "ya")?;
    let ukuran: UkuranTubuh = field(i, "ukuran")?;
    match JawabanSkrining::dari_ya(&kuesioner, &ya, ukuran) {
        Ok(mut jawaban) => {
            jawaban.versi = field(i, "versi")?;
            nilai(&jawaban)
        }
        Err(salah) => out(salah),
    }
}

fn skrining_jawaban(i: &Value) -> Answer {
    nilai(&whole::<JawabanSkrining>(i)?)
}

fn kamar(i: &Value) -> Answer {
    let kamar: LaporanKamar = field(i, "kamar")?;
    out(tampilan_kamar(&kamar, field(i, "sekarang_ms")?))
}

fn rentang(i: &Value) -> Answer {
    out(periksa_rentang_operasi(
        field(i, "awal")?,
        field(i, "akhir")?,
        field(i, "hari_ini")?,
    ))
}

fn susun(i: &Value) -> Answer {
    let daftar: Vec<Operasi> = field(i, "daftar")?;
    let kartu: Vec<String> = field(i, "kartu_keluarga")?;
    out(susun_operasi(&daftar, &kartu, field(i, "hari_ini")?))
}

fn pengaduan(i: &Value) -> Answer {
    let keadaan: KeadaanPengaduan = field(i, "keadaan")?;
    let peristiwa: PeristiwaPengaduan = field(i, "peristiwa")?;
    out(langkah_pengaduan(keadaan, peristiwa))
}

fn percakapan(i: &Value) -> Answer {
    let saluran: Saluran = field(i, "saluran")?;
    let lapisan: Lapisan = field(i, "lapisan")?;
    let mut p = Percakapan::baru(saluran, lapisan);
    let mut langkah = None;
    for (saat, e) in events(i)? {
        let l = langkah_percakapan(p, &whole::<PeristiwaPercakapan>(&e)?, saat);
        p = l.percakapan.clone();
        langkah = Some(l);
    }
    out(langkah)
}

fn jam(i: &Value) -> Answer {
    let saluran: Saluran = field(i, "saluran")?;
    let lapisan: Lapisan = field(i, "lapisan")?;
    out(jam_layanan(saluran, lapisan, field(i, "setempat")?))
}

fn sandi(i: &Value) -> Answer {
    let sandi: String = field(i, "sandi")?;
    out(akun::periksa_sandi(&sandi, &field::<String>(i, "konfirmasi")?))
}

fn otp_kirim(i: &Value) -> Answer {
    let kirim: Vec<i64> = field(i, "kirim_ms")?;
    out(akun::boleh_kirim_otp(&kirim, field(i, "sekarang_ms")?))
}

fn otp(i: &Value) -> Answer {
    out(akun::periksa_otp(
        field(i, "dikirim_ms")?,
        field(i, "sekarang_ms")?,
        field(i, "salah_sebelumnya")?,
        field(i, "cocok")?,
    ))
}

fn masuk(i: &Value) -> Answer {
    out(akun::boleh_masuk(
        field(i, "gagal")?,
        field(i, "terakhir_gagal_ms")?,
        field(i, "sekarang_ms")?,
    ))
}

fn captcha(i: &Value) -> Answer {
    out(akun::captcha_berlaku(
        field(i, "dibuat_ms")?,
        field(i, "sekarang_ms")?,
        field(i, "terpakai")?,
    ))
}

fn pendaftaran(i: &Value) -> Answer {
    let langkah = akun::langkah_pendaftaran(field(i, "lapisan")?);
    let daftar: Vec<Value> = langkah
        .iter()
        .map(|l| json!({ "langkah": l.langkah, "isian": l.isian }))
        .collect();
    out(daftar)
}

#[test]
fn instants_beyond_the_calendar_are_refused_without_a_panic() {
    let saat: DateTime<FixedOffset> = DateTime::<chrono::Utc>::MAX_UTC.fixed_offset();
    assert_eq!(Zona::Wit.setempat(saat), None);
    assert_eq!(Zona::Wit.ke_epoch_ms(NaiveDateTime::MIN), None);
    assert_eq!(rujukan_berlaku_sampai(NaiveDate::MAX), None);
    assert_eq!(perkiraan_dilayani(NaiveDateTime::MAX, 2, 1), None);
    assert_eq!(perkiraan_dilayani(NaiveDateTime::MIN, u32::MAX, u32::MAX), None);
}
