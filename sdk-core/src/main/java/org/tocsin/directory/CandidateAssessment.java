package org.tocsin.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.DirectoryEntry;

/** The obstacles of a contact and of its channels, for one query. */
final class CandidateAssessment {

    private static final int LAST = Integer.MAX_VALUE;

    /** No obstacle, a slight one, one that prevents; alike ones stay in the order of the entry. */
    private static final Comparator<ChannelCandidate> EASIEST_FIRST = Comparator.<ChannelCandidate, Boolean>comparing(
                    channel -> !channel.isUsable())
            .thenComparing(channel -> !channel.obstacles().isEmpty());

    private final Instant at;
    private final @Nullable ChannelPurpose purpose;
    private final @Nullable String language;

    CandidateAssessment(ContactQuery query) {
        this.at = query.at();
        this.purpose = query.purpose();
        this.language = query.language();
    }

    ContactCandidate of(Contact contact, ChainPlace place) {
        DirectoryEntry entry = contact.entryAt(at);
        List<ContactKey> keys = contact.keysAt(at);
        List<ChannelCandidate> channels = entry.channels().stream()
                .sorted(Comparator.comparing((ContactChannel channel) -> !isPreferred(channel))
                        .thenComparingInt(CandidateAssessment::order))
                .map(channel -> of(channel, contact.channelAt(channel, at), entry, keys))
                .sorted(EASIEST_FIRST)
                .toList();
        return new ContactCandidate(contact, entry, place, obstacles(contact, channels), channels);
    }

    private boolean isPreferred(ContactChannel channel) {
        return purpose != null && channel.preferredFor().contains(purpose);
    }

    private static int order(ContactChannel channel) {
        Integer order = channel.order();
        return order == null ? LAST : order;
    }

    private ChannelCandidate of(
            ContactChannel channel, Openness openness, DirectoryEntry entry, List<ContactKey> trusted) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (openness == Openness.CLOSED) {
            obstacles.add(Obstacle.OUT_OF_HOURS);
        } else if (openness == Openness.UNKNOWN) {
            obstacles.add(Obstacle.HOURS_NOT_KNOWN);
        }
        List<String> spoken = channel.languages().isEmpty() ? entry.languages() : channel.languages();
        if (language != null && spoken.stream().noneMatch(each -> isAlike(each, language))) {
            obstacles.add(Obstacle.OTHER_LANGUAGE);
        }
        List<ContactKey> keys = trusted.stream()
                .filter(key -> channel.keys().contains(key.id()))
                .toList();
        if (keys.isEmpty() && !channel.keys().isEmpty()) {
            obstacles.add(Obstacle.NO_VALID_KEY);
        }
        return new ChannelCandidate(channel, openness, keys, obstacles);
    }

    /** Whether two tags name one language, or one of them a form of the other. */
    private static boolean isAlike(String one, String other) {
        return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }

    private Set<Obstacle> obstacles(Contact contact, List<ChannelCandidate> channels) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        switch (contact.stateAt(at)) {
            case NOT_YET_VALID -> obstacles.add(Obstacle.NOT_YET_VALID);
            case EXPIRED -> obstacles.add(Obstacle.EXPIRED);
            case REMOVED -> obstacles.add(Obstacle.REMOVED);
            case IN_FORCE -> {}
        }
        obstacles.addAll(onEveryWay(channels));
        if (contact.isUnconfirmedFor(Staleness.MONTHS_CONFIRMED, at)) {
            obstacles.add(Obstacle.NOT_CONFIRMED);
        }
        return obstacles;
    }

    /** The obstacles that every usable channel has. */
    private static Set<Obstacle> onEveryWay(List<ChannelCandidate> channels) {
        List<ChannelCandidate> usable =
                channels.stream().filter(ChannelCandidate::isUsable).toList();
        if (usable.isEmpty()) {
            return Set.of(channels.isEmpty() ? Obstacle.NO_CHANNEL : Obstacle.OUT_OF_HOURS);
        }
        Set<Obstacle> common = EnumSet.allOf(Obstacle.class);
        usable.forEach(channel -> common.retainAll(channel.obstacles()));
        return common;
    }
}
