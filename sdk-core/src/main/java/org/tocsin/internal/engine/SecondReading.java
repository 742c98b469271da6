package org.tocsin.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.codec.Defects;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.codec.TextDefects;
import org.tocsin.internal.rule.MessageRules;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Locator;
import org.tocsin.internal.text.OtherFormat;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * The second reading of a text with problems or warnings. It goes to the end and notes all problems with their places.
 * The checks are made in layers; a layer is checked only if the layers below it permit. Clause: <a
 * href="{@docRoot}/clauses.html#what-stops-what">what-stops-what</a>.
 */
final class SecondReading {

    private final byte[] json;
    private final Limits limits;
    private final Defects defects;
    private final List<Finding> warnings;
    /** The parts of the message that could be read; null where the text is no object. */
    private final @Nullable Message<?> parts;

    private final Weight weight;
    private final RuleCodes codes;

    SecondReading(byte[] json, Limits limits, ReadMode mode, RuleCodes codes) {
        this.codes = codes;
        this.json = json;
        this.limits = limits;
        this.defects = new Defects(limits.problems());
        JsonInput in = JsonInput.of(json, limits, mode, defects);
        this.parts = MessageCodec.readAll(in);
        this.warnings = in.warnings();
        this.weight = Weight.in(parts, mode);
    }

    /** All problems, and the rules that were not checked. */
    Problems problems(MessageRules rules) {
        boolean shapeIsKnown =
                defects.ofText().isEmpty() && weight.otherVersion().isEmpty() && !defects.isCutShort();
        List<Problem> ofShape = defects.ofShape().stream().map(Finding::problem).toList();
        return (shapeIsKnown ? rules.checkParts(parts, ofShape) : Optional.<Problems>empty())
                .map(checked -> new Problems(told(checked.all()), checked.notChecked()))
                .orElseGet(this::shape);
    }

    /** The defects of the JSON text or, if it is sound, those of the shape of its content. */
    private Problems shape() {
        if (parts == null || !defects.ofText().isEmpty()) {
            return codes.notChecked(
                    Reported.of(Locator.locate(json, TextDefects.of(json, defects), List.of()), limits));
        }
        return codes.notChecked(weight.otherVersion()
                .map(other -> Locator.locate(json, List.of(other)))
                .orElseGet(() -> told(newerVersion())));
    }

    /** Whether the message says that it is of a newer minor version. */
    boolean isOfNewerVersion() {
        return weight.version().isNewer();
    }

    private List<Problem> newerVersion() {
        FormatVersion version = weight.version();
        return version.isNewer()
                ? List.of(Problem.of(CoreProblem.NEWER_VERSION, "/tocsin", version.toString()))
                : List.of();
    }

    /** The first defect, with no rule checked. */
    Problems firstError() {
        Problems shape = shape();
        return new Problems(shape.errors().subList(0, 1), shape.notChecked());
    }

    /** The warnings. */
    List<Problem> warnings() {
        return warnings.stream().map(Finding::problem).toList();
    }

    /** The problems of the shape, the warnings and the other findings, in the order of the text. */
    List<Problem> told(List<Problem> found) {
        List<Finding> ofShape = Stream.concat(defects.ofShape().stream(), warnings.stream())
                .map(each -> new Finding(each.offset(), OtherFormat.named(weight.of(each.problem()), json)))
                .toList();
        return Reported.of(Locator.locate(json, ofShape, weight.of(found)), limits);
    }
}
