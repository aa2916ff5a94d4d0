# Home: what applies to you now, then all menus.
beranda-title = Home
beranda-welcome-title = Welcome to JKN Saku
beranda-welcome-text = Sign in once with your NIK or card number. After that your card, bill and queue number stay readable even without signal.
beranda-signed-out-title = You are not signed in
beranda-signed-out-text = What is kept on this phone stays readable. Sign in for newer data and to take a queue number.
beranda-offline-title = No signal
beranda-offline-text = That is all right. Your card and the data kept here stay readable. What you asked for is sent when the signal is back.
beranda-now = For you now
beranda-ticket-title = Queue { $nomor } · { $poli }
beranda-ticket-today = Today
beranda-ticket-later = Coming up
beranda-ticket-called = Being called
beranda-ticket-missed = Passed over
beranda-ticket-medicine = Waiting for medicine
beranda-ticket-report = Your number was called. Go to the counter. { $faskes }.
beranda-ticket-wait = Wait for your medicine at the pharmacy. { $faskes }.
beranda-bill-title = Family contribution (iuran)
beranda-bill-due = Pay { $jumlah } by { $jatuh-tempo }.
beranda-bill-late = Pay { $jumlah } by { $akhir-bulan } to keep the card active. There is no fine.
beranda-bill-arrears = Pay { $jumlah } to make the card active again: { $bulan ->
    [one] 1 unpaid month,
   *[other] { $bulan } unpaid months,
  } { $tunggakan }{ $ada ->
    [berjalan] , and this month's contribution, { $berjalan }.
   *[lain] .
  }
beranda-bill-suspended = Pay { $jumlah } for this month to make the card active again.
beranda-bill-paid = This month is paid. Thank you.
beranda-bill-due-badge = Unpaid
beranda-bill-arrears-badge = Unpaid months
beranda-bill-paid-badge = Paid
beranda-bill-parts = What is paid now is one instalment. See the instalment plan.
beranda-bill-waits = Your payment is being recorded, by { $sampai } at the latest. Do not pay twice.
beranda-bill-waits-badge = Being recorded
beranda-bill-not-shown = Your payment does not show yet. Keep the receipt, then call 165. Do not pay twice.
beranda-bill-not-shown-badge = Not shown yet
beranda-instalment-title = REHAB: instalment { $ke } of { $kali }
beranda-instalment-next = Pay { $jumlah } by { $tanggal }.
beranda-instalment-next-badge = Instalment
beranda-instalment-late = It was to be paid by { $tanggal }, which is over. See the instalment plan.
beranda-instalment-late-badge = Missed
beranda-debit-title = Auto debit
beranda-debit-failed = The contribution for { $bulan } was not debited. Pay { $jumlah } by { $tanggal }.
beranda-debit-failed-badge = Not debited
beranda-member-title = Membership of { $nama }
beranda-member-badge-ok = Active
beranda-member-badge-no = Not active
beranda-member-badge-unsure = Needs checking
beranda-open-now = Open to everyone
beranda-emergency = An emergency?
beranda-after-sign-in = Other menus, such as the card, contributions and queue numbers, open once you sign in. No account yet? Make one, you need your ID card (KTP) and a phone number. For membership, call 165.
beranda-expired-title = Please sign in again
beranda-expired-text = For your safety you are signed out after a while, or when you sign in on another phone. Waiting requests are kept.
beranda-key-lost = Sign in again to get your data. Your membership has not changed.
beranda-clock-wrong = Turn on automatic time in the phone settings, so that dates show right.
beranda-ticket-come = { $hari }: come { $datang }. { $faskes }.
# kata: huruf: it stands inside a sentence
beranda-ticket-come-at = at { $jam }
# kata: huruf: it stands inside a sentence
beranda-ticket-come-now = now
beranda-ticket-day = { $hari }. { $faskes }.
beranda-ticket-go = Go to { $poli } now, { $faskes }.
beranda-ticket-ask = Ask at the counter now. { $faskes }.
beranda-member-ok = The card can be used for care this month.
beranda-again-text = Another visit? One tap takes a number for { $nama }: { $poli }, { $hari }.
beranda-again = Take a number again at { $faskes }
beranda-again-other = Another day or clinic
beranda-simple = Choose one
beranda-simple-kartu = Card
beranda-simple-antrean = Queue number
beranda-simple-165 = Call 165
beranda-all-menus = All menus
beranda-usual = Use the usual view
beranda-offer-title = Would you like larger letters?
beranda-offer-text = The simple view has large letters. The main things come first, and pages can be read aloud.
beranda-offer-yes = Use the simple view
beranda-offer-no = Keep the usual view
beranda-welcome-text-pendek = Sign in once with your NIK or card number. After that your card stays readable without signal.
beranda-offline-text-pendek = That is all right. Your card stays readable. What you asked for is sent when the signal is back.
beranda-expired-text-pendek = For your safety you are signed out after a while. Waiting requests are kept.
beranda-inactive-title = The card is not active
beranda-inactive-text = Queue numbers and talks with a doctor need an active card. In an emergency, go straight to the emergency room (IGD).
beranda-inactive-way = See the bill
