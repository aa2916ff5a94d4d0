import JknKit
import SwiftUI

/// Covers what nobody else should see: personal and secret screens while the app is not in use, because the app switcher
/// photographs them then, and secret ones also while the display is recorded or mirrored. What lies below keeps its
/// state: the cover also comes for a moment when a call or the control centre does.
struct PrivacyCover: ViewModifier {
  @Environment(\.scenePhase) private var phase
  @Environment(\.sensitivity) private var sensitivity
  @Environment(\.words) private var words
  @State private var isRecorded = UIScreen.main.isCaptured

  func body(content: Content) -> some View {
    content
      .accessibilityHidden(isCovered)
      .overlay {
        if isCovered {
          ZStack {
            Rectangle().fill(.background)
            VStack(spacing: 16) {
              Symbol("cross.case.fill").font(.largeTitle).foregroundStyle(.tint)
              // In the app switcher a picture is enough; who records has to know why nothing is seen.
              if phase == .active { Text(words.covered).multilineTextAlignment(.center).padding(24) }
            }
          }
          .ignoresSafeArea()
        }
      }
      .onReceive(NotificationCenter.default.publisher(for: UIScreen.capturedDidChangeNotification)) { _ in
        isRecorded = UIScreen.main.isCaptured
      }
  }

  private var isCovered: Bool {
    switch sensitivity {
    case .public: false
    case .personal: phase != .active
    case .secret: phase != .active || isRecorded
    }
  }
}
