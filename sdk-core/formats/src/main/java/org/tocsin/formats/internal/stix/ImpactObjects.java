package org.tocsin.formats.internal.stix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private final List<Object> impacts = new ArrayList<>();

    ImpactObjects(Draft draft, StixObject incident, Map<String, Object> core) {
        this.draft = draft;
        this.incident = incident;
        this.core = core;
        this.impact = draft.body().get("impact");
    }

    void write() {
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
                .forEach(
                        each -> draft.note("note" + each.pointer(), "Affected service", each.get("service"), incident));
        if (!impacts.isEmpty()) {
            core.put("impact_refs", impacts);
        }
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
        if (loss == null) {
            return;
        }
        StixObject object = impact("data" + data.pointer(), "confidentiality", "loss_type", loss);
        draft.account().typed(disclosed);
        String kind = data.get("kind").toString();
        Map<String, Object> details = object.extension("confidentiality-ext");
        details.put("information_type", Vocabulary.INFORMATION_TYPES.getOrDefault(kind, kind));
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

    private void loss(Node loss) {
        String kind = loss.get("kind").toString();
        StixObject object = impact(
                "loss" + loss.pointer(), "monetary", "variety", Vocabulary.MONETARY_TYPES.getOrDefault(kind, kind));
        draft.label(object, "loss-kind", loss.get("kind"));
        draft.label(object, "loss-rating", loss.get("rating"));
        object.text("description", loss.get("text"));
        money(object, loss.get("amount"));
    }

    /** STIX has currencies of ISO 4217 alone, so a sum in another one is not converted. */
    private void money(StixObject object, Node amount) {
        Node currency = amount.get("currency");
        Node least = amount.get("value").exists() ? amount.get("value") : amount.get("min");
        Node most = amount.get("value").exists() ? amount.get("value") : amount.get("max");
        if (!CURRENCY.matcher(currency.toString()).matches() || !isPositive(least) || !isPositive(most)) {
            return;
        }
        Map<String, Object> details = object.extension("monetary-ext");
        details.put("currency", currency.toString());
        details.put("min_amount", number(least));
        details.put("max_amount", number(most));
        draft.account().typed(currency);
        draft.account().typed(least);
        draft.account().typed(most);
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
        impacts.add(object.id());
        return object;
    }
}
