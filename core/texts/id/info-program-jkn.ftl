# Info Program JKN: artikel yang ikut di dalam aplikasi.
info-program-jkn-title = Info Program JKN
info-program-jkn-search = Cari, misalnya: rujukan
info-program-jkn-all = Lihat semua artikel
info-program-jkn-none-title = Tidak ditemukan
info-program-jkn-none-text = Tidak ada artikel dengan kata itu. Coba kata lain, atau satu kata saja.
info-program-jkn-unknown-title = Artikel ini tidak ada
info-program-jkn-unknown-text = Mungkin alamatnya berubah. Semua artikel bisa dibaca dari daftar.
info-program-jkn-previous = Sebelumnya: { $judul }
info-program-jkn-next = Berikutnya: { $judul }
info-program-jkn-sources = Sumber: { $sumber }. Menurut aturan tahun { $tahun }.

info-program-jkn-wajib-title = Siapa yang wajib ikut, dan mengapa
info-program-jkn-wajib-lead = Semua orang ikut supaya yang sakit tertolong.
info-program-jkn-wajib-open = Lihat kepesertaan keluarga
info-program-jkn-wajib-1 = Semua orang wajib menjadi peserta JKN, juga ketika sedang sehat. Sakit bisa datang kapan saja, dan biayanya bisa menghabiskan tabungan keluarga.
info-program-jkn-wajib-2 = JKN berjalan dengan gotong royong. Iuran orang sehat membantu orang yang sakit. Suatu hari giliran Anda yang dibantu.
info-program-jkn-wajib-3 = Kepesertaan berlaku terus. Pada dasarnya kepesertaan hanya berakhir kalau peserta meninggal atau pindah ke luar negeri.

info-program-jkn-segmen-title = Jenis kepesertaan dan siapa yang membayar
info-program-jkn-segmen-lead = Pekerja, mandiri, atau dibayar pemerintah.
info-program-jkn-segmen-open = Lihat jenis kepesertaan Anda
info-program-jkn-segmen-1 = Peserta PBI dibayar pemerintah pusat. Peserta PBPU Pemda dibayar pemerintah daerah. Kelas rawatnya Kelas III. Mereka didaftarkan berdasarkan data pemerintah.
info-program-jkn-segmen-2 = Pekerja (PPU) didaftarkan tempat kerjanya. Dari gaji (upah), tempat kerja membayar 4 persen dan pekerja 1 persen.
info-program-jkn-segmen-3 = Iuran itu sudah untuk paling banyak 5 orang: pekerja, suami atau istri, dan paling banyak tiga anak. Anggota lain, seperti orang tua, ditambah 1 persen per orang.
info-program-jkn-segmen-4 = Pekerja mandiri (PBPU) dan bukan pekerja (BP) mendaftar dan membayar sendiri, serta memilih kelas rawat. Iuran veteran dan perintis kemerdekaan dibayar pemerintah.
info-program-jkn-segmen-list = Kalau tidak lagi dibayar pemerintah

info-program-jkn-daftar-title = Cara mendaftar
info-program-jkn-daftar-lead = Peserta mandiri mendaftar satu keluarga sekaligus.
info-program-jkn-daftar-open = Tambah peserta
info-program-jkn-daftar-1 = Pekerja didaftarkan oleh tempat kerja. Peserta yang dibayar pemerintah didaftarkan lewat data pemerintah.
info-program-jkn-daftar-2 = Peserta mandiri mendaftarkan semua orang dalam satu Kartu Keluarga (KK). Siapkan nomor KK, NIK setiap anggota, nomor HP, dan alamat email. Pilih satu kelas rawat untuk seluruh keluarga.
info-program-jkn-daftar-3 = Setelah mendaftar, Anda menerima nomor untuk membayar (virtual account). Iuran pertama dibayar setelah 14 hari. Kartu aktif begitu iuran itu dibayar.
info-program-jkn-daftar-4 = Daftarkan bayi paling lambat 28 hari setelah lahir. Bayi dari ibu peserta PBI otomatis menjadi peserta PBI.

info-program-jkn-iuran-title = Iuran dan tanggal bayarnya
info-program-jkn-iuran-lead = Bayar paling lambat tanggal 10 setiap bulan.
info-program-jkn-iuran-open = Lihat iuran keluarga
info-program-jkn-iuran-1 = Iuran peserta mandiri per orang per bulan: Kelas I Rp150.000, Kelas II Rp100.000, dan Kelas III Rp35.000. Untuk Kelas III, pemerintah menambah Rp7.000.
info-program-jkn-iuran-2 = Bayar paling lambat tanggal 10. Lewat tanggal itu tetapi masih bulan yang sama, kartu tetap aktif.
info-program-jkn-iuran-3 = Kalau sampai akhir bulan belum dibayar, kartu berhenti sementara mulai tanggal 1 bulan berikutnya. Tidak ada denda atas iuran yang terlambat.
info-program-jkn-iuran-4 = Iuran pekerja adalah 5 persen dari gaji (upah). Gaji yang dihitung paling tinggi Rp12.000.000.
info-program-jkn-iuran-list = Cara membayar

info-program-jkn-tunggakan-title = Kalau iuran menunggak
info-program-jkn-tunggakan-lead = Cara aktif lagi, cicilan, dan denda pelayanan.
info-program-jkn-tunggakan-open = Lihat REHAB (cicilan)
info-program-jkn-tunggakan-1 = Supaya kartu aktif lagi, bayar tunggakan dan iuran bulan ini. Tunggakan yang ditagih paling banyak 24 bulan, walaupun menunggaknya lebih lama.
info-program-jkn-tunggakan-2 = Tunggakan 4 sampai 24 bulan bisa dicicil lewat program REHAB. Kartu aktif lagi setelah semuanya lunas, bukan sejak cicilan pertama.
info-program-jkn-tunggakan-3 = Kalau dirawat inap di rumah sakit dalam 45 hari setelah kartu aktif lagi, ada denda pelayanan. Dendanya 5 persen dari perkiraan biaya, kali jumlah bulan menunggak. Yang dihitung paling banyak 12 bulan, dan dendanya paling banyak Rp30.000.000. Contoh: perkiraan biaya Rp10.000.000, menunggak 3 bulan. Denda 5 persen × Rp10.000.000 × 3 = Rp1.500.000.
info-program-jkn-tunggakan-4 = Rawat jalan dan rawat inap di faskes tingkat pertama tidak kena denda itu.

info-program-jkn-hak-kewajiban-title = Hak dan kewajiban peserta
info-program-jkn-hak-kewajiban-lead = Apa yang boleh Anda minta dan apa yang perlu dijaga.
info-program-jkn-hak-kewajiban-open = Sampaikan pengaduan
info-program-jkn-hak-kewajiban-1 = Anda berhak mendapat pelayanan dan memperoleh informasi. Anda juga berhak melihat riwayat pelayanan, menilainya, dan mengadu kalau pelayanan tidak semestinya.
info-program-jkn-hak-kewajiban-2 = Anda perlu membayar iuran tepat waktu dan memakai kartu hanya untuk diri sendiri.
info-program-jkn-hak-kewajiban-3 = Kalau data berubah, laporkan: kelahiran, kematian, pernikahan, perceraian, alamat, nomor HP, email, atau pekerjaan.

info-program-jkn-alur-berobat-title = Urutan berobat
info-program-jkn-alur-berobat-lead = Mulai dari FKTP, lalu rujukan kalau perlu.
info-program-jkn-alur-berobat-open = Ambil nomor antrean
info-program-jkn-alur-berobat-1 = Kalau sakit, datang dahulu ke FKTP (fasilitas kesehatan tingkat pertama) tempat Anda terdaftar. FKTP adalah puskesmas, klinik, atau dokter praktik perorangan. Nomor antrean bisa diambil lewat aplikasi untuk hari ini atau besok.
info-program-jkn-alur-berobat-2 = Kalau perlu dokter spesialis, FKTP memberi rujukan ke rumah sakit. Rujukan dari FKTP berlaku 90 hari.
info-program-jkn-alur-berobat-3 = Untuk kunjungan berikutnya, rumah sakit memberi surat kontrol. Ikuti tanggal yang tertulis di surat itu.
info-program-jkn-alur-berobat-4 = Pasien cuci darah yang rutin dan sidik jarinya sudah terdaftar tidak perlu meminta rujukan baru ke FKTP.

info-program-jkn-darurat-title = Keadaan gawat darurat
info-program-jkn-darurat-lead = Langsung ke IGD (UGD) terdekat, tanpa rujukan.
info-program-jkn-darurat-open = Baca: alur berobat
info-program-jkn-darurat-1 = Dalam keadaan gawat darurat, langsung pergi ke fasilitas kesehatan terdekat yang bisa menolong. Tidak perlu rujukan.
info-program-jkn-darurat-2 = Boleh di mana saja, juga di luar tempat Anda terdaftar.
info-program-jkn-darurat-3 = Kalau tidak darurat, mulailah dari FKTP tempat Anda terdaftar.
info-program-jkn-darurat-list = Kenali tandanya
info-program-jkn-darurat-cost = Kalau kartu tidak aktif
info-program-jkn-darurat-ask = Biayanya tanyakan kepada petugas BPJS di rumah sakit.

info-program-jkn-manfaat-title = Apa saja yang dijamin
info-program-jkn-manfaat-lead = Dari konsultasi dokter sampai alat bantu.
info-program-jkn-manfaat-open = Cari fasilitas kesehatan
info-program-jkn-manfaat-1 = Di FKTP: konsultasi, tindakan yang tidak memerlukan spesialis, obat, dan laboratorium. Juga perawatan gigi, termasuk pembersihan karang gigi setahun sekali. Juga keluarga berencana, serta kesehatan ibu dan anak.
info-program-jkn-manfaat-2 = Di rumah sakit: dokter spesialis, rawat inap sesuai kelas, dan obat menurut Formularium Nasional.
info-program-jkn-manfaat-3 = Alat bantu juga termasuk, dengan syaratnya masing-masing. Misalnya kacamata, alat bantu dengar, gigi palsu, tangan atau kaki palsu, korset, kruk, dan penyangga leher.

info-program-jkn-tidak-dijamin-title = Apa yang tidak dijamin
info-program-jkn-tidak-dijamin-lead = Sepuluh yang tidak dijamin, dan ke mana bertanya.
info-program-jkn-tidak-dijamin-open = Ajukan pertanyaan
info-program-jkn-tidak-dijamin-1 = Tidak semua pelayanan dijamin. Ini sebagian yang tidak dijamin; daftar lengkapnya lebih panjang.
info-program-jkn-tidak-dijamin-2 = Kalau ragu, tanyakan sebelum berobat kepada petugas fasilitas kesehatan atau Care Center 165.
info-program-jkn-tidak-dijamin-list = Tidak dijamin

info-program-jkn-pindah-fktp-title = Pindah FKTP
info-program-jkn-pindah-fktp-lead = Boleh setelah 3 bulan, berlaku bulan depan.
info-program-jkn-pindah-fktp-open = Ubah data peserta
info-program-jkn-pindah-fktp-1 = FKTP (fasilitas kesehatan tingkat pertama) boleh diganti setelah paling sedikit 3 bulan terdaftar di FKTP yang sekarang.
info-program-jkn-pindah-fktp-2 = FKTP yang dipilih berlaku mulai tanggal 1 bulan berikutnya. Sampai saat itu, berobatlah di FKTP yang lama.
info-program-jkn-pindah-fktp-3 = Karena pindah rumah atau tugas, Anda boleh pindah lebih cepat lewat PANDAWA (WhatsApp 08118165165) dengan surat keterangannya. Kalau hanya sementara di kabupaten atau kota lain, Anda bisa berobat di satu FKTP di sana. Paling banyak 3 kali dalam sebulan.
info-program-jkn-pindah-fktp-4 = Peserta PBI mengurusnya di kantor cabang. Anggota TNI dan Polri lewat PANDAWA.

info-program-jkn-nik-title = NIK sebagai kartu
info-program-jkn-nik-lead = Cukup NIK, KTP, atau KIS Digital.
info-program-jkn-nik-open = Buka kartu
info-program-jkn-nik-1 = Di loket cukup satu: sebutkan NIK, tunjukkan KTP, atau tunjukkan KIS Digital. Ini berlaku sejak 26 Januari 2022.
info-program-jkn-nik-2 = Menurut janji layanan JKN, fasilitas kesehatan menerimanya, tidak meminta fotokopi, dan tidak menarik biaya tambahan.
info-program-jkn-nik-3 = Setelah Anda pernah masuk sekali, kartu di aplikasi ini tetap terbuka walaupun tidak ada sinyal.

info-program-jkn-penyalahgunaan-title = Kartu jangan dipinjamkan
info-program-jkn-penyalahgunaan-lead = Memakai kartu orang lain bisa dipidana.
info-program-jkn-penyalahgunaan-open = Buka kartu Anda
info-program-jkn-penyalahgunaan-1 = Kartu JKN hanya untuk orang yang namanya tertulis. Meminjamkan kartu, atau berobat dengan kartu orang lain, adalah kecurangan.
info-program-jkn-penyalahgunaan-2 = Perbuatan itu bisa dipidana menurut KUHP (pasal 55, 56, 263 ayat 1, 378, dan 381), sampai 6 tahun penjara.
info-program-jkn-penyalahgunaan-3 = Kalau ada yang meminta kartu atau nomor Anda untuk berobat, tolak baik-baik. Bantu orang itu mendaftar menjadi peserta.

info-program-jkn-kanal-title = Ke mana bertanya
info-program-jkn-kanal-lead = Telepon 165, CHIKA, VIKA, dan PANDAWA.
info-program-jkn-kanal-open = Sampaikan pengaduan
info-program-jkn-kanal-1 = Care Center 165 melayani lewat telepon selama 24 jam: informasi, pengaduan, dan beberapa perubahan data.
info-program-jkn-kanal-2 = VIKA menjawab dengan suara, juga lewat 165: status kepesertaan dan tagihan. Siapkan nomor kartu atau NIK dan tanggal lahir.
info-program-jkn-kanal-3 = CHIKA menjawab lewat pesan, misalnya WhatsApp 08118750400: status, tagihan, lokasi fasilitas kesehatan, dan kantor cabang.
info-program-jkn-kanal-4 = PANDAWA melayani urusan administrasi lewat WhatsApp 08118165165: mendaftar, menambah anggota, memperbaiki data, dan mengaktifkan kartu lagi.
# kata: huruf: ia berdiri di dalam kalimat
info-program-jkn-source-2020 = materi sosialisasi BPJS Kesehatan 2020
# kata: huruf: ia berdiri di dalam kalimat
info-program-jkn-source-2023 = materi sosialisasi BPJS Kesehatan 2023
# kata: huruf: ia berdiri di dalam kalimat
info-program-jkn-source-panduan = buku panduan layanan BPJS Kesehatan 2022
# kata: huruf: ia berdiri di dalam kalimat
info-program-jkn-source-umum = sumber lain yang terbuka untuk umum
