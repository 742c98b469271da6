package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectFiles;

/** The clauses that Javadoc names are links that lead somewhere: to the page of clauses, which has the rules of each. */
final class ClauseLinksTest {

    private static final String PAGE = "clauses.html";
    private static final Pattern LINK = Pattern.compile("\\{@docRoot}/([a-z/-]+\\.html)#([a-z0-9-]+)\">([a-z0-9-]+)<");
    /** A clause as it was named before there was a page. */
    private static final Pattern NO_LINK = Pattern.compile("<i>([a-z0-9-]+)</i>");

    private static final Pattern ANCHOR = Pattern.compile("<h2 id=\"([a-z0-9-]+)\">");
    private static final Pattern RULE = Pattern.compile("CoreProblem\\.html#([A-Z0-9_]+)\">(TOC-[A-Z]+-[0-9]+)<");

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("sdk-core/src/main/java", "sdk-core/src/generated/java")) {
            try (Stream<Path> all = Files.walk(ProjectFiles.project(folder))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }

    private static String text(Path file) {
        return new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8);
    }

    private static Set<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyClauseThatJavadocNamesIsOnThePage() {
        Set<String> there = all(ANCHOR, text(ProjectFiles.project("sdk-core/src/generated/documentation/" + PAGE)), 1);
        int links = 0;
        for (Path file : sources()) {
            for (MatchResult link : LINK.matcher(text(file)).results().toList()) {
                assertEquals(PAGE, link.group(1), file::toString);
                assertEquals(link.group(2), link.group(3), file::toString);
                assertTrue(there.contains(link.group(2)), () -> file + ": there is no clause " + link.group(2));
                links++;
            }
        }
        int found = links;
        assertTrue(found > 400, () -> "links: " + found);
    }

    @Test
    void noClauseIsNamedWithoutALink() {
        for (Path file : sources()) {
            assertEquals(
                    Set.of(),
                    all(NO_LINK, text(file), 1),
                    () -> file + " should name a clause as <a href=\"{@docRoot}/" + PAGE + "#NAME\">NAME</a>");
        }
    }

    @Test
    void thePageHasEveryRuleAtItsClause() {
        String page = text(ProjectFiles.project("sdk-core/src/generated/documentation/" + PAGE));
        assertEquals(
                Stream.of(CoreProblem.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                all(RULE, page, 1));
        for (CoreProblem rule : CoreProblem.values()) {
            assertTrue(page.contains(rule.name() + "\">" + rule.id() + "<"), rule::id);
        }
    }

    /** Where a rule concerns a member, both the record and its builder say so. */
    @Test
    void rulesStandAtTheirMembers() {
        String report = source("message/incident/IncidentReport");
        assertTrue(times(report, "#STAGE_INCOMPLETE TOC-INC-001") >= 10, report);
        assertTrue(times(source("message/incident/CrossBorder"), "#AFFECTED_PARTIES_MISSING TOC-INC-005") == 2);
        // A rule about every value of a form stands at its record as a whole.
        assertTrue(times(source("message/SeverityAssessment"), "#SEVERITY_WITHOUT_REASON TOC-INC-002") == 1);
        assertTrue(times(source("message/Header"), "#CLARIFICATION_INCOMPLETE TOC-REQ-001") == 2);
    }

    private static String source(String name) {
        return text(ProjectFiles.project("sdk-core/src/generated/java/org/tocsin/" + name + ".java"))
                .replaceAll("\\s+\\*\\s+", " ");
    }

    private static int times(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
