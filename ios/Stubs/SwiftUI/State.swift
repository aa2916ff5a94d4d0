// Property wrappers: values that outlive the view which names them.

final class _Kept<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}

final class _Slot<Value>: @unchecked Sendable {
  var kept: _Kept<Value>
  init(_ value: Value) { kept = _Kept(value) }

  @MainActor func connect(to place: _Place, as key: String) {
    if let known = place.stage.state[key] as? _Kept<Value> { kept = known } else { place.stage.state[key] = kept }
    place.stage.used.insert(key)
  }
}

@propertyWrapper public struct State<Value>: _Dynamic {
  let slot: _Slot<Value>
  public init(wrappedValue: Value) { slot = _Slot(wrappedValue) }
  public init(initialValue: Value) { slot = _Slot(initialValue) }
  public var wrappedValue: Value {
    get { slot.kept.value }
    nonmutating set { slot.kept.value = newValue }
  }
  public var projectedValue: Binding<Value> { Binding(get: { slot.kept.value }, set: { slot.kept.value = $0 }) }
  func _connect(to place: _Place, as key: String) { slot.connect(to: place, as: key) }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { slot = _Slot(nil) }
}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: @unchecked Sendable {
  let read: () -> Value
  let write: (Value) -> Void
  public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
    read = get
    write = set
  }
  public static func constant(_ value: Value) -> Self { .init(get: { value }, set: { _ in }) }
  public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }
  public var projectedValue: Self { self }
  public subscript<Part>(dynamicMember path: WritableKeyPath<Value, Part>) -> Binding<Part> {
    Binding<Part>(
      get: { read()[keyPath: path] },
      set: {
        var whole = read()
        whole[keyPath: path] = $0
        write(whole)
      })
  }
}

@propertyWrapper public struct FocusState<Value: Hashable>: _Dynamic {
  @propertyWrapper public struct Binding {
    let slot: _Slot<Value>
    public var wrappedValue: Value {
      get { slot.kept.value }
      nonmutating set { slot.kept.value = newValue }
    }
    public var projectedValue: Binding { self }
  }
  let slot: _Slot<Value>
  public init() where Value == Bool { slot = _Slot(false) }
  public init<T>() where Value == T? { slot = _Slot(nil) }
  public var wrappedValue: Value {
    get { slot.kept.value }
    nonmutating set { slot.kept.value = newValue }
  }
  public var projectedValue: Binding { Binding(slot: slot) }
  func _connect(to place: _Place, as key: String) { slot.connect(to: place, as: key) }
}

@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint> {
  public let wrappedValue: Value
  public init(wrappedValue: Value, relativeTo style: Font.TextStyle = .body) { self.wrappedValue = wrappedValue }
}

public struct DismissAction {
  var run: @MainActor () -> Void = {}
  @MainActor public func callAsFunction() { run() }
}

public struct OpenURLAction {
  var open: @MainActor (URL) -> Void
  public init(open: @escaping @MainActor (URL) -> Void = { _ in }) { self.open = open }
  @MainActor public func callAsFunction(_ url: URL) { open(url) }
}

public enum ColorScheme: Sendable { case light, dark }
public enum ScenePhase: Sendable, Comparable { case background, inactive, active }
public enum DynamicTypeSize: Sendable, Comparable, CaseIterable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

public struct EnvironmentValues {
  public var dismiss = DismissAction()
  public var openURL = OpenURLAction()
  public var colorScheme = ColorScheme.light
  public var scenePhase = ScenePhase.active
  public var dynamicTypeSize = DynamicTypeSize.large
  public var displayScale: CGFloat = 3
  public var defaultMinListRowHeight: CGFloat = 44
  public var locale = Locale(identifier: "en")
  public var calendar = Calendar(identifier: .gregorian)
  public var timeZone = TimeZone(secondsFromGMT: 0)!
  public var isEnabled = true
  private var others: [ObjectIdentifier: Any] = [:]
  public init() {}
  public subscript<Key: EnvironmentKey>(key: Key.Type) -> Key.Value {
    get { others[ObjectIdentifier(key)] as? Key.Value ?? Key.defaultValue }
    set { others[ObjectIdentifier(key)] = newValue }
  }
}

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

@propertyWrapper public struct Environment<Value>: _Dynamic {
  let slot: _Slot<Value?> = _Slot(nil)
  let path: KeyPath<EnvironmentValues, Value>
  public init(_ path: KeyPath<EnvironmentValues, Value>) { self.path = path }
  public var wrappedValue: Value { slot.kept.value ?? EnvironmentValues()[keyPath: path] }
  func _connect(to place: _Place, as key: String) { slot.kept = _Kept(place.environment[keyPath: path]) }
}
