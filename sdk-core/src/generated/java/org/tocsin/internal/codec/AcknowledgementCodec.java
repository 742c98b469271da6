// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.message.Extensions;
import org.tocsin.message.LocalId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;
import org.tocsin.message.service.ReportedProblem;

/** Reads, writes and checks a {@link Acknowledgement}. */
final class AcknowledgementCodec {

    private static final Members MEMBERS = Members.of(
            "acknowledgement",
            0x1L,
            "level",
            "receivedAt",
            "answeredBy",
            "localIds",
            "forwardedTo",
            "problems",
            "nextBy",
            "challengeAnswer",
            "contactData",
            "extensions");

    private AcknowledgementCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Acknowledgement read(JsonInput in) {
        @Nullable AcknowledgementLevel level = null;
        @Nullable Timestamp receivedAt = null;
        @Nullable AnsweringDesk answeredBy = null;
        List<LocalId> localIds = List.of();
        List<PartyCode> forwardedTo = List.of();
        List<ReportedProblem> problems = List.of();
        @Nullable Timestamp nextBy = null;
        @Nullable String challengeAnswer = null;
        @Nullable ContactDataState contactData = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> level = in.code(AcknowledgementLevel.list());
                case 1 -> receivedAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 2 -> answeredBy = AnsweringDeskCodec.read(in);
                case 3 -> localIds = LocalIdCodec.LIST.readAll(in, 16);
                case 4 -> forwardedTo = in.partyCodes(16, 33, "Party code (XA, x-forum)");
                case 5 -> problems = ReportedProblemCodec.LIST.readAll(in, 200);
                case 6 -> nextBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 7 -> challengeAnswer = in.text(1, 1024, Patterns.CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT, "Answer to challenge");
                case 8 -> contactData = in.code(ContactDataState.list());
                case 9 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(receivedAt);
        in.look().happened(receivedAt);
        in.look().at(forwardedTo);
        in.look().at(nextBy);
        in.look().deadline(nextBy);
        return new Acknowledgement(
                level,
                receivedAt,
                answeredBy,
                localIds,
                forwardedTo,
                problems,
                nextBy,
                challengeAnswer,
                contactData,
                extensions);
    }

    static void write(JsonOutput out, Acknowledgement value) {
        out.startObject();
        out.text(MEMBERS, 0, value.level());
        out.text(MEMBERS, 1, value.receivedAt());
        if (value.answeredBy() != null) {
            AnsweringDeskCodec.write(out.member(MEMBERS, 2), value.answeredBy());
        }
        if (!value.localIds().isEmpty()) {
            LocalIdCodec.LIST.writeAll(out.member(MEMBERS, 3), value.localIds());
        }
        out.texts(MEMBERS, 4, value.forwardedTo());
        if (!value.problems().isEmpty()) {
            ReportedProblemCodec.LIST.writeAll(out.member(MEMBERS, 5), value.problems());
        }
        out.text(MEMBERS, 6, value.nextBy());
        out.text(MEMBERS, 7, value.challengeAnswer());
        out.text(MEMBERS, 8, value.contactData());
        out.extensions(MEMBERS, 9, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Acknowledgement value) {
        check.present(MEMBERS, 0, value.level());
        check.code("level", value.level(), AcknowledgementLevel.list());
        check.written("receivedAt", value.receivedAt());
        if (value.answeredBy() != null) {
            check.enter("answeredBy");
            AnsweringDeskCodec.check(check, value.answeredBy());
            check.leave();
        }
        LocalIdCodec.LIST.checkAll(check, "localIds", value.localIds(), 16);
        check.partyCodes("forwardedTo", value.forwardedTo(), 16);
        ReportedProblemCodec.LIST.checkAll(check, "problems", value.problems(), 200);
        check.written("nextBy", value.nextBy());
        check.text("challengeAnswer", value.challengeAnswer(), 1, 1024, Patterns.CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT, "Answer to challenge");
        check.code("contactData", value.contactData(), ContactDataState.list());
        check.extensions("extensions", value.extensions());
        check.look().at(value.receivedAt());
        check.look().happened(value.receivedAt());
        check.look().at(value.forwardedTo());
        check.look().at(value.nextBy());
        check.look().deadline(value.nextBy());
    }
}
