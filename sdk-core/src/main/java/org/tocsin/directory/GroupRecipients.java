package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tocsin.code.PocRole;
import org.tocsin.code.Track;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** The recipients that a group stands for, each with its party and its role. */
final class GroupRecipients {

    private GroupRecipients() {}

    static List<Recipient> of(Directory directory, String group, Track track, Instant at) {
        Map<PartyCode, List<PocRole>> stated = new HashMap<>();
        directory
                .group(group)
                .map(formed -> formed.membersAt(at))
                .orElse(List.of())
                .forEach(member -> stated.put(member.party(), member.roles()));
        List<Recipient> recipients = new ArrayList<>();
        for (PartyCode party : new TreeSet<>(directory.members(group, at))) {
            List<PocRole> roles =
                    stated.containsKey(party) ? stated.get(party) : inNetwork(directory, party, group, at);
            if (roles.isEmpty()) {
                roles = ofTrack(directory, party, track, at);
            }
            if (roles.isEmpty()) {
                recipients.add(Recipient.builder().party(party).build());
            }
            roles.stream()
                    .distinct()
                    .forEach(role -> recipients.add(
                            Recipient.builder().party(party).role(role).build()));
        }
        return List.copyOf(recipients);
    }

    /** The roles of the contacts of a party that belong to a network. */
    private static List<PocRole> inNetwork(Directory directory, PartyCode party, String network, Instant at) {
        return directory.contacts(party).stream()
                .filter(contact -> contact.isMemberOf(network, at))
                .flatMap(contact -> contact.entryAt(at).roles().stream())
                .toList();
    }

    /** The first role of a track for which a party has a contact in force; empty where it has none. */
    private static List<PocRole> ofTrack(Directory directory, PartyCode party, Track track, Instant at) {
        return TrackRoles.of(track).stream()
                .filter(role -> directory.contact(party, role, at).isPresent())
                .limit(1)
                .toList();
    }
}
