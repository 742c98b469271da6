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

    private void passWord() {
        do {
            at++;
        } while (at < end && ",]} \t\r\n".indexOf(json[at]) < 0);
    }
}
