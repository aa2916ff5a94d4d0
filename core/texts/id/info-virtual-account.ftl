# Info Virtual Account: ke nomor mana membayar, dan berapa.
info-virtual-account-title = Info Virtual Account
info-virtual-account-bank = { $bank ->
    [MANDIRI] Bank Mandiri
    [BRI] Bank BRI
    [BNI] Bank BNI
    [BTN] Bank BTN
    [BCA] Bank BCA
   *[lain] { $bank }
  }
info-virtual-account-numbers = Nomor untuk membayar (virtual account)
info-virtual-account-number = Nomor untuk membayar (virtual account)
info-virtual-account-pick = Pilih satu nomor, sesuai bank Anda.
info-virtual-account-family = Satu kali bayar sudah untuk seluruh keluarga.
info-virtual-account-from-card = Dihitung dari nomor kartu.
info-virtual-account-compare = Cocokkan nama di layar bank sebelum membayar.
info-virtual-account-amount = Yang dibayar
info-virtual-account-today = Bayar sekarang
info-virtual-account-nothing = Tidak ada yang perlu dibayar
info-virtual-account-owed = Tunggakan { $bulan } bulan
info-virtual-account-running = Iuran bulan ini
info-virtual-account-to-be-active = Supaya aktif lagi
info-virtual-account-no-bill-title = Tagihan belum ada di HP ini
info-virtual-account-no-bill-text = { $ada ->
    [ya] Nomor di bawah ini dihitung dari nomor kartu. Iuran sebulan menurut tarif { $jumlah }. Jumlah tagihan terlihat setelah ada sinyal.
   *[tidak] Nomor di bawah ini dihitung dari nomor kartu. Jumlah tagihan terlihat setelah ada sinyal.
  }
info-virtual-account-differs-title = Nomor di tagihan berbeda dari kartu
info-virtual-account-differs-text = Nomor di halaman ini berasal dari tagihan, dan nomor itulah yang dipakai. Kalau ragu, tanyakan ke Care Center 165 sebelum membayar.
info-virtual-account-others-title = Anda tidak perlu membayar sendiri
info-virtual-account-others-text = { $siapa } Karena itu tidak ada nomor virtual account untuk Anda.
info-virtual-account-unknown-title = Pembayar iuran belum diketahui
info-virtual-account-unknown-text = { $siapa } Nomor untuk membayar belum bisa ditampilkan.
info-virtual-account-missing-title = Nomor untuk membayar belum ada
info-virtual-account-missing-text = Nomor untuk keluarga Anda belum bisa ditampilkan. Telepon 165 untuk menanyakannya.
info-virtual-account-bill = Lihat tagihan
info-virtual-account-how = Cara membayar
info-virtual-account-step-choose = Buka aplikasi bank atau datangi ATM, lalu cari pembayaran BPJS Kesehatan atau virtual account. Nama menunya berbeda di setiap bank, ikuti petunjuk bank.
info-virtual-account-step-type = Ketik nomor di atas. Supaya tidak salah, salin dari halaman ini.
info-virtual-account-step-check = Cocokkan nama keluarga dan jumlah di layar bank sebelum menekan bayar.
info-virtual-account-step-keep = Simpan bukti dari bank. Pembayaran bisa perlu sampai 24 jam untuk tercatat.
info-virtual-account-paid = Lihat riwayat pembayaran
info-virtual-account-share = Bagikan nomor ini
info-virtual-account-share-title = Bagikan nomor untuk membayar?
info-virtual-account-share-text = Nomor ini memuat bagian dari nomor kartu. Bagikan hanya kepada orang yang membayarkan iuran Anda.
info-virtual-account-share-yes = Bagikan nomor
info-virtual-account-share-no = Simpan untuk saya
info-virtual-account-share-message = Virtual account iuran JKN di { $bank }: { $nomor }
