import Foundation
import JknTestSupport
import SwiftUI
import Testing

@testable import JknKit
@testable import JknUI

/// What the core asks of the phone is done, and what asks for an answer gets exactly one.
@MainActor @Suite(.timeLimit(.minutes(1))) struct RequestTests {
  let phone = FakePhone()
  let core = FakeCore()
  let observer = Observer()

  private func start() async throws -> Stage {
    let saku = Saku(app: core, observer: observer)
    let stage = Stage(AppView(phone: phone) { () async throws(SakuError) in saku })
    try await stage.until { $0.reading.contains("Contoh") }
    return stage
  }

  @Test(arguments: [
    Delivery.nothing(why: .cancelled), .owner, .place(latE6: 1, lonE6: 2, accuracyM: 3),
    .file(name: "a.pdf", bytes: Data([1])),
  ]) func whatIsAskedForIsBroughtOnce(_ delivery: Delivery) async throws {
    phone.brings = delivery
    let stage = try await start()
    observer.shellRequested(request: .pickFile(id: "f", kinds: [.pdf], maxBytes: 9))
    observer.shellRequested(request: .locate(id: "l"))
    observer.shellRequested(request: .authenticate(id: "a", reason: "Buka kartu"))
    try await stage.until { _ in core.events.count >= 3 }
    try await Task.sleep(for: .milliseconds(50))
    #expect(Set(phone.asked) == ["pick 1 9 Ambil foto", "locate", "authenticate Buka kartu"])
    #expect(core.events.count == 3)
    for id in ["f", "l", "a"] { #expect(core.events.contains(.brought(id: id, what: delivery))) }
    stage.close()
  }

  @Test func whatNeedsNoAnswerIsDoneInOrder() async throws {
    let reminder = Reminder(id: "kontrol", atMs: 1, title: "Kontrol", text: "Besok", route: "beranda")
    let stage = try await start()
    observer.shellRequested(request: .copy(text: "123", sensitive: true, done: "Nomor disalin untuk uji."))
    observer.shellRequested(request: .shareFile(name: "a.pdf", kind: .pdf, bytes: Data([1, 2])))
    observer.shellRequested(request: .remind(reminders: [reminder]))
    observer.shellRequested(request: .remind(reminders: []))
    try await stage.until { _ in phone.asked.count == 4 }
    #expect(
      phone.asked == ["copy 123 true", "share a.pdf application/pdf 2", "remind [\"kontrol\"]", "remind []"])
    #expect(UIAccessibility.announced.filter { $0 == "Nomor disalin untuk uji." }.count == 1)
    #expect(core.events == [])
    stage.close()
  }

  @Test func theBrightDisplayEndsWithItsScreen() async throws {
    let stage = try await start()
    observer.shellRequested(request: .brightness(full: true))
    try await stage.until { _ in phone.asked == ["brighten true"] }
    core.draw(Samples.screen(generation: 8))
    observer.screenChanged(generation: 8)
    try await stage.until { _ in core.fetched == 3 }
    #expect(phone.asked == ["brighten true"])
    core.draw(Samples.screen(route: "lain", title: "Lain", generation: 9))
    observer.screenChanged(generation: 9)
    try await stage.until { _ in phone.asked == ["brighten true", "brighten false"] }
    stage.close()
  }

  @Test func whatIsReadAloudEndsWithItsScreen() async throws {
    let stage = try await start()
    observer.shellRequested(request: .speak(lines: ["Kartu", "Aktif"], language: "id"))
    try await stage.until { _ in phone.asked == ["speak [\"Kartu\", \"Aktif\"] id"] }
    core.draw(Samples.screen(generation: 8))
    observer.screenChanged(generation: 8)
    try await stage.until { _ in core.fetched == 3 }
    #expect(phone.asked.count == 1)
    core.draw(Samples.screen(route: "lain", title: "Lain", generation: 9))
    observer.screenChanged(generation: 9)
    try await stage.until { _ in phone.asked.count == 2 }
    #expect(phone.asked.last == "speak [] ")
    stage.close()
  }

  @Test func theBrightDisplayEndsWhenTheAppIsLeftAndOnlyOnce() async throws {
    let stage = try await start()
    observer.shellRequested(request: .brightness(full: true))
    try await stage.until { _ in phone.asked == ["brighten true"] }
    stage.environment.scenePhase = .inactive
    stage.settle()
    #expect(phone.asked == ["brighten true", "brighten false"])
    observer.shellRequested(request: .brightness(full: false))
    observer.shellRequested(request: .locate(id: "l"))
    try await stage.until { _ in core.events.count == 1 }
    #expect(phone.asked == ["brighten true", "brighten false", "locate"])
    stage.close()
  }

  @Test func theAnswerToAnEventIsNotFetchedAgain() async throws {
    let stage = try await start()
    let before = core.fetched
    core.draw(Samples.screen(title: "Baru", generation: 8))
    stage.openURL?(URL(string: "jknsaku://contoh")!)
    try await stage.until { $0.reading.contains("Baru") }
    observer.screenChanged(generation: 8)
    try await Task.sleep(for: .milliseconds(50))
    #expect(core.fetched == before)
    stage.close()
  }

  @Test func aFailingCallIsReportedAndTheNextOneIsMade() async throws {
    let stage = try await start()
    core.fail(true)
    observer.shellRequested(request: .locate(id: "pertama"))
    try await stage.until { _ in phone.reported == [.unexpected] }
    core.fail(false)
    core.draw(Samples.screen(title: "Baru", generation: 8))
    observer.shellRequested(request: .locate(id: "kedua"))
    try await stage.until { $0.reading.contains("Baru") }
    #expect(core.events.count == 2)
    stage.close()
  }

  @Test func anOlderScreenNeverFollowsANewerOne() async {
    let (screens, drawn) = AsyncStream.makeStream(of: Screen.self)
    let shown = Shown()
    for generation: UInt64 in [3, 2, 3, 5, 4] { shown.show(Samples.screen(generation: generation), on: drawn) }
    drawn.finish()
    var seen: [UInt64] = []
    for await screen in screens { seen.append(screen.generation) }
    #expect(seen == [3, 5])
    #expect(shown.has(5) && shown.has(1) && !shown.has(6))
  }
}

/// A core that shows what a test draws and remembers what it was told.
final class FakeCore: JknApp, @unchecked Sendable {
  private let lock = NSLock()
  private var shown = Samples.screen()
  private var told: [Event] = []
  private var asked = 0
  private var isFailing = false

  struct Failure: Error {}

  init() { super.init(noHandle: NoHandle()) }
  required init(unsafeFromHandle handle: UInt64) { super.init(unsafeFromHandle: handle) }

  var events: [Event] { lock.withLock { told } }
  var fetched: Int { lock.withLock { asked } }
  func fail(_ isFailing: Bool) { lock.withLock { self.isFailing = isFailing } }
  func draw(_ screen: Screen) { lock.withLock { shown = screen } }

  override func screen() -> Screen? {
    lock.withLock {
      asked += 1
      return shown
    }
  }

  override func send(event: Event) async throws -> Screen {
    try lock.withLock {
      told.append(event)
      if isFailing { throw Failure() }
      return shown
    }
  }
}
