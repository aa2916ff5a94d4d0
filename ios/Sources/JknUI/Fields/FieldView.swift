import JknKit
import SwiftUI

/// A form field with its name always visible, its help and what is wrong with its value.
struct FieldView: View {
  let field: Field
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      control.disabled(!field.enabled)
      if let hint = field.hint { Text(hint).font(.footnote).foregroundStyle(.secondary) }
      if let error = field.error {
        HStack(alignment: .firstTextBaseline, spacing: 6) {
          Symbol("exclamationmark.circle.fill")
          Text(error)
        }
        .font(.footnote)
        .foregroundStyle(Tone.danger.color)
      }
    }
  }

  @ViewBuilder private var control: some View {
    switch field.kind {
    case .text(let maxLength, let keyboard, let multiline):
      TypedField(field: field, answer: answer, limit: Int(maxLength), keyboard: keyboard.type, isMultiline: multiline)
    case .number(let min, let max):
      TypedField(
        field: field, answer: answer, limit: Swift.max(String(min).count, String(max).count),
        keyboard: min < 0 ? .default : .numberPad)
    case .secret:
      TypedField(field: field, answer: answer, limit: .max, keyboard: .default, isSecret: true)
    case .date(let min, let max):
      DateField(field: field, answer: answer, first: min, last: max)
    case .choice(let options):
      ChoiceField(field: field, answer: answer, options: options)
    case .toggle:
      Toggle(isOn: Binding(get: { field.value == "true" }, set: { answer.edit(field, $0 ? "true" : "false") })) {
        Text(field.label)
      }
    case .stepper(let min, let max, let step, let text):
      StepField(field: field, answer: answer, range: min...Swift.max(min, max), step: step, text: text)
    }
  }
}

extension Keyboard {
  fileprivate var type: UIKeyboardType {
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

  var body: some View {
    Text(verbatim: field.required ? field.label + " *" : field.label)
      .font(.subheadline)
      .foregroundStyle(.secondary)
      .accessibilityLabel(field.label)
      .accessibilityHidden(!isSpoken)
  }
}
