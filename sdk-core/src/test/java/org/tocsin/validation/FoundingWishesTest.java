package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;

/** What the founding documents wish for is answered by types, codes and rules that there are, and by every type. */
final class FoundingWishesTest {

    private static final String ANNEX = new String(
            ProjectFiles.bytes(ProjectFiles.project("spec/src/docs/asciidoc/founding.adoc")), StandardCharsets.UTF_8);
    private static final Pattern WISH = Pattern.compile("(?m)^\\| ([AB][0-9]+) \\| ([^|]+) \\| (.+)$");
    private static final Pattern RULE = Pattern.compile("`(TOC-[A-Z]+-[0-9]+)`");
    private static final Pattern TYPE = Pattern.compile("<<type-([a-z-]+)>>");
    private static final Pattern CODES = Pattern.compile(
            "the codes? ((?:`[a-z0-9-]+`(?: and )?)+) of <<codes-([a-z-]+)>>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWishHasAnAnswerThatLeadsSomewhere() {
        List<MatchResult> wishes = WISH.matcher(ANNEX).results().toList();
        assertEquals(53, wishes.size());
        assertEquals(
                wishes.size(),
                wishes.stream().map(wish -> wish.group(1)).distinct().count());
        wishes.forEach(wish -> assertTrue(wish.group(3).contains("<<"), wish.group(1)));
    }

    @Test
    void everyTypeAnswersAWish() {
        Set<String> types = SchemaCatalog.of("1.0").names("types").stream()
                .map(file -> file.replaceAll(".*/|[.].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(types, all(TYPE, ANNEX));
    }

    @Test
    void rulesAndCodesAreThoseOfTheFormat() {
        Set<String> rules = RuleRegister.rules().stream()
                .map(rule -> rule.get("id").toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = all(RULE, ANNEX);
        named.removeAll(rules);
        assertEquals(Set.of(), named);
        List<MatchResult> codes = CODES.matcher(ANNEX).results().toList();
        assertTrue(codes.size() > 25, () -> "codes: " + codes.size());
        codes.forEach(each -> {
            String list = SchemaCatalog.of("1.0").read("codes/" + each.group(2) + ".json");
            all(CODE, each.group(1))
                    .forEach(code -> assertTrue(list.contains("\"code\": \"" + code + "\""), each::group));
        });
    }
}
