# Masuk.
account-masuk-title = Masuk
account-masuk-intro = Pakai NIK atau nomor kartu JKN, yang mana saja yang Anda ingat.
account-masuk-number = NIK atau nomor kartu
account-masuk-number-hint = NIK 16 angka, nomor kartu 13 angka. Spasi boleh.
account-masuk-password = Kata sandi
account-masuk-needed = Mohon diisi.
account-masuk-captcha-coming = Mengambil gambar huruf…
account-masuk-captcha-picture = Gambar huruf dan angka. Kalau sulit dibaca, jawab saja pertanyaan di bawahnya.
account-masuk-captcha-answer = Huruf di gambar, atau jawaban pertanyaan
account-masuk-captcha-hint = Huruf besar atau kecil sama saja.
account-masuk-captcha-another = Ganti gambar
account-masuk-captcha-missing = tunggu gambar huruf dahulu
account-masuk-going = sedang masuk…
account-masuk-send = Masuk
account-masuk-help-title = Sulit masuk?
account-masuk-help-text = Lupa kata sandi, nomor HP lama sudah mati, atau belum punya akun: petugas Care Center 165 bisa membantu, 24 jam.
