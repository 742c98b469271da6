package org.tocsin.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.message.MessageId;

/**
 * The acknowledgement by which a check was answered.
 *
 * @param message its identifier
 * @param byPerson whether a person gave it
 * @param desk the role of the desk that answered
 * @param receivedAt when the check reached the recipient, as the recipient says; null where it does not
 * @param sentAt when the answer was sent, as the recipient says, but never before the check
 */
public record CheckAnswer(
        MessageId message,
        boolean byPerson,
        PocRole desk,
        @Nullable Instant receivedAt,
        Instant sentAt) {}
