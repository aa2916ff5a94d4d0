"""Reads the screening we export with the package fhir.resources: the questionnaire in both languages, the definitions of its extensions,
and the filled forms of the vectors.

    python3 -m venv target/oracle && target/oracle/bin/pip install --ignore-requires-python -r tests/oracle/requirements.txt
    cargo run -p jkn-rules --example rules_ask --quiet < /dev/null    # builds the program that answers
    target/oracle/bin/python tests/oracle/kuesioner_fhir.py target/debug/examples/rules_ask

The models are those of R4B (4.3.0), which left these resources as R4 (4.0.1) has them. Fails when a document is refused or comes back
changed, and when a document that was broken on purpose is taken.
"""

import copy
import json
import pathlib
import subprocess
import sys

from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from fhir.resources.R4B.structuredefinition import StructureDefinition

ROOT = pathlib.Path(__file__).parent.parent.parent
VECTORS = ROOT / "tests" / "vectors"
DEFINITIONS = ROOT / "core" / "rules" / "fhir"


def exported(program, language):
    question = json.dumps({"fungsi": "skrining_fhir", "masukan": {"versi": "2020", "bahasa": language}})
    done = subprocess.run([program], input=question + "\n", capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["jawaban"]


def unchanged(model, document):
    return json.loads(model.model_validate(document).model_dump_json()) == document


def refused(model, document, change):
    broken = copy.deepcopy(document)
    change(broken)
    try:
        model.model_validate(broken)
    except ValueError:
        return True
    return False


def main(program):
    questionnaires = [exported(program, language) for language in ("id", "en")]
    questionnaire = questionnaires[0]
    files = [json.loads((VECTORS / f"skrining_{name}.json").read_text()) for name in ("jawaban_fhir", "jawaban_ke_fhir")]
    documents = [case["masukan"].get("dokumen", case["harapan"]) for file in files for case in file["kasus"]]
    forms = [d for d in documents if d["resourceType"] == "QuestionnaireResponse"]
    definitions = [json.loads(path.read_text()) for path in sorted(DEFINITIONS.iterdir())]
    for one in questionnaires:
        assert unchanged(Questionnaire, one), "the questionnaire comes back changed"
    for definition in definitions:
        assert unchanged(StructureDefinition, definition), f"{definition['url']} comes back changed"
    for form in forms:
        assert unchanged(QuestionnaireResponse, form), "a filled form comes back changed"
    breaks = [
        (Questionnaire, questionnaire, lambda d: d.pop("status")),
        (Questionnaire, questionnaire, lambda d: d["item"][0].pop("type")),
        (Questionnaire, questionnaire, lambda d: d["item"][0]["item"][0].pop("linkId")),
        (Questionnaire, questionnaire, lambda d: d["item"][0]["item"][0].update(required="ya")),
        (Questionnaire, questionnaire, lambda d: d["extension"][0]["extension"][2].update(valuePositiveInt=0)),
        (Questionnaire, questionnaire, lambda d: d["item"][0].update(warna="merah")),
        (StructureDefinition, definitions[0], lambda d: d.pop("kind")),
        (StructureDefinition, definitions[0], lambda d: d["context"][0].pop("type")),
        (QuestionnaireResponse, forms[0], lambda d: d.pop("status")),
        (QuestionnaireResponse, forms[0], lambda d: d["item"][0]["item"][0]["answer"][0].update(valueBoolean="ya")),
    ]
    for n, (model, document, change) in enumerate(breaks):
        assert refused(model, document, change), f"break {n} was taken"
    print(
        f"{len(questionnaires)} questionnaires, {len(definitions)} definitions, {len(forms)} filled forms: read and unchanged; "
        f"{len(breaks)} breaks refused"
    )


main(sys.argv[1])
