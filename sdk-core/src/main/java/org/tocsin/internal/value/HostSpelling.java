package org.tocsin.internal.value;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tocsin.internal.form.Characters;

/**
 * Hosts in URLs as programs look them up, however they are written. Clause: <a
 * href="{@docRoot}/clauses.html#special-addresses">special-addresses</a>.
 */
final class HostSpelling {

    /** The schemes of which programs find the host behind any number of slashes, also none. */
    private static final List<String> OF_THE_WEB = List.of("http", "https", "ws", "wss", "ftp");

    private HostSpelling() {}

    /** Where the host of a URL, or what stands before it, begins; -1 where there is none. */
    static int startInUrl(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return -1;
        }
        int start = colon + 1;
        if (!isOfTheWeb(url, colon)) {
            return url.startsWith("//", start) ? start + 2 : -1;
        }
        while (start < url.length() && (url.charAt(start) == '/' || url.charAt(start) == '\\')) {
            start++;
        }
        return start;
    }

    /** Whether the host of a URL, or what stands before it, begins where every program looks for it: behind {@code ://}. */
    static boolean isBehindTwoSlashes(String url) {
        int slashes = url.indexOf("://");
        return slashes >= 0 && startInUrl(url) == slashes + 3;
    }

    private static boolean isOfTheWeb(String url, int colon) {
        for (int i = 0; i < OF_THE_WEB.size(); i++) {
            String scheme = OF_THE_WEB.get(i);
            if (scheme.length() == colon && url.regionMatches(true, 0, scheme, 0, colon)) {
                return true;
            }
        }
        return false;
    }

    /** A name or an IPv4 address without percent-encoding, and with the full stop of ASCII in place of others. */
    static String ofName(String host) {
        String plain = host.indexOf('%') < 0 ? host : decoded(host);
        return Characters.isAscii(plain)
                ? plain
                : plain.replace('\u3002', '.').replace('\uff0e', '.').replace('\uff61', '.');
    }

    /** What stands between brackets, without the name of an interface of the own machine. */
    static String ofLiteral(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    /** The octets that are written as numbers are UTF-8; a text with a percent sign that begins no number stays as it is. */
    private static String decoded(String host) {
        byte[] written = host.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream octets = new ByteArrayOutputStream(written.length);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != '%') {
                octets.write(written[i]);
            } else if (i + 2 < written.length && digit(written[i + 1]) >= 0 && digit(written[i + 2]) >= 0) {
                octets.write(digit(written[i + 1]) << 4 | digit(written[i + 2]));
                i += 2;
            } else {
                return host;
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte octet) {
        return octet < 0 ? -1 : Character.digit(octet, 16);
    }
}
