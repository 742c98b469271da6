// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActivityKind;
import org.tocsin.code.ActivityLevel;
import org.tocsin.code.CooperationArea;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityCost;
import org.tocsin.message.cooperation.ActivityEligibility;
import org.tocsin.message.cooperation.ActivityHost;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ActivityRegistration;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.ExerciseSigns;

/** Reads, writes and checks a {@link ActivityNotice}. */
final class ActivityNoticeCodec {

    private static final Members MEMBERS = Members.of(
            "activity-notice",
            0x15L,
            "kind",
            "areas",
            "summary",
            "level",
            "sessions",
            "hosts",
            "languages",
            "eligibility",
            "seats",
            "seatsPerParty",
            "cost",
            "bring",
            "registration",
            "contact",
            "exercise",
            "seenOutside",
            "extensions");

    private ActivityNoticeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivityNotice read(JsonInput in) {
        @Nullable ActivityKind kind = null;
        List<CooperationArea> areas = List.of();
        @Nullable Text summary = null;
        @Nullable ActivityLevel level = null;
        List<ActivitySession> sessions = List.of();
        List<ActivityHost> hosts = List.of();
        List<String> languages = List.of();
        @Nullable ActivityEligibility eligibility = null;
        @Nullable Integer seats = null;
        @Nullable Integer seatsPerParty = null;
        @Nullable ActivityCost cost = null;
        @Nullable Text bring = null;
        @Nullable ActivityRegistration registration = null;
        @Nullable PartyRole contact = null;
        @Nullable ExerciseId exercise = null;
        @Nullable ExerciseSigns seenOutside = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ActivityKind.list());
                case 1 -> areas = in.codes(16, CooperationArea.list());
                case 2 -> summary = in.text(64);
                case 3 -> level = in.code(ActivityLevel.list());
                case 4 -> sessions = ActivitySessionCodec.LIST.readAll(in, 64);
                case 5 -> hosts = ActivityHostCodec.LIST.readAll(in, 32);
                case 6 -> languages = in.texts(32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
                case 7 -> eligibility = ActivityEligibilityCodec.read(in);
                case 8 -> seats = in.smallInteger(1, 1000000);
                case 9 -> seatsPerParty = in.smallInteger(1, 1000000);
                case 10 -> cost = ActivityCostCodec.read(in);
                case 11 -> bring = in.text(64);
                case 12 -> registration = ActivityRegistrationCodec.read(in);
                case 13 -> contact = PartyRoleCodec.read(in);
                case 14 -> exercise = Identifiers.exerciseId(in);
                case 15 -> seenOutside = ExerciseSignsCodec.read(in);
                case 16 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        for (int i = 0; i < sessions.size(); i++) {
            in.look().sequence(i, sessions.get(i).from());
        }
        return new ActivityNotice(
                kind,
                areas,
                summary,
                level,
                sessions,
                hosts,
                languages,
                eligibility,
                seats,
                seatsPerParty,
                cost,
                bring,
                registration,
                contact,
                exercise,
                seenOutside,
                extensions);
    }

    static void write(JsonOutput out, ActivityNotice value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.texts(MEMBERS, 1, value.areas());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        out.text(MEMBERS, 3, value.level());
        if (!value.sessions().isEmpty()) {
            ActivitySessionCodec.LIST.writeAll(out.member(MEMBERS, 4), value.sessions());
        }
        if (!value.hosts().isEmpty()) {
            ActivityHostCodec.LIST.writeAll(out.member(MEMBERS, 5), value.hosts());
        }
        out.texts(MEMBERS, 6, value.languages());
        if (value.eligibility() != null) {
            ActivityEligibilityCodec.write(out.member(MEMBERS, 7), value.eligibility());
        }
        out.integer(MEMBERS, 8, value.seats());
        out.integer(MEMBERS, 9, value.seatsPerParty());
        if (value.cost() != null) {
            ActivityCostCodec.write(out.member(MEMBERS, 10), value.cost());
        }
        if (value.bring() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 11), value.bring().entries());
        }
        if (value.registration() != null) {
            ActivityRegistrationCodec.write(out.member(MEMBERS, 12), value.registration());
        }
        if (value.contact() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 13), value.contact());
        }
        out.text(MEMBERS, 14, value.exercise());
        if (value.seenOutside() != null) {
            ExerciseSignsCodec.write(out.member(MEMBERS, 15), value.seenOutside());
        }
        out.extensions(MEMBERS, 16, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityNotice value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ActivityKind.list());
        check.codes("areas", value.areas(), 16, CooperationArea.list());
        check.present(MEMBERS, 2, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.code("level", value.level(), ActivityLevel.list());
        check.present(MEMBERS, 4, value.sessions());
        ActivitySessionCodec.LIST.checkAll(check, "sessions", value.sessions(), 64);
        ActivityHostCodec.LIST.checkAll(check, "hosts", value.hosts(), 32);
        check.texts("languages", value.languages(), 32, 1, 35, Patterns.LANGUAGE, "Language tag (en, zh-Hant, und)");
        if (value.eligibility() != null) {
            check.enter("eligibility");
            ActivityEligibilityCodec.check(check, value.eligibility());
            check.leave();
        }
        check.range("seats", value.seats(), 1, 1000000);
        check.range("seatsPerParty", value.seatsPerParty(), 1, 1000000);
        if (value.cost() != null) {
            check.enter("cost");
            ActivityCostCodec.check(check, value.cost());
            check.leave();
        }
        if (value.bring() != null) {
            check.present("bring", value.bring().entries());
            TextEntryCodec.LIST.checkAll(check, "bring", value.bring().entries(), 64);
            check.look().at(value.bring());
        }
        if (value.registration() != null) {
            check.enter("registration");
            ActivityRegistrationCodec.check(check, value.registration());
            check.leave();
        }
        if (value.contact() != null) {
            check.enter("contact");
            PartyRoleCodec.check(check, value.contact());
            check.leave();
        }
        check.written("exercise", value.exercise());
        if (value.seenOutside() != null) {
            check.enter("seenOutside");
            ExerciseSignsCodec.check(check, value.seenOutside());
            check.leave();
        }
        check.extensions("extensions", value.extensions());
        for (int i = 0; i < check.looked(value.sessions()); i++) {
            check.look().sequence(i, value.sessions().get(i).from());
        }
    }
}
