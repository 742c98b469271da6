package org.tocsin.directory;

import static org.tocsin.directory.DirectoryMessages.FORUM;
import static org.tocsin.directory.DirectoryMessages.header;
import static org.tocsin.directory.DirectoryMessages.message;
import static org.tocsin.directory.DirectoryMessages.policy;

import java.util.Arrays;
import org.tocsin.code.GroupChange;
import org.tocsin.code.PocRole;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;

/** Messages about groups, as the tests need them; all of them are valid. */
final class GroupMessages {

    static final String CODE = "x-worms";

    private GroupMessages() {}

    static GroupMember member(PartyCode party, PocRole... roles) {
        return GroupMember.builder().party(party).roles(roles).build();
    }

    /** A closed group that this party convenes, with these members. */
    static GroupEntry.Builder group(PartyCode convener, PartyCode... members) {
        return GroupEntry.builder()
                .group(CODE)
                .change(GroupChange.FORM)
                .name("en", "Worms")
                .purpose("en", "Works on worms.")
                .convener(PartyRole.builder()
                        .party(convener)
                        .role(PocRole.NATIONAL_POLICY)
                        .build())
                .members(Arrays.stream(members).map(party -> member(party)).toList());
    }

    static GroupEntry.Builder change(GroupChange change, PartyCode... parties) {
        return GroupEntry.builder()
                .group(CODE)
                .change(change)
                .members(Arrays.stream(parties).map(party -> member(party)).toList());
    }

    static Message<GroupEntry> said(PartyCode speaker, String sentAt, GroupEntry.Builder entry) {
        return message(policy(speaker, sentAt), entry.build());
    }

    static Message<GroupEntry> join(PartyCode party, String sentAt) {
        return said(party, sentAt, change(GroupChange.JOIN, party));
    }

    static Message<GroupEntry> leave(PartyCode party, String sentAt) {
        return said(party, sentAt, change(GroupChange.LEAVE, party));
    }

    /** Said by the directory manager of the forum. */
    static Message<GroupEntry> byKeeper(String sentAt, GroupEntry.Builder entry) {
        return message(header(FORUM, PocRole.DIRECTORY_MANAGER, sentAt), entry.build());
    }
}
