### service fine
rules-denda-owed = Service fine of { $jumlah }, because of a hospital stay on day { $hari } after the card became active again, with a cost of { $biaya } and { $bulan } months of arrears counted. The PIPP officer of the hospital confirms the amount.
rules-denda-capped = Service fine of { $jumlah }, the highest possible, because of a hospital stay on day { $hari } after the card became active again, with a cost of { $biaya } and { $bulan } months of arrears counted. The PIPP officer of the hospital confirms the amount.
rules-denda-exempt = No fine, because PBI members, members registered by a regional government and those unable to pay are exempt.
rules-denda-not-hospital-stay = No fine, because only a stay in a hospital is fined.
rules-denda-outside-window = No fine, because this care lies outside the { $batas } days after the card became active again.
rules-denda-no-arrears = No fine, because there were no arrears before the card became active again.
rules-denda-penanggung-peserta = The participant bears the service fine.
rules-denda-penanggung-pemberi-kerja = The employer bears the service fine, because it pays in the iuran.

### REHAB
rules-rehab-open = You may register instalments for { $bulan } months of arrears, in at most { $tahap } stages.
rules-rehab-too-few-months = Not possible in instalments yet, because you owe { $bulan } months and the programme begins at { $minimum }. You can pay them at once.
rules-rehab-segment = This instalment programme is not for your kind of membership.
rules-rehab-angsuran-kurang = No instalments, because every way to divide { $bulan } months of arrears leaves a stage below { $angsuran }. You can pay them at once.
rules-rehab-belum-mulai = Version { $versi } of the instalment programme opens on { $sejak }.
rules-rehab-batas = With { $bulan } billed months of arrears, the instalments can have { $sedikit } to { $banyak } stages.
rules-rehab-window-closed = Registration for instalments is closed this month and opens again on { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = The birth date in the NIK ({ $tanggal-nik }) differs from the registered one ({ $tanggal-terdaftar }). The registered one is used.

### iuran
rules-iuran-pbpu = Iuran for { $bulan }: { $per-orang } a person for { $orang } people, { $dibayar } in all.
rules-iuran-pbpu-subsidi = Iuran for { $bulan } for { $orang } people are { $nominal }. You pay { $dibayar }, the government pays { $subsidi }.
rules-iuran-pbi = You pay no iuran. The state pays { $subsidi } for { $orang } people for { $bulan }.
rules-iuran-pemda = You pay no iuran. The regional government bears { $subsidi } for { $orang } people for { $bulan }.
rules-iuran-ppu = Based on a wage of { $dasar }: the employer pays { $pemberi-kerja }, you pay { $sendiri } and { $keluarga } for { $tambahan } additional members.
rules-iuran-ppu-batas-atas = Based on the highest wage that counts, { $dasar }: the employer pays { $pemberi-kerja }, you pay { $sendiri } and { $keluarga } for { $tambahan } additional members.
rules-iuran-ppu-umk = The wage of { $upah } is below the minimum wage, so iuran are based on { $dasar }: the employer pays { $pemberi-kerja }, you pay { $sendiri } and { $keluarga } for { $tambahan } additional members.
rules-iuran-upah-pn = The wage that counts is { $upah }: base pay of { $pokok } and allowances of { $tunjangan }.
rules-iuran-kelas-golongan = A worker of rank { $golongan } has Kelas { $kelas }.
rules-iuran-pensiun = Based on a pension of { $dasar }: the government pays { $pemerintah }, you pay { $peserta }.
rules-iuran-veteran = You pay no iuran. The government pays { $pemerintah }, based on { $dasar }.
rules-iuran-kelebihan = { $kredit } paid too much counts for { $bulan }. { $sisa } is left to pay.
rules-iuran-kelebihan-sisa = { $kredit } paid too much covers { $bulan }. { $sisa-kredit } is left for the months after it.
rules-iuran-tanpa-kelebihan = Nothing was paid too much. Iuran for { $bulan } are { $sisa }.

### status and bill
rules-status-aktif = The card is active, because all iuran up to { $berjalan } are paid.
rules-status-belum-bayar = The card is active. Please pay the iuran for { $bulan } by day { $hari } of the month.
rules-status-lewat = The card is still active, but the iuran for { $bulan } are past day { $hari }. Without payment the card stops on { $sejak }.
rules-status-nonaktif = The card has not been active since { $sejak }, because the iuran for { $bulan } are not paid.
rules-status-nonaktif-berjalan = The card has not been active since { $sejak }: the arrears are paid, but the iuran for { $berjalan } are not. It works again once they are paid.
rules-tagihan-berjalan = No arrears. Unpaid iuran for { $bulan-ini }: { $berjalan }.
rules-tagihan-tunggakan = Pay { $untuk-aktif } to make the card active again: { $bulan } months of arrears, { $tunggakan }, and the iuran for { $bulan-ini }, { $berjalan }.
rules-tagihan-dibatasi = Pay { $untuk-aktif } to make the card active again. Of { $semua } months of arrears only the latest { $bulan } are billed, { $tunggakan }, and the iuran for { $bulan-ini }, { $berjalan }.
rules-utang-lama = { $bulan } months of arrears from before { $pindah } stay your debt: { $jumlah }. Your card follows your present membership.
rules-utang-lama-tidak-ada = There are no arrears from before { $pindah }.
rules-kuitansi = The iuran for { $bulan }, { $iuran }, were paid in time.
rules-kuitansi-terlambat = The iuran for { $bulan }, { $iuran }, were paid late. Late fine: { $denda }.
rules-pembukuan-menunggu = A payment can take up to { $jam } hours to show. Your money is safe; please look again later.
rules-pembukuan-lewat = More than { $jam } hours have passed and the payment does not show. Keep the receipt and call 165.
rules-kredit = { $uang } pays the { $lunas } oldest months. { $tersisa } months are left, { $sisa-tagihan }, and { $sisa-uang } in hand.
rules-relaksasi = During the pandemic, paying { $bulan } months, { $jumlah }, was enough to be active again. The other { $tersisa } months remained to be paid.

### write-off
rules-pemutihan-belum-berlaku = There is no write-off of arrears yet, because its regulation is not published. You still owe { $tersisa } months.
rules-pemutihan-syarat = A write-off is in force, but its condition is not met. You still owe { $tersisa } months.
rules-pemutihan-dihapus = { $dihapus } months of arrears are written off. { $tersisa } months are left.

### REHAB plan
rules-rehab-rencana = { $bulan } months of arrears are paid in { $tahap } stages, { $total } in all. The iuran of the running months are paid apart.
rules-rehab-rencana-berjalan = { $bulan } months of arrears are paid in { $tahap } stages, { $total } in all, the iuran of the running months included.
rules-rehab-aktif-satu = The card is active again on { $akhir } at the latest, after the last stage and the iuran of the running month are paid.
rules-rehab-aktif-dua = The card is active again on { $akhir } at the latest, as soon as the last stage is paid.
rules-rehab-aktif-pindah = Your card is active through your present membership. The instalments end on { $akhir } at the latest.
rules-rehab-status-belum-selesai = The card is not active yet, because { $lunas } of { $tahap } stages are paid. It works again after the last one.
rules-rehab-status-bulan-berjalan = The card is not active yet: all { $tahap } stages are paid, but the iuran of the running month are not.
rules-rehab-status-aktif = The card is active, because all { $tahap } stages are paid.
rules-rehab-berjalan = { $lunas } of { $tahap } stages are paid. The next one is due by { $tanggal }.
rules-rehab-selesai = All { $tahap } stages are paid.
rules-rehab-gagal = The plan ended on { $tanggal }, because a stage was not paid. Money already paid still settles the oldest months; the rest, { $sisa-tagihan }, returns to the normal bill.
rules-rehab-batal-boleh = The plan can still be cancelled, because nothing has been paid.
rules-rehab-batal-sudah-dibayar = The plan can no longer be cancelled, because something has been paid. You can pay off the rest.
rules-rehab-autodebit = The instalments are debited through { $kanal }.
rules-rehab-tanpa-autodebit = The instalments are not debited through { $kanal }. Pay each stage by virtual account.

### automatic debit
rules-autodebit-boleh = You can register automatic debit. The account may be that of the head of the family, a member on the KK, or somebody else who pays.
rules-autodebit-bukan-mandiri = You do not need automatic debit, because somebody else pays your iuran.
rules-autodebit-sudah-terdaftar = Your family already has automatic debit at { $kanal }. Close that one first, then register here.
rules-autodebit-wajib = New self-paying participants since 2019 need automatic debit, in every class.
rules-autodebit-tidak-wajib = Automatic debit is no duty, but it helps never to miss a month.
rules-autodebit-jadwal = Iuran are usually debited on day { $pertama } or { $kedua }; the next is { $berikut }. Please keep enough money in the account.
rules-autodebit-gagal-saldo = The debit did not succeed, because there was too little money in the account. Add money, or pay by virtual account before the month ends so that the card stays active.
rules-autodebit-gagal-kartu = The debit did not succeed, because the bank card has expired. Renew it at the bank and register again; until then pay by virtual account.
rules-autodebit-gagal-rekening = The debit did not succeed, because the account is closed. Register another account; until then pay by virtual account.
rules-autodebit-gagal-nomor = The debit did not succeed, because the phone number of the wallet is no longer active. Activate it or register another channel; until then pay by virtual account.
rules-autodebit-gagal-terdaftar = Automatic debit could not be registered, because it is registered with another bank. Close the old one first, then register again.
rules-autodebit-tidak-dikenal = We do not know this kind of membership yet. Please call 165.
