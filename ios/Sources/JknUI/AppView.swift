import JknKit
import SwiftUI

/// The whole app: opens the core, draws its screens, carries out what it asks of the phone, and tells it when the app
/// falls asleep and wakes.
public struct AppView: View {
  private let phone: any Phone
  private let open: @Sendable () async throws(SakuError) -> Saku
  @State private var saku: Saku?
  @State private var failure: SakuError?
  @State private var screen: Screen?
  @State private var words: ShellWords?
  /// Where a link leads that came before the core was open.
  @State private var route: String?
  @State private var isAsleep = false
  /// The route for which the display is lit fully.
  @State private var brightRoute: String?
  /// The route that is being read aloud.
  @State private var spokenRoute: String?
  /// What was just done, for a moment.
  @State private var done: Done?
  @Environment(\.scenePhase) private var phase
  @Environment(\.openURL) private var openURL

  private struct Done: Equatable {
    let id = UUID()
    let sentence: String
  }

  public init(phone: any Phone, open: @escaping @Sendable () async throws(SakuError) -> Saku) {
    self.phone = phone
    self.open = open
  }

  public var body: some View {
    Group {
      if let failure {
        // A core that does not open has no words; the code is what a helper asks for.
        Text(failure.code).font(.body.monospaced())
      } else {
        ScreenView(screen: screen, words: words) { event in saku?.post(event) }
      }
    }
    .overlay(alignment: .bottom) { if let done { DoneBadge(sentence: done.sentence) } }
    .task { await run() }
    .task(id: done?.id) { await forgetWhatWasDone() }
    .onOpenURL { link in
      route = link.absoluteString
      follow()
    }
    .onChange(of: phase) { phase in change(to: phase) }
  }

  private func run() async {
    do throws(SakuError) {
      let saku = try await open()
      self.saku = saku
      follow()
      async let drawing: Void = draw(saku.screens)
      async let serving: Void = serve(saku.requests)
      async let telling: Void = tell(saku.failures)
      _ = await (drawing, serving, telling)
    } catch {
      failure = error
    }
  }

  private func draw(_ screens: AsyncStream<Screen>) async {
    for await screen in screens {
      do throws(SakuError) {
        if screen.language != self.screen?.language { words = try screen.shellWords() }
      } catch {
        failure = error
        return
      }
      self.screen = screen
      if let brightRoute, brightRoute != screen.route { dim() }
      if let spokenRoute, spokenRoute != screen.route { hush() }
    }
  }

  private func serve(_ requests: AsyncStream<ShellRequest>) async {
    for await request in requests { carryOut(request) }
  }

  private func tell(_ failures: AsyncStream<SakuError>) async {
    for await failure in failures { phone.report(failure) }
  }

  private func follow() {
    guard let saku, let route else { return }
    self.route = nil
    saku.post(.opened(route: route))
  }

  private func carryOut(_ request: ShellRequest) {
    switch request {
    case .dial, .openLink, .openMap:
      if let url = request.url { openURL(url) } else { phone.report(.unexpected) }
    case .share(let text, let picture):
      phone.share(text: text, picture: picture)
    case .shareFile(let name, let kind, let bytes):
      phone.share(file: bytes, name: name, kind: kind)
    case .copy(let text, let sensitive, let sentence):
      phone.copy(text, isSensitive: sensitive)
      done = Done(sentence: sentence)
      Speech.announce(Speech(screen?.spoken ?? [])[sentence])
    case .brightness(true):
      // The screen that asked may not have been drawn yet, so the core is asked which one is in front.
      brightRoute = (try? saku?.screen())?.route
      phone.brighten(true)
    case .brightness(false):
      dim()
    case .speak(let lines, let language):
      // As for the light: the screen that is read is the one that is in front now.
      spokenRoute = lines.isEmpty ? nil : (try? saku?.screen())?.route
      phone.speak(lines, language: language)
    case .remind(let reminders):
      phone.remind(reminders)
    case .pickFile(let id, let kinds, let maxBytes):
      bring(id) { phone, words in await phone.pickFile(kinds, maxBytes: maxBytes, words: words) }
    case .locate(let id):
      bring(id) { phone, _ in await phone.locate() }
    case .authenticate(let id, let reason):
      bring(id) { phone, _ in await phone.authenticate(reason: reason) }
    }
  }

  /// Answers a request once, whatever the phone says; other requests do not wait for it.
  private func bring(_ id: String, _ fetch: @escaping @MainActor (any Phone, ShellWords) async -> Delivery) {
    let (saku, phone, words) = (saku, phone, words ?? EnvironmentValues().words)
    Task { saku?.post(.brought(id: id, what: await fetch(phone, words))) }
  }

  private func dim() {
    guard brightRoute != nil else { return }
    brightRoute = nil
    phone.brighten(false)
  }

  private func hush() {
    guard spokenRoute != nil else { return }
    spokenRoute = nil
    phone.speak([], language: "")
  }

  private func forgetWhatWasDone() async {
    guard done != nil, (try? await Task.sleep(for: .seconds(4))) != nil else { return }
    done = nil
  }

  private func change(to phase: ScenePhase) {
    if phase != .active { dim() }
    if phase == .background { hush() }
    guard let saku else { return }
    switch phase {
    case .background:
      isAsleep = true
      phone.beforeSleep {
        do throws(SakuError) { try await saku.suspend() } catch { phone.report(error) }
      }
    case .active where isAsleep:
      isAsleep = false
      saku.resume()
    default:
      break
    }
  }
}

/// Says for a moment what was done.
private struct DoneBadge: View {
  let sentence: String

  var body: some View {
    Text(verbatim: sentence)
      .font(.subheadline)
      .padding(.horizontal, 16)
      .padding(.vertical, 10)
      .background(.regularMaterial, in: Capsule())
      .padding(24)
      // It was announced already.
      .accessibilityHidden(true)
  }
}
