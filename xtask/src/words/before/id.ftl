# The messages of the rows in changes.txt as they were before the texts were rewritten by docs/words.md.
janji-words-tersimpan-offline = Sudah aman di HP Anda. Dikirim sendiri saat sinyal kembali.
pendaftaran-pelayanan-tanpa-sinyal-text = Permintaan bisa disimpan sekarang dan dikirim sendiri begitu ada sinyal. Ini belum nomor antrean: nomor baru ada setelah { $faskes } menjawab. Bila saat itu sudah penuh atau tutup, permintaan bisa ditolak.
pendaftaran-pelayanan-ambil-tersimpan-text = { $tunggu ->
    [ruang] HP ini penuh, jadi permintaan belum bisa dikirim. Hapus beberapa foto atau video, lalu buka halaman ini lagi.
    [simpan] HP ini belum bisa menyimpan, jadi permintaan belum bisa dikirim. Kami mencoba lagi sendiri.
    [masuk] Masuk dahulu, lalu permintaan ini dikirim. Nomor baru ada setelah { $faskes } menjawab.
    [sinyal] Dikirim sendiri begitu ada sinyal. Nomor baru ada setelah { $faskes } menjawab. Anda tidak perlu memesan lagi.
   *[giliran] Sebentar lagi dikirim. Nomor baru ada setelah { $faskes } menjawab. Anda tidak perlu memesan lagi.
 }
pendaftaran-pelayanan-batal-tersimpan-text = { $tunggu ->
    [ruang] HP ini penuh, jadi pembatalan belum bisa dikirim. Hapus beberapa foto atau video, lalu buka halaman ini lagi.
    [simpan] HP ini belum bisa menyimpan, jadi pembatalan belum bisa dikirim. Kami mencoba lagi sendiri.
    [masuk] Masuk dahulu, lalu pembatalan ini dikirim.
    [sinyal] Pembatalan dikirim sendiri begitu ada sinyal.
   *[giliran] Pembatalan sebentar lagi dikirim.
 }
problem-offline-next = Cari tempat dengan sinyal, lalu coba lagi. Kami juga mencoba sendiri saat sinyal kembali.
problem-busy-next = { $ada ->
    [tunggu] Kami coba lagi sendiri setelah { $tunggu }.
   *[lain] Kami coba lagi sendiri sebentar lagi.
  }
problem-refused-title = Permintaan tidak bisa diterima
problem-refused-safe = Tidak ada yang tercatat, dan tidak ada yang perlu dibatalkan.
pendaftaran-pelayanan-mengerti = Mengerti, hapus dari daftar
janji-forget = Sudah saya baca
info-iuran-rehab-text = Kartu aktif lagi setelah cicilan terakhir dan iuran bulan berjalan dibayar.
info-peserta-why-government = Iuran Anda dibayar pemerintah, dan daftar penerimanya diperbarui dari waktu ke waktu. Tanyakan ke { $kanal } atau Care Center 165.
problem-unwritable-next = Kami mencoba lagi sendiri. Kalau tetap begini, mulai ulang HP.
pendaftaran-pelayanan-datang-pukul = Pukul { $jam }, { $menit } menit lebih awal
pendaftaran-pelayanan-datang-awal = { $menit } menit lebih awal
rules-antrean-fktp-diterima = Nomor { $angka } untuk { $tanggal }. Datang { $lebih-awal } menit lebih awal.
beranda-bill-due = { $jumlah } untuk bulan ini, paling lambat tanggal { $hari }.
beranda-bill-late = { $jumlah } untuk bulan ini. Sudah lewat tanggal { $hari }, tetapi tanpa denda. Bayar sebelum akhir bulan supaya tetap aktif.
rules-status-belum-bayar = Kartu aktif. Iuran { $bulan } sebaiknya dibayar paling lambat tanggal { $hari }.
info-iuran-suspended-title = Tidak aktif, { $jumlah } bulan belum dibayar
info-iuran-suspended-text = Bayar { $total } supaya kartu seluruh keluarga aktif lagi. Baru saja membayar? Perbarui halaman ini saat ada sinyal.
beranda-bill-arrears = { $jumlah } untuk aktif kembali, termasuk { $bulan } bulan tertunggak.
info-iuran-due-date = Jatuh tempo
problem-busy-text = Terlalu banyak yang memakai layanan saat ini, atau layanan sedang dirawat.
info-peserta-badge-last-active = Terakhir aktif
info-peserta-badge-last-inactive = Terakhir tidak aktif
beranda-member-badge-unsure = Perlu dipastikan
common-status-last-active = Terakhir diketahui aktif per { $tanggal }
common-status-last-inactive = Terakhir diketahui tidak aktif per { $tanggal }
info-peserta-last-active-title = Terakhir diketahui aktif per { $tanggal }
info-peserta-last-inactive-title = Terakhir diketahui tidak aktif per { $tanggal }
common-as-of = Data per { $saat }
common-as-of-old = Data lama, per { $saat }
kartu-as-of = Per { $saat } ({ $umur })
info-program-jkn-sources = Sumber: { $sumber }. Menurut aturan tahun { $tahun }.
account-masuk-captcha-missing = tunggu gambar huruf dahulu
problem-offline-safe = Data yang tersimpan tetap bisa dibaca, dan tidak ada permintaan yang hilang.
problem-no-reply-safe = Data yang tersimpan tetap bisa dibaca, dan tidak ada yang tercatat dua kali.
problem-not-understood-safe = Data lama tetap bisa dibaca.
problem-too-large-safe = Data yang tersimpan tetap bisa dibaca.
problem-too-large-other = Kalau berulang, laporkan kode ini ke Care Center 165.
problem-internal-other = Kalau berulang, laporkan kode ini ke Care Center 165.
problem-untrusted-other = Kalau tetap begini, telepon Care Center 165.
info-iuran-unpaid = Bila belum dibayar
info-iuran-unpaid-hospital = Denda pelayanan hanya ada bila seseorang dirawat inap di rumah sakit dalam { $hari } hari sesudah kartu aktif lagi. Rawat jalan tidak kena denda.
pendaftaran-pelayanan-periksa-lagi = Periksa lagi
janji-state-belum-pasti = Belum pasti
janji-words-belum-pasti = Sudah dikirim, tetapi jawabannya belum sampai. Kami sedang menanyakannya. Jangan meminta lagi; tidak akan tercatat dua kali.
pendaftaran-pelayanan-ambil-belum-pasti = Belum pasti
pendaftaran-pelayanan-ambil-belum-pasti-title = Jangan pesan lagi
pendaftaran-pelayanan-ambil-belum-pasti-text = Permintaan sudah dikirim, tetapi jawabannya belum sampai. { $tunggu ->
    [masuk] Masuk dahulu, lalu kami tanyakan ke { $faskes }.
    [sinyal] Begitu ada sinyal, kami tanyakan ke { $faskes }.
   *[giliran] Kami sedang menanyakannya ke { $faskes }.
 } Tidak ada yang tercatat dua kali.
janji-state-tersimpan = Tersimpan
janji-state-dikirim = Dikirim
common-clock-lost-text = HP ini menunjukkan { $tanggal }, padahal data di bawah ini lebih baru. Data Anda aman. Betulkan jam HP, atau sambungkan internet supaya umur data bisa dipastikan.
common-age-unknown = umurnya belum bisa dipastikan
common-age-by-phone = menurut jam HP { $umur }
info-iuran-past-text = Ini bukan data terbaru ({ $umur }). Tagihan dan pembayaran sesudahnya belum terlihat di sini. Sambungkan internet untuk memperbarui.
info-peserta-last-active-text = Status hari ini belum tentu sama, karena ini bukan data terbaru ({ $umur }). Sambungkan internet untuk memastikan.
janji-made = Dibuat { $saat } menurut jam HP ini.
info-peserta-why-words = Keterangan dari pusat data: “{ $teks }”.
rules-antrean-peserta-tidak-aktif = Antrean belum bisa diambil karena kepesertaan sedang tidak aktif. Cek Info Iuran, atau hubungi Care Center 165.
pendaftaran-pelayanan-ambil-tolak-peserta-tidak-aktif = Kepesertaannya sedang tidak aktif. Lihat iuran; setelah aktif kembali, nomor bisa diambil.
info-peserta-inactive-text = Kartu belum bisa dipakai berobat.
info-iuran-mismatch-title = Jumlahnya berbeda dari tarif
info-iuran-mismatch-text = Tagihan bulan ini { $tagihan }, sedangkan menurut tarif { $hitungan }. Yang berlaku adalah tagihan. Bila ragu, tanyakan ke Care Center 165.
info-iuran-va = Virtual account keluarga
info-iuran-va-note = Pakai nomor bank yang Anda pilih. Sekali bayar berlaku untuk seluruh keluarga, jadi tidak perlu membayar per orang.
info-iuran-no-va = Nomor virtual account belum tersedia di sini. Tanyakan ke Care Center 165.
pendaftaran-pelayanan-tempat-tersisa = { $jumlah ->
    [-1] Sisa tempat belum diketahui · praktik { $jam } · daftar sebelum { $tutup }
    [0] Penuh · praktik { $jam }
   *[lain] Sisa { $jumlah } tempat · praktik { $jam } · daftar sebelum { $tutup }
 }
pendaftaran-pelayanan-jadwal-lama-text = Sisa tempat bisa sudah berubah. Anda tetap bisa mengambil nomor; { $faskes } yang menentukan.
pendaftaran-pelayanan-ambil-tolak-kuota-habis = Tempat pada hari itu sudah habis. Pilih hari atau poli lain, atau tanyakan ke loket.
pendaftaran-pelayanan-dokter-siapa-saja-text = Dipilihkan dokter yang paling banyak tempatnya
rules-antrean-kuota-habis = Kuota { $poli } pada { $tanggal } sudah penuh. Pilih tanggal lain, atau tanyakan ke loket.
pendaftaran-pelayanan-dokter-siapa-saja = Siapa saja
common-which-member = Untuk siapa?
pendaftaran-pelayanan-nomor-tak-terbaca = Nomor belum terbaca
pendaftaran-pelayanan-ambil-diterima-title = Nomor sudah dicatat
pendaftaran-pelayanan-ambil-diterima-text = { $faskes } sudah menerima, tetapi nomornya belum terbaca di sini. Perbarui halaman ini, atau tanyakan ke loket. Jangan pesan lagi.
pendaftaran-pelayanan-status-dipegang = Nomor sudah Anda dapat
pendaftaran-pelayanan-status-dipanggil = Nomor Anda sedang dipanggil
janji-withdraw = Tarik kembali
janji-withdraw-yes = Tarik kembali
pendaftaran-pelayanan-ambil-tarik-label = Tarik kembali
pendaftaran-pelayanan-ambil-tarik-ya = Ya, tarik kembali
pendaftaran-pelayanan-batal-tarik-label = Urungkan pembatalan
pendaftaran-pelayanan-batal-tarik-tanya = Urungkan pembatalan ini?
pendaftaran-pelayanan-batal-tarik-ya = Ya, urungkan
pendaftaran-pelayanan-ditolak-kutipan = { $alasan } Kata { $faskes }: “{ $kata }”
pendaftaran-pelayanan-sudah-diminta = Nomor untuk poli ini sudah diminta dan masih menunggu jawaban. Jangan pesan lagi.
problem-wrong-password-text = Kata sandi tidak cocok dengan nomor itu. { $jumlah ->
    [-1] Periksa huruf besar dan kecilnya.
   *[other] Masih ada { $jumlah } kali percobaan sebelum akun dijeda.
  }
problem-account-paused-title = Akun dijeda sebentar
problem-account-paused-text = Terlalu banyak percobaan yang tidak cocok, jadi akun dijeda supaya tidak ditebak orang lain.
rules-akun-masuk-terkunci = Akun dijeda { $menit } menit karena { $gagal } kali gagal masuk. Tunggu, atau pulihkan kata sandi.
problem-session-ended-title = Sesi Anda sudah berakhir
problem-session-ended-text = Demi keamanan, sesi berakhir setelah beberapa waktu atau saat Anda masuk di HP lain.
problem-not-the-gateway-title = Jaringan ini minta perhatian
problem-not-the-gateway-text = Yang menjawab bukan layanan kami. Biasanya ini halaman masuk sebuah Wi-Fi umum.
problem-not-the-gateway-next = Buka peramban dan masuk ke Wi-Fi itu, atau pakai paket data, lalu coba lagi.
problem-not-understood-title = Jawaban tidak kami mengerti
problem-not-understood-text = Layanan menjawab dengan cara yang belum dikenal versi aplikasi ini.
problem-too-large-title = Jawaban terlalu besar
problem-too-large-text = Layanan mengirim lebih banyak daripada yang wajar, jadi kami berhenti membacanya.
problem-key-lost-title = Kunci data di HP ini hilang
problem-key-lost-text = Data lama terkunci dengan kunci yang sudah tidak ada di HP ini, misalnya setelah pindah HP atau mengganti kunci layar.
problem-no-reply-next = Coba lagi sebentar lagi.
problem-account-paused-next = { $ada ->
    [tunggu] Coba lagi sekitar { $tunggu } lagi.
   *[lain] Coba lagi beberapa menit lagi.
  }
account-masuk-captcha-answer = Huruf di gambar, atau jawaban pertanyaan
account-masuk-captcha-hint = Huruf besar atau kecil sama saja.
account-masuk-intro = Pakai NIK atau nomor kartu JKN, yang mana saja yang Anda ingat.
account-masuk-help-text = Lupa kata sandi, nomor HP lama sudah mati, atau belum punya akun: petugas Care Center 165 bisa membantu, 24 jam.
problem-not-registered-next = Periksa lagi setiap angkanya. Kalau memang belum punya akun, daftar dahulu.
common-sign-in-again-text = Data yang sudah ada di HP ini tetap bisa dibaca. Untuk yang ini, masuk dahulu.
kartu-counter-nik = Sejak 26 Januari 2022, cukup sebutkan NIK, tunjukkan e-KTP, atau tunjukkan KIS Digital. Pilih salah satu.
kartu-counter-copies = Menurut janji layanan JKN, fasilitas kesehatan tidak meminta fotokopi dan tidak menarik biaya tambahan. Bila tetap diminta, tanyakan ke Care Center 165.
kartu-counter-lending = Kartu ini hanya untuk orang yang namanya tertulis. Meminjamkannya supaya orang lain berobat dapat dipidana, sampai 6 tahun penjara.
rules-segmen-pemberi-kerja = Iuran dibayar pemberi kerja 4 % dan pekerja 1 %.
rules-segmen-pensiunan = Iuran dibayar bersama oleh pemerintah dan penerima pensiun.
info-iuran-payer-debt-text = { $siapa } Namun tunggakan dari masa membayar sendiri tetap tercatat atas nama Anda.
pengaturan-data-text = Data Anda disimpan terkunci, hanya di HP ini. Menghapusnya tidak mengubah kepesertaan Anda.
rules-antrean-rujukan-belum-berlaku = Rujukan baru berlaku mulai tanggal { $sejak }. Pilih tanggal itu atau sesudahnya.
rules-rehab-belum-mulai = Program cicilan versi { $versi } baru dibuka mulai { $sejak }.
rules-rehab-angsuran-kurang = Tidak ada cicilan, karena setiap pembagian { $bulan } bulan tunggakan membuat satu tahap di bawah { $angsuran }. Anda dapat membayarnya sekaligus.
rules-rehab-open = Boleh mendaftar cicilan untuk { $bulan } bulan tunggakan, paling banyak { $tahap } tahap.
rules-keluarga-anak-ditanggung = Anak ditanggung sampai sebelum { $sebelum }, saat berusia { $usia } tahun, karena belum menikah dan belum berpenghasilan.
rules-keluarga-anak-usia = Tidak ditanggung, karena anak sudah berusia { $usia } tahun dan tidak ada surat masih bersekolah. Dengan surat itu anak ditanggung sampai sebelum berusia { $usia-pelajar } tahun.
rules-denda-owed = Denda pelayanan { $jumlah }, karena rawat inap di rumah sakit pada hari ke-{ $hari } sejak kartu aktif kembali, dengan biaya { $biaya } dan { $bulan } bulan tunggakan yang dihitung. Petugas PIPP di rumah sakit memastikan jumlahnya.
rules-denda-capped = Denda pelayanan { $jumlah }, yaitu batas tertinggi, karena rawat inap di rumah sakit pada hari ke-{ $hari } sejak kartu aktif kembali, dengan biaya { $biaya } dan { $bulan } bulan tunggakan yang dihitung. Petugas PIPP di rumah sakit memastikan jumlahnya.
rules-tagihan-dibatasi = Bayar { $untuk-aktif } agar kartu aktif kembali. Dari { $semua } bulan tunggakan hanya { $bulan } bulan terakhir yang ditagih, { $tunggakan }, ditambah iuran { $bulan-ini } { $berjalan }.
info-program-jkn-tunggakan-3 = Bila dalam 45 hari sesudah kartu aktif lagi peserta dirawat inap di rumah sakit, ada denda pelayanan: 5 persen dari perkiraan biaya, kali jumlah bulan menunggak, paling banyak 12 bulan dan paling banyak Rp30.000.000.
info-program-jkn-segmen-3 = Dalam hitungan itu pekerja menanggung paling banyak empat anggota keluarga: suami atau istri, dan paling banyak tiga anak. Anggota lain, seperti orang tua, ditambah 1 persen per orang.
rules-tempat-tidur-masa-depan = { $tersedia } tempat tidur kosong, tetapi jam data rumah sakit lebih dari { $jam } jam di depan, jadi umurnya tidak diketahui. Telepon rumah sakit dahulu.
rules-status-aktif = Kartu aktif, karena semua iuran sampai { $berjalan } sudah dibayar.
common-segmen-ppu-polri = Anggota POLRI (PPU)
rules-keluarga-anak-keempat = Sudah ada { $anak } anak yang ditanggung. Anak ini dapat menjadi anggota tambahan dengan iuran 1 % dari upah.
info-program-jkn-nik-1 = Sejak 26 Januari 2022, di loket Anda cukup menyebutkan NIK, menunjukkan e-KTP, atau menunjukkan KIS Digital. Salah satu saja.
rules-autodebit-gagal-nomor = Autodebit belum berhasil, karena nomor ponsel dompet digital sudah tidak aktif. Aktifkan nomornya atau daftarkan kanal lain; sementara itu bayar lewat virtual account.
rules-akun-captcha-terpakai = Captcha ini sudah dipakai. Minta yang baru.
rules-konsultasi-darurat = Anda menulis "{ $kata }". Bila ini gawat darurat, segera ke IGD terdekat; tidak perlu rujukan.
pengaturan-sign-out-text = Kartu dan data terakhir tetap bisa dibaca di HP ini. Kalau HP ini dipakai orang lain, pilih "Hapus data di HP ini".
common-sample = DATA CONTOH — bukan data peserta sungguhan
beranda-locked = masuk dahulu
pendaftaran-pelayanan-pilih-poli = pilih poli dahulu
pendaftaran-pelayanan-batalkan-pilih-alasan = pilih alasannya dahulu
pendaftaran-pelayanan-jadwal-belum-ada = jadwalnya belum ada
account-masuk-going = sedang masuk…
info-iuran-late-text = Bayar { $total } paling lambat { $akhir-bulan } supaya kartu tetap aktif. Tidak ada denda keterlambatan.
pengaturan-about-text = JKN Saku bukan aplikasi BPJS Kesehatan.
