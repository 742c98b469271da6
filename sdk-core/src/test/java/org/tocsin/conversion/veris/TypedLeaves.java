package org.tocsin.conversion.veris;

import java.util.List;
import org.tocsin.conversion.Coverage;
import org.tocsin.internal.json.Node;

/** stub */
final class TypedLeaves {
    TypedLeaves(Node source, Node written) {}

    List<String> missing(Coverage coverage) {
        return List.of();
    }
}
