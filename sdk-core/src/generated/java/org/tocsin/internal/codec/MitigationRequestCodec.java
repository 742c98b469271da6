// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureCode;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;
import org.tocsin.message.request.EarlierContact;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;

/** Reads, writes and checks a {@link MitigationRequest}. */
final class MitigationRequestCodec {

    private static final Members MEMBERS = Members.of(
            "mitigation-request",
            0x7L,
            "categories",
            "targets",
            "wishedMeasures",
            "jointAction",
            "text",
            "incident",
            "harm",
            "confidential",
            "contacted",
            "extensions");

    private MitigationRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static MitigationRequest read(JsonInput in) {
        List<Category> categories = List.of();
        List<MitigationTarget> targets = List.of();
        List<MeasureCode> wishedMeasures = List.of();
        @Nullable JointAction jointAction = null;
        @Nullable Text text = null;
        @Nullable IncidentId incident = null;
        @Nullable Text harm = null;
        @Nullable Boolean confidential = null;
        List<EarlierContact> contacted = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> categories = CategoryCodec.LIST.readAll(in, 16);
                case 1 -> targets = MitigationTargetCodec.LIST.readAll(in, 1000);
                case 2 -> wishedMeasures = in.codes(16, MeasureCode.list());
                case 3 -> jointAction = JointActionCodec.read(in);
                case 4 -> text = in.text(64);
                case 5 -> incident = Identifiers.incidentId(in);
                case 6 -> harm = in.text(64);
                case 7 -> confidential = in.bool();
                case 8 -> contacted = EarlierContactCodec.LIST.readAll(in, 32);
                case 9 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().categoryList(categories);
        in.look().explained(wishedMeasures, text);
        return new MitigationRequest(
                categories,
                targets,
                wishedMeasures,
                jointAction,
                text,
                incident,
                harm,
                confidential,
                contacted,
                extensions);
    }

    static void write(JsonOutput out, MitigationRequest value) {
        out.startObject();
        if (!value.categories().isEmpty()) {
            CategoryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.categories());
        }
        if (!value.targets().isEmpty()) {
            MitigationTargetCodec.LIST.writeAll(out.member(MEMBERS, 1), value.targets());
        }
        out.texts(MEMBERS, 2, value.wishedMeasures());
        if (value.jointAction() != null) {
            JointActionCodec.write(out.member(MEMBERS, 3), value.jointAction());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        out.text(MEMBERS, 5, value.incident());
        if (value.harm() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.harm().entries());
        }
        out.bool(MEMBERS, 7, value.confidential());
        if (!value.contacted().isEmpty()) {
            EarlierContactCodec.LIST.writeAll(out.member(MEMBERS, 8), value.contacted());
        }
        out.extensions(MEMBERS, 9, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, MitigationRequest value) {
        check.present(MEMBERS, 0, value.categories());
        CategoryCodec.LIST.checkAll(check, "categories", value.categories(), 16);
        check.present(MEMBERS, 1, value.targets());
        MitigationTargetCodec.LIST.checkAll(check, "targets", value.targets(), 1000);
        check.present(MEMBERS, 2, value.wishedMeasures());
        check.codes("wishedMeasures", value.wishedMeasures(), 16, MeasureCode.list());
        if (value.jointAction() != null) {
            check.enter("jointAction");
            JointActionCodec.check(check, value.jointAction());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.written("incident", value.incident());
        if (value.harm() != null) {
            check.present("harm", value.harm().entries());
            TextEntryCodec.LIST.checkAll(check, "harm", value.harm().entries(), 64);
            check.look().at(value.harm());
        }
        EarlierContactCodec.LIST.checkAll(check, "contacted", value.contacted(), 32);
        check.extensions("extensions", value.extensions());
        check.look().categoryList(value.categories());
        check.look().explained(value.wishedMeasures(), value.text());
    }
}
