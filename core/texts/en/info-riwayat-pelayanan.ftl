# Info Riwayat Pelayanan: where and when this family was treated.
info-riwayat-pelayanan-title = Visits (Info Riwayat Pelayanan)
info-riwayat-pelayanan-one = Visit
info-riwayat-pelayanan-whose = Whose visits?
info-riwayat-pelayanan-family = The whole family
info-riwayat-pelayanan-kind = Kind of care
info-riwayat-pelayanan-visits = Outpatient
info-riwayat-pelayanan-stays = Hospital stay
info-riwayat-pelayanan-stay = Hospital stay
info-riwayat-pelayanan-visit = Outpatient
info-riwayat-pelayanan-year = Year
info-riwayat-pelayanan-search = Search by facility, clinic or diagnosis
info-riwayat-pelayanan-none-title = No visits yet
info-riwayat-pelayanan-none-text = There is no visit on record. A visit shows here once the facility has sent it.
info-riwayat-pelayanan-found-title = Nothing matches
info-riwayat-pelayanan-found-text = Change the choices above, or try another word.
info-riwayat-pelayanan-until = Loaded so far: visits since { $tanggal }.
info-riwayat-pelayanan-rated = Rated
info-riwayat-pelayanan-rated-once = This visit has been rated. A visit is rated once.
info-riwayat-pelayanan-covered = Diagnosis hidden
info-riwayat-pelayanan-uncover = Show diagnosis
info-riwayat-pelayanan-cover = Hide diagnosis
info-riwayat-pelayanan-who = Who
info-riwayat-pelayanan-where = Health facility
info-riwayat-pelayanan-what = Care
info-riwayat-pelayanan-from = Date
info-riwayat-pelayanan-until-day = Went home
info-riwayat-pelayanan-number = Visit number (SEP)
info-riwayat-pelayanan-referral = Referral number
info-riwayat-pelayanan-diagnosis = Diagnosis
info-riwayat-pelayanan-complaint = Symptoms
info-riwayat-pelayanan-therapy = Medicine and treatment
info-riwayat-pelayanan-rate = Rate this visit
info-riwayat-pelayanan-rate-which = Visit to { $faskes }, { $tanggal }.
info-riwayat-pelayanan-rate-closed = This visit cannot be rated yet
info-riwayat-pelayanan-agrees = Is this record right?
info-riwayat-pelayanan-answer-sesuai = It is right
info-riwayat-pelayanan-answer-tidak-sesuai = It is not right
info-riwayat-pelayanan-answer-tidak-pernah = I was never there
info-riwayat-pelayanan-stars-label = How was the care?
info-riwayat-pelayanan-choose-first = Choose first whether this record is right.
info-riwayat-pelayanan-never-title = A visit that never happened
info-riwayat-pelayanan-never-text = Send this rating so that the record is checked. You can also complain about it.
info-riwayat-pelayanan-complain = Complain about this visit
info-riwayat-pelayanan-refused-title = The rating was not accepted
info-riwayat-pelayanan-refused-why = { $alasan ->
    [sudah_dinilai] This visit has been rated already.
    [belum_selesai] This visit is not over.
    [bintang_tidak_sah] The number of stars cannot be accepted.
    [catatan_terlalu_panjang] The note is too long.
    [bukan_milik] This visit is not on record for your family.
   *[lain] No reason was given.
  }
info-riwayat-pelayanan-refused-safe = { $alasan ->
    [sudah_dinilai] The first rating still counts.
   *[lain] Nothing was recorded.
  }
info-riwayat-pelayanan-refused-next = { $alasan ->
    [sudah_dinilai] There is nothing more to do.
    [belum_selesai] Rate it again after the visit.
    [bintang_tidak_sah] Rate it again with 1 to 5 stars.
    [catatan_terlalu_panjang] Rate it again with a shorter note.
    [bukan_milik] Call Care Center 165.
   *[lain] Try again later.
  }
