import JknKit
import SwiftUI

@testable import JknUI

/// A screen on a stage, and every event that left it.
@MainActor final class Recorder {
  private(set) var events: [Event] = []
  private(set) var stage: Stage!

  init(_ screen: Screen?, environment: EnvironmentValues = EnvironmentValues()) {
    stage = Stage(view(of: screen), environment: environment)
  }

  convenience init(_ blocks: Block...) { self.init(Samples.screen(blocks)) }

  func show(_ screen: Screen) { stage.show(view(of: screen)) }

  private func view(of screen: Screen?) -> ScreenView {
    ScreenView(screen: screen, words: try! screen?.shellWords()) { [unowned self] event in events.append(event) }
  }

  /// What is read below the title, without the pull that the system names.
  var reading: [String] { stage.reading.filter { $0 != Stage.pull && $0 != Stage.back } }
}
