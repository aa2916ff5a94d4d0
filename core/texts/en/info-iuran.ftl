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
info-iuran-about = Read about contributions
info-iuran-fine-title = Before you pay the unpaid months
info-iuran-fine-text = A hospital stay within { $hari } days after the card works again brings a fine (denda pelayanan). Outpatient care brings none.
info-iuran-if-unpaid = If it is still unpaid after { $akhir-bulan }, the cards stop working from { $tanggal }.
info-iuran-months = { $jumlah } months, { $dari } to { $sampai }, { $iuran } each.
info-iuran-rehab-from = Unpaid months can be paid in instalments from { $bulan } months on.
info-iuran-see-membership = See the membership
info-iuran-membership-of = Membership of { $nama }
