package org.tocsin.examples.scenarios;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tocsin.directory.ChannelCandidate;
import org.tocsin.directory.CheckCampaign;
import org.tocsin.directory.CheckResult;
import org.tocsin.directory.Contact;
import org.tocsin.directory.ContactAnswer;
import org.tocsin.directory.ContactCandidate;
import org.tocsin.directory.Staleness;

/** How the answers of a directory are told in a story. */
final class DirectoryNotes {

    private DirectoryNotes() {}

    /** The result of a round of checks: a line each, and the figures. */
    static void tell(Narrator narrator, CheckCampaign round) {
        round.results().forEach(each -> narrator.note(line(each)));
        Duration median = round.totals().medianTime();
        narrator.note("Asked " + round.totals().asked() + ", answered "
                + round.totals().answered() + ", passed " + round.totals().passed()
                + (median == null ? "" : "; the median answer took " + Words.of(median)) + ".");
    }

    private static String line(CheckResult result) {
        return "- " + result.party() + " "
                + (result.role() == null ? "" : result.role().code()) + ": "
                + (result.isPassed() ? "passed" : "not passed")
                + result.timeToAnswer()
                        .map(time -> ", answered after " + Words.of(time))
                        .orElse("")
                + (result.findings().isEmpty() ? "" : " (" + Words.of(result.findings()) + ")");
    }

    /** Whom to call, one after the other, on which channel; and whom not, and why. */
    static void tell(Narrator narrator, ContactAnswer answer) {
        int place = 0;
        for (ContactCandidate candidate : answer.toTry()) {
            narrator.note(++place + ". " + office(candidate) + reasons(candidate.obstacles()));
            candidate.usableChannels().forEach(channel -> narrator.note("- by " + channel(channel)));
        }
        for (ContactCandidate candidate : answer.passedOver()) {
            narrator.note("not now: " + office(candidate) + reasons(candidate.obstacles()));
        }
    }

    private static String office(ContactCandidate candidate) {
        return candidate.contact().party() + " "
                + candidate.entry().roles().get(0).code() + ", " + Words.of(candidate.place());
    }

    private static String channel(ChannelCandidate candidate) {
        return Words.of(candidate.channel().kind().code()) + " "
                + candidate.channel().address() + " (" + Words.of(candidate.openness()) + ")"
                + reasons(candidate.obstacles());
    }

    private static String reasons(Collection<? extends Enum<?>> obstacles) {
        return obstacles.isEmpty() ? "" : ": " + Words.of(obstacles);
    }

    /** What has to be renewed, and why, by party and office. */
    static void tell(Narrator narrator, List<Staleness> stale) {
        stale.stream()
                .sorted(Comparator.comparing(each -> office(each)))
                .forEach(each -> narrator.note("- " + office(each) + ": " + Words.of(each.reasons())));
    }

    private static String office(Staleness stale) {
        Contact contact = stale.contact();
        return contact.party() + " "
                + contact.entryAt(stale.at()).roles().get(0).code();
    }
}
