import Foundation
import JknKit

/// A value that several threads change one after another.
final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value
  init(_ value: Value) { self.value = value }
  func use<Result>(_ work: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try work(&value)
  }
}

/// Keeps secrets in memory.
public final class MemorySecrets: SecretStore {
  private let kept = Locked<[String: Data]>([:])
  public init() {}
  public func read(name: String) throws -> Data? { kept.use { $0[name] } }
  public func write(name: String, secret: Data) throws { kept.use { $0[name] = secret } }
  public func remove(name: String) throws { kept.use { _ = $0.removeValue(forKey: name) } }
}

/// A phone whose key store is locked, and whose log cannot be written.
public final class LockedPhone: SecretStore, LogSink {
  public init() {}
  public func read(name: String) throws -> Data? { throw HostError.Locked }
  public func write(name: String, secret: Data) throws { throw HostError.Locked }
  public func remove(name: String) throws { throw HostError.Locked }
  public func log(level: LogLevel, line: String) throws { throw HostError.Failed }
}

/// Remembers the lines of the log.
public final class Lines: LogSink {
  private let kept = Locked<[String]>([])
  public init() {}
  public var all: [String] { kept.use { $0 } }
  public func log(level: LogLevel, line: String) throws { kept.use { $0.append(line) } }
}

/// A folder of its own for one test, removed with it.
public final class Place: Sendable {
  public let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  public init() {}
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// An address where nobody answers, unless the test names another.
  public func config(_ address: String = "http://127.0.0.1:9", pins: GatewayPins? = nil) -> Config {
    Config(
      folder: folder, gateway: Gateway(baseUrl: address, roots: nil, pins: pins, allowPlainLoopback: true),
      language: .id, assets: nil)
  }

  public func open() async throws(SakuError) -> Saku {
    try await Saku.open(config(), secrets: MemorySecrets(), log: Lines())
  }
}
