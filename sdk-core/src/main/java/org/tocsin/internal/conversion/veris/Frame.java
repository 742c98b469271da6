package org.tocsin.internal.conversion.veris;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;

/**
 * What a record does not say of the message that it becomes, and the caller does.
 *
 * @param originator who speaks
 * @param recipients to whom
 * @param tlp how far the message may be shared
 * @param realm whether it is real
 * @param nameVictims whether victims are named
 * @param undatedAt when a message is said to be sent whose record has no date of its own
 */
public record Frame(
        PartyRole originator,
        List<Recipient> recipients,
        Tlp tlp,
        Realm realm,
        boolean nameVictims,
        Optional<Timestamp> undatedAt) {}
