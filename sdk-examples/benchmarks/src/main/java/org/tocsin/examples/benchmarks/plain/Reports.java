package org.tocsin.examples.benchmarks.plain;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.tocsin.examples.benchmarks.plain.Parts.Category;
import org.tocsin.examples.benchmarks.plain.Parts.Grade;
import org.tocsin.examples.benchmarks.plain.Parts.Indicator;
import org.tocsin.examples.benchmarks.plain.Parts.LocalId;
import org.tocsin.examples.benchmarks.plain.Parts.Malware;
import org.tocsin.examples.benchmarks.plain.Parts.Money;
import org.tocsin.examples.benchmarks.plain.Parts.PartialTime;
import org.tocsin.examples.benchmarks.plain.Parts.Product;
import org.tocsin.examples.benchmarks.plain.Parts.Quantity;
import org.tocsin.examples.benchmarks.plain.Parts.SeverityAssessment;
import org.tocsin.examples.benchmarks.plain.Parts.SourceCitation;
import org.tocsin.examples.benchmarks.plain.Parts.Technique;
import org.tocsin.examples.benchmarks.plain.Parts.TextEntry;
import org.tocsin.examples.benchmarks.plain.Parts.Vulnerability;

/** The body of an incident report and its parts. */
@NullUnmarked
public final class Reports {

    private Reports() {}

    /** As the format has it. */
    public record IncidentReport(
            String stage,
            String determination,
            String status,
            String incident,
            List<LocalId> localIds,
            List<Campaign> campaigns,
            List<TextEntry> summary,
            IncidentTimes times,
            List<Category> categories,
            String suspectedMalicious,
            String targeted,
            CrossBorder crossBorder,
            SeverityAssessment severity,
            Impact impact,
            IncidentScope scope,
            Victims victims,
            Detection detection,
            Cause cause,
            List<Actor> actors,
            List<Vulnerability> vulnerabilities,
            List<Malware> malware,
            List<Indicator> indicators,
            Extortion extortion,
            List<Measure> measures,
            List<TextEntry> advice,
            List<NoticeGiven> notified,
            PublicStatement publicStatement,
            String confidence,
            Grade grade,
            List<SourceCitation> sources,
            List<ReportChange> changes,
            List<String> lessons,
            String nextReportBy) {}

    /** As the format has it. */
    public record Actor(
            String relation, List<String> kinds, List<String> motives, String label, List<String> seenFrom) {}

    /** As the format has it. */
    public record AffectedArea(String code, List<TextEntry> name) {}

    /** As the format has it. */
    public record AffectedData(
            String kind, List<String> subjects, Quantity records, String state, String encrypted, String disclosed) {}

    /** As the format has it. */
    public record AffectedService(
            List<TextEntry> service,
            String sector,
            Quantity usersShare,
            Quantity users,
            Quantity lost,
            PartialTime since,
            PartialTime until) {}

    /** As the format has it. */
    public record AffectedSystem(
            String kind, Quantity quantity, String environment, String hosting, Product product, String role) {}

    /** As the format has it. */
    public record AffectedTransactions(Quantity number, Quantity share, Money value) {}

    /** As the format has it. */
    public record Campaign(String id, String name) {}

    /** As the format has it. */
    public record Cause(
            String root,
            String strength,
            List<String> vectors,
            List<Technique> techniques,
            List<String> failures,
            List<TextEntry> text) {}

    /** As the format has it. */
    public record CrossBorder(String state, List<String> parties, Boolean partiesWithheld, String mechanism) {}

    /** As the format has it. */
    public record Detection(String by, List<String> method, List<TextEntry> notifiedBy) {}

    /** As the format has it. */
    public record Extortion(String demanded, String paid, Money amount, String by) {}

    /** As the format has it. */
    public record Impact(
            List<String> effects,
            String functional,
            String recoverability,
            List<String> information,
            List<AffectedService> services,
            List<AffectedData> data,
            Quantity downtime,
            List<ImpactLoss> losses,
            AffectedTransactions transactions,
            SafetyImpact safety,
            List<String> external,
            Outlook outlook) {}

    /** As the format has it. */
    public record ImpactLoss(String kind, Money amount, String rating, List<TextEntry> text) {}

    /** As the format has it. */
    public record IncidentEvent(PartialTime at, String kind, List<TextEntry> text) {}

    /** As the format has it. */
    public record IncidentScope(
            List<String> sectors,
            List<String> domains,
            String criticalInfrastructure,
            List<AffectedArea> areas,
            Quantity people,
            Quantity organisations,
            List<AffectedSystem> systems) {}

    /** As the format has it. */
    public record IncidentTimes(
            PartialTime aware,
            PartialTime detected,
            PartialTime started,
            PartialTime compromised,
            PartialTime exfiltrated,
            PartialTime contained,
            PartialTime recovered,
            PartialTime closed,
            String ongoing,
            List<Interval> intervals,
            List<IncidentEvent> events) {}

    /** As the format has it. */
    public record IndustryCode(String scheme, String version, String code) {}

    /** As the format has it. */
    public record Interval(String to, Long value, String unit) {}

    /** As the format has it. */
    public record Measure(String code, String state, PartialTime at, List<TextEntry> by, List<TextEntry> text) {}

    /** As the format has it. */
    public record NoticeGiven(String whom, PartialTime at) {}

    /** As the format has it. */
    public record Outlook(String trend, Integer horizonHours) {}

    /** As the format has it. */
    public record PublicStatement(String state, String url, String embargoUntil) {}

    /** As the format has it. */
    public record ReportChange(String pointer, List<TextEntry> reason) {}

    /** As the format has it. */
    public record SafetyImpact(Quantity deaths, Quantity injuries, String physicalDamage) {}

    /** As the format has it. */
    public record Victim(
            List<TextEntry> name,
            String party,
            AffectedArea area,
            String sector,
            List<IndustryCode> sectorCodes,
            String sizeBand,
            String relation) {}

    /** As the format has it. */
    public record Victims(String disclosure, List<TextEntry> consent, List<Victim> parties) {}
}
