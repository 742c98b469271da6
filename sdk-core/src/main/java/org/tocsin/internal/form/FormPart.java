package org.tocsin.internal.form;

import java.util.List;

/** A part of a form, which walks over as much of a text as it can. */
sealed interface FormPart {

    /** What {@link #end} gives where the part is not there. */
    int NOT_HERE = -1;

    /** Every kind of {@link org.tocsin.internal.form.Characters}. */
    int ALL_KINDS = -1;

    /** Where the part that starts at a place ends, or {@link #NOT_HERE}. */
    int end(String text, int start);

    /** Whether the part takes nothing but ASCII. */
    boolean isAscii();

    private static boolean areAscii(List<FormPart> parts) {
        for (FormPart part : parts) {
            if (!part.isAscii()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the part takes no text, too. */
    default boolean mayBeAbsent() {
        return end("", 0) == 0;
    }

    /** Some characters of a class. */
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

    /** One part after the other; those from {@code needed} on may all be absent. */
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
                // Most parts are characters: said here, it is no call to some part of an unknown kind.
                i = parts[part] instanceof Characters characters ? characters.end(text, i) : parts[part].end(text, i);
                if (i == NOT_HERE) {
                    return NOT_HERE;
                }
            }
            return i;
        }
    }

    /** The first part that is there. */
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

    /** A part some times over. */
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
