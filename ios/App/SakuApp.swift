import JknKit
import JknUI
import SwiftUI

/// The app for iPhone and iPad. Everything that can be seen comes from the core; this file only connects it to the phone.
@main struct SakuApp: App {
  private let phone = ThisPhone(log: SystemLog())

  var body: some Scene {
    WindowGroup {
      AppView(phone: phone) { () async throws(SakuError) in
        let saku = try await Saku.open(Folder.config(), secrets: Keychain(), log: SystemLog())
        Connectivity.shared.follow(saku)
        return saku
      }
    }
  }
}
