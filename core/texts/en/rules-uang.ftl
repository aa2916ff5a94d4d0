### service fine
rules-denda-owed = Hospital-stay fine (denda pelayanan) of { $jumlah }. The reason: a hospital stay on day { $hari } after the card became active again. It is worked out from a cost of { $biaya } and { $bulan } unpaid months. The BPJS staff in the hospital confirm the amount.
rules-denda-capped = Hospital-stay fine (denda pelayanan) of { $jumlah }, the highest possible. The reason: a hospital stay on day { $hari } after the card became active again. It is worked out from a cost of { $biaya } and { $bulan } unpaid months. The BPJS staff in the hospital confirm the amount.
rules-denda-exempt = No fine. PBI members, members registered by a local government and those unable to pay are exempt.
rules-denda-not-hospital-stay = No fine because only a hospital stay is fined.
rules-denda-outside-window = No fine because this care lies outside the { $batas } days after the card became active again.
rules-denda-no-arrears = No fine because there were no unpaid months before the card became active again.
rules-denda-penanggung-peserta = You pay the hospital-stay fine yourself.
rules-denda-penanggung-pemberi-kerja = The employer pays the hospital-stay fine because the contribution is paid through the employer.

### REHAB
rules-rehab-open = { $bulan } unpaid months can be paid in instalments, at most { $tahap }.
rules-rehab-too-few-months = { $bulan } unpaid months cannot be paid in instalments yet. This programme begins at { $minimum } months. Pay them at once.
rules-rehab-segment = This instalment programme is not for your kind of membership.
rules-rehab-angsuran-kurang = { $bulan } unpaid months cannot be paid in instalments because one instalment would be less than { $angsuran }. Pay them at once.
rules-rehab-belum-mulai = This instalment programme is not open yet. It opens on { $sejak }.
rules-rehab-batas = { $bulan } billed months can be paid in { $sedikit } to { $banyak } instalments.
rules-rehab-window-closed = Registration for instalments is closed this month and opens again on { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = The birth date in the NIK ({ $tanggal-nik }) differs from the registered one ({ $tanggal-terdaftar }). The registered one is used.

### iuran
rules-iuran-pbpu = Contribution for { $bulan }: { $per-orang } a person for { $orang } people, { $dibayar } in all.
rules-iuran-pbpu-subsidi = The contribution for { $bulan } for { $orang } people is { $nominal }. You pay { $dibayar }, the government pays { $subsidi }.
rules-iuran-pbi = You pay no contribution. The national government pays { $subsidi } for { $orang } people for { $bulan }.
rules-iuran-pemda = You pay no contribution. The local government pays { $subsidi } for { $orang } people for { $bulan }.
rules-iuran-ppu = Based on a pay of { $dasar }. The employer pays { $pemberi-kerja }. You pay { $sendiri }, and { $keluarga } for { $tambahan } additional members.
rules-iuran-ppu-batas-atas = Based on the highest pay that counts, { $dasar }. The employer pays { $pemberi-kerja }. You pay { $sendiri }, and { $keluarga } for { $tambahan } additional members.
rules-iuran-ppu-umk = The pay of { $upah } is below the minimum wage, so the contribution is based on { $dasar }. The employer pays { $pemberi-kerja }. You pay { $sendiri }, and { $keluarga } for { $tambahan } additional members.
rules-iuran-upah-pn = The pay that counts is { $upah }: base pay of { $pokok } and allowances of { $tunjangan }.
rules-iuran-kelas-golongan = A worker of rank { $golongan } has Class { $kelas }.
rules-iuran-pensiun = Based on a pension of { $dasar }: the government pays { $pemerintah }, you pay { $peserta }.
rules-iuran-veteran = You pay no contribution. The government pays { $pemerintah }, based on { $dasar }.
rules-iuran-kelebihan = { $kredit } paid too much counts for { $bulan }. { $sisa } is left to pay.
rules-iuran-kelebihan-sisa = { $kredit } paid too much covers { $bulan }. { $sisa-kredit } is left for the months after it.
rules-iuran-tanpa-kelebihan = Nothing was paid too much. The contribution for { $bulan } is { $sisa }.

### status and bill
rules-status-aktif = The card is active because all contributions up to { $berjalan } are paid.
rules-status-belum-bayar = The card is active. Pay the contribution for { $bulan } by day { $hari } of the month.
rules-status-lewat = The card is still active, but the contribution for { $bulan } is past day { $hari }. Without payment the card stops on { $sejak }.
rules-status-nonaktif = The card has not been active since { $sejak } because the contribution for { $bulan } is not paid.
rules-status-nonaktif-berjalan = The card has not been active since { $sejak }. The unpaid months are paid, but the contribution for { $berjalan } is not. It works again once that is paid.
rules-tagihan-berjalan = No unpaid months. Unpaid contribution for { $bulan-ini }: { $berjalan }.
rules-tagihan-tunggakan = Pay { $untuk-aktif } to make the card active again: { $bulan } unpaid months, { $tunggakan }, and the contribution for { $bulan-ini }, { $berjalan }.
rules-tagihan-dibatasi = Pay { $untuk-aktif } to make the card active again. You have { $semua } unpaid months. Only the latest { $bulan } are billed, { $tunggakan }, and the contribution for { $bulan-ini }, { $berjalan }.
rules-utang-lama = You still have to pay { $bulan } unpaid months from before { $pindah }: { $jumlah }. Your card follows your present membership.
rules-utang-lama-tidak-ada = There are no unpaid months from before { $pindah }.
rules-bulan-tepat-waktu = The contribution for { $bulan } was paid in time, on { $dibayar }.
rules-bulan-terlambat = The contribution for { $bulan } was paid on { $dibayar }, after { $batas }.
rules-bulan-belum-dibayar = The contribution for { $bulan } is unpaid, and { $batas } has passed.
rules-bulan-belum-waktunya = The contribution for { $bulan } is unpaid. There is time until { $batas }.
rules-kuitansi = The contribution for { $bulan }, { $iuran }, was paid in time.
rules-kuitansi-terlambat = The contribution for { $bulan }, { $iuran }, was paid late. Late fine: { $denda }.
rules-pembukuan-menunggu = A payment can take up to { $jam } hours to show. Your money is safe. Please look again later.
rules-pembukuan-lewat = More than { $jam } hours have passed and the payment does not show. Keep the receipt and call 165.
rules-kredit = { $uang } pays the { $lunas } oldest months. { $tersisa } months are left, { $sisa-tagihan }, and { $sisa-uang } in hand.
rules-relaksasi = During the pandemic, paying { $bulan } months, { $jumlah }, was enough to be active again. The other { $tersisa } months remained to be paid.

### write-off
rules-pemutihan-belum-berlaku = Unpaid months are not written off yet because the regulation is not published. You still owe { $tersisa } months.
rules-pemutihan-syarat = A write-off is in force, but its condition is not met. You still owe { $tersisa } months.
rules-pemutihan-dihapus = { $dihapus } unpaid months are written off. { $tersisa } months are left.

### REHAB plan
rules-rehab-rencana = { $bulan } unpaid months are paid in { $tahap } instalments, { $total } in all. The contribution of each month is paid apart.
rules-rehab-rencana-berjalan = { $bulan } unpaid months are paid in { $tahap } instalments, { $total } in all. The contribution of each month is included.
rules-rehab-aktif-satu = The card is active again on { $akhir } at the latest, after the last instalment and that month's contribution are paid.
rules-rehab-aktif-dua = The card is active again on { $akhir } at the latest, as soon as the last instalment is paid.
rules-rehab-aktif-pindah = Your card is active through your present membership. The instalments end on { $akhir } at the latest.
rules-rehab-status-belum-selesai = The card is not active yet: { $lunas } of { $tahap } instalments are paid. It works again after the last one.
rules-rehab-status-bulan-berjalan = The card is not active yet. All { $tahap } instalments are paid, but this month's contribution is not.
rules-rehab-status-aktif = The card is active because all { $tahap } instalments are paid.
rules-rehab-berjalan = { $lunas } of { $tahap } instalments are paid. Pay the next one by { $tanggal }.
rules-rehab-selesai = All { $tahap } instalments are paid.
rules-rehab-gagal = The instalment plan ended on { $tanggal } because one instalment was not paid. What was paid still covers the oldest months. The rest, { $sisa-tagihan }, is an ordinary bill again.
rules-rehab-batal-boleh = The plan can still be cancelled because nothing has been paid.
rules-rehab-batal-sudah-dibayar = The plan can no longer be cancelled because something has been paid. You can pay off the rest.
rules-rehab-autodebit = The instalments are debited through { $kanal }.
rules-rehab-tanpa-autodebit = Instalments are not debited through { $kanal }. Pay each one through the virtual account.
rules-rehab-berjalan-bersama = The contribution of { $bulan }, { $jumlah }, is part of the first instalment.
rules-rehab-berjalan-terpisah = The contribution of { $bulan }, { $jumlah }, is paid apart from the instalments, by { $akhir }. While it is unpaid, the card is not active after the last instalment.
rules-rehab-berjalan-setiap-bulan = Each month's contribution is paid apart from the instalments, beginning with { $bulan }, { $jumlah }.
rules-rehab-berjalan-lunas = The contribution of { $bulan } is paid already and not asked for again.
rules-rehab-berjalan-pindah = The contribution of { $bulan } is paid through your present kind of membership.
rules-rehab-ketentuan-aktif-satu = While you pay in instalments, the card is not active. It is active again after all instalments and that month's contribution are paid.
rules-rehab-ketentuan-aktif-dua = While you pay in instalments, the card is not active. It is active again as soon as the last instalment is paid.
rules-rehab-ketentuan-aktif-pindah = Your card keeps following your present kind of membership. The instalments only settle the old unpaid months.
rules-rehab-ketentuan-iuran-termasuk = The contribution (iuran) of the months of the plan is included in the instalments.
rules-rehab-ketentuan-iuran-terpisah = Each month's contribution (iuran) is still paid, apart from the instalments.
rules-rehab-ketentuan-keluarga = One plan is for the whole family on one family card (KK).
rules-rehab-ketentuan-batas-bayar = Each instalment is paid by the last day of its month.
rules-rehab-ketentuan-terlewat = If one instalment is missed, the plan ends. What was paid still covers the oldest months, and the rest is an ordinary bill again.
rules-rehab-ketentuan-daftar-lagi = After a plan has ended you can register again the next month, if enough months are still unpaid.
rules-rehab-ketentuan-batal = A plan can be cancelled while nothing has been paid. After that, you can only pay off the rest.
rules-rehab-ketentuan-kelas = While you pay in instalments, the ward class cannot be changed.
rules-rehab-ketentuan-denda = A hospital stay within { $hari } days after the card is active again brings a hospital-stay fine (denda pelayanan).
rules-rehab-ketentuan-autodebit = If your family has auto debit, the instalments are debited too. Through { $kanal } they are not: pay each one through the virtual account.

### automatic debit
rules-autodebit-boleh = You can register auto debit. The account may belong to the head of the family, a member on the KK, or another payer.
rules-autodebit-bukan-mandiri = You do not need auto debit because you do not pay the contribution yourself.
rules-autodebit-sudah-terdaftar = Your family already has auto debit at { $kanal }. Close that one first, then register here.
rules-autodebit-wajib = Since 2019, self-paying members who register need auto debit, in every class.
rules-autodebit-tidak-wajib = Auto debit is not required, but it helps you not to miss a contribution.
rules-autodebit-jadwal = The contribution is usually debited on day { $pertama } or { $kedua }. The next is { $berikut }. Please keep enough money in the account.
rules-autodebit-gagal-saldo = The debit did not succeed because there was too little money in the account. Add money, or pay through the virtual account by the end of the month, so that the card stays active.
rules-autodebit-gagal-kartu = The debit did not succeed because the bank card has expired. Renew it at the bank and register again. Until then pay through the virtual account.
rules-autodebit-gagal-rekening = The debit did not succeed because the account is closed. Register another account. Until then pay through the virtual account.
rules-autodebit-gagal-nomor = The debit did not succeed because the phone number of the wallet is no longer active. Activate it or register another channel. Until then pay through the virtual account.
rules-autodebit-gagal-terdaftar = Auto debit could not be registered because it is registered with another bank. Close the old one first, then register again.
rules-autodebit-diminta = The request for auto debit has arrived and waits for the bank to agree. Until then pay the contribution (iuran) through the virtual account.
rules-autodebit-dikonfirmasi = Auto debit was agreed to. The first debit is usually on { $berikut }. Have the money ready a day before.
rules-autodebit-berjalan = Auto debit is running. The next debit is usually on { $berikut }. Have the money ready a day before.
rules-autodebit-gagal-lain = The debit did not succeed, for a reason that we do not know yet. Ask the bank. Until then pay through the virtual account.
rules-autodebit-dihentikan = Auto debit was stopped, so nothing more is debited. Pay the contribution (iuran) every month through the virtual account.
rules-autodebit-henti-boleh = Auto debit can be stopped here. After that pay the contribution (iuran) every month through the virtual account.
rules-autodebit-henti-tidak-ada = There is no auto debit running for your family.
rules-autodebit-henti-wajib = Self-paying members who registered since 2019 need auto debit, so it cannot be stopped here. To change the bank, call 165.
rules-autodebit-kanal-di-bank = { $kanal } registers auto debit at the bank, not in the app.
rules-autodebit-rekening-kosong = Please enter the number first.
rules-autodebit-rekening-bukan-angka = An account number has digits only.
rules-autodebit-rekening-pendek = An account number has at least { $angka } digits. Check your savings book.
rules-autodebit-rekening-panjang = An account number has at most { $angka } digits. Check your savings book.
rules-autodebit-rekening-kartu-jkn = That is the number of a JKN card. Enter the account number from your savings book.
rules-autodebit-rekening-nik = That is a NIK from an ID card (KTP). Enter the account number from your savings book.
rules-autodebit-rekening-va = That is a virtual account number. Enter the account number from your savings book.
rules-autodebit-rekening-kartu-bank = That is the number on an ATM or credit card. Enter the account number from your savings book.
rules-autodebit-rekening-bukan-hp = Enter the phone number of the wallet, for example 081234567890.
rules-autodebit-rekening-tanpa-nama = Enter the owner's name as in the savings book.
rules-autodebit-tidak-dikenal = We do not know this kind of membership yet. Please call 165.
