// Generated from codes/unit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Unit: What a quantity counts. Each unit belongs to one group, and what a quantity is about says which groups fit.
 * Money is no unit: it has a currency.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class Unit extends OpenCode {

    /** {@code persons}, Persons: Natural persons. */
    public static final Unit PERSONS = new Unit("persons", true);

    /** {@code users}, Users: People or accounts that use a service. */
    public static final Unit USERS = new Unit("users", true);

    /** {@code customers}, Customers: People or organisations that buy something. */
    public static final Unit CUSTOMERS = new Unit("customers", true);

    /**
     * {@code subscribers}, Subscribers: People or organisations that have a contract for a service, such as a telephone
     * line.
     */
    public static final Unit SUBSCRIBERS = new Unit("subscribers", true);

    /** {@code patients}, Patients: People under medical care. */
    public static final Unit PATIENTS = new Unit("patients", true);

    /** {@code households}, Households: Private homes. */
    public static final Unit HOUSEHOLDS = new Unit("households", true);

    /** {@code organisations}, Organisations: Organisations of any sort. */
    public static final Unit ORGANISATIONS = new Unit("organisations", true);

    /** {@code parties}, Parties: Parties to this format. */
    public static final Unit PARTIES = new Unit("parties", true);

    /** {@code sectors}, Sectors: Sectors of this format. */
    public static final Unit SECTORS = new Unit("sectors", true);

    /** {@code sites}, Sites: Places at which an organisation works. */
    public static final Unit SITES = new Unit("sites", true);

    /** {@code services}, Services: Services offered to others. */
    public static final Unit SERVICES = new Unit("services", true);

    /** {@code systems}, Systems: Computers and other systems. */
    public static final Unit SYSTEMS = new Unit("systems", true);

    /** {@code devices}, Devices: Devices of any sort. */
    public static final Unit DEVICES = new Unit("devices", true);

    /** {@code hosts}, Hosts: Addresses or machines on a network. */
    public static final Unit HOSTS = new Unit("hosts", true);

    /** {@code accounts}, Accounts: Accounts of users or programs. */
    public static final Unit ACCOUNTS = new Unit("accounts", true);

    /** {@code records}, Records: Sets of data about one person or thing. */
    public static final Unit RECORDS = new Unit("records", true);

    /** {@code files}, Files: Computer files. */
    public static final Unit FILES = new Unit("files", true);

    /** {@code documents}, Documents: Documents, on paper or as files. */
    public static final Unit DOCUMENTS = new Unit("documents", true);

    /** {@code messages}, Messages: E-mails or other messages. */
    public static final Unit MESSAGES = new Unit("messages", true);

    /** {@code calls}, Calls: Telephone calls and other calls by voice or video, made or tried. */
    public static final Unit CALLS = new Unit("calls", true);

    /** {@code transactions}, Transactions: Payments or other transactions. */
    public static final Unit TRANSACTIONS = new Unit("transactions", true);

    /** {@code incidents}, Incidents: Incidents, each counted once. */
    public static final Unit INCIDENTS = new Unit("incidents", true);

    /** {@code indicators}, Indicators: Indicators of the activity. */
    public static final Unit INDICATORS = new Unit("indicators", true);

    /** {@code bytes}, Bytes: Bytes of data. */
    public static final Unit BYTES = new Unit("bytes", true);

    /** {@code bits-per-second}, Bits a second: Traffic, in bits a second. */
    public static final Unit BITS_PER_SECOND = new Unit("bits-per-second", true);

    /** {@code packets-per-second}, Packets a second: Traffic, in packets a second. */
    public static final Unit PACKETS_PER_SECOND = new Unit("packets-per-second", true);

    /** {@code requests-per-second}, Requests a second: Load, in requests a second. */
    public static final Unit REQUESTS_PER_SECOND = new Unit("requests-per-second", true);

    /** {@code traffic-minutes}, Minutes of traffic: Minutes of calls or of other traffic, added up over all users. */
    public static final Unit TRAFFIC_MINUTES = new Unit("traffic-minutes", true);

    /**
     * {@code user-hours}, User hours: Hours without service, added up over all users: the number of users times the
     * hours.
     */
    public static final Unit USER_HOURS = new Unit("user-hours", true);

    /** {@code percent}, Per cent: Parts of a hundred. */
    public static final Unit PERCENT = new Unit("percent", true);

    /** {@code per-mille}, Per mille: Parts of a thousand. */
    public static final Unit PER_MILLE = new Unit("per-mille", true);

    /** {@code seconds}, Seconds: Seconds of time. */
    public static final Unit SECONDS = new Unit("seconds", true);

    /** {@code minutes}, Minutes: Minutes of time. */
    public static final Unit MINUTES = new Unit("minutes", true);

    /** {@code hours}, Hours: Hours of time. */
    public static final Unit HOURS = new Unit("hours", true);

    /** {@code days}, Days: Days of time. */
    public static final Unit DAYS = new Unit("days", true);

    /** {@code weeks}, Weeks: Weeks of time. */
    public static final Unit WEEKS = new Unit("weeks", true);

    /** {@code months}, Months: Months of time. */
    public static final Unit MONTHS = new Unit("months", true);

    /** {@code years}, Years: Years of time. */
    public static final Unit YEARS = new Unit("years", true);

    /** {@code megawatts}, Megawatts: Electrical power. */
    public static final Unit MEGAWATTS = new Unit("megawatts", true);

    /** {@code megawatt-hours}, Megawatt hours: Electrical energy. */
    public static final Unit MEGAWATT_HOURS = new Unit("megawatt-hours", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final Unit UNKNOWN = new Unit("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final Unit UNDISCLOSED = new Unit("undisclosed", true);

    private static final CodeList<Unit> LIST = CodeList.open(
            "unit",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PERSONS,
                    USERS,
                    CUSTOMERS,
                    SUBSCRIBERS,
                    PATIENTS,
                    HOUSEHOLDS,
                    ORGANISATIONS,
                    PARTIES,
                    SECTORS,
                    SITES,
                    SERVICES,
                    SYSTEMS,
                    DEVICES,
                    HOSTS,
                    ACCOUNTS,
                    RECORDS,
                    FILES,
                    DOCUMENTS,
                    MESSAGES,
                    CALLS,
                    TRANSACTIONS,
                    INCIDENTS,
                    INDICATORS,
                    BYTES,
                    BITS_PER_SECOND,
                    PACKETS_PER_SECOND,
                    REQUESTS_PER_SECOND,
                    TRAFFIC_MINUTES,
                    USER_HOURS,
                    PERCENT,
                    PER_MILLE,
                    SECONDS,
                    MINUTES,
                    HOURS,
                    DAYS,
                    WEEKS,
                    MONTHS,
                    YEARS,
                    MEGAWATTS,
                    MEGAWATT_HOURS,
                    UNKNOWN,
                    UNDISCLOSED));

    private Unit(String code, boolean known) {
        super(code, known);
    }

    @Override
    Unit another(String text, boolean known) {
        return new Unit(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<Unit> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Unit of(String code) {
        return LIST.of(code);
    }
}
