package org.tocsin.formats.internal.map;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.conversion.CleanText;
import org.tocsin.vocabulary.Crosswalk;

/**
 * How one value is said on the other side: a pair of functions, each empty where the value can't be said there. Where one
 * does not undo the other, the conversion makes the value coarser, and finds that out by itself.
 *
 * @param how the rule in words, for the documentation
 * @param <V> the type of our value, for the compiler alone
 */
@SuppressWarnings("UnusedTypeParameter") // it is for the compiler of those who use it
public record Values<V>(String how, Function<Object, Optional<Object>> write, Function<Object, Optional<Object>> read) {

    /** The value on the other side; null where it can't be said there. */
    @Nullable
    Object carry(Way way, @Nullable Object value) {
        return value == null
                ? null
                : (way == Way.WRITE ? write : read).apply(value).orElse(null);
    }

    /** A rule about strings. */
    public static <V> Values<V> text(
            String how, Function<String, Optional<String>> write, Function<String, Optional<String>> read) {
        return new Values<>(how, ofText(write), ofText(read));
    }

    private static Function<Object, Optional<Object>> ofText(Function<String, Optional<String>> rule) {
        return value -> value instanceof String text ? rule.apply(text).map(Object.class::cast) : Optional.empty();
    }

    /** As it is. */
    public static <V> Values<V> same() {
        return new Values<>("as it is", Optional::of, Optional::of);
    }

    /** A line that has at most so many characters on our side. */
    public static <V> Values<V> line(int most) {
        return text("one line", Optional::of, text -> CleanText.line(text, most).map(CleanText::words));
    }

    /** The codes of a list and their names, as the crosswalks of the format have them; the first crosswalk that knows it. */
    public static <C extends Code> Values<C> codes(CodeList<C> list, Crosswalk crosswalk) {
        return text(
                "crosswalk of " + list.name(),
                code -> crosswalk.names(list.name(), code).stream().findFirst(),
                name -> crosswalk.code(list, name).map(Code::code));
    }

    /** A table of our values and theirs; of two with one value of theirs, reading finds the first. */
    public static <V> Values<V> table(Map<String, String> theirs) {
        Map<String, String> ours = new HashMap<>();
        theirs.forEach((own, other) -> ours.putIfAbsent(other, own));
        return text(
                "table", own -> Optional.ofNullable(theirs.get(own)), other -> Optional.ofNullable(ours.get(other)));
    }

    /** Codes for numbers: each code is read from its number up to the next one, and written as a number of its own. */
    public static <V> Values<V> steps(Map<String, List<Integer>> fromAndMiddle) {
        NavigableMap<Integer, String> codes = new TreeMap<>();
        fromAndMiddle.forEach((code, numbers) -> codes.put(numbers.get(0), code));
        return new Values<>(
                "steps of a scale",
                code -> Optional.ofNullable(fromAndMiddle.get(code)).map(numbers -> BigDecimal.valueOf(numbers.get(1))),
                number -> number instanceof BigDecimal exact && exact.signum() >= 0 && exact.compareTo(HUNDRED) <= 0
                        ? Optional.ofNullable(codes.floorEntry(exact.intValue()))
                                .map(Map.Entry::getValue)
                        : Optional.empty());
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A whole number. */
    public static <V> Values<V> whole() {
        return new Values<>(
                "whole number",
                Optional::of,
                number -> number instanceof BigDecimal exact
                                && exact.scale() == 0
                                && exact.signum() >= 0
                                && exact.precision() < 16
                        ? Optional.of(exact)
                        : Optional.empty());
    }

    /** A value of ours with fixed words before it. */
    public static <V> Values<V> behind(String words) {
        return text(
                '`' + words + "…`",
                own -> Optional.of(words + own),
                other -> other.startsWith(words) && other.length() > words.length()
                        ? Optional.of(other.substring(words.length()))
                        : Optional.empty());
    }
}
