# Ask a doctor: writing to a doctor at one's own FKTP.
konsultasi-dokter-title = Ask a doctor
konsultasi-dokter-new = Start a consultation
konsultasi-dokter-emergency = In an emergency, go straight to the emergency room (IGD). No referral is needed. Do not wait for an answer here.
konsultasi-dokter-open = Open conversations
konsultasi-dokter-earlier = Earlier conversations
konsultasi-dokter-all = See all conversations
konsultasi-dokter-talk = For { $nama }, { $tanggal }
konsultasi-dokter-doctors = Doctors at { $faskes }
konsultasi-dokter-online = Online
konsultasi-dokter-away = Not online
konsultasi-dokter-hours = Hours { $mulai } to { $selesai }
konsultasi-dokter-checking = We are checking which doctor is online.
konsultasi-dokter-offline = The list of doctors at { $faskes } is on this phone. Who is online shows only with signal and after you sign in.
konsultasi-dokter-nobody-title = No doctor is online
konsultasi-dokter-nobody-text = Nobody at { $faskes } can be written to right now. Try again during the doctor's hours, or take a queue number.
konsultasi-dokter-none-title = There is no doctor to consult
konsultasi-dokter-none-text = You can consult only doctors at your own FKTP, and that FKTP does not offer it yet. You can go there in person.
konsultasi-dokter-queue = Take a queue number
konsultasi-dokter-bill = Open Info Iuran
konsultasi-dokter-inactive-title = You cannot consult yet
konsultasi-dokter-badge-check = Needs checking
konsultasi-dokter-badge-answer = Waits for your reply
konsultasi-dokter-badge-waiting = Waiting for the doctor
konsultasi-dokter-badge-rated = Rated
konsultasi-dokter-badge-over = Finished
konsultasi-dokter-new-intro = Write { $nama }'s complaint for { $dokter } at { $faskes }. The doctor reads it before answering.
konsultasi-dokter-complaint = Complaint
konsultasi-dokter-complaint-hint = What you feel, since when, and which medicine you take.
konsultasi-dokter-go = Start the chat
konsultasi-dokter-sure-title = Write to the doctor all the same?
konsultasi-dokter-sure-text = Your complaint may be a sign of danger. The doctor may take some minutes to answer. In an emergency, go straight to the emergency room (IGD). No referral is needed.
konsultasi-dokter-sure-no = Back to the complaint
konsultasi-dokter-wait-check = Wait a moment, we are checking whether this doctor is online.
konsultasi-dokter-wait-signal = A consultation starts once there is signal and you have signed in. What you wrote stays on this phone.
konsultasi-dokter-wait-doctor = { $dokter } is not online. What you wrote stays on this phone.
konsultasi-dokter-running-title = A conversation is still open
konsultasi-dokter-open-it = Open the conversation
konsultasi-dokter-choose = Choose a doctor
konsultasi-dokter-rewrite = Change the complaint
konsultasi-dokter-use = Use these words again
konsultasi-dokter-missing-title = This doctor is not at your FKTP
konsultasi-dokter-missing-text = You can consult only doctors at your own FKTP. Choose another one from the list.
konsultasi-dokter-the-doctor = Doctor
konsultasi-dokter-waits-first = The doctor has not answered yet. Doctors usually answer within a few minutes. You may add to what you wrote.
konsultasi-dokter-waits = Waiting for the doctor's answer. While you wait, the conversation is not closed.
konsultasi-dokter-unknown = This version of the app does not know the state of this conversation.
konsultasi-dokter-end = End the conversation
konsultasi-dokter-end-title = End this conversation?
konsultasi-dokter-end-text = After that, neither you nor the doctor can write here. You can still read it.
konsultasi-dokter-end-no = Go on with the conversation
konsultasi-dokter-ended-me = You ended this conversation.
konsultasi-dokter-ended-doctor = The doctor ended this conversation.
konsultasi-dokter-ended-time = The conversation was closed because there was no reply.
konsultasi-dokter-ended-other = This conversation is closed.
konsultasi-dokter-late-title = { $jumlah ->
    [1] 1 message did not arrive
   *[other] { $jumlah } messages did not arrive
  }
konsultasi-dokter-late-text = The conversation was closed before it arrived, so the doctor has not read it. What you wrote is still here above. Copy it, then start a new consultation.
konsultasi-dokter-referral-title = The doctor mentions a referral
konsultasi-dokter-referral-text = The FKTP writes a referral after the doctor has seen you. Go to the FKTP, and bring your card and your ID card (KTP).
konsultasi-dokter-rate = Rate the consultation
konsultasi-dokter-rate-which = Consultation with { $dokter }, { $tanggal }.
konsultasi-dokter-stars = Your rating
konsultasi-dokter-rated = You gave { $jumlah } stars.
konsultasi-dokter-again = Start a new consultation
konsultasi-dokter-gone-title = Conversation not found
konsultasi-dokter-gone-text = This conversation is not recorded for your account.
konsultasi-dokter-written = What you wrote: “{ $teks }”
konsultasi-dokter-now-title = Consultation with { $dokter }
konsultasi-dokter-now-answer = The doctor has answered. Unless you reply, the conversation closes { $jam }.
konsultasi-dokter-now-check = The time to reply is over. Open it to see whether the conversation was closed.
konsultasi-dokter-now-wait = Waiting for the doctor's answer.
konsultasi-dokter-refused-mulai-title = The consultation has not started
konsultasi-dokter-refused-mulai-why = { $alasan ->
    [peserta_tidak_aktif] The membership is not active.
    [bukan_fktp_terdaftar] This doctor is not at the registered FKTP.
    [dokter_tidak_daring] This doctor is no longer online.
    [keluhan_kosong] The complaint is empty.
    [pesan_terlalu_panjang] The complaint is too long.
    [sudah_mulai] A conversation is still open for this family member.
    [bukan_milik] This person is not recorded in your family.
   *[lain] No reason was given.
  }
konsultasi-dokter-refused-mulai-safe = { $alasan ->
    [sudah_mulai] That conversation stays open.
   *[lain] No new conversation was recorded.
  }
konsultasi-dokter-refused-mulai-next = { $alasan ->
    [peserta_tidak_aktif] See Info Iuran, or ask Care Center 165. In an emergency, go straight to the emergency room (IGD). No referral is needed.
    [sudah_mulai] Go on in that conversation. In an emergency, go straight to the emergency room (IGD). No referral is needed.
    [keluhan_kosong] Write the complaint, then send it again. In an emergency, go straight to the emergency room (IGD). No referral is needed.
    [pesan_terlalu_panjang] Shorten the complaint, then send it again. In an emergency, go straight to the emergency room (IGD). No referral is needed.
   *[lain] Choose another doctor who is online, or go to the FKTP. In an emergency, go straight to the emergency room (IGD). No referral is needed.
  }
konsultasi-dokter-refused-pesan-title = The message did not arrive
konsultasi-dokter-refused-pesan-why = { $alasan ->
    [sudah_ditutup] The conversation was closed before this message arrived.
    [pesan_kosong] This message is empty.
    [pesan_terlalu_panjang] This message is too long.
    [bukan_milik] This conversation is not recorded for your account.
   *[lain] No reason was given.
  }
konsultasi-dokter-refused-pesan-safe = The doctor has not read it. What you wrote is still on this phone.
konsultasi-dokter-refused-pesan-next = { $alasan ->
    [sudah_ditutup] Copy what you wrote, then start a new consultation. In an emergency, go straight to the emergency room (IGD). No referral is needed.
   *[lain] Copy what you wrote, then send it again. In an emergency, go straight to the emergency room (IGD). No referral is needed.
  }
konsultasi-dokter-refused-akhiri-title = { $alasan ->
    [sudah_ditutup] The conversation is closed already
   *[lain] The conversation was not ended
  }
konsultasi-dokter-refused-akhiri-why = { $alasan ->
    [sudah_ditutup] This conversation was closed before.
    [bukan_milik] This conversation is not recorded for your account.
   *[lain] No reason was given.
  }
konsultasi-dokter-refused-akhiri-safe = { $alasan ->
    [sudah_ditutup] You can still read it.
   *[lain] Nothing has changed.
  }
konsultasi-dokter-refused-akhiri-next = { $alasan ->
    [sudah_ditutup] You can rate it.
   *[lain] Open the conversation to see how it stands.
  }
konsultasi-dokter-refused-nilai-title = The rating was not accepted
konsultasi-dokter-refused-nilai-why = { $alasan ->
    [tidak_dapat_dinilai] A conversation is rated once, after it is closed.
    [bintang_tidak_sah] The number of stars cannot be accepted.
    [catatan_terlalu_panjang] The note is too long.
    [bukan_milik] This conversation is not recorded for your account.
   *[lain] No reason was given.
  }
konsultasi-dokter-refused-nilai-safe = You can still read the conversation.
konsultasi-dokter-refused-nilai-next = Open the conversation to see its rating.
