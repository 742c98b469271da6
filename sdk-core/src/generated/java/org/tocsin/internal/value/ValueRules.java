// Generated from rules.json; do not edit.
package org.tocsin.internal.value;

import java.util.EnumSet;
import java.util.Set;
import org.tocsin.validation.CoreProblem;

/** The rules about values wherever they stand, each as a bit. */
final class ValueRules {

    static final long ACCUSATION_IN_TEXT = 1L << 0;
    static final long UNEXPLAINED_OTHER = 1L << 1;
    static final long REPEATED_OR_TEST_CATEGORY = 1L << 2;
    static final long REPEATED_CODE = 1L << 3;
    static final long UNPLACED_PRIVATE_CATEGORY = 1L << 4;
    static final long PERSON_NAMED_WITHOUT_NOTICE = 1L << 5;
    static final long REAL_INDICATOR_IN_EXERCISE = 1L << 6;
    static final long SEVERITY_WITHOUT_REASON = 1L << 7;
    static final long SPECIAL_ADDRESS = 1L << 8;
    static final long MALFORMED_INDICATOR = 1L << 9;
    static final long MALFORMED_CVSS_VECTOR = 1L << 10;
    static final long INDICATOR_LAPSED = 1L << 11;
    static final long QUANTITY_CONTRADICTORY = 1L << 12;
    static final long DOCUMENT_NOT_THERE = 1L << 13;
    static final long AMOUNT_FINER_THAN_CURRENCY = 1L << 14;
    static final long UNIT_DOES_NOT_FIT = 1L << 15;
    static final long REPEATED_IDENTIFIER = 1L << 16;
    static final long SHARE_ABOVE_WHOLE = 1L << 17;
    static final long SELF_REFERENCE_OR_NO_QUESTION = 1L << 18;
    static final long UNKNOWN_LOCAL_OFFSET = 1L << 19;
    static final long HAPPENED_AFTER_SENDING = 1L << 20;
    static final long NO_SUCH_DATE = 1L << 21;
    static final long CERTAINTY_AND_TIME_UNFIT = 1L << 22;
    static final long INTERVAL_REVERSED = 1L << 23;
    static final long DEADLINE_BEFORE_SENDING = 1L << 24;
    static final long LIST_OUT_OF_ORDER = 1L << 25;
    static final long ACTION_AGAINST_PAP = 1L << 26;
    static final long INDICATOR_STRICTER_THAN_MESSAGE = 1L << 27;
    static final long TEXT_WITHOUT_ONE_ORIGINAL = 1L << 28;
    static final long HIDDEN_CHARACTER_IN_VALUE = 1L << 29;
    static final long MISLEADING_TEXT = 1L << 30;
    static final long BLANK_TEXT = 1L << 31;

    private ValueRules() {}

    /** The rules of these bits. */
    static Set<CoreProblem> of(long bits) {
        CoreProblem[] rules = {
            CoreProblem.ACCUSATION_IN_TEXT,
            CoreProblem.UNEXPLAINED_OTHER,
            CoreProblem.REPEATED_OR_TEST_CATEGORY,
            CoreProblem.REPEATED_CODE,
            CoreProblem.UNPLACED_PRIVATE_CATEGORY,
            CoreProblem.PERSON_NAMED_WITHOUT_NOTICE,
            CoreProblem.REAL_INDICATOR_IN_EXERCISE,
            CoreProblem.SEVERITY_WITHOUT_REASON,
            CoreProblem.SPECIAL_ADDRESS,
            CoreProblem.MALFORMED_INDICATOR,
            CoreProblem.MALFORMED_CVSS_VECTOR,
            CoreProblem.INDICATOR_LAPSED,
            CoreProblem.QUANTITY_CONTRADICTORY,
            CoreProblem.DOCUMENT_NOT_THERE,
            CoreProblem.AMOUNT_FINER_THAN_CURRENCY,
            CoreProblem.UNIT_DOES_NOT_FIT,
            CoreProblem.REPEATED_IDENTIFIER,
            CoreProblem.SHARE_ABOVE_WHOLE,
            CoreProblem.SELF_REFERENCE_OR_NO_QUESTION,
            CoreProblem.UNKNOWN_LOCAL_OFFSET,
            CoreProblem.HAPPENED_AFTER_SENDING,
            CoreProblem.NO_SUCH_DATE,
            CoreProblem.CERTAINTY_AND_TIME_UNFIT,
            CoreProblem.INTERVAL_REVERSED,
            CoreProblem.DEADLINE_BEFORE_SENDING,
            CoreProblem.LIST_OUT_OF_ORDER,
            CoreProblem.ACTION_AGAINST_PAP,
            CoreProblem.INDICATOR_STRICTER_THAN_MESSAGE,
            CoreProblem.TEXT_WITHOUT_ONE_ORIGINAL,
            CoreProblem.HIDDEN_CHARACTER_IN_VALUE,
            CoreProblem.MISLEADING_TEXT,
            CoreProblem.BLANK_TEXT
        };
        Set<CoreProblem> of = EnumSet.noneOf(CoreProblem.class);
        for (int i = 0; i < rules.length; i++) {
            if ((bits & 1L << i) != 0) {
                of.add(rules[i]);
            }
        }
        return of;
    }
}
