package org.tocsin.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.JsonValues;
import org.tocsin.internal.text.Defect;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * A JSON document of another format as it was read: its outermost value, or the problem for which it was refused.
 * Immutable.
 *
 * <p>Reading is as strict as it is for messages: UTF-8 without errors, no name twice in one object, nothing behind the
 * value; but the outermost value may be of any kind, and numbers may be of any form.
 */
public final class JsonDocument {

    private final @Nullable Node root;
    private final Problems problems;

    private JsonDocument(@Nullable Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** A document with this outermost value. */
    public static JsonDocument of(Node root) {
        return new JsonDocument(root, Problems.none());
    }

    /** A document that was refused. */
    public static JsonDocument refused(List<Problem> problems) {
        return new JsonDocument(null, Problems.of(problems));
    }

    /**
     * Reads a document within the limits, with at most 500 levels even if the limits allow more. One that is not JSON or
     * exceeds a limit is refused with the first problem, and its line and column.
     */
    public static JsonDocument read(byte[] json, Limits limits) {
        try {
            return of(Node.root(JsonValues.read(json, limits)));
        } catch (Defect defect) {
            return refused(List.of(defect.problem()));
        }
    }

    /** The outermost value; empty where the document was refused. */
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Why it was refused; none where it was read. */
    public Problems problems() {
        return problems;
    }

    /**
     * The outermost value.
     *
     * @throws InvalidMessageException where the document was refused
     */
    public Node orElseThrow() {
        if (root == null) {
            throw new InvalidMessageException(problems);
        }
        return root;
    }
}
