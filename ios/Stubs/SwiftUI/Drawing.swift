// Shapes, and a canvas that remembers what was filled.

public protocol Shape: View, Sendable {}
extension Shape {
  public func fill<S: ShapeStyle>(_ style: S) -> some View { _Decoration() }
  public func stroke<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View { _Decoration() }
}
public protocol InsettableShape: Shape {}
extension InsettableShape {
  public func strokeBorder<S: ShapeStyle>(_ style: S, lineWidth: CGFloat = 1) -> some View { _Decoration() }
}

public struct _Decoration: View, _Primitive {
  public typealias Body = Never
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public enum RoundedCornerStyle: Sendable { case circular, continuous }

public struct Rectangle: InsettableShape, _Primitive {
  public typealias Body = Never
  nonisolated public init() {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}
public struct RoundedRectangle: InsettableShape, _Primitive {
  public typealias Body = Never
  nonisolated public init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}
public struct Capsule: InsettableShape, _Primitive {
  public typealias Body = Never
  nonisolated public init(style: RoundedCornerStyle = .continuous) {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}
public struct Circle: InsettableShape, _Primitive {
  public typealias Body = Never
  nonisolated public init() {}
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public struct Path: Sendable {
  var rectangles: [CGRect] = []
  public init() {}
  public init(_ rectangle: CGRect) { rectangles = [rectangle] }
  public mutating func addRect(_ rectangle: CGRect) { rectangles.append(rectangle) }
  public mutating func addRects(_ list: [CGRect]) { rectangles += list }
}

public struct GraphicsContext {
  public enum Shading { case color(Color) }
  let node: Node
  @MainActor public func fill(_ path: Path, with shading: Shading) {
    if case .color(Color.black) = shading { node.fills += path.rectangles }
  }
}

/// Draws at 300 by 300 points.
public struct Canvas: View, _Primitive {
  public typealias Body = Never
  let draw: @MainActor (inout GraphicsContext, CGSize) -> Void
  public init(opaque: Bool = false, renderer: @escaping @MainActor (inout GraphicsContext, CGSize) -> Void) {
    draw = renderer
  }
  public func _nodes(in place: _Place) -> [Node] {
    let node = Node(.drawing)
    var context = GraphicsContext(node: node)
    draw(&context, CGSize(width: 300, height: 300))
    return [node]
  }
}
