package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.theirs;
import static org.tocsin.formats.internal.map.Correspondence.within;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.code.Domain;
import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.IndustryScheme;
import org.tocsin.code.Sector;
import org.tocsin.code.SizeBand;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.code.VictimRelation;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.AffectedSystemPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentScopePlaces;
import org.tocsin.formats.internal.place.IndustryCodePlaces;
import org.tocsin.formats.internal.place.ProductPlaces;
import org.tocsin.formats.internal.place.VictimPlaces;
import org.tocsin.formats.internal.place.VictimsPlaces;
import org.tocsin.formats.internal.stix.map.Worded.Labelled;
import org.tocsin.json.Node;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;
import org.tocsin.validation.CoreProblem;

/** Whom and what an incident affects: victims, sectors, areas and systems of ours, and identities, locations and infrastructure. */
public final class ScopeMap {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int SHORT = 64;

    public static final String VICTIM_NAME = "Victim, ";
    public static final String SECTOR_NAME = "Those affected, ";
    public static final String CONSENT_NOTE = "Consent of the victims";

    private static final Correspondence<IndustryCode> INDUSTRY = all(
            key(IndustryCodePlaces.SCHEME, "source_name", References.known(IndustryScheme.list())),
            key(IndustryCodePlaces.CODE, "external_id", ThreatMap.unreserved(SHORT)));

    public static final Correspondence<Victim> NAME = Words.text(VictimPlaces.NAME, "name");

    /** A victim; who it is, and where, stands beside it. */
    public static final Correspondence<Victim> VICTIM = all(
            theirs("identity_class", "organization"),
            Worded.one(
                    VictimPlaces.SECTOR,
                    "sectors/+",
                    Sector.list().name(),
                    Codes.of(Sector.list()),
                    Labelled.UNLESS_EXACT_AND_TOLD),
            Codes.label(VictimPlaces.SIZE_BAND, SizeBand.list()),
            Codes.label(VictimPlaces.RELATION, VictimRelation.list()),
            many(VictimPlaces.SECTOR_CODES, Parts.each("external_references"), INDUSTRY),
            ThreatMap.object("identity"));

    public static final Correspondence<Sector> SECTOR = all(
            theirs("identity_class", "group"),
            sector(),
            MadeName.title(IncidentMap.self(), Sector.list(), SECTOR_NAME, SECTOR_NAME, all()),
            ThreatMap.object("identity"));

    public static final Correspondence<AffectedArea> AREA = new Areas();

    public static final Correspondence<AffectedSystem> SYSTEM = all(
            Codes.key(AffectedSystemPlaces.KIND, SystemKind.list()),
            Codes.label(AffectedSystemPlaces.ENVIRONMENT, Environment.list()),
            Codes.label(AffectedSystemPlaces.HOSTING, Hosting.list()),
            Codes.label(AffectedSystemPlaces.ROLE, SystemRole.list()),
            new ProductOfSystem(),
            MadeName.title(AffectedSystemPlaces.KIND, SystemKind.list(), "", "", all()),
            ThreatMap.object("infrastructure"));

    public static final Correspondence<Victims> CONSENT = Words.needed(VictimsPlaces.CONSENT, "content");

    /** What is said of the scope at the incident itself. */
    static final Correspondence<IncidentReport> AT_INCIDENT = all(
            Codes.labels(scope(IncidentScopePlaces.DOMAINS), Domain.list()),
            Codes.label(
                    IncidentReportPlaces.SCOPE.then(IncidentScopePlaces.CRITICAL_INFRASTRUCTURE),
                    "critical-infrastructure"),
            Codes.label(IncidentReportPlaces.VICTIMS.then(VictimsPlaces.DISCLOSURE), VictimDisclosure.list()));

    static final Correspondence<IncidentReport> SCOPE = all(
            Correspondence.single(
                    IncidentReportPlaces.VICTIMS,
                    StixParts.objects("note"),
                    all(MadeName.key("abstract", CONSENT_NOTE), CONSENT, ThreatMap.object("note"))),
            many(IncidentReportPlaces.VICTIMS.then(VictimsPlaces.PARTIES), StixParts.impacted("identity"), victim()),
            new Disclosed(),
            Codes.labels(scope(IncidentScopePlaces.SECTORS), Sector.list()),
            many(scope(IncidentScopePlaces.SECTORS), StixParts.objects("identity"), SECTOR),
            many(
                    scope(IncidentScopePlaces.SECTORS),
                    StixParts.objects("identity"),
                    all(theirs("identity_class", "class"), sector(), ThreatMap.object("identity"))),
            many(scope(IncidentScopePlaces.AREAS), StixParts.objects("location"), AREA),
            many(scope(IncidentScopePlaces.SYSTEMS), StixParts.objects("infrastructure"), SYSTEM),
            many(
                    scope(IncidentScopePlaces.SYSTEMS),
                    Parts.each("labels"),
                    key(
                            AffectedSystemPlaces.KIND,
                            "",
                            Codes.labelled(SystemKind.list().name()))));

    private ScopeMap() {}

    private static <E> ListPlace<IncidentReport, E> scope(ListPlace<IncidentScope, E> list) {
        return IncidentReportPlaces.SCOPE.then(list);
    }

    private static Correspondence<Sector> sector() {
        return Worded.self("sectors/+", Sector.list().name(), Codes.of(Sector.list()), Labelled.UNLESS_EXACT_AND_TOLD);
    }

    /** A victim that is being read, named only where the victims consented. */
    private static Correspondence<Victim> victim() {
        return all(
                VICTIM,
                within(
                        StixParts.related("located-at", "location"),
                        all(key(VictimPlaces.PARTY, "country", country()), ThreatMap.object("location"))),
                MadeName.title(VictimPlaces.SECTOR, Sector.list(), VICTIM_NAME, VICTIM_NAME, new Consented()));
    }

    /** The code of a party, where it is a country. */
    private static Values<PartyCode> country() {
        return Values.text("country of two letters", ScopeMap::country, ScopeMap::country);
    }

    private static Optional<String> country(String code) {
        return Optional.of(code).filter(text -> COUNTRY.matcher(text).matches());
    }

    /** The name of a victim, where a label of ours says that the victims consented to it. */
    private record Consented() implements Correspondence<Victim> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            String consent = Codes.prefix(VictimDisclosure.list().name()) + VictimDisclosure.NAMED_WITH_CONSENT.code();
            boolean told = trip.way() == Way.READ
                    && trip.surroundings(ObjectsToRead.class).root().get("labels").elements().stream()
                            .anyMatch(label -> label.toString().equals(consent));
            return !told || NAME.carry(trip, from, to);
        }

        @Override
        public void describe(Rows rows) {
            NAME.describe(rows);
        }
    }

    /** Where victims are told and nobody says how much of them may be, only their sectors may be. */
    private record Disclosed() implements Correspondence<IncidentReport> {

        private static final Correspondence<IncidentReport> SECTORS = otherwise(
                IncidentReportPlaces.VICTIMS.then(VictimsPlaces.DISCLOSURE),
                CoreProblem.VALUE_INVENTED,
                from -> VictimDisclosure.SECTOR_ONLY.code());

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return to.at(IncidentReportPlaces.VICTIMS.path()).isEmpty() || SECTORS.carry(trip, from, to);
        }

        @Override
        public void describe(Rows rows) {
            SECTORS.describe(rows);
        }
    }

    /** The product of a system, whose versions are software of their own that the system consists of. */
    private record ProductOfSystem() implements Correspondence<AffectedSystem> {

        private static final Parts SOFTWARE = StixParts.related("consists-of", "software");

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            if (trip.way() == Way.READ) {
                Tree product = to.at(AffectedSystemPlaces.PRODUCT.path());
                List<Node> versions = SOFTWARE.find(trip, from);
                int most = Math.min(versions.size(), ProductPlaces.VERSIONS.most());
                for (Node software : versions.subList(0, most)) {
                    if (ProductMap.PRODUCT.carry(trip, software, product)) {
                        ProductMap.VERSION.carry(
                                trip,
                                software,
                                product.at(ProductPlaces.VERSIONS.path()).add());
                    }
                }
            }
            return true;
        }

        @Override
        public void describe(Rows rows) {
            Rows software = rows.below(AffectedSystemPlaces.PRODUCT.path(), SOFTWARE.name());
            ProductMap.PRODUCT.describe(software);
            software.add(ProductPlaces.VERSIONS.path() + "/each", "version", "an object for each");
        }
    }
}
