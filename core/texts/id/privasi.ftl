# Data pribadi: yang disimpan, siapa yang melihat, cara mengakhiri.
privasi-intro = Di sini Anda bisa melihat apa yang disimpan di HP ini dan cara menghapusnya.
privasi-looked = Siapa yang melihat data Anda
privasi-all = Lihat semuanya
privasi-look-through = Ada yang tidak Anda kenal? Buka barisnya. Di sana Anda bisa mengadukannya.
privasi-none-title = Belum ada yang melihat
privasi-none-text = Layanan belum mencatat siapa pun yang melihat data Anda.
privasi-line = { $saat }. { $untuk }. Yang dilihat: { $data }.
privasi-who-faskes = Fasilitas kesehatan (faskes)
privasi-who-kantor = Kantor BPJS Kesehatan
privasi-who-care-center = Care Center 165
privasi-who-hp = HP yang masuk ke akun Anda
privasi-who-lain = Pihak lain
# kata: huruf: part of a sentence
privasi-data-kepesertaan = kepesertaan
# kata: huruf: part of a sentence
privasi-data-iuran = iuran dan tagihan
# kata: huruf: part of a sentence
privasi-data-riwayat = riwayat berobat
# kata: huruf: part of a sentence
privasi-data-antrean = antrean dan rujukan
# kata: huruf: part of a sentence
privasi-data-kontak = nomor HP, email, dan alamat
# kata: huruf: part of a sentence
privasi-data-lain = data lain
privasi-for-berobat = Untuk berobat
privasi-for-antrean = Untuk nomor antrean
privasi-for-ubah-data = Untuk mengubah data
privasi-for-tanya = Untuk menjawab pertanyaan
privasi-for-masuk = Untuk masuk ke akun
privasi-for-lain = Keperluannya tidak disebut
privasi-when = Kapan
privasi-kind = Siapa
privasi-data = Data yang dilihat
privasi-for = Keperluan
privasi-whose = Data milik
privasi-not-mine = Ingat-ingat dahulu, juga tanyakan kepada keluarga. Kalau tidak ada yang ke sana atau bertanya hari itu, adukan.
privasi-not-mine-phone = Bukan HP Anda? Keluarkan HP itu dari akun, lalu ganti kata sandi.
privasi-complain = Saya tidak kenal ini, adukan
privasi-complain-phone = Adukan juga
privasi-end-phone = Lihat HP yang dikenal
privasi-complained-title = Pengaduannya sudah Anda buat
privasi-complained-text = Jawaban petugas ada di menu pengaduan.
privasi-sealed = Semuanya disimpan terkunci dengan kunci yang dijaga HP ini. Aplikasi lain tidak bisa membacanya.
privasi-why = Salinan disimpan supaya data bisa dibaca tanpa sinyal. Formulir dan permintaan disimpan supaya tidak hilang kalau HP mati.
privasi-accounts = Akun di HP ini
privasi-drafts = Formulir yang belum selesai
privasi-promises = Permintaan di daftar
privasi-files = Berkas yang menunggu dikirim
privasi-key = Kunci untuk masuk tanpa kata sandi
privasi-count = { $jumlah ->
    [0] Tidak ada
   *[other] { $jumlah }
  }
privasi-older = Permintaan lama yang sudah selesai ikut disimpan terkunci sampai data di HP ini dihapus.
privasi-waiting = { $jumlah } di antaranya belum selesai.
privasi-yes = Ada
privasi-no = Tidak ada
privasi-copies = Salinan data akun yang sedang dipakai
privasi-column-what = Data
privasi-column-from = Data tanggal
privasi-column-until = Disimpan sampai
privasi-copy-keluarga = Kartu dan keluarga
privasi-copy-iuran = Tagihan
privasi-copy-pembayaran = Riwayat bayar
privasi-copy-autodebit = Autodebit
privasi-copy-rehab = Cicilan (REHAB)
privasi-copy-antrean = Nomor antrean
privasi-copy-rujukan = Rujukan dan surat kontrol
privasi-copy-kunjungan = Riwayat berobat
privasi-copy-operasi = Jadwal operasi
privasi-copy-konsultasi = Konsultasi
privasi-copy-pengaduan = Pengaduan
privasi-copy-perubahan = Perubahan data
privasi-copy-perangkat = HP yang dikenal
privasi-copy-akses = Siapa yang melihat data
privasi-copy-skrining = Skrining
privasi-no-copy = Salinan data akun belum ada di HP ini.
privasi-others = Yang pernah Anda buka, misalnya jadwal dokter, ikut disimpan. Setiap salinan disimpan paling lama { $hari } hari, lalu dihapus otomatis.
privasi-not-kept = Kata sandi dan letak HP Anda tidak pernah disimpan di HP ini.
privasi-end = Cara mengakhiri
privasi-end-sign-out-title = Keluar dari akun
privasi-end-sign-out-text = Data terakhir tetap bisa dibaca di HP ini. Ada di Pengaturan.
privasi-end-phone-title = Keluarkan HP lain
privasi-end-phone-text = HP itu tidak bisa lagi masuk ke akun Anda dengan kuncinya.
privasi-end-debit-title = Hentikan autodebit
privasi-end-debit-text = Anda pernah menyetujui autodebit. Persetujuan itu bisa dihentikan.
privasi-end-account-title = Hapus satu akun dari HP ini
privasi-end-account-text = Kartu, isian, dan permintaan akun itu dihapus. Akun lain tetap ada.
privasi-end-wipe-title = Hapus semua data di HP ini
privasi-end-wipe-text = Tidak ada yang tersisa di HP ini. Kepesertaan Anda tidak berubah. Ada di Pengaturan.
privasi-end-gateway = Data di BPJS Kesehatan tetap ada. Untuk mengubahnya, telepon 165.
