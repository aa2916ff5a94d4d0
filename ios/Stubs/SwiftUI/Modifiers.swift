// Modifiers: what changes nodes, and what only has to compile because it changes looks.

public struct _Modified<Content: View>: View, _Primitive {
  public typealias Body = Never
  let content: Content
  var change: @MainActor (inout _Place) -> Void = { _ in }
  var then: @MainActor ([Node], _Place) -> [Node] = { nodes, _ in nodes }
  public func _nodes(in place: _Place) -> [Node] {
    var inner = place
    change(&inner)
    return then(inner.nodes(of: content), place)
  }
}

@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}

public struct _ViewModifier_Content<Modifier>: View, _Primitive {
  public typealias Body = Never
  let view: any View
  public func _nodes(in place: _Place) -> [Node] { place.nodes(of: view) }
}

struct _Applied<Content: View, Modifier: ViewModifier>: View, _Primitive {
  typealias Body = Never
  let content: Content
  let modifier: Modifier
  func _nodes(in place: _Place) -> [Node] {
    var inner = place
    inner.path += "/\(Modifier.self)"
    inner.connect(modifier)
    return inner.nodes(of: modifier.body(content: .init(view: content)))
  }
}

extension View {
  public func modifier<Modifier: ViewModifier>(_ modifier: Modifier) -> some View {
    _Applied(content: self, modifier: modifier)
  }

  func same() -> _Modified<Self> { _Modified(content: self) }
  func then(_ change: @escaping @MainActor ([Node], _Place) -> [Node]) -> _Modified<Self> {
    _Modified(content: self, then: change)
  }
  func each(_ change: @escaping @MainActor (Node, _Place) -> Void) -> _Modified<Self> {
    then { nodes, place in
      for node in nodes { change(node, place) }
      return nodes
    }
  }
}

// MARK: looks

public protocol PrimitiveButtonStyle: Sendable {}
public struct BorderedButtonStyle: PrimitiveButtonStyle {}
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle {}
public struct BorderlessButtonStyle: PrimitiveButtonStyle {}
public struct PlainButtonStyle: PrimitiveButtonStyle {}
extension PrimitiveButtonStyle where Self == BorderedButtonStyle { public static var bordered: Self { .init() } }
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
  public static var borderedProminent: Self { .init() }
}
extension PrimitiveButtonStyle where Self == BorderlessButtonStyle { public static var borderless: Self { .init() } }
extension PrimitiveButtonStyle where Self == PlainButtonStyle { public static var plain: Self { .init() } }

public protocol ListStyle: Sendable {}
public struct InsetGroupedListStyle: ListStyle {}
public struct PlainListStyle: ListStyle {}
extension ListStyle where Self == InsetGroupedListStyle { public static var insetGrouped: Self { .init() } }
extension ListStyle where Self == PlainListStyle { public static var plain: Self { .init() } }

public protocol LabelStyle: Sendable {}
public struct TitleAndIconLabelStyle: LabelStyle {}
extension LabelStyle where Self == TitleAndIconLabelStyle { public static var titleAndIcon: Self { .init() } }

public struct ControlSize: Sendable { public static let regular = Self(), large = Self(), small = Self() }
public struct ContentMode: Sendable { public static let fit = Self(), fill = Self() }
public struct Visibility: Sendable { public static let automatic = Self(), visible = Self(), hidden = Self() }
public struct ButtonBorderShape: Sendable { public static let capsule = Self(), roundedRectangle = Self() }
public struct TextInputAutocapitalization: Sendable { public static let never = Self(), sentences = Self() }
public struct UIKeyboardType: Sendable {
  public static let `default` = Self(), numberPad = Self(), emailAddress = Self(), phonePad = Self()
}
public struct UITextContentType: Sendable { public static let password = Self(), oneTimeCode = Self() }
public struct SubmitLabel: Sendable { public static let done = Self(), send = Self(), next = Self() }

extension View {
  public func font(_ font: Font?) -> some View { same() }
  public func fontWeight(_ weight: Font.Weight?) -> some View { same() }
  public func bold(_ isActive: Bool = true) -> some View { same() }
  public func monospacedDigit() -> some View { same() }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { same() }
  public func tint(_ color: Color?) -> some View { same() }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { same() }
  public func padding(_ length: CGFloat) -> some View { same() }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    same()
  }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View { same() }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { same() }
  public func aspectRatio(_ ratio: CGFloat? = nil, contentMode: ContentMode) -> some View { same() }
  public func background<S: ShapeStyle>(_ style: S) -> some View { same() }
  public func background<S: ShapeStyle, T: InsettableShape>(_ style: S, in shape: T) -> some View { same() }
  public func clipShape<S: Shape>(_ shape: S) -> some View { same() }
  public func contentShape<S: Shape>(_ shape: S) -> some View { same() }
  public func ignoresSafeArea() -> some View { same() }
  public func opacity(_ opacity: Double) -> some View { same() }
  public func lineLimit(_ number: Int?) -> some View { same() }
  public func lineLimit(_ limit: ClosedRange<Int>) -> some View { same() }
  public func minimumScaleFactor(_ factor: CGFloat) -> some View { same() }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { same() }
  public func imageScale(_ scale: Image.Scale) -> some View { same() }
  public func listStyle<S: ListStyle>(_ style: S) -> some View { same() }
  public func listRowInsets(_ insets: EdgeInsets?) -> some View { same() }
  public func listRowBackground<V: View>(_ view: V?) -> some View { same() }
  public func listRowSeparator(_ visibility: Visibility) -> some View { same() }
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { same() }
  public func buttonBorderShape(_ shape: ButtonBorderShape) -> some View { same() }
  public func labelStyle<S: LabelStyle>(_ style: S) -> some View { same() }
  public func labelsHidden() -> some View { same() }
  public func controlSize(_ size: ControlSize) -> some View { same() }
  public func textCase(_ textCase: Text.Case?) -> some View { same() }
  public func textInputAutocapitalization(_ way: TextInputAutocapitalization?) -> some View { same() }
  public func autocorrectionDisabled(_ isDisabled: Bool = true) -> some View { same() }
  public func keyboardType(_ type: UIKeyboardType) -> some View { same() }
  public func textContentType(_ type: UITextContentType?) -> some View { same() }
  public func submitLabel(_ label: SubmitLabel) -> some View { same() }
  public func textSelection<S: TextSelectability>(_ way: S) -> some View { same() }
  public func gridColumnAlignment(_ alignment: HorizontalAlignment) -> some View { same() }
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { same() }
}

extension Text {
  public enum Case: Sendable { case uppercase, lowercase }
}
public protocol TextSelectability {}
public struct EnabledTextSelectability: TextSelectability {}
extension TextSelectability where Self == EnabledTextSelectability { public static var enabled: Self { .init() } }
public struct ScrollDismissesKeyboardMode: Sendable { public static let interactively = Self() }

// MARK: identity and behaviour

extension View {
  public func id<ID: Hashable>(_ id: ID) -> some View {
    _Modified(
      content: self,
      change: { place in
        place.path += "#\(id)"
        place.stage.ids.insert(AnyHashable(id))
      })
  }
  public func environment<Value>(_ path: WritableKeyPath<EnvironmentValues, Value>, _ value: Value) -> some View {
    _Modified(content: self, change: { $0.environment[keyPath: path] = value })
  }
  public func disabled(_ isDisabled: Bool) -> some View {
    _Modified(content: self, change: { if isDisabled { $0.environment.isEnabled = false } })
  }
  public func focused(_ binding: FocusState<Bool>.Binding) -> some View {
    each { node, _ in node.focus = { binding.wrappedValue = $0 } }
  }
  public func onSubmit(_ action: @escaping @MainActor () -> Void) -> some View {
    each { node, _ in node.submit = action }
  }
  public func onAppear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    then { nodes, place in
      if let action { place.stage.onFirstAppearance(place.path + ".appear", action) }
      return nodes
    }
  }
  public func onChange<Value: Equatable>(
    of value: Value, perform action: @escaping @MainActor (Value) -> Void
  ) -> some View {
    then { nodes, place in
      place.stage.onChange(place.path + ".change", of: value, action)
      return nodes
    }
  }
  public func task(@_inheritActorContext _ action: @escaping @Sendable () async -> Void) -> some View {
    then { nodes, place in
      place.stage.task(place.path + ".task", action)
      return nodes
    }
  }
  /// Begins anew with every other id.
  public func task<ID: Hashable>(
    id: ID, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    then { nodes, place in
      place.stage.task(place.path + ".task\(id)", action)
      return nodes
    }
  }
  public func onReceive(
    _ publisher: NotificationCenter.Publisher, perform action: @escaping @MainActor (Notification) -> Void
  ) -> some View {
    then { nodes, place in
      place.stage.listen(place.path + ".receive", to: publisher.name, action)
      return nodes
    }
  }
  public func onOpenURL(perform action: @escaping @MainActor (URL) -> Void) -> some View {
    then { nodes, place in
      place.stage.openURL = action
      return nodes
    }
  }
  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    then { nodes, _ in
      let pull = Node(.pull)
      pull.words = [Stage.pull]
      pull.tap = { Task { await action() } }
      return nodes + [pull]
    }
  }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let over = content()
    return then { nodes, place in nodes + place.nodes(of: over, at: "overlay") }
  }
  public func overlay<S: ShapeStyle>(_ style: S) -> some View { same() }
  public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let under = content()
    return then { nodes, place in place.nodes(of: under, at: "background") + nodes }
  }
  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> V
  ) -> some View {
    let inset = content()
    return then { nodes, place in
      let extra = place.nodes(of: inset, at: "inset")
      return edge == .top ? extra + nodes : nodes + extra
    }
  }
}

extension Stage {
  /// How a test names the pull that asks for newer data; the system names it for people.
  public static let pull = "(pull)"
}

// MARK: accessibility

public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  nonisolated public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isHeader = Self(rawValue: 1), isButton = Self(rawValue: 2), isSelected = Self(rawValue: 4)
  public static let isImage = Self(rawValue: 8), isModal = Self(rawValue: 16), updatesFrequently = Self(rawValue: 32)
}

public enum AccessibilityChildBehavior: Sendable { case combine, contain, ignore }

extension View {
  @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View {
    each { node, place in
      if node.kind == .group { place.stage.fault("words for a group that is no element: \(label)") }
      node.words = [String(label)]
    }
  }
  @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View {
    each { node, _ in node.value = value.isEmpty ? nil : String(value) }
  }
  @_disfavoredOverload public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View {
    each { node, _ in node.hint = hint.isEmpty ? nil : String(hint) }
  }
  /// What is shown on top of a hidden view is a presentation of its own and stays.
  public func accessibilityHidden(_ isHidden: Bool) -> some View {
    then { nodes, _ in
      guard isHidden else { return nodes }
      var onTop: [Node] = []
      for node in nodes { node.visit { if [.sheet, .dialog, .alert].contains($0.kind) { onTop.append($0) } } }
      return onTop
    }
  }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    each { node, _ in node.traits.formUnion(traits) }
  }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    then { nodes, _ in
      switch children {
      case .contain: return [Node(.group, children: nodes)]
      case .ignore: return [Node(.element)]
      case .combine:
        let node = Node(.element, nodes.flatMap(\.reading))
        for part in nodes { part.visit { node.traits.formUnion($0.traits) } }
        return [node]
      }
    }
  }
}
