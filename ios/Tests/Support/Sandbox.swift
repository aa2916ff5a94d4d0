import Foundation
import JknKit

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// An invented participant of the sandbox. Each books in one test only, so that a test may count.
public struct Person: Sendable {
  public let name: String
  public let card: String
  public let nik: String
  public let password: String

  /// Reads the card; books nothing.
  public static let sari = Person(
    name: "Sari Contoh", card: "0009900000011", nik: "9999995708850001", password: "Contoh-01!")
  // Their facility works every day of the year.
  public static let lestari = Person(
    name: "Lestari Contoh", card: "0009900000031", nik: "9999997011790301", password: "Contoh-03!")
  public static let dodi = Person(
    name: "Sersan Dodi Contoh", card: "0009900000071", nik: "9999991709910701", password: "Contoh-07!")
  public static let sudarsono = Person(
    name: "Sudarsono Contoh", card: "0009900000161", nik: "9999991708551601", password: "Contoh-16!")
}

/// The reference gateway that `cargo xtask swift` starts as a process of its own.
public struct Sandbox: Sendable {
  public struct Missing: Error, CustomStringConvertible {
    public let description = "JKN_SANDBOX_URL names no sandbox; cargo xtask swift starts one"
  }

  /// What the gateway counts for an account.
  public struct Count: Decodable, Equatable, Sendable {
    /// Numbers booked, those given back included.
    public let tiket: Int
    /// Numbers given back.
    public let batal: Int
    public init(tiket: Int, batal: Int) {
      self.tiket = tiket
      self.batal = batal
    }
  }

  public let address: String

  public init() throws {
    guard let address = ProcessInfo.processInfo.environment["JKN_SANDBOX_URL"] else { throw Missing() }
    self.address = address
  }

  /// What the gateway itself knows of an account; absent while it has done nothing.
  public func count(of person: Person) async throws -> Count? {
    struct Reply: Decodable {
      struct State: Decodable { let akun: [String: Count] }
      let response: State
    }
    guard let url = URL(string: address + "/kendali/keadaan") else { throw URLError(.badURL) }
    let (data, _) = try await URLSession.shared.data(from: url)
    return try JSONDecoder().decode(Reply.self, from: data).response.akun[person.card]
  }

  /// The answer to the question for those who cannot see the picture, when it is among what is read.
  public static func answer(in reading: [String]) -> String? {
    let numbers = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    for text in reading {
      guard let match = text.wholeMatch(of: /Berapa (\S+) (ditambah|dikurangi) (\S+)\?/),
        let left = numbers.firstIndex(of: String(match.1)), let right = numbers.firstIndex(of: String(match.3))
      else { continue }
      return String(match.2 == "ditambah" ? left + right : left - right)
    }
    return nil
  }
}
