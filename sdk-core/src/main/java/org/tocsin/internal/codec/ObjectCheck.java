package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.OpenCode;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.form.Form;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Pointers;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** A message object as the generated codecs check it: the constraints of the schema, stopped at the first broken. */
public final class ObjectCheck {

    private static final int USUAL_DEPTH = 16;
    private static final int NOT_IN_LIST = -1;

    private final List<Problem> warnings = new ArrayList<>(0);
    private final FirstLook look = new FirstLook();
    private String[] members = new String[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private int depth;

    /** What was found that does not make the object invalid by shape. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** What the values were shown to as they were checked. */
    public FirstLook look() {
        return look;
    }

    /** Goes into a member that is an object. */
    public void enter(String member) {
        if (depth == members.length) {
            members = Arrays.copyOf(members, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
        members[depth] = member;
        indexes[depth++] = NOT_IN_LIST;
    }

    /** Goes into a member that is a list, which may not be longer. */
    public void enterList(String member, int size, int max) {
        if (size > max) {
            throw fail(member, CoreProblem.ARRAY_SIZE_OUT_OF_RANGE, "1", String.valueOf(max));
        }
        enter(member);
    }

    /** Goes to an element of the list. */
    public void element(int index) {
        indexes[depth - 1] = index;
    }

    /** Goes back out of an object or a list. */
    public void leave() {
        depth--;
    }

    /** A member of an object that must be there; a list must not be empty. */
    void present(Members members, int member, @Nullable Object value) {
        if (isAbsent(value)) {
            String name = members.name(member);
            throw new Defect(ShapeCodes.missing(pointer(name), members.definition(), name));
        }
    }

    /** The same of what is no member of a record of the schemas. */
    public void present(String member, @Nullable Object value) {
        if (isAbsent(value)) {
            throw fail(member, CoreProblem.MEMBER_MISSING, member);
        }
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    /** A text's length, in code points. */
    public void text(@Nullable String member, @Nullable String value, int min, int max) {
        if (value != null) {
            length(member, value, min, max);
            sound(member, value);
            look.at(value);
        }
    }

    /** That a string can be written in UTF-8: it holds no half of a surrogate pair. */
    public void sound(@Nullable String member, String value) {
        if (hasLoneSurrogate(value)) {
            throw fail(member, CoreProblem.LONE_SURROGATE);
        }
    }

    /** A text's length and form. */
    public void text(@Nullable String member, @Nullable String value, int min, int max, Form form, String expected) {
        if (value == null) {
            return;
        }
        length(member, value, min, max);
        boolean plain = form.takes(Characters.ORDINARY) && Characters.isPrintableAscii(value);
        if (!plain && !form.isWalked(value)) {
            sound(member, value);
            if (!form.matches(value)) {
                throw fail(member, CoreProblem.PATTERN_NOT_MATCHED, expected);
            }
        }
        if (!plain && !form.isAscii()) {
            look.at(value);
        }
    }

    private void length(@Nullable String member, String value, int min, int max) {
        int units = value.length();
        int characters = min > 1 || units > max ? value.codePointCount(0, units) : units;
        if (characters < min || characters > max) {
            throw fail(member, CoreProblem.STRING_LENGTH_OUT_OF_RANGE, String.valueOf(min), String.valueOf(max));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The texts of a list. */
    public void texts(String member, List<String> values, int most, int min, int max, Form form, String expected) {
        enterList(member, values.size(), most);
        for (int i = 0; i < values.size(); i++) {
            element(i);
            text(null, values.get(i), min, max, form, expected);
        }
        leave();
    }

    /** An integer's range. */
    public void range(String member, @Nullable Number value, long min, long max) {
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            throw fail(member, CoreProblem.INTEGER_OUT_OF_RANGE, String.valueOf(min), String.valueOf(max));
        }
    }

    /** Whether a code is one that this version defines; if not, it is a warning. */
    public <C extends Code> void code(@Nullable String member, @Nullable C code, CodeList<C> list) {
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            warnings.add(Problem.of(CoreProblem.UNREGISTERED_CODE, pointer(member), code.code(), list.name()));
        } else if (code != null && list.isDeprecated(code)) {
            warnings.add(Problem.of(CoreProblem.DEPRECATED_CODE, pointer(member), code.code(), list.name()));
        }
    }

    /** The codes of a list. */
    public <C extends Code> void codes(String member, List<C> codes, int most, CodeList<C> list) {
        enterList(member, codes.size(), most);
        for (int i = 0; i < codes.size(); i++) {
            element(i);
            code(null, codes.get(i), list);
        }
        leave();
        look.codes(codes);
    }

    /** The length of a list whose elements leave nothing to check. */
    public void size(String member, List<?> values, int most) {
        enterList(member, values.size(), most);
        leave();
    }

    /** The length of a list of identifiers of messages. */
    public void messageIds(String member, List<MessageId> ids, int most) {
        enterList(member, ids.size(), most);
        leave();
    }

    /** The length of a list of instants. */
    public void timestamps(String member, List<Timestamp> times, int most) {
        enterList(member, times.size(), most);
        leave();
    }

    /** The length of a list of party codes. */
    public void partyCodes(String member, List<PartyCode> parties, int most) {
        enterList(member, parties.size(), most);
        look.codes(parties);
        leave();
    }

    /** A problem at a member where the check stands, or, with none, at the element; for throwing. */
    public Defect fail(@Nullable String member, ProblemCode code, String... arguments) {
        return new Defect(Problem.of(code, pointer(member), arguments));
    }

    private String pointer(@Nullable String member) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(Pointers.escape(members[i]));
            if (indexes[i] != NOT_IN_LIST) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return member == null ? pointer.toString() : pointer + "/" + Pointers.escape(member);
    }
}
