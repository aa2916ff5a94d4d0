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
        // iOS gives some seconds; a database that is still open after them would end the app.
        var task = UIBackgroundTaskIdentifier.invalid
        let end = {
          UIApplication.shared.endBackgroundTask(task)
          task = .invalid
        }
        task = UIApplication.shared.beginBackgroundTask { end() }
        Task {
          await work()
          end()
        }
      },
      keep: { data in Folder.keep(data, log: log) },
      report: { error in log.write(.error, error.code) })
  }
}
