package org.tocsin.internal.value;

import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.SeverityAssessment;

/** Checks of assessments of severity. */
public final class Severities {

    private Severities() {}

    /** Whether an assessment gives the reason that its level needs, if it needs one. */
    public static boolean isReasoned(SeverityAssessment severity) {
        return !CodeGroups.isGrave(severity.level()) || !severity.reasons().isEmpty();
    }
}
