package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.directory.Contact;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Group;
import org.tocsin.message.EntryId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;

/** A directory of a test: groups, and the profile that every party has; it knows everybody and has no contacts. */
record ListedParties(Map<String, Set<PartyCode>> groups, Optional<SharingProfile> everybodys) implements Directory {

    static ListedParties group(String group, String... parties) {
        return new ListedParties(
                Map.of(group, Set.of(parties).stream().map(PartyCode::of).collect(Collectors.toSet())),
                Optional.empty());
    }

    static ListedParties profile(SharingProfile profile) {
        return new ListedParties(Map.of(), Optional.of(profile));
    }

    @Override
    public Set<PartyCode> parties() {
        return Set.of();
    }

    @Override
    public boolean knows(PartyCode party) {
        return true;
    }

    @Override
    public List<Contact> contacts(PartyCode party) {
        return List.of();
    }

    @Override
    public List<Contact> entries(EntryId entry) {
        return List.of();
    }

    @Override
    public Set<PartyCode> members(String group, Instant at) {
        return groups.getOrDefault(group, Set.of());
    }

    @Override
    public Optional<Group> group(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<SharingProfile> profile(PartyCode party, Instant at) {
        return everybodys;
    }
}
