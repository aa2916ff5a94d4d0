import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// What a screen reader would misread is said as the core wants it said.
@MainActor @Suite struct SpeechTests {
  @Test func everyBlockSaysTheSpokenFormOfEachOfItsTexts() {
    for sample in Samples.all where !sample.name.hasPrefix("input") && sample.name != "countdown" {
      let texts = Set(sample.reading).subtracting(["40 %", "Tulis pesan"])
      let spoken = texts.map { Spoken(shown: $0, spoken: "kata " + $0) }
      let recorder = Recorder(Samples.screen([sample.block], spoken: spoken))
      let said = sample.reading.map { texts.contains($0) ? "kata " + $0 : $0 }
      #expect(recorder.reading == ["Contoh"] + said, "\(sample.name)")
    }
  }

  @Test func titleValueAndOptionAreSaidToo() {
    let options = [ChoiceOption(value: "1", label: "CTH-1", detail: nil, blocked: nil)]
    let blocks: [Block] = [
      .input(field: Samples.field(.choice(options: options), label: "Kode", value: "1")),
      .input(field: Samples.field(Samples.search(chosen: "CTH-2"), id: "b", label: "NIK")),
    ]
    let spoken = ["Contoh", "CTH-1", "CTH-2", "NIK"].map { Spoken(shown: $0, spoken: "kata " + $0) }
    let recorder = Recorder(Samples.screen(blocks, spoken: spoken))
    #expect(recorder.reading == ["kata Contoh", "Kode", "kata CTH-1", "kata NIK", "kata CTH-2"])
  }

  @Test func anAmountAtRestIsSaidInWords() {
    let money = Samples.field(.money(min: 1, max: 9_000_000, text: "Rp5"), label: "Biaya", value: "5")
    let recorder = Recorder(Samples.screen([.input(field: money)], spoken: [Spoken(shown: "Rp5", spoken: "5 rupiah")]))
    #expect(recorder.reading == ["Contoh", "Biaya", "5 rupiah"])
  }

  @Test func onlyWholeTextsAreLookedUp() {
    let recorder = Recorder(
      Samples.screen([.paragraph(text: "Kode CTH")], spoken: [Spoken(shown: "CTH", spoken: "C T H")]))
    #expect(recorder.reading == ["Contoh", "Kode CTH"])
  }
}

/// Who hears a page is told of what appears on it.
@MainActor @Suite struct AnnouncementTests {
  private func notice(_ title: String, _ text: String = "Coba lagi.") -> Block {
    .notice(tone: .danger, title: title, text: text, actions: [])
  }

  private func announced(_ sentence: String) -> Int { UIAccessibility.announced.filter { $0 == sentence }.count }

  @Test func aNoticeThatAppearsIsAnnouncedOnceAsItIsSaid() {
    let recorder = Recorder(Samples.screen([Samples.all[1].block], generation: 1))
    let spoken = [Spoken(shown: "Nomor A12", spoken: "Nomor A 12 muncul")]
    let shown = Samples.screen([notice("Nomor A12")], generation: 2, spoken: spoken)
    recorder.show(shown)
    #expect(announced("Nomor A 12 muncul. Coba lagi.") == 1)
    recorder.show(Samples.screen([notice("Nomor A12")], generation: 3, spoken: spoken))
    #expect(announced("Nomor A 12 muncul. Coba lagi.") == 1)
  }

  @Test func aProblemAndAFieldThatIsWrongAreAnnouncedToo() {
    let recorder = Recorder(Samples.screen(generation: 1))
    let wrong = Samples.field(Samples.text, error: "Jumlah angkanya belum pas untuk uji.")
    let problem = Block.problem(
      code: "JKN-1003", title: "Belum ada jawaban untuk uji", text: "Sambungan terputus.", safe: "", next: "Coba lagi.",
      other: nil, actions: [])
    recorder.show(Samples.screen([problem, .input(field: wrong)], generation: 2))
    let news = "Belum ada jawaban untuk uji. Sambungan terputus. Coba lagi. Jumlah angkanya belum pas untuk uji."
    #expect(announced(news) == 1)
  }

  @Test func aPageThatOpensIsReadAndNotAnnounced() {
    let recorder = Recorder(Samples.screen([notice("Sudah ada sejak dibuka")], generation: 1))
    recorder.show(Samples.screen([notice("Di halaman lain")], route: "lain", generation: 2))
    recorder.show(Samples.screen([], route: "lain", generation: 3))
    #expect(announced("Sudah ada sejak dibuka. Coba lagi.") == 0)
    #expect(announced("Di halaman lain. Coba lagi.") == 0)
  }
}

/// Time runs out by itself.
@MainActor @Suite(.timeLimit(.minutes(1))) struct CountdownTests {
  private func screen(_ seconds: UInt32, generation: UInt64 = 7, ended: String = "Habis.") -> Screen {
    Samples.screen(
      [.countdown(label: "Sisa", seconds: seconds, ended: ended, announceEveryS: 1)], generation: generation)
  }

  /// How many seconds have passed, said by the test.
  private let time = AsyncStream.makeStream(of: Int.self)

  private func recorder(_ screen: Screen) -> Recorder {
    let passed = time.stream
    var environment = EnvironmentValues()
    environment.tick = { _, _ in await passed.first { _ in true } }
    return Recorder(screen, environment: environment)
  }

  @Test func itCountsToItsEndAndSaysSo() async throws {
    let recorder = recorder(screen(3, ended: "Kode habis."))
    #expect(recorder.reading == ["Contoh", "Sisa", "3 detik"])
    time.continuation.yield(2)
    try await recorder.stage.until { $0.reading.contains("1 detik") }
    time.continuation.yield(5)
    try await recorder.stage.until { $0.reading == ["Contoh", "Kode habis.", Stage.pull] }
    #expect(UIAccessibility.announced.contains("Sisa 1 detik"))
    #expect(!UIAccessibility.announced.contains("Sisa 3 detik"))
    #expect(UIAccessibility.announced.filter { $0 == "Kode habis." }.count == 1)
    recorder.stage.close()
  }

  @Test func itStartsAnewWithEveryGeneration() async throws {
    let recorder = recorder(screen(60))
    time.continuation.yield(1)
    try await recorder.stage.until { $0.reading.contains("59 detik") }
    recorder.show(screen(90, generation: 8))
    #expect(recorder.reading == ["Contoh", "Sisa", "1 menit 30 detik"])
    recorder.stage.close()
  }

  @Test func timePassesByItself() async throws {
    let recorder = Recorder(screen(600))
    try await recorder.stage.until { $0.reading.contains { $0.hasPrefix("9 menit") } }
    recorder.stage.close()
  }

  @Test func whatIsLeftIsShownAsAClockAndAnnouncedAtItsMultiples() {
    #expect([0, 5, 60, 545].map(CountdownRow.clock) == ["0:00", "0:05", "1:00", "9:05"])
    #expect((1...120).filter { CountdownRow.isAnnounced($0, every: 60) } == [60, 120])
    #expect((1...120).filter { CountdownRow.isAnnounced($0, every: 0) } == [])
  }
}
