# Pendaftaran Peserta Baru: siapa yang mendaftar di sini, dan bagaimana.
penambahan-peserta-mine = Pendaftaran Anda
penambahan-peserta-mine-title = Anda sudah mengirim pendaftaran
penambahan-peserta-mine-text = Lihat nomor untuk membayar dan harinya.
penambahan-peserta-intro = Pendaftaran di sini untuk peserta mandiri: keluarga yang membayar iurannya sendiri. Tidak perlu punya akun.
penambahan-peserta-which = Mana yang sesuai dengan Anda?
penambahan-peserta-keluarga = Daftar keluarga baru
penambahan-peserta-keluarga-detail = Belum ada yang menjadi peserta mandiri di Kartu Keluarga (KK) Anda
penambahan-peserta-anggota = Tambah anggota keluarga
penambahan-peserta-anggota-detail = Keluarga Anda sudah peserta mandiri, dan ada yang belum terdaftar
penambahan-peserta-bayi = Daftar bayi baru lahir
penambahan-peserta-bayi-detail = Ibunya sudah menjadi peserta JKN
penambahan-peserta-pekerja = Pekerja, pensiunan, atau veteran
penambahan-peserta-pekerja-detail = Siapa yang mendaftarkan, dan surat apa yang dibawa
penambahan-peserta-pemerintah = Peserta yang dibayar pemerintah (PBI atau Pemda)
penambahan-peserta-pemerintah-detail = Ditetapkan pemerintah, tidak mendaftar di sini
penambahan-peserta-pemerintah-text = Anggota keluarga yang ditanggung juga ditetapkan pemerintah.
penambahan-peserta-pindah = Pindah jenis kepesertaan
penambahan-peserta-pindah-detail = Misalnya berhenti bekerja, atau mulai bekerja
penambahan-peserta-pindah-text = Siapa yang mengurus tergantung jenis kepesertaan yang lama dan yang baru.
penambahan-peserta-pindah-dari-kerja = Berhenti bekerja, lalu membayar sendiri
penambahan-peserta-pindah-dari-pemerintah = Tidak lagi dibayar pemerintah, lalu membayar sendiri
penambahan-peserta-pindah-ke-kerja = Membayar sendiri, lalu diterima bekerja
penambahan-peserta-pindah-ke-pemerintah = Membayar sendiri, lalu tidak mampu lagi
penambahan-peserta-pindah-ke-pensiun = Bekerja, lalu pensiun
penambahan-peserta-berubah = Keluarga bertambah atau berkurang
penambahan-peserta-berubah-detail = Lahir, menikah, bercerai, pisah KK, atau meninggal
penambahan-peserta-berubah-text = Yang tertulis di sini untuk peserta mandiri. Laporkan setiap perubahan supaya pelayanan tidak terhambat.
penambahan-peserta-berubah-own = Yang tertulis di sini sesuai jenis kepesertaan keluarga Anda. Laporkan setiap perubahan supaya pelayanan tidak terhambat.
penambahan-peserta-peristiwa-kelahiran = Ada yang lahir
penambahan-peserta-peristiwa-pernikahan = Ada yang menikah
penambahan-peserta-peristiwa-anak-menikah = Anak menikah
penambahan-peserta-peristiwa-perceraian = Bercerai
penambahan-peserta-peristiwa-pisah-kk = Pindah ke Kartu Keluarga (KK) lain
penambahan-peserta-peristiwa-kematian = Ada yang meninggal
penambahan-peserta-wna = Warga negara asing
penambahan-peserta-wna-detail = Didaftarkan lewat PANDAWA
penambahan-peserta-wna-text = Warga negara asing didaftarkan lewat PANDAWA (WhatsApp 08118165165). Suratnya anggapan kami; tanyakan dahulu.
penambahan-peserta-other-way = Pendaftarannya lewat jalan lain
penambahan-peserta-go-to = Urus lewat { $kanal }.
penambahan-peserta-papers = Surat yang disiapkan
penambahan-peserta-papers-open = Lihat surat yang disiapkan
penambahan-peserta-papers-title = Yang disiapkan
penambahan-peserta-papers-intro = Siapkan ini dahulu. Mengisinya untuk satu keluarga perlu sekitar setengah jam, dan boleh berhenti di tengah.
penambahan-peserta-papers-baby = Untuk bayi baru lahir
penambahan-peserta-before = Sebelum mulai
penambahan-peserta-before-all = Seluruh keluarga di Kartu Keluarga (KK) didaftarkan sekaligus.
penambahan-peserta-before-network = Mencari KK dan mengirim pendaftaran perlu internet. Yang lain bisa diisi tanpa sinyal.
penambahan-peserta-before-phone = Nomor HP dan email harus milik Anda dan belum dipakai keluarga lain.
penambahan-peserta-begin = Mulai mendaftar
penambahan-peserta-pekerja-intro = Pekerja, pensiunan, dan veteran tidak mendaftar di sini. Pilih untuk melihat siapa yang mendaftarkan.
penambahan-peserta-pekerja-which = Anda termasuk yang mana?
penambahan-peserta-pegawai-negeri = PNS, TNI, Polri, atau pegawai pemerintah
penambahan-peserta-pegawai-swasta = Pekerja perusahaan
penambahan-peserta-pegawai-swasta-text = Serahkan KTP dan Kartu Keluarga (KK) ke bagian kepegawaian (HRD). Suami atau istri dan anak yang memenuhi syarat ikut didaftarkan.
penambahan-peserta-pensiunan = Penerima pensiun
penambahan-peserta-veteran = Veteran atau perintis kemerdekaan
penambahan-peserta-step = Langkah { $langkah } dari { $semua }: { $nama }
penambahan-peserta-step-kk = Kartu Keluarga
penambahan-peserta-step-orang = Anggota keluarga
penambahan-peserta-step-faskes = Faskes tingkat pertama
penambahan-peserta-step-kelas = Kelas rawat
penambahan-peserta-step-kontak = Nomor HP dan email
penambahan-peserta-step-kode = Kode (OTP)
penambahan-peserta-kode-dahulu = Masukkan kode dahulu.
penambahan-peserta-step-setuju = Cek dan setujui
penambahan-peserta-resumed-title = Isian Anda masih ada
penambahan-peserta-resumed = Lanjutkan dari langkah ini. Nomor KK tidak disimpan, jadi mungkin diminta lagi.
penambahan-peserta-resumed-refused = Perbaiki yang disebut di bawah, lalu kirim lagi.
penambahan-peserta-anew = Mulai dari awal
penambahan-peserta-anew-title = Hapus semua isian?
penambahan-peserta-anew-text = Yang sudah Anda isi di formulir ini dihapus dari HP.
penambahan-peserta-anew-no = Simpan isian
penambahan-peserta-kata = Pesan BPJS Kesehatan: “{ $kata }”.
penambahan-peserta-kk-offline-title = Belum ada sinyal
penambahan-peserta-kk-offline-text = Mencari Kartu Keluarga (KK) perlu internet. Isian yang ada tetap tersimpan.
penambahan-peserta-kk-again = Demi keamanan, tulis nomor KK sekali lagi. Isian lain masih ada.
penambahan-peserta-kk-text = Kami mencari siapa saja di Kartu Keluarga (KK) ini. Nomornya tidak disimpan di HP.
penambahan-peserta-kk = Nomor Kartu Keluarga (KK)
penambahan-peserta-kk-hint = 16 angka di bagian atas KK.
penambahan-peserta-kk-salah = Nomor KK terdiri dari 16 angka. Cek lagi.
penambahan-peserta-kk-going = Mencari Kartu Keluarga
penambahan-peserta-kk-find = Cari KK
penambahan-peserta-kk-needed = Setelah ini nomor KK diminta sekali lagi, lalu pendaftaran bisa dikirim.
penambahan-peserta-kk-unknown-title = KK tidak ditemukan
penambahan-peserta-kk-unknown-text = Cek lagi setiap angkanya. Kalau sudah benar, tanyakan ke kantor Dukcapil: KK mungkin belum terdata secara daring.
penambahan-peserta-kk-odd-title = Nomor KK belum benar
penambahan-peserta-kk-odd-text = Nomor KK terdiri dari 16 angka.
penambahan-peserta-case-all-title = Semua sudah menjadi peserta
penambahan-peserta-case-all-text = Tidak ada yang perlu didaftarkan dari KK ini.
penambahan-peserta-case-baby-title = Tinggal bayi yang belum terdaftar
penambahan-peserta-case-baby-text = Daftarkan bayi lewat formulir bayi baru lahir.
penambahan-peserta-case-unknown-title = Keadaan KK ini belum dikenal aplikasi
penambahan-peserta-case-unknown-text = Tanyakan ke Care Center 165. Kepesertaan Anda tidak berubah.
penambahan-peserta-orang-text = Ketuk setiap nama, lalu isi sesuai KK dan KTP.
penambahan-peserta-orang-title = Di Kartu Keluarga (KK) ini
penambahan-peserta-orang-missing = Ada yang tidak tercantum? Perbaiki KK di kantor Dukcapil dahulu.
penambahan-peserta-tap-to-fill = Ketuk untuk mengisi
penambahan-peserta-badge-lengkap = Lengkap
penambahan-peserta-badge-belum = Belum lengkap
penambahan-peserta-badge-ganda = NIK ganda
penambahan-peserta-badge-mandiri = Sudah peserta mandiri
penambahan-peserta-badge-mandiri-detail = Ikut dihitung dalam iuran keluarga
penambahan-peserta-badge-lain = Sudah peserta
penambahan-peserta-badge-lain-detail = Ditanggung tempat kerja atau pemerintah, tidak ikut membayar di sini
penambahan-peserta-satu = Data { $nama }
penambahan-peserta-nik = NIK
penambahan-peserta-nik-hint = 16 angka di KTP, atau di KK untuk anak.
penambahan-peserta-nik-kosong = Isi NIK dahulu.
penambahan-peserta-nik-salah = NIK belum benar. Cek lagi ke-16 angkanya.
penambahan-peserta-nik-ganda = NIK ini sudah ditulis untuk anggota lain.
penambahan-peserta-nama = Nama lengkap
penambahan-peserta-nama-hint = Seperti di KK, tanpa gelar.
penambahan-peserta-nama-kosong = Isi nama dahulu.
penambahan-peserta-lahir = Tanggal lahir
penambahan-peserta-lahir-kosong = Pilih tanggal lahir dahulu.
penambahan-peserta-lahir-nanti = Tanggal lahir belum tiba.
penambahan-peserta-lahir-beda = Tanggal lahir berbeda dengan NIK
penambahan-peserta-hubungan = Hubungan dengan kepala keluarga
penambahan-peserta-hubungan-kosong = Pilih hubungannya dahulu.
penambahan-peserta-hubungan-kepala = Kepala keluarga
penambahan-peserta-hubungan-suami = Suami
penambahan-peserta-hubungan-istri = Istri
penambahan-peserta-hubungan-anak = Anak
penambahan-peserta-hubungan-orang-tua = Orang tua atau mertua
penambahan-peserta-hubungan-lain = Keluarga lain
penambahan-peserta-simpan = Simpan
penambahan-peserta-lanjut = Lanjut
penambahan-peserta-faskes-text = Pilih satu faskes tingkat pertama (FKTP) untuk seluruh keluarga. Nanti bisa diubah untuk setiap orang.
penambahan-peserta-faskes = Faskes tingkat pertama (FKTP)
penambahan-peserta-faskes-hint = Ketik nama puskesmas, klinik, atau dokter, atau nama kecamatan.
penambahan-peserta-faskes-sama = Satu FKTP untuk seluruh keluarga
penambahan-peserta-faskes-sama-hint = Matikan kalau ada yang berobat di tempat lain.
penambahan-peserta-faskes-siapa = FKTP setiap orang
penambahan-peserta-faskes-ikut = Sama dengan keluarga
penambahan-peserta-faskes-untuk = FKTP { $nama }
penambahan-peserta-gigi = Faskes gigi
penambahan-peserta-gigi-hint = Boleh dikosongkan. Kalau kosong, gigi diperiksa di FKTP.
penambahan-peserta-gigi-tanpa = Tanpa faskes gigi
penambahan-peserta-faskes-more = Masih ada yang lain. Ketik lebih lengkap.
penambahan-peserta-faskes-penuh = Sudah penuh
penambahan-peserta-faskes-bukan-mitra = Bukan mitra BPJS Kesehatan
penambahan-peserta-faskes-kosong = Pilih FKTP dahulu.
penambahan-peserta-kelas = Kelas rawat
penambahan-peserta-kelas-text = Satu keluarga memakai satu kelas rawat. Obat dan pemeriksaan sama di semua kelas.
penambahan-peserta-kelas-tetap = Keluarga Anda sudah terdaftar di { $kelas }, jadi anggota lain ikut kelas itu.
penambahan-peserta-kelas-detail = { $per-orang } per orang, { $keluarga } untuk { $orang } orang setiap bulan
penambahan-peserta-kelas-kosong = Pilih kelas rawat dahulu.
penambahan-peserta-kelas-later = Kelas bisa diubah nanti di Perubahan Data Peserta.
penambahan-peserta-table = Iuran sebulan untuk { $orang } orang
penambahan-peserta-table-each = Setiap orang
penambahan-peserta-table-all = Sekeluarga
penambahan-peserta-kontak-text = Nomor untuk membayar dan kabar pendaftaran dikirim ke sini.
penambahan-peserta-nohp = Nomor HP
penambahan-peserta-nohp-hint = Misalnya 081234567890.
penambahan-peserta-nohp-salah = Isi nomor HP yang benar, mulai dengan 08.
penambahan-peserta-nohp-dipakai = Nomor HP ini sudah dipakai keluarga lain.
penambahan-peserta-email = Email
penambahan-peserta-email-salah = Isi alamat email yang benar.
penambahan-peserta-email-dipakai = Email ini sudah dipakai keluarga lain.
penambahan-peserta-iuran-lihat = Lihat dahulu iuran yang berlaku.
penambahan-peserta-iuran-seen = Saya sudah lihat iuran ini
penambahan-peserta-iuran-changed-title = Iuran berubah
penambahan-peserta-iuran-changed-text = Sejak Anda memilih kelas, iuran keluarga menjadi { $jumlah } sebulan.
penambahan-peserta-people = { $orang } orang
penambahan-peserta-fact-people = Yang membayar
penambahan-peserta-fact-each = Iuran setiap orang, sebulan
penambahan-peserta-fact-all = Iuran sekeluarga, sebulan
penambahan-peserta-fact-from = Pembayaran pertama mulai
penambahan-peserta-fact-until = Pembayaran pertama paling lambat
penambahan-peserta-fact-day = Tanggal mendaftar
penambahan-peserta-terms = Dengan mendaftar, Anda setuju bahwa
penambahan-peserta-term-true = Data yang Anda isi benar dan sesuai KK.
penambahan-peserta-term-pay = Iuran dibayar setiap bulan oleh keluarga Anda.
penambahan-peserta-term-all = Seluruh anggota keluarga di KK ikut terdaftar.
penambahan-peserta-term-use = BPJS Kesehatan memakai data ini untuk kepesertaan dan pelayanan.
penambahan-peserta-setuju = Saya setuju
penambahan-peserta-setuju-dahulu = Nyatakan setuju dahulu.
penambahan-peserta-send = Kirim pendaftaran
penambahan-peserta-send-kk = Lanjut ke nomor KK
penambahan-peserta-send-title = Kirim pendaftaran ini?
penambahan-peserta-send-text = Setelah dikirim, keluarga Anda mendapat nomor untuk membayar (virtual account).
penambahan-peserta-send-no = Cek dahulu
penambahan-peserta-registered = Pendaftaran
penambahan-peserta-late-ticket = Kalau sinyal lama tidak ada, nomor KK mungkin diminta lagi.
penambahan-peserta-none-title = Belum ada pendaftaran
penambahan-peserta-none-text = Pendaftaran yang Anda kirim dari HP ini tampil di sini.
penambahan-peserta-none-way = Lihat cara mendaftar
penambahan-peserta-stage-menunggu-title = Terdaftar, menunggu hari bayar
penambahan-peserta-stage-menunggu-text = Bayar { $jumlah } mulai { $sejak }, paling lambat { $sampai }. Sebelum itu pembayaran belum diterima.
penambahan-peserta-stage-bayar-title = Bayar iuran pertama sekarang
penambahan-peserta-stage-bayar-text = Bayar { $jumlah } paling lambat { $sampai }. Kartu seluruh keluarga aktif begitu pembayaran diterima.
penambahan-peserta-stage-aktif-title = Kartu keluarga Anda aktif
penambahan-peserta-stage-aktif-text = Pembayaran pertama sudah diterima. Bayar { $jumlah } setiap bulan. Batas harinya ada di Info Iuran.
penambahan-peserta-stage-lewat-title = Pendaftaran ini sudah lewat
penambahan-peserta-stage-lewat-text = Iuran pertama tidak dibayar sampai { $sampai }. Daftar lagi; tidak ada tunggakan.
penambahan-peserta-stage-lain-title = Keadaan pendaftaran belum dikenal aplikasi
penambahan-peserta-stage-lain-text = Bayar { $jumlah } mulai { $sejak } sampai { $sampai }. Tanyakan dahulu ke Care Center 165.
penambahan-peserta-again = Daftar lagi
penambahan-peserta-line = Yang terjadi berikutnya
penambahan-peserta-line-daftar = Pendaftaran diterima
penambahan-peserta-line-daftar-detail = Nomor untuk membayar sudah ada.
penambahan-peserta-line-tunggu = Masa tunggu
penambahan-peserta-line-tunggu-detail = Sampai { $sejak }.
penambahan-peserta-line-bayar = Bayar iuran pertama
penambahan-peserta-line-bayar-detail = Mulai { $sejak }, paling lambat { $sampai }.
penambahan-peserta-line-aktif = Kartu aktif
penambahan-peserta-line-aktif-detail = Begitu pembayaran diterima.
penambahan-peserta-line-done = Selesai
penambahan-peserta-line-current = Sekarang
penambahan-peserta-line-upcoming = Nanti
penambahan-peserta-line-failed = Tidak jadi
penambahan-peserta-no-va = Nomor untuk membayar belum ada. Tanyakan ke Care Center 165.
penambahan-peserta-va = Nomor untuk membayar (virtual account)
penambahan-peserta-va-text = Pilih satu bank. Satu pembayaran berlaku untuk seluruh keluarga.
penambahan-peserta-baby-active-title = Bayi sudah terdaftar dan aktif
penambahan-peserta-baby-active-text = Bayi bisa langsung berobat.
penambahan-peserta-baby-waits-title = Bayi sudah terdaftar
penambahan-peserta-baby-waits-text = Bayar iurannya supaya kartu bayi aktif.
penambahan-peserta-baby-billed = Iurannya ditagih mulai { $bulan }.
penambahan-peserta-baby-nik = Laporkan NIK bayi paling lambat { $tanggal }.
penambahan-peserta-put-away-title = Tutup pesan ini?
penambahan-peserta-put-away-text = Pendaftaran tetap berlaku. Catat dahulu nomor untuk membayar dan harinya: setelah ditutup, keduanya tidak tampil lagi di HP ini.
penambahan-peserta-put-away-no = Tetap tampilkan
penambahan-peserta-ibu = Ibu bayi
penambahan-peserta-ibu-none = Ibu bayi tidak ada di keluarga ini
penambahan-peserta-ibu-none-text = Daftarkan bayi dari akun ibunya, atau lewat PANDAWA.
penambahan-peserta-bayi-lahir = Tanggal lahir bayi
penambahan-peserta-bayi-lahir-dahulu = Pilih tanggal lahir bayi dahulu.
penambahan-peserta-sex = Jenis kelamin
penambahan-peserta-sex-l = Laki-laki
penambahan-peserta-sex-p = Perempuan
penambahan-peserta-sex-dahulu = Pilih jenis kelamin dahulu.
penambahan-peserta-bayi-nama = Nama bayi (boleh kosong)
penambahan-peserta-surat = Nomor surat keterangan lahir
penambahan-peserta-surat-hint = Ada di surat dari rumah sakit, puskesmas, atau bidan.
penambahan-peserta-surat-dahulu = Isi nomor surat keterangan lahir dahulu.
penambahan-peserta-anak-ke-label = Anak ke berapa
penambahan-peserta-anak-ke = Anak ke-{ $jumlah }
penambahan-peserta-bayi-tepat = Masih tepat waktu
penambahan-peserta-bayi-lewat = Sudah lewat batas hari
penambahan-peserta-bayi-batas = Batas mendaftar
penambahan-peserta-days-left = { $hari ->
    [0] Hari ini hari terakhir
   *[other] Tinggal { $hari } hari
  }
penambahan-peserta-bayi-tagih = Iuran ditagih mulai
penambahan-peserta-bayi-nik = NIK dilaporkan paling lambat
penambahan-peserta-bayi-fktp = FKTP bayi sama dengan FKTP ibunya, dan bisa diubah nanti.
penambahan-peserta-bayi-send = Daftarkan bayi
penambahan-peserta-bayi-otomatis = Tidak perlu didaftarkan
penambahan-peserta-bayi-otomatis-text = Anda tidak perlu melakukan apa-apa di sini. Urus NIK bayi di kantor Dukcapil.
penambahan-peserta-bayi-ibu = Kartu ibu sedang tidak aktif
penambahan-peserta-bayi-ibu-text = Aktifkan dahulu kepesertaan ibunya, lalu daftarkan bayi.
penambahan-peserta-bayi-terlambat = Perlu KK dan NIK bayi
penambahan-peserta-see-bill = Lihat iuran
penambahan-peserta-mend = Perbaiki isian
penambahan-peserta-refused-title = Pendaftaran belum diterima
penambahan-peserta-refused-had-title = Sudah terdaftar
penambahan-peserta-refused-safe = Belum ada yang terdaftar dari permintaan ini. Isian Anda masih ada.
penambahan-peserta-refused-safe-had = Kepesertaan yang sudah ada tetap berlaku.
penambahan-peserta-refused-safe-automatic = Bayi menjadi peserta tanpa pendaftaran.
penambahan-peserta-refused-safe-baby = Bayi belum terdaftar dari permintaan ini. Isian Anda masih ada.
penambahan-peserta-refused-why = { $alasan ->
    [tiket_kedaluwarsa] Pendaftaran terkirim terlalu lama setelah KK dicari.
    [kode_kedaluwarsa] Kode sudah tidak berlaku.
    [belum_setuju] Ketentuan belum disetujui.
    [formulir_kosong] Belum ada anggota yang diisi.
    [nik_ganda] Satu NIK ditulis untuk dua orang.
    [bukan_anggota_kk] Ada yang tidak tercatat di KK ini.
    [sudah_peserta] Ada anggota yang sudah menjadi peserta.
    [keluarga_tidak_lengkap] Seluruh keluarga di KK harus didaftarkan.
    [kelas_berbeda] Keluarga ini sudah memakai kelas rawat lain.
    [nik_tidak_ditemukan] NIK seorang anggota tidak ditemukan di Dukcapil.
    [data_dukcapil_berbeda] Data seorang anggota berbeda dengan data Dukcapil.
    [fktp_penuh] FKTP yang dipilih sudah penuh.
    [fktp_bukan_mitra] Faskes yang dipilih bukan FKTP mitra BPJS Kesehatan.
    [nohp_dipakai] Nomor HP sudah dipakai keluarga lain.
    [email_dipakai] Email sudah dipakai keluarga lain.
    [bukan_keluarga] KK atau ibu itu bukan dari keluarga akun ini.
    [jenis_lain] Anggota keluarga ini tidak ditambahkan lewat aplikasi.
    [sudah_terdaftar] Bayi dengan tanggal lahir itu sudah terdaftar.
    [ibu_tidak_aktif] Kepesertaan ibunya sedang tidak aktif.
    [perlu_kk_dan_nik] Bayi ini perlu KK dan NIK yang sudah terdata.
    [otomatis] Ibunya peserta PBI.
    [lewat_jalan_lain] Bayi ini tidak didaftarkan lewat aplikasi.
    [tanggal_lahir_salah] Tanggal lahir bayi tidak bisa diterima.
   *[lain] Alasannya tidak disebutkan.
  }
penambahan-peserta-refused-next = { $alasan ->
    [tiket_kedaluwarsa] Tulis nomor KK sekali lagi, lalu kirim.
    [kode_kedaluwarsa] Minta kode lagi, lalu kirim.
    [belum_setuju] Nyatakan setuju, lalu kirim lagi.
    [formulir_kosong] Isi setiap anggota, lalu kirim lagi.
    [nik_ganda] Cek NIK setiap anggota.
    [bukan_anggota_kk] Cari KK sekali lagi, lalu cek daftarnya.
    [sudah_peserta] Cari KK sekali lagi untuk melihat siapa yang belum.
    [keluarga_tidak_lengkap] Isi anggota yang masih kurang.
    [kelas_berbeda] Cari KK sekali lagi, lalu pakai kelas keluarga itu.
    [nik_tidak_ditemukan] Cek NIK-nya. Kalau sudah benar, minta kantor Dukcapil mendatanya secara daring.
    [data_dukcapil_berbeda] Cek nama dan tanggal lahirnya sesuai KK. Kalau KK yang salah, perbaiki di kantor Dukcapil.
    [fktp_penuh] Pilih FKTP lain.
    [fktp_bukan_mitra] Pilih FKTP lain.
    [nohp_dipakai] Isi nomor HP lain.
    [email_dipakai] Isi email lain.
    [bukan_keluarga] Pakai KK keluarga Anda sendiri.
    [jenis_lain] Tanyakan ke Care Center 165.
    [sudah_terdaftar] Anda tidak perlu melakukan apa-apa lagi.
    [ibu_tidak_aktif] Aktifkan dahulu kepesertaan ibunya.
    [perlu_kk_dan_nik] Urus NIK-nya di kantor Dukcapil, lalu daftarkan lewat PANDAWA (WhatsApp 08118165165).
    [otomatis] Anda tidak perlu melakukan apa-apa lagi.
    [lewat_jalan_lain] Daftarkan lewat PANDAWA (WhatsApp 08118165165) atau kantor cabang.
    [tanggal_lahir_salah] Cek tanggal lahirnya, lalu kirim lagi.
   *[lain] Coba lagi nanti, atau telepon Care Center 165.
  }
