package org.tocsin.internal.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** A code is stable: it hangs on the names of definitions, and not on their titles, which are for people. */
final class OtherTitlesTest {

    private static final SchemaExplainer USUAL = new SchemaExplainer();
    private static final SchemaExplainer RENAMED = new SchemaExplainer(
            SchemaCatalog.of("1.0"), schema -> schema.replaceAll("\"title\": \"[^\"]*\"", "\"title\": \"Une forme\""));

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "scheme": "us-ppd-41",         |                               | NATIONAL_SEVERITY_WITHOUT_SCHEME
            "realm": "actual",             |                               | REALM_MISSING
            "unit": "organisations",       |                               | QUANTITY_INCOMPLETE
            "party": "XA"                  | "party": "xa"                 | MALFORMED_PARTY_CODE
            "from": "2026-05-13T06:00:00Z" | "from": "2026-05-13T06:00:00" | INSTANT_WITHOUT_OFFSET
            "from": "2026-05-13T06:00:00Z" | "from": "some day Z"          | PATTERN_NOT_MATCHED
            "tlp": "                       | "tlp": "x                     | UNKNOWN_TLP_LABEL
            "track": "                     | "track": "x                   | UNKNOWN_CODE
            "title":                       | "titel":                      | MEMBER_MISSING
            """)
    void aDefectKeepsItsCodeWhereTitlesChange(String was, String is, CoreProblem expected) {
        String whole = new String(ProjectFiles.sample("situation-report"), StandardCharsets.UTF_8);
        String broken = whole.replace(was, is == null ? "" : is);
        assertNotEquals(whole, broken);
        byte[] json = broken.getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = RENAMED.explain(json);
        assertEquals(codes(USUAL.explain(json)), codes(problems));
        assertEquals(
                List.of(expected),
                codes(problems).stream()
                        .filter(code -> code != CoreProblem.UNKNOWN_MEMBER)
                        .toList());
        if (expected == CoreProblem.PATTERN_NOT_MATCHED) {
            assertEquals("Une forme", problems.get(0).arguments().get(0).replaceFirst(" \\(.*", ""));
        }
    }
}
