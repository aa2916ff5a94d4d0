import JknKit
import SwiftUI

/// How a screen reader says the texts of a screen that it would misread.
struct Speech {
  private let forms: [String: String]

  init(_ spoken: [Spoken] = []) {
    forms = Dictionary(spoken.map { ($0.shown, $0.spoken) }) { first, _ in first }
  }

  /// What is said for a whole text as it is shown.
  subscript(shown: String) -> String { forms[shown] ?? shown }

  /// Says a sentence now, whatever is being read.
  @MainActor static func announce(_ sentence: String) {
    UIAccessibility.post(notification: .announcement, argument: sentence)
  }
}

/// A text of the screen, said as the core wants it said.
struct Said: View {
  let text: String
  @Environment(\.speech) private var speech

  init(_ text: String) { self.text = text }

  var body: some View { Text(verbatim: text).accessibilityLabel(speech[text]) }
}
