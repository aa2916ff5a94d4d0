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

  /// Waits until more than so many whole seconds have passed since a moment and says how many have; nil when the task was
  /// cancelled. A test lets time pass as it likes.
  var tick: @Sendable (ContinuousClock.Instant, Int) async -> Int? {
    get { self[Tick.self] }
    set { self[Tick.self] = newValue }
  }

  /// The least height of what can be tapped, in points; 0 where the system's own is enough.
  var target: CGFloat {
    get { self[Target.self] }
    set { self[Target.self] = newValue }
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
    clear: "", noMatch: "", takePhoto: "", fromPhotos: "", fromFiles: "", allow: "", deny: "",
    covered: "", minute: "", minutes: "", second: "", seconds: "", previousMonth: "", nextMonth: "", months: [],
    weekdays: [])
}

private struct HowToSay: EnvironmentKey {
  static let defaultValue = Speech()
}

private struct Tick: EnvironmentKey {
  /// This clock also runs while the phone sleeps.
  static let defaultValue: @Sendable (ContinuousClock.Instant, Int) async -> Int? = { start, passed in
    let next = start.advanced(by: .seconds(passed + 1))
    guard (try? await ContinuousClock().sleep(until: next)) != nil else { return nil }
    return Int((ContinuousClock.now - start).components.seconds)
  }
}

private struct Target: EnvironmentKey {
  static let defaultValue: CGFloat = 0
}

private struct WhoMaySee: EnvironmentKey {
  static let defaultValue = Sensitivity.public
}
