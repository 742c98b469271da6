package org.tocsin.internal.rule;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.record.RecordMember;

/**
 * A member of a record that a walk looks at.
 *
 * @param member the member itself
 * @param rule about its value, or about each of its elements where it is a list
 * @param listRule about the list as a whole
 * @param below the record to look into that the value is, or that each element is
 */
record Member(
        RecordMember member,
        @Nullable MemberRule<Object> rule,
        @Nullable MemberRule<Object> listRule,
        @Nullable RecordMembers below) {

    boolean matters() {
        return rule != null || listRule != null || below != null;
    }

    String name() {
        return member.name();
    }

    boolean isList() {
        return member.isList();
    }

    @Nullable
    Object of(Object holder) {
        return member.in(holder);
    }
}
