package org.tocsin.internal.context;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.validation.CoreProblem;

/** What each rule about a message among others needs to know. */
final class Needs {

    private static final Map<CoreProblem, Set<Need>> OF = new EnumMap<>(CoreProblem.class);

    static {
        all(
                Set.of(Need.CORRESPONDENCE),
                CoreProblem.ATT_008,
                CoreProblem.DIR_009,
                CoreProblem.EXR_003,
                CoreProblem.EXR_006,
                CoreProblem.EXR_007,
                CoreProblem.EXR_010,
                CoreProblem.GOV_002,
                CoreProblem.INC_020,
                CoreProblem.INC_021,
                CoreProblem.INC_022,
                CoreProblem.INC_024,
                CoreProblem.INC_025,
                CoreProblem.PRG_003,
                CoreProblem.REQ_002,
                CoreProblem.REQ_004,
                CoreProblem.REQ_009,
                CoreProblem.SUR_002,
                CoreProblem.THR_001,
                CoreProblem.THR_002,
                CoreProblem.THR_003,
                CoreProblem.THR_006,
                CoreProblem.THR_008,
                CoreProblem.TLP_003,
                CoreProblem.TLP_006);
        all(Set.of(Need.CORRESPONDENCE, Need.DIRECTORY), CoreProblem.INC_026, CoreProblem.TLP_005);
        all(Set.of(Need.DIRECTORY), CoreProblem.DIR_001, CoreProblem.PTY_004, CoreProblem.REQ_011);
        all(Set.of(Need.PROFILE), CoreProblem.ATT_007, CoreProblem.DIR_010, CoreProblem.TXT_002);
        all(Set.of(Need.DIRECTORY, Need.CLOCK), CoreProblem.DIR_006, CoreProblem.DIR_007, CoreProblem.TLP_008);
        all(Set.of(Need.CLOCK), CoreProblem.THR_005, CoreProblem.TIM_004);
        all(Set.of(Need.CORRESPONDENCE, Need.CLOCK), CoreProblem.EXR_011, CoreProblem.INC_023, CoreProblem.REQ_013);
        all(Set.of(Need.CHANNEL), CoreProblem.TLP_009);
        all(Set.of(), CoreProblem.EXR_009);
        all(Set.of(Need.VERIFIED_SIGNATURES), CoreProblem.SIG_002, CoreProblem.SIG_003, CoreProblem.SIG_004);
    }

    private Needs() {}

    private static void all(Set<Need> needs, CoreProblem... rules) {
        for (CoreProblem rule : rules) {
            OF.put(rule, needs);
        }
    }

    /** The rules that need a context. */
    static Set<CoreProblem> rules() {
        return EnumSet.copyOf(OF.keySet());
    }

    /** What a rule needs. */
    static Set<Need> of(CoreProblem rule) {
        return OF.getOrDefault(rule, Set.of());
    }
}
