import JknKit
import SwiftUI

/// Time that runs out. It counts by itself from the arrival of a generation, and anew with the next one.
struct CountdownRow: View {
  let label: String
  /// Seconds left when the generation arrived.
  let seconds: Int
  let ended: String
  /// Announced whenever what is left is a multiple of this; 0 is never in between.
  let announceEvery: Int
  let generation: UInt64
  @State private var passed = Passed(generation: 0, seconds: 0)
  @Environment(\.words) private var words
  @Environment(\.speech) private var speech
  @Environment(\.tick) private var tick

  private struct Passed {
    let generation: UInt64
    let seconds: Int
  }

  var body: some View {
    Group {
      if left > 0 {
        HStack(alignment: .firstTextBaseline, spacing: 12) {
          Symbol(Icon.clock.symbol).foregroundStyle(.secondary)
          Said(label)
          Spacer(minLength: 12)
          Text(verbatim: Self.clock(left)).monospacedDigit().accessibilityLabel(words.time(left))
        }
        .accessibilityElement(children: .combine)
      } else {
        Said(ended)
      }
    }
    .task(id: Start(generation: generation, seconds: seconds)) { await count() }
  }

  private struct Start: Hashable {
    let generation: UInt64
    let seconds: Int
  }

  private var left: Int { passed.generation == generation ? max(seconds - passed.seconds, 0) : seconds }

  private func count() async {
    let start = ContinuousClock.now
    passed = Passed(generation: generation, seconds: 0)
    while left > 0 {
      guard let seconds = await tick(start, passed.seconds) else { return }
      passed = Passed(generation: generation, seconds: seconds)
      if let sentence { Speech.announce(sentence) }
    }
  }

  private var sentence: String? {
    if left == 0 { return speech[ended] }
    return Self.isAnnounced(left, every: announceEvery) ? speech[label] + " " + words.time(left) : nil
  }

  nonisolated static func isAnnounced(_ left: Int, every: Int) -> Bool { every > 0 && left % every == 0 }

  /// `9:05`.
  nonisolated static func clock(_ seconds: Int) -> String {
    let rest = seconds % 60
    return "\(seconds / 60):" + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension ShellWords {
  /// Minutes and seconds in words; what is zero is left out, unless all is.
  func time(_ left: Int) -> String {
    let (minutes, seconds) = (left / 60, left % 60)
    var parts: [String] = []
    if minutes > 0 { parts.append(minutes == 1 ? minute : count(minutes, self.minutes)) }
    if seconds > 0 || minutes == 0 { parts.append(seconds == 1 ? second : count(seconds, self.seconds)) }
    return parts.joined(separator: " ")
  }

  private func count(_ number: Int, _ words: String) -> String {
    words.replacingOccurrences(of: "{n}", with: String(number))
  }
}
