# CHIKA, VIKA, PANDAWA, dan petugas.
asisten-open = Buka { $apa }
# kata: huruf: part of a sentence
asisten-active = aktif
# kata: huruf: part of a sentence
asisten-inactive = tidak aktif
asisten-zona = Anda berada di waktu mana?
asisten-zona-wib = Sumatra, Jawa, Kalimantan Barat dan Tengah
asisten-zona-wita = Bali, Nusa Tenggara, Sulawesi, Kalimantan lainnya
asisten-zona-wit = Maluku dan Papua
asisten-chika-title = CHIKA
asisten-chika-name = CHIKA
asisten-chika-open = Tanya CHIKA
asisten-chika-lead = CHIKA menjawab di sini tanpa sinyal, kecuali status, tagihan, dan Live Chat. Isi percakapan tidak disimpan.
asisten-chika-menu = Pilih salah satu.
asisten-chika-key = Ketik angka pilihan
asisten-chika-number = Nomor kartu atau NIK
asisten-chika-born = Tanggal lahir
asisten-chika-empty = Isi dahulu, lalu kirim.
asisten-chika-offline = Untuk ini perlu sinyal. Tanpa sinyal Anda bisa menelepon Care Center 165.
asisten-chika-article = Penjelasannya ada di halaman ini.
asisten-chika-link = Anda bisa mengurusnya di halaman ini.
asisten-chika-person = Lanjutkan dengan petugas di halaman ini.
asisten-chika-again = Mulai lagi
asisten-chika-elsewhere = CHIKA di aplikasi lain
asisten-chika-2020 = Nama akun di Telegram ini yang dipakai pada tahun 2020.
asisten-whatsapp = WhatsApp
asisten-whatsapp-open = Buka WhatsApp
asisten-whatsapp-note = Tidak ada WhatsApp? Simpan nomor ini, atau telepon 165.
asisten-telegram = Telegram
asisten-telegram-open = Buka Telegram
asisten-telegram-note = Tidak ada Telegram? Cari nama akun ini nanti.
asisten-messenger = Facebook Messenger
asisten-messenger-open = Buka Messenger
asisten-messenger-note = Buka halaman Facebook dengan nama ini, lalu pilih Messenger.
asisten-vika-title = VIKA, lewat telepon
asisten-vika-lead = VIKA menjawab lewat telepon { $nomor } dengan suara: status kepesertaan dan tagihan. Buka 24 jam.
asisten-vika-path = Yang perlu ditekan
asisten-vika-step = Langkah
asisten-vika-step-call = Telepon { $nomor }.
asisten-vika-press = Tekan { $tombol }: { $apa }.
asisten-vika-step-number = Tekan nomor kartu atau NIK.
asisten-vika-step-born = Tekan tanggal lahir: tahun, bulan, tanggal.
asisten-vika-step-hear = Dengarkan jawabannya.
asisten-vika-step-other = Tombol lain menyambungkan Anda dengan petugas.
asisten-vika-said = Dibacakan: { $jalan }
asisten-vika-call = Telepon: { $apa }
asisten-vika-person = Telepon petugas
asisten-vika-dialled = HP Anda menekan tombol-tombol itu setelah jeda. Kalau jalannya lain, ikuti suara di telepon.
asisten-vika-have = Siapkan dahulu
asisten-vika-have-number = Nomor kartu (13 angka) atau NIK (16 angka)
asisten-vika-have-born = Tanggal lahir
asisten-vika-have-code = Kode bantuan di bawah ini, untuk petugas
asisten-vika-no-credit = Tanpa pulsa
asisten-vika-no-credit-text = Telepon perlu pulsa. Yang dilayani 165 bisa juga Anda lakukan di aplikasi ini dengan paket data atau Wi-Fi.
asisten-vika-can = Yang dilayani 165, tanpa menelepon
asisten-vika-can-status = Lihat status kepesertaan
asisten-vika-can-bill = Lihat tagihan
asisten-vika-can-fktp = Pindah FKTP (fasilitas kesehatan tingkat pertama)
asisten-vika-can-class = Pindah kelas rawat
asisten-vika-can-phone = Ganti nomor HP
asisten-vika-can-email = Ganti alamat e-mail
asisten-vika-can-npwp = Ubah NPWP
asisten-vika-can-address = Ubah alamat
asisten-vika-can-information = Baca informasi program JKN
asisten-vika-can-complaint = Sampaikan pengaduan
asisten-vika-can-rehab = Daftar cicilan tunggakan (REHAB)
asisten-pandawa-title = PANDAWA, lewat WhatsApp
asisten-pandawa-open = Urus lewat PANDAWA
asisten-pandawa-lead = PANDAWA mengurus administrasi lewat WhatsApp. Pilih layanan, siapkan suratnya, lalu kirim pesan yang sudah kami tuliskan.
asisten-pandawa-one = Satu layanan untuk satu percakapan. Untuk urusan lain, mulai percakapan baru setelah selesai.
asisten-pandawa-which = Apa yang mau Anda urus?
asisten-pandawa-open-now = PANDAWA sedang buka
asisten-pandawa-closed-now = PANDAWA sedang tutup
asisten-pandawa-whom = Untuk: { $siapa }.
asisten-pandawa-papers = Yang perlu disiapkan
asisten-pandawa-photos = Kirim sebagai foto yang terbaca. Formulirnya dikirim oleh petugas.
asisten-pandawa-code-note = Kode ini sudah ada di pesan. Dengan kode ini Anda dan petugas membicarakan permintaan yang sama.
asisten-pandawa-text = Halo PANDAWA. Saya mau mengurus: { $apa }. Kode bantuan saya { $kode }.
asisten-pandawa-text-named = Halo PANDAWA. Saya { $nama }. Saya mau mengurus: { $apa }. Kode bantuan saya { $kode }.
asisten-pandawa-write = Pesan pertama
asisten-pandawa-copy = Salin pesan
asisten-pandawa-number = Tidak ada WhatsApp di HP ini? Kirim pesan itu ke { $nomor } dari HP lain.
asisten-pandawa-branch = Setiap kantor cabang punya nomor PANDAWA sendiri. Tanyakan ke kantor terdekat.
asisten-pandawa-go = Buka WhatsApp
asisten-pandawa-asked = Kalau petugas meminta
asisten-pandawa-card = Nomor kartu JKN
asisten-petugas-title = Bicara dengan petugas
asisten-petugas-open = Bicara dengan petugas
asisten-petugas-lead = Petugas Care Center 165 menjawab 24 jam. Sebutkan kode bantuan supaya urusan Anda mudah ditemukan.
asisten-petugas-chat-lead = Tulis urusan Anda di sini. Jawaban petugas Care Center 165 muncul di aplikasi ini.
asisten-petugas-account-title = Chat dengan petugas memerlukan akun
asisten-petugas-account-text = Masuk dahulu supaya petugas tahu siapa yang menulis, dan jawabannya sampai kepada Anda.
asisten-petugas-without-account = Yang bisa tanpa akun
asisten-petugas-without = Selain chat
asisten-petugas-call = Petugas Care Center 165 menjawab telepon 24 jam. CHIKA dan PANDAWA menjawab lewat WhatsApp. Kantor melayani langsung.
asisten-petugas-open-title = Petugas sedang menjawab chat
asisten-petugas-open-text = Tulis urusan Anda, lalu kirim. Anda boleh menutup aplikasi selama menunggu.
asisten-petugas-closed-title = Chat sedang tutup
asisten-petugas-closed-text = Menurut layanan, petugas menjawab chat lagi mulai { $saat }. Sekarang Anda bisa menelepon 165. Tulisan Anda tetap tersimpan di HP ini.
asisten-petugas-closed-unknown = Layanan tidak menyebutkan kapan petugas menjawab chat lagi. Sekarang Anda bisa menelepon 165. Tulisan Anda tetap tersimpan di HP ini.
asisten-petugas-checking = Kami sedang mengecek apakah petugas menjawab chat sekarang.
asisten-petugas-offline-title = Menunggu sinyal
asisten-petugas-offline-text = Pesan Anda disimpan di HP ini dan dikirim saat ada sinyal. Jawaban petugas juga datang saat itu. Menelepon 165 tidak memerlukan internet.
asisten-petugas-session-title = Menunggu Anda masuk
asisten-petugas-session-text = Pesan Anda disimpan di HP ini dan dikirim setelah Anda masuk. Percakapan yang sudah ada di HP ini tetap bisa dibaca.
asisten-petugas-about = Urusan Anda
asisten-petugas-about-hint = Apa yang terjadi, sejak kapan, dan apa yang sudah Anda coba.
asisten-petugas-empty = Tulis urusan Anda dahulu.
asisten-petugas-code-note = Kode ini ikut terkirim. Kalau Anda menelepon 165 tentang urusan yang sama, sebutkan kode ini.
asisten-petugas-code-sent = Kode ini terkirim bersama pesan pertama. Kalau Anda menelepon 165 tentang urusan ini, sebutkan kode ini.
asisten-petugas-code = Kode bantuan { $kode }
asisten-petugas-wait-hours = Chat sedang tutup. Tulisan Anda tetap tersimpan di HP ini.
asisten-petugas-badge-waiting = Menunggu petugas
asisten-petugas-talk = Percakapan { $tanggal }
asisten-petugas-talk-title = Chat dengan petugas
asisten-petugas-name = Petugas 165
asisten-petugas-now-title = Chat dengan petugas
asisten-petugas-now-answered = Petugas sudah menjawab. Buka untuk membacanya.
asisten-petugas-now-waiting = Petugas belum menjawab.
asisten-petugas-waits-first = Petugas belum menjawab. Anda boleh menambah keterangan, atau membuka halaman lain. Jawabannya muncul juga di Beranda.
asisten-petugas-waits = Menunggu jawaban petugas. Anda boleh membuka halaman lain. Jawabannya muncul juga di Beranda.
asisten-petugas-silent-text = Pesan Anda sudah sampai, dan percakapan ini masih terbuka. Kalau tidak bisa menunggu, telepon 165 dan sebutkan kode bantuan Anda.
asisten-petugas-end-text = Setelah diakhiri, Anda dan petugas tidak bisa menulis lagi di sini. Isinya tetap bisa dibaca.
asisten-petugas-ended = Petugas mengakhiri percakapan ini.
asisten-petugas-over = Isi percakapan ini tersimpan di HP ini dan bisa dibaca tanpa sinyal. Kalau urusan Anda belum selesai, mulai percakapan baru.
asisten-petugas-again = Mulai percakapan baru
asisten-petugas-late-text = Percakapan ditutup sebelum pesan itu sampai, jadi petugas tidak membacanya. Tulisan Anda masih ada di atas. Salin, lalu mulai percakapan baru.
asisten-petugas-refused-mulai-title = Percakapan belum dimulai
asisten-petugas-refused-mulai-why = { $alasan ->
    [di_luar_jam] Petugas sedang tidak menjawab chat.
    [pesan_kosong] Pesan belum diisi.
    [pesan_terlalu_panjang] Pesan terlalu panjang.
    [kode_bantuan_salah] Kode bantuan tidak bisa dibaca oleh layanan.
    [sudah_mulai] Masih ada percakapan yang berjalan.
   *[lain] Alasannya tidak disebutkan.
  }
asisten-petugas-refused-mulai-safe = { $alasan ->
    [sudah_mulai] Percakapan itu tetap terbuka.
   *[lain] Tidak ada percakapan baru yang tercatat.
  }
asisten-petugas-refused-mulai-next = { $alasan ->
    [di_luar_jam] Telepon 165 sekarang, atau kirim lagi saat chat buka.
    [pesan_kosong] Tulis pesan, lalu kirim lagi.
    [pesan_terlalu_panjang] Ringkas pesan, lalu kirim lagi.
    [sudah_mulai] Lanjutkan di percakapan itu.
   *[lain] Kirim lagi, atau telepon 165.
  }
asisten-petugas-refused-pesan-title = Pesan tidak sampai
asisten-petugas-refused-pesan-why = { $alasan ->
    [sudah_ditutup] Percakapan ditutup sebelum pesan ini sampai.
    [pesan_kosong] Pesan ini kosong.
    [pesan_terlalu_panjang] Pesan ini terlalu panjang.
    [bukan_milik] Percakapan ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
asisten-petugas-refused-pesan-safe = Petugas tidak membacanya. Tulisan Anda masih ada di HP ini.
asisten-petugas-refused-pesan-next = { $alasan ->
    [sudah_ditutup] Salin tulisan Anda, lalu mulai percakapan baru.
   *[lain] Salin tulisan Anda, lalu kirim lagi.
  }
asisten-petugas-refused-akhiri-title = { $alasan ->
    [sudah_ditutup] Percakapan sudah ditutup
   *[lain] Percakapan belum diakhiri
  }
asisten-petugas-refused-akhiri-why = { $alasan ->
    [sudah_ditutup] Percakapan ini sudah ditutup lebih dahulu.
    [bukan_milik] Percakapan ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
asisten-petugas-refused-akhiri-safe = { $alasan ->
    [sudah_ditutup] Isinya tetap bisa dibaca.
   *[lain] Tidak ada yang berubah.
  }
asisten-petugas-refused-akhiri-next = Buka percakapan untuk melihat keadaannya.
