### denda pelayanan
rules-denda-owed = Denda pelayanan { $jumlah }, karena rawat inap di rumah sakit pada hari ke-{ $hari } sejak kartu aktif kembali, dengan biaya { $biaya } dan { $bulan } bulan tunggakan yang dihitung. Petugas PIPP di rumah sakit memastikan jumlahnya.
rules-denda-capped = Denda pelayanan { $jumlah }, yaitu batas tertinggi, karena rawat inap di rumah sakit pada hari ke-{ $hari } sejak kartu aktif kembali, dengan biaya { $biaya } dan { $bulan } bulan tunggakan yang dihitung. Petugas PIPP di rumah sakit memastikan jumlahnya.
rules-denda-exempt = Tidak ada denda, karena peserta PBI, peserta yang didaftarkan pemerintah daerah, dan yang tidak mampu dibebaskan.
rules-denda-not-hospital-stay = Tidak ada denda, karena hanya rawat inap di rumah sakit yang dikenai denda.
rules-denda-outside-window = Tidak ada denda, karena perawatan ini di luar { $batas } hari sejak kartu aktif kembali.
rules-denda-no-arrears = Tidak ada denda, karena tidak ada tunggakan sebelum kartu aktif kembali.
rules-denda-penanggung-peserta = Denda pelayanan ditanggung peserta sendiri.
rules-denda-penanggung-pemberi-kerja = Denda pelayanan ditanggung pemberi kerja, karena ia yang membayarkan iuran.

### REHAB
rules-rehab-open = Boleh mendaftar cicilan untuk { $bulan } bulan tunggakan, paling banyak { $tahap } tahap.
rules-rehab-too-few-months = Belum bisa dicicil, karena tunggakan { $bulan } bulan, sedangkan program ini mulai dari { $minimum } bulan. Anda dapat membayarnya sekaligus.
rules-rehab-segment = Program cicilan ini tidak untuk jenis kepesertaan Anda.
rules-rehab-angsuran-kurang = Tidak ada cicilan, karena setiap pembagian { $bulan } bulan tunggakan membuat satu tahap di bawah { $angsuran }. Anda dapat membayarnya sekaligus.
rules-rehab-belum-mulai = Program cicilan versi { $versi } baru dibuka mulai { $sejak }.
rules-rehab-batas = Dengan { $bulan } bulan tunggakan yang ditagih, cicilan dapat dibagi { $sedikit } sampai { $banyak } tahap.
rules-rehab-window-closed = Pendaftaran cicilan bulan ini sudah ditutup dan dibuka lagi mulai { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = Tanggal lahir di NIK ({ $tanggal-nik }) berbeda dari yang terdaftar ({ $tanggal-terdaftar }). Yang dipakai adalah yang terdaftar.

### iuran
rules-iuran-pbpu = Iuran { $bulan }: { $per-orang } per orang untuk { $orang } orang, jadi { $dibayar }.
rules-iuran-pbpu-subsidi = Iuran { $bulan } untuk { $orang } orang adalah { $nominal }. Anda membayar { $dibayar }, pemerintah membayar { $subsidi }.
rules-iuran-pbi = Anda tidak membayar iuran. Pemerintah pusat membayar { $subsidi } untuk { $orang } orang di bulan { $bulan }.
rules-iuran-pemda = Anda tidak membayar iuran. Pemerintah daerah menanggung { $subsidi } untuk { $orang } orang di bulan { $bulan }.
rules-iuran-ppu = Dihitung dari upah { $dasar }: pemberi kerja membayar { $pemberi-kerja }, Anda membayar { $sendiri } dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-ppu-batas-atas = Iuran dihitung dari batas atas { $dasar }, karena lebih dari itu tidak dihitung: pemberi kerja membayar { $pemberi-kerja }, Anda membayar { $sendiri } dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-ppu-umk = Upah { $upah } di bawah upah minimum, jadi iuran dihitung dari { $dasar }: pemberi kerja membayar { $pemberi-kerja }, Anda membayar { $sendiri } dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-upah-pn = Upah yang dihitung { $upah }: gaji pokok { $pokok } dan tunjangan { $tunjangan }.
rules-iuran-kelas-golongan = Pegawai golongan { $golongan } mendapat Kelas { $kelas }.
rules-iuran-pensiun = Dihitung dari pensiun { $dasar }: pemerintah membayar { $pemerintah }, Anda membayar { $peserta }.
rules-iuran-veteran = Anda tidak membayar iuran. Pemerintah membayar { $pemerintah }, dihitung dari { $dasar }.
rules-iuran-kelebihan = Kelebihan bayar { $kredit } dipakai untuk { $bulan }. Sisa yang perlu dibayar { $sisa }.
rules-iuran-kelebihan-sisa = Kelebihan bayar { $kredit } melunasi { $bulan }. Masih ada { $sisa-kredit } untuk bulan berikutnya.
rules-iuran-tanpa-kelebihan = Tidak ada kelebihan bayar. Iuran { $bulan } adalah { $sisa }.

### status dan tagihan
rules-status-aktif = Kartu aktif, karena semua iuran sampai { $berjalan } sudah dibayar.
rules-status-belum-bayar = Kartu aktif. Iuran { $bulan } sebaiknya dibayar paling lambat tanggal { $hari }.
rules-status-lewat = Kartu masih aktif, tetapi iuran { $bulan } sudah lewat tanggal { $hari }. Tanpa pembayaran, kartu berhenti aktif mulai { $sejak }.
rules-status-nonaktif = Kartu tidak aktif sejak { $sejak }, karena iuran { $bulan } belum dibayar.
rules-status-nonaktif-berjalan = Kartu belum aktif lagi sejak { $sejak }: tunggakan sudah dibayar, tetapi iuran { $berjalan } belum. Kartu aktif lagi setelah iuran itu dibayar.
rules-tagihan-berjalan = Tidak ada tunggakan. Iuran { $bulan-ini } yang belum dibayar: { $berjalan }.
rules-tagihan-tunggakan = Bayar { $untuk-aktif } agar kartu aktif kembali: tunggakan { $bulan } bulan { $tunggakan } dan iuran { $bulan-ini } { $berjalan }.
rules-tagihan-dibatasi = Bayar { $untuk-aktif } agar kartu aktif kembali. Dari { $semua } bulan tunggakan hanya { $bulan } bulan terakhir yang ditagih, { $tunggakan }, ditambah iuran { $bulan-ini } { $berjalan }.
rules-utang-lama = Tunggakan { $bulan } bulan dari sebelum { $pindah } tetap menjadi utang Anda: { $jumlah }. Kartu Anda mengikuti jenis kepesertaan yang sekarang.
rules-utang-lama-tidak-ada = Tidak ada tunggakan dari sebelum { $pindah }.
rules-kuitansi = Iuran { $bulan } { $iuran } dibayar tepat waktu.
rules-kuitansi-terlambat = Iuran { $bulan } { $iuran } dibayar terlambat. Denda keterlambatan { $denda }.
rules-pembukuan-menunggu = Pembayaran dapat memerlukan waktu sampai { $jam } jam untuk tampil. Uang Anda aman; periksa lagi nanti.
rules-pembukuan-lewat = Sudah lebih dari { $jam } jam dan pembayaran belum tampil. Simpan bukti bayar dan hubungi 165.
rules-kredit = { $uang } melunasi { $lunas } bulan tertua. Tersisa { $tersisa } bulan, { $sisa-tagihan }, dan uang lebih { $sisa-uang }.
rules-relaksasi = Pada masa pandemi, membayar { $bulan } bulan sebesar { $jumlah } sudah cukup untuk aktif kembali. Sisanya { $tersisa } bulan tetap perlu dibayar.

### pemutihan
rules-pemutihan-belum-berlaku = Pemutihan tunggakan belum berlaku, karena aturannya belum terbit. Tunggakan Anda tetap { $tersisa } bulan.
rules-pemutihan-syarat = Pemutihan berlaku, tetapi syaratnya belum terpenuhi. Tunggakan Anda tetap { $tersisa } bulan.
rules-pemutihan-dihapus = { $dihapus } bulan tunggakan dihapus. Tersisa { $tersisa } bulan.

### rencana REHAB
rules-rehab-rencana = { $bulan } bulan tunggakan dibayar dalam { $tahap } tahap, seluruhnya { $total }. Iuran bulan berjalan dibayar terpisah.
rules-rehab-rencana-berjalan = { $bulan } bulan tunggakan dibayar dalam { $tahap } tahap, seluruhnya { $total }, sudah termasuk iuran bulan berjalan.
rules-rehab-aktif-satu = Kartu aktif kembali paling lambat { $akhir }, setelah tahap terakhir dan iuran bulan berjalan dibayar.
rules-rehab-aktif-dua = Kartu aktif kembali paling lambat { $akhir }, begitu tahap terakhir dibayar.
rules-rehab-aktif-pindah = Kartu Anda aktif dari jenis kepesertaan yang sekarang. Cicilan selesai paling lambat { $akhir }.
rules-rehab-status-belum-selesai = Kartu belum aktif, karena baru { $lunas } dari { $tahap } tahap yang dibayar. Kartu aktif kembali setelah tahap terakhir.
rules-rehab-status-bulan-berjalan = Kartu belum aktif: semua { $tahap } tahap sudah dibayar, tetapi iuran bulan berjalan belum.
rules-rehab-status-aktif = Kartu aktif, karena semua { $tahap } tahap sudah dibayar.
rules-rehab-berjalan = { $lunas } dari { $tahap } tahap sudah dibayar. Tahap berikut paling lambat { $tanggal }.
rules-rehab-selesai = Semua { $tahap } tahap sudah dibayar.
rules-rehab-gagal = Rencana cicilan berhenti pada { $tanggal }, karena satu tahap belum dibayar. Uang yang sudah masuk tetap mengurangi bulan tertua; sisa { $sisa-tagihan } kembali ke tagihan biasa.
rules-rehab-batal-boleh = Rencana cicilan masih dapat dibatalkan, karena belum ada pembayaran.
rules-rehab-batal-sudah-dibayar = Rencana cicilan tidak dapat dibatalkan lagi, karena sudah ada pembayaran. Anda dapat melunasi sisanya.
rules-rehab-autodebit = Cicilan ikut didebit lewat { $kanal }.
rules-rehab-tanpa-autodebit = Cicilan tidak ikut didebit lewat { $kanal }. Bayar setiap tahap lewat virtual account.

### autodebit
rules-autodebit-boleh = Anda dapat mendaftar autodebit. Rekeningnya boleh milik kepala keluarga, anggota di KK, atau orang lain yang membayarkan.
rules-autodebit-bukan-mandiri = Autodebit tidak diperlukan, karena iuran Anda dibayar pihak lain.
rules-autodebit-sudah-terdaftar = Autodebit keluarga Anda sudah terdaftar di { $kanal }. Tutup dulu yang itu, lalu daftar di sini.
rules-autodebit-wajib = Peserta mandiri baru sejak 2019 perlu mendaftar autodebit, untuk semua kelas.
rules-autodebit-tidak-wajib = Autodebit tidak diwajibkan, tetapi membantu agar iuran tidak terlewat.
rules-autodebit-jadwal = Iuran biasanya didebit tanggal { $pertama } atau { $kedua }; yang terdekat { $berikut }. Pastikan saldo cukup.
rules-autodebit-gagal-saldo = Autodebit belum berhasil, karena saldo kurang. Isi saldo, atau bayar lewat virtual account sebelum bulan berakhir agar kartu tetap aktif.
rules-autodebit-gagal-kartu = Autodebit belum berhasil, karena masa berlaku kartu bank habis. Perbarui kartu di bank, lalu daftar ulang; sementara itu bayar lewat virtual account.
rules-autodebit-gagal-rekening = Autodebit belum berhasil, karena rekening sudah ditutup. Daftarkan rekening lain; sementara itu bayar lewat virtual account.
rules-autodebit-gagal-nomor = Autodebit belum berhasil, karena nomor ponsel dompet digital sudah tidak aktif. Aktifkan nomornya atau daftarkan kanal lain; sementara itu bayar lewat virtual account.
rules-autodebit-gagal-terdaftar = Autodebit belum dapat didaftarkan, karena sudah terdaftar di bank lain. Tutup dulu yang lama, lalu daftar lagi.
rules-autodebit-tidak-dikenal = Jenis kepesertaan ini belum kami kenal. Silakan hubungi 165.
