package org.tocsin.message;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;

/**
 * An extension that a host understands: its key, where it may occur, and how its value is read and written.
 *
 * <p>A reader that it is registered with ({@code Tocsin.builder().extension(type)}) checks each value of it; what the
 * {@link Reading} or the JSON Schema refuses is the problem {@code TOC-EXT-004}. Immutable; safe to share between
 * threads if the functions that it was made with are. Clause: <a
 * href="{@docRoot}/clauses.html#extensions">extensions</a>.
 *
 * @param <T> the Java type of a value
 */
public final class ExtensionType<T> {

    private static final Pattern KEY = Pattern.compile("^[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){2,8}$");

    private final String key;
    private final Reading<T> reading;
    private final Writing<T> writing;
    private final @Nullable String schema;
    private final Set<MessageType> bodies;

    private ExtensionType(
            String key, Reading<T> reading, Writing<T> writing, @Nullable String schema, Set<MessageType> bodies) {
        this.key = key;
        this.reading = reading;
        this.writing = writing;
        this.schema = schema;
        this.bodies = Set.copyOf(bodies);
    }

    /** Makes a value of the JSON text under the key. */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * The value of a JSON text, never null.
         *
         * @throws Exception where the text has not the form of the extension; its message says what is wrong
         */
        T read(String json) throws Exception;
    }

    /** Makes the JSON text of a value. */
    @FunctionalInterface
    public interface Writing<T> {

        /**
         * The JSON text of a value.
         *
         * @throws Exception where it has none
         */
        String write(T value) throws Exception;
    }

    /** Written out, since an SDK registers such an extension before it reads its first message, and a lambda takes long to link. */
    private enum AsItIs implements Reading<String>, Writing<String> {
        TEXT;

        @Override
        public String read(String json) {
            return json;
        }

        @Override
        public String write(String value) {
            return value;
        }
    }

    /**
     * An extension of messages whose value is read and written by these functions, such as those of a host's JSON mapper.
     *
     * @throws IllegalArgumentException where the key is not namespaced: the domain name of its owner in reverse order,
     *     and a name
     */
    public static <T> ExtensionType<T> of(String key, Reading<T> reading, Writing<T> writing) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("not a namespaced key: " + key);
        }
        return new ExtensionType<>(
                key,
                Objects.requireNonNull(reading, "reading"),
                Objects.requireNonNull(writing, "writing"),
                null,
                Set.of());
    }

    /**
     * An extension of messages whose value is its JSON text.
     *
     * @throws IllegalArgumentException where the key is not namespaced
     */
    public static ExtensionType<String> ofJson(String key) {
        return of(key, AsItIs.TEXT, AsItIs.TEXT);
    }

    /**
     * The same, with a JSON Schema (draft 2020-12) that every value must match, too. The schema refers to nothing
     * outside itself; {@code Tocsin.Builder.build} refuses a text that is not a schema.
     */
    public ExtensionType<T> withSchema(String jsonSchema) {
        return new ExtensionType<>(key, reading, writing, Objects.requireNonNull(jsonSchema, "jsonSchema"), bodies);
    }

    /** The same in the bodies of these types of message, and nowhere else. */
    public ExtensionType<T> inBodiesOf(MessageType first, MessageType... more) {
        return new ExtensionType<>(key, reading, writing, schema, concat(first, more));
    }

    private static Set<MessageType> concat(MessageType first, MessageType... more) {
        Set<MessageType> types = new HashSet<>(List.of(more));
        types.add(first);
        return types;
    }

    /**
     * Whether a text has the form of a key: the domain name of its owner in reverse order, of at least two labels, and a
     * name, separated by full stops; such as {@code org.example.ticket}.
     */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The key under which the value stands. */
    public String key() {
        return key;
    }

    /** The text of the JSON Schema that values must match; empty where there is none. */
    public Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    /** The types of message in whose bodies it may occur; none for an extension of the message itself. */
    public Set<MessageType> bodies() {
        return bodies;
    }

    /**
     * The value of a JSON text, which is not checked against the schema.
     *
     * @throws InvalidExtensionException where the text has not the form of the extension
     */
    @SuppressWarnings({"ConstantValue", "IllegalCatch"}) // functions of the host
    public T read(String json) {
        try {
            return Objects.requireNonNull(reading.read(json), "the reading gave null");
        } catch (Exception | StackOverflowError refused) {
            throw new InvalidExtensionException(key, refused);
        }
    }

    /**
     * The JSON text of a value.
     *
     * @throws InvalidExtensionException where it has none
     */
    @SuppressWarnings({"ConstantValue", "IllegalCatch"}) // functions of the host
    public String write(T value) {
        try {
            return Objects.requireNonNull(writing.write(value), "the writing gave null");
        } catch (Exception | StackOverflowError refused) {
            throw new InvalidExtensionException(key, refused);
        }
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
