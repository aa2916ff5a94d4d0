# Home: what applies to you now, then all menus.
beranda-title = Home
beranda-welcome-title = Welcome to JKN Saku
beranda-welcome-text = Sign in once with your NIK or card number. After that your card, bill and queue number stay readable even without signal.
beranda-signed-out-title = You are not signed in
beranda-signed-out-text = What is kept on this phone stays readable. Sign in for newer data and to take a queue number.
beranda-offline-title = No signal
beranda-offline-text = That is all right. Your card and the data kept here stay readable, and what you asked for is sent when the signal is back.
beranda-locked = sign in first
beranda-now = For you now
beranda-ticket-title = Queue { $nomor } · { $poli }
beranda-ticket-detail = { $faskes }, { $tanggal }. { $sisa ->
    [-1] How many are before you is not known.
    [0] You are next.
    [one] One person before you.
   *[other] { $sisa } people before you.
  }
beranda-ticket-today = Today
beranda-ticket-later = Coming up
beranda-ticket-called = Being called
beranda-promise-title = Your request
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
