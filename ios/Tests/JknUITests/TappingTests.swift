import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// What leaves the screen when a person acts on it.
@MainActor @Suite struct TappingTests {
  @Test func aTapSendsTheActionOfItsGeneration() throws {
    let recorder = Recorder(Samples.screen([.buttons(actions: [Samples.go])], generation: 41))
    try recorder.stage.tap("Buka")
    #expect(recorder.events == [.tapped(generation: 41, action: "buka")])
  }

  @Test(arguments: ["Riwayat", "Menu", "Untuk siapa?", "Terdekat"]) func rowsAndTilesCanBeTapped(title: String) throws {
    let recorder = Recorder(Samples.all.first { $0.reading[0] == title }!.block)
    let controls = recorder.stage.all { $0.tap != nil && $0.kind == .button }
    for control in controls { try recorder.stage.tap(control.label) }
    #expect(!controls.isEmpty)
    #expect(recorder.events.count == controls.count)
  }

  @Test func aLockedTileExplainsItself() throws {
    let recorder = Recorder(Samples.all.first { $0.name == "tiles" }!.block)
    try recorder.stage.tap("Iuran, Masuk dahulu.")
    #expect(recorder.events == [.tapped(generation: 7, action: "masuk")])
  }

  @Test func whatIsBlockedCannotBeTapped() {
    let recorder = Recorder(Samples.screen(actions: [Samples.blocked]))
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Ambil nomor") }
    #expect(recorder.events == [])
    #expect(recorder.reading.contains("Pilih poli dahulu."))
  }

  @Test func whatAsksFirstIsDoneOnlyAfterYes() throws {
    let recorder = Recorder(.buttons(actions: [Samples.asking]))
    try recorder.stage.tap("Batalkan")
    #expect(recorder.events == [])
    #expect(recorder.reading.suffix(4) == ["Batalkan antrean?", "Nomor Anda dilepas.", "Ya, batalkan", "Tidak jadi"])
    try recorder.stage.tap("Ya, batalkan")
    #expect(recorder.events == [.tapped(generation: 7, action: "batal")])
    #expect(!recorder.reading.contains("Batalkan antrean?"))
  }

  @Test func noLeavesEverythingAsItIs() throws {
    let recorder = Recorder(.buttons(actions: [Samples.asking]))
    try recorder.stage.tap("Batalkan")
    try recorder.stage.tap("Tidak jadi")
    #expect(recorder.events == [])
    #expect(!recorder.reading.contains("Batalkan antrean?"))
  }

  @Test func pullingAndTheAgeOfTheDataBothAskForNewer() async throws {
    let freshness = Freshness(text: "Data per hari ini", stale: false, refreshing: false)
    let recorder = Recorder(Samples.screen(freshness: freshness))
    try recorder.stage.tap("Data per hari ini")
    #expect(try recorder.stage.control("Data per hari ini").hint == "Perbarui")
    try recorder.stage.tap(Stage.pull)
    try await recorder.stage.until { _ in recorder.events.count == 2 }
    #expect(recorder.events == [.refreshed, .refreshed])
  }

  @Test func aRefreshUnderWayIsNotAskedForAgain() {
    let recorder = Recorder(Samples.screen(freshness: Freshness(text: "Memuat", stale: true, refreshing: true)))
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Memuat") }
  }
}

@MainActor @Suite struct WayBackTests {
  @Test func theFirstScreenHasNoWayBack() {
    #expect(throws: Stage.Failure.self) { try Recorder(Samples.screen()).stage.tap(Stage.back) }
  }

  @Test func goingBackShowsTheScreenBelowAtOnceAndTellsTheCore() throws {
    let recorder = Recorder(Samples.screen(route: "beranda", title: "Beranda"))
    recorder.show(Samples.screen(route: "kartu", title: "Kartu", generation: 8, canGoBack: true))
    #expect(recorder.reading.first == "Kartu")
    #expect(try recorder.stage.control(Stage.back).hint == "Beranda")
    try recorder.stage.tap(Stage.back)
    #expect(recorder.events == [.back])
    #expect(recorder.reading == ["Beranda"])
  }

  @Test func anAppRestoredDeepInsideHasAWayBack() throws {
    let recorder = Recorder(Samples.screen(route: "kartu", title: "Kartu", canGoBack: true))
    #expect(try recorder.stage.control(Stage.back).hint == "Kembali")
    try recorder.stage.tap(Stage.back)
    #expect(recorder.events == [.back])
    recorder.show(Samples.screen(route: "beranda", title: "Beranda", generation: 8))
    #expect(recorder.reading == ["Beranda"])
  }

  @Test func aNewGenerationOfAScreenIsNoStepForward() {
    var trail = Trail(showing: Samples.screen(route: "beranda"))
    trail.show(Samples.screen(route: "kartu", canGoBack: true))
    trail.show(Samples.screen(route: "kartu", generation: 9, canGoBack: true))
    #expect(trail.path == [1])
    #expect(trail[1]?.generation == 9)
    trail.show(Samples.screen(route: "iuran", canGoBack: true))
    #expect(trail.path == [1, 2])
    trail.show(Samples.screen(route: "kartu", canGoBack: true))
    #expect(trail.path == [1])
    trail.show(Samples.screen(route: "beranda"))
    #expect(trail.path == [])
  }
}
