package org.tocsin.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;

/**
 * An office that may lower the label of a message, or of material of others that the message contains. Clause:
 * <a href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
 *
 * @param originator the office that sent the material; any office of its party may lower the label. Null where the desk
 *     does not see the message that it comes from, or several may be meant
 * @param reason why
 * @param message the message that the material comes from: the one that was asked about, or one whose material it holds
 */
public record LabelOwner(@Nullable PartyRole originator, Reason reason, MessageId message) {

    /** Why a party may lower a label. */
    public enum Reason {
        /** It sent the message. */
        SENT,
        /** The message forwards what it sent. */
        FORWARDED,
        /** The message holds material that belongs to it. */
        MATERIAL
    }

    static List<LabelOwner> of(MessageKey asked, CurrentMessages standing) {
        List<LabelOwner> owners = new ArrayList<>();
        Set<MessageId> seen = new TreeSet<>(Set.of(asked.id()));
        Deque<Message<?>> toFollow = new ArrayDeque<>();
        standing.newest(asked).ifPresent(message -> {
            owners.add(owner(message, Reason.SENT, asked.id()));
            toFollow.add(message);
        });
        while (!toFollow.isEmpty()) {
            Message<?> holder = toFollow.remove();
            List<MessageReference> references = holder.header().references();
            for (int i = 0; i < references.size(); i++) {
                Optional<Reason> reason = reason(references.get(i).relation());
                if (reason.isPresent() && seen.add(references.get(i).id())) {
                    Optional<Message<?>> held = held(NamedMessage.of(references.get(i), i), holder, standing);
                    owners.add(owner(
                            held.orElse(null), reason.get(), references.get(i).id()));
                    held.ifPresent(toFollow::add);
                }
            }
        }
        return List.copyOf(owners);
    }

    /** The message that another holds, in its newest revision; empty where it is not known which is meant. */
    private static Optional<Message<?>> held(NamedMessage name, Message<?> holder, CurrentMessages standing) {
        return standing.namesakes(name.id(), holder.header().realm())
                .meant(name, holder)
                .flatMap(standing::newest);
    }

    private static Optional<Reason> reason(ReferenceRelation relation) {
        if (relation.equals(ReferenceRelation.FORWARDS)) {
            return Optional.of(Reason.FORWARDED);
        }
        return relation.equals(ReferenceRelation.CONTAINS_MATERIAL_OF)
                ? Optional.of(Reason.MATERIAL)
                : Optional.empty();
    }

    private static LabelOwner owner(@Nullable Message<?> message, Reason reason, MessageId id) {
        return new LabelOwner(message == null ? null : message.header().originator(), reason, id);
    }
}
