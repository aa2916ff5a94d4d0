import JknKit
import SwiftUI

/// Something to notice.
struct NoticeView: View {
  let tone: Tone
  let title: String
  let text: String
  let actions: [Action]
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      HStack(alignment: .firstTextBaseline, spacing: 10) {
        Symbol(tone.symbol).foregroundStyle(tone.color)
        VStack(alignment: .leading, spacing: 4) {
          Said(title).font(.headline)
          Said(text)
        }
        .accessibilityElement(children: .combine)
      }
      if !actions.isEmpty { ActionStack(actions: actions, answer: answer) }
    }
    .listRowBackground(tone.color.opacity(0.12))
  }
}

/// Nothing to show, and why.
struct NothingView: View {
  let icon: Icon
  let title: String
  let text: String
  let actions: [Action]
  let answer: Answer

  var body: some View {
    VStack(spacing: 12) {
      Symbol(icon.symbol).font(.largeTitle).foregroundStyle(.secondary)
      Said(title).font(.headline).multilineTextAlignment(.center)
      Said(text).foregroundStyle(.secondary).multilineTextAlignment(.center)
      if !actions.isEmpty { ActionStack(actions: actions, answer: answer) }
    }
    .frame(maxWidth: .infinity)
    .padding(.vertical, 24)
  }
}

/// Something went wrong: what happened, what is safe, what to do next, who else can help, and a code to read out.
struct ProblemView: View {
  let code: String
  let title: String
  let text: String
  let safe: String
  let next: String
  let other: String?
  let actions: [Action]
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      HStack(alignment: .firstTextBaseline, spacing: 10) {
        Symbol(Tone.warning.symbol).foregroundStyle(Tone.warning.color)
        VStack(alignment: .leading, spacing: 2) {
          Said(title).font(.headline)
          Said(code).font(.caption.monospaced()).foregroundStyle(.secondary).textSelection(.enabled)
        }
      }
      Said(text)
      line("checkmark.shield.fill", Tone.success.color, safe)
      line("arrow.forward.circle.fill", .accentColor, next)
      if let other { line("phone.circle.fill", .accentColor, other) }
      if !actions.isEmpty { ActionStack(actions: actions, answer: answer) }
    }
  }

  private func line(_ symbol: String, _ color: Color, _ text: String) -> some View {
    HStack(alignment: .firstTextBaseline, spacing: 10) {
      Symbol(symbol).foregroundStyle(color)
      Said(text)
    }
  }
}

/// Something under way.
struct ProgressRow: View {
  let label: String
  let percent: UInt8?

  var body: some View {
    if let percent {
      ProgressView(value: Double(min(percent, 100)), total: 100) { Said(label) }
    } else {
      ProgressView { Said(label) }
    }
  }
}

/// A picture of dots that has to be recognised.
struct PictureView: View {
  let bitmap: Bitmap
  let description: String

  var body: some View {
    if bitmap.width == bitmap.height {
      // A code to be scanned: as wide as the screen, with the white edge that readers look for.
      BitmapView(bitmap: bitmap, label: description)
        .frame(maxWidth: 480)
        .frame(maxWidth: .infinity)
    } else {
      BitmapView(bitmap: bitmap, label: description, quiet: 2)
        .frame(maxWidth: .infinity, maxHeight: 160)
    }
  }
}
