//! Who joined a family after day 0: members more and newborns. From acceptance on they are in the family, from the first iuran on they
//! are covered, and from the month after that they are on the family's bill. The first iuran is a payment of its own: what the family
//! owes for the same month may be paid already.

use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::keluarga::ppu::Hubungan;
use rusqlite::params;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::simpan;
use crate::pembayaran::bayar::{Answer, Bayar, Due, by_hand};
use crate::route::RequestContext;
use crate::wire::Outcome;
use crate::world::{Anggota, Bergabung, Keluarga, World};
use crate::{Failure, perubahan, store};

/// Who registered with a ticket.
const MEMBERS: &str =
    "SELECT kartu, nik, nama, sex, lahir, hubungan, faskes, gigi, 0 FROM daftar_orang WHERE tiket = ?1";
/// The newborns of a mother's card.
const NEWBORNS: &str = "SELECT kartu, '', nama, sex, lahir, 'anak', faskes, '', anak_ke FROM bayi WHERE kartu = ?1";

/// A code as the database has it.
pub(super) fn code<T: Serialize>(value: T) -> Result<String, Failure> {
    Ok(serde_json::to_value(value)?.as_str().unwrap_or_default().to_owned())
}

fn of_code<T: DeserializeOwned>(code: String) -> Result<T, Failure> {
    Ok(serde_json::from_value(Value::from(code))?)
}

/// The world with everybody who has joined one of its families by now; `None` while nobody has.
pub(crate) fn world(context: &RequestContext<'_>) -> Result<Option<World>, Failure> {
    let mut joined: Vec<(String, Vec<Anggota>)> = Vec::new();
    for daftar in simpan::semua(context)? {
        if context.world.member(&daftar.kartu).is_none() || daftar.tahap(context)? == "kedaluwarsa" {
            continue;
        }
        let how = Bergabung {
            terdaftar: daftar.masa()?.tanggal,
            ..after_first(context, &daftar.pembayar)?
        };
        joined.push((daftar.kartu.clone(), people(context, MEMBERS, &daftar.tiket, how)?));
    }
    for bayi in newborns(context)? {
        joined.push((
            bayi.ibu.clone(),
            people(context, NEWBORNS, &bayi.kartu, bayi.joined(context)?)?,
        ));
    }
    if joined.is_empty() {
        return Ok(None);
    }
    let mut world = context.world.clone();
    for (of, people) in joined {
        let family = world
            .keluarga
            .iter_mut()
            .find(|k| k.anggota.iter().any(|a| a.kartu == of));
        family.ok_or(Failure::Gone)?.anggota.extend(people);
    }
    Ok(Some(world))
}

/// How somebody stands whose first iuran is booked for a card.
fn after_first(context: &RequestContext<'_>, pembayar: &str) -> Result<Bergabung, Failure> {
    let mut rows = by_hand(context, pembayar)?.into_iter();
    let first = rows.find(|row| row.dibukukan_ms <= context.now_ms);
    let until = first.and_then(|row| row.periode.last().copied());
    Ok(Bergabung {
        terdaftar: context.hari.ini,
        aktif: until.is_some(),
        ditagih: until.map(|last| last.plus(1)).transpose()?,
    })
}

fn people(context: &RequestContext<'_>, sql: &str, of: &str, how: Bergabung) -> Result<Vec<Anggota>, Failure> {
    let mut query = context.tx.prepare(sql)?;
    let mut rows = query.query(params![of])?;
    let mut people = Vec::new();
    while let Some(row) = rows.next()? {
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let hubungan: String = row.get(5)?;
        let anak_ke: u32 = row.get(8)?;
        people.push(Anggota {
            kartu: row.get(0)?,
            nik: row.get(1)?,
            nama: row.get(2)?,
            sex: of_code(row.get(3)?)?,
            lahir: Some(row.get::<_, String>(4)?.parse().map_err(|_| Failure::Calendar)?),
            lahir_hari_lalu: None,
            faskes: some(row.get(6)?),
            pindah_fktp_hari_lalu: None,
            pasien_dikenal: false,
            lewat_usia: false,
            katasandi: None,
            hubungan: Some(match hubungan.as_str() {
                "suami" | "istri" => Hubungan::Pasangan,
                "anak" => Hubungan::Anak,
                "orang_tua" => Hubungan::OrangTua,
                _ => Hubungan::Lain,
            }),
            urutan_anak: Some(anak_ke).filter(|place| *place > 0),
            pelajar_sampai: None,
            luar_negeri: false,
            ganda: false,
            gigi: some(row.get(7)?),
            prb: None,
            cob: None,
            sidik_jari: None,
            nohp: None,
            email: None,
            bergabung: Some(how),
        });
    }
    Ok(people)
}

/// A registered newborn.
struct Newborn {
    ibu: String,
    kartu: String,
    /// First month that is billed; `None` where the family pays nothing for it.
    ditagih: Option<Bulan>,
    dibuat_ms: i64,
}

fn newborns(context: &RequestContext<'_>) -> Result<Vec<Newborn>, Failure> {
    let mut query = context
        .tx
        .prepare("SELECT ibu, kartu, ditagih, dibuat_ms FROM bayi WHERE dibuat_ms <= ?1 ORDER BY dibuat_ms, kartu")?;
    let mut rows = query.query(params![context.now_ms])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let ditagih: String = row.get(2)?;
        all.push(Newborn {
            ibu: row.get(0)?,
            kartu: row.get(1)?,
            ditagih: Some(ditagih)
                .filter(|month| !month.is_empty())
                .map(Bulan::try_from)
                .transpose()?,
            dibuat_ms: row.get(3)?,
        });
    }
    Ok(all)
}

impl Newborn {
    fn joined(&self, context: &RequestContext<'_>) -> Result<Bergabung, Failure> {
        let how = match self.ditagih {
            Some(_) => after_first(context, &self.kartu)?,
            None => Bergabung {
                terdaftar: context.hari.ini,
                aktif: true,
                ditagih: None,
            },
        };
        Ok(Bergabung {
            terdaftar: store::date(Zona::Wib, self.dibuat_ms)?,
            ..how
        })
    }
}

/// The first iuran of who joined the family, the oldest registration first: a way to pay. Nobody joins a family twice for one payment,
/// and what is paid and waits to be booked is not asked for again.
pub(super) fn first(context: &RequestContext<'_>, keluarga: &Keluarga) -> Result<Answer, Failure> {
    for daftar in simpan::semua(context)? {
        let ours = keluarga.anggota.iter().any(|anggota| anggota.kartu == daftar.kartu);
        if ours && daftar.tahap(context)? == "bisa_dibayar" && by_hand(context, &daftar.pembayar)?.is_empty() {
            return Ok(Answer::Due(Due {
                jumlah: daftar.pertama()?,
                periode: vec![Bulan::from_date(context.hari.ini)?],
                pembayar: daftar.pembayar,
                jenis: "iuran",
                lunas: true,
            }));
        }
    }
    for bayi in newborns(context)? {
        let ours = keluarga.anggota.iter().any(|anggota| anggota.kartu == bayi.ibu);
        let Some(mut bulan) = bayi.ditagih.filter(|_| ours) else {
            continue;
        };
        if !by_hand(context, &bayi.kartu)?.is_empty() {
            continue;
        }
        let (mut jumlah, mut periode) = (0, Vec::new());
        while bulan <= Bulan::from_date(context.hari.ini)? {
            let kelas = perubahan::kelas_bulan(context, keluarga, bulan)?;
            jumlah += iuran_pbpu(kelas, 1, bulan)?.dibayar.0;
            periode.push(bulan);
            bulan = bulan.plus(1)?;
        }
        return Ok(Answer::Due(Due {
            pembayar: bayi.kartu,
            jenis: "iuran",
            jumlah,
            periode,
            lunas: true,
        }));
    }
    Ok(Answer::NotMine)
}

/// The first iuran of who registers through `POST /kendali/bayar`: of a new family by its own card, of who joins one by anybody's in it.
pub(crate) fn way(context: &RequestContext<'_>, bayar: &Bayar) -> Result<Answer, Failure> {
    if let Some((keluarga, _)) = context.world.member(&bayar.akun) {
        return first(context, keluarga);
    }
    let Some(daftar) = simpan::dengan_kartu(context, &bayar.akun)? else {
        return Ok(Answer::NotMine);
    };
    let none = || Answer::Refused(Outcome::refused("tidak_ada_tagihan", "Tidak Ada Tagihan"));
    if !by_hand(context, &bayar.akun)?.is_empty() {
        return Ok(none());
    }
    Ok(match daftar.tahap(context)? {
        "menunggu" => Answer::Refused(Outcome::refused("iuran_pertama_belum_boleh", "Belum Waktunya Membayar")),
        "bisa_dibayar" => Answer::Due(Due {
            pembayar: bayar.akun.clone(),
            jenis: "iuran",
            jumlah: daftar.pertama()?,
            periode: vec![Bulan::from_date(context.hari.ini)?],
            lunas: true,
        }),
        _ => none(),
    })
}
