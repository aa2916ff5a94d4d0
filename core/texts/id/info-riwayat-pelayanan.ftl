# Info Riwayat Pelayanan: di mana dan kapan keluarga ini berobat.
info-riwayat-pelayanan-title = Info Riwayat Pelayanan
info-riwayat-pelayanan-one = Kunjungan
info-riwayat-pelayanan-whose = Riwayat siapa?
info-riwayat-pelayanan-family = Seluruh keluarga
info-riwayat-pelayanan-kind = Jenis pelayanan
info-riwayat-pelayanan-visits = Rawat jalan
info-riwayat-pelayanan-stays = Rawat inap
info-riwayat-pelayanan-stay = Rawat inap
info-riwayat-pelayanan-visit = Rawat jalan
info-riwayat-pelayanan-year = Tahun
info-riwayat-pelayanan-search = Cari faskes, poli, atau diagnosis
info-riwayat-pelayanan-none-title = Belum ada kunjungan
info-riwayat-pelayanan-none-text = Tidak ada kunjungan yang tercatat. Kunjungan muncul di sini setelah faskes mengirimkannya.
info-riwayat-pelayanan-found-title = Tidak ada yang cocok
info-riwayat-pelayanan-found-text = Ubah pilihan di atas, atau coba kata lain.
info-riwayat-pelayanan-until = Yang sudah diambil: kunjungan sejak { $tanggal }.
info-riwayat-pelayanan-rated = Sudah dinilai
info-riwayat-pelayanan-rated-once = Kunjungan ini sudah dinilai. Satu kunjungan dinilai satu kali.
info-riwayat-pelayanan-covered = Diagnosis ditutup
info-riwayat-pelayanan-uncover = Tampilkan diagnosis
info-riwayat-pelayanan-cover = Tutup diagnosis
info-riwayat-pelayanan-who = Siapa
info-riwayat-pelayanan-where = Faskes
info-riwayat-pelayanan-what = Pelayanan
info-riwayat-pelayanan-from = Tanggal
info-riwayat-pelayanan-until-day = Pulang
info-riwayat-pelayanan-number = Nomor kunjungan (SEP)
info-riwayat-pelayanan-referral = Nomor rujukan
info-riwayat-pelayanan-diagnosis = Diagnosis
info-riwayat-pelayanan-complaint = Keluhan
info-riwayat-pelayanan-therapy = Obat dan tindakan
info-riwayat-pelayanan-rate = Nilai kunjungan ini
info-riwayat-pelayanan-rate-which = Kunjungan di { $faskes }, { $tanggal }.
info-riwayat-pelayanan-rate-closed = Kunjungan ini belum bisa dinilai
info-riwayat-pelayanan-agrees = Apakah catatan ini sesuai?
info-riwayat-pelayanan-answer-sesuai = Sesuai
info-riwayat-pelayanan-answer-tidak-sesuai = Tidak sesuai
info-riwayat-pelayanan-answer-tidak-pernah = Saya tidak pernah berkunjung
info-riwayat-pelayanan-stars-label = Penilaian pelayanan
info-riwayat-pelayanan-choose-first = Pilih dahulu apakah catatan ini sesuai.
info-riwayat-pelayanan-never-title = Kunjungan yang tidak pernah terjadi
info-riwayat-pelayanan-never-text = Kirim penilaian ini supaya catatannya dicek. Anda juga bisa mengadukannya.
info-riwayat-pelayanan-complain = Adukan kunjungan ini
info-riwayat-pelayanan-refused-title = Penilaian tidak diterima
info-riwayat-pelayanan-refused-why = { $alasan ->
    [sudah_dinilai] Kunjungan ini sudah dinilai.
    [belum_selesai] Kunjungan ini belum selesai.
    [bintang_tidak_sah] Jumlah bintang tidak bisa diterima.
    [catatan_terlalu_panjang] Catatan terlalu panjang.
    [bukan_milik] Kunjungan ini tidak tercatat untuk keluarga Anda.
   *[lain] Alasannya tidak disebutkan.
  }
info-riwayat-pelayanan-refused-safe = { $alasan ->
    [sudah_dinilai] Penilaian yang pertama tetap berlaku.
   *[lain] Tidak ada yang tercatat.
  }
info-riwayat-pelayanan-refused-next = { $alasan ->
    [sudah_dinilai] Anda tidak perlu melakukan apa-apa lagi.
    [belum_selesai] Nilai lagi setelah kunjungan.
    [bintang_tidak_sah] Nilai lagi dengan 1 sampai 5 bintang.
    [catatan_terlalu_panjang] Nilai lagi dengan catatan yang lebih pendek.
    [bukan_milik] Telepon Care Center 165.
   *[lain] Coba lagi nanti.
  }
