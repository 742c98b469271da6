package org.tocsin.formats.internal.veris;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;

/**
 * The facts about the resulting message that a record does not have and the caller gives.
 *
 * @param originator the originator of the message
 * @param recipients the recipients of the message
 * @param tlp the TLP label of the message
 * @param realm the realm of the message
 * @param nameVictims whether the names of victims are converted
 * @param undatedAt the time of sending for a record without a date of its own
 */
public record Frame(
        PartyRole originator,
        List<Recipient> recipients,
        Tlp tlp,
        Realm realm,
        boolean nameVictims,
        Optional<Timestamp> undatedAt) {}
