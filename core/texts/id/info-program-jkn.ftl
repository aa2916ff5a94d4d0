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
info-program-jkn-newer = Diperbarui { $tanggal }
info-program-jkn-newer-sources = Sumber: { $sumber }. Diperbarui { $tahun }.
info-program-jkn-sources = Sumber: { $sumber }. Menurut aturan tahun { $tahun }.

info-program-jkn-wajib-title = Siapa yang wajib ikut, dan mengapa
info-program-jkn-wajib-lead = Semua orang ikut supaya yang sakit tertolong.
info-program-jkn-wajib-open = Lihat kepesertaan keluarga
info-program-jkn-wajib-1 = Semua orang wajib menjadi peserta JKN, juga ketika sedang sehat. Sakit bisa datang kapan saja, dan biayanya bisa menghabiskan tabungan keluarga.
info-program-jkn-wajib-2 = JKN berjalan dengan gotong royong. Iuran orang sehat membantu orang yang sakit. Suatu hari giliran Anda yang dibantu.
info-program-jkn-wajib-3 = Kepesertaan berlaku terus. Pada dasarnya kepesertaan hanya berakhir kalau peserta meninggal atau pindah ke luar negeri.

info-program-jkn-pemakaian-title = Berapa banyak kartu dipakai
info-program-jkn-pemakaian-lead = Dari tahun 2014 sampai 2019.
info-program-jkn-pemakaian-open = Cari fasilitas kesehatan
info-program-jkn-pemakaian-1 = Dari tahun 2014 sampai 2019, peserta memakai JKN lebih dari 1,1 miliar kali. Yang dihitung adalah FKTP (fasilitas kesehatan tingkat pertama) dan rumah sakit.
info-program-jkn-pemakaian-2 = Pada tahun 2019 saja, JKN dipakai 765.753 kali setiap hari. Pada tahun 2014 masih 252.877 kali setiap hari.
info-program-jkn-pemakaian-list = Setiap tahun, dalam juta kali
info-program-jkn-pemakaian-list-1 = Tahun 2014: FKTP 66,8, rawat jalan rumah sakit 21,3, rawat inap 4,2. Jumlahnya 92,3.
info-program-jkn-pemakaian-list-2 = Tahun 2015: FKTP 100,6, rawat jalan rumah sakit 39,8, rawat inap 6,3. Jumlahnya 146,7.
info-program-jkn-pemakaian-list-3 = Tahun 2016: FKTP 120,9, rawat jalan rumah sakit 49,3, rawat inap 7,6. Jumlahnya 177,8.
info-program-jkn-pemakaian-list-4 = Tahun 2017: FKTP 150,3, rawat jalan rumah sakit 64,4, rawat inap 8,7. Jumlahnya 223,4.
info-program-jkn-pemakaian-list-5 = Tahun 2018: FKTP 147,4, rawat jalan rumah sakit 76,8, rawat inap 9,7. Jumlahnya 233,9.
info-program-jkn-pemakaian-list-6 = Tahun 2019: FKTP 182,9, rawat jalan rumah sakit 85,6, rawat inap 11,0. Jumlahnya 279,5.

info-program-jkn-segmen-title = Jenis kepesertaan dan siapa yang membayar
info-program-jkn-segmen-lead = Pekerja, mandiri, atau dibayar pemerintah.
info-program-jkn-segmen-open = Lihat jenis kepesertaan Anda
info-program-jkn-segmen-1 = Peserta PBI dibayar pemerintah pusat. Peserta PBPU Pemda dibayar pemerintah daerah. Kelas rawatnya Kelas III. Mereka didaftarkan berdasarkan data pemerintah.
info-program-jkn-segmen-2 = Pekerja (PPU) didaftarkan tempat kerjanya. Dari gaji (upah), tempat kerja membayar { $persen-tempat-kerja } persen dan pekerja { $persen-pekerja } persen.
info-program-jkn-segmen-3 = Iuran itu sudah untuk paling banyak 5 orang: pekerja, suami atau istri, dan paling banyak { $anak } anak. Anggota lain, seperti orang tua, ditambah { $persen-tambahan } persen per orang.
info-program-jkn-segmen-4 = Pekerja mandiri (PBPU) dan bukan pekerja (BP) mendaftar dan membayar sendiri, serta memilih kelas rawat. Iuran veteran dan perintis kemerdekaan dibayar pemerintah.
info-program-jkn-segmen-list = Kalau tidak lagi dibayar pemerintah

info-program-jkn-keluarga-pekerja-title = Siapa yang ditanggung di keluarga pekerja
info-program-jkn-keluarga-pekerja-lead = Suami atau istri, anak, dan anggota tambahan.
info-program-jkn-keluarga-pekerja-open = Lihat kepesertaan keluarga
info-program-jkn-keluarga-pekerja-1 = Iuran pekerja (PPU) sudah untuk suami atau istri yang sah dan paling banyak { $anak } anak. Yang dihitung adalah anak kandung, anak tiri, dan anak angkat yang sah.
info-program-jkn-keluarga-pekerja-2 = Anak ditanggung kalau belum menikah dan belum berpenghasilan. Tanggungannya sampai sehari sebelum umur { $umur-anak } tahun. Kalau masih sekolah atau kuliah, sampai sehari sebelum umur { $umur-pelajar } tahun.
info-program-jkn-keluarga-pekerja-3 = Kalau satu anak tidak ditanggung lagi, anak berikutnya menurut urutan lahir menggantikannya. Jumlahnya tetap paling banyak { $anak } anak.
info-program-jkn-keluarga-pekerja-4 = Anak di luar itu, orang tua, dan mertua bisa menjadi anggota tambahan. Iurannya { $persen-tambahan } persen dari gaji (upah) untuk setiap orang.

info-program-jkn-pbi-title = Peserta yang dibayar pemerintah
info-program-jkn-pbi-lead = Anda tidak perlu mendaftar. Pemerintah yang mendata.
info-program-jkn-pbi-open = Lihat kepesertaan keluarga
info-program-jkn-pbi-1 = Untuk menjadi peserta PBI, Anda tidak perlu mendaftar. Kementerian Sosial dan Dinas Sosial mendata orang yang miskin atau tidak mampu.
info-program-jkn-pbi-2 = Menteri Sosial menetapkan nama-namanya. Setelah itu Kementerian Kesehatan mendaftarkan mereka.
info-program-jkn-pbi-3 = Peserta yang dibayar pemerintah daerah juga tidak perlu mendaftar. Dinas Sosial, atau dinas lain yang ditunjuk, mendata warga. Bupati menetapkan nama-namanya dengan surat keputusan.
info-program-jkn-pbi-4 = Yang ditanggung adalah orang yang namanya ikut didaftarkan. Daftar PBI dibuat Kementerian Kesehatan. Daftar peserta daerah dibuat provinsi, kabupaten, atau kota.

info-program-jkn-daftar-title = Cara mendaftar
info-program-jkn-daftar-lead = Peserta mandiri mendaftar satu keluarga sekaligus.
info-program-jkn-daftar-open = Tambah peserta
info-program-jkn-daftar-1 = Pekerja didaftarkan oleh tempat kerja. Peserta yang dibayar pemerintah didaftarkan lewat data pemerintah.
info-program-jkn-daftar-2 = Peserta mandiri mendaftarkan semua orang dalam satu Kartu Keluarga (KK). Siapkan nomor KK, NIK setiap anggota, nomor HP, dan alamat email. Pilih satu kelas rawat untuk seluruh keluarga.
info-program-jkn-daftar-3 = Setelah mendaftar, Anda menerima nomor untuk membayar (virtual account). Iuran pertama dibayar setelah { $bayar-pertama-hari } hari. Kartu aktif begitu iuran itu dibayar.
info-program-jkn-daftar-4 = Daftarkan bayi paling lambat { $bayi-hari } hari setelah lahir. Bayi dari ibu peserta PBI otomatis menjadi peserta PBI.

info-program-jkn-pendaftaran-title = Langkah mendaftar lewat Mobile JKN
info-program-jkn-pendaftaran-lead = Untuk keluarga yang membayar sendiri.
info-program-jkn-pendaftaran-open = Tambah peserta
info-program-jkn-pendaftaran-1 = Buka pendaftaran peserta, lalu baca ketentuannya. Masukkan nomor Kartu Keluarga (KK) dan gambar huruf.
info-program-jkn-pendaftaran-2 = Isi data semua orang yang ada di KK, satu per satu. Suami atau istri, semua anak, dan anggota lain di KK itu wajib ikut.
info-program-jkn-pendaftaran-3 = Pilih satu kelas rawat untuk seluruh keluarga. Mobile JKN memperlihatkan iuran setiap orang dan jumlahnya.
info-program-jkn-pendaftaran-4 = Isi alamat email dan nomor HP. Masukkan kode (OTP) dari SMS, lalu setujui ketentuannya.
info-program-jkn-pendaftaran-5 = Anda menerima nomor untuk membayar (virtual account), juga lewat email. Bayar iuran pertama setelah { $bayar-pertama-hari } hari. Kartu aktif begitu iuran itu dibayar.
info-program-jkn-pendaftaran-6 = Kalau sulit lewat HP, datang ke kantor BPJS Kesehatan atau mobil layanan keliling (Mobile Customer Service). Bawa KTP, KK, dan fotokopi buku tabungan BRI, BNI, Mandiri, atau BCA.

info-program-jkn-dokumen-title = Surat yang perlu disiapkan
info-program-jkn-dokumen-lead = Untuk mendaftar, untuk bayi, dan untuk mengubah data.
info-program-jkn-dokumen-open = Tambah peserta
info-program-jkn-dokumen-1 = Siapkan surat yang sesuai dengan urusan Anda. Kalau tertulis beberapa pilihan, satu saja cukup. Buku nikah hanya untuk yang sudah menikah.
info-program-jkn-dokumen-2 = Pegawai negeri menyiapkan juga daftar tanggungan, dan pensiunan menyiapkan Karip dengan rincian gaji terbaru. Keduanya mengisi daftar isian peserta, lalu membawa KTP dan satu lembar pasfoto 3 × 4 cm.
info-program-jkn-dokumen-list-pbpu = Mendaftar sebagai peserta mandiri
info-program-jkn-dokumen-list-pn = Mendaftar sebagai pegawai negeri, TNI, atau Polri
info-program-jkn-dokumen-list-bayi = Mendaftarkan bayi
info-program-jkn-dokumen-list-sekolah = Anak pekerja yang masih sekolah atau kuliah
info-program-jkn-dokumen-list-pindah = Pindah FKTP (fasilitas kesehatan tingkat pertama) karena pindah rumah
info-program-jkn-dokumen-list-tugas = Pindah FKTP karena tugas
info-program-jkn-dokumen-list-kelas = Pindah kelas rawat di kantor
info-program-jkn-dokumen-list-pandawa = Urusan lewat PANDAWA (WhatsApp 08118165165)

info-program-jkn-iuran-title = Iuran dan tanggal bayarnya
info-program-jkn-iuran-lead = Bayar paling lambat tanggal { $tanggal-bayar } setiap bulan.
info-program-jkn-iuran-open = Lihat iuran keluarga
info-program-jkn-iuran-1 = Iuran peserta mandiri per orang per bulan: Kelas I { $kelas-i }, Kelas II { $kelas-ii }, dan Kelas III { $kelas-iii }. Untuk Kelas III, pemerintah menambah { $bantuan-iii }.
info-program-jkn-iuran-2 = Bayar paling lambat tanggal { $tanggal-bayar }. Lewat tanggal itu tetapi masih bulan yang sama, kartu tetap aktif.
info-program-jkn-iuran-3 = Kalau sampai akhir bulan belum dibayar, kartu berhenti sementara mulai tanggal 1 bulan berikutnya. Tidak ada denda atas iuran yang terlambat.
info-program-jkn-iuran-4 = Iuran pekerja adalah { $persen-semua } persen dari gaji (upah). Gaji yang dihitung paling tinggi { $gaji-tertinggi }.
info-program-jkn-iuran-list = Cara membayar

info-program-jkn-iuran-pekerja-title = Iuran pekerja dihitung dari apa
info-program-jkn-iuran-pekerja-lead = Gaji, tunjangan, dan batasnya.
info-program-jkn-iuran-pekerja-open = Lihat iuran keluarga
info-program-jkn-iuran-pekerja-1 = Iuran pekerja adalah { $persen-semua } persen dari gaji (upah). Tempat kerja membayar { $persen-tempat-kerja } persen dan pekerja { $persen-pekerja } persen.
info-program-jkn-iuran-pekerja-2 = Untuk pegawai pemerintah, gaji pokok dan tunjangan ikut dihitung. Yang dimaksud adalah tunjangan keluarga, jabatan atau umum, profesi, dan kinerja atau tambahan penghasilan. Untuk pekerja lain, gajinya yang dihitung.
info-program-jkn-iuran-pekerja-3 = Gaji yang dihitung paling tinggi { $gaji-tertinggi }. Paling rendah sebesar upah minimum kabupaten atau kota.
info-program-jkn-iuran-pekerja-4 = Contoh: gaji { $contoh-gaji } sebulan. Tempat kerja membayar { $contoh-tempat-kerja } dan pekerja { $contoh-pekerja }.

info-program-jkn-iuran-pemerintah-title = Iuran yang dibayar pemerintah
info-program-jkn-iuran-pemerintah-lead = Isi Perpres 64 Tahun 2020.
info-program-jkn-iuran-pemerintah-open = Lihat iuran keluarga
info-program-jkn-iuran-pemerintah-1 = Iuran peserta PBI { $pbi } setiap orang setiap bulan. Pemerintah pusat membayarnya. Peserta tidak membayar apa-apa.
info-program-jkn-iuran-pemerintah-2 = Peserta PBI diambil dari satu data untuk seluruh Indonesia, yaitu Data Terpadu Kesejahteraan Sosial dari Kementerian Sosial. Daerah tidak lagi mempunyai PBI sendiri.
info-program-jkn-iuran-pemerintah-3 = Pemerintah daerah ikut membayar iuran PBI, sesuai kemampuan keuangannya. Kementerian Keuangan mengaturnya.
info-program-jkn-iuran-pemerintah-4 = Pada tahun 2020, iuran peserta yang didaftarkan daerah sama dengan iuran peserta mandiri Kelas III.
info-program-jkn-iuran-pemerintah-5 = Mulai tahun 2021, peserta daerah yang miskin dan tidak mampu menjadi peserta PBI. Yang lain menjadi peserta mandiri, dengan iuran dan ruang rawat Kelas III.
info-program-jkn-iuran-pemerintah-6 = Peserta mandiri Kelas III juga dibantu. Dari iuran { $penuh-iii }, peserta membayar { $kelas-iii }. Pemerintah pusat dan daerah membayar { $bantuan-iii }.

info-program-jkn-riwayat-iuran-title = Iuran dari tahun ke tahun
info-program-jkn-riwayat-iuran-lead = Iuran peserta mandiri sejak tahun 2020.
info-program-jkn-riwayat-iuran-open = Lihat riwayat pembayaran
info-program-jkn-riwayat-iuran-1 = Pada tahun 2020, iuran peserta mandiri berubah beberapa kali. Daftar ini menyebut yang dibayar setiap orang setiap bulan.
info-program-jkn-riwayat-iuran-2 = Kalau pada masa peralihan itu Anda membayar terlalu banyak, kelebihannya dihitung untuk bulan berikutnya.
info-program-jkn-riwayat-iuran-list = Iuran setiap masa
info-program-jkn-riwayat-iuran-row = { $mulai } sampai { $akhir }: Kelas I { $satu }, Kelas II { $dua }, dan Kelas III { $tiga }.
info-program-jkn-riwayat-iuran-now = Sejak { $mulai }: Kelas I { $satu }, Kelas II { $dua }, dan Kelas III { $tiga }.
info-program-jkn-riwayat-iuran-help = Untuk Kelas III, pemerintah menambah { $bantuan }.

info-program-jkn-dampak-iuran-title = Mengapa iuran disesuaikan
info-program-jkn-dampak-iuran-lead = Supaya pelayanan terbayar dan lebih baik.
info-program-jkn-dampak-iuran-open = Sampaikan pengaduan
info-program-jkn-dampak-iuran-1 = Iuran disesuaikan pada tahun 2020 supaya uang yang masuk cukup untuk biaya pelayanan.
info-program-jkn-dampak-iuran-2 = Dengan uang yang cukup, rumah sakit dibayar tepat waktu. Rumah sakit lalu bisa membayar tenaga kesehatan dan pemasoknya.
info-program-jkn-dampak-iuran-3 = Rumah sakit bisa menambah ruang rawat, alat, dan komputer. Petugasnya bisa belajar lagi, dan mutu pelayanan terpenuhi.
info-program-jkn-dampak-iuran-4 = Tujuannya untuk Anda: ada ruang rawat, obat dan alat lengkap, dan pelayanan mudah, cepat, serta pasti. Program JKN juga bisa terus berjalan.
info-program-jkn-dampak-iuran-5 = Ini harapan yang ditulis pada tahun 2020. Kalau pelayanan yang Anda terima tidak begitu, sampaikan pengaduan.

info-program-jkn-tunggakan-title = Kalau iuran menunggak
info-program-jkn-tunggakan-lead = Cara aktif lagi, cicilan, dan denda pelayanan.
info-program-jkn-tunggakan-open = Lihat REHAB (cicilan)
info-program-jkn-tunggakan-1 = Supaya kartu aktif lagi, bayar tunggakan dan iuran bulan ini. Tunggakan yang ditagih paling banyak { $tunggakan-bulan } bulan, walaupun menunggaknya lebih lama.
info-program-jkn-tunggakan-2 = Tunggakan { $cicil-bulan } sampai { $tunggakan-bulan } bulan bisa dicicil lewat program REHAB. Kartu aktif lagi setelah semuanya lunas, bukan sejak cicilan pertama.
info-program-jkn-tunggakan-3 = Kalau dirawat inap di rumah sakit dalam { $denda-hari } hari setelah kartu aktif lagi, ada denda pelayanan. Dendanya { $denda-persen } persen dari perkiraan biaya, kali jumlah bulan menunggak. Yang dihitung paling banyak { $denda-bulan } bulan, dan dendanya paling banyak { $denda-tertinggi }. Contoh: perkiraan biaya { $contoh-biaya }, menunggak { $contoh-bulan } bulan. Denda { $denda-persen } persen × { $contoh-biaya } × { $contoh-bulan } = { $contoh-denda }.
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
info-program-jkn-alur-berobat-2 = Kalau perlu dokter spesialis, FKTP memberi rujukan ke rumah sakit. Rujukan dari FKTP berlaku { $rujukan-hari } hari.
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

info-program-jkn-manfaat-fktp-title = Yang dijamin di FKTP
info-program-jkn-manfaat-fktp-lead = Dokter, obat, gigi, KB, ibu, dan anak.
info-program-jkn-manfaat-fktp-open = Cari fasilitas kesehatan
info-program-jkn-manfaat-fktp-1 = FKTP (fasilitas kesehatan tingkat pertama) adalah puskesmas, klinik, atau dokter praktik perorangan. Yang dijamin bukan hanya rawat jalan, melainkan juga rawat inap di FKTP.
info-program-jkn-manfaat-fktp-list = Dijamin di FKTP
info-program-jkn-manfaat-fktp-list-1 = Pemeriksaan, pengobatan, konsultasi, dan tindakan yang tidak memerlukan dokter spesialis
info-program-jkn-manfaat-fktp-list-2 = Obat dan bahan medis habis pakai
info-program-jkn-manfaat-fktp-list-3 = Pemeriksaan laboratorium
info-program-jkn-manfaat-fktp-list-4 = Gigi: pengobatan, tambal, cabut, gigi palsu, dan pembersihan karang gigi sekali setahun
info-program-jkn-manfaat-fktp-list-5 = Keluarga berencana: pemasangan alat kontrasepsi dan penanganan efek sampingnya. BKKBN menyediakan alat dan obatnya.
info-program-jkn-manfaat-fktp-list-6 = Ibu dan anak: pemeriksaan kehamilan dan nifas, persalinan, dan imunisasi bayi
info-program-jkn-manfaat-fktp-list-7 = Mencegah sakit: penyuluhan kesehatan dan skrining riwayat kesehatan

info-program-jkn-manfaat-rs-title = Yang dijamin di rumah sakit
info-program-jkn-manfaat-rs-lead = Dokter spesialis, obat, rawat inap, dan alat bantu.
info-program-jkn-manfaat-rs-open = Cari fasilitas kesehatan
info-program-jkn-manfaat-rs-1 = Datanglah dengan rujukan dari FKTP (fasilitas kesehatan tingkat pertama). Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
info-program-jkn-manfaat-rs-2 = Kalau ragu apakah sesuatu dijamin, tanyakan dahulu kepada petugas BPJS di rumah sakit.
info-program-jkn-manfaat-rs-list = Dijamin di rumah sakit
info-program-jkn-manfaat-rs-list-1 = Pemeriksaan dan konsultasi dokter spesialis, rawat jalan dan rawat inap
info-program-jkn-manfaat-rs-list-2 = Pemeriksaan penunjang, tindakan, obat, dan bahan medis habis pakai
info-program-jkn-manfaat-rs-list-3 = Obat menurut Formularium Nasional, yang termasuk dalam paket biaya rumah sakit (INA-CBG)
info-program-jkn-manfaat-rs-list-4 = Obat di luar paket itu
info-program-jkn-manfaat-rs-list-5 = Kacamata dan alat bantu dengar
info-program-jkn-manfaat-rs-list-6 = Gigi palsu, tangan palsu, dan kaki palsu
info-program-jkn-manfaat-rs-list-7 = Korset tulang belakang, kruk, dan penyangga leher

info-program-jkn-tidak-dijamin-title = Apa yang tidak dijamin
info-program-jkn-tidak-dijamin-lead = Sepuluh yang tidak dijamin, dan ke mana bertanya.
info-program-jkn-tidak-dijamin-open = Ajukan pertanyaan
info-program-jkn-tidak-dijamin-1 = Tidak semua pelayanan dijamin. Ini sebagian yang tidak dijamin; daftar lengkapnya lebih panjang.
info-program-jkn-tidak-dijamin-2 = Kalau ragu, tanyakan sebelum berobat kepada petugas fasilitas kesehatan atau Care Center 165.
info-program-jkn-tidak-dijamin-list = Tidak dijamin

info-program-jkn-layanan-rs-title = Pelayanan di rumah sakit
info-program-jkn-layanan-rs-lead = Antrean, tempat tidur, jadwal operasi, dan petugas.
info-program-jkn-layanan-rs-open = Lihat ketersediaan tempat tidur
info-program-jkn-layanan-rs-1 = Antrean elektronik dipakai sejak 23 Desember 2019 supaya orang tidak berdesakan. Pada Desember 2020, 1.784 dari 2.220 rumah sakit sudah memakainya. Rumah sakit anggota PERSI yang bekerja sama berjanji memakainya juga.
info-program-jkn-layanan-rs-2 = Jumlah tempat tidur kosong ditampilkan di ruang pendaftaran, yang biasa dan yang intensif. Pada Desember 2020, 1.739 dari 2.220 rumah sakit sudah menampilkannya. Jadi sebelum Anda dirujuk ke rumah sakit lain, tempat tidurnya bisa dipastikan.
info-program-jkn-layanan-rs-3 = Daftar tunggu operasi ditampilkan sejak 31 Desember 2019, awalnya di sebagian rumah sakit. Bukalah Jadwal Tindakan Operasi, lalu pilih jadwal Anda atau jadwal rumah sakit.
info-program-jkn-layanan-rs-4 = Data FKTP (fasilitas kesehatan tingkat pertama) dan rumah sakit mulai disambungkan pada tanggal yang sama. Kalau dirujuk, Anda bisa melihat nomor antrean di rumah sakit itu. Tempat tidur kosong dan daftar tunggu operasinya terlihat juga.
info-program-jkn-layanan-rs-5 = Di rumah sakit ada petugas BPJS SATU sejak 9 Desember 2019. Rompinya bertuliskan BPJS SATU. Bertanyalah atau mengadulah kepadanya.

info-program-jkn-cuci-darah-title = Cuci darah rutin
info-program-jkn-cuci-darah-lead = Dengan sidik jari, tanpa rujukan baru.
info-program-jkn-cuci-darah-open = Ambil nomor antrean
info-program-jkn-cuci-darah-1 = Sejak 1 Januari 2020, pasien gagal ginjal kronis yang rutin cuci darah di rumah sakit mendapat kemudahan. Setelah sidik jarinya terdaftar, ia tidak perlu kembali ke FKTP (fasilitas kesehatan tingkat pertama) untuk meminta rujukan.
info-program-jkn-cuci-darah-2 = Sebelum itu, rujukannya harus diperpanjang setiap 3 bulan.
info-program-jkn-cuci-darah-3 = Sidik jari ini syarat mutlak. Tanpa sidik jari, rumah sakit tidak bisa membuat surat jaminan (SEP). Tanyakan pendaftarannya kepada petugas rumah sakit.

info-program-jkn-perubahan-data-title = Mengubah data peserta
info-program-jkn-perubahan-data-lead = Apa yang bisa diubah, dan lewat mana.
info-program-jkn-perubahan-data-open = Ubah data peserta
info-program-jkn-perubahan-data-1 = Lewat aplikasi, Anda bisa mengubah alamat surat, nomor HP, alamat email, dan FKTP (fasilitas kesehatan tingkat pertama). Peserta mandiri juga bisa mengubah kelas rawat.
info-program-jkn-perubahan-data-2 = FKTP peserta PBI diubah di kantor cabang. Anggota TNI dan Polri mengubahnya lewat PANDAWA (WhatsApp 08118165165).
info-program-jkn-perubahan-data-3 = Care Center 165 membantu mengubah FKTP, kelas rawat, NPWP, alamat email, dan alamat tempat tinggal.
info-program-jkn-perubahan-data-4 = NIK, nomor Kartu Keluarga (KK), nama, tanggal lahir, dan jenis kelamin diperbaiki lewat PANDAWA atau kantor cabang. Datanya harus sama dengan data Dukcapil. Untuk pekerja swasta, tempat kerja yang mengurusnya.
info-program-jkn-perubahan-data-5 = Golongan dan gaji pegawai negeri, TNI, dan Polri juga diubah lewat PANDAWA.
info-program-jkn-perubahan-data-6 = Laporkan juga kelahiran, kematian, pernikahan, perceraian, dan jenis kepesertaan yang berubah. Jangan menunda supaya berobat tidak terhambat.

info-program-jkn-pindah-kelas-title = Pindah kelas rawat
info-program-jkn-pindah-kelas-lead = Peserta mandiri, untuk seluruh keluarga.
info-program-jkn-pindah-kelas-open = Ubah data peserta
info-program-jkn-pindah-kelas-1 = Hanya peserta mandiri yang bisa mengubah kelas rawat. Kelas boleh diganti setelah paling sedikit { $kelas-bulan } bulan di kelas yang sekarang.
info-program-jkn-pindah-kelas-2 = Syaratnya, kartu aktif dan tidak ada tunggakan.
info-program-jkn-pindah-kelas-3 = Kelas diganti untuk seluruh keluarga. Kelas yang dipilih berlaku mulai bulan berikutnya.
info-program-jkn-pindah-kelas-4 = Iuran ikut berubah. Setiap orang membayar { $kelas-i } untuk Kelas I, { $kelas-ii } untuk Kelas II, atau { $kelas-iii } untuk Kelas III.
info-program-jkn-pindah-kelas-5 = Ubah lewat aplikasi, Care Center 165, atau kantor cabang. Kalau iuran pertama belum dibayar, Anda tidak perlu menunggu. Ubah lewat PANDAWA (WhatsApp 08118165165).

info-program-jkn-pindah-fktp-title = Pindah FKTP
info-program-jkn-pindah-fktp-lead = Boleh setelah { $fktp-bulan } bulan, berlaku bulan depan.
info-program-jkn-pindah-fktp-open = Ubah data peserta
info-program-jkn-pindah-fktp-1 = FKTP (fasilitas kesehatan tingkat pertama) boleh diganti setelah paling sedikit { $fktp-bulan } bulan terdaftar di FKTP yang sekarang.
info-program-jkn-pindah-fktp-2 = FKTP yang dipilih berlaku mulai tanggal 1 bulan berikutnya. Sampai saat itu, berobatlah di FKTP yang lama.
info-program-jkn-pindah-fktp-3 = Karena pindah rumah atau tugas, Anda boleh pindah lebih cepat lewat PANDAWA (WhatsApp 08118165165) dengan surat keterangannya. Kalau hanya sementara di kabupaten atau kota lain, Anda bisa berobat di satu FKTP di sana. Paling banyak { $kunjungan-luar } kali dalam sebulan.
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

info-program-jkn-tempat-bertanya-title = Datang langsung atau dari rumah
info-program-jkn-tempat-bertanya-lead = Semua tempat untuk mengurus, bertanya, dan mengadu.
info-program-jkn-tempat-bertanya-open = Cari kantor BPJS Kesehatan
info-program-jkn-tempat-bertanya-1 = Semua urusan peserta bisa dibawa ke tempat-tempat ini. Pilih yang paling mudah untuk Anda.
info-program-jkn-tempat-bertanya-list = Datang langsung
info-program-jkn-tempat-bertanya-list-1 = Kantor cabang, atau kantor kabupaten atau kota
info-program-jkn-tempat-bertanya-list-2 = Mobile Customer Service, yaitu mobil layanan keliling
info-program-jkn-tempat-bertanya-list-3 = Mal Pelayanan Publik
info-program-jkn-tempat-bertanya-list-4 = Petugas BPJS SATU di rumah sakit
info-program-jkn-tempat-bertanya-list-5 = Kader JKN
info-program-jkn-tempat-bertanya-far = Dari rumah
info-program-jkn-tempat-bertanya-far-1 = Mobile JKN
info-program-jkn-tempat-bertanya-far-2 = Care Center 165, lewat telepon
info-program-jkn-tempat-bertanya-far-3 = Situs www.bpjs-kesehatan.go.id
info-program-jkn-tempat-bertanya-far-4 = CHIKA, lewat WhatsApp 08118750400
info-program-jkn-tempat-bertanya-far-5 = PANDAWA, lewat WhatsApp 08118165165
info-program-jkn-tempat-bertanya-far-6 = LAPOR!, untuk pengaduan
info-program-jkn-tempat-bertanya-far-7 = Media sosial BPJS Kesehatan

info-program-jkn-kanal-title = Ke mana bertanya
info-program-jkn-kanal-lead = Telepon 165, CHIKA, VIKA, dan PANDAWA.
info-program-jkn-kanal-open = Sampaikan pengaduan
info-program-jkn-kanal-1 = Care Center 165 melayani lewat telepon selama 24 jam: informasi, pengaduan, dan beberapa perubahan data.
info-program-jkn-kanal-2 = VIKA menjawab dengan suara, juga lewat 165: status kepesertaan dan tagihan. Siapkan nomor kartu atau NIK dan tanggal lahir.
info-program-jkn-kanal-3 = CHIKA menjawab lewat pesan, misalnya WhatsApp 08118750400: status, tagihan, lokasi fasilitas kesehatan, dan kantor cabang.
info-program-jkn-kanal-4 = PANDAWA melayani urusan administrasi lewat WhatsApp 08118165165: mendaftar, menambah anggota, memperbaiki data, dan mengaktifkan kartu lagi.
