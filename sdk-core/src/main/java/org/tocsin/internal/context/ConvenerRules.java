package org.tocsin.internal.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.directory.Directory;
import org.tocsin.directory.Group;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: which party may state a group, and which may say who joins or leaves it. */
@Checks(CoreProblem.GROUP_ENTRY_NOT_AUTHORISED)
final class ConvenerRules implements ContextRule {

    private static final String SPEAKER = "/originator/party";

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        if (!(message.body() instanceof GroupEntry entry) || checkContext.isOfDirectoryManager()) {
            return;
        }
        switch (entry.change()) {
            case JOIN, LEAVE -> checkMembers(entry.members(), message.party(), findings);
            case FORM, AMEND, DISSOLVE -> {
                PartyCode convener = convener(entry, checkContext);
                if (convener != null && !convener.equals(message.party())) {
                    findings.add(
                            ProblemVariant.CONVENER,
                            CoreProblem.GROUP_ENTRY_NOT_AUTHORISED,
                            SPEAKER,
                            message.party().toString(),
                            convener.toString());
                }
            }
        }
    }

    private static void checkMembers(List<GroupMember> members, PartyCode speaker, Findings findings) {
        members.stream()
                .map(GroupMember::party)
                .filter(party -> !party.equals(speaker))
                .findFirst()
                .ifPresent(party -> findings.add(
                        ProblemVariant.PARTY,
                        CoreProblem.GROUP_ENTRY_NOT_AUTHORISED,
                        SPEAKER,
                        speaker.toString(),
                        party.toString()));
    }

    /** The party that keeps the group by what was sent before; of a group that is new, the one that it names. */
    private static @Nullable PartyCode convener(GroupEntry entry, CheckContext checkContext) {
        Directory directory = checkContext.directory().orElseThrow();
        PartyCode named = entry.convener() == null ? null : entry.convener().party();
        return directory
                .group(entry.group())
                .flatMap((Group group) -> group.convenerAt(checkContext.sentAt()))
                .orElse(named);
    }
}
