// Generated from codes/*.json; do not edit.
package org.tocsin.internal.member;

import org.tocsin.code.CancellationReason;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Disposition;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.Unit;

/** Codes that belong together, by what their lists say. */
public final class CodeGroups {

    private CodeGroups() {}

    /** Whether it says that the message has reached somebody who was not to have it. */
    public static boolean isLeak(CancellationReason code) {
        return switch (code.code()) {
            case "exercise-leak", "wrong-recipient" -> true;
            default -> false;
        };
    }

    /** Whether it rings, so that somebody can be spoken to. */
    public static boolean isTelephone(ChannelKind code) {
        return switch (code.code()) {
            case "phone", "duty-mobile", "satellite-phone", "hotline" -> true;
            default -> false;
        };
    }

    /** Whether it is reached by a telephone number. */
    public static boolean isNumbered(ChannelKind code) {
        return switch (code.code()) {
            case "phone", "duty-mobile", "satellite-phone", "sms", "fax" -> true;
            default -> false;
        };
    }

    /** Whether it is reached by a web address. */
    public static boolean isLinked(ChannelKind code) {
        return switch (code.code()) {
            case "portal", "api", "video" -> true;
            default -> false;
        };
    }

    /** Whether it lets nobody else read or hear what is sent, without encryption. */
    public static boolean isProtecting(ChannelKind code) {
        return switch (code.code()) {
            case "in-person", "diplomatic-note", "dedicated-network" -> true;
            default -> false;
        };
    }

    /** Whether it carries a talk that nobody else hears. */
    public static boolean isConfiding(ChannelKind code) {
        return switch (code.code()) {
            case "secure-messenger", "dedicated-network", "hotline", "in-person", "mission" -> true;
            default -> false;
        };
    }

    /** Whether it does not work where the internet does not. */
    public static boolean isOverInternet(ChannelKind code) {
        return switch (code.code()) {
            case "email", "secure-messenger", "portal", "api", "video" -> true;
            default -> false;
        };
    }

    /** How many digits behind the point an amount in this currency can have; -1 where the list does not say it. */
    public static int digits(CurrencyCode code) {
        return switch (code.code()) {
            case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF",
                    "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF" -> 0;
            case "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM",
                    "BBD", "BDT", "BGN", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN",
                    "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CNY", "COP",
                    "COU", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN",
                    "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ",
                    "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD",
                    "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD",
                    "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
                    "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK",
                    "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "QAR", "RON",
                    "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE",
                    "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT",
                    "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "USN", "UYU", "UZS",
                    "VED", "VES", "WST", "XCD", "XCG", "YER", "ZAR", "ZMW", "ZWG" -> 2;
            case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND" -> 3;
            case "CLF", "UYW" -> 4;
            case "tether", "usd-coin" -> 6;
            case "bitcoin", "litecoin" -> 8;
            case "monero" -> 12;
            case "ether" -> 18;
            default -> -1;
        };
    }

    /** Whether it declines what was asked, wholly or in part. */
    public static boolean isDeclining(Disposition code) {
        return switch (code.code()) {
            case "declined", "partly-accepted" -> true;
            default -> false;
        };
    }

    /** Whether it tells how many parties or contacts there were. */
    public static boolean isOfParties(ExerciseFigure code) {
        return switch (code.code()) {
            case "parties-taking-part", "parties-answering", "contacts-asked", "contacts-reached" -> true;
            default -> false;
        };
    }

    /** Whether it tells how many messages or events there were. */
    public static boolean isOfMessages(ExerciseFigure code) {
        return switch (code.code()) {
            case "events-played", "messages-sent" -> true;
            default -> false;
        };
    }

    /** Whether it tells how long something took. */
    public static boolean isOfTime(ExerciseFigure code) {
        return switch (code.code()) {
            case "time-to-acknowledge", "time-to-answer", "time-to-decide", "time-to-contain", "time-to-recover" -> true;
            default -> false;
        };
    }

    /** Its place, counted from zero, if it is a step of the scale, from the least to the worst; else -1. */
    public static int placeInScale(IncidentSeverity code) {
        return switch (code.code()) {
            case "baseline" -> 0;
            case "low" -> 1;
            case "medium" -> 2;
            case "high" -> 3;
            case "severe" -> 4;
            case "emergency" -> 5;
            default -> -1;
        };
    }

    /** Whether it needs a reason beside it. */
    public static boolean isGrave(IncidentSeverity code) {
        return switch (code.code()) {
            case "severe", "emergency" -> true;
            default -> false;
        };
    }

    /**
     * Its place, counted from zero, if it is a step in the handling of an incident, from the first to the last; else
     * -1.
     */
    public static int placeInCourse(IncidentStatus code) {
        return switch (code.code()) {
            case "open" -> 0;
            case "contained" -> 1;
            case "eradicated" -> 2;
            case "recovering" -> 3;
            case "resolved" -> 4;
            case "closed" -> 5;
            case "transferred" -> 6;
            default -> -1;
        };
    }

    /** Whether it names what may belong to somebody else, or be clean again, some days later. */
    public static boolean isChangingHands(IndicatorKind code) {
        return switch (code.code()) {
            case "ip", "ip-range", "domain", "url", "email-address", "account", "phone-number", "sip-uri" -> true;
            default -> false;
        };
    }

    /** Whether it names what belongs to somebody, so that an exercise which names a real one could harm its owner. */
    public static boolean isOwned(IndicatorKind code) {
        return switch (code.code()) {
            case "ip", "ip-range", "asn", "domain", "url", "email-address", "phone-number", "sip-uri", "wallet", "bank-account" -> true;
            default -> false;
        };
    }

    /** Whether it acts from an address that it may share with many others. */
    public static boolean isClient(IndicatorRole code) {
        return switch (code.code()) {
            case "bot", "scanner", "spam", "victim-relay" -> true;
            default -> false;
        };
    }

    /** Whether it keeps something away from one's own systems, which may be noticed outside. */
    public static boolean isBlocking(MeasureCode code) {
        return switch (code.code()) {
            case "isolate", "block-filter" -> true;
            default -> false;
        };
    }

    /** Whether it reaches the side of the adversary. */
    public static boolean isTouchingAdversary(MeasureCode code) {
        return switch (code.code()) {
            case "sinkhole", "takedown", "suspend-account", "revoke-certificate-keys", "negotiate", "pay", "arrest-or-legal-step" -> true;
            default -> false;
        };
    }

    /** Whether it says that the item binds those whom it concerns. */
    public static boolean isInForce(ProgressStatus code) {
        return switch (code.code()) {
            case "in-force", "reviewed" -> true;
            default -> false;
        };
    }

    /** Whether it counts people. */
    public static boolean isUnitOfPeople(Unit code) {
        return switch (code.code()) {
            case "persons", "users", "customers", "subscribers", "patients", "households" -> true;
            default -> false;
        };
    }

    /** Whether it counts organisations, or their parts and places. */
    public static boolean isUnitOfOrganisations(Unit code) {
        return switch (code.code()) {
            case "organisations", "parties", "sectors", "sites" -> true;
            default -> false;
        };
    }

    /** Whether it counts technical things. */
    public static boolean isUnitOfSystems(Unit code) {
        return switch (code.code()) {
            case "services", "systems", "devices", "hosts", "accounts" -> true;
            default -> false;
        };
    }

    /** Whether it counts data. */
    public static boolean isUnitOfData(Unit code) {
        return switch (code.code()) {
            case "records", "files", "documents", "messages", "bytes" -> true;
            default -> false;
        };
    }

    /** Whether it counts what happens. */
    public static boolean isUnitOfEvents(Unit code) {
        return switch (code.code()) {
            case "incidents", "indicators", "calls" -> true;
            default -> false;
        };
    }

    /** Whether it counts payments or other transactions. */
    public static boolean isUnitOfTransactions(Unit code) {
        return switch (code.code()) {
            case "transactions" -> true;
            default -> false;
        };
    }

    /** Whether it measures how much is carried or supplied. */
    public static boolean isUnitOfService(Unit code) {
        return switch (code.code()) {
            case "bits-per-second", "packets-per-second", "requests-per-second", "traffic-minutes", "user-hours", "megawatts", "megawatt-hours" -> true;
            default -> false;
        };
    }

    /** Whether it measures a part of a whole. */
    public static boolean isUnitOfShare(Unit code) {
        return switch (code.code()) {
            case "percent", "per-mille" -> true;
            default -> false;
        };
    }

    /** Whether it measures time. */
    public static boolean isUnitOfTime(Unit code) {
        return switch (code.code()) {
            case "seconds", "minutes", "hours", "days", "weeks", "months", "years" -> true;
            default -> false;
        };
    }

    /** Whether the unit, a registered one, fits what a member with this meaning counts. */
    public static boolean fits(Meaning meaning, Unit unit) {
        return switch (meaning) {
            case COUNTS_PEOPLE -> isUnitOfPeople(unit);
            case COUNTS_ORGANISATIONS -> isUnitOfOrganisations(unit);
            case COUNTS_SYSTEMS -> isUnitOfSystems(unit)
                    || isUnitOfPeople(unit)
                    || isUnitOfData(unit);
            case COUNTS_DATA -> isUnitOfData(unit)
                    || isUnitOfPeople(unit)
                    || isUnitOfTransactions(unit);
            case COUNTS_TRANSACTIONS -> isUnitOfTransactions(unit);
            case COUNTS_AFFECTED -> isUnitOfPeople(unit)
                    || isUnitOfOrganisations(unit)
                    || isUnitOfSystems(unit)
                    || isUnitOfData(unit)
                    || isUnitOfEvents(unit)
                    || isUnitOfTransactions(unit);
            case MEASURES_SERVICE -> isUnitOfService(unit)
                    || isUnitOfEvents(unit)
                    || isUnitOfData(unit)
                    || isUnitOfTransactions(unit);
            case MEASURES_SHARE -> isUnitOfShare(unit);
            case MEASURES_PROPORTION -> isUnitOfShare(unit);
            case MEASURES_TIME -> isUnitOfTime(unit);
            default -> true;
        };
    }

    /**
     * The most of the unit that a member with this meaning can measure, which is the whole; no limit where it measures
     * no part of a whole.
     */
    public static long whole(Meaning meaning, Unit unit) {
        return switch (meaning) {
            case MEASURES_SHARE -> switch (unit.code()) {
                case "percent" -> 100L;
                case "per-mille" -> 1000L;
                default -> Long.MAX_VALUE;
            };
            default -> Long.MAX_VALUE;
        };
    }
}
