package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartialTime;
import org.tocsin.validation.Severity;

/**
 * The value of a member that is a time in any of the forms of the format.
 *
 * @param text the time as it is written: an instant, or a year, a month or a day
 * @param partial the value where it is a partial time; null for an instant and a day
 */
record WrittenMoment(String text, @Nullable PartialTime partial) {

    /** The time of a value; null where a partial time is not told. */
    static @Nullable WrittenMoment of(@Nullable Object value) {
        if (value instanceof PartialTime partial) {
            return partial.at() == null ? null : new WrittenMoment(partial.at().toString(), partial);
        }
        return value == null ? null : new WrittenMoment(value.toString(), null);
    }

    /** The severity of a finding about it: a warning where it is not exact. */
    Severity severity() {
        return partial == null ? Severity.ERROR : TimeRules.severity(partial);
    }

    /** Where a finding about the value at this place points. */
    String pointer(Place place) {
        return partial == null ? place.pointer() : place.pointer("at");
    }
}
