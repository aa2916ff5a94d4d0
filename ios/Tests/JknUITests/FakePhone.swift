import Foundation
import JknKit

@testable import JknUI

/// A phone that remembers what was asked of it and can bring nothing.
@MainActor final class FakePhone: Phone {
  var opened: [URL] = []
  var asked: [String] = []
  var reported: [SakuError] = []
  var slept = 0
  var brings = Delivery.nothing(why: .unavailable)

  func share(text: String, picture: Bitmap?) { asked.append("share " + text) }
  func share(file: Data, name: String, kind: FileKind) { asked.append("share \(name) \(kind.mime) \(file.count)") }
  func copy(_ text: String, isSensitive: Bool) { asked.append("copy \(text) \(isSensitive)") }
  func brighten(_ isFull: Bool) { asked.append("brighten \(isFull)") }
  func speak(_ lines: [String], language: String) { asked.append("speak \(lines) \(language)") }
  func remind(_ reminders: [Reminder]) { asked.append("remind \(reminders.map(\.id))") }
  func pickFile(_ kinds: [FileKind], maxBytes: UInt64, words: ShellWords) async -> Delivery {
    asked.append("pick \(kinds.count) \(maxBytes) \(words.takePhoto)")
    return brings
  }
  func locate() async -> Delivery {
    asked.append("locate")
    return brings
  }
  func authenticate(reason: String) async -> Delivery {
    asked.append("authenticate " + reason)
    return brings
  }
  func beforeSleep(_ work: @escaping @MainActor () async -> Void) {
    Task {
      await work()
      slept += 1
    }
  }
  func report(_ error: SakuError) { reported.append(error) }
}
