package org.tocsin.internal.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.InvalidExtensionException;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * The extensions that a reader knows: those that the host has registered, by their keys, and the residues of other
 * formats, whose values are any JSON. Clause: <a
 * href="{@docRoot}/clauses.html#extension-residues">extension-residues</a>.
 */
public final class KnownExtensions {

    /** The key of a residue: this project and the name of the format. */
    private static final Pattern RESIDUE = Pattern.compile("org\\.tocsin\\.[a-z0-9-]+");

    /** A check of a JSON text by a JSON Schema; the pointers of its problems are relative to the text. */
    public interface SchemaCheck extends Function<String, List<Problem>> {}

    private record Known(ExtensionType<?> type, @Nullable SchemaCheck schema) {}

    private final Map<String, Known> byKey = new HashMap<>();

    /**
     * Makes the set of these extensions.
     *
     * @param schemas makes a check of the text of a JSON Schema and the key of the extension
     * @throws IllegalArgumentException where a key is registered twice, or a text is not a schema
     */
    public KnownExtensions(Collection<ExtensionType<?>> types, SchemaChecks schemas) {
        for (ExtensionType<?> type : types) {
            String text = type.schema().orElse(null);
            SchemaCheck schema = text == null ? null : schemas.of(type.key(), text);
            if (byKey.put(type.key(), new Known(type, schema)) != null) {
                throw new IllegalArgumentException("two extensions with the key " + type.key());
            }
        }
    }

    /** Makes checks of JSON Schemas. */
    @FunctionalInterface
    public interface SchemaChecks {

        /**
         * A check of the values of an extension by a schema.
         *
         * @throws IllegalArgumentException where the text is not a schema
         */
        SchemaCheck of(String key, String schema);
    }

    boolean has(String key) {
        return byKey.containsKey(key) || RESIDUE.matcher(key).matches();
    }

    /**
     * Whether the known extension with this key may be in a body of this type or, where {@code body} is null, in the
     * message itself.
     */
    boolean mayStandIn(String key, @Nullable MessageType body) {
        Known known = byKey.get(key);
        Set<MessageType> bodies = known == null ? Set.of() : known.type().bodies();
        return body == null ? bodies.isEmpty() : bodies.contains(body);
    }

    /** The problems of a value of the known extension with this key; their pointers are relative to the value. */
    List<Problem> check(String key, String json) {
        Known known = byKey.get(key);
        if (known == null) {
            return List.of();
        }
        List<Problem> ofSchema =
                known.schema() == null ? List.of() : known.schema().apply(json);
        return ofSchema.isEmpty() ? read(known.type(), json).map(List::of).orElse(List.of()) : ofSchema;
    }

    private static Optional<Problem> read(ExtensionType<?> type, String json) {
        try {
            type.read(json);
            return Optional.empty();
        } catch (InvalidExtensionException refused) {
            String why = refused.reason();
            return Optional.of(Problem.of(CoreProblem.EXTENSION_OF_OTHER_FORM, "", type.key(), why));
        }
    }
}
