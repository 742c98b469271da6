package org.tocsin.formats.stix;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.schemas.SchemaCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for the values of a message in a bundle that has no Tocsin extension any more. It knows nothing of the converter:
 * it reads the code lists by itself.
 */
final class CarriedValues {

    private static final Pattern SUM = Pattern.compile("/body/impact/losses/\\*?[0-9]*/amount/(value|min|max)");
    private static final String LABEL = "tocsin:";

    /** The code list of a member whose value STIX says in its own word. */
    private static final Map<String, String> LISTS = Map.of(
            "/body/determination", "determination",
            "/body/scope/sectors/*", "sector",
            "/body/victims/parties/*/sector", "sector",
            "/body/measures/*/state", "measure-state",
            "/body/impact/recoverability", "recoverability",
            "/body/malware/*/functions/*", "malware-function",
            "/body/impact/external/*", "external-effect",
            "/body/confidence", "confidence",
            "/body/indicators/*/confidence", "confidence",
            "/body/detection/method/*", "detection-method");

    /** What the other few words are. */
    private static final Map<String, String> WORDS = Map.of(
            "/body/times/ongoing yes", "ongoing",
            "/body/times/ongoing no", "occurred",
            "/body/times/ongoing unknown", "undetermined",
            "/body/impact/data/*/disclosed yes", "confirmed-loss",
            "/body/impact/data/*/disclosed potentially", "suspected-loss",
            "/body/impact/data/*/disclosed no", "none",
            "/body/impact/safety/physicalDamage no", "physical",
            "mitre-attack-enterprise", "mitre-attack",
            "mitre-attack-ics", "mitre-ics-attack");

    private final Set<String> strings;
    private final Set<String> labelled;
    private final List<BigDecimal> numbers;
    private final Map<String, Map<String, String>> crosswalks = new HashMap<>();

    CarriedValues(StixBundle withoutOurs) {
        this.strings = withoutOurs.strings();
        this.labelled = strings.stream()
                .filter(label -> label.startsWith(LABEL))
                .map(label -> label.substring(label.indexOf(':', LABEL.length()) + 1))
                .collect(Collectors.toSet());
        this.numbers = withoutOurs.numbers();
    }

    /** Whether the value of this member is somewhere in the bundle, in the form that STIX gives it. */
    boolean holds(String member, JsonNode value) {
        if (value.isNumber()) {
            return holdsNumber(value.decimalValue());
        }
        String text = value.asString();
        return strings.contains(text)
                || labelled.contains(text)
                || holdsWord(member, text)
                || holdsSum(member, text)
                || holdsPart(member, text)
                || holdsTime(text);
    }

    /** A sum of money is a string in Tocsin and a number in STIX. */
    private boolean holdsSum(String member, String text) {
        return SUM.matcher(member).matches() && holdsNumber(new BigDecimal(text));
    }

    private boolean holdsNumber(BigDecimal number) {
        return numbers.stream().anyMatch(each -> each.compareTo(number) == 0);
    }

    private boolean holdsWord(String member, String text) {
        String list = LISTS.get(member);
        String word = list == null
                ? WORDS.getOrDefault(member + ' ' + text, WORDS.get(text))
                : crosswalk(list).get(text);
        return word != null && (strings.contains(word) || word.matches("[0-9]+") && holdsNumber(new BigDecimal(word)));
    }

    /** Values that stand inside a longer string. */
    private boolean holdsPart(String member, String text) {
        if (member.startsWith("/body/actors/")
                || member.startsWith("/handling/")
                || member.startsWith("/originator/")
                || member.startsWith("/exercise/")) {
            return strings.stream().anyMatch(each -> each.contains(text));
        }
        if (member.endsWith("/value") && text.matches("[0-9]+")) {
            return holdsNumber(new BigDecimal(text));
        }
        boolean digest = member.endsWith("/digest") || member.endsWith("/sampleDigests/*");
        return digest && strings.contains(text.substring(text.indexOf(':') + 1))
                || member.equals("/body/publicStatement/embargoUntil")
                        && strings.stream().anyMatch(each -> each.contains(text));
    }

    private boolean holdsTime(String text) {
        if (text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
            String first = text + "-01-01".substring(Math.max(0, text.length() - 4));
            return strings.contains(first + "T00:00:00Z");
        }
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) {
            return false;
        }
        OffsetDateTime moment = OffsetDateTime.parse(text);
        return strings.stream()
                .filter(each -> each.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z"))
                .anyMatch(each -> OffsetDateTime.parse(each).isEqual(moment));
    }

    private Map<String, String> crosswalk(String list) {
        return crosswalks.computeIfAbsent(list, CarriedValues::read);
    }

    private static Map<String, String> read(String list) {
        Map<String, String> words = new HashMap<>();
        byte[] json = SchemaCatalog.of("1.0").read("codes/" + list + ".json").getBytes(StandardCharsets.UTF_8);
        for (JsonNode code :
                JsonMapper.builder().build().readTree(json).get("codes").values()) {
            JsonNode first = code.path("crosswalk").path("stix").path(0);
            if (first.isString()) {
                words.put(code.get("code").asString(), first.asString());
            }
        }
        return words;
    }
}
