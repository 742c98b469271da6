package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.usual;
import static org.tocsin.formats.internal.map.Correspondence.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.IndicatorPlaces;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.formats.internal.place.SightingPlaces;
import org.tocsin.message.Indicator;
import org.tocsin.message.Sighting;

/** Indicators, and the sightings of them. */
public final class IndicatorMap {

    /** The greatest count that STIX allows. */
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(999_999_999);

    /** {@code indicator-type-ov} by the use; a type alone is no advice to block anything. */
    private static final Map<String, String> TYPES =
            Map.of(IndicatorUse.BLOCK.code(), "malicious-activity", IndicatorUse.WATCH.code(), "anomalous-activity");

    /** What stands in the indicator itself, but for the end of its time. */
    public static final Correspondence<Indicator> OBJECT = all(
            new PatternOfIndicator(),
            usual("pattern_version", "2.1"),
            one(IndicatorPlaces.VALID_FROM, "valid_from", Times.utc()),
            one(IndicatorPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            Codes.label(IndicatorPlaces.USE, IndicatorUse.list()),
            new NearestWord<>(IndicatorPlaces.USE, "indicator_types", Values.table(TYPES), "", false),
            Codes.label(IndicatorPlaces.ROLE, IndicatorRole.list()),
            ThreatMap.object("indicator"));

    /** The end of its time, which STIX wants after the beginning. */
    public static final Correspondence<Indicator> VALID_UNTIL =
            one(IndicatorPlaces.VALID_UNTIL, "valid_until", Times.utc());

    /** When it was seen first and last, which a sighting without a count says. */
    public static final Correspondence<Indicator> SEEN = all(
            one(IndicatorPlaces.FIRST_SEEN.then(PartialTimePlaces.AT), "first_seen", Times.utc()),
            one(IndicatorPlaces.LAST_SEEN.then(PartialTimePlaces.AT), "last_seen", Times.utc()),
            ThreatMap.object("sighting"));

    public static final Correspondence<Sighting> COUNT = key(SightingPlaces.COUNT, "count", count());

    public static final Correspondence<Sighting> TIMES = all(
            one(SightingPlaces.FIRST_SEEN.then(PartialTimePlaces.AT), "first_seen", Times.utc()),
            one(SightingPlaces.LAST_SEEN.then(PartialTimePlaces.AT), "last_seen", Times.utc()));

    /** The party whose sighting it is; any identity may have the name of a party, so the label tells. */
    public static final Correspondence<Sighting> OBSERVER =
            all(Worded.labelKey(SightingPlaces.PARTY, "party"), one(SightingPlaces.PARTY, "name", Values.same()));

    private static final Correspondence<Sighting> SIGHTING =
            all(COUNT, TIMES, Referred.within("where_sighted_refs", OBSERVER), ThreatMap.object("sighting"));

    static final Correspondence<Indicator> INDICATOR = all(
            OBJECT,
            VALID_UNTIL,
            many(IndicatorPlaces.SIGHTINGS, StixParts.sightings(), SIGHTING),
            within(StixParts.onlySightingWithout("count"), SEEN));

    private IndicatorMap() {}

    private static <V> Values<V> count() {
        Values<V> whole = Values.whole();
        return new Values<>(
                "whole number",
                count -> Optional.of(count)
                        .filter(number -> number instanceof BigDecimal exact && exact.compareTo(MOST_COUNTED) <= 0),
                whole.read());
    }
}
