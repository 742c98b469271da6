package org.tocsin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * One point of contact: an entry of the directory with everything said of it that still counts. Usually that is one
 * statement; a change or a removal that holds only from a day to come stands beside what holds until then.
 *
 * <p>Days and hours are those of the entry's own time zone. A zone that the data in use do not know gives the widest
 * reading of a day and {@link Openness#UNKNOWN} hours. Clauses: <i>directory-entry</i>, <i>reachability</i>.
 */
public final class Contact {

    /** Never empty, the newest first; each holds from a later instant than the next. */
    private final List<Statement> statements;

    Contact(List<Statement> statements) {
        this.statements = statements;
    }

    /** The identifier of the entry. */
    public MessageId id() {
        return newest().entry().entry();
    }

    /** The party for which the contact speaks. */
    public PartyCode party() {
        return newest().entry().party().code();
    }

    /** Whether the contact holds at an instant. */
    public ContactState stateAt(Instant at) {
        Statement statement = statementAt(at);
        if (!statement.hasBegun(at)) {
            return ContactState.NOT_YET_VALID;
        }
        if (statement.isRemoval()) {
            return ContactState.REMOVED;
        }
        return statement.isOver(at) ? ContactState.EXPIRED : ContactState.IN_FORCE;
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
        return !statements.get(statements.size() - 1).isRemoval();
    }

    /** The networks that any of its statements names. */
    List<String> networks() {
        return statements.stream()
                .flatMap(statement -> statement.entry().memberships().stream())
                .map(membership -> membership.code())
                .distinct()
                .toList();
    }

    Issue issue() {
        return newest().issue();
    }

    private Statement newest() {
        return statements.get(0);
    }

    private Statement statementAt(Instant at) {
        return statements.get(indexAt(at));
    }

    /** The statement to take the data from: of a contact that is removed what was stated before, if it is still there. */
    private Statement dataAt(Instant at) {
        int index = indexAt(at);
        while (statements.get(index).isRemoval() && index + 1 < statements.size()) {
            index++;
        }
        return statements.get(index);
    }

    private int indexAt(Instant at) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).hasBegun(at)) {
                return i;
            }
        }
        return statements.size() - 1;
    }

    /** Whether all that counts of both was stated alike, in the same messages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact that && statements.equals(that.statements);
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
