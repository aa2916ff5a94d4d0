import JknKit
import SwiftUI
import Testing

@testable import JknUI

@MainActor @Suite struct PictureTests {
  /// Which dots are black when each is looked at in its middle.
  private func seen(_ fills: [CGRect], at x: CGFloat, _ y: CGFloat) -> Bool {
    fills.contains { $0.contains(CGPoint(x: x, y: y)) }
  }

  @Test(arguments: [1, 2, 3] as [CGFloat]) func dotsAreWholePixelsWithFourWhiteDotsAround(scale: CGFloat) {
    let size = CGSize(width: 173, height: 173)
    let runs = Samples.dots.dots(in: size, quiet: 4, scale: scale)
    let dot = (173 / 17 * scale).rounded(.down) / scale
    for run in runs {
      for edge in [run.minX, run.maxX, run.minY, run.maxY] {
        #expect(abs((edge * scale).rounded() - edge * scale) < 1e-9)
      }
    }
    let left = runs.map(\.minX).min()!, right = runs.map(\.maxX).max()!
    #expect(left >= 4 * dot && size.width - right >= 4 * dot)
    for y in 0..<9 {
      for x in 0..<9 {
        let isFrame = x == 0 || x == 8 || y == 0 || y == 8
        let (midX, midY) = (left + (CGFloat(x) + 0.5) * dot, left + (CGFloat(y) + 0.5) * dot)
        #expect(seen(runs, at: midX, midY) == isFrame)
      }
    }
  }

  @Test func bitsThatAreTooFewAreWhite() {
    let short = Bitmap(width: 9, height: 9, bits: Data([0xff]))
    #expect(short.isBlack(0, 0) && !short.isBlack(8, 0) && !short.isBlack(0, 5) && !short.isBlack(-1, 0))
  }

  @Test func aTapShowsTheCodeLarge() throws {
    let recorder = Recorder(Samples.all.first { $0.name == "kartu" }!.block)
    #expect(recorder.stage.all { $0.kind == .sheet }.isEmpty)
    try recorder.stage.tap("Kode nomor kartu")
    let sheet = try #require(recorder.stage.all { $0.kind == .sheet }.first)
    #expect(sheet.reading == ["Kode nomor kartu", "Sembunyikan"])
    #expect(sheet.children.contains { !$0.fills.isEmpty || $0.children.contains { !$0.fills.isEmpty } })
    try recorder.stage.tap("Sembunyikan")
    #expect(recorder.stage.all { $0.kind == .sheet }.isEmpty)
    #expect(recorder.events == [])
  }
}

@MainActor @Suite struct PrivacyTests {
  private func away(_ sensitivity: Sensitivity) -> Recorder {
    let recorder = Recorder(Samples.screen([.input(field: Samples.field(Samples.text))], sensitivity: sensitivity))
    recorder.stage.environment.scenePhase = .inactive
    recorder.stage.settle()
    return recorder
  }

  @Test(arguments: [Sensitivity.personal, .secret]) func theAppSwitcherSeesNothingPersonal(_ sensitivity: Sensitivity) {
    #expect(away(sensitivity).reading == [])
  }

  @Test func whatIsPublicStays() {
    #expect(away(.public).reading == ["Contoh", "Keluhan"])
  }

  @Test func whatWasTypedIsThereAfterwards() throws {
    let recorder = Recorder(Samples.screen([.input(field: Samples.field(Samples.text))], sensitivity: .personal))
    try recorder.stage.focus(true, in: "Keluhan")
    try recorder.stage.enter("batuk", in: "Keluhan")
    recorder.stage.environment.scenePhase = .inactive
    recorder.stage.settle()
    #expect(recorder.reading == [])
    recorder.stage.environment.scenePhase = .active
    recorder.stage.settle()
    #expect(try recorder.stage.control("Keluhan").value == "batuk")
  }

  @Test(arguments: [(Sensitivity.public, false), (.personal, false), (.secret, true)])
  func aRecordingSeesNothingSecret(_ sensitivity: Sensitivity, isCovered: Bool) throws {
    let screen = Samples.screen([.input(field: Samples.field(Samples.text))], sensitivity: sensitivity)
    let recorder = Recorder(screen)
    let (covered, open) = (try screen.shellWords().covered, ["Contoh", "Keluhan"])
    UIScreen.main.isCaptured = true
    defer { UIScreen.main.isCaptured = false }
    recorder.stage.settle()
    #expect(recorder.reading == (isCovered ? [covered] : open))
    // So it does when the recording began first.
    #expect(Recorder(screen).reading == (isCovered ? [covered] : open))
    UIScreen.main.isCaptured = false
    recorder.stage.settle()
    #expect(recorder.reading == open)
  }

  @Test func theLargeCodeIsCoveredToo() throws {
    let card = Samples.all.first { $0.name == "kartu" }!.block
    let recorder = Recorder(Samples.screen([card], sensitivity: .personal))
    try recorder.stage.tap("Kode nomor kartu")
    recorder.stage.environment.scenePhase = .background
    recorder.stage.settle()
    #expect(recorder.reading == [])
  }
}
