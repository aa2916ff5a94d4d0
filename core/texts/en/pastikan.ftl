# Making sure that it is you, before something that matters is sent.
pastikan-title = Make sure it is you
pastikan-what = What you asked for
pastikan-intro = Nothing has been sent or changed yet. Choose one way to show that it is you. If you go back, what you filled in stays.
pastikan-lock = Unlock with the phone’s lock
pastikan-lock-reason = Show that it is you, and your request goes on.
pastikan-lock-cancelled-title = The phone was not unlocked
pastikan-lock-cancelled-text = Nothing has been sent. Try again, or use the PIN or the password.
pastikan-lock-denied-title = The phone does not allow it
pastikan-lock-denied-text = Nothing has been sent. Wait a moment and try again, or use the PIN or the password.
pastikan-lock-missing-title = This phone has no screen lock
pastikan-lock-missing-text = Nothing has been sent. Use the PIN or the password. A screen lock can be set in the phone’s settings.
pastikan-pin-title = With the PIN
pastikan-pin = JKN Saku PIN ({ $jumlah } digits)
pastikan-pin-length = A PIN has { $jumlah } digits.
pastikan-pin-wrong = The PIN does not match. You can try { $sisa } more { $sisa ->
    [1] time
   *[other] times
  }. Nothing has been sent.
pastikan-pin-use = Go on with the PIN
pastikan-pin-checking = The PIN is being checked.
pastikan-pin-gone-title = The PIN no longer works
pastikan-pin-gone-text = The PIN was wrong { $kali } times, so we removed it from this phone. Nothing has been sent, and your account is safe. Use the phone’s lock, or sign in again with your password.
pastikan-pin-unkept-title = The PIN was not checked
pastikan-pin-unkept-text = No try is lost, and nothing has been sent. Use the phone’s lock, or sign in again with your password.
pastikan-pin-none = There is no PIN on this phone yet. A PIN helps when the phone’s lock is hard to use.
pastikan-pin-make = Make a PIN
pastikan-password-title = With the password
pastikan-password-text = Forgot the PIN, or no lock on this phone? Sign in again with your password. This needs the internet, and what you filled in stays.
pastikan-leave = Go back without sending
pastikan-how-long = After this, you are not asked again for { $menit } minutes. How long is our assumption. If you leave the app, we ask again.
pastikan-nothing-title = Nothing is waiting
pastikan-nothing-text = Nothing was sent. What you filled in is still there. Go back and send it again from there.
pastikan-back = Back to the form

# PIN.
pin-title = Make a PIN
pin-title-change = Change the PIN
pin-intro = The PIN shows that it is you before something that matters is sent. It works without a signal, on this phone only.
pin-new = PIN ({ $jumlah } digits)
pin-hint = Do not use the PIN of a bank card or a birth date.
pin-length = A PIN has { $jumlah } digits.
pin-again = Type the PIN once more
pin-differs = Both PINs must be the same.
pin-then = Before the PIN is saved, we make sure that it is you.
pin-save = Save the PIN
