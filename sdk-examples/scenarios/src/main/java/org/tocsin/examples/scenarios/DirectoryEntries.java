package org.tocsin.examples.scenarios;

import org.tocsin.message.EntryId;

/** The entries of the directory by their identifiers, which stay the same over all that is said of them. */
record DirectoryEntries(
        EntryId manager,
        EntryId xaDesk,
        EntryId xbDesk,
        EntryId xbCrisis,
        EntryId xbLiaison,
        EntryId xcDesk,
        EntryId xdDesk) {

    static DirectoryEntries of(Narrator narrator) {
        return new DirectoryEntries(
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()),
                EntryId.of(narrator.newUuid()));
    }
}
