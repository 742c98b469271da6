// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.InjectDelivery;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExpectedAction;
import org.tocsin.message.exercise.InjectRecipient;

/** Reads, writes and checks a {@link ExerciseEvent}. */
final class ExerciseEventCodec extends ElementCodec<ExerciseEvent> {

    static final ExerciseEventCodec LIST = new ExerciseEventCodec();

    private static final Members MEMBERS = Members.of(
            "exercise-event",
            0x109L,
            "inject",
            "plannedAt",
            "offsetMinutes",
            "messageType",
            "kind",
            "delivery",
            "simulatedSource",
            "recipients",
            "summary",
            "objectives",
            "expectedActions",
            "contingency",
            "controller");

    private ExerciseEventCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseEvent read(JsonInput in) {
        @Nullable String inject = null;
        @Nullable Timestamp plannedAt = null;
        @Nullable Integer offsetMinutes = null;
        @Nullable MessageType messageType = null;
        @Nullable InjectKind kind = null;
        @Nullable InjectDelivery delivery = null;
        @Nullable Text simulatedSource = null;
        List<InjectRecipient> recipients = List.of();
        @Nullable Text summary = null;
        List<String> objectives = List.of();
        List<ExpectedAction> expectedActions = List.of();
        @Nullable Text contingency = null;
        @Nullable PartyRole controller = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> inject = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 1 -> plannedAt = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 2 -> offsetMinutes = in.smallInteger(0, 525600);
                case 3 -> messageType = in.code(MessageType.list());
                case 4 -> kind = in.code(InjectKind.list());
                case 5 -> delivery = in.code(InjectDelivery.list());
                case 6 -> simulatedSource = in.text(64);
                case 7 -> recipients = InjectRecipientCodec.LIST.readAll(in, 64);
                case 8 -> summary = in.text(64);
                case 9 -> objectives = in.texts(32, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 10 -> expectedActions = ExpectedActionCodec.LIST.readAll(in, 32);
                case 11 -> contingency = in.text(64);
                case 12 -> controller = PartyRoleCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(plannedAt);
        return new ExerciseEvent(
                inject,
                plannedAt,
                offsetMinutes,
                messageType,
                kind,
                delivery,
                simulatedSource,
                recipients,
                summary,
                objectives,
                expectedActions,
                contingency,
                controller);
    }

    static void write(JsonOutput out, ExerciseEvent value) {
        out.startObject();
        out.text(MEMBERS, 0, value.inject());
        out.text(MEMBERS, 1, value.plannedAt());
        out.integer(MEMBERS, 2, value.offsetMinutes());
        out.text(MEMBERS, 3, value.messageType());
        out.text(MEMBERS, 4, value.kind());
        out.text(MEMBERS, 5, value.delivery());
        if (value.simulatedSource() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.simulatedSource().entries());
        }
        if (!value.recipients().isEmpty()) {
            InjectRecipientCodec.LIST.writeAll(out.member(MEMBERS, 7), value.recipients());
        }
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 8), value.summary().entries());
        }
        out.texts(MEMBERS, 9, value.objectives());
        if (!value.expectedActions().isEmpty()) {
            ExpectedActionCodec.LIST.writeAll(out.member(MEMBERS, 10), value.expectedActions());
        }
        if (value.contingency() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 11), value.contingency().entries());
        }
        if (value.controller() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 12), value.controller());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseEvent value) {
        check.present(MEMBERS, 0, value.inject());
        check.text("inject", value.inject(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.written("plannedAt", value.plannedAt());
        check.range("offsetMinutes", value.offsetMinutes(), 0, 525600);
        check.present(MEMBERS, 3, value.messageType());
        check.code("messageType", value.messageType(), MessageType.list());
        check.code("kind", value.kind(), InjectKind.list());
        check.code("delivery", value.delivery(), InjectDelivery.list());
        if (value.simulatedSource() != null) {
            check.present("simulatedSource", value.simulatedSource().entries());
            TextEntryCodec.LIST.checkAll(check, "simulatedSource", value.simulatedSource().entries(), 64);
            check.look().at(value.simulatedSource());
        }
        InjectRecipientCodec.LIST.checkAll(check, "recipients", value.recipients(), 64);
        check.present(MEMBERS, 8, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.texts("objectives", value.objectives(), 32, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        ExpectedActionCodec.LIST.checkAll(check, "expectedActions", value.expectedActions(), 32);
        if (value.contingency() != null) {
            check.present("contingency", value.contingency().entries());
            TextEntryCodec.LIST.checkAll(check, "contingency", value.contingency().entries(), 64);
            check.look().at(value.contingency());
        }
        if (value.controller() != null) {
            check.enter("controller");
            PartyRoleCodec.check(check, value.controller());
            check.leave();
        }
        check.look().at(value.plannedAt());
    }

    @Override
    ExerciseEvent one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExerciseEvent element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExerciseEvent element) {
        check(check, element);
    }
}
