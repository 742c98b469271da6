package org.tocsin.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.service.Cancellation;

/**
 * Collects messages into directories: each {@link #build} gives an immutable picture of what is known so far.
 *
 * <p>Of every message the revision counts that {@link org.tocsin.revision.MessageHistory} tells; of the messages about one
 * entry, and of the profiles of one party, the one that was sent last, from the day on which it says that it holds. The order
 * of arrival does not matter. An entry belongs to the party that it names: its identifier, claimed by another party, is
 * another entry.
 *
 * <p>An entry may be changed by its own party, in any role, and by the keepers of the directory whom the caller names:
 * that somebody speaks as {@code directory-manager} is only a claim. Whether a nomination is signed and whether it has a
 * reference is for the rules to say (DIR-001). Not safe for use by several threads. Clause: <a
 * href="{@docRoot}/clauses.html#nomination">nomination</a>.
 */
public final class DirectoryBuilder {

    private final Set<Realm> realms;
    private final Set<PartyCode> keepers = new HashSet<>();
    private final TakenMessages<DirectoryEntry> entries = new TakenMessages<>();
    private final TakenMessages<SharingProfile> profiles = new TakenMessages<>();

    DirectoryBuilder(Set<Realm> realms) {
        this.realms = realms;
    }

    /**
     * Names a party whose directory manager may change the entries of other parties, from the next message on. Without
     * it nobody may.
     */
    public DirectoryBuilder keptBy(PartyCode keeper) {
        keepers.add(keeper);
        return this;
    }

    /** Offers a message to the directory; what became of it is the answer. */
    public IntakeResult add(Message<?> message) {
        if (!realms.contains(message.header().realm())) {
            return IntakeResult.OTHER_REALM;
        }
        Optional<Message<DirectoryEntry>> entry = message.narrowTo(DirectoryEntry.class);
        if (entry.isPresent()) {
            return mayChange(message.header(), entry.get().body())
                    ? entries.add(entry.get())
                    : IntakeResult.NOT_ENTITLED;
        }
        return message.narrowTo(SharingProfile.class)
                .map(profiles::add)
                .or(() -> message.narrowTo(Cancellation.class).map(this::cancel))
                .orElse(IntakeResult.UNRELATED);
    }

    private IntakeResult cancel(Message<Cancellation> cancellation) {
        if (cancellation.header().sentAt().findInstant().isEmpty()) {
            return IntakeResult.UNDATED;
        }
        entries.cancel(cancellation);
        profiles.cancel(cancellation);
        return IntakeResult.TAKEN;
    }

    private boolean mayChange(Header header, DirectoryEntry entry) {
        PartyCode speaker = header.originator().party();
        return speaker.equals(entry.party().code())
                || (keepers.contains(speaker) && header.originator().role().equals(PocRole.DIRECTORY_MANAGER));
    }

    /** The directory of all that was taken so far; the builder can go on. It takes time in proportion to that. */
    public Directory build() {
        return new ListedDirectory(entries.all(), profiles.all());
    }
}
