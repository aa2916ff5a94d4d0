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
  let spoken: [Spoken]

  init(of example: ExampleScreen, tag: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../core/snapshots/\(tag)").standardizedFileURL
      .appendingPathComponent(example.name.replacingOccurrences(of: "/", with: "-") + ".txt")
    var text = try String(contentsOf: file, encoding: .utf8)
    let controls = try example.screen.shellWords()
    for block in example.screen.blocks { text = Self.asSaid(text, block, controls) }
    let marks =
      #/^\s*(#+|@[~!]?|x>|>|x?=|!|\?|i|✓|⚠|✗|●|○|…|∅|~|-|\[(KARTU|QR|TIKET|GAMBAR)\]|\(\*\)|\( \))\s/#
    words = text.split(separator: "\n")
      .filter { $0.wholeMatch(of: /\s+\? .*/) == nil }
      .map { $0.replacing(marks, with: "") }
      .joined(separator: "\n")
    spoken = example.screen.spoken
  }

  private static func asSaid(_ text: String, _ block: Block, _ controls: ShellWords) -> String {
    switch block {
    case .input(let field):
      return valued(text, field, controls)
    case .percakapan(_, _, .some(let composer), _):
      return valued(text, composer, controls)
    case .countdown(let label, let seconds, let ended, _):
      let left = Int(seconds)
      let shown = left > 0 ? "\(label)\n\(controls.time(left))" : ended
      return text.replacingOccurrences(of: "\(label) \(CountdownRow.clock(left)) → \(ended)", with: shown)
    default:
      return text
    }
  }

  /// A switch has no text, a choice is read by the names of its options, what a search answers stands in its box, and the
  /// shell's own controls come after the value.
  private static func valued(_ text: String, _ field: Field, _ controls: ShellWords) -> String {
    let start = (field.enabled ? "" : "x") + "= \(field.label)\(field.required ? "*" : ""): ["
    var value = field.value
    var shown = ""
    var hidden = ""
    switch field.kind {
    case .date(_, _, let written):
      (value, shown) = (written, written.isEmpty ? controls.choose : written)
    case .toggle:
      break
    case .choice(let list):
      if !ChoiceField.standOpen(list, of: field) {
        shown = list.first { $0.value == field.value }?.label ?? controls.choose
        hidden = lines(of: list, in: field)
      }
    case .search(let query, _, let list, let chosen, let more):
      (value, shown) = (chosen ?? "", chosen ?? controls.choose)
      hidden = "   ⌕ [\(query)]\n" + lines(of: list, in: field) + (more.map { "   \($0)\n" } ?? "")
    case .secret:
      return text.adding(controls.show, below: start)
    case .stepper:
      return text.adding("\(controls.decrease)\n\(controls.increase)", below: start)
    case .text, .number, .code, .money, .file:
      return text
    }
    return text.replacingOccurrences(of: start + value + "]\n" + hidden, with: start + shown + "]\n")
  }

  private static func lines(of options: [ChoiceOption], in field: Field) -> String {
    options.map { option in
      let chosen = option.value == field.value ? "(*)" : "( )"
      let detail = option.detail.map { " · \($0)" } ?? ""
      let blocked = option.blocked.map { " — \($0)" } ?? ""
      return "   \(chosen) \(option.label)\(detail)\(blocked)\n"
    }
    .joined()
  }

  /// The first place where a reading differs; nothing but punctuation may lie between what is read.
  func difference(from reading: [String]) -> String? {
    var rest = words[...]
    for text in reading {
      if spoken.contains(where: { $0.shown == text && $0.spoken != text }) { return "read as it is shown: \(text)" }
      let shown = [text] + spoken.filter { $0.spoken == text }.map(\.shown)
      let places = shown.compactMap { rest.range(of: $0.split(separator: "\n").joined(separator: "\n")) }
      guard let found = places.min(by: { $0.lowerBound < $1.lowerBound }) else {
        return "not in the core's text from here on: \(text)"
      }
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
