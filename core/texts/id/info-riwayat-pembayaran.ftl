# Info Riwayat Pembayaran: apa yang sudah dibayar, dan catatannya satu per satu.
info-riwayat-pembayaran-title = Info Riwayat Pembayaran
info-riwayat-pembayaran-receipt = Catatan pembayaran
info-riwayat-pembayaran-year = Tahun
info-riwayat-pembayaran-search = Cari bulan, bank, atau jumlah
info-riwayat-pembayaran-bill = Lihat tagihan
info-riwayat-pembayaran-none-title = Belum ada pembayaran
info-riwayat-pembayaran-none-text = Tidak ada pembayaran yang tercatat untuk keluarga Anda. Kalau iuran dibayar tempat kerja atau pemerintah, pembayarannya tidak tercatat di sini.
info-riwayat-pembayaran-none-year-title = Tidak ada pembayaran pada { $tahun }
info-riwayat-pembayaran-none-year-text = Pilih tahun lain, atau pilih Semua.
info-riwayat-pembayaran-none-found-title = Tidak ada yang cocok
info-riwayat-pembayaran-none-found-text = Coba kata lain, misalnya nama bulan atau nama bank.
info-riwayat-pembayaran-sums = Jumlah setiap tahun
info-riwayat-pembayaran-sum-iuran = Iuran
info-riwayat-pembayaran-sum-denda = Denda pelayanan
info-riwayat-pembayaran-sum-lain = Lainnya
info-riwayat-pembayaran-sum-semua = Semua
info-riwayat-pembayaran-until = Yang sudah diambil: pembayaran sejak { $tanggal }.
info-riwayat-pembayaran-what = { $jenis ->
    [iuran] Iuran { $bulan }
    [denda] Denda pelayanan
   *[lain] Pembayaran lain
  }
info-riwayat-pembayaran-when = { $ada ->
    [ya] Dibayar { $tanggal } lewat { $kanal }.
   *[tidak] Dibayar { $tanggal }.
  }
info-riwayat-pembayaran-months = { $dari } sampai { $sampai } ({ $jumlah } bulan)
info-riwayat-pembayaran-state-booked = Sudah tercatat
info-riwayat-pembayaran-state-waiting = Menunggu dicatat
info-riwayat-pembayaran-state-late = Belum tercatat
info-riwayat-pembayaran-state-unknown = Perlu dicek
info-riwayat-pembayaran-amount = Jumlah
info-riwayat-pembayaran-for = Untuk
info-riwayat-pembayaran-paid-at = Dibayar
info-riwayat-pembayaran-channel = Lewat
info-riwayat-pembayaran-reference = Nomor referensi
info-riwayat-pembayaran-state = Keadaan
info-riwayat-pembayaran-credit = Kelebihan bayar
info-riwayat-pembayaran-credit-note = Dipakai untuk bulan berikutnya.
info-riwayat-pembayaran-from-credit = Dari kelebihan bayar
info-riwayat-pembayaran-from-credit-note = Sisa dari pembayaran sebelumnya, jadi yang dibayar lebih sedikit.
info-riwayat-pembayaran-waiting-title = Menunggu dicatat
info-riwayat-pembayaran-waiting-text = Uang Anda sudah dibayarkan. Pencatatan bisa perlu sampai 24 jam, paling lambat { $saat }. Jangan bayar lagi.
info-riwayat-pembayaran-late-title = Sudah lewat 24 jam, belum tercatat
info-riwayat-pembayaran-late-text = Pembayaran ini seharusnya tercatat paling lambat { $saat }. Jangan bayar lagi. Simpan bukti dari bank, lalu adukan.
info-riwayat-pembayaran-unknown-title = Keadaan pembayaran ini belum kami kenal
info-riwayat-pembayaran-unknown-text = Aplikasi belum mengenal jawaban layanan. Tanyakan ke Care Center 165 sebelum membayar lagi.
info-riwayat-pembayaran-complain = Adukan pembayaran ini
info-riwayat-pembayaran-left = Tagihan sekarang: { $jumlah } untuk { $bulan }.
info-riwayat-pembayaran-nothing-left = Tidak ada tagihan lain sekarang.
info-riwayat-pembayaran-no-proof = Catatan ini bukan bukti resmi. Bukti resmi adalah bukti bayar dari bank atau toko.
info-riwayat-pembayaran-share = Bagikan catatan ini
info-riwayat-pembayaran-share-title = Bagikan catatan pembayaran?
info-riwayat-pembayaran-share-text = Isinya jumlah, bulan, dan nomor referensi, tanpa nama dan nomor kartu. Bagikan hanya kepada orang yang Anda percaya.
info-riwayat-pembayaran-share-yes = Bagikan catatan
info-riwayat-pembayaran-share-no = Simpan untuk saya
info-riwayat-pembayaran-file-heading = Catatan pembayaran JKN
info-riwayat-pembayaran-file-no-proof = Bukan bukti resmi. Dibuat oleh aplikasi JKN Saku.
