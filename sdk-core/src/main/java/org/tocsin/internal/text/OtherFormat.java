package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/**
 * Another format that may be given to the reader by mistake, recognised by the members of its outermost object or by
 * its XML.
 *
 * @param name the name for people
 * @param source the name by which the SDK converts it; empty where it cannot
 * @param members the members that its outermost object always has
 */
public record OtherFormat(String name, String source, Set<String> members) {

    private static final List<OtherFormat> OF_JSON = List.of(
            new OtherFormat("STIX 2", "", Set.of("objects", "type", "id")),
            new OtherFormat("STIX 2", "", Set.of("spec_version", "type")),
            new OtherFormat("MISP", "", Set.of("Event")),
            new OtherFormat("MISP", "", Set.of("Attribute", "info")),
            new OtherFormat("CAP (JSON)", "", Set.of("identifier", "sender", "sent", "msgType")),
            new OtherFormat("CAP (JSON)", "", Set.of("alert")),
            new OtherFormat("IODEF (JSON)", "", Set.of("version", "Incident")),
            new OtherFormat("VERIS", "veris", Set.of("schema_version", "action")),
            new OtherFormat("VERIS", "veris", Set.of("security_incident")),
            new OtherFormat("CSAF", "", Set.of("document", "vulnerabilities")),
            new OtherFormat("CSAF", "", Set.of("document", "product_tree")),
            new OtherFormat("X-ARF", "", Set.of("ReporterInfo", "Report")),
            new OtherFormat("OCSF", "", Set.of("class_uid")),
            new OtherFormat("IDMEF", "", Set.of("Analyzer", "CreateTime")),
            new OtherFormat("CVE record", "", Set.of("cveMetadata")));

    private static final List<List<String>> OF_XML = List.of(
            List.of("CAP (XML)", "emergency:cap"),
            List.of("IODEF (XML)", "xml:ns:iodef"),
            List.of("STIX 1 (XML)", "stix.mitre.org"),
            List.of("OpenIOC (XML)", "openioc"));

    private static final int BEGINNING = 2_000;

    /** The problem of a missing first member, which names the other format if the text is of one. */
    public static Problem named(Problem problem, byte[] soundText) {
        if (problem.code() != CoreProblem.MEMBER_MISSING || !problem.pointer().equals("/tocsin")) {
            return problem;
        }
        Set<String> names = new HashSet<>(TopMembers.names(soundText));
        return OF_JSON.stream()
                .filter(format -> names.containsAll(format.members))
                .findFirst()
                .map(format -> format.source.isEmpty()
                        ? Problem.of(problem.code(), problem.pointer(), "tocsin", format.name)
                                .withVariant(ProblemVariant.OTHER_FORMAT)
                        : Problem.of(problem.code(), problem.pointer(), "tocsin", format.name, format.source)
                                .withVariant(ProblemVariant.OTHER_FORMAT_READ))
                .orElse(problem);
    }

    /** The name of an XML format, recognised by the beginning of the text. */
    static String ofXml(byte[] text) {
        String beginning = new String(text, 0, Math.min(text.length, BEGINNING), StandardCharsets.UTF_8);
        return OF_XML.stream()
                .filter(format -> beginning.contains(format.get(1)))
                .map(format -> format.get(0))
                .findFirst()
                .orElse("XML");
    }
}
