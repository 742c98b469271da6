// Generated from codes/participant-priority.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Participant priority: Which participants come first where seats or means are short. Whether it belongs to them each
 * party says itself.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ParticipantPriority extends OpenCode {

    /**
     * {@code less-developed}, Less developed participants: Participants with the fewest means for the security of
     * information systems.
     */
    public static final ParticipantPriority LESS_DEVELOPED = new ParticipantPriority("less-developed", true);

    /**
     * {@code without-national-team}, Without national team: Participants that have no national incident response team
     * yet.
     */
    public static final ParticipantPriority WITHOUT_NATIONAL_TEAM = new ParticipantPriority("without-national-team", true);

    /** {@code small-administrations}, Small administrations: Participants whose offices consist of a few people. */
    public static final ParticipantPriority SMALL_ADMINISTRATIONS = new ParticipantPriority("small-administrations", true);

    /** {@code newcomers}, Newcomers: Participants that have not come to such an activity before. */
    public static final ParticipantPriority NEWCOMERS = new ParticipantPriority("newcomers", true);

    /** {@code remote-participants}, Remote participants: Participants for whom the way is longest or dearest. */
    public static final ParticipantPriority REMOTE_PARTICIPANTS = new ParticipantPriority("remote-participants", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ParticipantPriority UNKNOWN = new ParticipantPriority("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ParticipantPriority UNDISCLOSED = new ParticipantPriority("undisclosed", true);

    private static final CodeList<ParticipantPriority> LIST = CodeList.open(
            "participant-priority",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    LESS_DEVELOPED,
                    WITHOUT_NATIONAL_TEAM,
                    SMALL_ADMINISTRATIONS,
                    NEWCOMERS,
                    REMOTE_PARTICIPANTS,
                    UNKNOWN,
                    UNDISCLOSED));

    private ParticipantPriority(String code, boolean known) {
        super(code, known);
    }

    @Override
    ParticipantPriority another(String text, boolean known) {
        return new ParticipantPriority(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ParticipantPriority> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ParticipantPriority of(String code) {
        return LIST.of(code);
    }
}
