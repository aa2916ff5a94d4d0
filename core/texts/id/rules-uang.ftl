### denda pelayanan
rules-denda-owed = Denda pelayanan { $jumlah }. Sebabnya: dirawat inap di rumah sakit pada hari ke-{ $hari } setelah kartu aktif lagi. Hitungannya memakai biaya { $biaya } dan { $bulan } bulan tunggakan. Petugas BPJS di rumah sakit memastikan jumlahnya.
rules-denda-capped = Denda pelayanan { $jumlah }, yaitu batas tertinggi. Sebabnya: dirawat inap di rumah sakit pada hari ke-{ $hari } setelah kartu aktif lagi. Hitungannya memakai biaya { $biaya } dan { $bulan } bulan tunggakan. Petugas BPJS di rumah sakit memastikan jumlahnya.
rules-denda-exempt = Tidak ada denda. Peserta PBI, peserta yang didaftarkan pemerintah daerah, dan yang tidak mampu dibebaskan.
rules-denda-not-hospital-stay = Tidak ada denda karena hanya rawat inap di rumah sakit yang dikenai denda.
rules-denda-outside-window = Tidak ada denda karena perawatan ini di luar { $batas } hari setelah kartu aktif lagi.
rules-denda-no-arrears = Tidak ada denda karena tidak ada tunggakan sebelum kartu aktif lagi.
rules-denda-penanggung-peserta = Denda pelayanan Anda bayar sendiri.
rules-denda-penanggung-pemberi-kerja = Denda pelayanan dibayar tempat kerja karena iuran dibayar lewat tempat kerja.

### REHAB
rules-rehab-open = Tunggakan { $bulan } bulan bisa dicicil, paling banyak { $tahap } kali.
rules-rehab-too-few-months = Tunggakan { $bulan } bulan belum bisa dicicil. Program ini mulai dari { $minimum } bulan. Bayar sekaligus.
rules-rehab-segment = Program cicilan ini tidak untuk jenis kepesertaan Anda.
rules-rehab-angsuran-kurang = Tunggakan { $bulan } bulan tidak bisa dicicil karena satu cicilannya kurang dari { $angsuran }. Bayar sekaligus.
rules-rehab-belum-mulai = Program cicilan ini belum dibuka. Mulai dibuka { $sejak }.
rules-rehab-batas = Tunggakan { $bulan } bulan yang ditagih bisa dicicil { $sedikit } sampai { $banyak } kali.
rules-rehab-window-closed = Pendaftaran cicilan bulan ini sudah ditutup dan dibuka lagi mulai { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = Tanggal lahir di NIK ({ $tanggal-nik }) berbeda dari yang terdaftar ({ $tanggal-terdaftar }). Yang dipakai adalah yang terdaftar.

### iuran
rules-iuran-pbpu = Iuran { $bulan }: { $per-orang } per orang untuk { $orang } orang, jadi { $dibayar }.
rules-iuran-pbpu-subsidi = Iuran { $bulan } untuk { $orang } orang adalah { $nominal }. Anda membayar { $dibayar }, pemerintah membayar { $subsidi }.
rules-iuran-pbi = Anda tidak membayar iuran. Pemerintah pusat membayar { $subsidi } untuk { $orang } orang di bulan { $bulan }.
rules-iuran-pemda = Anda tidak membayar iuran. Pemerintah daerah menanggung { $subsidi } untuk { $orang } orang di bulan { $bulan }.
rules-iuran-ppu = Dihitung dari gaji { $dasar }. Tempat kerja membayar { $pemberi-kerja }. Anda membayar { $sendiri }, dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-ppu-batas-atas = Iuran dihitung dari batas atas { $dasar }; gaji di atasnya tidak dihitung. Tempat kerja membayar { $pemberi-kerja }. Anda membayar { $sendiri }, dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-ppu-umk = Gaji { $upah } di bawah upah minimum, jadi iuran dihitung dari { $dasar }. Tempat kerja membayar { $pemberi-kerja }. Anda membayar { $sendiri }, dan { $keluarga } untuk { $tambahan } anggota tambahan.
rules-iuran-upah-pn = Gaji yang dihitung { $upah }: gaji pokok { $pokok } dan tunjangan { $tunjangan }.
rules-iuran-kelas-golongan = Pegawai golongan { $golongan } mendapat Kelas { $kelas }.
rules-iuran-pensiun = Dihitung dari pensiun { $dasar }: pemerintah membayar { $pemerintah }, Anda membayar { $peserta }.
rules-iuran-veteran = Anda tidak membayar iuran. Pemerintah membayar { $pemerintah }, dihitung dari { $dasar }.
rules-iuran-kelebihan = Kelebihan bayar { $kredit } dipakai untuk { $bulan }. Sisa yang perlu dibayar { $sisa }.
rules-iuran-kelebihan-sisa = Kelebihan bayar { $kredit } melunasi { $bulan }. Masih ada { $sisa-kredit } untuk bulan berikutnya.
rules-iuran-tanpa-kelebihan = Tidak ada kelebihan bayar. Iuran { $bulan } adalah { $sisa }.

### status dan tagihan
rules-status-aktif = Kartu aktif karena semua iuran sampai { $berjalan } sudah dibayar.
rules-status-belum-bayar = Kartu aktif. Bayar iuran { $bulan } paling lambat tanggal { $hari }.
rules-status-lewat = Kartu masih aktif, tetapi iuran { $bulan } sudah lewat tanggal { $hari }. Tanpa pembayaran, kartu berhenti aktif mulai { $sejak }.
rules-status-nonaktif = Kartu tidak aktif sejak { $sejak } karena iuran { $bulan } belum dibayar.
rules-status-nonaktif-berjalan = Kartu tidak aktif sejak { $sejak }. Tunggakan sudah dibayar, tetapi iuran { $berjalan } belum. Kartu aktif lagi setelah iuran itu dibayar.
rules-tagihan-berjalan = Tidak ada tunggakan. Iuran { $bulan-ini } yang belum dibayar: { $berjalan }.
rules-tagihan-tunggakan = Bayar { $untuk-aktif } supaya kartu aktif lagi: tunggakan { $bulan } bulan { $tunggakan } dan iuran { $bulan-ini } { $berjalan }.
rules-tagihan-dibatasi = Bayar { $untuk-aktif } supaya kartu aktif lagi. Anda menunggak { $semua } bulan. Yang ditagih hanya { $bulan } bulan terakhir, { $tunggakan }, dan iuran { $bulan-ini } { $berjalan }.
rules-utang-lama = Tunggakan { $bulan } bulan dari sebelum { $pindah } tetap perlu Anda bayar: { $jumlah }. Kartu Anda mengikuti jenis kepesertaan yang sekarang.
rules-utang-lama-tidak-ada = Tidak ada tunggakan dari sebelum { $pindah }.
rules-bulan-tepat-waktu = Iuran { $bulan } dibayar tepat waktu, { $dibayar }.
rules-bulan-terlambat = Iuran { $bulan } dibayar { $dibayar }, lewat dari { $batas }.
rules-bulan-belum-dibayar = Iuran { $bulan } belum dibayar dan sudah lewat { $batas }.
rules-bulan-belum-waktunya = Iuran { $bulan } belum dibayar. Masih ada waktu sampai { $batas }.
rules-kuitansi = Iuran { $bulan } { $iuran } dibayar tepat waktu.
rules-kuitansi-terlambat = Iuran { $bulan } { $iuran } dibayar terlambat. Denda keterlambatan { $denda }.
rules-pembukuan-menunggu = Pembayaran bisa memerlukan waktu sampai { $jam } jam untuk tampil. Uang Anda aman. Cek lagi nanti.
rules-pembukuan-lewat = Sudah lebih dari { $jam } jam dan pembayaran belum tampil. Simpan bukti bayar, lalu telepon 165.
rules-kredit = { $uang } melunasi { $lunas } bulan tertua. Tersisa { $tersisa } bulan, { $sisa-tagihan }, dan uang lebih { $sisa-uang }.
rules-relaksasi = Pada masa pandemi, membayar { $bulan } bulan sebesar { $jumlah } sudah cukup supaya aktif lagi. Sisanya { $tersisa } bulan tetap perlu dibayar.

### pemutihan
rules-pemutihan-belum-berlaku = Pemutihan tunggakan belum berlaku karena aturannya belum terbit. Tunggakan Anda tetap { $tersisa } bulan.
rules-pemutihan-syarat = Pemutihan berlaku, tetapi syaratnya belum terpenuhi. Tunggakan Anda tetap { $tersisa } bulan.
rules-pemutihan-dihapus = { $dihapus } bulan tunggakan dihapus. Tersisa { $tersisa } bulan.

### rencana REHAB
rules-rehab-rencana = { $bulan } bulan tunggakan dibayar dengan { $tahap } kali cicilan, seluruhnya { $total }. Iuran setiap bulan dibayar terpisah.
rules-rehab-rencana-berjalan = { $bulan } bulan tunggakan dibayar dengan { $tahap } kali cicilan, seluruhnya { $total }. Iuran setiap bulan sudah termasuk.
rules-rehab-aktif-satu = Kartu aktif lagi setelah cicilan terakhir dan iuran bulan itu dibayar, paling lambat { $akhir }.
rules-rehab-aktif-dua = Kartu aktif lagi paling lambat { $akhir }, begitu cicilan terakhir dibayar.
rules-rehab-aktif-pindah = Kartu Anda aktif dari jenis kepesertaan yang sekarang. Cicilan selesai paling lambat { $akhir }.
rules-rehab-status-belum-selesai = Kartu belum aktif: { $lunas } dari { $tahap } cicilan sudah dibayar. Kartu aktif lagi setelah cicilan terakhir.
rules-rehab-status-bulan-berjalan = Kartu belum aktif. Semua { $tahap } cicilan sudah dibayar, tetapi iuran bulan ini belum.
rules-rehab-status-aktif = Kartu aktif karena semua { $tahap } cicilan sudah dibayar.
rules-rehab-berjalan = { $lunas } dari { $tahap } cicilan sudah dibayar. Bayar cicilan berikutnya paling lambat { $tanggal }.
rules-rehab-selesai = Semua { $tahap } cicilan sudah dibayar.
rules-rehab-gagal = Rencana cicilan berhenti pada { $tanggal } karena satu cicilan belum dibayar. Uang yang sudah masuk tetap mengurangi bulan tertua. Sisa { $sisa-tagihan } kembali ke tagihan biasa.
rules-rehab-batal-boleh = Rencana cicilan masih bisa dibatalkan karena belum ada pembayaran.
rules-rehab-batal-sudah-dibayar = Rencana cicilan tidak bisa dibatalkan lagi karena sudah ada pembayaran. Anda bisa melunasi sisanya.
rules-rehab-autodebit = Cicilan ikut didebit lewat { $kanal }.
rules-rehab-tanpa-autodebit = Cicilan tidak ikut didebit lewat { $kanal }. Bayar setiap cicilan lewat virtual account.
rules-rehab-berjalan-bersama = Iuran { $bulan } { $jumlah } masuk ke cicilan pertama.
rules-rehab-berjalan-terpisah = Iuran { $bulan } { $jumlah } dibayar di luar cicilan, paling lambat { $akhir }. Kalau belum dibayar, kartu belum aktif lagi setelah cicilan terakhir.
rules-rehab-berjalan-setiap-bulan = Iuran setiap bulan dibayar di luar cicilan, mulai { $bulan } { $jumlah }.
rules-rehab-berjalan-lunas = Iuran { $bulan } sudah dibayar, jadi tidak ditagih lagi.
rules-rehab-berjalan-pindah = Iuran { $bulan } dibayar lewat jenis kepesertaan Anda yang sekarang.
rules-rehab-ketentuan-aktif-satu = Selama mencicil, kartu belum aktif. Kartu aktif lagi setelah semua cicilan dan iuran bulan itu dibayar.
rules-rehab-ketentuan-aktif-dua = Selama mencicil, kartu belum aktif. Kartu aktif lagi begitu cicilan terakhir dibayar.
rules-rehab-ketentuan-aktif-pindah = Kartu Anda tetap mengikuti jenis kepesertaan yang sekarang. Cicilan hanya melunasi tunggakan lama.
rules-rehab-ketentuan-iuran-termasuk = Iuran bulan-bulan selama mencicil sudah termasuk di dalam cicilan.
rules-rehab-ketentuan-iuran-terpisah = Iuran setiap bulan tetap dibayar, di luar cicilan.
rules-rehab-ketentuan-keluarga = Satu rencana berlaku untuk seluruh keluarga dalam satu Kartu Keluarga (KK).
rules-rehab-ketentuan-batas-bayar = Setiap cicilan dibayar paling lambat hari terakhir bulannya.
rules-rehab-ketentuan-terlewat = Kalau satu cicilan terlewat, rencana berhenti. Uang yang sudah masuk tetap mengurangi bulan tertua, dan sisanya kembali ke tagihan biasa.
rules-rehab-ketentuan-daftar-lagi = Setelah rencana berhenti, Anda bisa mendaftar lagi bulan berikutnya kalau tunggakannya masih cukup.
rules-rehab-ketentuan-batal = Rencana bisa dibatalkan selama belum ada pembayaran. Setelah itu, Anda hanya bisa melunasi sisanya.
rules-rehab-ketentuan-kelas = Selama mencicil, kelas rawat belum bisa diubah.
rules-rehab-ketentuan-denda = Kalau dirawat inap di rumah sakit dalam { $hari } hari setelah kartu aktif lagi, ada denda pelayanan.
rules-rehab-ketentuan-autodebit = Kalau keluarga Anda punya autodebit, cicilan ikut didebit. Lewat { $kanal } tidak ikut: bayar setiap cicilan lewat virtual account.

### autodebit
rules-autodebit-boleh = Anda bisa mendaftar autodebit. Rekeningnya boleh milik kepala keluarga, anggota di KK, atau orang lain yang membayarkan.
rules-autodebit-bukan-mandiri = Autodebit tidak diperlukan karena iuran Anda tidak Anda bayar sendiri.
rules-autodebit-sudah-terdaftar = Autodebit keluarga Anda sudah terdaftar di { $kanal }. Tutup dahulu yang itu, lalu daftar di sini.
rules-autodebit-wajib = Sejak 2019, peserta mandiri yang mendaftar perlu autodebit, untuk semua kelas.
rules-autodebit-tidak-wajib = Autodebit tidak diwajibkan, tetapi membantu supaya iuran tidak terlewat.
rules-autodebit-jadwal = Iuran biasanya didebit tanggal { $pertama } atau { $kedua }. Yang terdekat { $berikut }. Pastikan saldo cukup.
rules-autodebit-gagal-saldo = Autodebit belum berhasil karena saldo kurang. Isi saldo, atau bayar lewat virtual account paling lambat akhir bulan supaya kartu tetap aktif.
rules-autodebit-gagal-kartu = Autodebit belum berhasil karena masa berlaku kartu bank habis. Perbarui kartu di bank, lalu daftar lagi. Sementara itu bayar lewat virtual account.
rules-autodebit-gagal-rekening = Autodebit belum berhasil karena rekening sudah ditutup. Daftarkan rekening lain. Sementara itu bayar lewat virtual account.
rules-autodebit-gagal-nomor = Autodebit belum berhasil karena nomor HP dompet digital sudah tidak aktif. Aktifkan nomornya atau daftarkan kanal lain. Sementara itu bayar lewat virtual account.
rules-autodebit-gagal-terdaftar = Autodebit belum bisa didaftarkan karena sudah terdaftar di bank lain. Tutup dahulu yang lama, lalu daftar lagi.
rules-autodebit-diminta = Permintaan autodebit sudah diterima dan menunggu persetujuan bank. Sampai disetujui, bayar iuran lewat virtual account.
rules-autodebit-dikonfirmasi = Autodebit sudah disetujui. Debit pertama biasanya { $berikut }. Siapkan saldo sehari sebelumnya.
rules-autodebit-berjalan = Autodebit berjalan. Debit berikutnya biasanya { $berikut }. Siapkan saldo sehari sebelumnya.
rules-autodebit-gagal-lain = Autodebit belum berhasil, dan sebabnya belum kami kenal. Tanyakan ke bank. Sementara itu bayar lewat virtual account.
rules-autodebit-dihentikan = Autodebit sudah dihentikan, jadi tidak ada yang didebit lagi. Bayar iuran setiap bulan lewat virtual account.
rules-autodebit-henti-boleh = Autodebit bisa dihentikan di sini. Setelah itu bayar iuran setiap bulan lewat virtual account.
rules-autodebit-henti-tidak-ada = Tidak ada autodebit yang berjalan untuk keluarga Anda.
rules-autodebit-henti-wajib = Peserta mandiri yang mendaftar sejak 2019 perlu autodebit, jadi tidak bisa dihentikan di sini. Untuk mengganti bank, telepon 165.
rules-autodebit-kanal-di-bank = { $kanal } mendaftarkan autodebit di banknya, bukan di aplikasi.
rules-autodebit-rekening-kosong = Isi nomornya dahulu.
rules-autodebit-rekening-bukan-angka = Nomor rekening hanya berisi angka.
rules-autodebit-rekening-pendek = Nomor rekening paling sedikit { $angka } angka. Cek di buku tabungan.
rules-autodebit-rekening-panjang = Nomor rekening paling banyak { $angka } angka. Cek di buku tabungan.
rules-autodebit-rekening-kartu-jkn = Itu nomor kartu JKN. Isi nomor rekening dari buku tabungan.
rules-autodebit-rekening-nik = Itu NIK dari KTP. Isi nomor rekening dari buku tabungan.
rules-autodebit-rekening-va = Itu nomor virtual account. Isi nomor rekening dari buku tabungan.
rules-autodebit-rekening-kartu-bank = Itu nomor di kartu ATM atau kartu kredit. Isi nomor rekening dari buku tabungan.
rules-autodebit-rekening-bukan-hp = Isi nomor HP dompet digital, misalnya 081234567890.
rules-autodebit-rekening-tanpa-nama = Isi nama pemilik seperti di buku tabungan.
rules-autodebit-tidak-dikenal = Jenis kepesertaan ini belum kami kenal. Telepon 165.
