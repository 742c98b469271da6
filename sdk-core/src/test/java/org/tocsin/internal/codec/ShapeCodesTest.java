package org.tocsin.internal.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** Defects that a rule has its own code for are known by the names of definitions, whatever the titles say. */
final class ShapeCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message.schema.json",
                "common/quantity.schema.json",
                "common/severity-assessment.schema.json#/$defs/national-severity",
                "common/strings.schema.json#/$defs/party-code",
                "common/strings.schema.json#/$defs/timestamp",
                "common/codes.schema.json#/$defs/tlp"
            })
    void theDefinitionsThatAreNamedAreThere(String definition) {
        String[] place = definition.split("#/\\$defs/");
        String schema = SchemaCatalog.of("1.0").read(place[0]);
        assertTrue(place.length == 1 || schema.contains('"' + place[1] + "\": {"), definition);
    }

    /** The reader, which stops at the first, and the explainer, which goes by the schemas, give the same code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            situation-report | "scheme": "us-ppd-41", |             | NATIONAL_SEVERITY_WITHOUT_SCHEME
            situation-report | "realm": "actual",     |             | REALM_MISSING
            situation-report | "unit": "organisations", |  | QUANTITY_INCOMPLETE
            situation-report | "party": "XA"          | "party": "xa" | MALFORMED_PARTY_CODE
            situation-report | "from": "2026-05-13T06:00:00Z" | "from": "2026-05-13T06:00:00" | INSTANT_WITHOUT_OFFSET
            situation-report | "from": "2026-05-13T06:00:00Z" | "from": "2026-05-13T06:00:00+0700" | PATTERN_NOT_MATCHED
            situation-report | "from": "2026-05-13T06:00:00Z" | "from": "2026-05-13t06:00:00z" | PATTERN_NOT_MATCHED
            situation-report | "from": "2026-05-13T06:00:00Z" | "from": "yesterday" | PATTERN_NOT_MATCHED
            situation-report | "at": "2026-05-13T16:30:00Z" | "at": "2026-05-13T16:30:00" | INSTANT_WITHOUT_OFFSET
            situation-report | "tlp": "               | "tlp": "x   | UNKNOWN_TLP_LABEL
            """)
    void eachHasItsCode(String sample, String was, String is, CoreProblem expected) {
        String whole = new String(ProjectFiles.sample(sample), StandardCharsets.UTF_8);
        String broken = whole.replaceFirst(Pattern.quote(was), is == null ? "" : is);
        assertTrue(!broken.equals(whole), () -> sample + " does not hold " + was);
        List<Problem> problems = Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(broken.getBytes(StandardCharsets.UTF_8))
                .problems()
                .all();
        assertEquals(
                List.of(expected),
                problems.stream().map(Problem::code).distinct().toList(),
                problems::toString);
    }
}
