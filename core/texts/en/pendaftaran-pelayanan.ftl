# Service registration: queue numbers at the FKTP. What the facility has not answered is never called a number.
pendaftaran-pelayanan-title = Queue
pendaftaran-pelayanan-ambil-nomor = Take a queue number
pendaftaran-pelayanan-nomor-anda = Your numbers
pendaftaran-pelayanan-sudah-berakhir = Past
pendaftaran-pelayanan-kosong-title = No queue number yet
pendaftaran-pelayanan-kosong-text = Take a number at home for today or tomorrow, and come shortly before your turn.
pendaftaran-pelayanan-buka-tiket = See ticket { $nomor }
# kata: huruf: part of a sentence
pendaftaran-pelayanan-faskes-anda = your clinic
pendaftaran-pelayanan-perbarui = Refresh
pendaftaran-pelayanan-mengerti = Dismiss
pendaftaran-pelayanan-biarkan = Keep the number
pendaftaran-pelayanan-periksa-lagi = Back

## Days
pendaftaran-pelayanan-hari = { $dekat ->
    [ini] Today, { $hari } { $tanggal }
    [besok] Tomorrow, { $hari } { $tanggal }
   *[lain] { $hari }, { $tanggal }
 }
pendaftaran-pelayanan-jam = { $dari } to { $sampai }
pendaftaran-pelayanan-jam-title = Check the date
pendaftaran-pelayanan-jam-text = This phone's clock seems wrong, so today and tomorrow may be mixed up. Set the clock right, or connect to the internet.

## Ticket
pendaftaran-pelayanan-tiket = Queue ticket
pendaftaran-pelayanan-nomor = Queue number
pendaftaran-pelayanan-belum-ada-nomor = No number yet
pendaftaran-pelayanan-nomor-tak-terbaca = The number does not show yet
# kata: huruf: stands in brackets in the place of a number
pendaftaran-pelayanan-tanpa-nomor = (does not show yet)
pendaftaran-pelayanan-untuk = For
pendaftaran-pelayanan-hari-periksa = Day of visit
pendaftaran-pelayanan-tempat = Place
pendaftaran-pelayanan-poli = Clinic (poli)
pendaftaran-pelayanan-dokter = Doctor
pendaftaran-pelayanan-sedang-dipanggil = Now calling
pendaftaran-pelayanan-belum-dipanggil = Nobody yet
pendaftaran-pelayanan-di-depan = Ahead of you
pendaftaran-pelayanan-orang = { $jumlah ->
    [0] Nobody
    [one] 1 person
   *[other] { $jumlah } people
 }
pendaftaran-pelayanan-perkiraan = Estimated turn
pendaftaran-pelayanan-antara = Between { $dari } and { $sampai }
pendaftaran-pelayanan-perkiraan-melewati-praktik = Your turn may fall after the doctor's hours. Ask at the counter whether you will still be seen.
pendaftaran-pelayanan-perkiraan-lewat = This estimate has passed. Ask at the counter.
pendaftaran-pelayanan-perkiraan-sesudah-praktik = The doctor's hours end before that. Ask at the counter whether you will still be seen.
pendaftaran-pelayanan-datang = Come
pendaftaran-pelayanan-datang-pukul = { $hari }, at { $jam }. That is { $menit } minutes before your earliest turn.
pendaftaran-pelayanan-datang-awal = { $ada ->
    [jam] { $menit } minutes before your turn. The doctor starts at { $jam }.
   *[lain] { $menit } minutes before your turn.
 }
pendaftaran-pelayanan-datang-sekarang = Now
pendaftaran-pelayanan-pesan-faskes = Note from the clinic
pendaftaran-pelayanan-kutipan = “{ $kata }”
pendaftaran-pelayanan-kode-booking = Booking code
pendaftaran-pelayanan-kode-qr = QR code of booking { $kode }. Show it at the counter.
pendaftaran-pelayanan-status-belum-check-in = Not checked in yet
pendaftaran-pelayanan-status-dipegang = You have your number
pendaftaran-pelayanan-status-menunggu = Waiting for your turn
pendaftaran-pelayanan-status-berikutnya = You are next
pendaftaran-pelayanan-status-dipanggil = Your number is being called. Go to the clinic now.
pendaftaran-pelayanan-status-terlewat = Passed over
pendaftaran-pelayanan-status-farmasi = Waiting for medicine
pendaftaran-pelayanan-status-selesai = Done
pendaftaran-pelayanan-status-batal = Cancelled
pendaftaran-pelayanan-status-lewat = The day has passed
pendaftaran-pelayanan-tak-terdaftar = Not in the list
pendaftaran-pelayanan-tak-terdaftar-title = This number is not in the newest list
pendaftaran-pelayanan-tak-terdaftar-text = The service gave you this number, but the newest queue list does not have it. Somebody may have given it back. Before you set out, ask the facility or 165. Tell them the booking code.
pendaftaran-pelayanan-lama-title = The queue may have moved on
pendaftaran-pelayanan-lama-online = The number being called may be further on by now. Refresh, or look at the queue board there.
pendaftaran-pelayanan-lama-offline = There is no signal, so the number being called may be further on by now. Your number still counts; come early.

## Course of the ticket
pendaftaran-pelayanan-perjalanan = Steps of the visit
pendaftaran-pelayanan-langkah-diambil = Number taken
pendaftaran-pelayanan-langkah-menunggu = Waiting for your turn
pendaftaran-pelayanan-langkah-dipanggil = Called
pendaftaran-pelayanan-langkah-selesai = Done
pendaftaran-pelayanan-langkah-check-in = Check-in
pendaftaran-pelayanan-langkah-tugas-1 = Waiting for registration
pendaftaran-pelayanan-langkah-tugas-2 = Being registered
pendaftaran-pelayanan-langkah-tugas-3 = Waiting for the clinic's call
pendaftaran-pelayanan-langkah-tugas-4 = With the doctor
pendaftaran-pelayanan-langkah-tugas-5 = Done at the clinic
pendaftaran-pelayanan-langkah-tugas-6 = Medicine being prepared
pendaftaran-pelayanan-langkah-tugas-7 = Medicine ready
pendaftaran-pelayanan-zona = Local time
pendaftaran-pelayanan-zona-beda = { $zona }, { $jam ->
    [one] 1 hour
   *[other] { $jam } hours
 } ahead of WIB
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-sudah = done
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-sekarang = now
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-nanti = later
# kata: huruf: follows the name of a step
pendaftaran-pelayanan-langkah-gagal = did not happen
pendaftaran-pelayanan-tidak-ada-title = There is no such ticket
pendaftaran-pelayanan-tidak-ada-text = The visit may be long over, or the ticket belongs to another family. Your other numbers have not changed.
pendaftaran-pelayanan-ke-daftar = See all your numbers
pendaftaran-pelayanan-adukan = Complain about this number
pendaftaran-pelayanan-bagikan = Share
pendaftaran-pelayanan-bagikan-text = Queue number { $nomor }, { $poli }, { $faskes }, { $hari } { $tanggal }{ $ada ->
    [jam] {""}, doctor's hours { $jam }.
   *[lain] .
 } Come { $menit } minutes before the turn.

## Giving a number back
pendaftaran-pelayanan-batalkan-title = Not coming after all?
pendaftaran-pelayanan-batalkan-alasan = Why not?
pendaftaran-pelayanan-batalkan-pilih-alasan = Choose a reason first.
pendaftaran-pelayanan-batalkan = Cancel the number
pendaftaran-pelayanan-batalkan-tanya = Cancel number { $nomor }?
pendaftaran-pelayanan-batalkan-text = This number goes to somebody else and cannot be had back. You can take another one while there are numbers left.
pendaftaran-pelayanan-batalkan-text-tanpa-sinyal = The cancellation is saved, and sent once there is signal. Until it is answered, the number is still yours.
pendaftaran-pelayanan-batalkan-ya = Yes, cancel it
pendaftaran-pelayanan-batalkan-masuk = To cancel the number, sign in first. The ticket stays readable without signing in.
pendaftaran-pelayanan-batal-berjalan = This number is already being cancelled.
pendaftaran-pelayanan-batal-lewat = The day has passed; there is nothing to cancel.
pendaftaran-pelayanan-batal-selesai = This visit is over.
pendaftaran-pelayanan-alasan-berhalangan = Something came up
pendaftaran-pelayanan-alasan-pindah-hari = Another day suits better
pendaftaran-pelayanan-alasan-sembuh = Feeling well again
pendaftaran-pelayanan-alasan-sudah-berobat = Already treated elsewhere
pendaftaran-pelayanan-alasan-lainnya = Another reason

## Taking a number
pendaftaran-pelayanan-tidak-aktif = { $nama }'s membership is not active
pendaftaran-pelayanan-lihat-iuran = See the contributions
pendaftaran-pelayanan-tutup-libur = Closed: { $libur }
pendaftaran-pelayanan-tutup-jadwal = No doctor that day
pendaftaran-pelayanan-tanpa-faskes-title = The clinic is not known
pendaftaran-pelayanan-tanpa-faskes-text = The service did not say at which clinic this member is registered, so no number can be taken here yet. Ask Care Center 165, or go to your clinic.
pendaftaran-pelayanan-tutup-jam = Taking numbers closed at { $jam }
pendaftaran-pelayanan-tempat-tersisa = { $jumlah ->
    [-1] Numbers left not known. Open { $jam }. Take a number before { $tutup }.
    [0] No numbers left. Open { $jam }.
    [one] 1 number left. Open { $jam }. Take a number before { $tutup }.
   *[other] { $jumlah } numbers left. Open { $jam }. Take a number before { $tutup }.
 }
pendaftaran-pelayanan-dokter-siapa-saja = Any doctor
pendaftaran-pelayanan-dokter-tanpa-nama = Doctor with code { $kode }
pendaftaran-pelayanan-dokter-siapa-saja-text = The doctor with the most numbers left is chosen for you
pendaftaran-pelayanan-keluhan = Symptoms
pendaftaran-pelayanan-keluhan-bantuan = For example: cough for three days. May be left empty.
pendaftaran-pelayanan-keluhan-panjang = Shorten the symptoms to 200 letters at most.
pendaftaran-pelayanan-darurat = Is this an emergency?
pendaftaran-pelayanan-jadwal-belum-ada = The schedule is not here yet.
pendaftaran-pelayanan-pilih-poli = Choose a clinic (poli) first.
pendaftaran-pelayanan-tanpa-sinyal-title = No signal yet
pendaftaran-pelayanan-tanpa-sinyal-text = Save the request now. It is sent automatically once there is signal. You have no number yet. You get a number once { $faskes } answers. If the numbers are gone or the poli is closed by then, the request may be refused.
pendaftaran-pelayanan-jadwal-lama-title = This schedule is not the latest
pendaftaran-pelayanan-jadwal-lama-text = The numbers left may have changed. You can still take a number; { $faskes } decides.
pendaftaran-pelayanan-kirim-label = Take the number
pendaftaran-pelayanan-kirim-tanya = Take a number for { $nama }?
pendaftaran-pelayanan-kirim-text = { $hari }. { $poli }, { $faskes }.
pendaftaran-pelayanan-simpan-label = Save the request
pendaftaran-pelayanan-simpan-tanya = Save the request for { $nama }?
pendaftaran-pelayanan-simpan-text = { $hari }. { $poli }, { $faskes }. It is not a number until it is answered.

## Promise: taking a number
pendaftaran-pelayanan-ambil-menyimpan = Being saved
pendaftaran-pelayanan-ambil-menyimpan-title = One moment
pendaftaran-pelayanan-ambil-menyimpan-text = The request is being written down on this phone. It has not been sent.
pendaftaran-pelayanan-ambil-gagal-simpan = Not saved yet
pendaftaran-pelayanan-ambil-gagal-simpan-title = This phone cannot save it yet
pendaftaran-pelayanan-ambil-gagal-simpan-text = The app tries again on its own. If the phone is full, delete some photos or videos. The request has not been sent.
pendaftaran-pelayanan-ambil-tersimpan = Saved, not sent yet
pendaftaran-pelayanan-ambil-tersimpan-title = This is not a number yet
pendaftaran-pelayanan-ambil-tersimpan-text = { $tunggu ->
    [ruang] This phone is full, so the request cannot be sent yet. Delete some photos or videos, then open this page again.
    [simpan] This phone cannot save right now, so the request cannot be sent yet. The app tries again on its own.
    [masuk] You have no number yet. Sign in first, so that this request is sent. You get a number once { $faskes } answers.
    [sinyal] You have no number yet. The request is sent automatically once there is signal. You need not do anything. You get a number once { $faskes } answers.
    [versi] You have no number yet. Update the app first, so that this request is sent. You get a number once { $faskes } answers.
   *[giliran] You have no number yet. The request is sent in a moment. You get a number once { $faskes } answers. You need not take a number again.
 }
pendaftaran-pelayanan-ambil-dikirim = Being sent
pendaftaran-pelayanan-ambil-dikirim-title = Waiting for the answer
pendaftaran-pelayanan-ambil-dikirim-text = The request is on its way to { $faskes }. You may close this page.
pendaftaran-pelayanan-ambil-belum-pasti = No answer yet
pendaftaran-pelayanan-ambil-belum-pasti-title = Do not take a number again
pendaftaran-pelayanan-ambil-belum-pasti-text = The request was sent, but its answer has not arrived. { $tunggu ->
    [masuk] Sign in first; then we ask { $faskes }.
    [sinyal] Once there is signal, we ask { $faskes }.
    [versi] Update the app first; then we ask { $faskes }.
   *[giliran] We are asking { $faskes }.
 } Just wait, and do not take a number again.
pendaftaran-pelayanan-ambil-diterima = Accepted
pendaftaran-pelayanan-ambil-diterima-title = Your number is recorded
pendaftaran-pelayanan-ambil-diterima-text = { $faskes } has recorded your number, but it does not show here yet. Refresh this page or ask at the counter. Do not take a number again.
pendaftaran-pelayanan-ambil-ditolak = No number yet
pendaftaran-pelayanan-ambil-dilepas = No longer waited for
pendaftaran-pelayanan-ambil-dilepas-title = Ask at the counter
pendaftaran-pelayanan-ambil-dilepas-text = You stopped waiting for the answer of { $faskes }. A number may have been recorded, or not. Ask at the counter before you take a number again.
pendaftaran-pelayanan-ambil-tarik-label = Withdraw the request
pendaftaran-pelayanan-ambil-tarik-tanya = Withdraw this request?
pendaftaran-pelayanan-ambil-tarik-text = The request has never been sent. Once it is withdrawn, nothing is sent.
pendaftaran-pelayanan-ambil-tarik-ya = Yes, withdraw it
pendaftaran-pelayanan-ambil-tarik-tidak = Leave it
pendaftaran-pelayanan-pilih-lagi = Choose another day or clinic
pendaftaran-pelayanan-ditolak-kutipan = { $alasan } Answer of { $faskes }: “{ $kata }”
pendaftaran-pelayanan-ambil-tolak-peserta-tidak-aktif = No number can be taken because the membership of { $nama } is not active. { $pembayar ->
    [sendiri] See the family bill. Once it is paid, the card works again.
    [kerja] Ask the HR office at work, or call 165.
    [pemerintah] Dinas Sosial can put it right. Info Peserta says how.
   *[lain] Ask Care Center 165.
 }
pendaftaran-pelayanan-ambil-tolak-tanggal-mundur = The chosen day has passed. Choose today or tomorrow.
pendaftaran-pelayanan-ambil-tolak-tanggal-terlalu-jauh = Numbers can be taken for today or tomorrow only. Choose the day again.
pendaftaran-pelayanan-ambil-tolak-poli-tutup = The clinic (poli) is not open that day. Choose another day or clinic.
pendaftaran-pelayanan-ambil-tolak-dokter-tidak-praktik = That doctor does not practise on the chosen day. Choose another doctor or day.
pendaftaran-pelayanan-ambil-tolak-sudah-tutup = Taking numbers for that day had closed when the request arrived. Choose another day.
pendaftaran-pelayanan-ambil-tolak-sudah-terdaftar = It is for the same poli and day. If you do not see it here, ask at the counter.
pendaftaran-pelayanan-ambil-tolak-kuota-habis = There are no numbers left for that day. Choose another day or clinic, or ask at the counter.
pendaftaran-pelayanan-ambil-tolak-pasien-baru = { $faskes } has no data of this patient yet. Go to the counter with the ID card (KTP). After that, numbers can be taken by phone.
pendaftaran-pelayanan-ambil-tolak-lain = This request cannot be met. Try another choice, or ask at the counter.

## Promise: giving a number back
pendaftaran-pelayanan-batal-menyimpan = Cancellation being saved
pendaftaran-pelayanan-batal-menyimpan-title = One moment
pendaftaran-pelayanan-batal-menyimpan-text = The cancellation is being written down on this phone. It has not been sent; the number is still yours.
pendaftaran-pelayanan-batal-gagal-simpan = Cancellation not saved yet
pendaftaran-pelayanan-batal-gagal-simpan-title = This phone cannot save it yet
pendaftaran-pelayanan-batal-gagal-simpan-text = The app tries again on its own. If the phone is full, delete some photos or videos. The number is still yours.
pendaftaran-pelayanan-batal-tersimpan = Cancellation not sent yet
pendaftaran-pelayanan-batal-tersimpan-title = The number is still yours
pendaftaran-pelayanan-batal-tersimpan-text = { $tunggu ->
    [ruang] This phone is full, so the cancellation cannot be sent yet. Delete some photos or videos, then open this page again.
    [simpan] This phone cannot save right now, so the cancellation cannot be sent yet. The app tries again on its own.
    [masuk] Sign in first, so that the cancellation is sent.
    [sinyal] The cancellation is sent automatically once there is signal. You need not do anything.
    [versi] Update the app first, so that the cancellation is sent.
   *[giliran] The cancellation is sent in a moment.
 }
pendaftaran-pelayanan-batal-dikirim = Cancellation being sent
pendaftaran-pelayanan-batal-dikirim-title = Waiting for the answer
pendaftaran-pelayanan-batal-dikirim-text = The cancellation is on its way to { $faskes }. Until it is answered, the number is still yours.
pendaftaran-pelayanan-batal-belum-pasti = No answer to the cancellation yet
pendaftaran-pelayanan-batal-belum-pasti-title = Wait a little
pendaftaran-pelayanan-batal-belum-pasti-text = The cancellation was sent, but the answer has not arrived. { $tunggu ->
    [masuk] Sign in first; then we ask { $faskes }.
    [sinyal] Once there is signal, we ask { $faskes }.
    [versi] Update the app first; then we ask { $faskes }.
   *[giliran] We are asking { $faskes }.
 } There is no need to cancel again.
pendaftaran-pelayanan-batal-diterima = Cancelled
pendaftaran-pelayanan-batal-diterima-title = The number is cancelled
pendaftaran-pelayanan-batal-diterima-text = This number no longer counts. There is nothing left to do.
pendaftaran-pelayanan-batal-ditolak = Not cancelled
pendaftaran-pelayanan-batal-dilepas = No longer waited for
pendaftaran-pelayanan-batal-dilepas-title = Ask at the counter
pendaftaran-pelayanan-batal-dilepas-text = You stopped waiting for the answer of { $faskes }. The cancellation may have been recorded, or not. Ask at the counter whether the number still counts.
pendaftaran-pelayanan-batal-tarik-label = Keep this number
pendaftaran-pelayanan-batal-tarik-tanya = Keep this number?
pendaftaran-pelayanan-batal-tarik-text = The cancellation has never been sent. The number stays yours.
pendaftaran-pelayanan-batal-tarik-ya = Yes, keep it
pendaftaran-pelayanan-batal-tarik-tidak = Cancel it anyway
pendaftaran-pelayanan-batal-tolak-tidak-ditemukan = { $faskes } does not find this number.
pendaftaran-pelayanan-batal-tolak-sudah-batal = It was cancelled before.
pendaftaran-pelayanan-batal-tolak-sudah-dilayani = This number has been called or served.
pendaftaran-pelayanan-batal-tolak-keterangan-kosong = The reason did not arrive. Choose the reason and cancel again.
pendaftaran-pelayanan-batal-tolak-lain = This number cannot be cancelled by phone.

## Check-in at a hospital
pendaftaran-pelayanan-checkin-judul = Check-in
pendaftaran-pelayanan-checkin-tiba = I am at the hospital
pendaftaran-pelayanan-checkin-kiosk-title = Show this code
pendaftaran-pelayanan-checkin-kiosk-text = Scan the QR code at the check-in machine, or show it at the registration counter. The hospital decides when check-in opens.
pendaftaran-pelayanan-checkin-tercatat-title = You are checked in
pendaftaran-pelayanan-checkin-tercatat-text = Wait until your number is called. There is no need to check in again.
pendaftaran-pelayanan-checkin-tanya-title = Are you at the hospital?
pendaftaran-pelayanan-checkin-tanya-text = Your number can be called once the check-in is accepted. If you are not there yet, it may be passed over.
pendaftaran-pelayanan-checkin-tanya-text-tanpa-sinyal = There is no signal, so the check-in is sent later. The machine or the counter is quicker.
pendaftaran-pelayanan-checkin-tanya-ya = Yes, I am here
pendaftaran-pelayanan-checkin-tanya-tidak = Not yet
pendaftaran-pelayanan-checkin-fktp = This clinic has no check-in. Just go to the counter.
pendaftaran-pelayanan-checkin-selesai = This visit is over, cancelled, or past.
pendaftaran-pelayanan-checkin-sudah = You are checked in.
pendaftaran-pelayanan-checkin-bukan-hari-ini = You can check in on the day of the visit only.
pendaftaran-pelayanan-checkin-berjalan = A request about this number is under way.
pendaftaran-pelayanan-checkin-menyimpan = Check-in being saved
pendaftaran-pelayanan-checkin-menyimpan-title = One moment
pendaftaran-pelayanan-checkin-menyimpan-text = The check-in is being written down on this phone. It has not been sent; the number is still yours.
pendaftaran-pelayanan-checkin-gagal-simpan = Check-in not saved yet
pendaftaran-pelayanan-checkin-gagal-simpan-title = This phone cannot save it yet
pendaftaran-pelayanan-checkin-gagal-simpan-text = Check in at the machine or the counter of the hospital instead. The number is still yours.
pendaftaran-pelayanan-checkin-tersimpan = Check-in not sent yet
pendaftaran-pelayanan-checkin-tersimpan-title = The hospital does not know yet that you are there
pendaftaran-pelayanan-checkin-tersimpan-text = { $tunggu ->
    [ruang] This phone is full, so the check-in cannot be sent yet. Check in at the machine or the counter instead.
    [simpan] This phone cannot save right now, so the check-in cannot be sent yet. Check in at the machine or the counter instead.
    [masuk] Sign in first, so that the check-in is sent.
    [sinyal] There is no signal. Check in at the machine or the counter instead.
    [versi] This version of the app cannot send the check-in. Check in at the machine or the counter instead.
   *[giliran] The check-in is sent in a moment.
 }
pendaftaran-pelayanan-checkin-dikirim = Check-in being sent
pendaftaran-pelayanan-checkin-dikirim-title = Waiting for the answer
pendaftaran-pelayanan-checkin-dikirim-text = The check-in is on its way to { $faskes }. The number is still yours.
pendaftaran-pelayanan-checkin-belum-pasti = No answer to the check-in yet
pendaftaran-pelayanan-checkin-belum-pasti-title = Not known whether you are checked in
pendaftaran-pelayanan-checkin-belum-pasti-text = The check-in was sent, but the answer has not arrived. { $tunggu ->
    [masuk] Sign in first; then we ask { $faskes }.
    [sinyal] Once there is signal, we ask { $faskes }.
    [versi] Update the app first; then we ask { $faskes }.
   *[giliran] We are asking { $faskes }.
 } If your number is nearly called, go to the counter.
pendaftaran-pelayanan-checkin-diterima = Checked in
pendaftaran-pelayanan-checkin-diterima-title = The check-in was accepted
pendaftaran-pelayanan-checkin-diterima-text = The hospital knows that you are there. Wait until your number is called.
pendaftaran-pelayanan-checkin-ditolak = Check-in not accepted
pendaftaran-pelayanan-checkin-dilepas = No longer waited for
pendaftaran-pelayanan-checkin-dilepas-title = Go to the counter
pendaftaran-pelayanan-checkin-dilepas-text = You stopped waiting for the answer of { $faskes }. The check-in may have been recorded, or not. Go to the counter.
pendaftaran-pelayanan-checkin-tarik-label = Do not send the check-in
pendaftaran-pelayanan-checkin-tarik-tanya = Do not send the check-in?
pendaftaran-pelayanan-checkin-tarik-text = The check-in has never been sent. The number stays yours.
pendaftaran-pelayanan-checkin-tarik-ya = Yes, do not send it
pendaftaran-pelayanan-checkin-tarik-tidak = Send it anyway
pendaftaran-pelayanan-checkin-tolak-belum-waktu-checkin = Check-in at { $faskes } is not open yet.
pendaftaran-pelayanan-checkin-tolak-sudah-checkin = { $faskes } had recorded a check-in before.
pendaftaran-pelayanan-checkin-tolak-batal = This number was cancelled.
pendaftaran-pelayanan-checkin-tolak-tidak-ditemukan = { $faskes } does not find this number.
pendaftaran-pelayanan-checkin-tolak-lain = Check-in by phone is not possible.

## Refused, and what is certain
pendaftaran-pelayanan-ditolak-belum-ada-title = You have no number yet
pendaftaran-pelayanan-ditolak-belum-ada-safe = This request has given you no number.
pendaftaran-pelayanan-ditolak-belum-ada-next = In an emergency, go straight to the emergency room (IGD). No referral is needed.
pendaftaran-pelayanan-ditolak-sudah-punya-title = You already have a number
pendaftaran-pelayanan-ditolak-sudah-punya-safe = The number that you have still counts.
pendaftaran-pelayanan-ditolak-sudah-punya-next = There is no need to take another number.
pendaftaran-pelayanan-ditolak-tetap-title = The number was not cancelled
pendaftaran-pelayanan-ditolak-tetap-safe = { $ada ->
    [nomor] Number { $nomor } still counts.
   *[lain] Your number still counts.
 }
pendaftaran-pelayanan-ditolak-tetap-next = Not coming after all? Speak to the staff at the counter.
pendaftaran-pelayanan-ditolak-sudah-batal-title = The number is already cancelled
pendaftaran-pelayanan-ditolak-sudah-batal-safe = This number no longer counts.
pendaftaran-pelayanan-ditolak-sudah-batal-next = If you still want to come, take another number.
pendaftaran-pelayanan-ditolak-tidak-ditemukan-title = The number was not found
pendaftaran-pelayanan-ditolak-tidak-ditemukan-safe = This request has changed nothing.
pendaftaran-pelayanan-ditolak-tidak-ditemukan-next = Before you set out, ask the counter whether the number still counts.
pendaftaran-pelayanan-ditolak-belum-check-in-title = The check-in was not accepted
pendaftaran-pelayanan-ditolak-belum-check-in-safe = { $ada ->
    [nomor] Number { $nomor } still counts.
   *[lain] Your number still counts.
 }
pendaftaran-pelayanan-ditolak-belum-check-in-next = Show the code at the check-in machine or the registration counter.
pendaftaran-pelayanan-ditolak-sudah-check-in-title = You were checked in before
pendaftaran-pelayanan-ditolak-sudah-check-in-safe = Your number still counts.
pendaftaran-pelayanan-ditolak-sudah-check-in-next = Wait until your number is called.
pendaftaran-pelayanan-ditolak-lewat-title = The number was not cancelled
pendaftaran-pelayanan-ditolak-lewat-safe = This visit is over.
pendaftaran-pelayanan-ditolak-lewat-next = There is nothing left to do.
# kata: huruf: it stands inside a sentence
pendaftaran-pelayanan-seseorang = this member
pendaftaran-pelayanan-lihat-kepesertaan = See the membership
pendaftaran-pelayanan-sekarang-ini = Now
pendaftaran-pelayanan-segera-ke = Go to { $poli }
pendaftaran-pelayanan-tanyakan-loket = Ask at the counter now.
pendaftaran-pelayanan-lapor-loket = Go to the counter now.
pendaftaran-pelayanan-tunggu-obat = Wait for your medicine at the pharmacy.
pendaftaran-pelayanan-di-depan-catatan = Whoever is being called is not counted.
pendaftaran-pelayanan-sudah-punya-pilihan = You have number { $nomor }
pendaftaran-pelayanan-sudah-punya-title = { $nama } already has number { $nomor } at this poli
pendaftaran-pelayanan-sudah-punya-text = That number still counts. You can choose another family member above.
pendaftaran-pelayanan-sudah-diminta-pilihan = Already asked for
pendaftaran-pelayanan-sudah-diminta-title = A number for { $nama } was already asked for
pendaftaran-pelayanan-sudah-diminta-text = We are waiting for the answer. Do not take a number again.
pendaftaran-pelayanan-lihat-permintaan = See the request
pendaftaran-pelayanan-sudah-batal-title = Number { $nomor } is cancelled
pendaftaran-pelayanan-sudah-batal-text = It no longer counts. There is nothing left to do.
pendaftaran-pelayanan-ambil-lagi = Take another number
pendaftaran-pelayanan-tentang-darurat = Read: in an emergency
pendaftaran-pelayanan-kirim-text-darurat = If this is an emergency, go straight to the emergency room (IGD). No referral is needed. { $isi }

## Reminders: read on a locked screen, so without name, poli and facility
pendaftaran-pelayanan-ingat-malam-title = You have a queue number tomorrow
pendaftaran-pelayanan-ingat-malam-text = Number { $nomor }. Come on { $hari }, at { $jam }.
pendaftaran-pelayanan-ingat-dua-jam-title = Your queue number today
pendaftaran-pelayanan-ingat-dua-jam-text = Number { $nomor }, called at { $giliran } at the earliest. Come at { $jam }.
pendaftaran-pelayanan-ingat-datang-title = Time to be there
pendaftaran-pelayanan-ingat-datang-text = Number { $nomor } may be called from { $giliran } on.

## Hospitals: referrals and follow-up letters
pendaftaran-pelayanan-ke-rs = Take a number at a hospital
pendaftaran-pelayanan-rs-title = Hospital queue
pendaftaran-pelayanan-rs-ambil = Take a hospital number
pendaftaran-pelayanan-rs-orang-lain = In somebody else's name
pendaftaran-pelayanan-rs-kosong-title = No referral yet
pendaftaran-pelayanan-rs-kosong-text = A hospital needs a referral from the FKTP or a follow-up letter (surat kontrol) from a doctor. See the FKTP first. In an emergency, go straight to the emergency room (IGD). No referral is needed.
pendaftaran-pelayanan-rs-ke-fktp = Take a number at the FKTP
pendaftaran-pelayanan-rs-jenis-fktp = Referral from the FKTP
pendaftaran-pelayanan-rs-jenis-internal = Referral within the hospital
pendaftaran-pelayanan-rs-jenis-kontrol = Follow-up letter (surat kontrol)
pendaftaran-pelayanan-rs-jenis-antar-rs = Referral between hospitals
pendaftaran-pelayanan-rs-sampai = Valid until { $tanggal }
pendaftaran-pelayanan-rs-rencana = For { $tanggal }
pendaftaran-pelayanan-rs-tanpa-batas = No last day is named
pendaftaran-pelayanan-rs-masa = When
pendaftaran-pelayanan-rs-perujuk = From
pendaftaran-pelayanan-rs-sisa = { $hari ->
    [0] Last day
    [1] { $hari } day left
   *[lain] { $hari } days left
 }
pendaftaran-pelayanan-rs-berlaku = Valid
pendaftaran-pelayanan-rs-bukan-milik = Not yours
pendaftaran-pelayanan-rs-tidak-bisa = Cannot be used
pendaftaran-pelayanan-rs-terpakai = Already used
pendaftaran-pelayanan-rs-tanpa-rujukan-baru = Can still be used
pendaftaran-pelayanan-rs-tanpa-tujuan = This referral names no hospital. Ask the FKTP that referred you.
pendaftaran-pelayanan-rs-tidak-ada-title = This letter is not here
pendaftaran-pelayanan-rs-tidak-ada-text = It may be old, or belong to another family. Choose another letter.
pendaftaran-pelayanan-rs-tidak-bisa-title = No number can be taken yet
pendaftaran-pelayanan-rs-pilih-surat = Choose another letter
pendaftaran-pelayanan-rs-pilih-hari = Choose another day or doctor
pendaftaran-pelayanan-rs-pilih-dokter = Choose a doctor first.
pendaftaran-pelayanan-rs-isi-pasien-baru = Fill in the new patient's data
pendaftaran-pelayanan-rs-lihat-nomor = See your number
pendaftaran-pelayanan-rs-sidik-jari-title = Fingerprint for dialysis
pendaftaran-pelayanan-rs-terpakai-title = This referral has been used before
pendaftaran-pelayanan-rs-terpakai-text = For the next visit the doctor usually gives a follow-up letter (surat kontrol). The hospital decides whether this referral is still accepted.
pendaftaran-pelayanan-rs-hari-terakhir-title = Today is the last day
pendaftaran-pelayanan-rs-hari-terakhir-text = From tomorrow this referral is not valid. If the hospital takes nobody today, ask the facility that referred you for another referral.
pendaftaran-pelayanan-rs-hari-lain = This follow-up letter is for another day. Ask at the hospital counter first
pendaftaran-pelayanan-rs-hari-lain-title = Choose another day
pendaftaran-pelayanan-rs-sisa-nomor = Hours { $jam }. { $jkn ->
    [-1] It is not known how many JKN numbers are left.
    [0] No JKN numbers left. { $umum ->
        [-1] {""}
        [0] {""}
       *[lain] For patients who pay themselves: { $umum } left.
     }
   *[lain] JKN numbers left: { $jkn }.
 }
pendaftaran-pelayanan-rs-cuti = Away that day. Usual hours { $jam }.
pendaftaran-pelayanan-rs-lanjut = Continue
pendaftaran-pelayanan-rs-tentang-rs = See this hospital
pendaftaran-pelayanan-rs-sudah-punya-text = That number still counts. For another day, choose the date above.
pendaftaran-pelayanan-rs-permintaan = What you ask for
pendaftaran-pelayanan-rs-setuju = Check it once more. The number for { $poli } on { $tanggal } comes after the hospital has answered.
pendaftaran-pelayanan-rs-setuju-tanpa-sinyal = No signal yet. The request is saved on this phone and sent automatically when there is a signal.
pendaftaran-pelayanan-rs-berubah-title = This choice is no longer there
pendaftaran-pelayanan-rs-rujukan-title = Referral
pendaftaran-pelayanan-rs-antrean = Take a queue number
pendaftaran-pelayanan-rs-kamar = See free beds
pendaftaran-pelayanan-rs-operasi = See the schedule of operations
pendaftaran-pelayanan-rs-tolak-peserta-tidak-aktif = No number can be taken because the membership of { $nama } is not active. { $pembayar ->
    [sendiri] See the family's contribution. Once the bill is paid, the card works again.
    [kerja] Ask the HR office of the employer, or call 165.
    [pemerintah] Apply again through Dinas Sosial. Info Peserta says how.
   *[lain] Ask Care Center 165.
 }
pendaftaran-pelayanan-rs-tolak-tanggal-mundur = The chosen day has passed. Choose another day.
pendaftaran-pelayanan-rs-tolak-minimal-besok = { $faskes } gives numbers for tomorrow at the earliest. Choose another day, or go to the counter.
pendaftaran-pelayanan-rs-tolak-tanggal-terlalu-jauh = The chosen day is too far away. Choose a nearer day.
pendaftaran-pelayanan-rs-tolak-poli-tutup = The clinic (poli) is closed that day. Choose another day.
pendaftaran-pelayanan-rs-tolak-dokter-tidak-praktik = That doctor does not work on the chosen day. Choose another doctor or day.
pendaftaran-pelayanan-rs-tolak-sudah-tutup = Numbers for that day had closed when the request arrived. Choose another day.
pendaftaran-pelayanan-rs-tolak-sudah-terdaftar = That number is for the same doctor and day. If it is not here, ask at the counter.
pendaftaran-pelayanan-rs-tolak-kuota-habis = That doctor had no JKN numbers left when the request arrived. Choose another doctor or day.
pendaftaran-pelayanan-rs-tolak-rujukan-tidak-ada = { $faskes } does not find this referral or follow-up letter. Ask the facility that wrote it.
pendaftaran-pelayanan-rs-tolak-rujukan-tidak-sah = The number of the referral or follow-up letter is not right. Choose another letter, or ask the facility that wrote it.
pendaftaran-pelayanan-rs-tolak-rujukan-bukan-milik = This letter is in somebody else's name. Choose a letter in the name of { $nama }.
pendaftaran-pelayanan-rs-tolak-rujukan-belum-berlaku = This letter is not valid yet on the chosen day. Choose a later day.
pendaftaran-pelayanan-rs-tolak-rujukan-kedaluwarsa = This referral is no longer valid on the chosen day. Choose a nearer day, or ask for another referral.
pendaftaran-pelayanan-rs-tolak-jenis-kunjungan-tidak-dikenal = { $faskes } does not know this kind of visit. Choose another letter, or ask at the counter.
pendaftaran-pelayanan-rs-tolak-pasien-baru = { $faskes } has no data of { $nama } yet. Fill in the new patient's data; we then ask for the number automatically.
pendaftaran-pelayanan-rs-tolak-isian-salah = { $faskes } did not accept the new patient's data. Check them and send them again.
pendaftaran-pelayanan-rs-tolak-bukan-anggota-keluarga = This request is for somebody outside your family. Choose another letter.
pendaftaran-pelayanan-rs-tolak-lain = { $faskes } cannot meet this request. Try again later, or ask at the counter.

## New patient
pendaftaran-pelayanan-pasien-title = New patient's data
pendaftaran-pelayanan-pasien-mengapa-title = { $faskes } does not know { $nama } yet
pendaftaran-pelayanan-pasien-mengapa-text = Fill this in once. When it is accepted, we ask for the queue number automatically. Come to the counter { $menit } minutes early and bring the ID card (KTP).
pendaftaran-pelayanan-pasien-betulkan = The data were not accepted last time. Check everything before you send it.
pendaftaran-pelayanan-pasien-permintaan = The number you asked for
pendaftaran-pelayanan-pasien-sudah-ada = Data we have
pendaftaran-pelayanan-pasien-nama = Name
pendaftaran-pelayanan-pasien-kartu = JKN card number
pendaftaran-pelayanan-pasien-tanpa-nik-title = No NIK yet
pendaftaran-pelayanan-pasien-tanpa-nik-text = The hospital needs a NIK, and the data of { $nama } name none. Register at the hospital counter.
pendaftaran-pelayanan-pasien-nomorkk = Family card (KK) number
pendaftaran-pelayanan-pasien-lahir = Birth date
pendaftaran-pelayanan-pasien-kelamin = Sex
pendaftaran-pelayanan-pasien-laki-laki = Male
pendaftaran-pelayanan-pasien-perempuan = Female
pendaftaran-pelayanan-pasien-nohp = Mobile number
pendaftaran-pelayanan-pasien-alamat = Address
pendaftaran-pelayanan-pasien-rt = RT
pendaftaran-pelayanan-pasien-rw = RW
pendaftaran-pelayanan-pasien-kirim = Send the data and take the number
pendaftaran-pelayanan-pasien-simpan = Save the data and the request
pendaftaran-pelayanan-pasien-tidak-perlu-title = Nothing to fill in
pendaftaran-pelayanan-pasien-tidak-perlu-text = This page is for when a hospital has no data of a patient yet.
