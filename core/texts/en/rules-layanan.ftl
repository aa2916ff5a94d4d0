# Explanations of the service rules: queue, changes of data, consultation, screening and the rest.

## Queue
rules-antrean-peserta-tidak-aktif = No number can be taken because the membership is not active. Call 165 to ask about it. In an emergency, go straight to the emergency room (IGD).
rules-antrean-tanggal-mundur = { $tanggal } has passed. Choose a date from { $hari-ini } on.
rules-antrean-minimal-besok = This hospital gives numbers from tomorrow on, { $besok }. For today, go to the counter. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-antrean-fktp-terlalu-jauh = A first-level clinic (FKTP) gives numbers for today or tomorrow only. For { $tanggal }, take a number from { $sejak } on.
rules-antrean-fkrtl-terlalu-jauh = Hospitals give numbers less than { $hari } days ahead. For { $tanggal }, take a number from { $sejak } on.
rules-antrean-libur-nasional = The clinic (poli) is closed on { $tanggal } because of { $libur }. Choose another date. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-antrean-tutup = { $poli } is not open on { $tanggal }. Choose another date, or ask at the counter.
rules-antrean-dokter-tidak-praktik = The doctor does not practise on { $tanggal }. Choose another doctor or date.
rules-antrean-sudah-tutup = Taking numbers for { $poli } closed today at { $jam }. Take one for another day, or ask at the counter.
rules-antrean-dokter-sudah-tutup = Taking numbers for this doctor closed today at { $jam }. Choose another doctor or day, or ask at the counter.
rules-antrean-sudah-terdaftar-dokter = You already have a number for this doctor on { $tanggal }.
rules-antrean-sudah-terdaftar-poli = You already have a number for this clinic (poli) on { $tanggal }.
rules-antrean-sudah-terdaftar-tanggal = This facility gives one number a day. You already have one for { $tanggal }.
rules-antrean-kuota-habis = { $poli } has no numbers left for { $tanggal }. Choose another date, or ask at the counter.
rules-antrean-dokter-penuh = This doctor has no numbers left. Choose another doctor or day.
rules-antrean-pasien-baru = The facility has no data of you yet. Register at the counter first and bring your ID card (KTP).
rules-antrean-jenis-kunjungan = Choose the kind of visit: referral from the FKTP, internal referral, follow-up, or referral between hospitals.
rules-antrean-rujukan-tidak-ada = This visit needs a referral. See your FKTP first. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-antrean-rujukan-internal-tidak-ada = This visit needs an internal referral from a doctor of the same hospital. Ask at the hospital's counter.
rules-antrean-rujukan-antar-rs-tidak-ada = This visit needs a referral from the hospital before. Ask there. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-antrean-surat-kontrol-tidak-ada = A follow-up visit needs a follow-up letter (surat kontrol) from the hospital's doctor. Ask at the hospital's counter.
rules-antrean-rujukan-tidak-sah = The number of the referral or follow-up letter does not fit. It must have 19 letters and digits. Check the letter again.
rules-antrean-rujukan-bukan-milik = This referral names another person. Choose the member named in the letter.
rules-antrean-rujukan-belum-berlaku = This referral is not valid yet. It is valid from { $sejak }. Choose that date or a later one.
rules-antrean-rujukan-kedaluwarsa = The referral is valid until { $sampai }, which is before { $tanggal }. Ask the facility that referred you for a new one.
rules-antrean-fktp-diterima = Number { $angka } for { $tanggal }. Come { $lebih-awal } minutes before your turn.
rules-antrean-fktp-diterima-lewat = Number { $angka } for { $tanggal }. Your turn is estimated at { $perkiraan }, but the doctor's hours end at { $selesai }. Ask at the counter whether you will still be seen. Come { $lebih-awal } minutes before your turn.
rules-antrean-fkrtl-diterima = Number { $angka } for { $tanggal }. Come { $lebih-awal } minutes before your turn and check in there.
rules-antrean-fkrtl-diterima-baru = Number { $angka } for { $tanggal }. You are a new patient: come { $lebih-awal } minutes before your turn to register at the counter.
rules-antrean-fkrtl-diterima-lewat = Number { $angka } for { $tanggal }. Your turn is estimated at { $perkiraan }, but the doctor's hours end at { $selesai }. Ask at the counter whether you will still be seen. Come { $lebih-awal } minutes before your turn and check in there.
rules-antrean-fkrtl-diterima-baru-lewat = Number { $angka } for { $tanggal }. Your turn is estimated at { $perkiraan }, but the doctor's hours end at { $selesai }. Ask at the counter whether you will still be seen. You are a new patient: come { $lebih-awal } minutes before your turn to register at the counter.
rules-antrean-batal-diterima = The number is cancelled.
rules-antrean-batal-tidak-ada = The facility does not find this number. Ask at the counter.
rules-antrean-batal-sudah = This number was cancelled before.
rules-antrean-batal-dilayani = The number can no longer be cancelled because the service has begun. Speak to the staff.
rules-antrean-batal-hadir = The number can no longer be cancelled because you have checked in. Speak to the staff.
rules-antrean-batal-keterangan = Write why you cancel.
rules-antrean-tugas-diterima = Step { $tugas } is recorded.
rules-antrean-tugas-tercatat = This step was recorded before. It need not be sent again.
rules-antrean-tugas-urutan = It is not time for this step. The next step is { $seharusnya }.
rules-antrean-tugas-waktu = The time of a step must be after the time of the step before.
rules-antrean-tugas-selesai = This visit is over.
rules-antrean-tugas-dilayani = The patient was called already and cannot be marked absent. The next step is { $seharusnya }.
rules-antrean-hd-sidik-jari = Your fingerprint is on record. Routine dialysis (haemodialysis) needs no new FKTP referral. The hospital checks the fingerprint before it makes the SEP, the letter of guarantee from BPJS.
rules-antrean-hd-tanpa-sidik-jari = Without a fingerprint, no hospital can make the SEP, the letter of guarantee from BPJS for dialysis (haemodialysis). Have your fingerprint recorded at the hospital counter. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-antrean-hd-sidik-jari-tidak-diketahui = For dialysis (haemodialysis), the hospital checks the fingerprint before it makes the SEP, the letter of guarantee from BPJS. Your data do not say whether your fingerprint is on record. Ask at the hospital counter.
rules-antrean-pasien-baru-isian = { $isian ->
    [nomorkartu] The JKN card number must have 13 digits.
    [nik] The NIK must have 16 digits.
    [nomorkk] Enter the family card (KK) number, 16 digits.
    [nama] Enter the full name.
    [jeniskelamin] Choose male or female.
    [tanggallahir] Enter a birth date that has passed.
    [nohp] Enter a mobile number, such as 0812 and the digits after it.
    [alamat] Enter the address, at most { $batas } characters.
    [rt] Enter the RT, 1 to 3 digits.
    [rw] Enter the RW, 1 to 3 digits.
    [provinsi] Choose a province.
    [kabupaten] Choose a regency or city.
    [kecamatan] Choose a district.
   *[kelurahan] Choose or write a village.
 }

## Visits to another first-level facility
rules-kunjungan-fktp-sendiri = This is your FKTP. The visit is covered.
rules-kunjungan-bukan-fktp = This is not your FKTP and lies in the same area. Go to your FKTP, or change it in the app.
rules-kunjungan-satu-fktp = This month you already used another FKTP outside your area. Go to the same one.
rules-kunjungan-habis = The { $batas } visits outside your area are used up this month. Covered again from { $sejak }.
rules-kunjungan-luar = Visit { $ke } of { $batas } covered this month outside your area.

## Changes of data
rules-perubahan-boleh = This can be changed in the app.
rules-perubahan-bukan-di-aplikasi = { $perubahan ->
    [fktp] The FKTP
    [kelas] The ward class
    [npwp] The tax number
    [domisili] The domicile
    [nik] The NIK
    [nomor_kk] The family card number
    [nama] The name
    [tanggal_lahir] The birth date
    [jenis_kelamin] The sex
    [golongan_gaji] Rank and pay
   *[lain] This
 } is not changed in the app for your kind of membership. Who can help is listed below.
rules-perubahan-tak-dikenal = The app does not know this kind of membership yet. Ask Care Center 165 who can change it.
rules-perubahan-tidak-ada-jalan = { $perubahan ->
    [kelas] The ward class is set by who pays your contribution and cannot be chosen.
   *[lain] Your kind of membership has no such data.
 }
rules-perubahan-tanggal = This date is beyond the calendar. Call Care Center 165.
rules-perubahan-fktp-boleh = The FKTP you chose is valid from { $mulai }. Until then go to the old one.
rules-perubahan-fktp-boleh-keluarga = The FKTP you chose is valid for the whole family from { $mulai }. Until then go to the old one.
rules-perubahan-belum-3-bulan = The FKTP cannot be changed yet because you have been there since { $terdaftar }, less than { $bulan } months. Possible from { $sejak }, or sooner through PANDAWA after moving or for duty.
rules-perubahan-fktp-perlu-surat = Before { $sejak } a change of FKTP needs a certificate of moving or a duty letter. Have it ready and write to PANDAWA. You have been there since { $terdaftar }, less than { $bulan } months.
rules-perubahan-fktp-pandawa = You need not wait { $bulan } months. Ask PANDAWA. The FKTP you choose is valid from { $mulai }.
rules-perubahan-fktp-tertunda = A change of FKTP is still on its way and counts from { $mulai }. One change at a time.
rules-perubahan-fktp-sama = This is your present FKTP. Choose another one.
rules-perubahan-fktp-tidak-bekerja-sama = This FKTP does not work with BPJS Kesehatan. Choose another one.
rules-perubahan-fktp-penuh = This FKTP is full. Choose another one.
rules-perubahan-kelas-boleh = The class you chose is valid for the whole family from { $mulai }.
rules-perubahan-kelas-pandawa = Because the first contribution is not paid yet, the class can be changed today ({ $mulai }) through PANDAWA.
rules-perubahan-kelas-tidak-dikenal = The ward class is I, II or III.
rules-perubahan-kelas-sama = This is your present class.
rules-perubahan-kelas-keluarga = A change of class is for the whole family on the same family card.
rules-perubahan-kelas-rehab = The class cannot be changed yet because unpaid months are being paid in instalments through REHAB. Possible after the last instalment.
rules-perubahan-kelas-tertunda = A change of class is still on its way and counts from { $mulai }. One change at a time.
rules-perubahan-belum-1-tahun = The class cannot be changed yet because it is valid since { $terdaftar }, less than { $bulan } months. Possible from { $sejak }.
rules-perubahan-tunggakan = The class cannot be changed yet because { $bulan } months are unpaid. Pay them first. See Info Iuran or REHAB.
rules-perubahan-tidak-aktif = The class cannot be changed yet because the membership is not active. See Info Iuran, or ask Care Center 165.
rules-perubahan-praktis = Under PRAKTIS the class you chose is valid from { $mulai }.
rules-perubahan-praktis-tunggakan = Under PRAKTIS the class you chose is valid from { $mulai }. The membership stays inactive until the unpaid months are paid.
rules-perubahan-alamat-boleh = The new address is recorded at once. Your card stays as it is.
rules-perubahan-alamat-isian = { $isian ->
    [alamat] Fill in street and number, at most { $batas } letters.
    [provinsi] Choose a province.
    [kabupaten] Choose a regency or city.
    [kecamatan] Choose a district.
    [kelurahan] Choose a village.
   *[kode_pos] A postal code has 5 digits.
 }
rules-perubahan-hp-bentuk = The phone number must be an Indonesian mobile number, for example one that begins with 08.
rules-perubahan-email-bentuk = The email address is not complete, for example nama@contoh.id.
rules-perubahan-kontak-dipakai = Another account uses this number or email. Use another one, or call Care Center 165.
rules-perubahan-kontak-kode = Enter the code sent to that number or email. If it does not come, ask Care Center 165 or PANDAWA.
rules-perubahan-kontak-boleh = The new contact is used from now on.

## Consultation
rules-konsultasi-peserta-tidak-aktif = You cannot consult yet because the membership is not active. See Info Iuran, or ask Care Center 165. In an emergency, go straight to the emergency room (IGD). No referral is needed.
rules-konsultasi-batas-waktu = The conversation was closed because there was no reply for { $menit } minutes after the doctor's answer. You may begin again.
rules-konsultasi-keluhan-kosong = Write your complaint first.
rules-konsultasi-belum-mulai = There is no conversation yet. Choose a doctor and write your complaint.
rules-konsultasi-sudah-mulai = Your conversation is still open. Go on there.
rules-konsultasi-sudah-ditutup = The conversation is closed. You may begin again.
rules-konsultasi-pesan-kosong = Write a message first.
rules-konsultasi-pesan-terlalu-panjang = The message is too long. At most { $terpanjang } characters.
rules-konsultasi-tidak-dapat-dinilai = A conversation is rated once, after it is closed.
rules-konsultasi-bintang-tidak-sah = Choose { $terendah } to { $tertinggi } stars.
rules-konsultasi-darurat = You wrote “{ $kata }”. In an emergency, go straight to the nearest emergency room (IGD). No referral is needed.

## Screening
rules-skrining-boleh = The screening can be filled in now.
rules-skrining-sudah = This year's screening is done. Possible again from { $sejak }.
rules-skrining-bukan-anggota = The screening is for you and your registered family. Others can ask their FKTP.
rules-skrining-rendah = Low risk: { $skor } of { $maksimum } signs. Keep up a healthy life.
rules-skrining-sedang = Medium risk: { $skor } of { $maksimum } signs. See your FKTP.
rules-skrining-tinggi = High risk: { $skor } of { $maksimum } signs. See your FKTP soon.
rules-skrining-tinggi-riwayat = High risk because you were diagnosed with this disease ({ $skor } of { $maksimum } signs). Stay in care at your FKTP.
rules-skrining-periksa-risiko = Have blood sugar (fasting and 2 hours after a meal) and blood pressure examined at your FKTP.
rules-skrining-periksa-imt = The weight is above normal for the height of an adult. Your FKTP can examine further.
rules-skrining-periksa-pinggang = A waist of { $cm } cm, above { $batas } cm. Your FKTP can examine further.
rules-skrining-pertanyaan = These questions are from the form of 2020, in shorter words. The form since 2023 is longer, and we could not get its list.
rules-skrining-sangkalan = A screening is not a diagnosis. Its limits are this app's estimate. A doctor makes sure.

## Beds
rules-tempat-tidur-segar = { $tersedia ->
    [one] 1 free bed
   *[other] { $tersedia } free beds
  }, says the hospital.
rules-tempat-tidur-kelabu = { $tersedia ->
    [one] 1 free bed
   *[other] { $tersedia } free beds
  }, but this is more than { $jam } hours old. Call the hospital first.
rules-tempat-tidur-usang = This is more than { $jam } hours old ({ $tersedia } free then) and does not count as available. Call the hospital.
rules-tempat-tidur-masa-depan = { $tersedia ->
    [one] 1 free bed
   *[other] { $tersedia } free beds
  }, says the hospital, but the time on its data is not right. Call the hospital first.
rules-tempat-tidur-jumlah = A report older than { $kelabu } hours is marked as old. One older than { $sembunyi } hours, or with impossible numbers, is not counted.
rules-tempat-tidur-negatif = The hospital's numbers cannot be right ({ $tersedia } of { $kapasitas }). Call the hospital.
rules-tempat-tidur-melebihi = The hospital reports { $tersedia } free of { $kapasitas } beds. This cannot be. Call the hospital.

## Operations
rules-operasi-boleh = Operations from { $awal } to { $akhir }.
rules-operasi-mundur = The list begins today, { $hari-ini }, and spans at most { $hari } days.
rules-operasi-terbalik = The last date must not be before the first.
rules-operasi-terlalu-panjang = The list spans at most { $hari } days at a time.

## Rating a visit
rules-penilaian-boleh = Thank you, your rating is recorded.
rules-penilaian-fiktif = Your report that you were never there is recorded and will be looked into.
rules-penilaian-sudah = This visit has a rating. If something is wrong, call Care Center 165.
rules-penilaian-belum = The visit can be rated from { $sejak } on.
rules-penilaian-bintang = Choose { $terendah } to { $tertinggi } stars.
rules-penilaian-catatan = A comment has at most { $terpanjang } letters.
rules-diagnosa-peka = This diagnosis is hidden so that nobody else reads it.
rules-diagnosa-tak-terbaca = This diagnosis is hidden because we do not know its code.

## Complaints
rules-pengaduan-kategori = Choose one of { $batas } categories.
rules-pengaduan-kategori-kepesertaan = Membership administration
rules-pengaduan-kategori-iuran = Contributions and payment
rules-pengaduan-kategori-pelayanan-fktp = Service at the FKTP
rules-pengaduan-kategori-rawat-jalan = Hospital outpatient care
rules-pengaduan-kategori-rawat-inap = Hospital inpatient care
rules-pengaduan-kategori-igd = Hospital emergency room
rules-pengaduan-kategori-obat = Medicines and devices
rules-pengaduan-kategori-biaya-tambahan = Extra charges
rules-pengaduan-kategori-antrean = Queue or app
rules-pengaduan-kategori-petugas = Staff
rules-pengaduan-kategori-lainnya = Other
rules-pengaduan-faskes = Choose the facility where it happened, so that it can be followed up.
rules-pengaduan-tanggal-kosong = Fill in when it happened.
rules-pengaduan-tanggal-depan = The date must not be after today.
rules-pengaduan-teks-pendek = Tell a little more, at least { $batas } letters.
rules-pengaduan-teks-panjang = Shorten the text to at most { $batas } letters.
rules-pengaduan-lampiran = At most { $batas } attachments.
rules-pengaduan-kontak = Fill in a phone number or email so that you can be reached.

## Account
rules-akun-sandi-pendek = A password has at least { $terpendek } letters, digits or symbols.
rules-akun-sandi-huruf-besar = Add a capital letter.
rules-akun-sandi-huruf-kecil = Add a small letter.
rules-akun-sandi-angka = Add a digit.
rules-akun-sandi-simbol = Add a symbol, for example ! or #.
rules-akun-sandi-konfirmasi = Both passwords must be the same.
rules-akun-pin-berulang = This PIN repeats the same digits, so it is easy to guess. Choose other digits.
rules-akun-pin-berurutan = This PIN has digits in a row, so it is easy to guess. Choose other digits.
rules-akun-pin-lahir = This PIN is a birth date in your family, so it is easy to guess. Choose other digits.
rules-akun-otp-kuota = { $kirim } codes were sent within an hour. Please wait. If codes never come, ask Care Center 165 or PANDAWA.
rules-akun-otp-cocok = The code is right.
rules-akun-otp-salah = The code does not match. Tries left: { $sisa }.
rules-akun-otp-kedaluwarsa = The code is older than { $menit } minutes. Ask for a new one.
rules-akun-otp-habis = This code was wrong { $coba } times. Ask for a new one.
rules-akun-captcha-terpakai = The letters in this picture were used already. Ask for another picture.
rules-akun-captcha-kedaluwarsa = The picture with letters is older than { $menit } minutes. Ask for another picture.
rules-akun-otp-tunggu = Wait { $detik } seconds before you ask for another code. If codes never come, ask Care Center 165 or PANDAWA.
rules-akun-masuk-terkunci = The account is locked for a while because of { $gagal } failed sign-ins. Wait { $menit } minutes, or recover the password.
rules-akun-masuk-pulihkan = After { $gagal } failed sign-ins, go through Forgotten Password, Care Center 165 or PANDAWA.

## Conversations
rules-percakapan-chika-sapa = Hello, I am CHIKA, the JKN assistant. Type the number of your choice.
rules-percakapan-vika-sapa = Welcome to Care Center { $nomor }. Press 1 for VIKA, any other key for a person.
rules-percakapan-vika-sapa-2020 = Welcome to Care Center { $nomor }. Press 1 for membership status, 2 for the bill, any other key for a person.
rules-percakapan-pandawa-sapa = Hello, this is PANDAWA. Choose the service you need. One service for one conversation.
rules-percakapan-tanya-nomor = Type the card number (13 digits) or the NIK (16 digits).
rules-percakapan-nomor-salah = The number has 13 digits (card) or 16 digits (NIK). Try again.
rules-percakapan-tanya-tanggal = Type the birth date: year-month-day, for example 1990-08-17.
rules-percakapan-tanggal-salah = A birth date is written year-month-day, for example 1990-08-17. Try again.
rules-percakapan-pilihan-salah = There is no such choice.
rules-percakapan-tiga-kali = Let us begin again at the menu.
rules-percakapan-tunggu = One moment, the data is being looked up.
rules-percakapan-tidak-ditemukan = No data found. Check number and birth date, or ask a person.
rules-percakapan-status = { $nama }, { $segmen }. Card status: { $kartu }.
rules-percakapan-tagihan = { $lunas ->
    [ya] { $nama }: everything is paid.
   *[tidak] { $nama }: the bill is { $jumlah }.
 }
rules-percakapan-formulir = Fill in this form. Add a photo of yourself, the ID card (KTP) and the documents it asks for, then reply here.
rules-percakapan-formulir-diterima = Thank you. A person will reply to you.
rules-percakapan-petugas = You are being connected to a person.
rules-percakapan-diam = The conversation was closed because there was no reply for 10 minutes.
rules-percakapan-dijawab = People answer now ({ $buka } to { $tutup } local time).
rules-percakapan-nanti = People answer on working days from { $buka } to { $tutup } local time. Your message is answered from { $mulai }.

## Choices of the conversation menus
rules-percakapan-chika-status = Membership status
rules-percakapan-chika-tagihan = My bill
rules-percakapan-chika-manfaat = Benefits and procedures
rules-percakapan-chika-cara-daftar = How to register
rules-percakapan-chika-cara-ubah = How to change data
rules-percakapan-chika-faskes = Health facilities
rules-percakapan-chika-kantor = Branch offices
rules-percakapan-chika-daftar = Register
rules-percakapan-chika-ubah = Change data
rules-percakapan-chika-agen = Live chat with an agent
rules-percakapan-vika-layanan = VIKA services
rules-percakapan-vika-status = Membership status
rules-percakapan-vika-tagihan = Bill
rules-percakapan-pandawa-2020-a = New registration
rules-percakapan-pandawa-2020-b = Add a family member
rules-percakapan-pandawa-2020-c = Newborn
rules-percakapan-pandawa-2020-d = Change of kind of membership
rules-percakapan-pandawa-2020-e = Change of identity data
rules-percakapan-pandawa-2020-f = Change of rank or pay
rules-percakapan-pandawa-2020-g = Change of first-level facility
rules-percakapan-pandawa-2020-h = Deactivation after death
rules-percakapan-pandawa-2020-i = Duplicate data
rules-percakapan-pandawa-2020-j = Reactivation
rules-percakapan-pandawa-pendaftaran = New registration
rules-percakapan-pandawa-penambahan = Add family members
rules-percakapan-pandawa-pengaktifan = Reactivation
rules-percakapan-pandawa-pindah = Change of kind of membership (inactive to PBPU)
rules-percakapan-pandawa-perbaikan = Change or correct data
rules-percakapan-pandawa-fktp = Change the first-level facility
rules-percakapan-pandawa-pengurangan = Remove family members
rules-percakapan-pandawa-kelas = Change of class before the first contribution
rules-percakapan-pandawa-va = Update of the virtual account
rules-percakapan-pandawa-pendaftaran-pns = Civil servants, armed forces, police
rules-percakapan-pandawa-pendaftaran-wna = Foreign citizens
rules-percakapan-pandawa-pendaftaran-pbpu = Self-paying PBPU
rules-percakapan-pandawa-penambahan-pns = Civil servants, armed forces, police, pensioners, veterans
rules-percakapan-pandawa-penambahan-bayi-pbi = Newborn of a PBI member
rules-percakapan-pandawa-penambahan-pbpu = PBPU
rules-percakapan-pandawa-pengaktifan-kuliah = Child over 21 still studying
rules-percakapan-pandawa-pengaktifan-ulang = Renewed registration of civil servants, armed forces, police, pensioners, veterans
rules-percakapan-pandawa-pengaktifan-bayi = Baby over 3 months completes the NIK
rules-percakapan-pandawa-pengaktifan-kembali = Citizen back from abroad
rules-percakapan-pandawa-pengaktifan-ganda = Duplicate data
rules-percakapan-pandawa-perbaikan-identitas = NIK, KK, name, birth date, sex, address
rules-percakapan-pandawa-perbaikan-hp = Phone number
rules-percakapan-pandawa-perbaikan-gaji = Rank and pay
rules-percakapan-pandawa-fktp-tni = Armed forces and police
rules-percakapan-pandawa-fktp-domisili = Before 3 months after moving or for duty
rules-percakapan-pandawa-pengurangan-meninggal = Death
rules-percakapan-pandawa-pengurangan-kk = New or separate family card
rules-percakapan-pandawa-pengurangan-luar-negeri = Citizen going abroad
rules-percakapan-pandawa-informasi = Information
rules-percakapan-pandawa-info-status = Check the membership status

### device and locked menus
rules-akun-perangkat-dikenal = You have used this phone before.
rules-akun-perangkat-baru = This phone was never used for your account, so we send a code (OTP) first.
rules-akun-perangkat-ganti = An account is active on one phone only. After the right code (OTP), { $keluar } other phones are signed out.
rules-akses-catatan = This list comes from the service and covers the last { $hari } days. It may not hold everybody who looked.
rules-perangkat-izin = Only let in a phone that you hold yourself. The code on its screen is good for { $menit } minutes. We never call to ask for a code.
rules-perangkat-batas = An account knows at most { $jumlah } phones. The next one takes the place of the phone that was not used for longest.
rules-akun-terkunci-masuk = Sign in to open this menu.
rules-akun-terkunci-peserta = This menu opens once you are registered as a JKN member.
rules-akun-terkunci-aktif = The card is not active. See Contributions (Info Iuran) first.
rules-nama-kosong = Write the name as on the ID card (KTP).
rules-nama-beda = The name is not yet that of the civil registry. Write it as on the KTP or KK, without short forms. Titles may be left out.
rules-pulih-cukup = That is enough. You can set another password.
rules-pulih-belum = Choose one way to show that this account is yours.
rules-pulih-nomor-baru = The phone number of this account was changed within the last { $hari } days. So that nobody else can take your account, use one more way.

### late for the queue
rules-antrean-rentang-berjalan = { $orang ->
    [0] Nobody is ahead of you.
    [one] 1 person is ahead of you, usually { $menit } minutes. It may take shorter or longer, so the time is not certain.
   *[other] { $orang } people are ahead of you, usually { $menit } minutes each. Not all take the same time, so the time is not certain.
 }
rules-antrean-rentang-belum-mulai = { $orang ->
    [0] The doctor may start up to { $terlambat } minutes late.
    [one] 1 person is ahead of you, usually { $menit } minutes. The doctor may start up to { $terlambat } minutes late.
   *[other] { $orang } people are ahead of you, usually { $menit } minutes each. The doctor may start up to { $terlambat } minutes late.
 }
rules-antrean-terlambat-sisip = Number { $angka } was already called. You are usually served { $dari } to { $sampai } numbers later. Please tell the counter.
rules-antrean-terlambat-kedatangan = Number { $angka } was already called. You are served in the order of arrival. Please tell the counter.
rules-antrean-terlambat-ulang = Number { $angka } was already called and is no longer valid. Please take another number.

### kept card
rules-kartu-aktif = Active according to the data of { $per-tanggal }.
rules-kartu-nonaktif = Not active according to the data of { $per-tanggal }.
rules-kartu-perlu-diperiksa = This status is for { $bulan } and needs checking. Connect to the internet.

## Opening hours
rules-buka-sampai = Open until { $waktu }.
rules-buka-terus = Open 24 hours.
rules-buka-lagi = Closed. Opens again { $waktu }.
rules-buka-tidak = It is not known when this opens next.
