package org.tocsin.formats.internal.stix.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.conversion.CleanText;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;
import org.tocsin.message.Text;
import org.tocsin.validation.CoreProblem;

/**
 * A text in languages and a member of an object. The object has one language, English where it does not say, and its
 * translations stand in language-content.
 */
public final class Words<O> implements Correspondence<O> {

    private static final Pattern LANGUAGE =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?");
    private static final String ENGLISH = "en";
    private static final int LONGEST = 32_768;

    /** STIX does not say who translated a text, so nobody should rely on it more than on a program. */
    private static final String TRANSLATED = "machine";

    private final Place<O, Text> ours;
    private final String theirs;
    private final boolean key;
    private final int most;

    private Words(Place<O, Text> ours, String theirs, boolean key, int most) {
        this.ours = ours;
        this.theirs = theirs;
        this.key = key;
        this.most = most;
    }

    public static <O> Correspondence<O> text(Place<O, Text> ours, String theirs) {
        return new Words<>(ours, theirs, false, LONGEST);
    }

    /** A text without which the part is of another kind. */
    public static <O> Correspondence<O> needed(Place<O, Text> ours, String theirs) {
        return new Words<>(ours, theirs, true, LONGEST);
    }

    /** A text in English, as it is in a message; its members are always in this order. */
    public static List<Map<String, Object>> english(String words) {
        return List.of(entry(ENGLISH, words));
    }

    /** An entry of a text, as it is in a message. */
    public static Map<String, Object> entry(String language, String words) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("lang", language);
        entry.put("text", words);
        return entry;
    }

    /** A text on one line. */
    public static <O> Correspondence<O> title(Place<O, Text> ours, String theirs, int most) {
        return new Words<>(ours, theirs, false, most);
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        return (trip.way() == Way.READ ? read(trip, from, to.at(ours.path())) : write(trip, from)) || !key;
    }

    private Optional<CleanText> clean(Node leaf) {
        return leaf.text().flatMap(text -> most < LONGEST ? CleanText.line(text, most) : CleanText.text(text, most));
    }

    private boolean read(Trip trip, Node from, Tree target) {
        Node leaf = from.get(theirs);
        Optional<CleanText> clean = trip.mayCarry(leaf) ? clean(leaf) : Optional.empty();
        if (clean.isEmpty() || !target.isEmpty()) {
            return false;
        }
        Node lang = from.get("lang");
        boolean told =
                lang.text().filter(text -> LANGUAGE.matcher(text).matches()).isPresent();
        String language = told ? lang.toString() : ENGLISH;
        List<Object> entries = new ArrayList<>();
        entries.add(entry(language, clean.get().words()));
        trip.carry(
                leaf,
                clean.get().words(),
                target,
                leaf.toString().equals(clean.get().words()));
        if (told) {
            trip.said(lang, null);
        }
        trip.surroundings(ObjectsToRead.class).translations(from).forEach((other, members) -> {
            Node translated = members.get(theirs);
            Optional<CleanText> words = trip.mayCarry(translated) ? clean(translated) : Optional.empty();
            if (words.isPresent()
                    && !other.equals(language)
                    && LANGUAGE.matcher(other).matches()) {
                Map<String, Object> translation = entry(other, words.get().words());
                translation.put("origin", TRANSLATED);
                trip.made(CoreProblem.VALUE_INVENTED, target.pointer() + '/' + entries.size() + "/origin", TRANSLATED);
                entries.add(translation);
                trip.said(
                        translated,
                        translated.toString().equals(words.get().words())
                                ? null
                                : words.get().words());
            }
        });
        target.set(entries, leaf);
        return true;
    }

    /** Which entry stands in the object, and in which language, is decided when all its texts are known. */
    private boolean write(Trip trip, Node from) {
        Node text = Tree.find(from, ours.path());
        if (text.exists()) {
            trip.surroundings(ObjectToWrite.class).words(theirs, text);
        }
        return text.exists();
    }

    @Override
    public void describe(Rows rows) {
        rows.add(ours.path(), theirs, "in the language of the object; translations from language-content");
    }
}
