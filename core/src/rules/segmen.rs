//! Participant segments and who pays for them (domain.md §5.1).

use serde::{Deserialize, Serialize};

/// Kind of public wage earner (§5.1; W60).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum JenisPpuPn {
    /// Civil servant.
    #[serde(rename = "PNS")]
    Pns,
    /// Armed forces.
    #[serde(rename = "TNI")]
    Tni,
    /// Police.
    #[serde(rename = "POLRI")]
    Polri,
}

/// Who pays the iuran (§5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pembayar {
    /// The central government, whole amount.
    Pusat,
    /// The local government, whole amount.
    Pemda,
    /// Employer 4 % and worker 1 % of the wage.
    PemberiKerjaDanPekerja,
    /// The participant.
    Sendiri,
    /// The participant, or the government for pensioners and veterans.
    SendiriAtauPemerintah,
}

/// Segment of a participant. As text it is its code (D), and text no version of this app knows yet is kept as it came.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Segmen {
    /// `PBI_JK`: the poor, registered by Kemensos data.
    PbiJk,
    /// `PBPU_PEMDA`: registered by the local government.
    PbpuPemda,
    /// `PPU_PN`, or `PPU_PN_PNS`, `PPU_PN_TNI`, `PPU_PN_POLRI` where the kind is known.
    PpuPn(Option<JenisPpuPn>),
    /// `PPU_BU`: employees of state, regional and private companies.
    PpuBu,
    /// `PBPU`: self-employed.
    Pbpu,
    /// `BP`: not working.
    Bp,
    /// Any other text of the wire, unchanged.
    Lain(String),
}

impl Segmen {
    /// Code of the segment, or the unknown text as it came.
    #[must_use]
    pub fn kode(&self) -> &str {
        match self {
            Self::PbiJk => "PBI_JK",
            Self::PbpuPemda => "PBPU_PEMDA",
            Self::PpuPn(None) => "PPU_PN",
            Self::PpuPn(Some(JenisPpuPn::Pns)) => "PPU_PN_PNS",
            Self::PpuPn(Some(JenisPpuPn::Tni)) => "PPU_PN_TNI",
            Self::PpuPn(Some(JenisPpuPn::Polri)) => "PPU_PN_POLRI",
            Self::PpuBu => "PPU_BU",
            Self::Pbpu => "PBPU",
            Self::Bp => "BP",
            Self::Lain(teks) => teks,
        }
    }

    /// Who pays; `None` for a segment this app does not know.
    #[must_use]
    pub const fn pembayar(&self) -> Option<Pembayar> {
        match self {
            Self::PbiJk => Some(Pembayar::Pusat),
            Self::PbpuPemda => Some(Pembayar::Pemda),
            Self::PpuPn(_) | Self::PpuBu => Some(Pembayar::PemberiKerjaDanPekerja),
            Self::Pbpu => Some(Pembayar::Sendiri),
            Self::Bp => Some(Pembayar::SendiriAtauPemerintah),
            Self::Lain(_) => None,
        }
    }

    /// True for wage earners, public or private.
    #[must_use]
    pub const fn ppu(&self) -> bool {
        matches!(self, Self::PpuPn(_) | Self::PpuBu)
    }
}

impl From<String> for Segmen {
    fn from(teks: String) -> Self {
        match teks.as_str() {
            "PBI_JK" => Self::PbiJk,
            "PBPU_PEMDA" => Self::PbpuPemda,
            "PPU_PN" => Self::PpuPn(None),
            "PPU_PN_PNS" => Self::PpuPn(Some(JenisPpuPn::Pns)),
            "PPU_PN_TNI" => Self::PpuPn(Some(JenisPpuPn::Tni)),
            "PPU_PN_POLRI" => Self::PpuPn(Some(JenisPpuPn::Polri)),
            "PPU_BU" => Self::PpuBu,
            "PBPU" => Self::Pbpu,
            "BP" => Self::Bp,
            _ => Self::Lain(teks),
        }
    }
}

impl From<Segmen> for String {
    fn from(s: Segmen) -> Self {
        s.kode().to_owned()
    }
}
