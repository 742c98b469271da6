package org.tocsin.internal.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tocsin.internal.text.OpenStructure;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** Skips JSON that the format does not define, and checks what holds for every text: limits and no duplicate names. */
final class FreeJson {

    private final JsonTokens input;
    private final Limits limits;
    private final Deque<OpenStructure> open = new ArrayDeque<>();

    FreeJson(JsonTokens input) {
        this.input = input;
        this.limits = input.limits;
    }

    /** Skips the current value. */
    void skip() {
        value();
        while (!open.isEmpty()) {
            input.count();
            OpenStructure around = open.element();
            if (around.isArray() ? toElement(around) : toMember(around)) {
                if (!around.addValue(limits.arrayElements())) {
                    throw input.fail(CoreProblem.ARRAY_TOO_LARGE, String.valueOf(limits.arrayElements()));
                }
                value();
            } else {
                input.leave();
                open.pop();
            }
        }
    }

    private boolean toElement(OpenStructure around) {
        if (!input.toElement()) {
            return false;
        }
        input.stepTo(around.elements());
        return true;
    }

    private boolean toMember(OpenStructure around) {
        if (!input.toName()) {
            return false;
        }
        String name = input.string();
        input.stepTo(name);
        input.checkName(name.length());
        if (!around.addName(name)) {
            input.reject(CoreProblem.REPEATED_MEMBER, name);
        }
        input.toMember();
        input.count();
        return true;
    }

    private void value() {
        switch (input.kind()) {
            case '{', '[' -> {
                open.push(new OpenStructure(input.kind() == '['));
                input.enter();
            }
            case '"' -> {
                if (input.string().length() > limits.stringLength()) {
                    input.reject(CoreProblem.STRING_TOO_LONG, String.valueOf(limits.stringLength()));
                }
            }
            case 't' -> input.word("true");
            case 'f' -> input.word("false");
            case 'n' -> input.word("null");
            default -> input.number();
        }
    }
}
