"""The signed card at a counter: the vectors' first code, as it is and after any change; `cargo xtask bindings-python` runs this."""

import json
import os
import unittest
from pathlib import Path

import jkn_bindings as jkn

CASES = json.loads((Path(os.environ["JKN_VECTORS"]) / "periksa_kartu.json").read_text(encoding="utf-8"))["kasus"]
FRESH = CASES[0]["masukan"]


def why(kode: str, kunci: list[str] = FRESH["kunci"], hari_ini: str = FRESH["hari_ini"]) -> str:
    """The code of the refusal."""
    try:
        jkn.periksa_kartu(kode, kunci, hari_ini)
    except jkn.RuleError.Refused as refused:
        return refused.code
    except jkn.RuleError.Input as refused:
        return refused.code
    return "SAH"


class Kartu(unittest.TestCase):
    def test_a_fresh_card_is_accepted_and_prints_no_whole_number(self):
        card = jkn.periksa_kartu(FRESH["kode"], FRESH["kunci"], FRESH["hari_ini"])
        self.assertEqual((card.tersamar, card.terbit, card.sampai), ("*********0011", "2026-11-24", "2026-11-30"))
        self.assertNotIn(FRESH["kode"][:13], repr(card))

    def test_every_vector_has_its_typed_answer(self):
        for case in CASES:
            given, expected = case["masukan"], case["harapan"]
            code = expected.get("salah", {}).get("kode", "SAH")
            self.assertEqual(why(given["kode"], given["kunci"], given["hari_ini"]), code, case["id"])

    def test_a_card_with_any_byte_flipped_is_refused(self):
        for place in range(len(FRESH["kode"])):
            changed = bytearray(FRESH["kode"].encode("ascii"))
            changed[place] ^= 1
            self.assertNotEqual(why(changed.decode("ascii")), "SAH", changed)
