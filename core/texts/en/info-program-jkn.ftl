# Info Program JKN: the articles that come with the app.
info-program-jkn-title = About JKN
info-program-jkn-search = Search, for example: referral
info-program-jkn-all = See all articles
info-program-jkn-none-title = Nothing found
info-program-jkn-none-text = No article has those words. Try other words, or just one.
info-program-jkn-unknown-title = There is no such article
info-program-jkn-unknown-text = Its address may have changed. You can read every article from the list.
info-program-jkn-previous = Previous: { $judul }
info-program-jkn-next = Next: { $judul }
info-program-jkn-sources = Sources: { $sumber }. By the rules of { $tahun }.

info-program-jkn-wajib-title = Who must join, and why
info-program-jkn-wajib-lead = Everybody joins so that the sick are helped.
info-program-jkn-wajib-open = See your family's membership
info-program-jkn-wajib-1 = Everybody must be a JKN member, in good health too. Illness can come at any time, and its cost can eat up a family's savings.
info-program-jkn-wajib-2 = JKN is mutual help. What the healthy pay helps the sick. One day it will be your turn to be helped.
info-program-jkn-wajib-3 = Membership goes on. As a rule it ends only when a member dies or moves abroad.

info-program-jkn-segmen-title = Kinds of membership, and who pays
info-program-jkn-segmen-lead = Employed, self-paying, or paid by the government.
info-program-jkn-segmen-open = See your kind of membership
info-program-jkn-segmen-1 = PBI members are paid for by the national government. PBPU Pemda members are paid for by the local government. Their ward class is Class III. They are registered from the government's data.
info-program-jkn-segmen-2 = Employees (PPU) are registered by their employer. Of the pay, the employer pays 4 percent and the employee 1 percent.
info-program-jkn-segmen-3 = That covers at most 5 people: the employee, husband or wife, and at most three children. Others, such as parents, cost 1 percent more each.
info-program-jkn-segmen-4 = The self-employed (PBPU) and people without work (BP) register and pay for themselves and choose a ward class. The government pays for veterans and pioneers of independence.
info-program-jkn-segmen-list = When the government no longer pays

info-program-jkn-daftar-title = How to register
info-program-jkn-daftar-lead = Self-paying families register all together.
info-program-jkn-daftar-open = Add a member
info-program-jkn-daftar-1 = Workers are registered by their employer. Members paid for by the government are registered from the government's data.
info-program-jkn-daftar-2 = A self-paying member registers everybody on the family card (KK). Have the KK number, each person's NIK, a phone number and an email address ready. Choose one ward class for the whole family.
info-program-jkn-daftar-3 = After registering you get a payment number (virtual account). The first contribution is paid after 14 days. The card is active as soon as it is paid.
info-program-jkn-daftar-4 = Register a newborn at most 28 days after birth. The baby of a mother with PBI becomes a PBI member automatically.

info-program-jkn-iuran-title = Contributions (iuran) and when to pay
info-program-jkn-iuran-lead = Pay by the 10th of every month.
info-program-jkn-iuran-open = See your family's contribution
info-program-jkn-iuran-1 = Self-paying members pay per person and month: Class I Rp150,000, Class II Rp100,000, Class III Rp35,000. For Class III the government adds Rp7,000.
info-program-jkn-iuran-2 = Pay by the 10th. After that day but within the month, the card stays active.
info-program-jkn-iuran-3 = If the month ends unpaid, the card is suspended from the 1st of the next month. There is no fine on late contributions.
info-program-jkn-iuran-4 = For employees the contribution is 5 percent of the pay. At most a pay of Rp12,000,000 is counted.
info-program-jkn-iuran-list = How to pay

info-program-jkn-tunggakan-title = When contributions are unpaid
info-program-jkn-tunggakan-lead = Being active again, instalments, and the hospital-stay fine.
info-program-jkn-tunggakan-open = See REHAB (instalments)
info-program-jkn-tunggakan-1 = To make the card active again, pay the unpaid months and this month. At most 24 months are billed, even when more are unpaid.
info-program-jkn-tunggakan-2 = From 4 to 24 unpaid months can be paid in instalments through REHAB. The card is active again when everything is paid, not with the first instalment.
info-program-jkn-tunggakan-3 = A hospital stay within 45 days after the card became active again brings a hospital-stay fine (denda pelayanan). It is 5 percent of the estimated cost, times the unpaid months. At most 12 months count, and the fine is never more than Rp30,000,000. Example: estimated cost Rp10,000,000, 3 unpaid months. The fine is 5 percent × Rp10,000,000 × 3 = Rp1,500,000.
info-program-jkn-tunggakan-4 = Outpatient care and a stay at a first-level facility bring no such fine.

info-program-jkn-hak-kewajiban-title = Rights and duties
info-program-jkn-hak-kewajiban-lead = What you may ask for and what to take care of.
info-program-jkn-hak-kewajiban-open = Make a complaint
info-program-jkn-hak-kewajiban-1 = You have a right to care and to information. You may also see and rate the services you received, and complain when something is not as it should be.
info-program-jkn-hak-kewajiban-2 = Please pay contributions on time and use the card for yourself only.
info-program-jkn-hak-kewajiban-3 = Report changes: a birth, a death, a marriage, a divorce, a new address, phone number, email or job.

info-program-jkn-alur-berobat-title = The way to care
info-program-jkn-alur-berobat-lead = Start at your FKTP, then a referral if needed.
info-program-jkn-alur-berobat-open = Take a queue number
info-program-jkn-alur-berobat-1 = When you are ill, first go to the first-level clinic (FKTP) you are registered with. It is a puskesmas, a clinic or a doctor in private practice. The app can give you a queue number for today or tomorrow.
info-program-jkn-alur-berobat-2 = If you need a specialist, the FKTP refers you to a hospital. Its referral is valid for 90 days.
info-program-jkn-alur-berobat-3 = For the next visit the hospital gives you a follow-up letter (surat kontrol). Come on the date written there.
info-program-jkn-alur-berobat-4 = Regular dialysis patients whose fingerprint is registered need no new FKTP referral.

info-program-jkn-darurat-title = In an emergency
info-program-jkn-darurat-lead = Straight to the nearest emergency room (IGD), no referral.
info-program-jkn-darurat-open = Read: how to get care
info-program-jkn-darurat-1 = In an emergency, go straight to the nearest health facility that can help. No referral is needed.
info-program-jkn-darurat-2 = It may be anywhere, also far from where you are registered.
info-program-jkn-darurat-3 = If it is not an emergency, start at the FKTP you are registered with.
info-program-jkn-darurat-list = Know the signs
info-program-jkn-darurat-cost = When the card is not active
info-program-jkn-darurat-ask = Ask the BPJS staff at the hospital about the cost.

info-program-jkn-manfaat-title = What is covered
info-program-jkn-manfaat-lead = From seeing a doctor to glasses and crutches.
info-program-jkn-manfaat-open = Find a health facility
info-program-jkn-manfaat-1 = At the FKTP: consultations, procedures that need no specialist, medicine and laboratory tests. Also dental care, including scaling once a year. Also family planning, and care for mother and child.
info-program-jkn-manfaat-2 = At the hospital: specialists, a stay in your ward class, and medicine on the national formulary (Formularium Nasional).
info-program-jkn-manfaat-3 = Devices are covered too, each on its own conditions. Examples are glasses, hearing aids, dentures, artificial limbs, corsets, crutches and neck braces.

info-program-jkn-tidak-dijamin-title = What is not covered
info-program-jkn-tidak-dijamin-lead = Ten things that are not covered, and whom to ask.
info-program-jkn-tidak-dijamin-open = Ask a question
info-program-jkn-tidak-dijamin-1 = Not every service is covered. These are some that are not; the whole list is longer.
info-program-jkn-tidak-dijamin-2 = If in doubt, ask the staff of the facility or Care Center 165 before you are treated.
info-program-jkn-tidak-dijamin-list = Not covered

info-program-jkn-pindah-fktp-title = Changing your FKTP
info-program-jkn-pindah-fktp-lead = After 3 months, with effect from next month.
info-program-jkn-pindah-fktp-open = Change your data
info-program-jkn-pindah-fktp-1 = You may change your first-level clinic (FKTP) after at least 3 months at the present one.
info-program-jkn-pindah-fktp-2 = The new FKTP counts from the 1st of the next month. Until then, keep going to the old one.
info-program-jkn-pindah-fktp-3 = If you move house or are posted elsewhere, you may change sooner through PANDAWA (WhatsApp 08118165165). You need the letter that shows it. If you are in another regency or city only for a while, you can see one FKTP there. At most 3 times within a month.
info-program-jkn-pindah-fktp-4 = PBI members do this at a branch office. Members of the armed forces and police do it through PANDAWA.

info-program-jkn-nik-title = The NIK as your card
info-program-jkn-nik-lead = The NIK, the ID card (KTP) or the digital card will do.
info-program-jkn-nik-open = Open the card
info-program-jkn-nik-1 = At the counter one is enough: say your NIK, show your ID card (KTP), or show the digital JKN card. This holds since 26 January 2022.
info-program-jkn-nik-2 = By the JKN service promise, health facilities accept them, ask for no photocopies and charge no extra fee.
info-program-jkn-nik-3 = The card in this app opens without signal too, once you have signed in one time.

info-program-jkn-penyalahgunaan-title = Do not lend your card
info-program-jkn-penyalahgunaan-lead = Using somebody else's card can be punished.
info-program-jkn-penyalahgunaan-open = Open your card
info-program-jkn-penyalahgunaan-1 = A JKN card is only for the person named on it. Lending a card, or getting care with somebody else's, is fraud.
info-program-jkn-penyalahgunaan-2 = The criminal code (KUHP articles 55, 56, 263(1), 378 and 381) punishes this with up to 6 years in prison.
info-program-jkn-penyalahgunaan-3 = If somebody asks for your card or number to get care, kindly say no. Help that person to register.

info-program-jkn-kanal-title = Where to ask
info-program-jkn-kanal-lead = Call 165, CHIKA, VIKA and PANDAWA.
info-program-jkn-kanal-open = Make a complaint
info-program-jkn-kanal-1 = Care Center 165 answers the telephone 24 hours a day: information, complaints and some changes of data.
info-program-jkn-kanal-2 = VIKA answers by voice, also on 165: membership status and bills. Have your card number or NIK and your date of birth ready.
info-program-jkn-kanal-3 = CHIKA answers messages, for example on WhatsApp 08118750400: status, bills, health facilities and branch offices.
info-program-jkn-kanal-4 = PANDAWA handles administration on WhatsApp 08118165165: registering, adding members, correcting data, and making a card active again.
# kata: huruf: it stands inside a sentence
info-program-jkn-source-2020 = information slides of BPJS Kesehatan 2020
# kata: huruf: it stands inside a sentence
info-program-jkn-source-2023 = information slides of BPJS Kesehatan 2023
# kata: huruf: it stands inside a sentence
info-program-jkn-source-panduan = service handbook of BPJS Kesehatan 2022
# kata: huruf: it stands inside a sentence
info-program-jkn-source-umum = other public sources
