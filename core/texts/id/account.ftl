# Masuk.
account-masuk-title = Masuk
account-masuk-intro = Pakai akun JKN Saku dan kata sandinya, bukan kata sandi aplikasi lain. JKN Saku bukan aplikasi BPJS Kesehatan. Masuk dengan NIK atau nomor kartu JKN, yang mana saja yang Anda ingat.
account-masuk-number = NIK atau nomor kartu
account-masuk-number-hint = NIK 16 angka, nomor kartu 13 angka. Spasi boleh.
account-masuk-password = Kata sandi
account-masuk-needed = Mohon diisi.
account-masuk-captcha-coming = Mengambil gambar huruf…
account-masuk-captcha-picture = Gambar huruf dan angka. Kalau sulit dibaca, jawab saja pertanyaan di bawahnya.
account-masuk-captcha-answer = Jawaban
account-masuk-captcha-hint = Ketik huruf di gambar. Sulit dibaca? Jawab pertanyaannya saja, misalnya 5 atau lima.
account-masuk-captcha-another = Ganti gambar
account-masuk-captcha-missing = Tunggu gambar huruf dahulu.
account-masuk-captcha-offline = Sambungkan internet dahulu.
account-masuk-going = Sedang masuk…
account-masuk-send = Masuk
account-masuk-help-title = Sulit masuk?
account-masuk-help-text = Lupa kata sandi, nomor HP sudah ganti, atau belum punya akun? Care Center 165 membantu 24 jam.
