package org.tocsin.directory;

/** Something that a communication check found wrong with a contact. */
public enum CheckFinding {
    /** There is no answer of a person yet, and the wished time is not over. */
    PENDING(false),
    /** There is no answer, and the wished time is over. The lack of an answer is not a statement of the party. */
    MISSING(true),
    /** A machine has received the check, and nobody has read it. */
    MACHINE_ONLY(true),
    /** The recipient refused the check. */
    REJECTED(true),
    /** The answer was sent after the wished time. It is a wish, so the check can be passed all the same. */
    LATE(false),
    /** A challenge was set and not answered. */
    CHALLENGE_NOT_ANSWERED(true),
    /** The answer to the challenge is wrong, or the signature in it does not hold. */
    WRONG_ANSWER(true),
    /** A key was to be checked and neither the answer nor the acknowledgement is signed. */
    NOT_SIGNED(true),
    /** Something is signed, and nobody has verified the signature. */
    SIGNATURE_NOT_VERIFIED(false),
    /** Somebody else than the duty officer answered. */
    NOT_ON_DUTY(false),
    /** A desk of another role than the one that was checked answered. */
    OTHER_DESK(false),
    /** The desk says that the contact data are wrong. */
    CONTACT_DATA_WRONG(true);

    private final boolean failing;

    CheckFinding(boolean failing) {
        this.failing = failing;
    }

    /** Whether a check with this finding is not passed. */
    public boolean isFailing() {
        return failing;
    }
}
