import JknKit
import SwiftUI

/// A form field with its name always visible, its help and what is wrong with its value.
struct FieldView: View {
  let field: Field
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      control.disabled(!field.enabled)
      if let hint = field.hint { Said(hint).font(.footnote).foregroundStyle(.secondary) }
      if let error = field.error {
        HStack(alignment: .firstTextBaseline, spacing: 6) {
          Symbol("exclamationmark.circle.fill")
          Said(error)
        }
        .font(.footnote)
        .foregroundStyle(Tone.danger.color)
      }
    }
  }

  @ViewBuilder private var control: some View {
    switch field.kind {
    case .text(let maxLength, let keyboard, let multiline):
      typed(Entry(limit: Int(maxLength), keyboard: keyboard.type, isMultiline: multiline))
    case .number(let min, let max):
      typed(
        Entry(
          limit: Swift.max(String(min).count, String(max).count), keyboard: min < 0 ? .default : .numberPad))
    case .money(_, let max, let text):
      typed(Entry(limit: String(max).count, keyboard: .numberPad, isDigits: true, text: text))
    case .code(let length, let keyboard, let oneTime):
      typed(Entry(limit: Int(length), keyboard: keyboard.type, content: oneTime ? .oneTimeCode : nil))
    case .secret(let maxLength, let keyboard):
      typed(Entry(limit: Int(maxLength), keyboard: keyboard.type, content: .password, isSecret: true))
    case .date(let min, let max, let text):
      DateField(field: field, answer: answer, first: min, last: max, text: text)
    case .choice(let options):
      ChoiceField(field: field, answer: answer, options: options)
    case .search(let query, let queryId, let options, let chosen, let more):
      SearchField(
        field: field, answer: answer, query: query, queryId: queryId, options: options, chosen: chosen, more: more)
    case .file(_, _, let files, let pick):
      FileField(field: field, answer: answer, files: files, pick: pick)
    case .toggle:
      Toggle(isOn: Binding(get: { field.value == "true" }, set: { answer.edit(field, $0 ? "true" : "false") })) {
        Said(field.label)
      }
    case .stepper(let min, let max, let step, let text):
      StepField(field: field, answer: answer, range: min...Swift.max(min, max), step: step, text: text)
    }
  }

  private func typed(_ entry: Entry) -> some View {
    TypedField(name: field.label, value: field.value, entry: entry, label: FieldName(field: field)) { value in
      answer.edit(field, value)
    }
  }
}

extension Keyboard {
  var type: UIKeyboardType {
    switch self {
    case .text: .default
    case .digits: .numberPad
    case .email: .emailAddress
    case .phone: .phonePad
    }
  }
}

/// The visible name of a field; spoken only where no control says it already.
struct FieldName: View {
  let field: Field
  var isSpoken = false
  @Environment(\.speech) private var speech

  var body: some View {
    Text(verbatim: field.required ? field.label + " *" : field.label)
      .font(.subheadline)
      .foregroundStyle(.secondary)
      .accessibilityLabel(speech[field.label])
      .accessibilityHidden(!isSpoken)
  }
}

/// A field that shows its value and opens something to choose it with.
struct FieldButton: View {
  let field: Field
  /// The value in words; absent while nothing is chosen.
  let shown: String?
  let symbol: String
  let open: @MainActor () -> Void
  @Environment(\.words) private var words
  @Environment(\.speech) private var speech

  var body: some View {
    Button(action: open) {
      VStack(alignment: .leading, spacing: 4) {
        FieldName(field: field)
        HStack {
          Said(text).foregroundStyle(.primary)
          Spacer(minLength: 12)
          Symbol(symbol).foregroundStyle(.secondary)
        }
      }
    }
    .buttonStyle(.borderless)
    .accessibilityLabel(speech[field.label])
    .accessibilityValue(speech[text])
  }

  private var text: String { shown ?? words.choose }
}
