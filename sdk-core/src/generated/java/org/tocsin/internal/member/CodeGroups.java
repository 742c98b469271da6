// Generated from codes/*.json; do not edit.
package org.tocsin.internal.member;

import org.tocsin.code.CancellationReason;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.Disposition;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.ProgressStatus;

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

    /** Whether it declines what was asked, wholly or in part. */
    public static boolean isDeclining(Disposition code) {
        return switch (code.code()) {
            case "declined", "partly-accepted" -> true;
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
}
