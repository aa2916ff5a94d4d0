import JknKit
import SwiftUI

/// The digital KIS card: what a counter reads first stands first, and the code fills the screen at a tap.
struct KartuView: View {
  let card: KisCard
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 14) {
      if let mark = card.sampleMark { SampleMark(text: mark) }
      Said(card.heading).font(.subheadline).fontWeight(.semibold).opacity(0.9)
      VStack(alignment: .leading, spacing: 4) {
        Said(card.name).font(.title2).fontWeight(.bold)
        Said(card.number).font(.system(.title3, design: .monospaced))
      }
      ForEach(Array(card.facts.enumerated()), id: \.offset) { _, fact in CardFact(fact: fact, answer: answer) }
      VStack(alignment: .leading, spacing: 2) {
        HStack(alignment: .firstTextBaseline, spacing: 8) {
          Symbol(card.tone.symbol)
          Said(card.status).fontWeight(.semibold)
        }
        Said(card.asOf).font(.footnote).opacity(0.9)
      }
      ScanCode(bitmap: card.code, label: card.codeLabel)
        .frame(maxWidth: .infinity)
    }
    .foregroundStyle(.white)
    .padding(20)
    .frame(maxWidth: .infinity, alignment: .leading)
    .background(Self.face, in: RoundedRectangle(cornerRadius: 20))
    .plainRow()
  }

  /// Dark enough for white letters in both appearances: at least 5.9 to 1.
  private static let face = LinearGradient(
    colors: [Color(red: 0.02, green: 0.42, blue: 0.27), Color(red: 0.04, green: 0.28, blue: 0.42)],
    startPoint: .topLeading, endPoint: .bottomTrailing)
}

/// A printed line of a card or ticket.
struct CardFact: View {
  let fact: Fact
  let answer: Answer

  var body: some View {
    VStack(alignment: .leading, spacing: 1) {
      VStack(alignment: .leading, spacing: 1) {
        Said(fact.label).font(.caption).opacity(0.85)
        Said(fact.value)
      }
      .accessibilityElement(children: .combine)
      if let note = fact.note { Said(note).font(.caption).opacity(0.85) }
      if let action = fact.action { SmallAction(action: action, answer: answer).tint(.white) }
    }
  }
}

/// Marks invented data.
struct SampleMark: View {
  let text: String

  var body: some View {
    Said(text)
      .font(.caption)
      .fontWeight(.bold)
      .padding(.horizontal, 10)
      .padding(.vertical, 4)
      .overlay { Capsule().strokeBorder(.tertiary) }
  }
}

/// A scannable code; a tap shows it as large as the screen allows.
struct ScanCode: View {
  let bitmap: Bitmap
  let label: String
  @State private var isLarge = false
  @Environment(\.words) private var words

  var body: some View {
    Button {
      isLarge = true
    } label: {
      BitmapView(bitmap: bitmap, label: label)
        .frame(maxWidth: 200)
        .clipShape(RoundedRectangle(cornerRadius: 12))
    }
    .buttonStyle(.plain)
    .sheet(isPresented: $isLarge) {
      ZStack {
        Color.white.ignoresSafeArea()
        BitmapView(bitmap: bitmap, label: label)
      }
      .overlay(alignment: .topTrailing) { Button(words.hide) { isLarge = false }.padding() }
      .modifier(PrivacyCover())
    }
  }
}
