# Settings.
pengaturan-title = Settings
pengaturan-language = Language
pengaturan-session = Account
pengaturan-signed-in-as = Signed in with card
pengaturan-signed-out = You are not signed in. What is kept on this phone stays readable.
pengaturan-sign-out = Sign out
pengaturan-sign-out-title = Sign out?
pengaturan-sign-out-text = Your card and latest data stay readable on this phone. If somebody else uses this phone, choose “Delete data on this phone”.
pengaturan-sign-out-key-text = The key of this phone and the PIN are deleted, so next time you sign in with your password. The card and the latest data can still be read on this phone. If somebody else uses this phone, choose “Delete data on this phone”.
pengaturan-sign-out-known = Sign out, phone stays known
pengaturan-sign-out-known-text = You are signed out, but the key of this phone is kept. Next time you only unlock the phone. Choose this only on your own phone.
pengaturan-kunci = Phones and password
pengaturan-kunci-has = This phone is known. When you are signed out, unlocking the phone signs you in again. No password is needed.
pengaturan-kunci-none = This phone is not known yet. Once there is signal, it becomes known without you doing anything.
pengaturan-stay = Stay signed in
pengaturan-pin = PIN
pengaturan-pin-none = There is no PIN on this phone yet. A PIN shows that it is you before something that matters is sent.
pengaturan-pin-has = There is a PIN on this phone. Forgot it? Change it, and show that it is you with the phone’s lock or the password.
pengaturan-pin-has-shared = There is a PIN for this account. Forgot it? Change it and confirm with the password.
pengaturan-pin-make = Make a PIN
pengaturan-pin-change = Change the PIN
pengaturan-pin-drop = Remove the PIN
pengaturan-pin-drop-title = Remove the PIN from this phone?
pengaturan-pin-drop-text = After that, what matters is confirmed with the phone’s lock or the password.
pengaturan-pin-drop-text-shared = After that, important things are confirmed with the password. This phone can then no longer sign you in with its key.
pengaturan-pin-keep = Keep the PIN
pengaturan-data = Data on this phone
pengaturan-data-text = A copy of your data is kept locked on this phone. Deleting it does not change your membership.
pengaturan-wipe = Delete data on this phone
pengaturan-wipe-title = Delete all data on this phone?
pengaturan-wipe-text = { $jumlah ->
    [0] Your card, bill and queue cannot be read without signal until you sign in again. An accepted queue number stays valid.
    [one] One request is not settled and is deleted too. If it was sent it may still be carried out. Your card and bill cannot be read until you sign in again.
   *[other] { $jumlah } requests are not settled and are deleted too. Those that were sent may still be carried out. Your card and bill cannot be read until you sign in again.
  }
pengaturan-keep = Keep it
pengaturan-about = About
pengaturan-about-text = JKN Saku is not an app of BPJS Kesehatan. Is something wrong in this app? Write a report and send it to whoever gave you this app. About membership, contributions and care, call 165.
pengaturan-report = Write a report
pengaturan-report-message = Report on JKN Saku version { $versi }. Its code, and what happened:
pengaturan-version = Version
pengaturan-layer = Steps of registration and assistants
# kata: huruf: part of a sentence
pengaturan-layer-value = as in the guides of { $tahun }
pengaturan-layer-note = Rules about contributions and services always go by the date asked about.
pengaturan-simple = Simple view
pengaturan-simple-text = Large letters, the main things first, and pages can be read aloud.
