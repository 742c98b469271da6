package org.tocsin.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tocsin.laws.Schemas.Schema;

/** Makes messages of the shape that the JSON Schemas describe, as trees; the same seed makes the same message. */
final class MessageMaker {

    private static final int MOST_LEAVES = 150;
    private static final int MOST_LEAVES_OF_LISTS = 15_000;
    private static final int LISTS_FULL = 25;

    private final Schemas schemas;
    private final Map<String, PatternText> patterns = new HashMap<>();
    private Random random = new Random(0);
    private double optional;
    private int leaves;
    private int mostLeaves = MOST_LEAVES;
    /** One in so many lists is as long as it may be. */
    private int full = LISTS_FULL;

    MessageMaker(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A message of one of the types that there are. */
    Map<String, Object> message(Random seeded) {
        return message(seeded, Schemas.BODIES);
    }

    /** A message of one of these types. */
    Map<String, Object> message(Random seeded, List<String> types) {
        mostLeaves = MOST_LEAVES;
        full = LISTS_FULL;
        return message(seeded, types, new double[] {0, 0.05, 0.15, 0.4}[seeded.nextInt(4)]);
    }

    /** A message of one of these types of which most lists are as long as they may be, and most entries as short. */
    Map<String, Object> ofLongLists(Random seeded, List<String> types) {
        mostLeaves = MOST_LEAVES_OF_LISTS;
        full = 1 + seeded.nextInt(3);
        return message(seeded, types, new double[] {0.05, 0.1, 0.2, 0.3}[seeded.nextInt(4)]);
    }

    private Map<String, Object> message(Random seeded, List<String> types, double howMuch) {
        random = seeded;
        leaves = 0;
        optional = howMuch;
        String type = types.get(random.nextInt(types.size()));
        Map<String, Object> message = object(schemas.envelope());
        message.put("type", type);
        message.put("body", object(schemas.body(type)));
        if (random.nextInt(8) != 0) {
            message.put("tocsin", "1." + random.nextInt(3));
        }
        if (message.containsKey("extensions")) {
            message.put("extensions", extensions());
        }
        return message;
    }

    /** A value of the schema. */
    Object value(Schema schema) {
        leaves++;
        return switch (schema.type()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "string" -> string(schema, random);
            case "integer" -> integer(schema.bound("minimum"), schema.bound("maximum"));
            case "boolean" -> random.nextBoolean();
            default -> throw new IllegalStateException("no such type: " + schema.type());
        };
    }

    private Map<String, Object> object(Schema schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.properties().forEach((name, member) -> {
            if (schema.required().contains(name) || leaves < mostLeaves && random.nextDouble() < optional) {
                object.put(name, value(schemas.resolve(schema, member)));
            }
        });
        return object;
    }

    private List<Object> array(Schema schema) {
        Schema items = schemas.resolve(schema, schema.node().get("items"));
        int most = (int) schema.bound("maxItems");
        int size = leaves > mostLeaves ? 1 : random.nextInt(full) == 0 ? most : 1 + random.nextInt(Math.min(most, 3));
        List<Object> array = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            array.add(value(items));
        }
        return array;
    }

    /** A string of the schema. */
    String string(Schema schema, Random from) {
        if (schema.node().get("enum") != null) {
            List<Object> codes = Json.array(schema.node().get("enum"));
            return String.valueOf(codes.get(from.nextInt(codes.size())));
        }
        if (schema.isCodeList() && from.nextInt(10) > 1) {
            List<String> codes = schemas.codes(schema.name());
            return codes.get(from.nextInt(codes.size()));
        }
        int most = (int) schema.bound("maxLength");
        int least = schema.number("minLength").orElse(0);
        if (schema.node().get("pattern") instanceof String pattern) {
            String text = patterns.computeIfAbsent(pattern, PatternText::of).text(from, most);
            // What has both is a line: repeated it still has the form.
            return text.codePointCount(0, text.length()) < least ? text.repeat(least) : text;
        }
        boolean longest = from.nextInt(12) == 0 && most < 5000 && leaves <= mostLeaves;
        int length = longest ? most : Math.min(most, least + from.nextInt(12));
        return Characters.text(from, length);
    }

    private long integer(long least, long most) {
        return switch (random.nextInt(5)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least + Math.floorMod(random.nextLong(), most - least + 1);
            default -> Math.min(most, least + random.nextInt(1000));
        };
    }

    private Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            extensions.put("example.csirt." + "abc".charAt(i), free(4));
        }
        return extensions;
    }

    private Object free(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Characters.text(random, random.nextInt(8));
            case 1 -> random.nextBoolean();
            case 2 -> integer(-(1L << 53) + 1, (1L << 53) - 1);
            case 3 -> new Json.Raw("null");
            case 4 -> new ArrayList<>(List.of(free(depth - 1), free(depth - 1)));
            default -> new LinkedHashMap<>(Map.of(Characters.text(random, random.nextInt(4)), free(depth - 1)));
        };
    }
}
