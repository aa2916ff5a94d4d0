# beranda
