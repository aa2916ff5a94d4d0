# Info Riwayat Pembayaran: what has been paid, and a note of each payment.
info-riwayat-pembayaran-title = Payments (Info Riwayat Pembayaran)
info-riwayat-pembayaran-receipt = Payment record
info-riwayat-pembayaran-year = Year
info-riwayat-pembayaran-search = Search by month, bank or amount
info-riwayat-pembayaran-bill = See the bill
info-riwayat-pembayaran-none-title = No payments yet
info-riwayat-pembayaran-none-text = There is no payment on record for your family. Where an employer or the government pays the contribution, its payments are not recorded here.
info-riwayat-pembayaran-none-year-title = No payment in { $tahun }
info-riwayat-pembayaran-none-year-text = Choose another year, or choose All.
info-riwayat-pembayaran-none-found-title = Nothing matches
info-riwayat-pembayaran-none-found-text = Try another word, for example a month or a bank.
info-riwayat-pembayaran-sums = Total of each year
info-riwayat-pembayaran-sum-iuran = Contribution
info-riwayat-pembayaran-sum-denda = Hospital-stay fine (denda pelayanan)
info-riwayat-pembayaran-sum-lain = Other
info-riwayat-pembayaran-sum-semua = All
info-riwayat-pembayaran-until = Loaded so far: payments since { $tanggal }.
info-riwayat-pembayaran-what = { $jenis ->
    [iuran] Contribution for { $bulan }
    [denda] Hospital-stay fine
   *[lain] Another payment
  }
info-riwayat-pembayaran-when = { $ada ->
    [ya] Paid { $tanggal } via { $kanal }.
   *[tidak] Paid { $tanggal }.
  }
info-riwayat-pembayaran-months = { $dari } to { $sampai } ({ $jumlah } months)
info-riwayat-pembayaran-state-booked = On record
info-riwayat-pembayaran-state-waiting = Waiting to be recorded
info-riwayat-pembayaran-state-late = Not recorded yet
info-riwayat-pembayaran-state-unknown = Needs checking
info-riwayat-pembayaran-amount = Amount
info-riwayat-pembayaran-for = For
info-riwayat-pembayaran-paid-at = Paid
info-riwayat-pembayaran-channel = Paid via
info-riwayat-pembayaran-reference = Reference number
info-riwayat-pembayaran-state = Status
info-riwayat-pembayaran-credit = Overpaid
info-riwayat-pembayaran-credit-note = Used for the next month.
info-riwayat-pembayaran-from-credit = From an overpayment
info-riwayat-pembayaran-from-credit-note = Left over from an earlier payment, so less was paid.
info-riwayat-pembayaran-waiting-title = Waiting to be recorded
info-riwayat-pembayaran-waiting-text = Your money has been paid. Recording it may take up to 24 hours, until { $saat }. Do not pay again.
info-riwayat-pembayaran-late-title = 24 hours have passed and it is not recorded
info-riwayat-pembayaran-late-text = This payment should have been recorded by { $saat }. Do not pay again. Keep the proof from the bank and complain.
info-riwayat-pembayaran-unknown-title = We do not know where this payment stands
info-riwayat-pembayaran-unknown-text = The app does not know the answer of the service. Ask Care Center 165 before you pay again.
info-riwayat-pembayaran-complain = Complain about this payment
info-riwayat-pembayaran-left = Your bill now: { $jumlah } for { $bulan }.
info-riwayat-pembayaran-nothing-left = There is no other bill now.
info-riwayat-pembayaran-no-proof = This record is not official proof. Official proof is the receipt from the bank or the shop.
info-riwayat-pembayaran-share = Share this record
info-riwayat-pembayaran-share-title = Share the payment record?
info-riwayat-pembayaran-share-text = It holds the amount, the months and the reference number, no name and no card number. Share it only with people you trust.
info-riwayat-pembayaran-share-yes = Share the record
info-riwayat-pembayaran-share-no = Keep it to myself
info-riwayat-pembayaran-file-heading = JKN payment record
info-riwayat-pembayaran-file-no-proof = Not official proof. Made by the app JKN Saku.
