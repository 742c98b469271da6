"""Holds every message of the suite against the bundled schema with jsonschema, and prints where it judges otherwise.

Usage: python3 shape_with_jsonschema.py KIT

Python's re lets $ match before a line feed at the end; a pattern of JSON Schema (ECMA-262) does not. So the keyword
"pattern" is held with \\Z instead, as the clause "Shape" of the specification says. How many messages the plain library
takes that the schema refuses is printed as well.
"""
import copy
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


def made(operation):
    """The value that an operation gives, or that its recipe makes."""
    repeat = operation.get("repeat")
    if repeat is None:
        return operation.get("value")
    if "text" in repeat:
        return repeat["text"] * repeat["times"]
    if "item" in repeat:
        return [repeat["item"]] * repeat["times"]
    return {repeat["member"].replace("{n}", str(n + 1)): repeat["value"] for n in range(repeat["times"])}


def patched(message, operations):
    """The message after the operations of a shape case (RFC 6902); the given one stays as it is."""
    message = copy.deepcopy(message)
    for operation in operations:
        *names, last = [name.replace("~1", "/").replace("~0", "~") for name in operation["path"].split("/")[1:]]
        holder = message
        for name in names:
            holder = holder[int(name)] if isinstance(holder, list) else holder[name]
        if isinstance(holder, list):
            index = len(holder) if last == "-" else int(last)
            holder[index:index + (operation["op"] != "add")] = [] if operation["op"] == "remove" else [made(operation)]
        elif operation["op"] == "remove":
            del holder[last]
        else:
            holder[last] = made(operation)
    return message


def messages(suite):
    """Each case that a schema can judge: its name, its message and what is found."""
    read = lambda file: json.loads((suite / file).read_text("utf-8"))
    manifest = read("manifest.json")
    for case in manifest["cases"]:
        if not case.get("rule", "").startswith(NO_SHAPE):
            yield case["file"], read(case["file"]), read(case["expected"]) if "expected" in case else []
    for file in manifest["shape"]:
        for case in read(file)["cases"]:
            yield f"{file} {case['name']}", patched(read(case["base"]), case["patch"]), case["found"]


def main(kit):
    schema = json.loads((kit / "bundled/message.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    plain = Draft202012Validator(schema)
    whole = jsonschema.validators.extend(Draft202012Validator, {"pattern": pattern})(schema)
    cases = differences = taken = 0
    for name, message, found in messages(kit / "conformance"):
        expected = not any(SHAPE.match(each["code"]) for each in found)
        valid = whole.is_valid(message)
        cases += 1
        if valid != expected:
            differences += 1
            print(f"{name}: should be {expected}, is {valid}")
        if not valid and plain.is_valid(message):
            taken += 1
    print(f"{cases} cases: {differences} differences; with $ as Python has it, {taken} would be taken that are wrong")
    return 0 if differences == 0 else 1


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
