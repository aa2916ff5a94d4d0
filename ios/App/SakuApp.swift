import JknKit
import JknUI
import SwiftUI
import UIKit

/// The app for iPhone and iPad. Everything that can be seen comes from the core; this file only connects it to the phone.
@main struct SakuApp: App {
  private let log = SystemLog()

  var body: some Scene {
    WindowGroup {
      AppView(phone: phone) { () async throws(SakuError) in
        let saku = try await Saku.open(Folder.config(), secrets: Keychain(), log: SystemLog())
        Connectivity.shared.follow(saku)
        return saku
      }
    }
  }

  private var phone: Phone {
    Phone(
      share: { text, picture in ShareSheet.present(text: text, picture: picture) },
      beforeSleep: { work in
        let rest = BackgroundTime()
        Task {
          await work()
          rest.end()
        }
      },
      keep: { data in Folder.keep(data, log: log) },
      report: { error in log.write(.error, error.code) })
  }
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
