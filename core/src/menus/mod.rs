//! The menus, one folder each: a model (what the person chose), an update (what happens), a view (what is shown).

pub mod asisten;
pub mod beranda;
pub mod cari;
pub mod dasar;
pub mod info_iuran;
pub mod info_jadwal_tindakan_operasi;
pub mod info_ketersediaan_tempat_tidur;
pub mod info_lokasi_faskes;
pub mod info_peserta;
pub mod info_program_jkn;
pub mod info_riwayat_pelayanan;
pub mod info_riwayat_pembayaran;
pub mod info_virtual_account;
pub mod kanal;
pub mod kartu;
pub mod konsultasi_dokter;
pub mod penambahan_peserta;
pub mod pendaftaran_auto_debit;
pub mod pendaftaran_pelayanan;
pub mod pengaduan_layanan_jkn;
pub mod perubahan_data_peserta;
pub mod rehab;
pub mod skrining_riwayat_kesehatan;
