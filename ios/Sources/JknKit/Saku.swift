@_exported @preconcurrency public import JknGenerated
import Foundation

/// The running app: one for each process. Draw what ``screens`` brings, hand over what the person did with ``post(_:)``,
/// carry out what ``requests`` ask for. Releasing it closes the app.
///
/// Safe to use from any task. The core never calls back on the thread that draws.
public final class Saku: Sendable {
  /// The newest screen, then every newer one; a slow reader misses screens in between, never the last. For one reader.
  public let screens: AsyncStream<Screen>
  /// What only the phone can do, in the order in which it was asked for; nothing is lost before a reader comes. For one
  /// reader.
  public let requests: AsyncStream<ShellRequest>

  /// Calls that failed while nobody waited for them, by their code. For one reader.
  public let failures: AsyncStream<SakuError>

  private let app: JknApp
  private let observer: Observer
  private let posted: AsyncStream<Event>.Continuation
  private let pumps: [Task<Void, Never>]

  /// Opens the stores, restores what they hold and draws the first screen. Trouble with the stores is no error: it stands
  /// on the screen.
  ///
  /// - Throws: The configuration was refused, or the operating system gave no random bytes or no thread.
  public static func open(_ config: Config, secrets: any SecretStore, log: any LogSink) async throws(SakuError) -> Saku
  {
    // Versions before kept the place and what was typed in this plain file; the core seals both in its own store.
    try? FileManager.default.removeItem(atPath: config.folder + "/place.json")
    let observer = Observer()
    let app = try await SakuError.mapping {
      try await JknApp.open(config: config, secrets: secrets, log: log, observer: observer)
    }
    return Saku(app: app, observer: observer)
  }

  init(app: JknApp, observer: Observer) {
    self.app = app
    self.observer = observer
    requests = observer.requests
    let (screens, drawn) = AsyncStream.makeStream(of: Screen.self, bufferingPolicy: .bufferingNewest(1))
    let (events, posted) = AsyncStream.makeStream(of: Event.self)
    let (failures, failed) = AsyncStream.makeStream(of: SakuError.self)
    self.screens = screens
    self.failures = failures
    self.posted = posted
    let changes = observer.changes
    let shown = Shown()
    let drawing = Task {
      if let screen = app.screen() { shown.show(screen, on: drawn) }
      for await generation in changes where !shown.has(generation) {
        if let screen = app.screen() { shown.show(screen, on: drawn) }
      }
      drawn.finish()
    }
    let sending = Task {
      for await event in events {
        let screen: Screen
        do {
          screen = try await app.send(event: event)
        } catch {
          let failure = SakuError(error)
          failed.yield(failure)
          // Nothing can be taken in or drawn after it; whatever else failed, the next event may not.
          if failure == .closed { drawn.finish() }
          continue
        }
        // The answer is the new screen, so that it need not be fetched.
        shown.show(screen, on: drawn)
      }
      failed.finish()
    }
    pumps = [drawing, sending]
  }

  deinit {
    posted.finish()
    observer.close()
    for pump in pumps { pump.cancel() }
  }

  /// The newest screen.
  ///
  /// - Throws: ``SakuError/closed``.
  public func screen() throws(SakuError) -> Screen {
    guard let screen = app.screen() else { throw .closed }
    return screen
  }

  /// Hands over what the person did without waiting. Events arrive in the order in which they were posted, which is what
  /// keeps fast typing in order.
  public func post(_ event: Event) {
    posted.yield(event)
  }

  /// Hands over what the person did; returns when the app has taken it in, not when all that follows has ended.
  /// Cancelling the task does not take the event back.
  ///
  /// - Throws: ``SakuError/closed``.
  @discardableResult public func send(_ event: Event) async throws(SakuError) -> Screen {
    let app = app
    return try await SakuError.mapping { try await app.send(event: event) }
  }

  /// The phone gained or lost its network.
  public func connectivity(isOnline: Bool) {
    app.connectivity(online: isOnline)
  }

  /// The app came to the foreground.
  public func resume() {
    app.resume()
  }

  /// The app goes to sleep: what is under way is finished, both files are tidied and closed. iOS ends apps that sleep
  /// with an open database.
  ///
  /// - Throws: A file could not be tidied.
  public func suspend() async throws(SakuError) {
    let app = app
    try await SakuError.mapping { try await app.suspend() }
  }
}

extension Saku {
  /// Taps an action of a screen; a stale screen's tap is answered with the newest screen and does nothing else.
  @discardableResult public func tap(_ action: Action, on screen: Screen) async throws(SakuError) -> Screen {
    try await send(.tapped(generation: screen.generation, action: action.id))
  }

  /// Gives a field of a screen its whole new value.
  @discardableResult public func edit(_ field: Field, to value: String, on screen: Screen) async throws(SakuError)
    -> Screen
  {
    try await send(.edited(generation: screen.generation, field: field.id, value: value))
  }

  /// Opens a route, with or without `jknsaku://` before it.
  @discardableResult public func open(_ route: String) async throws(SakuError) -> Screen {
    try await send(.opened(route: route))
  }

  /// Goes back.
  @discardableResult public func back() async throws(SakuError) -> Screen { try await send(.back) }

  /// Asks for newer data.
  @discardableResult public func refresh() async throws(SakuError) -> Screen { try await send(.refreshed) }
}

/// The newest generation that was shown; screens come by two ways, and an older one never follows a newer one.
final class Shown: @unchecked Sendable {
  private let lock = NSLock()
  private var newest: UInt64?

  func has(_ generation: UInt64) -> Bool {
    lock.withLock { newest.map { generation <= $0 } ?? false }
  }

  func show(_ screen: Screen, on drawn: AsyncStream<Screen>.Continuation) {
    lock.withLock {
      if let newest, screen.generation <= newest { return }
      newest = screen.generation
      drawn.yield(screen)
    }
  }
}

/// Hears the core on its own thread and passes on what it hears; never waits.
final class Observer: ScreenObserver, Sendable {
  let changes: AsyncStream<UInt64>
  let requests: AsyncStream<ShellRequest>
  private let changed: AsyncStream<UInt64>.Continuation
  private let requested: AsyncStream<ShellRequest>.Continuation

  init() {
    (changes, changed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    (requests, requested) = AsyncStream.makeStream()
  }

  /// Ends both streams; the core may still hold the observer for a moment.
  func close() {
    changed.finish()
    requested.finish()
  }

  func screenChanged(generation: UInt64) { changed.yield(generation) }
  func shellRequested(request: ShellRequest) { requested.yield(request) }
}
