package org.tocsin.formats.internal.stix.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentTimesPlaces;
import org.tocsin.formats.internal.place.MeasurePlaces;
import org.tocsin.formats.internal.place.SeverityAssessmentPlaces;
import org.tocsin.incident.StageMatrix;
import org.tocsin.json.Node;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** What a report has to say at its stage and STIX says nothing of: that it is unknown, which no object of ours says either. */
final class StageNeeds implements Correspondence<IncidentReport> {

    private static final String BODY = "/body/";
    private static final String UNKNOWN = "unknown";

    /** What says that nothing is known, by the member that the stage matrix names. */
    private static final Map<String, Object> UNKNOWNS = Map.of(
            "severity", Map.of(SeverityAssessmentPlaces.LEVEL.path(), UNKNOWN),
            "scope/sectors", List.of(Sector.UNKNOWN.code()),
            "measures", List.of(Map.of(MeasurePlaces.CODE.path(), MeasureCode.UNKNOWN.code())),
            "cause/root", UNKNOWN,
            "times/closed", IncidentMap.UNKNOWN_TIME);

    /** What a report that says nothing lacks at each stage. */
    private static final Map<ReportStage, List<String>> NEEDED = needed();

    private static final String ONGOING =
            IncidentReportPlaces.TIMES.then(IncidentTimesPlaces.ONGOING).path();

    private static Map<ReportStage, List<String>> needed() {
        Map<ReportStage, List<String>> needed = new EnumMap<>(ReportStage.class);
        IncidentReport nothing = IncidentReport.builder().build();
        for (ReportStage stage : ReportStage.values()) {
            needed.put(
                    stage,
                    StageMatrix.missing(nothing, stage).stream()
                            .map(pointer -> pointer.substring(BODY.length()))
                            .toList());
        }
        return needed;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        @Nullable Object told = to.at(IncidentReportPlaces.STAGE.path()).value();
        if (trip.way() == Way.READ && told != null) {
            ReportStage.list()
                    .find(told.toString())
                    .map(NEEDED::get)
                    .ifPresent(members -> members.forEach(member -> fill(trip, member, to)));
        }
        return true;
    }

    private static void fill(Trip trip, String member, Tree to) {
        @Nullable Object unknown = UNKNOWNS.get(member);
        Tree target = to.at(member);
        boolean goesOn = member.equals("times/closed")
                && Answer.YES.code().equals(to.at(ONGOING).value());
        if (unknown != null && !goesOn && target.isEmpty()) {
            target.set(unknown, null);
            trip.made(CoreProblem.VALUE_INVENTED, target.pointer(), UNKNOWN);
        }
    }

    @Override
    public void describe(Rows rows) {
        UNKNOWNS.keySet().stream()
                .sorted()
                .forEach(member -> rows.add(
                        member,
                        "",
                        "`" + UNKNOWN + "` where the stage needs it (" + CoreProblem.VALUE_INVENTED.id() + ')'));
    }
}
