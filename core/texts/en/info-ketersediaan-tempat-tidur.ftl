# Info Ketersediaan Tempat Tidur: free beds as hospitals report them.
info-ketersediaan-tempat-tidur-area = Regency or town
info-ketersediaan-tempat-tidur-class = Class
info-ketersediaan-tempat-tidur-all-classes = All classes
info-ketersediaan-tempat-tidur-class-unknown = Class not known
info-ketersediaan-tempat-tidur-only-free = Only hospitals with a free bed
info-ketersediaan-tempat-tidur-begin = Type the name of a regency or town, or find what is near.
info-ketersediaan-tempat-tidur-denied-title = The phone does not tell where it is
info-ketersediaan-tempat-tidur-denied-text = Type the name of a regency or town. To find what is near, allow location in the phone’s settings.
info-ketersediaan-tempat-tidur-nowhere-title = The phone could not find where it is
info-ketersediaan-tempat-tidur-nowhere-text = Type the name of a regency or town.
info-ketersediaan-tempat-tidur-hospitals = Hospitals
info-ketersediaan-tempat-tidur-rooms = Rooms
info-ketersediaan-tempat-tidur-none-title = No report yet
info-ketersediaan-tempat-tidur-none-text = The hospitals here have not reported their beds. Ask the hospital itself.
info-ketersediaan-tempat-tidur-filtered-title = Nothing matches
info-ketersediaan-tempat-tidur-filtered-text = Try another class, or show the full ones too.
info-ketersediaan-tempat-tidur-free = { $tersedia } free of { $kapasitas }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-men = men { $jumlah }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-women = women { $jumlah }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-either = men or women { $jumlah }
info-ketersediaan-tempat-tidur-total = Beds
info-ketersediaan-tempat-tidur-total-none = No usable report
info-ketersediaan-tempat-tidur-not-counted = Not counted
info-ketersediaan-tempat-tidur-left-out = { $jumlah ->
    [one] 1 room not counted
   *[other] { $jumlah } rooms not counted
  }
info-ketersediaan-tempat-tidur-badge-some = Free
info-ketersediaan-tempat-tidur-badge-full = Full
info-ketersediaan-tempat-tidur-badge-old = Old data
info-ketersediaan-tempat-tidur-badge-uncounted = Not counted
info-ketersediaan-tempat-tidur-badge-odd = Wrong figure
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-minutes = { $jumlah ->
    [one] reported 1 minute ago
   *[other] reported { $jumlah } minutes ago
  }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-hours = { $jumlah ->
    [one] reported 1 hour ago
   *[other] reported { $jumlah } hours ago
  }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-days = reported { $jumlah } days ago
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-ahead = the time of its report is wrong
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-unknown = time of report not known
info-ketersediaan-tempat-tidur-caution = These figures come from the hospitals and can change at any time. Ask the hospital’s counter before you go.
info-ketersediaan-tempat-tidur-emergency = In an emergency, go straight to the emergency room (IGD). No referral is needed.
info-ketersediaan-tempat-tidur-not-all = Not every hospital reports its beds. In December 2020, 1,739 of 2,220 hospitals did.
info-ketersediaan-tempat-tidur-call = Call the hospital
info-ketersediaan-tempat-tidur-about = See this hospital
info-ketersediaan-tempat-tidur-count = { $jumlah ->
    [one] 1 room
   *[other] { $jumlah } rooms
  }
# kata: huruf: part of a sentence
info-ketersediaan-tempat-tidur-age-at = reported { $waktu }
