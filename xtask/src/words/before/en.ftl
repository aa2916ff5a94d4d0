# The messages of the rows in changes.txt as they were before the texts were rewritten by docs/words.md.
janji-words-tersimpan-offline = Safe on your phone. It is sent by itself when the signal is back.
pendaftaran-pelayanan-tanpa-sinyal-text = The request can be saved now and is sent by itself once there is signal. It is not a number yet: there is one only after { $faskes } answers. If it is full or closed by then, the request may be refused.
pendaftaran-pelayanan-ambil-tersimpan-text = { $tunggu ->
    [ruang] This phone is full, so the request cannot be sent yet. Delete some photos or videos, then open this page again.
    [simpan] This phone cannot save right now, so the request cannot be sent yet. We try again by ourselves.
    [masuk] Sign in first; then this request is sent. There is a number only after { $faskes } answers.
    [sinyal] It is sent by itself once there is signal. There is a number only after { $faskes } answers. You need not book again.
   *[giliran] It is sent in a moment. There is a number only after { $faskes } answers. You need not book again.
 }
pendaftaran-pelayanan-batal-tersimpan-text = { $tunggu ->
    [ruang] This phone is full, so the cancellation cannot be sent yet. Delete some photos or videos, then open this page again.
    [simpan] This phone cannot save right now, so the cancellation cannot be sent yet. We try again by ourselves.
    [masuk] Sign in first; then the cancellation is sent.
    [sinyal] The cancellation is sent by itself once there is signal.
   *[giliran] The cancellation is sent in a moment.
 }
problem-offline-next = Find a spot with signal, then try again. We also try by ourselves when the signal is back.
problem-busy-next = { $ada ->
    [tunggu] We try again by ourselves after { $tunggu }.
   *[lain] We try again by ourselves in a moment.
  }
problem-refused-title = The request could not be accepted
problem-refused-safe = Nothing was recorded, and nothing needs to be cancelled.
pendaftaran-pelayanan-mengerti = Got it, remove from list
janji-forget = I have read this
info-iuran-rehab-text = The cards become active again once the last instalment and the current month are paid.
info-peserta-why-government = The government pays your iuran, and its list of recipients is renewed from time to time. Ask { $kanal } or Care Center 165.
problem-unwritable-next = We try again by ourselves. If it stays like this, restart the phone.
pendaftaran-pelayanan-datang-pukul = At { $jam }, { $menit } minutes early
pendaftaran-pelayanan-datang-awal = { $menit } minutes early
rules-antrean-fktp-diterima = Number { $angka } for { $tanggal }. Come { $lebih-awal } minutes early.
beranda-bill-due = { $jumlah } for this month, by day { $hari } at the latest.
beranda-bill-late = { $jumlah } for this month. Day { $hari } has passed, but there is no fine. Pay before the end of the month to stay active.
rules-status-belum-bayar = The card is active. Please pay the iuran for { $bulan } by day { $hari } of the month.
info-iuran-suspended-title = Not active, { $jumlah ->
    [one] { $jumlah } month is
   *[other] { $jumlah } months are
 } unpaid
info-iuran-suspended-text = Pay { $total } to make the whole family's cards active again. Have you just paid? Update this page when you have signal.
beranda-bill-arrears = { $jumlah } to be active again, { $bulan ->
    [one] one owed month
   *[other] { $bulan } owed months
  } included.
info-iuran-due-date = Due
problem-busy-text = Too many people are using the service right now, or it is being maintained.
info-peserta-badge-last-active = Last active
info-peserta-badge-last-inactive = Last not active
beranda-member-badge-unsure = To be confirmed
common-status-last-active = Last known to be active, on { $tanggal }
common-status-last-inactive = Last known not to be active, on { $tanggal }
info-peserta-last-active-title = Last known to be active, on { $tanggal }
info-peserta-last-inactive-title = Last known not to be active, on { $tanggal }
common-as-of = Data as of { $saat }
common-as-of-old = Old data, as of { $saat }
kartu-as-of = As of { $saat } ({ $umur })
info-program-jkn-sources = Sources: { $sumber }. By the rules of { $tahun }.
account-masuk-captcha-missing = wait for the picture first
problem-offline-safe = What is kept here stays readable, and no request is lost.
problem-no-reply-safe = What is kept here stays readable, and nothing is recorded twice.
problem-not-understood-safe = Your earlier data stays readable.
problem-too-large-safe = What is kept here stays readable.
problem-too-large-other = If it happens again, report this code to Care Center 165.
problem-internal-other = If it happens again, report this code to Care Center 165.
problem-untrusted-other = If it stays like this, call Care Center 165.
info-iuran-unpaid = If it stays unpaid
info-iuran-unpaid-hospital = The service fine exists only for a hospital stay within { $hari } days after the cards became active again. Outpatient care is not fined.
pendaftaran-pelayanan-periksa-lagi = Check again
janji-state-belum-pasti = Not certain yet
janji-words-belum-pasti = It was sent, but no answer has come yet. We are asking. Do not ask again; it will not be recorded twice.
pendaftaran-pelayanan-ambil-belum-pasti = Not certain yet
pendaftaran-pelayanan-ambil-belum-pasti-title = Do not book again
pendaftaran-pelayanan-ambil-belum-pasti-text = The request was sent, but the answer has not arrived. { $tunggu ->
    [masuk] Sign in first; then we ask { $faskes }.
    [sinyal] Once there is signal, we ask { $faskes }.
   *[giliran] We are asking { $faskes }.
 } Nothing will be booked twice.
janji-state-tersimpan = Saved
janji-state-dikirim = Sent
common-clock-lost-text = This phone says { $tanggal }, but the data below is newer than that. Your data is safe. Set the clock, or connect to the internet, so that we can tell how old it is.
common-age-unknown = how long ago cannot be told
common-age-by-phone = { $umur } by this phone's clock
info-iuran-past-text = This is not the newest data ({ $umur }). Bills and payments since then do not show here. Connect to the internet to update.
info-peserta-last-active-text = Today's status may differ, since this is not the newest data ({ $umur }). Connect to the internet to be sure.
janji-made = Made on { $saat } by this phone's clock.
info-peserta-why-words = The data centre says: “{ $teks }”.
rules-antrean-peserta-tidak-aktif = You cannot take a number yet because the membership is not active. See Info Iuran, or call Care Center 165.
pendaftaran-pelayanan-ambil-tolak-peserta-tidak-aktif = The membership is not active. See the contributions; once it is active again, a number can be taken.
info-peserta-inactive-text = The card cannot be used for care yet.
info-iuran-mismatch-title = The amount differs from the tariff
info-iuran-mismatch-text = This month's bill is { $tagihan }; by the tariff it would be { $hitungan }. The bill is what counts. If in doubt, ask Care Center 165.
info-iuran-va = The family's virtual accounts
info-iuran-va-note = Use the number of whichever bank you like. One payment covers the whole family; there is no need to pay for each person.
info-iuran-no-va = The virtual account number is not available here yet. Please ask Care Center 165.
pendaftaran-pelayanan-tempat-tersisa = { $jumlah ->
    [-1] Places left not known · hours { $jam } · book before { $tutup }
    [0] Full · hours { $jam }
    [one] 1 place left · hours { $jam } · book before { $tutup }
   *[other] { $jumlah } places left · hours { $jam } · book before { $tutup }
 }
pendaftaran-pelayanan-jadwal-lama-text = The places left may have changed. You can still take a number; { $faskes } decides.
pendaftaran-pelayanan-ambil-tolak-kuota-habis = There are no places left that day. Choose another day or poli, or ask at the counter.
pendaftaran-pelayanan-dokter-siapa-saja-text = The one with the most places left is chosen for you
rules-antrean-kuota-habis = { $poli } is full on { $tanggal }. Choose another date, or ask at the counter.
pendaftaran-pelayanan-dokter-siapa-saja = Any doctor
common-which-member = For whom?
pendaftaran-pelayanan-nomor-tak-terbaca = The number cannot be read yet
pendaftaran-pelayanan-ambil-diterima-title = The number is booked
pendaftaran-pelayanan-ambil-diterima-text = { $faskes } has accepted, but the number cannot be read here yet. Refresh this page, or ask at the counter. Do not book again.
pendaftaran-pelayanan-status-dipegang = You have your number
pendaftaran-pelayanan-status-dipanggil = Your number is being called
janji-withdraw = Take back
janji-withdraw-yes = Take back
pendaftaran-pelayanan-ambil-tarik-label = Take it back
pendaftaran-pelayanan-ambil-tarik-ya = Yes, take it back
pendaftaran-pelayanan-batal-tarik-label = Undo the cancellation
pendaftaran-pelayanan-batal-tarik-tanya = Undo this cancellation?
pendaftaran-pelayanan-batal-tarik-ya = Yes, undo it
pendaftaran-pelayanan-ditolak-kutipan = { $alasan } { $faskes } says: “{ $kata }”
pendaftaran-pelayanan-sudah-diminta = A number for this poli has been asked for and awaits the answer. Do not book again.
problem-wrong-password-text = The password does not match that number. { $jumlah ->
    [-1] Check capital and small letters.
    [one] One try is left before the account pauses.
   *[other] { $jumlah } tries are left before the account pauses.
  }
problem-account-paused-title = The account is paused
problem-account-paused-text = There were too many tries that did not match, so the account pauses to keep others from guessing.
rules-akun-masuk-terkunci = The account pauses for { $menit } minutes after { $gagal } failed sign-ins. Wait, or recover the password.
problem-session-ended-title = Your session has ended
problem-session-ended-text = For safety a session ends after some time, or when you sign in on another phone.
problem-not-the-gateway-title = This network wants something
problem-not-the-gateway-text = What answered is not our service. Usually it is the sign-in page of a public Wi-Fi.
problem-not-the-gateway-next = Open a browser and sign in to that Wi-Fi, or use mobile data, then try again.
problem-not-understood-title = We did not understand the answer
problem-not-understood-text = The service answered in a way that this version of the app does not know.
problem-too-large-title = The answer is too large
problem-too-large-text = The service sent more than is reasonable, so we stopped reading.
problem-key-lost-title = The key to the data is gone
problem-key-lost-text = Earlier data was locked with a key that this phone no longer has, for example after moving to a new phone or changing the screen lock.
problem-no-reply-next = Try again in a moment.
problem-account-paused-next = { $ada ->
    [tunggu] Try again in about { $tunggu }.
   *[lain] Try again in a few minutes.
  }
account-masuk-captcha-answer = Letters in the picture, or the answer
account-masuk-captcha-hint = Capital or small letters are both fine.
account-masuk-intro = Use your NIK or your JKN card number, whichever you remember.
account-masuk-help-text = Forgot your password, old phone number dead, or no account yet: Care Center 165 can help, around the clock.
problem-not-registered-next = Check every digit again. If you have no account yet, register first.
common-sign-in-again-text = What is already on this phone stays readable. For this, sign in first.
kartu-counter-nik = Since 26 January 2022 it is enough to say the NIK, show the e-KTP, or show this digital card. Any one of them will do.
kartu-counter-copies = By the JKN service promise, health facilities ask for no photocopies and no extra fee. If one still does, ask Care Center 165.
kartu-counter-lending = The card is only for the person named on it. Lending it so that somebody else gets care can be punished with up to 6 years in prison.
rules-segmen-pemberi-kerja = The employer pays 4 % and the worker 1 %.
rules-segmen-pensiunan = The government and the pensioner pay the iuran together.
info-iuran-payer-debt-text = { $siapa } But the arrears from when you paid yourself are still in your name.
pengaturan-data-text = Your data is kept locked, on this phone only. Deleting it does not change your membership.
rules-antrean-rujukan-belum-berlaku = The referral counts from { $sejak } on. Choose that date or a later one.
rules-rehab-belum-mulai = Version { $versi } of the instalment programme opens on { $sejak }.
rules-rehab-angsuran-kurang = No instalments, because every way to divide { $bulan } months of arrears leaves a stage below { $angsuran }. You can pay them at once.
rules-rehab-open = You may register instalments for { $bulan } months of arrears, in at most { $tahap } stages.
rules-keluarga-anak-ditanggung = The child is covered until before { $sebelum }, at the age of { $usia }, because the child is not married and has no income.
rules-keluarga-anak-usia = Not covered, because the child is { $usia } and there is no letter of a school. With that letter the child is covered until before the age of { $usia-pelajar }.
rules-denda-owed = Service fine of { $jumlah }, because of a hospital stay on day { $hari } after the card became active again, with a cost of { $biaya } and { $bulan } months of arrears counted. The PIPP officer of the hospital confirms the amount.
rules-denda-capped = Service fine of { $jumlah }, the highest possible, because of a hospital stay on day { $hari } after the card became active again, with a cost of { $biaya } and { $bulan } months of arrears counted. The PIPP officer of the hospital confirms the amount.
rules-tagihan-dibatasi = Pay { $untuk-aktif } to make the card active again. Of { $semua } months of arrears only the latest { $bulan } are billed, { $tunggakan }, and the iuran for { $bulan-ini }, { $berjalan }.
info-program-jkn-tunggakan-3 = A hospital stay within 45 days after the card became active again brings a service fine: 5 percent of the estimated cost, times the months owed, counting at most 12 months and never more than Rp30,000,000.
info-program-jkn-segmen-3 = That covers up to four family members as well: husband or wife, and at most three children. Others, such as parents, cost 1 percent more each.
rules-tempat-tidur-masa-depan = { $tersedia } free beds, but the hospital's time is more than { $jam } hours ahead, so their age is not known. Call the hospital first.
rules-status-aktif = The card is active, because all iuran up to { $berjalan } are paid.
common-segmen-ppu-polri = Police (PPU)
rules-keluarga-anak-keempat = { $anak } children are covered already. This child can become an additional member for 1 % of the wage.
info-program-jkn-nik-1 = Since 26 January 2022 it is enough at the counter to say your NIK, show your e-KTP, or show the digital KIS card. Any one of them will do.
rules-autodebit-gagal-nomor = The debit did not succeed, because the phone number of the wallet is no longer active. Activate it or register another channel; until then pay by virtual account.
rules-akun-captcha-terpakai = This captcha was used already. Ask for a new one.
rules-konsultasi-darurat = You wrote "{ $kata }". In an emergency go to the nearest emergency room at once; no referral is needed.
pengaturan-sign-out-text = Your card and latest data stay readable on this phone. If somebody else uses this phone, choose "Delete data on this phone".
common-sample = SAMPLE DATA — not a real participant
beranda-locked = sign in first
pendaftaran-pelayanan-pilih-poli = choose a poli first
pendaftaran-pelayanan-batalkan-pilih-alasan = choose a reason first
pendaftaran-pelayanan-jadwal-belum-ada = the schedule is not here yet
account-masuk-going = signing in…
info-iuran-late-text = Pay { $total } by { $akhir-bulan } and the cards stay active. There is no late fine.
pengaturan-about-text = JKN Saku is not an app of BPJS Kesehatan.
