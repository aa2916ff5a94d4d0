//! Each step of a command looked at by itself: what is written, what is sent, what is shown of it.

use super::*;
use crate::app::outbox::command::Command;
use crate::gateway::envelope::Raw;

/// The one write that is due.
fn save(effects: &[Effect]) -> (EffectId, &CommandRow, Option<&DraftName>) {
    let [
        Effect::Store {
            id,
            write: StoreWrite::PutCommand { row, drop_draft },
        },
    ] = effects
    else {
        panic!("a save was due: {effects:?}");
    };
    (*id, row, drop_draft.as_ref())
}

/// The one call that is due.
fn call(effects: &[Effect]) -> (EffectId, &CallRequest) {
    let [Effect::Call { id, request }] = effects else {
        panic!("a call was due: {effects:?}");
    };
    (*id, request)
}

/// A promise that was saved and written as sent; its call is due.
fn about_to_leave(world: &mut World) -> (String, Vec<Effect>) {
    let (id, effects) = world.promise(booking());
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    (id, effects)
}

fn shown(world: &World) -> Janji {
    let mut all = world.outbox.janji(Some(OWNER));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn done() -> CallOutcome {
    garbled(
        200,
        br#"{"metadata":{"code":200,"message":"Ok"},"response":{"nomorantrean":"A12"}}"#,
    )
}

#[test]
fn a_promise_leaves_with_its_session_and_its_id_and_is_asked_about_with_its_session_alone() {
    let mut world = World::new(None);
    let (id, effects) = about_to_leave(&mut world);
    let (sending, request) = call(&effects);
    assert_eq!(request.method, Method::Post);
    assert_eq!(request.idempotency_key.as_deref(), Some(id.as_str()));
    assert_eq!(request.token.as_deref(), Some("token"));
    let lost = CallOutcome::Failed(CallFailure::TimedOut);
    let answered = world.outbox.called(sending, &lost, &mut world.ids).unwrap();
    assert_eq!(answered.effects, [], "it rests first");
    world.ids.running_ms = world.outbox.rests_until(&world.ids).unwrap();
    let effects = world.outbox.ripen(&mut world.ids);
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    let (_, question) = call(&effects);
    assert_eq!((question.method, question.path.ends_with(&id)), (Method::Get, true));
    assert_eq!(
        (&question.idempotency_key, question.token.as_deref()),
        (&None, Some("token"))
    );
}

#[test]
fn what_was_found_as_sent_at_the_start_is_asked_about_and_not_sent_again() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    let row = save(&effects).1.clone();
    let (mut outbox, _) = Outbox::restore(&[row], 1);
    let account = world.outbox.account().cloned();
    let effects = outbox.session(account, &mut world.ids);
    // First it is written down as doubtful.
    let effects = outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    assert_eq!(call(&effects).1.method, Method::Get);
    let janji = outbox.janji(Some(OWNER));
    assert_eq!(janji[0].keadaan, Some(Keadaan::BelumPasti));
    assert!(!janji[0].can_withdraw, "it may have arrived");
}

#[test]
fn what_could_not_be_written_as_sent_has_not_left_and_says_so() {
    let mut world = World::new(None);
    let (id, effects) = world.promise(booking());
    assert!(!shown(&world).unsaved);
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    let full = Err(StoreFailure::DiskFull);
    let effects = world.outbox.stored(save(&effects).0, full, &mut world.ids);
    assert_eq!(effects, [], "nothing is sent that the disk does not know of");
    let janji = shown(&world);
    assert_eq!((janji.keadaan, janji.unsaved), (Some(Keadaan::Tersimpan), true));
    assert!(janji.can_withdraw, "it never left");
    let again = world.outbox.wake(&mut world.ids);
    assert_eq!(Command::of_row(save(&again).1).unwrap().attempts, 1);
    assert!(world.run(again));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
    assert!(world.outbox.withdraw(&id, &mut world.ids).is_err(), "it has left");
    assert!(!shown(&world).can_withdraw);
}

#[test]
fn the_form_goes_with_the_first_write_that_holds_and_with_no_other() {
    let mut world = World::new(None);
    let form = DraftName {
        owner: OWNER.into(),
        name: "antrean/ambil".into(),
    };
    let (_, effects) = world
        .outbox
        .add(booking(), Some(OWNER.into()), Some(form.clone()), 0, &mut world.ids);
    assert_eq!(save(&effects).2, Some(&form));
    world
        .outbox
        .stored(save(&effects).0, Err(StoreFailure::Failed), &mut world.ids);
    let effects = world.outbox.wake(&mut world.ids);
    assert_eq!(save(&effects).2, Some(&form), "it is there still");
    let effects = world.outbox.stored(save(&effects).0, Ok(()), &mut world.ids);
    assert_eq!(save(&effects).2, None);
}

#[test]
fn what_ended_makes_what_it_changed_doubtful_and_nothing_before_does() {
    let mut world = World::new(None);
    let (_, effects) = about_to_leave(&mut world);
    let broke = world
        .outbox
        .called(call(&effects).0, &garbled(500, b""), &mut world.ids);
    assert!(broke.unwrap().stale.is_none(), "nothing is known yet");

    let mut world = World::new(None);
    let (_, effects) = about_to_leave(&mut world);
    let answered = world.outbox.called(call(&effects).0, &done(), &mut world.ids).unwrap();
    assert!(answered.stale.is_some_and(|stale| stale(&Resource::Antrean)));
    let kept = Command::of_row(save(&answered.effects).1).unwrap();
    assert_eq!(kept.isi.as_str(), r#"{"nomorantrean":"A12"}"#, "the receipt is kept");
}

#[test]
fn a_promise_is_its_owners_and_nobodys_is_everybodys() {
    let mut world = World::new(None);
    world.promise(booking());
    assert_eq!(world.outbox.janji(Some(OWNER)).len(), 1);
    assert_eq!(world.outbox.janji(Some("0009900000021")).len(), 0);
    assert_eq!(world.outbox.janji(None).len(), 0);
}

#[test]
fn a_row_says_everything_again_that_the_command_was() {
    for keadaan in [
        Keadaan::Tersimpan,
        Keadaan::Dikirim,
        Keadaan::Diterima,
        Keadaan::BelumPasti,
        Keadaan::Dilepas,
        Keadaan::Ditolak {
            alasan: "kuota_habis".into(),
            pesan: "Penuh".into(),
        },
    ] {
        for owner in [Some(OWNER.to_owned()), None] {
            let isi = match keadaan {
                Keadaan::Diterima => Raw::of_bytes(br#"{"nomorantrean":"A12"}"#).unwrap(),
                _ => Raw::default(),
            };
            let command = Command {
                id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff".into(),
                owner,
                sequence: 7,
                perintah: booking(),
                keadaan: keadaan.clone(),
                isi,
                attempts: 3,
                made_ms: 1_795_489_500_000,
            };
            assert_eq!(Command::of_row(&command.row().unwrap()), Ok(command));
        }
    }
}
