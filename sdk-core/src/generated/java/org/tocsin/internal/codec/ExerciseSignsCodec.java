// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ExerciseSigns;

/** Reads, writes and checks a {@link ExerciseSigns}. */
final class ExerciseSignsCodec {

    private static final Members MEMBERS = Members.of(
            "exercise-signs",
            0x1L,
            "text",
            "area",
            "sectors",
            "systems",
            "marker",
            "localMarkers",
            "contact");

    private ExerciseSignsCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExerciseSigns read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Text area = null;
        List<Sector> sectors = List.of();
        List<String> systems = List.of();
        @Nullable String marker = null;
        List<LocalMarker> localMarkers = List.of();
        @Nullable PartyRole contact = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> area = in.text(64);
                case 2 -> sectors = in.codes(64, Sector.list());
                case 3 -> systems = in.texts(500, 1, 256, Patterns.LINE, "Single line");
                case 4 -> marker = in.text(4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
                case 5 -> localMarkers = LocalMarkerCodec.LIST.readAll(in, 32);
                case 6 -> contact = PartyRoleCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(sectors, text);
        return new ExerciseSigns(
                text,
                area,
                sectors,
                systems,
                marker,
                localMarkers,
                contact);
    }

    static void write(JsonOutput out, ExerciseSigns value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        if (value.area() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.area().entries());
        }
        out.texts(MEMBERS, 2, value.sectors());
        out.texts(MEMBERS, 3, value.systems());
        out.text(MEMBERS, 4, value.marker());
        if (!value.localMarkers().isEmpty()) {
            LocalMarkerCodec.LIST.writeAll(out.member(MEMBERS, 5), value.localMarkers());
        }
        if (value.contact() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 6), value.contact());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ExerciseSigns value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.area() != null) {
            check.present("area", value.area().entries());
            TextEntryCodec.LIST.checkAll(check, "area", value.area().entries(), 64);
            check.look().at(value.area());
        }
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.texts("systems", value.systems(), 500, 1, 256, Patterns.LINE, "Single line");
        check.text("marker", value.marker(), 4, 64, Patterns.EXERCISE_MARKER, "Marker of exercise (EXERCISE BELL)");
        LocalMarkerCodec.LIST.checkAll(check, "localMarkers", value.localMarkers(), 32);
        if (value.contact() != null) {
            check.enter("contact");
            PartyRoleCodec.check(check, value.contact());
            check.leave();
        }
        check.look().explained(value.sectors(), value.text());
    }
}
