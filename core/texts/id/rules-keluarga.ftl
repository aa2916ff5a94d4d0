### pendaftaran keluarga (PBPU/BP)
rules-daftar-kosong = Formulir belum berisi anggota. Tambahkan seluruh keluarga di Kartu Keluarga (KK).
rules-daftar-ganda = Ada anggota yang ditulis dua kali.
rules-daftar-bukan-kk = Ada { $orang } orang yang tidak tercatat di Kartu Keluarga (KK) ini.
rules-daftar-sudah-peserta = Ada { $orang } orang di formulir yang sudah terdaftar di jenis kepesertaan lain. Pindah jenis kepesertaan dilayani lewat PANDAWA.
rules-daftar-tidak-lengkap = Belum lengkap: masih kurang { $kurang } dari { $kk } orang di Kartu Keluarga (KK). Seluruh keluarga harus didaftarkan.
rules-daftar-kelas-berbeda = Satu keluarga memakai kelas rawat yang sama.
rules-daftar-lengkap = Seluruh { $orang } anggota keluarga bisa didaftarkan, mulai { $mulai }.
rules-daftar-sendiri = Anda bisa mendaftar sendiri, mulai { $mulai }.
rules-daftar-pemberi-kerja = Anda didaftarkan oleh tempat kerja.
rules-daftar-pemerintah = Anda didaftarkan oleh pemerintah lewat data Kementerian Sosial atau Dinas Sosial.
rules-daftar-pensiunan = Keluarga penerima pensiun, veteran, dan perintis kemerdekaan didaftarkan lewat PANDAWA atau kantor cabang.
rules-daftar-kantor = Jenis kepesertaan ini didaftarkan di kantor cabang.

### keluarga pekerja (PPU)
rules-keluarga-pasangan = Suami atau istri yang sah ikut ditanggung.
rules-keluarga-pasangan-bekerja = Suami atau istri yang juga pekerja didaftarkan oleh tempat kerjanya, dan keduanya membayar iuran. Keluarga boleh memakai kelas yang lebih tinggi.
rules-keluarga-anak-ditanggung = Anak ditanggung sampai sehari sebelum { $sebelum }, hari ulang tahunnya yang ke-{ $usia }. Syaratnya: belum menikah dan belum berpenghasilan.
rules-keluarga-anak-menikah = Tidak ditanggung karena anak sudah menikah.
rules-keluarga-anak-berpenghasilan = Tidak ditanggung karena anak sudah berpenghasilan.
rules-keluarga-anak-usia = Anak sudah berumur { $usia } tahun, jadi tidak ditanggung lagi. Kalau masih sekolah atau kuliah, serahkan suratnya: ia ditanggung sampai sehari sebelum umur { $usia-pelajar } tahun.
rules-keluarga-pelajar-usia = Anak sudah berumur { $usia } tahun, jadi tidak ditanggung lagi.
rules-keluarga-anak-keempat = Sudah ada { $anak } anak yang ditanggung. Anak ini bisa menjadi anggota tambahan dengan iuran 1 persen dari gaji (upah).
rules-keluarga-orang-tua = Orang tua dan mertua bisa menjadi anggota tambahan dengan iuran 1 persen dari gaji (upah).
rules-keluarga-bukan-keluarga = Orang ini tidak termasuk keluarga yang bisa ditanggung.
rules-keluarga-pbi = Yang ditanggung adalah anggota keluarga yang didaftarkan Kementerian Sosial.
rules-keluarga-pemda = Yang ditanggung adalah anggota keluarga yang didaftarkan pemerintah daerah.
rules-keluarga-mandiri = Seluruh anggota keluarga di Kartu Keluarga (KK) harus terdaftar, dan kelas rawatnya sama.

### yang akan berakhir
rules-peringatan-anak-usia = { $hari ->
    [0] Mulai hari ini, { $tanggal }, anak tidak ditanggung lagi karena sudah berumur 21 tahun. Masih sekolah atau kuliah? Serahkan suratnya.
   *[other] Anak ditanggung { $hari } hari lagi. Pada { $tanggal } ia berumur 21 tahun. Masih sekolah atau kuliah? Serahkan suratnya sebelum hari itu.
  }
rules-peringatan-pelajar-usia = { $hari ->
    [0] Mulai hari ini, { $tanggal }, anak tidak ditanggung lagi karena sudah berumur 25 tahun.
   *[other] Anak ditanggung { $hari } hari lagi. Pada { $tanggal } ia berumur 25 tahun.
  }
rules-peringatan-bayi-daftar = { $hari ->
    [0] Hari ini, { $tanggal }, hari terakhir untuk mendaftarkan bayi.
   *[other] Bayi bisa didaftarkan { $hari } hari lagi, paling lambat { $tanggal }.
  }
rules-peringatan-bayi-nik = { $hari ->
    [0] Hari ini, { $tanggal }, hari terakhir kartu bayi aktif tanpa NIK.
   *[other] Kartu bayi aktif tanpa NIK sampai { $tanggal }, { $hari } hari lagi.
  } Lengkapi NIK lewat PANDAWA atau kantor cabang.
rules-peringatan-phk = { $hari ->
    [0] Hari ini, { $tanggal }, hari terakhir jaminan tanpa iuran setelah PHK.
   *[other] Jaminan tanpa iuran setelah PHK berlaku sampai { $tanggal }, { $hari } hari lagi.
  } Setelah itu, pindah menjadi peserta mandiri lewat PANDAWA atau ikut tempat kerja baru.
rules-peringatan-masa-berlaku = { $hari ->
    [0] Hari ini, { $tanggal }, hari terakhir kepesertaan ini berlaku.
   *[other] Kepesertaan ini berlaku sampai { $tanggal }, { $hari } hari lagi.
  }

### bayi baru lahir
rules-bayi-pbi = Bayi otomatis menjadi peserta PBI karena ibunya peserta PBI.
rules-bayi-pemda = Bayi dari peserta yang dibayar pemerintah daerah didaftarkan lewat pemerintah daerah, paling lambat { $batas-daftar }.
rules-bayi-pensiunan = Daftarkan bayi paling lambat { $hari } hari setelah lahir, yaitu { $batas-daftar }, lewat PANDAWA atau kantor cabang.
rules-bayi-mandiri = Daftarkan bayi dan bayar iurannya paling lambat { $hari } hari setelah lahir, yaitu { $batas-daftar }.
rules-bayi-mandiri-terlambat = Sudah lewat { $hari } hari. Bayi tetap bisa didaftarkan, dengan iuran dihitung sejak lahir.
rules-bayi-ppu = Bayi langsung aktif setelah didaftarkan, sebagai anak pertama sampai ketiga.
rules-bayi-ppu-terlambat = Sudah lewat { $hari } hari. Siapkan Kartu Keluarga (KK) dan NIK bayi yang sudah terdaftar.
rules-bayi-ppu-tambahan = Bayi ini anak keempat atau lebih, jadi menjadi anggota tambahan dengan iuran 1 persen dari gaji (upah).
rules-bayi-tanpa-nik = Bayi berumur lebih dari { $bulan } bulan harus punya NIK. Kartunya tidak aktif sampai NIK dilengkapi lewat PANDAWA atau kantor cabang.

### pembayaran pertama
rules-aktivasi-tunggu = Iuran pertama bisa dibayar mulai { $sejak } karena ada masa tunggu { $hari } hari.
rules-aktivasi-boleh = Iuran pertama bisa dibayar mulai { $mulai }, paling lambat { $paling-lambat }.
rules-aktivasi-daftar-ulang = Batas bayar iuran pertama, { $paling-lambat }, sudah lewat. Silakan mendaftar lagi.
rules-aktivasi-tanpa-tunggu = Anda tidak perlu menunggu. Bayar iuran seluruh keluarga dari { $dari } sampai { $sampai }.
rules-aktivasi-bukan-pindah = Pilihan tanpa masa tunggu hanya untuk yang pindah dari jenis kepesertaan lain. Iuran bisa dibayar mulai { $sejak }.

### berhenti bekerja
rules-phk-dijamin = Anda tetap dijamin { $bulan } bulan tanpa iuran, sampai { $sampai }. Sebabnya: PHK dengan bukti yang sah.
rules-phk-tanpa-bukti = Anda belum dijamin karena bukti PHK yang sah belum ada. Dengan bukti itu Anda dijamin { $bulan } bulan tanpa iuran.
rules-phk-bukan = Jaminan tanpa iuran tidak berlaku karena ini bukan PHK yang memenuhi syarat. Anda bisa pindah menjadi peserta mandiri tanpa masa tunggu lewat PANDAWA.
rules-phk-meninggal = Kepesertaan berakhir karena peserta meninggal.

### tinggal di luar negeri
rules-luar-negeri-singkat = Kepesertaan belum bisa dihentikan sementara. Anda harus lebih dari { $bulan } bulan di luar negeri, yaitu lewat { $batas }.
rules-luar-negeri-tunggakan = Lunasi dahulu tunggakan sampai bulan berangkat, { $berangkat }.
rules-luar-negeri-boleh = Kepesertaan bisa dihentikan sementara mulai { $mulai }. Ajukan lewat PANDAWA atau kantor cabang.
rules-luar-negeri-tagih-kembali = Iuran ditagih lagi setelah Anda kembali, mulai { $sejak }.
rules-luar-negeri-tagih-tunggakan = Iuran ditagih mulai { $sejak }. Kepesertaan tidak bisa dihentikan sementara kalau tunggakan belum lunas.
rules-luar-negeri-tagih-lanjut = Iuran ditagih mulai { $sejak }, bulan setelah pembayaran terakhir. Sebabnya: Anda di luar negeri tidak lebih dari { $bulan } bulan.

### mengakhiri kepesertaan
rules-berhenti-meninggal = Turut berduka cita. Kepesertaan almarhum atau almarhumah dihentikan lewat PANDAWA atau kantor cabang.
rules-berhenti-luar-negeri = Kepesertaan yang berakhir karena meninggalkan Indonesia dilaporkan lewat PANDAWA atau kantor cabang.
rules-berhenti-tidak = Kepesertaan JKN hanya berakhir karena meninggal atau meninggalkan Indonesia. Kalau iuran terasa berat, lihat perubahan kelas atau REHAB.

### siapa yang membayar
rules-segmen-pusat = Iuran dibayar pemerintah pusat.
rules-segmen-pemda = Iuran dibayar pemerintah daerah.
rules-segmen-pemberi-kerja = Iuran 5 persen dari gaji: 4 persen dibayar tempat kerja, 1 persen dipotong dari gaji Anda.
rules-segmen-peserta = Iuran Anda bayar sendiri.
rules-segmen-pensiunan = Iuran sebagian dipotong dari uang pensiun, sebagian dibayar pemerintah.
rules-segmen-tidak-dikenal = Jenis kepesertaan ini belum dikenal aplikasi. Tanyakan ke Care Center 165.

### dokumen yang diminta
rules-dokumen-ktp = KTP
rules-dokumen-kk = Kartu Keluarga (KK)
rules-dokumen-buku-tabungan-bri = Buku tabungan BRI
rules-dokumen-buku-tabungan-bni = Buku tabungan BNI
rules-dokumen-buku-tabungan-mandiri = Buku tabungan Bank Mandiri
rules-dokumen-buku-tabungan-bca = Buku tabungan BCA
rules-dokumen-formulir-autodebit = Formulir auto debit
rules-dokumen-sk-terakhir = SK terakhir
rules-dokumen-slip-gaji = Slip gaji
rules-dokumen-buku-nikah = Buku nikah
rules-dokumen-akta-lahir = Akta kelahiran
rules-dokumen-putusan-adopsi = Putusan pengangkatan anak
rules-dokumen-surat-sekolah = Surat keterangan masih sekolah atau kuliah
rules-dokumen-nik-ibu = Identitas atau NIK ibu
rules-dokumen-surat-kelahiran = Surat keterangan lahir dari faskes
rules-dokumen-nik-bayi = NIK bayi yang sudah terdaftar di Dukcapil
rules-dokumen-surat-domisili = Surat keterangan pindah domisili
rules-dokumen-surat-tugas = Surat tugas atau surat pelatihan
rules-dokumen-swafoto = Foto diri
rules-dokumen-putusan-pengadilan = Putusan pengadilan
rules-dokumen-akta-penggabungan = Akta penggabungan perusahaan
rules-dokumen-putusan-pailit = Putusan pailit
rules-dokumen-surat-dokter = Surat dokter
rules-dokumen-anak-angkat = Kalau ada anak angkat
rules-dokumen-anak-21-sampai-25 = Kalau ada anak berumur 21 sampai 25 tahun
rules-dokumen-ppu-terlambat = Kalau bayi pekerja didaftarkan lewat 28 hari
rules-dokumen-daftar-isian = Formulir daftar isian peserta
rules-dokumen-daftar-tanggungan = Daftar tanggungan keluarga
rules-dokumen-karip = Kartu identitas pensiun (Karip)
rules-dokumen-rincian-pensiun = Rincian uang pensiun terbaru
rules-dokumen-foto-3x4 = Pas foto 3 x 4 sentimeter, 1 lembar
rules-dokumen-paspor = Paspor
rules-dokumen-izin-tinggal = Izin tinggal di Indonesia (KITAS atau KITAP)
rules-dokumen-akta-cerai = Akta cerai
rules-dokumen-akta-kematian = Akta kematian
rules-dokumen-pns = Untuk PNS
rules-dokumen-sudah-menikah = Kalau sudah menikah
rules-dokumen-pernikahan = Kalau menambah suami atau istri
rules-dokumen-perceraian = Kalau bercerai
rules-dokumen-kematian = Kalau ada yang meninggal

### kasus pendaftaran
rules-kasus-keluarga-baru = Keluarga ini belum terdaftar sebagai peserta mandiri. Daftarkan { $orang } orang sekaligus.
rules-kasus-tambah = Sebagian keluarga sudah peserta mandiri. Tambahkan { $orang } orang yang belum, di kelas yang sama.
rules-kasus-bayi = Yang belum terdaftar hanya bayi baru lahir.
rules-kasus-sudah-semua = Semua orang di Kartu Keluarga (KK) ini sudah menjadi peserta.

### anggota bertambah dan berkurang
rules-susunan-lahir-mandiri = Bayi harus ikut didaftarkan. Batas harinya ada di pendaftaran bayi.
rules-susunan-lahir-pekerja = Bayi pekerja didaftarkan lewat rumah sakit, PANDAWA, atau tempat kerja.
rules-susunan-lahir-pemerintah = Bayi dari ibu peserta PBI otomatis menjadi peserta PBI.
rules-susunan-lahir-pensiun = Bayi penerima pensiun atau veteran didaftarkan lewat PANDAWA atau kantor cabang.
rules-susunan-nikah-mandiri = Suami atau istri yang tercatat di Kartu Keluarga (KK) Anda harus ikut didaftarkan.
rules-susunan-nikah-pekerja = Suami atau istri ditanggung tanpa iuran tambahan. Laporkan ke bagian kepegawaian (HRD) tempat kerja.
rules-susunan-nikah-pemerintah = Anggota baru ditetapkan pemerintah. Lapor ke Dinas Sosial dengan KTP dan Kartu Keluarga (KK) yang baru.
rules-susunan-nikah-pensiun = Suami atau istri didaftarkan lewat PANDAWA atau kantor cabang.
rules-susunan-anak-nikah-mandiri = Anak yang menikah tetap terdaftar selama ia tercatat di Kartu Keluarga (KK) Anda.
rules-susunan-anak-nikah-pekerja = Anak yang sudah menikah tidak ditanggung lagi. Ia mendaftar dengan keluarganya sendiri.
rules-susunan-anak-nikah-pemerintah = Anak yang menikah tetap terdaftar sampai pemerintah mengubah datanya.
rules-susunan-anak-nikah-pensiun = Anak yang sudah menikah tidak ditanggung lagi. Laporkan lewat PANDAWA atau kantor cabang.
rules-susunan-cerai-mandiri = Setelah Kartu Keluarga (KK) dipisah, masing-masing menjadi keluarga sendiri dengan iurannya sendiri. Laporkan lewat PANDAWA atau kantor cabang.
rules-susunan-cerai-pekerja = Hanya suami atau istri yang sah yang ditanggung. Laporkan perceraian ke bagian kepegawaian (HRD).
rules-susunan-cerai-pemerintah = Keduanya tetap terdaftar sampai pemerintah mengubah datanya. Lapor ke Dinas Sosial.
rules-susunan-cerai-pensiun = Hanya suami atau istri yang sah yang ditanggung. Laporkan lewat PANDAWA atau kantor cabang.
rules-susunan-pisah-mandiri = Yang pindah ke Kartu Keluarga (KK) baru dikeluarkan dari keluarga ini, lalu mendaftar dengan KK barunya.
rules-susunan-pisah-pekerja = Kartu Keluarga (KK) yang terpisah tidak mengubah siapa yang ditanggung. Kabari bagian kepegawaian (HRD).
rules-susunan-pisah-pemerintah = Kartu Keluarga (KK) yang terpisah dilaporkan ke Dinas Sosial.
rules-susunan-pisah-pensiun = Kartu Keluarga (KK) yang terpisah tidak mengubah siapa yang ditanggung. Kabari lewat PANDAWA atau kantor cabang.
rules-susunan-meninggal = Turut berduka cita. Laporkan supaya iurannya tidak ditagih lagi.

### pindah jenis kepesertaan
rules-pindah-pekerja-mandiri = Pindah dari peserta yang dibayar tempat kerja ke peserta mandiri dilayani lewat PANDAWA atau kantor cabang. Anda boleh memilih tanpa masa tunggu.
rules-pindah-pemerintah-mandiri = Kalau pemerintah tidak lagi membayar, daftarkan keluarga sebagai peserta mandiri di kantor cabang. Anda boleh memilih tanpa masa tunggu.
rules-pindah-tetap = Anda sudah peserta mandiri.
rules-pindah-lain-mandiri = Pindah ke peserta mandiri dilayani lewat PANDAWA atau kantor cabang.
rules-pindah-mandiri-pekerja = Tempat kerja yang mendaftarkan Anda. Tunggakan lama tetap tercatat atas nama Anda.
rules-pindah-ke-pekerja = Tempat kerja yang mendaftarkan Anda dan keluarga.
rules-pindah-ke-pemerintah = Pemerintah yang menetapkan penerima bantuan iuran. Lapor ke Dinas Sosial dengan KTP dan Kartu Keluarga (KK).
rules-pindah-ke-pensiun = Penerima pensiun dan veteran mendaftar lewat PANDAWA atau kantor cabang.
