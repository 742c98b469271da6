package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.ours;
import static org.tocsin.formats.internal.map.Correspondence.self;
import static org.tocsin.formats.internal.map.Correspondence.single;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.ExternalEffect;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AffectedDataPlaces;
import org.tocsin.formats.internal.place.ImpactPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.QuantityPlaces;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/**
 * The impact of an incident. An impact is an object, or in the first draft an element of the extension; the key of what it
 * says ends with {@code -ext} in the later drafts, and is the bare category in the earlier ones.
 */
public final class ImpactMap {

    private static final Map<String, String> LOSSES =
            Map.of("yes", "confirmed-loss", "potentially", "suspected-loss", "no", "none");

    public static final Correspondence<IncidentReport> IMPACT = all(
            impacts(StixParts.objects("impact"), "extensions/", "-ext/"),
            impacts(StixParts.objects("impact"), "extensions/", "/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "extensions/", "-ext/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "extensions/", "/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "", "/"));

    private ImpactMap() {}

    private static Correspondence<IncidentReport> impacts(Parts parts, String before, String after) {
        String availability = before + "availability" + after;
        String external = before + "external" + after;
        return all(
                single(
                        IncidentReportPlaces.IMPACT,
                        parts,
                        all(
                                key(
                                        ImpactPlaces.FUNCTIONAL,
                                        availability + "availability_impact",
                                        Codes.availability()),
                                Correspondence.usual("impact_category", "availability"),
                                ThreatMap.object("impact"))),
                many(
                        IncidentReportPlaces.IMPACT.then(ImpactPlaces.DATA),
                        parts,
                        data(before + "confidentiality" + after)),
                many(
                        IncidentReportPlaces.IMPACT.then(ImpactPlaces.EXTERNAL),
                        parts,
                        all(
                                self(external + "impact_type", Codes.of(ExternalEffect.list())),
                                Correspondence.usual("impact_category", "external"),
                                ThreatMap.object("impact"))));
    }

    private static Correspondence<AffectedData> data(String extension) {
        return all(
                key(AffectedDataPlaces.DISCLOSED, extension + "loss_type", Values.<DataDisclosure>table(LOSSES)),
                Codes.label(AffectedDataPlaces.KIND, DataKind.list()),
                one(AffectedDataPlaces.KIND, extension + "information_type", information()),
                Codes.label(AffectedDataPlaces.STATE, DataState.list()),
                in(
                        AffectedDataPlaces.RECORDS,
                        "",
                        all(
                                key(QuantityPlaces.VALUE, extension + "record_count", Values.whole()),
                                ours(QuantityPlaces.UNIT, "records"),
                                ours(QuantityPlaces.PRECISION, "exact"))),
                Correspondence.usual("impact_category", "confidentiality"),
                ThreatMap.object("impact"),
                otherwise(AffectedDataPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> "unknown"));
    }

    /** The open vocabulary of information types, where it says as much as a code of ours. */
    private static Values<DataKind> information() {
        Map<String, String> types = new LinkedHashMap<>();
        for (List<String> each : List.of(
                List.of("personal", "pii"),
                List.of("sensitive-personal", "pii"),
                List.of("medical", "phi"),
                List.of("payment", "payment"),
                List.of("bank", "financial"),
                List.of("credentials", "credentials-user"),
                List.of("trade-secret", "proprietary"),
                List.of("source-code", "proprietary"),
                List.of("classified", "classified-material"),
                List.of("system", "system"))) {
            types.put(each.get(0), each.get(1));
        }
        return Values.table(types);
    }
}
