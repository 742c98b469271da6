package org.tocsin.examples.console;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets through what is harmless and the colours of the programs; anything else goes on as {@link SafeText#escaped}. */
final class SafeWriter extends Writer {

    /** Sets a colour and does nothing else. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final Writer out;

    SafeWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(String text) throws IOException {
        String safe = SafeText.escaped(text);
        // Nothing but what was escaped is another text now.
        out.write(safe.length() == text.length() ? safe : withColours(text));
    }

    private static String withColours(String text) {
        StringBuilder safe = new StringBuilder();
        int done = 0;
        for (Matcher colour = COLOUR.matcher(text); colour.find(); done = colour.end()) {
            safe.append(SafeText.escaped(text.substring(done, colour.start()))).append(colour.group());
        }
        return safe.append(SafeText.escaped(text.substring(done))).toString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
