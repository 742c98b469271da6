package org.tocsin.internal.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.Member;
import org.tocsin.validation.CoreProblem;

/** Family SHP: what tells objects apart is not shared by two of them. */
final class IdentityRules {

    private IdentityRules() {}

    /** The values that members have had so far in a walk. */
    private record Seen(Map<Member, Set<Object>> values) {

        boolean isFirst(Member member, Object value) {
            return values.computeIfAbsent(member, none -> new HashSet<>()).add(value);
        }
    }

    static void addTo(MessageWalk.Builder walk) {
        walk.eachList(Meaning.UNIQUE_IN_LIST, IdentityRules::checkList)
                .each(Meaning.UNIQUE_IN_MESSAGE, Object.class, IdentityRules::checkMessage);
    }

    private static void checkList(List<@Nullable Object> values, String member, Place place, Findings findings) {
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null && !before.add(value)) {
                findings.add(
                        CoreProblem.REPEATED_IDENTIFIER, place.pointer(i + "/" + member), value.toString(), member);
            }
        }
    }

    private static void checkMessage(Object value, Place place, Findings findings) {
        Seen seen = place.once(Seen.class, message -> new Seen(new HashMap<>()));
        if (!seen.isFirst(place.member(), value)) {
            findings.add(
                    CoreProblem.REPEATED_IDENTIFIER,
                    place.pointer(),
                    value.toString(),
                    place.member().name());
        }
    }
}
