package org.tocsin.internal.context;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.directory.Directory;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;

/** A directory of a test: groups, and the profile that every party has. */
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
    public boolean knows(PartyCode party) {
        return true;
    }

    @Override
    public Set<PartyCode> members(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    @Override
    public Optional<SharingProfile> profile(PartyCode party) {
        return everybodys;
    }
}
