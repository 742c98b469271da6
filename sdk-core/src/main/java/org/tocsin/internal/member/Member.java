package org.tocsin.internal.member;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member of the records of one class, and its meaning. */
public final class Member {

    private final int record;
    private final int number;
    private final String name;
    private final boolean list;
    private final Class<?> type;
    private final Set<Meaning> meanings;
    private final int[] beside;

    Member(int record, int number, String name, boolean list, Class<?> type, Set<Meaning> meanings, int... beside) {
        this.record = record;
        this.number = number;
        this.name = name;
        this.list = list;
        this.type = type;
        this.meanings = meanings;
        this.beside = beside;
    }

    /** Its name, in Java as in JSON. */
    public String name() {
        return name;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return list;
    }

    /** The type of its value, or of its elements where it is a list. */
    public Class<?> type() {
        return type;
    }

    /** Its meanings beyond its type; most members have none. */
    public Set<Meaning> meanings() {
        return meanings;
    }

    /** Whether it has this meaning. */
    public boolean means(Meaning meaning) {
        return meanings.contains(meaning);
    }

    /** Its value in a record of the class; null where it is absent. */
    public @Nullable Object in(Object holder) {
        return MemberTable.value(record, holder, number);
    }

    /** Its value as a list: the list itself, or a list with the single value; empty where it is absent. */
    public List<?> allIn(Object holder) {
        Object value = in(holder);
        if (value == null) {
            return List.of();
        }
        return list ? (List<?>) value : List.of(value);
    }

    /**
     * The value of another member of the record that belongs to its meaning, such as the text that explains a code;
     * null where that is absent or the record has no such member.
     *
     * @param type the type of the other member; if several have it, the first is used
     */
    public <T> @Nullable T beside(Object holder, Class<T> type) {
        for (int other : beside) {
            Object value = MemberTable.value(record, holder, other);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        }
        return null;
    }

    /** The names of the other members of the record that belong to its meaning. */
    List<String> besideNames(Object holder) {
        List<Member> members = RecordMembers.of(holder.getClass()).all();
        return Arrays.stream(beside)
                .mapToObj(other -> members.get(other).name())
                .toList();
    }

    /** Whether one of these other members is of this type, also if it is absent. */
    boolean hasBeside(Object holder, Class<?> type) {
        List<Member> members = RecordMembers.of(holder.getClass()).all();
        for (int other : beside) {
            if (members.get(other).type() == type) {
                return true;
            }
        }
        return false;
    }

    /** The members of its value or of its elements, if these are records; null otherwise. */
    public @Nullable RecordMembers below() {
        return RecordMembers.find(type).orElse(null);
    }
}
