package org.tocsin.formats.internal.map;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.validation.ProblemCode;

/** A value of ours that a message must have and theirs does not say. */
final class Otherwise extends Untyped {

    private final Steps path;
    private final ProblemCode code;
    private final Function<Node, @Nullable Object> made;

    Otherwise(String path, ProblemCode code, Function<Node, @Nullable Object> made) {
        this.path = Steps.of(path);
        this.code = code;
        this.made = made;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Tree target = to.at(path);
        if (trip.way() == Way.READ && target.isEmpty()) {
            @Nullable Object value = made.apply(from);
            if (value != null) {
                target.set(value, null);
                trip.made(code, target.pointer(), value);
            }
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        rows.add(path.path(), "", "made up where nothing is said (" + code.id() + ')');
    }
}
