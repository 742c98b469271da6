package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.record.RecordMember;

/** The members of a message as one object, in the order of the format: what a mapper of the host writes. */
final class MessageMembers {

    private static final String[] ORDER =
            Header.class.getAnnotation(JsonPropertyOrder.class).value();
    private static final Map<String, RecordMember> OF_HEADER =
            RecordMember.all(Header.class).collect(Collectors.toUnmodifiableMap(RecordMember::name, member -> member));

    private MessageMembers() {}

    static JsonObject of(Message<?> message) {
        JsonObject members = new JsonObject();
        for (String name : ORDER) {
            Object value = member(message, name);
            if (value != null && !isEmpty(value)) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static @Nullable Object member(Message<?> message, String name) {
        RecordMember ofHeader = OF_HEADER.get(name);
        if (ofHeader != null) {
            return ofHeader.in(message.header());
        }
        return name.equals("body") ? message.body() : message.extensions();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty() || value instanceof Extensions none && none.isEmpty();
    }
}
