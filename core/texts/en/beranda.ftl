# Home: what applies to you now, then all menus.
beranda-title = Home
beranda-welcome-title = Welcome to JKN Saku
beranda-welcome-text = Sign in once with your NIK or card number. After that your card, bill and queue number stay readable even without signal.
beranda-signed-out-title = You are not signed in
beranda-signed-out-text = What is kept on this phone stays readable. Sign in for newer data and to take a queue number.
beranda-offline-title = No signal
beranda-offline-text = That is all right. Your card and the data kept here stay readable. What you asked for is sent when the signal is back.
beranda-locked = Sign in first.
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
beranda-member-title = Membership of { $nama }
beranda-member-badge-ok = Active
beranda-member-badge-no = Not active
beranda-member-badge-unsure = Needs checking
