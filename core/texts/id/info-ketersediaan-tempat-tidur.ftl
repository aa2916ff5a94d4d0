# Info Ketersediaan Tempat Tidur: tempat tidur kosong menurut laporan rumah sakit.
info-ketersediaan-tempat-tidur-area = Kabupaten atau kota
info-ketersediaan-tempat-tidur-class = Kelas
info-ketersediaan-tempat-tidur-all-classes = Semua kelas
info-ketersediaan-tempat-tidur-class-unknown = Kelas belum diketahui
info-ketersediaan-tempat-tidur-only-free = Hanya yang ada tempat tidur kosong
info-ketersediaan-tempat-tidur-begin = Tulis nama kabupaten atau kota, atau cari yang dekat.
info-ketersediaan-tempat-tidur-denied-title = Letak HP tidak boleh dibaca
info-ketersediaan-tempat-tidur-denied-text = Tulis nama kabupaten atau kota. Kalau mau mencari yang dekat, izinkan lokasi di pengaturan HP.
info-ketersediaan-tempat-tidur-nowhere-title = Letak HP tidak ditemukan
info-ketersediaan-tempat-tidur-nowhere-text = Tulis nama kabupaten atau kota.
info-ketersediaan-tempat-tidur-hospitals = Rumah sakit
info-ketersediaan-tempat-tidur-rooms = Ruang rawat
info-ketersediaan-tempat-tidur-none-title = Belum ada laporan
info-ketersediaan-tempat-tidur-none-text = Rumah sakit di sini belum melaporkan tempat tidurnya. Tanyakan langsung ke rumah sakit.
info-ketersediaan-tempat-tidur-filtered-title = Tidak ada yang cocok
info-ketersediaan-tempat-tidur-filtered-text = Coba kelas lain, atau tampilkan juga yang penuh.
info-ketersediaan-tempat-tidur-free = { $tersedia } kosong dari { $kapasitas }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-men = pria { $jumlah }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-women = wanita { $jumlah }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-either = pria atau wanita { $jumlah }
info-ketersediaan-tempat-tidur-total = Tempat tidur
info-ketersediaan-tempat-tidur-total-none = Tidak ada laporan yang bisa dihitung
info-ketersediaan-tempat-tidur-not-counted = Tidak dihitung
info-ketersediaan-tempat-tidur-left-out = { $jumlah } ruang tidak dihitung
info-ketersediaan-tempat-tidur-badge-some = Ada
info-ketersediaan-tempat-tidur-badge-full = Penuh
info-ketersediaan-tempat-tidur-badge-old = Data lama
info-ketersediaan-tempat-tidur-badge-uncounted = Tidak dihitung
info-ketersediaan-tempat-tidur-badge-odd = Angka salah
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-minutes = dilaporkan { $jumlah } menit yang lalu
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-hours = dilaporkan { $jumlah } jam yang lalu
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-days = dilaporkan { $jumlah } hari yang lalu
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-ahead = jam laporannya tidak benar
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-unknown = waktu laporan belum diketahui
info-ketersediaan-tempat-tidur-caution = Angka ini dari rumah sakit dan bisa berubah setiap saat. Tanyakan ke loket rumah sakit sebelum berangkat.
info-ketersediaan-tempat-tidur-emergency = Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
info-ketersediaan-tempat-tidur-not-all = Belum semua rumah sakit melaporkan tempat tidur. Pada Desember 2020, 1.739 dari 2.220 rumah sakit sudah melaporkannya.
info-ketersediaan-tempat-tidur-call = Telepon rumah sakit
info-ketersediaan-tempat-tidur-about = Lihat rumah sakit ini
info-ketersediaan-tempat-tidur-count = { $jumlah } ruang
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-at = dilaporkan { $waktu }
