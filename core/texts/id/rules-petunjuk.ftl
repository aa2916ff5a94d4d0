# Jalan keluar, satu kalimat satu sumber: tabel `petunjuk`.

## Tidak ada lagi di daftar yang dibayar pemerintah
rules-petunjuk-dinsos = Datang ke Dinas Sosial, atau mulai dari kantor desa atau kelurahan. Bawa KTP dan KK.
rules-petunjuk-surat-berobat = Perlu berobat sekarang? Minta dahulu surat keterangan berobat dari puskesmas atau rumah sakit, lalu bawa ke Dinas Sosial.
rules-petunjuk-kemensos = Setelah Dinas Sosial dan Kementerian Sosial setuju, BPJS Kesehatan mengaktifkan kartu lagi.

## Gawat darurat selama kartu tidak aktif
rules-petunjuk-tidak-ditolak = Rumah sakit tidak boleh menolak pasien gawat darurat karena kartunya tidak aktif.
rules-petunjuk-lapor-darurat = Keluarga melapor ke rumah sakit bahwa pasien adalah peserta JKN, paling lambat { $hari } kali 24 jam.

## Tanda gawat darurat
rules-petunjuk-tanda = Gawat darurat berarti nyawa terancam, napas atau peredaran darah terganggu, atau kesadaran menurun.
rules-petunjuk-tanda-contoh = Misalnya: sesak napas berat, nyeri dada, pingsan, kejang, atau perdarahan hebat.
rules-petunjuk-tanda-stroke = Tanda stroke yang muncul mendadak: senyum mencong, separuh badan lemah atau kebas, bicara pelo, mata kabur, sakit kepala hebat.
rules-petunjuk-telepon-darurat = Tidak bisa ke sana sendiri? Telepon { $nomor }, layanan gawat darurat Kementerian Kesehatan. Gratis, 24 jam.

## Tidak dijamin
rules-petunjuk-tanpa-rujukan = Berobat dengan rujukan yang Anda minta sendiri.
rules-petunjuk-faskes-lain = Berobat di tempat yang tidak bekerja sama dengan BPJS Kesehatan, kecuali gawat darurat.
rules-petunjuk-kecelakaan-kerja = Kecelakaan kerja yang sudah dijamin program kecelakaan kerja atau tempat kerja.
rules-petunjuk-kecelakaan-lalu-lintas = Kecelakaan lalu lintas, sebanyak yang dijamin asuransi wajib kecelakaan lalu lintas.
rules-petunjuk-luar-negeri = Berobat di luar negeri.
rules-petunjuk-kecantikan = Pelayanan untuk kecantikan.
rules-petunjuk-keturunan = Pengobatan supaya bisa punya anak (infertilitas).
rules-petunjuk-gigi-rata = Meratakan gigi (kawat gigi, behel).
rules-petunjuk-alternatif = Pengobatan alternatif dan tradisional yang belum terbukti manjur.
rules-petunjuk-percobaan = Pengobatan yang masih percobaan.

## Cara membayar
rules-petunjuk-bayar-bank = Lewat bank: di ATM, di aplikasi bank, atau di kantor bank. Pilih BPJS Kesehatan, lalu ketik nomor untuk membayar.
rules-petunjuk-bayar-loket = Tanpa rekening bank: di loket pembayaran (PPOB), juga yang ada di toko. Sebutkan nomor kartu JKN.
rules-petunjuk-bayar-cek = Sebelum membayar, cek nama dan jumlahnya. Simpan bukti bayarnya.
rules-petunjuk-bayar-bulan = Ditanya berapa bulan? Ketik { $bulan }. Tunggakan dan bulan ini sudah ikut.
rules-petunjuk-data-ganda = Data orang yang sama tercatat dua kali. Perbaiki lewat PANDAWA.
rules-petunjuk-tinggal-luar-negeri = Kepesertaan bisa dihentikan sementara selama lebih dari { $bulan } bulan di luar negeri.
rules-petunjuk-tinggal-luar-negeri-kembali = Sudah kembali? Laporkan lewat PANDAWA atau kantor cabang. Iuran ditagih lagi mulai bulan kembali.
