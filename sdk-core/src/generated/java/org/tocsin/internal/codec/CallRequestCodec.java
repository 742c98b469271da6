// Generated from types/call-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Interpretation;
import org.tocsin.code.UnreachedStep;
import org.tocsin.message.Extensions;
import org.tocsin.message.Talks;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.CallRequest;

/** Reads, writes and checks a {@link CallRequest}. */
final class CallRequestCodec {

    private static final Members MEMBERS = Members.of(
            "call-request",
            0x9L,
            "purpose",
            "speaker",
            "askedFor",
            "offers",
            "until",
            "minutes",
            "languages",
            "interpretation",
            "ifNotReached",
            "text",
            "extensions");

    private CallRequestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CallRequest read(JsonInput in) {
        @Nullable Text purpose = null;
        @Nullable Text speaker = null;
        @Nullable Text askedFor = null;
        List<Talks> offers = List.of();
        @Nullable Timestamp until = null;
        @Nullable Integer minutes = null;
        List<String> languages = List.of();
        @Nullable Interpretation interpretation = null;
        List<UnreachedStep> ifNotReached = List.of();
        @Nullable Text text = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> purpose = in.text(64);
                case 1 -> speaker = in.text(64);
                case 2 -> askedFor = in.text(64);
                case 3 -> offers = TalksCodec.LIST.readAll(in, 8);
                case 4 -> until = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 5 -> minutes = in.smallInteger(1, 1440);
                case 6 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 7 -> interpretation = in.code(Interpretation.list());
                case 8 -> ifNotReached = in.codes(8, UnreachedStep.list());
                case 9 -> text = in.text(64);
                case 10 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(until);
        in.look().deadline(until);
        return new CallRequest(
                purpose,
                speaker,
                askedFor,
                offers,
                until,
                minutes,
                languages,
                interpretation,
                ifNotReached,
                text,
                extensions);
    }

    static void write(JsonOutput out, CallRequest value) {
        out.startObject();
        if (value.purpose() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.purpose().entries());
        }
        if (value.speaker() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.speaker().entries());
        }
        if (value.askedFor() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.askedFor().entries());
        }
        if (!value.offers().isEmpty()) {
            TalksCodec.LIST.writeAll(out.member(MEMBERS, 3), value.offers());
        }
        out.text(MEMBERS, 4, value.until());
        out.integer(MEMBERS, 5, value.minutes());
        out.texts(MEMBERS, 6, value.languages());
        out.text(MEMBERS, 7, value.interpretation());
        out.texts(MEMBERS, 8, value.ifNotReached());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.text().entries());
        }
        out.extensions(MEMBERS, 10, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, CallRequest value) {
        check.present(MEMBERS, 0, value.purpose());
        if (value.purpose() != null) {
            check.present("purpose", value.purpose().entries());
            TextEntryCodec.LIST.checkAll(check, "purpose", value.purpose().entries(), 64);
            check.look().at(value.purpose());
        }
        if (value.speaker() != null) {
            check.present("speaker", value.speaker().entries());
            TextEntryCodec.LIST.checkAll(check, "speaker", value.speaker().entries(), 64);
            check.look().at(value.speaker());
        }
        if (value.askedFor() != null) {
            check.present("askedFor", value.askedFor().entries());
            TextEntryCodec.LIST.checkAll(check, "askedFor", value.askedFor().entries(), 64);
            check.look().at(value.askedFor());
        }
        check.present(MEMBERS, 3, value.offers());
        TalksCodec.LIST.checkAll(check, "offers", value.offers(), 8);
        check.written("until", value.until());
        check.range("minutes", value.minutes(), 1, 1440);
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        check.code("interpretation", value.interpretation(), Interpretation.list());
        check.codes("ifNotReached", value.ifNotReached(), 8, UnreachedStep.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.extensions("extensions", value.extensions());
        check.look().at(value.until());
        check.look().deadline(value.until());
    }
}
