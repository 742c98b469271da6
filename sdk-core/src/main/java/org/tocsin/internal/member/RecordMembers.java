package org.tocsin.internal.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of the records of one class, in their order; made at the first use of the class. */
public final class RecordMembers {

    private static final ClassValue<Optional<RecordMembers>> OF_CLASS = new ClassValue<>() {
        @Override
        protected Optional<RecordMembers> computeValue(Class<?> type) {
            int record = MemberTable.number(type.getName());
            return record < 0 ? Optional.empty() : Optional.of(new RecordMembers(record));
        }
    };

    private final String definition;
    private final List<Member> all;
    private final long reached;

    private RecordMembers(int record) {
        this.definition = MemberTable.definition(record);
        this.all = List.of(MemberTable.members(record));
        this.reached = MemberTable.reached(record);
    }

    /** The members of a class; empty where it is not a record of the schemas. */
    public static Optional<RecordMembers> find(Class<?> type) {
        return OF_CLASS.get(type);
    }

    /** The members of a class of records of the schemas. */
    public static RecordMembers of(Class<?> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("no record of the schemas: " + type));
    }

    /** The members of a record of the schemas by their names, in its order. */
    public static Map<String, @Nullable Object> in(Object record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        of(record.getClass()).all.forEach(member -> values.put(member.name(), member.in(record)));
        return values;
    }

    /** The name of the object in the schemas. */
    public String definition() {
        return definition;
    }

    /** Every member. */
    public List<Member> all() {
        return all;
    }

    /** Whether one of the members, or one inside them, has one of these meanings. */
    @SuppressWarnings("EnumOrdinal") // the bits of the table are generated together with the meanings
    public boolean reach(Set<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            if ((reached & 1L << meaning.ordinal()) != 0) {
                return true;
            }
        }
        return false;
    }
}
