# Apa yang dikatakan banyak halaman dengan cara yang sama.
common-moment = { $tanggal } pukul { $jam }
common-as-of = Data { $tanggal } ({ $umur })
common-as-of-today = { $lama ->
    [ya] Data lama, dari hari ini pukul { $jam }
   *[tidak] Data hari ini, pukul { $jam }
  }
common-as-of-old = Data lama: { $tanggal } ({ $umur })
common-loading = Sedang mengambil data…
common-sign-in = Masuk
common-sign-in-first-title = Masuk dahulu
common-sign-in-first-text = Data Anda belum pernah dibuka di HP ini. Masuk sekali, setelah itu data tetap bisa dibaca tanpa sinyal.
common-sign-in-again-text = Data yang sudah ada di HP ini tetap bisa dibaca. { $untuk ->
    [antrean] Untuk mengambil nomor antrean, masuk dahulu.
    [pin] Untuk membuat PIN, masuk dahulu.
   *[lain] Untuk mengambil data terbaru, masuk dahulu.
  }
common-not-a-member-title = Anda belum terdaftar sebagai peserta
common-not-a-member-text = Akun Anda sudah ada, tetapi belum ada kepesertaan atas nama Anda. Data ini muncul setelah Anda terdaftar.
common-not-a-member-way = Cara mendaftar
common-try-again = Coba lagi
common-which-member = { $halaman ->
    [kartu] Kartu siapa?
    [peserta] Data siapa?
    [skrining] Skrining siapa?
   *[antrean] Siapa yang berobat?
  }
common-sample = DATA CONTOH, bukan peserta sungguhan
common-kelas-1 = Kelas I
common-kelas-2 = Kelas II
common-kelas-3 = Kelas III
# kata: huruf: part of a sentence
common-kanal-aplikasi = aplikasi ini
common-kanal-165 = Care Center 165
common-kanal-pandawa = PANDAWA (WhatsApp 08118165165)
# kata: huruf: part of a sentence
common-kanal-cabang = kantor cabang BPJS Kesehatan
# kata: huruf: part of a sentence
common-kanal-pemberi-kerja = bagian kepegawaian (HRD) tempat Anda bekerja
# kata: huruf: part of a sentence
common-kanal-faskes = loket fasilitas kesehatan
# kata: huruf: part of a sentence
common-kanal-dukcapil = kantor Dukcapil
common-kanal-dinas-sosial = Dinas Sosial
# kata: huruf: part of a sentence
common-kanal-situs = situs www.bpjs-kesehatan.go.id
common-kanal-chika = CHIKA (WhatsApp 08118750400)
# kata: huruf: part of a sentence
common-kanal-media-sosial = media sosial BPJS Kesehatan
common-kanal-lapor = LAPOR!
# kata: huruf: part of a sentence
common-kanal-bpjs-satu = petugas BPJS SATU di rumah sakit
# kata: huruf: part of a sentence
common-kanal-mcs = mobil layanan keliling (MCS)
common-kanal-mpp = Mal Pelayanan Publik
common-kanal-kader = Kader JKN

common-call-165 = Telepon 165
common-call-emergency = Telepon { $nomor }
# kata: huruf: part of a sentence
common-age-today = hari ini
# kata: huruf: part of a sentence
common-age-yesterday = kemarin
common-age-days = { $jumlah } hari yang lalu
# kata: huruf: part of a sentence
common-age-months = sekitar { $jumlah } bulan yang lalu
# kata: huruf: part of a sentence
common-age-years = sekitar { $jumlah } tahun yang lalu
common-age-by-phone = { $umur } menurut jam HP
# kata: huruf: part of a sentence
common-age-unknown = belum tentu yang terbaru
common-old-known = Data ini dari { $umur }, jadi mungkin sudah berubah.
common-old-unknown = Belum bisa dipastikan apakah ini data terbaru.
common-clock-wrong-title = Jam HP ini tampaknya salah
common-clock-wrong-text = HP ini menunjukkan { $tanggal }. Aplikasi memakai tanggal dari layanan, jadi isi halaman ini tetap benar. Betulkan jam HP.
common-clock-lost-title = Jam HP ini tampaknya salah
common-clock-lost-text = HP ini menunjukkan { $tanggal }, padahal data di halaman ini lebih baru. Data Anda aman. Betulkan jam HP atau sambungkan internet.
common-clock-unsure-title = Tanggal hari ini belum bisa dicocokkan
common-clock-unsure-text = Menurut jam HP, hari ini { $tanggal }. Kalau benar, data ini sudah lama sekali. Kalau salah, betulkan jam HP. Sambungkan internet untuk memastikan.
common-segmen-pbi-jk = Penerima bantuan iuran dari pemerintah pusat (PBI)
common-segmen-pbpu-pemda = Didaftarkan pemerintah daerah (PBPU Pemda)
common-segmen-ppu-pn = Pegawai negara (PPU)
common-segmen-ppu-tni = Anggota TNI (PPU)
common-segmen-ppu-polri = Anggota Polri (PPU)
common-segmen-ppu-bu = Pekerja perusahaan (PPU)
common-segmen-pbpu = Pekerja mandiri (PBPU)
common-segmen-bp = Bukan pekerja, membayar sendiri (BP)
common-segmen-bp-pensiun = Penerima pensiun (BP)
common-segmen-bp-veteran = Veteran atau perintis kemerdekaan (BP)
common-nik = NIK
# kata: huruf: part of a sentence
common-nik-spoken = disembunyikan, { $jumlah ->
    [4] empat
   *[other] { $jumlah }
  } angka terakhir { $angka }
# kata: huruf: part of a sentence
common-nik-hidden = disembunyikan
common-nik-none = Belum ada NIK
common-unknown = Belum diketahui
common-wait-seconds = { $jumlah } detik
common-wait-minutes = { $jumlah } menit
common-wait-hours = { $jumlah } jam
common-shell-back = Kembali
common-shell-refresh = Perbarui
common-shell-show = Tampilkan
common-shell-hide = Sembunyikan
common-shell-decrease = Kurangi
common-shell-increase = Tambah
common-shell-choose = Pilih
common-shell-cancel = Batal
common-shell-search = Cari
common-shell-clear = Kosongkan
common-shell-no-match = Tidak ada yang cocok
common-shell-take-photo = Ambil foto
common-shell-from-photos = Pilih dari galeri
common-shell-from-files = Pilih berkas
common-shell-allow = Izinkan
common-shell-deny = Jangan izinkan
common-shell-covered = Isi halaman ini ditutup selama layar direkam
common-shell-minute = 1 menit
common-shell-minutes = { $n } menit
common-shell-second = 1 detik
common-shell-seconds = { $n } detik
common-shell-previous-month = Bulan sebelumnya
common-shell-next-month = Bulan berikutnya
common-status-active = Aktif untuk bulan { $bulan }
common-status-last-active = Aktif menurut data { $tanggal }
common-status-inactive = Tidak aktif
common-status-last-inactive = Tidak aktif menurut data { $tanggal }
common-rows-skipped = { $jumlah } baris tidak terbaca dan tidak ditampilkan.
common-older = Lihat yang lebih lama
common-newer = Lihat yang lebih baru
common-look-further = Cari di data yang lebih lama
common-list-anew = Buka daftar dari awal
common-list-changed-title = Daftar sudah berubah
common-list-changed-text = Bagian yang lebih lama tidak bisa dibuka dari sini. Yang sudah terbuka tetap ada. Buka daftar dari awal untuk melihat semuanya.
common-row-gone-title = Catatan itu tidak ditemukan
common-row-gone-text = Catatan itu tidak ada di daftar Anda. Buka menunya untuk melihat semua catatan.
common-filter-all = Semua
common-copy = Salin
common-copied = Sudah disalin.
common-help-code = Kode bantuan
common-help-code-note = Sebutkan satu per satu kepada petugas. Kode ini bukan sandi dan tidak membuka akun.
common-terbilang = Terbilang
common-assumed = Salah satu jawaban di halaman ini adalah anggapan kami. Sumber resminya belum ada.
common-assumed-akses = Bahwa BPJS Kesehatan memberi daftar siapa yang melihat data adalah anggapan kami.
common-assumed-autodebit = Kapan autodebit disetujui, dicoba lagi, dan dihentikan adalah anggapan kami.
common-assumed-autodebit-rekening = Banyaknya angka sebuah rekening adalah anggapan kami.
common-assumed-autodebit-tidak-wajib = Siapa yang tidak wajib autodebit adalah anggapan kami.
common-assumed-buka = Cara menghitung jam buka adalah anggapan kami.
common-assumed-diagnosa = Diagnosis mana yang ditutup adalah anggapan kami.
common-assumed-konsultasi = Syarat menilai konsultasi adalah anggapan kami.
common-assumed-konsultasi-pesan = Panjang pesan adalah anggapan kami.
common-assumed-konsultasi-sudah-mulai = Jumlah percakapan yang boleh terbuka adalah anggapan kami.
common-assumed-konsultasi-darurat = Daftar kata tanda bahaya adalah anggapan kami. Kalau ragu, tetap ke IGD.
common-assumed-petunjuk-tanda = Contoh tanda bahaya adalah anggapan kami. Kalau ragu, tetap ke IGD.
common-assumed-operasi = Batas hari untuk jadwal operasi adalah anggapan kami.
common-assumed-rehab = Sebagian aturan cicilan (REHAB) di halaman ini adalah anggapan kami.
common-assumed-rehab-open = Cara membulatkan banyaknya cicilan adalah anggapan kami.
common-assumed-segmen-pensiunan = Pembagian iuran pensiunan adalah anggapan kami.
common-assumed-skrining = Batas risiko dan ukuran tubuh normal di halaman ini adalah anggapan kami.
common-assumed-skrining-boleh = Bahwa skrining dihitung per tahun kalender adalah anggapan kami.
common-assumed-skrining-sudah = Bahwa skrining dihitung per tahun kalender adalah anggapan kami.
common-assumed-tempat-tidur = Sampai kapan data tempat tidur dihitung adalah anggapan kami.
common-assumed-tempat-tidur-melebihi = Kapan angka tempat tidur dianggap salah adalah anggapan kami.
common-assumed-tempat-tidur-negatif = Kapan angka tempat tidur dianggap salah adalah anggapan kami.
common-assumed-peringatan = Berapa hari sebelumnya kami mengingatkan adalah anggapan kami.
common-assumed-kartu = Status yang tersimpan hanya berlaku untuk bulannya. Itu anggapan kami.
common-assumed-pembukuan = Lamanya menunggu sampai pembayaran tercatat adalah anggapan kami.
common-assumed-penilaian = Syarat menilai kunjungan adalah anggapan kami.
common-grounds = Lihat sumber aturan
common-grounds-title = Sumber aturan
common-grounds-list = Aturan di halaman tadi berasal dari
common-grounds-assumed = Yang kami sebut anggapan kami belum punya sumber resmi. Jawaban BPJS Kesehatan bisa berbeda.
common-grounds-ask = Belum jelas? Tanyakan ke Care Center 165.
common-grounds-none-title = Sumbernya tidak ditemukan
common-grounds-none-text = Buka lagi halaman yang ingin Anda baca, lalu pilih Lihat sumber aturan.
common-source-perpres-2020 = Peraturan Presiden 64 Tahun 2020, seperti diberitakan
common-source-perpres-2024 = Peraturan Presiden 59 Tahun 2024, seperti diberitakan
common-source-permenkes-2018 = Peraturan Menteri Kesehatan 47 Tahun 2018
# kata: huruf: part of a sentence
common-source-kemenkes = informasi Kementerian Kesehatan
# kata: huruf: part of a sentence
common-source-2023 = materi sosialisasi BPJS Kesehatan 2023
# kata: huruf: part of a sentence
common-source-panduan = buku panduan layanan BPJS Kesehatan 2022
# kata: huruf: part of a sentence
common-source-denpasar = tanya jawab BPJS Kesehatan Denpasar 2022
# kata: huruf: part of a sentence
common-source-2020 = materi sosialisasi BPJS Kesehatan 2020
# kata: huruf: part of a sentence
common-source-terhubung = aplikasi lain yang terhubung ke BPJS Kesehatan
# kata: huruf: part of a sentence
common-source-umum = sumber lain yang terbuka untuk umum
# kata: huruf: part of a sentence
common-source-buku = kumpulan aturan kami dari sumber yang terbuka untuk umum
# kata: huruf: part of a sentence
common-source-anggapan = anggapan kami
common-bill-locked-title = { $cara ->
    [rehab] Anda sedang mencicil (REHAB)
    [autodebit] Iuran dibayar lewat autodebit
   *[lain] Tagihan ini dibayar dengan cara lain
  }
common-bill-locked-text = { $cara ->
    [rehab] { $ada ->
        [ya] Yang dibayar sekarang adalah satu cicilan, { $jumlah }.
       *[tidak] Yang dibayar sekarang adalah satu cicilan. Jumlahnya terlihat di bank.
      }
    [autodebit] Bank Anda yang membayar setiap bulan. Cek saldo supaya tidak terbayar dua kali.
   *[lain] Tanyakan ke Care Center 165 sebelum membayar.
  }
common-rating-stars = { $jumlah ->
    [1] 1 bintang, buruk
    [5] 5 bintang, baik sekali
   *[other] { $jumlah } bintang
  }
common-rating-note = Catatan (boleh kosong)
common-rating-send = Kirim penilaian
