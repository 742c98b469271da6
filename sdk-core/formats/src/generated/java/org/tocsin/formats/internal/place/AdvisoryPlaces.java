// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.formats.internal.place;

import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Confidence;
import org.tocsin.code.Domain;
import org.tocsin.code.Likelihood;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.Malware;
import org.tocsin.message.Product;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.Observation;

/** The places of a {@link Advisory}. */
public final class AdvisoryPlaces {

    public static final Place<Advisory, AdvisoryKind> KIND =
            new Place<>("kind");

    public static final ListPlace<Advisory, Category> CATEGORIES =
            new ListPlace<>("categories", 16);

    public static final ListPlace<Advisory, Domain> DOMAINS =
            new ListPlace<>("domains", 64);

    public static final Place<Advisory, Text> SUMMARY =
            new Place<>("summary");

    public static final Place<Advisory, SpreadMechanism> SPREADS_BY =
            new Place<>("spreadsBy");

    public static final ListPlace<Advisory, Product> PRODUCTS =
            new ListPlace<>("products", 64);

    public static final ListPlace<Advisory, Vulnerability> VULNERABILITIES =
            new ListPlace<>("vulnerabilities", 64);

    public static final ListPlace<Advisory, Malware> MALWARE =
            new ListPlace<>("malware", 64);

    public static final ListPlace<Advisory, Technique> TECHNIQUES =
            new ListPlace<>("techniques", 64);

    public static final ListPlace<Advisory, Observation> OBSERVED =
            new ListPlace<>("observed", 64);

    public static final ListPlace<Advisory, AdvisedAction> ACTIONS =
            new ListPlace<>("actions", 64);

    public static final ListPlace<Advisory, Indicator> INDICATORS =
            new ListPlace<>("indicators", 500);

    public static final ListPlace<Advisory, String> DETECTION_RULES =
            new ListPlace<>("detectionRules", 64);

    public static final Place<Advisory, Likelihood> LIKELIHOOD =
            new Place<>("likelihood");

    public static final Place<Advisory, Confidence> CONFIDENCE =
            new Place<>("confidence");

    public static final Place<Advisory, Grade> GRADE =
            new Place<>("grade");

    public static final Place<Advisory, SeverityAssessment> SEVERITY =
            new Place<>("severity");

    public static final ListPlace<Advisory, SourceCitation> SOURCES =
            new ListPlace<>("sources", 64);

    public static final Place<Advisory, Timestamp> NEXT_UPDATE_BY =
            new Place<>("nextUpdateBy");

    public static final Place<Advisory, Extensions> EXTENSIONS =
            new Place<>("extensions");

    private AdvisoryPlaces() {}
}
