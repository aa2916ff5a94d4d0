# CHIKA, VIKA, PANDAWA and staff.
asisten-open = Open { $apa }
# kata: huruf: part of a sentence
asisten-active = active
# kata: huruf: part of a sentence
asisten-inactive = not active
asisten-zona = In which time zone are you?
asisten-zona-wib = Sumatra, Java, West and Central Kalimantan
asisten-zona-wita = Bali, Nusa Tenggara, Sulawesi, the rest of Kalimantan
asisten-zona-wit = Maluku and Papua
asisten-chika-title = CHIKA
asisten-chika-name = CHIKA
asisten-chika-open = Ask CHIKA
asisten-chika-lead = CHIKA answers here without signal, but for status, bill and Live Chat. What is said is not kept.
asisten-chika-menu = Choose one.
asisten-chika-key = Type the number of your choice
asisten-chika-number = Card number or NIK
asisten-chika-born = Birth date
asisten-chika-empty = Fill it in first, then send.
asisten-chika-offline = This needs a signal. Without one you can call Care Center 165.
asisten-chika-article = This page explains it.
asisten-chika-link = You can arrange it on this page.
asisten-chika-person = Go on with a person on this page.
asisten-chika-again = Start again
asisten-chika-elsewhere = CHIKA in other apps
asisten-chika-2020 = This is the Telegram account that was used in 2020.
asisten-whatsapp = WhatsApp
asisten-whatsapp-open = Open WhatsApp
asisten-whatsapp-note = No WhatsApp? Save this number, or call 165.
asisten-telegram = Telegram
asisten-telegram-open = Open Telegram
asisten-telegram-note = No Telegram? Look for this account later.
asisten-messenger = Facebook Messenger
asisten-messenger-open = Open Messenger
asisten-messenger-note = Open the Facebook page of this name, then choose Messenger.
asisten-vika-title = VIKA, by telephone
asisten-vika-lead = VIKA answers by telephone { $nomor } with a voice: membership status and bill. Open 24 hours.
asisten-vika-path = What to press
asisten-vika-step = Step
asisten-vika-step-call = Call { $nomor }.
asisten-vika-press = Press { $tombol }: { $apa }.
asisten-vika-step-number = Press the card number or NIK.
asisten-vika-step-born = Press the birth date: year, month, day.
asisten-vika-step-hear = Listen to the answer.
asisten-vika-step-other = Any other key connects you to a person.
asisten-vika-said = Read aloud: { $jalan }
asisten-vika-call = Call: { $apa }
asisten-vika-person = Call a person
asisten-vika-dialled = Your phone presses these keys after a pause. If the way is another, follow the voice on the telephone.
asisten-vika-have = Have this at hand
asisten-vika-have-number = Card number (13 digits) or NIK (16 digits)
asisten-vika-have-born = Birth date
asisten-vika-have-code = The help code below, for staff
asisten-vika-no-credit = Without call credit
asisten-vika-no-credit-text = A call costs credit. What 165 does you can also do in this app with data or Wi-Fi.
asisten-vika-can = What 165 does, without a call
asisten-vika-can-status = See the membership status
asisten-vika-can-bill = See the bill
asisten-vika-can-fktp = Change the first-level clinic (FKTP)
asisten-vika-can-class = Change the ward class
asisten-vika-can-phone = Change the phone number
asisten-vika-can-email = Change the email address
asisten-vika-can-npwp = Change the NPWP
asisten-vika-can-address = Change the address
asisten-vika-can-information = Read about the JKN programme
asisten-vika-can-complaint = Make a complaint
asisten-vika-can-rehab = Pay unpaid months in instalments (REHAB)
asisten-pandawa-title = PANDAWA, by WhatsApp
asisten-pandawa-open = Arrange it with PANDAWA
asisten-pandawa-lead = PANDAWA arranges papers by WhatsApp. Choose a service, prepare the papers, then send the message that we wrote.
asisten-pandawa-one = One service for one conversation. For another matter, begin a new one when this is finished.
asisten-pandawa-which = What would you like to arrange?
asisten-pandawa-open-now = PANDAWA is open
asisten-pandawa-closed-now = PANDAWA is closed
asisten-pandawa-whom = For: { $siapa }.
asisten-pandawa-papers = What to prepare
asisten-pandawa-photos = Send photos that can be read. Staff send you the form.
asisten-pandawa-code-note = This code is in the message. With it you and the staff speak of the same request.
asisten-pandawa-text = Hello PANDAWA. I would like to arrange: { $apa }. My help code is { $kode }.
asisten-pandawa-text-named = Hello PANDAWA. I am { $nama }. I would like to arrange: { $apa }. My help code is { $kode }.
asisten-pandawa-write = First message
asisten-pandawa-copy = Copy the message
asisten-pandawa-number = No WhatsApp on this phone? Send that message to { $nomor } from another phone.
asisten-pandawa-branch = Every branch office has a PANDAWA number of its own. Ask the nearest office.
asisten-pandawa-go = Open WhatsApp
asisten-pandawa-asked = When staff ask for it
asisten-pandawa-card = JKN card number
asisten-petugas-title = Talk to a person
asisten-petugas-open = Talk to a person
asisten-petugas-lead = Staff of Care Center 165 answer 24 hours a day. Say the help code so that your matter is easily found.
asisten-petugas-chat-lead = Write here what it is about. The answer of the staff of Care Center 165 appears in this app.
asisten-petugas-account-title = A chat with staff needs an account
asisten-petugas-account-text = Sign in first, so that staff know who is writing and the answer reaches you.
asisten-petugas-without-account = What works without an account
asisten-petugas-without = Besides the chat
asisten-petugas-call = Staff of Care Center 165 answer calls 24 hours a day. CHIKA and PANDAWA answer on WhatsApp. Offices help in person.
asisten-petugas-open-title = Staff are answering the chat
asisten-petugas-open-text = Write what it is about, then send it. You may close the app while you wait.
asisten-petugas-closed-title = The chat is closed
asisten-petugas-closed-text = According to the service, staff answer the chat again from { $saat }. You can call 165 now. What you wrote stays on this phone.
asisten-petugas-closed-unknown = The service does not say when staff answer the chat again. You can call 165 now. What you wrote stays on this phone.
asisten-petugas-checking = We are checking whether staff are answering the chat now.
asisten-petugas-offline-title = Waiting for signal
asisten-petugas-offline-text = Your message is kept on this phone and sent once there is signal. Answers arrive then, too. Calling 165 needs no internet.
asisten-petugas-session-title = Waiting for you to sign in
asisten-petugas-session-text = Your message is kept on this phone and sent after you sign in. Conversations on this phone can still be read.
asisten-petugas-about = What it is about
asisten-petugas-about-hint = What happened, since when, and what you have tried.
asisten-petugas-empty = Write what it is about first.
asisten-petugas-code-note = This code is sent along. If you call 165 about the same matter, say this code.
asisten-petugas-code-sent = This code was sent with the first message. If you call 165 about this matter, say this code.
asisten-petugas-code = Help code { $kode }
asisten-petugas-wait-hours = The chat is closed. What you wrote stays on this phone.
asisten-petugas-badge-waiting = Waiting for staff
asisten-petugas-talk = Conversation of { $tanggal }
asisten-petugas-talk-title = Chat with staff
asisten-petugas-name = Staff of 165
asisten-petugas-now-title = Chat with staff
asisten-petugas-now-answered = Staff have answered. Open it to read the answer.
asisten-petugas-now-waiting = Staff have not answered yet.
asisten-petugas-waits-first = Staff have not answered yet. You may add to what you wrote, or open another page. The answer also shows on the home page.
asisten-petugas-waits = Waiting for an answer. You may open another page. The answer also shows on the home page.
asisten-petugas-silent-text = Your message has arrived, and this conversation is still open. If you cannot wait, call 165 and say your help code.
asisten-petugas-end-text = After that, neither you nor the staff can write here. You can still read it.
asisten-petugas-ended = Staff ended this conversation.
asisten-petugas-over = This conversation is kept on this phone and can be read without signal. If your matter is not settled, start a new one.
asisten-petugas-again = Start a new conversation
asisten-petugas-late-text = The conversation was closed before it arrived, so staff have not read it. What you wrote is still here above. Copy it, then start a new conversation.
asisten-petugas-refused-mulai-title = The conversation has not started
asisten-petugas-refused-mulai-why = { $alasan ->
    [di_luar_jam] Staff are not answering the chat right now.
    [pesan_kosong] The message is empty.
    [pesan_terlalu_panjang] The message is too long.
    [kode_bantuan_salah] The service could not read the help code.
    [sudah_mulai] A conversation is still open.
   *[lain] No reason was given.
  }
asisten-petugas-refused-mulai-safe = { $alasan ->
    [sudah_mulai] That conversation stays open.
   *[lain] No new conversation was recorded.
  }
asisten-petugas-refused-mulai-next = { $alasan ->
    [di_luar_jam] Call 165 now, or send it again when the chat is open.
    [pesan_kosong] Write the message, then send it again.
    [pesan_terlalu_panjang] Shorten the message, then send it again.
    [sudah_mulai] Go on in that conversation.
   *[lain] Send it again, or call 165.
  }
asisten-petugas-refused-pesan-title = The message did not arrive
asisten-petugas-refused-pesan-why = { $alasan ->
    [sudah_ditutup] The conversation was closed before this message arrived.
    [pesan_kosong] This message is empty.
    [pesan_terlalu_panjang] This message is too long.
    [bukan_milik] This conversation is not recorded for your account.
   *[lain] No reason was given.
  }
asisten-petugas-refused-pesan-safe = Staff have not read it. What you wrote is still on this phone.
asisten-petugas-refused-pesan-next = { $alasan ->
    [sudah_ditutup] Copy what you wrote, then start a new conversation.
   *[lain] Copy what you wrote, then send it again.
  }
asisten-petugas-refused-akhiri-title = { $alasan ->
    [sudah_ditutup] The conversation is closed already
   *[lain] The conversation was not ended
  }
asisten-petugas-refused-akhiri-why = { $alasan ->
    [sudah_ditutup] This conversation was closed before.
    [bukan_milik] This conversation is not recorded for your account.
   *[lain] No reason was given.
  }
asisten-petugas-refused-akhiri-safe = { $alasan ->
    [sudah_ditutup] You can still read it.
   *[lain] Nothing has changed.
  }
asisten-petugas-refused-akhiri-next = Open the conversation to see how it stands.
