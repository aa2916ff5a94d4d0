import Foundation
import JknKit
import JknTestSupport
import SwiftUI
import Testing

@testable import JknUI

/// What a participant does from the first screen on, by tapping and typing, against the sandbox that
/// `cargo xtask swift` starts. All people in it are invented.
@MainActor @Suite(.timeLimit(.minutes(2))) struct JourneyTests {
  let place = Place()

  private func start(at sandbox: Sandbox) -> Stage {
    let place = place
    return Stage(
      AppView(phone: FakePhone()) { () async throws(SakuError) in
        try await Saku.open(place.config(sandbox.address), secrets: MemorySecrets(), log: Lines())
      })
  }

  @Test func aParticipantSignsInByTheQuestionAndReadsTheCard() async throws {
    let stage = start(at: try Sandbox())
    try await signIn(.sari, on: stage)
    open("kartu", on: stage)
    try await stage.until(hasCode)
    #expect(stage.reading.contains("Sari Contoh"))
    #expect(stage.flaws == [])
    stage.close()
  }

  @Test func aNumberIsBookedOnceAndTheTicketBearsIt() async throws {
    let sandbox = try Sandbox()
    let stage = start(at: sandbox)
    try await signIn(.sudarsono, on: stage)
    open("info_peserta", on: stage)
    try await stage.until { $0.reading.contains(Person.sudarsono.name) && self.title(of: $0) == "Info Peserta" }
    open("kartu", on: stage)
    try await stage.until(hasCode)
    open("pendaftaran_pelayanan/ambil", on: stage)
    try await choose("Besok", on: stage)
    try await choose("Umum", on: stage)
    // The question repeats the name of the button it comes from.
    try await stage.until { stage in
      if let yes = self.yes(on: stage) {
        yes()
        return true
      }
      try? stage.tap("Ambil nomor")
      return false
    }
    try await stage.until { stage in
      // What the question asked about may have become newer in that instant; then people tap again.
      if self.title(of: stage) == "Ambil nomor antrean" {
        if let yes = self.yes(on: stage) { yes() } else { try? stage.tap("Ambil nomor") }
      }
      return self.number(on: stage) != nil
    }
    #expect(stage.flaws == [])
    #expect(try await sandbox.count(of: .sudarsono) == Sandbox.Count(tiket: 1, batal: 0))
    stage.close()
  }

  private func signIn(_ person: Person, on stage: Stage) async throws {
    open("masuk", on: stage)
    try await stage.until { Sandbox.answer(in: $0.reading) != nil }
    let solved = try #require(Sandbox.answer(in: stage.reading))
    for (text, label) in [
      (person.nik, "N I K atau nomor kartu"), (person.password, "Kata sandi"),
      (solved, "Jawaban"),
    ] {
      try stage.focus(true, in: label)
      try stage.enter(text, in: label)
      try stage.focus(false, in: label)
    }
    // A tap in the same instant as a letter meets a screen that is just becoming newer and does nothing; tap as people do.
    try await stage.until { stage in
      guard self.title(of: stage) == "Masuk" else { return true }
      try? stage.tap("Masuk")
      return false
    }
  }

  private func open(_ route: String, on stage: Stage) { stage.openURL?(URL(string: "jknsaku://" + route)!) }

  private func title(of stage: Stage) -> String? { stage.all { $0.kind == .title }.last?.label }

  /// Taps the first option whose name begins so, until it is chosen.
  private func choose(_ name: String, on stage: Stage) async throws {
    try await stage.until { stage in
      guard let option = stage.all(where: { $0.kind == .button && $0.words.first?.hasPrefix(name) == true }).first
      else { return false }
      if option.traits.contains(.isSelected) { return true }
      try? stage.tap(option.label)
      return false
    }
  }

  /// What agreeing to the question does, while it is asked.
  private func yes(on stage: Stage) -> (@MainActor () -> Void)? {
    var yes: (@MainActor () -> Void)?
    for dialog in stage.all(where: { $0.kind == .dialog }) {
      dialog.visit { if $0.label == "Ambil nomor", let tap = $0.tap { yes = tap } }
    }
    return yes
  }

  /// The number that the ticket bears.
  private func number(on stage: Stage) -> String? {
    stage.all { $0.kind == .element && $0.words.first == "Nomor antrean" && $0.words.count == 2 }.first?.words.last
  }

  /// Whether a code to scan is drawn somewhere; in a button it stands behind the button's words.
  private func hasCode(_ stage: Stage) -> Bool { stage.all { $0.kind == .button && !$0.fills.isEmpty }.count == 1 }
}
