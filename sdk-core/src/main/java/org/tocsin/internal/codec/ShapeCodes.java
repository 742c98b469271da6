package org.tocsin.internal.codec;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WrittenValue;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * The codes of shape problems: that of the kind of defect, or of a rule about just this definition, which the register
 * says that it watches.
 */
public final class ShapeCodes {

    /** Of a list with more codes than these only so many are named. */
    public static final int MOST_NAMED = 12;

    private ShapeCodes() {}

    /** A member that is missing; {@code definition} is the name of its object in the schemas. */
    public static Problem missing(String pointer, String definition, String member) {
        CoreProblem rule = ShapeRules.missing(definition, member);
        return rule == CoreProblem.MEMBER_MISSING ? Problem.of(rule, pointer, member) : Problem.of(rule, pointer);
    }

    /**
     * A text that has not the form of its member.
     *
     * @param form the name of the form in the schemas, or any other word where it has none
     * @param expected its title, with examples or not, for people
     */
    public static Problem otherForm(String pointer, String form, String expected, String text) {
        CoreProblem rule = ShapeRules.otherForm(form);
        boolean general = rule == CoreProblem.PATTERN_NOT_MATCHED
                || (rule == CoreProblem.INSTANT_WITHOUT_OFFSET && !lacksOffset(text));
        return general
                ? Problem.of(CoreProblem.PATTERN_NOT_MATCHED, pointer, expected)
                : Problem.of(rule, pointer, text);
    }

    /** A value whose text has not the form of its type, as the reader tells the same text. */
    public static Problem illFormed(String pointer, WrittenValue value) {
        ValueForms form = ValueForms.of(value);
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        return length < 1 || length > form.max()
                ? Problem.of(CoreProblem.STRING_LENGTH_OUT_OF_RANGE, pointer, "1", String.valueOf(form.max()))
                : otherForm(pointer, form.form(), form.expected(), text);
    }

    /** Whether a text would be an instant if only it said its offset. */
    private static boolean lacksOffset(String text) {
        return Timestamp.asWritten(text + "Z").isWellFormed();
    }

    static Problem noCode(String pointer, String text, CodeList<?> list) {
        return list.isOpen()
                ? Problem.of(
                        CoreProblem.PATTERN_NOT_MATCHED, pointer, list.name().replace('-', ' '))
                : noCode(
                        pointer,
                        text,
                        list.name(),
                        list.codes().stream().map(Code::code).toList());
    }

    /** A text that is no code of a closed list, whose codes are named if they are few. */
    public static Problem noCode(String pointer, String text, String list, List<String> codes) {
        CoreProblem rule = ShapeRules.noCode(list);
        if (rule != CoreProblem.UNKNOWN_CODE) {
            return Problem.of(rule, pointer, text);
        }
        String named = codes.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Problem.of(rule, pointer, text, list, codes.size() > MOST_NAMED ? named + ", ..." : named);
    }
}
