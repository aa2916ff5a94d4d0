// Text, images and shapes of style.

public struct LocalizedStringKey: ExpressibleByStringLiteral, Sendable {
  let text: String
  public init(stringLiteral text: String) { self.text = text }
}

public struct Text: View, _Primitive {
  public typealias Body = Never
  let text: String
  /// What is said in place of the text.
  var spoken: String?
  nonisolated public init(_ key: LocalizedStringKey) { text = key.text }
  @_disfavoredOverload nonisolated public init<S: StringProtocol>(_ content: S) { text = String(content) }
  nonisolated public init(verbatim content: String) { text = content }
  public func font(_ font: Font?) -> Text { self }
  public func bold() -> Text { self }
  public func fontWeight(_ weight: Font.Weight?) -> Text { self }
  public func monospacedDigit() -> Text { self }
  public func foregroundColor(_ color: Color?) -> Text { self }
  @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> Text {
    var text = self
    text.spoken = String(label)
    return text
  }
  public func _nodes(in place: _Place) -> [Node] { [Node(.text, [spoken ?? text])] }
}

/// A symbol is a mute picture until it is given words or hidden.
public struct Image: View, _Primitive {
  public typealias Body = Never
  let name: String
  public init(systemName name: String) { self.name = name }
  public enum Scale: Sendable { case small, medium, large }
  public func resizable() -> Image { self }
  public func _nodes(in place: _Place) -> [Node] { [Node(.image)] }
}

public struct Label<Title: View, Icon: View>: View, _Primitive {
  public typealias Body = Never
  let title: Title
  let icon: Icon
  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    self.title = title()
    self.icon = icon()
  }
  /// The icon of a label is decoration; only its title is read.
  public func _nodes(in place: _Place) -> [Node] { place.nodes(of: title, at: "title") }
}

extension Label where Title == Text, Icon == Image {
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String) {
    self.title = Text(title)
    icon = Image(systemName: name)
  }
}

public struct LabeledContent<Name: View, Content: View>: View, _Primitive {
  public typealias Body = Never
  let name: Name
  let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Name) {
    self.content = content()
    name = label()
  }
  public func _nodes(in place: _Place) -> [Node] {
    [Node(.group, children: place.nodes(of: name, at: "label") + place.nodes(of: content, at: "content"))]
  }
}

public struct Font: Sendable {
  public enum TextStyle: Sendable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
  }
  public enum Weight: Sendable { case light, regular, medium, semibold, bold, heavy }
  public enum Design: Sendable { case `default`, serif, rounded, monospaced }
  public static let largeTitle = Font(), title = Font(), title2 = Font(), title3 = Font(), headline = Font()
  public static let subheadline = Font(), body = Font(), callout = Font(), footnote = Font(), caption = Font()
  public static let caption2 = Font()
  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font { Font() }
  public func weight(_ weight: Weight) -> Font { self }
  public func bold() -> Font { self }
  public func monospaced() -> Font { self }
  public func monospacedDigit() -> Font { self }
}

public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, View, _Primitive, Hashable {
  public typealias Body = Never
  let name: String
  public enum RGBColorSpace: Sendable { case sRGB, displayP3 }
  nonisolated init(named name: String) { self.name = name }
  nonisolated public init(_ asset: String) { name = asset }
  nonisolated public init(_ space: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1)
  {
    name = "rgb"
  }
  public nonisolated static let red = Color(named: "red"), orange = Color(named: "orange"),
    green = Color(named: "green")
  public nonisolated static let blue = Color(named: "blue"), gray = Color(named: "gray"), white = Color(named: "white")
  public nonisolated static let black = Color(named: "black"), clear = Color(named: "clear")
  public nonisolated static let primary = Color(named: "primary"), secondary = Color(named: "secondary")
  public nonisolated static let accentColor = Color(named: "accent")
  public func opacity(_ amount: Double) -> Color { self }
  public func _nodes(in place: _Place) -> [Node] { [] }
}

public struct HierarchicalShapeStyle: ShapeStyle {
  public static let primary = Self(), secondary = Self(), tertiary = Self(), quaternary = Self()
}

public struct Material: ShapeStyle {
  public static let bar = Material(), regular = Material(), thin = Material(), thick = Material()
}

public struct BackgroundStyle: ShapeStyle {}
public struct TintShapeStyle: ShapeStyle {}

extension ShapeStyle where Self == HierarchicalShapeStyle {
  public static var secondary: Self { .init() }
  public static var primary: Self { .init() }
  public static var tertiary: Self { .init() }
  public static var quaternary: Self { .init() }
}
extension ShapeStyle where Self == Material {
  public static var bar: Self { .init() }
  public static var regularMaterial: Self { .init() }
}
extension ShapeStyle where Self == BackgroundStyle {
  public static var background: Self { .init() }
}
extension ShapeStyle where Self == TintShapeStyle {
  public static var tint: Self { .init() }
}
extension ShapeStyle where Self == Color {
  public static var white: Color { Color(named: "white") }
  public static var black: Color { Color(named: "black") }
  public static var red: Color { Color(named: "red") }
  public static var clear: Color { Color(named: "clear") }
}

public struct Gradient: Sendable {
  public init(colors: [Color]) {}
}

public struct LinearGradient: ShapeStyle {
  public init(colors: [Color], startPoint: UnitPoint, endPoint: UnitPoint) {}
}

public struct UnitPoint: Hashable, Sendable {
  public static let topLeading = Self(), bottomTrailing = Self(), top = Self(), bottom = Self(), center = Self()
}
