# How something is said where it would be misread.
speech-rupiah = { $jumlah } rupiah
# kata: huruf: it stands inside a sentence
speech-rupiah-minus = minus { $jumlah } rupiah
speech-scale-1 = { $angka } thousand
speech-scale-2 = { $angka } million
speech-scale-3 = { $angka } billion
speech-scale-4 = { $angka } trillion
speech-range = { $awal } to { $akhir }
# kata: huruf: it stands inside a sentence
speech-to = to
# kata: huruf: it stands inside a sentence
speech-times = times
# kata: huruf: it stands inside a sentence
speech-percent = percent
speech-wib = Western Indonesia Time
speech-wita = Central Indonesia Time
speech-wit = Eastern Indonesia Time
# kata: huruf: it stands inside a sentence
speech-megabyte = megabytes
