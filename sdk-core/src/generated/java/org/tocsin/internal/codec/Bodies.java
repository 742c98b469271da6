// Generated from types/; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Body;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.HandlingChange;
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
            case "activity-notice" -> ActivityNoticeCodec.read(in);
            case "advisory" -> AdvisoryCodec.read(in);
            case "analysis-report" -> AnalysisReportCodec.read(in);
            case "assistance-offer" -> AssistanceOfferCodec.read(in);
            case "assistance-request" -> AssistanceRequestCodec.read(in);
            case "attribution-statement" -> AttributionStatementCodec.read(in);
            case "call-request" -> CallRequestCodec.read(in);
            case "cancellation" -> CancellationCodec.read(in);
            case "change-proposal" -> ChangeProposalCodec.read(in);
            case "clarification-request" -> ClarificationRequestCodec.read(in);
            case "communication-check" -> CommunicationCheckCodec.read(in);
            case "cooperation-notice" -> CooperationNoticeCodec.read(in);
            case "directory-entry" -> DirectoryEntryCodec.read(in);
            case "exercise-control" -> ExerciseControlCodec.read(in);
            case "exercise-inject" -> ExerciseInjectCodec.read(in);
            case "exercise-plan" -> ExercisePlanCodec.read(in);
            case "group-entry" -> GroupEntryCodec.read(in);
            case "guidance" -> GuidanceCodec.read(in);
            case "handling-change" -> HandlingChangeCodec.read(in);
            case "incident-report" -> IncidentReportCodec.read(in);
            case "information-request" -> InformationRequestCodec.read(in);
            case "lessons-learnt" -> LessonsLearntCodec.read(in);
            case "mitigation-request" -> MitigationRequestCodec.read(in);
            case "preservation-request" -> PreservationRequestCodec.read(in);
            case "progress-report" -> ProgressReportCodec.read(in);
            case "release-request" -> ReleaseRequestCodec.read(in);
            case "response" -> ResponseCodec.read(in);
            case "sharing-profile" -> SharingProfileCodec.read(in);
            case "situation-report" -> SituationReportCodec.read(in);
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
        if (body instanceof ActivityNotice known) {
            ActivityNoticeCodec.write(out, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.write(out, known);
            return;
        }
        if (body instanceof AnalysisReport known) {
            AnalysisReportCodec.write(out, known);
            return;
        }
        if (body instanceof AssistanceOffer known) {
            AssistanceOfferCodec.write(out, known);
            return;
        }
        if (body instanceof AssistanceRequest known) {
            AssistanceRequestCodec.write(out, known);
            return;
        }
        if (body instanceof AttributionStatement known) {
            AttributionStatementCodec.write(out, known);
            return;
        }
        if (body instanceof CallRequest known) {
            CallRequestCodec.write(out, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.write(out, known);
            return;
        }
        if (body instanceof ChangeProposal known) {
            ChangeProposalCodec.write(out, known);
            return;
        }
        if (body instanceof ClarificationRequest known) {
            ClarificationRequestCodec.write(out, known);
            return;
        }
        if (body instanceof CommunicationCheck known) {
            CommunicationCheckCodec.write(out, known);
            return;
        }
        if (body instanceof CooperationNotice known) {
            CooperationNoticeCodec.write(out, known);
            return;
        }
        if (body instanceof DirectoryEntry known) {
            DirectoryEntryCodec.write(out, known);
            return;
        }
        if (body instanceof ExerciseControl known) {
            ExerciseControlCodec.write(out, known);
            return;
        }
        if (body instanceof ExerciseInject known) {
            ExerciseInjectCodec.write(out, known);
            return;
        }
        if (body instanceof ExercisePlan known) {
            ExercisePlanCodec.write(out, known);
            return;
        }
        if (body instanceof GroupEntry known) {
            GroupEntryCodec.write(out, known);
            return;
        }
        if (body instanceof Guidance known) {
            GuidanceCodec.write(out, known);
            return;
        }
        if (body instanceof HandlingChange known) {
            HandlingChangeCodec.write(out, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.write(out, known);
            return;
        }
        if (body instanceof InformationRequest known) {
            InformationRequestCodec.write(out, known);
            return;
        }
        if (body instanceof LessonsLearnt known) {
            LessonsLearntCodec.write(out, known);
            return;
        }
        if (body instanceof MitigationRequest known) {
            MitigationRequestCodec.write(out, known);
            return;
        }
        if (body instanceof PreservationRequest known) {
            PreservationRequestCodec.write(out, known);
            return;
        }
        if (body instanceof ProgressReport known) {
            ProgressReportCodec.write(out, known);
            return;
        }
        if (body instanceof ReleaseRequest known) {
            ReleaseRequestCodec.write(out, known);
            return;
        }
        if (body instanceof Response known) {
            ResponseCodec.write(out, known);
            return;
        }
        if (body instanceof SharingProfile known) {
            SharingProfileCodec.write(out, known);
            return;
        }
        if (body instanceof SituationReport known) {
            SituationReportCodec.write(out, known);
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
        if (body instanceof ActivityNotice known) {
            ActivityNoticeCodec.check(check, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.check(check, known);
            return;
        }
        if (body instanceof AnalysisReport known) {
            AnalysisReportCodec.check(check, known);
            return;
        }
        if (body instanceof AssistanceOffer known) {
            AssistanceOfferCodec.check(check, known);
            return;
        }
        if (body instanceof AssistanceRequest known) {
            AssistanceRequestCodec.check(check, known);
            return;
        }
        if (body instanceof AttributionStatement known) {
            AttributionStatementCodec.check(check, known);
            return;
        }
        if (body instanceof CallRequest known) {
            CallRequestCodec.check(check, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.check(check, known);
            return;
        }
        if (body instanceof ChangeProposal known) {
            ChangeProposalCodec.check(check, known);
            return;
        }
        if (body instanceof ClarificationRequest known) {
            ClarificationRequestCodec.check(check, known);
            return;
        }
        if (body instanceof CommunicationCheck known) {
            CommunicationCheckCodec.check(check, known);
            return;
        }
        if (body instanceof CooperationNotice known) {
            CooperationNoticeCodec.check(check, known);
            return;
        }
        if (body instanceof DirectoryEntry known) {
            DirectoryEntryCodec.check(check, known);
            return;
        }
        if (body instanceof ExerciseControl known) {
            ExerciseControlCodec.check(check, known);
            return;
        }
        if (body instanceof ExerciseInject known) {
            ExerciseInjectCodec.check(check, known);
            return;
        }
        if (body instanceof ExercisePlan known) {
            ExercisePlanCodec.check(check, known);
            return;
        }
        if (body instanceof GroupEntry known) {
            GroupEntryCodec.check(check, known);
            return;
        }
        if (body instanceof Guidance known) {
            GuidanceCodec.check(check, known);
            return;
        }
        if (body instanceof HandlingChange known) {
            HandlingChangeCodec.check(check, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.check(check, known);
            return;
        }
        if (body instanceof InformationRequest known) {
            InformationRequestCodec.check(check, known);
            return;
        }
        if (body instanceof LessonsLearnt known) {
            LessonsLearntCodec.check(check, known);
            return;
        }
        if (body instanceof MitigationRequest known) {
            MitigationRequestCodec.check(check, known);
            return;
        }
        if (body instanceof PreservationRequest known) {
            PreservationRequestCodec.check(check, known);
            return;
        }
        if (body instanceof ProgressReport known) {
            ProgressReportCodec.check(check, known);
            return;
        }
        if (body instanceof ReleaseRequest known) {
            ReleaseRequestCodec.check(check, known);
            return;
        }
        if (body instanceof Response known) {
            ResponseCodec.check(check, known);
            return;
        }
        if (body instanceof SharingProfile known) {
            SharingProfileCodec.check(check, known);
            return;
        }
        if (body instanceof SituationReport known) {
            SituationReportCodec.check(check, known);
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
