### registering a family (PBPU/BP)
rules-daftar-kosong = The form has no members yet. Add everybody on the family card.
rules-daftar-ganda = Somebody is listed twice.
rules-daftar-bukan-kk = { $orang } people are not on this family card.
rules-daftar-sudah-peserta = { $orang } people on the form are already registered in another kind of membership. PANDAWA changes the kind of membership.
rules-daftar-tidak-lengkap = Not complete: { $kurang } of the { $kk } people on the family card are missing, because the whole family must be registered.
rules-daftar-kelas-berbeda = One family uses one class of ward.
rules-daftar-lengkap = All { $orang } members of the family can be registered, from { $mulai }.
rules-daftar-sendiri = You can register yourself, from { $mulai }.
rules-daftar-pemberi-kerja = The employer does the registration.
rules-daftar-pemerintah = The government does the registration, from the data of the Ministry of Social Affairs or its local office.
rules-daftar-pensiunan = Families of pensioners, veterans and pioneers of independence register through PANDAWA or a branch office.
rules-daftar-kantor = This kind of membership is registered at a branch office.

### a worker's family (PPU)
rules-keluarga-pasangan = The legal spouse is covered.
rules-keluarga-pasangan-bekerja = A spouse who earns a wage too is registered by their own employer, and both pay. The family may use the higher class.
rules-keluarga-anak-ditanggung = The child is covered until before { $sebelum }, at the age of { $usia }, because the child is not married and has no income.
rules-keluarga-anak-menikah = Not covered, because the child is married.
rules-keluarga-anak-berpenghasilan = Not covered, because the child has an income.
rules-keluarga-anak-usia = Not covered, because the child is { $usia } and there is no letter of a school. With that letter the child is covered until before the age of { $usia-pelajar }.
rules-keluarga-pelajar-usia = Not covered, because the child is { $usia }.
rules-keluarga-anak-keempat = { $anak } children are covered already. This child can become an additional member for 1 % of the wage.
rules-keluarga-orang-tua = Parents and parents-in-law can become additional members for 1 % of the wage.
rules-keluarga-bukan-keluarga = This person is not family that can be covered.

### newborns
rules-bayi-pbi = The baby becomes a PBI participant by itself, because the mother is one.
rules-bayi-pemda = The baby of a participant paid by a local government is registered through that government, by { $batas-daftar }.
rules-bayi-pensiunan = The baby is registered at most { $hari } days after birth, that is by { $batas-daftar }, through PANDAWA or a branch office.
rules-bayi-mandiri = The baby is registered and paid for at most { $hari } days after birth, that is by { $batas-daftar }.
rules-bayi-mandiri-terlambat = After { $hari } days: the baby can still be registered, and is billed from birth.
rules-bayi-ppu = The baby is active at once after registration, as one of the first three children.
rules-bayi-ppu-terlambat = After { $hari } days: the family card and the baby's registered NIK are needed.
rules-bayi-ppu-tambahan = This baby is a fourth or later child, and becomes an additional member for 1 % of the wage.
rules-bayi-tanpa-nik = A baby older than { $bulan } months must have a NIK. The card is inactive until it is added through PANDAWA or a branch office.

### first payment
rules-aktivasi-tunggu = The first iuran can be paid from { $sejak }, because there is a waiting time of { $hari } days.
rules-aktivasi-boleh = The first iuran can be paid from { $mulai }, at the latest on { $paling-lambat }.
rules-aktivasi-daftar-ulang = The last day of the first payment, { $paling-lambat }, has passed. Please register again.
rules-aktivasi-tanpa-tunggu = Without waiting, by paying the whole family's iuran from { $dari } to { $sampai }.
rules-aktivasi-bukan-pindah = Going without the waiting time is only for people who come from another kind of membership. The iuran can be paid from { $sejak }.

### loss of work
rules-phk-dijamin = Still covered for { $bulan } months without iuran, until { $sampai }, because of a lay-off with valid proof.
rules-phk-tanpa-bukti = Not covered yet, because there is no valid proof of the lay-off. With it you are covered for { $bulan } months without iuran.
rules-phk-bukan = Cover without iuran does not apply, because this is not a qualifying lay-off. You can become a self-paying participant without the waiting time, through PANDAWA.
rules-phk-meninggal = Membership ends, because the participant has died.

### living abroad
rules-luar-negeri-singkat = Cannot be paused yet, because the stay abroad must be longer than { $bulan } months, that is past { $batas }.
rules-luar-negeri-tunggakan = Please pay the arrears up to the month of departure, { $berangkat }, first.
rules-luar-negeri-boleh = Membership can be paused from { $mulai }. Ask PANDAWA or a branch office.
rules-luar-negeri-tagih-kembali = Iuran are billed again from { $sejak }, after your return.
rules-luar-negeri-tagih-tunggakan = Iuran are billed from { $sejak }, because membership cannot be paused while arrears are unpaid.
rules-luar-negeri-tagih-lanjut = Iuran are billed from { $sejak }, the month after the last payment, because you are abroad for no more than { $bulan } months.

### ending membership
rules-berhenti-meninggal = We are sorry for your loss. PANDAWA or a branch office ends the membership of the deceased.
rules-berhenti-luar-negeri = Membership that ends because of leaving Indonesia is reported to PANDAWA or a branch office.
rules-berhenti-tidak = JKN membership ends only by death or by leaving Indonesia. If the iuran are hard to pay, see the change of class or REHAB.

### who pays
rules-segmen-pusat = The national government pays the iuran.
rules-segmen-pemda = The local government pays the iuran.
rules-segmen-pemberi-kerja = The employer pays 4 % and the worker 1 %.
rules-segmen-peserta = You pay the iuran yourself.
rules-segmen-pensiunan = The government and the pensioner pay the iuran together.
rules-segmen-tidak-dikenal = The app does not know this kind of membership yet. Please ask Care Center 165.

### documents asked for
rules-dokumen-ktp = Identity card (KTP)
rules-dokumen-kk = Family card
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
rules-dokumen-nik-ibu = Identity card or NIK of the mother
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
