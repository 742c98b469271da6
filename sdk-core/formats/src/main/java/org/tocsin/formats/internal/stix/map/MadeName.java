package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * A name that whoever writes makes up, of words and of what the incident is called: it says nothing more than they do, and
 * tells what the object is.
 *
 * @param how what the words are, for the documentation
 * @param words the words for what was read so far
 * @param other what any other name is; null where an object with another name is of another kind
 */
record MadeName<O>(
        String member,
        String how,
        Function<Tree, String> words,
        @Nullable Correspondence<O> other) implements Correspondence<O> {

    /** Among so many references is the identifier that somebody gave the incident. */
    private static final int REFERENCES = 20;

    /** A name of these words, without which an object is of another kind. */
    static <O> Correspondence<O> key(String member, String words) {
        return new MadeName<>(member, words, read -> words, null);
    }

    /**
     * A name of the title of a code that was read already, and of other words where the code tells nothing.
     *
     * @param other what any other name is
     */
    static <O, C extends Code> Correspondence<O> title(
            Place<O, C> code, CodeList<C> list, String before, String otherwise, Correspondence<O> other) {
        return new MadeName<>(
                "name",
                "the title of the code",
                read -> title(list, read, code.path()).map(before::concat).orElse(otherwise),
                other);
    }

    private static Optional<String> title(CodeList<?> list, Tree read, String path) {
        return Optional.ofNullable(read.at(path).value())
                .map(Object::toString)
                .filter(code -> Codes.isNaming(list.name(), code))
                .map(code -> Codes.title(list.name(), code));
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.WRITE) {
            return true;
        }
        Node leaf = from.get(member);
        String start = words.apply(to) + " (";
        String name = leaf.toString();
        boolean made = trip.mayCarry(leaf)
                && name.startsWith(start)
                && name.endsWith(")")
                && isOf(
                        trip.surroundings(ObjectsToRead.class).root(),
                        name.substring(start.length(), name.length() - 1));
        if (made) {
            trip.said(leaf, null);
        }
        return made || (other != null && other.carry(trip, from, to));
    }

    @Override
    public boolean isRuledOut(Trip trip, Node from) {
        // Only a key has the same words for whatever was read.
        return trip.way() == Way.READ
                && other == null
                && !from.get(member).toString().startsWith(how);
    }

    /** Whether a name ends in what the incident is called: its title, or the identifier that somebody gave it, as far as it fits in. */
    private static boolean isOf(Node root, String tag) {
        boolean cut = tag.endsWith("…");
        String begin = cut ? tag.substring(0, tag.length() - 1) : tag;
        // A title has the identifier behind it.
        String name = root.get("name").toString();
        if (cut ? name.contains(" (" + begin) : name.endsWith(" (" + tag + ')')) {
            return true;
        }
        return Stream.concat(
                        Stream.of(root.get("name")),
                        root.get("external_references").elements().stream()
                                .limit(REFERENCES)
                                .map(each -> each.get("external_id")))
                .map(Node::toString)
                .anyMatch(called -> cut ? called.startsWith(begin) : called.equals(begin));
    }

    @Override
    public void describe(Rows rows) {
        rows.add("", member, "made up: " + how + ", and what the incident is called");
        if (other != null) {
            other.describe(rows);
        }
    }
}
