// Generated from codes/team-variant.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Team variant: For what kind of constituency a team works.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class TeamVariant extends OpenCode {

    /** {@code national}, National: Works for a party as a whole, and speaks for it among teams. */
    public static final TeamVariant NATIONAL = new TeamVariant("national", true);

    /** {@code government}, Government: Works for public authorities. */
    public static final TeamVariant GOVERNMENT = new TeamVariant("government", true);

    /** {@code sector}, Sector: Works for one sector. */
    public static final TeamVariant SECTOR = new TeamVariant("sector", true);

    /** {@code regional}, Regional: Works for a region within a party, or across several parties. */
    public static final TeamVariant REGIONAL = new TeamVariant("regional", true);

    /** {@code organisation}, Organisation: Works for the organisation that it belongs to. */
    public static final TeamVariant ORGANISATION = new TeamVariant("organisation", true);

    /** {@code academic}, Academic: Works for research and teaching. */
    public static final TeamVariant ACADEMIC = new TeamVariant("academic", true);

    /** {@code defence}, Defence: Works for the armed forces. */
    public static final TeamVariant DEFENCE = new TeamVariant("defence", true);

    /** {@code commercial}, Commercial: Works for customers who pay for it. */
    public static final TeamVariant COMMERCIAL = new TeamVariant("commercial", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final TeamVariant UNKNOWN = new TeamVariant("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final TeamVariant UNDISCLOSED = new TeamVariant("undisclosed", true);

    private static final CodeList<TeamVariant> LIST = CodeList.open(
            "team-variant",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NATIONAL,
                    GOVERNMENT,
                    SECTOR,
                    REGIONAL,
                    ORGANISATION,
                    ACADEMIC,
                    DEFENCE,
                    COMMERCIAL,
                    UNKNOWN,
                    UNDISCLOSED));

    private TeamVariant(String code, boolean known) {
        super(code, known);
    }

    @Override
    TeamVariant another(String text, boolean known) {
        return new TeamVariant(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<TeamVariant> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static TeamVariant of(String code) {
        return LIST.of(code);
    }
}
