"""Holds every message of the suite against the bundled schema with jsonschema, and prints where it judges otherwise.

Usage: python3 shape_with_jsonschema.py KIT

Python's re lets $ match before a line feed at the end; a pattern of JSON Schema (ECMA-262) does not. So the keyword
"pattern" is held with \\Z instead, as the clause "Shape" of the specification says. How many messages the plain library
takes that the schema refuses is printed as well.
"""
import json
import pathlib
import re
import sys

import jsonschema
from jsonschema import Draft202012Validator

#: What is said of bytes, versions and types is not said by a schema.
NO_SHAPE = ("TOC-SYN-", "TOC-LIM-", "TOC-VER-")
SHAPE = re.compile(r"TOC-(SHP-00[1-7]|SHP-01[01]|COD-001|PTY-001|TLP-001|EXR-001|TIM-001)")


def pattern(validator, pattern, instance, schema):
    whole = re.sub(r"\$$", r"\\Z", pattern)
    if validator.is_type(instance, "string") and not re.search(whole, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def main(kit):
    schema = json.loads((kit / "bundled/message.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    plain = Draft202012Validator(schema)
    whole = jsonschema.validators.extend(Draft202012Validator, {"pattern": pattern})(schema)
    suite = kit / "conformance"
    cases = differences = taken = 0
    for case in json.loads((suite / "manifest.json").read_text("utf-8"))["cases"]:
        if case.get("rule", "").startswith(NO_SHAPE):
            continue
        message = json.loads((suite / case["file"]).read_text("utf-8"))
        found = json.loads((suite / case["expected"]).read_text("utf-8")) if "expected" in case else []
        expected = not any(SHAPE.match(each["code"]) for each in found)
        valid = whole.is_valid(message)
        cases += 1
        if valid != expected:
            differences += 1
            print(f"{case['file']}: should be {expected}, is {valid}")
        if not valid and plain.is_valid(message):
            taken += 1
    print(f"{cases} cases: {differences} differences; with $ as Python has it, {taken} would be taken that are wrong")
    return 0 if differences == 0 else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
