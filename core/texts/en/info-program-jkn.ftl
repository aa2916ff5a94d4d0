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
info-program-jkn-newer = Updated { $tanggal }
info-program-jkn-newer-sources = Sources: { $sumber }. Updated { $tahun }.
info-program-jkn-sources = Sources: { $sumber }. By the rules of { $tahun }.

info-program-jkn-wajib-title = Who must join, and why
info-program-jkn-wajib-lead = Everybody joins so that the sick are helped.
info-program-jkn-wajib-open = See your family's membership
info-program-jkn-wajib-1 = Everybody must be a JKN member, in good health too. Illness can come at any time, and its cost can eat up a family's savings.
info-program-jkn-wajib-2 = JKN is mutual help. What the healthy pay helps the sick. One day it will be your turn to be helped.
info-program-jkn-wajib-3 = Membership goes on. As a rule it ends only when a member dies or moves abroad.

info-program-jkn-pemakaian-title = How often the card was used
info-program-jkn-pemakaian-lead = From 2014 to 2019.
info-program-jkn-pemakaian-open = Find a health facility
info-program-jkn-pemakaian-1 = From 2014 to 2019, members used JKN more than 1.1 billion times. This counts first-level clinics (FKTP) and hospitals.
info-program-jkn-pemakaian-2 = In 2019 alone, JKN was used 765,753 times a day. In 2014 it was 252,877 times a day.
info-program-jkn-pemakaian-list = Each year, in million times
info-program-jkn-pemakaian-list-1 = In 2014: FKTP 66.8, hospital outpatients 21.3, hospital stays 4.2. All together 92.3.
info-program-jkn-pemakaian-list-2 = In 2015: FKTP 100.6, hospital outpatients 39.8, hospital stays 6.3. All together 146.7.
info-program-jkn-pemakaian-list-3 = In 2016: FKTP 120.9, hospital outpatients 49.3, hospital stays 7.6. All together 177.8.
info-program-jkn-pemakaian-list-4 = In 2017: FKTP 150.3, hospital outpatients 64.4, hospital stays 8.7. All together 223.4.
info-program-jkn-pemakaian-list-5 = In 2018: FKTP 147.4, hospital outpatients 76.8, hospital stays 9.7. All together 233.9.
info-program-jkn-pemakaian-list-6 = In 2019: FKTP 182.9, hospital outpatients 85.6, hospital stays 11.0. All together 279.5.

info-program-jkn-segmen-title = Kinds of membership, and who pays
info-program-jkn-segmen-lead = Employed, self-paying, or paid by the government.
info-program-jkn-segmen-open = See your kind of membership
info-program-jkn-segmen-1 = PBI members are paid for by the national government. PBPU Pemda members are paid for by the local government. Their ward class is Class III. They are registered from the government's data.
info-program-jkn-segmen-2 = Employees (PPU) are registered by their employer. Of the pay, the employer pays { $persen-tempat-kerja } percent and the employee { $persen-pekerja } percent.
info-program-jkn-segmen-3 = That covers at most 5 people: the employee, husband or wife, and at most { $anak } children. Others, such as parents, cost { $persen-tambahan } percent more each.
info-program-jkn-segmen-4 = The self-employed (PBPU) and people without work (BP) register and pay for themselves and choose a ward class. The government pays for veterans and pioneers of independence.
info-program-jkn-segmen-list = When the government no longer pays

info-program-jkn-keluarga-pekerja-title = Who is covered in an employee's family
info-program-jkn-keluarga-pekerja-lead = Husband or wife, children, and additional members.
info-program-jkn-keluarga-pekerja-open = See your family's membership
info-program-jkn-keluarga-pekerja-1 = An employee's (PPU) contribution covers the legal husband or wife and at most { $anak } children. Own children, stepchildren and legally adopted children count.
info-program-jkn-keluarga-pekerja-2 = A child is covered while not married and without an income. That lasts until the day before turning { $umur-anak }. For a child still at school or university it lasts until the day before turning { $umur-pelajar }.
info-program-jkn-keluarga-pekerja-3 = When one child is no longer covered, the next one in order of birth takes the place. There are still at most { $anak } children.
info-program-jkn-keluarga-pekerja-4 = Further children, parents and parents-in-law can become additional members. Each costs { $persen-tambahan } percent of the pay.

info-program-jkn-pbi-title = Members paid for by the government
info-program-jkn-pbi-lead = There is no need to register. The government lists you.
info-program-jkn-pbi-open = See your family's membership
info-program-jkn-pbi-1 = To become a PBI member you do not need to register. The social ministry and its local offices (Dinas Sosial) list people who are poor or cannot afford to pay.
info-program-jkn-pbi-2 = The social minister confirms the names. The health ministry then registers them.
info-program-jkn-pbi-3 = Members paid for by the local government need not register either. The Dinas Sosial, or another office it names, lists residents. The head of the regency (bupati) confirms the names by decree.
info-program-jkn-pbi-4 = Covered are the people whose names were registered. The health ministry keeps the list for PBI. The province, regency or city keeps the list for local members.

info-program-jkn-daftar-title = How to register
info-program-jkn-daftar-lead = Self-paying families register all together.
info-program-jkn-daftar-open = Add a member
info-program-jkn-daftar-1 = Workers are registered by their employer. Members paid for by the government are registered from the government's data.
info-program-jkn-daftar-2 = A self-paying member registers everybody on the family card (KK). Have the KK number, each person's NIK, a phone number and an email address ready. Choose one ward class for the whole family.
info-program-jkn-daftar-3 = After registering you get a payment number (virtual account). The first contribution is paid after { $bayar-pertama-hari } days. The card is active as soon as it is paid.
info-program-jkn-daftar-4 = Register a newborn at most { $bayi-hari } days after birth. The baby of a mother with PBI becomes a PBI member automatically.

info-program-jkn-pendaftaran-title = Registering in Mobile JKN, step by step
info-program-jkn-pendaftaran-lead = For families who pay for themselves.
info-program-jkn-pendaftaran-open = Add a member
info-program-jkn-pendaftaran-1 = Open the registration of members and read the terms. Enter the number of the family card (KK) and the letters in the picture.
info-program-jkn-pendaftaran-2 = Fill in everybody on the family card, one by one. Husband or wife, all children and others on that card must join.
info-program-jkn-pendaftaran-3 = Choose one ward class for the whole family. Mobile JKN shows the contribution of each person and the sum.
info-program-jkn-pendaftaran-4 = Enter an email address and a phone number. Enter the code (OTP) from the text message, then accept the terms.
info-program-jkn-pendaftaran-5 = You get a payment number (virtual account), also by email. Pay the first contribution after { $bayar-pertama-hari } days. The card is active as soon as it is paid.
info-program-jkn-pendaftaran-6 = If it is too hard on the phone, go to a BPJS Kesehatan office. You can also go to its service car (Mobile Customer Service). Bring the ID card (KTP) and the family card. Also bring a copy of a savings book of BRI, BNI, Mandiri or BCA.

info-program-jkn-dokumen-title = Papers to have ready
info-program-jkn-dokumen-lead = To register, for a baby, and to change data.
info-program-jkn-dokumen-open = Add a member
info-program-jkn-dokumen-1 = Have the papers ready that fit what you want to do. Where there are several to choose from, one is enough. A marriage book is only for those who are married.
info-program-jkn-dokumen-2 = Civil servants also need the list of their dependants. Pensioners need their pension card (Karip) and the latest pay details. Both fill in the member form and bring the ID card (KTP) and one 3 × 4 cm photograph.
info-program-jkn-dokumen-list-pbpu = Registering as a self-paying member
info-program-jkn-dokumen-list-pn = Registering as a civil servant, soldier or police officer
info-program-jkn-dokumen-list-bayi = Registering a newborn
info-program-jkn-dokumen-list-sekolah = An employee's child still at school or university
info-program-jkn-dokumen-list-pindah = Changing the first-level clinic (FKTP) after moving house
info-program-jkn-dokumen-list-tugas = Changing the FKTP because of a posting
info-program-jkn-dokumen-list-kelas = Changing the ward class at an office
info-program-jkn-dokumen-list-pandawa = Anything through PANDAWA (WhatsApp 08118165165)

info-program-jkn-iuran-title = Contributions (iuran) and when to pay
info-program-jkn-iuran-lead = Pay by the { $tanggal-bayar }th of every month.
info-program-jkn-iuran-open = See your family's contribution
info-program-jkn-iuran-1 = Self-paying members pay per person and month: Class I { $kelas-i }, Class II { $kelas-ii }, Class III { $kelas-iii }. For Class III the government adds { $bantuan-iii }.
info-program-jkn-iuran-2 = Pay by the { $tanggal-bayar }th. After that day but within the month, the card stays active.
info-program-jkn-iuran-3 = If the month ends unpaid, the card is suspended from the 1st of the next month. There is no fine on late contributions.
info-program-jkn-iuran-4 = For employees the contribution is { $persen-semua } percent of the pay. At most a pay of { $gaji-tertinggi } is counted.
info-program-jkn-iuran-list = How to pay

info-program-jkn-iuran-pekerja-title = What an employee's contribution is counted from
info-program-jkn-iuran-pekerja-lead = Pay, allowances, and their limits.
info-program-jkn-iuran-pekerja-open = See your family's contribution
info-program-jkn-iuran-pekerja-1 = An employee's contribution (iuran) is { $persen-semua } percent of the pay. The employer pays { $persen-tempat-kerja } percent and the employee { $persen-pekerja } percent.
info-program-jkn-iuran-pekerja-2 = For government employees, basic pay and allowances count. These are the allowances for family, for position or general, for profession, and for performance or extra income. For other employees, their pay counts.
info-program-jkn-iuran-pekerja-3 = At most a pay of { $gaji-tertinggi } is counted. At least the minimum wage of the regency or city is counted.
info-program-jkn-iuran-pekerja-4 = Example: a pay of { $contoh-gaji } a month. The employer pays { $contoh-tempat-kerja } and the employee { $contoh-pekerja }.

info-program-jkn-iuran-pemerintah-title = What the government pays
info-program-jkn-iuran-pemerintah-lead = What Perpres 64 of 2020 says.
info-program-jkn-iuran-pemerintah-open = See your family's contribution
info-program-jkn-iuran-pemerintah-1 = The contribution (iuran) of a PBI member is { $pbi } per person and month. The national government pays it. The member pays nothing.
info-program-jkn-iuran-pemerintah-2 = PBI members are taken from one list for all of Indonesia, the social welfare data (DTKS) of the social ministry. Regions no longer have a PBI of their own.
info-program-jkn-iuran-pemerintah-3 = Local governments help to pay for PBI, as far as their money allows. The finance ministry arranges it.
info-program-jkn-iuran-pemerintah-4 = In 2020, members registered by a region paid the same as self-paying members in Class III.
info-program-jkn-iuran-pemerintah-5 = From 2021, regional members who are poor and cannot afford it become PBI members. The others become self-paying members, with the contribution and the ward of Class III.
info-program-jkn-iuran-pemerintah-6 = Self-paying members in Class III are helped too. Of a contribution of { $penuh-iii }, the member pays { $kelas-iii }. The national and local governments pay { $bantuan-iii }.

info-program-jkn-riwayat-iuran-title = Contributions from year to year
info-program-jkn-riwayat-iuran-lead = What self-paying members paid since 2020.
info-program-jkn-riwayat-iuran-open = See your payments
info-program-jkn-riwayat-iuran-1 = In 2020 the contribution (iuran) of self-paying members changed several times. This list says what each person pays in a month.
info-program-jkn-riwayat-iuran-2 = If you paid too much at that time, the rest counts for the next month.
info-program-jkn-riwayat-iuran-list = Each period
info-program-jkn-riwayat-iuran-row = { $mulai } to { $akhir }: Class I { $satu }, Class II { $dua } and Class III { $tiga }.
info-program-jkn-riwayat-iuran-now = Since { $mulai }: Class I { $satu }, Class II { $dua } and Class III { $tiga }.
info-program-jkn-riwayat-iuran-help = For Class III the government adds { $bantuan }.

info-program-jkn-dampak-iuran-title = Why contributions were adjusted
info-program-jkn-dampak-iuran-lead = So that care is paid for, and better.
info-program-jkn-dampak-iuran-open = Make a complaint
info-program-jkn-dampak-iuran-1 = Contributions (iuran) were adjusted in 2020 so that enough money comes in to pay for care.
info-program-jkn-dampak-iuran-2 = With enough money, hospitals are paid on time. They can then pay their health workers and suppliers.
info-program-jkn-dampak-iuran-3 = Hospitals can add wards, equipment and computers. Their staff can learn more, and care meets its standards.
info-program-jkn-dampak-iuran-4 = The aim for you: a ward bed, all medicine and equipment, and care that is easy, quick and certain. The JKN programme can also go on.
info-program-jkn-dampak-iuran-5 = This is what was hoped for in 2020. If the care you get is not like that, make a complaint.

info-program-jkn-tunggakan-title = When contributions are unpaid
info-program-jkn-tunggakan-lead = Being active again, instalments, and the hospital-stay fine.
info-program-jkn-tunggakan-open = See REHAB (instalments)
info-program-jkn-tunggakan-1 = To make the card active again, pay the unpaid months and this month. At most { $tunggakan-bulan } months are billed, even when more are unpaid.
info-program-jkn-tunggakan-2 = From { $cicil-bulan } to { $tunggakan-bulan } unpaid months can be paid in instalments through REHAB. The card is active again when everything is paid, not with the first instalment.
info-program-jkn-tunggakan-3 = A hospital stay within { $denda-hari } days after the card became active again brings a hospital-stay fine (denda pelayanan). It is { $denda-persen } percent of the estimated cost, times the unpaid months. At most { $denda-bulan } months count, and the fine is never more than { $denda-tertinggi }. Example: estimated cost { $contoh-biaya }, { $contoh-bulan } unpaid months. The fine is { $denda-persen } percent × { $contoh-biaya } × { $contoh-bulan } = { $contoh-denda }.
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
info-program-jkn-alur-berobat-2 = If you need a specialist, the FKTP refers you to a hospital. Its referral is valid for { $rujukan-hari } days.
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

info-program-jkn-manfaat-fktp-title = What is covered at the FKTP
info-program-jkn-manfaat-fktp-lead = Doctor, medicine, teeth, family planning, mother and child.
info-program-jkn-manfaat-fktp-open = Find a health facility
info-program-jkn-manfaat-fktp-1 = A first-level clinic (FKTP) is a puskesmas, a clinic or a doctor in private practice. Covered are not only visits but also a stay at the FKTP.
info-program-jkn-manfaat-fktp-list = Covered at the FKTP
info-program-jkn-manfaat-fktp-list-1 = Examination, treatment, consultation and procedures that need no specialist
info-program-jkn-manfaat-fktp-list-2 = Medicine and medical supplies that are used up
info-program-jkn-manfaat-fktp-list-3 = Laboratory tests
info-program-jkn-manfaat-fktp-list-4 = Teeth: treatment, filling, extraction, dentures, and scaling once a year
info-program-jkn-manfaat-fktp-list-5 = Family planning: fitting contraceptives and treating their side effects. BKKBN provides the contraceptives.
info-program-jkn-manfaat-fktp-list-6 = Mother and child: check-ups in pregnancy and after birth, delivery, and vaccination of babies
info-program-jkn-manfaat-fktp-list-7 = Staying well: health education and health screening

info-program-jkn-manfaat-rs-title = What is covered at the hospital
info-program-jkn-manfaat-rs-lead = Specialists, medicine, stays and devices.
info-program-jkn-manfaat-rs-open = Find a health facility
info-program-jkn-manfaat-rs-1 = Come with a referral from your first-level clinic (FKTP). In an emergency, go straight to the emergency room (IGD). No referral is needed.
info-program-jkn-manfaat-rs-2 = If you are not sure whether something is covered, ask the BPJS staff at the hospital first.
info-program-jkn-manfaat-rs-list = Covered at the hospital
info-program-jkn-manfaat-rs-list-1 = Examination and consultation by specialists, as an outpatient and during a stay
info-program-jkn-manfaat-rs-list-2 = Further tests, procedures, medicine and medical supplies that are used up
info-program-jkn-manfaat-rs-list-3 = Medicine on the national formulary (Formularium Nasional), within the hospital's package (INA-CBG)
info-program-jkn-manfaat-rs-list-4 = Medicine outside that package
info-program-jkn-manfaat-rs-list-5 = Glasses and hearing aids
info-program-jkn-manfaat-rs-list-6 = Dentures, artificial arms and artificial legs
info-program-jkn-manfaat-rs-list-7 = Spinal corsets, crutches and neck braces

info-program-jkn-tidak-dijamin-title = What is not covered
info-program-jkn-tidak-dijamin-lead = Ten things that are not covered, and whom to ask.
info-program-jkn-tidak-dijamin-open = Ask a question
info-program-jkn-tidak-dijamin-1 = Not every service is covered. These are some that are not; the whole list is longer.
info-program-jkn-tidak-dijamin-2 = If in doubt, ask the staff of the facility or Care Center 165 before you are treated.
info-program-jkn-tidak-dijamin-list = Not covered

info-program-jkn-layanan-rs-title = Services at the hospital
info-program-jkn-layanan-rs-lead = Queues, beds, operations and staff.
info-program-jkn-layanan-rs-open = See free beds
info-program-jkn-layanan-rs-1 = Electronic queues began on 23 December 2019, so that people need not crowd. In December 2020, 1,784 of 2,220 hospitals used them. Contracted hospitals of the hospital association PERSI promised to use them too.
info-program-jkn-layanan-rs-2 = Free beds are shown where you register, ordinary and intensive ones. In December 2020, 1,739 of 2,220 hospitals showed them. So before you are referred to another hospital, its bed can be made certain.
info-program-jkn-layanan-rs-3 = Waiting lists for operations are shown since 31 December 2019, at first in some hospitals. Open the operation schedule (Jadwal Tindakan Operasi), then choose your own or the hospital's.
info-program-jkn-layanan-rs-4 = The data of first-level clinics (FKTP) and hospitals began to be joined on the same day. When you are referred, you can see the queue number at that hospital. You can also see its free beds and its waiting list for operations.
info-program-jkn-layanan-rs-5 = BPJS SATU staff are at hospitals since 9 December 2019. Their vest says BPJS SATU. Ask them or complain to them.

info-program-jkn-cuci-darah-title = Regular dialysis
info-program-jkn-cuci-darah-lead = With a fingerprint, without a new referral.
info-program-jkn-cuci-darah-open = Take a queue number
info-program-jkn-cuci-darah-1 = Since 1 January 2020 it is easier for people with chronic kidney failure who have regular dialysis at a hospital. Once their fingerprint is registered, they need not go back to the first-level clinic (FKTP) for a referral.
info-program-jkn-cuci-darah-2 = Before that, the referral had to be renewed every 3 months.
info-program-jkn-cuci-darah-3 = The fingerprint is a must. Without it the hospital cannot write the letter of guarantee (SEP). Ask the hospital's staff how to register it.

info-program-jkn-perubahan-data-title = Changing your data
info-program-jkn-perubahan-data-lead = What can be changed, and where.
info-program-jkn-perubahan-data-open = Change your data
info-program-jkn-perubahan-data-1 = In the app you can change your postal address, phone number, email address and first-level clinic (FKTP). Self-paying members can also change the ward class.
info-program-jkn-perubahan-data-2 = PBI members change their FKTP at a branch office. Members of the armed forces and police do it through PANDAWA (WhatsApp 08118165165).
info-program-jkn-perubahan-data-3 = Care Center 165 helps with the FKTP and the ward class. It also changes the tax number (NPWP), the email address and the home address.
info-program-jkn-perubahan-data-4 = NIK, family card (KK) number, name, date of birth and sex are corrected through PANDAWA or a branch office. They must match the civil registry (Dukcapil). For employees of companies, the employer does it.
info-program-jkn-perubahan-data-5 = Rank and pay of civil servants, the armed forces and police are also changed through PANDAWA.
info-program-jkn-perubahan-data-6 = Also report a birth, a death, a marriage, a divorce, and a new kind of membership. Do not put it off, so that nothing holds up your care.

info-program-jkn-pindah-kelas-title = Changing the ward class
info-program-jkn-pindah-kelas-lead = Self-paying members, for the whole family.
info-program-jkn-pindah-kelas-open = Change your data
info-program-jkn-pindah-kelas-1 = Only self-paying members can change the ward class. You may change it after at least { $kelas-bulan } months in the present one.
info-program-jkn-pindah-kelas-2 = The card must be active, and no month may be unpaid.
info-program-jkn-pindah-kelas-3 = The class changes for the whole family. The new class counts from the next month.
info-program-jkn-pindah-kelas-4 = The contribution (iuran) changes too. Each person pays { $kelas-i } for Class I, { $kelas-ii } for Class II, or { $kelas-iii } for Class III.
info-program-jkn-pindah-kelas-5 = Change it in the app, through Care Center 165 or at a branch office. If the first contribution is not paid yet, there is no need to wait. Change it through PANDAWA (WhatsApp 08118165165).

info-program-jkn-pindah-fktp-title = Changing your FKTP
info-program-jkn-pindah-fktp-lead = After { $fktp-bulan } months, with effect from next month.
info-program-jkn-pindah-fktp-open = Change your data
info-program-jkn-pindah-fktp-1 = You may change your first-level clinic (FKTP) after at least { $fktp-bulan } months at the present one.
info-program-jkn-pindah-fktp-2 = The new FKTP counts from the 1st of the next month. Until then, keep going to the old one.
info-program-jkn-pindah-fktp-3 = If you move house or are posted elsewhere, you may change sooner through PANDAWA (WhatsApp 08118165165). You need the letter that shows it. If you are in another regency or city only for a while, you can see one FKTP there. At most { $kunjungan-luar } times within a month.
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

info-program-jkn-tempat-bertanya-title = In person or from home
info-program-jkn-tempat-bertanya-lead = Every place to get things done, ask, and complain.
info-program-jkn-tempat-bertanya-open = Find a BPJS Kesehatan office
info-program-jkn-tempat-bertanya-1 = You can take anything about your membership to these places. Choose the one that is easiest for you.
info-program-jkn-tempat-bertanya-list = In person
info-program-jkn-tempat-bertanya-list-1 = A branch office, or the office of a regency or city
info-program-jkn-tempat-bertanya-list-2 = Mobile Customer Service, a car that comes to you
info-program-jkn-tempat-bertanya-list-3 = A public service mall (Mal Pelayanan Publik)
info-program-jkn-tempat-bertanya-list-4 = BPJS SATU staff at hospitals
info-program-jkn-tempat-bertanya-list-5 = JKN cadres (Kader JKN)
info-program-jkn-tempat-bertanya-far = From home
info-program-jkn-tempat-bertanya-far-1 = Mobile JKN
info-program-jkn-tempat-bertanya-far-2 = Care Center 165, by phone
info-program-jkn-tempat-bertanya-far-3 = The website www.bpjs-kesehatan.go.id
info-program-jkn-tempat-bertanya-far-4 = CHIKA, on WhatsApp 08118750400
info-program-jkn-tempat-bertanya-far-5 = PANDAWA, on WhatsApp 08118165165
info-program-jkn-tempat-bertanya-far-6 = LAPOR!, for complaints
info-program-jkn-tempat-bertanya-far-7 = Social media of BPJS Kesehatan

info-program-jkn-kanal-title = Where to ask
info-program-jkn-kanal-lead = Call 165, CHIKA, VIKA and PANDAWA.
info-program-jkn-kanal-open = Make a complaint
info-program-jkn-kanal-1 = Care Center 165 answers the telephone 24 hours a day: information, complaints and some changes of data.
info-program-jkn-kanal-2 = VIKA answers by voice, also on 165: membership status and bills. Have your card number or NIK and your date of birth ready.
info-program-jkn-kanal-3 = CHIKA answers messages, for example on WhatsApp 08118750400: status, bills, health facilities and branch offices.
info-program-jkn-kanal-4 = PANDAWA handles administration on WhatsApp 08118165165: registering, adding members, correcting data, and making a card active again.
