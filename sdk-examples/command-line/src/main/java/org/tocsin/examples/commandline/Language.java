package org.tocsin.examples.commandline;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language in which problems are told. */
final class Language {

    @Option(
            names = {"--locale", "--lang", "--language"},
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "The language of what is told: en (default), fr.")
    private Locale locale = Locale.ENGLISH;

    Words words() {
        return Words.in(locale);
    }
}
