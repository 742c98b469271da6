package org.tocsin.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A stale table is told in a few lines, with what to run. */
final class ClassTableTest {

    private static final String TABLE = "org/tocsin/internal/rule/rule-members.properties";

    @Test
    void aStaleTableNamesTheLinesThatDiffer() throws IOException {
        String right = Files.readString(ProjectFiles.project("sdk-core/src/main/resources/" + TABLE));
        ClassTable.hold(TABLE, right);
        String first = right.lines().findFirst().orElseThrow();
        AssertionError stale = assertThrows(
                AssertionError.class,
                () -> ClassTable.hold(
                        TABLE, right.replace(first, "# New.\n".repeat(7).strip())));
        assertEquals(
                "sdk-core/src/main/resources/" + TABLE + " is stale\nit lacks:" + "\n  # New.".repeat(5)
                        + "\n  and 2 more\nit should not have:\n  " + first,
                stale.getMessage().substring(0, stale.getMessage().indexOf("\nrun: ")));
    }
}
