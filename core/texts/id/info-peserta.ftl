# Info Peserta: siapa saja di keluarga, dan bagaimana kepesertaannya.
info-peserta-title = Info Peserta
info-peserta-family = Keluarga Anda
info-peserta-family-hint = Pilih nama untuk melihat kepesertaannya.
info-peserta-item = { $umur ->
    [-1] Umur belum diketahui
   *[other] { $umur } tahun
  } · kartu { $nomor }
info-peserta-badge-active = Aktif
info-peserta-badge-inactive = Tidak aktif
info-peserta-badge-last-active = Perlu dicek
info-peserta-badge-last-inactive = Perlu dicek

info-peserta-active-title = Aktif
info-peserta-active-text = Kartu bisa dipakai berobat pada bulan { $bulan }.
info-peserta-last-active-title = Aktif menurut data { $tanggal }
info-peserta-last-active-text = { $umur } Sambungkan internet untuk memastikan.
info-peserta-inactive-title = Tidak aktif
info-peserta-inactive-text = Kartu sedang tidak bisa dipakai berobat.
info-peserta-last-inactive-title = Tidak aktif menurut data { $tanggal }
info-peserta-last-inactive-text = { $umur } Sambungkan internet untuk memastikan.
info-peserta-steps = Yang bisa dilakukan
info-peserta-why-self = Biasanya karena ada iuran yang belum dibayar.
info-peserta-why-employer = Iuran Anda disetor lewat tempat kerja.
info-peserta-why-government = Iuran Anda dibayar pemerintah. Nama Anda mungkin sudah tidak ada di daftar penerimanya.
info-peserta-why-government-help = Belum jelas? Tanyakan ke Care Center 165 atau { $kanal }.
info-peserta-why-other = Aplikasi ini tidak tahu penyebabnya. Tanyakan ke { $kanal }.
info-peserta-why-student = Tanggungan anak pekerja berakhir pada umur 21 tahun.
info-peserta-why-words = { $arti ->
    [penangguhan] Tertulis di data kepesertaan: penangguhan pembayaran. Artinya, ada iuran yang belum dibayar.
   *[lain] Tertulis di data kepesertaan: “{ $teks }”.
  }
info-peserta-bill = Lihat tagihan

info-peserta-who = Data diri
info-peserta-card-number = Nomor kartu
info-peserta-born = Tanggal lahir
info-peserta-age = { $umur } tahun
info-peserta-sex = Jenis kelamin
info-peserta-male = Laki-laki
info-peserta-female = Perempuan
info-peserta-not-said = Belum tercatat
info-peserta-show-nik = Tampilkan NIK
info-peserta-hide-nik = Sembunyikan NIK
info-peserta-nik-note = Catatan tentang NIK
info-peserta-nik-note-next = Kartu tetap bisa dipakai. Kalau data yang terdaftar keliru, perbaiki lewat PANDAWA (WhatsApp 08118165165) atau kantor cabang.

info-peserta-membership = Kepesertaan
info-peserta-segmen = Jenis kepesertaan
info-peserta-class = Kelas rawat
info-peserta-fktp = Faskes tingkat pertama (FKTP)
info-peserta-fktp-since = Terdaftar di sini sejak { $tanggal }
info-peserta-valid-from = Berlaku sejak
info-peserta-valid-until = Berlaku sampai
info-peserta-change = Ubah data
info-peserta-everyone = Lihat semua anggota
info-peserta-emergency-igd = Kalau gawat darurat, langsung ke IGD (UGD). Tidak perlu rujukan. Tanyakan biayanya kepada petugas BPJS di rumah sakit.
info-peserta-pandawa = Buka PANDAWA (WhatsApp)
info-peserta-why-student-do = Masih kuliah? Kirim surat keterangan kuliah lewat { $kanal }, atau tanyakan ke bagian kepegawaian (HRD) orang tuanya.
info-peserta-why-employer-do = Tanyakan ke { $kanal }, terutama setelah pindah atau berhenti bekerja.
info-peserta-why-self-do = Lihat tagihan keluarga. Setelah tunggakan dan bulan ini dibayar, kartu aktif lagi.
info-peserta-gone-title = Anggota itu tidak ditemukan
info-peserta-gone-text = Mungkin datanya sudah berubah. Lihat semua anggota keluarga, lalu pilih nama.
info-peserta-ends = Yang perlu diingat
info-peserta-ends-now = Perlu diurus sekarang
info-peserta-twice = Tercatat dua kali
info-peserta-since = Sejak { $tanggal }
info-peserta-dental = Faskes gigi
info-peserta-dental-note = Untuk gigi, datang ke faskes ini.
info-peserta-registered = Terdaftar sejak
info-peserta-student = Surat sekolah berlaku sampai
info-peserta-printed = Kartu dicetak
info-peserta-programme = Program penyakit kronis (Prolanis, PRB)
info-peserta-insurer = Asuransi tambahan
info-peserta-fingerprint = Sidik jari untuk cuci darah
info-peserta-recorded = Sudah tercatat
info-peserta-relation = Hubungan keluarga
info-peserta-relation-is = { $hubungan ->
    [pasangan] Suami atau istri
    [anak] { $ke ->
        [0] Anak
       *[other] Anak ke-{ $ke }
      }
    [orang-tua] Orang tua
    [mertua] Mertua
   *[other] Keluarga lain
  }
info-peserta-phone = Nomor HP
info-peserta-email = Email
info-peserta-card = Lihat kartu
info-peserta-screening = Isi skrining kesehatan
info-peserta-complain = Sampaikan pengaduan
info-peserta-waiting = Menunggu berlaku
