package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of STIX 2.1 patterns (section 9), as a recogniser. It says whether a text is a pattern, and not what the
 * pattern finds. Words in capitals are read in capitals alone, as the specification writes them.
 */
final class PatternGrammar {

    /** Deeper brackets than any pattern has, and few enough for any stack. */
    private static final int DEEPEST = 100;

    private static final Set<String> EQUALITY = Set.of("=", "==", "!=", "<>");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> ON_STRINGS = Set.of("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET");
    private static final Set<String> OBSERVATION = Set.of("AND", "OR", "FOLLOWEDBY");
    private static final Set<String> COMPARISON = Set.of("AND", "OR");

    private static final Pattern INTEGER = Pattern.compile("[+-]?(0|[1-9][0-9]*)");
    private static final Pattern WHOLE = Pattern.compile("\\+?(0|[1-9][0-9]*)");
    private static final Pattern FLOAT = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
    private static final Pattern POSITIVE_FLOAT = Pattern.compile("\\+?[0-9]*\\.[0-9]+");
    private static final Pattern STRING = Pattern.compile("'[^'\\\\]*+(\\\\['\\\\][^'\\\\]*+)*+'");
    private static final Pattern BINARY =
            Pattern.compile("b'([A-Za-z0-9+/]{4})*+([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?'");
    private static final Pattern HEX = Pattern.compile("h'([A-Fa-f0-9]{2})*+'");
    private static final Pattern TIME = Pattern.compile(
            "t'[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?Z'");
    private static final Pattern TYPE = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_-]*");
    private static final Pattern PROPERTY = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern INDEX = Pattern.compile("\\*|[+-]?(0|[1-9][0-9]*)");
    private static final Pattern SPACE = Pattern.compile(
            "([\\x09-\\x0D\\x20\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]"
                    + "|/\\*.*?\\*/|//[^\\r\\n]*+)*+",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]++(?![A-Za-z0-9_-])");

    private final Matcher text;
    private int depth;

    private PatternGrammar(String text) {
        this.text = Pattern.compile("").matcher(text).useTransparentBounds(true);
        space();
    }

    /** Whether the text is a pattern. */
    static boolean matches(String text) {
        PatternGrammar grammar = new PatternGrammar(text);
        return grammar.observations() && grammar.isAtEnd();
    }

    private boolean isAtEnd() {
        return text.regionStart() == text.regionEnd();
    }

    private boolean observations() {
        do {
            if (!observation()) {
                return false;
            }
        } while (oneOf(OBSERVATION));
        return true;
    }

    private boolean observation() {
        boolean whole;
        if (symbol("[")) {
            whole = comparisons() && symbol("]");
        } else {
            whole = symbol("(") && enter() && observations() && symbol(")");
            depth--;
        }
        while (whole && hasWord(Set.of("WITHIN", "REPEATS", "START"))) {
            whole = qualifier();
        }
        return whole;
    }

    private boolean qualifier() {
        if (word("WITHIN")) {
            return (token(POSITIVE_FLOAT) || token(WHOLE)) && word("SECONDS");
        }
        if (word("REPEATS")) {
            return token(WHOLE) && word("TIMES");
        }
        return word("START") && token(TIME) && word("STOP") && token(TIME);
    }

    private boolean comparisons() {
        do {
            if (!comparison()) {
                return false;
            }
        } while (oneOf(COMPARISON));
        return true;
    }

    private boolean comparison() {
        if (symbol("(")) {
            boolean whole = enter() && comparisons() && symbol(")");
            depth--;
            return whole;
        }
        if (word("EXISTS")) {
            return path();
        }
        boolean negated = word("NOT");
        if (negated && word("EXISTS")) {
            return path();
        }
        if (!path()) {
            return false;
        }
        word("NOT");
        if (word("IN")) {
            return set();
        }
        if (oneOf(ON_STRINGS)) {
            return token(STRING);
        }
        return operator() && (literal() || word("true") || word("false"));
    }

    /** Two characters are tried before one, so that {@code <=} is not read as {@code <}. */
    private boolean operator() {
        return EQUALITY.stream().filter(each -> each.length() > 1).anyMatch(this::symbol)
                || ORDER.stream().filter(each -> each.length() > 1).anyMatch(this::symbol)
                || symbol("=")
                || symbol("<")
                || symbol(">");
    }

    private boolean set() {
        if (!symbol("(")) {
            return false;
        }
        if (symbol(")")) {
            return true;
        }
        do {
            if (!(literal() || word("true") || word("false"))) {
                return false;
            }
        } while (symbol(","));
        return symbol(")");
    }

    private boolean literal() {
        return token(BINARY) || token(HEX) || token(TIME) || token(STRING) || token(FLOAT) || token(INTEGER);
    }

    /** An object path: a type, a colon, and properties with their steps. */
    private boolean path() {
        if (!token(TYPE) || !symbol(":") || !(token(STRING) || token(PROPERTY))) {
            return false;
        }
        while (true) {
            if (symbol(".")) {
                if (!(token(STRING) || token(PROPERTY))) {
                    return false;
                }
            } else if (symbol("[")) {
                if (!token(INDEX) || !symbol("]")) {
                    return false;
                }
            } else {
                return true;
            }
        }
    }

    private boolean enter() {
        return ++depth <= DEEPEST;
    }

    private boolean oneOf(Set<String> words) {
        return words.stream().anyMatch(this::word);
    }

    private boolean word(String word) {
        return peek(WORD).filter(word::equals).isPresent() && token(WORD);
    }

    private boolean hasWord(Set<String> words) {
        return peek(WORD).filter(words::contains).isPresent();
    }

    private Optional<String> peek(Pattern token) {
        text.usePattern(token);
        return text.lookingAt() ? Optional.of(text.group()) : Optional.empty();
    }

    private boolean symbol(String symbol) {
        return token(Pattern.compile(Pattern.quote(symbol)));
    }

    private boolean token(Pattern token) {
        text.usePattern(token);
        if (!text.lookingAt()) {
            return false;
        }
        text.region(text.end(), text.regionEnd());
        space();
        return true;
    }

    private void space() {
        text.usePattern(SPACE);
        if (text.lookingAt()) {
            text.region(text.end(), text.regionEnd());
        }
    }
}
