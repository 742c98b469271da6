package org.tocsin.formats.internal.stix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.message.Amount;

/**
 * The impact of the incident: one impact object each for functions, data, losses, external effects and physical damage.
 */
final class ImpactObjects {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Draft draft;
    private final StixObject incident;
    private final Map<String, Object> core;
    private final Node impact;
    private final List<StixObject> impacts = new ArrayList<>();

    ImpactObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.impact = draft.body().get("impact");
    }

    /** Writes all impacts, and returns the first. */
    Optional<StixObject> write() {
        draft.labels(incident, "effect", impact.get("effects"));
        draft.labels(incident, "information-impact", impact.get("information"));
        Node recoverability = impact.get("recoverability");
        draft.codes().stix("recoverability", recoverability.toString()).ifPresent(word -> {
            core.put("recoverability", word);
            draft.account().typed(recoverability);
        });
        functional();
        impact.get("data").elements().forEach(this::data);
        impact.get("losses").elements().forEach(this::loss);
        impact.get("external").elements().forEach(this::external);
        undamaged();
        impact.get("services")
                .elements()
                .forEach(each -> draft.note(
                        "note" + each.pointer(),
                        "Affected service",
                        each.get("service"),
                        incident,
                        draft.object("report", "report")));
        counts();
        if (!impacts.isEmpty()) {
            core.put("impact_refs", impacts.stream().map(StixObject::id).toList());
        }
        return impacts.stream().findFirst();
    }

    private void functional() {
        Node functional = impact.get("functional");
        Integer degree = Vocabulary.AVAILABILITY.get(functional.toString());
        if (degree != null) {
            StixObject object = impact("functional", "availability", "availability_impact", degree);
            draft.label(object, "functional-impact", functional);
        }
    }

    private void data(Node data) {
        Node disclosed = data.get("disclosed");
        String loss = Vocabulary.CONFIDENTIALITY_LOSS.get(disclosed.toString());
        @Nullable
        String type = Vocabulary.INFORMATION_TYPES.get(data.get("kind").toString());
        if (loss == null || (type == null && !loss.equals("none"))) {
            draft.label(incident, "data-kind", data.get("kind"));
            return;
        }
        StixObject object = impact("data" + data.pointer(), "confidentiality", "loss_type", loss);
        draft.account().typed(disclosed);
        Map<String, Object> details = object.extension("confidentiality-ext");
        if (type != null) {
            details.put("information_type", type);
        }
        draft.label(object, "data-kind", data.get("kind"));
        draft.label(object, "data-state", data.get("state"));
        draft.labels(object, "data-subject", data.get("subjects"));
        Node records = data.at("records", "value");
        boolean counted = data.at("records", "unit").toString().equals("records") && !loss.equals("none");
        if (counted && records.exists()) {
            details.put("record_count", records.number().orElseThrow());
            draft.account().typed(records);
        }
    }

    /** Writes a loss that has a sum, a rating or a text; that there was one is no impact of its own. */
    private void loss(Node loss) {
        String kind = loss.get("kind").toString();
        boolean isTold =
                draft.codes().isTelling("loss-rating", loss.get("rating").toString())
                        || loss.get("text").exists()
                        || isWritable(loss.get("amount"));
        if (!isTold) {
            draft.label(incident, "loss-kind", loss.get("kind"));
            return;
        }
        String variety = Vocabulary.ECONOMIC_TYPES.getOrDefault(kind, kind);
        StixObject object = impact("loss" + loss.pointer(), "economic", "variety", variety);
        if (variety.equals(kind)) {
            draft.account().typed(loss.get("kind"));
        } else {
            draft.label(object, "loss-kind", loss.get("kind"));
        }
        draft.label(object, "loss-rating", loss.get("rating"));
        object.text("description", loss.get("text"));
        if (isWritable(loss.get("amount"))) {
            money(object.extension("economic-ext"), loss.get("amount"));
        }
    }

    private void money(Map<String, Object> details, Node amount) {
        details.put("currency", amount.get("currency").toString());
        details.put("min_amount", number(least(amount)));
        details.put("max_amount", number(most(amount)));
        draft.account().typed(amount.get("currency"));
        draft.account().typed(least(amount));
        draft.account().typed(most(amount));
    }

    /** STIX has currencies of ISO 4217 alone, so a sum in another one is not converted. */
    private static boolean isWritable(Node amount) {
        return CURRENCY.matcher(amount.get("currency").toString()).matches()
                && isPositive(least(amount))
                && isPositive(most(amount));
    }

    private static Node least(Node amount) {
        return amount.get("value").exists() ? amount.get("value") : amount.get("min");
    }

    private static Node most(Node amount) {
        return amount.get("value").exists() ? amount.get("value") : amount.get("max");
    }

    private static boolean isPositive(Node amount) {
        return amount.exists() && number(amount).signum() > 0;
    }

    private static BigDecimal number(Node amount) {
        return Amount.of(amount.toString()).toBigDecimal();
    }

    private void external(Node effect) {
        if (draft.codes().isTelling("external-effect", effect.toString())) {
            String type =
                    draft.codes().stix("external-effect", effect.toString()).orElse(effect.toString());
            impact("external/" + effect, "external", "impact_type", type);
            draft.account().typed(effect);
        }
    }

    /** Writes that nothing was damaged. For actual damage STIX requires a kind that the report does not have. */
    private void undamaged() {
        Node damage = impact.at("safety", "physicalDamage");
        if (damage.toString().equals("no")) {
            impact("physical", "physical", "impact_type", "none");
            draft.account().typed(damage);
        }
    }

    private StixObject impact(String key, String category, String member, Object value) {
        StixObject object = draft.object("impact", key).put("impact_category", category);
        object.extension(category + "-ext").put(member, value);
        impacts.add(object);
        return object;
    }

    /** Writes how many people and organisations were affected into the first impact; without one they are in the residue. */
    private void counts() {
        Node scope = draft.body().get("scope");
        if (!impacts.isEmpty()) {
            count("individual", scope.get("people"), Vocabulary.PEOPLE);
            count("organization", scope.get("organisations"), Set.of("organisations"));
        }
    }

    private void count(String entity, Node quantity, Set<String> units) {
        Node value = quantity.get("value");
        value.number()
                .filter(number -> number.scale() <= 0
                        && units.contains(quantity.get("unit").toString()))
                .ifPresent(number -> {
                    impacts.get(0).map("impacted_entity_counts").put(entity, number);
                    draft.account().typed(value);
                });
    }
}
