package org.tocsin.directory;

import java.util.Optional;
import java.util.Set;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.SharingProfile;

/** Stub until the directory is merged. */
public interface Directory {
    boolean knows(PartyCode party);

    Set<PartyCode> members(String group);

    Optional<SharingProfile> profile(PartyCode party);
}
