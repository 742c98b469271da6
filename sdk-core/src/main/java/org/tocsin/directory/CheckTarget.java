package org.tocsin.directory;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.PocRole;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.CommunicationCheck;

/**
 * One contact that a check asks.
 *
 * @param party the party
 * @param role the role, as the check or the directory names it; empty where neither does
 * @param contact the entry, where the directory has it
 */
record CheckTarget(PartyCode party, Optional<PocRole> role, Optional<Contact> contact) {

    /** The contacts that a check asks, each once, in the order of its recipients. */
    static Set<CheckTarget> of(Message<CommunicationCheck> check, Directory directory, Instant sentAt) {
        Set<CheckTarget> targets = new LinkedHashSet<>();
        PartyCode sender = check.party();
        for (Recipient recipient : check.header().recipients()) {
            if (!recipient.copyOrDefault()) {
                for (PartyCode party : parties(recipient, sender, directory, sentAt)) {
                    targets.add(of(party, Optional.ofNullable(recipient.role()), check, directory, sentAt));
                }
            }
        }
        return targets;
    }

    private static Set<PartyCode> parties(Recipient recipient, PartyCode sender, Directory directory, Instant sentAt) {
        PartyCode party = recipient.party();
        String group = recipient.group();
        if (party != null || group == null) {
            return party == null ? Set.of() : Set.of(party);
        }
        Set<PartyCode> members = new LinkedHashSet<>(directory.members(group, sentAt));
        members.remove(sender);
        return members;
    }

    private static CheckTarget of(
            PartyCode party,
            Optional<PocRole> named,
            Message<CommunicationCheck> check,
            Directory directory,
            Instant sentAt) {
        Header header = check.header();
        EntryId entry = check.body().entry();
        Optional<Contact> tested = Optional.ofNullable(entry).flatMap(id -> directory.entry(party, id));
        Optional<Contact> contact = tested.or(() -> named.map(role -> directory.contact(party, role, sentAt))
                .orElseGet(() -> directory.contact(party, header.trackOrDefault(), sentAt)));
        Optional<PocRole> role =
                named.or(() -> contact.map(found -> found.entryAt(sentAt).role()));
        return new CheckTarget(party, role, contact);
    }
}
