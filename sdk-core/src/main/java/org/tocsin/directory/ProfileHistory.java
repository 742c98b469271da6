package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.internal.hours.EntryDay;
import org.tocsin.message.Message;
import org.tocsin.message.directory.SharingProfile;

/**
 * The profiles of one party, the newest first: that one is in force which was sent last of those that have begun to
 * hold, unless its message is no longer valid. A profile has no time zone, so a day begins when it begins in the first
 * time zone of the world.
 */
final class ProfileHistory {

    private record Stated(Issue issue, Instant from, Instant until, SharingProfile profile) implements Timeline.Dated {

        static Stated of(Message<SharingProfile> message) {
            Issue issue = Issue.of(message.header());
            Instant from = EntryDay.beginAnywhere(message.body().validFrom()).orElse(issue.sentAt());
            return new Stated(issue, from, Timeline.end(message.header(), Instant.MAX), message.body());
        }
    }

    private final Timeline<Stated> timeline;

    private ProfileHistory(List<Stated> profiles) {
        this.timeline = Timeline.of(profiles);
    }

    static Map<String, ProfileHistory> byParty(Collection<Message<SharingProfile>> messages) {
        Map<String, List<Stated>> stated = new HashMap<>();
        for (Message<SharingProfile> message : messages) {
            String party = message.party().toString();
            stated.computeIfAbsent(party, key -> new ArrayList<>()).add(Stated.of(message));
        }
        Map<String, ProfileHistory> histories = new HashMap<>();
        stated.forEach((party, all) -> histories.put(party, new ProfileHistory(all)));
        return histories;
    }

    Optional<SharingProfile> inForce(Instant at) {
        return timeline.at(at).filter(stated -> at.isBefore(stated.until)).map(Stated::profile);
    }
}
