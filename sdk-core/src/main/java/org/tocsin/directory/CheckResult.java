package org.tocsin.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.PocRole;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;

/**
 * The result of one communication check for one contact.
 *
 * @param check the identifier of the check
 * @param kind what the check was to show
 * @param party the party that was checked
 * @param role the role that was checked; null where the check names none and the directory has no contact for its track
 * @param contact the entry that was checked; null where the directory does not have it
 * @param sentAt when the check was sent
 * @param dueAt by when a person's answer was wished for
 * @param answer the acknowledgement that counts; null where there is none
 * @param findings what was not well; empty where all was
 */
public record CheckResult(
        MessageId check,
        CommunicationCheckKind kind,
        PartyCode party,
        @Nullable PocRole role,
        @Nullable Contact contact,
        Instant sentAt,
        Instant dueAt,
        @Nullable CheckAnswer answer,
        Set<CheckFinding> findings) {

    public CheckResult {
        findings = EnumSets.copyOf(CheckFinding.class, findings);
    }

    /** Whether a person answered and did not refuse the check; the answer may be wrong or late. */
    public boolean isAnswered() {
        return answer != null && answer.byPerson() && !findings.contains(CheckFinding.REJECTED);
    }

    /** Whether it was answered with no finding that fails the check. */
    public boolean isPassed() {
        return isAnswered() && findings.stream().noneMatch(CheckFinding::isFailing);
    }

    /** The time from the sending of the check to the sending of the answer; empty where no person answered. */
    public Optional<Duration> timeToAnswer() {
        return isAnswered() && answer != null
                ? Optional.of(Duration.between(sentAt, answer.sentAt()))
                : Optional.empty();
    }
}
