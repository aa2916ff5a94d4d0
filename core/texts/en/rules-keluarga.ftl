### registering a family (PBPU/BP)
rules-daftar-kosong = The form has no members yet. Add everybody on the family card (KK).
rules-daftar-ganda = Somebody is listed twice.
rules-daftar-bukan-kk = { $orang } people are not on this family card (KK).
rules-daftar-sudah-peserta = { $orang } people on the form are already registered in another kind of membership. PANDAWA changes the kind of membership.
rules-daftar-tidak-lengkap = Not complete: { $kurang } of the { $kk } people on the family card (KK) are missing. The whole family must be registered.
rules-daftar-kelas-berbeda = One family uses one ward class.
rules-daftar-lengkap = All { $orang } members of the family can be registered, from { $mulai }.
rules-daftar-sendiri = You can register yourself, from { $mulai }.
rules-daftar-pemberi-kerja = Your employer registers you.
rules-daftar-pemerintah = The government registers you, from the data of the Ministry of Social Affairs or its local office.
rules-daftar-pensiunan = Families of pensioners, veterans and pioneers of independence register through PANDAWA or a branch office.
rules-daftar-kantor = This kind of membership is registered at a branch office.

### a worker's family (PPU)
rules-keluarga-pasangan = The legal spouse is covered.
rules-keluarga-pasangan-bekerja = A husband or wife who is also employed is registered by their own employer, and both pay. The family may use the higher class.
rules-keluarga-anak-ditanggung = The child is covered until the day before { $sebelum }, when the child turns { $usia }. The condition: not married and without an income.
rules-keluarga-anak-menikah = Not covered because the child is married.
rules-keluarga-anak-berpenghasilan = Not covered because the child has an income.
rules-keluarga-anak-usia = The child is { $usia } and no longer covered. If still studying, hand in the school's letter: the child is then covered until the day before turning { $usia-pelajar }.
rules-keluarga-pelajar-usia = The child is { $usia } and no longer covered.
rules-keluarga-anak-keempat = { $anak } children are covered already. This child can become an additional member for 1 percent of the pay.
rules-keluarga-orang-tua = Parents and parents-in-law can become additional members for 1 percent of the pay.
rules-keluarga-bukan-keluarga = This person is not family that can be covered.
rules-keluarga-pbi = Covered are the family members whom the Ministry of Social Affairs has registered.
rules-keluarga-pemda = Covered are the family members whom the regional government has registered.
rules-keluarga-mandiri = Everybody on the family card (KK) must be registered, all in the same ward class.

### what is about to end
rules-peringatan-anak-usia = { $hari ->
    [0] From today, { $tanggal }, the child is no longer covered because it is 21. Still at school or university? Hand in the letter.
    [one] The child is covered for { $hari } more day. On { $tanggal } it turns 21. Still at school or university? Hand in the letter before that day.
   *[other] The child is covered for { $hari } more days. On { $tanggal } it turns 21. Still at school or university? Hand in the letter before that day.
  }
rules-peringatan-pelajar-usia = { $hari ->
    [0] From today, { $tanggal }, the child is no longer covered because it is 25.
    [one] The child is covered for { $hari } more day. On { $tanggal } it turns 25.
   *[other] The child is covered for { $hari } more days. On { $tanggal } it turns 25.
  }
rules-peringatan-bayi-daftar = { $hari ->
    [0] Today, { $tanggal }, is the last day to register the baby.
    [one] The baby can be registered for { $hari } more day, by { $tanggal }.
   *[other] The baby can be registered for { $hari } more days, by { $tanggal }.
  }
rules-peringatan-bayi-nik = { $hari ->
    [0] Today, { $tanggal }, is the last day on which the baby's card works without a NIK.
    [one] The baby's card works without a NIK until { $tanggal }, { $hari } more day.
   *[other] The baby's card works without a NIK until { $tanggal }, { $hari } more days.
  } Have the NIK added through PANDAWA or a branch office.
rules-peringatan-phk = { $hari ->
    [0] Today, { $tanggal }, is the last day of cover without contribution after the dismissal.
    [one] Cover without contribution after the dismissal lasts until { $tanggal }, { $hari } more day.
   *[other] Cover without contribution after the dismissal lasts until { $tanggal }, { $hari } more days.
  } After that, become a self-paying member through PANDAWA or join through a new employer.
rules-peringatan-masa-berlaku = { $hari ->
    [0] Today, { $tanggal }, is the last day on which this membership is valid.
    [one] This membership is valid until { $tanggal }, { $hari } more day.
   *[other] This membership is valid until { $tanggal }, { $hari } more days.
  }

### newborns
rules-bayi-pbi = The baby becomes a PBI member automatically because the mother is one.
rules-bayi-pemda = The baby of a member paid for by a local government is registered through that government, by { $batas-daftar }.
rules-bayi-pensiunan = Register the baby at most { $hari } days after birth, that is by { $batas-daftar }, through PANDAWA or a branch office.
rules-bayi-mandiri = Register the baby and pay at most { $hari } days after birth, that is by { $batas-daftar }.
rules-bayi-mandiri-terlambat = { $hari } days have passed. The baby can still be registered, and is billed from birth.
rules-bayi-ppu = The baby is active at once after registration, as one of the first three children.
rules-bayi-ppu-terlambat = { $hari } days have passed. Have the family card (KK) and the baby's registered NIK ready.
rules-bayi-ppu-tambahan = This baby is a fourth or later child, and becomes an additional member for 1 percent of the pay.
rules-bayi-tanpa-nik = A baby older than { $bulan } months must have a NIK. The card is inactive until it is added through PANDAWA or a branch office.

### first payment
rules-aktivasi-tunggu = The first contribution can be paid from { $sejak } because there is a waiting time of { $hari } days.
rules-aktivasi-boleh = The first contribution can be paid from { $mulai }, at the latest on { $paling-lambat }.
rules-aktivasi-daftar-ulang = The last day of the first payment, { $paling-lambat }, has passed. Please register again.
rules-aktivasi-tanpa-tunggu = You need not wait. Pay the whole family's contribution from { $dari } to { $sampai }.
rules-aktivasi-bukan-pindah = Going without the waiting time is only for people who come from another kind of membership. The contribution can be paid from { $sejak }.

### loss of work
rules-phk-dijamin = You stay covered for { $bulan } months without contribution, until { $sampai }. The reason: a lay-off with valid proof.
rules-phk-tanpa-bukti = You are not covered yet because there is no valid proof of the lay-off. With it you are covered for { $bulan } months without contribution.
rules-phk-bukan = Cover without contribution does not apply because this is not a qualifying lay-off. You can become a self-paying member without the waiting time, through PANDAWA.
rules-phk-meninggal = Membership ends because the member has died.

### living abroad
rules-luar-negeri-singkat = Membership cannot be paused yet. The stay abroad must be longer than { $bulan } months, that is past { $batas }.
rules-luar-negeri-tunggakan = First pay the unpaid months up to the month of departure, { $berangkat }.
rules-luar-negeri-boleh = Membership can be paused from { $mulai }. Ask PANDAWA or a branch office.
rules-luar-negeri-tagih-kembali = Contributions are billed again from { $sejak }, after your return.
rules-luar-negeri-tagih-tunggakan = Contributions are billed from { $sejak }. Membership cannot be paused while there are unpaid months.
rules-luar-negeri-tagih-lanjut = Contributions are billed from { $sejak }, the month after the last payment. The reason: you are abroad for no more than { $bulan } months.

### ending membership
rules-berhenti-meninggal = We are sorry for your loss. PANDAWA or a branch office ends the membership of the deceased.
rules-berhenti-luar-negeri = Membership that ends because of leaving Indonesia is reported to PANDAWA or a branch office.
rules-berhenti-tidak = JKN membership ends only by death or by leaving Indonesia. If the contribution is hard to pay, see the change of class or REHAB.

### who pays
rules-segmen-pusat = The national government pays the contribution.
rules-segmen-pemda = The local government pays the contribution.
rules-segmen-pemberi-kerja = The contribution is 5 percent of the pay: your employer pays 4 percent, and 1 percent is taken from your pay.
rules-segmen-peserta = You pay the contribution yourself.
rules-segmen-pensiunan = Part of the contribution is taken from the pension, part is paid by the government.
rules-segmen-tidak-dikenal = The app does not know this kind of membership yet. Please ask Care Center 165.

### documents asked for
rules-dokumen-ktp = ID card (KTP)
rules-dokumen-kk = Family card (KK)
rules-dokumen-buku-tabungan-bri = Savings book of BRI
rules-dokumen-buku-tabungan-bni = Savings book of BNI
rules-dokumen-buku-tabungan-mandiri = Savings book of Bank Mandiri
rules-dokumen-buku-tabungan-bca = Savings book of BCA
rules-dokumen-formulir-autodebit = Auto debit form
rules-dokumen-sk-terakhir = Latest decree of appointment
rules-dokumen-slip-gaji = Pay slip
rules-dokumen-buku-nikah = Marriage book
rules-dokumen-akta-lahir = Birth certificate
rules-dokumen-putusan-adopsi = Adoption order
rules-dokumen-surat-sekolah = Letter of the school or university
rules-dokumen-nik-ibu = ID card or NIK of the mother
rules-dokumen-surat-kelahiran = Birth statement of the health facility
rules-dokumen-nik-bayi = The baby's NIK, registered with Dukcapil
rules-dokumen-surat-domisili = Certificate of moving
rules-dokumen-surat-tugas = Duty or training letter
rules-dokumen-swafoto = Photo of yourself
rules-dokumen-putusan-pengadilan = Decision of the court
rules-dokumen-akta-penggabungan = Deed of the merger
rules-dokumen-putusan-pailit = Decision of bankruptcy
rules-dokumen-surat-dokter = Doctor's letter
rules-dokumen-anak-angkat = If there is an adopted child
rules-dokumen-anak-21-sampai-25 = If there is a child of 21 to 25
rules-dokumen-ppu-terlambat = If a worker's baby is registered after 28 days
rules-dokumen-daftar-isian = Registration form (daftar isian peserta)
rules-dokumen-daftar-tanggungan = List of dependants (daftar tanggungan)
rules-dokumen-karip = Pensioner's card (Karip)
rules-dokumen-rincian-pensiun = Latest pension statement
rules-dokumen-foto-3x4 = Photo of 3 by 4 centimetres, 1 print
rules-dokumen-paspor = Passport
rules-dokumen-izin-tinggal = Permit to stay in Indonesia (KITAS or KITAP)
rules-dokumen-akta-cerai = Divorce certificate
rules-dokumen-akta-kematian = Death certificate
rules-dokumen-pns = For civil servants (PNS)
rules-dokumen-sudah-menikah = If married
rules-dokumen-pernikahan = To add a husband or wife
rules-dokumen-perceraian = After a divorce
rules-dokumen-kematian = After a death

### which case of registration
rules-kasus-keluarga-baru = This family is not registered as self-paying yet. Register { $orang } people at once.
rules-kasus-tambah = Part of the family pays for itself already. Add the { $orang } others, in the same ward class.
rules-kasus-bayi = Only a newborn is not registered yet.
rules-kasus-sudah-semua = Everybody on this family card (KK) is a member already.

### members who come and go
rules-susunan-lahir-mandiri = The baby must be registered too. Its last day stands where a baby is registered.
rules-susunan-lahir-pekerja = A worker's baby is registered through the hospital, PANDAWA or the employer.
rules-susunan-lahir-pemerintah = The baby of a mother who is a PBI member becomes a PBI member automatically.
rules-susunan-lahir-pensiun = The baby of a pensioner or veteran is registered through PANDAWA or a branch office.
rules-susunan-nikah-mandiri = A husband or wife on your family card (KK) must be registered too.
rules-susunan-nikah-pekerja = A husband or wife is covered without another contribution. Tell your employer's HR office.
rules-susunan-nikah-pemerintah = The government decides on new members. Go to the social affairs office (Dinas Sosial) with the ID card (KTP) and the new family card (KK).
rules-susunan-nikah-pensiun = A husband or wife is registered through PANDAWA or a branch office.
rules-susunan-anak-nikah-mandiri = A child who marries stays registered for as long as the child is on your family card (KK).
rules-susunan-anak-nikah-pekerja = A child who has married is no longer covered. The child registers with a family of its own.
rules-susunan-anak-nikah-pemerintah = A child who marries stays registered until the government changes the data.
rules-susunan-anak-nikah-pensiun = A child who has married is no longer covered. Report it through PANDAWA or a branch office.
rules-susunan-cerai-mandiri = Once the family card (KK) is divided, each is a family with its own contribution. Report it through PANDAWA or a branch office.
rules-susunan-cerai-pekerja = Only a lawful husband or wife is covered. Report a divorce to your HR office.
rules-susunan-cerai-pemerintah = Both stay registered until the government changes the data. Tell the social affairs office (Dinas Sosial).
rules-susunan-cerai-pensiun = Only a lawful husband or wife is covered. Report it through PANDAWA or a branch office.
rules-susunan-pisah-mandiri = Who moves to a new family card (KK) leaves this family, and registers with the new card.
rules-susunan-pisah-pekerja = A family card (KK) of one's own does not change who is covered. Tell your HR office.
rules-susunan-pisah-pemerintah = A family card (KK) of one's own is reported to the social affairs office (Dinas Sosial).
rules-susunan-pisah-pensiun = A family card (KK) of one's own does not change who is covered. Tell PANDAWA or a branch office.
rules-susunan-meninggal = We are sorry for your loss. Report it so that the contribution is no longer billed.

### changing the kind of membership
rules-pindah-pekerja-mandiri = A change from a membership that an employer pays to paying alone goes through PANDAWA or a branch office. You may choose to go without the waiting time.
rules-pindah-pemerintah-mandiri = If the government no longer pays, register the family as self-paying at a branch office. You may choose to go without the waiting time.
rules-pindah-tetap = You are a self-paying member already.
rules-pindah-lain-mandiri = A change to paying alone goes through PANDAWA or a branch office.
rules-pindah-mandiri-pekerja = Your employer registers you. Unpaid months from before stay in your name.
rules-pindah-ke-pekerja = Your employer registers you and your family.
rules-pindah-ke-pemerintah = The government decides who gets help with the contribution. Go to the social affairs office (Dinas Sosial) with the ID card (KTP) and the family card (KK).
rules-pindah-ke-pensiun = Pensioners and veterans register through PANDAWA or a branch office.
