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

/** A message of another party that is forwarded, with the parties to which its originator permits to pass it on. */
final class ForwardedMessage {

    private final HandlingInForce held;
    private final List<ReleasePermission> permissions;
    private final CheckContext checkContext;
    private final Set<PartyCode> readers = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private boolean anybody;

    /** The message in its state at the time when the referring message is sent, with the permissions given by then. */
    static ForwardedMessage of(Message<?> original, ReferenceRelation relation, CheckContext checkContext) {
        HandlingInForce held = checkContext.handling(original);
        List<Message<?>> revisions = checkContext.history(original.key()).revisions();
        // Only the author of a message knows which parts of another it contains.
        boolean parts = relation.equals(ReferenceRelation.CONTAINS_MATERIAL_OF);
        return new ForwardedMessage(
                revisions, held, ReleasePermission.toPassOn(original, held, parts, checkContext), checkContext);
    }

    private ForwardedMessage(
            List<Message<?>> revisions,
            HandlingInForce held,
            List<ReleasePermission> permissions,
            CheckContext checkContext) {
        this.held = held;
        this.permissions = permissions;
        this.checkContext = checkContext;
        revisions.forEach(this::addReaders);
        Stream.concat(
                        Stream.ofNullable(held.change()).map(change -> ReleasePermission.of(change.body())),
                        permissions.stream())
                .flatMap(permission -> Stream.ofNullable(permission.audience()))
                .map(ReleaseAudience::groups)
                .forEach(groups::addAll);
    }

    private void addReaders(Message<?> revision) {
        AskedParties asked = AskedParties.of(revision, checkContext);
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

    /** Whether its material may be passed on under a label. */
    boolean allows(Tlp other) {
        return label().compareTo(other) <= 0
                || permissions.stream()
                        .anyMatch(permission -> permission.label().compareTo(other) <= 0);
    }

    /** Whether a recipient may have it; a group may if all its parties except the sender may. */
    boolean admits(Recipient recipient) {
        PartyCode party = recipient.party();
        if (party != null) {
            return admits(party);
        }
        String group = recipient.group();
        if (group == null || groups.contains(group) || widest() == Tlp.CLEAR) {
            return true;
        }
        PartyCode sender = checkContext.message().party();
        Set<PartyCode> members = checkContext.members(group);
        return members.isEmpty()
                ? widest() == Tlp.GREEN
                : members.stream().allMatch(member -> member.equals(sender) || admits(member));
    }

    /** The widest label under which it may be passed on to all parties that the label admits. */
    private Tlp widest() {
        return permissions.stream()
                .filter(permission -> !permission.narrows())
                .map(ReleasePermission::label)
                .reduce(label(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private boolean admits(PartyCode party) {
        return anybody
                || readers.contains(party)
                || ReleasePermission.admits(label(), party, checkContext)
                || (held.change() != null
                        && ReleasePermission.of(held.change().body()).admits(party, checkContext))
                || permissions.stream().anyMatch(permission -> permission.admits(party, checkContext));
    }
}
