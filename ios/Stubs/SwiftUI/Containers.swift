// Containers: groups whose children are read in order.

@MainActor public protocol _Container: _Primitive {
  var _inner: any View { get }
}

extension _Container {
  public func _nodes(in place: _Place) -> [Node] { [Node(.group, children: place.nodes(of: _inner))] }
}

public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline, lastTextBaseline }
public enum TextAlignment: Sendable { case leading, center, trailing }
public struct Alignment: Hashable, Sendable {
  public static let leading = Self(), center = Self(), trailing = Self(), top = Self(), bottom = Self()
  public static let topLeading = Self(), topTrailing = Self(), bottomLeading = Self(), bottomTrailing = Self()
}
public enum Axis: Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2)
  }
}
public enum VerticalEdge: Sendable { case top, bottom }
public struct EdgeInsets: Sendable {
  public init() {}
  public init(top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat) {}
}
public enum Edge: Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1), leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4), trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing], vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
  }
}

public struct VStack<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    _inner = content()
  }
}

public struct HStack<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    _inner = content()
  }
}

public struct ZStack<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { _inner = content() }
}

/// Takes the first child in the real thing when it fits; the stand-in always does.
public struct ViewThatFits<Content: View>: View, _Primitive {
  public typealias Body = Never
  let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public func _nodes(in place: _Place) -> [Node] { Array(place.nodes(of: content).prefix(1)) }
}

public struct ScrollView<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    _inner = content()
  }
}

public struct GridItem: Sendable {
  public enum Size: Sendable {
    case fixed(CGFloat)
    case flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity)
    case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity)
  }
  public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {}
}

public struct LazyVGrid<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(
    columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { _inner = content() }
}

public struct Grid<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(
    alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { _inner = content() }
}

public struct GridRow<Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) { _inner = content() }
}

public struct List<Selection, Content: View>: View, _Container {
  public typealias Body = Never
  public let _inner: any View
}
extension List where Selection == Never {
  public init(@ViewBuilder content: () -> Content) { _inner = content() }
}

/// The header of a section is a heading to a screen reader.
public struct Section<Header: View, Content: View, Footer: View>: View, _Primitive {
  public typealias Body = Never
  let header: Header
  let content: Content
  let footer: Footer
  public init(
    @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Header, @ViewBuilder footer: () -> Footer
  ) {
    self.content = content()
    self.header = header()
    self.footer = footer()
  }
  public func _nodes(in place: _Place) -> [Node] {
    let top = place.nodes(of: header, at: "header")
    for node in top { node.traits.insert(.isHeader) }
    return [
      Node(
        .group, children: top + place.nodes(of: content, at: "content") + place.nodes(of: footer, at: "footer"))
    ]
  }
}
extension Section where Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Header) {
    self.init(content: content, header: header, footer: { EmptyView() })
  }
}
extension Section where Header == EmptyView, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content) {
    self.init(content: content, header: { EmptyView() }, footer: { EmptyView() })
  }
}

public struct Spacer: View, _Primitive {
  public typealias Body = Never
  public init(minLength: CGFloat? = nil) {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public struct Divider: View, _Primitive {
  public typealias Body = Never
  public init() {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public struct ScrollViewProxy {
  let stage: Stage
  /// Scrolling to what is not there does nothing in the real thing; here a test is told.
  @MainActor public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {
    precondition(stage.ids.contains(AnyHashable(id)), "nothing has the id \(id)")
    stage.scrolled.append(AnyHashable(id))
  }
}

public struct ScrollViewReader<Content: View>: View, _Primitive {
  public typealias Body = Never
  let content: (ScrollViewProxy) -> Content
  public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
  public func _nodes(in place: _Place) -> [Node] { place.nodes(of: content(ScrollViewProxy(stage: place.stage))) }
}
