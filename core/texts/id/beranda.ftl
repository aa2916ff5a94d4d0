# Beranda: yang berlaku untuk Anda sekarang, lalu semua menu.
beranda-title = Beranda
beranda-welcome-title = Selamat datang di JKN Saku
beranda-welcome-text = Masuk sekali dengan NIK atau nomor kartu. Setelah itu kartu, tagihan, dan nomor antrean tetap bisa dibaca walau tanpa sinyal.
beranda-signed-out-title = Anda belum masuk
beranda-signed-out-text = Data yang tersimpan di HP ini tetap bisa dibaca. Masuk untuk data terbaru dan untuk mengambil nomor antrean.
beranda-offline-title = Tidak ada sinyal
beranda-offline-text = Tidak apa-apa. Kartu dan data yang tersimpan tetap bisa dibaca, dan yang Anda minta akan dikirim saat sinyal kembali.
beranda-locked = masuk dahulu
beranda-now = Untuk Anda sekarang
beranda-ticket-title = Antrean { $nomor } · { $poli }
beranda-ticket-detail = { $faskes }, { $tanggal }. { $sisa ->
    [-1] Sisa antrean belum diketahui.
    [0] Giliran Anda berikutnya.
   *[other] { $sisa } orang sebelum Anda.
  }
beranda-ticket-today = Hari ini
beranda-ticket-later = Akan datang
beranda-ticket-called = Dipanggil
beranda-promise-title = Permintaan Anda
beranda-bill-title = Iuran keluarga
beranda-bill-due = { $jumlah } untuk bulan ini, paling lambat tanggal { $hari }.
beranda-bill-late = { $jumlah } untuk bulan ini. Sudah lewat tanggal { $hari }, tetapi tanpa denda. Bayar sebelum akhir bulan supaya tetap aktif.
beranda-bill-arrears = { $jumlah } untuk aktif kembali, termasuk { $bulan } bulan tertunggak.
beranda-bill-suspended = { $jumlah } untuk bulan ini supaya kartu aktif.
beranda-bill-paid = Bulan ini sudah lunas. Terima kasih.
beranda-bill-due-badge = Belum dibayar
beranda-bill-arrears-badge = Menunggak
beranda-bill-paid-badge = Lunas
beranda-member-title = Kepesertaan { $nama }
beranda-member-badge-ok = Aktif
beranda-member-badge-no = Tidak aktif
beranda-member-badge-unsure = Perlu dipastikan
