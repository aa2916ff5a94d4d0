import Foundation
import JknKit
import os

/// Writes the core's log into the system's; the only place that prints. No line holds personal data.
final class SystemLog: LogSink, Sendable {
  private let logger = Logger(subsystem: "id.jkn.saku", category: "core")

  func log(level: LogLevel, line: String) throws { write(level, line) }

  /// What failed here, by its code or by the system's name for its kind: its words may hold a path or a name.
  func failed(_ error: any Error, as level: LogLevel = .error) {
    write(level, (error as? SakuError)?.code ?? (error as NSError).domain)
  }

  private func write(_ level: LogLevel, _ line: String) {
    switch level {
    case .info: logger.info("\(line, privacy: .public)")
    case .warning: logger.warning("\(line, privacy: .public)")
    case .error: logger.error("\(line, privacy: .public)")
    }
  }
}
