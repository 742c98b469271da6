package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.internal.value.ValueDefect;
import org.tocsin.message.WrittenValue;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.NearNames;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/**
 * The codes of shape problems: the code of the kind of defect, or that of a rule which the register assigns to this
 * definition.
 */
public final class ShapeCodes {

    /** How many codes of a longer list are named in a problem. */
    private static final int MOST_NAMED = 12;

    /**
     * For how many defects of a message the value that may have been meant is searched, because the search takes time.
     */
    public static final int MOST_IN_FULL = 100;

    /** One character more than a sentence shows, so that the sentence can tell that there is more. */
    private static final int SHOWN = 201;

    private ShapeCodes() {}

    /** A member that is missing; {@code definition} is the name of its object in the schemas. */
    public static Problem missing(String pointer, String definition, String member) {
        CoreProblem rule = ShapeRules.missing(definition, member);
        return switch (rule) {
            case MEMBER_MISSING -> Problem.of(rule, pointer, member);
            case QUANTITY_INCOMPLETE ->
                Problem.of(rule, pointer).withVariant(ProblemVariant.valueOf(member.toUpperCase(Locale.ROOT)));
            default -> Problem.of(rule, pointer);
        };
    }

    /** A member that is not defined for the object; {@code known} are those that are. */
    public static Problem unknownMember(String pointer, String member, Collection<String> known, boolean inFull) {
        Problem problem = Problem.of(CoreProblem.UNKNOWN_MEMBER, pointer, member);
        return inFull ? problem.withSuggestions(NearNames.to(member, known)) : problem;
    }

    /** A value of another JSON type. */
    public static Problem wrongType(String pointer, String expected, String found) {
        ProblemVariant variant =
                found.equals("null") ? ProblemVariant.NULL : ProblemVariant.valueOf(expected.toUpperCase(Locale.ROOT));
        return Problem.of(CoreProblem.WRONG_JSON_TYPE, pointer, expected, found).withVariant(variant);
    }

    /** A string where a text in languages is expected; {@code words} is the string as it is written. */
    public static Problem noText(String pointer, String words) {
        return Problem.of(CoreProblem.WRONG_JSON_TYPE, pointer, "array", "string", words)
                .withVariant(ProblemVariant.TEXT);
    }

    /** A text in languages where a string is expected; {@code words} are its first words as they are written. */
    public static Problem noString(String pointer, String words) {
        return Problem.of(CoreProblem.WRONG_JSON_TYPE, pointer, "string", "array", words)
                .withVariant(ProblemVariant.UNTRANSLATED);
    }

    /** A number outside its range. */
    public static Problem otherRange(String pointer, String least, String most, String number) {
        return Problem.of(CoreProblem.INTEGER_OUT_OF_RANGE, pointer, least, most, number);
    }

    /** A list with too many elements or none. */
    public static Problem otherSize(String pointer, String most, boolean empty) {
        Problem problem = Problem.of(CoreProblem.ARRAY_SIZE_OUT_OF_RANGE, pointer, "1", most);
        return empty ? problem.withVariant(ProblemVariant.EMPTY) : problem;
    }

    /** A text with too few or too many characters; {@code text} is its beginning, which may show the reason. */
    public static Problem otherLength(String pointer, String least, String most, int characters, String text) {
        Problem problem =
                Problem.of(CoreProblem.STRING_LENGTH_OUT_OF_RANGE, pointer, least, most, String.valueOf(characters));
        if (characters == 0) {
            return problem.withVariant(ProblemVariant.EMPTY);
        }
        return ValueDefect.ofLength(text)
                .map(defect -> problem.withVariant(defect.variant())
                        .withSuggestions(defect.meant().stream().toList()))
                .orElse(problem);
    }

    /**
     * A text that does not match the form of its member.
     *
     * @param form the name of the form in the schemas, or any other word where it has none
     * @param expected the title of the form for people, with or without examples
     * @param has the test whether a text matches the form
     * @param inFull whether the problem says what is wrong with the text and what may have been meant
     */
    public static Problem otherForm(
            String pointer, String form, String expected, String text, Predicate<String> has, boolean inFull) {
        CoreProblem rule = ShapeRules.otherForm(form);
        String completion = ShapeRules.completion(rule);
        boolean general =
                rule == CoreProblem.PATTERN_NOT_MATCHED || (!completion.isEmpty() && !has.test(text + completion));
        Optional<ValueDefect> defect = inFull ? ValueDefect.of(text, has) : Optional.empty();
        return general
                ? with(defect, pointer, CoreProblem.PATTERN_NOT_MATCHED, expected, excerpt(text))
                : with(defect, pointer, rule, excerpt(text));
    }

    /** A value whose text does not match the form of its type; the same problem that the reader gives for this text. */
    public static Problem illFormed(String pointer, WrittenValue value, boolean inFull) {
        ValueForms form = ValueForms.of(value);
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        return length < 1 || length > form.max()
                ? otherLength(pointer, "1", String.valueOf(form.max()), length, text)
                : otherForm(pointer, form.form(), form.expected(), text, form::takes, inFull);
    }

    private static Problem with(Optional<ValueDefect> found, String pointer, CoreProblem code, String... arguments) {
        if (found.isEmpty()) {
            return Problem.of(code, pointer, arguments);
        }
        ValueDefect defect = found.get();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(defect.details());
        return Problem.of(code, pointer, all.toArray(new String[0]))
                .withVariant(defect.variant())
                .withSuggestions(defect.meant().stream().toList());
    }

    /** The part of a text that a sentence shows, so that a problem does not keep a long text in memory. */
    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN));
    }

    static Problem noCode(String pointer, String text, CodeList<?> list, boolean inFull) {
        List<String> codes = list.codes().stream().map(Code::code).toList();
        if (list.isOpen()) {
            return noCodeAtAll(
                    pointer, text, list.name(), codes, form -> list.find(form).isPresent(), inFull);
        }
        List<String> meant = list.findAlias(text).map(Code::code).stream().toList();
        Problem problem = noCode(pointer, text, list.name(), codes, inFull);
        return meant.isEmpty() ? problem : problem.withSuggestions(meant);
    }

    /**
     * A text that does not even match the form that an open list requires of unregistered codes; {@code codes} are the
     * registered ones.
     */
    public static Problem noCodeAtAll(
            String pointer, String text, String list, List<String> codes, Predicate<String> has, boolean inFull) {
        if (!inFull) {
            return Problem.of(CoreProblem.PATTERN_NOT_MATCHED, pointer, list, excerpt(text))
                    .withVariant(ProblemVariant.NOT_A_CODE);
        }
        Optional<ValueDefect> ofKnown = ValueDefect.of(text, codes::contains);
        List<String> near = ofKnown.isPresent() ? List.of() : NearNames.to(text, codes);
        Optional<ValueDefect> defect = ofKnown.or(() -> near.isEmpty() ? ValueDefect.of(text, has) : Optional.empty());
        Problem problem = with(defect, pointer, CoreProblem.PATTERN_NOT_MATCHED, list, excerpt(text));
        return defect.isPresent()
                ? problem
                : problem.withVariant(ProblemVariant.NOT_A_CODE).withSuggestions(near);
    }

    /** A text that is no code of a closed list, whose codes are named if they are few. */
    public static Problem noCode(String pointer, String text, String list, List<String> codes, boolean inFull) {
        CoreProblem rule = ShapeRules.noCode(list);
        String named = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String[] arguments = rule == CoreProblem.UNKNOWN_CODE
                ? new String[] {excerpt(text), list, codes.size() > MOST_NAMED ? named + ", ..." : named}
                : new String[] {excerpt(text)};
        if (!inFull) {
            return Problem.of(rule, pointer, arguments);
        }
        Optional<ValueDefect> defect = ValueDefect.of(text, codes::contains);
        return defect.isPresent()
                ? with(defect, pointer, rule, arguments)
                : Problem.of(rule, pointer, arguments).withSuggestions(NearNames.to(text, codes));
    }

    /** A code that an open list accepts although it is not registered. */
    static Problem unregistered(String pointer, String code, CodeList<?> list) {
        return Problem.of(CoreProblem.UNREGISTERED_CODE, pointer, code, list.name())
                .withSuggestions(
                        NearNames.to(code, list.codes().stream().map(Code::code).toList()));
    }
}
