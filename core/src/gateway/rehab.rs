//! Paying arrears in instalments: `GET /v1/rehab`, and how a plan is registered and cancelled.

use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::read::{Unreadable, bulan, code, date, money};
use super::text::Line;
use super::wire::wire;
use super::{Method, Request, Sending};
use crate::data::rehab::{self, Perintah, Posisi};
use crate::data::{Hasil, Told};
use crate::rules::bulan::Bulan;
use crate::rules::rehab::{BulanBerjalan, Versi};
use crate::rules::rupiah::Rupiah;

wire! {
    /// The newest plan of the family.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Rehab {
        /// `null` when there never was one.
        rencana: Option<Rencana> = must "rencana",
    }
}

wire! {
    /// A plan. Read as a whole: one that lacks an instalment misleads.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Rencana {
        /// Name of it, the same as long as it is told.
        id: String = must "id",
        /// `1.0` or `2.0`; others may follow.
        versi: Line = may "versi",
        /// Day of registration.
        daftar: String = must "daftar",
        /// `aplikasi`, `165` or `loket`; others may follow.
        oleh: Line = may "oleh",
        /// The instalments in order of payment, at least one.
        tahap: Vec<Tahap> = must "tahap",
        /// `berjalan`, `selesai`, `gagal` or `dibatalkan`; others may follow.
        keadaan: Line = must "keadaan",
        /// The month of registration where it is paid apart; `null` where it is not.
        terpisah: Option<Terpisah> = may "terpisah",
        /// Code of the channel by which the family pays automatically.
        autodebit: Line = may "autodebit",
    }
}

wire! {
    /// An instalment.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Tahap {
        /// Its place, from 1.
        ke: u32 = must "ke",
        /// Months of arrears that it settles, `yyyy-mm`, oldest first.
        bulan: Vec<String> = must "bulan",
        /// Rupiah.
        jumlah: Figure = must "jumlah",
        /// Last day to pay it.
        jatuhtempo: String = must "jatuhtempo",
        /// Day on which it was paid; `null` while it is unpaid.
        dibayar: Option<String> = may "dibayar",
    }
}

wire! {
    /// A month that is paid apart from the instalments.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Terpisah {
        /// `yyyy-mm`.
        bulan: String = must "bulan",
        /// Rupiah.
        jumlah: Figure = must "jumlah",
        /// Whether it is paid.
        lunas: bool = must "lunas",
    }
}

/// A registration, `POST /v1/rehab`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaftarRehab {
    /// The version that was shown.
    pub versi: Versi,
    /// Number of instalments.
    pub tahap: u32,
    /// How the month of registration is paid.
    pub bulanberjalan: BulanBerjalan,
    /// The month of registration for which the plan was shown, `yyyy-mm`.
    pub bulan: Bulan,
    /// Sum of the instalments that was shown, rupiah.
    pub total: Rupiah,
    /// To which the confirmation goes.
    pub email: String,
    /// That the terms were agreed to.
    pub setuju: bool,
}

/// A cancellation, `POST /v1/rehab/batal`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatalRehab {
    /// Name of the plan.
    pub id: String,
}

pub(super) fn sending(perintah: &Perintah) -> Result<Sending, serde_json::Error> {
    let request = match perintah {
        Perintah::Daftar(daftar) => Request::new(Method::Post, "/v1/rehab").with(&DaftarRehab {
            versi: daftar.versi,
            tahap: daftar.tahap,
            bulanberjalan: daftar.bulanberjalan,
            bulan: daftar.bulan,
            total: daftar.total,
            email: daftar.email.clone(),
            // The form asks for it before it can be sent.
            setuju: true,
        })?,
        Perintah::Batal(batal) => {
            Request::new(Method::Post, "/v1/rehab/batal").with(&BatalRehab { id: batal.id.clone() })?
        }
    };
    Ok(Sending { request, hasil })
}

/// The plan that a registration brought; a cancellation brings it too, in its last state.
fn hasil(content: &Raw) -> Option<Hasil> {
    let wire: Rencana = content.read().ok()?;
    plan(wire).ok().map(Hasil::Rehab)
}

pub(super) fn read(content: &Raw) -> Result<(Told, u32), Unreadable> {
    let wire: Rehab = content.read().map_err(|_| Unreadable("rencana"))?;
    let rencana = wire.rencana.map(plan).transpose()?;
    Ok((Told::Rehab(rehab::Rehab { rencana }), 0))
}

fn plan(wire: Rencana) -> Result<rehab::Rencana, Unreadable> {
    let in_order = (1..).zip(&wire.tahap).all(|(ke, tahap)| ke == tahap.ke);
    if wire.tahap.is_empty() || !in_order {
        return Err(Unreadable("tahap"));
    }
    let tahap: Vec<rehab::Tahap> = wire.tahap.into_iter().map(stage).collect::<Result<_, _>>()?;
    let later = |pair: &[rehab::Tahap]| matches!(pair, [a, b] if a.jatuh_tempo < b.jatuh_tempo);
    if !tahap.windows(2).all(later) {
        return Err(Unreadable("jatuhtempo"));
    }
    Ok(rehab::Rencana {
        id: code(&wire.id, "id")?,
        versi: Versi::SEMUA
            .into_iter()
            .find(|versi| versi.nama() == wire.versi.as_str()),
        daftar: date(&wire.daftar, "daftar")?,
        oleh: wire.oleh.into(),
        tahap,
        posisi: match wire.keadaan.as_str() {
            "berjalan" => Posisi::Berjalan,
            "selesai" => Posisi::Selesai,
            "gagal" => Posisi::Gagal,
            "dibatalkan" => Posisi::Dibatalkan,
            _ => Posisi::Lain,
        },
        terpisah: wire.terpisah.map(apart).transpose()?,
        autodebit: wire.autodebit.into(),
    })
}

fn stage(wire: Tahap) -> Result<rehab::Tahap, Unreadable> {
    Ok(rehab::Tahap {
        bulan: wire
            .bulan
            .iter()
            .map(|month| bulan(month, "bulan"))
            .collect::<Result<_, _>>()?,
        jumlah: money(wire.jumlah, "jumlah")?,
        jatuh_tempo: date(&wire.jatuhtempo, "jatuhtempo")?,
        dibayar: wire.dibayar.map(|day| date(&day, "dibayar")).transpose()?,
    })
}

fn apart(wire: Terpisah) -> Result<rehab::Terpisah, Unreadable> {
    Ok(rehab::Terpisah {
        bulan: bulan(&wire.bulan, "bulan")?,
        jumlah: money(wire.jumlah, "jumlah")?,
        lunas: wire.lunas,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tahap: &str) -> Result<(Told, u32), Unreadable> {
        let json = format!(
            r#"{{"rencana":{{"id":"cicilan-1","versi":"2.0","daftar":"2026-11-24","oleh":"165","tahap":[{tahap}],"keadaan":"berjalan","terpisah":null}}}}"#
        );
        read(&Raw::of_bytes(json.as_bytes()).unwrap())
    }

    const FIRST: &str =
        r#"{"ke":1,"bulan":["2026-05","2026-06"],"jumlah":420000,"jatuhtempo":"2026-11-30","dibayar":"2026-11-24"}"#;
    const SECOND: &str = r#"{"ke":2,"bulan":["2026-07"],"jumlah":"280000","jatuhtempo":"2026-12-31","dibayar":null}"#;

    #[test]
    fn a_plan_is_read_as_a_whole_or_not_at_all() {
        let (Told::Rehab(rehab), 0) = told(&format!("{FIRST},{SECOND}")).unwrap() else {
            panic!("no plan");
        };
        let plan = rehab.rencana.unwrap();
        let (ke, next) = plan.berikut().unwrap();
        assert_eq!((ke, next.jumlah, plan.lunas()), (2, Rupiah(280_000), 1));
        for tahap in [
            String::new(),
            SECOND.to_owned(),
            format!("{FIRST},{FIRST}"),
            format!("{FIRST},{}", SECOND.replace("280000", "-1")),
            format!("{FIRST},{}", SECOND.replace("2026-12-31", "2026-11-30")),
            format!("{FIRST},{}", SECOND.replace("2026-07", "2026-13")),
        ] {
            assert!(told(&tahap).is_err(), "{tahap}");
        }
    }

    #[test]
    fn no_plan_and_a_plan_in_a_state_to_come_are_both_read() {
        let none = read(&Raw::of_bytes(br#"{"rencana":null}"#).unwrap()).unwrap();
        assert_eq!(none, (Told::Rehab(rehab::Rehab::default()), 0));
        let odd = format!(
            r#"{{"rencana":{{"id":"a","versi":"3.0","daftar":"2026-11-24","tahap":[{FIRST}],"keadaan":"ditunda"}}}}"#
        );
        let (Told::Rehab(odd), _) = read(&Raw::of_bytes(odd.as_bytes()).unwrap()).unwrap() else {
            panic!("no plan");
        };
        let odd = odd.rencana.unwrap();
        assert_eq!((odd.versi, odd.posisi), (None, Posisi::Lain));
    }
}
