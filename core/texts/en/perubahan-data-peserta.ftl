# Perubahan Data Peserta: what can be changed, from when, and through whom.
perubahan-data-peserta-name-alamat = Postal address
perubahan-data-peserta-name-fktp = First-level clinic (FKTP)
perubahan-data-peserta-name-kelas = Ward class
perubahan-data-peserta-name-nomor-hp = Mobile number
perubahan-data-peserta-name-email = Email address
perubahan-data-peserta-name-npwp = Tax number (NPWP)
perubahan-data-peserta-name-domisili = Home address
perubahan-data-peserta-name-nik = NIK
perubahan-data-peserta-name-nomor-kk = Family card (KK) number
perubahan-data-peserta-name-nama = Name
perubahan-data-peserta-name-tanggal-lahir = Date of birth
perubahan-data-peserta-name-jenis-kelamin = Sex
perubahan-data-peserta-name-golongan-gaji = Rank and pay
perubahan-data-peserta-here = Can be changed in the app
perubahan-data-peserta-elsewhere = Changed by staff
perubahan-data-peserta-nowhere = Not yours to choose
perubahan-data-peserta-events = Somebody joins, leaves, or changes membership
perubahan-data-peserta-unknown-title = The conditions cannot be checked yet
perubahan-data-peserta-unknown = Some of your data is not on this phone yet. The service decides once the request is sent.
perubahan-data-peserta-badge-unknown = Needs checking
perubahan-data-peserta-badge-here = Possible here
perubahan-data-peserta-badge-from = From { $sejak }
perubahan-data-peserta-badge-none = Not possible
perubahan-data-peserta-badge-elsewhere = Through staff
perubahan-data-peserta-badge-not-now = Not yet
perubahan-data-peserta-from = Valid from { $mulai }.
perubahan-data-peserta-from-long = What you choose is valid from { $mulai }. Until that day the present one stays valid.
perubahan-data-peserta-allowed-title = You can change it here
perubahan-data-peserta-not-here-title = It cannot be changed here yet
perubahan-data-peserta-through = Through: { $kanal }.
perubahan-data-peserta-event-kelahiran = A birth
perubahan-data-peserta-event-pernikahan = A marriage
perubahan-data-peserta-event-anak-menikah = A child marries
perubahan-data-peserta-event-perceraian = A divorce
perubahan-data-peserta-event-pisah-kk = Moving to another family card
perubahan-data-peserta-event-kematian = A death
perubahan-data-peserta-event-jenis-kepesertaan = Kind of membership
perubahan-data-peserta-event-fktp-pindah-domisili = I have moved house
perubahan-data-peserta-event-fktp-penugasan = I am on duty elsewhere
perubahan-data-peserta-event-fktp-redistribusi = My FKTP was reassigned
perubahan-data-peserta-add = Add a member
perubahan-data-peserta-history = Past changes
perubahan-data-peserta-list = See all data
perubahan-data-peserta-member = Member
perubahan-data-peserta-family = The whole family
perubahan-data-peserta-whole-family = For the whole family
perubahan-data-peserta-for-whom = For whom
perubahan-data-peserta-for-family = The whole family, { $orang } people
perubahan-data-peserta-counts-from = Valid from
perubahan-data-peserta-accepted = Valid from { $mulai }.
perubahan-data-peserta-pending-title = { $apa } waits for { $mulai }
perubahan-data-peserta-pending-text = Now: { $lama }. From { $mulai }: { $baru }. For: { $siapa }. Requested through { $oleh }.
perubahan-data-peserta-cancel = Cancel the change
perubahan-data-peserta-cancel-title = Cancel this change?
perubahan-data-peserta-cancel-text = What stays valid is { $lama }.
perubahan-data-peserta-cancel-no = Keep the change
# kata: huruf: part of a sentence
perubahan-data-peserta-by-app = the app
# kata: huruf: part of a sentence
perubahan-data-peserta-by-counter = the counter
perubahan-data-peserta-by-165 = Care Center 165
# kata: huruf: part of a sentence
perubahan-data-peserta-by-other = somebody else
perubahan-data-peserta-both-title = { $apa }: there are two versions
perubahan-data-peserta-both-text = You asked for { $diminta }. On { $tanggal } { $oleh } recorded { $tercatat }, valid from { $mulai }. The record of { $oleh } counts.
perubahan-data-peserta-not-known-title = There is no such page
perubahan-data-peserta-not-known-text = See all data that can be changed.
perubahan-data-peserta-ways = Who helps
perubahan-data-peserta-hours-165 = Answers 24 hours a day.
perubahan-data-peserta-hours-office = See the address and hours of the nearest office.
perubahan-data-peserta-in-app = Open the menu Penambahan Peserta.
perubahan-data-peserta-at-work = Take the papers to your HR office.
perubahan-data-peserta-at-counter = Ask at the counter where you are treated.
perubahan-data-peserta-at-dukcapil = Correct it here first if the ID card or family card is wrong.
perubahan-data-peserta-at-dinsos = Go to the Dinas Sosial of your regency or city.
perubahan-data-peserta-papers = Papers to have ready
perubahan-data-peserta-no-papers = No source names the papers for this. Ask before you go.
# kata: huruf: part of a sentence
perubahan-data-peserta-or = {" "}or{" "}
perubahan-data-peserta-ready-text = Ready to send
perubahan-data-peserta-message = Message
perubahan-data-peserta-share = Share this message
perubahan-data-peserta-request-named = Hello, I am { $nama }, a JKN member. I would like to arrange: { $apa }. I will give my card number when asked.
perubahan-data-peserta-request-plain = Hello, I am a JKN member. I would like to arrange: { $apa }.
perubahan-data-peserta-none-title = No changes yet
perubahan-data-peserta-none-text = Changes requested in the app, at a counter or through Care Center 165 appear here.
perubahan-data-peserta-row = To { $baru }. For: { $siapa }. Requested { $diminta } through { $oleh }, from { $mulai }.
perubahan-data-peserta-state-waiting = Waiting
perubahan-data-peserta-state-counts = Valid
perubahan-data-peserta-state-cancelled = Cancelled
perubahan-data-peserta-state-replaced = Replaced
perubahan-data-peserta-state-other = Needs checking
perubahan-data-peserta-early-title = Can you not wait?
perubahan-data-peserta-early = Members who moved, are on duty, or whose FKTP was reassigned need not wait. PANDAWA does it.
perubahan-data-peserta-visits-title = Only away for a short time?
perubahan-data-peserta-visits-text = The FKTP need not be changed.
perubahan-data-peserta-fktp-title = Change the FKTP
perubahan-data-peserta-fktp-now = Present FKTP
perubahan-data-peserta-fktp-name = Search by name
perubahan-data-peserta-fktp-begin = Choose an area, type a name, or look for the nearest.
perubahan-data-peserta-fktp-same = Present FKTP
perubahan-data-peserta-fktp-full = Full
perubahan-data-peserta-fktp-new = Chosen FKTP
perubahan-data-peserta-fktp-where = Area
perubahan-data-peserta-fktp-other = Choose another FKTP
perubahan-data-peserta-fktp-send = Agree, change the FKTP
perubahan-data-peserta-kelas-title = Change the ward class
perubahan-data-peserta-kelas-now = { $kelas }, present
perubahan-data-peserta-kelas-prices = Contribution each month from next month
perubahan-data-peserta-kelas-column = Class
perubahan-data-peserta-kelas-each = One person
perubahan-data-peserta-kelas-family = Family, { $orang } people
perubahan-data-peserta-kelas-same = Your present class
perubahan-data-peserta-kelas-choose = Chosen class
perubahan-data-peserta-kelas-first = Choose a class first.
perubahan-data-peserta-kelas-change = The family's contribution goes from { $lama } to { $baru }
perubahan-data-peserta-kelas-ask = Move the whole family to { $kelas }?
perubahan-data-peserta-kelas-ask-text = The family's contribution goes from { $lama } to { $baru } each month. Once it is valid, the class can be changed again after one year at the earliest.
perubahan-data-peserta-kelas-send = Change the class
perubahan-data-peserta-stay-class = Stay in this class
perubahan-data-peserta-alamat-title = Change the postal address
perubahan-data-peserta-alamat-street = Street, house number, RT and RW
perubahan-data-peserta-alamat-area = Province to district
perubahan-data-peserta-alamat-province = Choose a province, or type the name of a district.
perubahan-data-peserta-alamat-regency = Choose a regency or city.
perubahan-data-peserta-alamat-district = Choose a district.
perubahan-data-peserta-alamat-area-done = Type another name to change it.
perubahan-data-peserta-alamat-village = Village
perubahan-data-peserta-alamat-write = Type the name yourself
perubahan-data-peserta-alamat-written = Name of the village
perubahan-data-peserta-alamat-write-hint = As on the ID card.
perubahan-data-peserta-alamat-write-offline = The list of villages is not on this phone yet. Type it as on the ID card; the service checks it.
perubahan-data-peserta-alamat-sample = The village names in this list are sample data.
perubahan-data-peserta-alamat-postal = Postal code
perubahan-data-peserta-alamat-send = Save the address
perubahan-data-peserta-refused-title = { $apa ->
    [batal] The change was not cancelled
   *[lain] The data was not changed
  }
perubahan-data-peserta-refused-why = { $alasan ->
    [not_in_app] This is not changed in the app for your kind of membership.
    [sudah_ada_permintaan] A change still waits for its day.
    [fktp_sama] The chosen FKTP is your present one.
    [fktp_tidak_bekerja_sama] This FKTP does not work with BPJS Kesehatan.
    [fktp_tidak_dikenal] The service does not have this FKTP in its list.
    [fktp_penuh] This FKTP is full.
    [belum_waktunya] It is too early: the FKTP can be changed after 3 months, the class after 1 year.
    [lewat_pandawa] This change is made through PANDAWA.
    [bukan_anggota_keluarga] The service did not find this member in your family.
    [rehab_berjalan] Unpaid months are still being paid through REHAB.
    [tunggakan] There are unpaid months.
    [status_tidak_aktif] The membership is not active.
    [harus_satu_keluarga] The ward class is the same for the whole family.
    [kelas_sama] The chosen class is your present one.
    [kelas_tidak_dikenal] The ward class is I, II or III.
    [isian_salah] A part of the address is not complete.
    [bentuk_salah] The number or address is not complete.
    [dipakai_akun_lain] Another account uses this number or address.
    [perlu_kode] The code was not entered.
    [otp_salah] This code no longer counts.
    [perubahan_tidak_ditemukan] The service did not find this change.
    [sudah_dibatalkan] This change had ended before.
    [sudah_berlaku] This change is valid already.
   *[lain] No reason was given.
  }
perubahan-data-peserta-refused-safe = { $apa ->
    [batal] { $alasan ->
        [perubahan_tidak_ditemukan] See the past changes to be sure.
        [sudah_dibatalkan] That change will not become valid.
       *[lain] That change stays recorded.
      }
   *[lain] { $alasan ->
        [sudah_ada_permintaan] The earlier request stays recorded.
        [fktp_sama] Your present FKTP stays valid.
        [kelas_sama] Your present class stays valid.
       *[lain] Nothing was changed.
      }
  }
perubahan-data-peserta-refused-next = { $alasan ->
    [not_in_app] See who can change it.
    [sudah_ada_permintaan] Wait for its day, or cancel that change first.
    [fktp_sama] Choose another FKTP if you still want to move.
    [fktp_tidak_bekerja_sama] Choose another FKTP.
    [fktp_tidak_dikenal] Refresh the list, then choose another FKTP.
    [fktp_penuh] Choose another FKTP nearby.
    [belum_waktunya] Ask again on the day that this menu shows.
    [lewat_pandawa] Have the papers ready, then ask PANDAWA.
    [bukan_anggota_keluarga] Call Care Center 165.
    [rehab_berjalan] Finish the last instalment first.
    [tunggakan] Pay them, then ask again.
    [status_tidak_aktif] See Info Iuran, or call Care Center 165.
    [harus_satu_keluarga] Ask again for the whole family.
    [kelas_sama] You need not do anything.
    [kelas_tidak_dikenal] Choose one of the classes.
    [isian_salah] Fill in the address again, all of it.
    [bentuk_salah] Fill it in again, all of it.
    [dipakai_akun_lain] Use another one, or ask Care Center 165.
    [perlu_kode] Ask for a code, then enter it.
    [otp_salah] Ask for another code, then enter it.
    [perubahan_tidak_ditemukan] If in doubt, call Care Center 165.
    [sudah_dibatalkan] You need not do anything more.
    [sudah_berlaku] Ask for another change if you need one.
   *[lain] Try again later, or ask Care Center 165.
  }
perubahan-data-peserta-way-bill = See Info Iuran
perubahan-data-peserta-way-rehab = See REHAB
perubahan-data-peserta-way-who = See who helps
perubahan-data-peserta-way-other = Choose another FKTP
perubahan-data-peserta-way-address = Fill in the address again
perubahan-data-peserta-way-history = See past changes
perubahan-data-peserta-hp-title = Change the mobile number
perubahan-data-peserta-hp-new = New mobile number
perubahan-data-peserta-hp-hint = The code goes to this number, not to the old one.
perubahan-data-peserta-hp-send = Change the mobile number
perubahan-data-peserta-hp-dead-title = Is the old number dead?
perubahan-data-peserta-hp-dead-text = The old number is not needed here. If the code does not come, staff can change it.
perubahan-data-peserta-email-title = Change the email address
perubahan-data-peserta-email-new = New email address
perubahan-data-peserta-email-hint = The code goes to this address.
perubahan-data-peserta-email-send = Change the email address
perubahan-data-peserta-email-dead-title = Can the old address not be opened?
perubahan-data-peserta-email-dead-text = The old address is not needed here. If the code does not come, staff can change it.
perubahan-data-peserta-way-contact = Fill it in again
