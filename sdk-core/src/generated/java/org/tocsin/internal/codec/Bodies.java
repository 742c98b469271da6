// Generated from types/; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Body;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;

/** The codec of each type of body. */
final class Bodies {

    private Bodies() {}

    /** The body at the current token; null where there is no such type. */
    static @Nullable Body read(String type, JsonInput in) {
        return switch (type) {
            case "acknowledgement" -> AcknowledgementCodec.read(in);
            case "advisory" -> AdvisoryCodec.read(in);
            case "cancellation" -> CancellationCodec.read(in);
            case "incident-report" -> IncidentReportCodec.read(in);
            case "progress-report" -> ProgressReportCodec.read(in);
            case "survey-response" -> SurveyResponseCodec.read(in);
            case "survey-result" -> SurveyResultCodec.read(in);
            case "survey" -> SurveyCodec.read(in);
            default -> null;
        };
    }

    static void write(JsonOutput out, Body body) {
        if (body instanceof Acknowledgement known) {
            AcknowledgementCodec.write(out, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.write(out, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.write(out, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.write(out, known);
            return;
        }
        if (body instanceof ProgressReport known) {
            ProgressReportCodec.write(out, known);
            return;
        }
        if (body instanceof SurveyResponse known) {
            SurveyResponseCodec.write(out, known);
            return;
        }
        if (body instanceof SurveyResult known) {
            SurveyResultCodec.write(out, known);
            return;
        }
        if (body instanceof Survey known) {
            SurveyCodec.write(out, known);
            return;
        }
    }

    static void check(ObjectCheck check, Body body) {
        if (body instanceof Acknowledgement known) {
            AcknowledgementCodec.check(check, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.check(check, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.check(check, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.check(check, known);
            return;
        }
        if (body instanceof ProgressReport known) {
            ProgressReportCodec.check(check, known);
            return;
        }
        if (body instanceof SurveyResponse known) {
            SurveyResponseCodec.check(check, known);
            return;
        }
        if (body instanceof SurveyResult known) {
            SurveyResultCodec.check(check, known);
            return;
        }
        if (body instanceof Survey known) {
            SurveyCodec.check(check, known);
            return;
        }
    }
}
