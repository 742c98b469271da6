package org.tocsin.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectFiles;

/** The worked example of the clause on the canonical form is true, to the byte. */
final class CanonicalExampleTest {

    private static final String CLAUSE = new String(
            ProjectFiles.bytes(ProjectFiles.project("spec/src/docs/asciidoc/signatures.adoc")), StandardCharsets.UTF_8);

    /** What stands in a block. */
    private static String block(String name) {
        Matcher block = Pattern.compile("#" + name + "[],].*\\R----\\R").matcher(CLAUSE);
        assertTrue(block.find(), name);
        int start = block.end();
        return CLAUSE.substring(start, CLAUSE.indexOf("\n----\n", start));
    }

    @Test
    void theExampleHasTheFormTheBytesAndTheDigestOfTheClause() {
        CanonicalForm form = CanonicalForm.ofMessage(block("canonical-example").getBytes(StandardCharsets.UTF_8));
        assertEquals(block("canonical-example-form"), form.toString());
        String bytes = HexFormat.of().formatHex(form.bytes());
        assertEquals(block("canonical-example-bytes").replaceAll("\\s", ""), bytes);
        assertTrue(CLAUSE.contains("These are its " + bytes.length() / 2 + " bytes:"));
        assertEquals(block("canonical-example-digest"), form.digest().toString());
    }
}
