package org.tocsin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.EntryId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * One point of contact: an entry of the directory with all statements about it that still count. Usually that is one
 * statement; a change or a removal that takes effect later is kept beside the statement that holds until then.
 *
 * <p>Days and hours are those of the entry's own time zone. A zone that the data in use do not know gives the widest
 * reading of a day and {@link Openness#UNKNOWN} hours. Clauses: <a
 * href="{@docRoot}/clauses.html#directory-entry">directory-entry</a>, <a
 * href="{@docRoot}/clauses.html#reachability">reachability</a>.
 */
public final class Contact {

    private final Timeline<Statement> timeline;

    private Contact(Timeline<Statement> timeline) {
        this.timeline = timeline;
    }

    /** The contact of these statements, at least one, about one entry of one party. Of its removals the newest counts. */
    static Contact of(Collection<Statement> statements) {
        Optional<Statement> removal =
                statements.stream().filter(Statement::isRemoval).max(Comparator.comparing(Statement::issue));
        return new Contact(Timeline.of(statements.stream()
                .filter(statement -> !statement.isRemoval()
                        || removal.filter(statement::equals).isPresent())
                .toList()));
    }

    /** The identifier of the entry. */
    public EntryId id() {
        return newest().entry().entry();
    }

    /** The party for which the contact speaks. */
    public PartyCode party() {
        return newest().entry().party().code();
    }

    /** Whether the contact holds at an instant. */
    public ContactState stateAt(Instant at) {
        Statement statement = statementAt(at);
        if (statement.isRemoval()) {
            return ContactState.REMOVED;
        }
        if (at.isBefore(statement.from())) {
            return ContactState.NOT_YET_VALID;
        }
        return at.isBefore(statement.until()) ? ContactState.IN_FORCE : ContactState.EXPIRED;
    }

    /**
     * What is stated of the contact at an instant, whatever its state: what held last, or what will hold first. Of a
     * contact that was removed at once nothing but the removal is left, which need not have office, hours or channels.
     */
    public DirectoryEntry entryAt(Instant at) {
        return dataAt(at).entry();
    }

    /** Whether the office is at work, by its duty hours and holidays alone. */
    public Openness officeAt(Instant at) {
        return dataAt(at).times().office(at);
    }

    /** Whether a channel of the entry is answered: by its own hours, or else by those of the office. */
    public Openness channelAt(ContactChannel channel, Instant at) {
        return dataAt(at).times().channel(channel, at);
    }

    /** The keys that may be trusted at an instant, as far as the entry tells. */
    public List<ContactKey> keysAt(Instant at) {
        return dataAt(at).entry().keys().stream()
                .filter(key -> !isTooEarly(key, at) && !isExpired(key, at))
                .toList();
    }

    /** The keys whose last day is over at an instant. */
    public List<ContactKey> expiredKeysAt(Instant at) {
        return dataAt(at).entry().keys().stream()
                .filter(key -> isExpired(key, at))
                .toList();
    }

    private boolean isTooEarly(ContactKey key, Instant at) {
        return at.isBefore(dataAt(at).times().start(key.validFrom()));
    }

    private boolean isExpired(ContactKey key, Instant at) {
        return !at.isBefore(dataAt(at).times().end(key.validUntil()));
    }

    /**
     * The day on which the party last said that the entry is right: that of its confirmation, or else the day on which it
     * was stated, as it then was.
     */
    public LocalDate confirmedOn(Instant at) {
        return dataAt(at).confirmedOn();
    }

    /** Whether more than a number of months has gone by since {@link #confirmedOn}. */
    boolean isUnconfirmedFor(int months, Instant at) {
        Statement statement = dataAt(at);
        return !at.isBefore(statement.times().endOf(statement.confirmedOn().plusMonths(months)));
    }

    /** Whether the contact is in force and states that it belongs to a network. */
    boolean isMemberOf(String network, Instant at) {
        return stateAt(at) == ContactState.IN_FORCE
                && entryAt(at).memberships().stream()
                        .anyMatch(membership -> membership.code().equals(network));
    }

    /** Whether it is more than a removal. */
    boolean isStated() {
        return !timeline.first().isRemoval() || !timeline.newest().isRemoval();
    }

    /** The networks that any of its statements names. */
    List<String> networks() {
        return timeline.newestFirst().stream()
                .flatMap(statement -> statement.entry().memberships().stream())
                .map(membership -> membership.code())
                .distinct()
                .toList();
    }

    Issue issue() {
        return newest().issue();
    }

    private Statement newest() {
        return timeline.newest();
    }

    private Statement statementAt(Instant at) {
        return timeline.at(at).orElseGet(timeline::first);
    }

    /** The statement to take the data from: of a contact that is removed what was stated before, if it is still there. */
    private Statement dataAt(Instant at) {
        Statement statement = statementAt(at);
        return statement.isRemoval() ? timeline.before(at).orElse(statement) : statement;
    }

    /** Whether all that counts of both was stated alike, in the same messages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact that && timeline.equals(that.timeline);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The party and the entry, for people to read in a log. */
    @Override
    public String toString() {
        return "Contact[" + party() + " " + id() + "]";
    }
}
