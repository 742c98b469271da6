package org.tocsin.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.laws.Schemas.Schema;

/** Every place in a message where a value stands that some schema describes, with the schema it has to satisfy. */
final class Places {

    private final Schemas schemas;
    private final List<Place> found = new ArrayList<>();

    private Places(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A member of an object or an element of an array. */
    record Place(Object container, Object key, Schema schema) {

        /** Whether the value is at least of the kind that the schema wants. */
        boolean isOfItsKind() {
            Object value = value();
            return switch (schema.type()) {
                case "object" -> value instanceof Map<?, ?>;
                case "array" -> value instanceof List<?>;
                case "string" -> value instanceof String;
                case "integer" -> value instanceof Number;
                default -> value instanceof Boolean;
            };
        }

        Object value() {
            return container instanceof Map<?, ?> map
                    ? map.get(key)
                    : Json.array(container).get((Integer) key);
        }

        void put(Object value) {
            if (container instanceof Map<?, ?>) {
                Json.object(container).put((String) key, value);
            } else {
                Json.array(container).set((Integer) key, value);
            }
        }

        void remove() {
            if (container instanceof Map<?, ?>) {
                Json.object(container).remove(key);
            } else {
                Json.array(container).remove(((Integer) key).intValue());
            }
        }
    }

    static List<Place> of(Schemas schemas, Map<String, Object> message) {
        Places places = new Places(schemas);
        places.object(message, schemas.envelope(), String.valueOf(message.get("type")));
        return places.found;
    }

    private void object(Map<String, Object> object, Schema schema, String body) {
        object.forEach((name, value) -> {
            Schema member = body != null && name.equals("body") ? bodyOf(body) : member(schema, name);
            if (member != null) {
                found.add(new Place(object, name, member));
                below(value, member);
            }
        });
    }

    private @Nullable Schema bodyOf(String type) {
        return Schemas.BODIES.contains(type) ? schemas.body(type) : null;
    }

    private @Nullable Schema member(Schema schema, String name) {
        Object member = schema.properties().get(name);
        return member == null ? null : schemas.resolve(schema, member);
    }

    private void below(Object value, Schema schema) {
        if (value instanceof Map<?, ?> && schema.node().containsKey("properties")) {
            object(Json.object(value), schema, null);
        } else if (value instanceof List<?> && schema.node().containsKey("items")) {
            List<Object> array = Json.array(value);
            Schema items = schemas.resolve(schema, schema.node().get("items"));
            for (int i = 0; i < array.size(); i++) {
                found.add(new Place(array, i, items));
                below(array.get(i), items);
            }
        }
    }
}
