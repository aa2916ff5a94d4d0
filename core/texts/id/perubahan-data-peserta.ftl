# Perubahan Data Peserta: apa yang bisa diubah, mulai kapan, dan lewat siapa.
perubahan-data-peserta-name-alamat = Alamat surat
perubahan-data-peserta-name-fktp = FKTP
perubahan-data-peserta-name-kelas = Kelas rawat
perubahan-data-peserta-name-nomor-hp = Nomor HP
perubahan-data-peserta-name-email = Alamat email
perubahan-data-peserta-name-npwp = NPWP
perubahan-data-peserta-name-domisili = Alamat tempat tinggal
perubahan-data-peserta-name-nik = NIK
perubahan-data-peserta-name-nomor-kk = Nomor Kartu Keluarga (KK)
perubahan-data-peserta-name-nama = Nama
perubahan-data-peserta-name-tanggal-lahir = Tanggal lahir
perubahan-data-peserta-name-jenis-kelamin = Jenis kelamin
perubahan-data-peserta-name-golongan-gaji = Golongan dan gaji
perubahan-data-peserta-here = Bisa diubah di aplikasi
perubahan-data-peserta-elsewhere = Diubah lewat petugas
perubahan-data-peserta-nowhere = Tidak bisa dipilih
perubahan-data-peserta-events = Keluarga bertambah, berkurang, atau pindah jenis
perubahan-data-peserta-unknown-title = Syaratnya belum bisa dicek
perubahan-data-peserta-unknown = Sebagian data Anda belum ada di HP ini. Layanan yang memutuskan setelah permintaan dikirim.
perubahan-data-peserta-badge-unknown = Perlu dicek
perubahan-data-peserta-badge-here = Bisa di sini
perubahan-data-peserta-badge-from = Mulai { $sejak }
perubahan-data-peserta-badge-none = Tidak bisa
perubahan-data-peserta-badge-elsewhere = Lewat petugas
perubahan-data-peserta-badge-not-now = Belum bisa
perubahan-data-peserta-from = Berlaku mulai { $mulai }.
perubahan-data-peserta-from-long = Pilihan Anda berlaku mulai { $mulai }. Sampai hari itu, yang sekarang tetap berlaku.
perubahan-data-peserta-allowed-title = Bisa diubah di sini
perubahan-data-peserta-not-here-title = Belum bisa diubah di sini
perubahan-data-peserta-through = Lewat: { $kanal }.
perubahan-data-peserta-event-kelahiran = Kelahiran
perubahan-data-peserta-event-pernikahan = Pernikahan
perubahan-data-peserta-event-anak-menikah = Anak menikah
perubahan-data-peserta-event-perceraian = Perceraian
perubahan-data-peserta-event-pisah-kk = Pindah ke KK lain
perubahan-data-peserta-event-kematian = Kematian
perubahan-data-peserta-event-jenis-kepesertaan = Jenis kepesertaan
perubahan-data-peserta-event-fktp-pindah-domisili = Saya pindah rumah
perubahan-data-peserta-event-fktp-penugasan = Saya bertugas di tempat lain
perubahan-data-peserta-event-fktp-redistribusi = FKTP saya dipindahkan
perubahan-data-peserta-add = Tambah peserta
perubahan-data-peserta-history = Riwayat perubahan
perubahan-data-peserta-list = Lihat semua data
perubahan-data-peserta-member = Peserta
perubahan-data-peserta-family = Seluruh keluarga
perubahan-data-peserta-whole-family = Untuk seluruh keluarga
perubahan-data-peserta-for-whom = Untuk siapa
perubahan-data-peserta-for-family = Seluruh keluarga, { $orang } orang
perubahan-data-peserta-counts-from = Berlaku mulai
perubahan-data-peserta-accepted = Berlaku mulai { $mulai }.
perubahan-data-peserta-pending-title = { $apa } menunggu { $mulai }
perubahan-data-peserta-pending-text = Sekarang: { $lama }. Mulai { $mulai }: { $baru }. Untuk: { $siapa }. Diminta lewat { $oleh }.
perubahan-data-peserta-cancel = Batalkan perubahan
perubahan-data-peserta-cancel-title = Batalkan perubahan ini?
perubahan-data-peserta-cancel-text = Yang berlaku tetap { $lama }.
perubahan-data-peserta-cancel-no = Tetap ubah
# kata: huruf: part of a sentence
perubahan-data-peserta-by-app = aplikasi
# kata: huruf: part of a sentence
perubahan-data-peserta-by-counter = loket
perubahan-data-peserta-by-165 = Care Center 165
# kata: huruf: part of a sentence
perubahan-data-peserta-by-other = pihak lain
perubahan-data-peserta-both-title = { $apa }: ada dua versi
perubahan-data-peserta-both-text = Anda meminta { $diminta }. Pada { $tanggal }, { $oleh } mencatat { $tercatat }, berlaku mulai { $mulai }. Yang dipakai adalah catatan { $oleh }.
perubahan-data-peserta-not-known-title = Halaman ini tidak ada
perubahan-data-peserta-not-known-text = Lihat semua data yang bisa diubah.
perubahan-data-peserta-ways = Siapa yang membantu
perubahan-data-peserta-hours-165 = Menjawab 24 jam setiap hari.
perubahan-data-peserta-hours-office = Lihat alamat dan jam buka kantor terdekat.
perubahan-data-peserta-in-app = Buka menu Penambahan Peserta.
perubahan-data-peserta-at-work = Bawa surat-suratnya ke bagian kepegawaian.
perubahan-data-peserta-at-counter = Tanyakan ke loket tempat Anda berobat.
perubahan-data-peserta-at-dukcapil = Perbaiki dahulu di sini kalau KTP atau KK yang salah.
perubahan-data-peserta-at-dinsos = Datang ke Dinas Sosial kabupaten atau kota Anda.
perubahan-data-peserta-papers = Surat yang disiapkan
perubahan-data-peserta-no-papers = Belum ada sumber yang menyebut surat untuk ini. Tanyakan dahulu sebelum datang.
# kata: huruf: part of a sentence
perubahan-data-peserta-or = {" "}atau{" "}
perubahan-data-peserta-ready-text = Siap dikirim
perubahan-data-peserta-message = Pesan
perubahan-data-peserta-share = Bagikan pesan ini
perubahan-data-peserta-request-named = Halo, saya { $nama }, peserta JKN. Saya mau mengurus: { $apa }. Nomor kartu saya sebutkan kalau diminta.
perubahan-data-peserta-request-plain = Halo, saya peserta JKN. Saya mau mengurus: { $apa }.
perubahan-data-peserta-none-title = Belum ada perubahan
perubahan-data-peserta-none-text = Perubahan yang diminta lewat aplikasi, loket, atau Care Center 165 muncul di sini.
perubahan-data-peserta-row = Menjadi { $baru }. Untuk: { $siapa }. Diminta { $diminta } lewat { $oleh }, mulai { $mulai }.
perubahan-data-peserta-state-waiting = Menunggu
perubahan-data-peserta-state-counts = Berlaku
perubahan-data-peserta-state-cancelled = Dibatalkan
perubahan-data-peserta-state-replaced = Diganti
perubahan-data-peserta-state-other = Perlu dicek
perubahan-data-peserta-early-title = Tidak bisa menunggu?
perubahan-data-peserta-early = Peserta yang pindah rumah, bertugas, atau FKTP-nya dipindahkan tidak perlu menunggu. PANDAWA yang mengurusnya.
perubahan-data-peserta-visits-title = Hanya sebentar di tempat lain?
perubahan-data-peserta-visits-text = FKTP tidak perlu diubah.
perubahan-data-peserta-fktp-title = Ubah FKTP
perubahan-data-peserta-fktp-now = FKTP sekarang
perubahan-data-peserta-fktp-name = Cari nama faskes
perubahan-data-peserta-fktp-begin = Pilih daerah, tulis nama, atau cari yang terdekat.
perubahan-data-peserta-fktp-same = FKTP sekarang
perubahan-data-peserta-fktp-full = Penuh
perubahan-data-peserta-fktp-new = FKTP pilihan
perubahan-data-peserta-fktp-where = Daerah
perubahan-data-peserta-fktp-other = Pilih FKTP lain
perubahan-data-peserta-fktp-send = Setuju, ubah FKTP
perubahan-data-peserta-kelas-title = Ubah kelas rawat
perubahan-data-peserta-kelas-now = { $kelas }, sekarang
perubahan-data-peserta-kelas-prices = Iuran setiap bulan mulai bulan depan
perubahan-data-peserta-kelas-column = Kelas
perubahan-data-peserta-kelas-each = Satu orang
perubahan-data-peserta-kelas-family = Sekeluarga, { $orang } orang
perubahan-data-peserta-kelas-same = Kelas Anda sekarang
perubahan-data-peserta-kelas-choose = Kelas pilihan
perubahan-data-peserta-kelas-first = Pilih kelas dahulu.
perubahan-data-peserta-kelas-change = Iuran sekeluarga dari { $lama } menjadi { $baru }
perubahan-data-peserta-kelas-ask = Ubah seluruh keluarga ke { $kelas }?
perubahan-data-peserta-kelas-ask-text = Iuran sekeluarga dari { $lama } menjadi { $baru } setiap bulan. Setelah itu, kelas bisa diubah lagi paling cepat satu tahun kemudian.
perubahan-data-peserta-kelas-send = Ubah kelas
perubahan-data-peserta-stay-class = Tetap di kelas ini
perubahan-data-peserta-alamat-title = Ubah alamat surat
perubahan-data-peserta-alamat-street = Jalan, nomor rumah, RT dan RW
perubahan-data-peserta-alamat-area = Provinsi sampai kecamatan
perubahan-data-peserta-alamat-province = Pilih provinsi, atau tulis nama kecamatan.
perubahan-data-peserta-alamat-regency = Pilih kabupaten atau kota.
perubahan-data-peserta-alamat-district = Pilih kecamatan.
perubahan-data-peserta-alamat-area-done = Tulis nama lain untuk menggantinya.
perubahan-data-peserta-alamat-village = Desa atau kelurahan
perubahan-data-peserta-alamat-write = Tulis sendiri namanya
perubahan-data-peserta-alamat-written = Nama desa atau kelurahan
perubahan-data-peserta-alamat-write-hint = Tulis seperti di KTP.
perubahan-data-peserta-alamat-write-offline = Daftar desa belum ada di HP ini. Tulis seperti di KTP; layanan yang mengeceknya.
perubahan-data-peserta-alamat-sample = Nama desa dan kelurahan di daftar ini adalah contoh.
perubahan-data-peserta-alamat-postal = Kode pos
perubahan-data-peserta-alamat-send = Simpan alamat
perubahan-data-peserta-refused-title = { $apa ->
    [batal] Perubahan belum dibatalkan
   *[lain] Data belum diubah
  }
perubahan-data-peserta-refused-why = { $alasan ->
    [not_in_app] Data ini tidak diubah lewat aplikasi untuk jenis kepesertaan Anda.
    [sudah_ada_permintaan] Masih ada perubahan yang menunggu tanggal berlakunya.
    [fktp_sama] FKTP yang dipilih sama dengan FKTP sekarang.
    [fktp_tidak_bekerja_sama] FKTP ini tidak bekerja sama dengan BPJS Kesehatan.
    [fktp_tidak_dikenal] FKTP ini tidak ada di daftar layanan.
    [fktp_penuh] FKTP ini sudah penuh.
    [belum_waktunya] Belum waktunya: FKTP bisa diubah setelah 3 bulan, kelas setelah 1 tahun.
    [lewat_pandawa] Perubahan ini diurus lewat PANDAWA.
    [bukan_anggota_keluarga] Layanan tidak menemukan peserta ini di keluarga Anda.
    [rehab_berjalan] Tunggakan masih dicicil lewat REHAB.
    [tunggakan] Masih ada tunggakan.
    [status_tidak_aktif] Kepesertaan sedang tidak aktif.
    [harus_satu_keluarga] Kelas rawat sama untuk seluruh keluarga.
    [kelas_sama] Kelas yang dipilih sama dengan kelas sekarang.
    [kelas_tidak_dikenal] Kelas rawat hanya I, II, atau III.
    [isian_salah] Ada bagian alamat yang belum lengkap.
    [bentuk_salah] Nomor atau alamatnya belum lengkap.
    [dipakai_akun_lain] Nomor atau alamat ini dipakai akun lain.
    [perlu_kode] Kodenya belum dimasukkan.
    [otp_salah] Kode ini sudah tidak berlaku.
    [perubahan_tidak_ditemukan] Layanan tidak menemukan perubahan ini.
    [sudah_dibatalkan] Perubahan ini sudah tidak berlaku sebelumnya.
    [sudah_berlaku] Perubahan ini sudah berlaku.
   *[lain] Alasannya tidak disebutkan.
  }
perubahan-data-peserta-refused-safe = { $apa ->
    [batal] { $alasan ->
        [perubahan_tidak_ditemukan] Lihat riwayat untuk memastikannya.
        [sudah_dibatalkan] Perubahan itu tidak akan berlaku.
       *[lain] Perubahan itu tetap tercatat.
      }
   *[lain] { $alasan ->
        [sudah_ada_permintaan] Permintaan yang lebih dahulu tetap tercatat.
        [fktp_sama] FKTP sekarang tetap berlaku.
        [kelas_sama] Kelas sekarang tetap berlaku.
       *[lain] Tidak ada yang berubah.
      }
  }
perubahan-data-peserta-refused-next = { $alasan ->
    [not_in_app] Lihat siapa yang bisa mengubahnya.
    [sudah_ada_permintaan] Tunggu tanggalnya, atau batalkan perubahan itu dahulu.
    [fktp_sama] Pilih FKTP lain kalau masih mau pindah.
    [fktp_tidak_bekerja_sama] Pilih FKTP lain.
    [fktp_tidak_dikenal] Perbarui daftar faskes, lalu pilih FKTP lain.
    [fktp_penuh] Pilih FKTP lain di dekatnya.
    [belum_waktunya] Minta lagi pada tanggal yang tertera di menu ini.
    [lewat_pandawa] Siapkan suratnya, lalu tanyakan ke PANDAWA.
    [bukan_anggota_keluarga] Telepon Care Center 165.
    [rehab_berjalan] Selesaikan cicilan terakhir dahulu.
    [tunggakan] Lunasi dahulu, lalu minta lagi.
    [status_tidak_aktif] Lihat Info Iuran, atau telepon Care Center 165.
    [harus_satu_keluarga] Minta lagi untuk seluruh keluarga.
    [kelas_sama] Anda tidak perlu melakukan apa-apa.
    [kelas_tidak_dikenal] Pilih salah satu kelas.
    [isian_salah] Isi lagi alamatnya sampai lengkap.
    [bentuk_salah] Isi lagi sampai lengkap.
    [dipakai_akun_lain] Pakai yang lain, atau tanyakan ke Care Center 165.
    [perlu_kode] Minta kode, lalu masukkan.
    [otp_salah] Minta kode lagi, lalu masukkan.
    [perubahan_tidak_ditemukan] Kalau masih ragu, telepon Care Center 165.
    [sudah_dibatalkan] Anda tidak perlu melakukan apa-apa lagi.
    [sudah_berlaku] Minta perubahan lain kalau perlu.
   *[lain] Coba lagi nanti, atau tanyakan ke Care Center 165.
  }
perubahan-data-peserta-way-bill = Lihat Info Iuran
perubahan-data-peserta-way-rehab = Lihat REHAB
perubahan-data-peserta-way-who = Lihat siapa yang membantu
perubahan-data-peserta-way-other = Pilih FKTP lain
perubahan-data-peserta-way-address = Isi alamat lagi
perubahan-data-peserta-way-history = Lihat riwayat perubahan
perubahan-data-peserta-hp-title = Ubah nomor HP
perubahan-data-peserta-hp-new = Nomor HP pengganti
perubahan-data-peserta-hp-hint = Kode dikirim ke nomor ini, bukan ke nomor lama.
perubahan-data-peserta-hp-send = Ubah nomor HP
perubahan-data-peserta-hp-dead-title = Nomor lama sudah mati?
perubahan-data-peserta-hp-dead-text = Nomor lama tidak dipakai di sini. Kalau kode tidak sampai, petugas bisa mengubahnya.
perubahan-data-peserta-email-title = Ubah alamat email
perubahan-data-peserta-email-new = Alamat email pengganti
perubahan-data-peserta-email-hint = Kode dikirim ke alamat ini.
perubahan-data-peserta-email-send = Ubah alamat email
perubahan-data-peserta-email-dead-title = Alamat lama tidak bisa dibuka?
perubahan-data-peserta-email-dead-text = Alamat lama tidak dipakai di sini. Kalau kode tidak sampai, petugas bisa mengubahnya.
perubahan-data-peserta-way-contact = Isi lagi
