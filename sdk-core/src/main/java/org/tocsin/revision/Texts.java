package org.tocsin.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.message.Message;

/** The texts of one revision: one, unless a copy came by a relay, or its party contradicts itself. */
final class Texts<M extends Message<?>> {

    private final List<M> all = new ArrayList<>(1);
    /** Of more texts than one. */
    private final Set<String> words = new TreeSet<>();

    private final Set<String> copies = new TreeSet<>();

    MessageHistories.Addition add(M text) {
        if (all.isEmpty()) {
            all.add(text);
            return MessageHistories.Addition.NEW;
        }
        M first = all.get(0);
        if (first.equals(text)) {
            return MessageHistories.Addition.KNOWN;
        }
        if (copies.isEmpty()) {
            note(TextIdentity.of(first));
        }
        TextIdentity identity = TextIdentity.of(text);
        if (copies.contains(identity.copy())) {
            return MessageHistories.Addition.KNOWN;
        }
        note(identity);
        all.add(text);
        return words.size() == 1 ? MessageHistories.Addition.NEW : MessageHistories.Addition.CONFLICTING;
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
