// Generated from the schemas and members.json; do not edit.
package org.tocsin.internal.member;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.ActivityKind;
import org.tocsin.code.ActivityLevel;
import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.AnalysisKind;
import org.tocsin.code.AnalysisMethod;
import org.tocsin.code.Answer;
import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.code.AssistanceState;
import org.tocsin.code.AttackVector;
import org.tocsin.code.Attendance;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.AttributionSubjectKind;
import org.tocsin.code.Audience;
import org.tocsin.code.Availability;
import org.tocsin.code.BasisKind;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.CategoryScheme;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.Certainty;
import org.tocsin.code.ChangeArea;
import org.tocsin.code.ChangeCompatibility;
import org.tocsin.code.ChangeKind;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.ChannelPurpose;
import org.tocsin.code.ClaimStanding;
import org.tocsin.code.CommitmentFramework;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.Concern;
import org.tocsin.code.Confidence;
import org.tocsin.code.ConsequenceKind;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.ContactNetwork;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.CooperationPart;
import org.tocsin.code.CooperationStatus;
import org.tocsin.code.CostSharing;
import org.tocsin.code.CoveredCost;
import org.tocsin.code.Credit;
import org.tocsin.code.CriticalInfrastructureState;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.DataDisclosure;
import org.tocsin.code.DataKind;
import org.tocsin.code.DataState;
import org.tocsin.code.DataSubject;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.code.Determination;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.Disposition;
import org.tocsin.code.DocumentFormat;
import org.tocsin.code.DocumentHazard;
import org.tocsin.code.DocumentUse;
import org.tocsin.code.Domain;
import org.tocsin.code.Effect;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.code.Environment;
import org.tocsin.code.EventKind;
import org.tocsin.code.EvidenceAvailability;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.ExerciseRuleKind;
import org.tocsin.code.ExternalEffect;
import org.tocsin.code.FixState;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.GroupChange;
import org.tocsin.code.GuidanceKind;
import org.tocsin.code.GuidanceLevel;
import org.tocsin.code.GuidanceTopic;
import org.tocsin.code.HandlingChangeReason;
import org.tocsin.code.Hosting;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.IndustryScheme;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.InjectDelivery;
import org.tocsin.code.InjectKind;
import org.tocsin.code.IntendedUse;
import org.tocsin.code.Intermediary;
import org.tocsin.code.IntervalEnd;
import org.tocsin.code.KeyKind;
import org.tocsin.code.KeyUse;
import org.tocsin.code.LessonActionElement;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.LessonKind;
import org.tocsin.code.Likelihood;
import org.tocsin.code.LocalIdKind;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.code.MalwareFunction;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.MessageType;
import org.tocsin.code.Motive;
import org.tocsin.code.Norm;
import org.tocsin.code.NotifiedBody;
import org.tocsin.code.ObjectiveRating;
import org.tocsin.code.OffenceKind;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.Pap;
import org.tocsin.code.ParticipantPriority;
import org.tocsin.code.PersonalData;
import org.tocsin.code.PlanTestResult;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Precision;
import org.tocsin.code.PreservationUrgency;
import org.tocsin.code.ProblemSeverity;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ProposalStatus;
import org.tocsin.code.PublicStatementState;
import org.tocsin.code.PublicityReach;
import org.tocsin.code.Realm;
import org.tocsin.code.Recoverability;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.RegistrationState;
import org.tocsin.code.ReleasePurpose;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.ReportStage;
import org.tocsin.code.ResponseCapability;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.code.ReusePermission;
import org.tocsin.code.RootCause;
import org.tocsin.code.Rsit;
import org.tocsin.code.Sector;
import org.tocsin.code.SeverityReason;
import org.tocsin.code.SeverityScheme;
import org.tocsin.code.SizeBand;
import org.tocsin.code.SourceReliability;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.code.Standing;
import org.tocsin.code.StateNexus;
import org.tocsin.code.StoredDataKind;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.SurveyTopic;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.code.TailoringAspect;
import org.tocsin.code.TalksChannel;
import org.tocsin.code.Targeting;
import org.tocsin.code.TeamService;
import org.tocsin.code.TeamType;
import org.tocsin.code.TeamVariant;
import org.tocsin.code.TechniqueFramework;
import org.tocsin.code.TextOrigin;
import org.tocsin.code.TimeLimitUnit;
import org.tocsin.code.TimeUnit;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.TransportEncryption;
import org.tocsin.code.TransportProtocol;
import org.tocsin.code.UnansweredReason;
import org.tocsin.code.Unit;
import org.tocsin.code.UseLimit;
import org.tocsin.code.VictimContact;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.code.VictimRelation;
import org.tocsin.code.Weekday;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Document;
import org.tocsin.message.DocumentPart;
import org.tocsin.message.EntryId;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Grade;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.IndicatorList;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.LocalId;
import org.tocsin.message.Malware;
import org.tocsin.message.Measure;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.MessageReference;
import org.tocsin.message.NationalSeverity;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Product;
import org.tocsin.message.Quantity;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.Relay;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Reply;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Sighting;
import org.tocsin.message.Signature;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.SurveyId;
import org.tocsin.message.Talks;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.cooperation.ActivityCost;
import org.tocsin.message.cooperation.ActivityEligibility;
import org.tocsin.message.cooperation.ActivityHost;
import org.tocsin.message.cooperation.ActivityNotice;
import org.tocsin.message.cooperation.ActivityPlace;
import org.tocsin.message.cooperation.ActivityRegistration;
import org.tocsin.message.cooperation.ActivitySession;
import org.tocsin.message.cooperation.ChangeImpact;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.Guidance;
import org.tocsin.message.cooperation.KeyMessage;
import org.tocsin.message.cooperation.LanguageVersion;
import org.tocsin.message.cooperation.PartnerSought;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.message.cooperation.ProgressTimeFrame;
import org.tocsin.message.cooperation.ProposedChange;
import org.tocsin.message.cooperation.ProposedCode;
import org.tocsin.message.cooperation.ReuseTerms;
import org.tocsin.message.directory.AcceptedFormat;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.Constituency;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.ContactPerson;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;
import org.tocsin.message.directory.GroupEntry;
import org.tocsin.message.directory.GroupMember;
import org.tocsin.message.directory.ListedParty;
import org.tocsin.message.directory.Nomination;
import org.tocsin.message.directory.ReplyTarget;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.ResponseTeam;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SeverityScaleLevel;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.directory.SharingScope;
import org.tocsin.message.directory.TimeLimit;
import org.tocsin.message.directory.TlpCeilings;
import org.tocsin.message.exercise.ActionOwner;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExerciseEventList;
import org.tocsin.message.exercise.ExerciseInject;
import org.tocsin.message.exercise.ExerciseMeasurement;
import org.tocsin.message.exercise.ExerciseObjective;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseReview;
import org.tocsin.message.exercise.ExerciseRule;
import org.tocsin.message.exercise.ExerciseWindow;
import org.tocsin.message.exercise.ExpectedAction;
import org.tocsin.message.exercise.InjectRecipient;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.exercise.ObjectiveResult;
import org.tocsin.message.exercise.PlanTest;
import org.tocsin.message.exercise.PlanUnderTest;
import org.tocsin.message.exercise.SimulatedParty;
import org.tocsin.message.incident.Actor;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.AffectedData;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.AnalysisFinding;
import org.tocsin.message.incident.AnalysisMaterial;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.AnnouncedConsequence;
import org.tocsin.message.incident.AssistanceLine;
import org.tocsin.message.incident.AttributionBasis;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.AttributionSubject;
import org.tocsin.message.incident.Campaign;
import org.tocsin.message.incident.Cause;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Detection;
import org.tocsin.message.incident.Extortion;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.ImpactLoss;
import org.tocsin.message.incident.IncidentEvent;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Interval;
import org.tocsin.message.incident.InvokedNorm;
import org.tocsin.message.incident.NoticeGiven;
import org.tocsin.message.incident.Observation;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.PartySituation;
import org.tocsin.message.incident.PublicStatement;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.message.incident.SafetyImpact;
import org.tocsin.message.incident.SectorSituation;
import org.tocsin.message.incident.SituationFact;
import org.tocsin.message.incident.SituationPeriod;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.incident.SubjectNotice;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;
import org.tocsin.message.request.AssistanceOffer;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.DataToPreserve;
import org.tocsin.message.request.EarlierContact;
import org.tocsin.message.request.EarlierPreservation;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.GrantedRelease;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.InvestigatedOffence;
import org.tocsin.message.request.KeptPreservation;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;
import org.tocsin.message.request.MutualAssistance;
import org.tocsin.message.request.PreservationRequest;
import org.tocsin.message.request.ReleaseRequest;
import org.tocsin.message.request.RequestingAuthority;
import org.tocsin.message.request.Response;
import org.tocsin.message.request.StatedEffect;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.message.service.HandlingChange;
import org.tocsin.message.service.ReportedProblem;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyCell;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyFinding;
import org.tocsin.message.survey.SurveyGroup;
import org.tocsin.message.survey.SurveyNamedAnswers;
import org.tocsin.message.survey.SurveyNumberSummary;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveyScaleStep;
import org.tocsin.message.survey.SurveySection;
import org.tocsin.message.survey.SurveyTable;

/** The members of all records, by the number of the record and of the member. */
final class MemberTable {

    /** By record, a bit for each meaning that is found in it or below it. */
    private static final long[] REACHED = {
        0x28000L,
        0x38000L,
        0x10000L,
        0x8308000L,
        0x0L,
        0x18000L,
        0x10010L,
        0x0L,
        0x9400L,
        0x4L,
        0x300804L,
        0x435e800L,
        0x9000L,
        0x8000L,
        0x18000L,
        0x10000L,
        0x8028800L,
        0x4L,
        0x4L,
        0x0L,
        0x8308000L,
        0x18000L,
        0x0L,
        0x8000L,
        0x2700000L,
        0x300000L,
        0x2328000L,
        0x1000L,
        0x10000L,
        0x10000L,
        0x434c800L,
        0x0L,
        0x8c00L,
        0x8000L,
        0x8c00L,
        0x1000L,
        0x10000L,
        0x0L,
        0x6000L,
        0x18c00L,
        0xa719c17L,
        0x319800L,
        0x0L,
        0x0L,
        0x2c30f010L,
        0x20008000L,
        0x308000L,
        0x308000L,
        0x308000L,
        0x9000L,
        0x430e000L,
        0x447ffc00L,
        0x8000L,
        0x740800L,
        0x4c3ffc00L,
        0x40008000L,
        0x8000L,
        0x832d008L,
        0x877d008L,
        0x49b39c0cL,
        0x8000L,
        0x40008000L,
        0x1118000L,
        0x1000L,
        0x28000L,
        0x804L,
        0x8004L,
        0x4L,
        0x9c00L,
        0x8000L,
        0x0L,
        0x8000L,
        0x8000L,
        0xc7df800L,
        0x43de800L,
        0x40000L,
        0x140L,
        0x2870e000L,
        0x708000L,
        0x5833ecc0L,
        0x28000L,
        0x8010000L,
        0x40006400L,
        0x18008000L,
        0x0L,
        0x308000L,
        0x8008c00L,
        0x8000L,
        0xb010L,
        0xa000L,
        0x831e010L,
        0x831a000L,
        0x831a000L,
        0x18000L,
        0x300000L,
        0x8000L,
        0x6000L,
        0x308000L,
        0x300000L,
        0x308000L,
        0x308000L,
        0xa30e400L,
        0x302400L,
        0x48338c00L,
        0x8000L,
        0x40000000L,
        0x8000L,
        0x232b404L,
        0x2cfffc0cL,
        0x908000L,
        0x4008000L,
        0x0L,
        0x2e800L,
        0x18000L,
        0x18000L,
        0x18000L,
        0x700000L,
        0x8008000L,
        0x20002000L,
        0x2002e800L,
        0x20028000L,
        0x28800L,
        0x4058000L,
        0x28800L,
        0x10000L,
        0x0L,
        0x800L,
        0x0L,
        0x1000L,
        0x8000L,
        0x0L,
        0xc758000L,
        0xc758000L,
        0x43fe808L,
        0xc77dc18L,
        0x308000L,
        0x0L,
        0x31c810L,
        0x339c00L,
        0x309c00L,
        0x18000L,
        0x308000L,
        0x480bc808L,
        0x8028800L,
        0x400bc800L,
        0xc3ffc0cL,
        0xc3de800L,
        0x9004L,
        0x28000L,
        0x9400L,
        0x8308000L,
        0x2fc00L,
        0x28000L,
        0x8000L,
        0x2ec00L,
        0x6000L,
        0x2329404L,
        0xa339800L,
        0x8000L,
        0x2328000L,
        0x9000L,
        0x3a400L,
        0x10000L,
        0x0L,
        0x0L,
        0x10000L,
        0x10000L,
        0x28000L,
        0x0L,
        0x0L,
        0x873fa04L,
        0x8004L,
        0x72e800L,
        0x2e800L,
        0x8800L,
        0x6000L,
        0x8c20L,
        0x308c20L,
        0x0L,
        0x8000L,
        0x0L,
        0x308c00L,
        0x0L,
        0x0L,
        0x9020L,
        0x0L,
        0x8000L,
        0x8000L,
        0x8000L,
        0x8000L,
    };

    private static final String[] DEFINITIONS = {
        "assistance-item",
        "category",
        "category-source",
        "co-author",
        "document-part",
        "document",
        "exercise-reference",
        "grade",
        "handling",
        "in-reply-to",
        "indicator-list",
        "indicator",
        "information-gap",
        "judgement",
        "local-id",
        "malware",
        "measure",
        "message-material",
        "message-reference",
        "partial-time",
        "party-role",
        "product",
        "quantity",
        "question",
        "recipient",
        "relay",
        "release-audience",
        "reply",
        "severity-assessment",
        "national-severity",
        "sighting",
        "signature",
        "source-citation",
        "stated-condition",
        "survey-answer",
        "talks",
        "technique",
        "text-entry",
        "time-period",
        "vulnerability",
        "message",
        "acknowledgement",
        "answering-desk",
        "reported-problem",
        "activity-notice",
        "activity-cost",
        "activity-eligibility",
        "activity-host",
        "activity-place",
        "activity-registration",
        "activity-session",
        "advisory",
        "advised-action",
        "observation",
        "analysis-report",
        "analysis-finding",
        "analysis-material",
        "assistance-offer",
        "assistance-request",
        "attribution-statement",
        "announced-consequence",
        "attribution-basis",
        "attribution-subject",
        "claim-publicity",
        "invoked-norm",
        "subject-notice",
        "cancellation",
        "cancelled-message",
        "change-proposal",
        "change-impact",
        "position-count",
        "proposed-change",
        "proposed-code",
        "clarification-request",
        "clarification-fact",
        "stated-effect",
        "communication-check",
        "cooperation-notice",
        "partner-sought",
        "directory-entry",
        "constituency",
        "contact-channel",
        "contact-key",
        "contact-person",
        "duty-hours",
        "listed-party",
        "nomination",
        "response-team",
        "exercise-control",
        "exercise-inject",
        "exercise-plan",
        "exercise-event",
        "exercise-event-list",
        "exercise-objective",
        "exercise-participant",
        "exercise-rule",
        "exercise-window",
        "expected-action",
        "inject-recipient",
        "plan-under-test",
        "simulated-party",
        "group-entry",
        "group-member",
        "guidance",
        "key-message",
        "language-version",
        "reuse-terms",
        "handling-change",
        "incident-report",
        "actor",
        "affected-area",
        "affected-data",
        "affected-service",
        "affected-system",
        "campaign",
        "cause",
        "cross-border",
        "detection",
        "extortion",
        "impact",
        "impact-loss",
        "incident-event",
        "incident-scope",
        "incident-times",
        "industry-code",
        "interval",
        "notice-given",
        "outlook",
        "public-statement",
        "report-change",
        "safety-impact",
        "victim",
        "victims",
        "information-request",
        "lessons-learnt",
        "action-owner",
        "exercise-measurement",
        "exercise-review",
        "lesson",
        "lesson-action",
        "objective-result",
        "plan-test",
        "mitigation-request",
        "earlier-contact",
        "mitigation-target",
        "preservation-request",
        "data-to-preserve",
        "earlier-preservation",
        "investigated-offence",
        "mutual-assistance",
        "requesting-authority",
        "progress-report",
        "progress-commitment",
        "progress-figure",
        "progress-item",
        "progress-time-frame",
        "release-request",
        "response",
        "given-answer",
        "granted-release",
        "kept-preservation",
        "sharing-profile",
        "accepted-format",
        "reply-target",
        "report-target",
        "severity-scale",
        "severity-scale-level",
        "sharing-scope",
        "time-limit",
        "tlp-ceilings",
        "situation-report",
        "assistance-line",
        "party-situation",
        "sector-situation",
        "situation-fact",
        "situation-period",
        "survey-response",
        "survey-result",
        "survey-cell",
        "survey-finding",
        "survey-group",
        "survey-named-answers",
        "survey-number-summary",
        "survey-table",
        "survey",
        "survey-dependency",
        "survey-option",
        "survey-question",
        "survey-scale-step",
        "survey-section",
    };

    private MemberTable() {}

    /** The number of the record whose class has this name, or -1. */
    static int number(String className) {
        return switch (className) {
            case "org.tocsin.message.AssistanceItem" -> 0;
            case "org.tocsin.message.Category" -> 1;
            case "org.tocsin.message.CategorySource" -> 2;
            case "org.tocsin.message.CoAuthor" -> 3;
            case "org.tocsin.message.DocumentPart" -> 4;
            case "org.tocsin.message.Document" -> 5;
            case "org.tocsin.message.ExerciseReference" -> 6;
            case "org.tocsin.message.Grade" -> 7;
            case "org.tocsin.message.Handling" -> 8;
            case "org.tocsin.message.InReplyTo" -> 9;
            case "org.tocsin.message.IndicatorList" -> 10;
            case "org.tocsin.message.Indicator" -> 11;
            case "org.tocsin.message.InformationGap" -> 12;
            case "org.tocsin.message.Judgement" -> 13;
            case "org.tocsin.message.LocalId" -> 14;
            case "org.tocsin.message.Malware" -> 15;
            case "org.tocsin.message.Measure" -> 16;
            case "org.tocsin.message.MessageMaterial" -> 17;
            case "org.tocsin.message.MessageReference" -> 18;
            case "org.tocsin.message.PartialTime" -> 19;
            case "org.tocsin.message.PartyRole" -> 20;
            case "org.tocsin.message.Product" -> 21;
            case "org.tocsin.message.Quantity" -> 22;
            case "org.tocsin.message.Question" -> 23;
            case "org.tocsin.message.Recipient" -> 24;
            case "org.tocsin.message.Relay" -> 25;
            case "org.tocsin.message.ReleaseAudience" -> 26;
            case "org.tocsin.message.Reply" -> 27;
            case "org.tocsin.message.SeverityAssessment" -> 28;
            case "org.tocsin.message.NationalSeverity" -> 29;
            case "org.tocsin.message.Sighting" -> 30;
            case "org.tocsin.message.Signature" -> 31;
            case "org.tocsin.message.SourceCitation" -> 32;
            case "org.tocsin.message.StatedCondition" -> 33;
            case "org.tocsin.message.survey.SurveyAnswer" -> 34;
            case "org.tocsin.message.Talks" -> 35;
            case "org.tocsin.message.Technique" -> 36;
            case "org.tocsin.message.TextEntry" -> 37;
            case "org.tocsin.message.TimePeriod" -> 38;
            case "org.tocsin.message.Vulnerability" -> 39;
            case "org.tocsin.message.Header" -> 40;
            case "org.tocsin.message.service.Acknowledgement" -> 41;
            case "org.tocsin.message.service.AnsweringDesk" -> 42;
            case "org.tocsin.message.service.ReportedProblem" -> 43;
            case "org.tocsin.message.cooperation.ActivityNotice" -> 44;
            case "org.tocsin.message.cooperation.ActivityCost" -> 45;
            case "org.tocsin.message.cooperation.ActivityEligibility" -> 46;
            case "org.tocsin.message.cooperation.ActivityHost" -> 47;
            case "org.tocsin.message.cooperation.ActivityPlace" -> 48;
            case "org.tocsin.message.cooperation.ActivityRegistration" -> 49;
            case "org.tocsin.message.cooperation.ActivitySession" -> 50;
            case "org.tocsin.message.incident.Advisory" -> 51;
            case "org.tocsin.message.incident.AdvisedAction" -> 52;
            case "org.tocsin.message.incident.Observation" -> 53;
            case "org.tocsin.message.incident.AnalysisReport" -> 54;
            case "org.tocsin.message.incident.AnalysisFinding" -> 55;
            case "org.tocsin.message.incident.AnalysisMaterial" -> 56;
            case "org.tocsin.message.request.AssistanceOffer" -> 57;
            case "org.tocsin.message.request.AssistanceRequest" -> 58;
            case "org.tocsin.message.incident.AttributionStatement" -> 59;
            case "org.tocsin.message.incident.AnnouncedConsequence" -> 60;
            case "org.tocsin.message.incident.AttributionBasis" -> 61;
            case "org.tocsin.message.incident.AttributionSubject" -> 62;
            case "org.tocsin.message.incident.ClaimPublicity" -> 63;
            case "org.tocsin.message.incident.InvokedNorm" -> 64;
            case "org.tocsin.message.incident.SubjectNotice" -> 65;
            case "org.tocsin.message.service.Cancellation" -> 66;
            case "org.tocsin.message.service.CancelledMessage" -> 67;
            case "org.tocsin.message.cooperation.ChangeProposal" -> 68;
            case "org.tocsin.message.cooperation.ChangeImpact" -> 69;
            case "org.tocsin.message.cooperation.PositionCount" -> 70;
            case "org.tocsin.message.cooperation.ProposedChange" -> 71;
            case "org.tocsin.message.cooperation.ProposedCode" -> 72;
            case "org.tocsin.message.request.ClarificationRequest" -> 73;
            case "org.tocsin.message.request.ClarificationFact" -> 74;
            case "org.tocsin.message.request.StatedEffect" -> 75;
            case "org.tocsin.message.directory.CommunicationCheck" -> 76;
            case "org.tocsin.message.cooperation.CooperationNotice" -> 77;
            case "org.tocsin.message.cooperation.PartnerSought" -> 78;
            case "org.tocsin.message.directory.DirectoryEntry" -> 79;
            case "org.tocsin.message.directory.Constituency" -> 80;
            case "org.tocsin.message.directory.ContactChannel" -> 81;
            case "org.tocsin.message.directory.ContactKey" -> 82;
            case "org.tocsin.message.directory.ContactPerson" -> 83;
            case "org.tocsin.message.directory.DutyHours" -> 84;
            case "org.tocsin.message.directory.ListedParty" -> 85;
            case "org.tocsin.message.directory.Nomination" -> 86;
            case "org.tocsin.message.directory.ResponseTeam" -> 87;
            case "org.tocsin.message.exercise.ExerciseControl" -> 88;
            case "org.tocsin.message.exercise.ExerciseInject" -> 89;
            case "org.tocsin.message.exercise.ExercisePlan" -> 90;
            case "org.tocsin.message.exercise.ExerciseEvent" -> 91;
            case "org.tocsin.message.exercise.ExerciseEventList" -> 92;
            case "org.tocsin.message.exercise.ExerciseObjective" -> 93;
            case "org.tocsin.message.exercise.ExerciseParticipant" -> 94;
            case "org.tocsin.message.exercise.ExerciseRule" -> 95;
            case "org.tocsin.message.exercise.ExerciseWindow" -> 96;
            case "org.tocsin.message.exercise.ExpectedAction" -> 97;
            case "org.tocsin.message.exercise.InjectRecipient" -> 98;
            case "org.tocsin.message.exercise.PlanUnderTest" -> 99;
            case "org.tocsin.message.exercise.SimulatedParty" -> 100;
            case "org.tocsin.message.directory.GroupEntry" -> 101;
            case "org.tocsin.message.directory.GroupMember" -> 102;
            case "org.tocsin.message.cooperation.Guidance" -> 103;
            case "org.tocsin.message.cooperation.KeyMessage" -> 104;
            case "org.tocsin.message.cooperation.LanguageVersion" -> 105;
            case "org.tocsin.message.cooperation.ReuseTerms" -> 106;
            case "org.tocsin.message.service.HandlingChange" -> 107;
            case "org.tocsin.message.incident.IncidentReport" -> 108;
            case "org.tocsin.message.incident.Actor" -> 109;
            case "org.tocsin.message.incident.AffectedArea" -> 110;
            case "org.tocsin.message.incident.AffectedData" -> 111;
            case "org.tocsin.message.incident.AffectedService" -> 112;
            case "org.tocsin.message.incident.AffectedSystem" -> 113;
            case "org.tocsin.message.incident.Campaign" -> 114;
            case "org.tocsin.message.incident.Cause" -> 115;
            case "org.tocsin.message.incident.CrossBorder" -> 116;
            case "org.tocsin.message.incident.Detection" -> 117;
            case "org.tocsin.message.incident.Extortion" -> 118;
            case "org.tocsin.message.incident.Impact" -> 119;
            case "org.tocsin.message.incident.ImpactLoss" -> 120;
            case "org.tocsin.message.incident.IncidentEvent" -> 121;
            case "org.tocsin.message.incident.IncidentScope" -> 122;
            case "org.tocsin.message.incident.IncidentTimes" -> 123;
            case "org.tocsin.message.incident.IndustryCode" -> 124;
            case "org.tocsin.message.incident.Interval" -> 125;
            case "org.tocsin.message.incident.NoticeGiven" -> 126;
            case "org.tocsin.message.incident.Outlook" -> 127;
            case "org.tocsin.message.incident.PublicStatement" -> 128;
            case "org.tocsin.message.incident.ReportChange" -> 129;
            case "org.tocsin.message.incident.SafetyImpact" -> 130;
            case "org.tocsin.message.incident.Victim" -> 131;
            case "org.tocsin.message.incident.Victims" -> 132;
            case "org.tocsin.message.request.InformationRequest" -> 133;
            case "org.tocsin.message.exercise.LessonsLearnt" -> 134;
            case "org.tocsin.message.exercise.ActionOwner" -> 135;
            case "org.tocsin.message.exercise.ExerciseMeasurement" -> 136;
            case "org.tocsin.message.exercise.ExerciseReview" -> 137;
            case "org.tocsin.message.exercise.Lesson" -> 138;
            case "org.tocsin.message.exercise.LessonAction" -> 139;
            case "org.tocsin.message.exercise.ObjectiveResult" -> 140;
            case "org.tocsin.message.exercise.PlanTest" -> 141;
            case "org.tocsin.message.request.MitigationRequest" -> 142;
            case "org.tocsin.message.request.EarlierContact" -> 143;
            case "org.tocsin.message.request.MitigationTarget" -> 144;
            case "org.tocsin.message.request.PreservationRequest" -> 145;
            case "org.tocsin.message.request.DataToPreserve" -> 146;
            case "org.tocsin.message.request.EarlierPreservation" -> 147;
            case "org.tocsin.message.request.InvestigatedOffence" -> 148;
            case "org.tocsin.message.request.MutualAssistance" -> 149;
            case "org.tocsin.message.request.RequestingAuthority" -> 150;
            case "org.tocsin.message.cooperation.ProgressReport" -> 151;
            case "org.tocsin.message.cooperation.ProgressCommitment" -> 152;
            case "org.tocsin.message.cooperation.ProgressFigure" -> 153;
            case "org.tocsin.message.cooperation.ProgressItem" -> 154;
            case "org.tocsin.message.cooperation.ProgressTimeFrame" -> 155;
            case "org.tocsin.message.request.ReleaseRequest" -> 156;
            case "org.tocsin.message.request.Response" -> 157;
            case "org.tocsin.message.request.GivenAnswer" -> 158;
            case "org.tocsin.message.request.GrantedRelease" -> 159;
            case "org.tocsin.message.request.KeptPreservation" -> 160;
            case "org.tocsin.message.directory.SharingProfile" -> 161;
            case "org.tocsin.message.directory.AcceptedFormat" -> 162;
            case "org.tocsin.message.directory.ReplyTarget" -> 163;
            case "org.tocsin.message.directory.ReportTarget" -> 164;
            case "org.tocsin.message.directory.SeverityScale" -> 165;
            case "org.tocsin.message.directory.SeverityScaleLevel" -> 166;
            case "org.tocsin.message.directory.SharingScope" -> 167;
            case "org.tocsin.message.directory.TimeLimit" -> 168;
            case "org.tocsin.message.directory.TlpCeilings" -> 169;
            case "org.tocsin.message.incident.SituationReport" -> 170;
            case "org.tocsin.message.incident.AssistanceLine" -> 171;
            case "org.tocsin.message.incident.PartySituation" -> 172;
            case "org.tocsin.message.incident.SectorSituation" -> 173;
            case "org.tocsin.message.incident.SituationFact" -> 174;
            case "org.tocsin.message.incident.SituationPeriod" -> 175;
            case "org.tocsin.message.survey.SurveyResponse" -> 176;
            case "org.tocsin.message.survey.SurveyResult" -> 177;
            case "org.tocsin.message.survey.SurveyCell" -> 178;
            case "org.tocsin.message.survey.SurveyFinding" -> 179;
            case "org.tocsin.message.survey.SurveyGroup" -> 180;
            case "org.tocsin.message.survey.SurveyNamedAnswers" -> 181;
            case "org.tocsin.message.survey.SurveyNumberSummary" -> 182;
            case "org.tocsin.message.survey.SurveyTable" -> 183;
            case "org.tocsin.message.survey.Survey" -> 184;
            case "org.tocsin.message.survey.SurveyDependency" -> 185;
            case "org.tocsin.message.survey.SurveyOption" -> 186;
            case "org.tocsin.message.survey.SurveyQuestion" -> 187;
            case "org.tocsin.message.survey.SurveyScaleStep" -> 188;
            case "org.tocsin.message.survey.SurveySection" -> 189;
            default -> -1;
        };
    }

    /** The name of the object in the schemas. */
    static String definition(int record) {
        return DEFINITIONS[record];
    }

    static long reached(int record) {
        return REACHED[record];
    }

    static Member[] members(int record) {
        return switch (record) {
            case 0 -> assistanceItem();
            case 1 -> category();
            case 2 -> categorySource();
            case 3 -> coAuthor();
            case 4 -> documentPart();
            case 5 -> document();
            case 6 -> exerciseReference();
            case 7 -> grade();
            case 8 -> handling();
            case 9 -> inReplyTo();
            case 10 -> indicatorList();
            case 11 -> indicator();
            case 12 -> informationGap();
            case 13 -> judgement();
            case 14 -> localId();
            case 15 -> malware();
            case 16 -> measure();
            case 17 -> messageMaterial();
            case 18 -> messageReference();
            case 19 -> partialTime();
            case 20 -> partyRole();
            case 21 -> product();
            case 22 -> quantity();
            case 23 -> question();
            case 24 -> recipient();
            case 25 -> relay();
            case 26 -> releaseAudience();
            case 27 -> reply();
            case 28 -> severityAssessment();
            case 29 -> nationalSeverity();
            case 30 -> sighting();
            case 31 -> signature();
            case 32 -> sourceCitation();
            case 33 -> statedCondition();
            case 34 -> surveyAnswer();
            case 35 -> talks();
            case 36 -> technique();
            case 37 -> textEntry();
            case 38 -> timePeriod();
            case 39 -> vulnerability();
            case 40 -> header();
            case 41 -> acknowledgement();
            case 42 -> answeringDesk();
            case 43 -> reportedProblem();
            case 44 -> activityNotice();
            case 45 -> activityCost();
            case 46 -> activityEligibility();
            case 47 -> activityHost();
            case 48 -> activityPlace();
            case 49 -> activityRegistration();
            case 50 -> activitySession();
            case 51 -> advisory();
            case 52 -> advisedAction();
            case 53 -> observation();
            case 54 -> analysisReport();
            case 55 -> analysisFinding();
            case 56 -> analysisMaterial();
            case 57 -> assistanceOffer();
            case 58 -> assistanceRequest();
            case 59 -> attributionStatement();
            case 60 -> announcedConsequence();
            case 61 -> attributionBasis();
            case 62 -> attributionSubject();
            case 63 -> claimPublicity();
            case 64 -> invokedNorm();
            case 65 -> subjectNotice();
            case 66 -> cancellation();
            case 67 -> cancelledMessage();
            case 68 -> changeProposal();
            case 69 -> changeImpact();
            case 70 -> positionCount();
            case 71 -> proposedChange();
            case 72 -> proposedCode();
            case 73 -> clarificationRequest();
            case 74 -> clarificationFact();
            case 75 -> statedEffect();
            case 76 -> communicationCheck();
            case 77 -> cooperationNotice();
            case 78 -> partnerSought();
            case 79 -> directoryEntry();
            case 80 -> constituency();
            case 81 -> contactChannel();
            case 82 -> contactKey();
            case 83 -> contactPerson();
            case 84 -> dutyHours();
            case 85 -> listedParty();
            case 86 -> nomination();
            case 87 -> responseTeam();
            case 88 -> exerciseControl();
            case 89 -> exerciseInject();
            case 90 -> exercisePlan();
            case 91 -> exerciseEvent();
            case 92 -> exerciseEventList();
            case 93 -> exerciseObjective();
            case 94 -> exerciseParticipant();
            case 95 -> exerciseRule();
            case 96 -> exerciseWindow();
            case 97 -> expectedAction();
            case 98 -> injectRecipient();
            case 99 -> planUnderTest();
            case 100 -> simulatedParty();
            case 101 -> groupEntry();
            case 102 -> groupMember();
            case 103 -> guidance();
            case 104 -> keyMessage();
            case 105 -> languageVersion();
            case 106 -> reuseTerms();
            case 107 -> handlingChange();
            case 108 -> incidentReport();
            case 109 -> actor();
            case 110 -> affectedArea();
            case 111 -> affectedData();
            case 112 -> affectedService();
            case 113 -> affectedSystem();
            case 114 -> campaign();
            case 115 -> cause();
            case 116 -> crossBorder();
            case 117 -> detection();
            case 118 -> extortion();
            case 119 -> impact();
            case 120 -> impactLoss();
            case 121 -> incidentEvent();
            case 122 -> incidentScope();
            case 123 -> incidentTimes();
            case 124 -> industryCode();
            case 125 -> interval();
            case 126 -> noticeGiven();
            case 127 -> outlook();
            case 128 -> publicStatement();
            case 129 -> reportChange();
            case 130 -> safetyImpact();
            case 131 -> victim();
            case 132 -> victims();
            case 133 -> informationRequest();
            case 134 -> lessonsLearnt();
            case 135 -> actionOwner();
            case 136 -> exerciseMeasurement();
            case 137 -> exerciseReview();
            case 138 -> lesson();
            case 139 -> lessonAction();
            case 140 -> objectiveResult();
            case 141 -> planTest();
            case 142 -> mitigationRequest();
            case 143 -> earlierContact();
            case 144 -> mitigationTarget();
            case 145 -> preservationRequest();
            case 146 -> dataToPreserve();
            case 147 -> earlierPreservation();
            case 148 -> investigatedOffence();
            case 149 -> mutualAssistance();
            case 150 -> requestingAuthority();
            case 151 -> progressReport();
            case 152 -> progressCommitment();
            case 153 -> progressFigure();
            case 154 -> progressItem();
            case 155 -> progressTimeFrame();
            case 156 -> releaseRequest();
            case 157 -> response();
            case 158 -> givenAnswer();
            case 159 -> grantedRelease();
            case 160 -> keptPreservation();
            case 161 -> sharingProfile();
            case 162 -> acceptedFormat();
            case 163 -> replyTarget();
            case 164 -> reportTarget();
            case 165 -> severityScale();
            case 166 -> severityScaleLevel();
            case 167 -> sharingScope();
            case 168 -> timeLimit();
            case 169 -> tlpCeilings();
            case 170 -> situationReport();
            case 171 -> assistanceLine();
            case 172 -> partySituation();
            case 173 -> sectorSituation();
            case 174 -> situationFact();
            case 175 -> situationPeriod();
            case 176 -> surveyResponse();
            case 177 -> surveyResult();
            case 178 -> surveyCell();
            case 179 -> surveyFinding();
            case 180 -> surveyGroup();
            case 181 -> surveyNamedAnswers();
            case 182 -> surveyNumberSummary();
            case 183 -> surveyTable();
            case 184 -> survey();
            case 185 -> surveyDependency();
            case 186 -> surveyOption();
            case 187 -> surveyQuestion();
            case 188 -> surveyScaleStep();
            case 189 -> surveySection();
            default -> throw new IllegalStateException("no such record: " + record);
        };
    }

    static @Nullable Object value(int record, Object holder, int member) {
        return switch (record) {
            case 0 -> value((AssistanceItem) holder, member);
            case 1 -> value((Category) holder, member);
            case 2 -> value((CategorySource) holder, member);
            case 3 -> value((CoAuthor) holder, member);
            case 4 -> value((DocumentPart) holder, member);
            case 5 -> value((Document) holder, member);
            case 6 -> value((ExerciseReference) holder, member);
            case 7 -> value((Grade) holder, member);
            case 8 -> value((Handling) holder, member);
            case 9 -> value((InReplyTo) holder, member);
            case 10 -> value((IndicatorList) holder, member);
            case 11 -> value((Indicator) holder, member);
            case 12 -> value((InformationGap) holder, member);
            case 13 -> value((Judgement) holder, member);
            case 14 -> value((LocalId) holder, member);
            case 15 -> value((Malware) holder, member);
            case 16 -> value((Measure) holder, member);
            case 17 -> value((MessageMaterial) holder, member);
            case 18 -> value((MessageReference) holder, member);
            case 19 -> value((PartialTime) holder, member);
            case 20 -> value((PartyRole) holder, member);
            case 21 -> value((Product) holder, member);
            case 22 -> value((Quantity) holder, member);
            case 23 -> value((Question) holder, member);
            case 24 -> value((Recipient) holder, member);
            case 25 -> value((Relay) holder, member);
            case 26 -> value((ReleaseAudience) holder, member);
            case 27 -> value((Reply) holder, member);
            case 28 -> value((SeverityAssessment) holder, member);
            case 29 -> value((NationalSeverity) holder, member);
            case 30 -> value((Sighting) holder, member);
            case 31 -> value((Signature) holder, member);
            case 32 -> value((SourceCitation) holder, member);
            case 33 -> value((StatedCondition) holder, member);
            case 34 -> value((SurveyAnswer) holder, member);
            case 35 -> value((Talks) holder, member);
            case 36 -> value((Technique) holder, member);
            case 37 -> value((TextEntry) holder, member);
            case 38 -> value((TimePeriod) holder, member);
            case 39 -> value((Vulnerability) holder, member);
            case 40 -> value((Header) holder, member);
            case 41 -> value((Acknowledgement) holder, member);
            case 42 -> value((AnsweringDesk) holder, member);
            case 43 -> value((ReportedProblem) holder, member);
            case 44 -> value((ActivityNotice) holder, member);
            case 45 -> value((ActivityCost) holder, member);
            case 46 -> value((ActivityEligibility) holder, member);
            case 47 -> value((ActivityHost) holder, member);
            case 48 -> value((ActivityPlace) holder, member);
            case 49 -> value((ActivityRegistration) holder, member);
            case 50 -> value((ActivitySession) holder, member);
            case 51 -> value((Advisory) holder, member);
            case 52 -> value((AdvisedAction) holder, member);
            case 53 -> value((Observation) holder, member);
            case 54 -> value((AnalysisReport) holder, member);
            case 55 -> value((AnalysisFinding) holder, member);
            case 56 -> value((AnalysisMaterial) holder, member);
            case 57 -> value((AssistanceOffer) holder, member);
            case 58 -> value((AssistanceRequest) holder, member);
            case 59 -> value((AttributionStatement) holder, member);
            case 60 -> value((AnnouncedConsequence) holder, member);
            case 61 -> value((AttributionBasis) holder, member);
            case 62 -> value((AttributionSubject) holder, member);
            case 63 -> value((ClaimPublicity) holder, member);
            case 64 -> value((InvokedNorm) holder, member);
            case 65 -> value((SubjectNotice) holder, member);
            case 66 -> value((Cancellation) holder, member);
            case 67 -> value((CancelledMessage) holder, member);
            case 68 -> value((ChangeProposal) holder, member);
            case 69 -> value((ChangeImpact) holder, member);
            case 70 -> value((PositionCount) holder, member);
            case 71 -> value((ProposedChange) holder, member);
            case 72 -> value((ProposedCode) holder, member);
            case 73 -> value((ClarificationRequest) holder, member);
            case 74 -> value((ClarificationFact) holder, member);
            case 75 -> value((StatedEffect) holder, member);
            case 76 -> value((CommunicationCheck) holder, member);
            case 77 -> value((CooperationNotice) holder, member);
            case 78 -> value((PartnerSought) holder, member);
            case 79 -> value((DirectoryEntry) holder, member);
            case 80 -> value((Constituency) holder, member);
            case 81 -> value((ContactChannel) holder, member);
            case 82 -> value((ContactKey) holder, member);
            case 83 -> value((ContactPerson) holder, member);
            case 84 -> value((DutyHours) holder, member);
            case 85 -> value((ListedParty) holder, member);
            case 86 -> value((Nomination) holder, member);
            case 87 -> value((ResponseTeam) holder, member);
            case 88 -> value((ExerciseControl) holder, member);
            case 89 -> value((ExerciseInject) holder, member);
            case 90 -> value((ExercisePlan) holder, member);
            case 91 -> value((ExerciseEvent) holder, member);
            case 92 -> value((ExerciseEventList) holder, member);
            case 93 -> value((ExerciseObjective) holder, member);
            case 94 -> value((ExerciseParticipant) holder, member);
            case 95 -> value((ExerciseRule) holder, member);
            case 96 -> value((ExerciseWindow) holder, member);
            case 97 -> value((ExpectedAction) holder, member);
            case 98 -> value((InjectRecipient) holder, member);
            case 99 -> value((PlanUnderTest) holder, member);
            case 100 -> value((SimulatedParty) holder, member);
            case 101 -> value((GroupEntry) holder, member);
            case 102 -> value((GroupMember) holder, member);
            case 103 -> value((Guidance) holder, member);
            case 104 -> value((KeyMessage) holder, member);
            case 105 -> value((LanguageVersion) holder, member);
            case 106 -> value((ReuseTerms) holder, member);
            case 107 -> value((HandlingChange) holder, member);
            case 108 -> value((IncidentReport) holder, member);
            case 109 -> value((Actor) holder, member);
            case 110 -> value((AffectedArea) holder, member);
            case 111 -> value((AffectedData) holder, member);
            case 112 -> value((AffectedService) holder, member);
            case 113 -> value((AffectedSystem) holder, member);
            case 114 -> value((Campaign) holder, member);
            case 115 -> value((Cause) holder, member);
            case 116 -> value((CrossBorder) holder, member);
            case 117 -> value((Detection) holder, member);
            case 118 -> value((Extortion) holder, member);
            case 119 -> value((Impact) holder, member);
            case 120 -> value((ImpactLoss) holder, member);
            case 121 -> value((IncidentEvent) holder, member);
            case 122 -> value((IncidentScope) holder, member);
            case 123 -> value((IncidentTimes) holder, member);
            case 124 -> value((IndustryCode) holder, member);
            case 125 -> value((Interval) holder, member);
            case 126 -> value((NoticeGiven) holder, member);
            case 127 -> value((Outlook) holder, member);
            case 128 -> value((PublicStatement) holder, member);
            case 129 -> value((ReportChange) holder, member);
            case 130 -> value((SafetyImpact) holder, member);
            case 131 -> value((Victim) holder, member);
            case 132 -> value((Victims) holder, member);
            case 133 -> value((InformationRequest) holder, member);
            case 134 -> value((LessonsLearnt) holder, member);
            case 135 -> value((ActionOwner) holder, member);
            case 136 -> value((ExerciseMeasurement) holder, member);
            case 137 -> value((ExerciseReview) holder, member);
            case 138 -> value((Lesson) holder, member);
            case 139 -> value((LessonAction) holder, member);
            case 140 -> value((ObjectiveResult) holder, member);
            case 141 -> value((PlanTest) holder, member);
            case 142 -> value((MitigationRequest) holder, member);
            case 143 -> value((EarlierContact) holder, member);
            case 144 -> value((MitigationTarget) holder, member);
            case 145 -> value((PreservationRequest) holder, member);
            case 146 -> value((DataToPreserve) holder, member);
            case 147 -> value((EarlierPreservation) holder, member);
            case 148 -> value((InvestigatedOffence) holder, member);
            case 149 -> value((MutualAssistance) holder, member);
            case 150 -> value((RequestingAuthority) holder, member);
            case 151 -> value((ProgressReport) holder, member);
            case 152 -> value((ProgressCommitment) holder, member);
            case 153 -> value((ProgressFigure) holder, member);
            case 154 -> value((ProgressItem) holder, member);
            case 155 -> value((ProgressTimeFrame) holder, member);
            case 156 -> value((ReleaseRequest) holder, member);
            case 157 -> value((Response) holder, member);
            case 158 -> value((GivenAnswer) holder, member);
            case 159 -> value((GrantedRelease) holder, member);
            case 160 -> value((KeptPreservation) holder, member);
            case 161 -> value((SharingProfile) holder, member);
            case 162 -> value((AcceptedFormat) holder, member);
            case 163 -> value((ReplyTarget) holder, member);
            case 164 -> value((ReportTarget) holder, member);
            case 165 -> value((SeverityScale) holder, member);
            case 166 -> value((SeverityScaleLevel) holder, member);
            case 167 -> value((SharingScope) holder, member);
            case 168 -> value((TimeLimit) holder, member);
            case 169 -> value((TlpCeilings) holder, member);
            case 170 -> value((SituationReport) holder, member);
            case 171 -> value((AssistanceLine) holder, member);
            case 172 -> value((PartySituation) holder, member);
            case 173 -> value((SectorSituation) holder, member);
            case 174 -> value((SituationFact) holder, member);
            case 175 -> value((SituationPeriod) holder, member);
            case 176 -> value((SurveyResponse) holder, member);
            case 177 -> value((SurveyResult) holder, member);
            case 178 -> value((SurveyCell) holder, member);
            case 179 -> value((SurveyFinding) holder, member);
            case 180 -> value((SurveyGroup) holder, member);
            case 181 -> value((SurveyNamedAnswers) holder, member);
            case 182 -> value((SurveyNumberSummary) holder, member);
            case 183 -> value((SurveyTable) holder, member);
            case 184 -> value((Survey) holder, member);
            case 185 -> value((SurveyDependency) holder, member);
            case 186 -> value((SurveyOption) holder, member);
            case 187 -> value((SurveyQuestion) holder, member);
            case 188 -> value((SurveyScaleStep) holder, member);
            case 189 -> value((SurveySection) holder, member);
            default -> throw new IllegalStateException("no such record: " + record);
        };
    }

    private static Member[] assistanceItem() {
        return new Member[] {
            new Member(0, 0, "kind", false, AssistanceKind.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(0, 1, "mode", false, AssistanceMode.class, Set.of()),
            new Member(0, 2, "quantity", false, Quantity.class, Set.of()),
            new Member(0, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(AssistanceItem record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.mode();
            case 2 -> record.quantity();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] category() {
        return new Member[] {
            new Member(1, 0, "kind", false, IncidentKind.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(1, 1, "rsit", false, Rsit.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(1, 2, "sources", true, CategorySource.class, Set.of()),
            new Member(1, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(Category record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.rsit();
            case 2 -> record.sources();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] categorySource() {
        return new Member[] {
            new Member(2, 0, "scheme", false, CategoryScheme.class, Set.of()),
            new Member(2, 1, "version", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(2, 2, "code", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(2, 3, "relation", false, CategoryRelation.class, Set.of()),
        };
    }

    private static @Nullable Object value(CategorySource record, int member) {
        return switch (member) {
            case 0 -> record.scheme();
            case 1 -> record.version();
            case 2 -> record.code();
            case 3 -> record.relation();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] coAuthor() {
        return new Member[] {
            new Member(3, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(3, 1, "role", false, PocRole.class, Set.of()),
            new Member(3, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
        };
    }

    private static @Nullable Object value(CoAuthor record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            case 2 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] documentPart() {
        return new Member[] {
            new Member(4, 0, "number", false, Integer.class, Set.of()),
            new Member(4, 1, "count", false, Integer.class, Set.of()),
            new Member(4, 2, "size", false, Long.class, Set.of()),
            new Member(4, 3, "digest", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(DocumentPart record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.count();
            case 2 -> record.size();
            case 3 -> record.digest();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] document() {
        return new Member[] {
            new Member(5, 0, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(5, 1, "format", false, DocumentFormat.class, Set.of()),
            new Member(5, 2, "formatVersion", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(5, 3, "mediaType", false, String.class, Set.of()),
            new Member(5, 4, "uri", false, String.class, Set.of()),
            new Member(5, 5, "access", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(5, 6, "content", false, String.class, Set.of()),
            new Member(5, 7, "size", false, Long.class, Set.of()),
            new Member(5, 8, "digest", false, String.class, Set.of()),
            new Member(5, 9, "part", false, DocumentPart.class, Set.of()),
            new Member(5, 10, "tlp", false, Tlp.class, Set.of()),
            new Member(5, 11, "hazard", false, DocumentHazard.class, Set.of()),
            new Member(5, 12, "use", false, DocumentUse.class, Set.of()),
        };
    }

    private static @Nullable Object value(Document record, int member) {
        return switch (member) {
            case 0 -> record.title();
            case 1 -> record.format();
            case 2 -> record.formatVersion();
            case 3 -> record.mediaType();
            case 4 -> record.uri();
            case 5 -> record.access();
            case 6 -> record.content();
            case 7 -> record.size();
            case 8 -> record.digest();
            case 9 -> record.part();
            case 10 -> record.tlp();
            case 11 -> record.hazard();
            case 12 -> record.use();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseReference() {
        return new Member[] {
            new Member(6, 0, "id", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(6, 1, "marker", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(6, 2, "inject", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(ExerciseReference record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.marker();
            case 2 -> record.inject();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] grade() {
        return new Member[] {
            new Member(7, 0, "source", false, SourceReliability.class, Set.of()),
            new Member(7, 1, "content", false, ContentCredibility.class, Set.of()),
        };
    }

    private static @Nullable Object value(Grade record, int member) {
        return switch (member) {
            case 0 -> record.source();
            case 1 -> record.content();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] handling() {
        return new Member[] {
            new Member(8, 0, "tlp", false, Tlp.class, Set.of()),
            new Member(8, 1, "pap", false, Pap.class, Set.of()),
            new Member(8, 2, "community", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(8, 3, "restriction", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(8, 4, "encryption", false, TransportEncryption.class, Set.of()),
            new Member(8, 5, "credit", false, Credit.class, Set.of()),
            new Member(8, 6, "victimContact", false, VictimContact.class, Set.of()),
            new Member(8, 7, "useLimit", false, UseLimit.class, Set.of()),
            new Member(8, 8, "personalData", false, PersonalData.class, Set.of()),
            new Member(8, 9, "retainUntil", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(Handling record, int member) {
        return switch (member) {
            case 0 -> record.tlp();
            case 1 -> record.pap();
            case 2 -> record.community();
            case 3 -> record.restriction();
            case 4 -> record.encryption();
            case 5 -> record.credit();
            case 6 -> record.victimContact();
            case 7 -> record.useLimit();
            case 8 -> record.personalData();
            case 9 -> record.retainUntil();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] inReplyTo() {
        return new Member[] {
            new Member(9, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 2, 1, 3),
            new Member(9, 1, "type", false, MessageType.class, Set.of()),
            new Member(9, 2, "revision", false, Long.class, Set.of()),
            new Member(9, 3, "digest", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(InReplyTo record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.type();
            case 2 -> record.revision();
            case 3 -> record.digest();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] indicatorList() {
        return new Member[] {
            new Member(10, 0, "tocsin", false, FormatVersion.class, Set.of()),
            new Member(10, 1, "realm", false, Realm.class, Set.of()),
            new Member(10, 2, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(10, 3, "message", false, MessageId.class, Set.of(Meaning.MESSAGE), 4),
            new Member(10, 4, "revision", false, Long.class, Set.of()),
            new Member(10, 5, "sentAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(10, 6, "tlp", false, Tlp.class, Set.of()),
            new Member(10, 7, "pap", false, Pap.class, Set.of()),
            new Member(10, 8, "count", false, Integer.class, Set.of()),
            new Member(10, 9, "size", false, Integer.class, Set.of()),
            new Member(10, 10, "digest", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(IndicatorList record, int member) {
        return switch (member) {
            case 0 -> record.tocsin();
            case 1 -> record.realm();
            case 2 -> record.party();
            case 3 -> record.message();
            case 4 -> record.revision();
            case 5 -> record.sentAt();
            case 6 -> record.tlp();
            case 7 -> record.pap();
            case 8 -> record.count();
            case 9 -> record.size();
            case 10 -> record.digest();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] indicator() {
        return new Member[] {
            new Member(11, 0, "kind", false, IndicatorKind.class, Set.of()),
            new Member(11, 1, "value", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(11, 2, "use", false, IndicatorUse.class, Set.of()),
            new Member(11, 3, "firstSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 4),
            new Member(11, 4, "lastSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(11, 5, "sightings", true, Sighting.class, Set.of()),
            new Member(11, 6, "validFrom", false, Timestamp.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 7),
            new Member(11, 7, "validUntil", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(11, 8, "role", false, IndicatorRole.class, Set.of()),
            new Member(11, 9, "confidence", false, Confidence.class, Set.of()),
            new Member(11, 10, "tlp", false, Tlp.class, Set.of()),
            new Member(11, 11, "pap", false, Pap.class, Set.of()),
        };
    }

    private static @Nullable Object value(Indicator record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.value();
            case 2 -> record.use();
            case 3 -> record.firstSeen();
            case 4 -> record.lastSeen();
            case 5 -> record.sightings();
            case 6 -> record.validFrom();
            case 7 -> record.validUntil();
            case 8 -> record.role();
            case 9 -> record.confidence();
            case 10 -> record.tlp();
            case 11 -> record.pap();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] informationGap() {
        return new Member[] {
            new Member(12, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(12, 1, "nextBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(InformationGap record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.nextBy();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] judgement() {
        return new Member[] {
            new Member(13, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(13, 1, "likelihood", false, Likelihood.class, Set.of()),
            new Member(13, 2, "confidence", false, Confidence.class, Set.of()),
        };
    }

    private static @Nullable Object value(Judgement record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.likelihood();
            case 2 -> record.confidence();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] localId() {
        return new Member[] {
            new Member(14, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(14, 1, "issuer", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(14, 2, "kind", false, LocalIdKind.class, Set.of()),
        };
    }

    private static @Nullable Object value(LocalId record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.issuer();
            case 2 -> record.kind();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] malware() {
        return new Member[] {
            new Member(15, 0, "family", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(15, 1, "aliases", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(15, 2, "functions", true, MalwareFunction.class, Set.of()),
            new Member(15, 3, "sampleDigests", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(Malware record, int member) {
        return switch (member) {
            case 0 -> record.family();
            case 1 -> record.aliases();
            case 2 -> record.functions();
            case 3 -> record.sampleDigests();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] measure() {
        return new Member[] {
            new Member(16, 0, "code", false, MeasureCode.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(16, 1, "state", false, MeasureState.class, Set.of()),
            new Member(16, 2, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED), 1),
            new Member(16, 3, "by", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(16, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(Measure record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.state();
            case 2 -> record.at();
            case 3 -> record.by();
            case 4 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] messageMaterial() {
        return new Member[] {
            new Member(17, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1),
            new Member(17, 1, "revision", false, Long.class, Set.of()),
            new Member(17, 2, "parts", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(MessageMaterial record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.revision();
            case 2 -> record.parts();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] messageReference() {
        return new Member[] {
            new Member(18, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1, 3),
            new Member(18, 1, "revision", false, Long.class, Set.of()),
            new Member(18, 2, "relation", false, ReferenceRelation.class, Set.of()),
            new Member(18, 3, "digest", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(MessageReference record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.revision();
            case 2 -> record.relation();
            case 3 -> record.digest();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partialTime() {
        return new Member[] {
            new Member(19, 0, "at", false, PartialTimestamp.class, Set.of()),
            new Member(19, 1, "certainty", false, Certainty.class, Set.of()),
        };
    }

    private static @Nullable Object value(PartialTime record, int member) {
        return switch (member) {
            case 0 -> record.at();
            case 1 -> record.certainty();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partyRole() {
        return new Member[] {
            new Member(20, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(20, 1, "role", false, PocRole.class, Set.of()),
            new Member(20, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
        };
    }

    private static @Nullable Object value(PartyRole record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            case 2 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] product() {
        return new Member[] {
            new Member(21, 0, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(21, 1, "vendor", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(21, 2, "versions", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(21, 3, "cpe", false, String.class, Set.of()),
            new Member(21, 4, "purl", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(Product record, int member) {
        return switch (member) {
            case 0 -> record.name();
            case 1 -> record.vendor();
            case 2 -> record.versions();
            case 3 -> record.cpe();
            case 4 -> record.purl();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] quantity() {
        return new Member[] {
            new Member(22, 0, "value", false, Long.class, Set.of()),
            new Member(22, 1, "min", false, Long.class, Set.of()),
            new Member(22, 2, "max", false, Long.class, Set.of()),
            new Member(22, 3, "unit", false, Unit.class, Set.of()),
            new Member(22, 4, "precision", false, Precision.class, Set.of()),
        };
    }

    private static @Nullable Object value(Quantity record, int member) {
        return switch (member) {
            case 0 -> record.value();
            case 1 -> record.min();
            case 2 -> record.max();
            case 3 -> record.unit();
            case 4 -> record.precision();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] question() {
        return new Member[] {
            new Member(23, 0, "number", false, Integer.class, Set.of()),
            new Member(23, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(Question record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] recipient() {
        return new Member[] {
            new Member(24, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(24, 1, "group", false, String.class, Set.of(Meaning.GROUP)),
            new Member(24, 2, "role", false, PocRole.class, Set.of()),
            new Member(24, 3, "copy", false, Boolean.class, Set.of()),
        };
    }

    private static @Nullable Object value(Recipient record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.group();
            case 2 -> record.role();
            case 3 -> record.copy();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] relay() {
        return new Member[] {
            new Member(25, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(25, 1, "role", false, PocRole.class, Set.of()),
        };
    }

    private static @Nullable Object value(Relay record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] releaseAudience() {
        return new Member[] {
            new Member(26, 0, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(26, 1, "groups", true, String.class, Set.of(Meaning.GROUP)),
            new Member(26, 2, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(26, 3, "audiences", true, Audience.class, Set.of()),
            new Member(26, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ReleaseAudience record, int member) {
        return switch (member) {
            case 0 -> record.parties();
            case 1 -> record.groups();
            case 2 -> record.sectors();
            case 3 -> record.audiences();
            case 4 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] reply() {
        return new Member[] {
            new Member(27, 0, "expected", false, ReplyExpectation.class, Set.of()),
            new Member(27, 1, "by", false, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(Reply record, int member) {
        return switch (member) {
            case 0 -> record.expected();
            case 1 -> record.by();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] severityAssessment() {
        return new Member[] {
            new Member(28, 0, "level", false, IncidentSeverity.class, Set.of()),
            new Member(28, 1, "reasons", true, SeverityReason.class, Set.of()),
            new Member(28, 2, "national", true, NationalSeverity.class, Set.of()),
        };
    }

    private static @Nullable Object value(SeverityAssessment record, int member) {
        return switch (member) {
            case 0 -> record.level();
            case 1 -> record.reasons();
            case 2 -> record.national();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] nationalSeverity() {
        return new Member[] {
            new Member(29, 0, "scheme", false, SeverityScheme.class, Set.of()),
            new Member(29, 1, "value", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(NationalSeverity record, int member) {
        return switch (member) {
            case 0 -> record.scheme();
            case 1 -> record.value();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] sighting() {
        return new Member[] {
            new Member(30, 0, "count", false, Long.class, Set.of()),
            new Member(30, 1, "firstSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 2),
            new Member(30, 2, "lastSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(30, 3, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(30, 4, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(30, 5, "place", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
        };
    }

    private static @Nullable Object value(Sighting record, int member) {
        return switch (member) {
            case 0 -> record.count();
            case 1 -> record.firstSeen();
            case 2 -> record.lastSeen();
            case 3 -> record.party();
            case 4 -> record.sector();
            case 5 -> record.place();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] signature() {
        return new Member[] {
            new Member(31, 0, "protectedHeader", false, String.class, Set.of()),
            new Member(31, 1, "signature", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(Signature record, int member) {
        return switch (member) {
            case 0 -> record.protectedHeader();
            case 1 -> record.signature();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] sourceCitation() {
        return new Member[] {
            new Member(32, 0, "url", false, String.class, Set.of()),
            new Member(32, 1, "citation", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(32, 2, "title", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(32, 3, "publishedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
        };
    }

    private static @Nullable Object value(SourceCitation record, int member) {
        return switch (member) {
            case 0 -> record.url();
            case 1 -> record.citation();
            case 2 -> record.title();
            case 3 -> record.publishedOn();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] statedCondition() {
        return new Member[] {
            new Member(33, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(StatedCondition record, int member) {
        return switch (member) {
            case 0 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyAnswer() {
        return new Member[] {
            new Member(34, 0, "question", false, String.class, Set.of()),
            new Member(34, 1, "option", false, String.class, Set.of()),
            new Member(34, 2, "options", true, String.class, Set.of()),
            new Member(34, 3, "number", false, Long.class, Set.of()),
            new Member(34, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(34, 5, "unanswered", false, UnansweredReason.class, Set.of()),
            new Member(34, 6, "evidence", true, SourceCitation.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyAnswer record, int member) {
        return switch (member) {
            case 0 -> record.question();
            case 1 -> record.option();
            case 2 -> record.options();
            case 3 -> record.number();
            case 4 -> record.text();
            case 5 -> record.unanswered();
            case 6 -> record.evidence();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] talks() {
        return new Member[] {
            new Member(35, 0, "channel", false, TalksChannel.class, Set.of()),
            new Member(35, 1, "slots", true, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(Talks record, int member) {
        return switch (member) {
            case 0 -> record.channel();
            case 1 -> record.slots();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] technique() {
        return new Member[] {
            new Member(36, 0, "framework", false, TechniqueFramework.class, Set.of()),
            new Member(36, 1, "version", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(36, 2, "id", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(Technique record, int member) {
        return switch (member) {
            case 0 -> record.framework();
            case 1 -> record.version();
            case 2 -> record.id();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] textEntry() {
        return new Member[] {
            new Member(37, 0, "lang", false, String.class, Set.of()),
            new Member(37, 1, "text", false, String.class, Set.of()),
            new Member(37, 2, "origin", false, TextOrigin.class, Set.of()),
        };
    }

    private static @Nullable Object value(TextEntry record, int member) {
        return switch (member) {
            case 0 -> record.lang();
            case 1 -> record.text();
            case 2 -> record.origin();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] timePeriod() {
        return new Member[] {
            new Member(38, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(38, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(TimePeriod record, int member) {
        return switch (member) {
            case 0 -> record.from();
            case 1 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] vulnerability() {
        return new Member[] {
            new Member(39, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(39, 1, "exploited", false, Answer.class, Set.of()),
            new Member(39, 2, "products", true, Product.class, Set.of()),
            new Member(39, 3, "fix", false, FixState.class, Set.of()),
            new Member(39, 4, "fixedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(39, 5, "cvss", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(Vulnerability record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.exploited();
            case 2 -> record.products();
            case 3 -> record.fix();
            case 4 -> record.fixedOn();
            case 5 -> record.cvss();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] header() {
        return new Member[] {
            new Member(40, 0, "tocsin", false, FormatVersion.class, Set.of()),
            new Member(40, 1, "type", false, MessageType.class, Set.of()),
            new Member(40, 2, "realm", false, Realm.class, Set.of()),
            new Member(40, 3, "id", false, MessageId.class, Set.of(Meaning.OWN_IDENTIFIER)),
            new Member(40, 4, "revision", false, Long.class, Set.of()),
            new Member(40, 5, "thread", false, MessageId.class, Set.of(Meaning.THREAD)),
            new Member(40, 6, "inReplyTo", false, InReplyTo.class, Set.of()),
            new Member(40, 7, "references", true, MessageReference.class, Set.of()),
            new Member(40, 8, "exercise", false, ExerciseReference.class, Set.of()),
            new Member(40, 9, "originator", false, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(40, 10, "relayedBy", false, Relay.class, Set.of()),
            new Member(40, 11, "recipients", true, Recipient.class, Set.of()),
            new Member(40, 12, "track", false, Track.class, Set.of()),
            new Member(40, 13, "standing", false, Standing.class, Set.of()),
            new Member(40, 14, "precedence", false, Precedence.class, Set.of()),
            new Member(40, 15, "sentAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(40, 16, "firstSentAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(40, 17, "validUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(40, 18, "reply", false, Reply.class, Set.of()),
            new Member(40, 19, "handling", false, Handling.class, Set.of()),
            new Member(40, 20, "withoutPrejudice", false, Boolean.class, Set.of()),
            new Member(40, 21, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(40, 22, "documents", true, Document.class, Set.of()),
            new Member(40, 23, "signatures", true, Signature.class, Set.of()),
        };
    }

    private static @Nullable Object value(Header record, int member) {
        return switch (member) {
            case 0 -> record.tocsin();
            case 1 -> record.type();
            case 2 -> record.realm();
            case 3 -> record.id();
            case 4 -> record.revision();
            case 5 -> record.thread();
            case 6 -> record.inReplyTo();
            case 7 -> record.references();
            case 8 -> record.exercise();
            case 9 -> record.originator();
            case 10 -> record.relayedBy();
            case 11 -> record.recipients();
            case 12 -> record.track();
            case 13 -> record.standing();
            case 14 -> record.precedence();
            case 15 -> record.sentAt();
            case 16 -> record.firstSentAt();
            case 17 -> record.validUntil();
            case 18 -> record.reply();
            case 19 -> record.handling();
            case 20 -> record.withoutPrejudice();
            case 21 -> record.title();
            case 22 -> record.documents();
            case 23 -> record.signatures();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] acknowledgement() {
        return new Member[] {
            new Member(41, 0, "level", false, AcknowledgementLevel.class, Set.of()),
            new Member(41, 1, "receivedAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(41, 2, "answeredBy", false, AnsweringDesk.class, Set.of()),
            new Member(41, 3, "localIds", true, LocalId.class, Set.of()),
            new Member(41, 4, "forwardedTo", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(41, 5, "problems", true, ReportedProblem.class, Set.of()),
            new Member(41, 6, "nextBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(41, 7, "challengeAnswer", false, String.class, Set.of()),
            new Member(41, 8, "contactData", false, ContactDataState.class, Set.of()),
            new Member(41, 9, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Acknowledgement record, int member) {
        return switch (member) {
            case 0 -> record.level();
            case 1 -> record.receivedAt();
            case 2 -> record.answeredBy();
            case 3 -> record.localIds();
            case 4 -> record.forwardedTo();
            case 5 -> record.problems();
            case 6 -> record.nextBy();
            case 7 -> record.challengeAnswer();
            case 8 -> record.contactData();
            case 9 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] answeringDesk() {
        return new Member[] {
            new Member(42, 0, "role", false, PocRole.class, Set.of()),
            new Member(42, 1, "onDuty", false, Boolean.class, Set.of()),
        };
    }

    private static @Nullable Object value(AnsweringDesk record, int member) {
        return switch (member) {
            case 0 -> record.role();
            case 1 -> record.onDuty();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] reportedProblem() {
        return new Member[] {
            new Member(43, 0, "code", false, String.class, Set.of()),
            new Member(43, 1, "pointer", false, String.class, Set.of()),
            new Member(43, 2, "severity", false, ProblemSeverity.class, Set.of()),
        };
    }

    private static @Nullable Object value(ReportedProblem record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.pointer();
            case 2 -> record.severity();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityNotice() {
        return new Member[] {
            new Member(44, 0, "kind", false, ActivityKind.class, Set.of()),
            new Member(44, 1, "areas", true, CooperationArea.class, Set.of()),
            new Member(44, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(44, 3, "level", false, ActivityLevel.class, Set.of()),
            new Member(44, 4, "sessions", true, ActivitySession.class, Set.of()),
            new Member(44, 5, "hosts", true, ActivityHost.class, Set.of()),
            new Member(44, 6, "languages", true, String.class, Set.of()),
            new Member(44, 7, "eligibility", false, ActivityEligibility.class, Set.of()),
            new Member(44, 8, "seats", false, Integer.class, Set.of()),
            new Member(44, 9, "seatsPerParty", false, Integer.class, Set.of()),
            new Member(44, 10, "cost", false, ActivityCost.class, Set.of()),
            new Member(44, 11, "registration", false, ActivityRegistration.class, Set.of()),
            new Member(44, 12, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(44, 13, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(44, 14, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ActivityNotice record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.areas();
            case 2 -> record.summary();
            case 3 -> record.level();
            case 4 -> record.sessions();
            case 5 -> record.hosts();
            case 6 -> record.languages();
            case 7 -> record.eligibility();
            case 8 -> record.seats();
            case 9 -> record.seatsPerParty();
            case 10 -> record.cost();
            case 11 -> record.registration();
            case 12 -> record.contact();
            case 13 -> record.exercise();
            case 14 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityCost() {
        return new Member[] {
            new Member(45, 0, "sharing", false, CostSharing.class, Set.of()),
            new Member(45, 1, "fee", false, Quantity.class, Set.of(Meaning.MONEY)),
            new Member(45, 2, "covered", true, CoveredCost.class, Set.of()),
            new Member(45, 3, "coveredFor", true, ParticipantPriority.class, Set.of()),
            new Member(45, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityCost record, int member) {
        return switch (member) {
            case 0 -> record.sharing();
            case 1 -> record.fee();
            case 2 -> record.covered();
            case 3 -> record.coveredFor();
            case 4 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityEligibility() {
        return new Member[] {
            new Member(46, 0, "tracks", true, Track.class, Set.of()),
            new Member(46, 1, "audience", true, Audience.class, Set.of()),
            new Member(46, 2, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(46, 3, "priorityFor", true, ParticipantPriority.class, Set.of()),
            new Member(46, 4, "conditions", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityEligibility record, int member) {
        return switch (member) {
            case 0 -> record.tracks();
            case 1 -> record.audience();
            case 2 -> record.parties();
            case 3 -> record.priorityFor();
            case 4 -> record.conditions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityHost() {
        return new Member[] {
            new Member(47, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(47, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityHost record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityPlace() {
        return new Member[] {
            new Member(48, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(48, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityPlace record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityRegistration() {
        return new Member[] {
            new Member(49, 0, "openUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(49, 1, "state", false, RegistrationState.class, Set.of()),
            new Member(49, 2, "url", false, String.class, Set.of()),
            new Member(49, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityRegistration record, int member) {
        return switch (member) {
            case 0 -> record.openUntil();
            case 1 -> record.state();
            case 2 -> record.url();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activitySession() {
        return new Member[] {
            new Member(50, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(50, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(50, 2, "attendance", false, Attendance.class, Set.of()),
            new Member(50, 3, "place", false, ActivityPlace.class, Set.of(Meaning.PLACE)),
            new Member(50, 4, "topic", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivitySession record, int member) {
        return switch (member) {
            case 0 -> record.from();
            case 1 -> record.until();
            case 2 -> record.attendance();
            case 3 -> record.place();
            case 4 -> record.topic();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] advisory() {
        return new Member[] {
            new Member(51, 0, "kind", false, AdvisoryKind.class, Set.of()),
            new Member(51, 1, "categories", true, Category.class, Set.of()),
            new Member(51, 2, "domains", true, Domain.class, Set.of()),
            new Member(51, 3, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(51, 4, "spreadsBy", false, SpreadMechanism.class, Set.of()),
            new Member(51, 5, "products", true, Product.class, Set.of()),
            new Member(51, 6, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(51, 7, "malware", true, Malware.class, Set.of()),
            new Member(51, 8, "techniques", true, Technique.class, Set.of()),
            new Member(51, 9, "observed", true, Observation.class, Set.of()),
            new Member(51, 10, "actions", true, AdvisedAction.class, Set.of()),
            new Member(51, 11, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(51, 12, "detectionRules", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(51, 13, "likelihood", false, Likelihood.class, Set.of()),
            new Member(51, 14, "confidence", false, Confidence.class, Set.of()),
            new Member(51, 15, "grade", false, Grade.class, Set.of()),
            new Member(51, 16, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(51, 17, "sources", true, SourceCitation.class, Set.of()),
            new Member(51, 18, "nextUpdateBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(51, 19, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Advisory record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.categories();
            case 2 -> record.domains();
            case 3 -> record.summary();
            case 4 -> record.spreadsBy();
            case 5 -> record.products();
            case 6 -> record.vulnerabilities();
            case 7 -> record.malware();
            case 8 -> record.techniques();
            case 9 -> record.observed();
            case 10 -> record.actions();
            case 11 -> record.indicators();
            case 12 -> record.detectionRules();
            case 13 -> record.likelihood();
            case 14 -> record.confidence();
            case 15 -> record.grade();
            case 16 -> record.severity();
            case 17 -> record.sources();
            case 18 -> record.nextUpdateBy();
            case 19 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] advisedAction() {
        return new Member[] {
            new Member(52, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(52, 1, "urgency", false, ActionUrgency.class, Set.of()),
            new Member(52, 2, "audience", false, Audience.class, Set.of()),
        };
    }

    private static @Nullable Object value(AdvisedAction record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.urgency();
            case 2 -> record.audience();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] observation() {
        return new Member[] {
            new Member(53, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(53, 1, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(53, 2, "quantity", false, Quantity.class, Set.of()),
            new Member(53, 3, "asOf", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
        };
    }

    private static @Nullable Object value(Observation record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.sector();
            case 2 -> record.quantity();
            case 3 -> record.asOf();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] analysisReport() {
        return new Member[] {
            new Member(54, 0, "kind", false, AnalysisKind.class, Set.of()),
            new Member(54, 1, "subject", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(54, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(54, 3, "categories", true, Category.class, Set.of()),
            new Member(54, 4, "domains", true, Domain.class, Set.of()),
            new Member(54, 5, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(54, 6, "campaigns", true, Campaign.class, Set.of()),
            new Member(54, 7, "period", false, TimePeriod.class, Set.of()),
            new Member(54, 8, "methods", true, AnalysisMethod.class, Set.of()),
            new Member(54, 9, "method", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(54, 10, "materials", true, AnalysisMaterial.class, Set.of()),
            new Member(54, 11, "findings", true, AnalysisFinding.class, Set.of()),
            new Member(54, 12, "techniques", true, Technique.class, Set.of()),
            new Member(54, 13, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(54, 14, "malware", true, Malware.class, Set.of()),
            new Member(54, 15, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(54, 16, "detectionRules", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(54, 17, "recommendations", true, AdvisedAction.class, Set.of()),
            new Member(54, 18, "limitations", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(54, 19, "unknowns", true, InformationGap.class, Set.of()),
            new Member(54, 20, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(54, 21, "sources", true, SourceCitation.class, Set.of()),
            new Member(54, 22, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(AnalysisReport record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.subject();
            case 2 -> record.summary();
            case 3 -> record.categories();
            case 4 -> record.domains();
            case 5 -> record.sectors();
            case 6 -> record.campaigns();
            case 7 -> record.period();
            case 8 -> record.methods();
            case 9 -> record.method();
            case 10 -> record.materials();
            case 11 -> record.findings();
            case 12 -> record.techniques();
            case 13 -> record.vulnerabilities();
            case 14 -> record.malware();
            case 15 -> record.indicators();
            case 16 -> record.detectionRules();
            case 17 -> record.recommendations();
            case 18 -> record.limitations();
            case 19 -> record.unknowns();
            case 20 -> record.coAuthors();
            case 21 -> record.sources();
            case 22 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] analysisFinding() {
        return new Member[] {
            new Member(55, 0, "number", false, Integer.class, Set.of()),
            new Member(55, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(55, 2, "likelihood", false, Likelihood.class, Set.of()),
            new Member(55, 3, "confidence", false, Confidence.class, Set.of()),
            new Member(55, 4, "grade", false, Grade.class, Set.of()),
            new Member(55, 5, "evidence", true, String.class, Set.of(Meaning.DOCUMENT)),
        };
    }

    private static @Nullable Object value(AnalysisFinding record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.text();
            case 2 -> record.likelihood();
            case 3 -> record.confidence();
            case 4 -> record.grade();
            case 5 -> record.evidence();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] analysisMaterial() {
        return new Member[] {
            new Member(56, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(56, 1, "quantity", false, Quantity.class, Set.of()),
            new Member(56, 2, "grade", false, Grade.class, Set.of()),
        };
    }

    private static @Nullable Object value(AnalysisMaterial record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.quantity();
            case 2 -> record.grade();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] assistanceOffer() {
        return new Member[] {
            new Member(57, 0, "items", true, AssistanceItem.class, Set.of()),
            new Member(57, 1, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(57, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(57, 3, "availableAt", false, Timestamp.class, Set.of(Meaning.PLANNED, Meaning.INTERVAL), 4),
            new Member(57, 4, "availableUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(57, 5, "languages", true, String.class, Set.of()),
            new Member(57, 6, "costs", false, CostSharing.class, Set.of()),
            new Member(57, 7, "conditions", true, StatedCondition.class, Set.of()),
            new Member(57, 8, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(57, 9, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(AssistanceOffer record, int member) {
        return switch (member) {
            case 0 -> record.items();
            case 1 -> record.incident();
            case 2 -> record.summary();
            case 3 -> record.availableAt();
            case 4 -> record.availableUntil();
            case 5 -> record.languages();
            case 6 -> record.costs();
            case 7 -> record.conditions();
            case 8 -> record.coordinator();
            case 9 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] assistanceRequest() {
        return new Member[] {
            new Member(58, 0, "needs", true, AssistanceItem.class, Set.of()),
            new Member(58, 1, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(58, 2, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(58, 3, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(58, 4, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(58, 5, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(58, 6, "criticalInfrastructure", false, CriticalInfrastructureState.class, Set.of()),
            new Member(58, 7, "neededBy", false, Timestamp.class, Set.of(Meaning.PLANNED, Meaning.INTERVAL), 8),
            new Member(58, 8, "neededUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(58, 9, "languages", true, String.class, Set.of()),
            new Member(58, 10, "costs", false, CostSharing.class, Set.of()),
            new Member(58, 11, "arrangements", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(58, 12, "access", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(58, 13, "ownerConsent", false, Answer.class, Set.of()),
            new Member(58, 14, "legalBasis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(58, 15, "othersAsked", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(58, 16, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(AssistanceRequest record, int member) {
        return switch (member) {
            case 0 -> record.needs();
            case 1 -> record.coordinator();
            case 2 -> record.incident();
            case 3 -> record.summary();
            case 4 -> record.severity();
            case 5 -> record.sectors();
            case 6 -> record.criticalInfrastructure();
            case 7 -> record.neededBy();
            case 8 -> record.neededUntil();
            case 9 -> record.languages();
            case 10 -> record.costs();
            case 11 -> record.arrangements();
            case 12 -> record.access();
            case 13 -> record.ownerConsent();
            case 14 -> record.legalBasis();
            case 15 -> record.othersAsked();
            case 16 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] attributionStatement() {
        return new Member[] {
            new Member(59, 0, "level", false, AttributionLevel.class, Set.of()),
            new Member(59, 1, "claimStanding", false, ClaimStanding.class, Set.of()),
            new Member(59, 2, "incidents", true, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(59, 3, "subject", false, AttributionSubject.class, Set.of()),
            new Member(59, 4, "seenFrom", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.SEEN_FROM)),
            new Member(59, 5, "nexus", false, StateNexus.class, Set.of()),
            new Member(59, 6, "claim", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(59, 7, "likelihood", false, Likelihood.class, Set.of()),
            new Member(59, 8, "confidence", false, Confidence.class, Set.of()),
            new Member(59, 9, "basis", true, AttributionBasis.class, Set.of()),
            new Member(59, 10, "evidence", false, EvidenceAvailability.class, Set.of()),
            new Member(59, 11, "alternatives", true, Judgement.class, Set.of()),
            new Member(59, 12, "assumptions", true, Judgement.class, Set.of()),
            new Member(59, 13, "unknowns", true, InformationGap.class, Set.of()),
            new Member(59, 14, "norms", true, InvokedNorm.class, Set.of()),
            new Member(59, 15, "consequences", true, AnnouncedConsequence.class, Set.of()),
            new Member(59, 16, "subjectInformedFirst", false, SubjectNotice.class, Set.of()),
            new Member(59, 17, "publicity", false, ClaimPublicity.class, Set.of()),
            new Member(59, 18, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(59, 19, "sources", true, SourceCitation.class, Set.of()),
            new Member(59, 20, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(AttributionStatement record, int member) {
        return switch (member) {
            case 0 -> record.level();
            case 1 -> record.claimStanding();
            case 2 -> record.incidents();
            case 3 -> record.subject();
            case 4 -> record.seenFrom();
            case 5 -> record.nexus();
            case 6 -> record.claim();
            case 7 -> record.likelihood();
            case 8 -> record.confidence();
            case 9 -> record.basis();
            case 10 -> record.evidence();
            case 11 -> record.alternatives();
            case 12 -> record.assumptions();
            case 13 -> record.unknowns();
            case 14 -> record.norms();
            case 15 -> record.consequences();
            case 16 -> record.subjectInformedFirst();
            case 17 -> record.publicity();
            case 18 -> record.coAuthors();
            case 19 -> record.sources();
            case 20 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] announcedConsequence() {
        return new Member[] {
            new Member(60, 0, "kind", false, ConsequenceKind.class, Set.of()),
            new Member(60, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(AnnouncedConsequence record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] attributionBasis() {
        return new Member[] {
            new Member(61, 0, "kind", false, BasisKind.class, Set.of()),
            new Member(61, 1, "grade", false, Grade.class, Set.of()),
            new Member(61, 2, "releasable", false, Boolean.class, Set.of()),
            new Member(61, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(61, 4, "documents", true, String.class, Set.of(Meaning.DOCUMENT)),
        };
    }

    private static @Nullable Object value(AttributionBasis record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.grade();
            case 2 -> record.releasable();
            case 3 -> record.text();
            case 4 -> record.documents();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] attributionSubject() {
        return new Member[] {
            new Member(62, 0, "kind", false, AttributionSubjectKind.class, Set.of()),
            new Member(62, 1, "label", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(62, 2, "aliases", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(62, 3, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.ACCUSED)),
        };
    }

    private static @Nullable Object value(AttributionSubject record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.label();
            case 2 -> record.aliases();
            case 3 -> record.party();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] claimPublicity() {
        return new Member[] {
            new Member(63, 0, "reach", false, PublicityReach.class, Set.of()),
            new Member(63, 1, "url", false, String.class, Set.of()),
            new Member(63, 2, "embargoUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(ClaimPublicity record, int member) {
        return switch (member) {
            case 0 -> record.reach();
            case 1 -> record.url();
            case 2 -> record.embargoUntil();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] invokedNorm() {
        return new Member[] {
            new Member(64, 0, "norm", false, Norm.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(64, 1, "clause", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(64, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(InvokedNorm record, int member) {
        return switch (member) {
            case 0 -> record.norm();
            case 1 -> record.clause();
            case 2 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] subjectNotice() {
        return new Member[] {
            new Member(65, 0, "informed", false, Boolean.class, Set.of()),
            new Member(65, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(65, 2, "message", false, MessageId.class, Set.of(Meaning.MESSAGE)),
        };
    }

    private static @Nullable Object value(SubjectNotice record, int member) {
        return switch (member) {
            case 0 -> record.informed();
            case 1 -> record.at();
            case 2 -> record.message();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] cancellation() {
        return new Member[] {
            new Member(66, 0, "cancels", true, CancelledMessage.class, Set.of()),
            new Member(66, 1, "reason", false, CancellationReason.class, Set.of()),
            new Member(66, 2, "instruction", false, CancellationInstruction.class, Set.of()),
            new Member(66, 3, "correction", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(66, 4, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(66, 5, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Cancellation record, int member) {
        return switch (member) {
            case 0 -> record.cancels();
            case 1 -> record.reason();
            case 2 -> record.instruction();
            case 3 -> record.correction();
            case 4 -> record.explanation();
            case 5 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] cancelledMessage() {
        return new Member[] {
            new Member(67, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1),
            new Member(67, 1, "revision", false, Long.class, Set.of()),
        };
    }

    private static @Nullable Object value(CancelledMessage record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.revision();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] changeProposal() {
        return new Member[] {
            new Member(68, 0, "area", false, ChangeArea.class, Set.of()),
            new Member(68, 1, "status", false, ProposalStatus.class, Set.of()),
            new Member(68, 2, "changes", true, ProposedChange.class, Set.of()),
            new Member(68, 3, "rationale", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(68, 4, "impact", false, ChangeImpact.class, Set.of()),
            new Member(68, 5, "version", false, FormatVersion.class, Set.of()),
            new Member(68, 6, "effectiveOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(68, 7, "discussionUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(68, 8, "positions", false, PositionCount.class, Set.of()),
            new Member(68, 9, "outcome", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(68, 10, "decidedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(68, 11, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ChangeProposal record, int member) {
        return switch (member) {
            case 0 -> record.area();
            case 1 -> record.status();
            case 2 -> record.changes();
            case 3 -> record.rationale();
            case 4 -> record.impact();
            case 5 -> record.version();
            case 6 -> record.effectiveOn();
            case 7 -> record.discussionUntil();
            case 8 -> record.positions();
            case 9 -> record.outcome();
            case 10 -> record.decidedOn();
            case 11 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] changeImpact() {
        return new Member[] {
            new Member(69, 0, "compatibility", false, ChangeCompatibility.class, Set.of()),
            new Member(69, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ChangeImpact record, int member) {
        return switch (member) {
            case 0 -> record.compatibility();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] positionCount() {
        return new Member[] {
            new Member(70, 0, "supports", false, Integer.class, Set.of()),
            new Member(70, 1, "objects", false, Integer.class, Set.of()),
            new Member(70, 2, "abstains", false, Integer.class, Set.of()),
            new Member(70, 3, "noPosition", false, Integer.class, Set.of()),
        };
    }

    private static @Nullable Object value(PositionCount record, int member) {
        return switch (member) {
            case 0 -> record.supports();
            case 1 -> record.objects();
            case 2 -> record.abstains();
            case 3 -> record.noPosition();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] proposedChange() {
        return new Member[] {
            new Member(71, 0, "kind", false, ChangeKind.class, Set.of()),
            new Member(71, 1, "messageType", false, MessageType.class, Set.of()),
            new Member(71, 2, "pointer", false, String.class, Set.of()),
            new Member(71, 3, "list", false, String.class, Set.of()),
            new Member(71, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 5, "wording", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 6, "codes", true, ProposedCode.class, Set.of()),
        };
    }

    private static @Nullable Object value(ProposedChange record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.messageType();
            case 2 -> record.pointer();
            case 3 -> record.list();
            case 4 -> record.text();
            case 5 -> record.wording();
            case 6 -> record.codes();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] proposedCode() {
        return new Member[] {
            new Member(72, 0, "code", false, String.class, Set.of()),
            new Member(72, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(72, 2, "definition", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ProposedCode record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.title();
            case 2 -> record.definition();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] clarificationRequest() {
        return new Member[] {
            new Member(73, 0, "concern", false, Concern.class, Set.of()),
            new Member(73, 1, "facts", true, ClarificationFact.class, Set.of()),
            new Member(73, 2, "inference", false, Judgement.class, Set.of()),
            new Member(73, 3, "effect", false, StatedEffect.class, Set.of()),
            new Member(73, 4, "questions", true, Question.class, Set.of()),
            new Member(73, 5, "statementHeldUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(73, 6, "counterparts", true, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(73, 7, "talks", false, Talks.class, Set.of()),
            new Member(73, 8, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ClarificationRequest record, int member) {
        return switch (member) {
            case 0 -> record.concern();
            case 1 -> record.facts();
            case 2 -> record.inference();
            case 3 -> record.effect();
            case 4 -> record.questions();
            case 5 -> record.statementHeldUntil();
            case 6 -> record.counterparts();
            case 7 -> record.talks();
            case 8 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] clarificationFact() {
        return new Member[] {
            new Member(74, 0, "what", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(74, 1, "from", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 2),
            new Member(74, 2, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(74, 3, "seenAt", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(74, 4, "grade", false, Grade.class, Set.of()),
            new Member(74, 5, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
        };
    }

    private static @Nullable Object value(ClarificationFact record, int member) {
        return switch (member) {
            case 0 -> record.what();
            case 1 -> record.from();
            case 2 -> record.until();
            case 3 -> record.seenAt();
            case 4 -> record.grade();
            case 5 -> record.indicators();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] statedEffect() {
        return new Member[] {
            new Member(75, 0, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(75, 1, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
        };
    }

    private static @Nullable Object value(StatedEffect record, int member) {
        return switch (member) {
            case 0 -> record.severity();
            case 1 -> record.sectors();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] communicationCheck() {
        return new Member[] {
            new Member(76, 0, "kind", false, CommunicationCheckKind.class, Set.of()),
            new Member(76, 1, "channel", false, ChannelKind.class, Set.of()),
            new Member(76, 2, "entry", false, EntryId.class, Set.of(Meaning.ENTRY)),
            new Member(76, 3, "challenge", false, String.class, Set.of()),
            new Member(76, 4, "announced", false, Boolean.class, Set.of()),
            new Member(76, 5, "campaign", false, CheckCampaignId.class, Set.of(Meaning.CHECK_CAMPAIGN)),
            new Member(76, 6, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(CommunicationCheck record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.channel();
            case 2 -> record.entry();
            case 3 -> record.challenge();
            case 4 -> record.announced();
            case 5 -> record.campaign();
            case 6 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] cooperationNotice() {
        return new Member[] {
            new Member(77, 0, "kind", false, CooperationKind.class, Set.of()),
            new Member(77, 1, "areas", true, CooperationArea.class, Set.of()),
            new Member(77, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(77, 3, "goal", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(77, 4, "status", false, CooperationStatus.class, Set.of()),
            new Member(77, 5, "period", false, TimePeriod.class, Set.of()),
            new Member(77, 6, "proposers", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(77, 7, "partnersSought", true, PartnerSought.class, Set.of()),
            new Member(77, 8, "costSharing", false, CostSharing.class, Set.of()),
            new Member(77, 9, "budget", false, Quantity.class, Set.of(Meaning.MONEY)),
            new Member(77, 10, "conditions", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(77, 11, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(77, 12, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(CooperationNotice record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.areas();
            case 2 -> record.text();
            case 3 -> record.goal();
            case 4 -> record.status();
            case 5 -> record.period();
            case 6 -> record.proposers();
            case 7 -> record.partnersSought();
            case 8 -> record.costSharing();
            case 9 -> record.budget();
            case 10 -> record.conditions();
            case 11 -> record.contact();
            case 12 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partnerSought() {
        return new Member[] {
            new Member(78, 0, "part", false, CooperationPart.class, Set.of()),
            new Member(78, 1, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(78, 2, "audience", true, Audience.class, Set.of()),
            new Member(78, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(PartnerSought record, int member) {
        return switch (member) {
            case 0 -> record.part();
            case 1 -> record.parties();
            case 2 -> record.audience();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] directoryEntry() {
        return new Member[] {
            new Member(79, 0, "entry", false, EntryId.class, Set.of(Meaning.ENTRY)),
            new Member(79, 1, "change", false, DirectoryChange.class, Set.of()),
            new Member(79, 2, "party", false, ListedParty.class, Set.of()),
            new Member(79, 3, "roles", true, PocRole.class, Set.of()),
            new Member(79, 4, "office", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(79, 5, "persons", true, ContactPerson.class, Set.of()),
            new Member(79, 6, "postalAddress", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(79, 7, "webPage", false, String.class, Set.of()),
            new Member(79, 8, "team", false, ResponseTeam.class, Set.of()),
            new Member(79, 9, "availability", false, Availability.class, Set.of()),
            new Member(79, 10, "timeZone", false, String.class, Set.of()),
            new Member(79, 11, "dutyHours", true, DutyHours.class, Set.of()),
            new Member(79, 12, "holidays", true, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(79, 13, "languages", true, String.class, Set.of()),
            new Member(79, 14, "channels", true, ContactChannel.class, Set.of()),
            new Member(79, 15, "keys", true, ContactKey.class, Set.of()),
            new Member(79, 16, "escalation", true, EntryId.class, Set.of(Meaning.NAMED_ENTRY)),
            new Member(79, 17, "constituency", false, Constituency.class, Set.of()),
            new Member(79, 18, "nomination", false, Nomination.class, Set.of()),
            new Member(79, 19, "memberships", true, ContactNetwork.class, Set.of()),
            new Member(79, 20, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 21),
            new Member(79, 21, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(79, 22, "confirmedAt", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(79, 23, "publicMembers", true, String.class, Set.of()),
            new Member(79, 24, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(DirectoryEntry record, int member) {
        return switch (member) {
            case 0 -> record.entry();
            case 1 -> record.change();
            case 2 -> record.party();
            case 3 -> record.roles();
            case 4 -> record.office();
            case 5 -> record.persons();
            case 6 -> record.postalAddress();
            case 7 -> record.webPage();
            case 8 -> record.team();
            case 9 -> record.availability();
            case 10 -> record.timeZone();
            case 11 -> record.dutyHours();
            case 12 -> record.holidays();
            case 13 -> record.languages();
            case 14 -> record.channels();
            case 15 -> record.keys();
            case 16 -> record.escalation();
            case 17 -> record.constituency();
            case 18 -> record.nomination();
            case 19 -> record.memberships();
            case 20 -> record.validFrom();
            case 21 -> record.validUntil();
            case 22 -> record.confirmedAt();
            case 23 -> record.publicMembers();
            case 24 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] constituency() {
        return new Member[] {
            new Member(80, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(80, 1, "domains", true, String.class, Set.of()),
            new Member(80, 2, "asns", true, String.class, Set.of()),
            new Member(80, 3, "addressRanges", true, String.class, Set.of()),
            new Member(80, 4, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 0),
        };
    }

    private static @Nullable Object value(Constituency record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.domains();
            case 2 -> record.asns();
            case 3 -> record.addressRanges();
            case 4 -> record.sectors();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] contactChannel() {
        return new Member[] {
            new Member(81, 0, "kind", false, ChannelKind.class, Set.of()),
            new Member(81, 1, "address", false, String.class, Set.of(Meaning.COMPARED, Meaning.PERSONAL)),
            new Member(81, 2, "order", false, Integer.class, Set.of()),
            new Member(81, 3, "preferredFor", true, ChannelPurpose.class, Set.of()),
            new Member(81, 4, "keys", true, String.class, Set.of()),
            new Member(81, 5, "hours", false, String.class, Set.of()),
            new Member(81, 6, "days", true, Weekday.class, Set.of()),
            new Member(81, 7, "languages", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(ContactChannel record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.address();
            case 2 -> record.order();
            case 3 -> record.preferredFor();
            case 4 -> record.keys();
            case 5 -> record.hours();
            case 6 -> record.days();
            case 7 -> record.languages();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] contactKey() {
        return new Member[] {
            new Member(82, 0, "id", false, String.class, Set.of()),
            new Member(82, 1, "kind", false, KeyKind.class, Set.of()),
            new Member(82, 2, "fingerprint", false, String.class, Set.of()),
            new Member(82, 3, "uses", true, KeyUse.class, Set.of()),
            new Member(82, 4, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 5),
            new Member(82, 5, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(82, 6, "document", false, String.class, Set.of(Meaning.DOCUMENT)),
        };
    }

    private static @Nullable Object value(ContactKey record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.kind();
            case 2 -> record.fingerprint();
            case 3 -> record.uses();
            case 4 -> record.validFrom();
            case 5 -> record.validUntil();
            case 6 -> record.document();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] contactPerson() {
        return new Member[] {
            new Member(83, 0, "position", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(83, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL, Meaning.PERSON)),
            new Member(83, 2, "deputy", false, Boolean.class, Set.of()),
            new Member(83, 3, "languages", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(ContactPerson record, int member) {
        return switch (member) {
            case 0 -> record.position();
            case 1 -> record.name();
            case 2 -> record.deputy();
            case 3 -> record.languages();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] dutyHours() {
        return new Member[] {
            new Member(84, 0, "days", true, Weekday.class, Set.of()),
            new Member(84, 1, "hours", false, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(DutyHours record, int member) {
        return switch (member) {
            case 0 -> record.days();
            case 1 -> record.hours();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] listedParty() {
        return new Member[] {
            new Member(85, 0, "code", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(85, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ListedParty record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] nomination() {
        return new Member[] {
            new Member(86, 0, "by", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(86, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(86, 2, "on", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
        };
    }

    private static @Nullable Object value(Nomination record, int member) {
        return switch (member) {
            case 0 -> record.by();
            case 1 -> record.reference();
            case 2 -> record.on();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] responseTeam() {
        return new Member[] {
            new Member(87, 0, "type", false, TeamType.class, Set.of()),
            new Member(87, 1, "variant", false, TeamVariant.class, Set.of()),
            new Member(87, 2, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(87, 3, "shortName", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(87, 4, "host", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(87, 5, "services", true, TeamService.class, Set.of()),
            new Member(87, 6, "mandate", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ResponseTeam record, int member) {
        return switch (member) {
            case 0 -> record.type();
            case 1 -> record.variant();
            case 2 -> record.name();
            case 3 -> record.shortName();
            case 4 -> record.host();
            case 5 -> record.services();
            case 6 -> record.mandate();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseControl() {
        return new Member[] {
            new Member(88, 0, "action", false, ExerciseAction.class, Set.of()),
            new Member(88, 1, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(88, 2, "effectiveAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(88, 3, "resumeBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(88, 4, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(88, 5, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseControl record, int member) {
        return switch (member) {
            case 0 -> record.action();
            case 1 -> record.exercise();
            case 2 -> record.effectiveAt();
            case 3 -> record.resumeBy();
            case 4 -> record.reason();
            case 5 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseInject() {
        return new Member[] {
            new Member(89, 0, "kind", false, InjectKind.class, Set.of()),
            new Member(89, 1, "simulatedSource", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(89, 2, "scenarioAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(89, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(89, 4, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseInject record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.simulatedSource();
            case 2 -> record.scenarioAt();
            case 3 -> record.text();
            case 4 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exercisePlan() {
        return new Member[] {
            new Member(90, 0, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(90, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(90, 2, "kind", false, ExerciseKind.class, Set.of()),
            new Member(90, 3, "window", false, ExerciseWindow.class, Set.of()),
            new Member(90, 4, "marker", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(90, 5, "realEventPhrase", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(90, 6, "stopPhrase", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(90, 7, "participants", true, ExerciseParticipant.class, Set.of()),
            new Member(90, 8, "simulatedParties", true, SimulatedParty.class, Set.of()),
            new Member(90, 9, "objectives", true, ExerciseObjective.class, Set.of()),
            new Member(90, 10, "capabilities", true, ResponseCapability.class, Set.of()),
            new Member(90, 11, "plansTested", true, PlanUnderTest.class, Set.of()),
            new Member(90, 12, "rules", true, ExerciseRule.class, Set.of()),
            new Member(90, 13, "eventList", false, ExerciseEventList.class, Set.of()),
            new Member(90, 14, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExercisePlan record, int member) {
        return switch (member) {
            case 0 -> record.exercise();
            case 1 -> record.name();
            case 2 -> record.kind();
            case 3 -> record.window();
            case 4 -> record.marker();
            case 5 -> record.realEventPhrase();
            case 6 -> record.stopPhrase();
            case 7 -> record.participants();
            case 8 -> record.simulatedParties();
            case 9 -> record.objectives();
            case 10 -> record.capabilities();
            case 11 -> record.plansTested();
            case 12 -> record.rules();
            case 13 -> record.eventList();
            case 14 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseEvent() {
        return new Member[] {
            new Member(91, 0, "inject", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(91, 1, "plannedAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(91, 2, "offsetMinutes", false, Integer.class, Set.of()),
            new Member(91, 3, "messageType", false, MessageType.class, Set.of()),
            new Member(91, 4, "kind", false, InjectKind.class, Set.of()),
            new Member(91, 5, "delivery", false, InjectDelivery.class, Set.of()),
            new Member(91, 6, "simulatedSource", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(91, 7, "recipients", true, InjectRecipient.class, Set.of()),
            new Member(91, 8, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(91, 9, "objectives", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(91, 10, "expectedActions", true, ExpectedAction.class, Set.of()),
            new Member(91, 11, "contingency", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(91, 12, "controller", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
        };
    }

    private static @Nullable Object value(ExerciseEvent record, int member) {
        return switch (member) {
            case 0 -> record.inject();
            case 1 -> record.plannedAt();
            case 2 -> record.offsetMinutes();
            case 3 -> record.messageType();
            case 4 -> record.kind();
            case 5 -> record.delivery();
            case 6 -> record.simulatedSource();
            case 7 -> record.recipients();
            case 8 -> record.summary();
            case 9 -> record.objectives();
            case 10 -> record.expectedActions();
            case 11 -> record.contingency();
            case 12 -> record.controller();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseEventList() {
        return new Member[] {
            new Member(92, 0, "scenario", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(92, 1, "events", true, ExerciseEvent.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseEventList record, int member) {
        return switch (member) {
            case 0 -> record.scenario();
            case 1 -> record.events();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseObjective() {
        return new Member[] {
            new Member(93, 0, "objective", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(93, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ExerciseObjective record, int member) {
        return switch (member) {
            case 0 -> record.objective();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseParticipant() {
        return new Member[] {
            new Member(94, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(94, 1, "role", false, PocRole.class, Set.of()),
            new Member(94, 2, "part", false, ExercisePart.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseParticipant record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            case 2 -> record.part();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseRule() {
        return new Member[] {
            new Member(95, 0, "kind", false, ExerciseRuleKind.class, Set.of()),
            new Member(95, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ExerciseRule record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseWindow() {
        return new Member[] {
            new Member(96, 0, "startsAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(96, 1, "endsAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(ExerciseWindow record, int member) {
        return switch (member) {
            case 0 -> record.startsAt();
            case 1 -> record.endsAt();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] expectedAction() {
        return new Member[] {
            new Member(97, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(97, 1, "role", false, PocRole.class, Set.of()),
            new Member(97, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(97, 3, "messageType", false, MessageType.class, Set.of()),
            new Member(97, 4, "withinMinutes", false, Integer.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExpectedAction record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            case 2 -> record.text();
            case 3 -> record.messageType();
            case 4 -> record.withinMinutes();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] injectRecipient() {
        return new Member[] {
            new Member(98, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(98, 1, "role", false, PocRole.class, Set.of()),
        };
    }

    private static @Nullable Object value(InjectRecipient record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] planUnderTest() {
        return new Member[] {
            new Member(99, 0, "kind", false, EmergencyPlanKind.class, Set.of()),
            new Member(99, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(99, 2, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
        };
    }

    private static @Nullable Object value(PlanUnderTest record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.title();
            case 2 -> record.party();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] simulatedParty() {
        return new Member[] {
            new Member(100, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(100, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(SimulatedParty record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] groupEntry() {
        return new Member[] {
            new Member(101, 0, "group", false, String.class, Set.of(Meaning.GROUP)),
            new Member(101, 1, "change", false, GroupChange.class, Set.of()),
            new Member(101, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(101, 3, "purpose", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(101, 4, "convener", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(101, 5, "members", true, GroupMember.class, Set.of()),
            new Member(101, 6, "closed", false, Boolean.class, Set.of()),
            new Member(101, 7, "basis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(101, 8, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 9),
            new Member(101, 9, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(101, 10, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(GroupEntry record, int member) {
        return switch (member) {
            case 0 -> record.group();
            case 1 -> record.change();
            case 2 -> record.name();
            case 3 -> record.purpose();
            case 4 -> record.convener();
            case 5 -> record.members();
            case 6 -> record.closed();
            case 7 -> record.basis();
            case 8 -> record.validFrom();
            case 9 -> record.validUntil();
            case 10 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] groupMember() {
        return new Member[] {
            new Member(102, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(102, 1, "roles", true, PocRole.class, Set.of()),
            new Member(102, 2, "since", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(GroupMember record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.roles();
            case 2 -> record.since();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] guidance() {
        return new Member[] {
            new Member(103, 0, "kind", false, GuidanceKind.class, Set.of()),
            new Member(103, 1, "topics", true, GuidanceTopic.class, Set.of()),
            new Member(103, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(103, 3, "keyMessages", true, KeyMessage.class, Set.of()),
            new Member(103, 4, "audiences", true, Audience.class, Set.of()),
            new Member(103, 5, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(103, 6, "level", false, GuidanceLevel.class, Set.of()),
            new Member(103, 7, "duration", false, Quantity.class, Set.of()),
            new Member(103, 8, "tailoring", true, TailoringAspect.class, Set.of()),
            new Member(103, 9, "adaptation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(103, 10, "edition", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(103, 11, "publishedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(103, 12, "versions", true, LanguageVersion.class, Set.of()),
            new Member(103, 13, "reuse", false, ReuseTerms.class, Set.of()),
            new Member(103, 14, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(103, 15, "sources", true, SourceCitation.class, Set.of()),
            new Member(103, 16, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Guidance record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.topics();
            case 2 -> record.summary();
            case 3 -> record.keyMessages();
            case 4 -> record.audiences();
            case 5 -> record.sectors();
            case 6 -> record.level();
            case 7 -> record.duration();
            case 8 -> record.tailoring();
            case 9 -> record.adaptation();
            case 10 -> record.edition();
            case 11 -> record.publishedOn();
            case 12 -> record.versions();
            case 13 -> record.reuse();
            case 14 -> record.coAuthors();
            case 15 -> record.sources();
            case 16 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] keyMessage() {
        return new Member[] {
            new Member(104, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(104, 1, "audience", false, Audience.class, Set.of()),
        };
    }

    private static @Nullable Object value(KeyMessage record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.audience();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] languageVersion() {
        return new Member[] {
            new Member(105, 0, "lang", false, String.class, Set.of()),
            new Member(105, 1, "document", false, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(105, 2, "origin", false, TextOrigin.class, Set.of()),
        };
    }

    private static @Nullable Object value(LanguageVersion record, int member) {
        return switch (member) {
            case 0 -> record.lang();
            case 1 -> record.document();
            case 2 -> record.origin();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] reuseTerms() {
        return new Member[] {
            new Member(106, 0, "licence", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(106, 1, "url", false, String.class, Set.of()),
            new Member(106, 2, "permits", true, ReusePermission.class, Set.of()),
            new Member(106, 3, "credit", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ReuseTerms record, int member) {
        return switch (member) {
            case 0 -> record.licence();
            case 1 -> record.url();
            case 2 -> record.permits();
            case 3 -> record.credit();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] handlingChange() {
        return new Member[] {
            new Member(107, 0, "messages", true, MessageMaterial.class, Set.of()),
            new Member(107, 1, "handling", false, Handling.class, Set.of()),
            new Member(107, 2, "reason", false, HandlingChangeReason.class, Set.of()),
            new Member(107, 3, "effectiveAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(107, 4, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(107, 5, "redactedText", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(107, 6, "informOnward", false, Boolean.class, Set.of()),
            new Member(107, 7, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(107, 8, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(HandlingChange record, int member) {
        return switch (member) {
            case 0 -> record.messages();
            case 1 -> record.handling();
            case 2 -> record.reason();
            case 3 -> record.effectiveAt();
            case 4 -> record.audience();
            case 5 -> record.redactedText();
            case 6 -> record.informOnward();
            case 7 -> record.explanation();
            case 8 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] incidentReport() {
        return new Member[] {
            new Member(108, 0, "stage", false, ReportStage.class, Set.of()),
            new Member(108, 1, "determination", false, Determination.class, Set.of()),
            new Member(108, 2, "status", false, IncidentStatus.class, Set.of()),
            new Member(108, 3, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(108, 4, "localIds", true, LocalId.class, Set.of()),
            new Member(108, 5, "campaigns", true, Campaign.class, Set.of()),
            new Member(108, 6, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(108, 7, "times", false, IncidentTimes.class, Set.of()),
            new Member(108, 8, "categories", true, Category.class, Set.of()),
            new Member(108, 9, "suspectedMalicious", false, Answer.class, Set.of()),
            new Member(108, 10, "targeted", false, Targeting.class, Set.of()),
            new Member(108, 11, "crossBorder", false, CrossBorder.class, Set.of()),
            new Member(108, 12, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(108, 13, "impact", false, Impact.class, Set.of()),
            new Member(108, 14, "scope", false, IncidentScope.class, Set.of()),
            new Member(108, 15, "victims", false, Victims.class, Set.of()),
            new Member(108, 16, "detection", false, Detection.class, Set.of()),
            new Member(108, 17, "cause", false, Cause.class, Set.of()),
            new Member(108, 18, "actors", true, Actor.class, Set.of()),
            new Member(108, 19, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(108, 20, "malware", true, Malware.class, Set.of()),
            new Member(108, 21, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(108, 22, "extortion", false, Extortion.class, Set.of()),
            new Member(108, 23, "measures", true, Measure.class, Set.of()),
            new Member(108, 24, "advice", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(108, 25, "notified", true, NoticeGiven.class, Set.of()),
            new Member(108, 26, "publicStatement", false, PublicStatement.class, Set.of()),
            new Member(108, 27, "confidence", false, Confidence.class, Set.of()),
            new Member(108, 28, "grade", false, Grade.class, Set.of()),
            new Member(108, 29, "sources", true, SourceCitation.class, Set.of()),
            new Member(108, 30, "changes", true, ReportChange.class, Set.of()),
            new Member(108, 31, "lessons", true, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(108, 32, "nextReportBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(108, 33, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(IncidentReport record, int member) {
        return switch (member) {
            case 0 -> record.stage();
            case 1 -> record.determination();
            case 2 -> record.status();
            case 3 -> record.incident();
            case 4 -> record.localIds();
            case 5 -> record.campaigns();
            case 6 -> record.summary();
            case 7 -> record.times();
            case 8 -> record.categories();
            case 9 -> record.suspectedMalicious();
            case 10 -> record.targeted();
            case 11 -> record.crossBorder();
            case 12 -> record.severity();
            case 13 -> record.impact();
            case 14 -> record.scope();
            case 15 -> record.victims();
            case 16 -> record.detection();
            case 17 -> record.cause();
            case 18 -> record.actors();
            case 19 -> record.vulnerabilities();
            case 20 -> record.malware();
            case 21 -> record.indicators();
            case 22 -> record.extortion();
            case 23 -> record.measures();
            case 24 -> record.advice();
            case 25 -> record.notified();
            case 26 -> record.publicStatement();
            case 27 -> record.confidence();
            case 28 -> record.grade();
            case 29 -> record.sources();
            case 30 -> record.changes();
            case 31 -> record.lessons();
            case 32 -> record.nextReportBy();
            case 33 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] actor() {
        return new Member[] {
            new Member(109, 0, "relation", false, ActorRelation.class, Set.of()),
            new Member(109, 1, "kinds", true, ActorKind.class, Set.of()),
            new Member(109, 2, "motives", true, Motive.class, Set.of()),
            new Member(109, 3, "label", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(109, 4, "seenFrom", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.SEEN_FROM)),
        };
    }

    private static @Nullable Object value(Actor record, int member) {
        return switch (member) {
            case 0 -> record.relation();
            case 1 -> record.kinds();
            case 2 -> record.motives();
            case 3 -> record.label();
            case 4 -> record.seenFrom();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] affectedArea() {
        return new Member[] {
            new Member(110, 0, "code", false, String.class, Set.of(Meaning.PLACE)),
            new Member(110, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
        };
    }

    private static @Nullable Object value(AffectedArea record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] affectedData() {
        return new Member[] {
            new Member(111, 0, "kind", false, DataKind.class, Set.of()),
            new Member(111, 1, "subjects", true, DataSubject.class, Set.of()),
            new Member(111, 2, "records", false, Quantity.class, Set.of()),
            new Member(111, 3, "state", false, DataState.class, Set.of()),
            new Member(111, 4, "encrypted", false, Answer.class, Set.of()),
            new Member(111, 5, "disclosed", false, DataDisclosure.class, Set.of()),
        };
    }

    private static @Nullable Object value(AffectedData record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.subjects();
            case 2 -> record.records();
            case 3 -> record.state();
            case 4 -> record.encrypted();
            case 5 -> record.disclosed();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] affectedService() {
        return new Member[] {
            new Member(112, 0, "service", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(112, 1, "sector", false, Sector.class, Set.of(Meaning.EXPLAINED), 0),
            new Member(112, 2, "usersShare", false, Quantity.class, Set.of()),
            new Member(112, 3, "since", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 4),
            new Member(112, 4, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(AffectedService record, int member) {
        return switch (member) {
            case 0 -> record.service();
            case 1 -> record.sector();
            case 2 -> record.usersShare();
            case 3 -> record.since();
            case 4 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] affectedSystem() {
        return new Member[] {
            new Member(113, 0, "kind", false, SystemKind.class, Set.of()),
            new Member(113, 1, "quantity", false, Quantity.class, Set.of()),
            new Member(113, 2, "environment", false, Environment.class, Set.of()),
            new Member(113, 3, "hosting", false, Hosting.class, Set.of()),
            new Member(113, 4, "product", false, Product.class, Set.of()),
            new Member(113, 5, "role", false, SystemRole.class, Set.of()),
        };
    }

    private static @Nullable Object value(AffectedSystem record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.quantity();
            case 2 -> record.environment();
            case 3 -> record.hosting();
            case 4 -> record.product();
            case 5 -> record.role();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] campaign() {
        return new Member[] {
            new Member(114, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(114, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(Campaign record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.name();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] cause() {
        return new Member[] {
            new Member(115, 0, "root", false, RootCause.class, Set.of()),
            new Member(115, 1, "strength", false, CausalStrength.class, Set.of()),
            new Member(115, 2, "vectors", true, AttackVector.class, Set.of()),
            new Member(115, 3, "techniques", true, Technique.class, Set.of()),
            new Member(115, 4, "failures", true, ControlFailure.class, Set.of()),
            new Member(115, 5, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(Cause record, int member) {
        return switch (member) {
            case 0 -> record.root();
            case 1 -> record.strength();
            case 2 -> record.vectors();
            case 3 -> record.techniques();
            case 4 -> record.failures();
            case 5 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] crossBorder() {
        return new Member[] {
            new Member(116, 0, "state", false, CrossBorderState.class, Set.of()),
            new Member(116, 1, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(116, 2, "partiesWithheld", false, Boolean.class, Set.of()),
            new Member(116, 3, "mechanism", false, SpreadMechanism.class, Set.of()),
        };
    }

    private static @Nullable Object value(CrossBorder record, int member) {
        return switch (member) {
            case 0 -> record.state();
            case 1 -> record.parties();
            case 2 -> record.partiesWithheld();
            case 3 -> record.mechanism();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] detection() {
        return new Member[] {
            new Member(117, 0, "by", false, DetectionSource.class, Set.of()),
            new Member(117, 1, "method", true, DetectionMethod.class, Set.of()),
            new Member(117, 2, "notifiedBy", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
        };
    }

    private static @Nullable Object value(Detection record, int member) {
        return switch (member) {
            case 0 -> record.by();
            case 1 -> record.method();
            case 2 -> record.notifiedBy();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] extortion() {
        return new Member[] {
            new Member(118, 0, "demanded", false, Answer.class, Set.of()),
            new Member(118, 1, "paid", false, DisclosableAnswer.class, Set.of()),
            new Member(118, 2, "amount", false, Quantity.class, Set.of(Meaning.MONEY)),
            new Member(118, 3, "by", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(Extortion record, int member) {
        return switch (member) {
            case 0 -> record.demanded();
            case 1 -> record.paid();
            case 2 -> record.amount();
            case 3 -> record.by();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] impact() {
        return new Member[] {
            new Member(119, 0, "effects", true, Effect.class, Set.of()),
            new Member(119, 1, "functional", false, FunctionalImpact.class, Set.of()),
            new Member(119, 2, "recoverability", false, Recoverability.class, Set.of()),
            new Member(119, 3, "information", true, InformationImpact.class, Set.of()),
            new Member(119, 4, "services", true, AffectedService.class, Set.of()),
            new Member(119, 5, "data", true, AffectedData.class, Set.of()),
            new Member(119, 6, "downtime", false, Quantity.class, Set.of()),
            new Member(119, 7, "losses", true, ImpactLoss.class, Set.of()),
            new Member(119, 8, "safety", false, SafetyImpact.class, Set.of()),
            new Member(119, 9, "external", true, ExternalEffect.class, Set.of()),
            new Member(119, 10, "outlook", false, Outlook.class, Set.of()),
        };
    }

    private static @Nullable Object value(Impact record, int member) {
        return switch (member) {
            case 0 -> record.effects();
            case 1 -> record.functional();
            case 2 -> record.recoverability();
            case 3 -> record.information();
            case 4 -> record.services();
            case 5 -> record.data();
            case 6 -> record.downtime();
            case 7 -> record.losses();
            case 8 -> record.safety();
            case 9 -> record.external();
            case 10 -> record.outlook();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] impactLoss() {
        return new Member[] {
            new Member(120, 0, "kind", false, LossKind.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(120, 1, "amount", false, Quantity.class, Set.of(Meaning.MONEY)),
            new Member(120, 2, "rating", false, LossRating.class, Set.of()),
            new Member(120, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ImpactLoss record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.amount();
            case 2 -> record.rating();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] incidentEvent() {
        return new Member[] {
            new Member(121, 0, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(121, 1, "kind", false, EventKind.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(121, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(IncidentEvent record, int member) {
        return switch (member) {
            case 0 -> record.at();
            case 1 -> record.kind();
            case 2 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] incidentScope() {
        return new Member[] {
            new Member(122, 0, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(122, 1, "domains", true, Domain.class, Set.of()),
            new Member(122, 2, "criticalInfrastructure", false, CriticalInfrastructureState.class, Set.of()),
            new Member(122, 3, "areas", true, AffectedArea.class, Set.of()),
            new Member(122, 4, "people", false, Quantity.class, Set.of()),
            new Member(122, 5, "organisations", false, Quantity.class, Set.of()),
            new Member(122, 6, "systems", true, AffectedSystem.class, Set.of()),
        };
    }

    private static @Nullable Object value(IncidentScope record, int member) {
        return switch (member) {
            case 0 -> record.sectors();
            case 1 -> record.domains();
            case 2 -> record.criticalInfrastructure();
            case 3 -> record.areas();
            case 4 -> record.people();
            case 5 -> record.organisations();
            case 6 -> record.systems();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] incidentTimes() {
        return new Member[] {
            new Member(123, 0, "aware", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 1, "detected", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 2, "started", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 3, "compromised", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 4, "exfiltrated", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 5, "contained", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 6, "recovered", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 7, "closed", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(123, 8, "ongoing", false, Answer.class, Set.of()),
            new Member(123, 9, "intervals", true, Interval.class, Set.of()),
            new Member(123, 10, "events", true, IncidentEvent.class, Set.of()),
        };
    }

    private static @Nullable Object value(IncidentTimes record, int member) {
        return switch (member) {
            case 0 -> record.aware();
            case 1 -> record.detected();
            case 2 -> record.started();
            case 3 -> record.compromised();
            case 4 -> record.exfiltrated();
            case 5 -> record.contained();
            case 6 -> record.recovered();
            case 7 -> record.closed();
            case 8 -> record.ongoing();
            case 9 -> record.intervals();
            case 10 -> record.events();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] industryCode() {
        return new Member[] {
            new Member(124, 0, "scheme", false, IndustryScheme.class, Set.of()),
            new Member(124, 1, "version", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(124, 2, "code", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(IndustryCode record, int member) {
        return switch (member) {
            case 0 -> record.scheme();
            case 1 -> record.version();
            case 2 -> record.code();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] interval() {
        return new Member[] {
            new Member(125, 0, "to", false, IntervalEnd.class, Set.of()),
            new Member(125, 1, "value", false, Long.class, Set.of()),
            new Member(125, 2, "unit", false, TimeUnit.class, Set.of()),
        };
    }

    private static @Nullable Object value(Interval record, int member) {
        return switch (member) {
            case 0 -> record.to();
            case 1 -> record.value();
            case 2 -> record.unit();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] noticeGiven() {
        return new Member[] {
            new Member(126, 0, "whom", false, NotifiedBody.class, Set.of()),
            new Member(126, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
        };
    }

    private static @Nullable Object value(NoticeGiven record, int member) {
        return switch (member) {
            case 0 -> record.whom();
            case 1 -> record.at();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] outlook() {
        return new Member[] {
            new Member(127, 0, "trend", false, OutlookTrend.class, Set.of()),
            new Member(127, 1, "horizonHours", false, Integer.class, Set.of()),
        };
    }

    private static @Nullable Object value(Outlook record, int member) {
        return switch (member) {
            case 0 -> record.trend();
            case 1 -> record.horizonHours();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] publicStatement() {
        return new Member[] {
            new Member(128, 0, "state", false, PublicStatementState.class, Set.of()),
            new Member(128, 1, "url", false, String.class, Set.of()),
            new Member(128, 2, "embargoUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(PublicStatement record, int member) {
        return switch (member) {
            case 0 -> record.state();
            case 1 -> record.url();
            case 2 -> record.embargoUntil();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] reportChange() {
        return new Member[] {
            new Member(129, 0, "pointer", false, String.class, Set.of()),
            new Member(129, 1, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ReportChange record, int member) {
        return switch (member) {
            case 0 -> record.pointer();
            case 1 -> record.reason();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] safetyImpact() {
        return new Member[] {
            new Member(130, 0, "deaths", false, Quantity.class, Set.of()),
            new Member(130, 1, "injuries", false, Quantity.class, Set.of()),
            new Member(130, 2, "physicalDamage", false, Answer.class, Set.of()),
        };
    }

    private static @Nullable Object value(SafetyImpact record, int member) {
        return switch (member) {
            case 0 -> record.deaths();
            case 1 -> record.injuries();
            case 2 -> record.physicalDamage();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] victim() {
        return new Member[] {
            new Member(131, 0, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(131, 1, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(131, 2, "area", false, AffectedArea.class, Set.of(Meaning.PLACE)),
            new Member(131, 3, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(131, 4, "sectorCodes", true, IndustryCode.class, Set.of()),
            new Member(131, 5, "sizeBand", false, SizeBand.class, Set.of()),
            new Member(131, 6, "relation", false, VictimRelation.class, Set.of()),
        };
    }

    private static @Nullable Object value(Victim record, int member) {
        return switch (member) {
            case 0 -> record.name();
            case 1 -> record.party();
            case 2 -> record.area();
            case 3 -> record.sector();
            case 4 -> record.sectorCodes();
            case 5 -> record.sizeBand();
            case 6 -> record.relation();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] victims() {
        return new Member[] {
            new Member(132, 0, "disclosure", false, VictimDisclosure.class, Set.of()),
            new Member(132, 1, "consent", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(132, 2, "parties", true, Victim.class, Set.of()),
        };
    }

    private static @Nullable Object value(Victims record, int member) {
        return switch (member) {
            case 0 -> record.disclosure();
            case 1 -> record.consent();
            case 2 -> record.parties();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] informationRequest() {
        return new Member[] {
            new Member(133, 0, "purpose", false, InformationPurpose.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(133, 1, "questions", true, Question.class, Set.of()),
            new Member(133, 2, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(133, 3, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(133, 4, "known", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(133, 5, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 6),
            new Member(133, 6, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(133, 7, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(133, 8, "intendedUses", true, IntendedUse.class, Set.of()),
            new Member(133, 9, "reciprocal", false, Boolean.class, Set.of()),
            new Member(133, 10, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(InformationRequest record, int member) {
        return switch (member) {
            case 0 -> record.purpose();
            case 1 -> record.questions();
            case 2 -> record.incident();
            case 3 -> record.reason();
            case 4 -> record.known();
            case 5 -> record.from();
            case 6 -> record.until();
            case 7 -> record.indicators();
            case 8 -> record.intendedUses();
            case 9 -> record.reciprocal();
            case 10 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] lessonsLearnt() {
        return new Member[] {
            new Member(134, 0, "incidents", true, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(134, 1, "exercise", false, ExerciseReview.class, Set.of()),
            new Member(134, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(134, 3, "victims", false, Victims.class, Set.of()),
            new Member(134, 4, "lessons", true, Lesson.class, Set.of()),
            new Member(134, 5, "sources", true, SourceCitation.class, Set.of()),
            new Member(134, 6, "nextUpdateBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(134, 7, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(LessonsLearnt record, int member) {
        return switch (member) {
            case 0 -> record.incidents();
            case 1 -> record.exercise();
            case 2 -> record.summary();
            case 3 -> record.victims();
            case 4 -> record.lessons();
            case 5 -> record.sources();
            case 6 -> record.nextUpdateBy();
            case 7 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] actionOwner() {
        return new Member[] {
            new Member(135, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(135, 1, "role", false, PocRole.class, Set.of()),
            new Member(135, 2, "office", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActionOwner record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.role();
            case 2 -> record.office();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseMeasurement() {
        return new Member[] {
            new Member(136, 0, "figure", false, ExerciseFigure.class, Set.of()),
            new Member(136, 1, "quantity", false, Quantity.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseMeasurement record, int member) {
        return switch (member) {
            case 0 -> record.figure();
            case 1 -> record.quantity();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseReview() {
        return new Member[] {
            new Member(137, 0, "id", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(137, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(137, 2, "kind", false, ExerciseKind.class, Set.of()),
            new Member(137, 3, "started", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 4),
            new Member(137, 4, "ended", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(137, 5, "scenario", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(137, 6, "objectives", true, ObjectiveResult.class, Set.of()),
            new Member(137, 7, "plansTested", true, PlanTest.class, Set.of()),
            new Member(137, 8, "figures", true, ExerciseMeasurement.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExerciseReview record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.name();
            case 2 -> record.kind();
            case 3 -> record.started();
            case 4 -> record.ended();
            case 5 -> record.scenario();
            case 6 -> record.objectives();
            case 7 -> record.plansTested();
            case 8 -> record.figures();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] lesson() {
        return new Member[] {
            new Member(138, 0, "number", false, Integer.class, Set.of()),
            new Member(138, 1, "kind", false, LessonKind.class, Set.of()),
            new Member(138, 2, "capabilities", true, ResponseCapability.class, Set.of()),
            new Member(138, 3, "objectives", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(138, 4, "observation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(138, 5, "analysis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(138, 6, "rootCause", false, RootCause.class, Set.of()),
            new Member(138, 7, "failures", true, ControlFailure.class, Set.of()),
            new Member(138, 8, "recommendation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(138, 9, "audience", true, Audience.class, Set.of()),
            new Member(138, 10, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(138, 11, "actions", true, LessonAction.class, Set.of()),
        };
    }

    private static @Nullable Object value(Lesson record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.kind();
            case 2 -> record.capabilities();
            case 3 -> record.objectives();
            case 4 -> record.observation();
            case 5 -> record.analysis();
            case 6 -> record.rootCause();
            case 7 -> record.failures();
            case 8 -> record.recommendation();
            case 9 -> record.audience();
            case 10 -> record.sectors();
            case 11 -> record.actions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] lessonAction() {
        return new Member[] {
            new Member(139, 0, "number", false, Integer.class, Set.of()),
            new Member(139, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(139, 2, "element", false, LessonActionElement.class, Set.of()),
            new Member(139, 3, "owner", false, ActionOwner.class, Set.of()),
            new Member(139, 4, "dueOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(139, 5, "state", false, LessonActionState.class, Set.of()),
            new Member(139, 6, "doneOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(139, 7, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(LessonAction record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.text();
            case 2 -> record.element();
            case 3 -> record.owner();
            case 4 -> record.dueOn();
            case 5 -> record.state();
            case 6 -> record.doneOn();
            case 7 -> record.remark();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] objectiveResult() {
        return new Member[] {
            new Member(140, 0, "objective", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(140, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(140, 2, "rating", false, ObjectiveRating.class, Set.of()),
            new Member(140, 3, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ObjectiveResult record, int member) {
        return switch (member) {
            case 0 -> record.objective();
            case 1 -> record.text();
            case 2 -> record.rating();
            case 3 -> record.remark();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] planTest() {
        return new Member[] {
            new Member(141, 0, "kind", false, EmergencyPlanKind.class, Set.of()),
            new Member(141, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(141, 2, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(141, 3, "result", false, PlanTestResult.class, Set.of()),
            new Member(141, 4, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(PlanTest record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.title();
            case 2 -> record.party();
            case 3 -> record.result();
            case 4 -> record.remark();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] mitigationRequest() {
        return new Member[] {
            new Member(142, 0, "categories", true, Category.class, Set.of()),
            new Member(142, 1, "targets", true, MitigationTarget.class, Set.of()),
            new Member(142, 2, "wishedMeasures", true, MeasureCode.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(142, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(142, 4, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(142, 5, "harm", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(142, 6, "confidential", false, Boolean.class, Set.of()),
            new Member(142, 7, "contacted", true, EarlierContact.class, Set.of()),
            new Member(142, 8, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(MitigationRequest record, int member) {
        return switch (member) {
            case 0 -> record.categories();
            case 1 -> record.targets();
            case 2 -> record.wishedMeasures();
            case 3 -> record.text();
            case 4 -> record.incident();
            case 5 -> record.harm();
            case 6 -> record.confidential();
            case 7 -> record.contacted();
            case 8 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] earlierContact() {
        return new Member[] {
            new Member(143, 0, "whom", false, Intermediary.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(143, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(143, 2, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(143, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(EarlierContact record, int member) {
        return switch (member) {
            case 0 -> record.whom();
            case 1 -> record.name();
            case 2 -> record.at();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] mitigationTarget() {
        return new Member[] {
            new Member(144, 0, "kind", false, IndicatorKind.class, Set.of()),
            new Member(144, 1, "value", false, String.class, Set.of(Meaning.COMPARED, Meaning.INDICATOR)),
            new Member(144, 2, "port", false, Integer.class, Set.of()),
            new Member(144, 3, "protocol", false, TransportProtocol.class, Set.of()),
            new Member(144, 4, "role", false, IndicatorRole.class, Set.of()),
            new Member(144, 5, "firstSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 6),
            new Member(144, 6, "lastSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(144, 7, "wishedMeasures", true, MeasureCode.class, Set.of(Meaning.EXPLAINED), 9),
            new Member(144, 8, "evidence", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(144, 9, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(MitigationTarget record, int member) {
        return switch (member) {
            case 0 -> record.kind();
            case 1 -> record.value();
            case 2 -> record.port();
            case 3 -> record.protocol();
            case 4 -> record.role();
            case 5 -> record.firstSeen();
            case 6 -> record.lastSeen();
            case 7 -> record.wishedMeasures();
            case 8 -> record.evidence();
            case 9 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] preservationRequest() {
        return new Member[] {
            new Member(145, 0, "authority", false, RequestingAuthority.class, Set.of()),
            new Member(145, 1, "offence", false, InvestigatedOffence.class, Set.of()),
            new Member(145, 2, "facts", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(145, 3, "data", true, DataToPreserve.class, Set.of()),
            new Member(145, 4, "necessity", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(145, 5, "mutualAssistance", false, MutualAssistance.class, Set.of()),
            new Member(145, 6, "periodDays", false, Integer.class, Set.of()),
            new Member(145, 7, "earlierPreservation", false, EarlierPreservation.class, Set.of()),
            new Member(145, 8, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(145, 9, "urgency", true, PreservationUrgency.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(145, 10, "confidential", false, Boolean.class, Set.of()),
            new Member(145, 11, "pathDisclosure", false, Boolean.class, Set.of()),
            new Member(145, 12, "localIds", true, LocalId.class, Set.of()),
            new Member(145, 13, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(PreservationRequest record, int member) {
        return switch (member) {
            case 0 -> record.authority();
            case 1 -> record.offence();
            case 2 -> record.facts();
            case 3 -> record.data();
            case 4 -> record.necessity();
            case 5 -> record.mutualAssistance();
            case 6 -> record.periodDays();
            case 7 -> record.earlierPreservation();
            case 8 -> record.incident();
            case 9 -> record.urgency();
            case 10 -> record.confidential();
            case 11 -> record.pathDisclosure();
            case 12 -> record.localIds();
            case 13 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] dataToPreserve() {
        return new Member[] {
            new Member(146, 0, "what", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(146, 1, "kinds", true, StoredDataKind.class, Set.of()),
            new Member(146, 2, "holder", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(146, 3, "location", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
            new Member(146, 4, "identifiers", true, Indicator.class, Set.of(Meaning.INDICATOR, Meaning.PERSONAL)),
            new Member(146, 5, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 6),
            new Member(146, 6, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(146, 7, "relation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(DataToPreserve record, int member) {
        return switch (member) {
            case 0 -> record.what();
            case 1 -> record.kinds();
            case 2 -> record.holder();
            case 3 -> record.location();
            case 4 -> record.identifiers();
            case 5 -> record.from();
            case 6 -> record.until();
            case 7 -> record.relation();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] earlierPreservation() {
        return new Member[] {
            new Member(147, 0, "request", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(147, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(147, 2, "until", false, Timestamp.class, Set.of(Meaning.PLANNED)),
        };
    }

    private static @Nullable Object value(EarlierPreservation record, int member) {
        return switch (member) {
            case 0 -> record.request();
            case 1 -> record.reference();
            case 2 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] investigatedOffence() {
        return new Member[] {
            new Member(148, 0, "kinds", true, OffenceKind.class, Set.of(Meaning.EXPLAINED), 1),
            new Member(148, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(148, 2, "legalBasis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(InvestigatedOffence record, int member) {
        return switch (member) {
            case 0 -> record.kinds();
            case 1 -> record.text();
            case 2 -> record.legalBasis();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] mutualAssistance() {
        return new Member[] {
            new Member(149, 0, "intended", false, Boolean.class, Set.of()),
            new Member(149, 1, "expectedOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(149, 2, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(149, 3, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(MutualAssistance record, int member) {
        return switch (member) {
            case 0 -> record.intended();
            case 1 -> record.expectedOn();
            case 2 -> record.reference();
            case 3 -> record.explanation();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] requestingAuthority() {
        return new Member[] {
            new Member(150, 0, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(150, 1, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
        };
    }

    private static @Nullable Object value(RequestingAuthority record, int member) {
        return switch (member) {
            case 0 -> record.name();
            case 1 -> record.contact();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressReport() {
        return new Member[] {
            new Member(151, 0, "periodFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(151, 1, "periodUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(151, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(151, 3, "items", true, ProgressItem.class, Set.of()),
            new Member(151, 4, "nextReportBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(151, 5, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ProgressReport record, int member) {
        return switch (member) {
            case 0 -> record.periodFrom();
            case 1 -> record.periodUntil();
            case 2 -> record.summary();
            case 3 -> record.items();
            case 4 -> record.nextReportBy();
            case 5 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressCommitment() {
        return new Member[] {
            new Member(152, 0, "framework", false, CommitmentFramework.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(152, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(152, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ProgressCommitment record, int member) {
        return switch (member) {
            case 0 -> record.framework();
            case 1 -> record.reference();
            case 2 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressFigure() {
        return new Member[] {
            new Member(153, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(153, 1, "value", false, Quantity.class, Set.of()),
            new Member(153, 2, "target", false, Quantity.class, Set.of()),
        };
    }

    private static @Nullable Object value(ProgressFigure record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.value();
            case 2 -> record.target();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressItem() {
        return new Member[] {
            new Member(154, 0, "id", false, String.class, Set.of()),
            new Member(154, 1, "area", false, ProgressArea.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(154, 2, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 3, "status", false, ProgressStatus.class, Set.of()),
            new Member(154, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 5, "planned", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 6, "timeFrame", false, ProgressTimeFrame.class, Set.of()),
            new Member(154, 7, "adopted", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(154, 8, "effective", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(154, 9, "commitments", true, ProgressCommitment.class, Set.of()),
            new Member(154, 10, "figures", true, ProgressFigure.class, Set.of()),
            new Member(154, 11, "evidence", true, SourceCitation.class, Set.of()),
            new Member(154, 12, "needs", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 13, "offers", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 14, "contact", false, PocRole.class, Set.of()),
        };
    }

    private static @Nullable Object value(ProgressItem record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.area();
            case 2 -> record.title();
            case 3 -> record.status();
            case 4 -> record.text();
            case 5 -> record.planned();
            case 6 -> record.timeFrame();
            case 7 -> record.adopted();
            case 8 -> record.effective();
            case 9 -> record.commitments();
            case 10 -> record.figures();
            case 11 -> record.evidence();
            case 12 -> record.needs();
            case 13 -> record.offers();
            case 14 -> record.contact();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressTimeFrame() {
        return new Member[] {
            new Member(155, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(155, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(ProgressTimeFrame record, int member) {
        return switch (member) {
            case 0 -> record.from();
            case 1 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] releaseRequest() {
        return new Member[] {
            new Member(156, 0, "messages", true, MessageMaterial.class, Set.of()),
            new Member(156, 1, "handling", false, Handling.class, Set.of()),
            new Member(156, 2, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(156, 3, "purposes", true, ReleasePurpose.class, Set.of()),
            new Member(156, 4, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(156, 5, "redactedText", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(156, 6, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ReleaseRequest record, int member) {
        return switch (member) {
            case 0 -> record.messages();
            case 1 -> record.handling();
            case 2 -> record.audience();
            case 3 -> record.purposes();
            case 4 -> record.explanation();
            case 5 -> record.redactedText();
            case 6 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] response() {
        return new Member[] {
            new Member(157, 0, "disposition", false, Disposition.class, Set.of()),
            new Member(157, 1, "complete", false, Boolean.class, Set.of()),
            new Member(157, 2, "finding", false, ResponseFinding.class, Set.of()),
            new Member(157, 3, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(157, 4, "answers", true, GivenAnswer.class, Set.of()),
            new Member(157, 5, "questions", true, Question.class, Set.of()),
            new Member(157, 6, "measures", true, Measure.class, Set.of()),
            new Member(157, 7, "reasons", true, DeclineReason.class, Set.of()),
            new Member(157, 8, "conditions", true, StatedCondition.class, Set.of()),
            new Member(157, 9, "responsibility", false, ResponsibilityPosition.class, Set.of()),
            new Member(157, 10, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(157, 11, "forwardedTo", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(157, 12, "preserved", false, KeptPreservation.class, Set.of()),
            new Member(157, 13, "release", false, GrantedRelease.class, Set.of()),
            new Member(157, 14, "position", false, ProposalPosition.class, Set.of()),
            new Member(157, 15, "talks", false, Talks.class, Set.of()),
            new Member(157, 16, "nextBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(157, 17, "localIds", true, LocalId.class, Set.of()),
            new Member(157, 18, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Response record, int member) {
        return switch (member) {
            case 0 -> record.disposition();
            case 1 -> record.complete();
            case 2 -> record.finding();
            case 3 -> record.explanation();
            case 4 -> record.answers();
            case 5 -> record.questions();
            case 6 -> record.measures();
            case 7 -> record.reasons();
            case 8 -> record.conditions();
            case 9 -> record.responsibility();
            case 10 -> record.coordinator();
            case 11 -> record.forwardedTo();
            case 12 -> record.preserved();
            case 13 -> record.release();
            case 14 -> record.position();
            case 15 -> record.talks();
            case 16 -> record.nextBy();
            case 17 -> record.localIds();
            case 18 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] givenAnswer() {
        return new Member[] {
            new Member(158, 0, "number", false, Integer.class, Set.of()),
            new Member(158, 1, "finding", false, ResponseFinding.class, Set.of()),
            new Member(158, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(158, 3, "confidence", false, Confidence.class, Set.of()),
            new Member(158, 4, "grade", false, Grade.class, Set.of()),
        };
    }

    private static @Nullable Object value(GivenAnswer record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.finding();
            case 2 -> record.text();
            case 3 -> record.confidence();
            case 4 -> record.grade();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] grantedRelease() {
        return new Member[] {
            new Member(159, 0, "tlp", false, Tlp.class, Set.of()),
            new Member(159, 1, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(159, 2, "conditions", true, StatedCondition.class, Set.of()),
        };
    }

    private static @Nullable Object value(GrantedRelease record, int member) {
        return switch (member) {
            case 0 -> record.tlp();
            case 1 -> record.audience();
            case 2 -> record.conditions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] keptPreservation() {
        return new Member[] {
            new Member(160, 0, "until", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(160, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(KeptPreservation record, int member) {
        return switch (member) {
            case 0 -> record.until();
            case 1 -> record.reference();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] sharingProfile() {
        return new Member[] {
            new Member(161, 0, "sends", true, SharingScope.class, Set.of()),
            new Member(161, 1, "wants", true, SharingScope.class, Set.of()),
            new Member(161, 2, "alsoAcceptedTypes", true, MessageType.class, Set.of()),
            new Member(161, 3, "declinedTypes", true, MessageType.class, Set.of()),
            new Member(161, 4, "signedTypes", true, MessageType.class, Set.of()),
            new Member(161, 5, "acceptedFormats", true, AcceptedFormat.class, Set.of()),
            new Member(161, 6, "languages", true, String.class, Set.of()),
            new Member(161, 7, "tlpCeilings", false, TlpCeilings.class, Set.of()),
            new Member(161, 8, "encryption", false, TransportEncryption.class, Set.of()),
            new Member(161, 9, "replyTimes", true, ReplyTarget.class, Set.of()),
            new Member(161, 10, "reportTimes", true, ReportTarget.class, Set.of()),
            new Member(161, 11, "severityScales", true, SeverityScale.class, Set.of()),
            new Member(161, 12, "legalLimits", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 13, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(161, 14, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(SharingProfile record, int member) {
        return switch (member) {
            case 0 -> record.sends();
            case 1 -> record.wants();
            case 2 -> record.alsoAcceptedTypes();
            case 3 -> record.declinedTypes();
            case 4 -> record.signedTypes();
            case 5 -> record.acceptedFormats();
            case 6 -> record.languages();
            case 7 -> record.tlpCeilings();
            case 8 -> record.encryption();
            case 9 -> record.replyTimes();
            case 10 -> record.reportTimes();
            case 11 -> record.severityScales();
            case 12 -> record.legalLimits();
            case 13 -> record.validFrom();
            case 14 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] acceptedFormat() {
        return new Member[] {
            new Member(162, 0, "format", false, DocumentFormat.class, Set.of()),
            new Member(162, 1, "versions", true, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(AcceptedFormat record, int member) {
        return switch (member) {
            case 0 -> record.format();
            case 1 -> record.versions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] replyTarget() {
        return new Member[] {
            new Member(163, 0, "precedence", false, Precedence.class, Set.of()),
            new Member(163, 1, "acknowledge", false, TimeLimit.class, Set.of()),
            new Member(163, 2, "answer", false, TimeLimit.class, Set.of()),
        };
    }

    private static @Nullable Object value(ReplyTarget record, int member) {
        return switch (member) {
            case 0 -> record.precedence();
            case 1 -> record.acknowledge();
            case 2 -> record.answer();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] reportTarget() {
        return new Member[] {
            new Member(164, 0, "stage", false, ReportStage.class, Set.of()),
            new Member(164, 1, "within", false, TimeLimit.class, Set.of()),
        };
    }

    private static @Nullable Object value(ReportTarget record, int member) {
        return switch (member) {
            case 0 -> record.stage();
            case 1 -> record.within();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] severityScale() {
        return new Member[] {
            new Member(165, 0, "scheme", false, SeverityScheme.class, Set.of()),
            new Member(165, 1, "levels", true, SeverityScaleLevel.class, Set.of()),
        };
    }

    private static @Nullable Object value(SeverityScale record, int member) {
        return switch (member) {
            case 0 -> record.scheme();
            case 1 -> record.levels();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] severityScaleLevel() {
        return new Member[] {
            new Member(166, 0, "value", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(166, 1, "level", false, IncidentSeverity.class, Set.of()),
        };
    }

    private static @Nullable Object value(SeverityScaleLevel record, int member) {
        return switch (member) {
            case 0 -> record.value();
            case 1 -> record.level();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] sharingScope() {
        return new Member[] {
            new Member(167, 0, "types", true, MessageType.class, Set.of()),
            new Member(167, 1, "kinds", true, IncidentKind.class, Set.of(Meaning.EXPLAINED), 5),
            new Member(167, 2, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 5),
            new Member(167, 3, "domains", true, Domain.class, Set.of()),
            new Member(167, 4, "leastSeverity", false, IncidentSeverity.class, Set.of()),
            new Member(167, 5, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(SharingScope record, int member) {
        return switch (member) {
            case 0 -> record.types();
            case 1 -> record.kinds();
            case 2 -> record.sectors();
            case 3 -> record.domains();
            case 4 -> record.leastSeverity();
            case 5 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] timeLimit() {
        return new Member[] {
            new Member(168, 0, "value", false, Integer.class, Set.of()),
            new Member(168, 1, "unit", false, TimeLimitUnit.class, Set.of()),
        };
    }

    private static @Nullable Object value(TimeLimit record, int member) {
        return switch (member) {
            case 0 -> record.value();
            case 1 -> record.unit();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] tlpCeilings() {
        return new Member[] {
            new Member(169, 0, "sent", false, Tlp.class, Set.of()),
            new Member(169, 1, "accepted", false, Tlp.class, Set.of()),
        };
    }

    private static @Nullable Object value(TlpCeilings record, int member) {
        return switch (member) {
            case 0 -> record.sent();
            case 1 -> record.accepted();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] situationReport() {
        return new Member[] {
            new Member(170, 0, "series", false, SeriesId.class, Set.of(Meaning.SERIES)),
            new Member(170, 1, "number", false, Long.class, Set.of()),
            new Member(170, 2, "complete", false, Boolean.class, Set.of()),
            new Member(170, 3, "event", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(170, 4, "asOf", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(170, 5, "period", false, SituationPeriod.class, Set.of()),
            new Member(170, 6, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(170, 7, "outlook", false, Outlook.class, Set.of()),
            new Member(170, 8, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(170, 9, "categories", true, Category.class, Set.of()),
            new Member(170, 10, "totals", true, Quantity.class, Set.of()),
            new Member(170, 11, "parties", true, PartySituation.class, Set.of()),
            new Member(170, 12, "sectors", true, SectorSituation.class, Set.of()),
            new Member(170, 13, "facts", true, SituationFact.class, Set.of()),
            new Member(170, 14, "assumptions", true, Judgement.class, Set.of()),
            new Member(170, 15, "unknowns", true, InformationGap.class, Set.of()),
            new Member(170, 16, "measures", true, Measure.class, Set.of()),
            new Member(170, 17, "assistance", true, AssistanceLine.class, Set.of()),
            new Member(170, 18, "publicLine", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(170, 19, "confidence", false, Confidence.class, Set.of()),
            new Member(170, 20, "nextReportBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(170, 21, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(SituationReport record, int member) {
        return switch (member) {
            case 0 -> record.series();
            case 1 -> record.number();
            case 2 -> record.complete();
            case 3 -> record.event();
            case 4 -> record.asOf();
            case 5 -> record.period();
            case 6 -> record.severity();
            case 7 -> record.outlook();
            case 8 -> record.summary();
            case 9 -> record.categories();
            case 10 -> record.totals();
            case 11 -> record.parties();
            case 12 -> record.sectors();
            case 13 -> record.facts();
            case 14 -> record.assumptions();
            case 15 -> record.unknowns();
            case 16 -> record.measures();
            case 17 -> record.assistance();
            case 18 -> record.publicLine();
            case 19 -> record.confidence();
            case 20 -> record.nextReportBy();
            case 21 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] assistanceLine() {
        return new Member[] {
            new Member(171, 0, "request", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(171, 1, "state", false, AssistanceState.class, Set.of()),
            new Member(171, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(AssistanceLine record, int member) {
        return switch (member) {
            case 0 -> record.request();
            case 1 -> record.state();
            case 2 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partySituation() {
        return new Member[] {
            new Member(172, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(172, 1, "incidents", false, Quantity.class, Set.of()),
            new Member(172, 2, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(172, 3, "status", false, IncidentStatus.class, Set.of()),
            new Member(172, 4, "trend", false, OutlookTrend.class, Set.of()),
            new Member(172, 5, "services", true, AffectedService.class, Set.of()),
            new Member(172, 6, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(PartySituation record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.incidents();
            case 2 -> record.severity();
            case 3 -> record.status();
            case 4 -> record.trend();
            case 5 -> record.services();
            case 6 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] sectorSituation() {
        return new Member[] {
            new Member(173, 0, "sector", false, Sector.class, Set.of(Meaning.EXPLAINED), 6),
            new Member(173, 1, "incidents", false, Quantity.class, Set.of()),
            new Member(173, 2, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(173, 3, "status", false, IncidentStatus.class, Set.of()),
            new Member(173, 4, "trend", false, OutlookTrend.class, Set.of()),
            new Member(173, 5, "services", true, AffectedService.class, Set.of()),
            new Member(173, 6, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(SectorSituation record, int member) {
        return switch (member) {
            case 0 -> record.sector();
            case 1 -> record.incidents();
            case 2 -> record.severity();
            case 3 -> record.status();
            case 4 -> record.trend();
            case 5 -> record.services();
            case 6 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] situationFact() {
        return new Member[] {
            new Member(174, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(174, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(174, 2, "grade", false, Grade.class, Set.of()),
        };
    }

    private static @Nullable Object value(SituationFact record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.at();
            case 2 -> record.grade();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] situationPeriod() {
        return new Member[] {
            new Member(175, 0, "from", false, Timestamp.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(175, 1, "until", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
        };
    }

    private static @Nullable Object value(SituationPeriod record, int member) {
        return switch (member) {
            case 0 -> record.from();
            case 1 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyResponse() {
        return new Member[] {
            new Member(176, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(176, 1, "version", false, Integer.class, Set.of()),
            new Member(176, 2, "status", false, SurveyResponseStatus.class, Set.of()),
            new Member(176, 3, "consent", false, SurveyConsent.class, Set.of()),
            new Member(176, 4, "answers", true, SurveyAnswer.class, Set.of()),
            new Member(176, 5, "comment", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(176, 6, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyResponse record, int member) {
        return switch (member) {
            case 0 -> record.survey();
            case 1 -> record.version();
            case 2 -> record.status();
            case 3 -> record.consent();
            case 4 -> record.answers();
            case 5 -> record.comment();
            case 6 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyResult() {
        return new Member[] {
            new Member(177, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(177, 1, "version", false, Integer.class, Set.of()),
            new Member(177, 2, "invited", false, Integer.class, Set.of()),
            new Member(177, 3, "answered", false, Integer.class, Set.of()),
            new Member(177, 4, "counted", false, Integer.class, Set.of()),
            new Member(177, 5, "minimumCell", false, Integer.class, Set.of()),
            new Member(177, 6, "method", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(177, 7, "groupedBy", false, String.class, Set.of()),
            new Member(177, 8, "tables", true, SurveyTable.class, Set.of()),
            new Member(177, 9, "findings", true, SurveyFinding.class, Set.of()),
            new Member(177, 10, "named", true, SurveyNamedAnswers.class, Set.of()),
            new Member(177, 11, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyResult record, int member) {
        return switch (member) {
            case 0 -> record.survey();
            case 1 -> record.version();
            case 2 -> record.invited();
            case 3 -> record.answered();
            case 4 -> record.counted();
            case 5 -> record.minimumCell();
            case 6 -> record.method();
            case 7 -> record.groupedBy();
            case 8 -> record.tables();
            case 9 -> record.findings();
            case 10 -> record.named();
            case 11 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyCell() {
        return new Member[] {
            new Member(178, 0, "option", false, String.class, Set.of()),
            new Member(178, 1, "value", false, Integer.class, Set.of()),
            new Member(178, 2, "suppressed", false, Boolean.class, Set.of()),
            new Member(178, 3, "count", false, Integer.class, Set.of()),
            new Member(178, 4, "points", false, Integer.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyCell record, int member) {
        return switch (member) {
            case 0 -> record.option();
            case 1 -> record.value();
            case 2 -> record.suppressed();
            case 3 -> record.count();
            case 4 -> record.points();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyFinding() {
        return new Member[] {
            new Member(179, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(179, 1, "questions", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyFinding record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.questions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyGroup() {
        return new Member[] {
            new Member(180, 0, "option", false, String.class, Set.of()),
            new Member(180, 1, "suppressed", false, Boolean.class, Set.of()),
            new Member(180, 2, "answered", false, Integer.class, Set.of()),
            new Member(180, 3, "cells", true, SurveyCell.class, Set.of()),
            new Member(180, 4, "summary", false, SurveyNumberSummary.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyGroup record, int member) {
        return switch (member) {
            case 0 -> record.option();
            case 1 -> record.suppressed();
            case 2 -> record.answered();
            case 3 -> record.cells();
            case 4 -> record.summary();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyNamedAnswers() {
        return new Member[] {
            new Member(181, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(181, 1, "answers", true, SurveyAnswer.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyNamedAnswers record, int member) {
        return switch (member) {
            case 0 -> record.party();
            case 1 -> record.answers();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyNumberSummary() {
        return new Member[] {
            new Member(182, 0, "median", false, Long.class, Set.of()),
            new Member(182, 1, "min", false, Long.class, Set.of()),
            new Member(182, 2, "max", false, Long.class, Set.of()),
            new Member(182, 3, "unit", false, Unit.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyNumberSummary record, int member) {
        return switch (member) {
            case 0 -> record.median();
            case 1 -> record.min();
            case 2 -> record.max();
            case 3 -> record.unit();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyTable() {
        return new Member[] {
            new Member(183, 0, "question", false, String.class, Set.of()),
            new Member(183, 1, "kind", false, SurveyQuestionKind.class, Set.of()),
            new Member(183, 2, "suppressed", false, Boolean.class, Set.of()),
            new Member(183, 3, "answered", false, Integer.class, Set.of()),
            new Member(183, 4, "cells", true, SurveyCell.class, Set.of()),
            new Member(183, 5, "summary", false, SurveyNumberSummary.class, Set.of()),
            new Member(183, 6, "groups", true, SurveyGroup.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyTable record, int member) {
        return switch (member) {
            case 0 -> record.question();
            case 1 -> record.kind();
            case 2 -> record.suppressed();
            case 3 -> record.answered();
            case 4 -> record.cells();
            case 5 -> record.summary();
            case 6 -> record.groups();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] survey() {
        return new Member[] {
            new Member(184, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(184, 1, "version", false, Integer.class, Set.of()),
            new Member(184, 2, "purpose", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(184, 3, "publication", false, SurveyPublication.class, Set.of()),
            new Member(184, 4, "minimumCell", false, Integer.class, Set.of()),
            new Member(184, 5, "resultTlp", false, Tlp.class, Set.of()),
            new Member(184, 6, "resultBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(184, 7, "sections", true, SurveySection.class, Set.of()),
            new Member(184, 8, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(Survey record, int member) {
        return switch (member) {
            case 0 -> record.survey();
            case 1 -> record.version();
            case 2 -> record.purpose();
            case 3 -> record.publication();
            case 4 -> record.minimumCell();
            case 5 -> record.resultTlp();
            case 6 -> record.resultBy();
            case 7 -> record.sections();
            case 8 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyDependency() {
        return new Member[] {
            new Member(185, 0, "question", false, String.class, Set.of()),
            new Member(185, 1, "answers", true, String.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyDependency record, int member) {
        return switch (member) {
            case 0 -> record.question();
            case 1 -> record.answers();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyOption() {
        return new Member[] {
            new Member(186, 0, "code", false, String.class, Set.of()),
            new Member(186, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(186, 2, "textWanted", false, Boolean.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyOption record, int member) {
        return switch (member) {
            case 0 -> record.code();
            case 1 -> record.text();
            case 2 -> record.textWanted();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyQuestion() {
        return new Member[] {
            new Member(187, 0, "id", false, String.class, Set.of()),
            new Member(187, 1, "kind", false, SurveyQuestionKind.class, Set.of()),
            new Member(187, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(187, 3, "help", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(187, 4, "required", false, Boolean.class, Set.of()),
            new Member(187, 5, "dependsOn", false, SurveyDependency.class, Set.of()),
            new Member(187, 6, "options", true, SurveyOption.class, Set.of()),
            new Member(187, 7, "maxChoices", false, Integer.class, Set.of()),
            new Member(187, 8, "min", false, Long.class, Set.of()),
            new Member(187, 9, "max", false, Long.class, Set.of()),
            new Member(187, 10, "unit", false, Unit.class, Set.of()),
            new Member(187, 11, "steps", true, SurveyScaleStep.class, Set.of()),
            new Member(187, 12, "evidenceWanted", false, Boolean.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyQuestion record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.kind();
            case 2 -> record.text();
            case 3 -> record.help();
            case 4 -> record.required();
            case 5 -> record.dependsOn();
            case 6 -> record.options();
            case 7 -> record.maxChoices();
            case 8 -> record.min();
            case 9 -> record.max();
            case 10 -> record.unit();
            case 11 -> record.steps();
            case 12 -> record.evidenceWanted();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyScaleStep() {
        return new Member[] {
            new Member(188, 0, "value", false, Integer.class, Set.of()),
            new Member(188, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(SurveyScaleStep record, int member) {
        return switch (member) {
            case 0 -> record.value();
            case 1 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveySection() {
        return new Member[] {
            new Member(189, 0, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(189, 1, "topic", false, SurveyTopic.class, Set.of()),
            new Member(189, 2, "introduction", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(189, 3, "questions", true, SurveyQuestion.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveySection record, int member) {
        return switch (member) {
            case 0 -> record.title();
            case 1 -> record.topic();
            case 2 -> record.introduction();
            case 3 -> record.questions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }
}
