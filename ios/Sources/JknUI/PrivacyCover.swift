import SwiftUI

/// Covers what is personal while the app is not in use, because the app switcher photographs it then. What lies below
/// keeps its state: the cover also comes for a moment when a call or the control centre does.
struct PrivacyCover: ViewModifier {
  @Environment(\.scenePhase) private var phase
  @Environment(\.isPersonal) private var isPersonal

  func body(content: Content) -> some View {
    content
      .accessibilityHidden(isCovered)
      .overlay {
        if isCovered {
          ZStack {
            Rectangle().fill(.background)
            Symbol("cross.case.fill").font(.largeTitle).foregroundStyle(.tint)
          }
          .ignoresSafeArea()
        }
      }
  }

  private var isCovered: Bool { isPersonal && phase != .active }
}

private struct IsPersonal: EnvironmentKey {
  static let defaultValue = false
}

extension EnvironmentValues {
  /// Whether the screen shows what nobody else should see.
  var isPersonal: Bool {
    get { self[IsPersonal.self] }
    set { self[IsPersonal.self] = newValue }
  }
}
