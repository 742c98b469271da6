package org.tocsin.internal.rule;

import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.PhoneNumbers;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** The problem of a value, of an indicator or of a target, that does not have the form of its kind. */
final class MalformedValue {

    private MalformedValue() {}

    static void add(IndicatorKind kind, String value, String pointer, Findings findings) {
        boolean ofTelephone = kind.equals(IndicatorKind.PHONE_NUMBER) || kind.equals(IndicatorKind.PHONE_RANGE);
        String digits = ofTelephone ? PhoneNumbers.withoutSeparators(value) : value;
        if (ofTelephone && !Indicators.isMalformed(kind, digits)) {
            findings.add(
                    ProblemVariant.SEPARATOR, CoreProblem.MALFORMED_INDICATOR, pointer, value, kind.code(), digits);
        } else {
            findings.add(CoreProblem.MALFORMED_INDICATOR, pointer, value, kind.code());
        }
    }
}
