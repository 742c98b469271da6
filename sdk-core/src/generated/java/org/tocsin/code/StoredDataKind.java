// Generated from codes/stored-data-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Kind of stored data: What sort of data somebody holds that may serve as evidence.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class StoredDataKind extends OpenCode {

    /** {@code subscriber}, Subscriber data: Who has the contract: name, address, payment, period. */
    public static final StoredDataKind SUBSCRIBER = new StoredDataKind("subscriber", true);

    /** {@code traffic}, Traffic data: Who communicated with whom, when, how long and by what route. */
    public static final StoredDataKind TRAFFIC = new StoredDataKind("traffic", true);

    /** {@code content}, Content data: What was said, written or sent. */
    public static final StoredDataKind CONTENT = new StoredDataKind("content", true);

    /** {@code access-log}, Access logs: Who signed in to a service, when and from where. */
    public static final StoredDataKind ACCESS_LOG = new StoredDataKind("access-log", true);

    /** {@code network-flow}, Flow records: Summaries of traffic between addresses. */
    public static final StoredDataKind NETWORK_FLOW = new StoredDataKind("network-flow", true);

    /**
     * {@code address-assignment}, Address assignment: Which customer had an address, and which ports of it, at a time.
     */
    public static final StoredDataKind ADDRESS_ASSIGNMENT = new StoredDataKind("address-assignment", true);

    /** {@code registration}, Registration data: Who registered a domain name or an account. */
    public static final StoredDataKind REGISTRATION = new StoredDataKind("registration", true);

    /** {@code mailbox}, Mailbox: Messages in a mailbox and what belongs to them. */
    public static final StoredDataKind MAILBOX = new StoredDataKind("mailbox", true);

    /** {@code account-data}, Account data: What a user has stored with a service. */
    public static final StoredDataKind ACCOUNT_DATA = new StoredDataKind("account-data", true);

    /** {@code disk-image}, Disk image: A copy of the storage of a machine. */
    public static final StoredDataKind DISK_IMAGE = new StoredDataKind("disk-image", true);

    /** {@code memory-image}, Memory image: A copy of the working memory of a machine. */
    public static final StoredDataKind MEMORY_IMAGE = new StoredDataKind("memory-image", true);

    /** {@code virtual-machine}, Virtual machine: A machine that exists in software, with its storage and state. */
    public static final StoredDataKind VIRTUAL_MACHINE = new StoredDataKind("virtual-machine", true);

    /** {@code payment}, Payment data: Records of payments, and of wallets. */
    public static final StoredDataKind PAYMENT = new StoredDataKind("payment", true);

    /** {@code location}, Location data: Where a device was. */
    public static final StoredDataKind LOCATION = new StoredDataKind("location", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final StoredDataKind UNKNOWN = new StoredDataKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final StoredDataKind UNDISCLOSED = new StoredDataKind("undisclosed", true);

    private static final CodeList<StoredDataKind> LIST = CodeList.open(
            "stored-data-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SUBSCRIBER,
                    TRAFFIC,
                    CONTENT,
                    ACCESS_LOG,
                    NETWORK_FLOW,
                    ADDRESS_ASSIGNMENT,
                    REGISTRATION,
                    MAILBOX,
                    ACCOUNT_DATA,
                    DISK_IMAGE,
                    MEMORY_IMAGE,
                    VIRTUAL_MACHINE,
                    PAYMENT,
                    LOCATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private StoredDataKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    StoredDataKind another(String text, boolean known) {
        return new StoredDataKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<StoredDataKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static StoredDataKind of(String code) {
        return LIST.of(code);
    }
}
