import Foundation
import JknKit
import JknTestSupport
import Testing

/// The façade against the real core, with a gateway that does not answer.
@Suite(.timeLimit(.minutes(1))) struct SakuTests {
  let place = Place()

  @Test(arguments: [
    ("kantor pusat", SakuError.gatewayAddress), ("ftp://gateway.example", .gatewayAddress),
    ("http://gateway.example", .gatewayPlainText),
  ]) func aBadAddressIsRefusedWithItsOwnCode(address: String, expected: SakuError) async {
    await #expect(throws: expected) {
      _ = try await Saku.open(place.config(address), secrets: MemorySecrets(), log: Lines())
    }
  }

  @Test func pinsWithoutABackupAreRefused() async {
    let pins = GatewayPins(sha256Spki: [Data(count: 32)], expiresS: .max)
    await #expect(throws: SakuError.gatewayPins) {
      _ = try await Saku.open(
        place.config("https://gateway.example", pins: pins), secrets: MemorySecrets(), log: Lines())
    }
  }

  @Test func codesNeverChange() {
    #expect(
      SakuError.allCases.map(\.code) == [
        "gateway-address", "gateway-plain-text", "gateway-roots", "gateway-pins", "gateway-client", "system",
        "closed", "store-full", "store-read-only", "store-failed", "unexpected",
      ])
  }

  @Test func theFirstScreenIsThereWhenTheAppIsOpen() async throws {
    let saku = try await place.open()
    let screen = try saku.screen()
    #expect(screen.route == "beranda")
    #expect(screen.language == "id")
    #expect(!screen.canGoBack)
    #expect(await saku.screens.first { _ in true }?.route == "beranda")
  }

  @Test func openingARouteAndGoingBackAreAnsweredWithTheScreen() async throws {
    let saku = try await place.open()
    let settings = try await saku.open("jknsaku://pengaturan")
    #expect(settings.route == "pengaturan")
    #expect(settings.canGoBack)
    #expect(try await saku.back().route == "beranda")
  }

  @Test func newScreensComeToTheObserver() async throws {
    let saku = try await place.open()
    saku.post(.opened(route: "pengaturan"))
    let screen = await saku.screens.first { $0.route == "pengaturan" }
    #expect(screen != nil)
  }

  @Test func generationsOfTheStreamOnlyGrow() async throws {
    let saku = try await place.open()
    for route in ["pengaturan", "beranda", "pengaturan", "beranda", "masuk"] { saku.post(.opened(route: route)) }
    var last: UInt64?
    for await screen in saku.screens {
      if let last { #expect(screen.generation > last) }
      last = screen.generation
      if screen.route == "masuk" { break }
    }
  }

  @Test func fastTypingArrivesInOrder() async throws {
    let saku = try await place.open()
    let screen = try await saku.open("masuk")
    let field = try #require(screen.fields.first)
    let text = "1234567890123"
    for end in 1...text.count {
      saku.post(.edited(generation: screen.generation, field: field.id, value: String(text.prefix(end))))
    }
    var seen: [Int] = []
    for await screen in saku.screens {
      guard let value = screen.fields.first(where: { $0.id == field.id })?.value else { continue }
      seen.append(value.count)
      if value == text { break }
    }
    #expect(seen == seen.sorted())
  }

  @Test func aStaleTapDoesNothing() async throws {
    let saku = try await place.open()
    let old = try await saku.open("pengaturan")
    let action = try #require(old.allActions.first)
    try await saku.open("masuk")
    #expect(try await saku.tap(action, on: old).route == "masuk")
  }

  @Test func whatOnlyThePhoneCanDoIsAskedOfIt() async throws {
    let saku = try await place.open()
    try await saku.open("masuk")
    // A tap on a screen that has just become stale does nothing, so every newer one is tapped as well.
    let tapping = Task {
      for await screen in saku.screens {
        guard let call = screen.allActions.first(where: { $0.icon == .phone }) else { continue }
        try await saku.tap(call, on: screen)
      }
    }
    #expect(await saku.requests.first { _ in true } == .dial(number: "165"))
    tapping.cancel()
  }

  @Test func givingUpWaitingDoesNotTakeAnEventBack() async throws {
    let saku = try await place.open()
    let waiting = Task { try await saku.open("pengaturan") }
    waiting.cancel()
    _ = await saku.screens.first { $0.route == "pengaturan" }
    #expect(try saku.screen().route == "pengaturan")
  }

  @Test func aReaderThatIsCancelledStopsWaiting() async throws {
    let saku = try await place.open()
    let reader = Task { for await _ in saku.screens {} }
    reader.cancel()
    await reader.value
    #expect(try await saku.open("pengaturan").route == "pengaturan")
  }

  @Test func theAppGoesOnAfterSleep() async throws {
    let saku = try await place.open()
    try await saku.open("pengaturan")
    try await saku.suspend()
    try await saku.suspend()
    saku.resume()
    saku.connectivity(isOnline: false)
    #expect(try await saku.back().route == "beranda")
    try await saku.suspend()
  }

  @Test func thePlaceOutlivesTheProcess() async throws {
    let secrets = MemorySecrets()
    var saku: Saku? = try await Saku.open(place.config(), secrets: secrets, log: Lines())
    try await saku?.open("pengaturan")
    try await saku?.suspend()
    saku = nil
    let again = try await Saku.open(place.config(), secrets: secrets, log: Lines())
    #expect(try again.screen().route == "pengaturan")
  }

  @Test func thePlainFileOfVersionsBeforeIsRemoved() async throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    let file = place.folder + "/place.json"
    try Data(#"{"nik":"9999995708850001"}"#.utf8).write(to: URL(fileURLWithPath: file))
    _ = try await place.open()
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func releasingTheAppEndsItsStreams() async throws {
    var saku: Saku? = try await place.open()
    weak var released = saku
    let screens = try #require(saku).screens
    let requests = try #require(saku).requests
    saku = nil
    for await _ in screens {}
    for await _ in requests {}
    #expect(released == nil)
  }

  @Test func aLockedPhoneIsNoReasonNotToOpen() async throws {
    let phone = LockedPhone()
    let saku = try await Saku.open(place.config(), secrets: phone, log: phone)
    let isTold = try saku.screen().blocks.contains { block in
      switch block {
      case .problem, .notice: true
      default: false
      }
    }
    #expect(isTold)
  }
}

extension Screen {
  var fields: [Field] { blocks.compactMap { if case .input(let field) = $0 { field } else { nil } } }

  /// The actions of buttons, problems and of the screen itself.
  var allActions: [Action] {
    actions
      + blocks.flatMap { block in
        switch block {
        case .buttons(let actions), .problem(_, _, _, _, _, _, let actions), .notice(_, _, _, let actions): actions
        default: [Action]()
        }
      }
  }
}
