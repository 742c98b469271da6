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

    /** Whether every address of the inner value is in the outer one; false where one of them is no address or block. */
    public static boolean covers(IndicatorKind outer, String range, IndicatorKind inner, String value) {
        return isOfAddresses(outer, range) && isOfAddresses(inner, value) && Addresses.covers(range, value);
    }

    /**
     * A value and every block that contains it, the narrowest first; for a value that is no address, only the value.
     */
    public static List<String> enclosing(IndicatorKind kind, String value) {
        return isOfAddresses(kind, value) ? Addresses.enclosing(value) : List.of(value);
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
        String address = literal ? host.substring(1, host.length() - 1) : host;
        String canonical = Addresses.isAddress(address) ? Addresses.canonical(address) : null;
        if (canonical != null && literal == (address.indexOf(':') >= 0)) {
            return canonical.indexOf(':') < 0 ? canonical : '[' + canonical + ']';
        }
        return DomainNames.canonical(host);
    }
}
