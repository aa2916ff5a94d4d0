//! What this phone keeps, counted: copies of what the gateway told, forms, promises and their files, what gets somebody in.

use crate::data::{Janji, Resource, Route};
use crate::page::{Ask, Context, Need, parts};
use crate::rules::antrean::Zona;
use crate::screen::{Action, ActionRole, Block, Fact, TableRow, Ui};
use crate::text::{self, Argument};

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// What is kept of an account and can be named, each with its message key. What belongs to a day, a doctor or a talk is told
/// of in one sentence.
fn copies(context: &Context<'_>) -> Vec<(&'static str, Vec<Resource>)> {
    let mut all = named();
    // A screening is kept a member.
    let members = context.known.keluarga().value.map(|keluarga| &keluarga.peserta);
    let screenings = members.into_iter().flatten().map(|peserta| Resource::Skrining {
        anggota: peserta.id.clone(),
    });
    all.push(("skrining", screenings.collect()));
    all
}

fn named() -> Vec<(&'static str, Vec<Resource>)> {
    let anggota = String::new();
    vec![
        ("keluarga", vec![Resource::Keluarga]),
        ("iuran", vec![Resource::Iuran]),
        ("pembayaran", vec![Resource::Pembayaran { kursor: None }]),
        ("autodebit", vec![Resource::Autodebit]),
        ("rehab", vec![Resource::Rehab]),
        ("antrean", vec![Resource::Antrean]),
        ("rujukan", vec![Resource::Rujukan, Resource::SuratKontrol]),
        ("kunjungan", vec![Resource::Kunjungan { anggota, kursor: None }]),
        ("operasi", vec![Resource::Operasi]),
        ("konsultasi", vec![Resource::Konsultasi]),
        ("pengaduan", vec![Resource::Pengaduan { kursor: None }]),
        ("perubahan", vec![Resource::Perubahan]),
        ("perangkat", vec![Resource::Perangkat]),
        ("akses", vec![Resource::Akses { kursor: None }]),
    ]
}

/// What the page looks at: all of it as it is kept, nobody is asked for anything.
pub(super) fn needs(context: &Context<'_>) -> Vec<Need> {
    let all = copies(context).into_iter().flat_map(|(_, resources)| resources);
    let kept = all.filter(|resource| !matches!(resource, Resource::Akses { .. }));
    kept.map(Need::kept).collect()
}

pub(super) fn view(ui: &mut Ui<Ask>, context: &Context<'_>) {
    ui.heading(context.say("pengaturan-data"));
    ui.paragraph(context.say("privasi-sealed"));
    ui.paragraph(context.say("privasi-why"));
    let rows = counted(ui, context);
    ui.block(Block::Facts { title: None, rows });
    if !context.janji.is_empty() {
        ui.paragraph(context.say("privasi-older"));
    }
    table(ui, context);
    ui.paragraph(context.say("privasi-not-kept"));
}

fn counted(ui: &mut Ui<Ask>, context: &Context<'_>) -> Vec<Fact> {
    let others = context.session.lain().flat_map(|akun| &akun.janji);
    let promises: Vec<&Janji> = context.janji.iter().chain(others).collect();
    let waiting: Vec<&&Janji> = promises.iter().filter(|janji| !janji.is_over()).collect();
    let files: usize = waiting.iter().map(|janji| janji.perintah.about().lampiran.len()).sum();
    let label = context.say("janji-title");
    let requests = (!promises.is_empty()).then(|| link(ui, "janji", label, Route::Janji));
    let label = context.say("akun-hp-title");
    let accounts = (!context.session.akun.is_empty()).then(|| link(ui, "akun", label, Route::AkunHp));
    let count = |key: &str, jumlah: usize| {
        let jumlah = i64::try_from(jumlah).unwrap_or(i64::MAX);
        context.tell(key, &[("jumlah", Argument::Count(jumlah))])
    };
    let fact = |key: &str, value: String| parts::fact(context.say(key), value);
    let yes = |key: &str, is: bool| fact(key, context.say(if is { "privasi-yes" } else { "privasi-no" }));
    vec![
        Fact {
            action: accounts,
            ..fact("privasi-accounts", count("privasi-count", context.session.akun.len()))
        },
        fact("privasi-drafts", count("privasi-count", context.drafts)),
        Fact {
            note: (!waiting.is_empty()).then(|| count("privasi-waiting", waiting.len())),
            action: requests,
            ..fact("privasi-promises", count("privasi-count", promises.len()))
        },
        fact("privasi-files", count("privasi-count", files)),
        yes("privasi-key", context.presence.kunci.usable),
        yes("pengaturan-pin", context.presence.pin.is_some()),
    ]
}

fn link(ui: &mut Ui<Ask>, id: &str, label: String, route: Route) -> Action {
    ui.action(id, label, ActionRole::Quiet, Ask::Open(route))
}

/// Each copy with the day of its data and the day until which it is kept.
fn table(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let day = |ms: i64| {
        let local = Zona::Wib.dari_epoch_ms(ms);
        parts::or_unknown(context, local.map(|at| text::date(context.language(), at.date())))
    };
    let row = |(key, resources): (&str, Vec<Resource>)| {
        let kept = resources
            .iter()
            .filter_map(|resource| Some((context.known.kept(resource)?, resource.policy().keep_ms)));
        let (as_of_ms, keep_ms) = kept.max()?;
        let cells = vec![
            context.say(&format!("privasi-copy-{key}")),
            day(as_of_ms),
            day(as_of_ms.saturating_add(keep_ms)),
        ];
        Some(TableRow { cells })
    };
    let rows: Vec<TableRow> = copies(context).into_iter().filter_map(row).collect();
    if rows.is_empty() {
        ui.paragraph(context.say("privasi-no-copy"));
        return;
    }
    let columns = ["privasi-column-what", "privasi-column-from", "privasi-column-until"];
    ui.block(Block::Table {
        caption: context.say("privasi-copies"),
        columns: columns.iter().map(|key| context.say(key)).collect(),
        rows,
    });
    let longest = Resource::Keluarga.policy().keep_ms / DAY_MS;
    ui.paragraph(context.tell("privasi-others", &[("hari", Argument::Count(longest))]));
}
