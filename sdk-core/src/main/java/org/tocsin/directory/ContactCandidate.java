package org.tocsin.directory;

import java.util.List;
import java.util.Set;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * One contact to turn to, as it stands at an instant.
 *
 * @param contact the contact, which may be one of another party where an escalation path leads there
 * @param entry what is stated of it
 * @param place why it stands in the chain
 * @param obstacles what speaks against it; empty for one that is good in every respect
 * @param channels its channels in the order in which to try them: first those with no obstacle, then the other usable
 *     ones, then those that can't be used now, each group in the order that the entry wishes, with those preferred for the
 *     purpose of the query first
 */
public record ContactCandidate(
        Contact contact,
        DirectoryEntry entry,
        ChainPlace place,
        Set<Obstacle> obstacles,
        List<ChannelCandidate> channels) {

    public ContactCandidate {
        obstacles = EnumSets.copyOf(Obstacle.class, obstacles);
        channels = List.copyOf(channels);
    }

    /** Whether it can be tried now. */
    public boolean isUsable() {
        return obstacles.stream().noneMatch(Obstacle::isPreventing);
    }

    /** The channels to try now, in order; empty where the contact itself can't be used. */
    public List<ChannelCandidate> usableChannels() {
        return isUsable() ? channels.stream().filter(ChannelCandidate::isUsable).toList() : List.of();
    }
}
