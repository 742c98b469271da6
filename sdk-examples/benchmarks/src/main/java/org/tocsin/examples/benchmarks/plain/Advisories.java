package org.tocsin.examples.benchmarks.plain;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.tocsin.examples.benchmarks.plain.Parts.Category;
import org.tocsin.examples.benchmarks.plain.Parts.Grade;
import org.tocsin.examples.benchmarks.plain.Parts.Indicator;
import org.tocsin.examples.benchmarks.plain.Parts.Malware;
import org.tocsin.examples.benchmarks.plain.Parts.PartialTime;
import org.tocsin.examples.benchmarks.plain.Parts.Product;
import org.tocsin.examples.benchmarks.plain.Parts.Quantity;
import org.tocsin.examples.benchmarks.plain.Parts.SeverityAssessment;
import org.tocsin.examples.benchmarks.plain.Parts.SourceCitation;
import org.tocsin.examples.benchmarks.plain.Parts.Technique;
import org.tocsin.examples.benchmarks.plain.Parts.TextEntry;
import org.tocsin.examples.benchmarks.plain.Parts.Vulnerability;

/** The body of an advisory and its parts. */
@NullUnmarked
public final class Advisories {

    private Advisories() {}

    /** As the format has it. */
    public record Advisory(
            String kind,
            List<Category> categories,
            List<String> domains,
            List<TextEntry> summary,
            String spreadsBy,
            List<Product> products,
            List<Vulnerability> vulnerabilities,
            List<Malware> malware,
            List<Technique> techniques,
            List<Observation> observed,
            List<AdvisedAction> actions,
            List<Indicator> indicators,
            List<String> detectionRules,
            String likelihood,
            String confidence,
            Grade grade,
            SeverityAssessment severity,
            List<SourceCitation> sources,
            String nextUpdateBy) {}

    /** As the format has it. */
    public record AdvisedAction(List<TextEntry> text, String urgency, String audience) {}

    /** As the format has it. */
    public record Observation(String party, String sector, Quantity quantity, PartialTime asOf) {}
}
