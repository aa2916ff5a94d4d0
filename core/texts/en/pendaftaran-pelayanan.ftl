# pendaftaran-pelayanan
