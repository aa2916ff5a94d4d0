import JknKit
import SwiftUI

/// Draws the newest screen of the app and says what the person did to it.
///
/// The core decides where the person is. This view only remembers the screens on the way there, so that the system's
/// own way back (its button, its name, its swipe) works as people know it.
public struct ScreenView: View {
  private let screen: Screen?
  private let words: ShellWords?
  private let onEvent: @MainActor (Event) -> Void
  @State private var trail = Trail()

  /// `screen` is absent until the core has drawn its first one; `words` are those of its language.
  public init(screen: Screen?, words: ShellWords?, onEvent: @escaping @MainActor (Event) -> Void) {
    self.screen = screen
    self.words = words
    self.onEvent = onEvent
    _trail = State(initialValue: Trail(showing: screen))
  }

  public var body: some View {
    NavigationStack(path: path) {
      page(at: 0)
        .navigationDestination(for: Int.self) { depth in page(at: depth) }
    }
    .modifier(PrivacyCover())
    .environment(\.sensitivity, screen?.sensitivity ?? .public)
    .environment(\.locale, Locale(identifier: screen?.language ?? Locale.current.identifier))
    .environment(\.words, words ?? EnvironmentValues().words)
    .onChange(of: screen) { screen in trail.show(screen) }
  }

  private var path: Binding<[Int]> {
    Binding(
      get: { trail.path },
      set: { path in
        guard path.count < trail.path.count else { return }
        trail.goBack()
        onEvent(.back)
      })
  }

  @ViewBuilder private func page(at depth: Int) -> some View {
    if let screen = trail[depth] {
      Page(screen: screen, onEvent: onEvent)
    } else {
      // The system names the way back here after the title.
      ProgressView().accessibilityHidden(true).navigationTitle(trail.path.isEmpty ? "" : words?.back ?? "")
    }
  }
}

/// The screens from the first one to the newest.
struct Trail: Equatable {
  /// The first is absent when the app was restored deep inside: there is a way back, but nothing to show there yet.
  private var screens: [Screen?] = [nil]

  init(showing screen: Screen? = nil) { show(screen) }

  /// One number for each screen above the first.
  var path: [Int] { Array(screens.indices.dropFirst()) }

  subscript(depth: Int) -> Screen? { screens.indices.contains(depth) ? screens[depth] : nil }

  mutating func show(_ screen: Screen?) {
    guard let screen else { return }
    guard screen.canGoBack else {
      screens = [screen]
      return
    }
    if let depth = screens.lastIndex(where: { $0?.route == screen.route }), depth > 0 {
      screens.removeSubrange(depth...)
    }
    screens.append(screen)
  }

  mutating func goBack() {
    if screens.count > 1 { screens.removeLast() }
  }
}
