// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Confidence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.AssistanceLine;
import org.tocsin.message.incident.DecisionNeeded;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.PartySituation;
import org.tocsin.message.incident.SectorSituation;
import org.tocsin.message.incident.SituationFact;
import org.tocsin.message.incident.SituationPeriod;
import org.tocsin.message.incident.SituationReport;

/** The places of a {@link SituationReport}. */
public final class SituationReportPlaces {

    public static final Place<SituationReport, SeriesId> SERIES =
            new Place<>("series");

    public static final Place<SituationReport, Long> NUMBER =
            new Place<>("number");

    public static final Place<SituationReport, Boolean> COMPLETE =
            new Place<>("complete");

    public static final Place<SituationReport, Text> EVENT =
            new Place<>("event");

    public static final Place<SituationReport, PartialTime> AS_OF =
            new Place<>("asOf");

    public static final Place<SituationReport, SituationPeriod> PERIOD =
            new Place<>("period");

    public static final Place<SituationReport, SeverityAssessment> SEVERITY =
            new Place<>("severity");

    public static final Place<SituationReport, Outlook> OUTLOOK =
            new Place<>("outlook");

    public static final Place<SituationReport, Text> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<SituationReport, Category> CATEGORIES =
            new ListPlace<>("categories", 16);

    public static final ListPlace<SituationReport, Quantity> TOTALS =
            new ListPlace<>("totals", 32);

    public static final ListPlace<SituationReport, PartySituation> PARTIES =
            new ListPlace<>("parties", 200);

    public static final ListPlace<SituationReport, SectorSituation> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<SituationReport, SituationFact> FACTS =
            new ListPlace<>("facts", 64);

    public static final ListPlace<SituationReport, Judgement> ASSUMPTIONS =
            new ListPlace<>("assumptions", 64);

    public static final ListPlace<SituationReport, InformationGap> UNKNOWNS =
            new ListPlace<>("unknowns", 64);

    public static final ListPlace<SituationReport, Measure> MEASURES =
            new ListPlace<>("measures", 64);

    public static final ListPlace<SituationReport, AssistanceLine> ASSISTANCE =
            new ListPlace<>("assistance", 64);

    public static final ListPlace<SituationReport, DecisionNeeded> DECISIONS =
            new ListPlace<>("decisions", 16);

    public static final Place<SituationReport, Text> PUBLIC_LINE =
            new Place<>("publicLine");

    public static final Place<SituationReport, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<SituationReport, Timestamp> NEXT_REPORT_BY =
            new Place<>("nextReportBy");

    public static final Place<SituationReport, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private SituationReportPlaces() {}
}
