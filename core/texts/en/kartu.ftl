# kartu
