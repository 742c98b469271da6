package org.tocsin.formats.internal.stix.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/** A code, or a list of codes, that STIX says in a word of its own, and a label of ours exactly. */
final class Worded<O> implements Correspondence<O> {

    private static final String LABELS = "labels";

    /** Which codes have a label besides their word. */
    enum Labelled {
        /** All of them. */
        ALWAYS,
        /** Those that their word does not tell from all others. */
        UNLESS_EXACT,
        /** The same, and that the word is coarser is told. */
        UNLESS_EXACT_AND_TOLD,
        /** All of them, and where the word is coarser that is told. */
        ALWAYS_AND_TOLD;

        boolean isOf(boolean exact) {
            return !exact || this == ALWAYS || this == ALWAYS_AND_TOLD;
        }

        boolean isTold() {
            return this == UNLESS_EXACT_AND_TOLD || this == ALWAYS_AND_TOLD;
        }
    }

    private final String ours;
    private final String theirs;
    private final String list;
    private final Values<?> words;
    private final Labelled labelled;
    private final int most;
    private final boolean key;

    private Worded(String ours, String theirs, String list, Values<?> words, Labelled labelled, int most, boolean key) {
        this.ours = ours;
        this.theirs = theirs;
        this.list = list;
        this.words = words;
        this.labelled = labelled;
        this.most = most;
        this.key = key;
    }

    /** A code and a word. */
    static <O, C extends Code> Correspondence<O> one(
            Place<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), theirs, list, words, labelled, 0, false);
    }

    /** The same; a part that has neither is of another kind. */
    static <O, C extends Code> Correspondence<O> key(
            Place<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), theirs, list, words, labelled, 0, true);
    }

    /** The element of a list itself, as a key. */
    static <C extends Code> Correspondence<C> self(String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>("", theirs, list, words, labelled, 0, true);
    }

    /** Codes and words, a list on both sides. */
    static <O, C extends Code> Correspondence<O> each(
            ListPlace<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), theirs, list, words, labelled, ours.most(), false);
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.WRITE) {
            Node codes = Tree.find(from, ours);
            (most > 0 ? codes.elements() : List.of(codes)).forEach(code -> write(trip, code, to));
            return true;
        }
        from.get(LABELS).elements().forEach(label -> label(trip, label, to.at(ours)));
        Node word = Tree.find(from, theirs);
        (most > 0 ? word.elements() : List.of(word)).forEach(each -> word(trip, each, to.at(ours)));
        return !key || !to.at(ours).isEmpty();
    }

    private void write(Trip trip, Node leaf, Tree to) {
        if (!trip.mayCarry(leaf)) {
            return;
        }
        String code = leaf.toString();
        @Nullable Object word = words.write().apply(code).orElse(null);
        boolean same = word != null && word.toString().equals(code);
        boolean exact = same
                || (word != null
                        && Codes.isExact(list, code)
                        && words.read().apply(word).filter(code::equals).isPresent());
        boolean label = Codes.isTelling(code) && labelled.isOf(exact);
        if (word != null) {
            put(to.at(theirs), word, leaf);
        }
        if (label) {
            to.at(LABELS).add().set(Codes.prefix(list) + code, leaf);
        }
        if (word != null && !exact && (!label || labelled.isTold())) {
            trip.said(leaf, word.toString());
        } else if (word != null || label) {
            trip.said(leaf, null);
        }
    }

    private void put(Tree target, Object word, Node leaf) {
        if (most == 0) {
            target.set(word, leaf);
        } else if (!(target.value() instanceof List<?> there && there.contains(word))) {
            target.add().set(word, leaf);
        }
    }

    private void label(Trip trip, Node label, Tree target) {
        String prefix = Codes.prefix(list);
        String text = label.toString();
        if (trip.mayCarry(label) && text.startsWith(prefix) && text.length() > prefix.length()) {
            take(trip, label, text.substring(prefix.length()), target, true);
        }
    }

    /** A word says nothing more where a label has said the code already. */
    private void word(Trip trip, Node leaf, Tree target) {
        if (!trip.mayCarry(leaf)) {
            return;
        }
        Object word = Objects.requireNonNull(leaf.value());
        boolean told = codes(target).stream()
                .flatMap(code -> words.write().apply(code).stream())
                .anyMatch(each -> isSame(each, word));
        // A code that is its own word comes before all others with this word.
        @Nullable
        Object code = words.write()
                .apply(word)
                .filter(word::equals)
                .or(() -> words.read().apply(word))
                .orElse(null);
        if (told) {
            trip.said(leaf, null);
        } else if (code != null) {
            boolean exact =
                    words.write().apply(code).filter(back -> isSame(back, word)).isPresent();
            take(trip, leaf, code, target, exact);
        }
    }

    private void take(Trip trip, Node leaf, Object code, Tree target, boolean exact) {
        List<Object> there = codes(target);
        if (there.contains(code)) {
            trip.said(leaf, null);
        } else if (there.size() < Math.max(1, most)) {
            trip.carry(leaf, code, most > 0 ? target.add() : target, exact);
        }
    }

    private static List<Object> codes(Tree target) {
        @Nullable Object there = target.value();
        if (there instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return there == null ? List.of() : List.of(there);
    }

    private static boolean isSame(Object one, Object other) {
        return (one instanceof BigDecimal number && other instanceof BigDecimal second)
                ? number.compareTo(second) == 0
                : one.equals(other);
    }

    @Override
    public void describe(Rows rows) {
        String each = most > 0 ? "/each" : "";
        rows.add(ours + each, theirs + each, words.how());
        rows.add(ours + each, LABELS + "/each", '`' + Codes.prefix(list) + "…`");
    }
}
