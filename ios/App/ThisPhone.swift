import JknKit
import JknUI
import LocalAuthentication
import UIKit
import UniformTypeIdentifiers

/// What this iPhone or iPad does for the core.
@MainActor final class ThisPhone: Phone {
  private let log: SystemLog
  private let picker = FilePicker()
  private let place = WhereNow()
  private let reminders: Reminders
  private let voice = Voice()
  /// How bright the display was before it was lit fully.
  private var brightness: CGFloat?

  init(log: SystemLog) {
    self.log = log
    reminders = Reminders(log: log)
  }

  func share(text: String, picture: Bitmap?) { ShareSheet.present(text: text, picture: picture) }

  func share(file: Data, name: String, kind: FileKind) {
    ShareSheet.present(file: file, name: name, mime: kind.mime, log: log)
  }

  func copy(_ text: String, isSensitive: Bool) {
    guard isSensitive else {
      UIPasteboard.general.string = text
      return
    }
    UIPasteboard.general.setItems(
      [[UTType.utf8PlainText.identifier: text]],
      options: [.localOnly: true, .expirationDate: Date(timeIntervalSinceNow: 120)])
  }

  func brighten(_ isFull: Bool) {
    UIApplication.shared.isIdleTimerDisabled = isFull
    if isFull {
      if brightness == nil { brightness = UIScreen.main.brightness }
      UIScreen.main.brightness = 1
    } else if let brightness {
      UIScreen.main.brightness = brightness
      self.brightness = nil
    }
  }

  func speak(_ lines: [String], language: String) { voice.read(lines, in: language) }

  func remind(_ reminders: [Reminder]) { self.reminders.replace(with: reminders) }

  func pickFile(_ kinds: [FileKind], maxBytes: UInt64, words: ShellWords) async -> Delivery {
    await picker.pick(kinds, maxBytes: maxBytes, words: words)
  }

  func locate() async -> Delivery { await place.ask() }

  func authenticate(reason: String) async -> Delivery {
    do {
      // Face or finger, or else the phone's own code.
      return try await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)
        ? .owner : .nothing(why: .denied)
    } catch let error as LAError {
      switch error.code {
      case .userCancel, .appCancel, .systemCancel: return .nothing(why: .cancelled)
      case .passcodeNotSet, .biometryNotAvailable, .biometryNotEnrolled, .notInteractive:
        return .nothing(why: .unavailable)
      default: return .nothing(why: .denied)
      }
    } catch {
      return .nothing(why: .unavailable)
    }
  }

  func beforeSleep(_ work: @escaping @MainActor () async -> Void) {
    let rest = BackgroundTime()
    Task {
      await work()
      rest.end()
    }
  }

  func report(_ error: SakuError) { log.failed(error) }
}

/// The seconds that iOS gives before it puts the app to sleep; a database still open after them would end the app.
@MainActor private final class BackgroundTime {
  private var task = UIBackgroundTaskIdentifier.invalid

  init() {
    task = UIApplication.shared.beginBackgroundTask { [weak self] in
      MainActor.assumeIsolated { self?.end() }
    }
  }

  func end() {
    guard task != .invalid else { return }
    UIApplication.shared.endBackgroundTask(task)
    task = .invalid
  }
}
