"""The vectors of the rule book through the Python bindings; `cargo xtask bindings-python` runs this."""

import json
import os
import unittest
from pathlib import Path

import jkn_bindings as jkn

VECTORS = Path(os.environ["JKN_VECTORS"])


def difference(expected, found, place):
    """The first place where an answer is not what is expected; fields that are not named are left open."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name, value in expected.items():
            if name not in found:
                return f"{place}.{name} is missing"
            if said := difference(value, found[name], f"{place}.{name}"):
                return said
        return None
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for at, (one, other) in enumerate(zip(expected, found)):
            if said := difference(one, other, f"{place}[{at}]"):
                return said
        return None
    # For Python `True == 1` and `1 == 1.0`; for JSON they differ.
    if type(expected) is type(found) and expected == found:
        return None
    return f"{place}: expected {expected!r}, got {found!r}"


class Vectors(unittest.TestCase):
    def test_every_rule_answers_its_vectors(self):
        failures, run, written = [], 0, 0
        for path in sorted(VECTORS.rglob("*.json")):
            text = path.read_text(encoding="utf-8")
            # Counted apart from reading, so that a case that is skipped is missed.
            written += text.count('"masukan":')
            file = json.loads(text)
            for case in file["kasus"]:
                place = f"{file['fungsi']} {case['id']}"
                try:
                    found = json.loads(jkn.run_vector(file["fungsi"], json.dumps(case["masukan"])))
                except jkn.RuleError as error:
                    failures.append(f"{place}: {error!r}")
                else:
                    if said := difference(case["harapan"], found, place):
                        failures.append(said)
                run += 1
        print(f"{run} vectors, {len(failures)} failed")
        if failures:
            self.fail("\n".join(failures))
        self.assertEqual(run, written)
        self.assertGreater(run, 0)

    def test_a_vector_that_expects_something_else_is_noticed(self):
        self.assertIsNone(difference({"a": [1]}, {"a": [1], "b": 2}, ""))
        for expected, found in [
            ({"a": 1}, {"a": 2}),
            ({"a": 1}, {"b": 1}),
            ([1], [1, 2]),
            ({"a": None}, {}),
            (True, 1),
        ]:
            self.assertIsNotNone(difference(expected, found, ""))
