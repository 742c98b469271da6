// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Extensions;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;

/** Reads, writes and checks a {@link ProgressReport}. */
final class ProgressReportCodec {

    private static final Members MEMBERS = Members.of(
            "progress-report",
            0xbL,
            "periodFrom",
            "periodUntil",
            "summary",
            "items",
            "nextReportBy",
            "extensions");

    private ProgressReportCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProgressReport read(JsonInput in) {
        @Nullable String periodFrom = null;
        @Nullable String periodUntil = null;
        @Nullable Text summary = null;
        List<ProgressItem> items = List.of();
        @Nullable Timestamp nextReportBy = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> periodFrom = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 1 -> periodUntil = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                case 2 -> summary = in.text(64);
                case 3 -> items = ProgressItemCodec.LIST.readAll(in, 200);
                case 4 -> nextReportBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 5 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(periodFrom);
        in.look().day(periodFrom);
        in.look().interval(periodFrom, periodUntil);
        in.look().day(periodUntil);
        for (int i = 0; i < items.size(); i++) {
            in.look().uniqueInList(i, items.get(i).id());
        }
        in.look().at(nextReportBy);
        in.look().deadline(nextReportBy);
        return new ProgressReport(
                periodFrom,
                periodUntil,
                summary,
                items,
                nextReportBy,
                extensions);
    }

    static void write(JsonOutput out, ProgressReport value) {
        out.startObject();
        out.text(MEMBERS, 0, value.periodFrom());
        out.text(MEMBERS, 1, value.periodUntil());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        if (!value.items().isEmpty()) {
            ProgressItemCodec.LIST.writeAll(out.member(MEMBERS, 3), value.items());
        }
        out.text(MEMBERS, 4, value.nextReportBy());
        out.extensions(MEMBERS, 5, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ProgressReport value) {
        check.present(MEMBERS, 0, value.periodFrom());
        check.text("periodFrom", value.periodFrom(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.present(MEMBERS, 1, value.periodUntil());
        check.text("periodUntil", value.periodUntil(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.present(MEMBERS, 3, value.items());
        ProgressItemCodec.LIST.checkAll(check, "items", value.items(), 200);
        check.written("nextReportBy", value.nextReportBy());
        check.extensions("extensions", value.extensions());
        check.look().happened(value.periodFrom());
        check.look().day(value.periodFrom());
        check.look().interval(value.periodFrom(), value.periodUntil());
        check.look().day(value.periodUntil());
        for (int i = 0; i < check.looked(value.items()); i++) {
            check.look().uniqueInList(i, value.items().get(i).id());
        }
        check.look().at(value.nextReportBy());
        check.look().deadline(value.nextReportBy());
    }
}
