# Konsultasi Dokter: menulis kepada dokter di FKTP sendiri.
konsultasi-dokter-title = Konsultasi Dokter
konsultasi-dokter-new = Mulai konsultasi
konsultasi-dokter-emergency = Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan. Jangan menunggu jawaban di sini.
konsultasi-dokter-open = Percakapan yang berjalan
konsultasi-dokter-earlier = Percakapan sebelumnya
konsultasi-dokter-all = Lihat semua percakapan
konsultasi-dokter-talk = Untuk { $nama }, { $tanggal }
konsultasi-dokter-doctors = Dokter di { $faskes }
konsultasi-dokter-online = Daring
konsultasi-dokter-away = Tidak daring
konsultasi-dokter-hours = Jam praktik pukul { $mulai } sampai { $selesai }
konsultasi-dokter-checking = Kami sedang mengecek dokter mana yang daring.
konsultasi-dokter-offline = Daftar dokter { $faskes } tersimpan di HP ini. Dokter yang daring baru terlihat saat ada sinyal dan Anda sudah masuk.
konsultasi-dokter-nobody-title = Belum ada dokter yang daring
konsultasi-dokter-nobody-text = Dokter { $faskes } sedang tidak bisa ditulisi. Coba lagi pada jam praktik, atau ambil nomor antrean.
konsultasi-dokter-none-title = Tidak ada dokter untuk konsultasi
konsultasi-dokter-none-text = Konsultasi hanya dengan dokter di FKTP Anda sendiri, dan FKTP itu belum menyediakannya. Anda bisa datang langsung.
konsultasi-dokter-queue = Ambil nomor antrean
konsultasi-dokter-bill = Buka Info Iuran
konsultasi-dokter-inactive-title = Konsultasi belum bisa
konsultasi-dokter-badge-check = Perlu dicek
konsultasi-dokter-badge-answer = Tunggu balasan Anda
konsultasi-dokter-badge-waiting = Menunggu dokter
konsultasi-dokter-badge-rated = Sudah dinilai
konsultasi-dokter-badge-over = Selesai
konsultasi-dokter-new-intro = Tulis keluhan { $nama } untuk { $dokter } di { $faskes }. Dokter membacanya sebelum menjawab.
konsultasi-dokter-complaint = Keluhan
konsultasi-dokter-complaint-hint = Apa yang dirasakan, sejak kapan, dan obat yang sedang diminum.
konsultasi-dokter-go = Lanjut Chat
konsultasi-dokter-sure-title = Tetap menulis kepada dokter?
konsultasi-dokter-sure-text = Keluhan Anda bisa jadi tanda bahaya. Dokter mungkin baru menjawab setelah beberapa menit. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
konsultasi-dokter-sure-no = Kembali ke keluhan
konsultasi-dokter-wait-check = Tunggu sebentar, kami sedang mengecek apakah dokter ini daring.
konsultasi-dokter-wait-signal = Konsultasi dimulai saat ada sinyal dan Anda sudah masuk. Tulisan Anda tetap tersimpan di HP ini.
konsultasi-dokter-wait-doctor = { $dokter } sedang tidak daring. Tulisan Anda tetap tersimpan di HP ini.
konsultasi-dokter-running-title = Masih ada percakapan yang berjalan
konsultasi-dokter-open-it = Buka percakapan
konsultasi-dokter-choose = Pilih dokter
konsultasi-dokter-rewrite = Ubah keluhan
konsultasi-dokter-use = Pakai tulisan ini lagi
konsultasi-dokter-missing-title = Dokter ini tidak ada di FKTP Anda
konsultasi-dokter-missing-text = Konsultasi hanya dengan dokter di FKTP sendiri. Pilih dokter lain dari daftar.
konsultasi-dokter-the-doctor = Dokter
konsultasi-dokter-waits-first = Dokter belum menjawab. Biasanya dokter menjawab dalam beberapa menit. Anda boleh menambah keterangan.
konsultasi-dokter-waits = Menunggu jawaban dokter. Selama menunggu, percakapan tidak ditutup.
konsultasi-dokter-unknown = Keadaan percakapan ini belum dikenal oleh versi aplikasi ini.
konsultasi-dokter-end = Akhiri percakapan
konsultasi-dokter-end-title = Akhiri percakapan ini?
konsultasi-dokter-end-text = Setelah diakhiri, Anda dan dokter tidak bisa menulis lagi di sini. Isinya tetap bisa dibaca.
konsultasi-dokter-end-no = Lanjutkan percakapan
konsultasi-dokter-ended-me = Anda mengakhiri percakapan ini.
konsultasi-dokter-ended-doctor = Dokter mengakhiri percakapan ini.
konsultasi-dokter-ended-time = Percakapan ditutup karena tidak ada balasan.
konsultasi-dokter-ended-other = Percakapan ini sudah ditutup.
konsultasi-dokter-late-title = { $jumlah ->
    [1] 1 pesan tidak sampai
   *[other] { $jumlah } pesan tidak sampai
  }
konsultasi-dokter-late-text = Percakapan ditutup sebelum pesan itu sampai, jadi dokter tidak membacanya. Tulisan Anda masih ada di atas. Salin, lalu mulai konsultasi baru.
konsultasi-dokter-referral-title = Dokter menyebut rujukan
konsultasi-dokter-referral-text = Surat rujukan dibuat oleh FKTP setelah dokter memeriksa. Datanglah ke FKTP, dan bawa kartu serta KTP.
konsultasi-dokter-rate = Nilai konsultasi
konsultasi-dokter-rate-which = Konsultasi dengan { $dokter }, { $tanggal }.
konsultasi-dokter-stars = Penilaian konsultasi
konsultasi-dokter-rated = Anda memberi { $jumlah } bintang.
konsultasi-dokter-again = Mulai konsultasi baru
konsultasi-dokter-gone-title = Percakapan tidak ditemukan
konsultasi-dokter-gone-text = Percakapan ini tidak tercatat untuk akun Anda.
konsultasi-dokter-written = Yang Anda tulis: “{ $teks }”
konsultasi-dokter-now-title = Konsultasi dengan { $dokter }
konsultasi-dokter-now-answer = Dokter sudah menjawab. Tanpa balasan Anda, percakapan ditutup { $jam }.
konsultasi-dokter-now-check = Waktu membalas sudah lewat. Buka untuk melihat apakah percakapan sudah ditutup.
konsultasi-dokter-now-wait = Menunggu jawaban dokter.
konsultasi-dokter-refused-mulai-title = Konsultasi belum dimulai
konsultasi-dokter-refused-mulai-why = { $alasan ->
    [peserta_tidak_aktif] Kepesertaan sedang tidak aktif.
    [bukan_fktp_terdaftar] Dokter ini bukan dari FKTP terdaftar.
    [dokter_tidak_daring] Dokter ini sudah tidak daring.
    [keluhan_kosong] Keluhan belum diisi.
    [pesan_terlalu_panjang] Keluhan terlalu panjang.
    [sudah_mulai] Masih ada percakapan yang berjalan untuk anggota ini.
    [bukan_milik] Anggota ini tidak tercatat di keluarga Anda.
   *[lain] Alasannya tidak disebutkan.
  }
konsultasi-dokter-refused-mulai-safe = { $alasan ->
    [sudah_mulai] Percakapan itu tetap terbuka.
   *[lain] Tidak ada percakapan baru yang tercatat.
  }
konsultasi-dokter-refused-mulai-next = { $alasan ->
    [peserta_tidak_aktif] Lihat Info Iuran, atau tanyakan ke Care Center 165. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [sudah_mulai] Lanjutkan di percakapan itu. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [keluhan_kosong] Tulis keluhan, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [pesan_terlalu_panjang] Ringkas keluhan, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
   *[lain] Pilih dokter lain yang daring, atau datang ke FKTP. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
  }
konsultasi-dokter-refused-pesan-title = Pesan tidak sampai
konsultasi-dokter-refused-pesan-why = { $alasan ->
    [sudah_ditutup] Percakapan ditutup sebelum pesan ini sampai.
    [pesan_kosong] Pesan ini kosong.
    [pesan_terlalu_panjang] Pesan ini terlalu panjang.
    [bukan_milik] Percakapan ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
konsultasi-dokter-refused-pesan-safe = Dokter tidak membacanya. Tulisan Anda masih ada di HP ini.
konsultasi-dokter-refused-pesan-next = { $alasan ->
    [sudah_ditutup] Salin tulisan Anda, lalu mulai konsultasi baru. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
   *[lain] Salin tulisan Anda, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
  }
konsultasi-dokter-refused-akhiri-title = { $alasan ->
    [sudah_ditutup] Percakapan sudah ditutup
   *[lain] Percakapan belum diakhiri
  }
konsultasi-dokter-refused-akhiri-why = { $alasan ->
    [sudah_ditutup] Percakapan ini sudah ditutup lebih dahulu.
    [bukan_milik] Percakapan ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
konsultasi-dokter-refused-akhiri-safe = { $alasan ->
    [sudah_ditutup] Isinya tetap bisa dibaca.
   *[lain] Tidak ada yang berubah.
  }
konsultasi-dokter-refused-akhiri-next = { $alasan ->
    [sudah_ditutup] Anda bisa menilainya.
   *[lain] Buka percakapan untuk melihat keadaannya.
  }
konsultasi-dokter-refused-nilai-title = Penilaian tidak diterima
konsultasi-dokter-refused-nilai-why = { $alasan ->
    [tidak_dapat_dinilai] Percakapan dinilai satu kali, dan hanya kalau sudah ditutup.
    [bintang_tidak_sah] Jumlah bintang tidak bisa diterima.
    [catatan_terlalu_panjang] Catatan terlalu panjang.
    [bukan_milik] Percakapan ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
konsultasi-dokter-refused-nilai-safe = Isi percakapan tetap bisa dibaca.
konsultasi-dokter-refused-nilai-next = Buka percakapan untuk melihat penilaiannya.
