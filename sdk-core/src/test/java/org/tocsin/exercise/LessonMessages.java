package org.tocsin.exercise;

import java.util.List;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;

/** Messages of lessons, as short as they can be. */
final class LessonMessages {

    static final MessageId ID = MessageId.of("7d2a91c4-3e5b-4f60-8a17-c9d0e2b4f681");

    static final MessageKey KEY = new MessageKey(PartyCode.of("XA"), Realm.ACTUAL, ID);

    private LessonMessages() {}

    static Message<LessonsLearnt> message(long revision, List<Lesson> lessons) {
        return message(header(revision), lessons);
    }

    static Message<LessonsLearnt> message(Header.Builder header, List<Lesson> lessons) {
        return new Message<>(
                header.build(), LessonsLearnt.builder().lessons(lessons).build(), Extensions.none());
    }

    static Header.Builder header(long revision) {
        return Header.builder()
                .id(ID)
                .revision(revision)
                .realm(Realm.ACTUAL)
                .originator(PartyRole.builder()
                        .party("XA")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .sentAt("2026-07-01T08:00:00Z");
    }

    static Lesson lesson(int number, LessonAction... actions) {
        return Lesson.builder()
                .number(number)
                .observation("en", "The desk had no key.")
                .actions(actions)
                .build();
    }

    static LessonAction action(int number, LessonActionState state, String dueOn) {
        return LessonAction.builder()
                .number(number)
                .text("en", "Exchange keys.")
                .state(state)
                .dueOn(dueOn)
                .build();
    }
}
