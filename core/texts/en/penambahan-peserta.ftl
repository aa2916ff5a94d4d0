# Registering: who registers here, and how.
penambahan-peserta-mine = Your registration
penambahan-peserta-mine-title = You have sent a registration
penambahan-peserta-mine-text = See the number to pay to, and the days.
penambahan-peserta-intro = Registration here is for families who pay their own contribution. No account is needed.
penambahan-peserta-which = Which one fits you?
penambahan-peserta-keluarga = Register a family
penambahan-peserta-keluarga-detail = Nobody on your family card (KK) pays for themselves yet
penambahan-peserta-anggota = Add family members
penambahan-peserta-anggota-detail = Your family is self-paying already, and somebody is not registered
penambahan-peserta-bayi = Register a newborn
penambahan-peserta-bayi-detail = The mother is a JKN member already
penambahan-peserta-pekerja = Worker, pensioner or veteran
penambahan-peserta-pekerja-detail = Who registers you, and which papers to bring
penambahan-peserta-pemerintah = Members whom the government pays for (PBI or Pemda)
penambahan-peserta-pemerintah-detail = The government decides, not registered here
penambahan-peserta-pemerintah-text = The government also decides which family members are covered.
penambahan-peserta-pindah = Change the kind of membership
penambahan-peserta-pindah-detail = For example after leaving a job, or taking one
penambahan-peserta-pindah-text = Who does it depends on the kind you leave and the kind you go to.
penambahan-peserta-pindah-dari-kerja = Left a job, now paying alone
penambahan-peserta-pindah-dari-pemerintah = No longer paid by the government, now paying alone
penambahan-peserta-pindah-ke-kerja = Paying alone, now employed
penambahan-peserta-pindah-ke-pemerintah = Paying alone, no longer able to
penambahan-peserta-pindah-ke-pensiun = Employed, now retired
penambahan-peserta-berubah = Somebody joins or leaves the family
penambahan-peserta-berubah-detail = Birth, marriage, divorce, another family card, or death
penambahan-peserta-berubah-text = This is for self-paying members. Report every change so that care is not held up.
penambahan-peserta-berubah-own = This is for your family's kind of membership. Report every change so that care is not held up.
penambahan-peserta-peristiwa-kelahiran = Somebody was born
penambahan-peserta-peristiwa-pernikahan = Somebody married
penambahan-peserta-peristiwa-anak-menikah = A child married
penambahan-peserta-peristiwa-perceraian = A divorce
penambahan-peserta-peristiwa-pisah-kk = Moved to another family card (KK)
penambahan-peserta-peristiwa-kematian = Somebody died
penambahan-peserta-wna = Foreign citizen
penambahan-peserta-wna-detail = Registered through PANDAWA
penambahan-peserta-wna-text = Foreign citizens are registered through PANDAWA (WhatsApp 08118165165). The papers are our assumption; ask first.
penambahan-peserta-other-way = Registration goes another way
penambahan-peserta-go-to = This goes through { $kanal }.
penambahan-peserta-papers = Papers to have ready
penambahan-peserta-papers-open = See the papers to have ready
penambahan-peserta-papers-title = What to have ready
penambahan-peserta-papers-intro = Have these ready first. A family takes about half an hour, and you may stop in between.
penambahan-peserta-papers-baby = For a newborn
penambahan-peserta-before = Before you begin
penambahan-peserta-before-all = The whole family on the family card (KK) is registered at once.
penambahan-peserta-before-network = Finding the KK and sending need the internet. The rest can be filled in without signal.
penambahan-peserta-before-phone = Phone number and email must be yours and not used by another family.
penambahan-peserta-begin = Begin to register
penambahan-peserta-pekerja-intro = Workers, pensioners and veterans do not register here. Choose to see who registers you.
penambahan-peserta-pekerja-which = Which are you?
penambahan-peserta-pegawai-negeri = Civil servant, soldier, police or government staff
penambahan-peserta-pegawai-swasta = Worker of a company
penambahan-peserta-pegawai-swasta-text = Give your ID card (KTP) and family card (KK) to the HR office. Husband or wife and children who qualify are registered too.
penambahan-peserta-pensiunan = Pensioner
penambahan-peserta-veteran = Veteran or pioneer of independence
penambahan-peserta-step = Step { $langkah } of { $semua }: { $nama }
penambahan-peserta-step-kk = Family card
penambahan-peserta-step-orang = Family members
penambahan-peserta-step-faskes = First-level clinic
penambahan-peserta-step-kelas = Ward class
penambahan-peserta-step-kontak = Phone number and email
penambahan-peserta-step-kode = Code (OTP)
penambahan-peserta-kode-dahulu = Enter the code first.
penambahan-peserta-step-setuju = Check and agree
penambahan-peserta-resumed-title = What you filled in is still here
penambahan-peserta-resumed = Go on from this step. The KK number is not kept, so it may be asked for again.
penambahan-peserta-resumed-refused = Mend what is named below, then send it again.
penambahan-peserta-anew = Begin anew
penambahan-peserta-anew-title = Delete everything filled in?
penambahan-peserta-anew-text = What you filled in here is deleted from this phone.
penambahan-peserta-anew-no = Keep it
penambahan-peserta-kata = Message of BPJS Kesehatan: “{ $kata }”.
penambahan-peserta-kk-offline-title = No signal
penambahan-peserta-kk-offline-text = Finding the family card (KK) needs the internet. What you filled in stays here.
penambahan-peserta-kk-again = To be safe, write the KK number once more. The rest is still here.
penambahan-peserta-kk-text = We look up who is on this family card (KK). The number is not kept on the phone.
penambahan-peserta-kk = Number of the family card (KK)
penambahan-peserta-kk-hint = 16 digits at the top of the KK.
penambahan-peserta-kk-salah = A KK number has 16 digits. Check it again.
penambahan-peserta-kk-going = Looking for the family card
penambahan-peserta-kk-find = Find the KK
penambahan-peserta-kk-needed = Next the KK number is asked for once more, then the registration can be sent.
penambahan-peserta-kk-unknown-title = Family card not found
penambahan-peserta-kk-unknown-text = Check each digit again. If it is right, ask the Dukcapil office: the card may not be online yet.
penambahan-peserta-kk-odd-title = The KK number is not right
penambahan-peserta-kk-odd-text = A KK number has 16 digits.
penambahan-peserta-case-all-title = Everybody is a member already
penambahan-peserta-case-all-text = Nobody on this card needs to be registered.
penambahan-peserta-case-baby-title = Only the baby is not registered yet
penambahan-peserta-case-baby-text = Register the baby with the form for newborns.
penambahan-peserta-case-unknown-title = The app does not know this case
penambahan-peserta-case-unknown-text = Ask Care Center 165. Your membership has not changed.
penambahan-peserta-orang-text = Tap each name, then fill it in as on the KK and the ID card (KTP).
penambahan-peserta-orang-title = On this family card (KK)
penambahan-peserta-orang-missing = Somebody is not listed? Have the KK mended at the Dukcapil office first.
penambahan-peserta-tap-to-fill = Tap to fill in
penambahan-peserta-badge-lengkap = Complete
penambahan-peserta-badge-belum = Not complete
penambahan-peserta-badge-ganda = Same NIK twice
penambahan-peserta-badge-mandiri = Self-paying already
penambahan-peserta-badge-mandiri-detail = Counted in the family's contribution
penambahan-peserta-badge-lain = Member already
penambahan-peserta-badge-lain-detail = Covered by an employer or the government, does not pay here
penambahan-peserta-satu = Details of { $nama }
penambahan-peserta-nik = NIK
penambahan-peserta-nik-hint = 16 digits on the ID card (KTP), or on the KK for a child.
penambahan-peserta-nik-kosong = Fill in the NIK first.
penambahan-peserta-nik-salah = The NIK is not right. Check all 16 digits again.
penambahan-peserta-nik-ganda = This NIK stands at another member already.
penambahan-peserta-nama = Full name
penambahan-peserta-nama-hint = As on the KK, without titles.
penambahan-peserta-nama-kosong = Fill in the name first.
penambahan-peserta-lahir = Birth date
penambahan-peserta-lahir-kosong = Choose the birth date first.
penambahan-peserta-lahir-nanti = The birth date lies ahead.
penambahan-peserta-lahir-beda = The birth date differs from the NIK
penambahan-peserta-hubungan = Relation to the head of the family
penambahan-peserta-hubungan-kosong = Choose the relation first.
penambahan-peserta-hubungan-kepala = Head of the family
penambahan-peserta-hubungan-suami = Husband
penambahan-peserta-hubungan-istri = Wife
penambahan-peserta-hubungan-anak = Child
penambahan-peserta-hubungan-orang-tua = Parent or parent-in-law
penambahan-peserta-hubungan-lain = Other relative
penambahan-peserta-simpan = Save
penambahan-peserta-lanjut = Go on
penambahan-peserta-faskes-text = Choose one first-level clinic (FKTP) for the whole family. It can be changed later for each person.
penambahan-peserta-faskes = First-level clinic (FKTP)
penambahan-peserta-faskes-hint = Type the name of a puskesmas, clinic or doctor, or of a district.
penambahan-peserta-faskes-sama = One FKTP for the whole family
penambahan-peserta-faskes-sama-hint = Turn off if somebody goes somewhere else.
penambahan-peserta-faskes-siapa = Each person's FKTP
penambahan-peserta-faskes-ikut = The same as the family
penambahan-peserta-faskes-untuk = FKTP of { $nama }
penambahan-peserta-gigi = Dental clinic
penambahan-peserta-gigi-hint = May be left empty. Then teeth are looked at in the FKTP.
penambahan-peserta-gigi-tanpa = No dental clinic
penambahan-peserta-faskes-more = There are more. Type more of the name.
penambahan-peserta-faskes-penuh = Full
penambahan-peserta-faskes-bukan-mitra = Not a partner of BPJS Kesehatan
penambahan-peserta-faskes-kosong = Choose an FKTP first.
penambahan-peserta-kelas = Ward class
penambahan-peserta-kelas-text = One family uses one ward class. Medicine and examination are the same in all classes.
penambahan-peserta-kelas-tetap = Your family is registered in { $kelas }, so the others join that class.
penambahan-peserta-kelas-detail = { $per-orang } each, { $keluarga } for { $orang } people a month
penambahan-peserta-kelas-kosong = Choose a ward class first.
penambahan-peserta-kelas-later = The class can be changed later in Perubahan Data Peserta.
penambahan-peserta-table = Contribution (iuran) a month for { $orang } people
penambahan-peserta-table-each = Each person
penambahan-peserta-table-all = Whole family
penambahan-peserta-kontak-text = The number to pay to and news of the registration go here.
penambahan-peserta-nohp = Phone number
penambahan-peserta-nohp-hint = For example 081234567890.
penambahan-peserta-nohp-salah = Fill in a phone number that begins with 08.
penambahan-peserta-nohp-dipakai = Another family uses this phone number.
penambahan-peserta-email = Email
penambahan-peserta-email-salah = Fill in a complete email address.
penambahan-peserta-email-dipakai = Another family uses this email.
penambahan-peserta-iuran-lihat = See the present contribution first.
penambahan-peserta-iuran-seen = I have seen this contribution
penambahan-peserta-iuran-changed-title = The contribution has changed
penambahan-peserta-iuran-changed-text = Since you chose the class, the family's contribution has become { $jumlah } a month.
penambahan-peserta-people = { $orang } people
penambahan-peserta-fact-people = Who pays
penambahan-peserta-fact-each = Contribution each, a month
penambahan-peserta-fact-all = Contribution of the family, a month
penambahan-peserta-fact-from = First payment from
penambahan-peserta-fact-until = First payment by
penambahan-peserta-fact-day = Day of registration
penambahan-peserta-terms = By registering you agree that
penambahan-peserta-term-true = What you filled in is true and as on the KK.
penambahan-peserta-term-pay = Your family pays the contribution each month.
penambahan-peserta-term-all = Everybody on the KK is registered.
penambahan-peserta-term-use = BPJS Kesehatan uses these data for membership and care.
penambahan-peserta-setuju = I agree
penambahan-peserta-setuju-dahulu = Agree first.
penambahan-peserta-send = Send the registration
penambahan-peserta-send-kk = Go on to the KK number
penambahan-peserta-send-title = Send this registration?
penambahan-peserta-send-text = Once sent, your family gets a payment number (virtual account).
penambahan-peserta-send-no = Check first
penambahan-peserta-registered = Registration
penambahan-peserta-late-ticket = If there is no signal for long, the KK number may be asked for again.
penambahan-peserta-none-title = No registration yet
penambahan-peserta-none-text = Registrations sent from this phone stand here.
penambahan-peserta-none-way = See how to register
penambahan-peserta-stage-menunggu-title = Registered, waiting for the day to pay
penambahan-peserta-stage-menunggu-text = Pay { $jumlah } from { $sejak }, at the latest on { $sampai }. Before that no payment is taken.
penambahan-peserta-stage-bayar-title = Pay the first contribution now
penambahan-peserta-stage-bayar-text = Pay { $jumlah } at the latest on { $sampai }. All cards work as soon as the payment is in.
penambahan-peserta-stage-aktif-title = Your family's cards are active
penambahan-peserta-stage-aktif-text = The first payment is in. Pay { $jumlah } each month. The last day stands in Info Iuran.
penambahan-peserta-stage-lewat-title = This registration is over
penambahan-peserta-stage-lewat-text = The first contribution was not paid by { $sampai }. Register again; nothing is owed.
penambahan-peserta-stage-lain-title = The app does not know this state
penambahan-peserta-stage-lain-text = Pay { $jumlah } from { $sejak } to { $sampai }. Ask Care Center 165 first.
penambahan-peserta-again = Register again
penambahan-peserta-line = What happens next
penambahan-peserta-line-daftar = Registration accepted
penambahan-peserta-line-daftar-detail = The number to pay to is there.
penambahan-peserta-line-tunggu = Waiting time
penambahan-peserta-line-tunggu-detail = Until { $sejak }.
penambahan-peserta-line-bayar = Pay the first contribution
penambahan-peserta-line-bayar-detail = From { $sejak }, at the latest on { $sampai }.
penambahan-peserta-line-aktif = Cards active
penambahan-peserta-line-aktif-detail = As soon as the payment is in.
penambahan-peserta-line-done = Done
penambahan-peserta-line-current = Now
penambahan-peserta-line-upcoming = Later
penambahan-peserta-line-failed = Did not happen
penambahan-peserta-no-va = There is no number to pay to yet. Ask Care Center 165.
penambahan-peserta-va = Payment numbers (virtual account)
penambahan-peserta-va-text = Choose one bank. One payment covers the whole family.
penambahan-peserta-baby-active-title = The baby is registered and active
penambahan-peserta-baby-active-text = The baby can see a doctor at once.
penambahan-peserta-baby-waits-title = The baby is registered
penambahan-peserta-baby-waits-text = Pay the contribution so that the baby's card works.
penambahan-peserta-baby-billed = Its contribution is billed from { $bulan }.
penambahan-peserta-baby-nik = Report the baby's NIK at the latest on { $tanggal }.
penambahan-peserta-put-away-title = Dismiss this message?
penambahan-peserta-put-away-text = The registration stands. First write down the payment number and the days: once dismissed, they no longer show on this phone.
penambahan-peserta-put-away-no = Keep showing it
penambahan-peserta-ibu = Mother of the baby
penambahan-peserta-ibu-none = The baby's mother is not in this family
penambahan-peserta-ibu-none-text = Register the baby from its mother's account, or through PANDAWA.
penambahan-peserta-bayi-lahir = Birth date of the baby
penambahan-peserta-bayi-lahir-dahulu = Choose the baby's birth date first.
penambahan-peserta-sex = Sex
penambahan-peserta-sex-l = Male
penambahan-peserta-sex-p = Female
penambahan-peserta-sex-dahulu = Choose the sex first.
penambahan-peserta-bayi-nama = Name of the baby (may be empty)
penambahan-peserta-surat = Number of the birth statement
penambahan-peserta-surat-hint = It stands on the letter of the hospital, puskesmas or midwife.
penambahan-peserta-surat-dahulu = Fill in the number of the birth statement first.
penambahan-peserta-anak-ke-label = Which child it is
penambahan-peserta-anak-ke = Child number { $jumlah }
penambahan-peserta-bayi-tepat = Still on time
penambahan-peserta-bayi-lewat = Past the last day
penambahan-peserta-bayi-batas = Last day to register
penambahan-peserta-days-left = { $hari ->
    [0] Today is the last day
   *[other] { $hari } days left
  }
penambahan-peserta-bayi-tagih = Contribution billed from
penambahan-peserta-bayi-nik = Report the NIK by
penambahan-peserta-bayi-fktp = The baby's FKTP is its mother's, and can be changed later.
penambahan-peserta-bayi-send = Register the baby
penambahan-peserta-bayi-otomatis = No need to register
penambahan-peserta-bayi-otomatis-text = You need not do anything here. See to the baby's NIK at the Dukcapil office.
penambahan-peserta-bayi-ibu = The mother's card is not active
penambahan-peserta-bayi-ibu-text = Make the mother's membership active first, then register the baby.
penambahan-peserta-bayi-terlambat = The KK and the baby's NIK are needed
penambahan-peserta-see-bill = See the contribution
penambahan-peserta-mend = Mend what you filled in
penambahan-peserta-refused-title = Registration not accepted
penambahan-peserta-refused-had-title = Registered already
penambahan-peserta-refused-safe = Nobody is registered by this request. What you filled in is still here.
penambahan-peserta-refused-safe-had = The membership that is there still holds.
penambahan-peserta-refused-safe-automatic = The baby becomes a member without registration.
penambahan-peserta-refused-safe-baby = The baby is not registered by this request. What you filled in is still here.
penambahan-peserta-refused-why = { $alasan ->
    [tiket_kedaluwarsa] It was sent too long after the KK was found.
    [kode_kedaluwarsa] The code is no longer good.
    [belum_setuju] The terms were not agreed to.
    [formulir_kosong] No member was filled in.
    [nik_ganda] One NIK stands at two people.
    [bukan_anggota_kk] Somebody is not on this KK.
    [sudah_peserta] Somebody is a member already.
    [keluarga_tidak_lengkap] The whole family on the KK must be registered.
    [kelas_berbeda] This family uses another ward class already.
    [nik_tidak_ditemukan] A member's NIK was not found at Dukcapil.
    [data_dukcapil_berbeda] A member's details differ from those at Dukcapil.
    [fktp_penuh] The chosen FKTP is full.
    [fktp_bukan_mitra] The chosen facility is no FKTP that works with BPJS Kesehatan.
    [nohp_dipakai] Another family uses the phone number.
    [email_dipakai] Another family uses the email.
    [bukan_keluarga] That KK or mother is not of this account's family.
    [jenis_lain] Members of this family are not added in the app.
    [sudah_terdaftar] A baby with that birth date is registered already.
    [ibu_tidak_aktif] The mother's membership is not active.
    [perlu_kk_dan_nik] This baby needs the KK and a NIK that is on record.
    [otomatis] The mother is a PBI member.
    [lewat_jalan_lain] This baby is not registered in the app.
    [tanggal_lahir_salah] The baby's birth date cannot be accepted.
   *[lain] No reason was given.
  }
penambahan-peserta-refused-next = { $alasan ->
    [tiket_kedaluwarsa] Write the KK number once more, then send it.
    [kode_kedaluwarsa] Ask for another code, then send it.
    [belum_setuju] Agree, then send it again.
    [formulir_kosong] Fill in each member, then send it again.
    [nik_ganda] Check each member's NIK.
    [bukan_anggota_kk] Find the KK once more, then check the list.
    [sudah_peserta] Find the KK once more to see who is not.
    [keluarga_tidak_lengkap] Fill in the members who are missing.
    [kelas_berbeda] Find the KK once more, then use that family's class.
    [nik_tidak_ditemukan] Check it. If it is right, ask the Dukcapil office to put it online.
    [data_dukcapil_berbeda] Check name and birth date against the KK. If the KK is wrong, have it mended at the Dukcapil office.
    [fktp_penuh] Choose another FKTP.
    [fktp_bukan_mitra] Choose another FKTP.
    [nohp_dipakai] Fill in another phone number.
    [email_dipakai] Fill in another email.
    [bukan_keluarga] Use your own family's KK.
    [jenis_lain] Ask Care Center 165.
    [sudah_terdaftar] You need not do anything more.
    [ibu_tidak_aktif] Make the mother's membership active first.
    [perlu_kk_dan_nik] See to the NIK at the Dukcapil office, then register through PANDAWA (WhatsApp 08118165165).
    [otomatis] You need not do anything more.
    [lewat_jalan_lain] Register through PANDAWA (WhatsApp 08118165165) or a branch office.
    [tanggal_lahir_salah] Check the birth date, then send it again.
   *[lain] Try again later, or call Care Center 165.
  }
