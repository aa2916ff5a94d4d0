# The way on, one source a sentence: the table `petunjuk`.

## No longer on the list of those whom the government pays for
rules-petunjuk-dinsos = Go to the social affairs office (Dinas Sosial), or start at the village office. Bring the ID card (KTP) and the family card (KK).
rules-petunjuk-surat-berobat = Do you need care now? Ask a puskesmas or hospital for a letter saying so, and take it to Dinas Sosial.
rules-petunjuk-kemensos = Once Dinas Sosial and the Ministry of Social Affairs agree, BPJS Kesehatan makes the card active again.

## An emergency while the card is not active
rules-petunjuk-tidak-ditolak = A hospital may not turn away an emergency patient because the card is not active.
rules-petunjuk-lapor-darurat = The family tells the hospital that the patient is a JKN member, within { $hari } times 24 hours.

## Signs of an emergency
rules-petunjuk-tanda = An emergency is when life is in danger, breathing or blood flow is disturbed, or consciousness is fading.
rules-petunjuk-tanda-contoh = For example: severe shortness of breath, chest pain, fainting, a seizure, or heavy bleeding.
rules-petunjuk-tanda-stroke = Signs of a stroke that come suddenly: a crooked smile, half the body weak or numb, slurred speech, blurred sight, severe headache.
rules-petunjuk-telepon-darurat = Unable to get there? Call { $nomor }, the emergency line of the Ministry of Health. Free, 24 hours.

## Not covered
rules-petunjuk-tanpa-rujukan = Care with a referral that you asked for yourself.
rules-petunjuk-faskes-lain = Care at a place that has no contract with BPJS Kesehatan, except in an emergency.
rules-petunjuk-kecelakaan-kerja = Accidents at work that the work accident programme or your employer covers.
rules-petunjuk-kecelakaan-lalu-lintas = Road accidents, up to what the compulsory road accident insurance covers.
rules-petunjuk-luar-negeri = Care abroad.
rules-petunjuk-kecantikan = Cosmetic care.
rules-petunjuk-keturunan = Fertility treatment.
rules-petunjuk-gigi-rata = Straightening teeth (braces).
rules-petunjuk-alternatif = Alternative and traditional medicine that is not proven to work.
rules-petunjuk-percobaan = Treatment that is still being tried out.

## How to pay
rules-petunjuk-bayar-bank = Through a bank: at an ATM, in the bank's app, or at a branch. Choose BPJS Kesehatan, then type the payment number.
rules-petunjuk-bayar-loket = Without a bank account: at a payment counter (PPOB), also in shops. Say the JKN card number.
rules-petunjuk-bayar-cek = Before you pay, check the name and the amount. Keep the receipt.
rules-petunjuk-bayar-bulan = Asked how many months? Type { $bulan }. Unpaid months and this month are then included.
rules-petunjuk-data-ganda = The same person is recorded twice. Have it corrected through PANDAWA.
rules-petunjuk-tinggal-luar-negeri = A membership can rest while somebody is abroad for more than { $bulan } months.
rules-petunjuk-tinggal-luar-negeri-kembali = Back again? Tell PANDAWA or a branch office. The contribution is billed again from the month of return.
