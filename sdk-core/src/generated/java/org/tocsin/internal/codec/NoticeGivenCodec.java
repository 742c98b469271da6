// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.NotifiedBody;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.NoticeGiven;

/** Reads, writes and checks a {@link NoticeGiven}. */
final class NoticeGivenCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "whom",
            "at");

    private NoticeGivenCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static NoticeGiven read(JsonInput in) {
        @Nullable NotifiedBody whom = null;
        @Nullable PartialTime at = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> whom = in.code(NotifiedBody.list());
                case 1 -> at = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new NoticeGiven(
                whom,
                at);
    }

    static void write(JsonOutput out, NoticeGiven value) {
        out.startObject();
        out.text("whom", value.whom());
        out.object("at", value.at(), PartialTimeCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, NoticeGiven value) {
        check.present("whom", value.whom());
        check.at("whom").code(value.whom(), NotifiedBody.list());
        check.at("at").object(value.at(), PartialTimeCodec::check);
    }
}
