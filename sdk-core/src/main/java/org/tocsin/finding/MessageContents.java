package org.tocsin.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.Member;
import org.tocsin.internal.member.MemberWalk;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;

/**
 * The values in a message of any type, each with its JSON pointer, in the order of the message.
 *
 * <p>It follows the schemas, and so also finds values in types that are added later. A body of an unknown type and
 * extensions give no values; the header does.
 */
public final class MessageContents {

    private final Message<?> message;

    private MessageContents(Message<?> message) {
        this.message = message;
    }

    /** The contents of a message, valid or not; each method searches only when it is called. */
    public static MessageContents of(Message<?> message) {
        return new MessageContents(message);
    }

    /**
     * Every value of a type, including each element of a list: {@code Indicator}, {@code PartyCode}, {@code Timestamp},
     * {@code PartialTime}, {@code Text}, {@code LocalId}, {@code Document}, {@code IncidentId}, {@code Category} or any
     * other part, identifier or code; for a supertype such as {@code Code}, every value of its subtypes. Empty for a
     * type that messages do not have.
     */
    public <T> List<Found<T>> all(Class<T> type) {
        List<Found<T>> found = new ArrayList<>();
        MemberWalk.each(message, type, (place, value) -> found.add(new Found<>(place.pointer(), type.cast(value))));
        return Collections.unmodifiableList(found);
    }

    /**
     * Every value by which activity is recognised, whether an indicator holds it or a request names it as a target; the
     * pointer is that of the value itself.
     */
    public List<Found<IndicatorValue>> indicatorValues() {
        List<Found<IndicatorValue>> found = new ArrayList<>();
        MemberWalk.each(message, Set.of(Meaning.INDICATOR), (place, value) -> {
            boolean whole = value instanceof Indicator;
            String text = whole ? ((Indicator) value).value() : (String) value;
            IndicatorKind kind = kind(whole ? value : place.holder());
            if (kind != null && text != null) {
                found.add(new Found<>(whole ? place.pointer("value") : place.pointer(), IndicatorValue.of(kind, text)));
            }
        });
        return Collections.unmodifiableList(found);
    }

    /** The kind that is given with a value; null in a message that is not valid. */
    private static @Nullable IndicatorKind kind(Object holder) {
        for (Member member : RecordMembers.of(holder.getClass()).all()) {
            if (member.in(holder) instanceof IndicatorKind kind) {
                return kind;
            }
        }
        return null;
    }

    /** Every single-line string, written for people or compared by programs, except the entries of texts. */
    public List<Found<String>> lines() {
        return strings(Set.of(Meaning.FOR_PEOPLE, Meaning.COMPARED));
    }

    /** Every day of the calendar, as it is written. */
    public List<Found<String>> days() {
        return strings(Set.of(Meaning.DAY));
    }

    private List<Found<String>> strings(Set<Meaning> meanings) {
        List<Found<String>> found = new ArrayList<>();
        MemberWalk.each(message, meanings, (place, value) -> {
            if (value instanceof String text) {
                found.add(new Found<>(place.pointer(), text));
            }
        });
        return Collections.unmodifiableList(found);
    }
}
