//! The 18 menus and their groups (`domain.md` §1.2).

use serde::{Deserialize, Serialize};

/// A group of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Group {
    /// Membership.
    Peserta,
    /// Money.
    Iuran,
    /// Care.
    Pelayanan,
    /// Information.
    Informasi,
}

/// One of the 18 menus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)] // each name is the menu's name
pub enum Menu {
    InfoPeserta,
    Kartu,
    PenambahanPeserta,
    PerubahanDataPeserta,
    InfoIuran,
    InfoRiwayatPembayaran,
    InfoVirtualAccount,
    PendaftaranAutoDebit,
    Rehab,
    PendaftaranPelayanan,
    KonsultasiDokter,
    SkriningRiwayatKesehatan,
    InfoKetersediaanTempatTidur,
    InfoJadwalTindakanOperasi,
    InfoRiwayatPelayanan,
    InfoLokasiFaskes,
    PengaduanLayananJkn,
    InfoProgramJkn,
}

impl Menu {
    /// All menus in the order of the table.
    pub const ALL: [Self; 18] = [
        Self::InfoPeserta,
        Self::Kartu,
        Self::PenambahanPeserta,
        Self::PerubahanDataPeserta,
        Self::InfoIuran,
        Self::InfoRiwayatPembayaran,
        Self::InfoVirtualAccount,
        Self::PendaftaranAutoDebit,
        Self::Rehab,
        Self::PendaftaranPelayanan,
        Self::KonsultasiDokter,
        Self::SkriningRiwayatKesehatan,
        Self::InfoKetersediaanTempatTidur,
        Self::InfoJadwalTindakanOperasi,
        Self::InfoRiwayatPelayanan,
        Self::InfoLokasiFaskes,
        Self::PengaduanLayananJkn,
        Self::InfoProgramJkn,
    ];

    /// The group in which its tile stands.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::InfoPeserta | Self::Kartu | Self::PenambahanPeserta | Self::PerubahanDataPeserta => Group::Peserta,
            Self::InfoIuran
            | Self::InfoRiwayatPembayaran
            | Self::InfoVirtualAccount
            | Self::PendaftaranAutoDebit
            | Self::Rehab => Group::Iuran,
            Self::PendaftaranPelayanan
            | Self::KonsultasiDokter
            | Self::SkriningRiwayatKesehatan
            | Self::InfoKetersediaanTempatTidur
            | Self::InfoJadwalTindakanOperasi
            | Self::InfoRiwayatPelayanan
            | Self::InfoLokasiFaskes => Group::Pelayanan,
            Self::PengaduanLayananJkn | Self::InfoProgramJkn => Group::Informasi,
        }
    }

    /// Screen id, also the route and the stem of the menu's message keys (with `-` for `_`).
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InfoPeserta => "info_peserta",
            Self::Kartu => "kartu",
            Self::PenambahanPeserta => "penambahan_peserta",
            Self::PerubahanDataPeserta => "perubahan_data_peserta",
            Self::InfoIuran => "info_iuran",
            Self::InfoRiwayatPembayaran => "info_riwayat_pembayaran",
            Self::InfoVirtualAccount => "info_virtual_account",
            Self::PendaftaranAutoDebit => "pendaftaran_auto_debit",
            Self::Rehab => "rehab",
            Self::PendaftaranPelayanan => "pendaftaran_pelayanan",
            Self::KonsultasiDokter => "konsultasi_dokter",
            Self::SkriningRiwayatKesehatan => "skrining_riwayat_kesehatan",
            Self::InfoKetersediaanTempatTidur => "info_ketersediaan_tempat_tidur",
            Self::InfoJadwalTindakanOperasi => "info_jadwal_tindakan_operasi",
            Self::InfoRiwayatPelayanan => "info_riwayat_pelayanan",
            Self::InfoLokasiFaskes => "info_lokasi_faskes",
            Self::PengaduanLayananJkn => "pengaduan_layanan_jkn",
            Self::InfoProgramJkn => "info_program_jkn",
        }
    }

    /// The menu with this screen id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|menu| menu.id() == id)
    }

    /// Whether it may be opened without signing in and without anything kept from an earlier session (§1.2, column auth).
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Self::PenambahanPeserta | Self::InfoKetersediaanTempatTidur | Self::InfoLokasiFaskes | Self::InfoProgramJkn
        )
    }
}
