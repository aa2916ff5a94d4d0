// Navigation, toolbars and what is shown on top.

/// Shows the last of its path; the way back is named after what lies below.
public struct NavigationStack<Data, Root: View>: View, _Primitive {
  public typealias Body = Never
  let root: Root
  let depth: Int
  let value: Any?
  let pop: @MainActor () -> Void

  public func _nodes(in place: _Place) -> [Node] {
    let below = place.nodes(of: root, at: "root")
    guard depth > 0, let value, let make = place.stage.destination else { return [Node(.group, children: below)] }
    place.stage.destination = nil
    let top = place.nodes(of: make(value), at: "level\(depth)")
    let back = Node(.back, [Stage.back])
    back.hint = below.first { $0.kind == .title }?.label
    back.tap = pop
    return [Node(.group, children: [back] + top)]
  }
}
extension NavigationStack where Data == Never {
  public init(@ViewBuilder root: () -> Root) {
    self.root = root()
    depth = 0
    value = nil
    pop = {}
  }
}
extension NavigationStack {
  public init<Value: Hashable>(path: Binding<[Value]>, @ViewBuilder root: () -> Root) where Data == [Value] {
    self.root = root()
    depth = path.wrappedValue.count
    value = path.wrappedValue.last
    pop = { path.wrappedValue.removeLast() }
  }
}

public enum NavigationBarTitleDisplayMode: Sendable { case automatic, inline, large }
public enum ToolbarItemPlacement: Sendable {
  case automatic, primaryAction, cancellationAction, topBarLeading, topBarTrailing
}
public struct ToolbarItem<Content: View>: View {
  let content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public var body: some View { content }
}
public struct SearchFieldPlacement: Sendable { public static let automatic = Self() }

extension View {
  public func navigationDestination<Value: Hashable, V: View>(
    for type: Value.Type, @ViewBuilder destination: @escaping (Value) -> V
  ) -> some View {
    then { nodes, place in
      place.stage.destination = { ($0 as? Value).map { AnyView(destination($0)) } ?? AnyView(EmptyView()) }
      return nodes
    }
  }
  @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    then { nodes, _ in
      guard !title.isEmpty else { return nodes }
      let node = Node(.title, [String(title)])
      node.traits.insert(.isHeader)
      return [node] + nodes
    }
  }
  public func navigationTitle(_ title: Text) -> some View { navigationTitle(title.spoken ?? title.text) }
  public func navigationBarTitleDisplayMode(_ mode: NavigationBarTitleDisplayMode) -> some View { same() }
  public func toolbar<V: View>(@ViewBuilder content: () -> V) -> some View {
    let bar = content()
    return then { nodes, place in place.nodes(of: bar, at: "toolbar") + nodes }
  }
  /// The system names the search field in the reader's language.
  public func searchable(text: Binding<String>, placement: SearchFieldPlacement = .automatic) -> some View {
    then { nodes, place in
      [_input(.field, Text(verbatim: Stage.search), text, shown: nil, in: place)] + nodes
    }
  }
}

extension Stage {
  /// How a test names the search field; the system names it for people.
  public static let search = "(search)"
  /// How a test names the way back; the system names it after the screen below.
  public static let back = "(back)"
}

// MARK: on top

extension View {
  func over<V: View>(
    _ kind: Node.Kind, _ title: String?, _ isShown: Binding<Bool>, tapsClose: Bool,
    _ content: @escaping @MainActor () -> V
  ) -> _Modified<Self> {
    then { nodes, place in
      guard isShown.wrappedValue else { return nodes }
      var inner = place
      inner.environment.dismiss = DismissAction { isShown.wrappedValue = false }
      inner.environment.isEnabled = true
      let box = Node(kind, [title].compactMap { $0 }, children: inner.nodes(of: content(), at: kind.rawValue))
      if tapsClose {
        box.visit { control in
          guard let tap = control.tap else { return }
          control.tap = {
            isShown.wrappedValue = false
            tap()
          }
        }
      }
      return nodes + [box]
    }
  }
  public func sheet<V: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping @MainActor () -> V
  ) -> some View {
    over(.sheet, nil, isPresented, tapsClose: false, content)
  }
  @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
    @ViewBuilder actions: @escaping @MainActor () -> A, @ViewBuilder message: @escaping @MainActor () -> M
  ) -> some View {
    over(.dialog, String(title), isPresented, tapsClose: true) {
      TupleView<(M, A)>(parts: [message(), actions()])
    }
  }
  @_disfavoredOverload public func alert<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: @escaping @MainActor () -> A,
    @ViewBuilder message: @escaping @MainActor () -> M
  ) -> some View {
    over(.alert, String(title), isPresented, tapsClose: true) {
      TupleView<(M, A)>(parts: [message(), actions()])
    }
  }
}
