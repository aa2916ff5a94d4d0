# Pendaftaran Auto Debit: how the family's auto debit stands, registering it, stopping it.
pendaftaran-auto-debit-title = Auto debit (Pendaftaran Auto Debit)
pendaftaran-auto-debit-open = See auto debit
pendaftaran-auto-debit-open-channel = Fill in again
pendaftaran-auto-debit-bill = See the contribution
pendaftaran-auto-debit-pay = See the virtual account number
pendaftaran-auto-debit-wallet = Digital wallet (not a bank)
pendaftaran-auto-debit-standing = { $apa }: { $keadaan }
pendaftaran-auto-debit-asked = Through { $kanal }, last four digits { $ekor }.
pendaftaran-auto-debit-withdraw-text = This request has never been sent, so your family's auto debit does not change.

# State
pendaftaran-auto-debit-diminta-title = Waiting for the bank to agree
pendaftaran-auto-debit-dikonfirmasi-title = Auto debit was agreed to
pendaftaran-auto-debit-berjalan-title = Auto debit is on
pendaftaran-auto-debit-gagal-title = The contribution was not debited
pendaftaran-auto-debit-gagal-daftar-title = Auto debit was not registered
pendaftaran-auto-debit-dihentikan-title = Auto debit was stopped
pendaftaran-auto-debit-lain-title = Auto debit needs checking
pendaftaran-auto-debit-lain-text = The service names a state that this app does not know yet. Ask Care Center 165 before you register again.
pendaftaran-auto-debit-steps = How far it is
pendaftaran-auto-debit-step-asked = Asked for
pendaftaran-auto-debit-step-agreed = Agreed to by the bank
pendaftaran-auto-debit-step-debited = Contribution debited
pendaftaran-auto-debit-step-done = Done
pendaftaran-auto-debit-step-current = Waited for
pendaftaran-auto-debit-step-upcoming = Not yet
pendaftaran-auto-debit-step-failed = Did not succeed
pendaftaran-auto-debit-facts = Your family's auto debit
pendaftaran-auto-debit-channel = Through
pendaftaran-auto-debit-account = Number
pendaftaran-auto-debit-ending = Last four digits { $ekor }
pendaftaran-auto-debit-owner = Owner
pendaftaran-auto-debit-owner-kepala-keluarga = Head of the family
pendaftaran-auto-debit-owner-anggota = Family member on the family card (KK)
pendaftaran-auto-debit-owner-lain = Somebody else
pendaftaran-auto-debit-since = Since
pendaftaran-auto-debit-next = Next debit
pendaftaran-auto-debit-amount = Amount for the whole family
pendaftaran-auto-debit-last = Last debited
pendaftaran-auto-debit-this-month-title = The contribution of { $bulan } was not debited
pendaftaran-auto-debit-this-month-text = Pay { $jumlah } through the virtual account by { $akhir }, so that the card stays active. The next debit is next month.
pendaftaran-auto-debit-arrears-title = Unpaid months may not be debited
pendaftaran-auto-debit-arrears-text = We have found no rule that says whether unpaid months (arrears) are debited. Check the bill, then pay them through the virtual account.

# May and must
pendaftaran-auto-debit-not-yours-title = Auto debit is not for this family
pendaftaran-auto-debit-must-title = You need to register auto debit
pendaftaran-auto-debit-may-title = You may register auto debit
pendaftaran-auto-debit-again-title = You can register again
pendaftaran-auto-debit-group-aplikasi = Banks registered in this app
pendaftaran-auto-debit-group-bank = Banks registered at the bank
pendaftaran-auto-debit-group-nonbank = Not a bank
pendaftaran-auto-debit-closed-title = You cannot register yet
pendaftaran-auto-debit-unknown-title = There is no such choice
pendaftaran-auto-debit-unknown-text = Choose a bank or a digital wallet from the list of auto debit.

# At the bank
pendaftaran-auto-debit-at-bank-title = Register at { $kanal }
pendaftaran-auto-debit-at-bank-text = This app cannot register { $kanal }. Go to an office of the bank and ask for auto debit of the JKN contribution (iuran).
pendaftaran-auto-debit-bring = What to bring, by the list of papers for self-paying members
pendaftaran-auto-debit-savings-book = Savings book of the account to be debited
pendaftaran-auto-debit-card-number = JKN card number
pendaftaran-auto-debit-at-bank-unsure = Each bank may ask for something else. Call the bank before you go.

# Form
pendaftaran-auto-debit-aplikasi-intro = Enter the account that will pay the contribution (iuran) of the whole family.
pendaftaran-auto-debit-nonbank-intro = Enter the phone number of the wallet that will pay the contribution (iuran) of the whole family.
pendaftaran-auto-debit-whose = Whose is it?
pendaftaran-auto-debit-name = Owner's name
pendaftaran-auto-debit-aplikasi-name-hint = Write it as in the savings book.
pendaftaran-auto-debit-nonbank-name-hint = Write it as in the wallet.
pendaftaran-auto-debit-aplikasi-number = Account number
pendaftaran-auto-debit-nonbank-number = Phone number of the wallet
pendaftaran-auto-debit-aplikasi-number-hint = The digits in the savings book, not those on the ATM card.
pendaftaran-auto-debit-nonbank-number-hint = For example 081234567890.
pendaftaran-auto-debit-there = Entered already, ending in { $ekor }. Type again only to change it.
pendaftaran-auto-debit-choose-owner = Please choose first whose it is.
pendaftaran-auto-debit-continue = On to the agreement

# Agreement
pendaftaran-auto-debit-agree-title = What you agree to
pendaftaran-auto-debit-agree-what = { $ada ->
    [ya] The contribution (iuran) of the whole family is debited every month, now { $jumlah }.
   *[tidak] The contribution (iuran) of the whole family is debited every month.
  }
pendaftaran-auto-debit-agree-arrears = No rule says whether unpaid months (arrears) are debited. Pay those through the virtual account.
pendaftaran-auto-debit-agree-stop = You can stop it at any time in this menu.
pendaftaran-auto-debit-agree-stop-must = To stop it or to change the bank, call 165.
pendaftaran-auto-debit-agree-until = Until the bank agrees, pay the contribution (iuran) through the virtual account.
pendaftaran-auto-debit-agree = I agree, and so does the owner of the account
pendaftaran-auto-debit-agree-first = Please switch on that you agree first.
pendaftaran-auto-debit-send = Register auto debit
pendaftaran-auto-debit-save = Save and send later

# Stopping
pendaftaran-auto-debit-stop = Stop auto debit
pendaftaran-auto-debit-stop-may-title = Auto debit can be stopped
pendaftaran-auto-debit-stop-none-title = There is nothing to stop
pendaftaran-auto-debit-stop-must-title = Auto debit needs to stay on
pendaftaran-auto-debit-stop-follows = If auto debit stops
pendaftaran-auto-debit-stop-follows-day = The contribution (iuran) is no longer debited. Pay by the 10th of every month.
pendaftaran-auto-debit-stop-follows-card = If it is not paid by the end of the month, the card stops on the 1st.
pendaftaran-auto-debit-stop-follows-again = You can register another account after that.
pendaftaran-auto-debit-stop-ask-title = Stop this family's auto debit?
pendaftaran-auto-debit-stop-ask-text = After this you pay the contribution (iuran) every month through the virtual account.
pendaftaran-auto-debit-stop-no = Keep auto debit

# Refusals
pendaftaran-auto-debit-refused-daftar-title = { $alasan ->
    [sudah_terdaftar] Auto debit is registered already
   *[lain] Auto debit was not registered
  }
pendaftaran-auto-debit-refused-daftar-why = { $alasan ->
    [sudah_terdaftar] Your family already has auto debit.
    [tidak_membayar_sendiri] Somebody else pays your family's contribution (iuran).
    [kanal_di_bank] { $kanal } registers auto debit at the bank, not in the app.
    [rekening_salah] The number or its owner's name cannot be taken.
   *[lain] No reason was given.
  }
pendaftaran-auto-debit-refused-daftar-safe = { $alasan ->
    [sudah_terdaftar] The auto debit that is there still counts.
   *[lain] Nothing was recorded, and nothing is debited.
  }
pendaftaran-auto-debit-refused-daftar-next = { $alasan ->
    [sudah_terdaftar] To change the bank, close the old one first.
    [tidak_membayar_sendiri] You do not need to do anything.
    [kanal_di_bank] Go to an office of the bank.
    [rekening_salah] Check your savings book and fill it in again.
   *[lain] Try again later. Until then pay through the virtual account.
  }
pendaftaran-auto-debit-refused-henti-title = { $alasan ->
    [tidak_ada] Auto debit is gone already
   *[lain] Auto debit was not stopped
  }
pendaftaran-auto-debit-refused-henti-why = { $alasan ->
    [tidak_ada] The service has no auto debit on record for your family.
    [wajib] Self-paying members who registered since 2019 need auto debit.
   *[lain] No reason was given.
  }
pendaftaran-auto-debit-refused-henti-safe = { $alasan ->
    [tidak_ada] Auto debit no longer counts.
   *[lain] Auto debit still counts.
  }
pendaftaran-auto-debit-refused-henti-next = { $alasan ->
    [tidak_ada] Pay the contribution (iuran) every month through the virtual account.
    [wajib] To change the bank, call 165.
   *[lain] Ask Care Center 165.
  }
