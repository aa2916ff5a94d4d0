//! What is about to end or stands oddly of a member: told ahead, with what to do.

use chrono::{Days, NaiveDate};

use super::Msg;
use super::mengapa::pandawa;
use crate::data::peserta::{Keluarga, Peserta};
use crate::page::{Context, parts};
use crate::rules::keluarga::bayi::{BayiBaruLahir, bayi_baru_lahir};
use crate::rules::keluarga::ppu::{AnggotaPpu, Hubungan, PutusanAnggota, keluarga_ppu};
use crate::rules::nik::umur;
use crate::rules::peringatan::{YangBerakhir, peringatan};
use crate::rules::petunjuk::Topik;
use crate::screen::{Block, Tone, Ui};

/// Everything of that kind, the nearest end first.
pub(super) fn notices(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, peserta: &Peserta) {
    let today = context.now.today();
    let mut told = false;
    if let Some((apa, akhir)) = end(keluarga, peserta, today)
        && let Ok(Some(near)) = peringatan(apa, akhir, today)
    {
        told = near.hari == 0;
        let (tone, title) = if near.mendesak {
            (Tone::Warning, "info-peserta-ends-now")
        } else {
            (Tone::Info, "info-peserta-ends")
        };
        let actions = match apa {
            YangBerakhir::MasaBerlaku => vec![parts::call_165(ui, context, crate::screen::ActionRole::Secondary)],
            _ => vec![pandawa(ui, context)],
        };
        ui.block(Block::Notice {
            tone,
            title: context.say(title),
            text: parts::explain(context, &near.penjelasan),
            actions,
        });
    }
    let twice = |other: &&Peserta| other.nik == peserta.nik && other.nomor_kartu != peserta.nomor_kartu;
    if !peserta.nik.is_empty() && keluarga.peserta.iter().any(|other| twice(&other)) {
        let actions = vec![pandawa(ui, context)];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("info-peserta-twice"),
            text: parts::guidance(context, Topik::DataGanda).join(" "),
            actions,
        });
    }
    // On its day the notice has said what the rule would say again.
    if let Some(cover) = cover(keluarga, peserta, today).filter(|_| !told) {
        ui.paragraph(parts::explain(context, &cover.penjelasan));
    }
}

/// What of a membership ends, and on which day.
fn end(keluarga: &Keluarga, peserta: &Peserta, today: NaiveDate) -> Option<(YangBerakhir, NaiveDate)> {
    if let Some(last) = without_nik(peserta, today) {
        return Some((YangBerakhir::BayiNik, last));
    }
    // On the birthday itself the rule says no more until when; it did the day before.
    let yesterday = today.checked_sub_days(Days::new(1))?;
    let until = |day| cover(keluarga, peserta, day)?.sampai_sebelum;
    if let Some(birthday) = until(today).or_else(|| until(yesterday)) {
        let apa = if student(peserta, yesterday) {
            YangBerakhir::PelajarUsia
        } else {
            YangBerakhir::AnakUsia
        };
        return Some((apa, birthday));
    }
    let last = peserta.berlaku_sampai?;
    let dismissed = peserta.status_teks.to_uppercase().contains("PHK");
    let apa = if dismissed {
        YangBerakhir::Phk
    } else {
        YangBerakhir::MasaBerlaku
    };
    Some((apa, last))
}

/// The last day on which a baby may be without a NIK.
fn without_nik(peserta: &Peserta, today: NaiveDate) -> Option<NaiveDate> {
    let lahir = peserta.lahir.filter(|lahir| umur(*lahir, today) == 0)?;
    if !peserta.nik.is_empty() || lahir > today {
        return None;
    }
    let baby = BayiBaruLahir {
        segmen_ibu: peserta.segmen.clone(),
        tanggal_lahir: lahir,
        tanggal: today,
        anak_ke: peserta.lebih.urutan_anak.unwrap_or(1),
        ada_nik: false,
    };
    Some(bayi_baru_lahir(&baby).ok()?.batas_nik)
}

fn student(peserta: &Peserta, day: NaiveDate) -> bool {
    peserta.lebih.pelajar_sampai.is_some_and(|last| day <= last)
}

/// Whether a worker's family covers a member, as far as it is told who is who.
fn cover(keluarga: &Keluarga, peserta: &Peserta, day: NaiveDate) -> Option<PutusanAnggota> {
    peserta.lebih.hubungan.filter(|_| peserta.segmen.ppu())?;
    let known = keluarga.peserta.iter().filter_map(|one| {
        Some(AnggotaPpu {
            id: one.nomor_kartu.nomor(),
            hubungan: one.lebih.hubungan?,
            tanggal_lahir: one.lahir.filter(|lahir| *lahir <= day)?,
            pelajar: student(one, day),
            pernah_menikah: one.lebih.pernah_menikah == Some(true),
            berpenghasilan: one.lebih.berpenghasilan == Some(true),
            pekerja: one.lebih.hubungan == Some(Hubungan::Pasangan) && one.lebih.berpenghasilan == Some(true),
        })
    });
    let known: Vec<AnggotaPpu> = known.collect();
    let decided = keluarga_ppu(&known, day).ok()?;
    decided.into_iter().find(|one| one.id == peserta.nomor_kartu.nomor())
}
