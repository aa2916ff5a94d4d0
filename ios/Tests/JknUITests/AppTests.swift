import Foundation
import JknKit
import JknTestSupport
import SwiftUI
import Testing

@testable import JknUI

/// The whole app on a stage: real views, real core, a gateway that does not answer.
@MainActor @Suite(.timeLimit(.minutes(1))) struct AppTests {
  let place = Place()
  let phone = FakePhone()

  private func start(
    open: (@Sendable () async throws(SakuError) -> Saku)? = nil
  ) -> Stage {
    let (place, phone) = (place, phone)
    var environment = EnvironmentValues()
    environment.openURL = OpenURLAction { phone.opened.append($0) }
    return Stage(
      AppView(phone: phone, open: open ?? { () async throws(SakuError) in try await place.open() }),
      environment: environment)
  }

  private func shows(_ title: String) -> (Stage) -> Bool {
    { stage in stage.all { $0.kind == .title }.last?.label == title }
  }

  @Test func theAppOpensWithHomeAndGoesThereAndBack() async throws {
    let stage = start()
    try await stage.until(shows("Beranda"))
    try stage.tap("Pengaturan")
    try await stage.until(shows("Pengaturan"))
    #expect(stage.flaws == [])
    try stage.tap(Stage.back)
    try await stage.until(shows("Beranda"))
    stage.close()
  }

  @Test func typingReachesTheCore() async throws {
    let stage = start()
    try await stage.until(shows("Beranda"))
    stage.openURL?(URL(string: "jknsaku://masuk")!)
    try await stage.until(shows("Masuk"))
    let name = try #require(stage.all { $0.kind == .field }.first).label
    try stage.focus(true, in: name)
    for text in ["9", "99", "999"] { try stage.enter(text, in: name) }
    try stage.focus(false, in: name)
    try await stage.until { try! $0.control(name).value == "999" }
    stage.close()
  }

  @Test func theShellsOwnControlsFollowTheLanguage() async throws {
    let stage = start()
    stage.openURL?(URL(string: "jknsaku://masuk")!)
    try await stage.until { (try? $0.control("Tampilkan")) != nil }
    stage.openURL?(URL(string: "jknsaku://pengaturan")!)
    try await stage.until { stage in
      try? stage.tap("English")
      return self.shows("Settings")(stage)
    }
    stage.openURL?(URL(string: "jknsaku://masuk")!)
    try await stage.until { (try? $0.control("Show")) != nil }
    stage.close()
  }

  @Test func aLinkThatComesBeforeTheCoreIsOpenIsFollowed() async throws {
    let stage = start()
    stage.openURL?(URL(string: "jknsaku://pengaturan")!)
    try await stage.until(shows("Pengaturan"))
    stage.close()
  }

  @Test func aCoreThatDoesNotOpenSaysItsCode() async throws {
    let place = place
    let stage = start { () async throws(SakuError) in
      try await Saku.open(place.config("http://gateway.example"), secrets: MemorySecrets(), log: Lines())
    }
    try await stage.until { $0.reading == ["gateway-plain-text"] }
    stage.close()
  }

  @Test func aCallIsMadeByThePhone() async throws {
    let stage = start()
    try await stage.until(shows("Beranda"))
    stage.openURL?(URL(string: "jknsaku://masuk")!)
    try await stage.until(shows("Masuk"))
    // The screen may become newer between looking and tapping; a stale tap does nothing.
    try await stage.until { stage in
      if phone.opened.isEmpty { try? stage.tap("Telepon 165") }
      return !phone.opened.isEmpty
    }
    #expect(phone.opened.first == URL(string: "tel:165"))
    stage.close()
  }

  @Test func sleepClosesTheFilesAndWakingGoesOn() async throws {
    let stage = start()
    try await stage.until(shows("Beranda"))
    stage.environment.scenePhase = .background
    try await stage.until { _ in phone.slept == 1 }
    stage.environment.scenePhase = .active
    stage.settle()
    try stage.tap("Pengaturan")
    try await stage.until(shows("Pengaturan"))
    #expect(phone.reported == [])
    stage.close()
  }

  @Test(arguments: [
    (ShellRequest.dial(number: "0800 165"), "tel:0800165"),
    (.dial(number: "165,1"), "tel:165,1"), (.openLink(url: "https://wa.me/62"), "https://wa.me/62"),
    (
      .openMap(label: "Klinik & Co", latE6: -6_200_001, lonE6: 106_800_000),
      "https://maps.apple.com/?ll=-6.200001,106.8&q=Klinik%20%26%20Co"
    ),
  ]) func whatIsAskedOfThePhoneIsAnAddress(request: ShellRequest, expected: String) {
    #expect(request.url?.absoluteString == expected)
  }

  @Test func sharingIsNoAddress() {
    #expect(ShellRequest.share(text: "halo", picture: nil).url == nil)
  }
}
