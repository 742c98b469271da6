// Generated from codes/notified-body.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Notified body: Whom the affected party or organisation has told.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class NotifiedBody extends OpenCode {

    /** {@code law-enforcement}, Law enforcement: The police or a prosecutor. */
    public static final NotifiedBody LAW_ENFORCEMENT = new NotifiedBody("law-enforcement", true);

    /** {@code csirt}, Response team: An incident response team. */
    public static final NotifiedBody CSIRT = new NotifiedBody("csirt", true);

    /** {@code regulator}, Regulator: The authority that supervises the sector. */
    public static final NotifiedBody REGULATOR = new NotifiedBody("regulator", true);

    /**
     * {@code data-protection-authority}, Data protection authority: The authority that supervises the use of personal
     * data.
     */
    public static final NotifiedBody DATA_PROTECTION_AUTHORITY = new NotifiedBody("data-protection-authority", true);

    /** {@code affected-persons}, Affected persons: The persons whose data or services are concerned. */
    public static final NotifiedBody AFFECTED_PERSONS = new NotifiedBody("affected-persons", true);

    /**
     * {@code affected-organisations}, Affected organisations: Customers, partners or other organisations that are
     * concerned.
     */
    public static final NotifiedBody AFFECTED_ORGANISATIONS = new NotifiedBody("affected-organisations", true);

    /** {@code public}, Public: Everybody, by a public statement. */
    public static final NotifiedBody PUBLIC = new NotifiedBody("public", true);

    /** {@code vendor}, Vendor: The maker of a product that is concerned. */
    public static final NotifiedBody VENDOR = new NotifiedBody("vendor", true);

    /** {@code provider}, Provider: A provider whose service is concerned. */
    public static final NotifiedBody PROVIDER = new NotifiedBody("provider", true);

    /** {@code insurer}, Insurer: The insurance company. */
    public static final NotifiedBody INSURER = new NotifiedBody("insurer", true);

    /** {@code other-parties}, Other parties: Points of contact of other parties. */
    public static final NotifiedBody OTHER_PARTIES = new NotifiedBody("other-parties", true);

    /** {@code none}, None: Nobody has been told. */
    public static final NotifiedBody NONE = new NotifiedBody("none", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final NotifiedBody UNKNOWN = new NotifiedBody("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final NotifiedBody UNDISCLOSED = new NotifiedBody("undisclosed", true);

    private static final CodeList<NotifiedBody> LIST = CodeList.open(
            "notified-body",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    LAW_ENFORCEMENT,
                    CSIRT,
                    REGULATOR,
                    DATA_PROTECTION_AUTHORITY,
                    AFFECTED_PERSONS,
                    AFFECTED_ORGANISATIONS,
                    PUBLIC,
                    VENDOR,
                    PROVIDER,
                    INSURER,
                    OTHER_PARTIES,
                    NONE,
                    UNKNOWN,
                    UNDISCLOSED));

    private NotifiedBody(String code, boolean known) {
        super(code, known);
    }

    @Override
    NotifiedBody another(String text, boolean known) {
        return new NotifiedBody(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<NotifiedBody> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static NotifiedBody of(String code) {
        return LIST.of(code);
    }
}
