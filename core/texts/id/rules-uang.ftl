### denda pelayanan
rules-denda-owed = Denda pelayanan { $jumlah }, karena rawat inap di rumah sakit pada hari ke-{ $hari } sejak kartu aktif kembali, dengan biaya { $biaya } dan { $bulan } bulan tunggakan yang dihitung.
rules-denda-exempt = Tidak ada denda, karena peserta yang iurannya dibayar pemerintah dibebaskan.
rules-denda-not-hospital-stay = Tidak ada denda, karena hanya rawat inap di rumah sakit yang dikenai denda.
rules-denda-outside-window = Tidak ada denda, karena perawatan ini di luar 45 hari sejak kartu aktif kembali.
rules-denda-no-arrears = Tidak ada denda, karena tidak ada tunggakan sebelum kartu aktif kembali.

### REHAB
rules-rehab-open = Boleh mendaftar cicilan untuk { $bulan } bulan tunggakan, paling banyak { $tahap } tahap.
rules-rehab-too-few-months = Belum bisa dicicil, karena tunggakan { $bulan } bulan masih di bawah batas program. Anda dapat membayarnya sekaligus.
rules-rehab-segment = Program cicilan ini tidak untuk jenis kepesertaan Anda.
rules-rehab-window-closed = Pendaftaran cicilan bulan ini sudah ditutup dan dibuka lagi mulai { $sejak }.

### NIK
rules-nik-beda-tanggal-lahir = Tanggal lahir di NIK ({ $tanggal-nik }) berbeda dari yang terdaftar ({ $tanggal-terdaftar }). Yang dipakai adalah yang terdaftar.
