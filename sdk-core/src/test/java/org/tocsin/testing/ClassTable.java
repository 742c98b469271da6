package org.tocsin.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A resource that is made of compiled classes. It has to be what a test says; with the system property {@code
 * tocsin.tables=write} the test writes it.
 */
public final class ClassTable {

    private static final String RESOURCES = "sdk-core/src/main/resources/";
    private static final String HINT =
            "run: mvn -q -pl sdk-core -am test -Dtest='NativeImageTest,RuleMembersTest' -Dtocsin.tables=write"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final int SHOWN = 5;

    private ClassTable() {}

    /** Holds a resource against its right content; a failure names the lines that differ. */
    public static void hold(String resource, String right) throws IOException {
        Path file = ProjectFiles.project(RESOURCES + resource);
        if ("write".equals(System.getProperty("tocsin.tables"))) {
            Files.writeString(file, right);
            return;
        }
        String listed = Files.readString(file);
        if (!listed.equals(right)) {
            List<String> is = listed.lines().toList();
            List<String> should = right.lines().toList();
            fail(RESOURCES + resource + " is stale" + differing(" lacks", should, is)
                    + differing(" should not have", is, should) + "\n" + HINT);
        }
    }

    private static String differing(String what, List<String> lines, List<String> others) {
        List<String> differing =
                lines.stream().filter(line -> !others.contains(line)).toList();
        String shown = differing.stream()
                .limit(SHOWN)
                .map(line -> "\n  " + line.substring(0, Math.min(line.length(), 200)))
                .collect(Collectors.joining());
        int more = differing.size() - SHOWN;
        return differing.isEmpty() ? "" : "\nit" + what + ":" + shown + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
