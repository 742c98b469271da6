// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.Answer;
import org.tocsin.code.Confidence;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Targeting;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.Grade;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Malware;
import org.tocsin.message.Measure;
import org.tocsin.message.MessageId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.Actor;
import org.tocsin.message.incident.Campaign;
import org.tocsin.message.incident.Cause;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Detection;
import org.tocsin.message.incident.Extortion;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.NoticeGiven;
import org.tocsin.message.incident.PublicStatement;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.message.incident.Victims;

/** The places of a {@link IncidentReport}. */
public final class IncidentReportPlaces {

    public static final Place<IncidentReport, ReportStage> STAGE =
            new Place<>("stage");

    public static final Place<IncidentReport, Determination> DETERMINATION =
            new Place<>("determination");

    public static final Place<IncidentReport, IncidentStatus> STATUS =
            new Place<>("status");

    public static final Place<IncidentReport, IncidentId> INCIDENT =
            new Place<>("incident");

    public static final ListPlace<IncidentReport, LocalId> LOCAL_IDS =
            new ListPlace<>("localIds", 16);

    public static final ListPlace<IncidentReport, Campaign> CAMPAIGNS =
            new ListPlace<>("campaigns", 16);

    public static final Place<IncidentReport, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<IncidentReport, IncidentTimes> TIMES =
            new Place<>("times");

    public static final ListPlace<IncidentReport, Category> CATEGORIES =
            new ListPlace<>("categories", 16);

    public static final Place<IncidentReport, Answer> SUSPECTED_MALICIOUS =
            new Place<>("suspectedMalicious");

    public static final Place<IncidentReport, Targeting> TARGETED =
            new Place<>("targeted");

    public static final Place<IncidentReport, CrossBorder> CROSS_BORDER =
            new Place<>("crossBorder");

    public static final Place<IncidentReport, SeverityAssessment> SEVERITY =
            new Place<>("severity");

    public static final Place<IncidentReport, Impact> IMPACT =
            new Place<>("impact");

    public static final Place<IncidentReport, IncidentScope> SCOPE =
            new Place<>("scope");

    public static final Place<IncidentReport, Victims> VICTIMS =
            new Place<>("victims");

    public static final Place<IncidentReport, Detection> DETECTION =
            new Place<>("detection");

    public static final Place<IncidentReport, Cause> CAUSE =
            new Place<>("cause");

    public static final ListPlace<IncidentReport, Actor> ACTORS =
            new ListPlace<>("actors", 8);

    public static final ListPlace<IncidentReport, Vulnerability> VULNERABILITIES =
            new ListPlace<>("vulnerabilities", 64);

    public static final ListPlace<IncidentReport, Malware> MALWARE =
            new ListPlace<>("malware", 64);

    public static final ListPlace<IncidentReport, Indicator> INDICATORS =
            new ListPlace<>("indicators", 500);

    public static final Place<IncidentReport, Extortion> EXTORTION =
            new Place<>("extortion");

    public static final ListPlace<IncidentReport, Measure> MEASURES =
            new ListPlace<>("measures", 64);

    public static final Place<IncidentReport, Text> ADVICE =
            new Place<>("advice");

    public static final ListPlace<IncidentReport, NoticeGiven> NOTIFIED =
            new ListPlace<>("notified", 64);

    public static final Place<IncidentReport, PublicStatement> PUBLIC_STATEMENT =
            new Place<>("publicStatement");

    public static final Place<IncidentReport, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<IncidentReport, Grade> GRADE =
            new Place<>("grade");

    public static final ListPlace<IncidentReport, SourceCitation> SOURCES =
            new ListPlace<>("sources", 64);

    public static final ListPlace<IncidentReport, ReportChange> CHANGES =
            new ListPlace<>("changes", 64);

    public static final ListPlace<IncidentReport, MessageId> LESSONS =
            new ListPlace<>("lessons", 64);

    public static final Place<IncidentReport, Timestamp> NEXT_REPORT_BY =
            new Place<>("nextReportBy");

    public static final Place<IncidentReport, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private IncidentReportPlaces() {}
}
