import SwiftUI

/// Stands before a personal screen while the app is not in use.
struct PrivacyCover: View {
  var body: some View {
    ZStack {
      Rectangle().fill(.background)
      Image(systemName: "cross.case.fill")
        .font(.largeTitle)
        .foregroundStyle(.tint)
        .accessibilityHidden(true)
    }
    .ignoresSafeArea()
  }
}
