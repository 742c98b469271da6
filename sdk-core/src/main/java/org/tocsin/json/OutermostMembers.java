package org.tocsin.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The members of the outermost object of a text, by which a format recognises its own documents. Nothing is checked: of a
 * text that is broken or cut off these are the members up to there, and of one that is no JSON there are none. Where the
 * outermost value is an array, they are those of its first element. Immutable.
 */
public final class OutermostMembers {

    /** More than any object that tells its format; no text makes this remember more. */
    private static final int MOST = 256;

    /** A longer string tells no format, and is remembered as a member without text. */
    private static final int LONGEST = 256;

    private static final int END = -1;

    private final Map<String, Optional<String>> members = new LinkedHashMap<>();
    private final byte[] json;
    private int at;

    private OutermostMembers(byte[] json) {
        this.json = json;
        if (json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF) {
            at = 3;
        }
        if (next() == '[') {
            at++;
        }
        if (next() == '{') {
            at++;
            read();
        }
    }

    /** The members of a text. */
    public static OutermostMembers of(byte[] json) {
        return new OutermostMembers(json);
    }

    /** Whether there is a member with this name, whatever its value. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The text of a member, as it is spelled in JSON; empty where it is missing, no string, or a long one. */
    public Optional<String> text(String name) {
        return members.getOrDefault(name, Optional.empty());
    }

    private void read() {
        while (members.size() < MOST && next() == '"') {
            Optional<String> name = string();
            if (next() != ':') {
                return;
            }
            at++;
            Optional<String> text = next() == '"' ? string() : Optional.empty();
            name.ifPresent(known -> members.putIfAbsent(known, text));
            pass();
        }
    }

    /** The first character that is no white space; it is not passed. */
    private int next() {
        while (at < json.length && json[at] >= 0 && json[at] <= ' ') {
            at++;
        }
        return at < json.length ? json[at] : END;
    }

    /** Passes a string; empty where it is long or has no end. */
    private Optional<String> string() {
        int start = ++at;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        if (at >= json.length) {
            at = json.length;
            return Optional.empty();
        }
        int length = at++ - start;
        return length > LONGEST
                ? Optional.empty()
                : Optional.of(new String(json, start, length, StandardCharsets.UTF_8));
    }

    /** Passes what is left of a value and the comma behind it; stands at the end where no member follows. */
    private void pass() {
        for (int depth = 0; at < json.length; at++) {
            switch (json[at]) {
                case '"' -> {
                    string();
                    at--;
                }
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            if (depth < 0) {
                at = json.length;
            } else if (depth == 0 && at < json.length && json[at] == ',') {
                at++;
                return;
            }
        }
    }
}
