// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.GuidanceKind;
import org.tocsin.code.GuidanceLevel;
import org.tocsin.code.GuidanceTopic;
import org.tocsin.code.Sector;
import org.tocsin.code.TailoringAspect;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.Quantity;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.KeyMessage;
import org.tocsin.message.cooperation.LanguageVersion;
import org.tocsin.message.cooperation.ReuseTerms;

/** Reads, writes and checks a {@link Guidance}. */
final class GuidanceCodec {

    private static final Members MEMBERS = Members.of(
            "guidance",
            0x7L,
            "kind",
            "topics",
            "summary",
            "keyMessages",
            "audiences",
            "sectors",
            "level",
            "duration",
            "tailoring",
            "adaptation",
            "edition",
            "publishedOn",
            "versions",
            "reuse",
            "coAuthors",
            "sources",
            "extensions");

    private GuidanceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Guidance read(JsonInput in) {
        @Nullable GuidanceKind kind = null;
        List<GuidanceTopic> topics = List.of();
        @Nullable Text summary = null;
        List<KeyMessage> keyMessages = List.of();
        List<Audience> audiences = List.of();
        List<Sector> sectors = List.of();
        @Nullable GuidanceLevel level = null;
        @Nullable Quantity duration = null;
        List<TailoringAspect> tailoring = List.of();
        @Nullable Text adaptation = null;
        @Nullable String edition = null;
        @Nullable String publishedOn = null;
        List<LanguageVersion> versions = List.of();
        @Nullable ReuseTerms reuse = null;
        List<CoAuthor> coAuthors = List.of();
        List<SourceCitation> sources = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(GuidanceKind.list());
                case 1 -> topics = in.codes(64, GuidanceTopic.list());
                case 2 -> summary = in.text(64);
                case 3 -> keyMessages = KeyMessageCodec.LIST.readAll(in, 64);
                case 4 -> audiences = in.codes(32, Audience.list());
                case 5 -> sectors = in.codes(64, Sector.list());
                case 6 -> level = in.code(GuidanceLevel.list());
                case 7 -> duration = QuantityCodec.read(in);
                case 8 -> tailoring = in.codes(8, TailoringAspect.list());
                case 9 -> adaptation = in.text(64);
                case 10 -> edition = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 11 -> publishedOn = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 12 -> versions = LanguageVersionCodec.LIST.readAll(in, 64);
                case 13 -> reuse = ReuseTermsCodec.read(in);
                case 14 -> coAuthors = CoAuthorCodec.LIST.readAll(in, 64);
                case 15 -> sources = SourceCitationCodec.LIST.readAll(in, 64);
                case 16 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(sectors, summary);
        in.look().counted(Meaning.MEASURES_TIME, duration);
        in.look().happened(publishedOn);
        in.look().day(publishedOn);
        return new Guidance(
                kind,
                topics,
                summary,
                keyMessages,
                audiences,
                sectors,
                level,
                duration,
                tailoring,
                adaptation,
                edition,
                publishedOn,
                versions,
                reuse,
                coAuthors,
                sources,
                extensions);
    }

    static void write(JsonOutput out, Guidance value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.texts(MEMBERS, 1, value.topics());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        if (!value.keyMessages().isEmpty()) {
            KeyMessageCodec.LIST.writeAll(out.member(MEMBERS, 3), value.keyMessages());
        }
        out.texts(MEMBERS, 4, value.audiences());
        out.texts(MEMBERS, 5, value.sectors());
        out.text(MEMBERS, 6, value.level());
        if (value.duration() != null) {
            QuantityCodec.write(out.member(MEMBERS, 7), value.duration());
        }
        out.texts(MEMBERS, 8, value.tailoring());
        if (value.adaptation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.adaptation().entries());
        }
        out.text(MEMBERS, 10, value.edition());
        out.text(MEMBERS, 11, value.publishedOn());
        if (!value.versions().isEmpty()) {
            LanguageVersionCodec.LIST.writeAll(out.member(MEMBERS, 12), value.versions());
        }
        if (value.reuse() != null) {
            ReuseTermsCodec.write(out.member(MEMBERS, 13), value.reuse());
        }
        if (!value.coAuthors().isEmpty()) {
            CoAuthorCodec.LIST.writeAll(out.member(MEMBERS, 14), value.coAuthors());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 15), value.sources());
        }
        out.extensions(MEMBERS, 16, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Guidance value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), GuidanceKind.list());
        check.present(MEMBERS, 1, value.topics());
        check.codes("topics", value.topics(), 64, GuidanceTopic.list());
        check.present(MEMBERS, 2, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        KeyMessageCodec.LIST.checkAll(check, "keyMessages", value.keyMessages(), 64);
        check.codes("audiences", value.audiences(), 32, Audience.list());
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.code("level", value.level(), GuidanceLevel.list());
        if (value.duration() != null) {
            check.enter("duration");
            QuantityCodec.check(check, value.duration());
            check.leave();
        }
        check.codes("tailoring", value.tailoring(), 8, TailoringAspect.list());
        if (value.adaptation() != null) {
            check.present("adaptation", value.adaptation().entries());
            TextEntryCodec.LIST.checkAll(check, "adaptation", value.adaptation().entries(), 64);
            check.look().at(value.adaptation());
        }
        check.text("edition", value.edition(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.text("publishedOn", value.publishedOn(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        LanguageVersionCodec.LIST.checkAll(check, "versions", value.versions(), 64);
        if (value.reuse() != null) {
            check.enter("reuse");
            ReuseTermsCodec.check(check, value.reuse());
            check.leave();
        }
        CoAuthorCodec.LIST.checkAll(check, "coAuthors", value.coAuthors(), 64);
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 64);
        check.extensions("extensions", value.extensions());
        check.look().explained(value.sectors(), value.summary());
        check.look().counted(Meaning.MEASURES_TIME, value.duration());
        check.look().happened(value.publishedOn());
        check.look().day(value.publishedOn());
    }
}
