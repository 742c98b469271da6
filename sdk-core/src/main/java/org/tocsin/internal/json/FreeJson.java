package org.tocsin.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Passes over JSON that the format does not define, and checks what every text has to hold: limits, duplicates. */
final class FreeJson {

    private final JsonInput input;
    private final JsonParser parser;
    private final Limits limits;
    private final Deque<Set<String>> names = new ArrayDeque<>();

    FreeJson(JsonInput input, JsonParser parser, Limits limits) {
        this.input = input;
        this.parser = parser;
        this.limits = limits;
    }

    void skip() {
        int open = 0;
        JsonToken token = parser.currentToken();
        while (true) {
            open += step(token);
            if (open == 0) {
                return;
            }
            token = input.next();
        }
    }

    private int step(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                input.enter();
                names.push(new HashSet<>());
                return 1;
            }
            case END_OBJECT, END_ARRAY -> {
                input.leave();
                names.pop();
                return -1;
            }
            case PROPERTY_NAME -> name(parser.currentName());
            case VALUE_STRING -> {
                if (parser.getStringLength() > limits.stringLength()) {
                    throw input.fail(CoreProblem.LIM_003, String.valueOf(limits.stringLength()));
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> input.integer(-PlainInteger.MAX, PlainInteger.MAX);
            default -> {
                // true, false and null have no form to check
            }
        }
        return 0;
    }

    private void name(String name) {
        if (name.length() > limits.nameLength()) {
            throw input.fail(CoreProblem.LIM_007, String.valueOf(limits.nameLength()));
        }
        if (!names.element().add(name)) {
            throw input.fail(CoreProblem.SYN_003, name);
        }
    }
}
