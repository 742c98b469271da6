package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.code.Answer;
import org.tocsin.code.AttackVector;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.MalwareFunction;
import org.tocsin.code.RootCause;
import org.tocsin.conversion.CleanText;
import org.tocsin.json.Node;
import org.tocsin.message.Malware;
import org.tocsin.message.Text;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.Cause;

/** The cause of the incident, derived from the actions of a record. */
final class RecordCause {

    private static final int MAX_TEXT = 4096;
    private static final int MAX_NAME = 256;
    private static final Pattern CVE = Pattern.compile("(?i)\\bCVE[ -]?([0-9]{4})-([0-9]{4,12})\\b");
    private static final Pattern LIST = Pattern.compile("[;,]");

    /** The order in which families of actions decide, where a record has several. */
    private static final List<RootCause> PRECEDENCE = List.of(
            RootCause.MALICIOUS_ACTION, RootCause.SYSTEM_FAILURE, RootCause.HUMAN_ERROR, RootCause.NATURAL_PHENOMENON);

    private final VerisRecord record;

    RecordCause(VerisRecord record) {
        this.record = record;
    }

    Cause cause() {
        return Cause.builder()
                .root(root())
                .vectors(vectors())
                .failures(failures())
                .text(text().orElse(null))
                .build();
    }

    /**
     * Whether the incident was deliberate: VERIS has separate families for errors, natural events and deliberate
     * actions.
     */
    Answer suspectedMalicious() {
        RootCause root = root();
        if (root.equals(RootCause.MALICIOUS_ACTION)) {
            return Answer.YES;
        }
        return PRECEDENCE.contains(root) ? Answer.NO : Answer.UNKNOWN;
    }

    private RootCause root() {
        Set<RootCause> roots = new LinkedHashSet<>();
        for (Node family : record.families("action")) {
            String path = "action." + VerisRecord.family(family);
            VerisRecord.codeOf(RootCause.list(), path).ifPresent(roots::add);
            roots.addAll(record.codes(RootCause.list(), path + ".variety", family.get("variety")));
        }
        return PRECEDENCE.stream().filter(roots::contains).findFirst().orElse(RootCause.UNDETERMINED);
    }

    private List<AttackVector> vectors() {
        Set<AttackVector> vectors = new LinkedHashSet<>();
        for (Node family : record.families("action")) {
            String path = "action." + VerisRecord.family(family);
            VerisRecord.codeOf(AttackVector.list(), path).ifPresent(vectors::add);
            for (String member : List.of("vector", "variety", "location")) {
                vectors.addAll(record.codes(AttackVector.list(), path + "." + member, family.get(member)));
            }
        }
        return vectors.stream().limit(VerisRecord.MOST).toList();
    }

    private List<ControlFailure> failures() {
        Set<ControlFailure> failures = new LinkedHashSet<>();
        for (String member : List.of("vector", "variety")) {
            failures.addAll(record.codes(
                    ControlFailure.list(), "action.error." + member, record.at("action", "error", member)));
        }
        return failures.stream().limit(VerisRecord.MOST).toList();
    }

    private Optional<Text> text() {
        return record.words(record.at("control_failure"), MAX_TEXT);
    }

    /** The malware that is named, and its functions. */
    List<Malware> malware() {
        Node malware = record.at("action", "malware");
        List<MalwareFunction> functions =
                record.codes(MalwareFunction.list(), "action.malware.variety", malware.get("variety"));
        List<String> names = names(malware.get("name"));
        List<Malware> all = new ArrayList<>();
        names.forEach(name -> all.add(Malware.builder()
                .family(name)
                .functions(names.size() == 1 ? functions : List.of())
                .build()));
        if (!functions.isEmpty() && names.size() != 1) {
            all.add(0, Malware.builder().functions(functions).build());
        }
        return all;
    }

    private List<String> names(Node leaf) {
        List<String> all = items(leaf);
        if (!all.isEmpty()) {
            record.account().typed(leaf);
        }
        List<String> names = all.stream().limit(VerisRecord.MOST - 1).toList();
        if (!names.isEmpty() && (names.size() < all.size() || !parts(leaf).allMatch(VerisRecord::isLine))) {
            record.account().cleaned(leaf, "characters without a place in a line, excess length or excess names");
        }
        return names;
    }

    /** The vulnerabilities that were exploited: CVE identifiers, and other names unchanged. */
    List<Vulnerability> vulnerabilities() {
        Set<String> all = new LinkedHashSet<>();
        for (Node family : record.families("action")) {
            Node cve = family.get("cve");
            List<String> ids =
                    items(cve).stream().flatMap(item -> ids(item).stream()).toList();
            if (!ids.isEmpty() && all.size() + ids.size() <= VerisRecord.MOST) {
                record.account().typed(cve);
                if (!parts(cve).allMatch(RecordCause::isWhole)) {
                    record.account().cleaned(cve, "words around an identifier, or excess length");
                }
                all.addAll(ids);
            }
        }
        return all.stream().map(id -> Vulnerability.builder().id(id).build()).toList();
    }

    private static List<String> ids(String item) {
        List<String> ids = new ArrayList<>();
        Matcher cve = CVE.matcher(item);
        while (cve.find()) {
            ids.add("CVE-" + cve.group(1) + "-" + cve.group(2));
        }
        return ids.isEmpty() ? List.of(item) : ids;
    }

    /** Whether {@link #ids} and {@link #items} take the part completely. */
    private static boolean isWhole(String part) {
        String rest = CVE.matcher(part).replaceAll("");
        return VerisRecord.isLine(part) && (rest.equals(part) || rest.isBlank());
    }

    /** The names that a leaf lists. */
    private static List<String> items(Node leaf) {
        return parts(leaf)
                .flatMap(part -> CleanText.line(part, MAX_NAME).stream())
                .map(CleanText::words)
                .distinct()
                .toList();
    }

    private static Stream<String> parts(Node leaf) {
        return leaf.text().stream()
                .flatMap(LIST::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }
}
