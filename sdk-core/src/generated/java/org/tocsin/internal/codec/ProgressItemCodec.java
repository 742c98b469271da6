// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.message.PartialTime;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressTimeFrame;

/** Reads, writes and checks a {@link ProgressItem}. */
final class ProgressItemCodec extends ElementCodec<ProgressItem> {

    static final ProgressItemCodec LIST = new ProgressItemCodec();

    private static final Members MEMBERS = Members.of(
            "progress-item",
            0xfL,
            "id",
            "area",
            "title",
            "status",
            "text",
            "planned",
            "timeFrame",
            "adopted",
            "effective",
            "commitments",
            "figures",
            "evidence",
            "needs",
            "offers",
            "contact");

    private ProgressItemCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProgressItem read(JsonInput in) {
        @Nullable String id = null;
        @Nullable ProgressArea area = null;
        @Nullable Text title = null;
        @Nullable ProgressStatus status = null;
        @Nullable Text text = null;
        @Nullable Text planned = null;
        @Nullable ProgressTimeFrame timeFrame = null;
        @Nullable PartialTime adopted = null;
        @Nullable PartialTime effective = null;
        List<ProgressCommitment> commitments = List.of();
        List<ProgressFigure> figures = List.of();
        List<SourceCitation> evidence = List.of();
        @Nullable Text needs = null;
        @Nullable Text offers = null;
        @Nullable PocRole contact = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.text(1, 64, Patterns.ID_OF_PROGRESS_ITEM, "Item identifier (law-1)");
                case 1 -> area = in.code(ProgressArea.list());
                case 2 -> title = in.text(64);
                case 3 -> status = in.code(ProgressStatus.list());
                case 4 -> text = in.text(64);
                case 5 -> planned = in.text(64);
                case 6 -> timeFrame = ProgressTimeFrameCodec.read(in);
                case 7 -> adopted = PartialTimeCodec.read(in);
                case 8 -> effective = PartialTimeCodec.read(in);
                case 9 -> commitments = ProgressCommitmentCodec.LIST.readAll(in, 32);
                case 10 -> figures = ProgressFigureCodec.LIST.readAll(in, 16);
                case 11 -> evidence = SourceCitationCodec.LIST.readAll(in, 16);
                case 12 -> needs = in.text(64);
                case 13 -> offers = in.text(64);
                case 14 -> contact = in.code(PocRole.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(area, title);
        in.look().happened(adopted);
        in.look().happened(effective);
        return new ProgressItem(
                id,
                area,
                title,
                status,
                text,
                planned,
                timeFrame,
                adopted,
                effective,
                commitments,
                figures,
                evidence,
                needs,
                offers,
                contact);
    }

    static void write(JsonOutput out, ProgressItem value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.text(MEMBERS, 1, value.area());
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.title().entries());
        }
        out.text(MEMBERS, 3, value.status());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        if (value.planned() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.planned().entries());
        }
        if (value.timeFrame() != null) {
            ProgressTimeFrameCodec.write(out.member(MEMBERS, 6), value.timeFrame());
        }
        if (value.adopted() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 7), value.adopted());
        }
        if (value.effective() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 8), value.effective());
        }
        if (!value.commitments().isEmpty()) {
            ProgressCommitmentCodec.LIST.writeAll(out.member(MEMBERS, 9), value.commitments());
        }
        if (!value.figures().isEmpty()) {
            ProgressFigureCodec.LIST.writeAll(out.member(MEMBERS, 10), value.figures());
        }
        if (!value.evidence().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 11), value.evidence());
        }
        if (value.needs() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 12), value.needs().entries());
        }
        if (value.offers() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 13), value.offers().entries());
        }
        out.text(MEMBERS, 14, value.contact());
        out.endObject();
    }

    static void check(ObjectCheck check, ProgressItem value) {
        check.present(MEMBERS, 0, value.id());
        check.text("id", value.id(), 1, 64, Patterns.ID_OF_PROGRESS_ITEM, "Item identifier (law-1)");
        check.present(MEMBERS, 1, value.area());
        check.code("area", value.area(), ProgressArea.list());
        check.present(MEMBERS, 2, value.title());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.present(MEMBERS, 3, value.status());
        check.code("status", value.status(), ProgressStatus.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.planned() != null) {
            check.present("planned", value.planned().entries());
            TextEntryCodec.LIST.checkAll(check, "planned", value.planned().entries(), 64);
            check.look().at(value.planned());
        }
        if (value.timeFrame() != null) {
            check.enter("timeFrame");
            ProgressTimeFrameCodec.check(check, value.timeFrame());
            check.leave();
        }
        if (value.adopted() != null) {
            check.enter("adopted");
            PartialTimeCodec.check(check, value.adopted());
            check.leave();
        }
        if (value.effective() != null) {
            check.enter("effective");
            PartialTimeCodec.check(check, value.effective());
            check.leave();
        }
        ProgressCommitmentCodec.LIST.checkAll(check, "commitments", value.commitments(), 32);
        ProgressFigureCodec.LIST.checkAll(check, "figures", value.figures(), 16);
        SourceCitationCodec.LIST.checkAll(check, "evidence", value.evidence(), 16);
        if (value.needs() != null) {
            check.present("needs", value.needs().entries());
            TextEntryCodec.LIST.checkAll(check, "needs", value.needs().entries(), 64);
            check.look().at(value.needs());
        }
        if (value.offers() != null) {
            check.present("offers", value.offers().entries());
            TextEntryCodec.LIST.checkAll(check, "offers", value.offers().entries(), 64);
            check.look().at(value.offers());
        }
        check.code("contact", value.contact(), PocRole.list());
        check.look().explained(value.area(), value.title());
        check.look().happened(value.adopted());
        check.look().happened(value.effective());
    }

    @Override
    ProgressItem one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ProgressItem element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ProgressItem element) {
        check(check, element);
    }
}
