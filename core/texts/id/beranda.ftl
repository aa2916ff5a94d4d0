# Beranda: yang berlaku untuk Anda sekarang, lalu semua menu.
beranda-title = Beranda
beranda-welcome-title = Selamat datang di JKN Saku
beranda-welcome-text = Masuk sekali dengan NIK atau nomor kartu. Setelah itu kartu, tagihan, dan nomor antrean tetap bisa dibaca walau tanpa sinyal.
beranda-signed-out-title = Anda belum masuk
beranda-signed-out-text = Data yang tersimpan di HP ini tetap bisa dibaca. Masuk untuk data terbaru dan untuk mengambil nomor antrean.
beranda-offline-title = Tidak ada sinyal
beranda-offline-text = Tidak apa-apa. Kartu dan data yang tersimpan tetap bisa dibaca. Yang Anda minta dikirim saat sinyal kembali.
beranda-locked = Masuk dahulu.
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
beranda-member-title = Kepesertaan { $nama }
beranda-member-badge-ok = Aktif
beranda-member-badge-no = Tidak aktif
beranda-member-badge-unsure = Perlu dicek
