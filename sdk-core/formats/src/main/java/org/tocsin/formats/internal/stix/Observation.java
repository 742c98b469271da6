package org.tocsin.formats.internal.stix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The STIX representation of the value of an indicator.
 *
 * @param pattern the expression that matches the value
 * @param type the type of the observable; empty where STIX has none, or requires more members than are known
 * @param members the members that identify the observable
 */
record Observation(String pattern, String type, Map<String, Object> members) {

    private static final int IP6_GROUPS = 8;
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern GROUPS = Pattern.compile("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){0,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern MAC = Pattern.compile("([0-9a-f]{2}:){5}[0-9a-f]{2}");
    private static final Pattern SSDEEP = Pattern.compile("[0-9]+:[A-Za-z0-9/+]{1,60}:[A-Za-z0-9/+]{1,60}");
    private static final Pattern SHORT_HIVE = Pattern.compile("HKLM|HKCC|HKCR|HKCU|HKU|hklm|hkcc|hkcr|hkcu|hku");

    private static final Map<String, String> HIVES = Map.of(
            "HKLM", "HKEY_LOCAL_MACHINE",
            "HKCC", "HKEY_CURRENT_CONFIG",
            "HKCR", "HKEY_CLASSES_ROOT",
            "HKCU", "HKEY_CURRENT_USER",
            "HKU", "HKEY_USERS");

    private static final Map<String, Function<String, Optional<Observation>>> KINDS = Map.ofEntries(
            Map.entry("ip", Observation::address),
            Map.entry("ip-range", Observation::range),
            Map.entry("asn", Observation::system),
            Map.entry("mac-address", value -> one("mac-addr", "value", value).filter(o -> matches(MAC, value))),
            Map.entry("domain", value -> one("domain-name", "value", value)),
            Map.entry("url", value -> one("url", "value", value)),
            Map.entry("email-address", value -> one("email-addr", "value", value)),
            Map.entry("email-subject", value -> patternOnly("email-message:subject", value)),
            Map.entry("md5", value -> digest("file", "MD5", value)),
            Map.entry("sha-1", value -> digest("file", "SHA-1", value)),
            Map.entry("sha-256", value -> digest("file", "SHA-256", value)),
            Map.entry("sha-512", value -> digest("file", "SHA-512", value)),
            Map.entry("fuzzy-hash", value -> hash("file", "SSDEEP", value).filter(o -> matches(SSDEEP, value))),
            Map.entry("file-name", value -> one("file", "name", value)),
            Map.entry("file-path", Observation::path),
            Map.entry("mutex", value -> one("mutex", "name", value)),
            Map.entry("registry-key", Observation::registryKey),
            Map.entry("process-name", value -> patternOnly("process:image_ref.name", value)),
            Map.entry(
                    "service-name",
                    value -> patternOnly("process:extensions.'windows-service-ext'.service_name", value)),
            Map.entry(
                    "user-agent",
                    value -> patternOnly(
                            "network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'[*]", value)),
            Map.entry("certificate", value -> digest("x509-certificate", "SHA-256", value)),
            Map.entry("account", value -> one("user-account", "account_login", value)),
            Map.entry("pattern", Observation::given));

    private static final Map<String, Integer> DIGITS = Map.of("MD5", 32, "SHA-1", 40, "SHA-256", 64, "SHA-512", 128);

    /**
     * The representation of a value of this kind; empty where STIX has none for the kind, or the value does not match
     * the form of its kind.
     */
    static Optional<Observation> of(String kind, String value) {
        return Optional.ofNullable(KINDS.get(kind)).flatMap(form -> form.apply(value));
    }

    private static boolean matches(Pattern form, String value) {
        return form.matcher(value).matches();
    }

    private static Optional<Observation> one(String type, String property, String value) {
        return Optional.of(
                new Observation(StixPattern.equal(type + ':' + property, value), type, Map.of(property, value)));
    }

    private static Optional<Observation> patternOnly(String property, String value) {
        return Optional.of(new Observation(StixPattern.equal(property, value), "", Map.of()));
    }

    private static Optional<Observation> address(String value) {
        return matches(V4, value)
                ? one("ipv4-addr", "value", value)
                : one("ipv6-addr", "value", value).filter(o -> isVersion6(value));
    }

    /** Whether the value is an IPv6 address: eight groups, or fewer with one {@code ::}. */
    private static boolean isVersion6(String value) {
        int gap = value.indexOf("::");
        if (gap < 0) {
            return matches(GROUPS, value) && groups(value) == IP6_GROUPS;
        }
        String before = value.substring(0, gap);
        String after = value.substring(gap + 2);
        return (before.isEmpty() || matches(GROUPS, before))
                && (after.isEmpty() || matches(GROUPS, after))
                && groups(before) + groups(after) < IP6_GROUPS;
    }

    private static int groups(String value) {
        return value.isEmpty() ? 0 : value.split(":", -1).length;
    }

    private static Optional<Observation> range(String value) {
        int slash = value.indexOf('/');
        if (slash < 0 || !value.substring(slash + 1).matches("0|[1-9][0-9]{0,2}")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(value.substring(slash + 1));
        return address(value.substring(0, slash))
                .filter(base -> length <= (base.type.equals("ipv4-addr") ? 32 : 128))
                .map(base -> new Observation(
                        '[' + StixPattern.comparison(base.type + ":value", "ISSUBSET", value) + ']',
                        base.type,
                        Map.of("value", value)));
    }

    private static Optional<Observation> system(String value) {
        return matches(NUMBER, value)
                ? Optional.of(new Observation(
                        "[autonomous-system:number = " + Long.parseLong(value) + ']',
                        "autonomous-system",
                        Map.of("number", Long.parseLong(value))))
                : Optional.empty();
    }

    private static Optional<Observation> digest(String type, String algorithm, String value) {
        Pattern form = Pattern.compile("[0-9a-fA-F]{" + DIGITS.get(algorithm) + '}');
        return hash(type, algorithm, value).filter(o -> matches(form, value));
    }

    private static Optional<Observation> hash(String type, String algorithm, String value) {
        return Optional.of(new Observation(
                StixPattern.equal(type + ":hashes.'" + algorithm + '\'', value),
                type,
                Map.of("hashes", Map.of(algorithm, value))));
    }

    /** A file in a folder. The observable has only the name of the file, because a folder is a separate observable. */
    private static Optional<Observation> path(String value) {
        int cut = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\'));
        String name = value.substring(cut + 1);
        if (cut <= 0 || name.isEmpty()) {
            return name.equals(value) ? one("file", "name", value) : patternOnly("directory:path", value);
        }
        String pattern = '['
                + StixPattern.comparison("file:name", "=", name)
                + " AND "
                + StixPattern.comparison("file:parent_directory_ref.path", "=", value.substring(0, cut))
                + ']';
        return Optional.of(new Observation(pattern, "", Map.of()));
    }

    private static Optional<Observation> registryKey(String value) {
        int cut = value.indexOf('\\');
        String hive = cut < 0 ? value : value.substring(0, cut);
        String key = HIVES.getOrDefault(hive, hive) + value.substring(hive.length());
        return SHORT_HIVE.matcher(key).find()
                ? patternOnly("windows-registry-key:key", key)
                : one("windows-registry-key", "key", key);
    }

    private static Optional<Observation> given(String value) {
        return PatternGrammar.matches(value)
                ? Optional.of(new Observation(value, "", new LinkedHashMap<>()))
                : Optional.empty();
    }
}
