import Foundation
import Testing

/// All words people read come from the core, in their language. In Swift there are only names and codes.
@Suite struct WordsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../..").standardizedFileURL

  /// String literals of hand-written sources that look like words for people: a blank between letters, or a literal
  /// given to what shows text.
  private static func sentences(in source: String) -> [String] {
    let code = source.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }.joined(separator: "\n")
    let blanks = code.matches(of: /"(?:[^"\\\n]|\\.)*"/).map { String($0.output) }
      .filter { $0.contains(/\p{L}[ \t]+\p{L}/) }
    let shown = code.matches(
      of: /\b(Text|Label|Button|Toggle|navigationTitle|accessibility(Label|Hint|Value))\(\s*"[^"]+"/
    )
    .map { String($0.output.0) }
    return blanks + shown
  }

  @Test func sourcesHoldNoSentence() throws {
    var seen = 0
    for part in ["Sources/JknKit", "Sources/JknUI", "App"] {
      let files = try #require(
        FileManager.default.enumerator(at: Self.folder.appendingPathComponent(part), includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        seen += 1
        let found = Self.sentences(in: try String(contentsOf: file, encoding: .utf8))
        #expect(found == [], "\(file.lastPathComponent)")
      }
    }
    #expect(seen > 20)
  }

  @Test func aSentenceWouldBeFound() {
    #expect(Self.sentences(in: #"Text(verbatim: "Antrean penuh")"#).count == 1)
    #expect(Self.sentences(in: #"Button("Kembali") {}"#).count == 1)
    #expect(Self.sentences(in: #"// "dua kata""#).isEmpty)
    #expect(Self.sentences(in: #"Symbol("person.3")"#).isEmpty)
  }
}
