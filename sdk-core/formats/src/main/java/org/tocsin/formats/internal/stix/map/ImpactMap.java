package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.self;
import static org.tocsin.formats.internal.map.Correspondence.single;
import static org.tocsin.formats.internal.map.Correspondence.usual;
import static org.tocsin.formats.internal.map.Correspondence.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Answer;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.code.Effect;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.code.Recoverability;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AffectedDataPlaces;
import org.tocsin.formats.internal.place.AffectedServicePlaces;
import org.tocsin.formats.internal.place.ImpactLossPlaces;
import org.tocsin.formats.internal.place.ImpactPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentScopePlaces;
import org.tocsin.formats.internal.place.QuantityPlaces;
import org.tocsin.formats.internal.place.SafetyImpactPlaces;
import org.tocsin.formats.internal.stix.map.Worded.Labelled;
import org.tocsin.json.Node;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.SafetyImpact;
import org.tocsin.validation.CoreProblem;

/**
 * The impact of an incident. An impact is an object, or in the first draft an element of the extension; the key of what it
 * says ends with {@code -ext} in the later drafts, and is the bare category in the earlier ones.
 */
public final class ImpactMap {

    /** {@code incident-confidentiality-loss-enum}, which has no value for "unknown". */
    private static final Map<String, String> LOSSES =
            Map.of("yes", "confirmed-loss", "potentially", "suspected-loss", "no", "none");

    /** {@code information-type-ov}, where it says as much as a code of ours. */
    private static final Map<String, String> INFORMATION = information();

    /** {@code economic-impact-type-ov}, where its value differs from the code. */
    private static final Map<String, String> ECONOMIC = Map.of(
            "total", "uncategorized",
            "fraud", "asset-and-fraud",
            "theft", "asset-and-fraud",
            "destroyed-assets", "asset-and-fraud",
            "ransom", "ransom-payment",
            "public-finance", "uncategorized",
            "other", "uncategorized");

    /** Units of people, as {@code entity-type-ov} counts them, besides persons. */
    private static final Set<String> PEOPLE = Set.of("users", "customers", "subscribers", "patients");

    private static final String NO = "no";

    public static final Correspondence<Impact> FUNCTIONAL = functional("extensions/availability-ext/");
    public static final Correspondence<AffectedData> DATA = data("extensions/confidentiality-ext/");
    public static final Correspondence<ImpactLoss> LOSS = loss("extensions/economic-ext/");
    public static final Correspondence<ExternalEffect> EXTERNAL = external("extensions/external-ext/");

    /** That nothing was damaged. For actual damage STIX requires a kind that the report does not have. */
    public static final Correspondence<SafetyImpact> UNDAMAGED = undamaged("extensions/physical-ext/");

    /** What is said of the impact at the incident itself. */
    static final Correspondence<IncidentReport> AT_INCIDENT = all(
            Codes.labels(IncidentReportPlaces.IMPACT.then(ImpactPlaces.EFFECTS), Effect.list()),
            Codes.labels(IncidentReportPlaces.IMPACT.then(ImpactPlaces.INFORMATION), InformationImpact.list()),
            one(
                    IncidentReportPlaces.IMPACT.then(ImpactPlaces.RECOVERABILITY),
                    IncidentMap.CORE + "/recoverability",
                    Codes.of(Recoverability.list())));

    private static final String ENTITIES = "impacted_entity_counts";
    private static final Place<IncidentReport, IncidentReport> REPORT = new Place<>("");

    private static final Correspondence<IncidentReport> COUNTED = all(
            counted(IncidentScopePlaces.PEOPLE, "individual", "persons", PEOPLE),
            counted(IncidentScopePlaces.ORGANISATIONS, "organization", "organisations", Set.of()));

    /** How many were affected, in a member of the first impact. */
    public static final Correspondence<IncidentReport> COUNTS = in(REPORT, ENTITIES, COUNTED);

    public static final String SERVICE_NOTE = "Affected service";

    public static final Correspondence<AffectedService> SERVICE =
            Words.needed(AffectedServicePlaces.SERVICE, "content");

    static final Correspondence<IncidentReport> IMPACT = all(
            AT_INCIDENT,
            impacts(StixParts.objects("impact"), "extensions/", "-ext/"),
            impacts(StixParts.objects("impact"), "extensions/", "/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "extensions/", "-ext/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "extensions/", "/"),
            impacts(Parts.each(IncidentMap.CORE + "/impacts"), "", "/"),
            within(StixParts.member("impact", ENTITIES), COUNTED),
            in(REPORT, IncidentMap.CORE + '/' + ENTITIES, COUNTED),
            many(
                    IncidentReportPlaces.IMPACT.then(ImpactPlaces.DATA),
                    Parts.each("labels"),
                    key(
                            AffectedDataPlaces.KIND,
                            "",
                            Codes.labelled(DataKind.list().name()))),
            many(
                    IncidentReportPlaces.IMPACT.then(ImpactPlaces.LOSSES),
                    Parts.each("labels"),
                    key(
                            ImpactLossPlaces.KIND,
                            "",
                            Codes.labelled(LossKind.list().name()))),
            many(
                    IncidentReportPlaces.IMPACT.then(ImpactPlaces.SERVICES),
                    StixParts.objects("note"),
                    all(MadeName.key("abstract", SERVICE_NOTE), SERVICE, ThreatMap.object("note"))));

    private ImpactMap() {}

    /** Whether STIX has a value for what became of data, and for their kind unless nothing became of them. */
    public static boolean isWritable(Node data) {
        String disclosed = data.get(AffectedDataPlaces.DISCLOSED.path()).toString();
        return LOSSES.containsKey(disclosed)
                && (disclosed.equals(NO)
                        || INFORMATION.containsKey(
                                data.get(AffectedDataPlaces.KIND.path()).toString()));
    }

    /** Whether STIX can say a sum of money. */
    public static boolean isSum(Node amount) {
        return Sums.isWritable(amount);
    }

    private static Correspondence<IncidentReport> impacts(Parts parts, String before, String after) {
        return all(
                single(IncidentReportPlaces.IMPACT, parts, functional(before + "availability" + after)),
                many(
                        IncidentReportPlaces.IMPACT.then(ImpactPlaces.DATA),
                        parts,
                        data(before + "confidentiality" + after)),
                many(IncidentReportPlaces.IMPACT.then(ImpactPlaces.LOSSES), parts, loss(before + "economic" + after)),
                many(
                        IncidentReportPlaces.IMPACT.then(ImpactPlaces.EXTERNAL),
                        parts,
                        external(before + "external" + after)),
                single(
                        IncidentReportPlaces.IMPACT.then(ImpactPlaces.SAFETY),
                        parts,
                        undamaged(before + "physical" + after)));
    }

    private static <O> Correspondence<O> category(String category) {
        return all(usual("impact_category", category), ThreatMap.object("impact"));
    }

    private static Correspondence<Impact> functional(String extension) {
        return all(
                Worded.key(
                        ImpactPlaces.FUNCTIONAL,
                        extension + "availability_impact",
                        FunctionalImpact.list().name(),
                        Codes.availability(),
                        Labelled.ALWAYS),
                category("availability"));
    }

    private static Correspondence<AffectedData> data(String extension) {
        return all(
                key(AffectedDataPlaces.DISCLOSED, extension + "loss_type", Values.<DataDisclosure>table(LOSSES)),
                Worded.one(
                        AffectedDataPlaces.KIND,
                        extension + "information_type",
                        DataKind.list().name(),
                        Values.table(INFORMATION),
                        Labelled.ALWAYS),
                Codes.label(AffectedDataPlaces.STATE, DataState.list()),
                Codes.labels(AffectedDataPlaces.SUBJECTS, DataSubject.list()),
                either(
                        all(
                                Implied.whereOurs(AffectedDataPlaces.DISCLOSED, Set.of("yes", "potentially")),
                                in(
                                        AffectedDataPlaces.RECORDS,
                                        "",
                                        quantity(extension + "record_count", "records", Set.of()))),
                        all()),
                category("confidentiality"),
                otherwise(AffectedDataPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> "unknown"));
    }

    private static Correspondence<ImpactLoss> loss(String extension) {
        return all(
                Worded.key(
                        ImpactLossPlaces.KIND,
                        extension + "variety",
                        LossKind.list().name(),
                        varieties(),
                        Labelled.UNLESS_EXACT),
                Codes.label(ImpactLossPlaces.RATING, LossRating.list()),
                Words.text(ImpactLossPlaces.TEXT, "description"),
                in(ImpactLossPlaces.AMOUNT, extension.substring(0, extension.length() - 1), new Sums()),
                category("economic"));
    }

    /** The variety of a loss; one that several kinds have tells none of them. */
    private static Values<LossKind> varieties() {
        return Values.text(
                "table, else as it is",
                kind -> Optional.of(ECONOMIC.getOrDefault(kind, kind)),
                variety -> variety.equals(ECONOMIC.get("ransom"))
                        ? Optional.of("ransom")
                        : LossKind.list()
                                .find(variety)
                                .map(LossKind::code)
                                .filter(code -> !ECONOMIC.containsKey(code)));
    }

    private static Correspondence<ExternalEffect> external(String extension) {
        return all(self(extension + "impact_type", Codes.ofOrSame(ExternalEffect.list())), category("external"));
    }

    private static Correspondence<SafetyImpact> undamaged(String extension) {
        return all(
                key(
                        SafetyImpactPlaces.PHYSICAL_DAMAGE,
                        extension + "impact_type",
                        Values.<Answer>table(Map.of(NO, "none"))),
                category("physical"));
    }

    private static Correspondence<IncidentReport> counted(
            Place<IncidentScope, Quantity> ours, String entity, String unit, Set<String> asGood) {
        return in(IncidentReportPlaces.SCOPE.then(ours), "", quantity(entity, unit, asGood));
    }

    /** A number; STIX does not say how exactly it is known. */
    private static Correspondence<Quantity> quantity(String theirs, String unit, Set<String> asGood) {
        return all(
                key(QuantityPlaces.VALUE, theirs, Values.whole()),
                Implied.ours(QuantityPlaces.UNIT, unit, asGood),
                otherwise(QuantityPlaces.PRECISION, CoreProblem.VALUE_INVENTED, from -> "estimate"));
    }

    private static Map<String, String> information() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("personal", "pii");
        types.put("sensitive-personal", "pii");
        types.put("medical", "phi");
        types.put("payment", "payment");
        types.put("bank", "financial");
        types.put("credentials", "credentials-user");
        types.put("trade-secret", "proprietary");
        types.put("source-code", "proprietary");
        types.put("classified", "classified-material");
        types.put("system", "system");
        return types;
    }
}
