// A stand-in for SwiftUI where there is none, for checks and tests only: the same names and shapes, so that the app's
// views compile unchanged, and bodies that unfold into a tree a test can read and act on.
//
// It is stricter than a drawing: what VoiceOver would say of a control is kept in order, and whatever it could not name
// is reported. Layout, looks and gestures are not imitated.
@_exported import Foundation

/// What a view became: one thing a person can hear or touch, or a group of such things.
@MainActor public final class Node {
  public enum Kind: String, Sendable {
    case group, element, text, image, button, field, secure, toggle, picker, menu, progress, link, title, back
    case pull, dialog, alert, sheet, drawing
  }

  public let kind: Kind
  /// The words of this node itself, part by part.
  public var words: [String]
  public var value: String?
  public var hint: String?
  public var traits: AccessibilityTraits = []
  public var isEnabled = true
  public var children: [Node]
  /// What a tap does.
  public var tap: (@MainActor () -> Void)?
  /// What typing or choosing does.
  public var set: (@MainActor (Any) -> Void)?
  public var focus: (@MainActor (Bool) -> Void)?
  public var submit: (@MainActor () -> Void)?
  /// Rectangles that were filled, in the order of filling.
  public var fills: [CGRect] = []

  init(_ kind: Kind, _ words: [String] = [], value: String? = nil, children: [Node] = []) {
    self.kind = kind
    self.words = words
    self.value = value
    self.children = children
  }

  /// The words as one label.
  public var label: String { words.joined(separator: ", ") }

  public var isControl: Bool { tap != nil || set != nil }

  /// What a screen reader says from here on, in order.
  public var reading: [String] { words + [value].compactMap { $0 } + children.flatMap(\.reading) }

  public func visit(_ look: (Node) -> Void) {
    look(self)
    for child in children { child.visit(look) }
  }

  /// The tree in indented lines, for the message of a failing test.
  public func outline(_ depth: Int = 0) -> String {
    var line = String(repeating: "  ", count: depth) + kind.rawValue
    if !words.isEmpty { line += " " + words.map { "“\($0)”" }.joined(separator: " ") }
    if let value { line += " = \(value)" }
    if let hint { line += " (\(hint))" }
    if traits.contains(.isHeader) { line += " [heading]" }
    if traits.contains(.isSelected) { line += " [selected]" }
    if !isEnabled { line += " [disabled]" }
    return ([line] + children.map { $0.outline(depth + 1) }).joined(separator: "\n")
  }
}

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError() }
}

/// A view that becomes nodes by itself.
@MainActor public protocol _Primitive {
  func _nodes(in place: _Place) -> [Node]
}

extension View where Body == Never {
  public var body: Never { fatalError() }
}

/// Where a view stands while the tree is unfolded: its path names its state.
@MainActor public struct _Place {
  let stage: Stage
  var path: String
  var environment: EnvironmentValues

  func nodes(of view: any View, at step: String = "") -> [Node] {
    func unfold<V: View>(_ view: V) -> [Node] {
      var inner = self
      inner.path += "/" + step
      if let primitive = view as? any _Primitive { return primitive._nodes(in: inner) }
      inner.path += String(describing: V.self).prefix { $0 != "<" }
      inner.connect(view)
      return inner.nodes(of: view.body)
    }
    return unfold(view)
  }

  /// Gives the dynamic properties of a view or modifier their kept values.
  func connect(_ value: Any) {
    for child in Mirror(reflecting: value).children {
      (child.value as? any _Dynamic)?._connect(to: self, as: path + "." + (child.label ?? ""))
    }
  }

  func words(of view: any View, at step: String) -> [String] { nodes(of: view, at: step).flatMap(\.reading) }
}

@MainActor protocol _Dynamic {
  func _connect(to place: _Place, as key: String)
}

@resultBuilder public enum ViewBuilder {
  @MainActor public static func buildExpression<V: View>(_ view: V) -> V { view }
  @MainActor public static func buildBlock() -> EmptyView { EmptyView() }
  @MainActor public static func buildBlock<V: View>(_ view: V) -> V { view }
  @MainActor public static func buildBlock<each V: View>(_ view: repeat each V) -> TupleView<(repeat each V)> {
    var parts: [any View] = []
    repeat parts.append(each view)
    return TupleView(parts: parts)
  }
  @MainActor public static func buildIf<V: View>(_ view: V?) -> V? { view }
  @MainActor public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> {
    _ConditionalContent(isFirst: true, view: first)
  }
  @MainActor public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> {
    _ConditionalContent(isFirst: false, view: second)
  }
  @MainActor public static func buildLimitedAvailability<V: View>(_ view: V) -> AnyView { AnyView(view) }
}

public struct EmptyView: View, _Primitive {
  public typealias Body = Never
  public init() {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public struct TupleView<T>: View, _Primitive {
  public typealias Body = Never
  let parts: [any View]
  public func _nodes(in place: _Place) -> [Node] {
    parts.enumerated().flatMap { place.nodes(of: $1, at: "\($0)") }
  }
}

public struct _ConditionalContent<T: View, F: View>: View, _Primitive {
  public typealias Body = Never
  let isFirst: Bool
  let view: any View
  public func _nodes(in place: _Place) -> [Node] { place.nodes(of: view, at: isFirst ? "then" : "else") }
}

extension Optional: View where Wrapped: View {
  public typealias Body = Never
}

extension Optional: _Primitive where Wrapped: View {
  public func _nodes(in place: _Place) -> [Node] { map { place.nodes(of: $0, at: "some") } ?? [] }
}

public struct AnyView: View, _Primitive {
  public typealias Body = Never
  let view: any View
  public init<V: View>(_ view: V) { self.view = view }
  public func _nodes(in place: _Place) -> [Node] { place.nodes(of: view) }
}

public struct Group<Content: View>: View {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var body: some View { content }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: View, _Primitive {
  public typealias Body = Never
  let data: Data
  let id: (Data.Element) -> ID
  let content: (Data.Element) -> Content

  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    self.data = data
    self.id = { $0[keyPath: id] }
    self.content = content
  }
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.data = data
    self.id = { $0.id }
    self.content = content
  }
  public func _nodes(in place: _Place) -> [Node] {
    let ids = data.map { id($0) }
    if Set(ids).count != ids.count { place.stage.fault("repeated ids in a ForEach: \(ids)") }
    return data.flatMap { place.nodes(of: content($0), at: "\(id($0))") }
  }
}
