# Pendaftaran Pelayanan: nomor antrean di FKTP. Yang belum dijawab faskes tidak pernah disebut nomor.
pendaftaran-pelayanan-title = Antrean
pendaftaran-pelayanan-ambil-nomor = Ambil nomor antrean
pendaftaran-pelayanan-nomor-anda = Nomor Anda
pendaftaran-pelayanan-sudah-berakhir = Sudah berakhir
pendaftaran-pelayanan-kosong-title = Belum ada nomor antrean
pendaftaran-pelayanan-kosong-text = Ambil nomor dari rumah untuk hari ini atau besok, lalu datang menjelang giliran Anda.
pendaftaran-pelayanan-buka-tiket = Lihat tiket { $nomor }
# kata: huruf: part of a sentence
pendaftaran-pelayanan-faskes-anda = faskes Anda
pendaftaran-pelayanan-perbarui = Perbarui
pendaftaran-pelayanan-mengerti = Tutup pesan ini
pendaftaran-pelayanan-biarkan = Tetap pakai nomor ini
pendaftaran-pelayanan-periksa-lagi = Kembali

## Hari
pendaftaran-pelayanan-hari = { $dekat ->
    [ini] Hari ini, { $hari } { $tanggal }
    [besok] Besok, { $hari } { $tanggal }
   *[lain] { $hari }, { $tanggal }
 }
pendaftaran-pelayanan-jam = { $dari } sampai { $sampai }
pendaftaran-pelayanan-jam-title = Cek tanggalnya
pendaftaran-pelayanan-jam-text = Jam HP ini tampaknya salah, jadi hari ini dan besok bisa tertukar. Betulkan jam HP atau sambungkan internet.

## Tiket
pendaftaran-pelayanan-tiket = Tiket antrean
pendaftaran-pelayanan-nomor = Nomor antrean
pendaftaran-pelayanan-belum-ada-nomor = Belum ada nomor
pendaftaran-pelayanan-nomor-tak-terbaca = Nomor belum tampil
# kata: huruf: stands in brackets in the place of a number
pendaftaran-pelayanan-tanpa-nomor = (belum tampil)
pendaftaran-pelayanan-untuk = Untuk
pendaftaran-pelayanan-hari-periksa = Hari periksa
pendaftaran-pelayanan-tempat = Tempat
pendaftaran-pelayanan-poli = Poli
pendaftaran-pelayanan-dokter = Dokter
pendaftaran-pelayanan-sedang-dipanggil = Sedang dipanggil
pendaftaran-pelayanan-belum-dipanggil = Belum ada
pendaftaran-pelayanan-di-depan = Di depan Anda
pendaftaran-pelayanan-orang = { $jumlah ->
    [0] Tidak ada orang
   *[lain] { $jumlah } orang
 }
pendaftaran-pelayanan-perkiraan = Perkiraan giliran
pendaftaran-pelayanan-antara = Antara pukul { $dari } dan { $sampai }
pendaftaran-pelayanan-perkiraan-melewati-praktik = Giliran bisa melewati jam praktik. Tanyakan ke loket apakah masih dilayani.
pendaftaran-pelayanan-perkiraan-lewat = Perkiraan ini sudah lewat. Tanyakan ke loket.
pendaftaran-pelayanan-perkiraan-sesudah-praktik = Praktik selesai sebelum itu. Tanyakan ke loket apakah masih dilayani.
pendaftaran-pelayanan-datang = Datang
pendaftaran-pelayanan-datang-pukul = { $hari }, pukul { $jam }. Itu { $menit } menit sebelum giliran paling awal.
pendaftaran-pelayanan-datang-awal = { $ada ->
    [jam] { $menit } menit sebelum giliran Anda. Praktik mulai { $jam }.
   *[lain] { $menit } menit sebelum giliran Anda.
 }
pendaftaran-pelayanan-datang-sekarang = Sekarang
pendaftaran-pelayanan-pesan-faskes = Pesan faskes
pendaftaran-pelayanan-kutipan = “{ $kata }”
pendaftaran-pelayanan-kode-booking = Kode booking
pendaftaran-pelayanan-kode-qr = Kode QR berisi kode booking { $kode }. Tunjukkan di loket.
pendaftaran-pelayanan-status-belum-check-in = Belum check-in
pendaftaran-pelayanan-status-dipegang = Anda sudah dapat nomor
pendaftaran-pelayanan-status-menunggu = Menunggu giliran
pendaftaran-pelayanan-status-berikutnya = Giliran Anda berikutnya
pendaftaran-pelayanan-status-dipanggil = Nomor Anda dipanggil. Segera ke poli.
pendaftaran-pelayanan-status-terlewat = Terlewat
pendaftaran-pelayanan-status-farmasi = Menunggu obat
pendaftaran-pelayanan-status-selesai = Sudah dilayani
pendaftaran-pelayanan-status-batal = Dibatalkan
pendaftaran-pelayanan-status-lewat = Tanggalnya sudah lewat
pendaftaran-pelayanan-tak-terdaftar = Tidak ada di daftar
pendaftaran-pelayanan-tak-terdaftar-title = Nomor ini tidak ada di daftar terbaru
pendaftaran-pelayanan-tak-terdaftar-text = Layanan sudah memberi Anda nomor ini, tetapi daftar antrean terbaru tidak memuatnya. Mungkin ada yang membatalkannya. Sebelum berangkat, tanyakan ke faskes atau 165. Sebutkan kode booking.
pendaftaran-pelayanan-lama-title = Antrean mungkin sudah bergerak
pendaftaran-pelayanan-lama-online = Nomor yang dipanggil mungkin sudah lebih jauh. Perbarui, atau lihat papan antrean di faskes.
pendaftaran-pelayanan-lama-offline = Belum ada sinyal, jadi nomor yang dipanggil mungkin sudah lebih jauh. Nomor Anda tetap berlaku. Datanglah lebih awal.

## Perjalanan tiket
pendaftaran-pelayanan-perjalanan = Urutan kunjungan
pendaftaran-pelayanan-langkah-diambil = Nomor diambil
pendaftaran-pelayanan-langkah-menunggu = Menunggu giliran
pendaftaran-pelayanan-langkah-dipanggil = Dipanggil
pendaftaran-pelayanan-langkah-selesai = Selesai dilayani
pendaftaran-pelayanan-langkah-check-in = Check-in
pendaftaran-pelayanan-langkah-tugas-1 = Menunggu pendaftaran
pendaftaran-pelayanan-langkah-tugas-2 = Didaftarkan di loket
pendaftaran-pelayanan-langkah-tugas-3 = Menunggu dipanggil poli
pendaftaran-pelayanan-langkah-tugas-4 = Dilayani di poli
pendaftaran-pelayanan-langkah-tugas-5 = Selesai di poli
pendaftaran-pelayanan-langkah-tugas-6 = Obat disiapkan
pendaftaran-pelayanan-langkah-tugas-7 = Obat siap diambil
pendaftaran-pelayanan-zona = Jam setempat
pendaftaran-pelayanan-zona-beda = { $zona }, { $jam } jam lebih dahulu daripada WIB
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-sudah = sudah
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-sekarang = sekarang
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-nanti = nanti
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-gagal = tidak jadi
pendaftaran-pelayanan-tidak-ada-title = Tiket ini tidak ada
pendaftaran-pelayanan-tidak-ada-text = Mungkin kunjungannya sudah lama selesai, atau tiket ini milik keluarga lain. Nomor Anda yang lain tidak berubah.
pendaftaran-pelayanan-ke-daftar = Lihat semua nomor Anda
pendaftaran-pelayanan-adukan = Adukan antrean ini
pendaftaran-pelayanan-bagikan = Bagikan
pendaftaran-pelayanan-bagikan-text = Nomor antrean { $nomor }, { $poli }, { $faskes }, { $hari } { $tanggal }{ $ada ->
    [jam] {""}, praktik { $jam }.
   *[lain] .
 } Datang { $menit } menit sebelum giliran.

## Membatalkan nomor
pendaftaran-pelayanan-batalkan-title = Tidak jadi datang?
pendaftaran-pelayanan-batalkan-alasan = Mengapa tidak jadi?
pendaftaran-pelayanan-batalkan-pilih-alasan = Pilih alasannya dahulu.
pendaftaran-pelayanan-batalkan = Batalkan nomor
pendaftaran-pelayanan-batalkan-tanya = Batalkan nomor { $nomor }?
pendaftaran-pelayanan-batalkan-text = Nomor ini diberikan kepada orang lain dan tidak bisa diminta lagi. Anda bisa mengambil nomor lain selama masih ada sisa nomor.
pendaftaran-pelayanan-batalkan-text-tanpa-sinyal = Pembatalan disimpan dan dikirim saat ada sinyal. Sampai dijawab, nomor ini tetap milik Anda.
pendaftaran-pelayanan-batalkan-ya = Ya, batalkan
pendaftaran-pelayanan-batalkan-masuk = Untuk membatalkan nomor, masuk dahulu. Tiket ini tetap bisa dibaca tanpa masuk.
pendaftaran-pelayanan-batal-berjalan = Pembatalan nomor ini sedang diproses.
pendaftaran-pelayanan-batal-lewat = Tanggalnya sudah lewat, tidak perlu dibatalkan.
pendaftaran-pelayanan-batal-selesai = Kunjungan ini sudah selesai.
pendaftaran-pelayanan-alasan-berhalangan = Ada keperluan lain
pendaftaran-pelayanan-alasan-pindah-hari = Mau datang di hari lain
pendaftaran-pelayanan-alasan-sembuh = Sudah merasa sehat
pendaftaran-pelayanan-alasan-sudah-berobat = Sudah berobat di tempat lain
pendaftaran-pelayanan-alasan-lainnya = Alasan lain

## Mengambil nomor
pendaftaran-pelayanan-tidak-aktif = Kepesertaan { $nama } tidak aktif
pendaftaran-pelayanan-lihat-iuran = Lihat iuran
pendaftaran-pelayanan-tutup-libur = Tutup: { $libur }
pendaftaran-pelayanan-tutup-jadwal = Tidak ada dokter yang praktik
pendaftaran-pelayanan-tanpa-faskes-title = Faskes belum diketahui
pendaftaran-pelayanan-tanpa-faskes-text = Layanan tidak menyebut di faskes mana anggota ini terdaftar, jadi nomor belum bisa diambil di sini. Tanyakan ke Care Center 165, atau datang ke faskes Anda.
pendaftaran-pelayanan-tutup-jam = Pendaftaran sudah tutup pukul { $jam }
pendaftaran-pelayanan-tempat-tersisa = { $jumlah ->
    [-1] Sisa nomor belum diketahui. Praktik { $jam }. Ambil nomor sebelum { $tutup }.
    [0] Nomor habis. Praktik { $jam }.
   *[lain] Sisa { $jumlah } nomor. Praktik { $jam }. Ambil nomor sebelum { $tutup }.
 }
pendaftaran-pelayanan-dokter-siapa-saja = Dokter mana saja
pendaftaran-pelayanan-dokter-tanpa-nama = Dokter dengan kode { $kode }
pendaftaran-pelayanan-dokter-siapa-saja-text = Dipilihkan dokter yang paling banyak sisa nomornya
pendaftaran-pelayanan-keluhan = Keluhan
pendaftaran-pelayanan-keluhan-bantuan = Misalnya: batuk sejak tiga hari. Boleh dikosongkan.
pendaftaran-pelayanan-keluhan-panjang = Persingkat keluhan, paling banyak 200 huruf.
pendaftaran-pelayanan-darurat = Apakah ini gawat darurat?
pendaftaran-pelayanan-jadwal-belum-ada = Jadwalnya belum ada.
pendaftaran-pelayanan-pilih-poli = Pilih poli dahulu.
pendaftaran-pelayanan-tanpa-sinyal-title = Belum ada sinyal
pendaftaran-pelayanan-tanpa-sinyal-text = Simpan permintaan sekarang. Permintaan terkirim otomatis begitu ada sinyal. Anda belum punya nomor. Nomor keluar setelah { $faskes } menjawab. Kalau saat itu nomor habis atau poli tutup, permintaan bisa ditolak.
pendaftaran-pelayanan-jadwal-lama-title = Jadwal ini bukan yang terbaru
pendaftaran-pelayanan-jadwal-lama-text = Sisa nomor mungkin sudah berubah. Anda tetap bisa mengambil nomor; { $faskes } yang menentukan.
pendaftaran-pelayanan-kirim-label = Ambil nomor
pendaftaran-pelayanan-kirim-tanya = Ambil nomor untuk { $nama }?
pendaftaran-pelayanan-kirim-text = { $hari }. { $poli }, { $faskes }.
pendaftaran-pelayanan-simpan-label = Simpan permintaan
pendaftaran-pelayanan-simpan-tanya = Simpan permintaan untuk { $nama }?
pendaftaran-pelayanan-simpan-text = { $hari }. { $poli }, { $faskes }. Belum menjadi nomor sampai dijawab.

## Janji: mengambil nomor
pendaftaran-pelayanan-ambil-menyimpan = Sedang disimpan
pendaftaran-pelayanan-ambil-menyimpan-title = Sebentar
pendaftaran-pelayanan-ambil-menyimpan-text = Permintaan sedang ditulis di HP ini. Belum dikirim.
pendaftaran-pelayanan-ambil-gagal-simpan = Belum tersimpan
pendaftaran-pelayanan-ambil-gagal-simpan-title = HP ini belum bisa menyimpan
pendaftaran-pelayanan-ambil-gagal-simpan-text = Aplikasi mencoba lagi otomatis. Kalau HP ini penuh, hapus beberapa foto atau video. Permintaan belum dikirim.
pendaftaran-pelayanan-ambil-tersimpan = Tersimpan, belum dikirim
pendaftaran-pelayanan-ambil-tersimpan-title = Ini belum nomor antrean
pendaftaran-pelayanan-ambil-tersimpan-text = { $tunggu ->
    [ruang] HP ini penuh, jadi permintaan belum bisa dikirim. Hapus beberapa foto atau video, lalu buka halaman ini lagi.
    [simpan] HP ini belum bisa menyimpan, jadi permintaan belum bisa dikirim. Aplikasi mencoba lagi otomatis.
    [masuk] Anda belum punya nomor. Masuk dahulu supaya permintaan ini dikirim. Nomor keluar setelah { $faskes } menjawab.
    [sinyal] Anda belum punya nomor. Permintaan terkirim otomatis begitu ada sinyal. Anda tidak perlu melakukan apa-apa. Nomor keluar setelah { $faskes } menjawab.
    [versi] Anda belum punya nomor. Perbarui aplikasi dahulu supaya permintaan ini dikirim. Nomor keluar setelah { $faskes } menjawab.
   *[giliran] Anda belum punya nomor. Sebentar lagi permintaan dikirim. Nomor keluar setelah { $faskes } menjawab. Anda tidak perlu mengambil nomor lagi.
 }
pendaftaran-pelayanan-ambil-dikirim = Sedang dikirim
pendaftaran-pelayanan-ambil-dikirim-title = Menunggu jawaban
pendaftaran-pelayanan-ambil-dikirim-text = Permintaan dalam perjalanan ke { $faskes }. Halaman ini boleh ditutup.
pendaftaran-pelayanan-ambil-belum-pasti = Belum ada jawaban
pendaftaran-pelayanan-ambil-belum-pasti-title = Jangan ambil nomor lagi
pendaftaran-pelayanan-ambil-belum-pasti-text = Permintaan sudah dikirim, tetapi jawabannya belum sampai. { $tunggu ->
    [masuk] Masuk dahulu, lalu kami tanyakan ke { $faskes }.
    [sinyal] Begitu ada sinyal, kami tanyakan ke { $faskes }.
    [versi] Perbarui aplikasi dahulu; setelah itu kami tanyakan ke { $faskes }.
   *[giliran] Kami sedang menanyakannya ke { $faskes }.
 } Tunggu saja, jangan ambil nomor lagi.
pendaftaran-pelayanan-ambil-diterima = Diterima
pendaftaran-pelayanan-ambil-diterima-title = Nomor Anda sudah dicatat
pendaftaran-pelayanan-ambil-diterima-text = { $faskes } sudah mencatat nomor Anda, tetapi nomornya belum tampil di sini. Perbarui halaman ini atau tanyakan ke loket. Jangan ambil nomor lagi.
pendaftaran-pelayanan-ambil-ditolak = Nomor belum didapat
pendaftaran-pelayanan-ambil-dilepas = Tidak ditunggu lagi
pendaftaran-pelayanan-ambil-dilepas-title = Tanyakan ke loket
pendaftaran-pelayanan-ambil-dilepas-text = Anda berhenti menunggu jawaban { $faskes }. Nomor mungkin sudah tercatat, mungkin tidak. Tanyakan ke loket sebelum mengambil nomor lagi.
pendaftaran-pelayanan-ambil-tarik-label = Batalkan permintaan
pendaftaran-pelayanan-ambil-tarik-tanya = Batalkan permintaan ini?
pendaftaran-pelayanan-ambil-tarik-text = Permintaan ini belum pernah dikirim. Setelah dibatalkan, tidak ada yang dikirim.
pendaftaran-pelayanan-ambil-tarik-ya = Ya, batalkan permintaan
pendaftaran-pelayanan-ambil-tarik-tidak = Biarkan
pendaftaran-pelayanan-pilih-lagi = Pilih hari atau poli lain
pendaftaran-pelayanan-ditolak-kutipan = { $alasan } Jawaban { $faskes }: “{ $kata }”
pendaftaran-pelayanan-ambil-tolak-peserta-tidak-aktif = Nomor belum bisa diambil karena kepesertaan { $nama } tidak aktif. { $pembayar ->
    [sendiri] Lihat iuran keluarga. Setelah tagihan dibayar, kartu aktif lagi.
    [kerja] Tanyakan ke bagian kepegawaian (HRD) tempat kerja, atau telepon 165.
    [pemerintah] Urus lagi lewat Dinas Sosial. Caranya ada di Info Peserta.
   *[lain] Tanyakan ke Care Center 165.
 }
pendaftaran-pelayanan-ambil-tolak-tanggal-mundur = Hari yang dipilih sudah lewat. Pilih hari ini atau besok.
pendaftaran-pelayanan-ambil-tolak-tanggal-terlalu-jauh = Nomor hanya bisa diambil untuk hari ini atau besok. Pilih harinya lagi.
pendaftaran-pelayanan-ambil-tolak-poli-tutup = Poli tidak buka pada hari itu. Pilih hari atau poli lain.
pendaftaran-pelayanan-ambil-tolak-dokter-tidak-praktik = Dokter itu tidak praktik pada hari yang dipilih. Pilih dokter atau hari lain.
pendaftaran-pelayanan-ambil-tolak-sudah-tutup = Pendaftaran hari itu sudah tutup ketika permintaan sampai. Pilih hari lain.
pendaftaran-pelayanan-ambil-tolak-sudah-terdaftar = Nomor itu untuk poli dan hari yang sama. Kalau tidak ada di sini, tanyakan ke loket.
pendaftaran-pelayanan-ambil-tolak-kuota-habis = Nomor untuk hari itu sudah habis. Pilih hari atau poli lain, atau tanyakan ke loket.
pendaftaran-pelayanan-ambil-tolak-pasien-baru = { $faskes } belum punya data pasien ini. Datang ke loket dan bawa KTP. Setelah terdaftar, nomor bisa diambil dari HP.
pendaftaran-pelayanan-ambil-tolak-lain = Permintaan ini tidak bisa dipenuhi. Coba pilih lagi, atau tanyakan ke loket.

## Janji: membatalkan nomor
pendaftaran-pelayanan-batal-menyimpan = Pembatalan sedang disimpan
pendaftaran-pelayanan-batal-menyimpan-title = Sebentar
pendaftaran-pelayanan-batal-menyimpan-text = Pembatalan sedang ditulis di HP ini. Belum dikirim; nomor masih milik Anda.
pendaftaran-pelayanan-batal-gagal-simpan = Pembatalan belum tersimpan
pendaftaran-pelayanan-batal-gagal-simpan-title = HP ini belum bisa menyimpan
pendaftaran-pelayanan-batal-gagal-simpan-text = Aplikasi mencoba lagi otomatis. Kalau HP ini penuh, hapus beberapa foto atau video. Nomor masih milik Anda.
pendaftaran-pelayanan-batal-tersimpan = Pembatalan belum dikirim
pendaftaran-pelayanan-batal-tersimpan-title = Nomor masih milik Anda
pendaftaran-pelayanan-batal-tersimpan-text = { $tunggu ->
    [ruang] HP ini penuh, jadi pembatalan belum bisa dikirim. Hapus beberapa foto atau video, lalu buka halaman ini lagi.
    [simpan] HP ini belum bisa menyimpan, jadi pembatalan belum bisa dikirim. Aplikasi mencoba lagi otomatis.
    [masuk] Masuk dahulu supaya pembatalan ini dikirim.
    [sinyal] Pembatalan terkirim otomatis begitu ada sinyal. Anda tidak perlu melakukan apa-apa.
    [versi] Perbarui aplikasi dahulu supaya pembatalan dikirim.
   *[giliran] Pembatalan sebentar lagi dikirim.
 }
pendaftaran-pelayanan-batal-dikirim = Pembatalan sedang dikirim
pendaftaran-pelayanan-batal-dikirim-title = Menunggu jawaban
pendaftaran-pelayanan-batal-dikirim-text = Pembatalan dalam perjalanan ke { $faskes }. Sampai dijawab, nomor masih milik Anda.
pendaftaran-pelayanan-batal-belum-pasti = Pembatalan belum ada jawaban
pendaftaran-pelayanan-batal-belum-pasti-title = Tunggu dahulu
pendaftaran-pelayanan-batal-belum-pasti-text = Pembatalan sudah dikirim, tetapi jawabannya belum sampai. { $tunggu ->
    [masuk] Masuk dahulu, lalu kami tanyakan ke { $faskes }.
    [sinyal] Begitu ada sinyal, kami tanyakan ke { $faskes }.
    [versi] Perbarui aplikasi dahulu; setelah itu kami tanyakan ke { $faskes }.
   *[giliran] Kami sedang menanyakannya ke { $faskes }.
 } Tidak perlu dibatalkan lagi.
pendaftaran-pelayanan-batal-diterima = Dibatalkan
pendaftaran-pelayanan-batal-diterima-title = Nomor sudah dibatalkan
pendaftaran-pelayanan-batal-diterima-text = Nomor ini tidak berlaku lagi. Tidak ada yang perlu dilakukan.
pendaftaran-pelayanan-batal-ditolak = Tidak jadi dibatalkan
pendaftaran-pelayanan-batal-dilepas = Tidak ditunggu lagi
pendaftaran-pelayanan-batal-dilepas-title = Tanyakan ke loket
pendaftaran-pelayanan-batal-dilepas-text = Anda berhenti menunggu jawaban { $faskes }. Pembatalan mungkin sudah tercatat, mungkin tidak. Tanyakan ke loket apakah nomor masih berlaku.
pendaftaran-pelayanan-batal-tarik-label = Tetap pakai nomor ini
pendaftaran-pelayanan-batal-tarik-tanya = Tetap pakai nomor ini?
pendaftaran-pelayanan-batal-tarik-text = Pembatalan belum pernah dikirim. Nomor tetap milik Anda.
pendaftaran-pelayanan-batal-tarik-ya = Ya, tetap pakai
pendaftaran-pelayanan-batal-tarik-tidak = Tetap batalkan
pendaftaran-pelayanan-batal-tolak-tidak-ditemukan = { $faskes } tidak menemukan nomor ini.
pendaftaran-pelayanan-batal-tolak-sudah-batal = Pembatalan sudah tercatat sebelumnya.
pendaftaran-pelayanan-batal-tolak-sudah-dilayani = Antrean ini sudah dipanggil atau dilayani.
pendaftaran-pelayanan-batal-tolak-keterangan-kosong = Alasan pembatalan belum sampai. Pilih alasannya, lalu batalkan lagi.
pendaftaran-pelayanan-batal-tolak-lain = Nomor ini tidak bisa dibatalkan dari HP.

## Check-in di rumah sakit
pendaftaran-pelayanan-checkin-judul = Check-in
pendaftaran-pelayanan-checkin-tiba = Saya sudah di rumah sakit
pendaftaran-pelayanan-checkin-kiosk-title = Tunjukkan kode ini
pendaftaran-pelayanan-checkin-kiosk-text = Pindai kode QR di mesin check-in, atau tunjukkan di loket pendaftaran. Rumah sakit menentukan kapan check-in dibuka.
pendaftaran-pelayanan-checkin-tercatat-title = Check-in sudah tercatat
pendaftaran-pelayanan-checkin-tercatat-text = Tunggu nomor Anda dipanggil. Tidak perlu check-in lagi.
pendaftaran-pelayanan-checkin-tanya-title = Anda sudah di rumah sakit?
pendaftaran-pelayanan-checkin-tanya-text = Nomor Anda bisa dipanggil begitu check-in diterima. Kalau belum sampai, nomor bisa terlewat.
pendaftaran-pelayanan-checkin-tanya-text-tanpa-sinyal = Belum ada sinyal, jadi check-in baru dikirim nanti. Lebih cepat check-in di mesin atau loket.
pendaftaran-pelayanan-checkin-tanya-ya = Ya, saya sudah di sini
pendaftaran-pelayanan-checkin-tanya-tidak = Belum
pendaftaran-pelayanan-checkin-fktp = Faskes ini tidak memakai check-in. Datang saja ke loket.
pendaftaran-pelayanan-checkin-selesai = Kunjungan ini sudah selesai, dibatalkan, atau lewat.
pendaftaran-pelayanan-checkin-sudah = Check-in sudah tercatat.
pendaftaran-pelayanan-checkin-bukan-hari-ini = Check-in hanya bisa pada hari periksa.
pendaftaran-pelayanan-checkin-berjalan = Permintaan untuk nomor ini sedang diproses.
pendaftaran-pelayanan-checkin-menyimpan = Check-in sedang disimpan
pendaftaran-pelayanan-checkin-menyimpan-title = Sebentar
pendaftaran-pelayanan-checkin-menyimpan-text = Check-in sedang ditulis di HP ini. Belum dikirim; nomor tetap milik Anda.
pendaftaran-pelayanan-checkin-gagal-simpan = Check-in belum tersimpan
pendaftaran-pelayanan-checkin-gagal-simpan-title = HP ini belum bisa menyimpan
pendaftaran-pelayanan-checkin-gagal-simpan-text = Check-in saja di mesin atau loket rumah sakit. Nomor tetap milik Anda.
pendaftaran-pelayanan-checkin-tersimpan = Check-in belum dikirim
pendaftaran-pelayanan-checkin-tersimpan-title = Rumah sakit belum tahu Anda datang
pendaftaran-pelayanan-checkin-tersimpan-text = { $tunggu ->
    [ruang] HP ini penuh, jadi check-in belum bisa dikirim. Check-in saja di mesin atau loket.
    [simpan] HP ini belum bisa menyimpan, jadi check-in belum bisa dikirim. Check-in saja di mesin atau loket.
    [masuk] Masuk dahulu supaya check-in dikirim.
    [sinyal] Belum ada sinyal. Check-in saja di mesin atau loket.
    [versi] Check-in tidak bisa dikirim dari versi aplikasi ini. Check-in saja di mesin atau loket.
   *[giliran] Check-in sebentar lagi dikirim.
 }
pendaftaran-pelayanan-checkin-dikirim = Check-in sedang dikirim
pendaftaran-pelayanan-checkin-dikirim-title = Menunggu jawaban
pendaftaran-pelayanan-checkin-dikirim-text = Check-in dalam perjalanan ke { $faskes }. Nomor tetap milik Anda.
pendaftaran-pelayanan-checkin-belum-pasti = Check-in belum ada jawaban
pendaftaran-pelayanan-checkin-belum-pasti-title = Belum tahu apakah check-in diterima
pendaftaran-pelayanan-checkin-belum-pasti-text = Check-in sudah dikirim, tetapi jawabannya belum sampai. { $tunggu ->
    [masuk] Masuk dahulu, lalu kami tanyakan ke { $faskes }.
    [sinyal] Begitu ada sinyal, kami tanyakan ke { $faskes }.
    [versi] Perbarui aplikasi dahulu; setelah itu kami tanyakan ke { $faskes }.
   *[giliran] Kami sedang bertanya ke { $faskes }.
 } Kalau nomor Anda hampir dipanggil, lapor ke loket.
pendaftaran-pelayanan-checkin-diterima = Sudah check-in
pendaftaran-pelayanan-checkin-diterima-title = Check-in diterima
pendaftaran-pelayanan-checkin-diterima-text = Rumah sakit tahu Anda sudah datang. Tunggu nomor Anda dipanggil.
pendaftaran-pelayanan-checkin-ditolak = Check-in tidak diterima
pendaftaran-pelayanan-checkin-dilepas = Tidak ditunggu lagi
pendaftaran-pelayanan-checkin-dilepas-title = Lapor ke loket
pendaftaran-pelayanan-checkin-dilepas-text = Anda berhenti menunggu jawaban { $faskes }. Check-in mungkin sudah tercatat, mungkin tidak. Lapor ke loket.
pendaftaran-pelayanan-checkin-tarik-label = Jangan kirim check-in
pendaftaran-pelayanan-checkin-tarik-tanya = Jangan kirim check-in?
pendaftaran-pelayanan-checkin-tarik-text = Check-in belum pernah dikirim. Nomor tetap milik Anda.
pendaftaran-pelayanan-checkin-tarik-ya = Ya, jangan kirim
pendaftaran-pelayanan-checkin-tarik-tidak = Tetap kirim
pendaftaran-pelayanan-checkin-tolak-belum-waktu-checkin = Check-in di { $faskes } belum dibuka.
pendaftaran-pelayanan-checkin-tolak-sudah-checkin = { $faskes } sudah mencatat check-in sebelumnya.
pendaftaran-pelayanan-checkin-tolak-batal = Nomor ini sudah dibatalkan.
pendaftaran-pelayanan-checkin-tolak-tidak-ditemukan = { $faskes } tidak menemukan nomor ini.
pendaftaran-pelayanan-checkin-tolak-lain = Check-in tidak bisa lewat HP.

## Ditolak, dan yang sudah pasti
pendaftaran-pelayanan-ditolak-belum-ada-title = Nomor belum didapat
pendaftaran-pelayanan-ditolak-belum-ada-safe = Belum ada nomor dari permintaan ini.
pendaftaran-pelayanan-ditolak-belum-ada-next = Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
pendaftaran-pelayanan-ditolak-sudah-punya-title = Anda sudah punya nomor
pendaftaran-pelayanan-ditolak-sudah-punya-safe = Nomor yang sudah ada tetap berlaku.
pendaftaran-pelayanan-ditolak-sudah-punya-next = Tidak perlu mengambil nomor lagi.
pendaftaran-pelayanan-ditolak-tetap-title = Nomor tidak jadi dibatalkan
pendaftaran-pelayanan-ditolak-tetap-safe = { $ada ->
    [nomor] Nomor { $nomor } tetap berlaku.
   *[lain] Nomor Anda tetap berlaku.
 }
pendaftaran-pelayanan-ditolak-tetap-next = Tidak jadi datang? Bicaralah dengan petugas di loket.
pendaftaran-pelayanan-ditolak-sudah-batal-title = Nomor sudah dibatalkan
pendaftaran-pelayanan-ditolak-sudah-batal-safe = Nomor ini tidak berlaku lagi.
pendaftaran-pelayanan-ditolak-sudah-batal-next = Kalau masih ingin datang, ambil nomor lagi.
pendaftaran-pelayanan-ditolak-tidak-ditemukan-title = Nomor tidak ditemukan
pendaftaran-pelayanan-ditolak-tidak-ditemukan-safe = Permintaan ini tidak mengubah apa-apa.
pendaftaran-pelayanan-ditolak-tidak-ditemukan-next = Sebelum berangkat, tanyakan ke loket apakah nomor masih berlaku.
pendaftaran-pelayanan-ditolak-belum-check-in-title = Check-in tidak diterima
pendaftaran-pelayanan-ditolak-belum-check-in-safe = { $ada ->
    [nomor] Nomor { $nomor } tetap berlaku.
   *[lain] Nomor Anda tetap berlaku.
 }
pendaftaran-pelayanan-ditolak-belum-check-in-next = Tunjukkan kodenya di mesin check-in atau loket pendaftaran.
pendaftaran-pelayanan-ditolak-sudah-check-in-title = Anda sudah check-in
pendaftaran-pelayanan-ditolak-sudah-check-in-safe = Nomor Anda tetap berlaku.
pendaftaran-pelayanan-ditolak-sudah-check-in-next = Tunggu nomor Anda dipanggil.
pendaftaran-pelayanan-ditolak-lewat-title = Nomor tidak jadi dibatalkan
pendaftaran-pelayanan-ditolak-lewat-safe = Kunjungan ini sudah selesai atau lewat.
pendaftaran-pelayanan-ditolak-lewat-next = Tidak ada yang perlu dilakukan.
# kata: huruf: ia berdiri di dalam kalimat
pendaftaran-pelayanan-seseorang = anggota ini
pendaftaran-pelayanan-lihat-kepesertaan = Lihat kepesertaan
pendaftaran-pelayanan-sekarang-ini = Sekarang
pendaftaran-pelayanan-segera-ke = Segera ke { $poli }
pendaftaran-pelayanan-tanyakan-loket = Tanyakan ke loket sekarang.
pendaftaran-pelayanan-lapor-loket = Lapor ke loket sekarang.
pendaftaran-pelayanan-tunggu-obat = Tunggu obat di farmasi.
pendaftaran-pelayanan-di-depan-catatan = Yang sedang dipanggil tidak ikut dihitung.
pendaftaran-pelayanan-sudah-punya-pilihan = Sudah ada nomor { $nomor }
pendaftaran-pelayanan-sudah-punya-title = { $nama } sudah punya nomor { $nomor } di poli ini
pendaftaran-pelayanan-sudah-punya-text = Nomor itu tetap berlaku. Anggota keluarga lain bisa dipilih di atas.
pendaftaran-pelayanan-sudah-diminta-pilihan = Sudah diminta
pendaftaran-pelayanan-sudah-diminta-title = Nomor untuk { $nama } sudah diminta
pendaftaran-pelayanan-sudah-diminta-text = Jawabannya sedang ditunggu. Jangan ambil nomor lagi.
pendaftaran-pelayanan-lihat-permintaan = Lihat permintaan
pendaftaran-pelayanan-sudah-batal-title = Nomor { $nomor } sudah dibatalkan
pendaftaran-pelayanan-sudah-batal-text = Nomor ini tidak berlaku lagi. Tidak ada yang perlu dilakukan.
pendaftaran-pelayanan-ambil-lagi = Ambil nomor lagi
pendaftaran-pelayanan-tentang-darurat = Baca: keadaan gawat darurat
pendaftaran-pelayanan-kirim-text-darurat = Kalau ini gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan. { $isi }

## Pengingat: terbaca di layar terkunci, jadi tanpa nama, poli, dan faskes
pendaftaran-pelayanan-ingat-malam-title = Besok ada antrean
pendaftaran-pelayanan-ingat-malam-text = Nomor { $nomor }. Datang { $hari }, pukul { $jam }.
pendaftaran-pelayanan-ingat-dua-jam-title = Antrean Anda hari ini
pendaftaran-pelayanan-ingat-dua-jam-text = Nomor { $nomor }, paling awal dipanggil pukul { $giliran }. Datang pukul { $jam }.
pendaftaran-pelayanan-ingat-datang-title = Saatnya datang
pendaftaran-pelayanan-ingat-datang-text = Nomor { $nomor } bisa dipanggil mulai pukul { $giliran }.

## Rumah sakit: rujukan dan surat kontrol
pendaftaran-pelayanan-ke-rs = Ambil nomor di rumah sakit
pendaftaran-pelayanan-rs-title = Antrean rumah sakit
pendaftaran-pelayanan-rs-ambil = Ambil nomor rumah sakit
pendaftaran-pelayanan-rs-orang-lain = Atas nama orang lain
pendaftaran-pelayanan-rs-kosong-title = Belum ada rujukan
pendaftaran-pelayanan-rs-kosong-text = Rumah sakit perlu rujukan dari FKTP atau surat kontrol dari dokter. Periksa dahulu ke FKTP. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
pendaftaran-pelayanan-rs-ke-fktp = Ambil nomor di FKTP
pendaftaran-pelayanan-rs-jenis-fktp = Rujukan FKTP
pendaftaran-pelayanan-rs-jenis-internal = Rujukan internal
pendaftaran-pelayanan-rs-jenis-kontrol = Surat kontrol
pendaftaran-pelayanan-rs-jenis-antar-rs = Rujukan antar rumah sakit
pendaftaran-pelayanan-rs-sampai = Berlaku sampai { $tanggal }
pendaftaran-pelayanan-rs-rencana = Untuk { $tanggal }
pendaftaran-pelayanan-rs-tanpa-batas = Batas waktunya tidak disebut
pendaftaran-pelayanan-rs-masa = Waktu
pendaftaran-pelayanan-rs-perujuk = Dari
pendaftaran-pelayanan-rs-sisa = { $hari ->
    [0] Hari terakhir
   *[lain] Sisa { $hari } hari
 }
pendaftaran-pelayanan-rs-berlaku = Berlaku
pendaftaran-pelayanan-rs-bukan-milik = Bukan milik Anda
pendaftaran-pelayanan-rs-tidak-bisa = Tidak bisa dipakai
pendaftaran-pelayanan-rs-terpakai = Sudah dipakai
pendaftaran-pelayanan-rs-tanpa-rujukan-baru = Tetap bisa dipakai
pendaftaran-pelayanan-rs-tanpa-tujuan = Rujukan ini tidak menyebut rumah sakit. Tanyakan ke FKTP yang merujuk Anda.
pendaftaran-pelayanan-rs-tidak-ada-title = Surat ini tidak ada
pendaftaran-pelayanan-rs-tidak-ada-text = Mungkin suratnya sudah lama, atau milik keluarga lain. Pilih surat yang lain.
pendaftaran-pelayanan-rs-tidak-bisa-title = Nomor belum bisa diambil
pendaftaran-pelayanan-rs-pilih-surat = Pilih surat lain
pendaftaran-pelayanan-rs-pilih-hari = Pilih hari atau dokter lain
pendaftaran-pelayanan-rs-pilih-dokter = Pilih dokter dahulu.
pendaftaran-pelayanan-rs-isi-pasien-baru = Isi data pasien baru
pendaftaran-pelayanan-rs-lihat-nomor = Lihat nomor Anda
pendaftaran-pelayanan-rs-sidik-jari-title = Sidik jari untuk cuci darah
pendaftaran-pelayanan-rs-terpakai-title = Rujukan ini sudah pernah dipakai
pendaftaran-pelayanan-rs-terpakai-text = Untuk kunjungan berikutnya, dokter biasanya memberi surat kontrol. Rumah sakit yang menentukan apakah rujukan ini masih diterima.
pendaftaran-pelayanan-rs-hari-terakhir-title = Hari ini hari terakhir
pendaftaran-pelayanan-rs-hari-terakhir-text = Mulai besok rujukan ini tidak berlaku. Kalau rumah sakit tidak menerima hari ini, minta rujukan lagi ke faskes yang merujuk Anda.
pendaftaran-pelayanan-rs-hari-lain = Surat kontrol ini untuk hari lain. Tanyakan dahulu ke loket rumah sakit
pendaftaran-pelayanan-rs-hari-lain-title = Pilih hari lain
pendaftaran-pelayanan-rs-sisa-nomor = Praktik { $jam }. { $jkn ->
    [-1] Sisa nomor JKN belum diketahui.
    [0] Nomor JKN habis. { $umum ->
        [-1] {""}
        [0] {""}
       *[lain] Pasien umum, yang membayar sendiri: sisa { $umum } nomor.
     }
   *[lain] Sisa { $jkn } nomor JKN.
 }
pendaftaran-pelayanan-rs-cuti = Tidak praktik hari itu. Biasanya { $jam }.
pendaftaran-pelayanan-rs-lanjut = Lanjut
pendaftaran-pelayanan-rs-tentang-rs = Lihat rumah sakit ini
pendaftaran-pelayanan-rs-sudah-punya-text = Nomor itu tetap berlaku. Untuk hari lain, pilih tanggalnya di atas.
pendaftaran-pelayanan-rs-permintaan = Yang diminta
pendaftaran-pelayanan-rs-setuju = Cek sekali lagi. Nomor { $poli } untuk { $tanggal } keluar setelah rumah sakit menjawab.
pendaftaran-pelayanan-rs-setuju-tanpa-sinyal = Belum ada sinyal. Permintaan disimpan di HP ini dan terkirim otomatis begitu ada sinyal.
pendaftaran-pelayanan-rs-berubah-title = Pilihan ini tidak tersedia lagi
pendaftaran-pelayanan-rs-rujukan-title = Rujukan
pendaftaran-pelayanan-rs-antrean = Ambil nomor antrean
pendaftaran-pelayanan-rs-kamar = Lihat tempat tidur kosong
pendaftaran-pelayanan-rs-operasi = Lihat jadwal operasi
pendaftaran-pelayanan-rs-tolak-peserta-tidak-aktif = Nomor belum bisa diambil karena kepesertaan { $nama } tidak aktif. { $pembayar ->
    [sendiri] Lihat iuran keluarga. Setelah tagihan dibayar, kartu aktif lagi.
    [kerja] Tanyakan ke bagian kepegawaian (HRD) tempat kerja, atau telepon 165.
    [pemerintah] Urus lagi lewat Dinas Sosial. Caranya ada di Info Peserta.
   *[lain] Tanyakan ke Care Center 165.
 }
pendaftaran-pelayanan-rs-tolak-tanggal-mundur = Hari yang dipilih sudah lewat. Pilih hari lain.
pendaftaran-pelayanan-rs-tolak-minimal-besok = { $faskes } menerima pendaftaran paling cepat untuk besok. Pilih hari lain, atau datang ke loket.
pendaftaran-pelayanan-rs-tolak-tanggal-terlalu-jauh = Hari yang dipilih terlalu jauh. Pilih hari yang lebih dekat.
pendaftaran-pelayanan-rs-tolak-poli-tutup = Poli tidak buka pada hari itu. Pilih hari lain.
pendaftaran-pelayanan-rs-tolak-dokter-tidak-praktik = Dokter itu tidak praktik pada hari yang dipilih. Pilih dokter atau hari lain.
pendaftaran-pelayanan-rs-tolak-sudah-tutup = Pendaftaran hari itu sudah tutup ketika permintaan sampai. Pilih hari lain.
pendaftaran-pelayanan-rs-tolak-sudah-terdaftar = Nomor itu untuk dokter dan hari yang sama. Kalau tidak ada di sini, tanyakan ke loket.
pendaftaran-pelayanan-rs-tolak-kuota-habis = Nomor JKN dokter itu sudah habis ketika permintaan sampai. Pilih dokter atau hari lain.
pendaftaran-pelayanan-rs-tolak-rujukan-tidak-ada = { $faskes } tidak menemukan rujukan atau surat kontrol ini. Tanyakan ke faskes yang membuatnya.
pendaftaran-pelayanan-rs-tolak-rujukan-tidak-sah = Nomor rujukan atau surat kontrol tidak sesuai. Pilih surat lain, atau tanyakan ke faskes yang membuatnya.
pendaftaran-pelayanan-rs-tolak-rujukan-bukan-milik = Surat ini atas nama orang lain. Pilih surat atas nama { $nama }.
pendaftaran-pelayanan-rs-tolak-rujukan-belum-berlaku = Surat ini belum berlaku pada hari yang dipilih. Pilih hari setelahnya.
pendaftaran-pelayanan-rs-tolak-rujukan-kedaluwarsa = Rujukan ini tidak berlaku lagi pada hari yang dipilih. Pilih hari yang lebih dekat, atau minta rujukan lagi.
pendaftaran-pelayanan-rs-tolak-jenis-kunjungan-tidak-dikenal = { $faskes } tidak mengenal jenis kunjungan ini. Pilih surat lain, atau tanyakan ke loket.
pendaftaran-pelayanan-rs-tolak-pasien-baru = { $faskes } belum punya data { $nama }. Isi data pasien baru, lalu nomornya kami mintakan otomatis.
pendaftaran-pelayanan-rs-tolak-isian-salah = Data pasien baru tidak diterima { $faskes }. Cek lagi isinya, lalu kirim lagi.
pendaftaran-pelayanan-rs-tolak-bukan-anggota-keluarga = Permintaan ini untuk orang di luar keluarga Anda. Pilih surat lain.
pendaftaran-pelayanan-rs-tolak-lain = { $faskes } tidak bisa memenuhi permintaan ini. Coba lagi nanti, atau tanyakan ke loket.

## Pasien baru
pendaftaran-pelayanan-pasien-title = Data pasien baru
pendaftaran-pelayanan-pasien-mengapa-title = { $faskes } belum mengenal { $nama }
pendaftaran-pelayanan-pasien-mengapa-text = Isi data ini sekali saja. Setelah diterima, nomor antrean kami mintakan otomatis. Datang { $menit } menit lebih awal ke loket dan bawa KTP.
pendaftaran-pelayanan-pasien-betulkan = Data yang lalu tidak diterima. Cek lagi semuanya sebelum dikirim.
pendaftaran-pelayanan-pasien-permintaan = Nomor yang diminta
pendaftaran-pelayanan-pasien-sudah-ada = Data yang sudah ada
pendaftaran-pelayanan-pasien-nama = Nama
pendaftaran-pelayanan-pasien-kartu = Nomor kartu JKN
pendaftaran-pelayanan-pasien-tanpa-nik-title = NIK belum ada
pendaftaran-pelayanan-pasien-tanpa-nik-text = Rumah sakit perlu NIK, dan data { $nama } belum menyebutnya. Daftar di loket rumah sakit.
pendaftaran-pelayanan-pasien-nomorkk = Nomor KK
pendaftaran-pelayanan-pasien-lahir = Tanggal lahir
pendaftaran-pelayanan-pasien-kelamin = Jenis kelamin
pendaftaran-pelayanan-pasien-laki-laki = Laki-laki
pendaftaran-pelayanan-pasien-perempuan = Perempuan
pendaftaran-pelayanan-pasien-nohp = Nomor HP
pendaftaran-pelayanan-pasien-alamat = Alamat
pendaftaran-pelayanan-pasien-rt = RT
pendaftaran-pelayanan-pasien-rw = RW
pendaftaran-pelayanan-pasien-kirim = Kirim data dan ambil nomor
pendaftaran-pelayanan-pasien-simpan = Simpan data dan permintaan
pendaftaran-pelayanan-pasien-tidak-perlu-title = Tidak ada yang perlu diisi
pendaftaran-pelayanan-pasien-tidak-perlu-text = Halaman ini dipakai kalau rumah sakit belum punya data pasien.
