// The display of the phone, and the notifications that tell of it; a test says what they say.

@MainActor public final class UIScreen {
  public static let main = UIScreen()
  public nonisolated static let capturedDidChangeNotification = Notification.Name("UIScreenCapturedDidChange")
  /// Whether the display is recorded or mirrored; only a test sets it.
  public var isCaptured = false {
    didSet { NotificationCenter.default.post(name: Self.capturedDidChangeNotification, object: self) }
  }
}

extension NotificationCenter {
  public struct Publisher: Sendable {
    let name: Notification.Name
  }
  public func publisher(for name: Notification.Name, object: AnyObject? = nil) -> Publisher { Publisher(name: name) }
}
