package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Member;

/**
 * A member of a record that a walk looks at.
 *
 * @param member the member itself
 * @param rule about its value, or about each of its elements where it is a list
 * @param listRule about the list as a whole
 * @param below the record to look into that the value is, or that each element is
 */
record WalkedMember(
        Member member,
        @Nullable MemberRule<Object> rule,
        @Nullable MemberRule<Object> listRule,
        @Nullable WalkedRecord below) {

    boolean matters() {
        return rule != null || listRule != null || below != null;
    }
}
