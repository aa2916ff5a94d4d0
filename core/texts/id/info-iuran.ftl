# Info Iuran: berapa, kapan, dan apa yang terjadi sesudahnya.
info-iuran-title = Info Iuran
info-iuran-past-title = Tagihan menurut data { $tanggal }
info-iuran-past-text = { $umur } Tagihan dan pembayaran setelahnya belum terlihat di sini. Sambungkan internet untuk memperbarui.

info-iuran-payer-nothing-title = Tidak ada tagihan untuk Anda
info-iuran-payer-nothing-text = { $siapa } Anda tidak perlu melakukan apa-apa di sini.
info-iuran-payer-debt-title = Masih ada tunggakan lama
info-iuran-payer-debt-text = { $siapa } Tunggakan lama Anda masih tercatat. Kartu Anda tetap mengikuti kepesertaan yang sekarang.
info-iuran-payer-unknown-title = Pembayar iuran belum diketahui
info-iuran-payer-unknown-text = { $siapa }

info-iuran-due-title = Bayar paling lambat { $jatuh-tempo }
info-iuran-due-text = Iuran { $bulan } untuk seluruh keluarga { $total }.
info-iuran-late-title = Sudah lewat tanggal 10, kartu masih aktif
info-iuran-late-text = Bayar { $total } paling lambat { $akhir-bulan } supaya kartu tetap aktif. Tidak ada denda keterlambatan.
info-iuran-suspended-title = Tidak aktif karena iuran belum dibayar
info-iuran-suspended-text = Bayar { $total } supaya kartu seluruh keluarga aktif lagi: tunggakan { $jumlah } bulan { $tunggakan }{ $ada ->
    [berjalan] {" "}dan iuran { $bulan } { $berjalan }.
   *[lain] .
  } Sudah membayar? Perbarui halaman ini saat ada sinyal.
info-iuran-suspended-month-title = Tidak aktif karena iuran { $bulan } belum dibayar
info-iuran-suspended-month-text = Bayar { $total } supaya kartu seluruh keluarga aktif lagi. Sudah membayar? Perbarui halaman ini saat ada sinyal.
info-iuran-paid-title = Lunas sampai { $bulan }
info-iuran-paid-text = Tidak ada yang perlu dibayar sekarang. Terima kasih.

info-iuran-summary = Tagihan keluarga
info-iuran-to-be-active = Supaya aktif lagi
info-iuran-debt = Yang harus dilunasi
info-iuran-arrears-sum = Tunggakan { $jumlah } bulan
info-iuran-month = Iuran { $bulan }
info-iuran-per-person = Per orang per bulan
info-iuran-subsidy = Pemerintah menambah { $jumlah } untuk setiap orang.
info-iuran-members = Anggota dalam tagihan
info-iuran-people = { $jumlah } orang
info-iuran-class = Kelas rawat

info-iuran-mismatch-title = Tagihan berbeda dari tarif
info-iuran-mismatch-text = Tagihan bulan ini { $tagihan }. Menurut tarif { $hitungan }. Jumlah yang dibayar adalah tagihan. Kalau ragu, tanyakan ke Care Center 165 sebelum membayar.

info-iuran-table = Bulan yang belum dibayar
info-iuran-table-month = Bulan
info-iuran-table-amount = Jumlah
info-iuran-table-sum = Semua tunggakan

info-iuran-rehab-title = Tunggakan bisa dicicil
info-iuran-rehab-text = { $versi ->
    [satu] Selama mencicil, kartu belum aktif. Kartu aktif lagi setelah cicilan terakhir dan iuran bulan itu dibayar.
   *[dua] Selama mencicil, kartu belum aktif. Kartu aktif lagi begitu cicilan terakhir dibayar.
  }
info-iuran-rehab = Lihat REHAB (cicilan)

info-iuran-va = Nomor untuk membayar (virtual account)
info-iuran-va-note = Pilih satu nomor, sesuai bank Anda. Satu kali bayar sudah untuk seluruh keluarga.
info-iuran-no-va = Nomor untuk membayar belum ada di sini. Telepon 165 untuk menanyakannya.
info-iuran-how = Cara membayar
info-iuran-copy = Salin nomor { $bank }
info-iuran-copied = Nomor sudah disalin.
info-iuran-share = Bagikan nomor ini
info-iuran-share-title = Bagikan nomor untuk membayar?
info-iuran-share-text = Penerimanya bisa membayarkan iuran keluarga Anda. Bagikan hanya kepada orang yang Anda percaya.
info-iuran-share-yes = Bagikan
info-iuran-share-no = Jangan
info-iuran-share-message = Nomor untuk membayar iuran JKN: { $nomor }
info-iuran-about = Baca tentang iuran
info-iuran-fine-title = Sebelum melunasi tunggakan
info-iuran-fine-text = Kalau dirawat inap di rumah sakit dalam { $hari } hari setelah kartu aktif lagi, ada denda pelayanan. Rawat jalan tidak kena denda.
info-iuran-if-unpaid = Kalau sampai { $akhir-bulan } belum dibayar, kartu berhenti mulai { $tanggal }.
info-iuran-months = { $jumlah } bulan, { $dari } sampai { $sampai }, masing-masing { $iuran }.
info-iuran-rehab-from = Tunggakan bisa dicicil kalau sudah { $bulan } bulan atau lebih.
info-iuran-see-membership = Lihat kepesertaan
info-iuran-membership-of = Kepesertaan { $nama }
