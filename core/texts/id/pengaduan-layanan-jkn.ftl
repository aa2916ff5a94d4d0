# Pengaduan Layanan JKN: jawaban lebih dahulu, lalu pertanyaan dan pengaduan tertulis.
pengaduan-layanan-jkn-title = Pengaduan Layanan JKN
pengaduan-layanan-jkn-answers = Mungkin sudah ada jawabannya
pengaduan-layanan-jkn-ask-inactive = Kartu tidak aktif karena tunggakan. Apa yang harus saya lakukan?
pengaduan-layanan-jkn-ask-referral = Kapan saya perlu surat rujukan?
pengaduan-layanan-jkn-ask-move = Bagaimana cara pindah FKTP (faskes tingkat pertama)?
pengaduan-layanan-jkn-ask-covered = Apa saja yang tidak dijamin?
pengaduan-layanan-jkn-ask-emergency = Apa yang harus saya lakukan kalau gawat darurat?
pengaduan-layanan-jkn-write = Tulis pertanyaan atau pengaduan
pengaduan-layanan-jkn-own = Yang sudah Anda kirim
pengaduan-layanan-jkn-none-title = Belum ada yang dikirim
pengaduan-layanan-jkn-none-text = Pertanyaan dan pengaduan Anda muncul di sini, dengan tanggal setiap langkahnya.
pengaduan-layanan-jkn-since = Dikirim { $tanggal }
pengaduan-layanan-jkn-ways = Cara lain
pengaduan-layanan-jkn-way-165 = Care Center 165 menjawab lewat telepon selama 24 jam.
pengaduan-layanan-jkn-way-hospital = Di rumah sakit, temui petugas BPJS di rumah sakit (BPJS SATU). Nama dan nomornya biasanya dipasang di ruang tunggu.
pengaduan-layanan-jkn-way-lapor = LAPOR! menerima pengaduan tentang semua layanan pemerintah.
pengaduan-layanan-jkn-open-lapor = Buka LAPOR!
pengaduan-layanan-jkn-emergency = Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan. Jangan menunggu jawaban di sini.
pengaduan-layanan-jkn-question = Pertanyaan
pengaduan-layanan-jkn-question-detail = Saya ingin tahu sesuatu.
pengaduan-layanan-jkn-complaint = Pengaduan
pengaduan-layanan-jkn-complaint-detail = Ada yang tidak beres, dan saya ingin itu ditangani.
pengaduan-layanan-jkn-kind = Yang Anda kirim
pengaduan-layanan-jkn-kind-first = Pilih pertanyaan atau pengaduan dahulu.
pengaduan-layanan-jkn-category = Tentang
pengaduan-layanan-jkn-facility = Tempat kejadian
pengaduan-layanan-jkn-facility-hint = Boleh dikosongkan. Ketik nama faskes, lalu pilih.
pengaduan-layanan-jkn-facility-needed = Ketik nama faskes, lalu pilih.
pengaduan-layanan-jkn-facility-none = Kosongkan tempat kejadian
pengaduan-layanan-jkn-day = Tanggal kejadian
pengaduan-layanan-jkn-text = Cerita Anda
pengaduan-layanan-jkn-text-hint = Apa yang terjadi, siapa yang terlibat, dan apa yang Anda harapkan. Jangan tulis kata sandi atau PIN.
pengaduan-layanan-jkn-contact = Nomor HP atau email untuk jawaban
pengaduan-layanan-jkn-contact-hint = Petugas menghubungi Anda lewat ini.
pengaduan-layanan-jkn-next = Lanjut
pengaduan-layanan-jkn-from-title = Sudah kami isi sebagian
pengaduan-layanan-jkn-from-payment = Pengaduan ini tentang satu pembayaran. Nomor pembayarannya ikut dikirim.
pengaduan-layanan-jkn-from-visit = Pengaduan ini tentang satu kunjungan. Nomor kunjungannya ikut dikirim. Pilih faskesnya dari hasil pencarian.
pengaduan-layanan-jkn-from-access = Pengaduan ini tentang siapa yang melihat data Anda. Nomornya ikut dikirim. Tulisannya boleh Anda ubah.
pengaduan-layanan-jkn-access-text = Saya tidak tahu mengapa data saya dilihat oleh { $siapa } pada { $saat }. Mohon dicek siapa yang melihatnya dan untuk apa.
pengaduan-layanan-jkn-from-queue = Pengaduan ini tentang satu nomor antrean. Kode booking-nya ikut dikirim.
pengaduan-layanan-jkn-files = Lampiran
pengaduan-layanan-jkn-files-text = Foto surat, kuitansi, atau obat membantu petugas. Tutup bagian yang tidak perlu dilihat orang lain.
pengaduan-layanan-jkn-file-pick = Pilih berkas
pengaduan-layanan-jkn-file-hint = Foto (JPEG, PNG) atau PDF. Paling banyak { $jumlah } berkas, masing-masing paling besar { $mb } MB.
pengaduan-layanan-jkn-file-remove = Buang { $nama }
pengaduan-layanan-jkn-file-photo = Foto, { $ukuran }
pengaduan-layanan-jkn-file-pdf = PDF, { $ukuran }
pengaduan-layanan-jkn-file-kb = { $ukuran } KB
pengaduan-layanan-jkn-file-mb = { $ukuran } MB
pengaduan-layanan-jkn-no-files-title = Berkas tidak bisa dibuka
pengaduan-layanan-jkn-no-files-text = HP ini tidak memberikan berkas kepada aplikasi. Cek izin di pengaturan HP, atau kirim tanpa lampiran.
pengaduan-layanan-jkn-without-files = Lanjut tanpa lampiran
pengaduan-layanan-jkn-check-title = Cek sebelum dikirim
pengaduan-layanan-jkn-check = Yang dikirim hanya yang tertulis di sini, atas nama akun Anda.
pengaduan-layanan-jkn-check-files = Yang dikirim hanya yang tertulis di sini, atas nama akun Anda. Lampiran dikirim lebih dahulu. Kalau sinyal putus, pengirimannya dilanjutkan otomatis.
pengaduan-layanan-jkn-send = Kirim
pengaduan-layanan-jkn-sure-title = Tetap kirim tulisan ini?
pengaduan-layanan-jkn-sure-text = Tulisan Anda menyebut tanda bahaya, dan petugas tidak langsung membacanya. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
pengaduan-layanan-jkn-sure-no = Kembali ke tulisan
pengaduan-layanan-jkn-ticket = Pertanyaan atau pengaduan
pengaduan-layanan-jkn-number = Nomor tiket
pengaduan-layanan-jkn-got-number = Nomor tiketnya { $tiket }.
pengaduan-layanan-jkn-open-ticket = Buka tiket
pengaduan-layanan-jkn-gone-title = Tiket tidak ditemukan
pengaduan-layanan-jkn-gone-text = Nomor ini tidak tercatat untuk akun Anda.
pengaduan-layanan-jkn-badge-check = Perlu dicek
pengaduan-layanan-jkn-badge-sent = Terkirim
pengaduan-layanan-jkn-badge-work = Diproses
pengaduan-layanan-jkn-badge-data = Perlu data
pengaduan-layanan-jkn-badge-done = Selesai
pengaduan-layanan-jkn-badge-again = Dibuka lagi
pengaduan-layanan-jkn-state-check = Keadaan tiket ini belum dikenal oleh versi aplikasi ini. Tanyakan ke Care Center 165 dengan nomor tiketnya.
pengaduan-layanan-jkn-state-sent = Sudah tercatat, menunggu dibaca petugas.
pengaduan-layanan-jkn-state-work = Petugas sedang menanganinya.
pengaduan-layanan-jkn-state-data = Petugas meminta data dari Anda. Tiket ini menunggu sampai Anda mengirimnya.
pengaduan-layanan-jkn-state-data-asked = Petugas meminta data dari Anda: “{ $catatan }” Tiket ini menunggu sampai Anda mengirimnya.
pengaduan-layanan-jkn-state-done = Petugas sudah menjawab. Kalau masalahnya belum selesai, buka tiket ini lagi.
pengaduan-layanan-jkn-state-again = Tiket ini Anda buka lagi, menunggu dibaca petugas.
pengaduan-layanan-jkn-steps = Langkah tiket ini
pengaduan-layanan-jkn-step-now = Langkah sekarang
pengaduan-layanan-jkn-step-done = Sudah lewat
pengaduan-layanan-jkn-step-sent = Anda mengirimnya
pengaduan-layanan-jkn-step-work = Diproses petugas
pengaduan-layanan-jkn-step-data = Petugas meminta data
pengaduan-layanan-jkn-step-completed = Anda melengkapi data
pengaduan-layanan-jkn-step-answered = Petugas menjawab
pengaduan-layanan-jkn-step-again = Anda membukanya lagi
pengaduan-layanan-jkn-step-you = Anda menulis: “{ $catatan }”
pengaduan-layanan-jkn-step-officer = Petugas menulis: “{ $catatan }”
pengaduan-layanan-jkn-complete = Lengkapi data
pengaduan-layanan-jkn-complete-text = Data yang diminta
pengaduan-layanan-jkn-complete-hint = Jawab yang ditanyakan petugas. Foto boleh dilampirkan di bawah.
pengaduan-layanan-jkn-complete-not-now-title = Petugas tidak menunggu data
pengaduan-layanan-jkn-complete-not-now-text = Data hanya bisa ditambahkan kalau petugas memintanya. Lihat keadaannya di tiket.
pengaduan-layanan-jkn-reopen = Buka tiket lagi
pengaduan-layanan-jkn-reopen-text = Yang belum selesai
pengaduan-layanan-jkn-reopen-hint = Tulis apa yang masih kurang dari jawaban petugas.
pengaduan-layanan-jkn-reopen-not-now-title = Tiket ini belum selesai
pengaduan-layanan-jkn-reopen-not-now-text = Tiket hanya bisa dibuka lagi setelah petugas menjawab. Lihat keadaannya di tiket.
pengaduan-layanan-jkn-use = Pakai tulisan ini lagi
pengaduan-layanan-jkn-rewrite = Ubah tulisan
pengaduan-layanan-jkn-refused-new-title = Belum tercatat
pengaduan-layanan-jkn-refused-new-why = { $alasan ->
    [isian_salah] Ada isian yang belum lengkap.
    [lampiran_tidak_ada] Layanan tidak menemukan lampirannya.
    [lampiran_terlalu_besar] Ada lampiran yang terlalu besar.
    [lampiran_jenis] Ada lampiran yang bukan foto atau PDF.
    [lampiran_rusak] Ada lampiran yang sampai dalam keadaan rusak.
   *[lain] Alasannya tidak disebutkan.
  }
pengaduan-layanan-jkn-refused-new-safe = Belum ada tiket. Tulisan dan lampiran Anda masih ada di HP ini.
pengaduan-layanan-jkn-refused-new-next = { $alasan ->
    [isian_salah] Lengkapi isiannya, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [lampiran_terlalu_besar] Ganti lampirannya, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [lampiran_jenis] Ganti lampirannya, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [lampiran_rusak] Buang lampiran itu, pilih lagi, lalu kirim. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
   *[lain] Buka tulisan Anda, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
  }
pengaduan-layanan-jkn-refused-complete-title = Data belum tercatat
pengaduan-layanan-jkn-refused-complete-why = { $alasan ->
    [isian_salah] Ada isian yang belum lengkap.
    [tidak_diminta] Petugas sudah tidak menunggu data untuk tiket ini.
    [tidak_ditemukan] Nomor tiket ini tidak tercatat untuk akun Anda.
    [lampiran_tidak_ada] Layanan tidak menemukan lampirannya.
    [lampiran_terlalu_besar] Ada lampiran yang terlalu besar.
    [lampiran_jenis] Ada lampiran yang bukan foto atau PDF.
    [lampiran_rusak] Ada lampiran yang sampai dalam keadaan rusak.
   *[lain] Alasannya tidak disebutkan.
  }
pengaduan-layanan-jkn-refused-complete-safe = Tiketnya tidak berubah. Tulisan dan lampiran Anda masih ada di HP ini.
pengaduan-layanan-jkn-refused-complete-next = { $alasan ->
    [tidak_diminta] Lihat keadaan tiketnya. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [tidak_ditemukan] Tanyakan ke Care Center 165. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
   *[lain] Perbaiki tulisan Anda, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
  }
pengaduan-layanan-jkn-refused-reopen-title = { $alasan ->
    [masih_berjalan] Tiket masih berjalan
   *[lain] Tiket belum dibuka lagi
  }
pengaduan-layanan-jkn-refused-reopen-why = { $alasan ->
    [isian_salah] Tulisannya terlalu pendek atau terlalu panjang.
    [masih_berjalan] Petugas belum selesai menanganinya.
    [tidak_ditemukan] Nomor tiket ini tidak tercatat untuk akun Anda.
   *[lain] Alasannya tidak disebutkan.
  }
pengaduan-layanan-jkn-refused-reopen-safe = { $alasan ->
    [masih_berjalan] Tiket itu tetap ditangani.
   *[lain] Tiketnya tidak berubah. Tulisan Anda masih ada di HP ini.
  }
pengaduan-layanan-jkn-refused-reopen-next = { $alasan ->
    [masih_berjalan] Tunggu jawaban petugas. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
    [tidak_ditemukan] Tanyakan ke Care Center 165. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
   *[lain] Perbaiki tulisan Anda, lalu kirim lagi. Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan.
  }
