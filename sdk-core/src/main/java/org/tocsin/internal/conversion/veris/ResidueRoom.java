package org.tocsin.internal.conversion.veris;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.Limits;

/**
 * What the residue of a record may hold, so that every reader takes the message: levels, the length of names and strings, how
 * many values there are and how many characters they have together.
 */
final class ResidueRoom {

    /** Levels of a message around a residue: the message and its extensions. */
    private static final int AROUND = 2;

    private static final int MAX_LEVELS = Limits.standard().depth() - AROUND;
    private static final int MAX_NAME = Limits.standard().nameLength();
    private static final int MAX_STRING = Limits.standard().stringLength() / 2;
    private static final int MAX_VALUES = 10_000;
    private static final int MAX_CHARACTERS = 1 << 20;

    private final Node record;
    /** The objects and arrays that stand in the residue since something in them does. */
    private final Set<Node> opened = Collections.newSetFromMap(new IdentityHashMap<>());

    private int values;
    private int characters;

    ResidueRoom(Node record) {
        this.record = record;
        opened.add(record);
    }

    /** Takes a leaf of the record where there is room for it and for what stands around it. */
    boolean take(Node leaf) {
        int levels = 0;
        int more = 0;
        int length = leaf.toString().length();
        boolean fits = length <= MAX_STRING;
        for (Node node = leaf; node != record && node != null; node = node.parent()) {
            levels++;
            fits &= node.name().length() <= MAX_NAME;
            if (!opened.contains(node)) {
                more++;
                length += node.name().length();
            }
        }
        if (!fits || levels > MAX_LEVELS || values + more > MAX_VALUES || length > MAX_CHARACTERS - characters) {
            return false;
        }
        for (Node node = leaf.parent(); node != null && opened.add(node); ) {
            node = node.parent();
        }
        values += more;
        characters += length;
        return true;
    }
}
