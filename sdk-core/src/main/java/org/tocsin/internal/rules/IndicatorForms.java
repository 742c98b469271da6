package org.tocsin.internal.rules;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tocsin.code.IndicatorKind;
import org.tocsin.message.Indicator;

/** The forms of indicator values, by kind; kinds that are not here take any value. */
final class IndicatorForms {

    private static final Map<IndicatorKind, Predicate<String>> FORMS = Map.ofEntries(
            Map.entry(IndicatorKind.IP, Addresses::isAddress),
            Map.entry(IndicatorKind.IP_RANGE, Addresses::isRange),
            Map.entry(IndicatorKind.ASN, IndicatorForms::isAsn),
            Map.entry(IndicatorKind.MAC_ADDRESS, form("[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}")),
            Map.entry(IndicatorKind.DOMAIN, DomainNames::isDomainName),
            Map.entry(IndicatorKind.URL, IndicatorForms::isUrl),
            Map.entry(IndicatorKind.EMAIL_ADDRESS, IndicatorForms::isEmailAddress),
            Map.entry(IndicatorKind.MD5, hexadecimal(32)),
            Map.entry(IndicatorKind.SHA_1, hexadecimal(40)),
            Map.entry(IndicatorKind.SHA_256, hexadecimal(64)),
            Map.entry(IndicatorKind.SHA_512, hexadecimal(128)),
            Map.entry(IndicatorKind.CERTIFICATE, hexadecimal(64)),
            Map.entry(IndicatorKind.PHONE_NUMBER, form("\\+[0-9][0-9 ().-]{1,30}[0-9]")),
            Map.entry(IndicatorKind.SIP_URI, form("[Ss][Ii][Pp][Ss]?:[^ \\[\\]<>\"]{1,512}")),
            Map.entry(IndicatorKind.WALLET, form("[!-~]{1,256}")),
            Map.entry(IndicatorKind.BANK_ACCOUNT, form("[0-9A-Za-z][0-9A-Za-z /-]{1,64}")),
            Map.entry(IndicatorKind.APP_ID, form("[!-~]{1,256}")));

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,31}:");
    private static final Pattern BETWEEN_SPACES_OR_MARKS = Pattern.compile("[^ <>\"\\\\^`{|}]+");
    private static final int MAX_LOCAL_PART = 64;
    private static final long LAST_ASN = 4_294_967_295L;

    private IndicatorForms() {}

    private static Predicate<String> form(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Predicate<String> hexadecimal(int digits) {
        return value -> value.length() == digits && isHexadecimal(value);
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

    /** Whether the value has a form that its kind prescribes, or its kind prescribes none. */
    static boolean fits(Indicator indicator) {
        Predicate<String> form = FORMS.get(indicator.kind());
        return form == null || form.test(indicator.value());
    }

    /** Whether machines compare values of the kind, so that its form is prescribed. */
    static boolean isConstrained(IndicatorKind kind) {
        return FORMS.containsKey(kind);
    }

    /** Whether the value is an address or a block of addresses that is private or reserved. */
    static boolean isSpecialAddress(Indicator indicator) {
        return (indicator.kind().equals(IndicatorKind.IP) || indicator.kind().equals(IndicatorKind.IP_RANGE))
                && Addresses.isSpecial(indicator.value());
    }

    /** Whether the value names something on the net that somebody may have. */
    static boolean couldBeReal(Indicator indicator) {
        IndicatorKind kind = indicator.kind();
        if (kind.equals(IndicatorKind.IP) || kind.equals(IndicatorKind.IP_RANGE)) {
            return !Addresses.isSpecial(indicator.value());
        }
        if (kind.equals(IndicatorKind.ASN)) {
            return !isReservedAsn(indicator.value());
        }
        String host = DomainNames.in(indicator);
        return !host.isEmpty() && !DomainNames.isReserved(host) && !Addresses.isSpecial(host);
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

    /** For documentation (RFC 5398), for private use (RFC 6996), or never given out. */
    private static boolean isReservedAsn(String value) {
        long asn = number(value);
        return asn <= 0 || asn == 23_456 || (asn >= 64_496 && asn <= 65_551) || asn >= 4_200_000_000L;
    }

    private static boolean isUrl(String value) {
        var scheme = SCHEME.matcher(value);
        return scheme.lookingAt()
                && !value.regionMatches(true, 0, "hxxp", 0, 4)
                && BETWEEN_SPACES_OR_MARKS
                        .matcher(value)
                        .region(scheme.end(), value.length())
                        .matches()
                && !value.contains("[.]")
                && !value.contains("[:]")
                && !value.contains("(.)");
    }

    private static boolean isEmailAddress(String value) {
        int at = value.lastIndexOf('@');
        return at > 0
                && at <= MAX_LOCAL_PART
                && value.indexOf(' ') < 0
                && DomainNames.isDomainName(value.substring(at + 1));
    }
}
