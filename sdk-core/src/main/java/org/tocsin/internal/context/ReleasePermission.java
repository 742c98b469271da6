package org.tocsin.internal.context;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.PartyCode;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.request.GrantedRelease;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.message.service.HandlingChange;

/**
 * Permission of an originator to pass material on.
 *
 * @param label the label under which the material may be passed on
 * @param audience the parties that the originator has named; null where it has named none
 * @param narrows whether only these parties are permitted, and not all that the label admits
 */
record ReleasePermission(Tlp label, @Nullable ReleaseAudience audience, boolean narrows) {

    /** A change of the handling permits the parties that it names, in addition to those that its label admits. */
    static ReleasePermission of(HandlingChange change) {
        return new ReleasePermission(change.handling().tlp(), change.audience(), false);
    }

    /** The permission of a release: for the named parties, within its label. */
    static ReleasePermission of(GrantedRelease release) {
        return new ReleasePermission(release.tlp(), release.audience(), release.audience() != null);
    }

    /**
     * The permissions that the originator of a message has given beyond its handling before the message that is checked
     * is sent: to all by a change of parts, and to the sender of that message by a release that is not older than the
     * handling.
     *
     * @param parts whether permission for parts of the message is enough
     */
    static List<ReleasePermission> toPassOn(
            Message<?> original, HandlingInForce held, boolean parts, CheckContext checkContext) {
        PartyCode asker = checkContext.message().party();
        Stream<ReleasePermission> changed = parts
                ? held.changesOfParts().stream().map(change -> ReleasePermission.of(change.body()))
                : Stream.empty();
        Stream<ReleasePermission> released =
                checkContext.current(Topic.message(original.header().id()), ReleaseRequest.class).stream()
                        .filter(request -> request.party().equals(asker)
                                && request.body().messages().stream().anyMatch(each -> isOf(each, original, parts)))
                        .flatMap(request -> Answers.to(request, checkContext).stream())
                        .filter(answer -> answer.party().equals(original.party()) && isSince(held, answer))
                        .map(answer -> answer.body().release())
                        .flatMap(Stream::ofNullable)
                        .map(ReleasePermission::of);
        return Stream.concat(changed, released).toList();
    }

    private static boolean isSince(HandlingInForce held, Message<?> answer) {
        return answer.header()
                .sentAt()
                .findInstant()
                .filter(at -> !at.isBefore(held.since()))
                .isPresent();
    }

    private static boolean isOf(MessageMaterial material, Message<?> message, boolean parts) {
        return material.id().equals(message.header().id())
                && (material.revision() == null
                        || material.revision().equals(message.header().revisionOrDefault()))
                && (parts || material.parts().isEmpty());
    }

    boolean admits(PartyCode party, CheckContext checkContext) {
        return isNamed(party, checkContext) || (!narrows && admits(label, party, checkContext));
    }

    private boolean isNamed(PartyCode party, CheckContext checkContext) {
        return audience != null
                && (audience.parties().contains(party)
                        || audience.groups().stream()
                                .anyMatch(group -> checkContext.members(group).contains(party)));
    }

    /** Whether a label alone admits a party, regardless of who has received the material before. */
    static boolean admits(Tlp label, PartyCode party, CheckContext checkContext) {
        return switch (label) {
            case CLEAR -> true;
            case GREEN ->
                checkContext.directory().filter(known -> known.knows(party)).isPresent();
            case AMBER, AMBER_STRICT, RED -> false;
        };
    }
}
