package org.tocsin.examples.commandline;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tocsin.conversion.Format;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.ProblemReport;
import org.tocsin.validation.Severity;

/** The words of this program around the problems, in one language; the problems bring their own sentences. */
final class Words {

    /** The languages that there are sentences in. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    private static final String BUNDLE = Words.class.getPackageName() + ".words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // English is asked for by its name, so the language of the host must not slip in.
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    }

    static Words in(Locale locale) {
        return new Words(locale);
    }

    Locale locale() {
        return locale;
    }

    /** A sentence of the program. */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String severity(Severity severity) {
        return say(severity.name().toLowerCase(Locale.ROOT));
    }

    /** That rules about a message by itself were not checked, and why; which, where they are few. */
    String notChecked(ProblemReport.NotChecked rules, boolean valid) {
        return valid ? rules.message() : say("not-checked", rules.rules(), named(rules));
    }

    /**
     * That rules about a message among others were not checked; which, where they are few.
     *
     * @param missing the options that were not given and would tell more
     */
    String tooLittleKnown(ProblemReport.NotChecked rules, List<String> missing) {
        String without = missing.isEmpty() ? "" : say("not-given", String.join(", ", missing));
        return say("too-little-known", rules.rules(), without + named(rules));
    }

    /** That an input looks like another format, and what can be done with it. */
    String looksLike(Format format) {
        return say(Formats.isReadable(format) ? "looks-like.read" : "looks-like.write", format.title(), format.id());
    }

    private static String named(ProblemReport.NotChecked rules) {
        return rules.codes().isEmpty() ? "" : ": " + String.join(", ", rules.codes());
    }

    /** What stands for the arguments of a problem's sentence where there is no message: {@code <stage>}. */
    String[] placeholders(ProblemCode code) {
        String own = "arguments." + code.id();
        String names = bundle.getString(bundle.containsKey(own) ? own : "arguments");
        return List.of(names.split(", ")).stream().map(name -> "<" + name + ">").toArray(String[]::new);
    }
}
