package org.tocsin.internal.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a walk looks at in records of one class, found when the first of them is met: most classes never are. */
final class RecordMembers {

    private final Class<?> type;
    private final Function<Class<?>, Member[]> finder;
    private volatile Member @Nullable [] found;

    RecordMembers(Class<?> type, Function<Class<?>, Member[]> finder) {
        this.type = type;
        this.finder = finder;
    }

    /** The members, in the order of the record; not to be changed. */
    Member[] all() {
        Member[] members = found;
        if (members == null) {
            members = finder.apply(type);
            found = members;
        }
        return members;
    }
}
