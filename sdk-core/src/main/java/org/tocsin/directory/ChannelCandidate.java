package org.tocsin.directory;

import java.util.List;
import java.util.Set;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;

/**
 * One way of reaching a contact, as it stands at an instant.
 *
 * @param channel the channel with its address
 * @param openness whether it is answered
 * @param keys those of its keys that may be trusted; empty where it names none
 * @param obstacles what speaks against it: hours, language or keys
 */
public record ChannelCandidate(
        ContactChannel channel, Openness openness, List<ContactKey> keys, Set<Obstacle> obstacles) {

    public ChannelCandidate {
        keys = List.copyOf(keys);
        obstacles = EnumSets.copyOf(Obstacle.class, obstacles);
    }

    /** Whether it can be tried now. */
    public boolean isUsable() {
        return obstacles.stream().noneMatch(Obstacle::isPreventing);
    }
}
