import JknKit
import SwiftUI

/// A queue ticket: the number as large as it can be, or what stands in its place.
struct TiketView: View {
  let ticket: QueueTicket
  let answer: Answer

  var body: some View {
    VStack(spacing: 14) {
      if let mark = ticket.sampleMark { SampleMark(text: mark) }
      VStack(spacing: 2) {
        Said(ticket.numberLabel).font(.subheadline).foregroundStyle(.secondary)
        if let number = ticket.number {
          Said(number)
            .font(.system(.largeTitle, design: .rounded, weight: .heavy))
            .monospacedDigit()
            .minimumScaleFactor(0.5)
        }
      }
      .accessibilityElement(children: .combine)
      HStack(spacing: 8) {
        Symbol(ticket.tone.symbol)
        Said(ticket.state).fontWeight(.semibold)
      }
      .foregroundStyle(ticket.tone.color)
      .padding(.horizontal, 14)
      .padding(.vertical, 6)
      .background(ticket.tone.color.opacity(0.15), in: Capsule())
      Divider()
      VStack(alignment: .leading, spacing: 10) { FactRows(facts: ticket.facts, answer: answer) }
      if let code = ticket.code { ScanCode(bitmap: code, label: ticket.codeLabel ?? ticket.numberLabel) }
    }
    .frame(maxWidth: .infinity)
    .padding(.vertical, 12)
  }
}
