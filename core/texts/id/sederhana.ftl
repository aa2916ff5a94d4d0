# Mode sederhana: apa yang ditambahkan di setiap halaman.
sederhana-read = Bacakan
sederhana-more = Selengkapnya
sederhana-less = Lihat yang penting saja
sederhana-assumed = Sebagian jawaban di sini adalah anggapan kami.
