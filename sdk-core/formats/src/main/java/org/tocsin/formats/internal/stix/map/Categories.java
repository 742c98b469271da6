package org.tocsin.formats.internal.stix.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.CategoryPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Category;

/**
 * The categories of a message: for each a label for its kind, and behind it one for its place in the taxonomy of response
 * teams; and the nearest words of STIX, which tell a kind where no label does.
 *
 * @param words the list of the words; empty where the object has none
 * @param referring whether references name the codes of other schemes, too
 */
record Categories<O>(ListPlace<O, Category> ours, String words, boolean referring) implements Correspondence<O> {

    private static final String LABELS = "labels";
    private static final String KIND = CategoryPlaces.KIND.path();
    private static final String RSIT = CategoryPlaces.RSIT.path();
    private static final Values<IncidentKind> KINDS = Codes.of(IncidentKind.list());
    private static final Values<IncidentKind> KIND_LABEL = Codes.labelled("category");
    private static final Values<Rsit> RSIT_LABEL = Codes.labelled(Rsit.list().name());

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.WRITE) {
            List<Node> categories = Tree.find(from, ours.path()).elements();
            for (Node category : categories) {
                write(trip, category, to);
                refer(trip, label(category.get(KIND).toString()), category, to, categories.size() > 1);
            }
        } else {
            read(trip, from, to.at(ours.path()));
        }
        return true;
    }

    private void write(Trip trip, Node category, Tree to) {
        Node kind = category.get(KIND);
        if (trip.mayCarry(kind)) {
            label(trip, kind, KIND_LABEL, to);
            if (isLast(to, kind)) {
                label(trip, category.get(RSIT), RSIT_LABEL, to);
            }
            word(kind, to);
        }
    }

    /** References belong to a category that they name, or to the only one. */
    private void refer(Trip trip, String label, Node from, Tree to, boolean several) {
        if (referring && several) {
            CategoryMap.sources(label).carry(trip, from, to);
        } else if (referring) {
            CategoryMap.sources().carry(trip, from, to);
        }
    }

    private static String label(String kind) {
        return KIND_LABEL.write().apply(kind).map(Object::toString).orElse("");
    }

    /** A label that is there already is not written again. */
    private static void label(Trip trip, Node code, Values<?> label, Tree to) {
        if (trip.mayCarry(code)) {
            label.write().apply(code.toString()).ifPresent(text -> {
                if (!has(to.at(LABELS), text)) {
                    to.at(LABELS).add().set(text, code);
                }
                trip.said(code, null);
            });
        }
    }

    /** Whether the last kind among the labels is this one, so that a label behind it is one of its. */
    private static boolean isLast(Tree to, Node kind) {
        return to.at(LABELS).value() instanceof List<?> labels
                && labels.stream()
                        .flatMap(label -> KIND_LABEL.read().apply(label).stream())
                        .reduce((one, next) -> next)
                        .filter(kind.toString()::equals)
                        .isPresent();
    }

    private void word(Node kind, Tree to) {
        if (!words.isEmpty()) {
            KINDS.write()
                    .apply(kind.toString())
                    .filter(word -> !has(to.at(words), word))
                    .ifPresent(word -> to.at(words).add().set(word, kind));
        }
    }

    private static boolean has(Tree list, Object value) {
        return list.value() instanceof List<?> there && there.contains(value);
    }

    private void read(Trip trip, Node from, Tree list) {
        List<Tree> read = new ArrayList<>();
        from.get(LABELS).elements().stream().filter(trip::mayCarry).forEach(label -> {
            KIND_LABEL.read().apply(label.toString()).ifPresent(kind -> kind(trip, label, kind, true, list, read));
            RSIT_LABEL.read().apply(label.toString()).ifPresent(rsit -> rsit(trip, label, rsit, list, read));
        });
        if (!words.isEmpty()) {
            Tree.find(from, words).elements().stream()
                    .filter(trip::mayCarry)
                    .forEach(word -> word(trip, word, list, read));
        }
        for (Tree category : read) {
            String kind = String.valueOf(category.at(KIND).value());
            refer(trip, label(kind), from, category, read.size() > 1);
        }
    }

    private void kind(Trip trip, Node leaf, Object kind, boolean exact, Tree list, List<Tree> read) {
        if (read.size() < ours.most()) {
            Tree category = list.add();
            trip.carry(leaf, kind, category.at(KIND), exact);
            read.add(category);
        }
    }

    /** A second place in the taxonomy is that of a second category of the same kind. */
    private void rsit(Trip trip, Node label, Object rsit, Tree list, List<Tree> read) {
        if (read.isEmpty()) {
            return;
        }
        Tree last = read.get(read.size() - 1);
        if (!last.at(RSIT).isEmpty() && read.size() < ours.most()) {
            Object kind = Objects.requireNonNull(last.at(KIND).value());
            last = list.add();
            last.at(KIND).set(kind, label);
            read.add(last);
        }
        if (last.at(RSIT).isEmpty()) {
            trip.carry(label, rsit, last.at(RSIT), true);
        }
    }

    /** A word that is the nearest for a kind that was read says nothing more. */
    private void word(Trip trip, Node word, Tree list, List<Tree> read) {
        boolean told = read.stream().map(category -> category.at(KIND).value()).anyMatch(kind -> isWord(word, kind));
        if (told) {
            trip.said(word, null);
        } else {
            KINDS.read()
                    .apply(word.toString())
                    .ifPresent(kind -> kind(trip, word, kind, isWord(word, kind), list, read));
        }
    }

    private static boolean isWord(Node word, @Nullable Object kind) {
        return kind != null
                && KINDS.write().apply(kind).filter(word.toString()::equals).isPresent();
    }

    @Override
    public void describe(Rows rows) {
        Rows each = rows.below(ours.path() + "/each", "");
        each.add(KIND, LABELS + "/each", KIND_LABEL.how());
        each.add(RSIT, LABELS + "/each", RSIT_LABEL.how() + ", behind that of the kind");
        if (!words.isEmpty()) {
            each.add(KIND, words + "/each", KINDS.how());
        }
        if (referring) {
            CategoryMap.sources().describe(each);
        }
    }
}
