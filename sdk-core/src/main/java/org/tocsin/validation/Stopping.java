package org.tocsin.validation;

import java.util.Set;

/** The rules about a message among others of which an error stops it. Clause: <i>context-rules</i>. */
final class Stopping {

    private static final Set<ProblemCode> CODES = Set.of(
            CoreProblem.REFERENCE_ACROSS_REALMS,
            CoreProblem.PLAY_OUTSIDE_WINDOW,
            CoreProblem.DRAFT_IN_TRANSIT,
            CoreProblem.PLAY_AFTER_PLAN_TAKEN_BACK,
            CoreProblem.MESSAGE_TAKEN_BACK,
            CoreProblem.LABEL_LOWERED,
            CoreProblem.NO_KEY_FOR_ENCRYPTION,
            CoreProblem.RESTRICTED_ON_PUBLIC_CHANNEL,
            CoreProblem.CONFLICTING_REVISION,
            CoreProblem.NOT_THE_ORIGINATOR,
            CoreProblem.CONTACT_EXPIRED,
            CoreProblem.SIGNER_NOT_AUTHORISED);

    private Stopping() {}

    static Set<ProblemCode> codes() {
        return CODES;
    }
}
