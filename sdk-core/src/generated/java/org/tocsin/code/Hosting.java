// Generated from codes/hosting.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Hosting: Who houses, runs or owns a system. Where several codes are true, housing comes before ownership, and
 * ownership before operation.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Hosting extends OpenCode {

    /** {@code internal}, Own: Housed and run by the affected organisation. */
    public static final Hosting INTERNAL = new Hosting("internal", true);

    /** {@code external}, External: Housed by somebody else; it is not said whether the machine is shared. */
    public static final Hosting EXTERNAL = new Hosting("external", true);

    /**
     * {@code external-dedicated}, External, dedicated: Housed by somebody else on machines kept for the affected
     * organisation.
     */
    public static final Hosting EXTERNAL_DEDICATED = new Hosting("external-dedicated", true);

    /** {@code external-shared}, External, shared: Housed by somebody else on machines that others use too. */
    public static final Hosting EXTERNAL_SHARED = new Hosting("external-shared", true);

    /** {@code externally-managed}, Managed externally: Run by somebody else. */
    public static final Hosting EXTERNALLY_MANAGED = new Hosting("externally-managed", true);

    /** {@code co-managed}, Managed together: Run by the affected organisation together with somebody else. */
    public static final Hosting CO_MANAGED = new Hosting("co-managed", true);

    /** {@code victim-owned}, Owned by the victim: Owned by the affected organisation. */
    public static final Hosting VICTIM_OWNED = new Hosting("victim-owned", true);

    /** {@code employee-owned}, Owned by an employee: Owned by a person who works for the affected organisation. */
    public static final Hosting EMPLOYEE_OWNED = new Hosting("employee-owned", true);

    /** {@code customer-owned}, Owned by a customer: Owned by a customer of the affected organisation. */
    public static final Hosting CUSTOMER_OWNED = new Hosting("customer-owned", true);

    /** {@code partner-owned}, Owned by a partner: Owned by a partner of the affected organisation. */
    public static final Hosting PARTNER_OWNED = new Hosting("partner-owned", true);

    /** {@code not-applicable}, Not applicable: The question makes no sense for this system, such as a person. */
    public static final Hosting NOT_APPLICABLE = new Hosting("not-applicable", true);

    /** {@code unlisted}, Not listed: The arrangement is known and this list has no code for it. */
    public static final Hosting UNLISTED = new Hosting("unlisted", true);

    /** {@code unknown}, Unknown: The arrangement is not known. */
    public static final Hosting UNKNOWN = new Hosting("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Hosting UNDISCLOSED = new Hosting("undisclosed", true);

    private static final CodeList<Hosting> LIST = CodeList.open(
            "hosting",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INTERNAL,
                    EXTERNAL,
                    EXTERNAL_DEDICATED,
                    EXTERNAL_SHARED,
                    EXTERNALLY_MANAGED,
                    CO_MANAGED,
                    VICTIM_OWNED,
                    EMPLOYEE_OWNED,
                    CUSTOMER_OWNED,
                    PARTNER_OWNED,
                    NOT_APPLICABLE,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private Hosting(String code, boolean known) {
        super(code, known);
    }

    @Override
    Hosting another(String text, boolean known) {
        return new Hosting(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Hosting> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Hosting of(String code) {
        return LIST.of(code);
    }
}
