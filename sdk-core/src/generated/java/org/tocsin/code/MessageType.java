// Generated from codes/message-type.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Message type: What a message is and does; it decides which body the message has.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class MessageType extends OpenCode {

    /** {@code directory-entry}, Directory entry: Nominates, amends, confirms or removes a point of contact. */
    public static final MessageType DIRECTORY_ENTRY = new MessageType("directory-entry", true);

    /**
     * {@code group-entry}, Group entry: Forms, amends or dissolves a group of parties, or tells that a party joins or
     * leaves one.
     */
    public static final MessageType GROUP_ENTRY = new MessageType("group-entry", true);

    /**
     * {@code sharing-profile}, Sharing profile: States what a party sends and accepts: scope, categories, formats,
     * languages and wished times.
     */
    public static final MessageType SHARING_PROFILE = new MessageType("sharing-profile", true);

    /**
     * {@code communication-check}, Communication check: Asks whether a contact can be reached and whether its key is
     * right, without any content.
     */
    public static final MessageType COMMUNICATION_CHECK = new MessageType("communication-check", true);

    /** {@code incident-report}, Incident report: Tells about one incident, in up to four stages. */
    public static final MessageType INCIDENT_REPORT = new MessageType("incident-report", true);

    /**
     * {@code advisory}, Advisory: Warns many readers of a threat or weakness and says what to do; it needs no victim
     * and expires.
     */
    public static final MessageType ADVISORY = new MessageType("advisory", true);

    /** {@code situation-report}, Situation report: Sums up many incidents for officials, in a numbered series. */
    public static final MessageType SITUATION_REPORT = new MessageType("situation-report", true);

    /**
     * {@code analysis-report}, Analysis report: Gives the method and findings of research, often joint research, to be
     * studied rather than acted on.
     */
    public static final MessageType ANALYSIS_REPORT = new MessageType("analysis-report", true);

    /** {@code information-request}, Information request: Asks for facts, or for a report to be verified. */
    public static final MessageType INFORMATION_REQUEST = new MessageType("information-request", true);

    /**
     * {@code clarification-request}, Clarification request: Asks a formal question, without accusing, about activity
     * that could be misread.
     */
    public static final MessageType CLARIFICATION_REQUEST = new MessageType("clarification-request", true);

    /** {@code call-request}, Request for a call: Asks to talk, now or at a set time. */
    public static final MessageType CALL_REQUEST = new MessageType("call-request", true);

    /**
     * {@code assistance-request}, Assistance request: Asks for help, and names what is critical and who coordinates.
     */
    public static final MessageType ASSISTANCE_REQUEST = new MessageType("assistance-request", true);

    /**
     * {@code mitigation-request}, Mitigation request: Asks for activity at named targets to be stopped or contained.
     */
    public static final MessageType MITIGATION_REQUEST = new MessageType("mitigation-request", true);

    /**
     * {@code preservation-request}, Preservation request: Asks for stored data to be kept, quickly, until a formal
     * legal request follows.
     */
    public static final MessageType PRESERVATION_REQUEST = new MessageType("preservation-request", true);

    /** {@code release-request}, Release request: Asks the originator to allow material to be shared more widely. */
    public static final MessageType RELEASE_REQUEST = new MessageType("release-request", true);

    /** {@code assistance-offer}, Assistance offer: Offers help, asked for or not, until a stated time. */
    public static final MessageType ASSISTANCE_OFFER = new MessageType("assistance-offer", true);

    /** {@code response}, Response: Answers one request, offer, notice, proposal or statement. */
    public static final MessageType RESPONSE = new MessageType("response", true);

    /**
     * {@code acknowledgement}, Acknowledgement: Confirms receipt by a machine or a person, and answers a communication
     * check; it has no content of its own.
     */
    public static final MessageType ACKNOWLEDGEMENT = new MessageType("acknowledgement", true);

    /**
     * {@code attribution-statement}, Attribution statement: States who is held responsible, at a declared level, with
     * likelihood, confidence, basis and alternatives.
     */
    public static final MessageType ATTRIBUTION_STATEMENT = new MessageType("attribution-statement", true);

    /**
     * {@code lessons-learnt}, Lessons learnt: Passes on what was learnt from an incident or an exercise, with actions,
     * owners and dates.
     */
    public static final MessageType LESSONS_LEARNT = new MessageType("lessons-learnt", true);

    /** {@code exercise-plan}, Exercise plan: Announces an exercise: window, players, marker and rules. */
    public static final MessageType EXERCISE_PLAN = new MessageType("exercise-plan", true);

    /**
     * {@code exercise-inject}, Exercise inject: Delivers a simulated item to players that is not itself a Tocsin
     * message, such as a news item or a call.
     */
    public static final MessageType EXERCISE_INJECT = new MessageType("exercise-inject", true);

    /**
     * {@code exercise-control}, Exercise control: Starts, pauses, resumes, stops or ends the exercise, or ends it
     * because of a real event.
     */
    public static final MessageType EXERCISE_CONTROL = new MessageType("exercise-control", true);

    /** {@code survey}, Survey: Puts a versioned questionnaire to the parties. */
    public static final MessageType SURVEY = new MessageType("survey", true);

    /** {@code survey-response}, Survey response: Gives one party's answers to a survey, and how they may be used. */
    public static final MessageType SURVEY_RESPONSE = new MessageType("survey-response", true);

    /** {@code survey-result}, Survey result: Gives the aggregated answers to a survey, with small cells suppressed. */
    public static final MessageType SURVEY_RESULT = new MessageType("survey-result", true);

    /**
     * {@code cooperation-notice}, Cooperation notice: Makes known a need, an offer or a joint proposal in an area of
     * cooperation.
     */
    public static final MessageType COOPERATION_NOTICE = new MessageType("cooperation-notice", true);

    /** {@code activity-notice}, Activity notice: Announces a workshop, training or other activity and who may join. */
    public static final MessageType ACTIVITY_NOTICE = new MessageType("activity-notice", true);

    /** {@code guidance}, Guidance: Shares awareness material, good practice, guidelines, curricula or model texts. */
    public static final MessageType GUIDANCE = new MessageType("guidance", true);

    /** {@code progress-report}, Progress report: Reports once in a period on laws and commitments. */
    public static final MessageType PROGRESS_REPORT = new MessageType("progress-report", true);

    /**
     * {@code change-proposal}, Change proposal: Proposes to change the scope, categories or formats that the parties
     * have agreed on.
     */
    public static final MessageType CHANGE_PROPOSAL = new MessageType("change-proposal", true);

    /**
     * {@code handling-change}, Handling change: Tightens or relaxes, by the originator, the handling of messages
     * already delivered.
     */
    public static final MessageType HANDLING_CHANGE = new MessageType("handling-change", true);

    /**
     * {@code cancellation}, Cancellation: Takes back one or more messages of the same originator, with an instruction.
     */
    public static final MessageType CANCELLATION = new MessageType("cancellation", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final MessageType UNKNOWN = new MessageType("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final MessageType UNDISCLOSED = new MessageType("undisclosed", true);

    private static final CodeList<MessageType> LIST = CodeList.open(
            "message-type",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    DIRECTORY_ENTRY,
                    GROUP_ENTRY,
                    SHARING_PROFILE,
                    COMMUNICATION_CHECK,
                    INCIDENT_REPORT,
                    ADVISORY,
                    SITUATION_REPORT,
                    ANALYSIS_REPORT,
                    INFORMATION_REQUEST,
                    CLARIFICATION_REQUEST,
                    CALL_REQUEST,
                    ASSISTANCE_REQUEST,
                    MITIGATION_REQUEST,
                    PRESERVATION_REQUEST,
                    RELEASE_REQUEST,
                    ASSISTANCE_OFFER,
                    RESPONSE,
                    ACKNOWLEDGEMENT,
                    ATTRIBUTION_STATEMENT,
                    LESSONS_LEARNT,
                    EXERCISE_PLAN,
                    EXERCISE_INJECT,
                    EXERCISE_CONTROL,
                    SURVEY,
                    SURVEY_RESPONSE,
                    SURVEY_RESULT,
                    COOPERATION_NOTICE,
                    ACTIVITY_NOTICE,
                    GUIDANCE,
                    PROGRESS_REPORT,
                    CHANGE_PROPOSAL,
                    HANDLING_CHANGE,
                    CANCELLATION,
                    UNKNOWN,
                    UNDISCLOSED));

    private MessageType(String code, boolean known) {
        super(code, known);
    }

    @Override
    MessageType another(String text, boolean known) {
        return new MessageType(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<MessageType> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static MessageType of(String code) {
        return LIST.of(code);
    }
}
