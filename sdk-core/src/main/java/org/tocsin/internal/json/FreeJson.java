package org.tocsin.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Passes over JSON that the format does not define, and checks what every text has to hold: limits, duplicates. */
final class FreeJson {

    private final JsonTokens input;
    private final JsonParser parser;
    private final Limits limits;
    private final Deque<OpenStructure> open = new ArrayDeque<>();

    FreeJson(JsonTokens input) {
        this.input = input;
        this.parser = input.parser;
        this.limits = input.limits;
    }

    void skip() {
        step(parser.currentToken());
        while (!open.isEmpty()) {
            step(input.next());
        }
    }

    private void step(JsonToken token) {
        if (!token.isStructEnd() && token != JsonToken.PROPERTY_NAME) {
            element();
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                input.enter();
                open.push(new OpenStructure(token == JsonToken.START_ARRAY));
            }
            case END_OBJECT, END_ARRAY -> {
                input.leave();
                open.pop();
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
    }

    private void element() {
        OpenStructure around = open.peek();
        if (around != null && !around.addValue(limits.arrayElements())) {
            throw input.fail(CoreProblem.LIM_004, String.valueOf(limits.arrayElements()));
        }
    }

    private void name(String name) {
        if (name.length() > limits.nameLength()) {
            throw input.fail(CoreProblem.LIM_007, String.valueOf(limits.nameLength()));
        }
        if (!open.element().addName(name)) {
            throw input.fail(CoreProblem.SYN_003, name);
        }
    }
}
