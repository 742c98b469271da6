package org.tocsin.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertEquals(keys("words.properties"), keys("words_fr.properties"));
    }

    @Test
    void theLanguageOfTheHostHasNoSay() {
        Locale host = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertEquals("valid", Words.in(Locale.ENGLISH).say("valid"));
        } finally {
            Locale.setDefault(host);
        }
    }

    @Test
    void countsHaveTheirPlural() {
        Words english = Words.in(Locale.ENGLISH);
        assertEquals("", english.say("errors", 0));
        assertEquals(", 1 error", english.say("errors", 1));
        assertEquals(", 2,000 errors", english.say("errors", 2000));
        assertEquals("0 of 2 records converted", english.say("records-converted", 0, 2));
        assertEquals("0 valide", Words.in(Locale.FRENCH).say("tally.valid", 0));
    }
}
