package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.testing.ProjectFiles;

/** The exercise of the samples, and control messages for it. */
final class Play {

    /** When the window of the plan opens; the moments of a play are counted from here, in minutes. */
    static final Instant OPENS = Instant.parse("2026-11-17T01:00:00Z");

    /** How many minutes the window is open. */
    static final long WINDOW = 33 * 60;

    private static final Message<ExercisePlan> PLAN = sample();

    private Play() {}

    static Message<ExercisePlan> plan() {
        return PLAN;
    }

    private static Message<ExercisePlan> sample() {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("exercise-plan-controllers"))
                .orElseThrow()
                .narrowTo(ExercisePlan.class)
                .orElseThrow();
    }

    static ExerciseClock clock(Collection<? extends Message<?>> controls) {
        return ExerciseClock.of(plan(), controls);
    }

    static ExerciseClock clock(Message<?>... messages) {
        return clock(List.of(messages));
    }

    static Instant minute(long minute) {
        return OPENS.plus(Duration.ofMinutes(minute));
    }

    /** A control of the exercise lead, which holds at once. */
    static Message<ExerciseControl> control(ExerciseAction action, long minute) {
        return control(header(action, minute), ExerciseControl.builder().action(action));
    }

    static Message<ExerciseControl> control(Header.Builder header, ExerciseControl.Builder body) {
        Header complete = header.build();
        if (complete.exercise() == null) {
            body.exercise(plan().body().exercise());
        }
        return new Message<>(complete, body.build(), Extensions.none());
    }

    /** The envelope of a control of the exercise lead, in the realm that fits; two that are alike have the same id. */
    static Header.Builder header(ExerciseAction action, long minute) {
        boolean real = action == ExerciseAction.REAL_EVENT;
        return Header.builder()
                .id(MessageId.of(new UUID(0x4000, Long.MIN_VALUE | (long) action.ordinal() << 48 | minute)))
                .realm(real ? Realm.ACTUAL : Realm.EXERCISE)
                .exercise(real ? null : reference(plan().body().exercise()))
                .originator(office("x-forum", PocRole.EXERCISE_LEAD))
                .recipients(Recipient.builder().group("forum-all").build())
                .sentAt(Timestamp.of(minute(minute)));
    }

    static ExerciseReference reference(ExerciseId exercise) {
        return ExerciseReference.builder()
                .id(exercise)
                .marker("EXERCISE TIDE GATE")
                .build();
    }

    static PartyRole office(String party, PocRole role) {
        return PartyRole.builder().party(party).role(role).build();
    }
}
