import JknKit
import SwiftUI

/// A whole number changed in steps; the core says the value in words.
struct StepField: View {
  let field: Field
  let answer: Answer
  let range: ClosedRange<Int64>
  let step: Int64
  let text: String
  @Environment(\.words) private var words

  var body: some View {
    HStack(spacing: 16) {
      VStack(alignment: .leading, spacing: 2) {
        Said(field.label).font(.subheadline).foregroundStyle(.secondary)
        Said(text)
      }
      .accessibilityElement(children: .combine)
      Spacer(minLength: 12)
      button("minus.circle", words.decrease, to: value.map { moved($0, by: -step) })
      button("plus.circle", words.increase, to: value.map { moved($0, by: step) } ?? range.lowerBound)
    }
  }

  private func button(_ symbol: String, _ name: String, to next: Int64?) -> some View {
    Button {
      if let next { answer.edit(field, String(next)) }
    } label: {
      Image(systemName: symbol).font(.title2).frame(minWidth: 44, minHeight: 44).accessibilityLabel(name)
    }
    .buttonStyle(.borderless)
    .disabled(next == nil || next == value)
  }

  private var value: Int64? { Int64(field.value) }

  private func moved(_ value: Int64, by change: Int64) -> Int64 {
    let (sum, overflow) = value.addingReportingOverflow(change)
    return overflow ? value : min(max(sum, range.lowerBound), range.upperBound)
  }
}
