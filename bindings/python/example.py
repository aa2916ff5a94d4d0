"""The rule book in a Python program: a NIK, a bill, the REHAB plans and a permission, each with its reason.

`cargo xtask bindings-python` builds the module and runs this; data contoh, nobody's number.
"""

import jkn_bindings as jkn

TODAY = "2024-07-08"
UNPAID = ["2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07"]


def main():
    nik = jkn.baca_nik("9999015502010002", TODAY)
    print(f"NIK {nik.tersamar}: born {nik.tanggal_lahir}, {nik.umur} years old")
    try:
        jkn.baca_nik("99990155", TODAY)
    except jkn.RuleError.Input as error:
        print(f"A short NIK: {error.code}, must have {error.limit.count} characters")

    bill = jkn.tagihan(jkn.Kelas.III, 4, UNPAID, TODAY)
    print(f"Owed: {bill.tunggakan}; to be active again: {bill.untuk_aktif}")
    print(f"  {jkn.explain(bill.penjelasan, jkn.Language.EN)}")

    plans = jkn.bandingkan_rehab([jkn.Versi.SATU], jkn.AsalUtang.MANDIRI, jkn.Kelas.III, 4, UNPAID, TODAY)
    print(f"All at once: {plans.sekaligus.jumlah}")
    for choice in plans.rencana:
        months = len(choice.rencana.tahap)
        print(f"In {months} stages: {choice.angsuran_terbesar} at most, active by {choice.aktif_paling_lambat}")

    wish = jkn.PermintaanUbahFktp(
        golongan=jkn.Golongan.PBPU, hari_ini=TODAY, fktp_sejak="2024-05-20", bekerja_sama=True
    )
    answer = jkn.boleh_ubah_fktp(wish)
    if answer.is_BELUM():
        print(f"Another first-level facility: from {answer.sejak}")
    print(f"  {jkn.explain(answer.penjelasan, jkn.Language.ID)}")
    print(f"  {', '.join(answer.penjelasan.sumber)}")


if __name__ == "__main__":
    main()
