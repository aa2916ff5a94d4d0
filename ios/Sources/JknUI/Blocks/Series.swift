import JknKit
import SwiftUI

/// A small table. With very large letters every row becomes pairs below one another.
struct TableRows: View {
  let columns: [String]
  let rows: [[String]]
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    if textSize.isAccessibilitySize {
      ForEach(Array(rows.enumerated()), id: \.offset) { _, cells in
        VStack(alignment: .leading, spacing: 4) {
          ForEach(Array(zip(columns, cells).enumerated()), id: \.offset) { _, pair in
            Said(pair.0).font(.footnote).foregroundStyle(.secondary)
            Said(pair.1)
          }
        }
        .accessibilityElement(children: .combine)
      }
    } else {
      line(columns).font(.footnote).fontWeight(.semibold).foregroundStyle(.secondary)
      ForEach(Array(rows.enumerated()), id: \.offset) { _, cells in line(cells) }
    }
  }

  private func line(_ cells: [String]) -> some View {
    HStack(alignment: .firstTextBaseline, spacing: 12) {
      ForEach(Array(cells.enumerated()), id: \.offset) { _, cell in
        Said(cell).frame(maxWidth: .infinity, alignment: .leading)
      }
    }
    .accessibilityElement(children: .combine)
  }
}

/// Values as bars; the sentence above says the same, and the text of a point says what its tone shows.
struct ChartRows: View {
  let summary: String
  let points: [ChartPoint]

  var body: some View {
    Said(summary)
    ForEach(Array(points.enumerated()), id: \.offset) { _, point in
      VStack(alignment: .leading, spacing: 4) {
        HStack(alignment: .firstTextBaseline) {
          Symbol(point.tone.symbol).foregroundStyle(point.tone.color)
          Said(point.label).foregroundStyle(.secondary)
          Spacer(minLength: 12)
          Said(point.text).monospacedDigit()
        }
        ProgressView(value: Double(max(point.value, 0)), total: largest)
          .tint(point.tone.color)
          .accessibilityHidden(true)
      }
      .accessibilityElement(children: .combine)
    }
  }

  /// At least 1, so that a chart of zeros has empty bars.
  private var largest: Double { Double(max(points.map(\.value).max() ?? 1, 1)) }
}

/// Steps of something that takes time.
struct TimelineRows: View {
  let steps: [TimelineStep]

  var body: some View {
    ForEach(Array(steps.enumerated()), id: \.offset) { _, step in
      HStack(alignment: .firstTextBaseline, spacing: 12) {
        Symbol(step.state.symbol).foregroundStyle(step.state.color)
        VStack(alignment: .leading, spacing: 2) {
          Said(step.title).fontWeight(step.state == .current ? .semibold : .regular)
          Said(step.stateText).font(.subheadline).foregroundStyle(step.state.color)
          if let detail = step.detail { Said(detail).font(.subheadline).foregroundStyle(.secondary) }
        }
      }
      .accessibilityElement(children: .combine)
    }
  }
}
