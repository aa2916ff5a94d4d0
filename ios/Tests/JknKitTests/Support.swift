import Foundation
import JknKit
import Synchronization

/// Keeps secrets in memory.
final class MemorySecrets: SecretStore {
  private let kept = Mutex<[String: Data]>([:])
  func read(name: String) throws -> Data? { kept.withLock { $0[name] } }
  func write(name: String, secret: Data) throws { kept.withLock { $0[name] = secret } }
  func remove(name: String) throws { _ = kept.withLock { $0.removeValue(forKey: name) } }
}

/// A phone whose key store is locked, and whose log cannot be written.
final class LockedPhone: SecretStore, LogSink {
  func read(name: String) throws -> Data? { throw HostError.Locked }
  func write(name: String, secret: Data) throws { throw HostError.Locked }
  func remove(name: String) throws { throw HostError.Locked }
  func log(level: LogLevel, line: String) throws { throw HostError.Failed }
}

/// Remembers the lines of the log.
final class Lines: LogSink {
  private let kept = Mutex<[String]>([])
  var all: [String] { kept.withLock { $0 } }
  func log(level: LogLevel, line: String) throws { kept.withLock { $0.append(line) } }
}

/// A folder of its own for one test, removed with it.
final class Place {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The sandbox named by the environment, or an address where nobody answers.
  static var gateway: String { ProcessInfo.processInfo.environment["JKN_SANDBOX_URL"] ?? "http://127.0.0.1:9" }

  func config(_ address: String = Place.gateway, pins: GatewayPins? = nil, saved: Data? = nil) -> Config {
    Config(
      folder: folder, gateway: Gateway(baseUrl: address, roots: nil, pins: pins, allowPlainLoopback: true),
      language: .id, saved: saved)
  }

  func open() async throws(SakuError) -> Saku {
    try await Saku.open(config(), secrets: MemorySecrets(), log: Lines())
  }
}
