# Sign-in.
account-masuk-title = Sign in
account-masuk-intro = Use your JKN Saku account and its password, not the password of another app. JKN Saku is not an app of BPJS Kesehatan. Sign in with your NIK or your JKN card number, whichever you remember.
account-masuk-number = NIK or card number
account-masuk-number-hint = A NIK has 16 digits, a card number 13. Spaces are fine.
account-masuk-password = Password
account-masuk-needed = Please fill this in.
account-masuk-captcha-coming = Getting the picture with letters…
account-masuk-captcha-picture = A picture of letters and digits. If it is hard to read, just answer the question below it.
account-masuk-captcha-answer = Answer
account-masuk-captcha-hint = Type the letters in the picture. Hard to read? Just answer the question, for example 5 or five.
account-masuk-captcha-another = Another picture
account-masuk-captcha-missing = Wait for the picture with letters first.
account-masuk-captcha-offline = Connect to the internet first.
account-masuk-going = Signing in…
account-masuk-send = Sign in
account-masuk-help-title = Trouble signing in?
account-masuk-help-text = Forgot your password, changed your phone number, or have no account yet? Care Center 165 can help, 24 hours a day.
