# Info Iuran: how much, when, and what follows.
info-iuran-title = Contributions (iuran)
info-iuran-past-title = Bill according to data of { $tanggal }
info-iuran-past-text = { $umur } Bills and payments since then do not show here. Connect to the internet to update.

info-iuran-payer-nothing-title = There is no bill for you
info-iuran-payer-nothing-text = { $siapa } There is nothing you need to do here.
info-iuran-payer-debt-title = Old unpaid months remain
info-iuran-payer-debt-text = { $siapa } But the arrears from when you paid yourself are still in your name.
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
info-iuran-due-date = Pay by
info-iuran-due-date-late = Day { $hari } of the month has passed. There is no fine.
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
info-iuran-va-note = Choose one number, the one of your bank. One payment covers the whole family.
info-iuran-no-va = The payment number is not here yet. Call 165 to ask for it.

info-iuran-unpaid = If it stays unpaid
info-iuran-unpaid-suspended = If the contribution is unpaid at the end of the month, the whole family's cards are suspended from { $tanggal }.
info-iuran-unpaid-no-fine = There is no fine on late contributions. At most 24 unpaid months are billed.
info-iuran-unpaid-hospital = The service fine exists only for a hospital stay within { $hari } days after the cards became active again. Outpatient care is not fined.
info-iuran-about = Read about contributions
