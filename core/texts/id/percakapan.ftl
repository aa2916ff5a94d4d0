# Percakapan: pesan, keadaannya, dan waktu yang tersisa.
percakapan-me = Anda
percakapan-app = JKN Saku
percakapan-service = Layanan
percakapan-write = Tulis pesan
percakapan-send = Kirim pesan
percakapan-sent = Terkirim { $jam }
percakapan-came = { $jam }
percakapan-refused = { $alasan ->
    [sudah_ditutup] Tidak sampai, percakapan sudah ditutup
   *[lain] Tidak sampai
  }
percakapan-earlier = Lihat pesan sebelumnya
percakapan-earlier-loading = Pesan sebelumnya sedang diambil.
percakapan-earlier-offline = Pesan sebelumnya belum tersimpan di HP ini. Perlu sinyal.
percakapan-over = Selesai
percakapan-unsent-title = Tulisan yang belum dikirim
percakapan-copy = Salin tulisan
percakapan-withdraw = Batalkan pesan
percakapan-time-left = Balas sebelum percakapan ditutup. Sisa waktu
percakapan-time-over = Waktu membalas sudah habis. Kami sedang mengecek apakah percakapan ditutup.
percakapan-time-over-offline = Waktu membalas sudah habis. Tanpa sinyal belum bisa dicek apakah percakapan ditutup.
percakapan-ends-at = Percakapan ditutup { $jam } kalau belum ada balasan dari Anda.
# kata: huruf: part of a sentence
percakapan-hour = pukul { $jam }
percakapan-empty = Tulis pesan dahulu.
