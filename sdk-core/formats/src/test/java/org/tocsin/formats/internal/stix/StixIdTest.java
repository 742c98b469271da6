package org.tocsin.formats.internal.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Identifiers are those that other producers give too. */
final class StixIdTest {

    /** These are the identifiers that other tools gave them in published bundles. */
    @Test
    void observablesHaveTheIdentifiersThatOthersGiveThem() {
        assertEquals(
                "ipv4-addr--b8ced3a0-d0c3-5301-8292-0ac39f24274e",
                StixId.observable("ipv4-addr", Map.of("value", "198.51.100.17")));
        assertEquals(
                "domain-name--bedb4899-d24b-5401-bc86-8f6b4cc18ec7",
                StixId.observable("domain-name", Map.of("value", "example.com")));
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("vendor", "v");
        one.put("name", "n");
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("name", "n");
        other.put("vendor", "v");
        assertEquals(StixId.observable("software", one), StixId.observable("software", other));
    }

    @Test
    void ourOwnAreOfVersionFiveAndDifferByTypeAndKey() {
        String id = StixId.of("incident", "a");
        UUID uuid = UUID.fromString(id.substring("incident--".length()));
        assertEquals(5, uuid.version());
        assertEquals(2, uuid.variant());
        assertNotEquals(uuid.toString(), StixId.of("report", "a").substring("report--".length()));
        assertNotEquals(id, StixId.of("incident", "b"));
    }
}
