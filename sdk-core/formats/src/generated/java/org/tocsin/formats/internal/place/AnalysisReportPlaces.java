// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AnalysisKind;
import org.tocsin.code.AnalysisMethod;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.Indicator;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Malware;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.AnalysisFinding;
import org.tocsin.message.incident.AnalysisMaterial;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.Campaign;

/** The places of a {@link AnalysisReport}. */
public final class AnalysisReportPlaces {

    public static final Place<AnalysisReport, AnalysisKind> KIND =
            new Place<>("kind");

    public static final Place<AnalysisReport, Text> SUBJECT =
            new Place<>("subject");

    public static final Place<AnalysisReport, Text> SUMMARY =
            new Place<>("summary");

    public static final ListPlace<AnalysisReport, Category> CATEGORIES =
            new ListPlace<>("categories", 16);

    public static final ListPlace<AnalysisReport, Domain> DOMAINS =
            new ListPlace<>("domains", 64);

    public static final ListPlace<AnalysisReport, Sector> SECTORS =
            new ListPlace<>("sectors", 64);

    public static final ListPlace<AnalysisReport, Campaign> CAMPAIGNS =
            new ListPlace<>("campaigns", 16);

    public static final Place<AnalysisReport, TimePeriod> PERIOD =
            new Place<>("period");

    public static final ListPlace<AnalysisReport, AnalysisMethod> METHODS =
            new ListPlace<>("methods", 32);

    public static final Place<AnalysisReport, Text> METHOD =
            new Place<>("method");

    public static final ListPlace<AnalysisReport, AnalysisMaterial> MATERIALS =
            new ListPlace<>("materials", 64);

    public static final ListPlace<AnalysisReport, AnalysisFinding> FINDINGS =
            new ListPlace<>("findings", 200);

    public static final ListPlace<AnalysisReport, Technique> TECHNIQUES =
            new ListPlace<>("techniques", 200);

    public static final ListPlace<AnalysisReport, Vulnerability> VULNERABILITIES =
            new ListPlace<>("vulnerabilities", 64);

    public static final ListPlace<AnalysisReport, Malware> MALWARE =
            new ListPlace<>("malware", 64);

    public static final ListPlace<AnalysisReport, Indicator> INDICATORS =
            new ListPlace<>("indicators", 500);

    public static final ListPlace<AnalysisReport, String> DETECTION_RULES =
            new ListPlace<>("detectionRules", 64);

    public static final ListPlace<AnalysisReport, AdvisedAction> RECOMMENDATIONS =
            new ListPlace<>("recommendations", 64);

    public static final Place<AnalysisReport, Text> LIMITATIONS =
            new Place<>("limitations");

    public static final ListPlace<AnalysisReport, InformationGap> UNKNOWNS =
            new ListPlace<>("unknowns", 64);

    public static final ListPlace<AnalysisReport, CoAuthor> CO_AUTHORS =
            new ListPlace<>("coAuthors", 64);

    public static final ListPlace<AnalysisReport, SourceCitation> SOURCES =
            new ListPlace<>("sources", 200);

    public static final Place<AnalysisReport, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AnalysisReportPlaces() {}
}
