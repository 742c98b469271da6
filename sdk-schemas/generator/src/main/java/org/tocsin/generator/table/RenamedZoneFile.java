package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/** The names of time zones that others have replaced, as a method that tells the name now. */
public final class RenamedZoneFile {

    private RenamedZoneFile() {}

    public static JavaFile of(Format format) {
        JavaFile file = new JavaFile("org.tocsin.internal.hours", "RenamedZones", Format.TIME_ZONES);
        file.javadoc(0, List.of("Names of time zones that others have replaced."))
                .code("final class RenamedZones {")
                .blank()
                .code("    private RenamedZones() {}")
                .blank()
                .javadoc(4, List.of("The name that the zone has now; empty where the name was not replaced."))
                .code("    static ${java.util.Optional}<String> nameOf(String former) {")
                .code("        return Optional.ofNullable(switch (former) {");
        names(format.timeZones())
                .forEach((former, name) ->
                        file.code("            case " + Names.literal(former) + " -> " + Names.literal(name) + ";"));
        return file.code("            default -> null;")
                .code("        });")
                .code("    }")
                .code("}");
    }

    private static Map<String, String> names(JsonNode zones) {
        Map<String, String> names = new TreeMap<>();
        zones.path("renamed").forEach(row -> {
            String former = row.path("former").asString();
            require(names.put(former, row.path("name").asString()) == null, "two new names of " + former);
        });
        names.values().forEach(name -> require(!names.containsKey(name), name + " is no name of today"));
        require(!names.isEmpty(), Format.TIME_ZONES + " says nothing");
        return names;
    }
}
