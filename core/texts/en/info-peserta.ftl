# Info Peserta: who is in the family, and how each membership stands.
info-peserta-title = Membership
info-peserta-family = Your family
info-peserta-family-hint = Choose a name to see that person's membership.
info-peserta-item = { $umur ->
    [-1] Age not known
    [one] { $umur } year
   *[other] { $umur } years
 } · card { $nomor }
info-peserta-badge-active = Active
info-peserta-badge-inactive = Not active
info-peserta-badge-last-active = Needs checking
info-peserta-badge-last-inactive = Needs checking

info-peserta-active-title = Active
info-peserta-active-text = The card can be used for care in { $bulan }.
info-peserta-last-active-title = Active according to data of { $tanggal }
info-peserta-last-active-text = { $umur } Connect to the internet to be sure.
info-peserta-inactive-title = Not active
info-peserta-inactive-text = The card cannot be used for care at the moment.
info-peserta-last-inactive-title = Not active according to data of { $tanggal }
info-peserta-last-inactive-text = { $umur } Connect to the internet to be sure.
info-peserta-steps = What you can do
info-peserta-why-self = Usually a contribution has not been paid.
info-peserta-why-employer = Your contributions are paid through your work.
info-peserta-why-government = The government pays your contribution. Your name may no longer be on its list.
info-peserta-why-government-help = Still unclear? Ask Care Center 165 or { $kanal }.
info-peserta-why-other = This app does not know the reason. Please ask { $kanal }.
info-peserta-why-student = A worker's child is covered until the age of 21.
info-peserta-why-words = { $arti ->
    [penangguhan] The membership data says: payment suspended (penangguhan pembayaran). It means that a contribution is unpaid.
   *[lain] The membership data says: “{ $teks }”.
  }
info-peserta-bill = See the bill

info-peserta-who = Personal data
info-peserta-card-number = Card number
info-peserta-born = Date of birth
info-peserta-age = { $umur ->
    [one] { $umur } year old
   *[other] { $umur } years old
 }
info-peserta-sex = Sex
info-peserta-male = Male
info-peserta-female = Female
info-peserta-not-said = Not recorded
info-peserta-show-nik = Show the NIK
info-peserta-hide-nik = Hide the NIK
info-peserta-nik-note = A note about the NIK
info-peserta-nik-note-next = The card still works. If the registered data is wrong, have it corrected through PANDAWA (WhatsApp 08118165165) or a branch office.

info-peserta-membership = Membership
info-peserta-segmen = Kind of membership
info-peserta-class = Ward class
info-peserta-fktp = First-level clinic (FKTP)
info-peserta-fktp-since = Registered here since { $tanggal }
info-peserta-valid-from = Valid from
info-peserta-valid-until = Valid until
info-peserta-change = Change data
info-peserta-everyone = See all members
info-peserta-emergency-igd = In an emergency, go straight to the emergency room (IGD). No referral is needed. Ask the BPJS staff at the hospital about the cost.
info-peserta-pandawa = Open PANDAWA (WhatsApp)
info-peserta-why-student-do = Still studying? Send a letter from the school through { $kanal }, or ask the HR office of the parent.
info-peserta-why-employer-do = Ask { $kanal }, above all if you have just changed or left a job.
info-peserta-why-self-do = See the family bill. Once the unpaid months and this month are paid, the card works again.
info-peserta-gone-title = That member was not found
info-peserta-gone-text = The data may have changed. See all members of the family, then choose a name.
info-peserta-ends = Something to remember
info-peserta-ends-now = See to this now
info-peserta-twice = Recorded twice
info-peserta-since = Since { $tanggal }
info-peserta-dental = Dental clinic
info-peserta-dental-note = For your teeth, go to this clinic.
info-peserta-registered = Registered since
info-peserta-student = School letter valid until
info-peserta-printed = Card printed on
info-peserta-programme = Programme for chronic illness (Prolanis, PRB)
info-peserta-insurer = Additional insurer
info-peserta-fingerprint = Fingerprint for dialysis
info-peserta-recorded = Recorded
info-peserta-relation = Relation
info-peserta-relation-is = { $hubungan ->
    [pasangan] Husband or wife
    [anak] { $ke ->
        [0] Child
       *[other] Child no. { $ke }
      }
    [orang-tua] Parent
    [mertua] Parent-in-law
   *[other] Other family
  }
info-peserta-phone = Phone number
info-peserta-email = Email
info-peserta-card = See the card
info-peserta-screening = Fill in the health screening
info-peserta-complain = Make a complaint
info-peserta-waiting = Waiting to take effect
