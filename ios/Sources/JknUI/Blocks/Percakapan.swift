import JknKit
import SwiftUI

/// A conversation, oldest message first, and the place where the next one is written.
struct PercakapanView: View {
  let earlier: Action?
  let messages: [ChatMessage]
  let composer: Field?
  let send: Action?
  let answer: Answer

  var body: some View {
    if let earlier { ActionButton(action: earlier, answer: answer) }
    ForEach(messages, id: \.id) { message in
      MessageRow(message: message, answer: answer).id(MessageRow.id(message.id))
    }
    if let composer { FieldView(field: composer, answer: answer).id(composer.id) }
    if let send { ActionButton(action: send, answer: answer) }
  }
}

struct MessageRow: View {
  let message: ChatMessage
  let answer: Answer

  /// By which the list finds a message.
  static func id(_ message: String) -> String { "message-" + message }

  var body: some View {
    VStack(alignment: side, spacing: 8) {
      VStack(alignment: side, spacing: 4) {
        Said(message.authorName).font(.caption).fontWeight(.semibold).foregroundStyle(.secondary)
        Said(message.text)
          .padding(.horizontal, 14)
          .padding(.vertical, 9)
          .background(bubble, in: RoundedRectangle(cornerRadius: 18))
        Said(message.meta).font(.caption2).foregroundStyle(.secondary)
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
