import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// What a person hears, in the order of the core's own plain text.
@MainActor @Suite struct ReadingTests {
  @Test(arguments: Samples.all) func everyBlockReadsItsTextsInOrder(_ sample: Sample) {
    let recorder = Recorder(sample.block)
    #expect(recorder.reading == ["Contoh"] + sample.reading)
    #expect(recorder.stage.flaws == [])
  }

  @Test(arguments: Samples.all) func largeLettersLoseNoText(_ sample: Sample) {
    var environment = EnvironmentValues()
    environment.dynamicTypeSize = .accessibility5
    let recorder = Recorder(Samples.screen([sample.block], actions: [Samples.go]), environment: environment)
    for text in sample.reading + ["Buka"] { #expect(recorder.reading.contains(text)) }
    #expect(recorder.stage.flaws == [])
  }

  @Test func everyKindOfBlockHasASample() {
    let kinds = Set(Samples.all.map { "\($0.block)".prefix { $0 != "(" } })
    #expect(kinds.count == 21)
  }

  @Test func aScreenReadsTitleAgeBlocksAndActions() {
    let freshness = Freshness(text: "Data per 24 November 2026", stale: true, refreshing: false)
    let recorder = Recorder(
      Samples.screen(
        [.paragraph(text: "Isi")], actions: [Samples.go, Samples.blocked], freshness: freshness,
        sampleMark: "Data contoh"))
    #expect(
      recorder.reading == [
        "Contoh", "Data per 24 November 2026", "Data contoh", "Isi", "Buka", "Ambil nomor", "Pilih poli dahulu.",
      ])
  }

  @Test func blocksOfOneScreenKeepTheirOrder() {
    let recorder = Recorder(Samples.screen(Samples.all.map(\.block)))
    #expect(recorder.reading == ["Contoh"] + Samples.all.flatMap(\.reading))
    #expect(recorder.stage.flaws == [])
  }

  @Test func titlesOfBlocksAreHeadings() {
    let recorder = Recorder(Samples.screen(Samples.all.map(\.block)))
    let headings = recorder.stage.all { $0.traits.contains(.isHeader) }.map(\.label)
    #expect(
      headings == [
        "Contoh", "Keluarga", "Kepesertaan", "Riwayat", "Menu", "Untuk siapa?", "Tarif", "Kunjungan", "Perjalanan",
        "Terdekat",
      ])
  }

  @Test func theChosenOneIsSaidToBeChosen() throws {
    let recorder = Recorder(Samples.screen(Samples.all.map(\.block)))
    #expect(try recorder.stage.control("Sari Contoh").traits.contains(.isSelected))
    #expect(try !recorder.stage.control("Budi Contoh").traits.contains(.isSelected))
    #expect(try recorder.stage.control("Poli Umum").traits.contains(.isSelected))
    #expect(try recorder.stage.control("Setuju").traits.contains(.isSelected))
  }

  @Test func theSimpleModeMakesLettersLargerUntilNoWordIsWhole() {
    #expect(Enlarged.larger(.large) == .xxxLarge)
    #expect(Enlarged.larger(.xxxLarge) == .accessibility3)
    #expect(Enlarged.larger(.accessibility2) == .accessibility3)
    #expect(Enlarged.larger(.accessibility5) == .accessibility5)
  }

  @Test func nothingIsReadBeforeTheFirstScreen() {
    #expect(Recorder(nil).reading == [])
  }
}
