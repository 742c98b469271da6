package org.tocsin.internal.form;

import java.util.List;

/** A part of a form; it matches as much of a text as it can. */
sealed interface FormPart {

    /** The result of {@link #end} where the part does not match. */
    int NOT_HERE = -1;

    /** Every kind of {@link org.tocsin.internal.form.Characters}. */
    int ALL_KINDS = -1;

    /** The end of the match that begins at {@code start}; {@link #NOT_HERE} where the part does not match. */
    int end(String text, int start);

    /** Whether the part matches only ASCII. */
    boolean isAscii();

    private static boolean areAscii(List<FormPart> parts) {
        for (FormPart part : parts) {
            if (!part.isAscii()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the part also matches the empty text. */
    default boolean mayBeAbsent() {
        return end("", 0) == 0;
    }

    /** From {@code least} to {@code most} characters of a class. */
    record Characters(CharacterClass kind, int least, int most) implements FormPart {

        @Override
        public boolean isAscii() {
            return kind.isAscii();
        }

        int refusable() {
            return least <= 1 && most == Integer.MAX_VALUE ? kind.refusable() : ALL_KINDS;
        }

        @Override
        public int end(String text, int start) {
            if (most < Integer.MAX_VALUE || least > 1) {
                return countedEnd(text, start);
            }
            int end = kind.end(text, start);
            return end - start < least ? NOT_HERE : end;
        }

        private int countedEnd(String text, int start) {
            int i = kind.asciiEnd(text, start, most);
            int count = i - start;
            while (count < most && i < text.length()) {
                int width = kind.width(text, i);
                if (width == 0) {
                    break;
                }
                i += width;
                count++;
            }
            return count < least ? NOT_HERE : i;
        }
    }

    /** A sequence of parts; all those from the index {@code needed} on may be absent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sequence(FormPart[] parts, int needed) implements FormPart {

        @Override
        public boolean isAscii() {
            return FormPart.areAscii(List.of(parts));
        }

        static Sequence of(List<FormPart> parts) {
            int needed = parts.size();
            while (needed > 0 && parts.get(needed - 1).mayBeAbsent()) {
                needed--;
            }
            return new Sequence(parts.toArray(new FormPart[0]), needed);
        }

        @Override
        public int end(String text, int start) {
            int i = start;
            for (int part = 0; part < parts.length; part++) {
                if (i == text.length() && part >= needed) {
                    return i;
                }
                // Most parts are characters; this direct call is faster than a virtual one.
                i = parts[part] instanceof Characters characters ? characters.end(text, i) : parts[part].end(text, i);
                if (i == NOT_HERE) {
                    return NOT_HERE;
                }
            }
            return i;
        }
    }

    /** Alternatives, of which the first that matches is taken. */
    record Choice(List<FormPart> ways) implements FormPart {

        @Override
        public boolean isAscii() {
            return FormPart.areAscii(ways);
        }

        @Override
        public int end(String text, int start) {
            for (int way = 0; way < ways.size(); way++) {
                int i = ways.get(way).end(text, start);
                if (i != NOT_HERE) {
                    return i;
                }
            }
            return NOT_HERE;
        }
    }

    /** A part that is repeated from {@code least} to {@code most} times. */
    record Repeat(FormPart part, int least, int most) implements FormPart {

        @Override
        public boolean isAscii() {
            return part.isAscii();
        }

        @Override
        public int end(String text, int start) {
            int i = start;
            int count = 0;
            while (count < most && i < text.length()) {
                int next = part.end(text, i);
                if (next == NOT_HERE || (next == i && count >= least)) {
                    break;
                }
                i = next;
                count++;
            }
            return count < least ? NOT_HERE : i;
        }
    }
}
