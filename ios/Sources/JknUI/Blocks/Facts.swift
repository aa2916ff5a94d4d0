import JknKit
import SwiftUI

/// Label and value pairs, side by side while they fit.
struct FactRows: View {
  let facts: [Fact]
  let answer: Answer

  var body: some View {
    ForEach(Array(facts.enumerated()), id: \.offset) { _, fact in FactRow(fact: fact, answer: answer) }
  }
}

struct FactRow: View {
  let fact: Fact
  let answer: Answer
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      pair.accessibilityElement(children: .combine)
      if let note = fact.note {
        Said(note).font(.footnote).foregroundStyle(.secondary)
      }
      if let action = fact.action { SmallAction(action: action, answer: answer) }
    }
  }

  @ViewBuilder private var pair: some View {
    if textSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: 2) {
        name
        value
      }
    } else {
      HStack(alignment: .firstTextBaseline) {
        name
        Spacer(minLength: 12)
        value.multilineTextAlignment(.trailing)
      }
    }
  }

  private var name: some View { Said(fact.label).foregroundStyle(.secondary) }
  private var value: some View { Said(fact.value).textSelection(.enabled) }
}
