import Foundation
import JknGenerated
import Testing

@testable import JknKit

/// What passes between the core and the façade.
@Suite struct MappingTests {
  @Test(arguments: [
    (JknError.GatewayAddress(message: ""), "gateway-address"), (.GatewayPlainText(message: ""), "gateway-plain-text"),
    (.GatewayRoots(message: ""), "gateway-roots"), (.GatewayPins(message: ""), "gateway-pins"),
    (.GatewayClient(message: ""), "gateway-client"), (.System(message: ""), "system"),
    (.Closed(message: ""), "closed"), (.StoreFull(message: ""), "store-full"),
    (.StoreReadOnly(message: ""), "store-read-only"), (.StoreFailed(message: ""), "store-failed"),
  ]) func everyErrorOfTheCoreKeepsItsCode(error: JknError, code: String) {
    #expect(SakuError(error).code == code)
  }

  @Test func whatTheCoreDoesNotNameIsUnexpected() {
    #expect(SakuError(CancellationError()) == .unexpected)
  }

  @Test func whatIsAskedOfThePhoneWaitsInItsOrderForAReader() async {
    let observer = Observer()
    let asked: [ShellRequest] = [.dial(number: "165"), .openLink(url: "https://jkn.example"), .dial(number: "119")]
    for request in asked { observer.shellRequested(request: request) }
    observer.close()
    observer.shellRequested(request: .dial(number: "110"))
    var heard: [ShellRequest] = []
    for await request in observer.requests { heard.append(request) }
    #expect(heard == asked)
  }

  @Test func ofManyChangesTheNewestIsHeard() async {
    let observer = Observer()
    for generation in 1...5 as ClosedRange<UInt64> { observer.screenChanged(generation: generation) }
    observer.close()
    observer.screenChanged(generation: 6)
    var heard: [UInt64] = []
    for await generation in observer.changes { heard.append(generation) }
    #expect(heard == [5])
  }

  @Test func whatIsPostedIsHandedOverOneByOneInOrder() async {
    let app = SlowApp()
    let saku = Saku(app: app, observer: Observer())
    let routes = (1...20).map { "r\($0)" }
    for route in routes { saku.post(.opened(route: route)) }
    var told: [String] = []
    for await line in app.told {
      told.append(line)
      if told.count == 2 * routes.count { break }
    }
    withExtendedLifetime(saku) {}
    #expect(told == routes.flatMap { ["+" + $0, "-" + $0] })
  }

  @Test func aFileIsBroughtByItsNameAloneAndALargerOneIsNotRead() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("surat contoh.pdf")
    try Data([1, 2, 3]).write(to: file)
    #expect(Delivery.file(at: file, maxBytes: 3) == .file(name: "surat contoh.pdf", bytes: Data([1, 2, 3])))
    #expect(Delivery.file(at: file, maxBytes: 2) == .nothing(why: .tooLarge))
    #expect(
      Delivery.file(at: folder.appendingPathComponent("tidak-ada"), maxBytes: 3) == .nothing(why: .unavailable))
    #expect(Delivery.file(named: "foto.jpg", Data([1, 2, 3]), maxBytes: 2) == .nothing(why: .tooLarge))
  }

  @Test func wordsFollowTheLanguageOfTheScreen() throws {
    func words(_ language: String) throws -> ShellWords {
      try Screen(
        route: "", title: "", blocks: [], actions: [], freshness: nil, sampleMark: nil, sensitivity: .public,
        generation: 1, canGoBack: false, language: language, spoken: [], large: false
      ).shellWords()
    }
    #expect(try words("id").back == "Kembali")
    #expect(try words("en").back == "Back")
  }
}

/// A core that lets everything else run before it answers, and tells when each event came and was answered.
private final class SlowApp: JknApp, @unchecked Sendable {
  let told: AsyncStream<String>
  private let tell: AsyncStream<String>.Continuation

  init() {
    (told, tell) = AsyncStream.makeStream()
    super.init(noHandle: NoHandle())
  }

  required init(unsafeFromHandle handle: UInt64) {
    (told, tell) = AsyncStream.makeStream()
    super.init(unsafeFromHandle: handle)
  }

  override func screen() -> Screen? { nil }

  override func send(event: Event) async throws -> Screen {
    guard case .opened(let route) = event else { throw JknError.Closed(message: "") }
    tell.yield("+" + route)
    for _ in 1...50 { await Task.yield() }
    tell.yield("-" + route)
    return Screen(
      route: route, title: "", blocks: [], actions: [], freshness: nil, sampleMark: nil, sensitivity: .public,
      generation: 1, canGoBack: false, language: "id", spoken: [], large: false)
  }
}
