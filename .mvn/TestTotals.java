import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says at the end of a build how many tests each module had, how many of them were skipped, and why: out of the reports
 * that Surefire has written since the build began. Arguments: the root of the project, and that instant.
 */
final class TestTotals {

    private static final String WANT_OF_A_CORPUS = "this corpus is missing: ";

    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Instant begin;
    private int tests;
    private int skipped;

    private TestTotals(Instant begin) {
        this.begin = begin;
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        TestTotals totals = new TestTotals(Instant.parse(arguments[1]));
        System.out.println("\nTests, and how many of them were skipped:");
        for (Path module : modules(root)) {
            totals.add(root.relativize(module).toString(), module.resolve("target/surefire-reports"));
        }
        totals.print();
    }

    private static List<Path> modules(Path root) throws IOException {
        try (Stream<Path> poms = Files.find(root, 3, (file, facts) -> file.endsWith("pom.xml"))) {
            return poms.map(Path::getParent).sorted().toList();
        }
    }

    private void add(String module, Path reports) throws Exception {
        if (!Files.isDirectory(reports)) {
            return;
        }
        int testsBefore = tests;
        int skippedBefore = skipped;
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches("TEST-.*\\.xml")
                        && !Files.getLastModifiedTime(file).toInstant().isBefore(begin)) {
                    add(DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile()));
                }
            }
        }
        if (tests > testsBefore) {
            System.out.printf("  %-36s %6d %5d%n", module, tests - testsBefore, skipped - skippedBefore);
        }
    }

    private void add(Document report) {
        tests += report.getElementsByTagName("testcase").getLength();
        NodeList skips = report.getElementsByTagName("skipped");
        skipped += skips.getLength();
        for (int each = 0; each < skips.getLength(); each++) {
            reasons.merge(reason((Element) skips.item(each)), 1, Integer::sum);
        }
    }

    /** The sentence of a condition is an attribute, that of an assumption the first line of a stack trace. */
    private static String reason(Element skip) {
        String message = skip.getAttribute("message");
        return message.isEmpty() ? skip.getTextContent().lines().findFirst().orElse("for no reason") : message;
    }

    private void print() {
        System.out.printf("  %-36s %6d %5d%n", "all modules", tests, skipped);
        reasons.forEach((reason, times) -> System.out.printf("  %d skipped: %s%n", times, reason));
        int wanting = reasons.entrySet().stream()
                .filter(reason -> reason.getKey().contains(WANT_OF_A_CORPUS))
                .mapToInt(Map.Entry::getValue)
                .sum();
        System.out.printf("%d tests were skipped for want of a corpus.%n%n", wanting);
    }
}
