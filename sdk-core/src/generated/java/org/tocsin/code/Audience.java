// Generated from codes/audience.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Audience: For whom advice is meant.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Audience extends OpenCode {

    /** {@code csirts}, Response teams: Teams that handle incidents. */
    public static final Audience CSIRTS = new Audience("csirts", true);

    /** {@code operators}, Operators: Those who run services and networks. */
    public static final Audience OPERATORS = new Audience("operators", true);

    /** {@code administrators}, Administrators: Those who look after systems. */
    public static final Audience ADMINISTRATORS = new Audience("administrators", true);

    /** {@code developers}, Developers: Those who make software and devices. */
    public static final Audience DEVELOPERS = new Audience("developers", true);

    /** {@code providers}, Providers: Internet, hosting, cloud and telecommunication providers. */
    public static final Audience PROVIDERS = new Audience("providers", true);

    /** {@code critical-infrastructure}, Critical infrastructure: Operators of essential services. */
    public static final Audience CRITICAL_INFRASTRUCTURE = new Audience("critical-infrastructure", true);

    /** {@code executives}, Executives: Those who decide in an organisation. */
    public static final Audience EXECUTIVES = new Audience("executives", true);

    /** {@code government}, Government: Public authorities. */
    public static final Audience GOVERNMENT = new Audience("government", true);

    /** {@code law-enforcement}, Law enforcement: Police and prosecutors. */
    public static final Audience LAW_ENFORCEMENT = new Audience("law-enforcement", true);

    /** {@code small-business}, Small business: Small and medium enterprises. */
    public static final Audience SMALL_BUSINESS = new Audience("small-business", true);

    /** {@code users}, Users: People who use the systems. */
    public static final Audience USERS = new Audience("users", true);

    /** {@code public}, Public: Everybody. */
    public static final Audience PUBLIC = new Audience("public", true);

    /** {@code academic}, Academic: Research and teaching. */
    public static final Audience ACADEMIC = new Audience("academic", true);

    /** {@code media}, Media: Press and broadcasters. */
    public static final Audience MEDIA = new Audience("media", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Audience UNKNOWN = new Audience("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Audience UNDISCLOSED = new Audience("undisclosed", true);

    private static final CodeList<Audience> LIST = CodeList.open(
            "audience",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    CSIRTS,
                    OPERATORS,
                    ADMINISTRATORS,
                    DEVELOPERS,
                    PROVIDERS,
                    CRITICAL_INFRASTRUCTURE,
                    EXECUTIVES,
                    GOVERNMENT,
                    LAW_ENFORCEMENT,
                    SMALL_BUSINESS,
                    USERS,
                    PUBLIC,
                    ACADEMIC,
                    MEDIA,
                    UNKNOWN,
                    UNDISCLOSED));

    private Audience(String code, boolean known) {
        super(code, known);
    }

    @Override
    Audience another(String text, boolean known) {
        return new Audience(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Audience> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Audience of(String code) {
        return LIST.of(code);
    }
}
