# Bagaimana sesuatu dibacakan, kalau tulisannya akan salah dibaca.
speech-rupiah = { $jumlah } rupiah
speech-rupiah-minus = minus { $jumlah } rupiah
speech-scale-1 = { $angka ->
    [1] seribu
   *[other] { $angka } ribu
  }
speech-scale-2 = { $angka } juta
speech-scale-3 = { $angka } miliar
speech-scale-4 = { $angka } triliun
speech-range = { $awal } sampai { $akhir }
speech-to = sampai
speech-times = kali
speech-percent = persen
speech-wib = waktu Indonesia barat
speech-wita = waktu Indonesia tengah
speech-wit = waktu Indonesia timur
speech-megabyte = megabita
