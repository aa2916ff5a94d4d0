# Pengaturan.
pengaturan-title = Pengaturan
pengaturan-language = Bahasa
pengaturan-session = Akun
pengaturan-signed-in-as = Masuk dengan kartu
pengaturan-signed-out = Anda belum masuk. Data yang tersimpan di HP ini tetap bisa dibaca.
pengaturan-sign-out = Keluar
pengaturan-sign-out-title = Keluar dari akun?
pengaturan-sign-out-text = Kartu dan data terakhir tetap bisa dibaca di HP ini. Kalau HP ini dipakai orang lain, pilih “Hapus data di HP ini”.
pengaturan-sign-out-key-text = Kunci HP ini dan PIN dihapus, jadi lain kali Anda masuk dengan kata sandi. Kartu dan data terakhir tetap bisa dibaca di HP ini. Kalau HP ini dipakai orang lain, pilih “Hapus data di HP ini”.
pengaturan-sign-out-known = Keluar, HP tetap dikenal
pengaturan-sign-out-known-text = Anda keluar, tetapi kunci HP ini tetap disimpan. Lain kali cukup buka kunci HP. Pilih ini hanya di HP Anda sendiri.
pengaturan-kunci = HP dan kata sandi
pengaturan-kunci-has = HP ini dikenal. Kalau keluar otomatis, cukup buka kunci HP untuk masuk lagi. Kata sandi tidak perlu.
pengaturan-kunci-none = HP ini belum dikenal. Setelah ada sinyal, HP ini dikenal otomatis.
pengaturan-stay = Tetap masuk
pengaturan-pin = PIN
pengaturan-pin-none = Belum ada PIN di HP ini. PIN memastikan bahwa ini Anda sebelum sesuatu yang penting dikirim.
pengaturan-pin-has = PIN sudah ada di HP ini. Lupa PIN? Ganti saja, lalu pastikan dengan kunci HP atau kata sandi.
pengaturan-pin-has-shared = PIN sudah ada untuk akun ini. Lupa PIN? Ganti saja, lalu pastikan dengan kata sandi.
pengaturan-pin-make = Buat PIN
pengaturan-pin-change = Ganti PIN
pengaturan-pin-drop = Hapus PIN
pengaturan-pin-drop-title = Hapus PIN dari HP ini?
pengaturan-pin-drop-text = Setelah itu, hal penting dipastikan dengan kunci HP atau kata sandi.
pengaturan-pin-drop-text-shared = Setelah itu, hal penting dipastikan dengan kata sandi. HP ini juga tidak bisa lagi memasukkan Anda dengan kuncinya.
pengaturan-pin-keep = Tetap pakai PIN
pengaturan-data = Data di HP ini
pengaturan-data-text = Salinan data Anda disimpan terkunci di HP ini. Menghapusnya tidak mengubah kepesertaan Anda.
pengaturan-wipe = Hapus data di HP ini
pengaturan-wipe-title = Hapus semua data di HP ini?
pengaturan-wipe-text = { $jumlah ->
    [0] Kartu, tagihan, dan antrean tidak bisa lagi dibaca tanpa sinyal sampai Anda masuk lagi. Nomor antrean yang sudah diterima tetap berlaku.
   *[other] { $jumlah } permintaan belum selesai dan ikut terhapus. Yang sudah terkirim mungkin tetap diproses. Kartu dan tagihan tidak bisa lagi dibaca sampai Anda masuk lagi.
  }
pengaturan-keep = Jangan hapus
pengaturan-about = Tentang
pengaturan-about-text = JKN Saku bukan aplikasi BPJS Kesehatan. Ada yang salah di aplikasi ini? Tulis laporan, lalu kirim kepada yang memberi Anda aplikasi ini. Soal kepesertaan, iuran, dan berobat, telepon 165.
pengaturan-report = Tulis laporan
pengaturan-report-message = Laporan masalah JKN Saku versi { $versi }. Kodenya, dan apa yang terjadi:
pengaturan-version = Versi
pengaturan-layer = Alur pendaftaran dan asisten
# kata: huruf: part of a sentence
pengaturan-layer-value = menurut panduan tahun { $tahun }
pengaturan-layer-note = Aturan iuran dan layanan selalu mengikuti tanggal yang ditanyakan.
pengaturan-simple = Tampilan sederhana
pengaturan-simple-text = Huruf besar, yang penting di depan, dan halaman bisa dibacakan.
