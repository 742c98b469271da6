package org.tocsin.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.validation.CoreProblem;

/**
 * The members that a class of rules reads, and the rules that it checks. A test derives the table from the compiled
 * classes, and fails if the table is out of date.
 *
 * @param reads the members, each as {@code definition.member}
 * @param checks the rules
 */
record RuleMembers(Set<String> reads, List<CoreProblem> checks) {

    /** Stands for all members: any of them may be read. */
    static final String ANY = "*";

    /** The table, loaded when the first message of wrong shape is checked. */
    private static final class Table {

        static final Properties LINES = load();
        static final Map<String, RuleMembers> READ = new ConcurrentHashMap<>();

        private static Properties load() {
            Properties lines = new Properties();
            try (InputStream in = RuleMembers.class.getResourceAsStream("rule-members.properties")) {
                lines.load(in);
            } catch (IOException unreadable) {
                throw new IllegalStateException("the jar is damaged", unreadable);
            }
            return lines;
        }
    }

    /** The members that a class reads in a message as a whole. */
    static RuleMembers of(Class<?> rules) {
        return Table.READ.computeIfAbsent(rules.getSimpleName(), RuleMembers::line);
    }

    /** The members that a class reads besides the values that a walk shows it. */
    static RuleMembers ofValues(Class<?> rules) {
        return Table.READ.computeIfAbsent(rules.getSimpleName() + ".addTo", RuleMembers::line);
    }

    private static RuleMembers line(String name) {
        return new RuleMembers(
                Set.of(words(name + ".reads")),
                List.of(words(name + ".checks")).stream()
                        .map(CoreProblem::valueOf)
                        .toList());
    }

    private static String[] words(String key) {
        String line = Table.LINES.getProperty(key, ANY);
        return line.isEmpty() ? new String[0] : line.split(" ", -1);
    }
}
