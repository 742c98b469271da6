package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.key;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.reference;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.MessageReference;

/** Who may lower a label. */
final class LabelOwnerTest {

    private final Message<?> source = question(1, "XA", "XB");

    @Test
    void theOriginatorMay() {
        assertEquals(List.of("XA SENT 1"), owners(1, source));
    }

    @Test
    void forTheMaterialOfOthersTheyMayThroughHoweverManyHandsItCame() {
        Message<?> forwarded = holding(2, "XB", reference(ReferenceRelation.FORWARDS, 1));
        Message<?> summed = holding(3, "XC", reference(ReferenceRelation.CONTAINS_MATERIAL_OF, 2));
        assertEquals(List.of("XB SENT 2", "XA FORWARDED 1"), owners(2, source, forwarded));
        assertEquals(List.of("XC SENT 3", "XB MATERIAL 2", "XA FORWARDED 1"), owners(3, source, forwarded, summed));
    }

    @Test
    void whoIsOnlyReferredToMayNot() {
        Message<?> related = holding(2, "XB", reference(ReferenceRelation.RELATES_TO, 1));
        assertEquals(List.of("XB SENT 2"), owners(2, source, related));
    }

    @Test
    void thatAnOriginatorIsNotKnownIsSaid() {
        Message<?> forwarded = holding(2, "XB", reference(ReferenceRelation.FORWARDS, 9));
        assertEquals(List.of("XB SENT 2", "nobody known FORWARDED 9"), owners(2, forwarded));
        assertEquals(List.of(), owners(9, forwarded));
    }

    @Test
    void messagesThatForwardEachOtherEnd() {
        Message<?> one = holding(1, "XA", reference(ReferenceRelation.FORWARDS, 2));
        Message<?> other = holding(2, "XB", reference(ReferenceRelation.FORWARDS, 1));
        assertEquals(List.of("XA SENT 1", "XB FORWARDED 2"), owners(1, one, other));
    }

    private static Message<?> holding(long number, String from, MessageReference reference) {
        return question(header(number, from, "XD").references(reference));
    }

    private static List<String> owners(long number, Message<?>... messages) {
        MessageKey asked = Stream.of(messages)
                .map(Message::key)
                .filter(key -> key.id().equals(id(number)))
                .findFirst()
                .orElse(key(number, "XA"));
        return desk(messages).mayLower(asked).stream()
                .map(owner -> (owner.originator() == null
                                ? "nobody known"
                                : owner.originator().party())
                        + " " + owner.reason() + " "
                        + (owner.message().uuid().getLeastSignificantBits() & Long.MAX_VALUE))
                .toList();
    }
}
