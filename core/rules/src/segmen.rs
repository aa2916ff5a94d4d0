//! Participant segments: who pays, who registers, who decides (`domain.md` §5.1).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::karena::karena;
use super::kelas::Kelas;
use super::penjelasan::{Kanal, Kelayakan, Penjelasan};
use super::perubahan::{Golongan, NOT_IN_APP};

/// A participant segment. A code this program does not know survives a round trip in [`Segmen::Lain`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Segmen {
    /// PBI Jaminan Kesehatan, paid by the state: `PBI_JK`.
    PbiJk,
    /// PBPU/BP paid by a regional government: `PBPU_PEMDA`.
    PbpuPemda,
    /// State-paid workers other than TNI and POLRI: `PPU_PN`.
    PpuPn,
    /// Armed forces, a part of PPU PN with a right of its own (§8.1): `PPU_TNI`.
    PpuTni,
    /// Police, likewise: `PPU_POLRI`.
    PpuPolri,
    /// Workers of an enterprise: `PPU_BU`.
    PpuBu,
    /// Self-paying workers: `PBPU`.
    Pbpu,
    /// Not working and self-paying (investor, employer, other able): `BP`.
    Bp,
    /// Receivers of a pension: `BP_PENSIUN`.
    BpPensiun,
    /// Veterans and pioneers of independence: `BP_VETERAN`.
    BpVeteran,
    /// A code this version does not know.
    Lain(String),
}

/// Who pays the iuran of a segment (§5.1, §6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pembayar {
    /// The state.
    Pusat,
    /// The regional government.
    Pemda,
    /// Employer 4 % and worker 1 %.
    PemberiKerjaDanPekerja,
    /// The participant.
    Peserta,
    /// The state and the pensioner (K).
    PusatDanPensiunan,
    /// Not known for this segment.
    TidakDiketahui,
}

impl Segmen {
    /// Every segment with a code of its own.
    pub const DIKENAL: [Self; 10] = [
        Self::PbiJk,
        Self::PbpuPemda,
        Self::PpuPn,
        Self::PpuTni,
        Self::PpuPolri,
        Self::PpuBu,
        Self::Pbpu,
        Self::Bp,
        Self::BpPensiun,
        Self::BpVeteran,
    ];

    /// The code (D) on the wire and in the tables.
    pub fn kode(&self) -> &str {
        match self {
            Self::PbiJk => "PBI_JK",
            Self::PbpuPemda => "PBPU_PEMDA",
            Self::PpuPn => "PPU_PN",
            Self::PpuTni => "PPU_TNI",
            Self::PpuPolri => "PPU_POLRI",
            Self::PpuBu => "PPU_BU",
            Self::Pbpu => "PBPU",
            Self::Bp => "BP",
            Self::BpPensiun => "BP_PENSIUN",
            Self::BpVeteran => "BP_VETERAN",
            Self::Lain(kode) => kode,
        }
    }

    /// The group by which the rights to change data go (§8.1).
    pub const fn golongan(&self) -> Golongan {
        match self {
            Self::PbiJk => Golongan::PbiJk,
            Self::PbpuPemda => Golongan::PbpuPemda,
            Self::PpuPn => Golongan::PpuPn,
            Self::PpuTni | Self::PpuPolri => Golongan::TniPolri,
            Self::PpuBu => Golongan::PpuBu,
            Self::Pbpu => Golongan::Pbpu,
            Self::Bp => Golongan::Bp,
            Self::BpPensiun => Golongan::BpPensiun,
            Self::BpVeteran => Golongan::BpVeteran,
            Self::Lain(_) => Golongan::TidakDikenal,
        }
    }

    /// True for workers who receive a wage.
    pub const fn ppu(&self) -> bool {
        matches!(self, Self::PpuPn | Self::PpuTni | Self::PpuPolri | Self::PpuBu)
    }

    /// True for those who pay their own iuran and choose their class: PBPU and BP.
    pub const fn mandiri(&self) -> bool {
        matches!(self, Self::Pbpu | Self::Bp)
    }

    /// Who pays.
    pub const fn pembayar(&self) -> Pembayar {
        match self {
            Self::PbiJk | Self::BpVeteran => Pembayar::Pusat,
            Self::PbpuPemda => Pembayar::Pemda,
            Self::PpuPn | Self::PpuTni | Self::PpuPolri | Self::PpuBu => Pembayar::PemberiKerjaDanPekerja,
            Self::Pbpu | Self::Bp => Pembayar::Peserta,
            Self::BpPensiun => Pembayar::PusatDanPensiunan,
            Self::Lain(_) => Pembayar::TidakDiketahui,
        }
    }

    /// The class every member has, where the segment fixes one: III for PBI and Pemda members.
    pub const fn kelas_tetap(&self) -> Option<Kelas> {
        match self {
            Self::PbiJk | Self::PbpuPemda => Some(Kelas::III),
            _ => None,
        }
    }
}

impl From<String> for Segmen {
    fn from(kode: String) -> Self {
        Self::DIKENAL
            .into_iter()
            .find(|s| s.kode() == kode)
            .unwrap_or(Self::Lain(kode))
    }
}

impl From<Segmen> for String {
    fn from(segmen: Segmen) -> Self {
        match segmen {
            Segmen::Lain(kode) => kode,
            lain => lain.kode().to_owned(),
        }
    }
}

/// What holds for a segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsiSegmen {
    /// The segment, as it came.
    pub segmen: Segmen,
    /// Who pays.
    pub pembayar: Pembayar,
    /// The class of every member, where the segment fixes one.
    pub kelas_tetap: Option<Kelas>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Says who pays for a segment and in which class.
pub fn isi_segmen(segmen: &Segmen) -> IsiSegmen {
    let pembayar = segmen.pembayar();
    let (kunci, asumsi) = match pembayar {
        Pembayar::Pusat => ("rules-segmen-pusat", false),
        Pembayar::Pemda => ("rules-segmen-pemda", false),
        Pembayar::PemberiKerjaDanPekerja => ("rules-segmen-pemberi-kerja", false),
        Pembayar::Peserta => ("rules-segmen-peserta", false),
        Pembayar::PusatDanPensiunan => ("rules-segmen-pensiunan", true),
        Pembayar::TidakDiketahui => ("rules-segmen-tidak-dikenal", false),
    };
    IsiSegmen {
        segmen: segmen.clone(),
        pembayar,
        kelas_tetap: segmen.kelas_tetap(),
        penjelasan: karena(kunci, &["§5.1", "S2"])
            .kata("segmen", segmen.kode())
            .asumsi_bila(asumsi),
    }
}

/// May a person of this segment register family members in the app (§5.1: by themselves only PBPU and BP)? PANDAWA
/// serves civil servants, TNI, POLRI, pensioners and veterans as well (§13.4, R01).
pub fn boleh_daftar(segmen: &Segmen, hari_ini: NaiveDate) -> Kelayakan {
    let tidak = |kunci, alasan: &str, jalan_lain, sumber: &[&str]| Kelayakan::Tidak {
        alasan: alasan.to_owned(),
        jalan_lain,
        penjelasan: karena(kunci, sumber).kata("segmen", segmen.kode()),
    };
    let pemberi_kerja = |jalan_lain, sumber: &[&str]| {
        tidak(
            "rules-daftar-pemberi-kerja",
            "DIDAFTARKAN_PEMBERI_KERJA",
            jalan_lain,
            sumber,
        )
    };
    match segmen {
        Segmen::Pbpu | Segmen::Bp => Kelayakan::Boleh {
            mulai: hari_ini,
            penjelasan: karena("rules-daftar-sendiri", &["§5.1", "S2"]).tanggal("mulai", hari_ini),
        },
        Segmen::PpuBu => pemberi_kerja(vec![Kanal::PemberiKerja], &["§5.1", "S2"]),
        Segmen::PpuPn | Segmen::PpuTni | Segmen::PpuPolri => pemberi_kerja(
            vec![Kanal::PemberiKerja, Kanal::Pandawa],
            &["§5.1", "§13.4", "S2", "R01"],
        ),
        Segmen::PbiJk | Segmen::PbpuPemda => tidak(
            "rules-daftar-pemerintah",
            "DIDAFTARKAN_PEMERINTAH",
            vec![Kanal::DinasSosial, Kanal::KantorCabang],
            &["§5.1", "S2"],
        ),
        Segmen::BpPensiun | Segmen::BpVeteran => tidak(
            "rules-daftar-pensiunan",
            NOT_IN_APP,
            vec![Kanal::Pandawa, Kanal::KantorCabang],
            &["§13.4", "R01"],
        ),
        Segmen::Lain(_) => tidak(
            "rules-daftar-kantor",
            "SEGMEN_TIDAK_DIKENAL",
            vec![Kanal::KantorCabang, Kanal::CareCenter165],
            &["§5.1", "S2"],
        ),
    }
}
