import JknKit
import JknTestSupport
import Testing

/// What a participant does from the first screen on, over the façade alone, against the sandbox.
@Suite(.timeLimit(.minutes(2))) struct JourneyTests {
  let place = Place()

  @Test func aNumberIsBookedOnceAndTheTicketBearsIt() async throws {
    let sandbox = try Sandbox()
    let saku = try await signedIn(.dodi, at: sandbox)
    try await fillIn(saku)
    try await saku.tap("ambil", away: "pendaftaran_pelayanan/ambil")
    #expect(try await saku.numberOnTheTicket().isEmpty == false)
    #expect(try await sandbox.count(of: .dodi) == Sandbox.Count(tiket: 1, batal: 0))
  }

  @Test func givingUpWaitingForTheBookingLosesNothing() async throws {
    let sandbox = try Sandbox()
    let saku = try await signedIn(.lestari, at: sandbox)
    try await fillIn(saku)
    try await saku.tap("ambil", away: "pendaftaran_pelayanan/ambil", isGivingUp: true)
    #expect(try await saku.numberOnTheTicket().isEmpty == false)
    #expect(try await sandbox.count(of: .lestari) == Sandbox.Count(tiket: 1, batal: 0))
  }

  /// Signs in by the question, and goes by Info Peserta to the card.
  private func signedIn(_ person: Person, at sandbox: Sandbox) async throws -> Saku {
    let saku = try await Saku.open(place.config(sandbox.address), secrets: MemorySecrets(), log: Lines())
    try await saku.open("masuk")
    let solved = try await saku.shows { Sandbox.answer(in: $0.paragraphs) }
    for (field, value) in [("identitas", person.nik), ("kata-sandi", person.password), ("jawaban", solved)] {
      try await saku.type(value, into: field)
    }
    try await saku.tap("masuk", away: "masuk")
    try await saku.open("info_peserta")
    _ = try await saku.shows { $0.names.contains(person.name) ? true : nil }
    try await saku.open("kartu")
    let card = try await saku.shows { screen in
      screen.blocks.lazy.compactMap { if case .kartuPeserta(let card) = $0 { card } else { nil } }.first
    }
    #expect(card.number.filter(\.isNumber) == person.card)
    return saku
  }

  /// Tomorrow at the general poli.
  private func fillIn(_ saku: Saku) async throws {
    try await saku.open("pendaftaran_pelayanan/ambil")
    let days = try await saku.shows { $0.options(of: "tanggal") }
    try await saku.type(try #require(days.last?.value), into: "tanggal")
    _ = try await saku.shows { $0.options(of: "poli") }
    try await saku.type("001", into: "poli")
    let ask = try await saku.shows { $0.allActions.first { $0.id == "ambil" && $0.blocked == nil } }
    #expect(ask.confirm != nil)
  }
}

extension Saku {
  /// Waits for a screen that shows something.
  fileprivate func shows<Value>(_ what: (Screen) -> Value?) async throws -> Value {
    if let value = what(try screen()) { return value }
    for await screen in screens { if let value = what(screen) { return value } }
    throw SakuError.closed
  }

  /// Edits a field until the core has the value; an edit of a stale screen does nothing, and what depends on a field that was
  /// just edited comes back with the answer to it.
  fileprivate func type(_ value: String, into id: String) async throws {
    while true {
      let (screen, field) = try await shows { screen in
        screen.fields.first { $0.id == id }.map { (screen, $0) }
      }
      if field.value == value { return }
      try await edit(field, to: value, on: screen)
    }
  }

  /// Taps until the tap has led away from a route; a tap on a stale screen does nothing. Who gives up does not wait for
  /// the answer to a tap.
  fileprivate func tap(_ id: String, away route: String, isGivingUp: Bool = false) async throws {
    while true {
      let screen = try screen()
      if screen.route != route { return }
      if let action = screen.allActions.first(where: { $0.id == id && $0.blocked == nil }) {
        let tapping = Task { try await tap(action, on: screen) }
        if isGivingUp { tapping.cancel() } else { _ = try await tapping.value }
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  fileprivate func numberOnTheTicket() async throws -> String {
    try await shows { screen in
      screen.blocks.lazy.compactMap { if case .tiketAntrean(let ticket) = $0 { ticket.number } else { nil } }.first
    }
  }
}

extension Screen {
  fileprivate var paragraphs: [String] { blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } } }

  /// Headings and titles of items, which is where people are named.
  fileprivate var names: [String] {
    blocks.flatMap { block in
      switch block {
      case .heading(let text): [text]
      case .items(_, let items): items.map(\.title)
      default: [String]()
      }
    }
  }

  fileprivate func options(of id: String) -> [ChoiceOption]? {
    fields.lazy.compactMap { if $0.id == id, case .choice(let options) = $0.kind { options } else { nil } }.first
  }
}
