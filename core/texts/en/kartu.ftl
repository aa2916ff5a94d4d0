# KIS Digital & NIK: the card at the counter, without signal too.
kartu-title = Digital KIS card & NIK
kartu-heading = Kartu Indonesia Sehat
kartu-born = Date of birth
kartu-fktp = First-level clinic (FKTP)
kartu-class = Ward class
kartu-printed = Plastic card printed
kartu-open-code = Show the code large
kartu-open-number = See the card number
kartu-code-title = Card code
kartu-code-signed = { $contoh ->
    [ya] This code carries a sample signature, not one of BPJS Kesehatan. It holds until { $tanggal }. The staff still compare the ID card (KTP) because this code can be photographed.
   *[tidak] This code is signed by the service and holds until { $tanggal }. The staff still compare the ID card (KTP) because this code can be photographed.
  }
kartu-code-bare = { $lewat ->
    [ya] This code holds only the card number: the signed code has run out. Connect to the internet to get a new one. The staff can still check the membership by that number.
   *[tidak] This code holds only the card number, without a signature. The staff can still check the membership by that number.
  }
kartu-number = JKN card number
kartu-gone-title = This card is not among the family's
kartu-gone-text = It may belong to another account. The other cards can still be read.
kartu-gone-open = See the family's cards
kartu-code = QR code of { $nama }'s card number, for the counter to scan
kartu-membership = See the membership
kartu-unsure-title = The status needs checking
kartu-unsure-text = The data on this phone may have changed. Connect to the internet to update it. You may still show the card; the staff can check the latest status.
kartu-share = Share the QR code
kartu-share-title = Share this QR code?
kartu-share-text = The picture holds { $nama }'s card number. NIK, date of birth and name are not in it. Share it only with people you trust.
kartu-share-yes = Share
kartu-share-no = Don't share
kartu-share-message = QR code of a JKN card, for the staff of a health facility to scan.
kartu-counter = At the counter
kartu-counter-nik = At the counter one is enough: say the NIK, show the ID card (KTP), or show this card.
kartu-counter-card = At the counter this card is enough.
kartu-counter-copies = By the JKN service promise no photocopies are needed, and there is no extra fee. If one is still asked for, call 165.
kartu-counter-lending = Do not lend this card to anybody else.
kartu-about-nik = Read about the NIK at the counter
kartu-not-active-title = The card cannot be used for care now
kartu-not-active-text = In an emergency, go straight to the emergency room (IGD). No referral is needed. Ask the BPJS staff at the hospital about the cost.
kartu-maybe-not-active-title = The card may not work for care
kartu-maybe-not-active-text = This may have changed. Connect to the internet to update it. In an emergency, go straight to the emergency room (IGD). No referral is needed.
kartu-how-to-activate = See how to make it active
