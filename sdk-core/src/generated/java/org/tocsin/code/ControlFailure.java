// Generated from codes/control-failure.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Control failure: Which safeguard, care or skill was missing or failed.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ControlFailure extends OpenCode {

    /** {@code unpatched}, Not patched: A correction was there and not installed. */
    public static final ControlFailure UNPATCHED = new ControlFailure("unpatched", true);

    /** {@code weak-authentication}, Weak authentication: Passwords were weak, shared or unchanged from delivery. */
    public static final ControlFailure WEAK_AUTHENTICATION = new ControlFailure("weak-authentication", true);

    /** {@code no-second-factor}, No second factor: A password alone was enough. */
    public static final ControlFailure NO_SECOND_FACTOR = new ControlFailure("no-second-factor", true);

    /** {@code excessive-rights}, Excessive rights: Somebody or something had more rights than needed. */
    public static final ControlFailure EXCESSIVE_RIGHTS = new ControlFailure("excessive-rights", true);

    /** {@code no-segmentation}, No segmentation: Networks were not kept apart. */
    public static final ControlFailure NO_SEGMENTATION = new ControlFailure("no-segmentation", true);

    /** {@code no-encryption}, No encryption: Data was readable for whoever had it. */
    public static final ControlFailure NO_ENCRYPTION = new ControlFailure("no-encryption", true);

    /** {@code no-backup}, No backup: There was no copy that could be used. */
    public static final ControlFailure NO_BACKUP = new ControlFailure("no-backup", true);

    /** {@code no-logging}, No logging: There were no records of events. */
    public static final ControlFailure NO_LOGGING = new ControlFailure("no-logging", true);

    /** {@code no-monitoring}, No monitoring: Nobody looked at the records or alarms. */
    public static final ControlFailure NO_MONITORING = new ControlFailure("no-monitoring", true);

    /** {@code supplier-control}, Supplier control: A supplier was not checked. */
    public static final ControlFailure SUPPLIER_CONTROL = new ControlFailure("supplier-control", true);

    /** {@code physical-control}, Physical control: Doors, locks or guards failed. */
    public static final ControlFailure PHYSICAL_CONTROL = new ControlFailure("physical-control", true);

    /** {@code leaver-process}, Leaver process: Rights were not withdrawn when somebody left. */
    public static final ControlFailure LEAVER_PROCESS = new ControlFailure("leaver-process", true);

    /** {@code inadequate-personnel}, Inadequate personnel: There were too few people, or they lacked training. */
    public static final ControlFailure INADEQUATE_PERSONNEL = new ControlFailure("inadequate-personnel", true);

    /** {@code inadequate-processes}, Inadequate processes: Rules or procedures were missing or poor. */
    public static final ControlFailure INADEQUATE_PROCESSES = new ControlFailure("inadequate-processes", true);

    /** {@code inadequate-technology}, Inadequate technology: Technical means were missing or poor. */
    public static final ControlFailure INADEQUATE_TECHNOLOGY = new ControlFailure("inadequate-technology", true);

    /** {@code carelessness}, Carelessness: Somebody did not take the care that could be expected. */
    public static final ControlFailure CARELESSNESS = new ControlFailure("carelessness", true);

    /** {@code random-error}, Random error: It happened without a reason that could be removed. */
    public static final ControlFailure RANDOM_ERROR = new ControlFailure("random-error", true);

    /** {@code web-application-error}, Error in a web application: A web application made the mistake possible. */
    public static final ControlFailure WEB_APPLICATION_ERROR = new ControlFailure("web-application-error", true);

    /** {@code misconfiguration}, Misconfiguration: A setting was wrong. */
    public static final ControlFailure MISCONFIGURATION = new ControlFailure("misconfiguration", true);

    /** {@code programming-error}, Programming error: A program was wrong. */
    public static final ControlFailure PROGRAMMING_ERROR = new ControlFailure("programming-error", true);

    /** {@code maintenance-error}, Maintenance error: Maintenance was wrong or was not done. */
    public static final ControlFailure MAINTENANCE_ERROR = new ControlFailure("maintenance-error", true);

    /** {@code malfunction}, Malfunction: Hardware or software failed by itself. */
    public static final ControlFailure MALFUNCTION = new ControlFailure("malfunction", true);

    /** {@code capacity-shortage}, Capacity shortage: There was not enough of what was needed. */
    public static final ControlFailure CAPACITY_SHORTAGE = new ControlFailure("capacity-shortage", true);

    /** {@code misdelivery}, Misdelivery: Something went to the wrong recipient. */
    public static final ControlFailure MISDELIVERY = new ControlFailure("misdelivery", true);

    /** {@code publishing-error}, Publishing error: Something was put where everybody could read it. */
    public static final ControlFailure PUBLISHING_ERROR = new ControlFailure("publishing-error", true);

    /** {@code disposal-error}, Disposal error: Something was thrown away without being made unreadable. */
    public static final ControlFailure DISPOSAL_ERROR = new ControlFailure("disposal-error", true);

    /** {@code data-entry-error}, Data entry error: Something was entered wrongly. */
    public static final ControlFailure DATA_ENTRY_ERROR = new ControlFailure("data-entry-error", true);

    /** {@code classification-error}, Classification error: Something was marked or sorted wrongly. */
    public static final ControlFailure CLASSIFICATION_ERROR = new ControlFailure("classification-error", true);

    /** {@code loss-of-item}, Loss: Something was lost. */
    public static final ControlFailure LOSS_OF_ITEM = new ControlFailure("loss-of-item", true);

    /** {@code omission}, Omission: Something was not done. */
    public static final ControlFailure OMISSION = new ControlFailure("omission", true);

    /** {@code misinformation}, Misinformation: Somebody gave wrong information by mistake. */
    public static final ControlFailure MISINFORMATION = new ControlFailure("misinformation", true);

    /** {@code slip-of-tongue}, Slip: Somebody said or showed something by mistake. */
    public static final ControlFailure SLIP_OF_TONGUE = new ControlFailure("slip-of-tongue", true);

    /** {@code physical-accident}, Physical accident: Something was dropped, spilt or knocked over. */
    public static final ControlFailure PHYSICAL_ACCIDENT = new ControlFailure("physical-accident", true);

    /** {@code unlisted}, Not listed: The failure is known and this list has no code for it. */
    public static final ControlFailure UNLISTED = new ControlFailure("unlisted", true);

    /** {@code unknown}, Unknown: It is not known what failed. */
    public static final ControlFailure UNKNOWN = new ControlFailure("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ControlFailure UNDISCLOSED = new ControlFailure("undisclosed", true);

    private static final CodeList<ControlFailure> LIST = CodeList.open(
            "control-failure",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    UNPATCHED,
                    WEAK_AUTHENTICATION,
                    NO_SECOND_FACTOR,
                    EXCESSIVE_RIGHTS,
                    NO_SEGMENTATION,
                    NO_ENCRYPTION,
                    NO_BACKUP,
                    NO_LOGGING,
                    NO_MONITORING,
                    SUPPLIER_CONTROL,
                    PHYSICAL_CONTROL,
                    LEAVER_PROCESS,
                    INADEQUATE_PERSONNEL,
                    INADEQUATE_PROCESSES,
                    INADEQUATE_TECHNOLOGY,
                    CARELESSNESS,
                    RANDOM_ERROR,
                    WEB_APPLICATION_ERROR,
                    MISCONFIGURATION,
                    PROGRAMMING_ERROR,
                    MAINTENANCE_ERROR,
                    MALFUNCTION,
                    CAPACITY_SHORTAGE,
                    MISDELIVERY,
                    PUBLISHING_ERROR,
                    DISPOSAL_ERROR,
                    DATA_ENTRY_ERROR,
                    CLASSIFICATION_ERROR,
                    LOSS_OF_ITEM,
                    OMISSION,
                    MISINFORMATION,
                    SLIP_OF_TONGUE,
                    PHYSICAL_ACCIDENT,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private ControlFailure(String code, boolean known) {
        super(code, known);
    }

    @Override
    ControlFailure another(String text, boolean known) {
        return new ControlFailure(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ControlFailure> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ControlFailure of(String code) {
        return LIST.of(code);
    }
}
