package org.tocsin.formats.internal.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Account;
import org.tocsin.json.Node;
import org.tocsin.validation.ProblemCode;

/** One conversion over a map: its direction, what it carried so far, and what it must not carry. */
public final class Trip {

    private final Way way;
    private final Object surroundings;
    private final Set<Node> refused;
    private final Set<Node> claimed = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A leaf that was carried, and what it became where that is less exact; a part that was taken; or a value that was made up. */
    private record Entry(
            @Nullable Node leaf,
            @Nullable Node part,
            @Nullable String coarser,
            @Nullable ProblemCode made,
            String place) {}

    /**
     * A conversion.
     *
     * @param surroundings what the parts of this format look things up in
     * @param refused leaves that stay where they are
     */
    public Trip(Way way, Object surroundings, Set<Node> refused) {
        this.way = way;
        this.surroundings = surroundings;
        this.refused = refused;
    }

    public Way way() {
        return way;
    }

    /** What the parts of this format look things up in. */
    public <S> S surroundings(Class<S> type) {
        return type.cast(surroundings);
    }

    /** Whether there is a leaf that may be carried. */
    public boolean mayCarry(Node leaf) {
        return leaf.isLeaf() && (refused.isEmpty() || !refused.contains(leaf));
    }

    /** Takes a part for one list, so that no other takes it; false where it is taken. */
    boolean claim(Node part) {
        boolean free = claimed.add(part);
        if (free) {
            entries.add(new Entry(null, part, null, null, ""));
        }
        return free;
    }

    /** Puts what a leaf became into the target, and notes whether it is still as exact. */
    public void carry(Node leaf, Object became, Tree to, boolean exact) {
        to.set(became, leaf);
        said(leaf, exact ? null : String.valueOf(became));
    }

    /** Notes that the target says what the leaf says; less exactly where it is told what it became. */
    public void said(Node leaf, @Nullable String coarser) {
        entries.add(new Entry(leaf, null, coarser, null, ""));
    }

    /** Notes that the target has a value of which the source has nothing. */
    public void made(ProblemCode code, String place, Object value) {
        entries.add(new Entry(null, null, String.valueOf(value), code, place));
    }

    /** A point to go back to: how much was noted until then, and how much was done to the target. */
    record Mark(int noted, Journal journal, int done) {}

    /** The point at which this is, for a target. */
    Mark mark(Tree to) {
        return new Mark(entries.size(), to.journal(), to.journal().size());
    }

    /** Whether anything was noted since. */
    boolean hasNotedSince(Mark mark) {
        return entries.size() > mark.noted;
    }

    /** Forgets what was noted since, gives back the parts that were taken since, and takes out what was put into the target. */
    void undo(Mark mark) {
        List<Entry> since = entries.subList(mark.noted, entries.size());
        for (Entry each : since) {
            if (each.part != null) {
                claimed.remove(each.part);
            }
        }
        since.clear();
        mark.journal.back(mark.done);
    }

    /** Enters into the account what was carried. A leaf that only became something coarser is in the residue as well. */
    public void settle(Account account) {
        Set<Node> exact = new HashSet<>();
        entries.stream()
                .filter(each -> each.leaf != null && each.coarser == null)
                .forEach(each -> exact.add(each.leaf));
        for (Entry entry : entries) {
            if (entry.made != null) {
                account.invented(entry.made, entry.place, Objects.requireNonNull(entry.coarser));
            } else if (entry.leaf != null) {
                account.typed(entry.leaf);
                if (!exact.contains(entry.leaf)) {
                    account.coarsened(entry.leaf, Objects.requireNonNull(entry.coarser));
                }
            }
        }
    }

    /** The leaves that the target says, but only less exactly. */
    public Set<Node> coarse() {
        Set<Node> coarse = new HashSet<>();
        entries.stream()
                .filter(each -> each.coarser != null && each.leaf != null)
                .forEach(each -> coarse.add(each.leaf));
        entries.stream()
                .filter(each -> each.leaf != null && each.coarser == null)
                .forEach(each -> coarse.remove(each.leaf));
        return coarse;
    }
}
