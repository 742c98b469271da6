package org.tocsin.internal;

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
            CoreProblem.ATT_002,
            CoreProblem.ATT_006,
            CoreProblem.SHP_001,
            CoreProblem.SHP_002,
            CoreProblem.SHP_003,
            CoreProblem.SHP_004,
            CoreProblem.SHP_005,
            CoreProblem.SHP_006,
            CoreProblem.SHP_007,
            CoreProblem.SHP_010,
            CoreProblem.SHP_011,
            CoreProblem.COD_001,
            CoreProblem.COD_002,
            CoreProblem.COD_003,
            CoreProblem.EXR_001,
            CoreProblem.PTY_001,
            CoreProblem.TIM_001,
            CoreProblem.TLP_001);

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
