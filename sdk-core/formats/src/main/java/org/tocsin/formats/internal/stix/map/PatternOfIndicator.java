package org.tocsin.formats.internal.stix.map;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;
import org.tocsin.conversion.CleanText;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.IndicatorPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Indicator;

/**
 * The pattern of an indicator: kind and value where it is one comparison of one value, and else the pattern as it is, of
 * the kind {@code pattern}. Patterns of other languages are not carried.
 */
final class PatternOfIndicator implements Correspondence<Indicator> {

    /** A path, a comparison and a number or a literal; what may stand within a literal is looked at by itself. */
    private static final Pattern EQUAL = Pattern.compile(
            "\\[\\s{0,9}([a-z0-9-]{3,64}:[A-Za-z0-9_.'\"\\[\\]*-]{1,200})\\s{0,9}(=|ISSUBSET)\\s{0,9}(?:'(.{1,4000})'|([0-9]{1,10}))\\s{0,9}\\]",
            Pattern.DOTALL);

    private static final int LONGEST = 2048;
    private static final Set<String> HEXADECIMAL = Set.of("md5", "sha-1", "sha-256", "sha-512", "certificate");
    private static final Values<?> KIND_LABEL =
            Codes.labelled(IndicatorKind.list().name());

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        return trip.way() == Way.READ ? read(trip, from, to) : write(trip, from, to);
    }

    private static boolean read(Trip trip, Node from, Tree to) {
        Node leaf = from.get("pattern");
        Node language = from.get("pattern_type");
        boolean stix = !language.exists() || language.toString().equals("stix");
        if (!trip.mayCarry(leaf) || !stix || leaf.text().isEmpty()) {
            return false;
        }
        boolean carried = named(trip, from, to) || comparison(trip, leaf, to) || opaque(trip, leaf, to);
        if (carried && language.exists()) {
            trip.said(language, null);
        }
        Node name = from.get("name");
        if (carried
                && name.value() != null
                && name.value().equals(to.at(IndicatorPlaces.VALUE.path()).value())) {
            trip.said(name, null);
        }
        return carried;
    }

    /** A label says the kind and the name is the value, where they make just this pattern. */
    private static boolean named(Trip trip, Node from, Tree to) {
        Node leaf = from.get("pattern");
        String value = from.get("name").text().filter(name -> !isLong(name)).orElse("");
        for (Node label : from.get("labels").elements()) {
            Optional<String> kind = KIND_LABEL.read().apply(label.toString()).map(String::valueOf);
            if (kind.isPresent()) {
                boolean fits = trip.mayCarry(label)
                        && !value.isEmpty()
                        && pattern(kind.get(), value).equals(leaf.text());
                if (fits) {
                    set(leaf, kind.get(), value, to);
                    trip.said(leaf, null);
                    trip.said(label, null);
                }
                return fits;
            }
        }
        return false;
    }

    private static boolean comparison(Trip trip, Node leaf, Tree to) {
        Matcher found = EQUAL.matcher(leaf.toString().strip());
        if (!found.matches()) {
            return false;
        }
        @Nullable String kind = Observation.kindOf(found.group(1)).orElse(null);
        String value = found.group(3) == null ? found.group(4) : unquoted(found.group(3));
        boolean range = value.indexOf('/') >= 0 && "ip".equals(kind);
        if (kind == null || value.isEmpty() || found.group(2).equals("ISSUBSET") != range || isLong(value)) {
            return false;
        }
        String typed = range ? "ip-range" : kind;
        String put = HEXADECIMAL.contains(kind) ? value.toLowerCase(Locale.ROOT) : value;
        set(leaf, typed, put, to);
        trip.said(leaf, pattern(typed, put).filter(leaf.toString()::equals).isPresent() ? null : put);
        return true;
    }

    /** The value of a literal; empty where it ends earlier, so that this is no single comparison. */
    private static String unquoted(String literal) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            boolean escaped = c == '\\' && i + 1 < literal.length();
            if (c == '\'' || (c == '\\' && !escaped)) {
                return "";
            }
            value.append(escaped ? literal.charAt(++i) : c);
        }
        return value.toString();
    }

    /** Whether a value is too long, or no line. */
    private static boolean isLong(String value) {
        return CleanText.line(value, LONGEST)
                .filter(line -> line.words().equals(value))
                .isEmpty();
    }

    private static boolean opaque(Trip trip, Node leaf, Tree to) {
        Optional<CleanText> line = CleanText.line(leaf.toString(), LONGEST);
        boolean whole = leaf.toString().length() <= LONGEST;
        line.filter(any -> whole).ifPresent(found -> {
            set(leaf, IndicatorKind.PATTERN.code(), found.words(), to);
            trip.said(leaf, found.words().equals(leaf.toString()) ? null : found.words());
        });
        return line.isPresent() && whole;
    }

    private static void set(Node leaf, String kind, String value, Tree to) {
        to.at(IndicatorPlaces.KIND.path()).set(kind, leaf);
        to.at(IndicatorPlaces.VALUE.path()).set(value, leaf);
    }

    private static boolean write(Trip trip, Node from, Tree to) {
        Node kind = from.get(IndicatorPlaces.KIND.path());
        Node value = from.get(IndicatorPlaces.VALUE.path());
        Optional<String> pattern = pattern(kind.toString(), value.toString());
        pattern.ifPresent(text -> {
            trip.carry(value, text, to.at("pattern"), true);
            to.at("pattern_type").set("stix", null);
            to.at("name").set(value.toString(), value);
            KIND_LABEL
                    .write()
                    .apply(kind.toString())
                    .ifPresent(label -> to.at("labels").add().set(label, kind));
            trip.said(kind, null);
        });
        return pattern.isPresent();
    }

    /** The pattern for a value of this kind; empty where STIX has none. */
    private static Optional<String> pattern(String kind, String value) {
        return Observation.of(kind, value).map(Observation::pattern);
    }

    @Override
    public void describe(Rows rows) {
        rows.add(
                "kind, value",
                "pattern, name, labels",
                "one comparison is kind and value, anything else of the kind `pattern` as it is; a label names the kind");
    }
}
