# Skrining Riwayat Kesehatan: pertanyaan setahun sekali dan hasilnya.
skrining-open-title = Skrining bisa diisi sekarang
skrining-done-title = Sudah untuk tahun ini
skrining-closed-title = Skrining tidak bisa diisi di sini
skrining-draft-kept = Jawaban tersimpan di HP ini sambil diisi, jadi bisa dilanjutkan kapan saja.
skrining-not-known = Apakah tahun ini sudah diisi, dicek layanan saat jawaban dikirim.
skrining-fill-in = Isi skrining { $nama }
skrining-none-title = Belum ada hasil skrining
skrining-none-text = Hasil skrining yang tercatat di BPJS Kesehatan muncul di sini.
skrining-history = Hasil skrining
skrining-badge-low = Risiko rendah
skrining-badge-see = Perlu periksa
skrining-about-title = Tentang pertanyaannya
skrining-about-newer = Pertanyaan ini dari layanan, versi { $versi }.
skrining-about-web = Formulir terbaru ada di situs BPJS Kesehatan.
skrining-web = Buka situs webskrining
skrining-targets-show = Lihat 14 penyakit yang dicari
skrining-targets-hide = Tutup daftar penyakit
skrining-targets = Penyakit yang dicari sejak 2024

skrining-form = Isi skrining
skrining-not-a-member-title = Anggota ini tidak ditemukan
skrining-not-a-member-text = Skrining hanya untuk Anda dan keluarga yang terdaftar. Orang lain bisa mengisi di situs BPJS Kesehatan.
skrining-step = Langkah { $ke } dari { $semua }, untuk { $nama }.
skrining-unread-title = Pertanyaan terbaru belum bisa dibaca
skrining-unread-text = Layanan memakai versi { $versi }. Aplikasi ini tidak memahami satu bagiannya ({ $letak }), jadi memakai formulir tahun 2020. Jawaban Anda tetap tersimpan.
skrining-new-questions = Pertanyaan baru
skrining-ya = Ya
skrining-tidak = Tidak
skrining-open = { $jumlah ->
    [one] Jawab 1 pertanyaan lagi.
   *[other] Jawab { $jumlah } pertanyaan lagi.
  }
skrining-go-on = Lanjut
skrining-measures-text = Ukur atau timbang dahulu kalau bisa. Lingkar pinggang boleh dikosongkan.
skrining-weight-hint = Contoh 62,7.
skrining-weight-form = Tulis berat dengan angka, contoh 62,7.
skrining-weight-range = Berat harus { $bawah } sampai { $atas } kg. Tulis dalam kilogram, bukan gram.
skrining-cm-form = Tulis dengan angka bulat dalam sentimeter, contoh 160.
skrining-cm-range = Ukuran harus { $bawah } sampai { $atas } cm.
skrining-measures-first = Isi berat dan tinggi badan dengan benar dahulu.
skrining-summary = Cek sekali lagi
skrining-change = Ubah { $kelompok }
skrining-consent = Jawaban ini boleh dikirim ke BPJS Kesehatan
skrining-consent-hint = Jawaban tentang kesehatan itu rahasia. Aplikasi hanya mengirimnya kalau Anda setuju.
skrining-consent-first = Setujui pengiriman jawaban dahulu.
skrining-send = Kirim skrining

skrining-result = Hasil skrining
skrining-of = Skrining { $nama }, { $tanggal }.
skrining-of-ours = Skrining { $nama }. Hasil ini hitungan aplikasi. Hasil dari layanan menyusul.
skrining-diseases = Risiko penyakit
skrining-diseases-more = Dihitung juga oleh aplikasi ini
skrining-differs-title = Hasil layanan berbeda dari hitungan kami
skrining-differs-text = Yang berlaku hasil dari layanan. Batas risiko yang kami pakai adalah anggapan kami.
skrining-two-answers = Menurut layanan: { $layanan }. Menurut hitungan kami: { $kami }.
skrining-what-to-do = Yang bisa dilakukan
skrining-see-fktp = Periksa ke FKTP Anda.
skrining-keep-healthy = Jaga pola hidup sehat. Isi lagi tahun depan.
skrining-take-number = Ambil nomor antrean
skrining-imt = Indeks massa tubuh
skrining-imt-low = Di bawah normal untuk orang dewasa.
skrining-imt-normal = Normal untuk orang dewasa.
skrining-imt-high = Di atas normal untuk orang dewasa.
skrining-waist = Lingkar pinggang
skrining-waist-high = Di atas batas
skrining-waist-normal = Dalam batas
skrining-level-rendah = Rendah
skrining-level-sedang = Sedang
skrining-level-tinggi = Tinggi
skrining-level-berisiko = Berisiko
skrining-level-tidak-berisiko = Tidak berisiko
skrining-level-lain = Tidak dikenal
skrining-advice-rendah = Jaga pola hidup sehat.
skrining-advice-sedang = Periksa ke FKTP Anda.
skrining-advice-tinggi = Secepatnya periksa ke FKTP Anda.
skrining-advice-berisiko = Periksa ke FKTP Anda.
skrining-advice-tidak-berisiko = Jaga pola hidup sehat.
skrining-advice-lain = Aplikasi ini belum mengenal jawaban layanan. Tanyakan ke FKTP Anda.
skrining-disease-dm = Diabetes melitus
skrining-disease-ht = Hipertensi
skrining-disease-g = Ginjal kronik
skrining-disease-j = Jantung koroner
skrining-disease-s = Stroke
skrining-disease-oa = Pengapuran sendi lutut
skrining-disease-unknown = Penyakit lain
skrining-see-result = Lihat hasilnya
skrining-see-history = Lihat hasil skrining
skrining-again = Buka isian lagi
skrining-kept-secret = Jawaban Anda tersimpan terkunci di HP ini.

skrining-refused-title = { $alasan ->
    [sudah_skrining] Skrining tahun ini sudah ada
   *[lain] Skrining belum diterima
  }
skrining-refused-why = { $alasan ->
    [sudah_skrining] Anggota ini sudah diskrining tahun ini, lewat aplikasi atau di FKTP.
    [bukan_anggota] Orang ini tidak terdaftar di keluarga Anda.
    [versi_lama] Daftar pertanyaannya sudah berganti.
    [jawaban_kurang] Ada pertanyaan atau ukuran yang belum terjawab dengan benar.
   *[lain] Alasannya tidak disebutkan.
  }
skrining-refused-safe = { $alasan ->
    [sudah_skrining] Hasil yang pertama tetap berlaku.
   *[lain] Tidak ada yang tercatat, dan jawaban Anda masih tersimpan di HP ini.
  }
skrining-refused-next = { $alasan ->
    [sudah_skrining] Lihat hasilnya di menu ini.
    [bukan_anggota] Perbarui data keluarga, atau tanyakan ke Care Center 165.
    [versi_lama] Buka isian lagi, jawab pertanyaan yang baru, lalu kirim.
    [jawaban_kurang] Buka isian lagi, lengkapi, lalu kirim.
   *[lain] Coba lagi nanti.
  }
