import JknKit
import os

/// Writes the core's log into the system's. No line holds personal data.
final class SystemLog: LogSink, Sendable {
  private let logger = Logger(subsystem: "id.jkn.saku", category: "core")

  func log(level: LogLevel, line: String) throws { write(level, line) }

  func write(_ level: LogLevel, _ line: String) {
    switch level {
    case .info: logger.info("\(line, privacy: .public)")
    case .warning: logger.warning("\(line, privacy: .public)")
    case .error: logger.error("\(line, privacy: .public)")
    }
  }
}
