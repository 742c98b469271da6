package org.tocsin.examples.benchmarks.plain;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The parts that bodies and the envelope share. */
@NullUnmarked
public final class Parts {

    private Parts() {}

    /** As the format has it. */
    public record Category(String kind, String rsit, List<CategorySource> sources, List<TextEntry> text) {}

    /** As the format has it. */
    public record CategorySource(String scheme, String version, String code, String relation) {}

    /** As the format has it. */
    public record Document(
            List<TextEntry> title,
            String format,
            String formatVersion,
            String mediaType,
            String uri,
            String content,
            Long size,
            String digest,
            String tlp,
            String hazard,
            String use) {}

    /** As the format has it. */
    public record ExerciseReference(String id, String marker, String inject) {}

    /** As the format has it. */
    public record Grade(String source, String content) {}

    /** As the format has it. */
    public record Handling(
            String tlp,
            String pap,
            String community,
            List<TextEntry> restriction,
            String encryption,
            String credit,
            String victimContact,
            String useLimit,
            String personalData,
            String retainUntil) {}

    /** As the format has it. */
    public record InReplyTo(String id, String type, Long revision, String digest) {}

    /** As the format has it. */
    public record Indicator(
            String kind,
            String value,
            String use,
            PartialTime firstSeen,
            PartialTime lastSeen,
            String role,
            String confidence) {}

    /** As the format has it. */
    public record LocalId(String id, String issuer, String kind) {}

    /** As the format has it. */
    public record Malware(String family, List<String> aliases, List<String> functions, List<String> sampleDigests) {}

    /** As the format has it. */
    public record MessageReference(String id, Long revision, String relation, String digest) {}

    /** As the format has it. */
    public record NationalSeverity(String scheme, String value) {}

    /** As the format has it. */
    public record PartialTime(String at, String certainty) {}

    /** As the format has it. */
    public record PartyRole(String party, String role, List<TextEntry> name) {}

    /** As the format has it. */
    public record Product(String name, String vendor, List<String> versions, String cpe, String purl) {}

    /** As the format has it. */
    public record Money(String value, String min, String max, String currency, String precision) {}

    /** As the format has it. */
    public record Quantity(Long value, Long min, Long max, String unit, String precision) {}

    /** As the format has it. */
    public record Recipient(String party, String group, String role, Boolean copy) {}

    /** As the format has it. */
    public record Relay(String party, String role) {}

    /** As the format has it. */
    public record Reply(String expected, String by) {}

    /** As the format has it. */
    public record SeverityAssessment(String level, List<String> reasons, List<NationalSeverity> national) {}

    /** As the format has it. */
    public record Signature(String protectedHeader, String signature) {}

    /** As the format has it. */
    public record SourceCitation(String url, String citation, String title, String publishedOn) {}

    /** As the format has it. */
    public record Technique(String framework, String version, String id) {}

    /** As the format has it. */
    public record TextEntry(String lang, String text, String origin) {}

    /** As the format has it. */
    public record Vulnerability(
            String id, String exploited, List<Product> products, String fix, String fixedOn, String cvss) {}
}
