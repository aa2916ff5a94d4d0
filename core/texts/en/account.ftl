# Sign-in.
account-masuk-title = Sign in
account-masuk-intro = Use your NIK or your JKN card number, whichever you remember.
account-masuk-number = NIK or card number
account-masuk-number-hint = A NIK has 16 digits, a card number 13. Spaces are fine.
account-masuk-password = Password
account-masuk-needed = Please fill this in.
account-masuk-captcha-coming = Getting the picture with letters…
account-masuk-captcha-picture = A picture of letters and digits. If it is hard to read, just answer the question below it.
account-masuk-captcha-answer = Letters in the picture, or the answer
account-masuk-captcha-hint = Capital or small letters are both fine.
account-masuk-captcha-another = Another picture
account-masuk-captcha-missing = wait for the picture first
account-masuk-going = signing in…
account-masuk-send = Sign in
account-masuk-help-title = Trouble signing in?
account-masuk-help-text = Forgot your password, old phone number dead, or no account yet: Care Center 165 can help, around the clock.
