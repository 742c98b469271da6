// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.LessonAction;

/** Reads, writes and checks a {@link LessonAction}. */
final class LessonActionCodec extends ElementCodec<LessonAction> {

    static final LessonActionCodec LIST = new LessonActionCodec();

    private static final Members MEMBERS = Members.of(
            "lesson-action",
            0x3L,
            "number",
            "text",
            "element",
            "owner",
            "dueOn",
            "state",
            "doneOn",
            "remark");

    private LessonActionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static LessonAction read(JsonInput in) {
        @Nullable Integer number = null;
        @Nullable Text text = null;
        @Nullable LessonActionElement element = null;
        @Nullable ActionOwner owner = null;
        @Nullable String dueOn = null;
        @Nullable LessonActionState state = null;
        @Nullable String doneOn = null;
        @Nullable Text remark = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = in.smallInteger(1, 9999);
                case 1 -> text = in.text(64);
                case 2 -> element = in.code(LessonActionElement.list());
                case 3 -> owner = ActionOwnerCodec.read(in);
                case 4 -> dueOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 5 -> state = in.code(LessonActionState.list());
                case 6 -> doneOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 7 -> remark = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().day(dueOn);
        in.look().happened(doneOn);
        in.look().day(doneOn);
        return new LessonAction(
                number,
                text,
                element,
                owner,
                dueOn,
                state,
                doneOn,
                remark);
    }

    static void write(JsonOutput out, LessonAction value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.number());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.text(MEMBERS, 2, value.element());
        if (value.owner() != null) {
            ActionOwnerCodec.write(out.member(MEMBERS, 3), value.owner());
        }
        out.text(MEMBERS, 4, value.dueOn());
        out.text(MEMBERS, 5, value.state());
        out.text(MEMBERS, 6, value.doneOn());
        if (value.remark() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 7), value.remark().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, LessonAction value) {
        check.present(MEMBERS, 0, value.number());
        check.range("number", value.number(), 1, 9999);
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("element", value.element(), LessonActionElement.list());
        if (value.owner() != null) {
            check.enter("owner");
            ActionOwnerCodec.check(check, value.owner());
            check.leave();
        }
        check.text("dueOn", value.dueOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.code("state", value.state(), LessonActionState.list());
        check.text("doneOn", value.doneOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        if (value.remark() != null) {
            check.present("remark", value.remark().entries());
            TextEntryCodec.LIST.checkAll(check, "remark", value.remark().entries(), 64);
            check.look().at(value.remark());
        }
        check.look().day(value.dueOn());
        check.look().happened(value.doneOn());
        check.look().day(value.doneOn());
    }

    @Override
    LessonAction one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, LessonAction element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, LessonAction element) {
        check(check, element);
    }
}
