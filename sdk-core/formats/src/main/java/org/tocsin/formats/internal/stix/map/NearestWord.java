package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * A word of STIX that is nearest to a code that a label has exactly: written with it, and nothing new where the label was
 * read.
 *
 * @param rest the word for a code of which the table has none; empty where there is no such word
 * @param tells whether the word says our code where no label does
 */
record NearestWord<O>(Place<O, ?> ours, String theirs, Values<?> values, String rest, boolean tells)
        implements Correspondence<O> {

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.WRITE) {
            Node leaf = Tree.find(from, ours.path());
            leaf.text()
                    .flatMap(this::word)
                    .ifPresent(word -> to.at(theirs).add().set(word, leaf));
        } else {
            Tree.find(from, theirs).elements().stream()
                    .filter(trip::mayCarry)
                    .forEach(leaf -> read(trip, leaf, to.at(ours.path())));
        }
        return true;
    }

    private Optional<String> word(String code) {
        Optional<String> word = values.write().apply(code).map(String::valueOf);
        return word.or(() -> Optional.of(rest).filter(any -> !rest.isEmpty()));
    }

    private void read(Trip trip, Node leaf, Tree code) {
        Optional<Object> told = tells && code.isEmpty() ? values.read().apply(leaf.toString()) : Optional.empty();
        if (told.isPresent()) {
            trip.carry(leaf, told.get(), code, true);
        } else if (code.value() instanceof String known && word(known).equals(leaf.text())) {
            trip.said(leaf, null);
        }
    }

    @Override
    public void describe(Rows rows) {
        rows.add(ours.path(), theirs, values.how() + (tells ? "" : ", never without the label"));
    }
}
