import JknKit
import SwiftUI

extension EnvironmentValues {
  /// What the controls are called that belong to the shell and not to a screen.
  var words: ShellWords {
    get { self[Words.self] }
    set { self[Words.self] = newValue }
  }

  /// How the texts of the screen are said.
  var speech: Speech {
    get { self[HowToSay.self] }
    set { self[HowToSay.self] = newValue }
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
    back: "", refresh: "", show: "", hide: "", decrease: "", increase: "", choose: "", cancel: "", search: "",
    clear: "", noMatch: "", takePhoto: "", fromPhotos: "", fromFiles: "", allow: "", deny: "", openSettings: "",
    covered: "", minute: "", minutes: "", second: "", seconds: "", previousMonth: "", nextMonth: "", months: [],
    weekdays: [])
}

private struct HowToSay: EnvironmentKey {
  static let defaultValue = Speech()
}

private struct WhoMaySee: EnvironmentKey {
  static let defaultValue = Sensitivity.public
}
