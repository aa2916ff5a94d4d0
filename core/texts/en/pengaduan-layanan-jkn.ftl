# Complaints and questions: answers first, then what is asked in writing.
pengaduan-layanan-jkn-title = JKN Service Complaints (Pengaduan Layanan JKN)
pengaduan-layanan-jkn-answers = The answer may be here already
pengaduan-layanan-jkn-ask-inactive = My card is not active because of unpaid months. What should I do?
pengaduan-layanan-jkn-ask-referral = When do I need a referral letter?
pengaduan-layanan-jkn-ask-move = How do I move to another first-level clinic (FKTP)?
pengaduan-layanan-jkn-ask-covered = What is not covered?
pengaduan-layanan-jkn-ask-emergency = What should I do in an emergency?
pengaduan-layanan-jkn-write = Write a question or complaint
pengaduan-layanan-jkn-own = What you have sent
pengaduan-layanan-jkn-none-title = Nothing sent yet
pengaduan-layanan-jkn-none-text = Your questions and complaints appear here, with the date of every step.
pengaduan-layanan-jkn-since = Sent on { $tanggal }
pengaduan-layanan-jkn-ways = Other ways
pengaduan-layanan-jkn-way-165 = Care Center 165 answers by telephone, 24 hours a day.
pengaduan-layanan-jkn-way-hospital = In a hospital, see the BPJS staff there (BPJS SATU). Their names and numbers are usually posted in the waiting room.
pengaduan-layanan-jkn-way-lapor = LAPOR! takes complaints about all government services.
pengaduan-layanan-jkn-open-lapor = Open LAPOR!
pengaduan-layanan-jkn-emergency = In an emergency, go straight to the emergency room (IGD). You need no referral. Do not wait for an answer here.
pengaduan-layanan-jkn-question = Question
pengaduan-layanan-jkn-question-detail = I want to know something.
pengaduan-layanan-jkn-complaint = Complaint
pengaduan-layanan-jkn-complaint-detail = Something went wrong, and I want it dealt with.
pengaduan-layanan-jkn-kind = What you are sending
pengaduan-layanan-jkn-kind-first = Choose question or complaint first.
pengaduan-layanan-jkn-category = About
pengaduan-layanan-jkn-facility = Where it happened
pengaduan-layanan-jkn-facility-hint = You may leave this empty. Type the name of a health facility, then choose it.
pengaduan-layanan-jkn-facility-needed = Type the name of the health facility, then choose it.
pengaduan-layanan-jkn-facility-none = Leave the place empty
pengaduan-layanan-jkn-day = Day it happened
pengaduan-layanan-jkn-text = Your story
pengaduan-layanan-jkn-text-hint = What happened, who was involved, and what you hope for. Do not write a password or PIN.
pengaduan-layanan-jkn-contact = Mobile number or email for the answer
pengaduan-layanan-jkn-contact-hint = Staff reach you this way.
pengaduan-layanan-jkn-next = Next
pengaduan-layanan-jkn-from-title = We have filled in a part
pengaduan-layanan-jkn-from-payment = This complaint is about one payment. Its number goes along.
pengaduan-layanan-jkn-from-visit = This complaint is about one visit. Its number goes along. Choose the facility from the search results.
pengaduan-layanan-jkn-from-access = This complaint is about who looked at your data. Its number goes along. You can change the text.
pengaduan-layanan-jkn-access-text = I do not know why { $siapa } looked at my data on { $saat }. Please find out who looked at it and what for.
pengaduan-layanan-jkn-from-queue = This complaint is about one queue number. Its booking code goes along.
pengaduan-layanan-jkn-files = Attachments
pengaduan-layanan-jkn-files-text = A photo of a letter, a receipt or a medicine helps the staff. Cover what others need not see.
pengaduan-layanan-jkn-file-pick = Choose a file
pengaduan-layanan-jkn-file-hint = A photo (JPEG, PNG) or a PDF. At most { $jumlah } files, each of at most { $mb } MB.
pengaduan-layanan-jkn-file-remove = Remove { $nama }
pengaduan-layanan-jkn-file-photo = Photo, { $ukuran }
pengaduan-layanan-jkn-file-pdf = PDF, { $ukuran }
pengaduan-layanan-jkn-file-kb = { $ukuran } KB
pengaduan-layanan-jkn-file-mb = { $ukuran } MB
pengaduan-layanan-jkn-no-files-title = Files cannot be opened
pengaduan-layanan-jkn-no-files-text = This phone gives the app no files. Check the permissions in the phone’s settings, or send without attachments.
pengaduan-layanan-jkn-without-files = Go on without attachments
pengaduan-layanan-jkn-check-title = Check before sending
pengaduan-layanan-jkn-check = Only what is written here is sent, in the name of your account.
pengaduan-layanan-jkn-check-files = Only what is written here is sent, in the name of your account. Attachments are sent first. If the signal breaks, sending goes on automatically.
pengaduan-layanan-jkn-send = Send
pengaduan-layanan-jkn-sure-title = Send this all the same?
pengaduan-layanan-jkn-sure-text = Your text names a sign of danger, and staff do not read it at once. In an emergency, go straight to the emergency room (IGD). You need no referral.
pengaduan-layanan-jkn-sure-no = Back to the text
pengaduan-layanan-jkn-ticket = Question or complaint
pengaduan-layanan-jkn-number = Ticket number
pengaduan-layanan-jkn-got-number = Its ticket number is { $tiket }.
pengaduan-layanan-jkn-open-ticket = Open the ticket
pengaduan-layanan-jkn-gone-title = Ticket not found
pengaduan-layanan-jkn-gone-text = This number is not recorded for your account.
pengaduan-layanan-jkn-badge-check = Needs checking
pengaduan-layanan-jkn-badge-sent = Sent
pengaduan-layanan-jkn-badge-work = In progress
pengaduan-layanan-jkn-badge-data = Data needed
pengaduan-layanan-jkn-badge-done = Answered
pengaduan-layanan-jkn-badge-again = Reopened
pengaduan-layanan-jkn-state-check = This version of the app does not know the state of this ticket. Ask Care Center 165 with its number.
pengaduan-layanan-jkn-state-sent = It is recorded and waits to be read by staff.
pengaduan-layanan-jkn-state-work = Staff are dealing with it.
pengaduan-layanan-jkn-state-data = Staff ask you for data. This ticket waits until you send it.
pengaduan-layanan-jkn-state-data-asked = Staff ask you for data: “{ $catatan }” This ticket waits until you send it.
pengaduan-layanan-jkn-state-done = Staff have answered. If the problem remains, reopen this ticket.
pengaduan-layanan-jkn-state-again = You reopened this ticket. It waits to be read by staff.
pengaduan-layanan-jkn-steps = Steps of this ticket
pengaduan-layanan-jkn-step-now = Step now
pengaduan-layanan-jkn-step-done = Done
pengaduan-layanan-jkn-step-sent = You sent it
pengaduan-layanan-jkn-step-work = Taken up by staff
pengaduan-layanan-jkn-step-data = Staff asked for data
pengaduan-layanan-jkn-step-completed = You added data
pengaduan-layanan-jkn-step-answered = Staff answered
pengaduan-layanan-jkn-step-again = You reopened it
pengaduan-layanan-jkn-step-you = You wrote: “{ $catatan }”
pengaduan-layanan-jkn-step-officer = Staff wrote: “{ $catatan }”
pengaduan-layanan-jkn-complete = Add data
pengaduan-layanan-jkn-complete-text = What was asked for
pengaduan-layanan-jkn-complete-hint = Answer what the staff asked. You may attach photos below.
pengaduan-layanan-jkn-complete-not-now-title = Staff are not waiting for data
pengaduan-layanan-jkn-complete-not-now-text = Data can be added only when the staff ask for it. See the ticket for its state.
pengaduan-layanan-jkn-reopen = Reopen the ticket
pengaduan-layanan-jkn-reopen-text = What remains
pengaduan-layanan-jkn-reopen-hint = Write what the answer of the staff leaves open.
pengaduan-layanan-jkn-reopen-not-now-title = This ticket is not answered yet
pengaduan-layanan-jkn-reopen-not-now-text = A ticket can be reopened only after the staff have answered. See the ticket for its state.
pengaduan-layanan-jkn-use = Use this text again
pengaduan-layanan-jkn-rewrite = Change the text
pengaduan-layanan-jkn-refused-new-title = Not recorded yet
pengaduan-layanan-jkn-refused-new-why = { $alasan ->
    [isian_salah] A field is not filled in as needed.
    [lampiran_tidak_ada] The service does not find the attachments.
    [lampiran_terlalu_besar] An attachment is too large.
    [lampiran_jenis] An attachment is neither a photo nor a PDF.
    [lampiran_rusak] An attachment arrived damaged.
   *[lain] No reason was given.
  }
pengaduan-layanan-jkn-refused-new-safe = There is no ticket yet. Your text and attachments are still on this phone.
pengaduan-layanan-jkn-refused-new-next = { $alasan ->
    [isian_salah] Fill in what is missing, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
    [lampiran_terlalu_besar] Replace the attachment, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
    [lampiran_jenis] Replace the attachment, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
    [lampiran_rusak] Remove that attachment, choose it again, then send. In an emergency, go straight to the emergency room (IGD). You need no referral.
   *[lain] Open your text, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
  }
pengaduan-layanan-jkn-refused-complete-title = Data not recorded yet
pengaduan-layanan-jkn-refused-complete-why = { $alasan ->
    [isian_salah] A field is not filled in as needed.
    [tidak_diminta] Staff no longer wait for data for this ticket.
    [tidak_ditemukan] This ticket number is not recorded for your account.
    [lampiran_tidak_ada] The service does not find the attachments.
    [lampiran_terlalu_besar] An attachment is too large.
    [lampiran_jenis] An attachment is neither a photo nor a PDF.
    [lampiran_rusak] An attachment arrived damaged.
   *[lain] No reason was given.
  }
pengaduan-layanan-jkn-refused-complete-safe = The ticket has not changed. Your text and attachments are still on this phone.
pengaduan-layanan-jkn-refused-complete-next = { $alasan ->
    [tidak_diminta] See the state of the ticket. In an emergency, go straight to the emergency room (IGD). You need no referral.
    [tidak_ditemukan] Ask Care Center 165. In an emergency, go straight to the emergency room (IGD). You need no referral.
   *[lain] Correct your text, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
  }
pengaduan-layanan-jkn-refused-reopen-title = { $alasan ->
    [masih_berjalan] The ticket is still in progress
   *[lain] The ticket was not reopened
  }
pengaduan-layanan-jkn-refused-reopen-why = { $alasan ->
    [isian_salah] The text is too short or too long.
    [masih_berjalan] Staff are still dealing with it.
    [tidak_ditemukan] This ticket number is not recorded for your account.
   *[lain] No reason was given.
  }
pengaduan-layanan-jkn-refused-reopen-safe = { $alasan ->
    [masih_berjalan] That ticket is still being dealt with.
   *[lain] The ticket has not changed. Your text is still on this phone.
  }
pengaduan-layanan-jkn-refused-reopen-next = { $alasan ->
    [masih_berjalan] Wait for the answer of the staff. In an emergency, go straight to the emergency room (IGD). You need no referral.
    [tidak_ditemukan] Ask Care Center 165. In an emergency, go straight to the emergency room (IGD). You need no referral.
   *[lain] Correct your text, then send it again. In an emergency, go straight to the emergency room (IGD). You need no referral.
  }
