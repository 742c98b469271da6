package org.tocsin.directory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Track;
import org.tocsin.message.EntryId;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.service.Cancellation;

/**
 * A directory of contacts: the entries and the sharing profiles of the parties of a forum, and the groups that they form.
 *
 * <p>{@link #builder} makes one in memory. Another implementation, over a database for example, gives the five methods
 * without a body and may do so by keeping the messages and feeding those of one party, or about one group, to a builder. Its answers must not
 * change while somebody works with it, and it must not let an exercise in where the caller did not name that realm.
 * No method returns null or throws for what a message says. Clauses: <a
 * href="{@docRoot}/clauses.html#directory-entry">directory-entry</a>, <a
 * href="{@docRoot}/clauses.html#recipients">recipients</a>, <a href="{@docRoot}/clauses.html#groups">groups</a>.
 */
public interface Directory {

    /** The group of all parties of the directory. */
    String ALL_PARTIES = "forum-all";

    /** A builder that takes messages of the realm {@code actual} and no other. */
    static Builder builder() {
        return builder(Realm.ACTUAL);
    }

    /** A builder that takes messages of these realms and no other. */
    static Builder builder(Realm first, Realm... more) {
        return new Builder(Realms.of(first, more));
    }

    /** The parties that have a profile, or an entry that is more than a removal; expired ones count. In no order. */
    Set<PartyCode> parties();

    /**
     * All entries of a party, also those that are expired or removed, as {@link Contact#stateAt} tells; empty for a party
     * that the directory does not know. The entry that was stated last comes first.
     */
    List<Contact> contacts(PartyCode party);

    /**
     * The entries with this identifier: none or one, or several where more than one party claims it. A claim never
     * touches the entry of the other party.
     */
    List<Contact> entries(EntryId entry);

    /** The sharing profile of a party that is in force at an instant. */
    Optional<SharingProfile> profile(PartyCode party, Instant at);

    /**
     * The parties that keep the directory, as whoever made it was told: their directory managers may change the entries
     * of others. None where nobody was told of any. In no order.
     */
    default Set<PartyCode> keepers() {
        return Set.of();
    }

    /**
     * The group that messages have formed under a code, also one that is dissolved; empty for a code of none, such as
     * {@code forum-all} and the codes of networks.
     */
    Optional<Group> group(String code);

    /** Whether the party stands in the directory. */
    default boolean knows(PartyCode party) {
        return parties().contains(party);
    }

    /** The entry of this party with this identifier, in whatever state. */
    default Optional<Contact> entry(PartyCode party, EntryId entry) {
        return entries(entry).stream()
                .filter(contact -> contact.party().equals(party))
                .findFirst();
    }

    /**
     * The parties that a recipient group stands for: of {@code forum-all} every party, of a group that messages formed its
     * members ({@link Group#membersAt}), of the code of a network those with a contact in force that states the
     * membership. Empty for a group that nothing is known of, or that is not in force. In no order.
     */
    default Set<PartyCode> members(String group, Instant at) {
        return group.equals(ALL_PARTIES)
                ? parties()
                : group(group)
                        .map(formed -> formed.partiesAt(at))
                        .orElseGet(() -> ListedDirectory.members(this, parties(), group, at));
    }

    /**
     * The parties of a group named one by one, for a message that must name everybody, such as one that is marked
     * {@code red}; in the order of their codes, the one that asks included.
     *
     * <p>A party is named once for each role in which it takes part: the roles that it has in the group, or in a network
     * those of its contacts that belong to it. Of a party without such roles it is the first of the track for which there
     * is a contact in force ({@link TrackRoles}). Where there is none either, the recipient has no role, and whoever sends
     * has to say which office is meant. Empty where {@link #members} is. Clause: <a
     * href="{@docRoot}/clauses.html#group-recipients">group-recipients</a>.
     */
    default List<Recipient> recipients(String group, Track track, Instant at) {
        return GroupRecipients.of(this, group, track, at);
    }

    /** The contact of a party that is in force and serves a role; of several the one that was stated last. */
    default Optional<Contact> contact(PartyCode party, PocRole role, Instant at) {
        return contacts(party).stream()
                .filter(contact -> contact.stateAt(at) == ContactState.IN_FORCE)
                .filter(contact -> contact.entryAt(at).roles().contains(role))
                .findFirst();
    }

    /**
     * The contact that a recipient without a role means: the one in force that serves the first role of the track
     * ({@link TrackRoles}).
     */
    default Optional<Contact> contact(PartyCode party, Track track, Instant at) {
        return TrackRoles.of(track).stream()
                .flatMap(role -> contact(party, role, at).stream())
                .findFirst();
    }

    /** The contacts to try for a query, with the fallbacks, and the reasons why other contacts were left out. */
    default ContactAnswer find(ContactQuery query) {
        return ContactChain.answer(this, query);
    }

    /**
     * Makes directories from messages: each {@link #build} gives an immutable directory of all messages that were added
     * so far.
     *
     * <p>Of every message the revision counts that {@link org.tocsin.revision.MessageHistory} tells; of the messages
     * about one entry, and of the profiles of one party, the one that was sent last, from the day on which it says that
     * it holds. The order of arrival does not matter. An entry belongs to the party that it names; if another party
     * uses the same identifier, that is another entry.
     *
     * <p>An entry may be changed by its own party, in any role, and by the keepers of the directory whom the caller names:
     * that somebody speaks as {@code directory-manager} is only a claim. They may state every group, too, and settle by
     * it who keeps one; for the others see {@link Group}. Whether a nomination is signed and whether it has a
     * reference is for the rules to say (DIR-001). Not safe for use by several threads. Clause: <a href="{@docRoot}/clauses.html#nomination">nomination</a>.
     */
    final class Builder {

        private final Set<Realm> realms;
        private final Set<PartyCode> keepers = new HashSet<>();
        private final TakenMessages<DirectoryEntry> entries = new TakenMessages<>();
        private final TakenMessages<SharingProfile> profiles = new TakenMessages<>();
        private final GroupIntake groups = new GroupIntake(keepers);

        Builder(Set<Realm> realms) {
            this.realms = realms;
        }

        /**
         * Names a party whose directory manager may change the entries of other parties, from the next message on. Without
         * it nobody may.
         */
        public Builder keptBy(PartyCode keeper) {
            keepers.add(keeper);
            return this;
        }

        /** Adds a message, if it belongs into this directory; the result says whether it was kept, and why not. */
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
                    .or(() -> message.narrowTo(GroupEntry.class).map(groups::add))
                    .or(() -> message.narrowTo(Cancellation.class).map(this::cancel))
                    .orElse(IntakeResult.OTHER_TYPE);
        }

        private IntakeResult cancel(Message<Cancellation> cancellation) {
            if (cancellation.header().sentAt().findInstant().isEmpty()) {
                return IntakeResult.UNDATED;
            }
            entries.cancel(cancellation);
            profiles.cancel(cancellation);
            groups.cancel(cancellation);
            return IntakeResult.TAKEN;
        }

        private boolean mayChange(Header header, DirectoryEntry entry) {
            PartyCode speaker = header.originator().party();
            return speaker.equals(entry.party().code())
                    || (keepers.contains(speaker) && header.originator().role().equals(PocRole.DIRECTORY_MANAGER));
        }

        /** The directory of all that was taken so far; the builder can go on. It takes time in proportion to that. */
        public Directory build() {
            return new ListedDirectory(entries.all(), profiles.all(), groups.groups(), keepers);
        }
    }
}
