// Generated from types/survey.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.Tlp;
import org.tocsin.message.Extensions;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveySection;

/** Reads, writes and checks a {@link Survey}. */
final class SurveyCodec {

    private static final Members MEMBERS = Members.of(
            "survey",
            0x87L,
            "survey",
            "version",
            "purpose",
            "publication",
            "minimumCell",
            "resultTlp",
            "resultBy",
            "sections",
            "extensions");

    private SurveyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Survey read(JsonInput in) {
        @Nullable SurveyId survey = null;
        @Nullable Integer version = null;
        @Nullable Text purpose = null;
        @Nullable SurveyPublication publication = null;
        @Nullable Integer minimumCell = null;
        @Nullable Tlp resultTlp = null;
        @Nullable Timestamp resultBy = null;
        List<SurveySection> sections = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> survey = Identifiers.surveyId(in);
                case 1 -> version = in.smallInteger(1, 1000000);
                case 2 -> purpose = in.text(64);
                case 3 -> publication = in.code(SurveyPublication.list());
                case 4 -> minimumCell = in.smallInteger(1, 1000);
                case 5 -> resultTlp = in.code(Tlp.list());
                case 6 -> resultBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 7 -> sections = SurveySectionCodec.LIST.readAll(in, 50);
                case 8 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(resultBy);
        in.look().deadline(resultBy);
        return new Survey(
                survey,
                version,
                purpose,
                publication,
                minimumCell,
                resultTlp,
                resultBy,
                sections,
                extensions);
    }

    static void write(JsonOutput out, Survey value) {
        out.startObject();
        out.text(MEMBERS, 0, value.survey());
        out.integer(MEMBERS, 1, value.version());
        if (value.purpose() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.purpose().entries());
        }
        out.text(MEMBERS, 3, value.publication());
        out.integer(MEMBERS, 4, value.minimumCell());
        out.text(MEMBERS, 5, value.resultTlp());
        out.text(MEMBERS, 6, value.resultBy());
        if (!value.sections().isEmpty()) {
            SurveySectionCodec.LIST.writeAll(out.member(MEMBERS, 7), value.sections());
        }
        out.extensions(MEMBERS, 8, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Survey value) {
        check.present(MEMBERS, 0, value.survey());
        check.written("survey", value.survey());
        check.present(MEMBERS, 1, value.version());
        check.range("version", value.version(), 1, 1000000);
        check.present(MEMBERS, 2, value.purpose());
        if (value.purpose() != null) {
            check.present("purpose", value.purpose().entries());
            TextEntryCodec.LIST.checkAll(check, "purpose", value.purpose().entries(), 64);
            check.look().at(value.purpose());
        }
        check.code("publication", value.publication(), SurveyPublication.list());
        check.range("minimumCell", value.minimumCell(), 1, 1000);
        check.code("resultTlp", value.resultTlp(), Tlp.list());
        check.written("resultBy", value.resultBy());
        check.present(MEMBERS, 7, value.sections());
        SurveySectionCodec.LIST.checkAll(check, "sections", value.sections(), 50);
        check.extensions("extensions", value.extensions());
        check.look().at(value.resultBy());
        check.look().deadline(value.resultBy());
    }
}
