import Foundation
import JknKit
import Testing

/// The vectors of the rule book through the Swift bindings.
@Suite(.timeLimit(.minutes(1))) struct VectorsTests {
  @Test func everyRuleAnswersItsVectors() throws {
    var failures: [String] = []
    var run = 0
    var written = 0
    for path in try vectors() {
      let text = try String(contentsOf: path, encoding: .utf8)
      // Counted apart from reading, so that a case that is skipped is missed.
      written += text.components(separatedBy: "\"masukan\":").count - 1
      let file = try #require(read(text) as? [String: Any])
      let function = try #require(file["fungsi"] as? String)
      for entry in try #require(file["kasus"] as? [[String: Any]]) {
        let place = "\(function) \(try #require(entry["id"] as? String))"
        let expected = try #require(entry["harapan"])
        do {
          let answer = try runVector(function: function, inputJson: try write(#require(entry["masukan"])))
          if let said = try difference(expected, read(answer), place) { failures.append(said) }
        } catch let error as RuleError {
          failures.append("\(place): \(error)")
        }
        run += 1
      }
    }
    print("\(run) vectors, \(failures.count) failed")
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(run == written)
    #expect(run > 0)
  }

  @Test func aVectorThatExpectsSomethingElseIsNoticed() throws {
    func between(_ expected: String, _ found: String) throws -> String? {
      try difference(read(expected), read(found), "")
    }
    #expect(try between(#"{"a": [1]}"#, #"{"a": [1], "b": 2}"#) == nil)
    for (expected, found) in [
      (#"{"a": 1}"#, #"{"a": 2}"#), (#"{"a": 1}"#, #"{"b": 1}"#), ("[1]", "[1, 2]"), (#"{"a": null}"#, "{}"),
      ("true", "1"), ("1", "\"1\""),
    ] {
      #expect(try between(expected, found) != nil)
    }
  }

  private func vectors() throws -> [URL] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("tests/vectors")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted().map { folder.appendingPathComponent($0) }
  }

  private func read(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private func write(_ value: Any) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed), as: UTF8.self)
  }

  /// The first place where an answer is not what is expected; fields that are not named are left open.
  private func difference(_ expected: Any, _ found: Any, _ place: String) throws -> String? {
    if let expected = expected as? [String: Any], let found = found as? [String: Any] {
      for (name, value) in expected {
        guard let other = found[name] else { return "\(place).\(name) is missing" }
        if let said = try difference(value, other, "\(place).\(name)") { return said }
      }
      return nil
    }
    if let expected = expected as? [Any], let found = found as? [Any], expected.count == found.count {
      for (at, (one, other)) in zip(expected, found).enumerated() {
        if let said = try difference(one, other, "\(place)[\(at)]") { return said }
      }
      return nil
    }
    // As text, because for Foundation `true` equals 1.
    let (one, other) = (try write(expected), try write(found))
    return one == other ? nil : "\(place): expected \(one), got \(other)"
  }
}
