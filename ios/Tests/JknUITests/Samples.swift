import Foundation
import JknKit
import Testing

/// One of every block, with what is read of it from top to bottom. All data is invented (data contoh).
struct Sample: CustomTestStringConvertible {
  let name: String
  let block: Block
  let reading: [String]
  var testDescription: String { name }
}

enum Samples {
  static let go = action("buka", "Buka")
  static let blocked = action("pesan", "Ambil nomor", .primary, blocked: "Pilih poli dahulu.")
  static let asking = action(
    "batal", "Batalkan", .destructive,
    confirm: Confirm(title: "Batalkan antrean?", text: "Nomor Anda dilepas.", yes: "Ya, batalkan", no: "Tidak jadi"))

  static func action(
    _ id: String, _ label: String, _ role: ActionRole = .secondary, icon: Icon? = nil, blocked: String? = nil,
    confirm: Confirm? = nil
  ) -> Action {
    Action(id: id, label: label, role: role, icon: icon, blocked: blocked, confirm: confirm)
  }

  static func field(
    _ kind: FieldKind, id: String = "isian", label: String = "Keluhan", value: String = "", hint: String? = nil,
    error: String? = nil, required: Bool = true, enabled: Bool = true
  ) -> Field {
    Field(
      id: id, label: label, hint: hint, value: value, kind: kind, error: error, required: required, enabled: enabled)
  }

  static func screen(
    _ blocks: [Block] = [], actions: [Action] = [], route: String = "contoh", title: String = "Contoh",
    freshness: Freshness? = nil, sampleMark: String? = nil, sensitivity: Sensitivity = .public, generation: UInt64 = 7,
    canGoBack: Bool = false, spoken: [Spoken] = [], large: Bool = false
  ) -> Screen {
    Screen(
      route: route, title: title, blocks: blocks, actions: actions, freshness: freshness, sampleMark: sampleMark,
      sensitivity: sensitivity, generation: generation, canGoBack: canGoBack, language: "id", spoken: spoken,
      large: large)
  }

  static let options = [
    ChoiceOption(value: "umum", label: "Poli Umum", detail: "Dua dokter", blocked: nil),
    ChoiceOption(value: "gigi", label: "Poli Gigi", detail: nil, blocked: "Tutup hari ini."),
  ]

  /// A small picture: a black frame of nine by nine dots around white.
  static let dots = Bitmap(
    width: 9, height: 9,
    bits: Data([0xff, 0x80] + Array(repeating: [0x80, 0x80], count: 7).joined() + [0xff, 0x80]))

  static let secret = FieldKind.secret(maxLength: 64, keyboard: .text)

  static func search(
    _ query: String = "", options: [ChoiceOption] = [], chosen: String? = nil, more: String? = nil
  ) -> FieldKind {
    .search(query: query, queryId: "isian-cari", options: options, chosen: chosen, more: more)
  }

  static let text = FieldKind.text(maxLength: 20, keyboard: .text, multiline: false)

  static let all: [Sample] = [
    Sample(name: "heading", block: .heading(text: "Keluarga"), reading: ["Keluarga"]),
    Sample(name: "paragraph", block: .paragraph(text: "Semua aman."), reading: ["Semua aman."]),
    Sample(
      name: "notice",
      block: .notice(tone: .warning, title: "Belum pasti", text: "Kami tanyakan lagi.", actions: [go, blocked]),
      reading: ["Belum pasti", "Kami tanyakan lagi.", "Buka", "Ambil nomor", "Pilih poli dahulu."]),
    Sample(
      name: "facts",
      block: .facts(
        title: "Kepesertaan",
        rows: [
          Fact(label: "Nama", value: "Sari Contoh", note: nil, action: nil),
          Fact(
            label: "Nomor", value: "0001 23", note: "Ada pada kartu", action: action("salin", "Salin nomor", .quiet)),
          Fact(
            label: "Kode", value: "CTH", note: nil,
            action: action("salin2", "Salin kode", .quiet, blocked: "Belum berlaku.")),
        ]),
      reading: [
        "Kepesertaan", "Nama", "Sari Contoh", "Nomor", "0001 23", "Ada pada kartu", "Salin nomor", "Kode", "CTH",
        "Salin kode", "Belum berlaku.",
      ]),
    Sample(
      name: "items",
      block: .items(
        title: "Riwayat",
        items: [
          Item(title: "Iuran Mei", detail: "Rp150.000", badge: "Lunas", tone: .success, icon: .bill, action: go),
          Item(title: "Iuran Juni", detail: nil, badge: nil, tone: .info, icon: nil, action: nil),
        ]),
      reading: ["Riwayat", "Iuran Mei", "Lunas", "Rp150.000", "Iuran Juni"]),
    Sample(
      name: "tiles",
      block: .tiles(
        title: "Menu",
        tiles: [
          Tile(icon: .card, label: "Kartu", locked: nil, action: go),
          Tile(icon: .lock, label: "Iuran", locked: "Masuk dahulu.", action: action("masuk", "Masuk")),
        ]),
      reading: ["Menu", "Kartu", "Iuran", "Masuk dahulu."]),
    Sample(
      name: "members",
      block: .members(
        label: "Untuk siapa?",
        members: [
          Member(name: "Sari Contoh", detail: "Peserta, 0001…", selected: true, action: action("a", "Pilih")),
          Member(name: "Budi Contoh", detail: "Anak, 0002…", selected: false, action: action("b", "Pilih")),
        ]),
      reading: ["Untuk siapa?", "Sari Contoh", "Peserta, 0001…", "Budi Contoh", "Anak, 0002…"]),
    Sample(
      name: "input text",
      block: .input(field: field(text, value: "batuk", hint: "Ceritakan singkat.", error: "Terlalu singkat.")),
      reading: ["Keluhan", "batuk", "Ceritakan singkat.", "Terlalu singkat."]),
    Sample(
      name: "input number", block: .input(field: field(.number(min: 0, max: 300), label: "Berat", value: "60")),
      reading: ["Berat", "60"]),
    Sample(
      name: "input date",
      block: .input(
        field: field(
          .date(min: "2026-11-24", max: "2026-12-24", text: "30 November 2026"), label: "Tanggal", value: "2026-11-30")),
      reading: ["Tanggal", "30 November 2026"]),
    Sample(
      name: "input choice", block: .input(field: field(.choice(options: options), label: "Poli", value: "umum")),
      reading: ["Poli", "Poli Umum", "Dua dokter", "Poli Gigi", "Tutup hari ini."]),
    Sample(
      name: "input toggle", block: .input(field: field(.toggle, label: "Setuju", value: "true")), reading: ["Setuju"]),
    Sample(
      name: "input secret", block: .input(field: field(secret, label: "Kata sandi", value: "abcd")),
      reading: ["Kata sandi", "••••", "Tampilkan"]),
    Sample(
      name: "input code",
      block: .input(
        field: field(.code(length: 6, keyboard: .digits, oneTime: true), label: "Kode", value: "135790")),
      reading: ["Kode", "135790"]),
    Sample(
      name: "input money",
      block: .input(
        field: field(.money(min: 1, max: 9_000_000, text: "Rp1.250.000"), label: "Biaya", value: "1250000")),
      reading: ["Biaya", "Rp1.250.000"]),
    Sample(
      name: "input search", block: .input(field: field(search(chosen: "Sukasari"), label: "Desa", value: "2")),
      reading: ["Desa", "Sukasari"]),
    Sample(
      name: "input file",
      block: .input(
        field: field(
          .file(
            kinds: [.pdf], maxBytes: 9,
            files: [
              PickedFile(
                name: "surat.pdf", detail: "PDF, terkirim", percent: nil,
                remove: action("hapus", "Hapus surat.pdf", .quiet)),
              PickedFile(name: "foto.jpg", detail: "Foto, sedang dikirim", percent: 40, remove: nil),
            ], pick: action("pilih", "Pilih berkas")), label: "Lampiran", hint: "Paling besar 5 MB")),
      reading: [
        "Lampiran", "surat.pdf", "PDF, terkirim", "Hapus surat.pdf", "foto.jpg", "Foto, sedang dikirim", "40 %",
        "Pilih berkas", "Paling besar 5 MB",
      ]),
    Sample(
      name: "input stepper",
      block: .input(
        field: field(.stepper(min: 1, max: 12, step: 1, text: "3 bulan"), label: "Lama", value: "3")),
      reading: ["Lama", "3 bulan", "Kurangi", "Tambah"]),
    Sample(name: "buttons", block: .buttons(actions: [go, asking]), reading: ["Buka", "Batalkan"]),
    Sample(
      name: "table",
      block: .table(
        caption: "Tarif", columns: ["Kelas", "Iuran"],
        rows: [TableRow(cells: ["I", "Rp150.000"]), TableRow(cells: ["II", "Rp100.000"])]),
      reading: ["Tarif", "Kelas", "Iuran", "I", "Rp150.000", "II", "Rp100.000"]),
    Sample(
      name: "chart",
      block: .chart(
        caption: "Kunjungan", summary: "Paling banyak pada Mei.",
        points: [
          ChartPoint(label: "April", value: 1, text: "1 kali", tone: .warning),
          ChartPoint(label: "Mei", value: 3, text: "3 kali", tone: .success),
        ]),
      reading: ["Kunjungan", "Paling banyak pada Mei.", "April", "1 kali", "Mei", "3 kali"]),
    Sample(
      name: "timeline",
      block: .timeline(
        title: "Perjalanan",
        steps: [
          TimelineStep(title: "Datang", detail: "08.00", state: .done, stateText: "selesai"),
          TimelineStep(title: "Dipanggil", detail: nil, state: .current, stateText: "sekarang"),
        ]),
      reading: ["Perjalanan", "Datang", "selesai", "08.00", "Dipanggil", "sekarang"]),
    Sample(name: "progress", block: .progress(label: "Mengirim", percent: 40), reading: ["Mengirim", "40 %"]),
    Sample(name: "progress of unknown length", block: .progress(label: "Memuat", percent: nil), reading: ["Memuat"]),
    Sample(
      name: "countdown",
      block: .countdown(label: "Kode berlaku", seconds: 545, ended: "Kode habis.", announceEveryS: 60),
      reading: ["Kode berlaku", "9 menit 5 detik"]),
    Sample(
      name: "empty",
      block: .empty(icon: .calendar, title: "Belum ada janji", text: "Buat janji dahulu.", actions: [go]),
      reading: ["Belum ada janji", "Buat janji dahulu.", "Buka"]),
    Sample(
      name: "problem",
      block: .problem(
        code: "JKN-1001", title: "Belum tersambung", text: "Sinyal terputus.", safe: "Pesanan Anda tersimpan.",
        next: "Kami kirim lagi saat ada sinyal.", other: "Telepon 165.", actions: [go]),
      reading: [
        "Belum tersambung", "JKN-1001", "Sinyal terputus.", "Pesanan Anda tersimpan.",
        "Kami kirim lagi saat ada sinyal.", "Telepon 165.", "Buka",
      ]),
    Sample(
      name: "picture", block: .picture(bitmap: dots, description: "Enam huruf untuk disalin"),
      reading: ["Enam huruf untuk disalin"]),
    Sample(
      name: "kartu",
      block: .kartuPeserta(
        card: KisCard(
          sampleMark: "Data contoh", heading: "Kartu Indonesia Sehat", name: "Sari Contoh", number: "0001 23",
          facts: [Fact(label: "Kelas", value: "I", note: nil, action: nil)],
          status: "Aktif", tone: .success, asOf: "Per 24 November 2026", code: dots, codeLabel: "Kode nomor kartu")),
      reading: [
        "Data contoh", "Kartu Indonesia Sehat", "Sari Contoh", "0001 23", "Kelas", "I", "Aktif",
        "Per 24 November 2026", "Kode nomor kartu",
      ]),
    Sample(
      name: "tiket",
      block: .tiketAntrean(
        ticket: QueueTicket(
          sampleMark: "Data contoh", number: "A12", numberLabel: "Nomor antrean", state: "Diterima", tone: .success,
          facts: [Fact(label: "Poli", value: "Umum", note: "Lantai 2", action: go)], code: dots,
          codeLabel: "Kode booking")),
      reading: ["Data contoh", "Nomor antrean", "A12", "Diterima", "Poli", "Umum", "Lantai 2", "Buka", "Kode booking"]),
    Sample(
      name: "tiket that was not accepted yet",
      block: .tiketAntrean(
        ticket: QueueTicket(
          sampleMark: nil, number: nil, numberLabel: "Nomor menyusul", state: "Belum pasti", tone: .warning, facts: [],
          code: nil, codeLabel: nil)),
      reading: ["Nomor menyusul", "Belum pasti"]),
    Sample(
      name: "percakapan",
      block: .percakapan(
        earlier: action("lama", "Pesan sebelumnya", .quiet),
        messages: [
          ChatMessage(
            id: "p1", author: .them, authorName: "dr. Contoh", text: "Ada keluhan apa?", meta: "09.00",
            replies: [action("r1", "Batuk", .quiet)]),
          ChatMessage(id: "p2", author: .me, authorName: "Anda", text: "Batuk", meta: "09.01, terkirim", replies: []),
        ], composer: field(text, id: "pesan", label: "Tulis pesan"), send: action("kirim", "Kirim", .primary)),
      reading: [
        "Pesan sebelumnya", "dr. Contoh", "Ada keluhan apa?", "09.00", "Batuk", "Anda", "Batuk", "09.01, terkirim",
        "Tulis pesan", "Kirim",
      ]),
    Sample(
      name: "peta",
      block: .peta(
        caption: "Terdekat",
        points: [
          MapPoint(
            label: "Puskesmas Contoh", detail: "Jl. Contoh 1, 2 km", latE6: -6_200_000, lonE6: 106_800_000, action: go),
          MapPoint(label: "Klinik Contoh", detail: "3 km", latE6: 0, lonE6: 0, action: nil),
        ]),
      reading: ["Terdekat", "Puskesmas Contoh", "Jl. Contoh 1, 2 km", "Klinik Contoh", "3 km"]),
  ]
}
