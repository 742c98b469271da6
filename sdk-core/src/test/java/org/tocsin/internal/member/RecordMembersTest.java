package org.tocsin.internal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.testing.ProjectFiles;

/** The generated table says of records what they say of themselves. */
final class RecordMembersTest {

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    private static Message<?> read(Path sample) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.TEST, Realm.EXERCISE)
                .read(ProjectFiles.bytes(sample))
                .orElseThrow();
    }

    @Test
    void everyRecordHasTheMembersThatItsClassHas() {
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(Header.class));
        Arrays.stream(Body.class.getPermittedSubclasses())
                .filter(type -> !type.getSimpleName().startsWith("Unrecognised"))
                .forEach(waiting::add);
        Set<Class<?>> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.pop();
            List<Member> members = RecordMembers.of(type).all();
            RecordComponent[] components = type.getRecordComponents();
            assertEquals(components.length, members.size(), type::getName);
            for (int i = 0; i < components.length; i++) {
                Member member = members.get(i);
                assertEquals(components[i].getName(), member.name(), type::getName);
                assertEquals(components[i].getType() == List.class, member.isList(), member::name);
                assertEquals(typeOf(components[i]), member.type(), member::name);
                if (member.below() != null && seen.add(member.type())) {
                    waiting.add(member.type());
                }
            }
        }
        assertTrue(seen.size() > 150, () -> "records met: " + seen.size());
    }

    private static Class<?> typeOf(RecordComponent component) {
        return component.getType() == List.class
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMemberHasTheValueThatItsAccessorGives(Path sample) throws ReflectiveOperationException {
        Message<?> message = read(sample);
        for (Record part : List.of(message.header(), (Record) message.body())) {
            assertTrue(compare(part) > 1);
        }
    }

    private static int compare(Object part) throws ReflectiveOperationException {
        int compared = 0;
        for (Member member : RecordMembers.of(part.getClass()).all()) {
            Object expected = part.getClass().getMethod(member.name()).invoke(part);
            assertEquals(expected, member.in(part), member::name);
            compared++;
            for (Object each : member.below() == null ? List.of() : member.allIn(part)) {
                compared += compare(each);
            }
        }
        return compared;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatMeansSomethingIsFoundWhereItStands(Path sample) {
        Message<?> message = read(sample);
        List<String> one = new ArrayList<>();
        List<String> among = new ArrayList<>();
        MemberWalk.each(message, Set.of(Meaning.PARTY), (place, value) -> one.add(place.pointer() + " " + value));
        MemberWalk.each(message, EnumSet.allOf(Meaning.class), (place, value) -> {
            if (value instanceof PartyCode) {
                among.add(place.pointer() + " " + value);
            }
        });
        assertTrue(one.stream().anyMatch(found -> found.startsWith("/originator/party ")));
        assertEquals(among, one);
    }

    @Test
    void whatStandsBesideAMemberIsFoundByItsType() {
        InReplyTo answered = InReplyTo.builder()
                .id("00000000-0000-4000-8000-000000000001")
                .type(MessageType.ADVISORY)
                .revision(4L)
                .build();
        Member id = RecordMembers.of(InReplyTo.class).all().get(0);
        assertEquals(4L, id.beside(answered, Long.class));
        assertEquals(MessageType.ADVISORY, id.beside(answered, MessageType.class));
        assertNull(id.beside(answered, String.class), "no digest is given");
        assertTrue(id.means(Meaning.MESSAGE));
    }

    @Test
    void whatIsNoRecordOfTheSchemasHasNoMembers() {
        assertTrue(RecordMembers.find(String.class).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> RecordMembers.of(String.class));
    }
}
