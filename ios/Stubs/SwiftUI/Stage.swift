// Where a test puts a view: it reads what is there and acts on it by label, as a person would.

@MainActor public final class Stage {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private var view: any View
  public var environment: EnvironmentValues
  var state: [String: AnyObject] = [:]
  var used: Set<String> = []
  /// What the last unfolding set in motion: changed values and first appearances.
  var pending: [@MainActor () -> Void] = []
  private var appeared: Set<String> = []
  private var tasks: [String: Task<Void, Never>] = [:]
  private var faults: [String] = []
  /// The ids that views were given, which is where a list can scroll to.
  var ids: Set<AnyHashable> = []
  /// Where the view scrolled to, in order.
  public internal(set) var scrolled: [AnyHashable] = []
  /// What listens to notifications.
  private var listeners: [String: any NSObjectProtocol] = [:]
  /// What the view does with a link that opens the app.
  public internal(set) var openURL: (@MainActor (URL) -> Void)?
  /// How a navigation stack makes what its path names; set while its root unfolds.
  var destination: ((Any) -> AnyView)?

  public init(_ view: some View, environment: EnvironmentValues = EnvironmentValues()) {
    self.view = view
    self.environment = environment
    settle()
  }

  /// Shows the same view with other input; its state stays.
  public func show(_ view: some View) {
    self.view = view
    settle()
  }

  /// Unfolds the view as it is now.
  public func nodes() -> [Node] {
    used = []
    faults = []
    ids = []
    let nodes = _Place(stage: self, path: "", environment: environment).nodes(of: view)
    state = state.filter { used.contains($0.key) }
    appeared.formIntersection(used)
    for (key, task) in tasks where !used.contains(key) {
      task.cancel()
      tasks[key] = nil
    }
    for (key, listener) in listeners where !used.contains(key) {
      NotificationCenter.default.removeObserver(listener)
      listeners[key] = nil
    }
    return nodes
  }

  /// Unfolds the view until nothing changes any more.
  public func settle() {
    for _ in 0..<50 {
      _ = nodes()
      if pending.isEmpty { return }
      let jobs = pending
      pending = []
      for job in jobs { job() }
    }
    fatalError("the view never comes to rest")
  }

  /// Gives asynchronous work its turns until `condition` holds.
  public func until(_ condition: (Stage) -> Bool) async throws {
    for _ in 0..<2_000 {
      settle()
      if condition(self) { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Failure(description: "it never came; this is there:\n\(outline)")
  }

  /// Ends all asynchronous work of the view, as when it leaves the screen for good.
  public func close() {
    show(EmptyView())
  }

  func onFirstAppearance(_ key: String, _ job: @escaping @MainActor () -> Void) {
    used.insert(key)
    if appeared.insert(key).inserted { pending.append(job) }
  }

  func task(_ key: String, _ job: @escaping @MainActor () async -> Void) {
    used.insert(key)
    if tasks[key] == nil { tasks[key] = Task { await job() } }
  }

  func listen(_ key: String, to name: Notification.Name, _ job: @escaping @MainActor (Notification) -> Void) {
    used.insert(key)
    guard listeners[key] == nil else { return }
    listeners[key] = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { notification in
      nonisolated(unsafe) let heard = notification
      MainActor.assumeIsolated { job(heard) }
    }
  }

  func onChange<Value: Equatable>(_ key: String, of value: Value, _ job: @escaping @MainActor (Value) -> Void) {
    used.insert(key)
    guard let known = state[key] as? _Kept<Value> else {
      state[key] = _Kept(value)
      return
    }
    if known.value != value {
      known.value = value
      pending.append { job(value) }
    }
  }

  func fault(_ what: String) { faults.append(what) }
}

extension Stage {
  public var outline: String { nodes().map { $0.outline() }.joined(separator: "\n") }

  /// What a screen reader says from top to bottom.
  public var reading: [String] { nodes().flatMap(\.reading) }

  public func all(where matches: (Node) -> Bool) -> [Node] {
    var found: [Node] = []
    for node in nodes() { node.visit { if matches($0) { found.append($0) } } }
    return found
  }

  /// The first control with this label, disabled or not.
  public func control(_ label: String) throws -> Node {
    let controls = all { $0.isControl && ($0.label == label || $0.words.first == label) }
    guard let control = controls.first else { throw Failure(description: "no control “\(label)”:\n\(outline)") }
    return control
  }

  public func tap(_ label: String) throws {
    try act(label) { node in node.tap }
  }

  public func enter(_ value: Any, in label: String) throws {
    try act(label) { node in
      guard let set = node.set else { return nil }
      return { set(value) }
    }
  }

  /// Puts the cursor into a field, or takes it away.
  public func focus(_ isFocused: Bool, in label: String) throws {
    try act(label) { node in
      guard let focus = node.focus else { return nil }
      return { focus(isFocused) }
    }
  }

  private func act(_ label: String, _ way: (Node) -> (@MainActor () -> Void)?) throws {
    let control = try control(label)
    guard control.isEnabled else { throw Failure(description: "“\(label)” is disabled:\n\(outline)") }
    guard let act = way(control) else { throw Failure(description: "“\(label)” cannot do that:\n\(outline)") }
    act()
    settle()
  }

  /// What a screen reader could not name, and what would make SwiftUI mix up views.
  public var flaws: [String] {
    var flaws: [String] = []
    for node in nodes() {
      node.visit { node in
        let isMute = node.words.allSatisfy(\.isEmpty)
        if isMute, node.isControl || [.image, .drawing, .element].contains(node.kind) {
          flaws.append("a \(node.kind.rawValue) without words")
        }
      }
    }
    return flaws + faults
  }
}
