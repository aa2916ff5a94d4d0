# pengaturan
