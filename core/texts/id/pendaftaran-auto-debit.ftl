# Pendaftaran Auto Debit: bagaimana autodebit keluarga berjalan, mendaftarkannya, menghentikannya.
pendaftaran-auto-debit-title = Pendaftaran Auto Debit
pendaftaran-auto-debit-open = Lihat autodebit
pendaftaran-auto-debit-open-channel = Isi lagi
pendaftaran-auto-debit-bill = Lihat iuran
pendaftaran-auto-debit-pay = Lihat nomor virtual account
pendaftaran-auto-debit-wallet = Dompet digital (bukan bank)
pendaftaran-auto-debit-standing = { $apa }: { $keadaan }
pendaftaran-auto-debit-asked = Lewat { $kanal }, empat angka terakhir { $ekor }.
pendaftaran-auto-debit-withdraw-text = Permintaan ini belum pernah dikirim, jadi autodebit keluarga Anda tidak berubah.

# Keadaan
pendaftaran-auto-debit-diminta-title = Menunggu persetujuan bank
pendaftaran-auto-debit-dikonfirmasi-title = Autodebit disetujui
pendaftaran-auto-debit-berjalan-title = Autodebit aktif
pendaftaran-auto-debit-gagal-title = Iuran belum terdebit
pendaftaran-auto-debit-gagal-daftar-title = Autodebit belum terdaftar
pendaftaran-auto-debit-dihentikan-title = Autodebit dihentikan
pendaftaran-auto-debit-lain-title = Keadaan autodebit perlu dicek
pendaftaran-auto-debit-lain-text = Layanan menyebut keadaan yang belum dikenal aplikasi ini. Tanyakan ke Care Center 165 sebelum mendaftar lagi.
pendaftaran-auto-debit-steps = Sudah sampai mana
pendaftaran-auto-debit-step-asked = Diminta
pendaftaran-auto-debit-step-agreed = Disetujui bank
pendaftaran-auto-debit-step-debited = Iuran didebit
pendaftaran-auto-debit-step-done = Selesai
pendaftaran-auto-debit-step-current = Sedang ditunggu
pendaftaran-auto-debit-step-upcoming = Belum
pendaftaran-auto-debit-step-failed = Belum berhasil
pendaftaran-auto-debit-facts = Autodebit keluarga Anda
pendaftaran-auto-debit-channel = Lewat
pendaftaran-auto-debit-account = Nomor
pendaftaran-auto-debit-ending = Empat angka terakhir { $ekor }
pendaftaran-auto-debit-owner = Pemilik
pendaftaran-auto-debit-owner-kepala-keluarga = Kepala keluarga
pendaftaran-auto-debit-owner-anggota = Anggota keluarga di KK
pendaftaran-auto-debit-owner-lain = Orang lain
pendaftaran-auto-debit-since = Sejak
pendaftaran-auto-debit-next = Debit berikutnya
pendaftaran-auto-debit-amount = Jumlah untuk seluruh keluarga
pendaftaran-auto-debit-last = Terakhir didebit
pendaftaran-auto-debit-this-month-title = Iuran { $bulan } belum terdebit
pendaftaran-auto-debit-this-month-text = Bayar { $jumlah } lewat virtual account paling lambat { $akhir } supaya kartu tetap aktif. Debit berikutnya bulan depan.
pendaftaran-auto-debit-arrears-title = Tunggakan belum tentu ikut didebit
pendaftaran-auto-debit-arrears-text = Kami belum menemukan aturan apakah tunggakan ikut didebit. Cek tagihan, lalu bayar tunggakan lewat virtual account.

# Boleh dan perlu
pendaftaran-auto-debit-not-yours-title = Autodebit bukan untuk keluarga ini
pendaftaran-auto-debit-must-title = Anda perlu mendaftar autodebit
pendaftaran-auto-debit-may-title = Anda boleh mendaftar autodebit
pendaftaran-auto-debit-again-title = Anda bisa mendaftar lagi
pendaftaran-auto-debit-group-aplikasi = Bank yang didaftarkan di aplikasi ini
pendaftaran-auto-debit-group-bank = Bank yang didaftarkan di banknya
pendaftaran-auto-debit-group-nonbank = Bukan bank
pendaftaran-auto-debit-closed-title = Belum bisa mendaftar
pendaftaran-auto-debit-unknown-title = Pilihan ini tidak ada
pendaftaran-auto-debit-unknown-text = Pilih bank atau dompet digital dari daftar autodebit.

# Di bank
pendaftaran-auto-debit-at-bank-title = Daftar di { $kanal }
pendaftaran-auto-debit-at-bank-text = Aplikasi ini tidak bisa mendaftarkan { $kanal }. Datang ke kantor banknya, lalu minta autodebit iuran JKN.
pendaftaran-auto-debit-bring = Yang dibawa, menurut daftar dokumen peserta mandiri
pendaftaran-auto-debit-savings-book = Buku tabungan rekening yang akan didebit
pendaftaran-auto-debit-card-number = Nomor kartu JKN
pendaftaran-auto-debit-at-bank-unsure = Syarat setiap bank bisa berbeda. Telepon banknya sebelum datang.

# Isian
pendaftaran-auto-debit-aplikasi-intro = Isi rekening yang akan membayar iuran seluruh keluarga.
pendaftaran-auto-debit-nonbank-intro = Isi nomor HP dompet digital yang akan membayar iuran seluruh keluarga.
pendaftaran-auto-debit-whose = Milik siapa?
pendaftaran-auto-debit-name = Nama pemilik
pendaftaran-auto-debit-aplikasi-name-hint = Tulis seperti di buku tabungan.
pendaftaran-auto-debit-nonbank-name-hint = Tulis seperti di dompet digital.
pendaftaran-auto-debit-aplikasi-number = Nomor rekening
pendaftaran-auto-debit-nonbank-number = Nomor HP dompet digital
pendaftaran-auto-debit-aplikasi-number-hint = Angka di buku tabungan, bukan angka di kartu ATM.
pendaftaran-auto-debit-nonbank-number-hint = Misalnya 081234567890.
pendaftaran-auto-debit-there = Sudah diisi, berakhir { $ekor }. Ketik lagi hanya kalau mau mengganti.
pendaftaran-auto-debit-choose-owner = Pilih dahulu milik siapa.
pendaftaran-auto-debit-continue = Lanjut ke persetujuan

# Persetujuan
pendaftaran-auto-debit-agree-title = Yang Anda setujui
pendaftaran-auto-debit-agree-what = { $ada ->
    [ya] Iuran seluruh keluarga didebit setiap bulan, sekarang { $jumlah }.
   *[tidak] Iuran seluruh keluarga didebit setiap bulan.
  }
pendaftaran-auto-debit-agree-arrears = Apakah tunggakan ikut didebit belum ada aturannya. Bayar tunggakan lewat virtual account.
pendaftaran-auto-debit-agree-stop = Anda bisa menghentikannya kapan saja di menu ini.
pendaftaran-auto-debit-agree-stop-must = Untuk menghentikan atau mengganti bank, telepon 165.
pendaftaran-auto-debit-agree-until = Sampai bank setuju, bayar iuran lewat virtual account.
pendaftaran-auto-debit-agree = Saya setuju, dan pemilik rekening juga setuju
pendaftaran-auto-debit-agree-first = Nyalakan dahulu tanda setuju.
pendaftaran-auto-debit-send = Daftarkan autodebit
pendaftaran-auto-debit-save = Simpan dan kirim nanti

# Menghentikan
pendaftaran-auto-debit-stop = Hentikan autodebit
pendaftaran-auto-debit-stop-may-title = Autodebit bisa dihentikan
pendaftaran-auto-debit-stop-none-title = Tidak ada yang perlu dihentikan
pendaftaran-auto-debit-stop-must-title = Autodebit perlu tetap aktif
pendaftaran-auto-debit-stop-follows = Kalau autodebit berhenti
pendaftaran-auto-debit-stop-follows-day = Iuran tidak didebit lagi. Bayar paling lambat tanggal 10 setiap bulan.
pendaftaran-auto-debit-stop-follows-card = Kalau sampai akhir bulan belum dibayar, kartu berhenti mulai tanggal 1.
pendaftaran-auto-debit-stop-follows-again = Anda bisa mendaftarkan rekening lain setelah itu.
pendaftaran-auto-debit-stop-ask-title = Hentikan autodebit keluarga ini?
pendaftaran-auto-debit-stop-ask-text = Setelah ini Anda membayar iuran setiap bulan lewat virtual account.
pendaftaran-auto-debit-stop-no = Tetap pakai autodebit

# Penolakan
pendaftaran-auto-debit-refused-daftar-title = { $alasan ->
    [sudah_terdaftar] Autodebit sudah terdaftar
   *[lain] Autodebit belum terdaftar
  }
pendaftaran-auto-debit-refused-daftar-why = { $alasan ->
    [sudah_terdaftar] Keluarga Anda sudah punya autodebit.
    [tidak_membayar_sendiri] Iuran keluarga Anda dibayar pihak lain.
    [kanal_di_bank] { $kanal } mendaftarkan autodebit di banknya, bukan di aplikasi.
    [rekening_salah] Nomor atau nama pemiliknya tidak bisa diterima.
   *[lain] Alasannya tidak disebutkan.
  }
pendaftaran-auto-debit-refused-daftar-safe = { $alasan ->
    [sudah_terdaftar] Autodebit yang sudah ada tetap berlaku.
   *[lain] Tidak ada yang tercatat, dan tidak ada yang didebit.
  }
pendaftaran-auto-debit-refused-daftar-next = { $alasan ->
    [sudah_terdaftar] Untuk mengganti bank, tutup dahulu yang lama.
    [tidak_membayar_sendiri] Anda tidak perlu melakukan apa-apa.
    [kanal_di_bank] Datang ke kantor banknya.
    [rekening_salah] Cek di buku tabungan, lalu isi lagi.
   *[lain] Coba lagi nanti. Sementara itu bayar lewat virtual account.
  }
pendaftaran-auto-debit-refused-henti-title = { $alasan ->
    [tidak_ada] Autodebit sudah tidak ada
   *[lain] Autodebit tidak jadi dihentikan
  }
pendaftaran-auto-debit-refused-henti-why = { $alasan ->
    [tidak_ada] Layanan tidak mencatat autodebit untuk keluarga Anda.
    [wajib] Peserta mandiri yang mendaftar sejak 2019 perlu autodebit.
   *[lain] Alasannya tidak disebutkan.
  }
pendaftaran-auto-debit-refused-henti-safe = { $alasan ->
    [tidak_ada] Autodebit tidak berlaku lagi.
   *[lain] Autodebit tetap berlaku.
  }
pendaftaran-auto-debit-refused-henti-next = { $alasan ->
    [tidak_ada] Bayar iuran setiap bulan lewat virtual account.
    [wajib] Untuk mengganti bank, telepon 165.
   *[lain] Tanyakan ke Care Center 165.
  }
