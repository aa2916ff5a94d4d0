import Foundation
import JknKit
import Testing

/// The façade against the real core.
@Suite struct SakuTests {
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
        "gateway-address", "gateway-plain-text", "gateway-roots", "gateway-pins", "gateway-client", "system", "texts",
        "closed", "store-full", "store-read-only", "store-failed", "unexpected",
      ])
  }
}
