// The rule book in a Swift program: a NIK, a bill, the REHAB plans and a permission, each with its reason.
// `cargo xtask swift` builds and runs this; data contoh, nobody's number.

import JknKit

let today = "2024-07-08"
let unpaid = ["2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07"]

let nik = try bacaNik(teks: "9999015502010002", hariIni: today)
print("NIK \(nik.tersamar): born \(nik.tanggalLahir), \(nik.umur) years old")
do {
  _ = try bacaNik(teks: "99990155", hariIni: today)
} catch RuleError.Input(let code, _, .characters(let count)) {
  print("A short NIK: \(code), must have \(count) characters")
}

let bill = try tagihan(kelas: .iii, anggota: 4, belumDibayar: unpaid, tanggal: today)
print("Owed: \(bill.tunggakan); to be active again: \(bill.untukAktif)")
print("  \(try explain(penjelasan: bill.penjelasan, language: .en))")

let plans = try bandingkanRehab(
  versi: [.satu], asal: .mandiri, kelas: .iii, anggota: 4, belumDibayar: unpaid, tanggal: today)
print("All at once: \(plans.sekaligus.jumlah)")
for choice in plans.rencana {
  let by = choice.aktifPalingLambat ?? "-"
  print("In \(choice.rencana.tahap.count) stages: \(choice.angsuranTerbesar) at most, active by \(by)")
}

let wish = PermintaanUbahFktp(golongan: .pbpu, hariIni: today, fktpSejak: "2024-05-20", bekerjaSama: true)
switch try bolehUbahFktp(permintaan: wish) {
case .boleh(let from, let reason), .belum(let from, let reason):
  print("Another first-level facility: from \(from)")
  print("  \(try explain(penjelasan: reason, language: .id))")
  print("  \(reason.sumber.joined(separator: ", "))")
case .tidak(let code, let others, let reason):
  print("Not in the app: \(code)")
  print("  \(try explain(penjelasan: reason, language: .id))")
  for other in others { print("  \(try namaKanal(kanal: other, language: .id))") }
}
