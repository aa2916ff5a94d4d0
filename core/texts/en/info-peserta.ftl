# info-peserta
