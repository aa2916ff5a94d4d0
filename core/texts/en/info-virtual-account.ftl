# Info Virtual Account: which number to pay to, and how much.
info-virtual-account-title = Payment numbers (Info Virtual Account)
info-virtual-account-bank = { $bank ->
    [MANDIRI] Bank Mandiri
    [BRI] Bank BRI
    [BNI] Bank BNI
    [BTN] Bank BTN
    [BCA] Bank BCA
   *[lain] { $bank }
  }
info-virtual-account-numbers = Payment numbers (virtual account)
info-virtual-account-number = Payment number (virtual account)
info-virtual-account-pick = Choose the number of your bank.
info-virtual-account-family = One payment covers the whole family.
info-virtual-account-from-card = Worked out from the card number.
info-virtual-account-compare = Check the name on the bank's screen before you pay.
info-virtual-account-amount = What to pay
info-virtual-account-today = Pay now
info-virtual-account-nothing = There is nothing to pay
info-virtual-account-owed = { $bulan ->
    [one] 1 unpaid month
   *[other] { $bulan } unpaid months
 }
info-virtual-account-running = This month's contribution
info-virtual-account-to-be-active = To be active again
info-virtual-account-no-bill-title = The bill is not on this phone yet
info-virtual-account-no-bill-text = { $ada ->
    [ya] The numbers below are made from the card number. By the tariff a month costs { $jumlah }. The amount of the bill shows when you have signal.
   *[tidak] The numbers below are made from the card number. The amount of the bill shows when you have signal.
  }
info-virtual-account-differs-title = The number on the bill differs from the card
info-virtual-account-differs-text = The number on this page comes from the bill, and that is the one to use. If in doubt, ask Care Center 165 before you pay.
info-virtual-account-others-title = You do not need to pay yourself
info-virtual-account-others-text = { $siapa } So there is no payment number for you.
info-virtual-account-unknown-title = Who pays is not known yet
info-virtual-account-unknown-text = { $siapa } No payment number can be shown yet.
info-virtual-account-missing-title = There is no payment number yet
info-virtual-account-missing-text = The number of your family cannot be shown yet. Call 165 to ask for it.
info-virtual-account-bill = See the bill
info-virtual-account-how = How to pay
info-virtual-account-step-choose = Open your bank's app or go to an ATM, and look for payments to BPJS Kesehatan or virtual account. Each bank names its menus differently, so follow the bank's instructions.
info-virtual-account-step-type = Type the number above. To make no mistake, copy it from this page.
info-virtual-account-step-check = Compare the family's name and the amount on the bank's screen before you pay.
info-virtual-account-step-keep = Keep the proof from the bank. It may take up to 24 hours until the payment is recorded.
info-virtual-account-paid = See past payments
info-virtual-account-share = Share this number
info-virtual-account-share-title = Share the payment number?
info-virtual-account-share-text = This number holds a part of the card number. Share it only with who pays your contribution for you.
info-virtual-account-share-yes = Share the number
info-virtual-account-share-no = Keep it to myself
info-virtual-account-share-message = Virtual account for JKN contributions at { $bank }: { $nomor }
