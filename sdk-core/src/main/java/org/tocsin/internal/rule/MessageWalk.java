package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.Member;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.UnrecognisedBody;

/**
 * One pass over the whole message, which shows each value to the rules about its type or its meaning.
 *
 * <p>It uses the table of members, so a rule about every text or every time also applies to types that are added later.
 */
final class MessageWalk implements Rule {

    private final Map<Class<?>, MemberRule<Object>> rules;
    private final Map<Meaning, MemberRule<Object>> rulesOfMeanings;
    private final Map<Class<?>, MemberRule<Object>> rulesOfLists;
    private final Map<Meaning, InListRule> rulesInLists;
    private final @Nullable MemberRule<Object> codeListRule;
    private final Map<String, WalkedRecord> records = new ConcurrentHashMap<>();

    private MessageWalk(Builder builder) {
        this.rules = Map.copyOf(builder.rules);
        this.rulesOfMeanings = Map.copyOf(builder.rulesOfMeanings);
        this.rulesOfLists = Map.copyOf(builder.rulesOfLists);
        this.rulesInLists = Map.copyOf(builder.rulesInLists);
        this.codeListRule = builder.codeListRule;
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        check(message, findings, null);
    }

    /**
     * The same for the parts of a message: no rule is shown a value in which something is missing or wrong.
     *
     * @return whether the rules were shown all values that they are about
     */
    boolean check(Message<?> message, Findings findings, @Nullable WrongMembers wrong) {
        Place place = new Place(message, wrong);
        walk(message.header(), record(Header.class), place, findings);
        if (!(message.body() instanceof UnrecognisedBody)) {
            place.enter(message);
            place.name("body");
            walk(message.body(), record(message.body().getClass()), place, findings);
        }
        return !place.isAnythingLeftOut();
    }

    private void walk(Object holder, WalkedRecord record, Place place, Findings findings) {
        WrongPart around = place.enterPart(holder);
        for (WalkedMember member : record.all()) {
            place.member(member.member());
            if (member.isCompared() && !place.isWhole()) {
                place.leaveOut();
            }
            Object value = member.member().in(holder);
            if (value == null) {
                continue;
            }
            if (member.member().isList()) {
                showList((List<?>) value, member, place, findings);
            } else {
                show(value, member, place, findings);
            }
        }
        place.leave(around);
    }

    private void showList(List<?> list, WalkedMember member, Place place, Findings findings) {
        boolean asWhole = member.listRule() != null || (member.rule() != null && member.below() == null);
        if (asWhole && !place.isWhole()) {
            place.leaveOut();
        } else if (member.listRule() != null) {
            member.listRule().check(list, place, findings);
        }
        if (member.rule() != null || member.below() != null) {
            for (int i = 0; i < list.size(); i++) {
                place.element(i);
                show(list.get(i), member, place, findings);
            }
        }
    }

    private void show(Object value, WalkedMember member, Place place, Findings findings) {
        if (member.rule() != null) {
            showToRule(value, member, member.rule(), place, findings);
        }
        if (member.below() != null) {
            walk(value, member.below(), place, findings);
        }
    }

    private static void showToRule(
            Object value, WalkedMember member, MemberRule<Object> rule, Place place, Findings findings) {
        boolean whole = place.isWhole();
        if (whole && place.isWholeBeside()) {
            rule.check(value, place, findings);
        } else if (whole || member.below() != null || value instanceof Text) {
            place.leaveOut();
        }
    }

    private WalkedRecord record(Class<?> type) {
        return records.computeIfAbsent(type.getName(), unknown -> new WalkedRecord(RecordMembers.of(type), this));
    }

    /** The rules that this walk runs on a member. */
    WalkedMember member(Member member) {
        MemberRule<Object> rule = rules.get(member.type());
        for (Meaning meaning : member.meanings()) {
            MemberRule<Object> more = rulesOfMeanings.get(meaning);
            if (more != null) {
                rule = rule == null ? more : rule.and(more);
            }
        }
        return new WalkedMember(
                member,
                rule,
                member.isList() ? listRule(member) : null,
                member.below() == null ? null : record(member.type()),
                isCompared(member));
    }

    private boolean isCompared(Member member) {
        return rulesOfMeanings.containsKey(Meaning.UNIQUE_IN_MESSAGE)
                && (member.means(Meaning.UNIQUE_IN_MESSAGE)
                        || (member.below() != null && member.below().reach(Set.of(Meaning.UNIQUE_IN_MESSAGE))));
    }

    private @Nullable MemberRule<Object> listRule(Member member) {
        MemberRule<Object> rule = isCode(member.type()) ? codeListRule : rulesOfLists.get(member.type());
        List<Member> compared =
                member.below() == null ? List.of() : member.below().all();
        for (Member each : compared) {
            for (Meaning meaning : each.meanings()) {
                InListRule more = rulesInLists.get(meaning);
                if (more != null) {
                    MemberRule<Object> compares = (list, place, findings) ->
                            more.check(values((List<?>) list, each), each.name(), place, findings);
                    rule = rule == null ? compares : rule.and(compares);
                }
            }
        }
        return rule;
    }

    private static boolean isCode(Class<?> type) {
        return Code.class.isAssignableFrom(type) || type == PartyCode.class;
    }

    private static List<@Nullable Object> values(List<?> list, Member member) {
        List<@Nullable Object> values = new ArrayList<>(list.size());
        list.forEach(each -> values.add(member.in(each)));
        return values;
    }

    /** A rule that compares a member of the objects of a list. */
    @FunctionalInterface
    interface InListRule {

        /** Adds the findings about these values, which the objects of the list at this place have in one member. */
        void check(List<@Nullable Object> values, String member, Place place, Findings findings);
    }

    /** Assigns rules to values. */
    static final class Builder {

        private final Map<Class<?>, MemberRule<Object>> rules = new HashMap<>();
        private final Map<Meaning, MemberRule<Object>> rulesOfMeanings = new EnumMap<>(Meaning.class);
        private final Map<Class<?>, MemberRule<Object>> rulesOfLists = new HashMap<>();
        private final Map<Meaning, InListRule> rulesInLists = new EnumMap<>(Meaning.class);
        private @Nullable MemberRule<Object> codeListRule;

        private Builder() {}

        /** Runs the rule on every value of exactly this type. */
        @SuppressWarnings("unchecked") // it is shown no other values
        <T> Builder each(Class<T> type, MemberRule<T> rule) {
            rules.merge(type, (MemberRule<Object>) rule, MemberRule::and);
            return this;
        }

        /** Runs the rule on every value with this meaning; all such values are of this type. */
        @SuppressWarnings("unchecked") // the table of members says of which type they are
        <T> Builder each(Meaning meaning, Class<T> type, MemberRule<T> rule) {
            rulesOfMeanings.merge(meaning, (MemberRule<Object>) rule, MemberRule::and);
            return this;
        }

        /** Runs the rule on every list of values of exactly this type, which is not a code. */
        @SuppressWarnings("unchecked") // it is shown no other lists
        <T> Builder eachList(Class<T> type, MemberRule<List<T>> rule) {
            rulesOfLists.merge(type, (MemberRule<Object>) (MemberRule<?>) rule, MemberRule::and);
            return this;
        }

        /** Runs the rule on every list of objects that have a member with this meaning, which has one rule. */
        Builder eachList(Meaning meaning, InListRule rule) {
            rulesInLists.put(meaning, rule);
            return this;
        }

        /** Runs the rule on every list of codes, including party codes. */
        Builder eachCodeList(MemberRule<List<?>> rule) {
            codeListRule = (list, place, findings) -> rule.check((List<?>) list, place, findings);
            return this;
        }

        MessageWalk build() {
            return new MessageWalk(this);
        }
    }
}
