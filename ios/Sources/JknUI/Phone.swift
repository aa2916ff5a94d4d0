import JknKit
import SwiftUI

/// What only the phone can do, given by the app around the views.
@MainActor public protocol Phone: Sendable {
  /// Opens the share sheet.
  func share(text: String, picture: Bitmap?)
  /// Opens the share sheet with a file.
  func share(file: Data, name: String, kind: FileKind)
  /// Puts a text on the clipboard; a sensitive one stays on this phone and goes after a while.
  func copy(_ text: String, isSensitive: Bool)
  /// Lights the display fully and keeps it awake, or lets it be as it was.
  func brighten(_ isFull: Bool)
  /// Reads lines aloud one after another in a language, in place of whatever is being read; no lines end it.
  func speak(_ lines: [String], language: String)
  /// Reminds at these times in place of all reminders given before.
  func remind(_ reminders: [Reminder])
  /// Lets the person choose a file or take a photograph.
  func pickFile(_ kinds: [FileKind], maxBytes: UInt64, words: ShellWords) async -> Delivery
  /// Asks where the phone is, once and roughly.
  func locate() async -> Delivery
  /// Asks the phone's own lock whether its owner is here.
  func authenticate(reason: String) async -> Delivery
  /// Does what has to be done before the app falls asleep, and keeps it awake until then.
  func beforeSleep(_ work: @escaping @MainActor () async -> Void)
  /// Takes the code of a failure that no screen can show.
  func report(_ error: SakuError)
}

extension ShellRequest {
  /// The address with which the system carries the request out; absent for what has none.
  var url: URL? {
    switch self {
    case .dial(let number):
      return URL(string: "tel:" + number.filter { $0.isASCII && ($0.isNumber || "+*#,".contains($0)) })
    case .openLink(let link):
      return URL(string: link)
    case .openMap(let label, let latE6, let lonE6):
      var map = URLComponents(string: "https://maps.apple.com/")
      let place = [latE6, lonE6].map { "\(Decimal($0) / 1_000_000)" }.joined(separator: ",")
      map?.queryItems = [URLQueryItem(name: "ll", value: place), URLQueryItem(name: "q", value: label)]
      return map?.url
    case .share, .shareFile, .copy, .brightness, .speak, .remind, .pickFile, .locate, .authenticate:
      return nil
    }
  }
}
