import Foundation
import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// Every example of the core, held against the text that the core itself keeps of it (core/snapshots).
@MainActor @Suite struct SnapshotTests {
  nonisolated static let languages: [(Language, String)] = [(.id, "id"), (.en, "en")]

  @Test(arguments: languages) func everyExampleReadsAsTheCoreWroteItDown(_ language: Language, _ tag: String) throws {
    let examples = JknKit.examples(language: language)
    try #require(!examples.isEmpty)
    for example in examples {
      let snapshot = try Snapshot(of: example, tag: tag)
      let recorder = Recorder(example.screen)
      #expect(snapshot.difference(from: recorder.reading) == nil, "\(example.name)")
      #expect(recorder.stage.flaws == [], "\(example.name)")
    }
  }

  @Test func theComparisonNoticesWhatIsMissingOrSwapped() throws {
    let example = try #require(JknKit.examples(language: .id).first { $0.screen.blocks.count > 3 })
    let snapshot = try Snapshot(of: example, tag: "id")
    let reading = Recorder(example.screen).reading
    #expect(snapshot.difference(from: Array(reading.dropLast())) != nil)
    #expect(snapshot.difference(from: [reading[1], reading[0]] + reading.dropFirst(2)) != nil)
    #expect(snapshot.difference(from: reading + ["lagi"]) != nil)
  }
}

/// The core's text of an example as bare words: without the marks that stand for what cannot be read, without questions
/// that are not asked yet, and with what a phone says differently put in place.
private struct Snapshot {
  let words: String

  init(of example: ExampleScreen, tag: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../core/snapshots/\(tag)").standardizedFileURL
      .appendingPathComponent(example.name.replacingOccurrences(of: "/", with: "-") + ".txt")
    var text = try String(contentsOf: file, encoding: .utf8)
    let controls = try example.screen.shellWords()
    for block in example.screen.blocks {
      text = Self.asSaid(text, block, language: example.screen.language, controls)
    }
    let marks = #/^\s*(#+|@[~!]?|x>|>|=|!|\?|i|✓|⚠|✗|●|○|…|∅|~|-|\[(KARTU|QR|TIKET|GAMBAR)\]|\(\*\)|\( \))\s/#
    words = text.split(separator: "\n")
      .filter { !$0.hasPrefix("   ? ") }
      .map { $0.replacing(marks, with: "") }
      .joined(separator: "\n")
  }

  private static func asSaid(_ text: String, _ block: Block, language: String, _ controls: ShellWords) -> String {
    switch block {
    case .facts(_, let rows):
      return rows.reduce(text, spoken)
    case .tiketAntrean(let ticket):
      return ticket.facts.reduce(text, spoken)
    case .kartuPeserta(let card):
      return card.facts.reduce(text, spoken).replacingOccurrences(of: card.number, with: card.numberSpoken)
    case .input(let field):
      return valued(text, field, language: language, controls)
    default:
      return text
    }
  }

  private static func spoken(_ text: String, _ fact: Fact) -> String {
    guard let spoken = fact.spoken else { return text }
    return text.replacingOccurrences(of: "\(fact.label): \(fact.value)", with: "\(fact.label): \(spoken)")
  }

  /// A date is written out by the phone, a switch has no text, a choice is read by the names of its options, and the
  /// shell's own controls come after the value.
  private static func valued(_ text: String, _ field: Field, language: String, _ controls: ShellWords) -> String {
    let start = "= \(field.label)\(field.required ? "*" : ""): ["
    var value = field.value
    var options = ""
    switch field.kind {
    case .date:
      let style = Date.FormatStyle(
        date: .long, locale: Locale(identifier: language), calendar: Day.calendar, timeZone: Day.zone)
      value = Day.date(value)?.formatted(style) ?? controls.choose
    case .toggle:
      value = ""
    case .choice(let list):
      value = ""
      if list.count >= 7 {
        value = list.first { $0.value == field.value }?.label ?? controls.choose
        for option in list {
          let chosen = option.value == field.value ? "(*)" : "( )"
          let detail = option.detail.map { " · \($0)" } ?? ""
          let blocked = option.blocked.map { " — \($0)" } ?? ""
          options += "   \(chosen) \(option.label)\(detail)\(blocked)\n"
        }
      }
    case .secret:
      return text.adding(controls.show, below: start)
    case .stepper:
      return text.adding("\(controls.decrease)\n\(controls.increase)", below: start)
    default:
      return text
    }
    return text.replacingOccurrences(of: start + field.value + "]", with: start + value + "]")
      .replacingOccurrences(of: options, with: "")
  }

  /// The first place where a reading differs; nothing but punctuation may lie between what is read.
  func difference(from reading: [String]) -> String? {
    var rest = words[...]
    for text in reading {
      let said = text.split(separator: "\n").joined(separator: "\n")
      guard let found = rest.range(of: said) else { return "not in the core's text from here on: \(text)" }
      let skipped = rest[..<found.lowerBound]
      if skipped.contains(where: { $0.isLetter || $0.isNumber }) { return "not read: \(skipped)" }
      rest = rest[found.upperBound...]
    }
    return rest.contains { $0.isLetter || $0.isNumber } ? "not read: \(rest)" : nil
  }
}

extension String {
  /// Puts words below each line that begins so.
  fileprivate func adding(_ words: String, below start: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(start) ? "\($0)\n\(words)" : String($0) }
      .joined(separator: "\n")
  }
}
