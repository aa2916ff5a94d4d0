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

/// What a screen reader is told to say at once; a test reads it back.
@MainActor public enum UIAccessibility {
  public enum Notification: Sendable { case announcement }
  public static var announced: [String] = []
  public static func post(notification: Notification, argument: Any?) {
    guard let sentence = argument as? String else { preconditionFailure("nothing to announce") }
    announced.append(sentence)
  }
}
