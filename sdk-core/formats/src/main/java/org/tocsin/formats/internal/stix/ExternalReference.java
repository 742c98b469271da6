package org.tocsin.formats.internal.stix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An external reference of STIX, to something outside STIX. It always has a source name; those to CVE and CAPEC have
 * special forms.
 */
final class ExternalReference {

    private static final Pattern CVE = Pattern.compile("CVE-[0-9]{4}-(0[0-9]{3}|[1-9][0-9]{3,})");
    private static final Pattern CAPEC = Pattern.compile("CAPEC-[0-9]+");

    private ExternalReference() {}

    /**
     * A reference to an identifier in a source; empty where STIX reserves the name or the identifier for another use.
     */
    static Optional<Map<String, Object>> of(String source, String id) {
        boolean cve = source.equals("cve");
        boolean capec = source.equals("capec");
        boolean fits =
                cve == CVE.matcher(id).matches() && capec == CAPEC.matcher(id).matches();
        return fits ? Optional.of(reference(source, "external_id", id)) : Optional.empty();
    }

    /** A reference to a web page; empty where the address is of another kind. */
    static Optional<Map<String, Object>> page(String name, String url) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return web && isFree(name) ? Optional.of(reference(name, "url", url)) : Optional.empty();
    }

    private static boolean isFree(String source) {
        return !source.equals("cve") && !source.equals("capec");
    }

    private static Map<String, Object> reference(String source, String member, String value) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("source_name", source);
        reference.put(member, value);
        return reference;
    }
}
