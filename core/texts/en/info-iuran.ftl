# Info Iuran: how much, when, and what follows.
info-iuran-title = Contributions (iuran)
info-iuran-past-title = Bill as of { $tanggal }
info-iuran-past-text = This is not the newest data ({ $umur }). Bills and payments since then do not show here. Connect to the internet to update.

info-iuran-payer-nothing-title = There is no bill for you
info-iuran-payer-nothing-text = { $siapa } There is nothing you need to do here.
info-iuran-payer-debt-title = Old arrears remain
info-iuran-payer-debt-text = { $siapa } Your old arrears are still on record. Your card follows the membership that you have now.
info-iuran-payer-unknown-title = Who pays is not known
info-iuran-payer-unknown-text = { $siapa }

info-iuran-due-title = Pay by { $jatuh-tempo }
info-iuran-due-text = The iuran of { $bulan } for the whole family are { $total }.
info-iuran-late-title = The 10th has passed, the cards are still active
info-iuran-late-text = Pay { $total } by { $akhir-bulan } and the cards stay active. There is no late fine.
info-iuran-suspended-title = Not active, { $jumlah ->
    [one] { $jumlah } month is
   *[other] { $jumlah } months are
 } unpaid
info-iuran-suspended-text = Pay { $total } to make the whole family's cards active again. Have you just paid? Update this page when you have signal.
info-iuran-suspended-month-title = Not active, the iuran for { $bulan } are unpaid
info-iuran-suspended-month-text = Pay { $total } to make the whole family's cards active. Have you just paid? Update this page when you have signal.
info-iuran-paid-title = Paid up to { $bulan }
info-iuran-paid-text = There is nothing to pay now. Thank you.

info-iuran-summary = The family's bill
info-iuran-to-be-active = To be active again
info-iuran-debt = To be paid off
info-iuran-arrears-sum = Arrears of { $jumlah ->
    [one] { $jumlah } month
   *[other] { $jumlah } months
 }
info-iuran-month = Iuran of { $bulan }
info-iuran-per-person = Per person per month
info-iuran-subsidy = The government adds { $jumlah } for each person.
info-iuran-members = Members on the bill
info-iuran-people = { $jumlah ->
    [one] { $jumlah } person
   *[other] { $jumlah } people
 }
info-iuran-class = Ward class

info-iuran-mismatch-title = The amount differs from the tariff
info-iuran-mismatch-text = This month's bill is { $tagihan }; by the tariff it would be { $hitungan }. The bill is what counts. If in doubt, ask Care Center 165.

info-iuran-table = Unpaid months
info-iuran-table-month = Month
info-iuran-table-amount = Amount
info-iuran-table-sum = All arrears

info-iuran-rehab-title = Arrears can be paid in instalments
info-iuran-rehab-text = The cards become active again once the last instalment and the current month are paid.
info-iuran-rehab = See REHAB (instalments)

info-iuran-va = The family's virtual accounts
info-iuran-va-note = Use the number of whichever bank you like. One payment covers the whole family; there is no need to pay for each person.
info-iuran-no-va = The virtual account number is not available here yet. Please ask Care Center 165.

info-iuran-about = Read about iuran
info-iuran-fine-title = Before you pay the arrears
info-iuran-fine-text = A hospital stay within { $hari } days after the card works again brings a fine (denda pelayanan). Outpatient care brings none.
info-iuran-if-unpaid = If it is still unpaid after { $akhir-bulan }, the cards stop working from { $tanggal }.
info-iuran-months = { $jumlah } months, { $dari } to { $sampai }, { $iuran } each.
info-iuran-rehab-from = Arrears can be paid in instalments from { $bulan } months on.
info-iuran-see-membership = See the membership
info-iuran-membership-of = Membership of { $nama }
