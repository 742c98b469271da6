package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.each;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.needed;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.theirs;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.MalwareFunction;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AdvisedActionPlaces;
import org.tocsin.formats.internal.place.CampaignPlaces;
import org.tocsin.formats.internal.place.IndicatorPlaces;
import org.tocsin.formats.internal.place.LocalIdPlaces;
import org.tocsin.formats.internal.place.MalwarePlaces;
import org.tocsin.formats.internal.place.SightingPlaces;
import org.tocsin.formats.internal.place.SourceCitationPlaces;
import org.tocsin.formats.internal.place.TechniquePlaces;
import org.tocsin.formats.internal.place.VulnerabilityPlaces;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Malware;
import org.tocsin.message.Sighting;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Campaign;

/** What incident reports and advisories have alike: indicators, vulnerabilities, malware, techniques and references. */
public final class ThreatMap {

    private static final int LINE = 256;
    private static final int SHORT = 64;
    private static final int LONG = 4096;

    public static final Map<String, String> ADVISORY_KINDS = Map.of(
            AdvisoryKind.VULNERABILITY.code(), "vulnerability",
            AdvisoryKind.MALWARE.code(), "malware",
            AdvisoryKind.CAMPAIGN.code(), "campaign");

    public static final Correspondence<Sighting> SIGHTING = all(
            key(SightingPlaces.COUNT, "count", Values.whole()),
            in(SightingPlaces.FIRST_SEEN, "", Times.partial("first_seen")),
            in(SightingPlaces.LAST_SEEN, "", Times.partial("last_seen")),
            object("sighting"));

    public static final Correspondence<Indicator> INDICATOR = all(
            new PatternOfIndicator(),
            one(IndicatorPlaces.VALID_FROM, "valid_from", Times.utc()),
            one(IndicatorPlaces.VALID_UNTIL, "valid_until", Times.utc()),
            one(IndicatorPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            Codes.label(IndicatorPlaces.USE, IndicatorUse.list()),
            Codes.label(IndicatorPlaces.ROLE, IndicatorRole.list()),
            many(IndicatorPlaces.SIGHTINGS, StixParts.sightings(), SIGHTING),
            object("indicator"),
            usual("pattern_version", "2.1"));

    public static final Correspondence<Vulnerability> VULNERABILITY = all(
            either(
                    needed(
                            Parts.each("external_references"),
                            all(
                                    theirs("source_name", "cve"),
                                    key(VulnerabilityPlaces.ID, "external_id", Values.line(LINE)))),
                    key(VulnerabilityPlaces.ID, "name", Values.line(LINE))),
            one(VulnerabilityPlaces.ID, "name", Values.line(LINE)),
            object("vulnerability"));

    public static final Correspondence<Malware> MALWARE = all(
            key(MalwarePlaces.FAMILY, "name", Values.line(LINE)),
            each(MalwarePlaces.ALIASES, "aliases", Values.line(LINE)),
            each(MalwarePlaces.FUNCTIONS, "malware_types", Codes.of(MalwareFunction.list())),
            object("malware"),
            usual("is_family", true));

    public static final Correspondence<Campaign> CAMPAIGN =
            all(key(CampaignPlaces.NAME, "name", Values.line(LINE)), object("campaign"));

    public static final Correspondence<Technique> TECHNIQUE = all(
            needed(
                    Parts.each("external_references"),
                    all(
                            key(TechniquePlaces.FRAMEWORK, "source_name", frameworks()),
                            key(TechniquePlaces.ID, "external_id", Values.line(SHORT)))),
            object("attack-pattern"));

    public static final Correspondence<AdvisedAction> ACTION = all(
            either(
                    Words.needed(AdvisedActionPlaces.TEXT, "description"),
                    Words.needed(AdvisedActionPlaces.TEXT, "name")),
            object("course-of-action"));

    public static final Correspondence<SourceCitation> SOURCE = all(
            key(SourceCitationPlaces.URL, "url", url()),
            one(SourceCitationPlaces.TITLE, "source_name", Values.line(LINE)),
            one(SourceCitationPlaces.CITATION, "description", Values.line(LONG)));

    public static final Correspondence<LocalId> LOCAL_ID = all(
            key(LocalIdPlaces.ISSUER, "source_name", issuer()),
            key(LocalIdPlaces.ID, "external_id", Values.line(LINE)));

    private ThreatMap() {}

    /** What every object says. */
    public static <O> Correspondence<O> object(String type) {
        return all(usual("type", type), usual("spec_version", "2.1"), usual("revoked", false));
    }

    private static <V> Values<V> url() {
        return Values.text(
                "address of the web",
                java.util.Optional::of,
                text -> java.util.Optional.of(text)
                        .filter(any -> text.length() <= 2048
                                && text.matches("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+")));
    }

    /** Whoever gave an id; that of the message itself is no local one. */
    private static <V> Values<V> issuer() {
        Values<V> line = Values.line(LINE);
        return Values.text(
                "one line",
                java.util.Optional::of,
                text -> text.startsWith("tocsin")
                        ? java.util.Optional.empty()
                        : line.read().apply(text).map(String::valueOf));
    }

    private static Values<TechniqueFramework> frameworks() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("mitre-attack-enterprise", "mitre-attack");
        names.put("mitre-attack-mobile", "mitre-mobile-attack");
        names.put("mitre-attack-ics", "mitre-ics-attack");
        names.put("mitre-atlas", "mitre-atlas");
        names.put("capec", "capec");
        names.put("disarm", "disarm");
        names.put("fight", "mitre-fight");
        names.put("sparta", "sparta");
        return Values.table(names);
    }
}
