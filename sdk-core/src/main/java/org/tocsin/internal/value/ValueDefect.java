package org.tocsin.internal.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.internal.form.Characters;
import org.tocsin.validation.ProblemVariant;

/**
 * The reason why a value does not match its form. It is found by trying known repairs until the value matches; the form
 * is only a predicate, so the same code serves every member.
 *
 * @param variant the kind of defect
 * @param details the arguments of the sentence about it: a character and its position, or the actual and the required
 *     number
 * @param meant the value in its correct spelling; empty where that is not certain
 */
public record ValueDefect(ProblemVariant variant, List<String> details, Optional<String> meant) {

    /** Longer values are free texts: only their characters are examined, and no corrected spelling is given. */
    private static final int LONGEST_VALUE = 200;

    private static final Pattern DIGEST = Pattern.compile("sha-(256|384|512):[0-9a-f]*");
    private static final Pattern NEARLY_UUID = Pattern.compile("[0-9a-f-]{30,42}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SOME_UUID = "00000000-0000-4000-8000-000000000000";
    private static final int BITS_A_DIGIT = 4;
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n\u2028\u2029]+");
    private static final Pattern SPACE_AROUND = Pattern.compile("^ +| +$");
    private static final Pattern SEPARATORS = Pattern.compile("[ _/.]");
    private static final UnaryOperator<String> WITHOUT_SCHEME = WrittenTime.replacing("(?i)^(urn:uuid:|tlp:)", "");

    /** One kind of repair. */
    private record Repair(ProblemVariant variant, UnaryOperator<String> mend) {}

    private static final List<Repair> OF_CHARACTERS = List.of(
            new Repair(
                    ProblemVariant.CARRIAGE_RETURN,
                    text -> text.replace("\r\n", "\n").replace('\r', '\n')),
            new Repair(ProblemVariant.LINE_BREAK, ValueDefect::onOneLine),
            new Repair(
                    ProblemVariant.SPACE_AROUND,
                    text -> SPACE_AROUND.matcher(text).replaceAll("")),
            new Repair(ProblemVariant.CONTROL_CHARACTER, text -> without(text, ValueDefect::isControl)),
            new Repair(ProblemVariant.INVISIBLE_CHARACTER, text -> without(text, ValueDefect::isInvisible)));

    private static final List<Repair> OF_VALUES = List.of(
            new Repair(ProblemVariant.FULL_WIDTH, text -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
            new Repair(ProblemVariant.LETTER_CASE, text -> text.toLowerCase(Locale.ROOT)),
            new Repair(ProblemVariant.LETTER_CASE, text -> text.toUpperCase(Locale.ROOT)),
            new Repair(ProblemVariant.LETTER_CASE, ValueDefect::likeLanguage),
            new Repair(ProblemVariant.WRAPPED, ValueDefect::unwrapped),
            new Repair(
                    ProblemVariant.SEPARATOR, text -> SEPARATORS.matcher(text).replaceAll("-")));

    private static final List<Repair> REPAIRS = Stream.of(
                    OF_CHARACTERS.stream(),
                    WrittenTime.REPAIRS.entrySet().stream().map(each -> new Repair(each.getKey(), each.getValue())),
                    OF_VALUES.stream())
            .flatMap(each -> each)
            .toList();

    /** The defect of a value that is too long because the name of a time zone follows a time. */
    public static Optional<ValueDefect> ofLength(String value) {
        return value.length() <= LONGEST_VALUE
                ? WrittenTime.withoutZone(value)
                        .map(meant -> new ValueDefect(ProblemVariant.ZONE_NAME, List.of(), Optional.of(meant)))
                : Optional.empty();
    }

    /** The defect of a value that does not match the form; empty where it is no known defect. */
    public static Optional<ValueDefect> of(String value, Predicate<String> form) {
        boolean isShort = value.length() <= LONGEST_VALUE;
        List<Repair> repairs = isShort ? REPAIRS : OF_CHARACTERS;
        return mended(value, value, repairs, form)
                .or(() -> isShort ? twiceMended(value, form) : Optional.empty())
                .or(() -> isShort ? unmended(value, form) : Optional.empty());
    }

    private static Optional<ValueDefect> mended(
            String value, String start, List<Repair> repairs, Predicate<String> form) {
        for (Repair repair : repairs) {
            String mended = repair.mend.apply(start);
            if (!mended.equals(start) && !mended.isEmpty() && form.test(mended)) {
                return Optional.of(defect(repair.variant, value, mended));
            }
        }
        return Optional.empty();
    }

    /** The first of two defects of one value; both are repaired in the value that is meant. */
    private static Optional<ValueDefect> twiceMended(String value, Predicate<String> form) {
        for (Repair first : REPAIRS) {
            String once = first.mend.apply(value);
            Optional<ValueDefect> other =
                    once.equals(value) || once.isEmpty() ? Optional.empty() : mended(value, once, REPAIRS, form);
            if (other.isPresent()) {
                return other.map(last -> defect(first.variant, value, last.meant.orElse("")));
            }
        }
        return Optional.empty();
    }

    private static ValueDefect defect(ProblemVariant variant, String value, String meant) {
        boolean told = switch (variant) {
            case CARRIAGE_RETURN, CONTROL_CHARACTER -> false;
            default -> !meant.isEmpty() && meant.length() <= LONGEST_VALUE && meant.indexOf('\n') < 0;
        };
        return new ValueDefect(variant, details(variant, value), told ? Optional.of(meant) : Optional.empty());
    }

    private static List<String> details(ProblemVariant variant, String value) {
        return switch (variant) {
            case LINE_BREAK -> first(value, c -> c == '\r' || c == '\n' || c == 0x2028 || c == 0x2029);
            case CARRIAGE_RETURN -> first(value, c -> c == '\r');
            case CONTROL_CHARACTER -> first(value, ValueDefect::isControl);
            case INVISIBLE_CHARACTER -> first(value, ValueDefect::isInvisible);
            case FULL_WIDTH, NOT_ASCII -> first(value, c -> c > '~');
            default -> List.of();
        };
    }

    /** The first such character, as a Unicode code point, and its position in the text, from 1. */
    private static List<String> first(String text, Predicate<Integer> kind) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (kind.test(characters[i])) {
                return List.of(String.format(Locale.ROOT, "U+%04X", characters[i]), String.valueOf(i + 1));
            }
        }
        return List.of();
    }

    /** The defects that only the author can repair. */
    private static Optional<ValueDefect> unmended(String value, Predicate<String> form) {
        Optional<ProblemVariant> ofTime = WrittenTime.defect(value, form);
        if (ofTime.isPresent()) {
            return ofTime.map(variant -> new ValueDefect(variant, List.of(), Optional.empty()));
        }
        Optional<ValueDefect> ofLength = ofFixedLength(value, form);
        if (ofLength.isPresent()) {
            return ofLength;
        }
        if (UUID.matcher(value).matches() && form.test(SOME_UUID)) {
            return Optional.of(defect(ProblemVariant.NO_UUID_VERSION, value, ""));
        }
        boolean foreign = !Characters.isAscii(value) && form.test(value.replaceAll("[^ -~]", "a"));
        return foreign ? Optional.of(defect(ProblemVariant.NOT_ASCII, value, "")) : Optional.empty();
    }

    private static Optional<ValueDefect> ofFixedLength(String value, Predicate<String> form) {
        Matcher digest = DIGEST.matcher(value);
        if (digest.matches()) {
            int start = value.indexOf(':') + 1;
            int digits = Integer.parseInt(digest.group(1)) / BITS_A_DIGIT;
            boolean other = form.test(value.substring(0, start) + "0".repeat(digits));
            return other ? Optional.of(ofLength(value.length() - start, digits)) : Optional.empty();
        }
        boolean shortened =
                NEARLY_UUID.matcher(value).matches() && value.length() != SOME_UUID.length() && form.test(SOME_UUID);
        return shortened ? Optional.of(ofLength(value.length(), SOME_UUID.length())) : Optional.empty();
    }

    private static ValueDefect ofLength(int found, int needed) {
        return new ValueDefect(
                ProblemVariant.FIXED_LENGTH, List.of(String.valueOf(found), String.valueOf(needed)), Optional.empty());
    }

    private static String onOneLine(String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ");
        return line.equals(text) ? text : line.strip();
    }

    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t';
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (Character.isSpaceChar(character) && character != ' ')
                || character == '\t';
    }

    private static String without(String text, Predicate<Integer> kind) {
        return text.codePoints()
                .filter(character -> !kind.test(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A language tag with its parts in the case that RFC 5646 recommends: {@code zh-Hant-TW}. */
    private static String likeLanguage(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < parts.length && !parts[i - 1].equals("x"); i++) {
            String part = parts[i];
            parts[i] = switch (part.length()) {
                case 2 -> part.toUpperCase(Locale.ROOT);
                case 4 -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
                default -> part;
            };
        }
        return String.join("-", parts);
    }

    private static String unwrapped(String value) {
        String bare = WITHOUT_SCHEME.apply(value);
        return bare.length() > 2 && "{<[(\"'".indexOf(bare.charAt(0)) >= 0
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }
}
