// Controls: nodes that can be acted on.

public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive"), cancel = ButtonRole(name: "cancel")
}

public struct Button<Name: View>: View, _Primitive {
  public typealias Body = Never
  let action: @MainActor () -> Void
  let name: Name
  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Name) {
    self.action = action
    name = label()
  }
  public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Name) {
    self.init(action: action, label: label)
  }
  public func _nodes(in place: _Place) -> [Node] {
    let parts = place.nodes(of: name, at: "label")
    // A picture in a button is read by its file name unless it is hidden or given words.
    for part in parts {
      part.visit { if $0.kind == .image, $0.words.isEmpty { place.stage.fault("a picture without words in a button") } }
    }
    let node = Node(.button, parts.flatMap(\.reading))
    for part in parts { part.visit { node.fills += $0.fills } }
    node.tap = action
    node.isEnabled = place.environment.isEnabled
    return [node]
  }
}
extension Button where Name == Text {
  @_disfavoredOverload public init<S: StringProtocol>(_ name: S, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(name) }
  }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ name: S, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) {
    self.init(action: action) { Text(name) }
  }
}

@MainActor func _input<Value>(
  _ kind: Node.Kind, _ name: any View, _ binding: Binding<Value>, shown: String?, in place: _Place
) -> Node {
  let node = Node(kind, place.words(of: name, at: "label"), value: shown)
  node.set = { new in
    guard let new = new as? Value else { fatalError("\(kind) takes a \(Value.self)") }
    binding.wrappedValue = new
  }
  node.isEnabled = place.environment.isEnabled
  return node
}

public struct TextField<Name: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let text: Binding<String>
  public func _nodes(in place: _Place) -> [Node] {
    [_input(.field, name, text, shown: text.wrappedValue.isEmpty ? nil : text.wrappedValue, in: place)]
  }
}
extension TextField where Name == Text {
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis = .horizontal) {
    name = Text(title)
    self.text = text
  }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, prompt: Text?, axis: Axis = .horizontal
  ) {
    name = Text(title)
    self.text = text
  }
}

public struct SecureField<Name: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let text: Binding<String>
  public func _nodes(in place: _Place) -> [Node] {
    let dots = String(repeating: "•", count: text.wrappedValue.count)
    return [_input(.secure, name, text, shown: dots.isEmpty ? nil : dots, in: place)]
  }
}
extension SecureField where Name == Text {
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil) {
    name = Text(title)
    self.text = text
  }
}

public struct Toggle<Name: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let isOn: Binding<Bool>
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Name) {
    self.isOn = isOn
    name = label()
  }
  public func _nodes(in place: _Place) -> [Node] {
    let node = _input(.toggle, name, isOn, shown: nil, in: place)
    if isOn.wrappedValue { node.traits.insert(.isSelected) }
    return [node]
  }
}

/// Opens a list of buttons under its name; a test finds them as if it were open.
public struct Menu<Name: View, Content: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Name) {
    self.content = content()
    name = label()
  }
  public func _nodes(in place: _Place) -> [Node] {
    let node = Node(.menu, place.words(of: name, at: "label"))
    node.children = place.nodes(of: content, at: "content")
    return [node]
  }
}

public struct ProgressView<Name: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let fraction: Double?
  public init(@ViewBuilder label: () -> Name) {
    name = label()
    fraction = nil
  }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1, @ViewBuilder label: () -> Name) {
    name = label()
    fraction = value.map { Double($0 / total) }
  }
  public func _nodes(in place: _Place) -> [Node] {
    let percent = fraction.map { "\(Int(($0 * 100).rounded())) %" }
    return [Node(.progress, place.words(of: name, at: "label"), value: percent)]
  }
}
extension ProgressView where Name == EmptyView {
  public init() {
    name = EmptyView()
    fraction = nil
  }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1) {
    self.init(value: value, total: total) { EmptyView() }
  }
}
