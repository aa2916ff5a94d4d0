import JknKit
import SwiftUI

extension EnvironmentValues {
  /// What the controls are called that belong to the shell and not to a screen.
  var words: ShellWords {
    get { self[Words.self] }
    set { self[Words.self] = newValue }
  }

  /// Who may see what the screen shows.
  var sensitivity: Sensitivity {
    get { self[WhoMaySee.self] }
    set { self[WhoMaySee.self] = newValue }
  }
}

private struct Words: EnvironmentKey {
  /// Before the first screen there is no control to name.
  static let defaultValue = ShellWords(
    back: "", refresh: "", show: "", hide: "", decrease: "", increase: "", choose: "", cancel: "")
}

private struct WhoMaySee: EnvironmentKey {
  static let defaultValue = Sensitivity.public
}
