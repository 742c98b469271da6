package org.tocsin.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.form.FormPart.Characters;
import org.tocsin.internal.form.FormPart.Choice;
import org.tocsin.internal.form.FormPart.Repeat;
import org.tocsin.internal.form.FormPart.Sequence;

/** Parses a pattern of the schema dialect: classes, groups, alternatives and bounded repeats between two anchors. */
final class FormParser {

    private static final int HEX_DIGITS = 4;

    private final String regexp;
    private int at;

    private FormParser(String regexp) {
        this.regexp = regexp;
    }

    /** The parts of the pattern; null where it uses something outside the dialect. */
    static @Nullable FormPart parse(String regexp) {
        try {
            FormParser parser = new FormParser(regexp);
            parser.expect('^');
            // Not a choice: in ^a|b$ each anchor belongs to one alternative only.
            FormPart form = parser.sequence();
            parser.expect('$');
            return parser.at == regexp.length() ? form : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherDialect) {
            return null;
        }
    }

    private FormPart choice() {
        List<FormPart> ways = new ArrayList<>();
        do {
            ways.add(sequence());
        } while (take('|'));
        return ways.size() == 1 ? ways.get(0) : new Choice(List.copyOf(ways));
    }

    private FormPart sequence() {
        List<FormPart> parts = new ArrayList<>();
        while (at < regexp.length() && "|)$".indexOf(regexp.charAt(at)) < 0) {
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.get(0) : Sequence.of(parts);
    }

    private FormPart repeated() {
        if (take('(')) {
            if (take('?')) {
                throw unknown();
            }
            FormPart group = choice();
            expect(')');
            int[] times = times();
            return times[0] == 1 && times[1] == 1 ? group : new Repeat(group, times[0], times[1]);
        }
        CharacterClass kind = take('[') ? named() : single();
        int[] times = times();
        return new Characters(kind, times[0], times[1]);
    }

    private CharacterClass single() {
        if ("^.*+?{}]".indexOf(regexp.charAt(at)) >= 0) {
            throw unknown();
        }
        CharacterClass kind = new CharacterClass(false);
        char c = character();
        kind.range(c, c);
        return kind;
    }

    private CharacterClass named() {
        CharacterClass kind = new CharacterClass(take('^'));
        do {
            if (regexp.charAt(at) == '[' || regexp.startsWith("&&", at)) {
                throw unknown();
            }
            char first = character();
            boolean range = regexp.charAt(at) == '-' && regexp.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            kind.range(first, range ? character() : first);
        } while (!take(']'));
        return kind;
    }

    private char character() {
        char c = regexp.charAt(at++);
        if (c != '\\') {
            return c;
        }
        char escaped = regexp.charAt(at++);
        if (escaped == 'u') {
            at += HEX_DIGITS;
            return (char) Integer.parseInt(regexp.substring(at - HEX_DIGITS, at), 16);
        }
        if (escaped > '~' || Character.isLetterOrDigit(escaped)) {
            throw unknown();
        }
        return escaped;
    }

    /** The least and the greatest number of repeats. */
    private int[] times() {
        int[] times = {1, 1};
        if (take('?')) {
            times = new int[] {0, 1};
        } else if (take('*')) {
            times = new int[] {0, Integer.MAX_VALUE};
        } else if (take('+')) {
            times = new int[] {1, Integer.MAX_VALUE};
        } else if (take('{')) {
            int least = number();
            times = new int[] {least, take(',') ? number() : least};
            expect('}');
        }
        if (at < regexp.length() && "?*+{".indexOf(regexp.charAt(at)) >= 0) {
            throw unknown();
        }
        return times;
    }

    private int number() {
        int start = at;
        while (regexp.charAt(at) >= '0' && regexp.charAt(at) <= '9') {
            at++;
        }
        return Integer.parseInt(regexp.substring(start, at));
    }

    private boolean take(char wanted) {
        boolean here = at < regexp.length() && regexp.charAt(at) == wanted;
        at += here ? 1 : 0;
        return here;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw unknown();
        }
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("not of the dialect at " + at);
    }
}
