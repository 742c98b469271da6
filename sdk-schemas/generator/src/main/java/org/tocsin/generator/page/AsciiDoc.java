package org.tocsin.generator.page;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of AsciiDoc. */
final class AsciiDoc {

    /** A line break within a paragraph. */
    static final String LINE = " +\n";

    private AsciiDoc() {}

    /** The beginning of a file that is made of such a source. */
    static String head(String source) {
        return "// Generated from " + source + "; do not edit.\n";
    }

    /** A section that is a page of its own. */
    static String page(String anchor, String title) {
        return "\n[.page]\n[[" + anchor + "]]\n=== " + title + "\n";
    }

    static String include(String file) {
        return "\ninclude::" + file + "[]\n";
    }

    static String table(String columns, String heads, String rows) {
        return "\n[cols=\"" + columns + "\"]\n|===\n" + heads + "\n\n" + rows + "|===\n";
    }

    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    static String code(String text) {
        return "`+" + text + "+`";
    }

    static String codes(Collection<String> texts) {
        return texts.stream().map(AsciiDoc::code).collect(Collectors.joining(", "));
    }

    /** A text in which no character has a meaning in AsciiDoc, such as a pattern. */
    static String verbatim(String text) {
        return text.codePoints()
                .mapToObj(each -> Character.isLetterOrDigit(each) ? Character.toString(each) : "&#" + each + ";")
                .collect(Collectors.joining("", "`", "`"));
    }

    static String link(String anchor, String words) {
        return "<<" + anchor + "," + words + ">>";
    }
}
