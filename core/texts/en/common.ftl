# What many pages say in the same way.
common-moment = { $tanggal } at { $jam }
common-as-of = Data of { $tanggal } ({ $umur })
common-as-of-today = { $lama ->
    [ya] Old data, of today { $jam }
   *[tidak] Data of today, { $jam }
  }
common-as-of-old = Old data: { $tanggal } ({ $umur })
common-loading = Getting your data…
common-sign-in = Sign in
common-sign-in-first-title = Sign in first
common-sign-in-first-text = Your data has never been opened on this phone. Sign in once; after that it stays readable without signal.
common-sign-in-again-text = What is already on this phone stays readable. { $untuk ->
    [antrean] To take a queue number, sign in first.
    [pin] To make a PIN, sign in first.
   *[lain] To get the latest data, sign in first.
  }
common-not-a-member-title = You are not a member yet
common-not-a-member-text = You have an account, but there is no membership in your name. This data appears once you are registered.
common-not-a-member-way = How to register
common-try-again = Try again
common-which-member = { $halaman ->
    [kartu] Whose card?
    [peserta] Whose data?
    [skrining] Whose screening?
   *[antrean] Who needs care?
  }
common-sample = SAMPLE DATA, not a real member
common-kelas-1 = Class I
common-kelas-2 = Class II
common-kelas-3 = Class III
# kata: huruf: part of a sentence
common-kanal-aplikasi = this app
common-kanal-165 = Care Center 165
common-kanal-pandawa = PANDAWA (WhatsApp 08118165165)
# kata: huruf: part of a sentence
common-kanal-cabang = a BPJS Kesehatan branch office
# kata: huruf: part of a sentence
common-kanal-pemberi-kerja = your employer's HR office
# kata: huruf: part of a sentence
common-kanal-faskes = the facility's counter
# kata: huruf: part of a sentence
common-kanal-dukcapil = the civil registry (Dukcapil)
# kata: huruf: part of a sentence
common-kanal-dinas-sosial = the social affairs office (Dinas Sosial)
# kata: huruf: part of a sentence
common-kanal-situs = the website www.bpjs-kesehatan.go.id
common-kanal-chika = CHIKA (WhatsApp 08118750400)
# kata: huruf: part of a sentence
common-kanal-media-sosial = the social media of BPJS Kesehatan
common-kanal-lapor = LAPOR!
# kata: huruf: part of a sentence
common-kanal-bpjs-satu = the BPJS SATU officer in the hospital
# kata: huruf: part of a sentence
common-kanal-mcs = the service car that goes round (MCS)
# kata: huruf: part of a sentence
common-kanal-mpp = the public service mall (Mal Pelayanan Publik)
# kata: huruf: part of a sentence
common-kanal-kader = the Kader JKN

common-call-165 = Call 165
common-call-emergency = Call { $nomor }
# kata: huruf: part of a sentence
common-age-today = today
# kata: huruf: part of a sentence
common-age-yesterday = yesterday
common-age-days = { $jumlah } days ago
# kata: huruf: part of a sentence
common-age-months = about { $jumlah } months ago
# kata: huruf: part of a sentence
common-age-years = about { $jumlah } years ago
common-age-by-phone = { $umur } by the phone's clock
# kata: huruf: part of a sentence
common-age-unknown = may not be the latest
common-old-known = This data is from { $umur }, so it may have changed.
common-old-unknown = We cannot tell whether this is the latest data.
common-clock-wrong-title = This phone's clock looks wrong
common-clock-wrong-text = This phone says { $tanggal }. The app uses the date of the service, so this page is still right. Please set the phone's clock.
common-clock-lost-title = This phone's clock looks wrong
common-clock-lost-text = This phone says { $tanggal }, but the data on this page is newer. Your data is safe. Set the phone's clock or connect to the internet.
common-clock-unsure-title = Today's date could not be checked
common-clock-unsure-text = By this phone's clock today is { $tanggal }. If so, this data is very old. If not, please set the clock. Connect to the internet to be sure.
common-segmen-pbi-jk = Contribution paid by the national government (PBI)
common-segmen-pbpu-pemda = Registered by the local government (PBPU Pemda)
common-segmen-ppu-pn = State employee (PPU)
common-segmen-ppu-tni = Armed forces (PPU)
common-segmen-ppu-polri = Police (PPU)
common-segmen-ppu-bu = Company employee (PPU)
common-segmen-pbpu = Self-employed (PBPU)
common-segmen-bp = Not working, self-paying (BP)
common-segmen-bp-pensiun = Pensioner (BP)
common-segmen-bp-veteran = Veteran or independence pioneer (BP)
common-nik = NIK
# kata: huruf: part of a sentence
common-nik-spoken = hidden, last { $jumlah ->
    [one] digit
    [4] four digits
   *[other] { $jumlah } digits
  } { $angka }
# kata: huruf: part of a sentence
common-nik-hidden = hidden
common-nik-none = No NIK yet
common-unknown = Not known
common-wait-seconds = { $jumlah ->
    [one] 1 second
   *[other] { $jumlah } seconds
  }
common-wait-minutes = { $jumlah ->
    [one] 1 minute
   *[other] { $jumlah } minutes
  }
common-wait-hours = { $jumlah ->
    [one] 1 hour
   *[other] { $jumlah } hours
  }
common-shell-back = Back
common-shell-refresh = Refresh
common-shell-show = Show
common-shell-hide = Hide
common-shell-decrease = Decrease
common-shell-increase = Increase
common-shell-choose = Choose
common-shell-cancel = Cancel
common-shell-search = Search
common-shell-clear = Clear
common-shell-no-match = Nothing matches
common-shell-take-photo = Take a photo
common-shell-from-photos = Choose from gallery
common-shell-from-files = Choose a file
common-shell-allow = Allow
common-shell-deny = Don't allow
common-shell-covered = This page is covered while the screen is being recorded
common-shell-minute = 1 minute
common-shell-minutes = { $n } minutes
common-shell-second = 1 second
common-shell-seconds = { $n } seconds
common-shell-previous-month = Previous month
common-shell-next-month = Next month
common-status-active = Active for { $bulan }
common-status-last-active = Active according to data of { $tanggal }
common-status-inactive = Not active
common-status-last-inactive = Not active according to data of { $tanggal }
common-rows-skipped = { $jumlah ->
    [one] One row could not be read and is not shown.
   *[other] { $jumlah } rows could not be read and are not shown.
  }
common-older = See older entries
common-newer = See newer entries
common-look-further = Look through older entries
common-list-anew = Open the list from the start
common-list-changed-title = The list has changed
common-list-changed-text = The older part cannot be opened from here. What is open stays. Open the list from the start to see all of it.
common-row-gone-title = That entry was not found
common-row-gone-text = That entry is not in your list. Open its menu to see all entries.
common-filter-all = All
common-copy = Copy
common-copied = Copied.
common-help-code = Help code (kode bantuan)
common-help-code-note = Say it to the staff digit by digit. This code is not a password and opens no account.
common-terbilang = In words
common-assumed = One of the answers on this page is our assumption. There is no official source for it yet.
common-assumed-akses = That BPJS Kesehatan gives a list of who looked at your data is our assumption.
common-assumed-autodebit = When auto debit is agreed to, tried again and stopped is our assumption.
common-assumed-autodebit-rekening = How many digits an account has is our assumption.
common-assumed-autodebit-tidak-wajib = Who need not have auto debit is our assumption.
common-assumed-buka = How opening hours are worked out is our assumption.
common-assumed-diagnosa = Which diagnoses are covered up is our assumption.
common-assumed-konsultasi = When a consultation may be rated is our assumption.
common-assumed-konsultasi-pesan = How long a message may be is our assumption.
common-assumed-konsultasi-sudah-mulai = How many conversations may be open is our assumption.
common-assumed-konsultasi-darurat = The list of words for signs of danger is our assumption. If in doubt, go to the emergency room.
common-assumed-petunjuk-tanda = The examples of signs of danger are our assumption. If in doubt, go to the emergency room.
common-assumed-operasi = The limit of days for operation schedules is our assumption.
common-assumed-rehab = Some of the rules for instalments (REHAB) on this page are our assumption.
common-assumed-rehab-open = How the number of instalments is rounded is our assumption.
common-assumed-segmen-pensiunan = How a pensioner’s contribution is shared is our assumption.
common-assumed-skrining = The limits of risk and of normal measures on this page are our assumption.
common-assumed-skrining-boleh = That a screening counts by calendar year is our assumption.
common-assumed-skrining-sudah = That a screening counts by calendar year is our assumption.
common-assumed-tempat-tidur = How long data about beds counts is our assumption.
common-assumed-tempat-tidur-melebihi = When a number of beds counts as wrong is our assumption.
common-assumed-tempat-tidur-negatif = When a number of beds counts as wrong is our assumption.
common-assumed-peringatan = How many days ahead we remind you is our assumption.
common-assumed-kartu = A stored status holds only for its month. That is our assumption.
common-assumed-pembukuan = How long it takes until a payment is recorded is our assumption.
common-assumed-penilaian = The conditions for rating a visit are our assumption.
common-grounds = See where this rule is from
common-grounds-title = Where the rules are from
common-grounds-list = The rules on the page before are from
common-grounds-assumed = What we call our assumption has no official source yet. BPJS Kesehatan may answer otherwise.
common-grounds-ask = Still unclear? Ask Care Center 165.
common-grounds-none-title = The source was not found
common-grounds-none-text = Open the page that you want to read again, then choose See where this rule is from.
common-source-perpres-2020 = Presidential Regulation 64 of 2020, as reported
common-source-perpres-2024 = Presidential Regulation 59 of 2024, as reported
common-source-permenkes-2018 = Minister of Health Regulation 47 of 2018
# kata: huruf: part of a sentence
common-source-kemenkes = information of the Ministry of Health
# kata: huruf: part of a sentence
common-source-2023 = information slides of BPJS Kesehatan 2023
# kata: huruf: part of a sentence
common-source-panduan = service handbook of BPJS Kesehatan 2022
# kata: huruf: part of a sentence
common-source-denpasar = questions and answers of BPJS Kesehatan Denpasar 2022
# kata: huruf: part of a sentence
common-source-2020 = information slides of BPJS Kesehatan 2020
# kata: huruf: part of a sentence
common-source-terhubung = other apps that are connected to BPJS Kesehatan
# kata: huruf: part of a sentence
common-source-umum = other public sources
# kata: huruf: part of a sentence
common-source-buku = our own collection of rules from public sources
# kata: huruf: part of a sentence
common-source-anggapan = our assumption
common-bill-locked-title = { $cara ->
    [rehab] You are paying in instalments (REHAB)
    [autodebit] The contribution is paid by auto debit
   *[lain] This bill is paid in another way
  }
common-bill-locked-text = { $cara ->
    [rehab] { $ada ->
        [ya] What you pay now is one instalment, { $jumlah }.
       *[tidak] What you pay now is one instalment. The bank shows the amount.
      }
    [autodebit] Your bank pays every month. Check your account so that it is not paid twice.
   *[lain] Ask Care Center 165 before you pay.
  }
common-rating-stars = { $jumlah ->
    [1] 1 star, bad
    [5] 5 stars, very good
   *[other] { $jumlah } stars
  }
common-rating-note = Note (may be empty)
common-rating-send = Send the rating
