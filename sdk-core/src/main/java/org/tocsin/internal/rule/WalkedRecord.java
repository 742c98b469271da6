package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.RecordMembers;

/**
 * The members that a walk visits in records of one class; determined when the first such record is met, because most
 * classes never occur.
 */
final class WalkedRecord {

    private final RecordMembers members;
    private final MessageWalk walk;
    private volatile WalkedMember @Nullable [] found;

    WalkedRecord(RecordMembers members, MessageWalk walk) {
        this.members = members;
        this.walk = walk;
    }

    /** The members, in the order of the record; not to be changed. */
    WalkedMember[] all() {
        WalkedMember[] walked = found;
        if (walked == null) {
            walked = members.all().stream()
                    .map(walk::member)
                    .filter(WalkedMember::matters)
                    .toArray(WalkedMember[]::new);
            found = walked;
        }
        return walked;
    }
}
