package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.each;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.code.BasisKind;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.Likelihood;
import org.tocsin.conversion.CleanText;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AttributionBasisPlaces;
import org.tocsin.formats.internal.place.AttributionStatementPlaces;
import org.tocsin.formats.internal.place.AttributionSubjectPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.validation.CoreProblem;

/** A threat actor or an intrusion set, and the draft of an attribution statement. */
public final class AttributionMap {

    private static final int LINE = 256;

    /** How sure the source is that something is attributed to it: what the relationship says counts before the actor's own. */
    public static final Correspondence<AttributionStatement> RELATION = all(
            Correspondence.theirs("relationship_type", "attributed-to"),
            one(AttributionStatementPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            ThreatMap.object("relationship"));

    public static final Correspondence<AttributionStatement> ACTOR = all(
            key(AttributionStatementPlaces.SUBJECT.then(AttributionSubjectPlaces.LABEL), "name", Values.line(LINE)),
            each(
                    AttributionStatementPlaces.SUBJECT.then(AttributionSubjectPlaces.ALIASES),
                    "aliases",
                    Values.line(LINE)),
            Words.text(AttributionStatementPlaces.CLAIM, "description"),
            one(AttributionStatementPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            SourceMap.sources(AttributionStatementPlaces.SOURCES),
            usual("spec_version", "2.1"),
            usual("revoked", false),
            invented(AttributionStatementPlaces.LEVEL, AttributionMap::level),
            invented(AttributionStatementPlaces.CLAIM_STANDING, actor -> ClaimStanding.TECHNICAL.code()),
            invented(AttributionStatementPlaces.SUBJECT.then(AttributionSubjectPlaces.KIND), AttributionMap::kind),
            invented(AttributionStatementPlaces.CLAIM, AttributionMap::claim),
            invented(AttributionStatementPlaces.LIKELIHOOD, actor -> Likelihood.ROUGHLY_EVEN.code()),
            invented(AttributionStatementPlaces.CONFIDENCE, actor -> "low"),
            otherwise(
                    new Place<>(AttributionStatementPlaces.BASIS.path()),
                    CoreProblem.VALUE_INVENTED,
                    actor ->
                            List.of(Map.of(AttributionBasisPlaces.KIND.path(), BasisKind.THIRD_PARTY_PRIVATE.code()))));

    private AttributionMap() {}

    private static <V> Correspondence<AttributionStatement> invented(
            Place<AttributionStatement, V> place, Function<Node, @Nullable Object> made) {
        return otherwise(place, CoreProblem.VALUE_INVENTED, made);
    }

    private static boolean isGroup(Node actor) {
        return actor.get("type").toString().equals("threat-actor");
    }

    /** An intrusion set is what belongs together, whoever does it; a threat actor does it. No object claims more. */
    private static String level(Node actor) {
        return (isGroup(actor) ? AttributionLevel.ACTOR_GROUP : AttributionLevel.ACTIVITY_CLUSTER).code();
    }

    private static String kind(Node actor) {
        return (isGroup(actor) ? AttributionSubjectKind.GROUP : AttributionSubjectKind.ACTIVITY_CLUSTER).code();
    }

    private static Object claim(Node actor) {
        String words = "The source relates this to: " + actor.get("name");
        return Words.english(CleanText.line(words, 1024).orElseThrow().words());
    }
}
