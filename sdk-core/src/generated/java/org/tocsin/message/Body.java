// Generated from types/; do not edit.
package org.tocsin.message;

import org.tocsin.code.MessageType;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
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
                Advisory,
                Cancellation,
                IncidentReport,
                ProgressReport,
                SurveyResponse,
                SurveyResult,
                Survey,
                UnrecognisedBody {

    /** The type of the message that has such a body. */
    MessageType messageType();
}
