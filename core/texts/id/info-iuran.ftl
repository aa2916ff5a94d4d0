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
info-iuran-fine-title = Sebelum melunasi tunggakan
info-iuran-fine-text = Kalau dirawat inap di rumah sakit dalam { $hari } hari setelah kartu aktif lagi, ada denda pelayanan. Rawat jalan tidak kena denda.
info-iuran-if-unpaid = Kalau sampai { $akhir-bulan } belum dibayar, kartu berhenti mulai { $tanggal }.
info-iuran-months = { $jumlah } bulan, { $dari } sampai { $sampai }, masing-masing { $iuran }.
info-iuran-rehab-from = Tunggakan bisa dicicil kalau sudah { $bulan } bulan atau lebih.
info-iuran-see-membership = Lihat kepesertaan
info-iuran-membership-of = Kepesertaan { $nama }

info-iuran-waiting-title = { $lewat ->
    [ya] Pembayaran Anda belum tampil
   *[tidak] Pembayaran Anda sedang dicatat
  }
info-iuran-waiting-text = { $ada ->
    [ya] Anda sudah membayar { $jumlah }.
   *[tidak] Anda sudah membayar.
  } { $lewat ->
    [ya] Seharusnya sudah tercatat paling lambat { $sampai }. Simpan bukti bayar, lalu telepon 165. Jangan membayar dua kali.
   *[tidak] Tagihan di bawah belum berubah. Pembayaran tercatat paling lambat { $sampai }. Jangan membayar dua kali.
  }
info-iuran-last-day-title = Hari ini hari terakhir, kartu masih aktif
info-iuran-last-day-text = Bayar { $total } hari ini supaya kartu tetap aktif. Tidak ada denda keterlambatan.
info-iuran-again-title = Kartu aktif lagi sejak { $sejak }
info-iuran-again-text = Kalau dirawat inap di rumah sakit paling lambat { $sampai }, ada denda pelayanan. Rawat jalan tidak kena denda.
info-iuran-after-due = Setelah { $jatuh-tempo } iuran terlambat, tetapi kartu tetap aktif sampai { $akhir-bulan }. Tidak ada denda keterlambatan.

info-iuran-further = Lihat juga
info-iuran-to-rincian = Rincian per anggota dan per bulan
info-iuran-to-riwayat = Riwayat pembayaran
info-iuran-to-denda = Hitung denda pelayanan
info-iuran-to-tarif = Tarif iuran sejak 2014
info-iuran-to-cari = Cari tagihan dengan nomor
info-iuran-to-tentang = Baca tentang iuran

### rincian
info-iuran-detail-title = Rincian tagihan
info-iuran-detail-members = Iuran setiap anggota
info-iuran-detail-member = Anggota
info-iuran-detail-monthly = Bulan ini
info-iuran-detail-asked = Yang ditagih
info-iuran-detail-all = Semua anggota
info-iuran-detail-somebody = Anggota keluarga
info-iuran-detail-none = Rincian setiap anggota belum ada di sini.
info-iuran-detail-months = Bulan yang belum dibayar
info-iuran-detail-month = Bulan
info-iuran-detail-each = Satu orang
info-iuran-detail-family = Sekeluarga
info-iuran-chart = Iuran { $semua } bulan terakhir
info-iuran-chart-summary = Dari { $semua } bulan: { $tepat } dibayar tepat waktu, { $terlambat } dibayar terlambat, { $belum } belum dibayar, { $nanti } masih ada waktu.

### tarif
info-iuran-tariff-title = Tarif iuran
info-iuran-tariff-intro = Peserta mandiri membayar untuk setiap anggota keluarga, setiap bulan, menurut kelas rawatnya.
info-iuran-tariff-own = Peserta mandiri, satu orang satu bulan
info-iuran-tariff-since = Sejak
info-iuran-tariff-1 = Kelas I
info-iuran-tariff-2 = Kelas II
info-iuran-tariff-3 = Kelas III
info-iuran-tariff-subsidised = { $bayar }, pemerintah menambah { $subsidi }
info-iuran-tariff-assumed = { $bulan } (anggapan kami)
info-iuran-tariff-2020 = Tahun 2020: tiga tarif
info-iuran-tariff-2020-text = Januari naik, April kembali ke tarif lama karena putusan pengadilan, Juli naik lagi. Kelebihan bayar dipakai untuk bulan berikutnya.
info-iuran-tariff-family = Contoh untuk { $jumlah } orang di kelas Anda: iuran April 2020 dibayar { $bayar }, menurut tarif Maret.
info-iuran-tariff-others = Yang iurannya dibayar pihak lain
info-iuran-tariff-pbi = PBI
info-iuran-tariff-pbi-pays = Pemerintah pusat membayar semuanya.
info-iuran-tariff-pemda = Didaftarkan pemerintah daerah
info-iuran-tariff-pemda-pays = Pemerintah daerah membayar semuanya, dengan tarif Kelas III.
info-iuran-tariff-ppu = Pekerja
info-iuran-tariff-ppu-pays = Tempat kerja membayar { $kerja } persen gaji dan pekerja { $pekerja } persen. Gaji di atas { $batas } tidak dihitung. Anggota keluarga tambahan { $tambahan } persen per orang.
info-iuran-tariff-pensiun = Pensiunan
info-iuran-tariff-pensiun-pays = Pemerintah dan pensiunan membayar bagian masing-masing.
info-iuran-tariff-veteran = Veteran dan perintis kemerdekaan
info-iuran-tariff-veteran-pays = Pemerintah membayar { $tarif } persen dari { $dasar } persen gaji pokok PNS golongan III/a dengan masa kerja 14 tahun.
info-iuran-tariff-state = Iuran PBI, satu orang satu bulan
info-iuran-tariff-each = Satu orang

### denda
info-iuran-fine-page = Hitung denda pelayanan
info-iuran-fine-intro = Denda ini hanya untuk rawat inap di rumah sakit, paling lama { $hari } hari setelah kartu aktif lagi. Rawat jalan tidak kena denda.
info-iuran-fine-pembayar-label = Yang membayar iuran
info-iuran-fine-pembayar-peserta = Anda
info-iuran-fine-pembayar-tempat-kerja = Tempat kerja
info-iuran-fine-pembayar-bebas = Pemerintah (PBI atau didaftarkan daerah)
info-iuran-fine-layanan-label = Perawatan
info-iuran-fine-layanan-rawat-inap-rs = Rawat inap di rumah sakit
info-iuran-fine-layanan-rawat-inap-fktp = Rawat inap di puskesmas atau klinik
info-iuran-fine-layanan-rawat-jalan = Rawat jalan
info-iuran-fine-again = Tanggal kartu aktif lagi
info-iuran-fine-again-hint = Tanggal tunggakan dan iuran bulan itu dibayar.
info-iuran-fine-admitted = Tanggal mulai dirawat inap
info-iuran-fine-months = Bulan tunggakan sebelum kartu aktif lagi
info-iuran-fine-months-of = { $jumlah } bulan
info-iuran-fine-months-hint = Yang dihitung paling banyak 12 bulan.
info-iuran-fine-cost = Perkiraan biaya rawat inap
info-iuran-fine-cost-hint = Tanyakan ke petugas BPJS di rumah sakit. Aplikasi tidak tahu biayanya.
info-iuran-fine-missing = Isi perkiraan biaya rawat inap untuk melihat dendanya.
info-iuran-fine-impossible = Isian ini tidak bisa dihitung. Cek lagi tanggal dan biayanya.
info-iuran-fine-none = Tidak ada denda
info-iuran-fine-estimate = Perkiraan denda { $jumlah }
info-iuran-fine-formula = Hitungan
info-iuran-fine-formula-is = { $persen } persen, kali { $biaya }, kali { $bulan } bulan
info-iuran-fine-most = Denda paling banyak
info-iuran-fine-who = Yang membayar denda
info-iuran-fine-last = Hari terakhir yang kena denda
info-iuran-fine-is-estimate = Ini perkiraan dari biaya yang Anda isi. Jumlah yang pasti dari petugas BPJS di rumah sakit.

### cari
info-iuran-find-title = Cari tagihan
info-iuran-find-intro = Lihat tagihan iuran keluarga lain yang mau Anda bayarkan. Tidak perlu masuk.
info-iuran-find-number = Nomor kartu JKN, NIK, atau virtual account
info-iuran-find-number-hint = Nomor kartu 13 angka. NIK dan virtual account 16 angka.
info-iuran-find-wrong-length = Jumlah angkanya belum pas. Nomor kartu 13 angka, NIK dan virtual account 16 angka.
info-iuran-find-wrong-format = Cek lagi nomornya. Hanya angka yang dipakai.
info-iuran-find-wrong-date = Angka ke-7 sampai ke-12 pada NIK adalah tanggal lahir, dan tanggal itu tidak ada di kalender.
info-iuran-find-wrong-enterprise = Ini virtual account sebuah perusahaan. Pakai nomor peserta.
info-iuran-find-captcha-again = Belum ada yang dicari. Di bawah ada gambar yang lain.
info-iuran-find-none-title = Tidak ada tagihan untuk nomor ini
info-iuran-find-none-text = Mungkin nomornya salah, atau iurannya dibayar tempat kerja atau pemerintah. Siapa pemilik nomor itu tidak kami sebutkan.
info-iuran-find-offline-title = Perlu internet untuk mencari
info-iuran-find-offline-text = Sambungkan internet, lalu coba lagi. Nomor yang sudah diketik tetap di sini.
info-iuran-find-going = Sedang dicari
info-iuran-find-missing = Tunggu gambar hurufnya dahulu.
info-iuran-find-kept = Nomor dan hasilnya tidak disimpan di HP ini.
info-iuran-find-send = Cari tagihan
info-iuran-find-owed-title = { $nama }: tagihan { $jumlah }
info-iuran-find-owed-text = Belum dibayar { $bulan } bulan, sejak { $tertua }. Satu kali bayar sudah untuk seluruh keluarga.
info-iuran-find-paid-title = { $nama }: tidak ada tagihan sekarang
info-iuran-find-paid-text = Semua iuran sampai bulan ini sudah dibayar.
info-iuran-find-holder = Nama
info-iuran-find-sum = Yang ditagih
info-iuran-find-another = Cari nomor lain
