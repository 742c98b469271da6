package org.tocsin.formats.veris;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Coverage;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/**
 * Looks for every leaf of a record that the account calls typed in the written message, by a table of its own and by the
 * code lists as files: it knows nothing of how the converter works.
 */
final class TypedLeaves {

    private static final Map<String, Set<String>> CODES = codes();
    private static final Pattern NOT_COMPARED = Pattern.compile("[\\s\\p{C}]+");

    /** Member of the source -> how it is looked for -> where. The first that matches stands. */
    private static final String[][] TABLE = {
        {"/action/*/variety/*", "variety", "/body/categories/*/sources/*/code"},
        {"/action/*/(vector|location)/*", "code", "/body/cause/vectors/*", "/body/cause/failures/*"},
        {"/action/*/result/*", "code", "/body/times/events/*/kind"},
        {"/action/social/target/*", "code", "/body/scope/systems/*/kind"},
        {"/action/*/cve", "cve", "/body/vulnerabilities/*/id"},
        {"/action/malware/name", "items", "/body/malware/*/family"},
        {"/actor/*/variety/*", "code", "/body/actors/*/kinds/*"},
        {"/actor/*/motive/*", "code", "/body/actors/*/motives/*"},
        {"/actor/*/country/*", "same", "/body/actors/*/seenFrom/*"},
        {"/asset/assets/*/variety", "code", "/body/scope/systems/*/kind"},
        {"/asset/(assets/*/amount|total_amount)", "number", "/body/scope/systems/*/quantity/value"},
        {
            "/asset/(cloud|hosting|management|ownership|role|governance|accessibility)/*",
            "code",
            "/body/scope/systems/*/environment",
            "/body/scope/systems/*/hosting"
        },
        {"/attribute/availability/duration/unit", "code", "/body/impact/downtime/unit"},
        {"/attribute/availability/duration/value", "number", "/body/impact/downtime/value"},
        {"/attribute/(integrity|availability)/variety/*", "code", "/body/impact/effects/*"},
        {"/attribute/confidentiality/data/*/variety", "code", "/body/impact/data/*/kind"},
        {"/attribute/confidentiality/(data/*/amount|data_total)", "number", "/body/impact/data/*/records/value"},
        {"/attribute/confidentiality/data_disclosure", "code", "/body/impact/data/*/disclosed"},
        {"/attribute/confidentiality/data_victim/*", "code", "/body/impact/data/*/subjects/*"},
        {"/attribute/confidentiality/state/*", "code", "/body/impact/data/*/state"},
        {"/(summary|notes|discovery_notes|.*/notes)", "words", "/body/summary/*/text"},
        {"/(campaign_id|incident_id|plus/master_id|plus/github)", "same", "/body/localIds/*/id"},
        {"/source_id", "same", "/body/localIds/*/issuer"},
        {"/schema_version", "version", "/body/categories/*/sources/*/version"},
        {"/confidence", "code", "/body/confidence"},
        {"/targeted", "code", "/body/targeted"},
        {"/security_incident", "code", "/body/determination"},
        {"/control_failure", "words", "/body/cause/text/*/text"},
        {"/discovery_method/*/variety/*", "code", "/body/detection/method/*"},
        {"/discovery_method/*", "name", "/body/detection/by"},
        {"/impact/iso_currency_code", "same", "/body/impact/losses/*/amount/currency"},
        {"/impact/(loss/*/|overall_)amount", "money", "/body/impact/losses/*/amount/value"},
        {"/impact/(loss/*/|overall_)min_amount", "money", "/body/impact/losses/*/amount/min"},
        {"/impact/(loss/*/|overall_)max_amount", "money", "/body/impact/losses/*/amount/max"},
        {"/impact/(loss/*/rating|overall_rating)", "code", "/body/impact/losses/*/rating"},
        {"/impact/loss/*/variety", "code", "/body/impact/losses/*/kind"},
        {"/plus/event_chain/*/*", "words", "/body/times/events/*/text/*/text"},
        {"/plus/modified", "instant", "/sentAt"},
        {"/plus/timeline/notification/*", "date", "/body/notified/*/at/at"},
        {"/timeline/incident/*", "date", "/body/times/started/at"},
        {"/timeline/*/unit", "code", "/body/times/intervals/*/unit"},
        {"/timeline/*/value", "number", "/body/times/intervals/*/value"},
        {"/reference", "reference", "/body/sources/*/url", "/body/sources/*/citation"},
        {"/victim/country/*", "same", "/body/victims/parties/*/party"},
        {"/victim/employee_count", "code", "/body/victims/parties/*/sizeBand"},
        {"/victim/industry", "same", "/body/victims/parties/*/sectorCodes/*/code"},
        {"/victim/victim_id", "words", "/body/victims/parties/*/name/*/text"},
        {"/victim/secondary/victim_id/*", "words", "/body/victims/parties/*/name/*/text"},
        {"/victim/state", "area", "/body/victims/parties/*/area/code", "/body/victims/parties/*/area/name/*/text"},
    };

    private static final List<Pattern> MEMBERS = Stream.of(TABLE)
            .map(row -> Pattern.compile(row[0].replaceAll("(?<!\\.)\\*", "[^/]+")))
            .toList();

    private final Node source;
    private final Node written;
    private final Map<String, Node> leaves;

    TypedLeaves(Node source, Node written) {
        this.source = source;
        this.written = written;
        this.leaves = source.leaves().collect(Collectors.toMap(Node::pointer, Function.identity()));
    }

    /** VERIS reference -> codes of any list. */
    private static Map<String, Set<String>> codes() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Map<String, Set<String>> codes = new HashMap<>();
        for (String name : catalog.names("codes")) {
            Node list = JsonDocument.read(catalog.read(name).getBytes(StandardCharsets.UTF_8), Limits.standard())
                    .orElseThrow();
            for (Node code : list.get("codes").elements()) {
                for (Node reference : code.at("crosswalk", "veris").elements()) {
                    codes.computeIfAbsent(reference.toString(), none -> new HashSet<>())
                            .add(code.get("code").toString());
                }
            }
        }
        return codes;
    }

    /** What the account calls typed and the message does not hold. */
    List<String> missing(Coverage coverage) {
        List<String> missing = new ArrayList<>();
        for (Coverage.Leaf leaf : coverage.leaves().toList()) {
            if (leaf.carriage() == Carriage.TYPED && !isThere(leaf)) {
                missing.add(leaf.pointer() + " = " + leaf(leaf.pointer()) + " is not in the message");
            }
        }
        return missing;
    }

    private Node leaf(String pointer) {
        return leaves.get(pointer);
    }

    private boolean isThere(Coverage.Leaf leaf) {
        String member = leaf.member();
        for (int i = 0; i < TABLE.length; i++) {
            if (MEMBERS.get(i).matcher(member).matches()) {
                String[] row = TABLE[i];
                List<String> values = Stream.of(row)
                        .skip(2)
                        .flatMap(place ->
                                values(written, List.of(place.substring(1).split("/"))))
                        .toList();
                return found(row[1], leaf(leaf.pointer()), member, values);
            }
        }
        return false;
    }

    private static Stream<String> values(Node node, List<String> path) {
        if (path.isEmpty()) {
            return node.isLeaf() ? Stream.of(node.toString()) : Stream.empty();
        }
        List<String> rest = path.subList(1, path.size());
        return path.get(0).equals("*")
                ? node.elements().stream().flatMap(each -> values(each, rest))
                : values(node.get(path.get(0)), rest);
    }

    private boolean found(String how, Node leaf, String member, List<String> values) {
        String text = leaf.toString();
        return switch (how) {
            case "same" -> values.contains(text.strip());
            case "code" ->
                CODES.getOrDefault(dotted(member) + "." + text, Set.of()).stream()
                        .anyMatch(values::contains);
            case "name" ->
                CODES.getOrDefault(dotted(leaf.pointer()), Set.of()).stream().anyMatch(values::contains);
            case "variety" -> values.contains(dotted(member) + "." + text);
            case "version" -> values.contains(text.replace('_', '.'));
            case "number" -> values.contains(number(leaf).toPlainString());
            case "money" -> values.stream().anyMatch(value -> new BigDecimal(value).compareTo(sum(leaf)) == 0);
            case "words" -> values.stream().anyMatch(value -> bare(value).contains(bare(text)));
            case "cve", "items" ->
                Stream.of(text.split("[;,]"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .allMatch(values::contains);
            case "instant" ->
                values.stream().anyMatch(value -> Instant.parse(value).equals(Instant.parse(text)));
            case "date" ->
                values.stream()
                        .anyMatch(value -> date(value, leaf.name(), number(leaf).intValue()));
            case "reference" -> reference(text, values);
            case "area" -> values.stream().anyMatch(value -> value.endsWith(text.strip()));
            default -> throw new IllegalStateException(how);
        };
    }

    private static BigDecimal number(Node leaf) {
        return leaf.number().orElseThrow().setScale(0, RoundingMode.HALF_UP);
    }

    /** The number, as fine as the currency of the record is according to Java. */
    private BigDecimal sum(Node leaf) {
        String currency = source.at("impact", "iso_currency_code").text().orElse("");
        int digits = currency.isEmpty() ? 18 : Currency.getInstance(currency).getDefaultFractionDigits();
        return leaf.number().orElseThrow().setScale(digits, RoundingMode.HALF_UP);
    }

    private static boolean date(String date, String part, int number) {
        String[] parts = date.split("-");
        int index = List.of("year", "month", "day").indexOf(part);
        return index >= 0 && index < parts.length && Integer.parseInt(parts[index]) == number;
    }

    /** Every word and every address of the reference is in one of the sources. */
    private static boolean reference(String text, List<String> values) {
        return Stream.of(text.split("[\\s\\p{C};,]+"))
                .allMatch(word -> values.stream().anyMatch(value -> value.contains(word)));
    }

    private static String bare(String text) {
        return NOT_COMPARED.matcher(text).replaceAll("");
    }

    private static String dotted(String pointer) {
        return pointer.substring(1).replaceAll("/\\*", "").replace('/', '.').toLowerCase(Locale.ROOT);
    }
}
