# info-iuran
