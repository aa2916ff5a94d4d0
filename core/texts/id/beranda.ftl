# Beranda: yang berlaku untuk Anda sekarang, lalu semua menu.
beranda-title = Beranda
beranda-welcome-title = Selamat datang di JKN Saku
beranda-welcome-text = Masuk sekali dengan NIK atau nomor kartu. Setelah itu kartu, tagihan, dan nomor antrean tetap bisa dibaca walau tanpa sinyal.
beranda-signed-out-title = Anda belum masuk
beranda-signed-out-text = Data yang tersimpan di HP ini tetap bisa dibaca. Masuk untuk data terbaru dan untuk mengambil nomor antrean.
beranda-offline-title = Tidak ada sinyal
beranda-offline-text = Tidak apa-apa. Kartu dan data yang tersimpan tetap bisa dibaca. Yang Anda minta dikirim saat sinyal kembali.
beranda-now = Untuk Anda sekarang
beranda-ticket-title = Antrean { $nomor } · { $poli }
beranda-ticket-today = Hari ini
beranda-ticket-later = Akan datang
beranda-ticket-called = Dipanggil
beranda-ticket-missed = Terlewat
beranda-ticket-medicine = Menunggu obat
beranda-ticket-report = Nomor Anda sudah dipanggil. Lapor ke loket. { $faskes }.
beranda-ticket-wait = Tunggu obat di farmasi. { $faskes }.
beranda-bill-title = Iuran keluarga
beranda-bill-due = Bayar { $jumlah } paling lambat { $jatuh-tempo }.
beranda-bill-late = Bayar { $jumlah } paling lambat { $akhir-bulan } supaya kartu tetap aktif. Tidak ada denda.
beranda-bill-arrears = Bayar { $jumlah } supaya kartu aktif lagi: tunggakan { $bulan } bulan { $tunggakan }{ $ada ->
    [berjalan] {" "}dan iuran bulan ini { $berjalan }.
   *[lain] .
  }
beranda-bill-suspended = Bayar { $jumlah } untuk bulan ini supaya kartu aktif lagi.
beranda-bill-paid = Bulan ini sudah lunas. Terima kasih.
beranda-bill-due-badge = Belum dibayar
beranda-bill-arrears-badge = Menunggak
beranda-bill-paid-badge = Lunas
beranda-bill-parts = Yang dibayar sekarang adalah satu cicilan. Lihat rencana cicilan.
beranda-bill-waits = Pembayaran Anda sedang dicatat, paling lambat { $sampai }. Jangan membayar dua kali.
beranda-bill-waits-badge = Sedang dicatat
beranda-bill-not-shown = Pembayaran Anda belum tampil. Simpan bukti bayar, lalu telepon 165. Jangan membayar dua kali.
beranda-bill-not-shown-badge = Belum tampil
beranda-instalment-title = REHAB: cicilan { $ke } dari { $kali }
beranda-instalment-next = Bayar { $jumlah } paling lambat { $tanggal }.
beranda-instalment-next-badge = Cicilan
beranda-instalment-late = Batas bayarnya { $tanggal }, sudah lewat. Lihat rencana cicilan.
beranda-instalment-late-badge = Terlewat
beranda-debit-title = Autodebit
beranda-debit-failed = Iuran { $bulan } belum terdebit. Bayar { $jumlah } paling lambat { $tanggal }.
beranda-debit-failed-badge = Belum terdebit
beranda-member-title = Kepesertaan { $nama }
beranda-member-badge-ok = Aktif
beranda-member-badge-no = Tidak aktif
beranda-member-badge-unsure = Perlu dicek
beranda-open-now = Bisa dibuka sekarang
beranda-emergency = Gawat darurat?
beranda-after-sign-in = Menu lain, seperti kartu, iuran, dan antrean, terbuka setelah Anda masuk. Belum punya akun? Buat akun, perlu KTP dan nomor HP. Soal kepesertaan, telepon 165.
beranda-expired-title = Anda perlu masuk lagi
beranda-expired-text = Demi keamanan, Anda keluar otomatis setelah beberapa waktu atau saat masuk di HP lain. Permintaan yang menunggu tetap tersimpan.
beranda-key-lost = Masuk lagi untuk mengambil data Anda. Kepesertaan Anda tidak berubah.
beranda-clock-wrong = Nyalakan waktu otomatis di pengaturan HP supaya tanggal yang tampil benar.
beranda-ticket-come = { $hari }: datang { $datang }. { $faskes }.
# kata: huruf: ia berdiri di dalam kalimat
beranda-ticket-come-at = pukul { $jam }
# kata: huruf: ia berdiri di dalam kalimat
beranda-ticket-come-now = sekarang
beranda-ticket-day = { $hari }. { $faskes }.
beranda-ticket-go = Segera ke { $poli }, { $faskes }.
beranda-ticket-ask = Tanyakan ke loket sekarang. { $faskes }.
beranda-member-ok = Kartu bisa dipakai berobat bulan ini.
beranda-inactive-title = Kartu belum aktif
beranda-inactive-text = Nomor antrean dan konsultasi dokter perlu kartu aktif. Kalau gawat darurat, langsung ke IGD (UGD).
beranda-inactive-way = Lihat tagihan
