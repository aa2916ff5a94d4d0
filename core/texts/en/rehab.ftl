# REHAB: unpaid months that are paid in instalments.
rehab-title = REHAB (instalments)
rehab-terms = Terms of the instalments
rehab-assumption = Our assumption
rehab-asked = You asked for { $kali } instalments, { $total } in all. Until that is accepted, your bill stays as it is now.
rehab-first = Pay the first instalment, { $jumlah }, by { $tanggal }.
rehab-see-plan = See the instalment plan
rehab-again = Compare instalments again
rehab-asked-already = Wait for the answer to your request first.

rehab-refused-title = { $alasan ->
    [sudah_ada_rencana] There is a plan already
   *[lain] The plan is not registered yet
  }
rehab-refused-why = { $alasan ->
    [segmen] This instalment programme is not for your kind of membership.
    [tunggakan_kurang] There are too few unpaid months for instalments.
    [jumlah_tahap] Your unpaid months cannot be divided into so many instalments.
    [angsuran_kurang] One instalment would be too small.
    [di_luar_jendela] Registration for instalments is closed this month.
    [sudah_ada_rencana] Your family is paying in instalments.
    [tagihan_berubah] Your bill has changed since this plan was worked out.
    [isian_salah] The email address cannot be accepted.
   *[lain] No reason was given.
  }
rehab-refused-safe = { $alasan ->
    [sudah_ada_rencana] The first plan still holds.
   *[lain] Nothing was recorded, and your bill has not changed by it.
  }
rehab-refused-next = { $alasan ->
    [segmen] Ask Care Center 165.
    [tunggakan_kurang] Pay everything at once.
    [jumlah_tahap] Choose another number of instalments.
    [angsuran_kurang] Choose fewer instalments.
    [di_luar_jendela] Register again from the 1st of next month.
    [sudah_ada_rencana] Pay the next instalment as usual.
    [tagihan_berubah] Compare again with the present bill. Your choices are still there.
    [isian_salah] Correct the email address and register again.
   *[lain] Try again later.
  }
rehab-batal-refused-title = { $alasan ->
    [tidak_berjalan] That plan no longer runs
   *[lain] The plan was not cancelled
  }
rehab-batal-refused-why = { $alasan ->
    [sudah_dibayar] An instalment has been paid already.
    [tidak_berjalan] That plan is finished, has ended or was cancelled before.
   *[lain] No reason was given.
  }
rehab-batal-refused-safe = { $alasan ->
    [tidak_berjalan] What was paid stays recorded.
   *[lain] The plan still holds.
  }
rehab-batal-refused-next = { $alasan ->
    [sudah_dibayar] Pay off the rest if you want to finish sooner.
    [tidak_berjalan] Refresh this page, or ask Care Center 165.
   *[lain] Try again later.
  }

rehab-old-bill = This uses the bill of { $tanggal }. We assume that the months after it are unpaid. The service counts again when you register.
rehab-running-title = You are paying in instalments
rehab-running-text = Your family has one plan that runs. Another one can be made after it is finished.
rehab-ended-gagal = Your last plan ended because one instalment was missed.
rehab-ended-selesai = Your last plan is paid in full.
rehab-ended-batal = Your last plan was cancelled.
rehab-open-title = You can pay your unpaid months in instalments
rehab-later-title = It cannot be registered now
rehab-closed-title = Your unpaid months cannot be paid in instalments yet
rehab-until = Register by { $tanggal }.
rehab-elsewhere = In this app or through { $kanal }.
rehab-nothing-title = No unpaid months
rehab-nothing-text = Instalments are only for unpaid months. There is nothing for you to do here.
rehab-nothing-moved-title = No old unpaid months
rehab-nothing-moved-text = Your contribution (iuran) is paid through your present kind of membership. There is nothing to pay in instalments.
rehab-see-bill = See the bill
rehab-pay = Pay by virtual account
rehab-uncounted-title = Instalments cannot be worked out here yet
rehab-uncounted-unknown = The service did not say the ward class or the number of family members. Refresh this page, or ask Care Center 165.
rehab-uncounted-differs = The amounts on the bill differ from the tariff. Ask Care Center 165 first, so that the instalments are right.

rehab-table = Every way to pay it off
rehab-column-way = Way
rehab-column-month = Each month
rehab-column-all = In all
rehab-column-active = Active again by
rehab-column-done = Paid off by
rehab-at-once = At once
rehab-at-once-active = The same day
rehab-at-once-done = The same day
rehab-times = { $kali } instalments
rehab-range = { $sedikit } to { $banyak }
rehab-table-apart = The column “Each month” does not include the monthly contribution. The column “In all” does.
rehab-chart = Largest instalment each month
rehab-chart-summary = With { $sedikit }, the largest is { $terbesar }. With { $banyak }, the largest is { $terkecil }.
rehab-how-many = How many instalments?
rehab-option = { $jumlah } each month
rehab-choose-first = Choose the number of instalments first.
rehab-next = Continue

rehab-step-2 = Your { $kali } instalments
rehab-step-3 = Terms and email address
rehab-step-4 = Look at it once more
rehab-instalment = Instalment { $ke }, by { $tanggal }
rehab-instalment-holds = Unpaid { $bulan }, { $tunggakan }{ $ada ->
    [iuran] , and the contribution of { $ini }, { $berjalan }.
   *[lain] .
  }
rehab-in-all = In all
rehab-total = Sum of all instalments
rehab-apart = Contribution of { $bulan }, apart
rehab-active-by = The card is active again by
rehab-done-by = Unpaid months settled by
rehab-recount = The service counts again when you register.
rehab-this-month = How do you want to pay this month's contribution?
rehab-way-bersama = With the first instalment
rehab-way-sekarang = Apart from the instalments
rehab-email = Email address
rehab-email-hint = The confirmation is sent to this address.
rehab-email-wrong = The email address is not complete yet. For example: name@contoh.id
rehab-email-first = Fill in the email address first.
rehab-consent = I agree to the terms of the instalments
rehab-consent-hint = { $versi ->
    [satu] The card is not active until the last instalment and that month's contribution are paid.
    [pindah] The instalments settle the old unpaid months. The card follows your present kind of membership.
   *[dua] The card is not active until the last instalment is paid.
  }
rehab-consent-first = Agree to the terms first.
rehab-send = Register the instalments

rehab-plan-title = Instalment plan
rehab-none-title = No instalment plan yet
rehab-none-text = If your unpaid months can be paid in instalments, the plan appears here after it is registered.
rehab-none-action = Check instalments
rehab-state-next-title = Pay instalment { $ke } of { $kali }
rehab-state-next-text = Pay { $jumlah } by { $tanggal } through the virtual account. If it is missed, the plan ends.
rehab-state-late-title = Instalment { $ke } is past its last day
rehab-state-late-text = Its last day was { $tanggal }. Have you paid? Refresh this page. If it is unpaid, the plan ends.
rehab-state-all-paid-title = All instalments are paid
rehab-state-all-paid-text = The service is still recording the last payment. Refresh this page later.
rehab-state-old-title = Instalment { $ke } is unpaid according to the last data
rehab-state-old-text = It is { $jumlah }, by { $tanggal }. Refresh this page first, then pay.
rehab-state-selesai-title = All instalments paid in full
rehab-state-selesai-text = Thank you. { $kali } of { $kali } instalments are paid.
rehab-state-gagal-title = The plan ended on { $sejak }
rehab-state-gagal-text = Instalment { $ke } was unpaid on { $tanggal }. What was paid still covers the oldest months. The rest is an ordinary bill again.
rehab-state-batal-title = The plan was cancelled
rehab-state-batal-text = Nothing has been paid. Your bill is as usual again.
rehab-state-lain-title = The state of this plan is not known yet
rehab-state-lain-text = Ask Care Center 165 first, then pay.
rehab-apart-title = The contribution of { $bulan } is paid apart
rehab-apart-text = Pay { $jumlah } by { $tanggal }. While it is unpaid, the card is not active after the last instalment.
rehab-numbers = Payment number (virtual account)
rehab-steps = { $kali } instalments
rehab-step-title = Instalment { $ke }, { $jumlah }
rehab-step-paid = Unpaid { $bulan }. Paid { $tanggal }.
rehab-step-due = Unpaid { $bulan }. By { $tanggal }.
rehab-step-state-paid = Paid
rehab-step-state-missed = Missed
rehab-step-state-dropped = No longer holds
rehab-step-state-next = Pay next
rehab-step-state-later = Later
rehab-about = About this plan
rehab-paid = Paid so far
rehab-registered = Registered
rehab-by = Through
rehab-by-app = This app
rehab-by-165 = Care Center 165
rehab-by-counter = Branch office of BPJS Kesehatan
rehab-cancel = Cancel the plan
rehab-cancel-title = Cancel the instalment plan?
rehab-cancel-text = The unpaid months are billed at once again. You can register anew while registration is open.
rehab-cancel-no = Keep paying in instalments
