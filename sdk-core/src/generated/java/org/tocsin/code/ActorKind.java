// Generated from codes/actor-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Actor kind: What sort of people or causes stand behind an incident, as far as a report may say without accusing: who
 * is held responsible belongs in an attribution statement.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ActorKind extends OpenCode {

    /** {@code organised-crime}, Organised crime: A group that lives by crime. */
    public static final ActorKind ORGANISED_CRIME = new ActorKind("organised-crime", true);

    /** {@code criminal}, Individual criminal: A single person after gain. */
    public static final ActorKind CRIMINAL = new ActorKind("criminal", true);

    /** {@code activist}, Activist: People who act for a cause. */
    public static final ActorKind ACTIVIST = new ActorKind("activist", true);

    /** {@code competitor}, Competitor: A rival in business. */
    public static final ActorKind COMPETITOR = new ActorKind("competitor", true);

    /** {@code customer}, Customer: Somebody who buys or uses something of the affected. */
    public static final ActorKind CUSTOMER = new ActorKind("customer", true);

    /** {@code acquaintance}, Acquaintance: A relative, friend or other person known to the affected. */
    public static final ActorKind ACQUAINTANCE = new ActorKind("acquaintance", true);

    /** {@code former-employee}, Former employee: Somebody who used to work for the affected. */
    public static final ActorKind FORMER_EMPLOYEE = new ActorKind("former-employee", true);

    /** {@code unaffiliated}, Unaffiliated: A person or persons who act on their own. */
    public static final ActorKind UNAFFILIATED = new ActorKind("unaffiliated", true);

    /** {@code attention-seeker}, Attention seeker: Somebody who wants to be noticed. */
    public static final ActorKind ATTENTION_SEEKER = new ActorKind("attention-seeker", true);

    /** {@code researcher}, Researcher: Somebody who studies weaknesses. */
    public static final ActorKind RESEARCHER = new ActorKind("researcher", true);

    /** {@code natural-event}, Natural event: Nobody; a force of nature. */
    public static final ActorKind NATURAL_EVENT = new ActorKind("natural-event", true);

    /** {@code auditor}, Auditor: Somebody who examines. */
    public static final ActorKind AUDITOR = new ActorKind("auditor", true);

    /** {@code call-centre}, Call centre staff: Somebody who answers calls. */
    public static final ActorKind CALL_CENTRE = new ActorKind("call-centre", true);

    /** {@code cashier}, Cashier: Somebody who takes payments. */
    public static final ActorKind CASHIER = new ActorKind("cashier", true);

    /** {@code developer}, Developer: Somebody who makes software. */
    public static final ActorKind DEVELOPER = new ActorKind("developer", true);

    /** {@code end-user}, End user: Somebody who uses the systems in ordinary work. */
    public static final ActorKind END_USER = new ActorKind("end-user", true);

    /** {@code executive}, Executive: Somebody who leads. */
    public static final ActorKind EXECUTIVE = new ActorKind("executive", true);

    /** {@code finance}, Finance staff: Somebody who handles money. */
    public static final ActorKind FINANCE = new ActorKind("finance", true);

    /** {@code guard}, Guard: Somebody who guards. */
    public static final ActorKind GUARD = new ActorKind("guard", true);

    /** {@code helpdesk}, Helpdesk staff: Somebody who helps users. */
    public static final ActorKind HELPDESK = new ActorKind("helpdesk", true);

    /** {@code human-resources}, Human resources staff: Somebody who handles personnel. */
    public static final ActorKind HUMAN_RESOURCES = new ActorKind("human-resources", true);

    /** {@code maintenance}, Maintenance staff: Somebody who cleans or repairs. */
    public static final ActorKind MAINTENANCE = new ActorKind("maintenance", true);

    /** {@code manager}, Manager: Somebody in charge of others. */
    public static final ActorKind MANAGER = new ActorKind("manager", true);

    /** {@code medical-staff}, Medical staff: A doctor, a nurse or the like. */
    public static final ActorKind MEDICAL_STAFF = new ActorKind("medical-staff", true);

    /** {@code system-administrator}, System administrator: Somebody who looks after systems. */
    public static final ActorKind SYSTEM_ADMINISTRATOR = new ActorKind("system-administrator", true);

    /** {@code unlisted}, Not listed: The sort is known and this list has no code for it. */
    public static final ActorKind UNLISTED = new ActorKind("unlisted", true);

    /** {@code unknown}, Unknown: The sort is not known. */
    public static final ActorKind UNKNOWN = new ActorKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ActorKind UNDISCLOSED = new ActorKind("undisclosed", true);

    private static final CodeList<ActorKind> LIST = CodeList.open(
            "actor-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ORGANISED_CRIME,
                    CRIMINAL,
                    ACTIVIST,
                    COMPETITOR,
                    CUSTOMER,
                    ACQUAINTANCE,
                    FORMER_EMPLOYEE,
                    UNAFFILIATED,
                    ATTENTION_SEEKER,
                    RESEARCHER,
                    NATURAL_EVENT,
                    AUDITOR,
                    CALL_CENTRE,
                    CASHIER,
                    DEVELOPER,
                    END_USER,
                    EXECUTIVE,
                    FINANCE,
                    GUARD,
                    HELPDESK,
                    HUMAN_RESOURCES,
                    MAINTENANCE,
                    MANAGER,
                    MEDICAL_STAFF,
                    SYSTEM_ADMINISTRATOR,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private ActorKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ActorKind another(String text, boolean known) {
        return new ActorKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ActorKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ActorKind of(String code) {
        return LIST.of(code);
    }
}
