package org.tocsin.formats.internal.stix.map;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tocsin.code.CodeList;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * Codes of ours in the nearest words of STIX, and exactly in labels, always or where the word is not the code itself. A word beside a
 * label of which it is the nearest says nothing new.
 */
final class NearestCodes<O> implements Correspondence<O> {

    private static final String LABELS = "labels";

    private final ListPlace<O, ?> ours;
    private final String inside;
    private final CodeList<?> list;
    private final String label;
    private final boolean always;
    private final List<String> theirs;
    private final UnaryOperator<String> memberOf;

    /**
     * Codes of a list.
     *
     * @param inside where the code stands in an element; empty where it is the element
     * @param label the name of the label
     * @param always whether the label is also written where the word is the code itself
     * @param theirs the lists of words
     * @param memberOf which of the lists a word belongs to
     */
    NearestCodes(
            ListPlace<O, ?> ours,
            String inside,
            CodeList<?> list,
            String label,
            boolean always,
            List<String> theirs,
            UnaryOperator<String> memberOf) {
        this.ours = ours;
        this.inside = inside;
        this.list = list;
        this.label = label;
        this.always = always;
        this.theirs = theirs;
        this.memberOf = memberOf;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Set<String> seen = new HashSet<>();
        if (trip.way() == Way.WRITE) {
            Tree.find(from, ours.path()).elements().stream()
                    .map(element -> Tree.find(element, inside))
                    .filter(trip::mayCarry)
                    .forEach(leaf -> write(trip, leaf, to, seen));
        } else {
            from.get(LABELS).elements().forEach(leaf -> readLabel(trip, leaf, to, seen));
            for (String member : theirs) {
                Tree.find(from, member).elements().forEach(leaf -> readWord(trip, leaf, to, seen));
            }
        }
        return true;
    }

    private void write(Trip trip, Node leaf, Tree to, Set<String> seen) {
        Optional<String> word = Codes.word(list, leaf.toString()).filter(any -> !theirs.isEmpty());
        word.filter(seen::add)
                .ifPresent(text -> to.at(memberOf.apply(text)).add().set(text, leaf));
        boolean same = leaf.text().equals(word);
        Optional<Object> labelled = same && !always
                ? Optional.empty()
                : Codes.labelled(label).write().apply(leaf.toString());
        labelled.ifPresent(text -> to.at(LABELS).add().set(text, leaf));
        if (same || labelled.isPresent()) {
            trip.said(leaf, null);
        }
    }

    private void readLabel(Trip trip, Node leaf, Tree to, Set<String> seen) {
        Optional<Object> code = trip.mayCarry(leaf)
                ? leaf.text().flatMap(text -> Codes.labelled(label).read().apply(text))
                : Optional.empty();
        code.map(String::valueOf).ifPresent(found -> {
            add(leaf, found, to, seen);
            trip.said(leaf, null);
        });
    }

    private void readWord(Trip trip, Node leaf, Tree to, Set<String> seen) {
        Optional<String> code =
                trip.mayCarry(leaf) ? leaf.text().flatMap(word -> Codes.code(list, word)) : Optional.empty();
        if (seen.stream().anyMatch(each -> Codes.word(list, each).equals(leaf.text()))) {
            trip.said(leaf, null);
        } else {
            code.ifPresent(found -> {
                add(leaf, found, to, seen);
                trip.said(leaf, Codes.word(list, found).equals(leaf.text()) ? null : found);
            });
        }
    }

    private void add(Node leaf, String code, Tree to, Set<String> seen) {
        if (seen.size() < ours.most() && seen.add(code)) {
            to.at(ours.path()).add().at(inside).set(code, leaf);
        }
    }

    @Override
    public void describe(Rows rows) {
        String place = ours.path() + "/each" + (inside.isEmpty() ? "" : '/' + inside);
        theirs.forEach(member -> rows.add(place, member, "nearest word in the crosswalk of " + list.name()));
        rows.add(
                place, LABELS, Codes.labelled(label).how() + (always ? "" : ", where the word is not the code itself"));
    }
}
