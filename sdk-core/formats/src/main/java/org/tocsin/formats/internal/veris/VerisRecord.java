package org.tocsin.formats.internal.veris;

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
import org.tocsin.conversion.Account;
import org.tocsin.conversion.CleanText;
import org.tocsin.json.Node;
import org.tocsin.message.Text;
import org.tocsin.vocabulary.Crosswalk;

/**
 * One record of the source, which the parts of the conversion read, with the account in which they enter what they took.
 */
final class VerisRecord {

    /** The most codes in a list of the format. */
    static final int MOST = 64;

    /** The range of years for dates of a record. */
    static final int FIRST_YEAR = 1950;

    static final int LAST_YEAR = 2050;

    private static final int LINE = 256;
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}");
    private static final BigDecimal MAX = BigDecimal.valueOf((1L << 53) - 1);

    private final Node root;
    private final String version;
    private final Account account;

    VerisRecord(Node root, String version) {
        this.root = root;
        this.version = version;
        this.account = new Account(root);
    }

    Node root() {
        return root;
    }

    /** The version of VERIS, with dots. */
    String version() {
        return version;
    }

    Account account() {
        return account;
    }

    Node at(String... path) {
        return root.at(path);
    }

    /** The members of an object whose names are families ({@code malware}, {@code external} ...). */
    List<Node> families(String name) {
        return root.get(name).members();
    }

    /** The name of a family as in the crosswalk; early versions of VERIS write {@code Unknown}. */
    static String family(Node member) {
        return member.name().toLowerCase(Locale.ROOT);
    }

    /** The code for a leaf, entered as typed; empty, without an entry, where there is none. */
    <C extends Code> Optional<C> code(CodeList<C> list, String path, Node leaf) {
        Optional<C> code = leaf.text().flatMap(text -> crosswalk().code(list, path + "." + text));
        code.ifPresent(found -> {
            account.typed(leaf);
            if (leaf.toString().equals("NA") && found.code().equals("unknown")) {
                account.coarsened(leaf, found.code());
            }
        });
        return code;
    }

    /** The codes for the leaves, each once, at most as many as a list of the format may have. */
    <C extends Code> List<C> codes(CodeList<C> list, String path, Node leaves) {
        Set<C> codes = new LinkedHashSet<>();
        for (Node leaf : leaves.oneOrMany()) {
            if (codes.size() < MOST) {
                code(list, path, leaf).ifPresent(codes::add);
            }
        }
        return new ArrayList<>(codes);
    }

    /** The code that the presence of a member stands for. */
    static <C extends Code> Optional<C> codeOf(CodeList<C> list, String member) {
        return crosswalk().code(list, member);
    }

    /** The crosswalk of the code lists with VERIS. */
    static Crosswalk crosswalk() {
        return Parsed.CROSSWALK;
    }

    /** The crosswalk of the code lists with NAICS, the industry numbers of victims in VERIS. */
    static Crosswalk naics() {
        return Parsed.NAICS;
    }

    /** A leaf as a text on one line; removed parts are entered as losses. The leaf is not yet entered as typed. */
    Optional<String> line(Node leaf) {
        return label(leaf).flatMap(text -> CleanText.line(text, LINE)).map(clean -> {
            if (clean.changed()) {
                account.cleaned(leaf, "line breaks, characters without a place in a line, or excess length");
            }
            return clean.words();
        });
    }

    /** A leaf as a text without a stated language, entered as typed; removed parts are entered as losses. */
    Optional<Text> words(Node leaf, int most) {
        return leaf.text().flatMap(text -> CleanText.text(text, most)).map(clean -> {
            account.typed(leaf);
            if (clean.changed()) {
                account.cleaned(leaf, "control characters or excess length");
            }
            return Text.of("und", clean.words());
        });
    }

    /**
     * A leaf with a name or an identifier, as a text; some records write identifiers and industry numbers as JSON
     * numbers.
     */
    static Optional<String> label(Node leaf) {
        return leaf.text()
                .or(() -> plain(leaf)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::toPlainString));
    }

    /** Whether the text has two letters, as records write countries. */
    static boolean isParty(String words) {
        return TWO_LETTERS.matcher(words).matches();
    }

    /** Whether the format accepts the text unchanged as one line. */
    static boolean isLine(String words) {
        return CleanText.line(words, LINE)
                .filter(clean -> clean.words().equals(words))
                .isPresent();
    }

    /** A leaf as a count, entered as typed; a fraction is rounded with a loss. */
    Optional<Long> count(Node leaf) {
        return plain(leaf).map(exact -> {
            account.typed(leaf);
            BigDecimal whole = exact.setScale(0, RoundingMode.HALF_UP);
            if (whole.compareTo(exact) != 0) {
                account.coarsened(leaf, whole.toPlainString());
            }
            return whole.longValue();
        });
    }

    /** A leaf as a number of at least 0 that the format can write; makes no entry. */
    static Optional<BigDecimal> plain(Node leaf) {
        return leaf.number()
                .or(() -> leaf.text()
                        .filter(text -> DIGITS.matcher(text).matches())
                        .map(BigDecimal::new))
                .filter(number -> number.signum() >= 0 && number.compareTo(MAX) <= 0);
    }

    private static final class Parsed {

        private static final Crosswalk CROSSWALK = Crosswalk.of("veris");
        private static final Crosswalk NAICS = Crosswalk.of("naics");
    }
}
