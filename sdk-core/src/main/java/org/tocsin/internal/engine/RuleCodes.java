package org.tocsin.internal.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.internal.context.ContextRules;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;

/** Which rules there are, to say which were not checked; nobody asks while messages are valid. */
final class RuleCodes {

    private static final Set<String> OTHER_FAMILIES = Set.of("SYN", "LIM", "VER", "CNV");
    /** What is found while a message is read, or by its reader, or in the schemas alone. */
    private static final Set<CoreProblem> OF_SHAPE = EnumSet.of(
            CoreProblem.LIKELIHOOD_AND_CONFIDENCE_MERGED,
            CoreProblem.CULPRIT_OUTSIDE_ATTRIBUTION,
            CoreProblem.MEMBER_MISSING,
            CoreProblem.UNKNOWN_MEMBER,
            CoreProblem.WRONG_JSON_TYPE,
            CoreProblem.PATTERN_NOT_MATCHED,
            CoreProblem.INTEGER_OUT_OF_RANGE,
            CoreProblem.ARRAY_SIZE_OUT_OF_RANGE,
            CoreProblem.STRING_LENGTH_OUT_OF_RANGE,
            CoreProblem.NATIONAL_SEVERITY_WITHOUT_SCHEME,
            CoreProblem.QUANTITY_INCOMPLETE,
            CoreProblem.UNKNOWN_CODE,
            CoreProblem.UNREGISTERED_CODE,
            CoreProblem.DEPRECATED_CODE,
            CoreProblem.REALM_MISSING,
            CoreProblem.MALFORMED_PARTY_CODE,
            CoreProblem.INSTANT_WITHOUT_OFFSET,
            CoreProblem.UNKNOWN_TLP_LABEL);

    private static final List<ProblemCode> OF_MESSAGE = Stream.of(CoreProblem.values())
            .filter(code -> !OTHER_FAMILIES.contains(code.id().substring(4, 7))
                    && !OF_SHAPE.contains(code)
                    && !ContextRules.codes().contains(code))
            .map(ProblemCode.class::cast)
            .toList();

    private RuleCodes() {}

    /** The rules that are checked when the shape of a message is sound. */
    static List<ProblemCode> ofMessage() {
        return OF_MESSAGE;
    }

    /** The rules that are checked when a message is valid by itself. */
    static List<ProblemCode> ofContext() {
        return List.copyOf(ContextRules.codes());
    }
}
