# Personal data: what is kept, who looked, how to end it.
privasi-intro = Here you can see what is kept on this phone and how to delete it.
privasi-looked = Who looked at your data
privasi-all = See all of it
privasi-look-through = Is there one that you do not know? Open its row. There you can complain about it.
privasi-none-title = Nobody has looked yet
privasi-none-text = The service has noted nobody who looked at your data.
privasi-line = { $saat }. { $untuk }. Looked at: { $data }.
privasi-who-faskes = Health facility (faskes)
privasi-who-kantor = BPJS Kesehatan office
privasi-who-care-center = Care Center 165
privasi-who-hp = A phone signed in to your account
privasi-who-lain = Somebody else
# kata: huruf: part of a sentence
privasi-data-kepesertaan = membership
# kata: huruf: part of a sentence
privasi-data-iuran = contribution (iuran) and bill
# kata: huruf: part of a sentence
privasi-data-riwayat = history of care
# kata: huruf: part of a sentence
privasi-data-antrean = queue numbers and referrals
# kata: huruf: part of a sentence
privasi-data-kontak = phone number, email and address
# kata: huruf: part of a sentence
privasi-data-lain = other data
privasi-for-berobat = For treatment
privasi-for-antrean = For a queue number
privasi-for-ubah-data = To change data
privasi-for-tanya = To answer a question
privasi-for-masuk = To sign in to the account
privasi-for-lain = No reason was given
privasi-when = When
privasi-kind = Who
privasi-data = Data looked at
privasi-for = Reason
privasi-whose = Whose data
privasi-not-mine = Think back first, and ask your family. If nobody went there or asked that day, complain.
privasi-not-mine-phone = Not your phone? Sign that phone out of the account, then change the password.
privasi-complain = I do not know this, complain
privasi-complain-phone = Complain too
privasi-end-phone = See the known phones
privasi-complained-title = You have already complained
privasi-complained-text = The answer of the staff is in the complaints menu.
privasi-sealed = All of it is kept locked with a key that this phone guards. Other apps cannot read it.
privasi-why = Copies are kept so that data can be read without a signal. Forms and requests are kept so that none is lost if the phone goes off.
privasi-accounts = Accounts on this phone
privasi-drafts = Unfinished forms
privasi-promises = Requests in the list
privasi-files = Files waiting to be sent
privasi-key = Key to sign in without a password
privasi-count = { $jumlah ->
    [0] None
   *[other] { $jumlah }
  }
privasi-older = Old requests that are finished are kept locked as well, until the data on this phone is deleted.
privasi-waiting = { $jumlah } of them are not finished.
privasi-yes = Yes
privasi-no = None
privasi-copies = Copies of data of the account in use
privasi-column-what = Data
privasi-column-from = Data of
privasi-column-until = Kept until
privasi-copy-keluarga = Card and family
privasi-copy-iuran = Bill
privasi-copy-pembayaran = Payments
privasi-copy-autodebit = Auto debit
privasi-copy-rehab = Instalments (REHAB)
privasi-copy-antrean = Queue numbers
privasi-copy-rujukan = Referrals and follow-up letters
privasi-copy-kunjungan = History of care
privasi-copy-operasi = Operations
privasi-copy-konsultasi = Consultations
privasi-copy-pengaduan = Complaints
privasi-copy-perubahan = Changes of data
privasi-copy-perangkat = Known phones
privasi-copy-akses = Who looked at your data
privasi-copy-skrining = Screening
privasi-no-copy = There is no copy of an account’s data on this phone yet.
privasi-others = What you have opened, such as a doctor’s hours, is kept too. Each copy is kept at most { $hari } days, then it is deleted automatically.
privasi-not-kept = Your password and where your phone is are never kept on this phone.
privasi-end = How to end it
privasi-end-sign-out-title = Sign out of the account
privasi-end-sign-out-text = The last data can still be read on this phone. It is in Settings.
privasi-end-phone-title = End another phone
privasi-end-phone-text = That phone can no longer sign in to your account with its key.
privasi-end-debit-title = Stop the auto debit
privasi-end-debit-text = You once agreed to an auto debit. You can stop it.
privasi-end-account-title = Remove one account from this phone
privasi-end-account-text = The card, forms and requests of that account are deleted. Other accounts stay.
privasi-end-wipe-title = Delete all data on this phone
privasi-end-wipe-text = Nothing is left on this phone. Your membership does not change. It is in Settings.
privasi-end-gateway = Your data at BPJS Kesehatan stays. To change it, call 165.
