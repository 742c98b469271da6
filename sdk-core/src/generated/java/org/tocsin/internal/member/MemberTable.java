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
import org.tocsin.code.ClockStart;
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
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.CurrencyCode;
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
import org.tocsin.code.Interpretation;
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
import org.tocsin.code.UnreachedStep;
import org.tocsin.code.UseLimit;
import org.tocsin.code.VictimContact;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.code.VictimRelation;
import org.tocsin.code.Weekday;
import org.tocsin.message.Amount;
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
import org.tocsin.message.JointAction;
import org.tocsin.message.Judgement;
import org.tocsin.message.LocalId;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.Malware;
import org.tocsin.message.Measure;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.MessageReference;
import org.tocsin.message.Money;
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
import org.tocsin.message.cooperation.AgendaItem;
import org.tocsin.message.cooperation.ChangeImpact;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.cooperation.ExerciseSigns;
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
import org.tocsin.message.incident.AffectedTransactions;
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
import org.tocsin.message.incident.DecisionNeeded;
import org.tocsin.message.incident.DecisionOption;
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
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.CaseAuthority;
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
        0x400000880000L,
        0xa80000L,
        0x200000L,
        0x20c080000L,
        0x0L,
        0x280000L,
        0x200010L,
        0x0L,
        0x181400L,
        0x4L,
        0xc000804L,
        0x10d28c800L,
        0x81000L,
        0x20c081000L,
        0x80000L,
        0x380000L,
        0x200000L,
        0x200000L,
        0x200880800L,
        0x4L,
        0x4L,
        0x0L,
        0x0L,
        0x20c080000L,
        0x380000L,
        0x0L,
        0xc0000L,
        0x9c400000L,
        0xc000000L,
        0x8c880000L,
        0x1000L,
        0x200000L,
        0x200000L,
        0x10d088800L,
        0x0L,
        0x180c00L,
        0x80000L,
        0x1a0c00L,
        0x1000L,
        0x200000L,
        0x0L,
        0xc000L,
        0x380c00L,
        0x29c781c17L,
        0xc781800L,
        0x400000L,
        0x0L,
        0xb0ca9e010L,
        0x800080000L,
        0xc080000L,
        0xc080000L,
        0xc080000L,
        0x82000L,
        0x10c09c000L,
        0x84000L,
        0x20ca80000L,
        0x82031fb8dc00L,
        0x20c081000L,
        0x2001d000800L,
        0xc0030fb8dc00L,
        0x800000080000L,
        0x400000080000L,
        0x40020c88b008L,
        0x40021da89008L,
        0x80026cf83c0cL,
        0x80000L,
        0x800000480000L,
        0x44380000L,
        0x2000L,
        0x980000L,
        0x400804L,
        0x81000L,
        0x80004L,
        0x4L,
        0x82c00L,
        0x80000L,
        0x0L,
        0x80000L,
        0x80000L,
        0x31f2cd800L,
        0x10f28c800L,
        0x1000000L,
        0x400140L,
        0xa1c08d000L,
        0x1c080000L,
        0x80060cfaccc0L,
        0x880000L,
        0x200200000L,
        0x80000002c400L,
        0x600580000L,
        0x0L,
        0xc080000L,
        0x200180c00L,
        0x180000L,
        0x85010L,
        0x84000L,
        0x20c3ac010L,
        0x20c2a4000L,
        0x20c2a4000L,
        0x2a0000L,
        0xc000000L,
        0x80000L,
        0xc000L,
        0xc080000L,
        0xc000000L,
        0xc080000L,
        0xc080000L,
        0x28c48c400L,
        0xc004400L,
        0xa0020cb80c00L,
        0x80000L,
        0x800000000000L,
        0x180000L,
        0x8cd85404L,
        0x3dfb3ff9fc0cL,
        0x24180000L,
        0x100080000L,
        0x8000000000L,
        0xc1000888800L,
        0x4000380000L,
        0x110800000000L,
        0x380000L,
        0x280000L,
        0x1c400000L,
        0x200080000L,
        0x800004000L,
        0x3d9800888800L,
        0x800880000L,
        0x890800L,
        0x7101380000L,
        0x890800L,
        0x200000L,
        0x0L,
        0x800L,
        0x0L,
        0x2000L,
        0x80000L,
        0x1000000000L,
        0x31d280000L,
        0x31d280000L,
        0x10fecc808L,
        0x40031dbabc18L,
        0xc080000L,
        0x400000000000L,
        0x40000c388810L,
        0xcaa2c00L,
        0xc082c00L,
        0x280000L,
        0xc080000L,
        0x80020ee89808L,
        0x200880800L,
        0x800002a88800L,
        0x70ff8ec0cL,
        0x60c580000L,
        0x30f28c800L,
        0x182004L,
        0x880000L,
        0x582400L,
        0x4008009adc00L,
        0x980000L,
        0x400800080000L,
        0x4008009acc00L,
        0xc000L,
        0x8c981404L,
        0x28cfc1800L,
        0x80000L,
        0x8c880000L,
        0x181000L,
        0xaa4400L,
        0x200000L,
        0x20000L,
        0x0L,
        0x220000L,
        0x220000L,
        0x880000L,
        0x0L,
        0x0L,
        0xe121ce8da04L,
        0x80004L,
        0x481000L,
        0x480000L,
        0xe101c888800L,
        0xe1000888800L,
        0x80800L,
        0xc800L,
        0x1a0c20L,
        0xc5a0c20L,
        0x420000L,
        0x80000L,
        0x420000L,
        0xc1a0c00L,
        0x0L,
        0x420000L,
        0x4e1020L,
        0x0L,
        0x4a0000L,
        0x4e0000L,
        0xa0000L,
        0x4e0000L,
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
        "joint-action",
        "judgement",
        "local-id",
        "local-marker",
        "malware",
        "measure",
        "message-material",
        "message-reference",
        "money",
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
        "agenda-item",
        "exercise-signs",
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
        "call-request",
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
        "affected-transactions",
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
        "case-authority",
        "data-to-preserve",
        "earlier-preservation",
        "investigated-offence",
        "mutual-assistance",
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
        "decision-needed",
        "decision-option",
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
            case "org.tocsin.message.JointAction" -> 13;
            case "org.tocsin.message.Judgement" -> 14;
            case "org.tocsin.message.LocalId" -> 15;
            case "org.tocsin.message.LocalMarker" -> 16;
            case "org.tocsin.message.Malware" -> 17;
            case "org.tocsin.message.Measure" -> 18;
            case "org.tocsin.message.MessageMaterial" -> 19;
            case "org.tocsin.message.MessageReference" -> 20;
            case "org.tocsin.message.Money" -> 21;
            case "org.tocsin.message.PartialTime" -> 22;
            case "org.tocsin.message.PartyRole" -> 23;
            case "org.tocsin.message.Product" -> 24;
            case "org.tocsin.message.Quantity" -> 25;
            case "org.tocsin.message.Question" -> 26;
            case "org.tocsin.message.Recipient" -> 27;
            case "org.tocsin.message.Relay" -> 28;
            case "org.tocsin.message.ReleaseAudience" -> 29;
            case "org.tocsin.message.Reply" -> 30;
            case "org.tocsin.message.SeverityAssessment" -> 31;
            case "org.tocsin.message.NationalSeverity" -> 32;
            case "org.tocsin.message.Sighting" -> 33;
            case "org.tocsin.message.Signature" -> 34;
            case "org.tocsin.message.SourceCitation" -> 35;
            case "org.tocsin.message.StatedCondition" -> 36;
            case "org.tocsin.message.survey.SurveyAnswer" -> 37;
            case "org.tocsin.message.Talks" -> 38;
            case "org.tocsin.message.Technique" -> 39;
            case "org.tocsin.message.TextEntry" -> 40;
            case "org.tocsin.message.TimePeriod" -> 41;
            case "org.tocsin.message.Vulnerability" -> 42;
            case "org.tocsin.message.Header" -> 43;
            case "org.tocsin.message.service.Acknowledgement" -> 44;
            case "org.tocsin.message.service.AnsweringDesk" -> 45;
            case "org.tocsin.message.service.ReportedProblem" -> 46;
            case "org.tocsin.message.cooperation.ActivityNotice" -> 47;
            case "org.tocsin.message.cooperation.ActivityCost" -> 48;
            case "org.tocsin.message.cooperation.ActivityEligibility" -> 49;
            case "org.tocsin.message.cooperation.ActivityHost" -> 50;
            case "org.tocsin.message.cooperation.ActivityPlace" -> 51;
            case "org.tocsin.message.cooperation.ActivityRegistration" -> 52;
            case "org.tocsin.message.cooperation.ActivitySession" -> 53;
            case "org.tocsin.message.cooperation.AgendaItem" -> 54;
            case "org.tocsin.message.cooperation.ExerciseSigns" -> 55;
            case "org.tocsin.message.incident.Advisory" -> 56;
            case "org.tocsin.message.incident.AdvisedAction" -> 57;
            case "org.tocsin.message.incident.Observation" -> 58;
            case "org.tocsin.message.incident.AnalysisReport" -> 59;
            case "org.tocsin.message.incident.AnalysisFinding" -> 60;
            case "org.tocsin.message.incident.AnalysisMaterial" -> 61;
            case "org.tocsin.message.request.AssistanceOffer" -> 62;
            case "org.tocsin.message.request.AssistanceRequest" -> 63;
            case "org.tocsin.message.incident.AttributionStatement" -> 64;
            case "org.tocsin.message.incident.AnnouncedConsequence" -> 65;
            case "org.tocsin.message.incident.AttributionBasis" -> 66;
            case "org.tocsin.message.incident.AttributionSubject" -> 67;
            case "org.tocsin.message.incident.ClaimPublicity" -> 68;
            case "org.tocsin.message.incident.InvokedNorm" -> 69;
            case "org.tocsin.message.incident.SubjectNotice" -> 70;
            case "org.tocsin.message.request.CallRequest" -> 71;
            case "org.tocsin.message.service.Cancellation" -> 72;
            case "org.tocsin.message.service.CancelledMessage" -> 73;
            case "org.tocsin.message.cooperation.ChangeProposal" -> 74;
            case "org.tocsin.message.cooperation.ChangeImpact" -> 75;
            case "org.tocsin.message.cooperation.PositionCount" -> 76;
            case "org.tocsin.message.cooperation.ProposedChange" -> 77;
            case "org.tocsin.message.cooperation.ProposedCode" -> 78;
            case "org.tocsin.message.request.ClarificationRequest" -> 79;
            case "org.tocsin.message.request.ClarificationFact" -> 80;
            case "org.tocsin.message.request.StatedEffect" -> 81;
            case "org.tocsin.message.directory.CommunicationCheck" -> 82;
            case "org.tocsin.message.cooperation.CooperationNotice" -> 83;
            case "org.tocsin.message.cooperation.PartnerSought" -> 84;
            case "org.tocsin.message.directory.DirectoryEntry" -> 85;
            case "org.tocsin.message.directory.Constituency" -> 86;
            case "org.tocsin.message.directory.ContactChannel" -> 87;
            case "org.tocsin.message.directory.ContactKey" -> 88;
            case "org.tocsin.message.directory.ContactPerson" -> 89;
            case "org.tocsin.message.directory.DutyHours" -> 90;
            case "org.tocsin.message.directory.ListedParty" -> 91;
            case "org.tocsin.message.directory.Nomination" -> 92;
            case "org.tocsin.message.directory.ResponseTeam" -> 93;
            case "org.tocsin.message.exercise.ExerciseControl" -> 94;
            case "org.tocsin.message.exercise.ExerciseInject" -> 95;
            case "org.tocsin.message.exercise.ExercisePlan" -> 96;
            case "org.tocsin.message.exercise.ExerciseEvent" -> 97;
            case "org.tocsin.message.exercise.ExerciseEventList" -> 98;
            case "org.tocsin.message.exercise.ExerciseObjective" -> 99;
            case "org.tocsin.message.exercise.ExerciseParticipant" -> 100;
            case "org.tocsin.message.exercise.ExerciseRule" -> 101;
            case "org.tocsin.message.exercise.ExerciseWindow" -> 102;
            case "org.tocsin.message.exercise.ExpectedAction" -> 103;
            case "org.tocsin.message.exercise.InjectRecipient" -> 104;
            case "org.tocsin.message.exercise.PlanUnderTest" -> 105;
            case "org.tocsin.message.exercise.SimulatedParty" -> 106;
            case "org.tocsin.message.directory.GroupEntry" -> 107;
            case "org.tocsin.message.directory.GroupMember" -> 108;
            case "org.tocsin.message.cooperation.Guidance" -> 109;
            case "org.tocsin.message.cooperation.KeyMessage" -> 110;
            case "org.tocsin.message.cooperation.LanguageVersion" -> 111;
            case "org.tocsin.message.cooperation.ReuseTerms" -> 112;
            case "org.tocsin.message.service.HandlingChange" -> 113;
            case "org.tocsin.message.incident.IncidentReport" -> 114;
            case "org.tocsin.message.incident.Actor" -> 115;
            case "org.tocsin.message.incident.AffectedArea" -> 116;
            case "org.tocsin.message.incident.AffectedData" -> 117;
            case "org.tocsin.message.incident.AffectedService" -> 118;
            case "org.tocsin.message.incident.AffectedSystem" -> 119;
            case "org.tocsin.message.incident.AffectedTransactions" -> 120;
            case "org.tocsin.message.incident.Campaign" -> 121;
            case "org.tocsin.message.incident.Cause" -> 122;
            case "org.tocsin.message.incident.CrossBorder" -> 123;
            case "org.tocsin.message.incident.Detection" -> 124;
            case "org.tocsin.message.incident.Extortion" -> 125;
            case "org.tocsin.message.incident.Impact" -> 126;
            case "org.tocsin.message.incident.ImpactLoss" -> 127;
            case "org.tocsin.message.incident.IncidentEvent" -> 128;
            case "org.tocsin.message.incident.IncidentScope" -> 129;
            case "org.tocsin.message.incident.IncidentTimes" -> 130;
            case "org.tocsin.message.incident.IndustryCode" -> 131;
            case "org.tocsin.message.incident.Interval" -> 132;
            case "org.tocsin.message.incident.NoticeGiven" -> 133;
            case "org.tocsin.message.incident.Outlook" -> 134;
            case "org.tocsin.message.incident.PublicStatement" -> 135;
            case "org.tocsin.message.incident.ReportChange" -> 136;
            case "org.tocsin.message.incident.SafetyImpact" -> 137;
            case "org.tocsin.message.incident.Victim" -> 138;
            case "org.tocsin.message.incident.Victims" -> 139;
            case "org.tocsin.message.request.InformationRequest" -> 140;
            case "org.tocsin.message.exercise.LessonsLearnt" -> 141;
            case "org.tocsin.message.exercise.ActionOwner" -> 142;
            case "org.tocsin.message.exercise.ExerciseMeasurement" -> 143;
            case "org.tocsin.message.exercise.ExerciseReview" -> 144;
            case "org.tocsin.message.exercise.Lesson" -> 145;
            case "org.tocsin.message.exercise.LessonAction" -> 146;
            case "org.tocsin.message.exercise.ObjectiveResult" -> 147;
            case "org.tocsin.message.exercise.PlanTest" -> 148;
            case "org.tocsin.message.request.MitigationRequest" -> 149;
            case "org.tocsin.message.request.EarlierContact" -> 150;
            case "org.tocsin.message.request.MitigationTarget" -> 151;
            case "org.tocsin.message.request.PreservationRequest" -> 152;
            case "org.tocsin.message.request.CaseAuthority" -> 153;
            case "org.tocsin.message.request.DataToPreserve" -> 154;
            case "org.tocsin.message.request.EarlierPreservation" -> 155;
            case "org.tocsin.message.request.InvestigatedOffence" -> 156;
            case "org.tocsin.message.request.MutualAssistance" -> 157;
            case "org.tocsin.message.cooperation.ProgressReport" -> 158;
            case "org.tocsin.message.cooperation.ProgressCommitment" -> 159;
            case "org.tocsin.message.cooperation.ProgressFigure" -> 160;
            case "org.tocsin.message.cooperation.ProgressItem" -> 161;
            case "org.tocsin.message.cooperation.ProgressTimeFrame" -> 162;
            case "org.tocsin.message.request.ReleaseRequest" -> 163;
            case "org.tocsin.message.request.Response" -> 164;
            case "org.tocsin.message.request.GivenAnswer" -> 165;
            case "org.tocsin.message.request.GrantedRelease" -> 166;
            case "org.tocsin.message.request.KeptPreservation" -> 167;
            case "org.tocsin.message.directory.SharingProfile" -> 168;
            case "org.tocsin.message.directory.AcceptedFormat" -> 169;
            case "org.tocsin.message.directory.ReplyTarget" -> 170;
            case "org.tocsin.message.directory.ReportTarget" -> 171;
            case "org.tocsin.message.directory.SeverityScale" -> 172;
            case "org.tocsin.message.directory.SeverityScaleLevel" -> 173;
            case "org.tocsin.message.directory.SharingScope" -> 174;
            case "org.tocsin.message.directory.TimeLimit" -> 175;
            case "org.tocsin.message.directory.TlpCeilings" -> 176;
            case "org.tocsin.message.incident.SituationReport" -> 177;
            case "org.tocsin.message.incident.AssistanceLine" -> 178;
            case "org.tocsin.message.incident.DecisionNeeded" -> 179;
            case "org.tocsin.message.incident.DecisionOption" -> 180;
            case "org.tocsin.message.incident.PartySituation" -> 181;
            case "org.tocsin.message.incident.SectorSituation" -> 182;
            case "org.tocsin.message.incident.SituationFact" -> 183;
            case "org.tocsin.message.incident.SituationPeriod" -> 184;
            case "org.tocsin.message.survey.SurveyResponse" -> 185;
            case "org.tocsin.message.survey.SurveyResult" -> 186;
            case "org.tocsin.message.survey.SurveyCell" -> 187;
            case "org.tocsin.message.survey.SurveyFinding" -> 188;
            case "org.tocsin.message.survey.SurveyGroup" -> 189;
            case "org.tocsin.message.survey.SurveyNamedAnswers" -> 190;
            case "org.tocsin.message.survey.SurveyNumberSummary" -> 191;
            case "org.tocsin.message.survey.SurveyTable" -> 192;
            case "org.tocsin.message.survey.Survey" -> 193;
            case "org.tocsin.message.survey.SurveyDependency" -> 194;
            case "org.tocsin.message.survey.SurveyOption" -> 195;
            case "org.tocsin.message.survey.SurveyQuestion" -> 196;
            case "org.tocsin.message.survey.SurveyScaleStep" -> 197;
            case "org.tocsin.message.survey.SurveySection" -> 198;
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
            case 13 -> jointAction();
            case 14 -> judgement();
            case 15 -> localId();
            case 16 -> localMarker();
            case 17 -> malware();
            case 18 -> measure();
            case 19 -> messageMaterial();
            case 20 -> messageReference();
            case 21 -> money();
            case 22 -> partialTime();
            case 23 -> partyRole();
            case 24 -> product();
            case 25 -> quantity();
            case 26 -> question();
            case 27 -> recipient();
            case 28 -> relay();
            case 29 -> releaseAudience();
            case 30 -> reply();
            case 31 -> severityAssessment();
            case 32 -> nationalSeverity();
            case 33 -> sighting();
            case 34 -> signature();
            case 35 -> sourceCitation();
            case 36 -> statedCondition();
            case 37 -> surveyAnswer();
            case 38 -> talks();
            case 39 -> technique();
            case 40 -> textEntry();
            case 41 -> timePeriod();
            case 42 -> vulnerability();
            case 43 -> header();
            case 44 -> acknowledgement();
            case 45 -> answeringDesk();
            case 46 -> reportedProblem();
            case 47 -> activityNotice();
            case 48 -> activityCost();
            case 49 -> activityEligibility();
            case 50 -> activityHost();
            case 51 -> activityPlace();
            case 52 -> activityRegistration();
            case 53 -> activitySession();
            case 54 -> agendaItem();
            case 55 -> exerciseSigns();
            case 56 -> advisory();
            case 57 -> advisedAction();
            case 58 -> observation();
            case 59 -> analysisReport();
            case 60 -> analysisFinding();
            case 61 -> analysisMaterial();
            case 62 -> assistanceOffer();
            case 63 -> assistanceRequest();
            case 64 -> attributionStatement();
            case 65 -> announcedConsequence();
            case 66 -> attributionBasis();
            case 67 -> attributionSubject();
            case 68 -> claimPublicity();
            case 69 -> invokedNorm();
            case 70 -> subjectNotice();
            case 71 -> callRequest();
            case 72 -> cancellation();
            case 73 -> cancelledMessage();
            case 74 -> changeProposal();
            case 75 -> changeImpact();
            case 76 -> positionCount();
            case 77 -> proposedChange();
            case 78 -> proposedCode();
            case 79 -> clarificationRequest();
            case 80 -> clarificationFact();
            case 81 -> statedEffect();
            case 82 -> communicationCheck();
            case 83 -> cooperationNotice();
            case 84 -> partnerSought();
            case 85 -> directoryEntry();
            case 86 -> constituency();
            case 87 -> contactChannel();
            case 88 -> contactKey();
            case 89 -> contactPerson();
            case 90 -> dutyHours();
            case 91 -> listedParty();
            case 92 -> nomination();
            case 93 -> responseTeam();
            case 94 -> exerciseControl();
            case 95 -> exerciseInject();
            case 96 -> exercisePlan();
            case 97 -> exerciseEvent();
            case 98 -> exerciseEventList();
            case 99 -> exerciseObjective();
            case 100 -> exerciseParticipant();
            case 101 -> exerciseRule();
            case 102 -> exerciseWindow();
            case 103 -> expectedAction();
            case 104 -> injectRecipient();
            case 105 -> planUnderTest();
            case 106 -> simulatedParty();
            case 107 -> groupEntry();
            case 108 -> groupMember();
            case 109 -> guidance();
            case 110 -> keyMessage();
            case 111 -> languageVersion();
            case 112 -> reuseTerms();
            case 113 -> handlingChange();
            case 114 -> incidentReport();
            case 115 -> actor();
            case 116 -> affectedArea();
            case 117 -> affectedData();
            case 118 -> affectedService();
            case 119 -> affectedSystem();
            case 120 -> affectedTransactions();
            case 121 -> campaign();
            case 122 -> cause();
            case 123 -> crossBorder();
            case 124 -> detection();
            case 125 -> extortion();
            case 126 -> impact();
            case 127 -> impactLoss();
            case 128 -> incidentEvent();
            case 129 -> incidentScope();
            case 130 -> incidentTimes();
            case 131 -> industryCode();
            case 132 -> interval();
            case 133 -> noticeGiven();
            case 134 -> outlook();
            case 135 -> publicStatement();
            case 136 -> reportChange();
            case 137 -> safetyImpact();
            case 138 -> victim();
            case 139 -> victims();
            case 140 -> informationRequest();
            case 141 -> lessonsLearnt();
            case 142 -> actionOwner();
            case 143 -> exerciseMeasurement();
            case 144 -> exerciseReview();
            case 145 -> lesson();
            case 146 -> lessonAction();
            case 147 -> objectiveResult();
            case 148 -> planTest();
            case 149 -> mitigationRequest();
            case 150 -> earlierContact();
            case 151 -> mitigationTarget();
            case 152 -> preservationRequest();
            case 153 -> caseAuthority();
            case 154 -> dataToPreserve();
            case 155 -> earlierPreservation();
            case 156 -> investigatedOffence();
            case 157 -> mutualAssistance();
            case 158 -> progressReport();
            case 159 -> progressCommitment();
            case 160 -> progressFigure();
            case 161 -> progressItem();
            case 162 -> progressTimeFrame();
            case 163 -> releaseRequest();
            case 164 -> response();
            case 165 -> givenAnswer();
            case 166 -> grantedRelease();
            case 167 -> keptPreservation();
            case 168 -> sharingProfile();
            case 169 -> acceptedFormat();
            case 170 -> replyTarget();
            case 171 -> reportTarget();
            case 172 -> severityScale();
            case 173 -> severityScaleLevel();
            case 174 -> sharingScope();
            case 175 -> timeLimit();
            case 176 -> tlpCeilings();
            case 177 -> situationReport();
            case 178 -> assistanceLine();
            case 179 -> decisionNeeded();
            case 180 -> decisionOption();
            case 181 -> partySituation();
            case 182 -> sectorSituation();
            case 183 -> situationFact();
            case 184 -> situationPeriod();
            case 185 -> surveyResponse();
            case 186 -> surveyResult();
            case 187 -> surveyCell();
            case 188 -> surveyFinding();
            case 189 -> surveyGroup();
            case 190 -> surveyNamedAnswers();
            case 191 -> surveyNumberSummary();
            case 192 -> surveyTable();
            case 193 -> survey();
            case 194 -> surveyDependency();
            case 195 -> surveyOption();
            case 196 -> surveyQuestion();
            case 197 -> surveyScaleStep();
            case 198 -> surveySection();
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
            case 13 -> value((JointAction) holder, member);
            case 14 -> value((Judgement) holder, member);
            case 15 -> value((LocalId) holder, member);
            case 16 -> value((LocalMarker) holder, member);
            case 17 -> value((Malware) holder, member);
            case 18 -> value((Measure) holder, member);
            case 19 -> value((MessageMaterial) holder, member);
            case 20 -> value((MessageReference) holder, member);
            case 21 -> value((Money) holder, member);
            case 22 -> value((PartialTime) holder, member);
            case 23 -> value((PartyRole) holder, member);
            case 24 -> value((Product) holder, member);
            case 25 -> value((Quantity) holder, member);
            case 26 -> value((Question) holder, member);
            case 27 -> value((Recipient) holder, member);
            case 28 -> value((Relay) holder, member);
            case 29 -> value((ReleaseAudience) holder, member);
            case 30 -> value((Reply) holder, member);
            case 31 -> value((SeverityAssessment) holder, member);
            case 32 -> value((NationalSeverity) holder, member);
            case 33 -> value((Sighting) holder, member);
            case 34 -> value((Signature) holder, member);
            case 35 -> value((SourceCitation) holder, member);
            case 36 -> value((StatedCondition) holder, member);
            case 37 -> value((SurveyAnswer) holder, member);
            case 38 -> value((Talks) holder, member);
            case 39 -> value((Technique) holder, member);
            case 40 -> value((TextEntry) holder, member);
            case 41 -> value((TimePeriod) holder, member);
            case 42 -> value((Vulnerability) holder, member);
            case 43 -> value((Header) holder, member);
            case 44 -> value((Acknowledgement) holder, member);
            case 45 -> value((AnsweringDesk) holder, member);
            case 46 -> value((ReportedProblem) holder, member);
            case 47 -> value((ActivityNotice) holder, member);
            case 48 -> value((ActivityCost) holder, member);
            case 49 -> value((ActivityEligibility) holder, member);
            case 50 -> value((ActivityHost) holder, member);
            case 51 -> value((ActivityPlace) holder, member);
            case 52 -> value((ActivityRegistration) holder, member);
            case 53 -> value((ActivitySession) holder, member);
            case 54 -> value((AgendaItem) holder, member);
            case 55 -> value((ExerciseSigns) holder, member);
            case 56 -> value((Advisory) holder, member);
            case 57 -> value((AdvisedAction) holder, member);
            case 58 -> value((Observation) holder, member);
            case 59 -> value((AnalysisReport) holder, member);
            case 60 -> value((AnalysisFinding) holder, member);
            case 61 -> value((AnalysisMaterial) holder, member);
            case 62 -> value((AssistanceOffer) holder, member);
            case 63 -> value((AssistanceRequest) holder, member);
            case 64 -> value((AttributionStatement) holder, member);
            case 65 -> value((AnnouncedConsequence) holder, member);
            case 66 -> value((AttributionBasis) holder, member);
            case 67 -> value((AttributionSubject) holder, member);
            case 68 -> value((ClaimPublicity) holder, member);
            case 69 -> value((InvokedNorm) holder, member);
            case 70 -> value((SubjectNotice) holder, member);
            case 71 -> value((CallRequest) holder, member);
            case 72 -> value((Cancellation) holder, member);
            case 73 -> value((CancelledMessage) holder, member);
            case 74 -> value((ChangeProposal) holder, member);
            case 75 -> value((ChangeImpact) holder, member);
            case 76 -> value((PositionCount) holder, member);
            case 77 -> value((ProposedChange) holder, member);
            case 78 -> value((ProposedCode) holder, member);
            case 79 -> value((ClarificationRequest) holder, member);
            case 80 -> value((ClarificationFact) holder, member);
            case 81 -> value((StatedEffect) holder, member);
            case 82 -> value((CommunicationCheck) holder, member);
            case 83 -> value((CooperationNotice) holder, member);
            case 84 -> value((PartnerSought) holder, member);
            case 85 -> value((DirectoryEntry) holder, member);
            case 86 -> value((Constituency) holder, member);
            case 87 -> value((ContactChannel) holder, member);
            case 88 -> value((ContactKey) holder, member);
            case 89 -> value((ContactPerson) holder, member);
            case 90 -> value((DutyHours) holder, member);
            case 91 -> value((ListedParty) holder, member);
            case 92 -> value((Nomination) holder, member);
            case 93 -> value((ResponseTeam) holder, member);
            case 94 -> value((ExerciseControl) holder, member);
            case 95 -> value((ExerciseInject) holder, member);
            case 96 -> value((ExercisePlan) holder, member);
            case 97 -> value((ExerciseEvent) holder, member);
            case 98 -> value((ExerciseEventList) holder, member);
            case 99 -> value((ExerciseObjective) holder, member);
            case 100 -> value((ExerciseParticipant) holder, member);
            case 101 -> value((ExerciseRule) holder, member);
            case 102 -> value((ExerciseWindow) holder, member);
            case 103 -> value((ExpectedAction) holder, member);
            case 104 -> value((InjectRecipient) holder, member);
            case 105 -> value((PlanUnderTest) holder, member);
            case 106 -> value((SimulatedParty) holder, member);
            case 107 -> value((GroupEntry) holder, member);
            case 108 -> value((GroupMember) holder, member);
            case 109 -> value((Guidance) holder, member);
            case 110 -> value((KeyMessage) holder, member);
            case 111 -> value((LanguageVersion) holder, member);
            case 112 -> value((ReuseTerms) holder, member);
            case 113 -> value((HandlingChange) holder, member);
            case 114 -> value((IncidentReport) holder, member);
            case 115 -> value((Actor) holder, member);
            case 116 -> value((AffectedArea) holder, member);
            case 117 -> value((AffectedData) holder, member);
            case 118 -> value((AffectedService) holder, member);
            case 119 -> value((AffectedSystem) holder, member);
            case 120 -> value((AffectedTransactions) holder, member);
            case 121 -> value((Campaign) holder, member);
            case 122 -> value((Cause) holder, member);
            case 123 -> value((CrossBorder) holder, member);
            case 124 -> value((Detection) holder, member);
            case 125 -> value((Extortion) holder, member);
            case 126 -> value((Impact) holder, member);
            case 127 -> value((ImpactLoss) holder, member);
            case 128 -> value((IncidentEvent) holder, member);
            case 129 -> value((IncidentScope) holder, member);
            case 130 -> value((IncidentTimes) holder, member);
            case 131 -> value((IndustryCode) holder, member);
            case 132 -> value((Interval) holder, member);
            case 133 -> value((NoticeGiven) holder, member);
            case 134 -> value((Outlook) holder, member);
            case 135 -> value((PublicStatement) holder, member);
            case 136 -> value((ReportChange) holder, member);
            case 137 -> value((SafetyImpact) holder, member);
            case 138 -> value((Victim) holder, member);
            case 139 -> value((Victims) holder, member);
            case 140 -> value((InformationRequest) holder, member);
            case 141 -> value((LessonsLearnt) holder, member);
            case 142 -> value((ActionOwner) holder, member);
            case 143 -> value((ExerciseMeasurement) holder, member);
            case 144 -> value((ExerciseReview) holder, member);
            case 145 -> value((Lesson) holder, member);
            case 146 -> value((LessonAction) holder, member);
            case 147 -> value((ObjectiveResult) holder, member);
            case 148 -> value((PlanTest) holder, member);
            case 149 -> value((MitigationRequest) holder, member);
            case 150 -> value((EarlierContact) holder, member);
            case 151 -> value((MitigationTarget) holder, member);
            case 152 -> value((PreservationRequest) holder, member);
            case 153 -> value((CaseAuthority) holder, member);
            case 154 -> value((DataToPreserve) holder, member);
            case 155 -> value((EarlierPreservation) holder, member);
            case 156 -> value((InvestigatedOffence) holder, member);
            case 157 -> value((MutualAssistance) holder, member);
            case 158 -> value((ProgressReport) holder, member);
            case 159 -> value((ProgressCommitment) holder, member);
            case 160 -> value((ProgressFigure) holder, member);
            case 161 -> value((ProgressItem) holder, member);
            case 162 -> value((ProgressTimeFrame) holder, member);
            case 163 -> value((ReleaseRequest) holder, member);
            case 164 -> value((Response) holder, member);
            case 165 -> value((GivenAnswer) holder, member);
            case 166 -> value((GrantedRelease) holder, member);
            case 167 -> value((KeptPreservation) holder, member);
            case 168 -> value((SharingProfile) holder, member);
            case 169 -> value((AcceptedFormat) holder, member);
            case 170 -> value((ReplyTarget) holder, member);
            case 171 -> value((ReportTarget) holder, member);
            case 172 -> value((SeverityScale) holder, member);
            case 173 -> value((SeverityScaleLevel) holder, member);
            case 174 -> value((SharingScope) holder, member);
            case 175 -> value((TimeLimit) holder, member);
            case 176 -> value((TlpCeilings) holder, member);
            case 177 -> value((SituationReport) holder, member);
            case 178 -> value((AssistanceLine) holder, member);
            case 179 -> value((DecisionNeeded) holder, member);
            case 180 -> value((DecisionOption) holder, member);
            case 181 -> value((PartySituation) holder, member);
            case 182 -> value((SectorSituation) holder, member);
            case 183 -> value((SituationFact) holder, member);
            case 184 -> value((SituationPeriod) holder, member);
            case 185 -> value((SurveyResponse) holder, member);
            case 186 -> value((SurveyResult) holder, member);
            case 187 -> value((SurveyCell) holder, member);
            case 188 -> value((SurveyFinding) holder, member);
            case 189 -> value((SurveyGroup) holder, member);
            case 190 -> value((SurveyNamedAnswers) holder, member);
            case 191 -> value((SurveyNumberSummary) holder, member);
            case 192 -> value((SurveyTable) holder, member);
            case 193 -> value((Survey) holder, member);
            case 194 -> value((SurveyDependency) holder, member);
            case 195 -> value((SurveyOption) holder, member);
            case 196 -> value((SurveyQuestion) holder, member);
            case 197 -> value((SurveyScaleStep) holder, member);
            case 198 -> value((SurveySection) holder, member);
            default -> throw new IllegalStateException("no such record: " + record);
        };
    }

    private static Member[] assistanceItem() {
        return new Member[] {
            new Member(0, 0, "kind", false, AssistanceKind.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(0, 1, "mode", false, AssistanceMode.class, Set.of()),
            new Member(0, 2, "quantity", false, Quantity.class, Set.of(Meaning.COUNTS_ANYTHING)),
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
            new Member(6, 2, "localMarkers", true, LocalMarker.class, Set.of()),
            new Member(6, 3, "inject", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(ExerciseReference record, int member) {
        return switch (member) {
            case 0 -> record.id();
            case 1 -> record.marker();
            case 2 -> record.localMarkers();
            case 3 -> record.inject();
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
            new Member(8, 2, "community", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(8, 3, "restriction", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(8, 4, "encryption", false, TransportEncryption.class, Set.of()),
            new Member(8, 5, "credit", false, Credit.class, Set.of()),
            new Member(8, 6, "victimContact", false, VictimContact.class, Set.of()),
            new Member(8, 7, "useLimit", false, UseLimit.class, Set.of()),
            new Member(8, 8, "personalData", false, PersonalData.class, Set.of()),
            new Member(8, 9, "retainUntil", false, String.class, Set.of(Meaning.DAY, Meaning.DEADLINE)),
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
            new Member(12, 1, "nextBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
        };
    }

    private static @Nullable Object value(InformationGap record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.nextBy();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] jointAction() {
        return new Member[] {
            new Member(13, 0, "at", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(13, 1, "readyBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(13, 2, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(13, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(JointAction record, int member) {
        return switch (member) {
            case 0 -> record.at();
            case 1 -> record.readyBy();
            case 2 -> record.coordinator();
            case 3 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] judgement() {
        return new Member[] {
            new Member(14, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(14, 1, "likelihood", false, Likelihood.class, Set.of()),
            new Member(14, 2, "confidence", false, Confidence.class, Set.of()),
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
            new Member(15, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(15, 1, "issuer", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(15, 2, "kind", false, LocalIdKind.class, Set.of()),
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

    private static Member[] localMarker() {
        return new Member[] {
            new Member(16, 0, "lang", false, String.class, Set.of()),
            new Member(16, 1, "marker", false, String.class, Set.of(Meaning.COMPARED)),
        };
    }

    private static @Nullable Object value(LocalMarker record, int member) {
        return switch (member) {
            case 0 -> record.lang();
            case 1 -> record.marker();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] malware() {
        return new Member[] {
            new Member(17, 0, "family", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(17, 1, "aliases", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(17, 2, "functions", true, MalwareFunction.class, Set.of()),
            new Member(17, 3, "sampleDigests", true, String.class, Set.of()),
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
            new Member(18, 0, "code", false, MeasureCode.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(18, 1, "state", false, MeasureState.class, Set.of()),
            new Member(18, 2, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED), 1),
            new Member(18, 3, "by", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(18, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(19, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1),
            new Member(19, 1, "revision", false, Long.class, Set.of()),
            new Member(19, 2, "parts", true, String.class, Set.of()),
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
            new Member(20, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1, 3),
            new Member(20, 1, "revision", false, Long.class, Set.of()),
            new Member(20, 2, "relation", false, ReferenceRelation.class, Set.of()),
            new Member(20, 3, "digest", false, String.class, Set.of()),
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

    private static Member[] money() {
        return new Member[] {
            new Member(21, 0, "value", false, Amount.class, Set.of()),
            new Member(21, 1, "min", false, Amount.class, Set.of()),
            new Member(21, 2, "max", false, Amount.class, Set.of()),
            new Member(21, 3, "currency", false, CurrencyCode.class, Set.of()),
            new Member(21, 4, "precision", false, Precision.class, Set.of()),
        };
    }

    private static @Nullable Object value(Money record, int member) {
        return switch (member) {
            case 0 -> record.value();
            case 1 -> record.min();
            case 2 -> record.max();
            case 3 -> record.currency();
            case 4 -> record.precision();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partialTime() {
        return new Member[] {
            new Member(22, 0, "at", false, PartialTimestamp.class, Set.of()),
            new Member(22, 1, "certainty", false, Certainty.class, Set.of()),
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
            new Member(23, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(23, 1, "role", false, PocRole.class, Set.of()),
            new Member(23, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
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
            new Member(24, 0, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(24, 1, "vendor", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(24, 2, "versions", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(24, 3, "cpe", false, String.class, Set.of()),
            new Member(24, 4, "purl", false, String.class, Set.of()),
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
            new Member(25, 0, "value", false, Long.class, Set.of()),
            new Member(25, 1, "min", false, Long.class, Set.of()),
            new Member(25, 2, "max", false, Long.class, Set.of()),
            new Member(25, 3, "unit", false, Unit.class, Set.of()),
            new Member(25, 4, "precision", false, Precision.class, Set.of()),
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
            new Member(26, 0, "number", false, Integer.class, Set.of(Meaning.UNIQUE_IN_MESSAGE)),
            new Member(26, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(27, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(27, 1, "group", false, String.class, Set.of(Meaning.GROUP)),
            new Member(27, 2, "role", false, PocRole.class, Set.of()),
            new Member(27, 3, "copy", false, Boolean.class, Set.of(Meaning.DECIDED)),
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
            new Member(28, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(28, 1, "role", false, PocRole.class, Set.of()),
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
            new Member(29, 0, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(29, 1, "groups", true, String.class, Set.of(Meaning.GROUP)),
            new Member(29, 2, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(29, 3, "audiences", true, Audience.class, Set.of()),
            new Member(29, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(30, 0, "expected", false, ReplyExpectation.class, Set.of()),
            new Member(30, 1, "by", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
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
            new Member(31, 0, "level", false, IncidentSeverity.class, Set.of()),
            new Member(31, 1, "reasons", true, SeverityReason.class, Set.of()),
            new Member(31, 2, "national", true, NationalSeverity.class, Set.of()),
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
            new Member(32, 0, "scheme", false, SeverityScheme.class, Set.of()),
            new Member(32, 1, "value", false, String.class, Set.of(Meaning.COMPARED)),
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
            new Member(33, 0, "count", false, Long.class, Set.of()),
            new Member(33, 1, "firstSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 2),
            new Member(33, 2, "lastSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(33, 3, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(33, 4, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(33, 5, "place", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
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
            new Member(34, 0, "protectedHeader", false, String.class, Set.of()),
            new Member(34, 1, "signature", false, String.class, Set.of()),
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
            new Member(35, 0, "url", false, String.class, Set.of()),
            new Member(35, 1, "citation", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(35, 2, "title", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(35, 3, "publishedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
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
            new Member(36, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(37, 0, "question", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(37, 1, "option", false, String.class, Set.of()),
            new Member(37, 2, "options", true, String.class, Set.of()),
            new Member(37, 3, "number", false, Long.class, Set.of()),
            new Member(37, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(37, 5, "unanswered", false, UnansweredReason.class, Set.of()),
            new Member(37, 6, "evidence", true, SourceCitation.class, Set.of()),
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
            new Member(38, 0, "channel", false, ChannelKind.class, Set.of()),
            new Member(38, 1, "slots", true, Timestamp.class, Set.of(Meaning.DEADLINE)),
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
            new Member(39, 0, "framework", false, TechniqueFramework.class, Set.of()),
            new Member(39, 1, "version", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(39, 2, "id", false, String.class, Set.of(Meaning.COMPARED)),
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
            new Member(40, 0, "lang", false, String.class, Set.of()),
            new Member(40, 1, "text", false, String.class, Set.of()),
            new Member(40, 2, "origin", false, TextOrigin.class, Set.of()),
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
            new Member(41, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(41, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
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
            new Member(42, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(42, 1, "exploited", false, Answer.class, Set.of()),
            new Member(42, 2, "products", true, Product.class, Set.of()),
            new Member(42, 3, "fix", false, FixState.class, Set.of()),
            new Member(42, 4, "fixedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(42, 5, "cvss", false, String.class, Set.of()),
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
            new Member(43, 0, "tocsin", false, FormatVersion.class, Set.of()),
            new Member(43, 1, "type", false, MessageType.class, Set.of()),
            new Member(43, 2, "realm", false, Realm.class, Set.of()),
            new Member(43, 3, "id", false, MessageId.class, Set.of(Meaning.OWN_IDENTIFIER)),
            new Member(43, 4, "revision", false, Long.class, Set.of()),
            new Member(43, 5, "thread", false, MessageId.class, Set.of(Meaning.THREAD)),
            new Member(43, 6, "inReplyTo", false, InReplyTo.class, Set.of()),
            new Member(43, 7, "references", true, MessageReference.class, Set.of()),
            new Member(43, 8, "exercise", false, ExerciseReference.class, Set.of()),
            new Member(43, 9, "originator", false, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(43, 10, "relayedBy", false, Relay.class, Set.of()),
            new Member(43, 11, "recipients", true, Recipient.class, Set.of()),
            new Member(43, 12, "track", false, Track.class, Set.of()),
            new Member(43, 13, "standing", false, Standing.class, Set.of()),
            new Member(43, 14, "precedence", false, Precedence.class, Set.of()),
            new Member(43, 15, "sentAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(43, 16, "firstSentAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(43, 17, "validUntil", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(43, 18, "reply", false, Reply.class, Set.of()),
            new Member(43, 19, "handling", false, Handling.class, Set.of()),
            new Member(43, 20, "withoutPrejudice", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(43, 21, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(43, 22, "documents", true, Document.class, Set.of()),
            new Member(43, 23, "signatures", true, Signature.class, Set.of()),
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
            new Member(44, 0, "level", false, AcknowledgementLevel.class, Set.of()),
            new Member(44, 1, "receivedAt", false, Timestamp.class, Set.of(Meaning.HAPPENED)),
            new Member(44, 2, "answeredBy", false, AnsweringDesk.class, Set.of()),
            new Member(44, 3, "localIds", true, LocalId.class, Set.of()),
            new Member(44, 4, "forwardedTo", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(44, 5, "problems", true, ReportedProblem.class, Set.of()),
            new Member(44, 6, "nextBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(44, 7, "challengeAnswer", false, String.class, Set.of()),
            new Member(44, 8, "contactData", false, ContactDataState.class, Set.of()),
            new Member(44, 9, "extensions", false, Extensions.class, Set.of()),
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
            new Member(45, 0, "role", false, PocRole.class, Set.of()),
            new Member(45, 1, "onDuty", false, Boolean.class, Set.of(Meaning.DECIDED)),
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
            new Member(46, 0, "code", false, String.class, Set.of()),
            new Member(46, 1, "pointer", false, String.class, Set.of()),
            new Member(46, 2, "severity", false, ProblemSeverity.class, Set.of()),
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
            new Member(47, 0, "kind", false, ActivityKind.class, Set.of()),
            new Member(47, 1, "areas", true, CooperationArea.class, Set.of()),
            new Member(47, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(47, 3, "level", false, ActivityLevel.class, Set.of()),
            new Member(47, 4, "sessions", true, ActivitySession.class, Set.of()),
            new Member(47, 5, "hosts", true, ActivityHost.class, Set.of()),
            new Member(47, 6, "languages", true, String.class, Set.of()),
            new Member(47, 7, "eligibility", false, ActivityEligibility.class, Set.of()),
            new Member(47, 8, "seats", false, Integer.class, Set.of()),
            new Member(47, 9, "seatsPerParty", false, Integer.class, Set.of()),
            new Member(47, 10, "cost", false, ActivityCost.class, Set.of()),
            new Member(47, 11, "bring", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(47, 12, "registration", false, ActivityRegistration.class, Set.of()),
            new Member(47, 13, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(47, 14, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(47, 15, "seenOutside", false, ExerciseSigns.class, Set.of()),
            new Member(47, 16, "extensions", false, Extensions.class, Set.of()),
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
            case 11 -> record.bring();
            case 12 -> record.registration();
            case 13 -> record.contact();
            case 14 -> record.exercise();
            case 15 -> record.seenOutside();
            case 16 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activityCost() {
        return new Member[] {
            new Member(48, 0, "sharing", false, CostSharing.class, Set.of()),
            new Member(48, 1, "fee", false, Money.class, Set.of(Meaning.MONEY)),
            new Member(48, 2, "covered", true, CoveredCost.class, Set.of()),
            new Member(48, 3, "coveredFor", true, ParticipantPriority.class, Set.of()),
            new Member(48, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(49, 0, "tracks", true, Track.class, Set.of()),
            new Member(49, 1, "audience", true, Audience.class, Set.of()),
            new Member(49, 2, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(49, 3, "priorityFor", true, ParticipantPriority.class, Set.of()),
            new Member(49, 4, "conditions", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(50, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(50, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(51, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(51, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(52, 0, "openUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(52, 1, "state", false, RegistrationState.class, Set.of()),
            new Member(52, 2, "url", false, String.class, Set.of()),
            new Member(52, 3, "confirmedBy", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(52, 4, "seatsLeft", false, Integer.class, Set.of()),
            new Member(52, 5, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(ActivityRegistration record, int member) {
        return switch (member) {
            case 0 -> record.openUntil();
            case 1 -> record.state();
            case 2 -> record.url();
            case 3 -> record.confirmedBy();
            case 4 -> record.seatsLeft();
            case 5 -> record.text();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] activitySession() {
        return new Member[] {
            new Member(53, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL, Meaning.SEQUENCE), 1),
            new Member(53, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(53, 2, "attendance", false, Attendance.class, Set.of()),
            new Member(53, 3, "place", false, ActivityPlace.class, Set.of(Meaning.PLACE)),
            new Member(53, 4, "topic", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(53, 5, "agenda", true, AgendaItem.class, Set.of()),
        };
    }

    private static @Nullable Object value(ActivitySession record, int member) {
        return switch (member) {
            case 0 -> record.from();
            case 1 -> record.until();
            case 2 -> record.attendance();
            case 3 -> record.place();
            case 4 -> record.topic();
            case 5 -> record.agenda();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] agendaItem() {
        return new Member[] {
            new Member(54, 0, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(54, 1, "from", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(54, 2, "minutes", false, Integer.class, Set.of()),
            new Member(54, 3, "speaker", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(AgendaItem record, int member) {
        return switch (member) {
            case 0 -> record.title();
            case 1 -> record.from();
            case 2 -> record.minutes();
            case 3 -> record.speaker();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseSigns() {
        return new Member[] {
            new Member(55, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(55, 1, "area", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(55, 2, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 0),
            new Member(55, 3, "systems", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(55, 4, "marker", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(55, 5, "localMarkers", true, LocalMarker.class, Set.of()),
            new Member(55, 6, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
        };
    }

    private static @Nullable Object value(ExerciseSigns record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.area();
            case 2 -> record.sectors();
            case 3 -> record.systems();
            case 4 -> record.marker();
            case 5 -> record.localMarkers();
            case 6 -> record.contact();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] advisory() {
        return new Member[] {
            new Member(56, 0, "kind", false, AdvisoryKind.class, Set.of()),
            new Member(56, 1, "categories", true, Category.class, Set.of()),
            new Member(56, 2, "domains", true, Domain.class, Set.of()),
            new Member(56, 3, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(56, 4, "spreadsBy", false, SpreadMechanism.class, Set.of()),
            new Member(56, 5, "products", true, Product.class, Set.of()),
            new Member(56, 6, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(56, 7, "malware", true, Malware.class, Set.of()),
            new Member(56, 8, "techniques", true, Technique.class, Set.of()),
            new Member(56, 9, "observed", true, Observation.class, Set.of()),
            new Member(56, 10, "actions", true, AdvisedAction.class, Set.of()),
            new Member(56, 11, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(56, 12, "detectionRules", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(56, 13, "likelihood", false, Likelihood.class, Set.of()),
            new Member(56, 14, "confidence", false, Confidence.class, Set.of()),
            new Member(56, 15, "grade", false, Grade.class, Set.of()),
            new Member(56, 16, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(56, 17, "sources", true, SourceCitation.class, Set.of()),
            new Member(56, 18, "nextUpdateBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(56, 19, "extensions", false, Extensions.class, Set.of()),
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
            new Member(57, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(57, 1, "urgency", false, ActionUrgency.class, Set.of()),
            new Member(57, 2, "jointAction", false, JointAction.class, Set.of()),
            new Member(57, 3, "audience", false, Audience.class, Set.of()),
        };
    }

    private static @Nullable Object value(AdvisedAction record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.urgency();
            case 2 -> record.jointAction();
            case 3 -> record.audience();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] observation() {
        return new Member[] {
            new Member(58, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(58, 1, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(58, 2, "quantity", false, Quantity.class, Set.of(Meaning.COUNTS_AFFECTED)),
            new Member(58, 3, "asOf", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
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
            new Member(59, 0, "kind", false, AnalysisKind.class, Set.of()),
            new Member(59, 1, "subject", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(59, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(59, 3, "categories", true, Category.class, Set.of()),
            new Member(59, 4, "domains", true, Domain.class, Set.of()),
            new Member(59, 5, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(59, 6, "campaigns", true, Campaign.class, Set.of()),
            new Member(59, 7, "period", false, TimePeriod.class, Set.of()),
            new Member(59, 8, "methods", true, AnalysisMethod.class, Set.of()),
            new Member(59, 9, "method", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(59, 10, "materials", true, AnalysisMaterial.class, Set.of()),
            new Member(59, 11, "findings", true, AnalysisFinding.class, Set.of()),
            new Member(59, 12, "techniques", true, Technique.class, Set.of()),
            new Member(59, 13, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(59, 14, "malware", true, Malware.class, Set.of()),
            new Member(59, 15, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(59, 16, "detectionRules", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(59, 17, "recommendations", true, AdvisedAction.class, Set.of()),
            new Member(59, 18, "limitations", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(59, 19, "unknowns", true, InformationGap.class, Set.of()),
            new Member(59, 20, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(59, 21, "sources", true, SourceCitation.class, Set.of()),
            new Member(59, 22, "extensions", false, Extensions.class, Set.of()),
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
            new Member(60, 0, "number", false, Integer.class, Set.of()),
            new Member(60, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(60, 2, "likelihood", false, Likelihood.class, Set.of()),
            new Member(60, 3, "confidence", false, Confidence.class, Set.of()),
            new Member(60, 4, "grade", false, Grade.class, Set.of()),
            new Member(60, 5, "evidence", true, String.class, Set.of(Meaning.DOCUMENT)),
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
            new Member(61, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(61, 1, "quantity", false, Quantity.class, Set.of(Meaning.COUNTS_ANYTHING)),
            new Member(61, 2, "grade", false, Grade.class, Set.of()),
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
            new Member(62, 0, "items", true, AssistanceItem.class, Set.of()),
            new Member(62, 1, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(62, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(62, 3, "availableAt", false, Timestamp.class, Set.of(Meaning.PLANNED, Meaning.INTERVAL), 4),
            new Member(62, 4, "availableUntil", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(62, 5, "languages", true, String.class, Set.of()),
            new Member(62, 6, "costs", false, CostSharing.class, Set.of()),
            new Member(62, 7, "conditions", true, StatedCondition.class, Set.of()),
            new Member(62, 8, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(62, 9, "extensions", false, Extensions.class, Set.of()),
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
            new Member(63, 0, "needs", true, AssistanceItem.class, Set.of()),
            new Member(63, 1, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(63, 2, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(63, 3, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(63, 4, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(63, 5, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(63, 6, "criticalInfrastructure", false, DisclosableAnswer.class, Set.of()),
            new Member(63, 7, "neededBy", false, Timestamp.class, Set.of(Meaning.DEADLINE, Meaning.INTERVAL), 8),
            new Member(63, 8, "neededUntil", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(63, 9, "languages", true, String.class, Set.of()),
            new Member(63, 10, "costs", false, CostSharing.class, Set.of()),
            new Member(63, 11, "arrangements", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(63, 12, "access", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(63, 13, "ownerConsent", false, Answer.class, Set.of()),
            new Member(63, 14, "legalBasis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(63, 15, "othersAsked", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(63, 16, "extensions", false, Extensions.class, Set.of()),
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
            new Member(64, 0, "level", false, AttributionLevel.class, Set.of()),
            new Member(64, 1, "claimStanding", false, ClaimStanding.class, Set.of()),
            new Member(64, 2, "incidents", true, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(64, 3, "subject", false, AttributionSubject.class, Set.of()),
            new Member(64, 4, "seenFrom", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.SEEN_FROM)),
            new Member(64, 5, "nexus", false, StateNexus.class, Set.of()),
            new Member(64, 6, "claim", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(64, 7, "likelihood", false, Likelihood.class, Set.of()),
            new Member(64, 8, "confidence", false, Confidence.class, Set.of()),
            new Member(64, 9, "basis", true, AttributionBasis.class, Set.of()),
            new Member(64, 10, "evidence", false, EvidenceAvailability.class, Set.of()),
            new Member(64, 11, "alternatives", true, Judgement.class, Set.of()),
            new Member(64, 12, "assumptions", true, Judgement.class, Set.of()),
            new Member(64, 13, "unknowns", true, InformationGap.class, Set.of()),
            new Member(64, 14, "norms", true, InvokedNorm.class, Set.of()),
            new Member(64, 15, "consequences", true, AnnouncedConsequence.class, Set.of()),
            new Member(64, 16, "subjectInformedFirst", false, SubjectNotice.class, Set.of()),
            new Member(64, 17, "publicity", false, ClaimPublicity.class, Set.of()),
            new Member(64, 18, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(64, 19, "sources", true, SourceCitation.class, Set.of()),
            new Member(64, 20, "extensions", false, Extensions.class, Set.of()),
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
            new Member(65, 0, "kind", false, ConsequenceKind.class, Set.of()),
            new Member(65, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(66, 0, "kind", false, BasisKind.class, Set.of()),
            new Member(66, 1, "grade", false, Grade.class, Set.of()),
            new Member(66, 2, "releasable", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(66, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(66, 4, "documents", true, String.class, Set.of(Meaning.DOCUMENT)),
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
            new Member(67, 0, "kind", false, AttributionSubjectKind.class, Set.of()),
            new Member(67, 1, "label", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(67, 2, "aliases", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(67, 3, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.ACCUSED)),
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
            new Member(68, 0, "reach", false, PublicityReach.class, Set.of()),
            new Member(68, 1, "url", false, String.class, Set.of()),
            new Member(68, 2, "embargoUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
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
            new Member(69, 0, "norm", false, Norm.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(69, 1, "clause", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(69, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(70, 0, "informed", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(70, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(70, 2, "message", false, MessageId.class, Set.of(Meaning.MESSAGE)),
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

    private static Member[] callRequest() {
        return new Member[] {
            new Member(71, 0, "purpose", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 1, "speaker", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 2, "askedFor", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 3, "offers", true, Talks.class, Set.of()),
            new Member(71, 4, "until", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(71, 5, "minutes", false, Integer.class, Set.of()),
            new Member(71, 6, "languages", true, String.class, Set.of()),
            new Member(71, 7, "interpretation", false, Interpretation.class, Set.of()),
            new Member(71, 8, "ifNotReached", true, UnreachedStep.class, Set.of()),
            new Member(71, 9, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(71, 10, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(CallRequest record, int member) {
        return switch (member) {
            case 0 -> record.purpose();
            case 1 -> record.speaker();
            case 2 -> record.askedFor();
            case 3 -> record.offers();
            case 4 -> record.until();
            case 5 -> record.minutes();
            case 6 -> record.languages();
            case 7 -> record.interpretation();
            case 8 -> record.ifNotReached();
            case 9 -> record.text();
            case 10 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] cancellation() {
        return new Member[] {
            new Member(72, 0, "cancels", true, CancelledMessage.class, Set.of()),
            new Member(72, 1, "reason", false, CancellationReason.class, Set.of()),
            new Member(72, 2, "instruction", false, CancellationInstruction.class, Set.of()),
            new Member(72, 3, "correction", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(72, 4, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(72, 5, "extensions", false, Extensions.class, Set.of()),
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
            new Member(73, 0, "id", false, MessageId.class, Set.of(Meaning.MESSAGE), 1),
            new Member(73, 1, "revision", false, Long.class, Set.of()),
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
            new Member(74, 0, "area", false, ChangeArea.class, Set.of()),
            new Member(74, 1, "status", false, ProposalStatus.class, Set.of()),
            new Member(74, 2, "changes", true, ProposedChange.class, Set.of()),
            new Member(74, 3, "rationale", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(74, 4, "impact", false, ChangeImpact.class, Set.of()),
            new Member(74, 5, "version", false, FormatVersion.class, Set.of()),
            new Member(74, 6, "effectiveOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(74, 7, "discussionUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
            new Member(74, 8, "positions", false, PositionCount.class, Set.of()),
            new Member(74, 9, "outcome", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(74, 10, "decidedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(74, 11, "extensions", false, Extensions.class, Set.of()),
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
            new Member(75, 0, "compatibility", false, ChangeCompatibility.class, Set.of()),
            new Member(75, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(76, 0, "supports", false, Integer.class, Set.of()),
            new Member(76, 1, "objects", false, Integer.class, Set.of()),
            new Member(76, 2, "abstains", false, Integer.class, Set.of()),
            new Member(76, 3, "noPosition", false, Integer.class, Set.of()),
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
            new Member(77, 0, "kind", false, ChangeKind.class, Set.of()),
            new Member(77, 1, "messageType", false, MessageType.class, Set.of()),
            new Member(77, 2, "pointer", false, String.class, Set.of()),
            new Member(77, 3, "list", false, String.class, Set.of()),
            new Member(77, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(77, 5, "wording", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(77, 6, "codes", true, ProposedCode.class, Set.of()),
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
            new Member(78, 0, "code", false, String.class, Set.of()),
            new Member(78, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(78, 2, "definition", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(79, 0, "concern", false, Concern.class, Set.of()),
            new Member(79, 1, "facts", true, ClarificationFact.class, Set.of()),
            new Member(79, 2, "inference", false, Judgement.class, Set.of()),
            new Member(79, 3, "effect", false, StatedEffect.class, Set.of()),
            new Member(79, 4, "questions", true, Question.class, Set.of()),
            new Member(79, 5, "statementHeldUntil", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(79, 6, "counterparts", true, PartyRole.class, Set.of(Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(79, 7, "talks", false, Talks.class, Set.of()),
            new Member(79, 8, "extensions", false, Extensions.class, Set.of()),
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
            new Member(80, 0, "what", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(80, 1, "from", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 2),
            new Member(80, 2, "until", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(80, 3, "seenAt", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(80, 4, "grade", false, Grade.class, Set.of()),
            new Member(80, 5, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
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
            new Member(81, 0, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(81, 1, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
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
            new Member(82, 0, "kind", false, CommunicationCheckKind.class, Set.of()),
            new Member(82, 1, "channel", false, ChannelKind.class, Set.of()),
            new Member(82, 2, "entry", false, EntryId.class, Set.of(Meaning.ENTRY)),
            new Member(82, 3, "challenge", false, String.class, Set.of()),
            new Member(82, 4, "announced", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(82, 5, "campaign", false, CheckCampaignId.class, Set.of(Meaning.CHECK_CAMPAIGN)),
            new Member(82, 6, "extensions", false, Extensions.class, Set.of()),
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
            new Member(83, 0, "kind", false, CooperationKind.class, Set.of()),
            new Member(83, 1, "areas", true, CooperationArea.class, Set.of()),
            new Member(83, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(83, 3, "goal", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(83, 4, "status", false, CooperationStatus.class, Set.of()),
            new Member(83, 5, "period", false, TimePeriod.class, Set.of()),
            new Member(83, 6, "jointAction", false, JointAction.class, Set.of()),
            new Member(83, 7, "proposers", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(83, 8, "partnersSought", true, PartnerSought.class, Set.of()),
            new Member(83, 9, "costSharing", false, CostSharing.class, Set.of()),
            new Member(83, 10, "budget", false, Money.class, Set.of(Meaning.MONEY)),
            new Member(83, 11, "conditions", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(83, 12, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(83, 13, "extensions", false, Extensions.class, Set.of()),
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
            case 6 -> record.jointAction();
            case 7 -> record.proposers();
            case 8 -> record.partnersSought();
            case 9 -> record.costSharing();
            case 10 -> record.budget();
            case 11 -> record.conditions();
            case 12 -> record.contact();
            case 13 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partnerSought() {
        return new Member[] {
            new Member(84, 0, "part", false, CooperationPart.class, Set.of()),
            new Member(84, 1, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(84, 2, "audience", true, Audience.class, Set.of()),
            new Member(84, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(85, 0, "entry", false, EntryId.class, Set.of(Meaning.ENTRY)),
            new Member(85, 1, "change", false, DirectoryChange.class, Set.of()),
            new Member(85, 2, "party", false, ListedParty.class, Set.of()),
            new Member(85, 3, "roles", true, PocRole.class, Set.of()),
            new Member(85, 4, "office", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(85, 5, "persons", true, ContactPerson.class, Set.of()),
            new Member(85, 6, "postalAddress", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(85, 7, "webPage", false, String.class, Set.of()),
            new Member(85, 8, "team", false, ResponseTeam.class, Set.of()),
            new Member(85, 9, "availability", false, Availability.class, Set.of()),
            new Member(85, 10, "timeZone", false, String.class, Set.of()),
            new Member(85, 11, "dutyHours", true, DutyHours.class, Set.of()),
            new Member(85, 12, "holidays", true, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(85, 13, "languages", true, String.class, Set.of()),
            new Member(85, 14, "channels", true, ContactChannel.class, Set.of()),
            new Member(85, 15, "keys", true, ContactKey.class, Set.of()),
            new Member(85, 16, "escalation", true, EntryId.class, Set.of(Meaning.NAMED_ENTRY)),
            new Member(85, 17, "constituency", false, Constituency.class, Set.of()),
            new Member(85, 18, "nomination", false, Nomination.class, Set.of()),
            new Member(85, 19, "memberships", true, ContactNetwork.class, Set.of()),
            new Member(85, 20, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 21),
            new Member(85, 21, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(85, 22, "confirmedAt", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(85, 23, "publicMembers", true, String.class, Set.of()),
            new Member(85, 24, "extensions", false, Extensions.class, Set.of()),
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
            new Member(86, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(86, 1, "domains", true, String.class, Set.of()),
            new Member(86, 2, "asns", true, String.class, Set.of()),
            new Member(86, 3, "addressRanges", true, String.class, Set.of()),
            new Member(86, 4, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 0),
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
            new Member(87, 0, "kind", false, ChannelKind.class, Set.of()),
            new Member(87, 1, "address", false, String.class, Set.of(Meaning.COMPARED, Meaning.PERSONAL)),
            new Member(87, 2, "order", false, Integer.class, Set.of()),
            new Member(87, 3, "preferredFor", true, ChannelPurpose.class, Set.of()),
            new Member(87, 4, "keys", true, String.class, Set.of()),
            new Member(87, 5, "hours", false, String.class, Set.of()),
            new Member(87, 6, "days", true, Weekday.class, Set.of()),
            new Member(87, 7, "languages", true, String.class, Set.of()),
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
            new Member(88, 0, "id", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(88, 1, "kind", false, KeyKind.class, Set.of()),
            new Member(88, 2, "fingerprint", false, String.class, Set.of()),
            new Member(88, 3, "uses", true, KeyUse.class, Set.of()),
            new Member(88, 4, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 5),
            new Member(88, 5, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(88, 6, "document", false, String.class, Set.of(Meaning.DOCUMENT)),
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
            new Member(89, 0, "position", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(89, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED, Meaning.PERSONAL, Meaning.PERSON)),
            new Member(89, 2, "deputy", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(89, 3, "languages", true, String.class, Set.of()),
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
            new Member(90, 0, "days", true, Weekday.class, Set.of()),
            new Member(90, 1, "hours", false, String.class, Set.of()),
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
            new Member(91, 0, "code", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(91, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(92, 0, "by", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(92, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(92, 2, "on", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
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
            new Member(93, 0, "type", false, TeamType.class, Set.of()),
            new Member(93, 1, "variant", false, TeamVariant.class, Set.of()),
            new Member(93, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(93, 3, "shortName", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(93, 4, "host", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(93, 5, "services", true, TeamService.class, Set.of()),
            new Member(93, 6, "mandate", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(94, 0, "action", false, ExerciseAction.class, Set.of()),
            new Member(94, 1, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(94, 2, "effectiveAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(94, 3, "resumeBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(94, 4, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(94, 5, "extensions", false, Extensions.class, Set.of()),
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
            new Member(95, 0, "kind", false, InjectKind.class, Set.of()),
            new Member(95, 1, "simulatedSource", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(95, 2, "scenarioAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(95, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(95, 4, "extensions", false, Extensions.class, Set.of()),
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
            new Member(96, 0, "exercise", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(96, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(96, 2, "kind", false, ExerciseKind.class, Set.of()),
            new Member(96, 3, "window", false, ExerciseWindow.class, Set.of()),
            new Member(96, 4, "marker", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(96, 5, "localMarkers", true, LocalMarker.class, Set.of()),
            new Member(96, 6, "realEventPhrase", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(96, 7, "stopPhrase", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(96, 8, "participants", true, ExerciseParticipant.class, Set.of()),
            new Member(96, 9, "simulatedParties", true, SimulatedParty.class, Set.of()),
            new Member(96, 10, "objectives", true, ExerciseObjective.class, Set.of()),
            new Member(96, 11, "capabilities", true, ResponseCapability.class, Set.of()),
            new Member(96, 12, "plansTested", true, PlanUnderTest.class, Set.of()),
            new Member(96, 13, "rules", true, ExerciseRule.class, Set.of()),
            new Member(96, 14, "eventList", false, ExerciseEventList.class, Set.of()),
            new Member(96, 15, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(ExercisePlan record, int member) {
        return switch (member) {
            case 0 -> record.exercise();
            case 1 -> record.name();
            case 2 -> record.kind();
            case 3 -> record.window();
            case 4 -> record.marker();
            case 5 -> record.localMarkers();
            case 6 -> record.realEventPhrase();
            case 7 -> record.stopPhrase();
            case 8 -> record.participants();
            case 9 -> record.simulatedParties();
            case 10 -> record.objectives();
            case 11 -> record.capabilities();
            case 12 -> record.plansTested();
            case 13 -> record.rules();
            case 14 -> record.eventList();
            case 15 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] exerciseEvent() {
        return new Member[] {
            new Member(97, 0, "inject", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST, Meaning.COMPARED)),
            new Member(97, 1, "plannedAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(97, 2, "offsetMinutes", false, Integer.class, Set.of()),
            new Member(97, 3, "messageType", false, MessageType.class, Set.of()),
            new Member(97, 4, "kind", false, InjectKind.class, Set.of()),
            new Member(97, 5, "delivery", false, InjectDelivery.class, Set.of()),
            new Member(97, 6, "simulatedSource", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(97, 7, "recipients", true, InjectRecipient.class, Set.of()),
            new Member(97, 8, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(97, 9, "objectives", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(97, 10, "expectedActions", true, ExpectedAction.class, Set.of()),
            new Member(97, 11, "contingency", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(97, 12, "controller", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
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
            new Member(98, 0, "scenario", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(98, 1, "events", true, ExerciseEvent.class, Set.of()),
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
            new Member(99, 0, "objective", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST, Meaning.COMPARED)),
            new Member(99, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(100, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(100, 1, "role", false, PocRole.class, Set.of()),
            new Member(100, 2, "part", false, ExercisePart.class, Set.of()),
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
            new Member(101, 0, "kind", false, ExerciseRuleKind.class, Set.of()),
            new Member(101, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(102, 0, "startsAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(102, 1, "endsAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
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
            new Member(103, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(103, 1, "role", false, PocRole.class, Set.of()),
            new Member(103, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(103, 3, "messageType", false, MessageType.class, Set.of()),
            new Member(103, 4, "withinMinutes", false, Integer.class, Set.of()),
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
            new Member(104, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(104, 1, "role", false, PocRole.class, Set.of()),
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
            new Member(105, 0, "kind", false, EmergencyPlanKind.class, Set.of()),
            new Member(105, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(105, 2, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
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
            new Member(106, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(106, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(107, 0, "group", false, String.class, Set.of(Meaning.GROUP)),
            new Member(107, 1, "change", false, GroupChange.class, Set.of()),
            new Member(107, 2, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(107, 3, "purpose", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(107, 4, "convener", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(107, 5, "members", true, GroupMember.class, Set.of()),
            new Member(107, 6, "closed", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(107, 7, "basis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(107, 8, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME, Meaning.INTERVAL), 9),
            new Member(107, 9, "validUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(107, 10, "extensions", false, Extensions.class, Set.of()),
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
            new Member(108, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(108, 1, "roles", true, PocRole.class, Set.of()),
            new Member(108, 2, "since", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
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
            new Member(109, 0, "kind", false, GuidanceKind.class, Set.of()),
            new Member(109, 1, "topics", true, GuidanceTopic.class, Set.of()),
            new Member(109, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(109, 3, "keyMessages", true, KeyMessage.class, Set.of()),
            new Member(109, 4, "audiences", true, Audience.class, Set.of()),
            new Member(109, 5, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(109, 6, "level", false, GuidanceLevel.class, Set.of()),
            new Member(109, 7, "duration", false, Quantity.class, Set.of(Meaning.MEASURES_TIME)),
            new Member(109, 8, "tailoring", true, TailoringAspect.class, Set.of()),
            new Member(109, 9, "adaptation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(109, 10, "edition", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(109, 11, "publishedOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(109, 12, "versions", true, LanguageVersion.class, Set.of()),
            new Member(109, 13, "reuse", false, ReuseTerms.class, Set.of()),
            new Member(109, 14, "coAuthors", true, CoAuthor.class, Set.of()),
            new Member(109, 15, "sources", true, SourceCitation.class, Set.of()),
            new Member(109, 16, "extensions", false, Extensions.class, Set.of()),
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
            new Member(110, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(110, 1, "audience", false, Audience.class, Set.of()),
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
            new Member(111, 0, "lang", false, String.class, Set.of()),
            new Member(111, 1, "document", false, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(111, 2, "origin", false, TextOrigin.class, Set.of()),
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
            new Member(112, 0, "licence", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(112, 1, "url", false, String.class, Set.of()),
            new Member(112, 2, "permits", true, ReusePermission.class, Set.of()),
            new Member(112, 3, "credit", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(113, 0, "messages", true, MessageMaterial.class, Set.of()),
            new Member(113, 1, "handling", false, Handling.class, Set.of()),
            new Member(113, 2, "reason", false, HandlingChangeReason.class, Set.of()),
            new Member(113, 3, "effectiveAt", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
            new Member(113, 4, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(113, 5, "redactedText", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(113, 6, "informOnward", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(113, 7, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(113, 8, "extensions", false, Extensions.class, Set.of()),
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
            new Member(114, 0, "stage", false, ReportStage.class, Set.of()),
            new Member(114, 1, "determination", false, Determination.class, Set.of()),
            new Member(114, 2, "status", false, IncidentStatus.class, Set.of()),
            new Member(114, 3, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(114, 4, "localIds", true, LocalId.class, Set.of()),
            new Member(114, 5, "campaigns", true, Campaign.class, Set.of()),
            new Member(114, 6, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(114, 7, "times", false, IncidentTimes.class, Set.of()),
            new Member(114, 8, "categories", true, Category.class, Set.of()),
            new Member(114, 9, "suspectedMalicious", false, Answer.class, Set.of()),
            new Member(114, 10, "targeted", false, Targeting.class, Set.of()),
            new Member(114, 11, "crossBorder", false, CrossBorder.class, Set.of()),
            new Member(114, 12, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(114, 13, "impact", false, Impact.class, Set.of()),
            new Member(114, 14, "scope", false, IncidentScope.class, Set.of()),
            new Member(114, 15, "victims", false, Victims.class, Set.of()),
            new Member(114, 16, "detection", false, Detection.class, Set.of()),
            new Member(114, 17, "cause", false, Cause.class, Set.of()),
            new Member(114, 18, "actors", true, Actor.class, Set.of()),
            new Member(114, 19, "vulnerabilities", true, Vulnerability.class, Set.of()),
            new Member(114, 20, "malware", true, Malware.class, Set.of()),
            new Member(114, 21, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(114, 22, "extortion", false, Extortion.class, Set.of()),
            new Member(114, 23, "measures", true, Measure.class, Set.of()),
            new Member(114, 24, "advice", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(114, 25, "notified", true, NoticeGiven.class, Set.of()),
            new Member(114, 26, "publicStatement", false, PublicStatement.class, Set.of()),
            new Member(114, 27, "confidence", false, Confidence.class, Set.of()),
            new Member(114, 28, "grade", false, Grade.class, Set.of()),
            new Member(114, 29, "sources", true, SourceCitation.class, Set.of()),
            new Member(114, 30, "changes", true, ReportChange.class, Set.of()),
            new Member(114, 31, "lessons", true, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(114, 32, "nextReportBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(114, 33, "extensions", false, Extensions.class, Set.of()),
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
            new Member(115, 0, "relation", false, ActorRelation.class, Set.of()),
            new Member(115, 1, "kinds", true, ActorKind.class, Set.of()),
            new Member(115, 2, "motives", true, Motive.class, Set.of()),
            new Member(115, 3, "label", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(115, 4, "seenFrom", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.SEEN_FROM)),
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
            new Member(116, 0, "code", false, String.class, Set.of(Meaning.PLACE)),
            new Member(116, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
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
            new Member(117, 0, "kind", false, DataKind.class, Set.of()),
            new Member(117, 1, "subjects", true, DataSubject.class, Set.of()),
            new Member(117, 2, "records", false, Quantity.class, Set.of(Meaning.COUNTS_DATA)),
            new Member(117, 3, "state", false, DataState.class, Set.of()),
            new Member(117, 4, "encrypted", false, Answer.class, Set.of()),
            new Member(117, 5, "disclosed", false, DataDisclosure.class, Set.of()),
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
            new Member(118, 0, "service", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(118, 1, "sector", false, Sector.class, Set.of(Meaning.EXPLAINED), 0),
            new Member(118, 2, "usersShare", false, Quantity.class, Set.of(Meaning.MEASURES_SHARE)),
            new Member(118, 3, "users", false, Quantity.class, Set.of(Meaning.COUNTS_PEOPLE)),
            new Member(118, 4, "lost", false, Quantity.class, Set.of(Meaning.MEASURES_SERVICE)),
            new Member(118, 5, "since", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 6),
            new Member(118, 6, "until", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
        };
    }

    private static @Nullable Object value(AffectedService record, int member) {
        return switch (member) {
            case 0 -> record.service();
            case 1 -> record.sector();
            case 2 -> record.usersShare();
            case 3 -> record.users();
            case 4 -> record.lost();
            case 5 -> record.since();
            case 6 -> record.until();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] affectedSystem() {
        return new Member[] {
            new Member(119, 0, "kind", false, SystemKind.class, Set.of()),
            new Member(119, 1, "quantity", false, Quantity.class, Set.of(Meaning.COUNTS_SYSTEMS)),
            new Member(119, 2, "environment", false, Environment.class, Set.of()),
            new Member(119, 3, "hosting", false, Hosting.class, Set.of()),
            new Member(119, 4, "product", false, Product.class, Set.of()),
            new Member(119, 5, "role", false, SystemRole.class, Set.of()),
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

    private static Member[] affectedTransactions() {
        return new Member[] {
            new Member(120, 0, "number", false, Quantity.class, Set.of(Meaning.COUNTS_TRANSACTIONS)),
            new Member(120, 1, "share", false, Quantity.class, Set.of(Meaning.MEASURES_PROPORTION)),
            new Member(120, 2, "value", false, Money.class, Set.of(Meaning.MONEY)),
        };
    }

    private static @Nullable Object value(AffectedTransactions record, int member) {
        return switch (member) {
            case 0 -> record.number();
            case 1 -> record.share();
            case 2 -> record.value();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] campaign() {
        return new Member[] {
            new Member(121, 0, "id", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(121, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
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
            new Member(122, 0, "root", false, RootCause.class, Set.of()),
            new Member(122, 1, "strength", false, CausalStrength.class, Set.of()),
            new Member(122, 2, "vectors", true, AttackVector.class, Set.of()),
            new Member(122, 3, "techniques", true, Technique.class, Set.of()),
            new Member(122, 4, "failures", true, ControlFailure.class, Set.of()),
            new Member(122, 5, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(123, 0, "state", false, CrossBorderState.class, Set.of()),
            new Member(123, 1, "parties", true, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(123, 2, "partiesWithheld", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(123, 3, "mechanism", false, SpreadMechanism.class, Set.of()),
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
            new Member(124, 0, "by", false, DetectionSource.class, Set.of()),
            new Member(124, 1, "method", true, DetectionMethod.class, Set.of()),
            new Member(124, 2, "notifiedBy", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
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
            new Member(125, 0, "demanded", false, Answer.class, Set.of()),
            new Member(125, 1, "paid", false, DisclosableAnswer.class, Set.of()),
            new Member(125, 2, "amount", false, Money.class, Set.of(Meaning.MONEY)),
            new Member(125, 3, "by", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
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
            new Member(126, 0, "effects", true, Effect.class, Set.of()),
            new Member(126, 1, "functional", false, FunctionalImpact.class, Set.of()),
            new Member(126, 2, "recoverability", false, Recoverability.class, Set.of()),
            new Member(126, 3, "information", true, InformationImpact.class, Set.of()),
            new Member(126, 4, "services", true, AffectedService.class, Set.of()),
            new Member(126, 5, "data", true, AffectedData.class, Set.of()),
            new Member(126, 6, "downtime", false, Quantity.class, Set.of(Meaning.MEASURES_TIME)),
            new Member(126, 7, "losses", true, ImpactLoss.class, Set.of()),
            new Member(126, 8, "transactions", false, AffectedTransactions.class, Set.of()),
            new Member(126, 9, "safety", false, SafetyImpact.class, Set.of()),
            new Member(126, 10, "external", true, ExternalEffect.class, Set.of()),
            new Member(126, 11, "outlook", false, Outlook.class, Set.of()),
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
            case 8 -> record.transactions();
            case 9 -> record.safety();
            case 10 -> record.external();
            case 11 -> record.outlook();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] impactLoss() {
        return new Member[] {
            new Member(127, 0, "kind", false, LossKind.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(127, 1, "amount", false, Money.class, Set.of(Meaning.MONEY)),
            new Member(127, 2, "rating", false, LossRating.class, Set.of()),
            new Member(127, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(128, 0, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.SEQUENCE)),
            new Member(128, 1, "kind", false, EventKind.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(128, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(129, 0, "sectors", true, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(129, 1, "domains", true, Domain.class, Set.of()),
            new Member(129, 2, "criticalInfrastructure", false, DisclosableAnswer.class, Set.of()),
            new Member(129, 3, "areas", true, AffectedArea.class, Set.of()),
            new Member(129, 4, "people", false, Quantity.class, Set.of(Meaning.COUNTS_PEOPLE)),
            new Member(129, 5, "organisations", false, Quantity.class, Set.of(Meaning.COUNTS_ORGANISATIONS)),
            new Member(129, 6, "systems", true, AffectedSystem.class, Set.of()),
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
            new Member(130, 0, "aware", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 1, "classified", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 2, "detected", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 3, "started", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 4, "compromised", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 5, "exfiltrated", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 6, "contained", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 7, "recovered", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 8, "closed", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(130, 9, "ongoing", false, Answer.class, Set.of()),
            new Member(130, 10, "intervals", true, Interval.class, Set.of()),
            new Member(130, 11, "events", true, IncidentEvent.class, Set.of()),
        };
    }

    private static @Nullable Object value(IncidentTimes record, int member) {
        return switch (member) {
            case 0 -> record.aware();
            case 1 -> record.classified();
            case 2 -> record.detected();
            case 3 -> record.started();
            case 4 -> record.compromised();
            case 5 -> record.exfiltrated();
            case 6 -> record.contained();
            case 7 -> record.recovered();
            case 8 -> record.closed();
            case 9 -> record.ongoing();
            case 10 -> record.intervals();
            case 11 -> record.events();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] industryCode() {
        return new Member[] {
            new Member(131, 0, "scheme", false, IndustryScheme.class, Set.of()),
            new Member(131, 1, "version", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(131, 2, "code", false, String.class, Set.of(Meaning.COMPARED)),
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
            new Member(132, 0, "to", false, IntervalEnd.class, Set.of()),
            new Member(132, 1, "value", false, Long.class, Set.of()),
            new Member(132, 2, "unit", false, TimeUnit.class, Set.of()),
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
            new Member(133, 0, "whom", false, NotifiedBody.class, Set.of()),
            new Member(133, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
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
            new Member(134, 0, "trend", false, OutlookTrend.class, Set.of()),
            new Member(134, 1, "horizonHours", false, Integer.class, Set.of()),
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
            new Member(135, 0, "state", false, PublicStatementState.class, Set.of()),
            new Member(135, 1, "url", false, String.class, Set.of()),
            new Member(135, 2, "embargoUntil", false, Timestamp.class, Set.of(Meaning.PLANNED)),
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
            new Member(136, 0, "pointer", false, String.class, Set.of()),
            new Member(136, 1, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(137, 0, "deaths", false, Quantity.class, Set.of(Meaning.COUNTS_PEOPLE)),
            new Member(137, 1, "injuries", false, Quantity.class, Set.of(Meaning.COUNTS_PEOPLE)),
            new Member(137, 2, "physicalDamage", false, Answer.class, Set.of()),
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
            new Member(138, 0, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(138, 1, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(138, 2, "area", false, AffectedArea.class, Set.of(Meaning.PLACE)),
            new Member(138, 3, "sector", false, Sector.class, Set.of(Meaning.UNEXPLAINED)),
            new Member(138, 4, "sectorCodes", true, IndustryCode.class, Set.of()),
            new Member(138, 5, "sizeBand", false, SizeBand.class, Set.of()),
            new Member(138, 6, "relation", false, VictimRelation.class, Set.of()),
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
            new Member(139, 0, "disclosure", false, VictimDisclosure.class, Set.of()),
            new Member(139, 1, "consent", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(139, 2, "parties", true, Victim.class, Set.of()),
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
            new Member(140, 0, "purpose", false, InformationPurpose.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(140, 1, "questions", true, Question.class, Set.of()),
            new Member(140, 2, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(140, 3, "reason", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(140, 4, "known", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(140, 5, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 6),
            new Member(140, 6, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(140, 7, "indicators", true, Indicator.class, Set.of(Meaning.INDICATOR)),
            new Member(140, 8, "intendedUses", true, IntendedUse.class, Set.of()),
            new Member(140, 9, "reciprocal", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(140, 10, "extensions", false, Extensions.class, Set.of()),
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
            new Member(141, 0, "incidents", true, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(141, 1, "exercise", false, ExerciseReview.class, Set.of()),
            new Member(141, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(141, 3, "victims", false, Victims.class, Set.of()),
            new Member(141, 4, "lessons", true, Lesson.class, Set.of()),
            new Member(141, 5, "sources", true, SourceCitation.class, Set.of()),
            new Member(141, 6, "nextUpdateBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(141, 7, "extensions", false, Extensions.class, Set.of()),
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
            new Member(142, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(142, 1, "role", false, PocRole.class, Set.of()),
            new Member(142, 2, "office", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(143, 0, "figure", false, ExerciseFigure.class, Set.of()),
            new Member(143, 1, "quantity", false, Quantity.class, Set.of(Meaning.COUNTS_ANYTHING)),
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
            new Member(144, 0, "id", false, ExerciseId.class, Set.of(Meaning.EXERCISE)),
            new Member(144, 1, "name", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(144, 2, "kind", false, ExerciseKind.class, Set.of()),
            new Member(144, 3, "started", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 4),
            new Member(144, 4, "ended", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(144, 5, "scenario", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(144, 6, "objectives", true, ObjectiveResult.class, Set.of()),
            new Member(144, 7, "plansTested", true, PlanTest.class, Set.of()),
            new Member(144, 8, "figures", true, ExerciseMeasurement.class, Set.of()),
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
            new Member(145, 0, "number", false, Integer.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(145, 1, "kind", false, LessonKind.class, Set.of()),
            new Member(145, 2, "capabilities", true, ResponseCapability.class, Set.of()),
            new Member(145, 3, "objectives", true, String.class, Set.of(Meaning.COMPARED)),
            new Member(145, 4, "observation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(145, 5, "analysis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(145, 6, "rootCause", false, RootCause.class, Set.of()),
            new Member(145, 7, "failures", true, ControlFailure.class, Set.of()),
            new Member(145, 8, "recommendation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(145, 9, "audience", true, Audience.class, Set.of()),
            new Member(145, 10, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(145, 11, "actions", true, LessonAction.class, Set.of()),
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
            new Member(146, 0, "number", false, Integer.class, Set.of()),
            new Member(146, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(146, 2, "element", false, LessonActionElement.class, Set.of()),
            new Member(146, 3, "owner", false, ActionOwner.class, Set.of()),
            new Member(146, 4, "dueOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(146, 5, "state", false, LessonActionState.class, Set.of()),
            new Member(146, 6, "doneOn", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED)),
            new Member(146, 7, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(147, 0, "objective", false, String.class, Set.of(Meaning.COMPARED)),
            new Member(147, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(147, 2, "rating", false, ObjectiveRating.class, Set.of()),
            new Member(147, 3, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(148, 0, "kind", false, EmergencyPlanKind.class, Set.of()),
            new Member(148, 1, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(148, 2, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED)),
            new Member(148, 3, "result", false, PlanTestResult.class, Set.of()),
            new Member(148, 4, "remark", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(149, 0, "categories", true, Category.class, Set.of()),
            new Member(149, 1, "targets", true, MitigationTarget.class, Set.of()),
            new Member(149, 2, "wishedMeasures", true, MeasureCode.class, Set.of(Meaning.EXPLAINED), 4),
            new Member(149, 3, "jointAction", false, JointAction.class, Set.of()),
            new Member(149, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(149, 5, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(149, 6, "harm", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(149, 7, "confidential", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(149, 8, "contacted", true, EarlierContact.class, Set.of()),
            new Member(149, 9, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(MitigationRequest record, int member) {
        return switch (member) {
            case 0 -> record.categories();
            case 1 -> record.targets();
            case 2 -> record.wishedMeasures();
            case 3 -> record.jointAction();
            case 4 -> record.text();
            case 5 -> record.incident();
            case 6 -> record.harm();
            case 7 -> record.confidential();
            case 8 -> record.contacted();
            case 9 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] earlierContact() {
        return new Member[] {
            new Member(150, 0, "whom", false, Intermediary.class, Set.of(Meaning.EXPLAINED), 3),
            new Member(150, 1, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(150, 2, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(150, 3, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(151, 0, "kind", false, IndicatorKind.class, Set.of()),
            new Member(151, 1, "value", false, String.class, Set.of(Meaning.COMPARED, Meaning.INDICATOR)),
            new Member(151, 2, "port", false, Integer.class, Set.of()),
            new Member(151, 3, "protocol", false, TransportProtocol.class, Set.of()),
            new Member(151, 4, "role", false, IndicatorRole.class, Set.of()),
            new Member(151, 5, "firstSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 6),
            new Member(151, 6, "lastSeen", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(151, 7, "wishedMeasures", true, MeasureCode.class, Set.of(Meaning.EXPLAINED), 9),
            new Member(151, 8, "evidence", true, String.class, Set.of(Meaning.DOCUMENT)),
            new Member(151, 9, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(152, 0, "authority", false, CaseAuthority.class, Set.of()),
            new Member(152, 1, "investigatingAuthority", false, CaseAuthority.class, Set.of()),
            new Member(152, 2, "offence", false, InvestigatedOffence.class, Set.of()),
            new Member(152, 3, "facts", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(152, 4, "data", true, DataToPreserve.class, Set.of()),
            new Member(152, 5, "necessity", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(152, 6, "mutualAssistance", false, MutualAssistance.class, Set.of()),
            new Member(152, 7, "periodDays", false, Integer.class, Set.of()),
            new Member(152, 8, "earlierPreservation", false, EarlierPreservation.class, Set.of()),
            new Member(152, 9, "incident", false, IncidentId.class, Set.of(Meaning.INCIDENT)),
            new Member(152, 10, "urgency", true, PreservationUrgency.class, Set.of(Meaning.EXPLAINED), 5),
            new Member(152, 11, "confidential", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(152, 12, "pathDisclosure", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(152, 13, "replyChannels", true, ChannelKind.class, Set.of()),
            new Member(152, 14, "localIds", true, LocalId.class, Set.of()),
            new Member(152, 15, "extensions", false, Extensions.class, Set.of()),
        };
    }

    private static @Nullable Object value(PreservationRequest record, int member) {
        return switch (member) {
            case 0 -> record.authority();
            case 1 -> record.investigatingAuthority();
            case 2 -> record.offence();
            case 3 -> record.facts();
            case 4 -> record.data();
            case 5 -> record.necessity();
            case 6 -> record.mutualAssistance();
            case 7 -> record.periodDays();
            case 8 -> record.earlierPreservation();
            case 9 -> record.incident();
            case 10 -> record.urgency();
            case 11 -> record.confidential();
            case 12 -> record.pathDisclosure();
            case 13 -> record.replyChannels();
            case 14 -> record.localIds();
            case 15 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] caseAuthority() {
        return new Member[] {
            new Member(153, 0, "name", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(153, 1, "contact", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(153, 2, "personInCharge", false, ContactPerson.class, Set.of()),
        };
    }

    private static @Nullable Object value(CaseAuthority record, int member) {
        return switch (member) {
            case 0 -> record.name();
            case 1 -> record.contact();
            case 2 -> record.personInCharge();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] dataToPreserve() {
        return new Member[] {
            new Member(154, 0, "what", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(154, 1, "kinds", true, StoredDataKind.class, Set.of()),
            new Member(154, 2, "holder", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PERSONAL)),
            new Member(154, 3, "location", false, Text.class, Set.of(Meaning.FOR_PEOPLE, Meaning.PLACE)),
            new Member(154, 4, "identifiers", true, Indicator.class, Set.of(Meaning.INDICATOR, Meaning.PERSONAL)),
            new Member(154, 5, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 6),
            new Member(154, 6, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
            new Member(154, 7, "relation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(155, 0, "request", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(155, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(155, 2, "until", false, Timestamp.class, Set.of(Meaning.PLANNED)),
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
            new Member(156, 0, "kinds", true, OffenceKind.class, Set.of(Meaning.EXPLAINED), 1),
            new Member(156, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(156, 2, "legalBasis", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(157, 0, "intended", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(157, 1, "expectedOn", false, String.class, Set.of(Meaning.DAY, Meaning.PLANNED)),
            new Member(157, 2, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(157, 3, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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

    private static Member[] progressReport() {
        return new Member[] {
            new Member(158, 0, "periodFrom", false, String.class, Set.of(Meaning.DAY, Meaning.HAPPENED, Meaning.INTERVAL), 1),
            new Member(158, 1, "periodUntil", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(158, 2, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(158, 3, "items", true, ProgressItem.class, Set.of()),
            new Member(158, 4, "nextReportBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(158, 5, "extensions", false, Extensions.class, Set.of()),
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
            new Member(159, 0, "framework", false, CommitmentFramework.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(159, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
            new Member(159, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(160, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(160, 1, "value", false, Quantity.class, Set.of(Meaning.COUNTS_ANYTHING)),
            new Member(160, 2, "target", false, Quantity.class, Set.of(Meaning.COUNTS_ANYTHING)),
            new Member(160, 3, "amount", false, Money.class, Set.of(Meaning.MONEY)),
            new Member(160, 4, "targetAmount", false, Money.class, Set.of(Meaning.MONEY)),
        };
    }

    private static @Nullable Object value(ProgressFigure record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.value();
            case 2 -> record.target();
            case 3 -> record.amount();
            case 4 -> record.targetAmount();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] progressItem() {
        return new Member[] {
            new Member(161, 0, "id", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(161, 1, "area", false, ProgressArea.class, Set.of(Meaning.EXPLAINED), 2),
            new Member(161, 2, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 3, "status", false, ProgressStatus.class, Set.of()),
            new Member(161, 4, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 5, "planned", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 6, "timeFrame", false, ProgressTimeFrame.class, Set.of()),
            new Member(161, 7, "adopted", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(161, 8, "effective", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(161, 9, "commitments", true, ProgressCommitment.class, Set.of()),
            new Member(161, 10, "figures", true, ProgressFigure.class, Set.of()),
            new Member(161, 11, "evidence", true, SourceCitation.class, Set.of()),
            new Member(161, 12, "needs", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 13, "offers", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(161, 14, "contact", false, PocRole.class, Set.of()),
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
            new Member(162, 0, "from", false, PartialTime.class, Set.of(Meaning.EITHER_TIME, Meaning.INTERVAL), 1),
            new Member(162, 1, "until", false, PartialTime.class, Set.of(Meaning.EITHER_TIME)),
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
            new Member(163, 0, "messages", true, MessageMaterial.class, Set.of()),
            new Member(163, 1, "handling", false, Handling.class, Set.of()),
            new Member(163, 2, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(163, 3, "purposes", true, ReleasePurpose.class, Set.of()),
            new Member(163, 4, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(163, 5, "redactedText", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(163, 6, "extensions", false, Extensions.class, Set.of()),
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
            new Member(164, 0, "disposition", false, Disposition.class, Set.of()),
            new Member(164, 1, "complete", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(164, 2, "finding", false, ResponseFinding.class, Set.of()),
            new Member(164, 3, "explanation", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(164, 4, "answers", true, GivenAnswer.class, Set.of()),
            new Member(164, 5, "questions", true, Question.class, Set.of()),
            new Member(164, 6, "measures", true, Measure.class, Set.of()),
            new Member(164, 7, "reasons", true, DeclineReason.class, Set.of()),
            new Member(164, 8, "conditions", true, StatedCondition.class, Set.of()),
            new Member(164, 9, "responsibility", false, ResponsibilityPosition.class, Set.of()),
            new Member(164, 10, "coordinator", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(164, 11, "forwardedTo", false, PartyRole.class, Set.of(Meaning.INVOLVED)),
            new Member(164, 12, "preserved", false, KeptPreservation.class, Set.of()),
            new Member(164, 13, "release", false, GrantedRelease.class, Set.of()),
            new Member(164, 14, "position", false, ProposalPosition.class, Set.of()),
            new Member(164, 15, "talks", false, Talks.class, Set.of()),
            new Member(164, 16, "nextBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(164, 17, "localIds", true, LocalId.class, Set.of()),
            new Member(164, 18, "extensions", false, Extensions.class, Set.of()),
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
            new Member(165, 0, "number", false, Integer.class, Set.of()),
            new Member(165, 1, "finding", false, ResponseFinding.class, Set.of()),
            new Member(165, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(165, 3, "confidence", false, Confidence.class, Set.of()),
            new Member(165, 4, "grade", false, Grade.class, Set.of()),
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
            new Member(166, 0, "tlp", false, Tlp.class, Set.of()),
            new Member(166, 1, "audience", false, ReleaseAudience.class, Set.of()),
            new Member(166, 2, "conditions", true, StatedCondition.class, Set.of()),
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
            new Member(167, 0, "until", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(167, 1, "reference", false, String.class, Set.of(Meaning.FOR_PEOPLE, Meaning.UNTRANSLATED)),
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
            new Member(168, 0, "sends", true, SharingScope.class, Set.of()),
            new Member(168, 1, "wants", true, SharingScope.class, Set.of()),
            new Member(168, 2, "alsoAcceptedTypes", true, MessageType.class, Set.of()),
            new Member(168, 3, "declinedTypes", true, MessageType.class, Set.of()),
            new Member(168, 4, "signedTypes", true, MessageType.class, Set.of()),
            new Member(168, 5, "acceptedFormats", true, AcceptedFormat.class, Set.of()),
            new Member(168, 6, "languages", true, String.class, Set.of()),
            new Member(168, 7, "tlpCeilings", false, TlpCeilings.class, Set.of()),
            new Member(168, 8, "encryption", false, TransportEncryption.class, Set.of()),
            new Member(168, 9, "replyTimes", true, ReplyTarget.class, Set.of()),
            new Member(168, 10, "reportTimes", true, ReportTarget.class, Set.of()),
            new Member(168, 11, "severityScales", true, SeverityScale.class, Set.of()),
            new Member(168, 12, "legalLimits", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(168, 13, "validFrom", false, String.class, Set.of(Meaning.DAY, Meaning.EITHER_TIME)),
            new Member(168, 14, "extensions", false, Extensions.class, Set.of()),
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
            new Member(169, 0, "format", false, DocumentFormat.class, Set.of()),
            new Member(169, 1, "versions", true, String.class, Set.of(Meaning.COMPARED)),
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
            new Member(170, 0, "precedence", false, Precedence.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(170, 1, "acknowledge", false, TimeLimit.class, Set.of()),
            new Member(170, 2, "answer", false, TimeLimit.class, Set.of()),
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
            new Member(171, 0, "stage", false, ReportStage.class, Set.of()),
            new Member(171, 1, "within", false, TimeLimit.class, Set.of()),
            new Member(171, 2, "from", false, ClockStart.class, Set.of()),
        };
    }

    private static @Nullable Object value(ReportTarget record, int member) {
        return switch (member) {
            case 0 -> record.stage();
            case 1 -> record.within();
            case 2 -> record.from();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] severityScale() {
        return new Member[] {
            new Member(172, 0, "scheme", false, SeverityScheme.class, Set.of()),
            new Member(172, 1, "levels", true, SeverityScaleLevel.class, Set.of()),
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
            new Member(173, 0, "value", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST, Meaning.COMPARED)),
            new Member(173, 1, "level", false, IncidentSeverity.class, Set.of()),
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
            new Member(174, 0, "types", true, MessageType.class, Set.of()),
            new Member(174, 1, "kinds", true, IncidentKind.class, Set.of(Meaning.EXPLAINED), 5),
            new Member(174, 2, "sectors", true, Sector.class, Set.of(Meaning.EXPLAINED), 5),
            new Member(174, 3, "domains", true, Domain.class, Set.of()),
            new Member(174, 4, "leastSeverity", false, IncidentSeverity.class, Set.of()),
            new Member(174, 5, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(175, 0, "value", false, Integer.class, Set.of()),
            new Member(175, 1, "unit", false, TimeLimitUnit.class, Set.of()),
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
            new Member(176, 0, "sent", false, Tlp.class, Set.of()),
            new Member(176, 1, "accepted", false, Tlp.class, Set.of()),
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
            new Member(177, 0, "series", false, SeriesId.class, Set.of(Meaning.SERIES)),
            new Member(177, 1, "number", false, Long.class, Set.of()),
            new Member(177, 2, "complete", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(177, 3, "event", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(177, 4, "asOf", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(177, 5, "period", false, SituationPeriod.class, Set.of()),
            new Member(177, 6, "severity", false, SeverityAssessment.class, Set.of()),
            new Member(177, 7, "outlook", false, Outlook.class, Set.of()),
            new Member(177, 8, "summary", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(177, 9, "categories", true, Category.class, Set.of()),
            new Member(177, 10, "totals", true, Quantity.class, Set.of(Meaning.COUNTS_AFFECTED)),
            new Member(177, 11, "parties", true, PartySituation.class, Set.of()),
            new Member(177, 12, "sectors", true, SectorSituation.class, Set.of()),
            new Member(177, 13, "facts", true, SituationFact.class, Set.of()),
            new Member(177, 14, "assumptions", true, Judgement.class, Set.of()),
            new Member(177, 15, "unknowns", true, InformationGap.class, Set.of()),
            new Member(177, 16, "measures", true, Measure.class, Set.of()),
            new Member(177, 17, "assistance", true, AssistanceLine.class, Set.of()),
            new Member(177, 18, "decisions", true, DecisionNeeded.class, Set.of()),
            new Member(177, 19, "publicLine", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(177, 20, "confidence", false, Confidence.class, Set.of()),
            new Member(177, 21, "nextReportBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(177, 22, "extensions", false, Extensions.class, Set.of()),
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
            case 18 -> record.decisions();
            case 19 -> record.publicLine();
            case 20 -> record.confidence();
            case 21 -> record.nextReportBy();
            case 22 -> record.extensions();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] assistanceLine() {
        return new Member[] {
            new Member(178, 0, "request", false, MessageId.class, Set.of(Meaning.MESSAGE)),
            new Member(178, 1, "state", false, AssistanceState.class, Set.of()),
            new Member(178, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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

    private static Member[] decisionNeeded() {
        return new Member[] {
            new Member(179, 0, "question", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(179, 1, "decider", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(179, 2, "by", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(179, 3, "options", true, DecisionOption.class, Set.of()),
            new Member(179, 4, "otherwise", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
        };
    }

    private static @Nullable Object value(DecisionNeeded record, int member) {
        return switch (member) {
            case 0 -> record.question();
            case 1 -> record.decider();
            case 2 -> record.by();
            case 3 -> record.options();
            case 4 -> record.otherwise();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] decisionOption() {
        return new Member[] {
            new Member(180, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(180, 1, "consequences", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(180, 2, "recommended", false, Boolean.class, Set.of(Meaning.DECIDED)),
        };
    }

    private static @Nullable Object value(DecisionOption record, int member) {
        return switch (member) {
            case 0 -> record.text();
            case 1 -> record.consequences();
            case 2 -> record.recommended();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] partySituation() {
        return new Member[] {
            new Member(181, 0, "party", false, PartyCode.class, Set.of(Meaning.PARTY, Meaning.INVOLVED, Meaning.CONCERNED)),
            new Member(181, 1, "incidents", false, Quantity.class, Set.of(Meaning.COUNTS_AFFECTED)),
            new Member(181, 2, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(181, 3, "status", false, IncidentStatus.class, Set.of()),
            new Member(181, 4, "trend", false, OutlookTrend.class, Set.of()),
            new Member(181, 5, "services", true, AffectedService.class, Set.of()),
            new Member(181, 6, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(182, 0, "sector", false, Sector.class, Set.of(Meaning.EXPLAINED), 6),
            new Member(182, 1, "incidents", false, Quantity.class, Set.of(Meaning.COUNTS_AFFECTED)),
            new Member(182, 2, "severity", false, IncidentSeverity.class, Set.of()),
            new Member(182, 3, "status", false, IncidentStatus.class, Set.of()),
            new Member(182, 4, "trend", false, OutlookTrend.class, Set.of()),
            new Member(182, 5, "services", true, AffectedService.class, Set.of()),
            new Member(182, 6, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(183, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(183, 1, "at", false, PartialTime.class, Set.of(Meaning.HAPPENED)),
            new Member(183, 2, "grade", false, Grade.class, Set.of()),
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
            new Member(184, 0, "from", false, Timestamp.class, Set.of(Meaning.HAPPENED, Meaning.INTERVAL), 1),
            new Member(184, 1, "until", false, Timestamp.class, Set.of(Meaning.EITHER_TIME)),
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
            new Member(185, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(185, 1, "version", false, Integer.class, Set.of()),
            new Member(185, 2, "status", false, SurveyResponseStatus.class, Set.of()),
            new Member(185, 3, "consent", false, SurveyConsent.class, Set.of()),
            new Member(185, 4, "answers", true, SurveyAnswer.class, Set.of()),
            new Member(185, 5, "comment", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(185, 6, "extensions", false, Extensions.class, Set.of()),
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
            new Member(186, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(186, 1, "version", false, Integer.class, Set.of()),
            new Member(186, 2, "invited", false, Integer.class, Set.of()),
            new Member(186, 3, "answered", false, Integer.class, Set.of()),
            new Member(186, 4, "counted", false, Integer.class, Set.of()),
            new Member(186, 5, "minimumCell", false, Integer.class, Set.of()),
            new Member(186, 6, "method", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(186, 7, "groupedBy", false, String.class, Set.of()),
            new Member(186, 8, "tables", true, SurveyTable.class, Set.of()),
            new Member(186, 9, "findings", true, SurveyFinding.class, Set.of()),
            new Member(186, 10, "named", true, SurveyNamedAnswers.class, Set.of()),
            new Member(186, 11, "extensions", false, Extensions.class, Set.of()),
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
            new Member(187, 0, "option", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(187, 1, "value", false, Integer.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(187, 2, "suppressed", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(187, 3, "count", false, Integer.class, Set.of()),
            new Member(187, 4, "points", false, Integer.class, Set.of()),
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
            new Member(188, 0, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(188, 1, "questions", true, String.class, Set.of()),
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
            new Member(189, 0, "option", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(189, 1, "suppressed", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(189, 2, "answered", false, Integer.class, Set.of()),
            new Member(189, 3, "cells", true, SurveyCell.class, Set.of()),
            new Member(189, 4, "summary", false, SurveyNumberSummary.class, Set.of()),
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
            new Member(190, 0, "party", false, PartyCode.class, Set.of(Meaning.UNIQUE_IN_LIST, Meaning.PARTY, Meaning.INVOLVED)),
            new Member(190, 1, "answers", true, SurveyAnswer.class, Set.of()),
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
            new Member(191, 0, "median", false, Long.class, Set.of()),
            new Member(191, 1, "lowerQuartile", false, Long.class, Set.of()),
            new Member(191, 2, "upperQuartile", false, Long.class, Set.of()),
            new Member(191, 3, "unit", false, Unit.class, Set.of()),
            new Member(191, 4, "currency", false, CurrencyCode.class, Set.of()),
        };
    }

    private static @Nullable Object value(SurveyNumberSummary record, int member) {
        return switch (member) {
            case 0 -> record.median();
            case 1 -> record.lowerQuartile();
            case 2 -> record.upperQuartile();
            case 3 -> record.unit();
            case 4 -> record.currency();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyTable() {
        return new Member[] {
            new Member(192, 0, "question", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(192, 1, "kind", false, SurveyQuestionKind.class, Set.of()),
            new Member(192, 2, "suppressed", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(192, 3, "answered", false, Integer.class, Set.of()),
            new Member(192, 4, "cells", true, SurveyCell.class, Set.of()),
            new Member(192, 5, "summary", false, SurveyNumberSummary.class, Set.of()),
            new Member(192, 6, "groups", true, SurveyGroup.class, Set.of()),
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
            new Member(193, 0, "survey", false, SurveyId.class, Set.of(Meaning.SURVEY)),
            new Member(193, 1, "version", false, Integer.class, Set.of()),
            new Member(193, 2, "purpose", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(193, 3, "publication", false, SurveyPublication.class, Set.of()),
            new Member(193, 4, "minimumCell", false, Integer.class, Set.of()),
            new Member(193, 5, "resultTlp", false, Tlp.class, Set.of()),
            new Member(193, 6, "resultBy", false, Timestamp.class, Set.of(Meaning.DEADLINE)),
            new Member(193, 7, "sections", true, SurveySection.class, Set.of()),
            new Member(193, 8, "extensions", false, Extensions.class, Set.of()),
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
            new Member(194, 0, "question", false, String.class, Set.of()),
            new Member(194, 1, "answers", true, String.class, Set.of()),
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
            new Member(195, 0, "code", false, String.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(195, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(195, 2, "textWanted", false, Boolean.class, Set.of(Meaning.DECIDED)),
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
            new Member(196, 0, "id", false, String.class, Set.of(Meaning.UNIQUE_IN_MESSAGE)),
            new Member(196, 1, "kind", false, SurveyQuestionKind.class, Set.of()),
            new Member(196, 2, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(196, 3, "help", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(196, 4, "required", false, Boolean.class, Set.of(Meaning.DECIDED)),
            new Member(196, 5, "dependsOn", false, SurveyDependency.class, Set.of()),
            new Member(196, 6, "options", true, SurveyOption.class, Set.of()),
            new Member(196, 7, "maxChoices", false, Integer.class, Set.of()),
            new Member(196, 8, "min", false, Long.class, Set.of()),
            new Member(196, 9, "max", false, Long.class, Set.of()),
            new Member(196, 10, "unit", false, Unit.class, Set.of()),
            new Member(196, 11, "currency", false, CurrencyCode.class, Set.of()),
            new Member(196, 12, "steps", true, SurveyScaleStep.class, Set.of()),
            new Member(196, 13, "evidenceWanted", false, Boolean.class, Set.of(Meaning.DECIDED)),
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
            case 11 -> record.currency();
            case 12 -> record.steps();
            case 13 -> record.evidenceWanted();
            default -> throw new IllegalStateException("no such member: " + member);
        };
    }

    private static Member[] surveyScaleStep() {
        return new Member[] {
            new Member(197, 0, "value", false, Integer.class, Set.of(Meaning.UNIQUE_IN_LIST)),
            new Member(197, 1, "text", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
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
            new Member(198, 0, "title", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(198, 1, "topic", false, SurveyTopic.class, Set.of()),
            new Member(198, 2, "introduction", false, Text.class, Set.of(Meaning.FOR_PEOPLE)),
            new Member(198, 3, "questions", true, SurveyQuestion.class, Set.of()),
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
