"""Compares how we read a NIK with the packages business-id-nik and daerah-indonesia over generated numbers.

    python3 -m venv target/oracle && target/oracle/bin/pip install --ignore-requires-python -r tests/oracle/requirements.txt
    cargo run -p jkn-rules --example rules_ask --quiet < /dev/null    # builds the program that answers
    target/oracle/bin/python tests/oracle/nik.py target/debug/examples/rules_ask

Prints each kind of disagreement with its count, one example (serial and district masked) and its reason, as Markdown; fails when a
disagreement has no known reason. (daerah-indonesia asks for Python 3.14 in its metadata; it runs on 3.11.)
"""

import contextlib
import datetime
import io
import json
import random
import subprocess
import sys
from collections import defaultdict

import daerah_indonesia
from business_id_nik.business_id_nik import parse_nik

TODAY = datetime.date.today()
AREAS = ["327605", "317101", "350202", "332907", "110101", "910101", "940101", "920101", "710101", "000000", "990101"]


def generated(rng):
    """Numbers of every kind: plain, around today, leap days, impossible dates, other lengths and letters."""
    for _ in range(4000):
        day = datetime.date(1930, 1, 1) + datetime.timedelta(days=rng.randrange(35000))
        yield number(rng, day.day + rng.choice([0, 40]), day.month, day.year % 100, rng.randrange(1, 10000))
    for delta in range(-3, 4):
        day = TODAY + datetime.timedelta(days=delta)
        yield number(rng, day.day, day.month, day.year % 100, 1)
    for year in range(100):
        for day in (29, 69):
            yield number(rng, day, 2, year, 1)
    for _ in range(3000):
        yield number(rng, rng.randrange(100), rng.randrange(20), rng.randrange(100), rng.randrange(10000))
    for area in AREAS:
        yield f"{area}0101900000"
        yield f"{area}0101900001"
    yield from ["", "327605570890000", "32760557089000021", "32760557089A0002", "3276 0557 0890 0002"]


def number(rng, day, month, year, serial):
    return f"{rng.choice(AREAS)}{day:02}{month:02}{year:02}{serial:04}"


def ours(program, numbers):
    questions = [{"fungsi": "nik", "masukan": {"nik": n, "hari_ini": TODAY.isoformat()}} for n in numbers]
    lines = "".join(json.dumps(q) + "\n" for q in questions)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        answer = json.loads(line)["jawaban"]
        if "salah" in answer:
            yield None, answer["salah"]["kode"]
        else:
            yield (answer["tanggal_lahir"], answer["jenis_kelamin"], answer["serial"]), None


def business(text):
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            status, reason, *found = parse_nik(text)
        except Exception as error:  # its own crash is a finding too
            return None, f"crash: {type(error).__name__}"
    if status != 200:
        return None, reason.split(":")[0]
    return (found[0]["dob"], {"M": "L", "F": "P"}[found[0]["gender"]], found[0]["serial"]), None


def daerah(text):
    try:
        found = daerah_indonesia.data_nik(text)
    except Exception as error:
        words = str(error)
        for kind in ("Kode wilayah", "tanggal/bulan", "16 digit"):
            if kind in words:
                return None, kind
        return None, words
    sex = {"Laki-laki": "L", "Perempuan": "P"}[found.jenis_kelamin]
    return (found.tanggal_lahir, sex, found.no_registrasi), None


def reason(text, us, our_code, them, their_code):
    """Why the two differ, or None when nobody knows."""
    if us and not them:
        if their_code in ("Unknown province code", "Unknown locality code", "Kode wilayah"):
            return "an unknown area: we never refuse one (§4.1 rule 5)"
        return None
    if them and not us:
        if our_code in ("NIK_LENGTH", "NIK_FORMAT") and "".join(filter(str.isdigit, text)) != text:
            return "they drop blanks and letters before they read; we take the number as it is, exactly 16 digits (rule 1)"
        if our_code == "NIK_SERIAL":
            return "they take serial 0000; we refuse it (rule 3)"
        if our_code == "NIK_DATE":
            try:
                datetime.date.fromisoformat(them[0])
            except ValueError:
                return "they give out a date that no calendar has (29 February of a common year, 31 April); we refuse it (rule 2)"
        return None
    if us and them and us[1:] == them[1:]:
        ours_, theirs = us[0], them[0]
        if ours_[4:] == theirs[4:] and int(theirs[:4]) - int(ours_[:4]) == 100:
            try:
                later = datetime.date.fromisoformat(theirs) > TODAY
            except ValueError:
                return "they take a 29 February of this century that does not exist; we take the one of the last (rule 2)"
            if later:
                return "they choose the century by the year alone, so that a birth date of later this year is in the future (rule 4)"
    return None


def main():
    rng = random.Random(20240708)
    numbers = list(dict.fromkeys(generated(rng)))
    answers = list(ours(sys.argv[1], numbers))
    print(f"{len(numbers)} generated numbers, {sum(1 for a, _ in answers if a)} of them valid to us.\n")
    unexplained = 0
    print("| package | disagreements | reason | example |\n| - | - | - | - |")
    for name, read in (("business-id-nik 0.93.1", business), ("daerah-indonesia 0.1.0", daerah)):
        found = defaultdict(list)
        same = 0
        for text, (us, our_code) in zip(numbers, answers):
            them, their_code = read(text)
            if us == them:
                same += 1
            else:
                found[reason(text, us, our_code, them, their_code)].append(text)
        print(f"| {name} | agree on {same} | | |")
        for why, examples in sorted(found.items(), key=lambda item: -len(item[1])):
            unexplained += len(examples) if why is None else 0
            example = examples[0] if len(examples[0]) != 16 else examples[0][:2] + "****" + examples[0][6:12] + "****"
            print(f"| {name} | {len(examples)} | {why or 'NOT EXPLAINED'} | `{example}` |")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
