### pendaftaran keluarga (PBPU/BP)
rules-daftar-kosong = Formulir belum berisi anggota. Tambahkan seluruh keluarga di kartu keluarga.
rules-daftar-ganda = Ada anggota yang ditulis dua kali.
rules-daftar-bukan-kk = Ada { $orang } orang yang tidak tercatat di kartu keluarga ini.
rules-daftar-sudah-peserta = Ada { $orang } orang di formulir yang sudah terdaftar di jenis kepesertaan lain. Pindah jenis kepesertaan dilayani lewat PANDAWA.
rules-daftar-tidak-lengkap = Belum lengkap: masih kurang { $kurang } dari { $kk } orang di kartu keluarga, karena seluruh keluarga harus didaftarkan.
rules-daftar-kelas-berbeda = Satu keluarga memakai kelas rawat yang sama.
rules-daftar-lengkap = Seluruh { $orang } anggota keluarga dapat didaftarkan, mulai { $mulai }.
rules-daftar-sendiri = Anda dapat mendaftar sendiri, mulai { $mulai }.
rules-daftar-pemberi-kerja = Pendaftaran dilakukan oleh pemberi kerja.
rules-daftar-pemerintah = Pendaftaran dilakukan oleh pemerintah melalui data Kementerian Sosial atau Dinas Sosial.
rules-daftar-pensiunan = Keluarga penerima pensiun, veteran, dan perintis kemerdekaan didaftarkan lewat PANDAWA atau kantor cabang.
rules-daftar-kantor = Jenis kepesertaan ini didaftarkan di kantor cabang.

### keluarga pekerja (PPU)
rules-keluarga-pasangan = Suami atau istri yang sah ikut ditanggung.
rules-keluarga-pasangan-bekerja = Suami atau istri yang juga pekerja didaftarkan oleh pemberi kerjanya sendiri, dan keduanya membayar iuran. Keluarga boleh memakai kelas yang lebih tinggi.
rules-keluarga-anak-ditanggung = Anak ditanggung sampai sebelum { $sebelum }, saat berusia { $usia } tahun, karena belum menikah dan belum berpenghasilan.
rules-keluarga-anak-menikah = Tidak ditanggung, karena anak sudah menikah.
rules-keluarga-anak-berpenghasilan = Tidak ditanggung, karena anak sudah berpenghasilan.
rules-keluarga-anak-usia = Tidak ditanggung, karena anak sudah berusia { $usia } tahun dan tidak ada surat masih bersekolah. Dengan surat itu anak ditanggung sampai sebelum berusia { $usia-pelajar } tahun.
rules-keluarga-pelajar-usia = Tidak ditanggung, karena anak sudah berusia { $usia } tahun.
rules-keluarga-anak-keempat = Sudah ada { $anak } anak yang ditanggung. Anak ini dapat menjadi anggota tambahan dengan iuran 1 % dari upah.
rules-keluarga-orang-tua = Orang tua dan mertua dapat menjadi anggota tambahan dengan iuran 1 % dari upah.
rules-keluarga-bukan-keluarga = Orang ini tidak termasuk keluarga yang dapat ditanggung.

### bayi baru lahir
rules-bayi-pbi = Bayi otomatis menjadi peserta PBI, karena ibunya peserta PBI.
rules-bayi-pemda = Bayi dari peserta yang dibayar pemerintah daerah didaftarkan melalui pemerintah daerah, paling lambat { $batas-daftar }.
rules-bayi-pensiunan = Bayi didaftarkan paling lambat { $hari } hari setelah lahir, yaitu { $batas-daftar }, lewat PANDAWA atau kantor cabang.
rules-bayi-mandiri = Bayi didaftarkan dan iurannya dibayar paling lambat { $hari } hari setelah lahir, yaitu { $batas-daftar }.
rules-bayi-mandiri-terlambat = Lewat { $hari } hari: bayi tetap dapat didaftarkan, dengan iuran dihitung sejak lahir.
rules-bayi-ppu = Bayi langsung aktif setelah didaftarkan, sebagai anak pertama sampai ketiga.
rules-bayi-ppu-terlambat = Lewat { $hari } hari: diperlukan kartu keluarga dan NIK bayi yang sudah terdaftar.
rules-bayi-ppu-tambahan = Bayi ini anak keempat atau lebih, sehingga menjadi anggota tambahan dengan iuran 1 % dari upah.
rules-bayi-tanpa-nik = Bayi berusia lebih dari { $bulan } bulan harus memiliki NIK. Kartu dinonaktifkan sampai NIK dilengkapi lewat PANDAWA atau kantor cabang.

### pembayaran pertama
rules-aktivasi-tunggu = Iuran pertama dapat dibayar mulai { $sejak }, karena ada masa tunggu { $hari } hari.
rules-aktivasi-boleh = Iuran pertama dapat dibayar mulai { $mulai }, paling lambat { $paling-lambat }.
rules-aktivasi-daftar-ulang = Batas pembayaran pertama { $paling-lambat } sudah lewat. Silakan mendaftar ulang.
rules-aktivasi-tanpa-tunggu = Tanpa masa tunggu, dengan membayar iuran seluruh keluarga dari { $dari } sampai { $sampai }.
rules-aktivasi-bukan-pindah = Pilihan tanpa masa tunggu hanya untuk yang pindah dari jenis kepesertaan lain. Iuran dapat dibayar mulai { $sejak }.

### berhenti bekerja
rules-phk-dijamin = Tetap dijamin { $bulan } bulan tanpa iuran, sampai { $sampai }, karena PHK dengan bukti yang sah.
rules-phk-tanpa-bukti = Belum dijamin, karena bukti PHK yang sah belum ada. Dengan bukti itu Anda dijamin { $bulan } bulan tanpa iuran.
rules-phk-bukan = Jaminan tanpa iuran tidak berlaku, karena ini bukan PHK yang memenuhi syarat. Anda bisa pindah menjadi peserta mandiri tanpa masa tunggu lewat PANDAWA.
rules-phk-meninggal = Kepesertaan berakhir, karena peserta meninggal.

### tinggal di luar negeri
rules-luar-negeri-singkat = Belum dapat dihentikan sementara, karena harus lebih dari { $bulan } bulan di luar negeri, yaitu lewat { $batas }.
rules-luar-negeri-tunggakan = Lunasi dahulu tunggakan sampai bulan berangkat, { $berangkat }.
rules-luar-negeri-boleh = Kepesertaan dapat dihentikan sementara mulai { $mulai }. Ajukan lewat PANDAWA atau kantor cabang.
rules-luar-negeri-tagih-kembali = Iuran ditagih lagi mulai { $sejak }, setelah Anda kembali.
rules-luar-negeri-tagih-tunggakan = Iuran ditagih mulai { $sejak }, karena tanpa melunasi tunggakan kepesertaan tidak dapat dihentikan sementara.
rules-luar-negeri-tagih-lanjut = Iuran ditagih mulai { $sejak }, bulan sesudah pembayaran terakhir, karena Anda di luar negeri tidak lebih dari { $bulan } bulan.

### mengakhiri kepesertaan
rules-berhenti-meninggal = Turut berduka cita. Kepesertaan almarhum atau almarhumah dihentikan lewat PANDAWA atau kantor cabang.
rules-berhenti-luar-negeri = Kepesertaan yang berakhir karena meninggalkan Indonesia dilaporkan lewat PANDAWA atau kantor cabang.
rules-berhenti-tidak = Kepesertaan JKN hanya berakhir karena meninggal atau meninggalkan Indonesia. Bila iuran terasa berat, lihat perubahan kelas atau REHAB.

### siapa yang membayar
rules-segmen-pusat = Iuran dibayar pemerintah pusat.
rules-segmen-pemda = Iuran dibayar pemerintah daerah.
rules-segmen-pemberi-kerja = Iuran dibayar pemberi kerja 4 % dan pekerja 1 %.
rules-segmen-peserta = Iuran dibayar sendiri.
rules-segmen-pensiunan = Iuran dibayar bersama oleh pemerintah dan penerima pensiun.
rules-segmen-tidak-dikenal = Jenis kepesertaan ini belum dikenal aplikasi. Tanyakan ke Care Center 165.

### dokumen yang diminta
rules-dokumen-ktp = KTP
rules-dokumen-kk = Kartu keluarga
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
rules-dokumen-swafoto = Swafoto
rules-dokumen-putusan-pengadilan = Putusan pengadilan
rules-dokumen-akta-penggabungan = Akta penggabungan perusahaan
rules-dokumen-putusan-pailit = Putusan pailit
rules-dokumen-surat-dokter = Surat dokter
rules-dokumen-anak-angkat = Bila ada anak angkat
rules-dokumen-anak-21-sampai-25 = Bila ada anak berusia 21 sampai 25 tahun
rules-dokumen-ppu-terlambat = Bila bayi pekerja didaftarkan lewat 28 hari
