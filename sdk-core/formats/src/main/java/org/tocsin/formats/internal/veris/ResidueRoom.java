package org.tocsin.formats.internal.veris;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.json.Node;
import org.tocsin.validation.Limits;

/**
 * The limits of the residue of a record, so that every reader accepts the message: levels, the length of names and
 * strings, the number of values and the number of characters in all.
 */
final class ResidueRoom {

    /** The levels around a residue in a message: the message and its extensions. */
    private static final int AROUND = 2;

    private static final int MAX_VALUES = 10_000;
    private static final int MAX_CHARACTERS = 1 << 20;

    private final Node record;
    private final int maxLevels;
    private final int maxName;
    private final int maxString;
    /** The objects and arrays that are in the residue because something in them is. */
    private final Set<Node> opened = new HashSet<>();

    private int values;
    private int characters;

    /** The limits for a message that is accepted by readers with standard limits and by the host. */
    ResidueRoom(Node record, Limits host) {
        Limits standard = Limits.standard();
        this.record = record;
        this.maxLevels = Math.min(standard.depth(), host.depth()) - AROUND;
        this.maxName = Math.min(standard.nameLength(), host.nameLength());
        this.maxString = Math.min(standard.stringLength() / 2, host.stringLength());
        opened.add(record);
    }

    /**
     * Adds a leaf of the record if there is room for it and for the objects and arrays around it; returns whether there
     * was.
     */
    boolean take(Node leaf) {
        int levels = 0;
        int more = 0;
        int length = leaf.toString().length();
        boolean fits = length <= maxString && VerisConversion.EXTENSION.length() <= maxName;
        for (Node node = leaf;
                node != record && node != null;
                node = node.parent().orElse(null)) {
            levels++;
            fits &= node.name().length() <= maxName;
            if (!opened.contains(node)) {
                more++;
                length += node.name().length();
            }
        }
        if (!fits || levels > maxLevels || values + more > MAX_VALUES || length > MAX_CHARACTERS - characters) {
            return false;
        }
        Optional<Node> around = leaf.parent();
        while (around.isPresent() && opened.add(around.get())) {
            around = around.get().parent();
        }
        values += more;
        characters += length;
        return true;
    }
}
