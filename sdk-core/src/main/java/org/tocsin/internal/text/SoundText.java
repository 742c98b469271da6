package org.tocsin.internal.text;

/** A cursor over a text that is known to be sound JSON; it does not check the content. */
final class SoundText extends TextCursor {

    SoundText(byte[] json) {
        super(json, 0, json.length);
    }

    /** Skips the current value, of any type. */
    void pass() {
        int depth = 0;
        do {
            switch (kind()) {
                case '"' -> passString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case ',', ':', ' ', '\t', '\r', '\n' -> at++;
                default -> passWord();
            }
        } while (depth > 0 && at < end);
    }

    /** Moves to the next name of a member, whatever object has it; false where there is none. */
    boolean toNameAnywhere() {
        while (at < end) {
            switch (kind()) {
                case '"' -> {
                    int start = at;
                    passString();
                    if (isBefore(':')) {
                        at = start;
                        return true;
                    }
                }
                case '{', '[', '}', ']', ',', ':', ' ', '\t', '\r', '\n' -> at++;
                default -> passWord();
            }
        }
        return false;
    }

    /** Whether this character comes next, behind white space. */
    private boolean isBefore(char wanted) {
        int next = at;
        while (next < end && " \t\r\n".indexOf(json[next]) >= 0) {
            next++;
        }
        return next < end && json[next] == wanted;
    }

    private void passWord() {
        do {
            at++;
        } while (at < end && ",]} \t\r\n".indexOf(json[at]) < 0);
    }
}
