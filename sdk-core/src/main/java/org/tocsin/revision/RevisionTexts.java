package org.tocsin.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.message.Message;

/** The texts of one revision: one, unless a relayed copy was received too, or its party contradicts itself. */
final class RevisionTexts<M extends Message<?>> {

    private final List<M> all = new ArrayList<>(1);
    /** Used only if there is more than one text. */
    private final Set<String> words = new TreeSet<>();

    private final Set<String> copies = new TreeSet<>();

    Kept add(M text) {
        if (all.isEmpty()) {
            all.add(text);
            return Kept.NEW;
        }
        M first = all.get(0);
        if (first.equals(text)) {
            return Kept.KNOWN;
        }
        if (copies.isEmpty()) {
            note(TextIdentity.of(first));
        }
        TextIdentity identity = TextIdentity.of(text);
        if (copies.contains(identity.copy())) {
            return Kept.KNOWN;
        }
        note(identity);
        all.add(text);
        return words.size() == 1 ? Kept.NEW : Kept.CONFLICTING;
    }

    private void note(TextIdentity identity) {
        words.add(identity.words());
        copies.add(identity.copy());
    }

    /** In the order in which they came. */
    List<M> all() {
        return all;
    }
}
