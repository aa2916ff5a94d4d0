# KIS Digital & NIK: kartu di loket, juga tanpa sinyal.
kartu-title = KIS Digital & NIK
kartu-heading = Kartu Indonesia Sehat
kartu-born = Tanggal lahir
kartu-fktp = Faskes tingkat pertama (FKTP)
kartu-class = Kelas rawat
kartu-printed = Kartu fisik dicetak
kartu-open-code = Tampilkan kode besar
kartu-open-number = Lihat nomor kartu
kartu-code-title = Kode kartu
kartu-code-signed = { $contoh ->
    [ya] Kode ini bertanda tangan contoh, bukan dari BPJS Kesehatan. Berlaku sampai { $tanggal }. Petugas tetap mencocokkan KTP karena kode ini bisa difoto.
   *[tidak] Kode ini ditandatangani layanan dan berlaku sampai { $tanggal }. Petugas tetap mencocokkan KTP karena kode ini bisa difoto.
  }
kartu-code-bare = { $lewat ->
    [ya] Kode ini hanya berisi nomor kartu: kode yang bertanda tangan sudah lewat. Sambungkan internet untuk mendapat yang baru. Petugas tetap bisa mengecek kepesertaan dengan nomor itu.
   *[tidak] Kode ini hanya berisi nomor kartu, tanpa tanda tangan. Petugas tetap bisa mengecek kepesertaan dengan nomor itu.
  }
kartu-number = Nomor kartu JKN
kartu-gone-title = Kartu ini tidak ada di data keluarga
kartu-gone-text = Mungkin kartu ini milik akun lain. Kartu lainnya tetap bisa dibaca.
kartu-gone-open = Lihat kartu keluarga
kartu-code = Kode QR nomor kartu { $nama }, untuk dipindai petugas
kartu-membership = Lihat kepesertaan
kartu-unsure-title = Status perlu dicek
kartu-unsure-text = Data di HP ini mungkin sudah berubah. Sambungkan internet untuk memperbarui. Kartu tetap boleh ditunjukkan; petugas bisa mengecek status terbarunya.
kartu-share = Bagikan kode QR
kartu-share-title = Bagikan kode QR ini?
kartu-share-text = Gambar kode QR berisi nomor kartu { $nama }. NIK, tanggal lahir, dan nama tidak ikut. Bagikan hanya kepada orang yang Anda percaya.
kartu-share-yes = Bagikan
kartu-share-no = Jangan
kartu-share-message = Kode QR kartu JKN, untuk dipindai petugas fasilitas kesehatan.
kartu-counter = Di loket
kartu-counter-nik = Di loket cukup satu: sebutkan NIK, tunjukkan KTP, atau tunjukkan kartu ini.
kartu-counter-card = Di loket cukup tunjukkan kartu ini.
kartu-counter-copies = Sesuai Janji Layanan JKN, tidak perlu fotokopi dan tidak ada biaya tambahan. Kalau tetap diminta, telepon 165.
kartu-counter-lending = Jangan pinjamkan kartu ini kepada orang lain.
kartu-about-nik = Baca tentang NIK di loket
kartu-not-active-title = Kartu sedang tidak bisa dipakai berobat
kartu-not-active-text = Gawat darurat: langsung ke IGD (UGD). Tidak perlu rujukan. Tanyakan biayanya kepada petugas BPJS di rumah sakit.
kartu-maybe-not-active-title = Kartu mungkin tidak bisa dipakai berobat
kartu-maybe-not-active-text = Data ini mungkin sudah berubah. Sambungkan internet untuk memperbarui. Gawat darurat: langsung ke IGD (UGD). Tidak perlu rujukan.
kartu-how-to-activate = Lihat cara mengaktifkan
