package org.tocsin.internal.value;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.Pap;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.internal.form.Characters;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Timestamp;
import org.tocsin.validation.ProblemVariant;

/**
 * The tests of the rules for the values of indicators and targets. A kind without a prescribed form accepts any value.
 */
public final class Indicators {

    private static final int MAX_SCHEME = 32;
    private static final String NEVER_BEFORE_PATHS = "<>\"\\^`{|}";
    private static final int MAX_LOCAL_PART = 64;
    private static final long LAST_ASN = 4_294_967_295L;

    private Indicators() {}

    /** The patterns of rare kinds, loaded only when such a kind occurs. */
    private static final class Rare {

        static final Map<String, Pattern> FORMS = Map.of(
                "mac-address", Pattern.compile("[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}"),
                "sip-uri", Pattern.compile("[Ss][Ii][Pp][Ss]?:[^ \\[\\]<>\"]{1,512}"),
                "wallet", Pattern.compile("[!-~]{1,256}"),
                "bank-account", Pattern.compile("[0-9A-Za-z][0-9A-Za-z /-]{1,64}"),
                "app-id", Pattern.compile("[!-~]{1,256}"));
    }

    private static boolean isHexadecimal(String value, int digits) {
        return value.length() == digits && isHexadecimal(value);
    }

    private static boolean isHexadecimal(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the value does not match the form of its kind. A value with invisible characters is not tested for its
     * form.
     */
    public static boolean isMalformed(Indicator indicator) {
        return isMalformed(indicator.kind(), indicator.value());
    }

    /** The same of a value of a kind. */
    public static boolean isMalformed(IndicatorKind kind, String value) {
        return !fits(kind, value) && !Characters.hasInvisible(value);
    }

    /** Whether the value matches the form of its kind, or its kind has no prescribed form. */
    private static boolean fits(IndicatorKind kind, String value) {
        return switch (kind.code()) {
            case "ip" -> Addresses.isAddress(value);
            case "ip-range" -> Addresses.isRange(value);
            case "asn" -> isAsn(value);
            case "domain" -> DomainNames.isDomainName(value);
            case "url" -> isUrl(value);
            case "email-address" -> isEmailAddress(value);
            case "md5" -> isHexadecimal(value, 32);
            case "sha-1" -> isHexadecimal(value, 40);
            case "sha-256", "certificate" -> isHexadecimal(value, 64);
            case "sha-512" -> isHexadecimal(value, 128);
            case "phone-number" -> PhoneNumbers.isNumber(value);
            case "phone-range" -> PhoneNumbers.isRange(value);
            case "mac-address", "sip-uri", "wallet", "bank-account", "app-id" ->
                Objects.requireNonNull(Rare.FORMS.get(kind.code()))
                        .matcher(value)
                        .matches();
            default -> true;
        };
    }

    /** Whether values of the kind are compared by machines, so that their form is prescribed. */
    private static boolean isConstrained(IndicatorKind kind) {
        return switch (kind.code()) {
            case "ip", "ip-range", "asn", "domain", "url", "email-address" -> true;
            case "md5", "sha-1", "sha-256", "sha-512", "certificate" -> true;
            case "phone-number", "phone-range" -> true;
            default -> Rare.FORMS.containsKey(kind.code());
        };
    }

    /**
     * Whether the value is, has or names an address that is private or reserved: an address, a range that has one, or a
     * name or URL of the own machine or network. Messages of an exercise may name these.
     */
    public static boolean isSpecialAddress(Indicator indicator) {
        return isSpecialAddress(indicator.kind(), indicator.value());
    }

    /** The same of a value of a kind. */
    public static boolean isSpecialAddress(IndicatorKind kind, String value) {
        if (kind.equals(IndicatorKind.IP) || kind.equals(IndicatorKind.IP_RANGE)) {
            return Addresses.touchesSpecial(value) && fits(kind, value);
        }
        String host = DomainNames.in(kind, value);
        return !host.isEmpty() && isSpecialHost(host) && fits(kind, value);
    }

    private static boolean isSpecialHost(String host) {
        String address = HostAddresses.of(host);
        return address == null ? DomainNames.isLocal(host) : Addresses.touchesSpecial(address);
    }

    /** The problem of such a value: whether it is one address, a range or a name. */
    public static ProblemVariant specialVariant(IndicatorKind kind) {
        if (kind.equals(IndicatorKind.IP)) {
            return ProblemVariant.ADDRESS;
        }
        return kind.equals(IndicatorKind.IP_RANGE) ? ProblemVariant.RANGE : ProblemVariant.HOST;
    }

    /** Whether the value is one IPv4 address, written as such or mapped into IPv6. */
    public static boolean isVersion4(IndicatorKind kind, String value) {
        return kind.equals(IndicatorKind.IP) && Addresses.isVersion4(value);
    }

    /** Whether the value is compared by machines and has an invisible character. */
    public static boolean hidesCharacter(Indicator indicator) {
        return isConstrained(indicator.kind()) && Characters.hasInvisible(indicator.value());
    }

    /**
     * Whether the value looks like another one. File names and similar values are not tested: a deceptive name may be
     * the very thing that is reported.
     */
    public static boolean misleads(Indicator indicator) {
        return misleads(indicator.kind(), indicator.value());
    }

    /** The same of a value of a kind. */
    public static boolean misleads(IndicatorKind kind, String value) {
        if (!isConstrained(kind)) {
            return Characters.hasDirectionControl(value);
        }
        return DomainNames.mixesScripts(DomainNames.in(kind, value)) && !Characters.hasInvisible(value);
    }

    /** Whether the recipient is asked to block the value. */
    public static boolean isToBlock(Indicator indicator) {
        return indicator.use() == IndicatorUse.BLOCK;
    }

    /** Whether the message says that nothing may be blocked. */
    public static boolean forbidsBlocking(Header header) {
        return header.handling().pap() == Pap.RED;
    }

    /** Whether the recipient is asked to block a value of which the indicator itself says that it may not be. */
    public static boolean forbidsItsUse(Indicator indicator) {
        return indicator.pap() == Pap.RED && isToBlock(indicator);
    }

    /** Whether the indicator has a label stricter than that of the message. */
    public static boolean isStricterIn(Tlp tlp, Header header) {
        return tlp.compareTo(header.handling().tlp()) > 0;
    }

    /** Whether the message permits more than this; the code list begins with the colour that permits least. */
    public static boolean isStricterIn(Pap pap, Header header) {
        return pap.compareTo(header.handling().papOrDefault()) < 0;
    }

    /** Whether the value was seen after its lifetime. */
    public static boolean isSeenAfterItsEnd(Indicator indicator) {
        Timestamp end = indicator.validUntil();
        if (end == null) {
            return false;
        }
        boolean seen = Times.isEarlier(end, indicator.lastSeen());
        for (int i = 0; !seen && i < indicator.sightings().size(); i++) {
            seen = Times.isEarlier(end, indicator.sightings().get(i).lastSeen());
        }
        return seen;
    }

    /** Whether the message is part of an exercise, in which no indicator is real. */
    public static boolean isPlay(Header header) {
        return header.realm() == Realm.EXERCISE;
    }

    /** Whether the indicator is marked as harmless, so that an exercise may name it with any value. */
    public static boolean isInert(Indicator indicator) {
        return IndicatorRole.INERT.equals(indicator.role());
    }

    /**
     * Whether an exercise must not name the value, because it may identify something on the Internet that somebody
     * owns.
     */
    public static boolean couldBeTakenForReal(Indicator indicator) {
        return !isInert(indicator) && couldBeReal(indicator);
    }

    private static boolean couldBeReal(Indicator indicator) {
        IndicatorKind kind = indicator.kind();
        if (!CodeGroups.isOwned(kind)) {
            return false;
        }
        if (kind.equals(IndicatorKind.IP) || kind.equals(IndicatorKind.IP_RANGE)) {
            return !Addresses.isSpecial(indicator.value());
        }
        if (kind.equals(IndicatorKind.ASN)) {
            return !isReservedAsn(indicator.value());
        }
        if (kind.equals(IndicatorKind.PHONE_NUMBER)) {
            return !hasReservedPrefix(indicator.value());
        }
        String host = DomainNames.in(indicator);
        if (host.isEmpty()) {
            return kind.equals(IndicatorKind.WALLET) || kind.equals(IndicatorKind.BANK_ACCOUNT);
        }
        String address = HostAddresses.of(host);
        return address == null ? !DomainNames.isReserved(host) : !Addresses.isSpecial(address);
    }

    private static boolean isAsn(String value) {
        return number(value) >= 0;
    }

    private static long number(String asn) {
        boolean plain = asn.length() <= 10 && !asn.isEmpty() && asn.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean padded = asn.length() > 1 && asn.startsWith("0");
        long number = plain && !padded ? Long.parseLong(asn) : -1;
        return number <= LAST_ASN ? number : -1;
    }

    private static boolean isReservedAsn(String value) {
        long asn = number(value);
        return asn < 0 || ReservedValues.isAutonomousSystem(asn);
    }

    private static boolean hasReservedPrefix(String number) {
        String dialled = PhoneNumbers.withoutSeparators(number);
        return ReservedValues.TELEPHONE_PREFIXES.stream().anyMatch(dialled::startsWith);
    }

    /**
     * Whether the value is a URL: a scheme, no space, and no mark of defanging. Behind the host it may have any other
     * character: an indicator holds what was seen, and what is sent over the wire is often not encoded as the standard
     * asks. Before the path such characters are refused, because programs read them in two ways and the host is then
     * not certain.
     */
    private static boolean isUrl(String value) {
        int colon = value.indexOf(':');
        if (colon + 1 == value.length() || !isScheme(value, colon)) {
            return false;
        }
        boolean beforePath = value.startsWith("//", colon + 1);
        for (int i = beforePath ? colon + 3 : colon + 1; i < value.length(); i++) {
            char c = value.charAt(i);
            beforePath = beforePath && c != '/' && c != '?' && c != '#';
            if (c == ' ' || (beforePath && NEVER_BEFORE_PATHS.indexOf(c) >= 0)) {
                return false;
            }
        }
        return !Defanged.isIn(value);
    }

    /** Whether the value begins with a scheme that ends at this place. */
    static boolean isScheme(String value, int end) {
        if (end < 1 || end > MAX_SCHEME) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmailAddress(String value) {
        int at = value.lastIndexOf('@');
        return at > 0
                && at <= MAX_LOCAL_PART
                && value.indexOf(' ') < 0
                && DomainNames.isDomainName(value.substring(at + 1));
    }
}
