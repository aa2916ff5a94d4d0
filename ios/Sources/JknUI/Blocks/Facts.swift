import JknKit
import SwiftUI

/// Label and value pairs, side by side while they fit.
struct FactRows: View {
  let facts: [Fact]

  var body: some View {
    ForEach(Array(facts.enumerated()), id: \.offset) { _, fact in FactRow(fact: fact) }
  }
}

struct FactRow: View {
  let fact: Fact
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      pair
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(fact.label)
        .accessibilityValue(fact.spoken ?? fact.value)
      if let note = fact.note {
        Text(note).font(.footnote).foregroundStyle(.secondary)
      }
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

  private var name: some View { Text(fact.label).foregroundStyle(.secondary) }
  private var value: some View { Text(fact.value).textSelection(.enabled) }
}
