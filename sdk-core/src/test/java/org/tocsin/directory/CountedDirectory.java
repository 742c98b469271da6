package org.tocsin.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.message.EntryId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;

/** A directory that counts how often entries are looked up by their identifiers. */
final class CountedDirectory implements Directory {

    private final Directory directory;
    private int lookUps;

    CountedDirectory(Directory directory) {
        this.directory = directory;
    }

    int lookUps() {
        return lookUps;
    }

    @Override
    public Set<PartyCode> parties() {
        return directory.parties();
    }

    @Override
    public List<Contact> contacts(PartyCode party) {
        return directory.contacts(party);
    }

    @Override
    public List<Contact> entries(EntryId entry) {
        lookUps++;
        return directory.entries(entry);
    }

    @Override
    public Optional<Contact> entry(PartyCode party, EntryId entry) {
        lookUps++;
        return directory.entry(party, entry);
    }

    @Override
    public Optional<Group> group(String code) {
        return directory.group(code);
    }

    @Override
    public Optional<SharingProfile> profile(PartyCode party, Instant at) {
        return directory.profile(party, at);
    }
}
