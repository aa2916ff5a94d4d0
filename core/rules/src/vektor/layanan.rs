//! Service rules: queues, changes, consultation, screening, beds, operations, complaints, talks and accounts.

use crate::akun;
use crate::antrean::batal::{KeadaanTiket, TingkatFaskes, periksa_batal};
use crate::antrean::fkrtl::periksa_antrean_fkrtl;
use crate::antrean::fktp::{nomor_urut_fktp, periksa_antrean_fktp};
use crate::antrean::pasien_baru::periksa_pasien_baru;
use crate::antrean::pengingat::pengingat;
use crate::antrean::rentang::{laju_detik, rentang_dilayani};
use crate::antrean::rujukan::{rujukan_berlaku_sampai, rujukan_sisa_hari, sidik_jari_hemodialisa};
use crate::antrean::tugas::{CatatanTugas, TiketBerjalan, papan_antrean, periksa_tugas, tugas_check_in};
use crate::antrean::{JamPraktik, Zona, perkiraan_dilayani, waktu_tunggu_detik};
use crate::buka::JadwalBuka;
use crate::diagnosa::diagnosa_peka;
use crate::faskes::{dekat, kata_cari, mirip};
use crate::kanal::kanal_layanan;
use crate::konsultasi::{
    DokterKonsultasi, KeadaanKonsultasi, PeristiwaKonsultasi, daftar_dokter, langkah_konsultasi, nasihat_darurat,
    periksa_mulai, periksa_pesan,
};
use crate::lapisan::Lapisan;
use crate::operasi::{Operasi, periksa_rentang_operasi, susun_operasi};
use crate::pengaduan::{KeadaanPengaduan, PeristiwaPengaduan, langkah_pengaduan, periksa_pengaduan};
use crate::penilaian::periksa_penilaian;
use crate::percakapan::jam::jam_layanan;
use crate::percakapan::{Percakapan, PeristiwaPercakapan, Saluran, alamat_saluran, langkah_percakapan};
use crate::perubahan::alamat::boleh_ubah_alamat;
use crate::perubahan::fktp::{boleh_berkunjung, boleh_ubah_fktp};
use crate::perubahan::kelas::boleh_ubah_kelas;
use crate::perubahan::kontak::boleh_ubah_kontak;
use crate::perubahan::{Golongan, Perubahan, boleh_ubah};
use crate::petunjuk::petunjuk;
use crate::segmen::Segmen;
use crate::skrining::berat::baca_berat;
use crate::skrining::fhir::{self, Bahasa, jawaban_dari_fhir, jawaban_ke_fhir};
use crate::skrining::tubuh::UkuranTubuh;
use crate::skrining::{JawabanSkrining, Kuesioner, VERSI_2020, boleh_skrining, nilai_skrining};
use crate::tempat_tidur::{LaporanKamar, jumlah_kamar, nama_kelas, tampilan_kamar};
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use super::{Jawaban, VektorSalah, dibaca, field, out, salah, whole};

/// The answer of a rule; `None` when it is not one of these.
pub(super) fn jawab(fungsi: &str, i: &Value) -> Option<Jawaban> {
    Some(match fungsi {
        "antrean_fktp" => whole(i).and_then(|p| out(periksa_antrean_fktp(&p))),
        "antrean_fkrtl" => whole(i).and_then(|p| out(periksa_antrean_fkrtl(&p))),
        "batal_antrean" => batal(i),
        "tugas_antrean" => tugas(i),
        "check_in" => field(i, "pasien_baru").and_then(|b| out(json!({ "tugas": tugas_check_in(b) }))),
        "papan_antrean" => papan(i),
        "perkiraan_dilayani" => perkiraan(i),
        "waktu_tunggu" => waktu_tunggu(i),
        "rentang_dilayani" => whole(i).and_then(|b| out(json!({ "rentang": rentang_dilayani(&b) }))),
        "laju_pasien" => laju(i),
        "pengingat_antrean" => ingatkan(i),
        "zona_dari_ms" => zona_dari_ms(i),
        "zona_ke_ms" => zona_ke_ms(i),
        "pasien_baru" => whole(i).and_then(|p| out(periksa_pasien_baru(&p, field(i, "hari_ini")?))),
        "rujukan_sisa_hari" => field(i, "tanggal").and_then(|t| out(rujukan_sisa_hari(t, field(i, "hari_ini")?))),
        "sidik_jari_hemodialisa" => field(i, "sidik_jari").and_then(|s| out(sidik_jari_hemodialisa(s))),
        "rujukan_berlaku_sampai" => field::<NaiveDate>(i, "tanggal").and_then(|t| out(rujukan_berlaku_sampai(t))),
        "nomor_urut_fktp" => nomor_urut(i),
        "jam_praktik" => field::<String>(i, "teks").and_then(|t| out(t.parse::<JamPraktik>().ok())),
        "ubah" => ubah(i),
        "ubah_fktp" => whole(i).and_then(|p| out(boleh_ubah_fktp(&p))),
        "ubah_kelas" => whole(i).and_then(|p| out(boleh_ubah_kelas(&p))),
        "ubah_kontak" => whole(i).and_then(|p| out(boleh_ubah_kontak(&p))),
        "ubah_alamat" => whole(i).and_then(|p| out(boleh_ubah_alamat(&p))),
        "petunjuk" => field(i, "topik").and_then(|t| out(petunjuk(t, field(i, "tanggal")?))),
        "kunjungan" => whole(i).and_then(|p| out(boleh_berkunjung(&p))),
        "konsultasi" => konsultasi(i),
        "daftar_dokter" => dokter(i),
        "mulai_konsultasi" => field::<String>(i, "keluhan").and_then(|t| out(periksa_mulai(&t, field(i, "terbuka")?))),
        "pesan_konsultasi" => field::<String>(i, "teks").and_then(|t| out(periksa_pesan(&t))),
        "darurat" => field::<String>(i, "teks").and_then(|t| out(nasihat_darurat(&t))),
        "skrining" => skrining(i),
        "skrining_jawaban" => skrining_jawaban(i),
        "skrining_fhir" => kuesioner_fhir(i),
        "skrining_dari_fhir" => dari_fhir(i),
        "skrining_jawaban_fhir" => jawaban_fhir(i),
        "skrining_jawaban_ke_fhir" => ke_jawaban_fhir(i),
        "skrining_definisi_fhir" => definisi_fhir(i),
        "berat_badan" => field::<String>(i, "teks").and_then(|t| dibaca(baca_berat(&t))),
        "skrining_izin" => whole(i).and_then(|p| out(boleh_skrining(&p))),
        "tampilan_kamar" => kamar(i),
        "buka_sekarang" => buka(i),
        "faskes_dekat" => field(i, "jenis").and_then(|j| dibaca(dekat(j, field(i, "pada")?))),
        "kata_cari" => field::<String>(i, "teks").and_then(|t| out(kata_cari(&t))),
        "kata_mirip" => kata_mirip(i),
        "jumlah_kamar" => jumlah(i),
        "nama_kelas" => field::<String>(i, "kode").and_then(|k| out(nama_kelas(&k))),
        "operasi_rentang" => rentang(i),
        "operasi_susun" => susun(i),
        "pengaduan" => whole(i).and_then(|f| out(periksa_pengaduan(&f))),
        "pengaduan_langkah" => pengaduan(i),
        "diagnosa_peka" => field::<String>(i, "diagnosa").and_then(|d| {
            let penjelasan = diagnosa_peka(&d, field(i, "umur")?, field(i, "pada")?);
            out(json!({ "penjelasan": penjelasan }))
        }),
        "penilaian" => whole(i).and_then(|p| out(periksa_penilaian(&p))),
        "percakapan" => percakapan(i),
        "jam_layanan" => jam(i),
        "alamat_saluran" => field(i, "saluran").and_then(|s| out(alamat_saluran(s, field(i, "lapisan")?))),
        "kanal_layanan" => field(i, "lapisan").and_then(|l| out(kanal_layanan(l))),
        "sandi" => sandi(i),
        "pin" => field::<String>(i, "pin").and_then(|p| dibaca(akun::baca_pin(&p).map(|_| true))),
        "pin_baru" => pin_baru(i),
        "otp_kirim" => otp_kirim(i),
        "otp" => otp(i),
        "masuk" => masuk(i),
        "captcha" => captcha(i),
        "pendaftaran" => pendaftaran(i),
        _ => return None,
    })
}

fn laju(i: &Value) -> Jawaban {
    let laju = laju_detik(
        field(i, "mulai")?,
        field(i, "angka")?,
        field(i, "direncanakan")?,
        field(i, "saat")?,
        field(i, "sisa")?,
        field(i, "tunggu_detik")?,
    );
    out(json!({ "detik": laju }))
}

fn ingatkan(i: &Value) -> Jawaban {
    let pengingat = pengingat(field(i, "mulai")?, field(i, "dipanggil")?, field(i, "awal")?);
    out(json!({ "pengingat": pengingat }))
}

fn batal(i: &Value) -> Jawaban {
    let tingkat: TingkatFaskes = field(i, "tingkat")?;
    let keadaan: KeadaanTiket = field(i, "keadaan")?;
    out(periksa_batal(tingkat, keadaan, &field::<String>(i, "keterangan")?))
}

fn tugas(i: &Value) -> Jawaban {
    let riwayat: Vec<CatatanTugas> = field(i, "riwayat")?;
    out(periksa_tugas(field(i, "pasien_baru")?, &riwayat, field(i, "baru")?))
}

fn papan(i: &Value) -> Jawaban {
    let tiket: Vec<TiketBerjalan> = field(i, "tiket")?;
    out(papan_antrean(&tiket, field(i, "angka")?))
}

fn perkiraan(i: &Value) -> Jawaban {
    let mulai: NaiveDateTime = field(i, "mulai")?;
    out(perkiraan_dilayani(
        mulai,
        field(i, "angka")?,
        field(i, "menit_per_pasien")?,
    ))
}

fn waktu_tunggu(i: &Value) -> Jawaban {
    out(waktu_tunggu_detik(field(i, "sisa")?, field(i, "detik_per_pasien")?))
}

fn zona_dari_ms(i: &Value) -> Jawaban {
    out(field::<Zona>(i, "zona")?.dari_epoch_ms(field(i, "ms")?))
}

fn zona_ke_ms(i: &Value) -> Jawaban {
    out(field::<Zona>(i, "zona")?.ke_epoch_ms(field(i, "setempat")?))
}

fn nomor_urut(i: &Value) -> Jawaban {
    out(nomor_urut_fktp(&field::<String>(i, "kode_poli")?, field(i, "angka")?))
}

fn ubah(i: &Value) -> Jawaban {
    let perubahan: Perubahan = field(i, "perubahan")?;
    let golongan = match i.get("segmen") {
        Some(_) => field::<Segmen>(i, "segmen")?.golongan(),
        None => field::<Golongan>(i, "golongan")?,
    };
    out(boleh_ubah(perubahan, golongan, field(i, "hari_ini")?))
}

fn events(i: &Value) -> Result<Vec<(i64, Value)>, VektorSalah> {
    let list: Vec<Value> = field(i, "peristiwa")?;
    list.into_iter().map(|e| Ok((field(&e, "pada_ms")?, e))).collect()
}

fn konsultasi(i: &Value) -> Jawaban {
    let mut keadaan = KeadaanKonsultasi::Kosong;
    let mut langkah = None;
    for (saat, e) in events(i)? {
        let l = langkah_konsultasi(keadaan, &whole::<PeristiwaKonsultasi>(&e)?, saat);
        keadaan = l.keadaan;
        langkah = Some(l);
    }
    out(langkah)
}

fn dokter(i: &Value) -> Jawaban {
    let faskes: String = field(i, "faskes_terdaftar")?;
    let dokter: Vec<DokterKonsultasi> = field(i, "dokter")?;
    out(daftar_dokter(
        field(i, "peserta_aktif")?,
        &faskes,
        &dokter,
        field(i, "langsung")?,
    ))
}

fn kuesioner() -> Result<Kuesioner, VektorSalah> {
    Kuesioner::versi(VERSI_2020).ok_or_else(|| VektorSalah::masukan("versi", "no questionnaire"))
}

fn nilai(jawaban: &JawabanSkrining) -> Jawaban {
    match nilai_skrining(&kuesioner()?, jawaban) {
        Ok(hasil) => out(hasil),
        Err(e) => salah("SKRINING", &e),
    }
}

fn skrining(i: &Value) -> Jawaban {
    let ya: Vec<String> = field(i, "ya")?;
    let ukuran: UkuranTubuh = field(i, "ukuran")?;
    match JawabanSkrining::dari_ya(&kuesioner()?, &ya, ukuran) {
        Ok(mut jawaban) => {
            jawaban.versi = field(i, "versi")?;
            nilai(&jawaban)
        }
        Err(e) => salah("SKRINING", &e),
    }
}

fn skrining_jawaban(i: &Value) -> Jawaban {
    nilai(&whole::<JawabanSkrining>(i)?)
}

fn kuesioner_fhir(i: &Value) -> Jawaban {
    let versi: String = field(i, "versi")?;
    let bahasa: Option<Bahasa> = field(i, "bahasa")?;
    out(Kuesioner::versi(&versi).map(|k| fhir::ke_fhir(&k, bahasa.unwrap_or_default())))
}

fn dari_fhir(i: &Value) -> Jawaban {
    match fhir::dari_fhir(&field(i, "dokumen")?) {
        Ok(kuesioner) => out(kuesioner),
        Err(e) => salah("FHIR", &e),
    }
}

fn jawaban_fhir(i: &Value) -> Jawaban {
    match jawaban_dari_fhir(&kuesioner()?, &field(i, "dokumen")?) {
        Ok(jawaban) => nilai(&jawaban),
        Err(e) => salah("FHIR", &e),
    }
}

fn ke_jawaban_fhir(i: &Value) -> Jawaban {
    out(jawaban_ke_fhir(&kuesioner()?, &whole::<JawabanSkrining>(i)?))
}

fn definisi_fhir(i: &Value) -> Jawaban {
    let alamat: String = field(i, "alamat")?;
    let definisi = fhir::definisi::DEFINISI.iter().find(|(ini, _)| *ini == alamat);
    out(definisi.and_then(|(_, isi)| serde_json::from_str::<Value>(isi).ok()))
}

fn kamar(i: &Value) -> Jawaban {
    let kamar: LaporanKamar = field(i, "kamar")?;
    out(tampilan_kamar(&kamar, field(i, "sekarang_ms")?))
}

fn buka(i: &Value) -> Jawaban {
    let jadwal = JadwalBuka::baca(&field::<String>(i, "jadwal")?);
    let (zona, sekarang) = (field(i, "zona")?, field(i, "sekarang_ms")?);
    out(jadwal.and_then(|jadwal| jadwal.pada(zona, sekarang)))
}

fn kata_mirip(i: &Value) -> Jawaban {
    out(mirip(&field::<String>(i, "ketik")?, &field::<String>(i, "kata")?))
}

fn jumlah(i: &Value) -> Jawaban {
    let kamar: Vec<LaporanKamar> = field(i, "kamar")?;
    out(jumlah_kamar(&kamar, field(i, "sekarang_ms")?))
}

fn rentang(i: &Value) -> Jawaban {
    out(periksa_rentang_operasi(
        field(i, "awal")?,
        field(i, "akhir")?,
        field(i, "hari_ini")?,
    ))
}

fn susun(i: &Value) -> Jawaban {
    let daftar: Vec<Operasi> = field(i, "daftar")?;
    let kartu: Vec<String> = field(i, "kartu_keluarga")?;
    out(susun_operasi(&daftar, &kartu, field(i, "hari_ini")?))
}

fn pengaduan(i: &Value) -> Jawaban {
    let keadaan: KeadaanPengaduan = field(i, "keadaan")?;
    let peristiwa: PeristiwaPengaduan = field(i, "peristiwa")?;
    out(langkah_pengaduan(keadaan, peristiwa))
}

fn percakapan(i: &Value) -> Jawaban {
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

fn jam(i: &Value) -> Jawaban {
    let saluran: Saluran = field(i, "saluran")?;
    let lapisan: Lapisan = field(i, "lapisan")?;
    out(jam_layanan(saluran, lapisan, field(i, "setempat")?))
}

fn sandi(i: &Value) -> Jawaban {
    let sandi: String = field(i, "sandi")?;
    out(akun::periksa_sandi(&sandi, &field::<String>(i, "konfirmasi")?))
}

fn pin_baru(i: &Value) -> Jawaban {
    let (pin, lahir): (String, Vec<NaiveDate>) = (field(i, "pin")?, field(i, "lahir")?);
    out(json!({ "ditolak": akun::periksa_pin_baru(&pin, &lahir) }))
}

fn otp_kirim(i: &Value) -> Jawaban {
    let kirim: Vec<i64> = field(i, "kirim_ms")?;
    out(akun::boleh_kirim_otp(&kirim, field(i, "sekarang_ms")?))
}

fn otp(i: &Value) -> Jawaban {
    let hasil = akun::periksa_otp(
        field(i, "dikirim_ms")?,
        field(i, "sekarang_ms")?,
        field(i, "salah_sebelumnya")?,
        field(i, "cocok")?,
    );
    let mut jawaban = out(hasil)?;
    if let Value::Object(isi) = &mut jawaban {
        isi.insert("penjelasan".to_owned(), out(hasil.penjelasan())?);
    }
    Ok(jawaban)
}

fn masuk(i: &Value) -> Jawaban {
    out(akun::boleh_masuk(
        field(i, "gagal")?,
        field(i, "terakhir_gagal_ms")?,
        field(i, "sekarang_ms")?,
    ))
}

fn captcha(i: &Value) -> Jawaban {
    let ditolak = akun::periksa_captcha(field(i, "dibuat_ms")?, field(i, "sekarang_ms")?, field(i, "terpakai")?);
    out(json!({ "ditolak": ditolak }))
}

fn pendaftaran(i: &Value) -> Jawaban {
    let langkah = akun::langkah_pendaftaran(field(i, "lapisan")?);
    let daftar: Vec<Value> = langkah
        .iter()
        .map(|l| json!({ "langkah": l.langkah, "isian": l.isian }))
        .collect();
    out(daftar)
}
