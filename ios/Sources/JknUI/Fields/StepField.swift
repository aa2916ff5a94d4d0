import JknKit
import SwiftUI

/// A whole number changed in steps; the core says the value in words.
struct StepField: View {
  let field: Field
  let answer: Answer
  let range: ClosedRange<Int64>
  let step: Int64
  let text: String

  var body: some View {
    Stepper {
      VStack(alignment: .leading, spacing: 2) {
        Text(field.label).font(.subheadline).foregroundStyle(.secondary)
        Text(text)
      }
    } onIncrement: {
      move(by: step)
    } onDecrement: {
      move(by: -step)
    }
    .accessibilityLabel(field.label)
    .accessibilityValue(text)
  }

  private func move(by change: Int64) {
    let now = Int64(field.value) ?? range.lowerBound
    let (sum, overflow) = now.addingReportingOverflow(change)
    let next = overflow ? now : min(max(sum, range.lowerBound), range.upperBound)
    if next != now || field.value.isEmpty { answer.edit(field, String(next)) }
  }
}
