import JknKit
import SwiftUI

/// One of several options. A few stand open; many are chosen from a sheet that can be searched.
struct ChoiceField: View {
  let field: Field
  let answer: Answer
  let options: [ChoiceOption]
  @State private var isChoosing = false
  @State private var search = ""
  @Environment(\.words) private var words

  private static let fewest = 7

  var body: some View {
    if options.count < Self.fewest {
      VStack(alignment: .leading, spacing: 10) {
        FieldName(field: field, isSpoken: true)
        rows(of: options) {}
      }
      .accessibilityElement(children: .contain)
    } else {
      button.sheet(isPresented: $isChoosing) { sheet }
    }
  }

  private var button: some View {
    Button {
      isChoosing = true
    } label: {
      VStack(alignment: .leading, spacing: 4) {
        FieldName(field: field)
        HStack {
          Text(shown).foregroundStyle(.primary)
          Spacer(minLength: 12)
          Symbol("chevron.up.chevron.down").foregroundStyle(.secondary)
        }
      }
    }
    .accessibilityLabel(field.label)
    .accessibilityValue(shown)
  }

  private var sheet: some View {
    NavigationStack {
      List { rows(of: matching) { isChoosing = false } }
        .searchable(text: $search)
        .navigationTitle(field.label)
        .navigationBarTitleDisplayMode(.inline)
        .toolbar {
          ToolbarItem(placement: .cancellationAction) { Button(words.cancel) { isChoosing = false } }
        }
    }
    .modifier(PrivacyCover())
  }

  private func rows(of options: [ChoiceOption], then close: @escaping @MainActor () -> Void) -> some View {
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

  private var chosen: ChoiceOption? { options.first { $0.value == field.value } }

  private var shown: String { chosen?.label ?? words.choose }

  private var matching: [ChoiceOption] {
    search.isEmpty ? options : options.filter { $0.label.localizedStandardContains(search) }
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
        Text(option.label).foregroundStyle(option.blocked == nil ? Color.primary : Color.secondary)
        if let detail = option.detail { Text(detail).font(.footnote).foregroundStyle(.secondary) }
        if let reason = option.blocked { Reason(text: reason) }
      }
      Spacer(minLength: 0)
    }
    .contentShape(Rectangle())
  }
}
