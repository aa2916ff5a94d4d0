import JknKit
import SwiftUI

/// One of several options. A few stand open; many are chosen from a sheet that can be searched, and so are those that only
/// narrow something down: open, they would push away what they narrow down.
struct ChoiceField: View {
  let field: Field
  let answer: Answer
  let options: [ChoiceOption]
  @State private var isChoosing = false
  @State private var search = ""

  /// Most options that stand open.
  private nonisolated static let most = 6

  nonisolated static func standOpen(_ options: [ChoiceOption], of field: Field) -> Bool {
    let narrowsDown = !field.required && options.allSatisfy { $0.detail == nil && $0.blocked == nil }
    return options.count <= most && !narrowsDown
  }

  var body: some View {
    if Self.standOpen(options, of: field) {
      VStack(alignment: .leading, spacing: 10) {
        FieldName(field: field, isSpoken: true)
        OptionRows(field: field, answer: answer, options: options) {}
      }
      .accessibilityElement(children: .contain)
    } else {
      FieldButton(field: field, shown: chosen?.label, symbol: "chevron.up.chevron.down") { isChoosing = true }
        .sheet(isPresented: $isChoosing) {
          ChoiceSheet(title: field.label, close: { isChoosing = false }) {
            List { OptionRows(field: field, answer: answer, options: matching) { isChoosing = false } }
              .searchable(text: $search)
          }
        }
    }
  }

  private var chosen: ChoiceOption? { options.first { $0.value == field.value } }

  private var matching: [ChoiceOption] {
    search.isEmpty ? options : options.filter { $0.label.localizedStandardContains(search) }
  }
}

/// A list over the screen from which something is chosen.
struct ChoiceSheet<Content: View>: View {
  let title: String
  let close: @MainActor () -> Void
  @ViewBuilder let content: Content
  @Environment(\.words) private var words
  @Environment(\.speech) private var speech

  var body: some View {
    NavigationStack {
      content
        .navigationTitle(Text(verbatim: title).accessibilityLabel(speech[title]))
        .navigationBarTitleDisplayMode(.inline)
        .toolbar {
          ToolbarItem(placement: .cancellationAction) { Button(words.cancel, action: close) }
        }
    }
    .modifier(PrivacyCover())
  }
}

/// Options as rows that choose.
struct OptionRows: View {
  let field: Field
  let answer: Answer
  let options: [ChoiceOption]
  let close: @MainActor () -> Void

  var body: some View {
    ForEach(options, id: \.value) { option in
      Button {
        answer.edit(field, option.value)
        close()
      } label: {
        OptionLine(option: option, isChosen: option.value == field.value)
      }
      .buttonStyle(.borderless)
      .disabled(option.blocked != nil)
      .accessibilityAddTraits(option.value == field.value ? .isSelected : [])
    }
  }
}

struct OptionLine: View {
  let option: ChoiceOption
  let isChosen: Bool

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: 10) {
      Symbol(isChosen ? "checkmark.circle.fill" : "circle")
        .foregroundStyle(isChosen ? Color.accentColor : Color.secondary)
      VStack(alignment: .leading, spacing: 2) {
        Said(option.label).foregroundStyle(option.blocked == nil ? Color.primary : Color.secondary)
        if let detail = option.detail { Said(detail).font(.footnote).foregroundStyle(.secondary) }
        if let reason = option.blocked { Reason(text: reason) }
      }
      Spacer(minLength: 0)
    }
    .contentShape(Rectangle())
  }
}
