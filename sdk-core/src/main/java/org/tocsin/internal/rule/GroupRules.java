package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: whether a message about a group says all that makes the group, and nothing twice. */
@Checks({
    CoreProblem.GROUP_ENTRY_INCOMPLETE,
    CoreProblem.REPEATED_GROUP_MEMBER,
    CoreProblem.CONVENER_OUTSIDE_GROUP,
    CoreProblem.RESERVED_GROUP_CODE
})
final class GroupRules implements Rule {

    private static final String MEMBERS = "/body/members";
    private static final String PRIVATE = "x-";

    @Override
    public void check(Message<?> message, Findings findings) {
        if (!(message.body() instanceof GroupEntry entry)) {
            return;
        }
        if (!entry.group().startsWith(PRIVATE)) {
            findings.add(CoreProblem.RESERVED_GROUP_CODE, "/body/group", entry.group());
        }
        switch (entry.change()) {
            case FORM, AMEND -> checkWhole(entry, findings);
            case JOIN, LEAVE -> checkOneParty(entry.members(), findings);
            case DISSOLVE -> {}
        }
        checkRepetition(entry.members(), findings);
    }

    private static void checkWhole(GroupEntry entry, Findings findings) {
        PartyRole convener = entry.convener();
        require(entry.name(), "/body/name", findings);
        require(entry.purpose(), "/body/purpose", findings);
        require(convener, "/body/convener", findings);
        require(entry.members().isEmpty() ? null : entry.members(), MEMBERS, findings);
        if (convener != null
                && !entry.members().isEmpty()
                && entry.basis() == null
                && !isMember(convener.party(), entry.members())) {
            findings.add(
                    CoreProblem.CONVENER_OUTSIDE_GROUP,
                    "/body/convener/party",
                    convener.party().toString());
        }
    }

    private static void require(@Nullable Object value, String pointer, Findings findings) {
        if (value == null) {
            findings.add(CoreProblem.GROUP_ENTRY_INCOMPLETE, pointer);
        }
    }

    private static boolean isMember(PartyCode party, List<GroupMember> members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).party().equals(party)) {
                return true;
            }
        }
        return false;
    }

    private static void checkOneParty(List<GroupMember> members, Findings findings) {
        if (members.size() != 1) {
            ProblemVariant variant = members.isEmpty() ? ProblemVariant.MISSING : ProblemVariant.SEVERAL;
            findings.add(variant, CoreProblem.GROUP_ENTRY_INCOMPLETE, MEMBERS);
        }
    }

    private static void checkRepetition(List<GroupMember> members, Findings findings) {
        Set<PartyCode> earlier = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            PartyCode party = members.get(i).party();
            if (!earlier.add(party)) {
                findings.add(CoreProblem.REPEATED_GROUP_MEMBER, MEMBERS + "/" + i + "/party", party.toString());
            }
        }
    }
}
