package org.tocsin.examples.commandline.conformance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.validation.CoreProblem;

/** A layer of checking that a program may know or not; versions belong to the shape. */
public enum Layer {
    TEXT,
    SHAPE,
    RULES,
    CONTEXT,
    LISTS;

    /** The layer that finds a problem; a code that is not in the register is taken for one of a rule. */
    static Layer of(String code) {
        return problem(code)
                .map(known -> switch (known.scope()) {
                    case TEXT -> TEXT;
                    case SHAPE, SCHEMA -> SHAPE;
                    case CONTEXT -> CONTEXT;
                    case LIST -> LISTS;
                    case MESSAGE, READER, WRITER, CONVERSION -> RULES;
                })
                .orElse(RULES);
    }

    /** The problem of a code of the register. */
    static Optional<CoreProblem> problem(String code) {
        return Arrays.stream(CoreProblem.values())
                .filter(known -> known.id().equals(code))
                .findFirst();
    }

    static Optional<Layer> named(String name) {
        return Arrays.stream(values())
                .filter(layer -> layer.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
