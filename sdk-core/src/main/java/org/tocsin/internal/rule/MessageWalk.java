package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.internal.record.RecordMember;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.UnrecognisedBody;

/**
 * One pass through the whole message, which shows each value to the rules about its type.
 *
 * <p>It goes by the components of the records, so that a rule about every text or every time also holds in types that
 * are added later. What a record class has is looked up once and kept.
 */
final class MessageWalk implements Rule {

    private static final String PACKAGES = "org.tocsin.message";

    /** Records that are one value each. */
    private static final Set<Class<?>> WHOLE = Set.of(Text.class, MessageId.class, FormatVersion.class);

    private final Map<Class<?>, MemberRule<Object>> rules;
    private final @Nullable MemberRule<Object> codeListRule;
    private final ClassValue<RecordMembers> members = new ClassValue<>() {
        @Override
        protected RecordMembers computeValue(Class<?> type) {
            return new RecordMembers(type, MessageWalk.this::membersOf);
        }
    };

    private MessageWalk(Builder builder) {
        this.rules = Map.copyOf(builder.rules);
        this.codeListRule = builder.codeListRule;
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        Place place = new Place(message);
        walk(message.header(), members.get(Header.class), place, findings);
        if (!(message.body() instanceof UnrecognisedBody)) {
            place.enter(message);
            place.member("body");
            walk(message.body(), members.get(message.body().getClass()), place, findings);
        }
    }

    private void walk(Object holder, RecordMembers members, Place place, Findings findings) {
        place.enter(holder);
        for (Member member : members.all()) {
            Object value = member.of(holder);
            if (value == null) {
                continue;
            }
            place.member(member.name());
            if (member.isList()) {
                showList((List<?>) value, member, place, findings);
            } else {
                show(value, member, place, findings);
            }
        }
        place.leave();
    }

    private void showList(List<?> list, Member member, Place place, Findings findings) {
        if (member.listRule() != null) {
            member.listRule().check(list, place, findings);
        }
        if (member.rule() != null || member.below() != null) {
            for (int i = 0; i < list.size(); i++) {
                place.element(i);
                show(list.get(i), member, place, findings);
            }
        }
    }

    private void show(Object value, Member member, Place place, Findings findings) {
        if (member.rule() != null) {
            member.rule().check(value, place, findings);
        }
        if (member.below() != null) {
            walk(value, member.below(), place, findings);
        }
    }

    private Member[] membersOf(Class<?> type) {
        return RecordMember.all(type).stream()
                .map(this::member)
                .filter(Member::matters)
                .toArray(Member[]::new);
    }

    private Member member(RecordMember member) {
        Class<?> type = member.type();
        boolean descends =
                type.isRecord() && !WHOLE.contains(type) && type.getName().startsWith(PACKAGES);
        return new Member(
                member,
                rules.get(type),
                member.isList() && isCode(type) ? codeListRule : null,
                descends ? members.get(type) : null);
    }

    private static boolean isCode(Class<?> type) {
        return Code.class.isAssignableFrom(type) || type == PartyCode.class;
    }

    /** Says which rule looks at which values. */
    static final class Builder {

        private final Map<Class<?>, MemberRule<Object>> rules = new HashMap<>();
        private @Nullable MemberRule<Object> codeListRule;

        private Builder() {}

        /** Shows every value of exactly this type to the rule. */
        @SuppressWarnings("unchecked") // it is shown no other values
        <T> Builder each(Class<T> type, MemberRule<T> rule) {
            rules.merge(type, (MemberRule<Object>) rule, MemberRule::and);
            return this;
        }

        /** Shows every list of codes, party codes included, to the rule. */
        Builder eachCodeList(MemberRule<List<?>> rule) {
            codeListRule = (list, place, findings) -> rule.check((List<?>) list, place, findings);
            return this;
        }

        MessageWalk build() {
            return new MessageWalk(this);
        }
    }
}
