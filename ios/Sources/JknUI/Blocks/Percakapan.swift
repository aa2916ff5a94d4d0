import JknKit
import SwiftUI

/// A conversation, oldest message first, and the place where the next one is written.
struct PercakapanView: View {
  let messages: [ChatMessage]
  let composer: Field?
  let send: Action?
  let answer: Answer

  var body: some View {
    ForEach(Array(messages.enumerated()), id: \.offset) { place, message in
      MessageRow(message: message, answer: answer).id(MessageRow.id(place))
    }
    if let composer { FieldView(field: composer, answer: answer).id(composer.id) }
    if let send { ActionButton(action: send, answer: answer) }
  }
}

struct MessageRow: View {
  let message: ChatMessage
  let answer: Answer

  /// By which the list finds the message at a place, counted from the oldest.
  static func id(_ place: Int) -> String { "message-\(place)" }

  var body: some View {
    VStack(alignment: side, spacing: 8) {
      VStack(alignment: side, spacing: 4) {
        Text(message.authorName).font(.caption).fontWeight(.semibold).foregroundStyle(.secondary)
        Text(message.text)
          .padding(.horizontal, 14)
          .padding(.vertical, 9)
          .background(bubble, in: RoundedRectangle(cornerRadius: 18))
        Text(message.meta).font(.caption2).foregroundStyle(.secondary)
      }
      .accessibilityElement(children: .combine)
      ForEach(message.replies, id: \.id) { reply in ActionButton(action: reply, answer: answer) }
    }
    .frame(maxWidth: .infinity, alignment: edge)
    .listRowSeparator(.hidden)
  }

  private var side: HorizontalAlignment {
    switch message.author {
    case .me: .trailing
    case .them: .leading
    case .system: .center
    }
  }

  private var edge: Alignment {
    switch message.author {
    case .me: .trailing
    case .them: .leading
    case .system: .center
    }
  }

  private var bubble: Color {
    switch message.author {
    case .me: .accentColor.opacity(0.2)
    case .them: .secondary.opacity(0.15)
    case .system: .clear
    }
  }
}
