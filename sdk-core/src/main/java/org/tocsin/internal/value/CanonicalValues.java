package org.tocsin.internal.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;

/**
 * The canonical spelling of the values of indicators. A value stays as it is if its kind has only one spelling, or if
 * it does not match the form of its kind.
 */
public final class CanonicalValues {

    private static final int MAC_DIGITS = 12;
    private static final Map<String, String> USUAL_PORTS =
            Map.of("http", "80", "https", "443", "ws", "80", "wss", "443", "ftp", "21");

    private CanonicalValues() {}

    /** The kind that fits the meaning of a value: a block with a single address has the kind of an address. */
    public static IndicatorKind kind(IndicatorKind kind, String value) {
        return kind.equals(IndicatorKind.IP_RANGE) && isSingle(value) ? IndicatorKind.IP : kind;
    }

    private static boolean isSingle(String range) {
        String canonical = Addresses.isRange(range) ? Addresses.canonical(range) : null;
        return canonical != null && canonical.indexOf('/') < 0;
    }

    /** The canonical spelling of a value of a kind. */
    public static String of(IndicatorKind kind, String value) {
        String canonical = switch (kind.code()) {
            case "ip", "ip-range" -> isOfAddresses(kind, value) ? Addresses.canonical(value) : null;
            case "domain" -> DomainNames.canonical(value);
            case "url" -> url(value);
            case "email-address" -> emailAddress(value);
            case "mac-address" -> macAddress(value);
            case "md5", "sha-1", "sha-256", "sha-512", "certificate" ->
                Indicators.isMalformed(kind, value) ? null : value.toLowerCase(Locale.ROOT);
            default -> null;
        };
        return canonical == null ? value : canonical;
    }

    /**
     * Whether every address or number of the inner value is in the outer one; false where one of them is neither an
     * address or number nor a range.
     */
    public static boolean covers(IndicatorKind outer, String range, IndicatorKind inner, String value) {
        if (isOfAddresses(outer, range)) {
            return isOfAddresses(inner, value) && Addresses.covers(range, value);
        }
        return outer.equals(IndicatorKind.PHONE_RANGE)
                && PhoneNumbers.isRange(range)
                && isOfNumbers(inner, value)
                && value.startsWith(range);
    }

    /** Every range that contains a value, the narrowest first, a range itself included; empty where none can. */
    public static List<String> ranges(IndicatorKind kind, String value) {
        if (isOfAddresses(kind, value)) {
            return Addresses.enclosing(value).stream()
                    .filter(each -> each.indexOf('/') >= 0)
                    .toList();
        }
        return isOfNumbers(kind, value) ? PhoneNumbers.ranges(value) : List.of();
    }

    /** The kind of the ranges that contain values of a kind. */
    public static IndicatorKind rangeKind(IndicatorKind kind) {
        return kind.equals(IndicatorKind.PHONE_NUMBER) || kind.equals(IndicatorKind.PHONE_RANGE)
                ? IndicatorKind.PHONE_RANGE
                : IndicatorKind.IP_RANGE;
    }

    /** The name or the address of the host that a URL or a mailbox is at; empty for other kinds and where none is named. */
    public static String host(IndicatorKind kind, String value) {
        boolean atHost = kind.equals(IndicatorKind.URL) || kind.equals(IndicatorKind.EMAIL_ADDRESS);
        if (!atHost || Indicators.isMalformed(kind, value)) {
            return "";
        }
        String host = DomainNames.in(kind, value);
        String address = HostAddresses.of(host);
        return address == null ? host : address;
    }

    /** The kind of the name of a host. */
    public static IndicatorKind kindOfHost(String host) {
        return Addresses.isAddress(host) ? IndicatorKind.IP : IndicatorKind.DOMAIN;
    }

    private static boolean isOfNumbers(IndicatorKind kind, String value) {
        return kind.equals(IndicatorKind.PHONE_NUMBER)
                ? PhoneNumbers.isNumber(value)
                : kind.equals(IndicatorKind.PHONE_RANGE) && PhoneNumbers.isRange(value);
    }

    private static boolean isOfAddresses(IndicatorKind kind, String value) {
        return kind.equals(IndicatorKind.IP)
                ? Addresses.isAddress(value)
                : kind.equals(IndicatorKind.IP_RANGE) && Addresses.isRange(value);
    }

    /** The part before the at sign is not changed: its meaning is defined by the mail server of the domain. */
    private static @Nullable String emailAddress(String value) {
        int at = value.lastIndexOf('@');
        return at < 1 ? null : value.substring(0, at + 1) + DomainNames.canonical(value.substring(at + 1));
    }

    /** Accepts pairs, groups of four, and digits without separators. */
    private static @Nullable String macAddress(String value) {
        StringBuilder canonical = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':' || c == '-' || c == '.') {
                continue;
            }
            if (c >= 0x80 || Character.digit(c, 16) < 0 || digits == MAC_DIGITS) {
                return null;
            }
            canonical.append(digits > 0 && digits % 2 == 0 ? ":" : "").append(Character.toLowerCase(c));
            digits++;
        }
        return digits == MAC_DIGITS ? canonical.toString() : null;
    }

    /**
     * Writes the scheme and the host in lower case, without the default port of the scheme; the rest stays as it is.
     */
    private static @Nullable String url(String value) {
        int colon = value.indexOf(':');
        if (!Indicators.isScheme(value, colon)) {
            return null;
        }
        String scheme = value.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!value.startsWith("//", colon + 1)) {
            return scheme + value.substring(colon);
        }
        int start = colon + 3;
        int end = start;
        while (end < value.length() && "/?#\\".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        int host = value.lastIndexOf('@', end - 1) + 1;
        host = host > start ? host : start;
        return scheme
                + value.substring(colon, host)
                + host(value.substring(host, end), USUAL_PORTS.getOrDefault(scheme, ""))
                + value.substring(end);
    }

    private static String host(String hostAndPort, String usualPort) {
        int port = hostAndPort.indexOf(':', Math.max(hostAndPort.lastIndexOf(']'), 0));
        String host = port < 0 ? hostAndPort : hostAndPort.substring(0, port);
        String number = port < 0 ? "" : hostAndPort.substring(port + 1);
        boolean usual = number.isEmpty() || number.equals(usualPort);
        return host(host) + (usual ? "" : ':' + number);
    }

    private static String host(String host) {
        boolean literal = host.startsWith("[") && host.endsWith("]");
        String name = literal ? host : HostSpelling.ofName(host);
        String address = literal ? host.substring(1, host.length() - 1) : HostAddresses.of(name);
        if (address != null && literal == (address.indexOf(':') >= 0)) {
            String canonical = Addresses.canonical(address);
            if (canonical != null) {
                return canonical.indexOf(':') < 0 ? canonical : '[' + canonical + ']';
            }
        }
        return DomainNames.canonical(name);
    }
}
