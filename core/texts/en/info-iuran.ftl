# Info Iuran: how much, when, and what follows.
info-iuran-title = Contributions (iuran)
info-iuran-past-title = Bill according to data of { $tanggal }
info-iuran-past-text = { $umur } Bills and payments since then do not show here. Connect to the internet to update.

info-iuran-payer-nothing-title = There is no bill for you
info-iuran-payer-nothing-text = { $siapa } There is nothing you need to do here.
info-iuran-payer-debt-title = Old unpaid months remain
info-iuran-payer-debt-text = { $siapa } Your old unpaid months are still on record. Your card follows the membership that you have now.
info-iuran-payer-unknown-title = Who pays is not known
info-iuran-payer-unknown-text = { $siapa }

info-iuran-due-title = Pay by { $jatuh-tempo }
info-iuran-due-text = The contribution for { $bulan } for the whole family is { $total }.
info-iuran-late-title = The 10th has passed, the cards are still active
info-iuran-late-text = Pay { $total } by { $akhir-bulan } and the cards stay active. There is no late fine.
info-iuran-suspended-title = Not active because the contribution is unpaid
info-iuran-suspended-text = Pay { $total } to make the whole family's cards active again: { $jumlah ->
    [one] 1 unpaid month,
   *[other] { $jumlah } unpaid months,
  } { $tunggakan }{ $ada ->
    [berjalan] , and the contribution for { $bulan }, { $berjalan }.
   *[lain] .
  } Already paid? Refresh this page when you have signal.
info-iuran-suspended-month-title = Not active because the contribution for { $bulan } is unpaid
info-iuran-suspended-month-text = Pay { $total } to make the whole family's cards active again. Already paid? Refresh this page when you have signal.
info-iuran-paid-title = Paid up to { $bulan }
info-iuran-paid-text = There is nothing to pay now. Thank you.

info-iuran-summary = The family's bill
info-iuran-to-be-active = To be active again
info-iuran-debt = To be paid off
info-iuran-arrears-sum = { $jumlah ->
    [one] 1 unpaid month
   *[other] { $jumlah } unpaid months
 }
info-iuran-month = Contribution for { $bulan }
info-iuran-per-person = Per person per month
info-iuran-subsidy = The government adds { $jumlah } for each person.
info-iuran-members = Members on the bill
info-iuran-people = { $jumlah ->
    [one] { $jumlah } person
   *[other] { $jumlah } people
 }
info-iuran-class = Ward class

info-iuran-mismatch-title = The bill differs from the tariff
info-iuran-mismatch-text = This month's bill is { $tagihan }. By the tariff it would be { $hitungan }. The amount to pay is the bill. If in doubt, ask Care Center 165 before you pay.

info-iuran-table = Unpaid months
info-iuran-table-month = Month
info-iuran-table-amount = Amount
info-iuran-table-sum = All unpaid months

info-iuran-rehab-title = Unpaid months can be paid in instalments
info-iuran-rehab-text = { $versi ->
    [satu] While you pay in instalments, the card is not active. It works again once the last instalment and that month's contribution are paid.
   *[dua] While you pay in instalments, the card is not active. It works again as soon as the last instalment is paid.
  }
info-iuran-rehab = See REHAB (instalments)

info-iuran-va = Payment numbers (virtual account)
info-iuran-va-note = Choose the number of your bank. One payment covers the whole family.
info-iuran-no-va = The payment number is not here yet. Call 165 to ask for it.
info-iuran-how = How to pay
info-iuran-copy = Copy the number for { $bank }
info-iuran-copied = The number was copied.
info-iuran-share = Share these numbers
info-iuran-share-title = Share the payment numbers?
info-iuran-share-text = Whoever has them can pay for your family. Share them only with people you trust.
info-iuran-share-yes = Share
info-iuran-share-no = Don't share
info-iuran-share-message = Numbers to pay the JKN contribution (iuran): { $nomor }
info-iuran-fine-title = Before you pay the unpaid months
info-iuran-fine-text = A hospital stay within { $hari } days after the card works again brings a fine (denda pelayanan). Outpatient care brings none.
info-iuran-if-unpaid = If it is still unpaid after { $akhir-bulan }, the cards stop working from { $tanggal }.
info-iuran-months = { $jumlah } months, { $dari } to { $sampai }, { $iuran } each.
info-iuran-rehab-from = Unpaid months can be paid in instalments from { $bulan } months on.
info-iuran-see-membership = See the membership
info-iuran-membership-of = Membership of { $nama }

info-iuran-waiting-title = { $lewat ->
    [ya] Your payment does not show yet
   *[tidak] Your payment is being recorded
  }
info-iuran-waiting-text = { $ada ->
    [ya] You have paid { $jumlah }.
   *[tidak] You have paid.
  } { $lewat ->
    [ya] It should have been recorded by { $sampai }. Keep the receipt and call 165. Do not pay twice.
   *[tidak] The bill below has not changed yet. The payment is recorded by { $sampai }. Do not pay twice.
  }
info-iuran-last-day-title = Today is the last day, the cards are still active
info-iuran-last-day-text = Pay { $total } today and the cards stay active. There is no late fine.
info-iuran-again-title = The cards are active again since { $sejak }
info-iuran-again-text = If somebody stays in hospital by { $sampai }, there is a hospital-stay fine (denda pelayanan). Care without a stay costs no fine.
info-iuran-after-due = After { $jatuh-tempo } the contribution is late, but the cards stay active until { $akhir-bulan }. There is no late fine.

info-iuran-further = See also
info-iuran-to-rincian = By member and month
info-iuran-to-riwayat = Payment history
info-iuran-to-denda = Work out the hospital-stay fine
info-iuran-to-tarif = Contribution rates since 2014
info-iuran-to-cari = Find a bill by its number
info-iuran-to-tentang = Read about the contribution

### rincian
info-iuran-detail-title = The bill in detail
info-iuran-detail-members = The contribution of each member
info-iuran-detail-member = Member
info-iuran-detail-monthly = This month
info-iuran-detail-asked = Asked for
info-iuran-detail-all = All members
info-iuran-detail-somebody = A member of the family
info-iuran-detail-none = What each member costs is not here yet.
info-iuran-detail-months = Unpaid months
info-iuran-detail-month = Month
info-iuran-detail-each = One person
info-iuran-detail-family = The family
info-iuran-chart = The contribution of the last { $semua } months
info-iuran-chart-summary = Of { $semua } months: { $tepat } paid in time, { $terlambat } paid late, { $belum } unpaid, { $nanti } with time left.

### tarif
info-iuran-tariff-title = Contribution rates
info-iuran-tariff-intro = Self-paying members pay for each member of the family, each month, by their ward class.
info-iuran-tariff-own = Self-paying members, one person for one month
info-iuran-tariff-since = Since
info-iuran-tariff-1 = Class I
info-iuran-tariff-2 = Class II
info-iuran-tariff-3 = Class III
info-iuran-tariff-subsidised = { $bayar }, the government adds { $subsidi }
info-iuran-tariff-assumed = { $bulan } (our assumption)
info-iuran-tariff-2020 = The year 2020: three rates
info-iuran-tariff-2020-text = January raised the rates, April brought the old ones back after a court decision, July raised them again. Money paid too much went to the next months.
info-iuran-tariff-family = An example for { $jumlah ->
    [one] 1 person
   *[other] { $jumlah } people
  } in your class: { $bayar } was paid for April 2020, by the rates of March.
info-iuran-tariff-others = Where somebody else pays
info-iuran-tariff-pbi = PBI
info-iuran-tariff-pbi-pays = The central government pays everything.
info-iuran-tariff-pemda = Registered by a regional government
info-iuran-tariff-pemda-pays = The regional government pays everything, at the rate of Class III.
info-iuran-tariff-ppu = Workers
info-iuran-tariff-ppu-pays = The employer pays { $kerja } percent of the pay and the worker { $pekerja } percent. Pay above { $batas } does not count. Further family members cost { $tambahan } percent each.
info-iuran-tariff-pensiun = Pensioners
info-iuran-tariff-pensiun-pays = The government and the pensioner each pay a part.
info-iuran-tariff-veteran = Veterans and pioneers of independence
info-iuran-tariff-veteran-pays = The government pays { $tarif } percent of { $dasar } percent of a base pay: that of rank III/a with 14 years.
info-iuran-tariff-state = PBI, one person for one month
info-iuran-tariff-each = One person

### denda
info-iuran-fine-page = Work out the hospital-stay fine
info-iuran-fine-intro = This fine (denda pelayanan) is for a hospital stay within { $hari } days after the cards are active again. Care without a stay costs no fine.
info-iuran-fine-pembayar-label = Who pays the contribution
info-iuran-fine-pembayar-peserta = You
info-iuran-fine-pembayar-tempat-kerja = The employer
info-iuran-fine-pembayar-bebas = The government (PBI or a region)
info-iuran-fine-layanan-label = Care
info-iuran-fine-layanan-rawat-inap-rs = A stay in hospital
info-iuran-fine-layanan-rawat-inap-fktp = A stay in a first-level clinic
info-iuran-fine-layanan-rawat-jalan = Care without a stay
info-iuran-fine-again = Day on which the cards were active again
info-iuran-fine-again-hint = The day on which the unpaid months and that month were paid.
info-iuran-fine-admitted = First day of the stay
info-iuran-fine-months = Unpaid months before that
info-iuran-fine-months-of = { $jumlah ->
    [one] 1 month
   *[other] { $jumlah } months
  }
info-iuran-fine-months-hint = At most 12 months count.
info-iuran-fine-cost = Estimated cost of the stay
info-iuran-fine-cost-hint = Ask the BPJS staff at the hospital. The app does not know the cost.
info-iuran-fine-missing = Enter the estimated cost of the stay to see the fine.
info-iuran-fine-impossible = This cannot be worked out. Check the days and the cost.
info-iuran-fine-none = No fine
info-iuran-fine-estimate = Estimated fine { $jumlah }
info-iuran-fine-formula = How it is worked out
info-iuran-fine-formula-is = { $persen } percent, times { $biaya }, times { $bulan ->
    [one] 1 month
   *[other] { $bulan } months
  }
info-iuran-fine-most = Highest fine
info-iuran-fine-who = Who pays the fine
info-iuran-fine-last = Last day with a fine
info-iuran-fine-is-estimate = This is an estimate from the cost that you entered. The BPJS staff at the hospital know the exact amount.

### cari
info-iuran-find-title = Find a bill
info-iuran-find-intro = See the bill of another family that you want to pay for. You need not sign in.
info-iuran-find-number = JKN card number, NIK or virtual account
info-iuran-find-number-hint = A card number has 13 digits. A NIK and a virtual account have 16.
info-iuran-find-wrong-length = The number of digits is not right. A card number has 13, a NIK and a virtual account have 16.
info-iuran-find-wrong-format = Check the number. Only digits are used.
info-iuran-find-wrong-date = Digits 7 to 12 of a NIK are a birth date, and that date is not in the calendar.
info-iuran-find-wrong-enterprise = This is the virtual account of a company. Use the number of a member.
info-iuran-find-captcha-again = Nothing was looked for yet. There is another picture below.
info-iuran-find-none-title = No bill for this number
info-iuran-find-none-text = The number may be wrong, or an employer or the government pays. Whose number it is, we do not say.
info-iuran-find-offline-title = Looking for a bill needs the internet
info-iuran-find-offline-text = Connect to the internet and try again. The number that you typed stays here.
info-iuran-find-going = Looking for the bill
info-iuran-find-missing = Wait for the picture with letters first.
info-iuran-find-kept = Neither the number nor the answer is kept on this phone.
info-iuran-find-send = Find the bill
info-iuran-find-owed-title = { $nama }: a bill of { $jumlah }
info-iuran-find-owed-text = Unpaid: { $bulan ->
    [one] 1 month
   *[other] { $bulan } months
  }, since { $tertua }. One payment is for the whole family.
info-iuran-find-paid-title = { $nama }: no bill now
info-iuran-find-paid-text = All months up to this one are paid.
info-iuran-find-holder = Name
info-iuran-find-sum = Asked for
info-iuran-find-another = Find another number
