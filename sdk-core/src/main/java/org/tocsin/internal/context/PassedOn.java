package org.tocsin.internal.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.ReleaseAudience;

/** A message of another party that is passed on, and whom its originator lets have it. */
final class PassedOn {

    private final HandlingInForce held;
    private final List<Leave> leaves;
    private final Sight sight;
    private final Set<PartyCode> readers = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private boolean anybody;

    /** A message as it stands when the one is sent that refers to it, with what has been allowed by then. */
    static PassedOn of(Message<?> original, ReferenceRelation relation, Sight sight) {
        HandlingInForce held = sight.handling(original);
        List<Message<?>> revisions = sight.history(original.key()).revisions();
        // Only who writes a message knows which parts of another went into it.
        boolean parts = relation.equals(ReferenceRelation.CONTAINS_MATERIAL_OF);
        return new PassedOn(revisions, held, Leave.toPassOn(original, held, parts, sight), sight);
    }

    private PassedOn(List<Message<?>> revisions, HandlingInForce held, List<Leave> leaves, Sight sight) {
        this.held = held;
        this.leaves = leaves;
        this.sight = sight;
        revisions.forEach(this::addReaders);
        Stream.concat(held.change().map(change -> Leave.of(change.body())).stream(), leaves.stream())
                .flatMap(leave -> Stream.ofNullable(leave.audience()))
                .map(ReleaseAudience::groups)
                .forEach(groups::addAll);
    }

    private void addReaders(Message<?> revision) {
        Asked asked = Asked.of(revision, sight);
        readers.add(revision.party());
        readers.addAll(asked.parties());
        anybody |= asked.others();
        revision.header().recipients().stream()
                .flatMap(recipient -> Stream.ofNullable(recipient.group()))
                .forEach(groups::add);
    }

    Tlp label() {
        return held.handling().tlp();
    }

    /** Whether its material may travel under a label. */
    boolean allows(Tlp other) {
        return label().compareTo(other) <= 0
                || leaves.stream().anyMatch(leave -> leave.label().compareTo(other) <= 0);
    }

    /** Whether a recipient is among those who may have it; a group, where each of its parties is, the sender apart. */
    boolean admits(Recipient recipient) {
        PartyCode party = recipient.party();
        if (party != null) {
            return admits(party);
        }
        String group = recipient.group();
        if (group == null || groups.contains(group) || widest() == Tlp.CLEAR) {
            return true;
        }
        PartyCode sender = sight.message().party();
        Set<PartyCode> members = sight.members(group);
        return members.isEmpty()
                ? widest() == Tlp.GREEN
                : members.stream().allMatch(member -> member.equals(sender) || admits(member));
    }

    /** The widest label under which it may travel to whom that label admits. */
    private Tlp widest() {
        return leaves.stream()
                .filter(leave -> !leave.narrows())
                .map(Leave::label)
                .reduce(label(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private boolean admits(PartyCode party) {
        return anybody
                || readers.contains(party)
                || Leave.admits(label(), party, sight)
                || held.change()
                        .filter(change -> Leave.of(change.body()).admits(party, sight))
                        .isPresent()
                || leaves.stream().anyMatch(leave -> leave.admits(party, sight));
    }
}
