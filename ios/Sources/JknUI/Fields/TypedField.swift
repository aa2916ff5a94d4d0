import JknKit
import SwiftUI

/// What is typed, and how.
struct Entry {
  /// Most Unicode scalars that are taken.
  var limit = Int.max
  var keyboard = UIKeyboardType.default
  /// What the phone may offer to fill in.
  var content: UITextContentType?
  var isMultiline = false
  var isSecret = false
  /// Whether everything but digits is left out.
  var isDigits = false
  /// The value in words, which stands in its place while the cursor is elsewhere.
  var text: String?
  /// Whether a button empties it.
  var isCleared = false
}

/// A field to type into. It owns its text while the cursor is in it, so that a late answer of the core never moves the
/// cursor or takes a letter back; without the cursor it shows what the core has.
struct TypedField<Name: View>: View {
  let name: String
  let value: String
  let entry: Entry
  let label: Name
  let send: @MainActor (String) -> Void
  @State private var text: String
  @State private var isRevealed = false
  @FocusState private var isFocused: Bool
  @Environment(\.words) private var words
  @Environment(\.speech) private var speech

  init(name: String, value: String, entry: Entry, label: Name, send: @escaping @MainActor (String) -> Void) {
    self.name = name
    self.value = value
    self.entry = entry
    self.label = label
    self.send = send
    _text = State(initialValue: entry.text ?? value)
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      label
      HStack(spacing: 12) {
        input
          .focused($isFocused)
          .onChange(of: rest) { rest in if !isFocused { text = rest } }
          .onChange(of: isFocused) { isFocused in
            if !isFocused { text = rest } else if entry.text != nil { text = value }
          }
        if entry.isSecret { reveal }
        if entry.isCleared, !text.isEmpty { clear }
      }
      if isFocused, let written = entry.text, !written.isEmpty {
        Said(written).font(.footnote).foregroundStyle(.secondary)
      }
    }
  }

  /// What stands here while the cursor is elsewhere.
  private var rest: String { entry.text ?? value }

  @ViewBuilder private var input: some View {
    if entry.isSecret {
      Group {
        if isRevealed {
          TextField(speech[name], text: typed, prompt: Text(verbatim: ""))
        } else {
          SecureField(speech[name], text: typed, prompt: Text(verbatim: ""))
        }
      }
      .keyboardType(entry.keyboard)
      .textContentType(entry.content)
      .textInputAutocapitalization(.never)
      .autocorrectionDisabled()
    } else if entry.isMultiline {
      TextField(speech[name], text: typed, prompt: Text(verbatim: ""), axis: .vertical)
        .lineLimit(2...6)
    } else {
      TextField(speech[name], text: typed, prompt: Text(verbatim: ""))
        .keyboardType(entry.keyboard)
        .textContentType(entry.content)
        .textInputAutocapitalization(.never)
        .autocorrectionDisabled()
        .submitLabel(.done)
        // An amount at rest is said in words; digits being typed have no other form and are said as they are.
        .accessibilityValue(speech[text])
    }
  }

  private var reveal: some View {
    sign(isRevealed ? "eye.slash" : "eye", isRevealed ? words.hide : words.show) { isRevealed.toggle() }
  }

  private var clear: some View {
    sign("xmark.circle.fill", words.clear) { typed.wrappedValue = "" }
  }

  private func sign(_ symbol: String, _ name: String, act: @escaping @MainActor () -> Void) -> some View {
    Button(action: act) {
      Image(systemName: symbol).frame(minWidth: 44, minHeight: 44).accessibilityLabel(name)
    }
    .buttonStyle(.borderless)
  }

  /// Written to by typing alone: what the core says goes straight to `text`, and so is never sent back to it.
  private var typed: Binding<String> {
    Binding(
      get: { text },
      set: { typed in
        // Without the cursor the words of an amount stand here; giving them back is no typing.
        guard typed != text else { return }
        let taken = (entry.isDigits ? typed.filter { $0.isASCII && $0.isNumber } : typed).limited(to: entry.limit)
        guard taken != text else { return }
        text = taken
        send(taken)
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
