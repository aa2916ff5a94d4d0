import JknGenerated
import Testing

@testable import JknKit

/// What passes between the core and the façade.
@Suite struct MappingTests {
  @Test(arguments: [
    (JknError.GatewayAddress(message: ""), "gateway-address"), (.GatewayPlainText(message: ""), "gateway-plain-text"),
    (.GatewayRoots(message: ""), "gateway-roots"), (.GatewayPins(message: ""), "gateway-pins"),
    (.GatewayClient(message: ""), "gateway-client"), (.System(message: ""), "system"), (.Texts(message: ""), "texts"),
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

  @Test func wordsFollowTheLanguageOfTheScreen() throws {
    func words(_ language: String) throws -> ShellWords {
      try Screen(
        route: "", title: "", blocks: [], actions: [], freshness: nil, sensitivity: .public, generation: 1,
        canGoBack: false, language: language
      ).shellWords()
    }
    #expect(try words("id").back == "Kembali")
    #expect(try words("en").back == "Back")
  }
}
