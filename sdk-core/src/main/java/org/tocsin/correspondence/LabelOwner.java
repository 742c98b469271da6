package org.tocsin.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;

/**
 * One who may lower the label of a message, or of the material of others in it. Clause: <i>passing-on</i>.
 *
 * @param originator the office that sent the material; any office of its party may lower the label. Empty where the
 *     message it came in is not in sight
 * @param reason why
 * @param message the message that the material came in: the one asked about, or one whose material it holds
 */
public record LabelOwner(Optional<PartyRole> originator, Reason reason, MessageId message) {

    /** Why a party may lower a label. */
    public enum Reason {
        /** It sent the message. */
        SENT,
        /** The message forwards what it sent. */
        FORWARDED,
        /** The message holds material that belongs to it. */
        MATERIAL
    }

    static List<LabelOwner> of(MessageId id, StandingMessages standing) {
        List<LabelOwner> owners = new ArrayList<>();
        Set<MessageId> seen = new HashSet<>(Set.of(id));
        Deque<LabelOwner> toFollow = new ArrayDeque<>();
        standing.newest(id).ifPresent(message -> toFollow.add(owner(Optional.of(message), Reason.SENT, id)));
        while (!toFollow.isEmpty()) {
            LabelOwner owner = toFollow.remove();
            owners.add(owner);
            standing.newest(owner.message()).ifPresent(holder -> {
                for (MessageReference reference : holder.header().references()) {
                    reason(reference.relation())
                            .filter(reason -> seen.add(reference.id()))
                            .ifPresent(reason ->
                                    toFollow.add(owner(standing.newest(reference.id()), reason, reference.id())));
                }
            });
        }
        return List.copyOf(owners);
    }

    private static Optional<Reason> reason(ReferenceRelation relation) {
        if (relation.equals(ReferenceRelation.FORWARDS)) {
            return Optional.of(Reason.FORWARDED);
        }
        return relation.equals(ReferenceRelation.CONTAINS_MATERIAL_OF)
                ? Optional.of(Reason.MATERIAL)
                : Optional.empty();
    }

    private static LabelOwner owner(Optional<Message<?>> message, Reason reason, MessageId id) {
        return new LabelOwner(message.map(known -> known.header().originator()), reason, id);
    }
}
