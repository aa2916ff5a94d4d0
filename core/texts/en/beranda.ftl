# Home: what applies to you now, then all menus.
beranda-title = Home
beranda-welcome-title = Welcome to JKN Saku
beranda-welcome-text = Sign in once with your NIK or card number. After that your card, bill and queue number stay readable even without signal.
beranda-signed-out-title = You are not signed in
beranda-signed-out-text = What is kept on this phone stays readable. Sign in for newer data and to take a queue number.
beranda-offline-title = No signal
beranda-offline-text = That is all right. Your card and the data kept here stay readable, and what you asked for is sent when the signal is back.
beranda-now = For you now
beranda-ticket-title = Queue { $nomor } · { $poli }
beranda-ticket-today = Today
beranda-ticket-later = Coming up
beranda-ticket-called = Being called
beranda-bill-title = Family contribution
beranda-bill-due = { $jumlah } for this month, by day { $hari } at the latest.
beranda-bill-late = { $jumlah } for this month. Day { $hari } has passed, but there is no fine. Pay before the end of the month to stay active.
beranda-bill-arrears = { $jumlah } to be active again, { $bulan ->
    [one] one owed month
   *[other] { $bulan } owed months
  } included.
beranda-bill-suspended = { $jumlah } for this month to make the cards active.
beranda-bill-paid = This month is paid. Thank you.
beranda-bill-due-badge = Unpaid
beranda-bill-arrears-badge = In arrears
beranda-bill-paid-badge = Paid
beranda-member-title = Membership of { $nama }
beranda-member-badge-ok = Active
beranda-member-badge-no = Not active
beranda-member-badge-unsure = To be confirmed
beranda-open-now = Open to everyone
beranda-emergency = An emergency?
beranda-after-sign-in = Sign in to open the other menus, such as the card, the bill and the queue. No account yet? Call Care Center 165.
beranda-expired-title = Please sign in again
beranda-expired-text = For your safety you are signed out after a while, or when you sign in on another phone. Waiting requests are kept.
beranda-key-lost = Sign in again to get your data. Your membership has not changed.
beranda-clock-wrong = Turn on automatic time in the phone settings, so that dates show right.
beranda-ticket-come = { $hari }: come { $datang }. { $faskes }.
beranda-ticket-come-at = at { $jam }
beranda-ticket-come-now = now
beranda-ticket-day = { $hari }. { $faskes }.
beranda-ticket-go = Go to { $poli } now, { $faskes }.
beranda-ticket-ask = Ask at the counter now. { $faskes }.
beranda-member-ok = The card can be used for care this month.
