package org.tocsin.examples.correspondencestore;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tocsin.correspondence.Topic;

/**
 * By what a text may change which questions wait. It is written beside the text, so that nobody has to read that again.
 *
 * @param messages the identifiers that it names
 * @param surveys the surveys that it is about
 * @param cancelled the identifiers under which it takes back what its party sent
 */
record Touching(SortedSet<String> messages, SortedSet<String> surveys, SortedSet<String> cancelled) {

    private static final char MESSAGE = 'M';
    private static final char SURVEY = 'S';
    private static final char CANCELLED = 'C';

    private Touching() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** Of a text with these topics. */
    static Touching of(Set<Topic> topics) {
        Touching touching = new Touching();
        for (Topic topic : topics) {
            switch (topic.kind()) {
                case MESSAGE -> touching.messages.add(topic.key());
                case SURVEY -> touching.surveys.add(topic.key());
                // The party after the identifier is that of the text.
                case CANCELLED ->
                    touching.cancelled.add(topic.key().substring(0, topic.key().indexOf(' ')));
                default -> {}
            }
        }
        return touching;
    }

    /** What {@link #toString} has written. */
    static Touching of(String written) {
        Touching touching = new Touching();
        written.lines().forEach(line -> touching.keys(line.charAt(0)).add(line.substring(1)));
        return touching;
    }

    private SortedSet<String> keys(char kind) {
        return switch (kind) {
            case MESSAGE -> messages;
            case SURVEY -> surveys;
            default -> cancelled;
        };
    }

    /** One a line, after the letter of its kind; no identifier of a message or a survey has a line break. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (char kind : new char[] {MESSAGE, SURVEY, CANCELLED}) {
            keys(kind).forEach(key -> written.append(kind).append(key).append('\n'));
        }
        return written.toString();
    }
}
