package org.tocsin.directory;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * @param role the role, as the check names it, or the main one of the contact; null where neither is known
 * @param contact the entry; null where the directory does not have it
 */
record CheckTarget(
        PartyCode party, @Nullable PocRole role, @Nullable Contact contact) {

    /** The contacts that a check asks, each once, in the order of its recipients. */
    static Set<CheckTarget> of(Message<CommunicationCheck> check, Directory directory, Instant sentAt) {
        Set<CheckTarget> targets = new LinkedHashSet<>();
        PartyCode sender = check.party();
        for (Recipient recipient : check.header().recipients()) {
            if (!recipient.copyOrDefault()) {
                for (PartyCode party : parties(recipient, sender, directory, sentAt)) {
                    targets.add(of(party, recipient.role(), check, directory, sentAt));
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
            @Nullable PocRole named,
            Message<CommunicationCheck> check,
            Directory directory,
            Instant sentAt) {
        Header header = check.header();
        EntryId entry = check.body().entry();
        Contact contact = Optional.ofNullable(entry)
                .flatMap(id -> directory.entry(party, id))
                .or(() -> named == null
                        ? directory.contact(party, header.trackOrDefault(), sentAt)
                        : directory.contact(party, named, sentAt))
                .orElse(null);
        PocRole role = named == null && contact != null ? main(contact, sentAt) : named;
        return new CheckTarget(party, role, contact);
    }

    private static @Nullable PocRole main(Contact contact, Instant sentAt) {
        return contact.entryAt(sentAt).roles().stream().findFirst().orElse(null);
    }

    /** Whether the desk of this role is the one that is asked: in the role named, or another of the same contact. */
    boolean isDesk(PocRole desk, Instant sentAt) {
        return desk.equals(role)
                || (contact != null && contact.entryAt(sentAt).roles().contains(desk));
    }
}
