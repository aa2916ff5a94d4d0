### service fine
rules-denda-owed = Service fine of { $jumlah }, because of a hospital stay on day { $hari } after the card became active again, with a cost of { $biaya } and { $bulan } months of arrears counted.
rules-denda-exempt = No fine, because participants whose iuran is paid by the government are exempt.
rules-denda-not-hospital-stay = No fine, because only a stay in a hospital is fined.
rules-denda-outside-window = No fine, because this care lies outside the 45 days after the card became active again.
rules-denda-no-arrears = No fine, because there were no arrears before the card became active again.

### REHAB
rules-rehab-open = You may register instalments for { $bulan } months of arrears, in at most { $tahap } stages.
rules-rehab-too-few-months = Not possible in instalments yet, because { $bulan } months of arrears are below the limit of the programme. You can pay them at once.
rules-rehab-segment = This instalment programme is not for your kind of membership.
rules-rehab-window-closed = Registration for instalments is closed this month and opens again on { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = The birth date in the NIK ({ $tanggal-nik }) differs from the registered one ({ $tanggal-terdaftar }). The registered one is used.
