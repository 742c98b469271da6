package org.tocsin.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.OpenCode;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** A message object as the generated codecs check it: the constraints of the schema, stopped at the first broken. */
public final class ObjectCheck {

    private final List<Problem> warnings = new ArrayList<>(0);
    private @Nullable Object[] path = new Object[16];
    private int depth;

    /** What was found that does not make the object invalid by shape. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** Names the member that the next check is about. */
    public ObjectCheck at(String name) {
        path[depth] = name;
        return this;
    }

    /** A member that must be there; a list must not be empty. */
    public void present(String name, @Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            at(name);
            throw new Defect(ShapeCodes.missing(pointer(), name));
        }
    }

    /** A text's length, in code points. */
    public void text(@Nullable String value, int min, int max) {
        if (value != null) {
            length(value, min, max);
            sound(value);
        }
    }

    private void length(String value, int min, int max) {
        int length = value.length();
        if (length < min || (length > max && value.codePointCount(0, length) > max)) {
            throw fail(CoreProblem.SHP_007, String.valueOf(min), String.valueOf(max));
        }
    }

    private void sound(String value) {
        if (hasLoneSurrogate(value)) {
            throw fail(CoreProblem.SYN_004);
        }
    }

    /** A text's length and form. */
    public void text(@Nullable String value, int min, int max, Form form, String expected) {
        if (value == null) {
            return;
        }
        length(value, min, max);
        if (!form.isWalked(value)) {
            sound(value);
            if (!form.matches(value)) {
                throw fail(CoreProblem.SHP_004, expected);
            }
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

    /** An integer's range. */
    public void range(@Nullable Number value, long min, long max) {
        if (value != null && (value.longValue() < min || value.longValue() > max)) {
            throw fail(CoreProblem.SHP_005, String.valueOf(min), String.valueOf(max));
        }
    }

    /** Whether a code is one that this version defines; if not, it is a warning. */
    public <C extends Code> void code(@Nullable C code, CodeList<C> list) {
        if (code instanceof OpenCode open && !open.isKnown() && !open.isPrivate()) {
            warnings.add(Problem.of(CoreProblem.COD_002, pointer(), code.code(), list.name()));
        } else if (code != null && list.isDeprecated(code)) {
            warnings.add(Problem.of(CoreProblem.COD_003, pointer(), code.code(), list.name()));
        }
    }

    /** An object, checked by its codec. */
    public <T> void object(@Nullable T value, BiConsumer<ObjectCheck, T> codec) {
        if (value != null) {
            descend();
            codec.accept(this, value);
            ascend();
        }
    }

    /** A list's length, and each element by the same check. */
    public <T> void list(List<T> values, int max, BiConsumer<ObjectCheck, T> element) {
        if (values.size() > max) {
            throw fail(CoreProblem.SHP_006, "1", String.valueOf(max));
        }
        for (int i = 0; i < values.size(); i++) {
            descend();
            path[depth] = i;
            descend();
            element.accept(this, values.get(i));
            ascend();
            ascend();
        }
    }

    private void descend() {
        if (++depth == path.length) {
            path = Arrays.copyOf(path, depth * 2);
        }
        path[depth] = null;
    }

    private void ascend() {
        path[depth--] = null;
    }

    /** A problem where the check stands, for throwing. */
    public Defect fail(ProblemCode code, String... arguments) {
        return new Defect(Problem.of(code, pointer(), arguments));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i <= depth; i++) {
            if (path[i] != null) {
                pointer.append('/').append(Pointers.escape(path[i].toString()));
            }
        }
        return pointer.toString();
    }
}
