package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Group;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: whether the groups that a message addresses are there, and are for its originator to address. */
@Checks(CoreProblem.GROUP_NOT_ADDRESSABLE)
final class AddressedGroupRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        Directory directory = checkContext.directory().orElseThrow();
        List<Recipient> recipients = message.header().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String group = recipients.get(i).group();
            ProblemVariant obstacle =
                    group == null || isAbout(message, group) ? null : obstacle(message, group, directory);
            if (group != null && obstacle != null) {
                findings.add(obstacle, CoreProblem.GROUP_NOT_ADDRESSABLE, "/recipients/" + i + "/group", group);
            }
        }
    }

    /** Whether the message is a statement about the group, which the group need not be there for. */
    private static boolean isAbout(Message<?> message, String group) {
        return message.body() instanceof GroupEntry entry && entry.group().equals(group);
    }

    private static @Nullable ProblemVariant obstacle(Message<?> message, String code, Directory directory) {
        Instant at = message.sentAt();
        Optional<Group> group = directory.group(code);
        if (group.isEmpty()) {
            boolean isKnown = code.equals(Directory.ALL_PARTIES)
                    || !directory.members(code, at).isEmpty();
            return isKnown ? null : ProblemVariant.UNKNOWN;
        }
        Optional<GroupEntry> entry = group.get().entryAt(at);
        if (entry.isEmpty()) {
            return ProblemVariant.LAPSED;
        }
        return entry.get().closedOrDefault() && !belongs(message.party(), group.get(), directory, at)
                ? ProblemVariant.NOT_ALLOWED
                : null;
    }

    private static boolean belongs(PartyCode party, Group group, Directory directory, Instant at) {
        return directory.members(group.code(), at).contains(party)
                || group.convenerAt(at).filter(party::equals).isPresent();
    }
}
