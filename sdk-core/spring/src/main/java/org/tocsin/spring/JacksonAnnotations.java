package org.tocsin.spring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.boot.SpringBootVersion;
import org.springframework.util.ClassUtils;

/** The annotations that Jackson 2 and 3 share, in the version that the host has chosen for both. */
final class JacksonAnnotations {

    /** Jackson 3 needs this annotation, and 2.21 is the first version that has it. */
    private static final String NEWEST_NEEDED = "com.fasterxml.jackson.annotation.JsonSerializeAs";

    private JacksonAnnotations() {}

    /** Checks that the annotations are new enough for the validators that use Jackson 3. */
    static void check(ClassLoader loader) {
        if (!ClassUtils.isPresent(NEWEST_NEEDED, loader)) {
            throw new SetupException(
                    "Tocsin needs jackson-annotations 2.21 or newer, and this program has " + found() + ".",
                    remedy(SpringBootVersion.getVersion().startsWith("3.") ? "2.21.4" : "3.1.7"));
        }
    }

    private static String found() {
        String version = JsonProperty.class.getPackage().getImplementationVersion();
        return version == null ? "an older one" : version;
    }

    private static String remedy(String version) {
        return "Set the property jackson-bom.version to " + version + " or newer: <jackson-bom.version>" + version
                + "</jackson-bom.version> among Maven's properties, ext['jackson-bom.version'] = '" + version
                + "' in Gradle.";
    }
}
