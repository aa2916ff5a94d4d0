import Foundation
import JknKit
import Testing

/// The signed card at a counter: the vectors' codes through the typed function, as they are and after any change.
@Suite(.timeLimit(.minutes(1))) struct KartuTests {
  struct Vectors: Decodable {
    struct Case: Decodable {
      struct Given: Decodable {
        let kode: String
        let kunci: [String]
        let hariIni: String
      }
      struct Expected: Decodable {
        struct Refusal: Decodable {
          let kode: String
        }
        let salah: Refusal?
      }
      let id: String
      let masukan: Given
      let harapan: Expected
    }
    let kasus: [Case]
  }

  @Test func aFreshCardIsAcceptedAndPrintsNoWholeNumber() throws {
    let fresh = try #require(try cases().first).masukan
    let card = try periksaKartu(kode: fresh.kode, kunci: fresh.kunci, hariIni: fresh.hariIni)
    #expect([card.tersamar, card.terbit, card.sampai] == ["*********0011", "2026-11-24", "2026-11-30"])
    #expect(!"\(card)".contains(fresh.kode.prefix(13)))
  }

  @Test func everyVectorHasItsTypedAnswer() throws {
    for entry in try cases() {
      #expect(try why(entry.masukan.kode, entry.masukan) == entry.harapan.salah?.kode, "\(entry.id)")
    }
  }

  @Test func aCardWithAnyByteFlippedIsRefused() throws {
    let fresh = try #require(try cases().first).masukan
    for place in fresh.kode.utf8.indices {
      var bytes = Array(fresh.kode.utf8)
      bytes[fresh.kode.utf8.distance(from: fresh.kode.utf8.startIndex, to: place)] ^= 1
      let changed = String(decoding: bytes, as: UTF8.self)
      #expect(try why(changed, fresh) != nil, "\(changed)")
    }
  }

  /// Why a code is refused; nothing when it is accepted.
  private func why(_ code: String, _ given: Vectors.Case.Given) throws -> String? {
    do {
      _ = try periksaKartu(kode: code, kunci: given.kunci, hariIni: given.hariIni)
      return nil
    } catch RuleError.Refused(let code) {
      return code
    } catch RuleError.Input(let code, _, _) {
      return code
    }
  }

  private func cases() throws -> [Vectors.Case] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("tests/vectors/periksa_kartu.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Vectors.self, from: Data(contentsOf: file)).kasus
  }
}
