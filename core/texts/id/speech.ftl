# Bagaimana sesuatu dibacakan, kalau tulisannya akan salah dibaca.
speech-rupiah = { $jumlah } rupiah
# kata: huruf: ia berdiri di dalam kalimat
speech-rupiah-minus = minus { $jumlah } rupiah
# kata: huruf: ia berdiri di dalam kalimat
speech-scale-1 = { $angka ->
    [1] seribu
   *[other] { $angka } ribu
  }
speech-scale-2 = { $angka } juta
speech-scale-3 = { $angka } miliar
speech-scale-4 = { $angka } triliun
speech-range = { $awal } sampai { $akhir }
# kata: huruf: ia berdiri di dalam kalimat
speech-to = sampai
# kata: huruf: ia berdiri di dalam kalimat
speech-times = kali
# kata: huruf: ia berdiri di dalam kalimat
speech-percent = persen
# kata: huruf: ia berdiri di dalam kalimat
speech-wib = waktu Indonesia barat
# kata: huruf: ia berdiri di dalam kalimat
speech-wita = waktu Indonesia tengah
# kata: huruf: ia berdiri di dalam kalimat
speech-wit = waktu Indonesia timur
# kata: huruf: ia berdiri di dalam kalimat
speech-megabyte = megabita
