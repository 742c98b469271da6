package org.tocsin.formats.internal.stix.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * A code, or a list of codes, that STIX says in a word of its own, and a label of ours exactly. An object may be read for several
 * records, so none takes the label; a word beside a label of which it is the nearest says nothing new.
 */
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

    /**
     * The words of STIX for a list of codes.
     *
     * @param list the list; labels are called like it
     * @param members where words stand; none where there are only labels
     * @param member which of these places a word belongs to
     */
    private record Lexicon(String list, List<String> members, UnaryOperator<String> member, Values<?> words) {

        static Lexicon at(String member, String list, Values<?> words) {
            return new Lexicon(list, List.of(member), any -> member, words);
        }
    }

    private final String ours;
    private final Lexicon theirs;
    private final Labelled labelled;
    private final int most;
    private final boolean key;

    private Worded(String ours, Lexicon theirs, Labelled labelled, int most, boolean key) {
        this.ours = ours;
        this.theirs = theirs;
        this.labelled = labelled;
        this.most = most;
        this.key = key;
    }

    /** A code and a word. */
    static <O, C extends Code> Correspondence<O> one(
            Place<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), Lexicon.at(theirs, list, words), labelled, 0, false);
    }

    /** The same; a part that has neither is of another kind. */
    static <O, C extends Code> Correspondence<O> key(
            Place<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), Lexicon.at(theirs, list, words), labelled, 0, true);
    }

    /** The element of a list itself, as a key. */
    static <C extends Code> Correspondence<C> self(String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>("", Lexicon.at(theirs, list, words), labelled, 0, true);
    }

    /** Codes and words, a list on both sides. */
    static <O, C extends Code> Correspondence<O> each(
            ListPlace<O, C> ours, String theirs, String list, Values<C> words, Labelled labelled) {
        return new Worded<>(ours.path(), Lexicon.at(theirs, list, words), labelled, ours.most(), false);
    }

    /** Codes, and words that stand in several lists, each in the one that it belongs to. */
    static <O, C extends Code> Correspondence<O> each(
            ListPlace<O, C> ours,
            List<String> theirs,
            UnaryOperator<String> member,
            CodeList<C> list,
            Labelled labelled) {
        return new Worded<>(
                ours.path(), new Lexicon(list.name(), theirs, member, Codes.of(list)), labelled, ours.most(), false);
    }

    /** A value that stands in a label alone. */
    static <O> Correspondence<O> label(Place<O, ?> ours, String name) {
        return new Worded<>(ours.path(), labels(name), Labelled.ALWAYS, 0, false);
    }

    /** The same, where a part without it is of another kind. */
    static <O> Correspondence<O> labelKey(Place<O, ?> ours, String name) {
        return new Worded<>(ours.path(), labels(name), Labelled.ALWAYS, 0, true);
    }

    private static Lexicon labels(String name) {
        return new Lexicon(
                name, List.of(), any -> "", Values.text("", own -> Optional.empty(), other -> Optional.empty()));
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.WRITE) {
            boolean written = false;
            for (Node code : each(from, ours)) {
                written |= write(trip, code, to);
            }
            return written || !key;
        }
        from.get(LABELS).elements().forEach(label -> label(trip, label, to.at(ours)));
        for (String member : theirs.members) {
            each(from, member).forEach(word -> word(trip, word, to.at(ours)));
        }
        return !key || !to.at(ours).isEmpty();
    }

    private List<Node> each(Node from, String path) {
        Node there = Tree.find(from, path);
        return most > 0 ? there.elements() : List.of(there);
    }

    private boolean write(Trip trip, Node leaf, Tree to) {
        if (!trip.mayCarry(leaf)) {
            return false;
        }
        String code = leaf.toString();
        @Nullable Object word = theirs.words.write().apply(code).orElse(null);
        boolean exact = word != null && isExact(code, word);
        boolean label = Codes.isTelling(code) && labelled.isOf(exact);
        if (word != null) {
            put(to.at(theirs.member.apply(word.toString())), word, leaf);
        }
        if (label) {
            to.at(LABELS).add().set(Codes.prefix(theirs.list) + code, leaf);
        }
        if (word != null || label) {
            boolean coarser = word != null && !exact && (!label || labelled.isTold());
            trip.said(leaf, coarser ? String.valueOf(word) : null);
        }
        return word != null || label;
    }

    /** Whether the word is the code itself, or is that of no other code. */
    private boolean isExact(String code, Object word) {
        return word.toString().equals(code)
                || (Codes.isExact(theirs.list, code)
                        && theirs.words.read().apply(word).filter(code::equals).isPresent());
    }

    private void put(Tree target, Object word, Node leaf) {
        if (most == 0) {
            target.set(word, leaf);
        } else if (!(target.value() instanceof List<?> there && there.contains(word))) {
            target.add().set(word, leaf);
        }
    }

    private void label(Trip trip, Node label, Tree target) {
        String prefix = Codes.prefix(theirs.list);
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
                .flatMap(code -> theirs.words.write().apply(code).stream())
                .anyMatch(each -> isSame(each, word));
        // A code that is its own word comes before all others with this word.
        @Nullable
        Object code = theirs.words
                .write()
                .apply(word)
                .filter(word::equals)
                .or(() -> theirs.words.read().apply(word))
                .orElse(null);
        if (told) {
            trip.said(leaf, null);
        } else if (code != null) {
            boolean exact = theirs.words
                    .write()
                    .apply(code)
                    .filter(back -> isSame(back, word))
                    .isPresent();
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
        theirs.members.forEach(member -> rows.add(ours + each, member + each, theirs.words.how()));
        rows.add(ours + each, LABELS + "/each", '`' + Codes.prefix(theirs.list) + "…`");
    }
}
