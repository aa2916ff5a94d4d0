import JknKit
import SwiftUI

/// What only the phone can do, given by the app around the views.
@MainActor public struct Phone {
  /// Opens the share sheet.
  public let share: @MainActor (String, Bitmap?) -> Void
  /// Does what has to be done before the app falls asleep, and keeps it awake until then.
  public let beforeSleep: @MainActor (@escaping @MainActor () async -> Void) -> Void
  /// Keeps what `Saku.saved` gave until the next start.
  public let keep: @MainActor (Data) -> Void
  /// Takes the code of a failure that no screen can show.
  public let report: @MainActor (SakuError) -> Void

  public init(
    share: @escaping @MainActor (String, Bitmap?) -> Void,
    beforeSleep: @escaping @MainActor (@escaping @MainActor () async -> Void) -> Void,
    keep: @escaping @MainActor (Data) -> Void,
    report: @escaping @MainActor (SakuError) -> Void
  ) {
    self.share = share
    self.beforeSleep = beforeSleep
    self.keep = keep
    self.report = report
  }
}

/// The whole app: opens the core, draws its screens, carries out what it asks of the phone, and tells it when the app
/// falls asleep and wakes.
public struct AppView: View {
  private let phone: Phone
  private let open: @Sendable () async throws(SakuError) -> Saku
  @State private var saku: Saku?
  @State private var failure: SakuError?
  @State private var screen: Screen?
  @State private var words: ShellWords?
  /// Where a link leads that came before the core was open.
  @State private var route: String?
  @State private var isAsleep = false
  @Environment(\.scenePhase) private var phase
  @Environment(\.openURL) private var openURL

  public init(phone: Phone, open: @escaping @Sendable () async throws(SakuError) -> Saku) {
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
    .task { await run() }
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
      _ = await (drawing, serving)
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
    }
  }

  private func serve(_ requests: AsyncStream<ShellRequest>) async {
    for await request in requests { carryOut(request) }
  }

  private func follow() {
    guard let saku, let route else { return }
    self.route = nil
    saku.post(.opened(route: route))
  }

  private func carryOut(_ request: ShellRequest) {
    if case .share(let text, let picture) = request {
      phone.share(text, picture)
    } else if let url = request.url {
      openURL(url)
    } else {
      phone.report(.unexpected)
    }
  }

  private func change(to phase: ScenePhase) {
    guard let saku else { return }
    switch phase {
    case .background:
      isAsleep = true
      phone.beforeSleep {
        phone.keep(await saku.saved())
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

extension ShellRequest {
  /// The address with which the system carries the request out; absent for what has none.
  var url: URL? {
    switch self {
    case .dial(let number):
      return URL(string: "tel:" + number.filter { $0.isASCII && ($0.isNumber || "+*#".contains($0)) })
    case .openLink(let link):
      return URL(string: link)
    case .openMap(let label, let latE6, let lonE6):
      var map = URLComponents(string: "https://maps.apple.com/")
      let place = [latE6, lonE6].map { "\(Decimal($0) / 1_000_000)" }.joined(separator: ",")
      map?.queryItems = [URLQueryItem(name: "ll", value: place), URLQueryItem(name: "q", value: label)]
      return map?.url
    case .share:
      return nil
    }
  }
}
