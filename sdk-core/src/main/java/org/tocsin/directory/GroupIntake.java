package org.tocsin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.code.PocRole;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;
import org.tocsin.message.service.Cancellation;

/** The messages about groups that a directory is made from. Who may state a group is decided when all of them are known. */
final class GroupIntake {

    private final Set<PartyCode> keepers;
    private final TakenMessages<GroupEntry> messages = new TakenMessages<>();
    private final Map<String, Claim> claims = new HashMap<>();

    /** Who keeps a group, whether a keeper of the directory says so, and when it was formed, by what has come so far. */
    private record Claim(PartyCode convener, boolean ofKeeper, Issue formed) {}

    /** With the keepers of the directory, to which others may be added later. */
    GroupIntake(Set<PartyCode> keepers) {
        this.keepers = keepers;
    }

    IntakeResult add(Message<GroupEntry> message) {
        GroupEntry entry = message.body();
        if (GroupStatement.isOfOneParty(entry) && !isOfKeeper(message.header())) {
            for (GroupMember member : entry.members()) {
                if (!member.party().equals(message.party())) {
                    return IntakeResult.NOT_ENTITLED;
                }
            }
        }
        IntakeResult result = messages.add(message);
        return result == IntakeResult.TAKEN && !GroupStatement.isOfOneParty(entry) ? claim(message) : result;
    }

    private IntakeResult claim(Message<GroupEntry> message) {
        String code = message.body().group();
        PartyCode named = GroupStatement.convener(message.body());
        Issue issue = Issue.of(message.header());
        Claim known = claims.get(code);
        boolean isFirst = known == null || issue.compareTo(known.formed()) < 0;
        boolean ofKeeper = isOfKeeper(message.header());
        if (!ofKeeper && !message.party().equals(isFirst ? named : known.convener())) {
            return IntakeResult.NOT_CONVENER;
        }
        if (known != null && isFirst && known.ofKeeper()) {
            claims.put(code, new Claim(known.convener(), true, issue));
        } else if (named != null) {
            claims.put(code, new Claim(named, ofKeeper, isFirst ? issue : known.formed()));
        }
        return IntakeResult.TAKEN;
    }

    void cancel(Message<Cancellation> cancellation) {
        messages.cancel(cancellation);
    }

    private boolean isOfKeeper(Header header) {
        return keepers.contains(header.originator().party())
                && header.originator().role().equals(PocRole.DIRECTORY_MANAGER);
    }

    /** The groups, by their codes. */
    Map<String, Group> groups() {
        Map<String, List<GroupStatement>> statements = new HashMap<>();
        for (Message<GroupEntry> message : messages.all()) {
            statements
                    .computeIfAbsent(message.body().group(), code -> new ArrayList<>())
                    .add(GroupStatement.of(message, isOfKeeper(message.header())));
        }
        Map<String, Group> groups = new HashMap<>();
        statements.forEach((code, all) -> Group.of(all).ifPresent(group -> groups.put(code, group)));
        return groups;
    }
}
