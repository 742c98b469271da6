package org.tocsin.internal.conversion.veris;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.internal.conversion.CleanText;
import org.tocsin.internal.conversion.Ledger;
import org.tocsin.internal.crosswalk.CodeCrosswalk;
import org.tocsin.internal.text.Node;
import org.tocsin.message.Text;

/** One record of the source with its account: what the parts of the conversion read from and report to. */
final class VerisRecord {

    /** The most codes in a list of the format. */
    static final int MOST = 64;

    /** The years that a date of a record may lie in. */
    static final int FIRST_YEAR = 1950;

    static final int LAST_YEAR = 2050;

    private static final int LINE = 256;
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}");
    private static final BigDecimal MAX = BigDecimal.valueOf((1L << 53) - 1);

    private final Node root;
    private final String version;
    private final Ledger ledger;

    VerisRecord(Node root, String version) {
        this.root = root;
        this.version = version;
        this.ledger = new Ledger(root);
    }

    Node root() {
        return root;
    }

    /** The version of VERIS, with dots. */
    String version() {
        return version;
    }

    Ledger ledger() {
        return ledger;
    }

    Node at(String... path) {
        return root.at(path);
    }

    /** The members of an object whose names are families ({@code malware}, {@code external} ...). */
    List<Node> families(String name) {
        return root.get(name).members();
    }

    /** The name of a family as the crosswalk has it: early versions write {@code Unknown}. */
    static String family(Node member) {
        return member.name().toLowerCase(Locale.ROOT);
    }

    /** The code that a leaf stands for, entered as typed; empty, without an entry, where it stands for none. */
    <C extends Code> Optional<C> code(CodeList<C> list, String path, Node leaf) {
        Optional<C> code = leaf.text().flatMap(text -> crosswalk().code(list, path + "." + text));
        code.ifPresent(found -> {
            ledger.typed(leaf);
            if (leaf.toString().equals("NA") && found.code().equals("unknown")) {
                ledger.coarsened(leaf, found.code());
            }
        });
        return code;
    }

    /** The codes that the leaves stand for, each once, at most as many as a list of the format takes. */
    <C extends Code> List<C> codes(CodeList<C> list, String path, Node leaves) {
        Set<C> codes = new LinkedHashSet<>();
        for (Node leaf : leaves.oneOrMany()) {
            if (codes.size() < MOST) {
                code(list, path, leaf).ifPresent(codes::add);
            }
        }
        return new ArrayList<>(codes);
    }

    /** The code that a member stands for by being there. */
    static <C extends Code> Optional<C> codeOf(CodeList<C> list, String member) {
        return crosswalk().code(list, member);
    }

    /** The crosswalk of the code lists with VERIS. */
    static CodeCrosswalk crosswalk() {
        return Parsed.CROSSWALK;
    }

    /** The crosswalk of the code lists with the industries that VERIS numbers victims by. */
    static CodeCrosswalk naics() {
        return Parsed.NAICS;
    }

    /** A leaf as words on one line; what had to be left out is accounted for. Not entered as typed yet. */
    Optional<String> line(Node leaf) {
        return label(leaf).flatMap(text -> CleanText.line(text, LINE)).map(clean -> {
            if (clean.changed()) {
                ledger.cleaned(leaf, "line breaks, characters without a place in a line, or excess length");
            }
            return clean.words();
        });
    }

    /** A leaf as words in no stated language, entered as typed; what had to be left out is accounted for. */
    Optional<Text> words(Node leaf, int most) {
        return leaf.text().flatMap(text -> CleanText.text(text, most)).map(clean -> {
            ledger.typed(leaf);
            if (clean.changed()) {
                ledger.cleaned(leaf, "control characters or excess length");
            }
            return Text.of("und", clean.words());
        });
    }

    /** A leaf that names something, as text: identifiers and numbers of industries are written as numbers too. */
    static Optional<String> label(Node leaf) {
        return leaf.text()
                .or(() -> plain(leaf)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::toPlainString));
    }

    /** Whether the words are two letters, as the records write countries. */
    static boolean isParty(String words) {
        return TWO_LETTERS.matcher(words).matches();
    }

    /** Whether the format takes the words as one line as they are. */
    static boolean isLine(String words) {
        return CleanText.line(words, LINE)
                .filter(clean -> clean.words().equals(words))
                .isPresent();
    }

    /** A leaf as a count, entered as typed; a fraction is rounded with a loss. */
    Optional<Long> count(Node leaf) {
        return plain(leaf).map(exact -> {
            ledger.typed(leaf);
            BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
            if (whole.compareTo(exact) != 0) {
                ledger.coarsened(leaf, whole.toPlainString());
            }
            return whole.longValue();
        });
    }

    /** A leaf as a number from 0 up that the format can write; without an entry. */
    static Optional<BigDecimal> plain(Node leaf) {
        return leaf.number()
                .or(() -> leaf.text()
                        .filter(text -> DIGITS.matcher(text).matches())
                        .map(BigDecimal::new))
                .filter(number -> number.signum() >= 0 && number.compareTo(MAX) <= 0);
    }

    private static final class Parsed {

        private static final CodeCrosswalk CROSSWALK = CodeCrosswalk.of("veris");
        private static final CodeCrosswalk NAICS = CodeCrosswalk.of("naics");
    }
}
