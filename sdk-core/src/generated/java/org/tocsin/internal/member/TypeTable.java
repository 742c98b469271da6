// Generated from members.json; do not edit.
package org.tocsin.internal.member;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReplyExpectation;

/** What messages of a type are for, as far as rules and desks ask; of a type that nobody defined, nothing. */
public final class TypeTable {

    private TypeTable() {}

    /** What a message of the type asks for where its reply says nothing; empty where it asks for nothing. */
    public static Optional<ReplyExpectation> asks(MessageType type) {
        return switch (type.code()) {
            case "communication-check" -> Optional.of(ReplyExpectation.ACKNOWLEDGEMENT);
            case "information-request",
                    "clarification-request",
                    "call-request",
                    "assistance-request",
                    "mitigation-request",
                    "preservation-request",
                    "release-request",
                    "assistance-offer",
                    "survey",
                    "change-proposal" -> Optional.of(ReplyExpectation.RESPONSE);
            default -> Optional.empty();
        };
    }

    /** The types that answer one of the type, beyond an acknowledgement, the one that fits best first. */
    public static List<MessageType> answers(MessageType type) {
        return switch (type.code()) {
            case "directory-entry",
                    "group-entry",
                    "sharing-profile",
                    "communication-check",
                    "response",
                    "acknowledgement",
                    "exercise-control",
                    "survey-response",
                    "survey-result",
                    "handling-change",
                    "cancellation" -> List.of();
            case "assistance-request" -> List.of(MessageType.RESPONSE, MessageType.ASSISTANCE_OFFER);
            case "survey" -> List.of(MessageType.SURVEY_RESPONSE, MessageType.RESPONSE);
            default -> List.of(MessageType.RESPONSE);
        };
    }

    /** Whether messages of the type may have the precedence {@code flash}. */
    public static boolean mayBeFlash(MessageType type) {
        return switch (type.code()) {
            case "communication-check",
                    "incident-report",
                    "advisory",
                    "clarification-request",
                    "call-request",
                    "assistance-request",
                    "mitigation-request",
                    "preservation-request",
                    "response",
                    "acknowledgement",
                    "exercise-control",
                    "cancellation" -> true;
            default -> false;
        };
    }

    /** Whether messages of the type are answered as soon as somebody reads them. */
    public static boolean isAnsweredAtOnce(MessageType type) {
        return switch (type.code()) {
            case "call-request" -> true;
            default -> false;
        };
    }

    /** Whether messages of the type are no content of an exercise: they control it, cancel it or confirm receipt. */
    public static boolean isNoPlay(MessageType type) {
        return switch (type.code()) {
            case "acknowledgement",
                    "exercise-control",
                    "cancellation" -> true;
            default -> false;
        };
    }

    /** Whether messages of the type may name messages of other realms. */
    public static boolean mayLookAcrossRealms(MessageType type) {
        return switch (type.code()) {
            case "lessons-learnt",
                    "exercise-plan",
                    "exercise-control",
                    "cancellation" -> true;
            default -> false;
        };
    }

    /**
     * Whether messages of the type may be declined by no profile: whoever declined them could not be told that a
     * message is wrong, or is handled otherwise from now on.
     */
    public static boolean isNeverDeclined(MessageType type) {
        return switch (type.code()) {
            case "acknowledgement",
                    "handling-change",
                    "cancellation" -> true;
            default -> false;
        };
    }
}
