# Penjelasan aturan layanan: antrean, perubahan data, konsultasi, skrining, dan layanan lain.

## Antrean
rules-antrean-peserta-tidak-aktif = Nomor belum bisa diambil karena kepesertaan tidak aktif. Telepon 165 untuk menanyakannya. Kalau gawat darurat, langsung ke IGD (UGD).
rules-antrean-tanggal-mundur = Tanggal { $tanggal } sudah lewat. Pilih tanggal mulai { $hari-ini }.
rules-antrean-minimal-besok = Rumah sakit ini menerima pendaftaran paling cepat untuk besok, { $besok }. Untuk hari ini, datang ke loket. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-antrean-fktp-terlalu-jauh = Antrean FKTP hanya untuk hari ini atau besok. Untuk { $tanggal }, ambil nomor mulai tanggal { $sejak }.
rules-antrean-fkrtl-terlalu-jauh = Antrean rumah sakit dibuka kurang dari { $hari } hari sebelumnya. Untuk { $tanggal }, ambil nomor mulai tanggal { $sejak }.
rules-antrean-libur-nasional = Poli tutup pada { $tanggal } karena { $libur }. Pilih tanggal lain. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-antrean-tutup = { $poli } tidak buka pada { $tanggal }. Pilih tanggal lain, atau tanyakan ke loket.
rules-antrean-dokter-tidak-praktik = Dokter yang dipilih tidak praktik pada { $tanggal }. Pilih dokter atau tanggal lain.
rules-antrean-sudah-tutup = Pendaftaran { $poli } hari ini sudah tutup pukul { $jam }. Ambil nomor untuk hari lain, atau tanyakan ke loket.
rules-antrean-dokter-sudah-tutup = Pendaftaran ke dokter ini hari ini sudah tutup pukul { $jam }. Pilih dokter atau hari lain, atau tanyakan ke loket.
rules-antrean-sudah-terdaftar-dokter = Anda sudah punya nomor antrean ke dokter ini pada { $tanggal }.
rules-antrean-sudah-terdaftar-poli = Anda sudah punya nomor antrean di poli ini pada { $tanggal }.
rules-antrean-sudah-terdaftar-tanggal = Faskes ini memberi satu nomor antrean setiap hari. Anda sudah punya untuk { $tanggal }.
rules-antrean-kuota-habis = Nomor { $poli } untuk { $tanggal } sudah habis. Pilih tanggal lain, atau tanyakan ke loket.
rules-antrean-dokter-penuh = Nomor untuk dokter ini sudah habis. Pilih dokter atau hari lain.
rules-antrean-pasien-baru = Faskes belum punya data Anda. Daftar dahulu di loket dengan membawa KTP.
rules-antrean-jenis-kunjungan = Pilih jenis kunjungan: rujukan FKTP, rujukan internal, kontrol, atau rujukan antar rumah sakit.
rules-antrean-rujukan-tidak-ada = Kunjungan ini perlu rujukan. Periksa dahulu ke FKTP Anda. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-antrean-rujukan-internal-tidak-ada = Kunjungan ini perlu rujukan internal dari dokter rumah sakit yang sama. Tanyakan ke loket rumah sakit.
rules-antrean-rujukan-antar-rs-tidak-ada = Kunjungan ini perlu rujukan dari rumah sakit sebelumnya. Mintalah ke sana. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-antrean-surat-kontrol-tidak-ada = Kunjungan kontrol perlu surat kontrol dari dokter rumah sakit. Tanyakan ke loket rumah sakit.
rules-antrean-rujukan-tidak-sah = Nomor rujukan atau surat kontrol tidak sesuai. Nomornya harus 19 huruf dan angka. Cek lagi suratnya.
rules-antrean-rujukan-bukan-milik = Rujukan ini atas nama orang lain. Pilih peserta yang tertulis di surat.
rules-antrean-rujukan-belum-berlaku = Rujukan ini belum berlaku. Mulai berlaku { $sejak }. Pilih tanggal itu atau setelahnya.
rules-antrean-rujukan-kedaluwarsa = Rujukan berlaku sampai { $sampai }, sebelum { $tanggal }. Minta rujukan lagi ke faskes yang merujuk Anda.
rules-antrean-fktp-diterima = Nomor { $angka } untuk { $tanggal }. Datang { $lebih-awal } menit sebelum giliran Anda.
rules-antrean-fktp-diterima-lewat = Nomor { $angka } untuk { $tanggal }. Perkiraan giliran Anda { $perkiraan }, padahal praktik selesai { $selesai }. Tanyakan ke loket apakah masih dilayani. Datang { $lebih-awal } menit sebelum giliran Anda.
rules-antrean-fkrtl-diterima = Nomor { $angka } untuk { $tanggal }. Datang { $lebih-awal } menit sebelum giliran Anda dan lapor di tempat.
rules-antrean-fkrtl-diterima-baru = Nomor { $angka } untuk { $tanggal }. Anda pasien baru: datang { $lebih-awal } menit sebelum giliran Anda untuk mendaftar di loket.
rules-antrean-fkrtl-diterima-lewat = Nomor { $angka } untuk { $tanggal }. Perkiraan giliran Anda { $perkiraan }, padahal praktik selesai { $selesai }. Tanyakan ke loket apakah masih dilayani. Datang { $lebih-awal } menit sebelum giliran Anda dan lapor di tempat.
rules-antrean-fkrtl-diterima-baru-lewat = Nomor { $angka } untuk { $tanggal }. Perkiraan giliran Anda { $perkiraan }, padahal praktik selesai { $selesai }. Tanyakan ke loket apakah masih dilayani. Anda pasien baru: datang { $lebih-awal } menit sebelum giliran Anda untuk mendaftar di loket.
rules-antrean-batal-diterima = Nomor antrean dibatalkan.
rules-antrean-batal-tidak-ada = Antrean ini tidak ditemukan di faskes. Tanyakan ke loket.
rules-antrean-batal-sudah = Antrean ini sudah dibatalkan sebelumnya.
rules-antrean-batal-dilayani = Antrean tidak bisa dibatalkan lagi karena sudah mulai dilayani. Bicaralah dengan petugas.
rules-antrean-batal-hadir = Antrean tidak bisa dibatalkan lagi karena Anda sudah lapor datang. Bicaralah dengan petugas.
rules-antrean-batal-keterangan = Tulis alasan pembatalan.
rules-antrean-tugas-diterima = Tahap { $tugas } dicatat.
rules-antrean-tugas-tercatat = Tahap ini sudah dicatat sebelumnya. Tidak perlu dikirim lagi.
rules-antrean-tugas-urutan = Tahap ini belum waktunya. Tahap berikutnya adalah { $seharusnya }.
rules-antrean-tugas-waktu = Waktu tahap harus setelah waktu tahap sebelumnya.
rules-antrean-tugas-selesai = Kunjungan ini sudah selesai.
rules-antrean-tugas-dilayani = Pasien sudah dipanggil, jadi tidak bisa dicatat tidak hadir. Tahap berikutnya adalah { $seharusnya }.
rules-antrean-hd-sidik-jari = Sidik jari Anda sudah terekam. Untuk cuci darah (hemodialisa) rutin, rujukan FKTP yang baru tidak diperlukan. Rumah sakit mengecek sidik jari sebelum membuat SEP, surat jaminan dari BPJS.
rules-antrean-hd-tanpa-sidik-jari = Tanpa sidik jari, rumah sakit tidak bisa membuat SEP, surat jaminan dari BPJS untuk cuci darah (hemodialisa). Rekam sidik jari di loket rumah sakit. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-antrean-hd-sidik-jari-tidak-diketahui = Untuk cuci darah (hemodialisa), rumah sakit mengecek sidik jari sebelum membuat SEP, surat jaminan dari BPJS. Data Anda tidak menyebut apakah sidik jari sudah terekam. Tanyakan ke loket rumah sakit.
rules-antrean-pasien-baru-isian = { $isian ->
    [nomorkartu] Nomor kartu JKN harus 13 angka.
    [nik] NIK harus 16 angka.
    [nomorkk] Isi nomor KK, 16 angka.
    [nama] Isi nama lengkap.
    [jeniskelamin] Pilih laki-laki atau perempuan.
    [tanggallahir] Isi tanggal lahir yang sudah lewat.
    [nohp] Isi nomor HP, misalnya 0812 lalu angka berikutnya.
    [alamat] Isi alamat, paling banyak { $batas } huruf.
    [rt] Isi RT, 1 sampai 3 angka.
    [rw] Isi RW, 1 sampai 3 angka.
    [provinsi] Pilih provinsi.
    [kabupaten] Pilih kabupaten atau kota.
    [kecamatan] Pilih kecamatan.
   *[kelurahan] Pilih atau tulis kelurahan.
 }

## Kunjungan ke FKTP lain
rules-kunjungan-fktp-sendiri = Ini FKTP Anda. Kunjungan dijamin.
rules-kunjungan-bukan-fktp = Ini bukan FKTP Anda dan masih di daerah yang sama. Periksa ke FKTP Anda, atau ubah FKTP di aplikasi.
rules-kunjungan-satu-fktp = Bulan ini Anda sudah memakai FKTP lain di luar daerah. Datang ke FKTP yang sama.
rules-kunjungan-habis = Jatah { $batas } kunjungan di luar daerah bulan ini sudah terpakai. Dijamin lagi mulai tanggal { $sejak }.
rules-kunjungan-luar = Kunjungan ke-{ $ke } dari { $batas } yang dijamin bulan ini di luar daerah.

## Perubahan data
rules-perubahan-boleh = Data ini bisa diubah di aplikasi.
rules-perubahan-bukan-di-aplikasi = { $perubahan ->
    [fktp] FKTP
    [kelas] Kelas rawat
    [npwp] NPWP
    [domisili] Domisili
    [nik] NIK
    [nomor_kk] Nomor KK
    [nama] Nama
    [tanggal_lahir] Tanggal lahir
    [jenis_kelamin] Jenis kelamin
    [golongan_gaji] Golongan dan gaji
   *[lain] Data ini
 } tidak diubah lewat aplikasi untuk jenis kepesertaan Anda. Pihak yang bisa membantu tertera di bawah.
rules-perubahan-tak-dikenal = Jenis kepesertaan ini belum dikenal aplikasi. Tanyakan ke Care Center 165 siapa yang bisa mengubahnya.
rules-perubahan-tidak-ada-jalan = { $perubahan ->
    [kelas] Kelas rawat ditetapkan oleh pembayar iuran Anda dan tidak bisa dipilih.
   *[lain] Data ini tidak ada pada jenis kepesertaan Anda.
 }
rules-perubahan-tanggal = Tanggal ini di luar kalender. Telepon Care Center 165.
rules-perubahan-fktp-boleh = FKTP yang dipilih berlaku mulai tanggal { $mulai }. Sampai saat itu, periksa ke FKTP lama.
rules-perubahan-fktp-boleh-keluarga = FKTP yang dipilih berlaku untuk seluruh keluarga mulai tanggal { $mulai }. Sampai saat itu, periksa ke FKTP lama.
rules-perubahan-belum-3-bulan = FKTP belum bisa diubah karena Anda terdaftar sejak { $terdaftar }, belum { $bulan } bulan. Bisa mulai tanggal { $sejak }, atau lebih cepat lewat PANDAWA kalau pindah domisili atau bertugas.
rules-perubahan-fktp-perlu-surat = Sebelum { $sejak }, perubahan FKTP perlu surat pindah atau surat tugas. Siapkan suratnya, lalu tanyakan ke PANDAWA. Anda terdaftar sejak { $terdaftar }, belum { $bulan } bulan.
rules-perubahan-fktp-pandawa = Anda tidak perlu menunggu { $bulan } bulan. Ajukan lewat PANDAWA. FKTP yang dipilih berlaku mulai tanggal { $mulai }.
rules-perubahan-fktp-tertunda = Masih ada perubahan FKTP yang berlaku mulai tanggal { $mulai }. Satu perubahan pada satu waktu.
rules-perubahan-fktp-sama = FKTP yang dipilih sama dengan FKTP Anda sekarang. Pilih yang lain.
rules-perubahan-fktp-tidak-bekerja-sama = FKTP ini tidak bekerja sama dengan BPJS Kesehatan. Pilih yang lain.
rules-perubahan-fktp-penuh = FKTP ini sudah penuh. Pilih yang lain.
rules-perubahan-kelas-boleh = Kelas yang dipilih berlaku untuk seluruh keluarga mulai tanggal { $mulai }.
rules-perubahan-kelas-pandawa = Karena iuran pertama belum dibayar, kelas bisa diubah hari ini juga ({ $mulai }) lewat PANDAWA.
rules-perubahan-kelas-tidak-dikenal = Kelas rawat hanya I, II, atau III.
rules-perubahan-kelas-sama = Kelas yang dipilih sama dengan kelas sekarang.
rules-perubahan-kelas-keluarga = Perubahan kelas berlaku untuk seluruh keluarga pada KK yang sama.
rules-perubahan-kelas-rehab = Kelas belum bisa diubah karena tunggakan masih dicicil lewat REHAB. Bisa setelah cicilan terakhir lunas.
rules-perubahan-kelas-tertunda = Masih ada perubahan kelas yang berlaku mulai tanggal { $mulai }. Satu perubahan pada satu waktu.
rules-perubahan-belum-1-tahun = Kelas belum bisa diubah karena berlaku sejak { $terdaftar }, belum { $bulan } bulan. Bisa mulai tanggal { $sejak }.
rules-perubahan-tunggakan = Kelas belum bisa diubah karena ada tunggakan { $bulan } bulan. Lunasi dahulu. Lihat Info Iuran atau REHAB.
rules-perubahan-tidak-aktif = Kelas belum bisa diubah karena kepesertaan sedang tidak aktif. Lihat Info Iuran, atau tanyakan ke Care Center 165.
rules-perubahan-praktis = Lewat program PRAKTIS, kelas yang dipilih berlaku mulai tanggal { $mulai }.
rules-perubahan-praktis-tunggakan = Lewat program PRAKTIS, kelas yang dipilih berlaku mulai tanggal { $mulai }. Kepesertaan tetap tidak aktif sampai tunggakan lunas.
rules-perubahan-alamat-boleh = Alamat baru langsung dicatat. Kartu Anda tidak berubah.
rules-perubahan-alamat-isian = { $isian ->
    [alamat] Isi jalan dan nomor rumah, paling banyak { $batas } huruf.
    [provinsi] Pilih provinsi.
    [kabupaten] Pilih kabupaten atau kota.
    [kecamatan] Pilih kecamatan.
    [kelurahan] Pilih desa atau kelurahan.
   *[kode_pos] Kode pos terdiri dari 5 angka.
 }
rules-perubahan-hp-bentuk = Nomor HP harus nomor Indonesia, misalnya dimulai dengan 08.
rules-perubahan-email-bentuk = Alamat email belum lengkap, misalnya nama@contoh.id.
rules-perubahan-kontak-dipakai = Nomor atau email ini sudah dipakai akun lain. Pakai yang lain, atau tanyakan ke Care Center 165.
rules-perubahan-kontak-kode = Masukkan kode yang dikirim ke nomor atau email itu. Kalau kode tidak sampai, tanyakan ke Care Center 165 atau PANDAWA.
rules-perubahan-kontak-boleh = Kontak baru langsung dipakai.

## Konsultasi
rules-konsultasi-peserta-tidak-aktif = Konsultasi belum bisa karena kepesertaan sedang tidak aktif. Lihat Info Iuran, atau tanyakan ke Care Center 165. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
rules-konsultasi-batas-waktu = Percakapan ditutup karena tidak ada balasan selama { $menit } menit setelah dokter menjawab. Anda boleh memulai lagi.
rules-konsultasi-keluhan-kosong = Tulis keluhan Anda dahulu.
rules-konsultasi-belum-mulai = Belum ada percakapan. Pilih dokter dan tulis keluhan.
rules-konsultasi-sudah-mulai = Percakapan Anda masih berjalan. Lanjutkan di sana.
rules-konsultasi-sudah-ditutup = Percakapan sudah ditutup. Anda boleh memulai lagi.
rules-konsultasi-pesan-kosong = Tulis pesan dahulu.
rules-konsultasi-pesan-terlalu-panjang = Pesan terlalu panjang. Paling banyak { $terpanjang } huruf.
rules-konsultasi-tidak-dapat-dinilai = Penilaian diberikan satu kali setelah percakapan ditutup.
rules-konsultasi-bintang-tidak-sah = Pilih { $terendah } sampai { $tertinggi } bintang.
rules-konsultasi-darurat = Anda menulis “{ $kata }”. Kalau gawat darurat, langsung ke IGD (UGD) terdekat. Tidak perlu rujukan.

## Skrining
rules-skrining-boleh = Skrining bisa diisi sekarang.
rules-skrining-sudah = Skrining tahun ini sudah diisi. Bisa lagi mulai tanggal { $sejak }.
rules-skrining-bukan-anggota = Skrining hanya untuk Anda dan keluarga yang terdaftar. Orang lain bisa bertanya ke FKTP-nya.
rules-skrining-rendah = Risiko rendah: { $skor } dari { $maksimum } tanda. Jaga pola hidup sehat.
rules-skrining-sedang = Risiko sedang: { $skor } dari { $maksimum } tanda. Periksa ke FKTP Anda.
rules-skrining-tinggi = Risiko tinggi: { $skor } dari { $maksimum } tanda. Segera periksa ke FKTP Anda.
rules-skrining-tinggi-riwayat = Risiko tinggi karena Anda pernah didiagnosis penyakit ini ({ $skor } dari { $maksimum } tanda). Lanjutkan pemeriksaan di FKTP Anda.
rules-skrining-periksa-risiko = Periksa gula darah (puasa dan 2 jam setelah makan) dan tekanan darah di FKTP Anda.
rules-skrining-periksa-imt = Berat badan di atas normal untuk tinggi badan orang dewasa. FKTP Anda bisa memeriksa lebih lanjut.
rules-skrining-periksa-pinggang = Lingkar pinggang { $cm } cm, di atas { $batas } cm. FKTP Anda bisa memeriksa lebih lanjut.
rules-skrining-pertanyaan = Pertanyaan ini dari formulir tahun 2020, dengan kata-kata yang diringkas. Formulir sejak 2023 lebih panjang, dan daftarnya tidak bisa kami dapatkan.
rules-skrining-sangkalan = Hasil skrining bukan diagnosis. Batas risikonya perkiraan aplikasi ini. Dokter yang memastikan.

## Tempat tidur
rules-tempat-tidur-segar = { $tersedia } tempat tidur kosong menurut rumah sakit.
rules-tempat-tidur-kelabu = { $tersedia } tempat tidur kosong, tetapi data ini lebih dari { $jam } jam lalu. Telepon rumah sakit dahulu.
rules-tempat-tidur-usang = Data ini lebih dari { $jam } jam lalu ({ $tersedia } kosong saat itu) dan tidak dihitung tersedia. Telepon rumah sakit.
rules-tempat-tidur-masa-depan = { $tersedia } tempat tidur kosong menurut rumah sakit, tetapi jam pada datanya tidak benar. Telepon rumah sakit dahulu.
rules-tempat-tidur-jumlah = Laporan lebih dari { $kelabu } jam ditandai lama. Laporan lebih dari { $sembunyi } jam, atau yang angkanya tidak mungkin, tidak dihitung.
rules-tempat-tidur-negatif = Angka dari rumah sakit tidak mungkin benar ({ $tersedia } dari { $kapasitas }). Telepon rumah sakit.
rules-tempat-tidur-melebihi = Rumah sakit melaporkan { $tersedia } kosong dari { $kapasitas } tempat tidur. Ini tidak mungkin. Telepon rumah sakit.

## Jadwal operasi
rules-operasi-boleh = Jadwal operasi dari { $awal } sampai { $akhir }.
rules-operasi-mundur = Jadwal hanya bisa dilihat mulai hari ini, { $hari-ini }, paling lama { $hari } hari.
rules-operasi-terbalik = Tanggal akhir harus sama dengan atau setelah tanggal awal.
rules-operasi-terlalu-panjang = Jadwal dilihat paling lama { $hari } hari sekaligus.

## Penilaian kunjungan
rules-penilaian-boleh = Terima kasih, penilaian Anda dicatat.
rules-penilaian-fiktif = Laporan bahwa Anda tidak pernah berkunjung dicatat dan akan dicek.
rules-penilaian-sudah = Kunjungan ini sudah dinilai. Kalau ada yang keliru, tanyakan ke Care Center 165.
rules-penilaian-belum = Kunjungan bisa dinilai mulai tanggal { $sejak }.
rules-penilaian-bintang = Pilih { $terendah } sampai { $tertinggi } bintang.
rules-penilaian-catatan = Catatan paling banyak { $terpanjang } huruf.
rules-diagnosa-peka = Diagnosis ini ditutup supaya tidak terbaca orang lain.
rules-diagnosa-tak-terbaca = Diagnosis ini ditutup karena kodenya tidak kami kenal.

## Pengaduan
rules-pengaduan-kategori = Pilih satu dari { $batas } kategori.
rules-pengaduan-kategori-kepesertaan = Administrasi kepesertaan
rules-pengaduan-kategori-iuran = Iuran dan pembayaran
rules-pengaduan-kategori-pelayanan-fktp = Pelayanan FKTP
rules-pengaduan-kategori-rawat-jalan = Rawat jalan rumah sakit
rules-pengaduan-kategori-rawat-inap = Rawat inap rumah sakit
rules-pengaduan-kategori-igd = IGD rumah sakit
rules-pengaduan-kategori-obat = Obat dan alat kesehatan
rules-pengaduan-kategori-biaya-tambahan = Biaya tambahan
rules-pengaduan-kategori-antrean = Antrean atau aplikasi
rules-pengaduan-kategori-petugas = Petugas
rules-pengaduan-kategori-lainnya = Lainnya
rules-pengaduan-faskes = Pilih faskes tempat kejadian supaya pengaduan bisa ditindaklanjuti.
rules-pengaduan-tanggal-kosong = Isi tanggal kejadian.
rules-pengaduan-tanggal-depan = Tanggal kejadian tidak boleh setelah hari ini.
rules-pengaduan-teks-pendek = Ceritakan lebih lengkap, paling sedikit { $batas } huruf.
rules-pengaduan-teks-panjang = Persingkat cerita menjadi paling banyak { $batas } huruf.
rules-pengaduan-lampiran = Lampiran paling banyak { $batas }.
rules-pengaduan-kontak = Isi nomor HP atau email supaya Anda bisa dihubungi.

## Akun
rules-akun-sandi-pendek = Kata sandi paling sedikit { $terpendek } huruf, angka, atau simbol.
rules-akun-sandi-huruf-besar = Tambahkan huruf besar.
rules-akun-sandi-huruf-kecil = Tambahkan huruf kecil.
rules-akun-sandi-angka = Tambahkan angka.
rules-akun-sandi-simbol = Tambahkan simbol, misalnya ! atau #.
rules-akun-sandi-konfirmasi = Kedua kata sandi harus sama.
rules-akun-pin-berulang = PIN ini mengulang angka yang sama, jadi mudah ditebak. Pilih angka lain.
rules-akun-pin-berurutan = PIN ini berisi angka berurutan, jadi mudah ditebak. Pilih angka lain.
rules-akun-pin-lahir = PIN ini tanggal lahir keluarga Anda, jadi mudah ditebak. Pilih angka lain.
rules-akun-otp-kuota = Kode sudah dikirim { $kirim } kali dalam satu jam. Tunggu dahulu. Kalau kode tidak pernah sampai, tanyakan ke Care Center 165 atau PANDAWA.
rules-akun-otp-cocok = Kode benar.
rules-akun-otp-salah = Kode belum cocok. Anda bisa mencoba { $sisa } kali lagi.
rules-akun-otp-kedaluwarsa = Kode sudah lewat { $menit } menit. Minta kode lagi.
rules-akun-otp-habis = Kode ini sudah { $coba } kali salah. Minta kode lagi.
rules-akun-captcha-terpakai = Gambar huruf ini sudah dipakai. Ganti gambarnya.
rules-akun-captcha-kedaluwarsa = Gambar huruf sudah lewat { $menit } menit. Ganti gambarnya.
rules-akun-otp-tunggu = Tunggu { $detik } detik sebelum meminta kode lagi. Kalau kode tidak pernah sampai, tanyakan ke Care Center 165 atau PANDAWA.
rules-akun-masuk-terkunci = Akun dikunci sementara karena { $gagal } kali gagal masuk. Tunggu { $menit } menit, atau pulihkan kata sandi.
rules-akun-masuk-pulihkan = Karena { $gagal } kali gagal masuk, masuklah lewat Lupa Kata Sandi, Care Center 165, atau PANDAWA.

## Percakapan
rules-percakapan-chika-sapa = Halo, saya CHIKA, asisten JKN. Ketik angka yang Anda pilih.
rules-percakapan-vika-sapa = Selamat datang di Care Center { $nomor }. Tekan 1 untuk layanan VIKA, tombol lain untuk petugas.
rules-percakapan-vika-sapa-2020 = Selamat datang di Care Center { $nomor }. Tekan 1 untuk status kepesertaan, 2 untuk tagihan, tombol lain untuk petugas.
rules-percakapan-pandawa-sapa = Halo, ini PANDAWA. Pilih layanan yang Anda perlukan. Satu layanan untuk satu percakapan.
rules-percakapan-tanya-nomor = Ketik nomor kartu (13 angka) atau NIK (16 angka).
rules-percakapan-nomor-salah = Nomor harus 13 angka (kartu) atau 16 angka (NIK). Coba lagi.
rules-percakapan-tanya-tanggal = Ketik tanggal lahir: tahun-bulan-tanggal, misalnya 1990-08-17.
rules-percakapan-tanggal-salah = Tanggal lahir ditulis tahun-bulan-tanggal, misalnya 1990-08-17. Coba lagi.
rules-percakapan-pilihan-salah = Pilihan itu tidak ada.
rules-percakapan-tiga-kali = Mari mulai lagi dari menu.
rules-percakapan-tunggu = Sebentar, data sedang dicari.
rules-percakapan-tidak-ditemukan = Data tidak ditemukan. Cek nomor dan tanggal lahir, atau tanyakan ke petugas.
rules-percakapan-status = { $nama }, { $segmen }. Status kartu: { $kartu }.
rules-percakapan-tagihan = { $lunas ->
    [ya] { $nama }: tagihan lunas.
   *[tidak] { $nama }: tagihan { $jumlah }.
 }
rules-percakapan-formulir = Isi formulir ini. Lampirkan foto diri, KTP, dan dokumen yang diminta, lalu balas di sini.
rules-percakapan-formulir-diterima = Terima kasih. Petugas akan membalas Anda.
rules-percakapan-petugas = Anda disambungkan dengan petugas.
rules-percakapan-diam = Percakapan ditutup karena tidak ada balasan selama 10 menit.
rules-percakapan-dijawab = Petugas menjawab sekarang (pukul { $buka } sampai { $tutup } waktu setempat).
rules-percakapan-nanti = Petugas menjawab pada hari kerja pukul { $buka } sampai { $tutup } waktu setempat. Pesan Anda dibalas mulai { $mulai }.

## Pilihan menu percakapan
rules-percakapan-chika-status = Status Peserta
rules-percakapan-chika-tagihan = Tagihan Saya
rules-percakapan-chika-manfaat = Manfaat dan Prosedur
rules-percakapan-chika-cara-daftar = Prosedur Pendaftaran
rules-percakapan-chika-cara-ubah = Prosedur Perubahan Data
rules-percakapan-chika-faskes = Fasilitas Kesehatan
rules-percakapan-chika-kantor = Kantor Cabang
rules-percakapan-chika-daftar = Registrasi Peserta
rules-percakapan-chika-ubah = Perubahan Data Peserta
rules-percakapan-chika-agen = Live Chat dengan petugas
rules-percakapan-vika-layanan = Layanan VIKA
rules-percakapan-vika-status = Status kepesertaan
rules-percakapan-vika-tagihan = Status tagihan
rules-percakapan-pandawa-2020-a = Pendaftaran baru
rules-percakapan-pandawa-2020-b = Tambah anggota keluarga
rules-percakapan-pandawa-2020-c = Bayi baru lahir
# kata: istilah: PANDAWA prints it so
rules-percakapan-pandawa-2020-d = Perubahan segmen
rules-percakapan-pandawa-2020-e = Perubahan identitas
rules-percakapan-pandawa-2020-f = Perubahan golongan atau gaji
rules-percakapan-pandawa-2020-g = Perubahan FKTP
rules-percakapan-pandawa-2020-h = Penonaktifan karena meninggal
rules-percakapan-pandawa-2020-i = Data ganda
rules-percakapan-pandawa-2020-j = Pengaktifan kembali
rules-percakapan-pandawa-pendaftaran = Pendaftaran baru
rules-percakapan-pandawa-penambahan = Penambahan anggota keluarga
rules-percakapan-pandawa-pengaktifan = Pengaktifan kembali
# kata: istilah: PANDAWA prints it so
rules-percakapan-pandawa-pindah = Pindah jenis peserta (nonaktif ke PBPU)
rules-percakapan-pandawa-perbaikan = Perubahan atau perbaikan data
rules-percakapan-pandawa-fktp = Ubah FKTP
rules-percakapan-pandawa-pengurangan = Pengurangan anggota keluarga
rules-percakapan-pandawa-kelas = Perubahan kelas rawat sebelum iuran pertama
rules-percakapan-pandawa-va = Pembaruan virtual account
rules-percakapan-pandawa-pendaftaran-pns = PNS, TNI, Polri
rules-percakapan-pandawa-pendaftaran-wna = Warga negara asing
rules-percakapan-pandawa-pendaftaran-pbpu = PBPU mandiri
rules-percakapan-pandawa-penambahan-pns = PNS, TNI, Polri, pensiunan, veteran
rules-percakapan-pandawa-penambahan-bayi-pbi = Bayi baru lahir PBI APBN
rules-percakapan-pandawa-penambahan-pbpu = PBPU
rules-percakapan-pandawa-pengaktifan-kuliah = Anak di atas 21 tahun masih kuliah
rules-percakapan-pandawa-pengaktifan-ulang = Registrasi ulang PNS, TNI, Polri, pensiunan, veteran
rules-percakapan-pandawa-pengaktifan-bayi = Bayi di atas 3 bulan melengkapi NIK
rules-percakapan-pandawa-pengaktifan-kembali = WNI kembali dari luar negeri
rules-percakapan-pandawa-pengaktifan-ganda = Data ganda
rules-percakapan-pandawa-perbaikan-identitas = NIK, KK, nama, tanggal lahir, jenis kelamin, alamat
rules-percakapan-pandawa-perbaikan-hp = Nomor HP
rules-percakapan-pandawa-perbaikan-gaji = Golongan dan gaji
rules-percakapan-pandawa-fktp-tni = TNI dan Polri
rules-percakapan-pandawa-fktp-domisili = Sebelum 3 bulan karena pindah domisili atau penugasan
rules-percakapan-pandawa-pengurangan-meninggal = Meninggal
rules-percakapan-pandawa-pengurangan-kk = KK baru atau pisah KK
rules-percakapan-pandawa-pengurangan-luar-negeri = WNI ke luar negeri
rules-percakapan-pandawa-informasi = Informasi
rules-percakapan-pandawa-info-status = Cek Status Kepesertaan

### perangkat dan menu terkunci
rules-akun-perangkat-dikenal = HP ini sudah Anda pakai sebelumnya.
rules-akun-perangkat-baru = HP ini belum pernah dipakai untuk akun Anda, jadi kami mengirim kode (OTP) dahulu.
rules-akun-perangkat-ganti = Akun hanya aktif di satu HP. Setelah kode (OTP) benar, { $keluar } HP lain dikeluarkan.
rules-akses-catatan = Daftar ini dari layanan dan memuat { $hari } hari terakhir. Mungkin tidak semua yang melihat tercatat.
rules-perangkat-izin = Hanya izinkan HP yang Anda pegang sendiri. Kode di layarnya berlaku { $menit } menit. Kami tidak pernah menelepon untuk meminta kode.
rules-perangkat-batas = Satu akun mengenal paling banyak { $jumlah } HP. HP berikutnya menggantikan HP yang paling lama tidak dipakai.
rules-akun-terkunci-masuk = Masuk dahulu untuk membuka menu ini.
rules-akun-terkunci-peserta = Menu ini terbuka setelah Anda terdaftar sebagai peserta JKN.
rules-akun-terkunci-aktif = Kartu belum aktif. Lihat Info Iuran dahulu.
rules-nama-kosong = Tulis nama seperti di KTP.
rules-nama-beda = Nama belum sama dengan data kependudukan. Tulis seperti di KTP atau KK, tanpa disingkat. Gelar boleh tidak ditulis.
rules-pulih-cukup = Sudah cukup. Anda bisa membuat kata sandi lain.
rules-pulih-belum = Pilih satu cara untuk menunjukkan bahwa akun ini milik Anda.
rules-pulih-nomor-baru = Nomor HP akun ini diganti dalam { $hari } hari terakhir. Supaya orang lain tidak bisa mengambil akun Anda, pakai satu cara lagi.

### antrean terlambat
rules-antrean-rentang-berjalan = { $orang ->
    [0] Tidak ada orang di depan Anda.
   *[lain] { $orang } orang di depan Anda, biasanya { $menit } menit tiap orang. Lamanya tidak sama, jadi jamnya tidak pasti.
 }
rules-antrean-rentang-belum-mulai = { $orang ->
    [0] Praktik bisa mulai terlambat sampai { $terlambat } menit.
   *[lain] { $orang } orang di depan Anda, biasanya { $menit } menit tiap orang. Praktik bisa mulai terlambat sampai { $terlambat } menit.
 }
rules-antrean-terlambat-sisip = Nomor { $angka } sudah dipanggil. Biasanya Anda dilayani { $dari } sampai { $sampai } nomor lagi. Lapor ke loket.
rules-antrean-terlambat-kedatangan = Nomor { $angka } sudah dipanggil. Anda dilayani menurut urutan kedatangan. Lapor ke loket.
rules-antrean-terlambat-ulang = Nomor { $angka } sudah dipanggil dan tidak berlaku lagi. Silakan ambil nomor lagi.

### kartu tersimpan
rules-kartu-aktif = Aktif menurut data { $per-tanggal }.
rules-kartu-nonaktif = Tidak aktif menurut data { $per-tanggal }.
rules-kartu-perlu-diperiksa = Status ini untuk { $bulan } dan perlu dicek. Sambungkan internet.

## Jam buka
rules-buka-sampai = Buka sampai { $waktu }.
rules-buka-terus = Buka 24 jam.
rules-buka-lagi = Tutup. Buka lagi { $waktu }.
rules-buka-tidak = Jam buka berikutnya belum diketahui.
