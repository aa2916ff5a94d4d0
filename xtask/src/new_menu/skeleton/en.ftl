# nama-menu
nama-menu-title = Sample menu
nama-menu-pilih = Choose one
nama-menu-isi = Fill in
nama-menu-periksa = Check
nama-menu-langkah = Step { $langkah } of 3.
nama-menu-lanjut = Show the next ones
nama-menu-kosong-title = Nothing yet
nama-menu-kosong-text = This list is empty. Try again another time.
nama-menu-sisa = { $jumlah ->
    [one] 1 number left
   *[other] { $jumlah } numbers left
}
nama-menu-habis = No number left
nama-menu-kode = Code
nama-menu-nama = Name
nama-menu-catatan = Remark
nama-menu-nama-kosong = Fill in the name first.
nama-menu-nama-panjang = A name has at most 60 letters.
nama-menu-catatan-panjang = A remark has at most 200 letters.
nama-menu-menghitung = Counting the numbers left
nama-menu-kirim = Send
nama-menu-kirim-tanya = Send this request?
nama-menu-kirim-text = The request is kept on this phone and sent once.
nama-menu-kirim-batal = Back
nama-menu-bukti = Receipt number { $nomor }.
janji-what-pesan-nama-subjek = Take a number
