package org.tocsin.formats.internal.stix.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The STIX representation of the value of an indicator.
 *
 * @param pattern the expression that matches the value
 * @param type the type of the observable; empty where STIX has none, or requires more members than are known
 * @param members the members that identify the observable
 */
public record Observation(String pattern, String type, Map<String, Object> members) {

    private static final int IP6_GROUPS = 8;
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern GROUPS = Pattern.compile("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){0,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern SHORT_HIVE = Pattern.compile("HKLM|HKCC|HKCR|HKCU|HKU|hklm|hkcc|hkcr|hkcu|hku");

    private static final Map<String, String> HIVES = Map.of(
            "HKLM", "HKEY_LOCAL_MACHINE",
            "HKCC", "HKEY_CURRENT_CONFIG",
            "HKCR", "HKEY_CLASSES_ROOT",
            "HKCU", "HKEY_CURRENT_USER",
            "HKU", "HKEY_USERS");

    /**
     * Properties of observables, as patterns name them, with the kinds of indicators that are their values. Of several
     * properties for a kind the first is written.
     */
    private static final Map<String, String> PROPERTIES = properties();

    /** The kinds by properties without quotes, as some write them. */
    private static final Map<String, String> KINDS = PROPERTIES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(each -> unquoted(each.getKey()), Map.Entry::getValue));

    /** The forms of values; a value of another kind may be any text. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "mac-address", Pattern.compile("([0-9a-f]{2}:){5}[0-9a-f]{2}"),
            "md5", hexadecimal(32),
            "sha-1", hexadecimal(40),
            "sha-256", hexadecimal(64),
            "sha-512", hexadecimal(128),
            "certificate", hexadecimal(64),
            "fuzzy-hash", Pattern.compile("[0-9]+:[A-Za-z0-9/+]{1,60}:[A-Za-z0-9/+]{1,60}"));

    /** Kinds whose observable must have members that nobody knows. */
    private static final Set<String> PATTERN_ONLY =
            Set.of("email-subject", "process-name", "service-name", "user-agent");

    private static final String HASHES = "hashes.";

    private static Map<String, String> properties() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("ipv4-addr:value", "ip");
        kinds.put("ipv6-addr:value", "ip");
        kinds.put("domain-name:value", "domain");
        kinds.put("url:value", "url");
        kinds.put("email-addr:value", "email-address");
        kinds.put("email-message:from_ref.value", "email-address");
        kinds.put("email-message:sender_ref.value", "email-address");
        kinds.put("email-message:subject", "email-subject");
        kinds.put("mac-addr:value", "mac-address");
        kinds.put("autonomous-system:number", "asn");
        kinds.put("file:hashes.'MD5'", "md5");
        kinds.put("file:hashes.'SHA-1'", "sha-1");
        kinds.put("file:hashes.'SHA1'", "sha-1");
        kinds.put("file:hashes.'SHA-256'", "sha-256");
        kinds.put("file:hashes.'SHA256'", "sha-256");
        kinds.put("file:hashes.'SHA-512'", "sha-512");
        kinds.put("file:hashes.'SSDEEP'", "fuzzy-hash");
        kinds.put("file:name", "file-name");
        kinds.put("mutex:name", "mutex");
        kinds.put("windows-registry-key:key", "registry-key");
        kinds.put("process:image_ref.name", "process-name");
        kinds.put("process:name", "process-name");
        kinds.put("process:extensions.'windows-service-ext'.service_name", "service-name");
        kinds.put("network-traffic:extensions.'http-request-ext'.request_header.'User-Agent'[*]", "user-agent");
        kinds.put("user-account:account_login", "account");
        kinds.put("x509-certificate:hashes.'SHA-256'", "certificate");
        return kinds;
    }

    private static String unquoted(String property) {
        return property.replace("'", "").replace("\"", "");
    }

    private static Pattern hexadecimal(int digits) {
        return Pattern.compile("[0-9a-fA-F]{" + digits + '}');
    }

    /** The kind of indicator that is the value of a property; empty where none is. */
    static Optional<String> kindOf(String property) {
        return Optional.ofNullable(KINDS.get(unquoted(property)));
    }

    /**
     * The representation of a value of this kind; empty where STIX has none for the kind, or the value does not match
     * the form of its kind.
     */
    public static Optional<Observation> of(String kind, String value) {
        return switch (kind) {
            case "ip" -> address(value);
            case "ip-range" -> range(value);
            case "asn" -> system(value);
            case "file-path" -> path(value);
            case "registry-key" -> registryKey(value);
            case "pattern" -> given(value);
            default -> equal(kind, value);
        };
    }

    private static Optional<Observation> equal(String kind, String value) {
        Pattern form = FORMS.get(kind);
        return form == null || matches(form, value)
                ? property(kind).map(path -> PATTERN_ONLY.contains(kind) ? patternOnly(path, value) : one(path, value))
                : Optional.empty();
    }

    private static Optional<String> property(String kind) {
        return PROPERTIES.entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean matches(Pattern form, String value) {
        return form.matcher(value).matches();
    }

    /** The observable with this value of a property. */
    private static Observation one(String property, String value) {
        int colon = property.indexOf(':');
        String member = property.substring(colon + 1);
        return new Observation(
                StixPattern.equal(property, value),
                property.substring(0, colon),
                member.startsWith(HASHES)
                        ? Map.of("hashes", Map.of(unquoted(member.substring(HASHES.length())), value))
                        : Map.of(member, value));
    }

    private static Observation patternOnly(String property, String value) {
        return new Observation(StixPattern.equal(property, value), "", Map.of());
    }

    private static Optional<Observation> address(String value) {
        if (matches(V4, value)) {
            return Optional.of(one("ipv4-addr:value", value));
        }
        return isVersion6(value) ? Optional.of(one("ipv6-addr:value", value)) : Optional.empty();
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

    /** A file in a folder. The observable has only the name of the file, because a folder is a separate observable. */
    private static Optional<Observation> path(String value) {
        int cut = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\'));
        String name = value.substring(cut + 1);
        if (cut <= 0 || name.isEmpty()) {
            return Optional.of(name.equals(value) ? one("file:name", value) : patternOnly("directory:path", value));
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
        return property("registry-key")
                .map(path -> SHORT_HIVE.matcher(key).find() ? patternOnly(path, key) : one(path, key));
    }

    private static Optional<Observation> given(String value) {
        return PatternGrammar.matches(value) ? Optional.of(new Observation(value, "", Map.of())) : Optional.empty();
    }
}
