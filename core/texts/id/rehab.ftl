# REHAB: tunggakan yang dibayar dengan cicilan.
rehab-title = REHAB (Cicilan)
rehab-terms = Ketentuan cicilan
rehab-assumption = Anggapan kami
rehab-asked = Yang Anda minta: { $kali } kali cicilan, seluruhnya { $total }. Sampai diterima, tagihan Anda tetap seperti sekarang.
rehab-first = Bayar cicilan pertama { $jumlah } paling lambat { $tanggal }.
rehab-see-plan = Lihat rencana cicilan
rehab-again = Bandingkan cicilan lagi
rehab-asked-already = Tunggu dahulu jawaban atas permintaan Anda.

rehab-refused-title = { $alasan ->
    [sudah_ada_rencana] Rencana cicilan sudah ada
   *[lain] Rencana cicilan belum terdaftar
  }
rehab-refused-why = { $alasan ->
    [segmen] Program cicilan ini tidak untuk jenis kepesertaan Anda.
    [tunggakan_kurang] Bulan yang belum dibayar terlalu sedikit untuk dicicil.
    [jumlah_tahap] Tunggakan Anda tidak bisa dibagi menjadi cicilan sebanyak itu.
    [angsuran_kurang] Satu cicilannya terlalu kecil.
    [di_luar_jendela] Pendaftaran cicilan bulan ini sudah ditutup.
    [sudah_ada_rencana] Keluarga Anda sedang mencicil.
    [tagihan_berubah] Tagihan Anda berubah setelah rencana ini dihitung.
    [isian_salah] Alamat email tidak bisa diterima.
   *[lain] Alasannya tidak disebutkan.
  }
rehab-refused-safe = { $alasan ->
    [sudah_ada_rencana] Rencana yang pertama tetap berlaku.
   *[lain] Tidak ada yang tercatat, dan tagihan Anda tidak berubah karenanya.
  }
rehab-refused-next = { $alasan ->
    [segmen] Tanyakan ke Care Center 165.
    [tunggakan_kurang] Bayar sekaligus.
    [jumlah_tahap] Pilih jumlah cicilan yang lain.
    [angsuran_kurang] Pilih cicilan yang lebih sedikit.
    [di_luar_jendela] Daftar lagi mulai tanggal 1 bulan depan.
    [sudah_ada_rencana] Bayar cicilan berikutnya seperti biasa.
    [tagihan_berubah] Bandingkan lagi dengan tagihan yang sekarang. Pilihan Anda masih ada.
    [isian_salah] Betulkan alamat email, lalu daftar lagi.
   *[lain] Coba lagi nanti.
  }
rehab-batal-refused-title = { $alasan ->
    [tidak_berjalan] Rencana itu sudah tidak berjalan
   *[lain] Rencana cicilan tidak jadi dibatalkan
  }
rehab-batal-refused-why = { $alasan ->
    [sudah_dibayar] Sudah ada cicilan yang dibayar.
    [tidak_berjalan] Rencana itu sudah selesai, berhenti, atau dibatalkan lebih dahulu.
   *[lain] Alasannya tidak disebutkan.
  }
rehab-batal-refused-safe = { $alasan ->
    [tidak_berjalan] Uang yang sudah masuk tetap tercatat.
   *[lain] Rencana cicilan tetap berlaku.
  }
rehab-batal-refused-next = { $alasan ->
    [sudah_dibayar] Lunasi sisanya kalau ingin selesai lebih cepat.
    [tidak_berjalan] Perbarui halaman ini, atau tanyakan ke Care Center 165.
   *[lain] Coba lagi nanti.
  }

rehab-old-bill = Hitungan ini memakai tagihan { $tanggal }. Bulan setelahnya kami anggap belum dibayar. Layanan menghitung lagi saat Anda mendaftar.
rehab-running-title = Anda sedang mencicil
rehab-running-text = Keluarga Anda punya satu rencana yang berjalan. Rencana lain bisa dibuat setelah itu selesai.
rehab-ended-gagal = Rencana Anda yang terakhir berhenti karena satu cicilan terlewat.
rehab-ended-selesai = Rencana Anda yang terakhir sudah lunas.
rehab-ended-batal = Rencana Anda yang terakhir sudah dibatalkan.
rehab-open-title = Tunggakan Anda bisa dicicil
rehab-later-title = Belum bisa didaftarkan sekarang
rehab-closed-title = Tunggakan Anda belum bisa dicicil
rehab-until = Daftar paling lambat { $tanggal }.
rehab-elsewhere = Bisa di aplikasi ini atau lewat { $kanal }.
rehab-nothing-title = Tidak ada tunggakan
rehab-nothing-text = Cicilan hanya untuk bulan yang belum dibayar. Anda tidak perlu melakukan apa-apa di sini.
rehab-nothing-moved-title = Tidak ada tunggakan lama
rehab-nothing-moved-text = Iuran Anda dibayar lewat jenis kepesertaan yang sekarang. Tidak ada yang perlu dicicil.
rehab-see-bill = Lihat tagihan
rehab-pay = Bayar lewat virtual account
rehab-uncounted-title = Cicilan belum bisa dihitung di sini
rehab-uncounted-unknown = Layanan tidak menyebut kelas rawat atau jumlah anggota keluarga. Perbarui halaman ini, atau tanyakan ke Care Center 165.
rehab-uncounted-differs = Jumlah di tagihan berbeda dari tarif. Tanyakan ke Care Center 165 dahulu supaya cicilannya tidak salah.

rehab-table = Semua cara melunasi
rehab-column-way = Cara
rehab-column-month = Setiap bulan
rehab-column-all = Seluruhnya
rehab-column-active = Aktif lagi paling lambat
rehab-column-done = Lunas paling lambat
rehab-at-once = Sekaligus
rehab-at-once-active = Hari itu juga
rehab-at-once-done = Hari itu juga
rehab-times = { $kali } kali
rehab-range = { $sedikit } sampai { $banyak }
rehab-table-apart = Kolom “Setiap bulan” belum termasuk iuran bulanan. Kolom “Seluruhnya” sudah termasuk.
rehab-chart = Cicilan terbesar setiap bulan
rehab-chart-summary = Dicicil { $sedikit }, cicilan terbesar { $terbesar }. Dicicil { $banyak }, cicilan terbesar { $terkecil }.
rehab-how-many = Mau dicicil berapa kali?
rehab-option = { $jumlah } setiap bulan
rehab-choose-first = Pilih jumlah cicilan dahulu.
rehab-next = Lanjut

rehab-step-2 = Cicilan Anda, { $kali } kali
rehab-step-3 = Ketentuan dan alamat email
rehab-step-4 = Cek sekali lagi
rehab-instalment = Cicilan { $ke }, paling lambat { $tanggal }
rehab-instalment-holds = Tunggakan { $bulan } { $tunggakan }{ $ada ->
    [iuran] {" "}dan iuran { $ini } { $berjalan }.
   *[lain] .
  }
rehab-in-all = Seluruhnya
rehab-total = Jumlah semua cicilan
rehab-apart = Iuran { $bulan } di luar cicilan
rehab-active-by = Kartu aktif lagi paling lambat
rehab-done-by = Tunggakan lunas paling lambat
rehab-recount = Layanan menghitung lagi saat Anda mendaftar.
rehab-this-month = Iuran bulan ini mau dibayar bagaimana?
rehab-way-bersama = Bersama cicilan pertama
rehab-way-sekarang = Di luar cicilan
rehab-email = Alamat email
rehab-email-hint = Bukti pendaftaran dikirim ke alamat ini.
rehab-email-wrong = Alamat email belum lengkap. Misalnya: nama@contoh.id
rehab-email-first = Isi alamat email dahulu.
rehab-consent = Saya setuju dengan ketentuan cicilan
rehab-consent-hint = { $versi ->
    [satu] Kartu belum aktif sampai cicilan terakhir dan iuran bulan itu dibayar.
    [pindah] Cicilan melunasi tunggakan lama. Kartu mengikuti jenis kepesertaan yang sekarang.
   *[dua] Kartu belum aktif sampai cicilan terakhir dibayar.
  }
rehab-consent-first = Setujui ketentuannya dahulu.
rehab-send = Daftar cicilan

rehab-plan-title = Rencana cicilan
rehab-none-title = Belum ada rencana cicilan
rehab-none-text = Kalau tunggakan Anda bisa dicicil, rencananya muncul di sini setelah didaftarkan.
rehab-none-action = Cek cicilan
rehab-state-next-title = Bayar cicilan { $ke } dari { $kali }
rehab-state-next-text = Bayar { $jumlah } paling lambat { $tanggal } lewat virtual account. Kalau terlewat, rencana cicilan berhenti.
rehab-state-late-title = Cicilan { $ke } lewat batas bayar
rehab-state-late-text = Batas bayarnya { $tanggal }. Sudah membayar? Perbarui halaman ini. Kalau belum dibayar, rencana cicilan berhenti.
rehab-state-all-paid-title = Semua cicilan sudah dibayar
rehab-state-all-paid-text = Layanan masih mencatat pembayaran terakhir. Perbarui halaman ini nanti.
rehab-state-old-title = Cicilan { $ke } belum dibayar menurut data terakhir
rehab-state-old-text = Jumlahnya { $jumlah }, paling lambat { $tanggal }. Perbarui halaman ini dahulu, lalu bayar.
rehab-state-selesai-title = Semua cicilan lunas
rehab-state-selesai-text = Terima kasih. { $kali } dari { $kali } cicilan sudah dibayar.
rehab-state-gagal-title = Rencana cicilan berhenti sejak { $sejak }
rehab-state-gagal-text = Cicilan { $ke } belum dibayar sampai { $tanggal }. Uang yang sudah masuk tetap mengurangi bulan tertua. Sisanya kembali ke tagihan biasa.
rehab-state-batal-title = Rencana cicilan sudah dibatalkan
rehab-state-batal-text = Belum ada yang dibayar. Tagihan Anda kembali seperti biasa.
rehab-state-lain-title = Keadaan rencana ini belum dikenal
rehab-state-lain-text = Tanyakan ke Care Center 165 dahulu, lalu bayar.
rehab-apart-title = Iuran { $bulan } dibayar di luar cicilan
rehab-apart-text = Bayar { $jumlah } paling lambat { $tanggal }. Kalau belum dibayar, kartu belum aktif lagi setelah cicilan terakhir.
rehab-numbers = Nomor untuk membayar (virtual account)
rehab-steps = { $kali } kali cicilan
rehab-step-title = Cicilan { $ke }, { $jumlah }
rehab-step-paid = Tunggakan { $bulan }. Dibayar { $tanggal }.
rehab-step-due = Tunggakan { $bulan }. Paling lambat { $tanggal }.
rehab-step-state-paid = Sudah dibayar
rehab-step-state-missed = Terlewat
rehab-step-state-dropped = Tidak berlaku lagi
rehab-step-state-next = Bayar berikutnya
rehab-step-state-later = Nanti
rehab-about = Tentang rencana ini
rehab-paid = Sudah dibayar
rehab-registered = Didaftarkan
rehab-by = Lewat
rehab-by-app = Aplikasi ini
rehab-by-165 = Care Center 165
rehab-by-counter = Kantor cabang BPJS Kesehatan
rehab-cancel = Batalkan rencana
rehab-cancel-title = Batalkan rencana cicilan?
rehab-cancel-text = Tunggakan kembali ditagih sekaligus. Anda bisa mendaftar lagi selama pendaftaran dibuka.
rehab-cancel-no = Tetap mencicil
