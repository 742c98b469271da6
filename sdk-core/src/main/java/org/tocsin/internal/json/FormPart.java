package org.tocsin.internal.json;

import java.util.List;

/** A part of a form, which walks over as much of a text as it can. */
sealed interface FormPart {

    /** What {@link #end} gives where the part is not there. */
    int NOT_HERE = -1;

    /** Where the part that starts at a place ends, or {@link #NOT_HERE}. */
    int end(String text, int start);

    /** Some characters of a class. */
    record Characters(CharacterClass kind, int least, int most) implements FormPart {

        boolean takesPlain() {
            return least <= 1 && most == Integer.MAX_VALUE && kind.holdsPrintableAscii();
        }

        @Override
        public int end(String text, int start) {
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

    /** One part after the other. */
    record Sequence(List<FormPart> parts) implements FormPart {

        @Override
        public int end(String text, int start) {
            int i = start;
            for (int part = 0; part < parts.size() && i != NOT_HERE; part++) {
                i = parts.get(part).end(text, i);
            }
            return i;
        }
    }

    /** The first part that is there. */
    record Choice(List<FormPart> ways) implements FormPart {

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
