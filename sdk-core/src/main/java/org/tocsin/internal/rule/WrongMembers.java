package org.tocsin.internal.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Member;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.message.Message;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;

/** The members of a message that are missing or of wrong shape, by the records that hold them and by their places. */
final class WrongMembers {

    private static final String BODY = "body";

    private final Message<?> parts;
    private final Set<String> members = new HashSet<>();
    private final WrongPart message = new WrongPart();

    /**
     * Finds the members at these pointers.
     *
     * @param parts the parts of the message that could be read
     */
    WrongMembers(Message<?> parts, List<String> pointers) {
        this.parts = parts;
        pointers.forEach(this::add);
    }

    private void add(String pointer) {
        String[] steps = pointer.substring(1).split("/", -1);
        message.add(steps);
        boolean body = steps[0].equals(BODY);
        Object holder = body ? parts.body() : parts.header();
        @Nullable RecordMembers record = RecordMembers.find(holder.getClass()).orElse(null);
        for (int i = body ? 1 : 0; record != null && i < steps.length; i++) {
            Optional<Member> found = member(record, steps[i]);
            if (found.isEmpty()) {
                return;
            }
            Member member = found.get();
            boolean element = i + 1 < steps.length && isNumber(steps[i + 1]);
            i += element ? 1 : 0;
            if (i + 1 >= steps.length) {
                members.add(record.definition() + '.' + member.name());
            }
            record = member.type() == Text.class ? RecordMembers.of(TextEntry.class) : member.below();
        }
    }

    private static Optional<Member> member(RecordMembers record, String name) {
        return record.all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static boolean isNumber(String step) {
        return step.charAt(0) >= '0' && step.charAt(0) <= '9';
    }

    /** Whether one of these members, each named as {@code definition.member}, is missing or of wrong shape somewhere. */
    boolean hasOneOf(Set<String> named) {
        return (named.contains(RuleMembers.ANY) && message.hasParts()) || !Collections.disjoint(named, members);
    }

    /** The message, where something is missing or wrong in it; else null. */
    @Nullable
    WrongPart message() {
        return message.hasParts() ? message : null;
    }
}
