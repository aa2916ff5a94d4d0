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

  private func start() throws -> Stage {
    let address = try #require(Place.sandbox, "JKN_SANDBOX_URL names no sandbox; cargo xtask swift starts one")
    let place = place
    let phone = Phone(share: { _, _ in }, beforeSleep: { _ in }, keep: { _ in }, report: { _ in })
    return Stage(
      AppView(phone: phone) { () async throws(SakuError) in
        try await Saku.open(place.config(address), secrets: MemorySecrets(), log: Lines())
      })
  }

  @Test func aParticipantSignsInByTheQuestionAndReadsTheCard() async throws {
    let stage = try start()
    stage.openURL?(URL(string: "jknsaku://masuk")!)
    try await stage.until { self.answer(to: $0) != nil }
    let solved = try #require(answer(to: stage))
    for (text, label) in [
      ("9999995708850001", "NIK atau nomor kartu"), ("Contoh-01!", "Kata sandi"),
      (solved, "Huruf di gambar, atau jawaban pertanyaan"),
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
    stage.openURL?(URL(string: "jknsaku://kartu")!)
    try await stage.until(hasCode)
    #expect(stage.reading.contains("Sari Contoh"))
    #expect(hasCode(stage))
    #expect(stage.flaws == [])
    stage.close()
  }

  private func title(of stage: Stage) -> String? { stage.all { $0.kind == .title }.last?.label }

  /// Whether a code to scan is drawn somewhere; in a button it stands behind the button's words.
  private func hasCode(_ stage: Stage) -> Bool { stage.all { $0.kind == .button && !$0.fills.isEmpty }.count == 1 }

  /// The answer to the question for those who cannot see the picture.
  private func answer(to stage: Stage) -> String? {
    let numbers = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    for text in stage.reading {
      guard let match = text.wholeMatch(of: /Berapa (\S+) (ditambah|dikurangi) (\S+)\?/),
        let left = numbers.firstIndex(of: String(match.1)), let right = numbers.firstIndex(of: String(match.3))
      else { continue }
      return String(match.2 == "ditambah" ? left + right : left - right)
    }
    return nil
  }
}
