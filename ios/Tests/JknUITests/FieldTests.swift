import JknKit
import SwiftUI
import Testing

@testable import JknUI

/// Fields own their text while the cursor is in them.
@MainActor @Suite struct FieldTests {
  private func recorder(_ field: Field) -> Recorder { Recorder(.input(field: field)) }
  private func screen(_ field: Field, generation: UInt64) -> Screen {
    Samples.screen([.input(field: field)], generation: generation)
  }

  @Test func typingSendsTheWholeNewValueOfTheNewestGeneration() throws {
    let recorder = recorder(Samples.field(Samples.text))
    try recorder.stage.enter("ba", in: "Keluhan")
    recorder.show(screen(Samples.field(Samples.text, value: "ba"), generation: 8))
    try recorder.stage.enter("bat", in: "Keluhan")
    #expect(
      recorder.events == [
        .edited(generation: 7, field: "isian", value: "ba"), .edited(generation: 8, field: "isian", value: "bat"),
      ])
  }

  @Test func aLateAnswerDoesNotTakeLettersBackWhileTyping() throws {
    let recorder = recorder(Samples.field(Samples.text))
    try recorder.stage.focus(true, in: "Keluhan")
    try recorder.stage.enter("batuk", in: "Keluhan")
    recorder.show(screen(Samples.field(Samples.text, value: "bat"), generation: 8))
    #expect(try recorder.stage.control("Keluhan").value == "batuk")
    #expect(recorder.events.count == 1)
  }

  @Test func withoutTheCursorAFieldShowsWhatTheCoreHas() throws {
    let recorder = recorder(Samples.field(Samples.text))
    try recorder.stage.focus(true, in: "Keluhan")
    try recorder.stage.enter("0812 34", in: "Keluhan")
    recorder.show(screen(Samples.field(Samples.text, value: "081234"), generation: 8))
    try recorder.stage.focus(false, in: "Keluhan")
    #expect(try recorder.stage.control("Keluhan").value == "081234")
    recorder.show(screen(Samples.field(Samples.text, value: "batuk"), generation: 9))
    #expect(try recorder.stage.control("Keluhan").value == "batuk")
    #expect(recorder.events.count == 1)
  }

  @Test func deletingAllBeforeTheCoreAnsweredIsSentToo() throws {
    let recorder = recorder(Samples.field(Samples.text))
    try recorder.stage.enter("b", in: "Keluhan")
    try recorder.stage.enter("", in: "Keluhan")
    #expect(recorder.events.last == .edited(generation: 7, field: "isian", value: ""))
  }

  @Test func aNoticeAboveAFieldLeavesItsTextAlone() throws {
    let recorder = recorder(Samples.field(Samples.text))
    try recorder.stage.focus(true, in: "Keluhan")
    try recorder.stage.enter("batuk", in: "Keluhan")
    let notice = Block.notice(tone: .info, title: "Ada kabar", text: "Baru.", actions: [])
    recorder.show(Samples.screen([notice, .input(field: Samples.field(Samples.text))], generation: 8))
    #expect(try recorder.stage.control("Keluhan").value == "batuk")
  }

  @Test func noMoreIsTakenThanTheFieldHolds() throws {
    let kind = FieldKind.text(maxLength: 4, keyboard: .text, multiline: true)
    let recorder = recorder(Samples.field(kind))
    try recorder.stage.enter("abc👨‍👩‍👧", in: "Keluhan")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "abc")])
    try recorder.stage.enter("abcdef", in: "Keluhan")
    #expect(recorder.events.last == .edited(generation: 7, field: "isian", value: "abcd"))
  }

  @Test func aSecretIsNeverReadOut() throws {
    let recorder = recorder(Samples.field(Samples.secret, label: "PIN"))
    try recorder.stage.enter("123456", in: "PIN")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "123456")])
    #expect(recorder.reading == ["Contoh", "PIN", "••••••", "Tampilkan"])
  }

  @Test func aSecretIsShownAndHiddenByItsOwnButton() throws {
    let recorder = recorder(Samples.field(Samples.secret, label: "PIN"))
    try recorder.stage.enter("123456", in: "PIN")
    try recorder.stage.tap("Tampilkan")
    #expect(recorder.reading == ["Contoh", "PIN", "123456", "Sembunyikan"])
    try recorder.stage.enter("1234567", in: "PIN")
    try recorder.stage.tap("Sembunyikan")
    #expect(recorder.reading == ["Contoh", "PIN", "•••••••", "Tampilkan"])
    #expect(recorder.events.last == .edited(generation: 7, field: "isian", value: "1234567"))
    #expect(recorder.stage.flaws == [])
  }

  @Test func whatIsNotEnabledCannotBeEdited() {
    let recorder = recorder(Samples.field(Samples.text, value: "tetap", enabled: false))
    #expect(throws: Stage.Failure.self) { try recorder.stage.enter("lain", in: "Keluhan") }
  }

  @Test func aSwitchSaysTrueOrFalse() throws {
    let recorder = recorder(Samples.field(.toggle, label: "Setuju", value: ""))
    try recorder.stage.enter(true, in: "Setuju")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "true")])
  }

  @Test func anOptionIsChosenByItsValueAndABlockedOneIsNot() throws {
    let recorder = recorder(Samples.field(.choice(options: Samples.options), label: "Poli"))
    try recorder.stage.tap("Poli Umum")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "umum")])
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Poli Gigi") }
  }

  @Test func whatOnlyNarrowsSomethingDownIsOneLineThatOpensOnATap() throws {
    let options = ["Semua", "2026"].map { ChoiceOption(value: $0, label: $0, detail: nil, blocked: nil) }
    let recorder = recorder(Samples.field(.choice(options: options), label: "Tahun", value: "Semua", required: false))
    #expect(recorder.reading == ["Contoh", "Tahun", "Semua"])
    try recorder.stage.tap("Tahun")
    try recorder.stage.tap("2026")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "2026")])
    #expect(!recorder.reading.contains("2026"))
  }

  @Test func manyOptionsAreSearchedInASheet() throws {
    let names = ["Aceh", "Bali", "Banten", "Bengkulu", "Gorontalo", "Jambi", "Lampung", "Maluku"]
    let options = names.map { ChoiceOption(value: $0.lowercased(), label: $0, detail: nil, blocked: nil) }
    let recorder = recorder(Samples.field(.choice(options: options), label: "Provinsi"))
    #expect(recorder.reading == ["Contoh", "Provinsi", "Pilih"])
    try recorder.stage.tap("Provinsi")
    try recorder.stage.enter("ba", in: Stage.search)
    #expect(recorder.stage.all { $0.kind == .button }.map(\.label) == ["Provinsi", "Batal", "Bali", "Banten"])
    #expect(recorder.stage.flaws == [])
    try recorder.stage.tap("Banten")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "banten")])
    #expect(!recorder.reading.contains("Bali"))
    try recorder.stage.tap("Provinsi")
    try recorder.stage.tap("Batal")
    #expect(!recorder.reading.contains("Bali"))
    #expect(recorder.events.count == 1)
  }

  @Test func stepsStayWithinTheirBounds() throws {
    let kind = FieldKind.stepper(min: 1, max: 12, step: 5, text: "10 bulan")
    let recorder = recorder(Samples.field(kind, label: "Lama", value: "10"))
    try recorder.stage.tap("Tambah")
    try recorder.stage.tap("Kurangi")
    #expect(
      recorder.events == [
        .edited(generation: 7, field: "isian", value: "12"), .edited(generation: 7, field: "isian", value: "5"),
      ])
    recorder.show(screen(Samples.field(kind, label: "Lama", value: "12"), generation: 8))
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Tambah") }
    #expect(recorder.events.count == 2)
  }

  @Test func stepsBeginWithTheSmallest() throws {
    let recorder = recorder(Samples.field(.stepper(min: 3, max: 12, step: 3, text: ""), label: "Lama"))
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Kurangi") }
    try recorder.stage.tap("Tambah")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "3")])
  }

  @Test func anAmountIsTypedInDigitsAndShownInWords() throws {
    func field(_ value: String, _ text: String) -> Field {
      Samples.field(.money(min: 1, max: 9_000_000, text: text), label: "Biaya", value: value)
    }
    let recorder = recorder(field("150000", "Rp150.000"))
    #expect(try recorder.stage.control("Biaya").value == "Rp150.000")
    try recorder.stage.focus(true, in: "Biaya")
    #expect(try recorder.stage.control("Biaya").value == "150000")
    #expect(recorder.reading == ["Contoh", "Biaya", "150000", "Rp150.000"])
    try recorder.stage.enter("1.500.000", in: "Biaya")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "1500000")])
    recorder.show(screen(field("1500000", "Rp1.500.000"), generation: 8))
    #expect(recorder.reading == ["Contoh", "Biaya", "1500000", "Rp1.500.000"])
    try recorder.stage.focus(false, in: "Biaya")
    #expect(recorder.reading == ["Contoh", "Biaya", "Rp1.500.000"])
    #expect(recorder.events.count == 1)
  }

  @Test func aCodeAndASecretTakeNoMoreThanTheyHave() throws {
    let code = recorder(Samples.field(.code(length: 6, keyboard: .digits, oneTime: true), label: "Kode"))
    try code.stage.enter("12345678", in: "Kode")
    #expect(code.events == [.edited(generation: 7, field: "isian", value: "123456")])
    let pin = recorder(Samples.field(.secret(maxLength: 6, keyboard: .digits), label: "PIN"))
    try pin.stage.enter("12345678", in: "PIN")
    #expect(pin.events == [.edited(generation: 7, field: "isian", value: "123456")])
  }

  @Test func aSearchSendsItsQueryAndItsChoiceUnderTheirOwnNames() throws {
    func field(_ kind: FieldKind) -> Field { Samples.field(kind, label: "Desa") }
    let recorder = recorder(field(Samples.search()))
    #expect(recorder.reading == ["Contoh", "Desa", "Pilih"])
    try recorder.stage.tap("Desa")
    #expect(!recorder.reading.contains("Tidak ada yang cocok"))
    try recorder.stage.focus(true, in: "Cari")
    try recorder.stage.enter("poli", in: "Cari")
    #expect(recorder.events == [.edited(generation: 7, field: "isian-cari", value: "poli")])
    recorder.show(screen(field(Samples.search("poli", options: Samples.options, more: "Ada lagi.")), generation: 8))
    #expect(recorder.stage.flaws == [])
    #expect(
      recorder.reading.suffix(8) == [
        "Cari", "poli", "Kosongkan", "Poli Umum", "Dua dokter", "Poli Gigi", "Tutup hari ini.", "Ada lagi.",
      ])
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Poli Gigi") }
    try recorder.stage.tap("Poli Umum")
    #expect(recorder.events.last == .edited(generation: 8, field: "isian", value: "umum"))
    #expect(!recorder.reading.contains("Cari"))
  }

  @Test func aSearchWithoutAnswersSaysSoAndCanBeEmptied() throws {
    let recorder = recorder(Samples.field(Samples.search("zzz"), label: "Desa"))
    try recorder.stage.tap("Desa")
    #expect(recorder.reading.last == "Tidak ada yang cocok")
    try recorder.stage.focus(true, in: "Cari")
    try recorder.stage.tap("Kosongkan")
    #expect(recorder.events == [.edited(generation: 7, field: "isian-cari", value: "")])
    #expect(try recorder.stage.control("Cari").value == nil)
  }

  @Test func filesComeAndGoByTheirActionsAlone() throws {
    let recorder = Recorder(Samples.all.first { $0.name == "input file" }!.block)
    try recorder.stage.tap("Hapus surat.pdf")
    try recorder.stage.tap("Pilih berkas")
    #expect(
      recorder.events == [.tapped(generation: 7, action: "hapus"), .tapped(generation: 7, action: "pilih")])
  }

  @Test func aDayIsChosenInTheCalendarOfItsMonth() throws {
    let kind = FieldKind.date(min: "2026-11-24", max: "2026-12-24", text: "30 November 2026")
    let recorder = recorder(Samples.field(kind, label: "Tanggal", value: "2026-11-30"))
    #expect(recorder.reading == ["Contoh", "Tanggal", "30 November 2026"])
    try recorder.stage.tap("Tanggal")
    #expect(recorder.events == [])
    #expect(recorder.stage.flaws == [])
    #expect(recorder.stage.all { $0.kind == .menu }.map(\.label) == ["November", "2026"])
    #expect(try recorder.stage.control("Senin, 30").traits.contains(.isSelected))
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Senin, 23") }
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Bulan sebelumnya") }
    try recorder.stage.tap("Bulan berikutnya")
    #expect(throws: Stage.Failure.self) { try recorder.stage.tap("Bulan berikutnya") }
    try recorder.stage.tap("Selasa, 1")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "2026-12-01")])
    #expect(recorder.stage.all { $0.kind == .menu }.isEmpty)
  }

  @Test func aBirthdayIsReachedByItsYear() throws {
    let recorder = recorder(
      Samples.field(.date(min: "1906-01-01", max: "2020-01-31", text: ""), label: "Tanggal lahir"))
    #expect(recorder.reading == ["Contoh", "Tanggal lahir", "Pilih"])
    try recorder.stage.tap("Tanggal lahir")
    try recorder.stage.tap("1985")
    try recorder.stage.tap("Agustus")
    try recorder.stage.tap("Sabtu, 17")
    #expect(recorder.events == [.edited(generation: 7, field: "isian", value: "1985-08-17")])
  }

  @Test func everyDayIsWrittenAsItIsRead() {
    for text in ["1945-08-17", "2000-02-29", "2026-12-31"] { #expect(Day(text)?.text == text) }
    for text in ["", "2026-13-01", "2100-02-29", "24-11-2026", "2026-1-01"] { #expect(Day(text) == nil) }
  }
}
