package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.either;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.needed;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.ours;
import static org.tocsin.formats.internal.map.Correspondence.theirs;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AdvisedActionPlaces;
import org.tocsin.formats.internal.place.CampaignPlaces;
import org.tocsin.formats.internal.place.TechniquePlaces;
import org.tocsin.formats.internal.place.VulnerabilityPlaces;
import org.tocsin.message.Technique;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Campaign;

/** What incident reports and advisories have alike: vulnerabilities, campaigns, techniques, actions and references. */
public final class ThreatMap {

    private static final int LINE = 256;
    private static final int SHORT = 64;
    private static final String CVE = "cve";
    private static final String CAPEC = TechniqueFramework.CAPEC.code();
    private static final Pattern CVE_NUMBER = Pattern.compile("CVE-[0-9]{4}-(0[0-9]{3}|[1-9][0-9]{3,})");
    private static final Pattern CAPEC_NUMBER = Pattern.compile("CAPEC-[0-9]+");

    public static final Correspondence<Vulnerability> VULNERABILITY = all(
            either(
                    needed(
                            Parts.each("external_references"),
                            all(theirs("source_name", CVE), key(VulnerabilityPlaces.ID, "external_id", number()))),
                    key(VulnerabilityPlaces.ID, "name", Values.line(LINE))),
            one(VulnerabilityPlaces.ID, "name", Values.line(LINE)),
            ProductMap.ofVulnerability(VulnerabilityPlaces.PRODUCTS),
            object("vulnerability"));

    public static final Correspondence<Campaign> CAMPAIGN =
            all(key(CampaignPlaces.NAME, "name", Values.line(LINE)), object("campaign"));

    public static final Correspondence<Technique> TECHNIQUE = all(
            needed(
                    Parts.each("external_references"),
                    either(
                            pattern(),
                            all(
                                    key(TechniquePlaces.FRAMEWORK, "source_name", frameworks()),
                                    key(TechniquePlaces.ID, "external_id", unreserved(SHORT))))),
            object("attack-pattern"));

    public static final Correspondence<AdvisedAction> ACTION = all(
            either(
                    Words.needed(AdvisedActionPlaces.TEXT, "description"),
                    Words.needed(AdvisedActionPlaces.TEXT, "name")),
            Codes.label(AdvisedActionPlaces.URGENCY, ActionUrgency.list()),
            Codes.label(AdvisedActionPlaces.AUDIENCE, Audience.list()),
            object("course-of-action"));

    private ThreatMap() {}

    /** What every object says. */
    public static <O> Correspondence<O> object(String type) {
        return all(usual("type", type), usual("spec_version", "2.1"), new Unsaid<>("revoked", false));
    }

    /** A number of CVE, which STIX writes in capitals; any other id has no reference. */
    private static <V> Values<V> number() {
        Values<V> line = Values.line(LINE);
        return new Values<>(
                "number of CVE in capitals",
                id -> Optional.<Object>of(String.valueOf(id).toUpperCase(Locale.ROOT))
                        .filter(number -> CVE_NUMBER.matcher(number.toString()).matches()),
                line.read());
    }

    /** An attack pattern of CAPEC, to which STIX refers in a form of its own. */
    private static Correspondence<Technique> pattern() {
        return all(
                theirs("source_name", CAPEC),
                ours(TechniquePlaces.FRAMEWORK, CAPEC),
                key(
                        TechniquePlaces.ID,
                        "external_id",
                        written("number of CAPEC", SHORT, CAPEC_NUMBER.asMatchPredicate())));
    }

    /** An id that does not have a form that STIX keeps for other sources. */
    static <V> Values<V> unreserved(int most) {
        Predicate<String> cve = CVE_NUMBER.asMatchPredicate();
        return written("one line", most, cve.or(CAPEC_NUMBER.asMatchPredicate()).negate());
    }

    /** A line that is read as it is, and written where it has a form. */
    private static <V> Values<V> written(String how, int most, Predicate<String> form) {
        Values<V> line = Values.line(most);
        return new Values<>(how, id -> Optional.of(id).filter(any -> form.test(id.toString())), line.read());
    }

    private static Values<TechniqueFramework> frameworks() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("mitre-attack-enterprise", "mitre-attack");
        names.put("mitre-attack-mobile", "mitre-mobile-attack");
        names.put("mitre-attack-ics", "mitre-ics-attack");
        names.put("mitre-atlas", "mitre-atlas");
        names.put("disarm", "disarm");
        names.put("fight", "mitre-fight");
        names.put("sparta", "sparta");
        return Values.table(names);
    }
}
