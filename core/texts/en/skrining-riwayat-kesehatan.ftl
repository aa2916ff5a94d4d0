# Health screening: questions once a year, and what comes of them.
skrining-open-title = The screening can be filled in now
skrining-done-title = Done for this year
skrining-closed-title = The screening cannot be filled in here
skrining-draft-kept = Answers are saved on this phone as you go, so you can continue at any time.
skrining-not-known = Whether it was done this year is checked by the service when it is sent.
skrining-fill-in = Fill in the screening of { $nama }
skrining-none-title = No screening yet
skrining-none-text = Results that BPJS Kesehatan has on record appear here.
skrining-history = Screening results
skrining-badge-low = Low risk
skrining-badge-see = See a doctor
skrining-about-title = About the questions
skrining-about-newer = These questions are from the service, version { $versi }.
skrining-about-web = The newest form is on the website of BPJS Kesehatan.
skrining-web = Open the webskrining site
skrining-targets-show = See the 14 diseases looked for
skrining-targets-hide = Close the list of diseases
skrining-targets = Diseases looked for since 2024

skrining-form = Fill in the screening
skrining-not-a-member-title = This member was not found
skrining-not-a-member-text = The screening is for you and your registered family. Others can fill it in on the website of BPJS Kesehatan.
skrining-step = Step { $ke } of { $semua }, for { $nama }.
skrining-unread-title = The newest questions cannot be read yet
skrining-unread-text = The service uses version { $versi }. This app does not understand one part of it ({ $letak }), so it uses the form of 2020. Your answers stay saved.
skrining-new-questions = New questions
skrining-ya = Yes
skrining-tidak = No
skrining-open = { $jumlah ->
    [one] Answer 1 more question.
   *[other] Answer { $jumlah } more questions.
  }
skrining-go-on = Continue
skrining-measures-text = Measure or weigh first if you can. The waist may be left empty.
skrining-weight-hint = For example 62.7.
skrining-weight-form = Write the weight in digits, for example 62.7.
skrining-weight-range = The weight must be { $bawah } to { $atas } kg. Write kilograms, not grams.
skrining-cm-form = Write whole centimetres in digits, for example 160.
skrining-cm-range = It must be { $bawah } to { $atas } cm.
skrining-measures-first = Fill in weight and height correctly first.
skrining-summary = Check once more
skrining-change = Change { $kelompok }
skrining-consent = These answers may be sent to BPJS Kesehatan
skrining-consent-hint = Answers about health are secret. The app sends them only if you agree.
skrining-consent-first = Agree to sending the answers first.
skrining-send = Send the screening

skrining-result = Screening result
skrining-of = Screening of { $nama }, { $tanggal }.
skrining-of-ours = Screening of { $nama }. This result is worked out by the app. The result of the service follows.
skrining-diseases = Risk of diseases
skrining-diseases-more = Also worked out by this app
skrining-differs-title = The service’s result differs from ours
skrining-differs-text = What counts is the result of the service. The limits that we use are our assumption.
skrining-two-answers = By the service: { $layanan }. By our own count: { $kami }.
skrining-what-to-do = What can be done
skrining-see-fktp = See a doctor at your FKTP.
skrining-keep-healthy = Keep up a healthy life. Fill it in again next year.
skrining-take-number = Take a queue number
skrining-imt = Body mass index
skrining-imt-low = Below normal for an adult.
skrining-imt-normal = Normal for an adult.
skrining-imt-high = Above normal for an adult.
skrining-waist = Waist
skrining-waist-high = Above the limit
skrining-waist-normal = Within the limit
skrining-level-rendah = Low
skrining-level-sedang = Medium
skrining-level-tinggi = High
skrining-level-berisiko = At risk
skrining-level-tidak-berisiko = Not at risk
skrining-level-lain = Unknown
skrining-advice-rendah = Keep up a healthy life.
skrining-advice-sedang = See a doctor at your FKTP.
skrining-advice-tinggi = See a doctor at your FKTP as soon as you can.
skrining-advice-berisiko = See a doctor at your FKTP.
skrining-advice-tidak-berisiko = Keep up a healthy life.
skrining-advice-lain = This app does not know the service’s answer yet. Ask your FKTP.
skrining-disease-dm = Diabetes mellitus
skrining-disease-ht = Hypertension
skrining-disease-g = Chronic kidney disease
skrining-disease-j = Coronary heart disease
skrining-disease-s = Stroke
skrining-disease-oa = Osteoarthritis of the knee
skrining-disease-unknown = Another disease
skrining-see-result = See the result
skrining-see-history = See screening results
skrining-again = Open the form again
skrining-kept-secret = Your answers are kept locked on this phone.

skrining-refused-title = { $alasan ->
    [sudah_skrining] This year’s screening is done
   *[lain] The screening was not accepted
  }
skrining-refused-why = { $alasan ->
    [sudah_skrining] This member was screened this year already, in the app or at the FKTP.
    [bukan_anggota] This person is not registered in your family.
    [versi_lama] The list of questions has changed.
    [jawaban_kurang] A question or a measure is not answered rightly yet.
   *[lain] No reason was given.
  }
skrining-refused-safe = { $alasan ->
    [sudah_skrining] The first result still counts.
   *[lain] Nothing was recorded, and your answers are still saved on this phone.
  }
skrining-refused-next = { $alasan ->
    [sudah_skrining] See the result in this menu.
    [bukan_anggota] Refresh the family’s data, or ask Care Center 165.
    [versi_lama] Open the form again, answer the new questions, then send it.
    [jawaban_kurang] Open the form again, complete it, then send it.
   *[lain] Try again later.
  }
