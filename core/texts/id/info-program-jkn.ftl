# info-program-jkn
