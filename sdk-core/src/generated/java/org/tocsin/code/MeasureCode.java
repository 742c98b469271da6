// Generated from codes/measure-code.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Measure: What has been, is being or will be done.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class MeasureCode extends OpenCode {

    /** {@code isolate}, Isolate: Cut systems off from others. */
    public static final MeasureCode ISOLATE = new MeasureCode("isolate", true);

    /** {@code block-filter}, Block or filter: Stop traffic or content. */
    public static final MeasureCode BLOCK_FILTER = new MeasureCode("block-filter", true);

    /** {@code sinkhole}, Sinkhole: Lead traffic of infected systems to defenders. */
    public static final MeasureCode SINKHOLE = new MeasureCode("sinkhole", true);

    /** {@code takedown}, Take down: Have content or a service removed. */
    public static final MeasureCode TAKEDOWN = new MeasureCode("takedown", true);

    /** {@code suspend-account}, Suspend account: Close an account for the time being. */
    public static final MeasureCode SUSPEND_ACCOUNT = new MeasureCode("suspend-account", true);

    /** {@code revoke-certificate-keys}, Revoke certificates or keys: Make certificates or keys invalid. */
    public static final MeasureCode REVOKE_CERTIFICATE_KEYS = new MeasureCode("revoke-certificate-keys", true);

    /**
     * {@code distrust-certificate}, Have certificates distrusted: Tell the makers of browsers and of operating systems
     * that a certificate or its issuer is not to be trusted.
     */
    public static final MeasureCode DISTRUST_CERTIFICATE = new MeasureCode("distrust-certificate", true);

    /** {@code reset-credentials}, Reset credentials: Issue new passwords or tokens. */
    public static final MeasureCode RESET_CREDENTIALS = new MeasureCode("reset-credentials", true);

    /** {@code patch}, Patch: Install corrections. */
    public static final MeasureCode PATCH = new MeasureCode("patch", true);

    /** {@code clean-up}, Clean up: Remove harmful software and ways in. */
    public static final MeasureCode CLEAN_UP = new MeasureCode("clean-up", true);

    /** {@code harden}, Harden: Change settings or design so that it cannot happen again. */
    public static final MeasureCode HARDEN = new MeasureCode("harden", true);

    /** {@code restore-backup}, Restore from backup: Bring data and systems back from copies. */
    public static final MeasureCode RESTORE_BACKUP = new MeasureCode("restore-backup", true);

    /** {@code failover-manual-operation}, Fail over or work by hand: Keep going on other systems or without them. */
    public static final MeasureCode FAILOVER_MANUAL_OPERATION = new MeasureCode("failover-manual-operation", true);

    /** {@code rebuild}, Rebuild: Set systems up anew. */
    public static final MeasureCode REBUILD = new MeasureCode("rebuild", true);

    /** {@code investigate}, Investigate: Find out what happened. */
    public static final MeasureCode INVESTIGATE = new MeasureCode("investigate", true);

    /** {@code preserve-evidence}, Preserve evidence: Keep logs, images and other traces. */
    public static final MeasureCode PRESERVE_EVIDENCE = new MeasureCode("preserve-evidence", true);

    /** {@code monitor}, Monitor: Watch more closely. */
    public static final MeasureCode MONITOR = new MeasureCode("monitor", true);

    /** {@code declare}, Declare: Formally call it an incident or a crisis. */
    public static final MeasureCode DECLARE = new MeasureCode("declare", true);

    /** {@code report}, Report: Tell an authority or a team. */
    public static final MeasureCode REPORT = new MeasureCode("report", true);

    /** {@code escalate}, Escalate: Pass it to a higher level. */
    public static final MeasureCode ESCALATE = new MeasureCode("escalate", true);

    /** {@code notify-victims}, Notify victims: Tell the affected. */
    public static final MeasureCode NOTIFY_VICTIMS = new MeasureCode("notify-victims", true);

    /** {@code notify-owner}, Notify owner: Tell the owner or operator of a system. */
    public static final MeasureCode NOTIFY_OWNER = new MeasureCode("notify-owner", true);

    /** {@code notify-public}, Notify the public: Tell everybody. */
    public static final MeasureCode NOTIFY_PUBLIC = new MeasureCode("notify-public", true);

    /** {@code external-support}, Call in support: Get help from outside. */
    public static final MeasureCode EXTERNAL_SUPPORT = new MeasureCode("external-support", true);

    /** {@code assess-origin}, Assess origin: Look into where it came from; the result is not told here. */
    public static final MeasureCode ASSESS_ORIGIN = new MeasureCode("assess-origin", true);

    /** {@code negotiate}, Negotiate: Be in contact with those who make demands. */
    public static final MeasureCode NEGOTIATE = new MeasureCode("negotiate", true);

    /** {@code pay}, Pay: Make a payment that was demanded. */
    public static final MeasureCode PAY = new MeasureCode("pay", true);

    /** {@code playbook}, Run a playbook: Carry out a prepared sequence of steps. */
    public static final MeasureCode PLAYBOOK = new MeasureCode("playbook", true);

    /** {@code arrest-or-legal-step}, Arrest or legal step: Take a step under the law. */
    public static final MeasureCode ARREST_OR_LEGAL_STEP = new MeasureCode("arrest-or-legal-step", true);

    /** {@code inform}, Inform only: Take note; no step is asked for. */
    public static final MeasureCode INFORM = new MeasureCode("inform", true);

    /** {@code none}, None: Nothing has been done. */
    public static final MeasureCode NONE = new MeasureCode("none", true);

    /** {@code other}, Other: Something else; the text says what. */
    public static final MeasureCode OTHER = new MeasureCode("other", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final MeasureCode UNKNOWN = new MeasureCode("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final MeasureCode UNDISCLOSED = new MeasureCode("undisclosed", true);

    private static final CodeList<MeasureCode> LIST = CodeList.open(
            "measure-code",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    ISOLATE,
                    BLOCK_FILTER,
                    SINKHOLE,
                    TAKEDOWN,
                    SUSPEND_ACCOUNT,
                    REVOKE_CERTIFICATE_KEYS,
                    DISTRUST_CERTIFICATE,
                    RESET_CREDENTIALS,
                    PATCH,
                    CLEAN_UP,
                    HARDEN,
                    RESTORE_BACKUP,
                    FAILOVER_MANUAL_OPERATION,
                    REBUILD,
                    INVESTIGATE,
                    PRESERVE_EVIDENCE,
                    MONITOR,
                    DECLARE,
                    REPORT,
                    ESCALATE,
                    NOTIFY_VICTIMS,
                    NOTIFY_OWNER,
                    NOTIFY_PUBLIC,
                    EXTERNAL_SUPPORT,
                    ASSESS_ORIGIN,
                    NEGOTIATE,
                    PAY,
                    PLAYBOOK,
                    ARREST_OR_LEGAL_STEP,
                    INFORM,
                    NONE,
                    OTHER,
                    UNKNOWN,
                    UNDISCLOSED));

    private MeasureCode(String code, boolean known) {
        super(code, known);
    }

    @Override
    MeasureCode another(String text, boolean known) {
        return new MeasureCode(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<MeasureCode> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static MeasureCode of(String code) {
        return LIST.of(code);
    }
}
