package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tocsin.message.EntryId;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.SharingProfile;

/** A directory in memory, made from messages. */
final class ListedDirectory implements Directory {

    private static final Comparator<Contact> NEWEST_FIRST =
            Comparator.comparing(Contact::issue).reversed();

    private final Set<PartyCode> parties = new LinkedHashSet<>();
    private final Map<String, List<Contact>> byParty = new HashMap<>();
    private final Map<OwnedId, Contact> byOwner = new HashMap<>();
    private final Map<UUID, List<Contact>> byEntry = new HashMap<>();
    private final Map<String, Set<PartyCode>> byNetwork = new HashMap<>();
    private final Map<String, ProfileHistory> profiles;
    private final Set<PartyCode> keepers;
    private final Map<String, Group> groups;

    ListedDirectory(
            Collection<Message<DirectoryEntry>> entries,
            Collection<Message<SharingProfile>> profiles,
            Map<String, Group> groups,
            Set<PartyCode> keepers) {
        this.groups = groups;
        this.keepers = Set.copyOf(keepers);
        contacts(entries).stream().sorted(NEWEST_FIRST).forEach(this::list);
        this.profiles = ProfileHistory.byParty(profiles);
        this.profiles.keySet().forEach(party -> parties.add(PartyCode.of(party)));
    }

    private static List<Contact> contacts(Collection<Message<DirectoryEntry>> entries) {
        Map<OwnedId, List<Statement>> statements = new HashMap<>();
        for (Message<DirectoryEntry> message : entries) {
            DirectoryEntry entry = message.body();
            statements
                    .computeIfAbsent(OwnedId.of(entry.party().code(), entry.entry()), key -> new ArrayList<>())
                    .add(Statement.of(message));
        }
        return statements.values().stream().map(Contact::of).toList();
    }

    private void list(Contact contact) {
        PartyCode party = contact.party();
        byOwner.put(OwnedId.of(party, contact.id()), contact);
        byParty.computeIfAbsent(party.toString(), key -> new ArrayList<>()).add(contact);
        byEntry.computeIfAbsent(contact.id().uuid(), key -> new ArrayList<>()).add(contact);
        if (contact.isStated()) {
            parties.add(party);
        }
        for (String network : contact.networks()) {
            byNetwork.computeIfAbsent(network, key -> new LinkedHashSet<>()).add(party);
        }
    }

    @Override
    public Set<PartyCode> parties() {
        return Collections.unmodifiableSet(parties);
    }

    @Override
    public Set<PartyCode> keepers() {
        return keepers;
    }

    @Override
    public boolean knows(PartyCode party) {
        return parties.contains(party);
    }

    @Override
    public List<Contact> contacts(PartyCode party) {
        return Collections.unmodifiableList(byParty.getOrDefault(party.toString(), List.of()));
    }

    @Override
    public List<Contact> entries(EntryId entry) {
        return Collections.unmodifiableList(byEntry.getOrDefault(entry.uuid(), List.of()));
    }

    @Override
    public Optional<SharingProfile> profile(PartyCode party, Instant at) {
        return Optional.ofNullable(profiles.get(party.toString())).flatMap(history -> history.inForce(at));
    }

    @Override
    public Optional<Group> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    @Override
    public Optional<Contact> entry(PartyCode party, EntryId entry) {
        return Optional.ofNullable(byOwner.get(OwnedId.of(party, entry)));
    }

    /** Asks only those parties of which some statement names the network. */
    @Override
    public Set<PartyCode> members(String group, Instant at) {
        if (group.equals(ALL_PARTIES)) {
            return parties();
        }
        Group formed = groups.get(group);
        return formed != null
                ? formed.partiesAt(at)
                : Collections.unmodifiableSet(members(this, byNetwork.getOrDefault(group, Set.of()), group, at));
    }

    /** Those of some parties that have a contact in force that belongs to a network. */
    static Set<PartyCode> members(Directory directory, Set<PartyCode> parties, String network, Instant at) {
        Set<PartyCode> members = new LinkedHashSet<>();
        for (PartyCode party : parties) {
            if (directory.contacts(party).stream().anyMatch(contact -> contact.isMemberOf(network, at))) {
                members.add(party);
            }
        }
        return members;
    }
}
