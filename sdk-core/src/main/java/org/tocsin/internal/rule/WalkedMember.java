package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Member;

/**
 * A member of a record that a walk visits.
 *
 * @param member the member itself
 * @param rule the rule about its value or, where it is a list, about each element; null for none
 * @param listRule the rule about the list as a whole; null for none
 * @param below the record that the value or each element is, and that the walk enters; null for none
 * @param isCompared whether a rule compares its values, or values inside it, over the whole message, so that none may
 *     be missing
 */
record WalkedMember(
        Member member,
        @Nullable MemberRule<Object> rule,
        @Nullable MemberRule<Object> listRule,
        @Nullable WalkedRecord below,
        boolean isCompared) {

    boolean matters() {
        return rule != null || listRule != null || below != null;
    }
}
