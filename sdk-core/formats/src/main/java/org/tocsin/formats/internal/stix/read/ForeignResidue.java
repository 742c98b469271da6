package org.tocsin.formats.internal.stix.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Residue;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.validation.Limits;

/**
 * What of a bundle no member takes: an extension of the message, whose value has the rest of the bundle as a text of
 * JSON, in pieces that are no longer than a string may be. STIX has members of names that an extension must not have, so it is no JSON of its own.
 */
final class ForeignResidue {

    /** The key of the extension. */
    static final String KEY = "org.tocsin.stix";

    private static final String MEMBER = "bundle";

    /** How long the text may be, and each piece of it. */
    private static final int MOST = 2 << 20;

    /** What a leaf and a step to it need besides their characters: quotes, a colon, a comma. */
    private static final int EACH = 6;

    private ForeignResidue() {}

    /**
     * The extension with those leaves that have no entry yet and those that are also to be in the residue.
     *
     * @param also leaves that are only less exactly in a member
     */
    static Optional<Map<String, Object>> of(Node document, Account account, Set<Node> also, Limits host) {
        int piece = Math.min(Limits.standard().stringLength(), host.stringLength()) / 2;
        int most = (int) Math.min(MOST, (long) piece * Limits.standard().arrayElements());
        Set<Node> kept = new HashSet<>();
        take(document, leaf -> account.isOpen(leaf) || also.contains(leaf), most, kept);
        Optional<String> json = Residue.json(document, kept::contains).filter(text -> text.length() <= most);
        json.ifPresent(any -> kept.forEach(account::residue));
        return json.map(text -> Map.of(MEMBER, Pieces.of(text, piece)));
    }

    /** Takes leaves in their order as long as there is room. */
    private static void take(Node document, Predicate<Node> wanted, int most, Set<Node> kept) {
        Set<Node> opened = new HashSet<>();
        long room = most - 2L;
        for (Node leaf : document.leaves().filter(wanted).toList()) {
            long length = EACH;
            length += leaf.text()
                    .map(PlainJson::length)
                    .orElseGet(() -> leaf.toString().length() + 2);
            for (Node node = leaf;
                    node != null && (node == leaf || !opened.contains(node));
                    node = node.parent().orElse(null)) {
                length += PlainJson.length(node.name()) + EACH;
            }
            if (length <= room) {
                room -= length;
                kept.add(leaf);
                open(leaf, opened);
            }
        }
    }

    /** Enters the objects and lists around a leaf, up to the first that is entered already. */
    private static void open(Node leaf, Set<Node> opened) {
        Node around = leaf.parent().orElse(null);
        while (around != null && opened.add(around)) {
            around = around.parent().orElse(null);
        }
    }
}
