package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.OpenCode;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.form.Form;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Path;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyCode;
import org.tocsin.message.WrittenValue;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/**
 * The check of a message object that the generated codecs use. It tests the constraints of the schema and throws a
 * {@link Defect} at the first one that is broken or, where all defects are wanted, continues after it.
 */
public final class ObjectCheck {

    private final Limits limits;
    private final List<Problem> warnings = new ArrayList<>(0);
    /** The list of all defects; null to stop at the first. */
    private final @Nullable List<Problem> defects;

    private final FirstLook look;
    private final Path path = new Path();

    /**
     * A check that stops at the first defect; the limits apply to JSON that is written unchanged, such as extensions.
     */
    public ObjectCheck(Limits limits) {
        this.limits = limits;
        this.defects = null;
        this.look = new FirstLook();
    }

    private ObjectCheck(Limits limits, List<Problem> defects) {
        this.limits = limits;
        this.defects = defects;
        this.look = FirstLook.atParts();
    }

    /** A check that adds all defects to the list. */
    public static ObjectCheck into(List<Problem> defects, Limits limits) {
        return new ObjectCheck(limits, defects);
    }

    /** The warnings, which do not make the shape of the object invalid. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The first look that examined the values while they were checked. */
    public FirstLook look() {
        return look;
    }

    /** How many elements of a list the first look is shown: none where all defects are wanted, as some may be null. */
    public int looked(List<?> list) {
        return defects == null ? list.size() : 0;
    }

    /** Enters a member that is an object. */
    public void enter(String member) {
        path.enter(member);
    }

    /**
     * Enters a member that is a list of at most {@code max} elements; returns how many of its elements are to be
     * checked.
     */
    public int enterList(String member, int size, int max) {
        if (size > max) {
            reject(ShapeCodes.otherSize(pointer(member), String.valueOf(max), false));
        }
        enter(member);
        return Math.min(size, max);
    }

    /** Moves to an element of the list. */
    public void element(int index) {
        path.element(index);
    }

    /** Leaves the object or list that was entered last. */
    public void leave() {
        path.leave();
    }

    /** Checks that a required member is present; a list must not be empty. */
    void present(Members members, int member, @Nullable Object value) {
        if (isAbsent(value)) {
            String name = members.name(member);
            reject(ShapeCodes.missing(pointer(name), members.definition(), name));
        }
    }

    /** The same for a member that belongs to no record of the schemas. */
    public void present(String member, @Nullable Object value) {
        if (isAbsent(value)) {
            reject(member, CoreProblem.MEMBER_MISSING, member);
        }
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof List<?> list && list.isEmpty());
    }

    /** Checks the length of a text, in code points. */
    public void text(@Nullable String member, @Nullable String value, int min, int max) {
        if (value != null && isOfLength(member, value, min, max) && isSound(member, value)) {
            look.words(value);
            look.at(value);
        }
    }

    /** Checks that a string can be written in UTF-8, that is, has no unpaired surrogate. */
    public boolean isSound(@Nullable String member, String value) {
        boolean lone = hasLoneSurrogate(value);
        if (lone) {
            reject(member, CoreProblem.LONE_SURROGATE);
        }
        return !lone;
    }

    /** Checks the length and the form of a text. */
    public void text(@Nullable String member, @Nullable String value, int min, int max, Form form, String expected) {
        if (value == null || !isOfLength(member, value, min, max)) {
            return;
        }
        look.words(value);
        boolean plain = form.takes(Characters.ORDINARY) && Characters.isPrintableAscii(value);
        if (!plain && !form.isWalked(value) && isSound(member, value) && !form.matches(value)) {
            reject(ShapeCodes.otherForm(pointer(member), "", expected, value, form::matches, isInFull()));
        }
        if (!plain && !form.isAscii()) {
            look.at(value);
        }
    }

    private boolean isOfLength(@Nullable String member, String value, int min, int max) {
        int units = value.length();
        int characters = min > 1 || units > max ? value.codePointCount(0, units) : units;
        boolean other = characters < min || characters > max;
        if (other) {
            int all = value.codePointCount(0, units);
            reject(ShapeCodes.otherLength(pointer(member), String.valueOf(min), String.valueOf(max), all, value));
        }
        return !other;
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

    /** Checks the texts of a list. */
    public void texts(String member, List<String> values, int most, int min, int max, Form form, String expected) {
        int size = enterList(member, values.size(), most);
        for (int i = 0; i < size; i++) {
            element(i);
            isThere(values.get(i), "string");
            text(null, values.get(i), min, max, form, expected);
        }
        leave();
    }

    /** Checks the range of an integer. */
    public void range(String member, @Nullable Number value, long min, long max) {
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            reject(ShapeCodes.otherRange(
                    pointer(member), String.valueOf(min), String.valueOf(max), String.valueOf(value)));
        }
    }

    /** Checks that this version defines a code; if not, a warning is noted. */
    public <C extends Code> void code(@Nullable String member, @Nullable C code, CodeList<C> list) {
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            warnings.add(
                    warnings.size() < ShapeCodes.MOST_IN_FULL
                            ? ShapeCodes.unregistered(pointer(member), code.code(), list)
                            : Problem.of(CoreProblem.UNREGISTERED_CODE, pointer(member), code.code(), list.name()));
        } else if (code != null && list.isDeprecated(code)) {
            warnings.add(Problem.of(CoreProblem.DEPRECATED_CODE, pointer(member), code.code(), list.name()));
        }
    }

    /** Checks the codes of a list. */
    public <C extends Code> void codes(String member, List<C> codes, int most, CodeList<C> list) {
        int size = enterList(member, codes.size(), most);
        for (int i = 0; i < size; i++) {
            element(i);
            isThere(codes.get(i), "string");
            code(null, codes.get(i), list);
        }
        leave();
        look.codes(codes);
    }

    /** Checks that the text of a value matches the form of its type. */
    public void written(@Nullable String member, @Nullable WrittenValue value) {
        if (value != null && !value.isWellFormed() && isSound(member, value.toString())) {
            reject(ShapeCodes.illFormed(pointer(member), value, isInFull()));
        }
    }

    /** Checks the values of a list. */
    public void writtens(String member, List<? extends WrittenValue> values, int most) {
        int size = enterList(member, values.size(), most);
        for (int i = 0; i < size; i++) {
            WrittenValue value = values.get(i);
            if (value == null || !value.isWellFormed()) {
                element(i);
                isThere(value, "string");
                written(null, value);
            }
        }
        leave();
    }

    /** Checks the party codes of a list. */
    public void partyCodes(String member, List<PartyCode> parties, int most) {
        writtens(member, parties, most);
        look.codes(parties);
    }

    /** Checks that the current element is not null, which is no value of any type. */
    boolean isThere(@Nullable Object element, String type) {
        if (element == null) {
            reject(ShapeCodes.wrongType(pointer(null), type, "null"));
        }
        return element != null;
    }

    /** Checks the keys and the values of extensions. */
    public void extensions(String member, Extensions extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        enter(member);
        for (String key : extensions.keys()) {
            int most = limits.nameLength();
            if (key.length() > most) {
                reject(key, CoreProblem.NAME_TOO_LONG, String.valueOf(most));
            } else if (isSound(key, key)) {
                json(key, extensions.json(key).orElseThrow());
            }
        }
        leave();
    }

    /** Checks that a text that will be written unchanged is JSON. */
    public void json(String member, String json) {
        if (isSound(member, json)) {
            TextDefects.of(json.getBytes(StandardCharsets.UTF_8), limits, path.depth() + 1).stream()
                    .map(Finding::problem)
                    .limit(1)
                    .forEach(first ->
                            reject(member, first.code(), first.arguments().toArray(new String[0])));
        }
    }

    /** Reports a defect of a member of the current object, or of the current element where {@code member} is null. */
    public void reject(@Nullable String member, ProblemCode code, String... arguments) {
        reject(Problem.of(code, pointer(member), arguments));
    }

    private void reject(Problem problem) {
        if (defects == null) {
            throw new Defect(problem);
        }
        defects.add(problem);
    }

    /** Whether a defect that is found now gets full details. */
    private boolean isInFull() {
        return defects != null && defects.size() < ShapeCodes.MOST_IN_FULL;
    }

    private String pointer(@Nullable String member) {
        return member == null ? path.pointer() : path.pointer(member);
    }
}
