package org.tocsin.examples.scenarios;

import org.tocsin.message.MessageId;

/** The entries of the directory by their identifiers, which stay the same over all that is said of them. */
record DirectoryEntries(
        MessageId manager,
        MessageId xaDesk,
        MessageId xbDesk,
        MessageId xbCrisis,
        MessageId xbLiaison,
        MessageId xcDesk,
        MessageId xdDesk) {

    static DirectoryEntries of(Narrator narrator) {
        return new DirectoryEntries(
                narrator.newId(),
                narrator.newId(),
                narrator.newId(),
                narrator.newId(),
                narrator.newId(),
                narrator.newId(),
                narrator.newId());
    }
}
