// Generated from types/; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.MapperInput;
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

/**
 * What a message says: one record for each type of message, and {@link UnrecognisedBody} for a type that this version
 * does not know.
 */
public sealed interface Body
        permits
                Acknowledgement,
                ActivityNotice,
                Advisory,
                AnalysisReport,
                AssistanceOffer,
                AssistanceRequest,
                AttributionStatement,
                CallRequest,
                Cancellation,
                ChangeProposal,
                ClarificationRequest,
                CommunicationCheck,
                CooperationNotice,
                DirectoryEntry,
                ExerciseControl,
                ExerciseInject,
                ExercisePlan,
                GroupEntry,
                Guidance,
                HandlingChange,
                IncidentReport,
                InformationRequest,
                LessonsLearnt,
                MitigationRequest,
                PreservationRequest,
                ProgressReport,
                ReleaseRequest,
                Response,
                SharingProfile,
                SituationReport,
                SurveyResponse,
                SurveyResult,
                Survey,
                UnrecognisedBody {

    /** The type of the message that has such a body. */
    MessageType messageType();

    /** What others than the format say in it; none where there is none. Clause: <a
     * href="{@docRoot}/clauses.html#extensions">extensions</a>. */
    Extensions extensions();

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Body refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }
}
