import JknKit
import SwiftUI

/// A field to type into. It owns its text while the cursor is in it, so that a late answer of the core never moves the
/// cursor or takes a letter back; without the cursor it shows what the core has.
struct TypedField: View {
  let field: Field
  let answer: Answer
  /// Most Unicode scalars that are taken.
  let limit: Int
  let keyboard: UIKeyboardType
  var isMultiline = false
  var isSecret = false
  @State private var text: String
  @State private var isRevealed = false
  @FocusState private var isFocused: Bool
  @Environment(\.words) private var words

  init(
    field: Field, answer: Answer, limit: Int, keyboard: UIKeyboardType, isMultiline: Bool = false,
    isSecret: Bool = false
  ) {
    self.field = field
    self.answer = answer
    self.limit = limit
    self.keyboard = keyboard
    self.isMultiline = isMultiline
    self.isSecret = isSecret
    _text = State(initialValue: field.value)
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      FieldName(field: field)
      HStack(spacing: 12) {
        input
          .focused($isFocused)
          .onChange(of: field.value) { value in if !isFocused { text = value } }
          .onChange(of: isFocused) { isFocused in if !isFocused { text = field.value } }
        if isSecret { reveal }
      }
    }
  }

  @ViewBuilder private var input: some View {
    if isSecret {
      Group {
        if isRevealed {
          TextField(field.label, text: typed, prompt: Text(verbatim: ""))
        } else {
          SecureField(field.label, text: typed, prompt: Text(verbatim: ""))
        }
      }
      .textContentType(.password)
      .textInputAutocapitalization(.never)
      .autocorrectionDisabled()
    } else if isMultiline {
      TextField(field.label, text: typed, prompt: Text(verbatim: ""), axis: .vertical)
        .lineLimit(2...6)
    } else {
      TextField(field.label, text: typed, prompt: Text(verbatim: ""))
        .keyboardType(keyboard)
        .textInputAutocapitalization(.never)
        .autocorrectionDisabled()
        .submitLabel(.done)
    }
  }

  private var reveal: some View {
    Button {
      isRevealed.toggle()
    } label: {
      Image(systemName: isRevealed ? "eye.slash" : "eye")
        .frame(minWidth: 44, minHeight: 44)
        .accessibilityLabel(isRevealed ? words.hide : words.show)
    }
    .buttonStyle(.borderless)
  }

  /// Written to by typing alone: what the core says goes straight to `text`, and so is never sent back to it.
  private var typed: Binding<String> {
    Binding(
      get: { text },
      set: { typed in
        let taken = typed.limited(to: limit)
        guard taken != text else { return }
        text = taken
        answer.edit(field, taken)
      })
  }
}

extension String {
  /// The longest beginning of whole characters with at most `limit` Unicode scalars, which is what the core counts.
  func limited(to limit: Int) -> String {
    var room = limit
    return String(
      prefix { character in
        room -= character.unicodeScalars.count
        return room >= 0
      })
  }
}
