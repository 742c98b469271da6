package org.tocsin.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tocsin.laws.Places.Place;

/**
 * Spoils a message at one place, mostly: what may come out right again is worth a comparison too. What is spoilt can be
 * spoilt again.
 */
final class TreeMutation {

    private static final List<String> NUMBERS = List.of(
            "1.0",
            "1e0",
            "1E2",
            "-0",
            "0",
            "-1",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740991",
            "-9007199254740992",
            "1e999999999",
            "0.1",
            "-0.0",
            "9".repeat(40),
            "9".repeat(41),
            "9223372036854775808",
            "100000000000000000000");

    private final Schemas schemas;
    private final MessageMaker maker;

    TreeMutation(Schemas schemas, MessageMaker maker) {
        this.schemas = schemas;
        this.maker = maker;
    }

    /** A spoilt copy of the message. */
    Map<String, Object> spoil(Map<String, Object> message, Random random) {
        Map<String, Object> spoilt = Json.object(Json.copy(message));
        List<Place> places = Places.of(schemas, spoilt);
        Place place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(10)) {
            case 0 -> place.remove();
            case 1 -> unknown(place, random);
            case 2 -> place.put(otherKind(random));
            case 3 -> place.put(new Json.Raw(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            default -> near(place, random);
        }
        return spoilt;
    }

    private static void unknown(Place place, Random random) {
        if (place.container() instanceof Map<?, ?>) {
            Map<String, Object> object = Json.object(place.container());
            List<String> names = List.of("", "x", "Type", "tocsiN", "type ", "a/b~c", "Aa", "\u00e9", "n".repeat(128));
            object.put(names.get(random.nextInt(names.size())), otherKind(random));
        } else {
            Json.array(place.container()).add(otherKind(random));
        }
    }

    private static Object otherKind(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Json.Raw("null");
            case 1 -> "";
            case 2 -> new ArrayList<>();
            case 3 -> new LinkedHashMap<>();
            case 4 -> true;
            case 5 -> random.nextInt(200) - 100;
            case 6 -> "true";
            case 7 -> new ArrayList<>(List.of(new ArrayList<>()));
            default -> new LinkedHashMap<>(Map.of("type", 1));
        };
    }

    /** A value of the right kind, at or over the edge of what the schema takes. */
    private void near(Place place, Random random) {
        Object value = place.value();
        if (!place.isOfItsKind()) {
            place.put(otherKind(random));
        } else if (value instanceof String text) {
            place.put(nearText(place, text, random));
        } else if (value instanceof Number) {
            boolean low = random.nextBoolean();
            long bound = place.schema().bound(low ? "minimum" : "maximum");
            place.put(bound + random.nextInt(3) - 1);
        } else if (value instanceof List<?>) {
            nearList(Json.array(value), (int) place.schema().bound("maxItems"), random);
        } else if (value instanceof Map<?, ?>) {
            Map<String, Object> object = Json.object(value);
            place.put(random.nextBoolean() ? new LinkedHashMap<>() : renamed(object, random));
        } else {
            place.put(otherKind(random));
        }
    }

    private Object nearText(Place place, String text, Random random) {
        int most = place.schema().number("maxLength").orElse(64);
        return switch (random.nextInt(6)) {
            case 0 -> filled(text, most + random.nextInt(3) - 1);
            case 1 -> maker.string(schemas.string("timestamp"), random);
            case 2 -> maker.string(schemas.codeList("message-type"), random);
            case 3 -> Characters.text(random, random.nextInt(5));
            default -> Characters.nearly(random, text);
        };
    }

    /** The text with its last character repeated up to a length, which astral characters count once in. */
    private static String filled(String text, int length) {
        int last = text.isEmpty() ? 'a' : text.codePointBefore(text.length());
        StringBuilder filled = new StringBuilder(text);
        for (int i = text.codePointCount(0, text.length()); i < Math.min(length, 33_000); i++) {
            filled.appendCodePoint(last);
        }
        return filled.toString();
    }

    private static void nearList(List<Object> list, int most, Random random) {
        if (random.nextInt(3) == 0 || list.isEmpty()) {
            list.clear();
            return;
        }
        Object last = list.get(list.size() - 1);
        for (int size = most + random.nextInt(3) - 1; list.size() < size; ) {
            list.add(last);
        }
    }

    private static Map<String, Object> renamed(Map<String, Object> object, Random random) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        int chosen = random.nextInt(Math.max(object.size(), 1));
        object.forEach(
                (name, value) -> renamed.put(renamed.size() == chosen ? Characters.nearly(random, name) : name, value));
        return renamed;
    }
}
