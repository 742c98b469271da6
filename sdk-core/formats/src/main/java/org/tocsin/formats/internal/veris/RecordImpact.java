package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Effect;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.code.Precision;
import org.tocsin.code.SeverityScheme;
import org.tocsin.code.TimeUnit;
import org.tocsin.code.Unit;
import org.tocsin.json.Node;
import org.tocsin.message.Money;
import org.tocsin.message.NationalSeverity;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;

/** The impact of the incident, from the attributes and the losses of a record. */
final class RecordImpact {

    private final VerisRecord record;

    RecordImpact(VerisRecord record) {
        this.record = record;
    }

    Impact impact() {
        return Impact.builder()
                .effects(effects())
                .data(new RecordData(record).data())
                .downtime(downtime().orElse(null))
                .losses(losses())
                .build();
    }

    /**
     * The severity, which is always unknown: VERIS rates the loss of the business of the victim, not the severity of
     * the incident for a party.
     */
    SeverityAssessment severity() {
        return SeverityAssessment.builder()
                .level(IncidentSeverity.UNKNOWN)
                .national(rating())
                .build();
    }

    private List<NationalSeverity> rating() {
        Node rating = record.at("impact", "overall_rating");
        return record
                .code(LossRating.list(), "impact.overall_rating", rating)
                .filter(code -> !code.equals(LossRating.UNKNOWN))
                .map(code -> NationalSeverity.builder()
                        .scheme(SeverityScheme.VERIS_OVERALL_RATING)
                        .value(rating.toString())
                        .build())
                .stream()
                .toList();
    }

    private List<Effect> effects() {
        Set<Effect> effects = new LinkedHashSet<>();
        for (Node attribute : record.families("attribute")) {
            String path = "attribute." + VerisRecord.family(attribute);
            VerisRecord.codeOf(Effect.list(), path).ifPresent(effects::add);
            effects.addAll(record.codes(Effect.list(), path + ".variety", attribute.get("variety")));
        }
        return effects.isEmpty()
                ? List.of(Effect.UNKNOWN)
                : effects.stream().limit(VerisRecord.MOST).toList();
    }

    private Optional<Quantity> downtime() {
        Node duration = record.at("attribute", "availability", "duration");
        if (VerisRecord.plain(duration.get("value")).isEmpty()) {
            return Optional.empty();
        }
        return record.code(TimeUnit.list(), "attribute.availability.duration.unit", duration.get("unit"))
                .flatMap(unit -> Unit.list().find(unit.code()))
                .flatMap(unit -> record.count(duration.get("value"))
                        .map(value -> Quantity.builder()
                                .value(value)
                                .unit(unit.isKnown() ? unit : Unit.UNKNOWN)
                                .precision(Precision.ESTIMATE)
                                .build()));
    }

    private List<ImpactLoss> losses() {
        Node impact = record.at("impact");
        Sums sums = new Sums(record, impact.get("iso_currency_code"));
        List<ImpactLoss> losses = new ArrayList<>();
        total(impact, sums).ifPresent(losses::add);
        for (Node loss : impact.get("loss").elements()) {
            if (losses.size() < VerisRecord.MOST) {
                record.code(LossKind.list(), "impact.loss.variety", loss.get("variety"))
                        .ifPresent(kind -> losses.add(loss(kind, loss, sums)));
            }
        }
        return losses;
    }

    private Optional<ImpactLoss> total(Node impact, Sums sums) {
        Optional<LossRating> rating =
                record.code(LossRating.list(), "impact.overall_rating", impact.get("overall_rating"));
        Optional<Money> amount = amount(impact, "overall_", sums);
        return rating.isEmpty() && amount.isEmpty()
                ? Optional.empty()
                : Optional.of(ImpactLoss.builder()
                        .kind(LossKind.TOTAL)
                        .rating(rating.orElse(null))
                        .amount(amount.orElse(null))
                        .build());
    }

    private ImpactLoss loss(LossKind kind, Node loss, Sums sums) {
        ImpactLoss.Builder built = ImpactLoss.builder()
                .kind(kind)
                .rating(record.code(LossRating.list(), "impact.loss.rating", loss.get("rating"))
                        .orElse(null))
                .amount(amount(loss, "", sums).orElse(null));
        return kind.equals(LossKind.OTHER)
                ? built.text(Text.of("en", "VERIS loss: Other")).build()
                : built.build();
    }

    /** The amount, or else the range, because a sum can have only one of them. */
    private static Optional<Money> amount(Node parent, String prefix, Sums sums) {
        return sums.sum(parent.get(prefix + "amount"))
                .or(() -> sums.range(parent.get(prefix + "min_amount"), parent.get(prefix + "max_amount")));
    }
}
