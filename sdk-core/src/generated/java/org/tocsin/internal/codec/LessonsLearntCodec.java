// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.Victims;

/** Reads, writes and checks a {@link LessonsLearnt}. */
final class LessonsLearntCodec {

    private static final Members MEMBERS = Members.of(
            "lessons-learnt",
            0x10L,
            "incidents",
            "exercise",
            "summary",
            "victims",
            "lessons",
            "sources",
            "nextUpdateBy",
            "extensions");

    private LessonsLearntCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static LessonsLearnt read(JsonInput in) {
        List<IncidentId> incidents = List.of();
        @Nullable ExerciseReview exercise = null;
        @Nullable Text summary = null;
        @Nullable Victims victims = null;
        List<Lesson> lessons = List.of();
        List<SourceCitation> sources = List.of();
        @Nullable Timestamp nextUpdateBy = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> incidents = Identifiers.incidentIds(in, 16);
                case 1 -> exercise = ExerciseReviewCodec.read(in);
                case 2 -> summary = in.text(64);
                case 3 -> victims = VictimsCodec.read(in);
                case 4 -> lessons = LessonCodec.LIST.readAll(in, 64);
                case 5 -> sources = SourceCitationCodec.LIST.readAll(in, 64);
                case 6 -> nextUpdateBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 7 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < lessons.size(); i++) {
            in.look().uniqueInList(i, lessons.get(i).number());
        }
        in.look().at(nextUpdateBy);
        in.look().deadline(nextUpdateBy);
        return new LessonsLearnt(
                incidents,
                exercise,
                summary,
                victims,
                lessons,
                sources,
                nextUpdateBy,
                extensions);
    }

    static void write(JsonOutput out, LessonsLearnt value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.incidents());
        if (value.exercise() != null) {
            ExerciseReviewCodec.write(out.member(MEMBERS, 1), value.exercise());
        }
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        if (value.victims() != null) {
            VictimsCodec.write(out.member(MEMBERS, 3), value.victims());
        }
        if (!value.lessons().isEmpty()) {
            LessonCodec.LIST.writeAll(out.member(MEMBERS, 4), value.lessons());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 5), value.sources());
        }
        out.text(MEMBERS, 6, value.nextUpdateBy());
        out.extensions(MEMBERS, 7, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, LessonsLearnt value) {
        check.writtens("incidents", value.incidents(), 16);
        if (value.exercise() != null) {
            check.enter("exercise");
            ExerciseReviewCodec.check(check, value.exercise());
            check.leave();
        }
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        if (value.victims() != null) {
            check.enter("victims");
            VictimsCodec.check(check, value.victims());
            check.leave();
        }
        check.present(MEMBERS, 4, value.lessons());
        LessonCodec.LIST.checkAll(check, "lessons", value.lessons(), 64);
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 64);
        check.written("nextUpdateBy", value.nextUpdateBy());
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < check.looked(value.lessons()); i++) {
            check.look().uniqueInList(i, value.lessons().get(i).number());
        }
        check.look().at(value.nextUpdateBy());
        check.look().deadline(value.nextUpdateBy());
    }
}
