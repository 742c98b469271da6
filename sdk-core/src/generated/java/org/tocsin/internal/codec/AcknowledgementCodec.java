// Generated from types/acknowledgement.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.LocalId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;
import org.tocsin.message.service.ReportedProblem;

/** Reads, writes and checks a {@link Acknowledgement}. */
final class AcknowledgementCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "level",
            "receivedAt",
            "answeredBy",
            "localIds",
            "forwardedTo",
            "problems",
            "nextBy",
            "challengeAnswer",
            "contactData");

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> level = in.code(AcknowledgementLevel.list());
                case 1 -> receivedAt = in.value(Timestamp::of, 35, "Instant with offset");
                case 2 -> answeredBy = AnsweringDeskCodec.read(in);
                case 3 -> localIds = in.list(16, LocalIdCodec::read);
                case 4 -> forwardedTo = in.list(16, element -> element.value(PartyCode::of, 33, "Party code"));
                case 5 -> problems = in.list(200, ReportedProblemCodec::read);
                case 6 -> nextBy = in.value(Timestamp::of, 35, "Instant with offset");
                case 7 -> challengeAnswer = in.text(1, 1024, Patterns.CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT, "Answer to challenge");
                case 8 -> contactData = in.code(ContactDataState.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Acknowledgement(
                level,
                receivedAt,
                answeredBy,
                localIds,
                forwardedTo,
                problems,
                nextBy,
                challengeAnswer,
                contactData);
    }

    static void write(JsonOutput out, Acknowledgement value) {
        out.startObject();
        out.text("level", value.level());
        out.text("receivedAt", value.receivedAt());
        out.object("answeredBy", value.answeredBy(), AnsweringDeskCodec::write);
        out.list("localIds", value.localIds(), LocalIdCodec::write);
        out.list("forwardedTo", value.forwardedTo(), JsonOutput::element);
        out.list("problems", value.problems(), ReportedProblemCodec::write);
        out.text("nextBy", value.nextBy());
        out.text("challengeAnswer", value.challengeAnswer());
        out.text("contactData", value.contactData());
        out.endObject();
    }

    static void check(ObjectCheck check, Acknowledgement value) {
        check.present("level", value.level());
        check.at("level").code(value.level(), AcknowledgementLevel.list());
        check.at("answeredBy").object(value.answeredBy(), AnsweringDeskCodec::check);
        check.at("localIds").list(value.localIds(), 16, LocalIdCodec::check);
        check.at("forwardedTo").list(value.forwardedTo(), 16, (c, element) -> {});
        check.at("problems").list(value.problems(), 200, ReportedProblemCodec::check);
        check.at("challengeAnswer").text(value.challengeAnswer(), 1, 1024, Patterns.CHALLENGE_ANSWER_OF_ACKNOWLEDGEMENT, "Answer to challenge");
        check.at("contactData").code(value.contactData(), ContactDataState.list());
    }
}
