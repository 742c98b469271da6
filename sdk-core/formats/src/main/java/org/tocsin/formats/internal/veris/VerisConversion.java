package org.tocsin.formats.internal.veris;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.code.Confidence;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Targeting;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.Residue;
import org.tocsin.json.Node;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Measure;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The conversion of one record. */
public final class VerisConversion {

    /** The key of the extension with the residue. */
    public static final String EXTENSION = "org.tocsin.veris";

    private static final Pattern VERSION = Pattern.compile("1[._][234](?:[._][0-9]{1,2})?");
    private static final List<String> PERSONAL = List.of("analyst", "analyst_notes");

    private static final String NOT_KNOWN = "it may say who is responsible";

    private static final int MAX_MEASURE = 4096;

    private static final long FIRST = 1;
    private static final String SECONDS =
            ": the seconds from when the record was created to when it was changed, and one";
    private static final String NAMESAKE = ": the next that an earlier record of this name in the document leaves free";

    private final Frame frame;
    private final ConversionContext context;
    private final List<Node> records;
    private final NamesInDocument names;

    /**
     * Converts a record or an array of records. Each is an object, or an object with the record in {@code incident}, as
     * in the tests of VERIS.
     */
    public VerisConversion(Frame frame, Node document, ConversionContext context) {
        this.frame = frame;
        this.context = context;
        this.records = (document.isArray() ? document.elements() : List.of(document))
                .stream().map(VerisConversion::record).toList();
        this.names = new NamesInDocument(records);
    }

    private static Node record(Node given) {
        return given.get("schema_version").exists() || !given.get("incident").isObject()
                ? given
                : given.get("incident");
    }

    /** The conversions of the records, in order; each is made when the stream reaches it. */
    public Stream<Conversion<Message<?>>> conversions() {
        return records.stream().map(this::convert);
    }

    private Conversion<Message<?>> convert(Node root) {
        if (!root.isObject()) {
            return refused(root.pointer(), "a record is an object");
        }
        Node version = root.get("schema_version");
        if (version.text().map(VERSION::matcher).filter(Matcher::matches).isEmpty()) {
            return refused(version.pointer(), "schema_version is not 1.2, 1.3 or 1.4");
        }
        if (VerisRecord.label(root.get("incident_id"))
                .filter(id -> !id.isBlank())
                .isEmpty()) {
            return refused(root.get("incident_id").pointer(), "incident_id is neither text nor a whole number");
        }
        VerisRecord record = new VerisRecord(root, version.toString().replace('_', '.'));
        record.account().typed(version);
        return new RecordDate(record, frame.undatedAt())
                .sentAt()
                .map(sentAt -> convert(record, sentAt))
                .orElseGet(() -> refused(
                        root.at("timeline", "incident", "year").pointer(), "nothing says when the record was made"));
    }

    private static Conversion<Message<?>> refused(String pointer, String why) {
        return Conversion.refused(Problems.of(List.of(Problem.of(CoreProblem.SOURCE_DOCUMENT_REFUSED, pointer, why))));
    }

    private Conversion<Message<?>> convert(VerisRecord record, Timestamp sentAt) {
        RecordSummary summary = new RecordSummary(record, frame.nameVictims());
        IncidentReport report = report(record, summary, new RecordTimes(record, sentAt));
        Header header = header(record, sentAt, summary.title(report));
        Message<IncidentReport> message = new Message<>(header, report, residue(record));
        Problems problems = context.check(message);
        if (!problems.valid()) {
            return Conversion.refused(problems);
        }
        List<Loss> losses = record.account().losses();
        return Conversion.of(message, losses, problems, record.account().coverage());
    }

    private IncidentReport report(VerisRecord record, RecordSummary summary, RecordTimes times) {
        Determination determination = record.code(
                        Determination.list(), "security_incident", record.at("security_incident"))
                .orElse(Determination.UNKNOWN);
        RecordCause cause = new RecordCause(record);
        RecordImpact impact = new RecordImpact(record);
        return IncidentReport.builder()
                .stage(ReportStage.FINAL)
                .determination(determination)
                .status(IncidentStatus.UNKNOWN)
                .localIds(new RecordIds(record).localIds())
                .summary(summary.summary())
                .times(times.times())
                .notified(times.notices())
                .categories(new RecordCategories(record, determination).categories())
                .suspectedMalicious(cause.suspectedMalicious())
                .targeted(record.code(Targeting.list(), "targeted", record.at("targeted"))
                        .orElse(null))
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.UNKNOWN).build())
                .severity(impact.severity())
                .impact(impact.impact())
                .scope(new RecordScope(record).scope())
                .victims(new RecordVictims(record, frame.nameVictims()).victims())
                .detection(new RecordDetection(record).detection())
                .cause(cause.cause())
                .vulnerabilities(cause.vulnerabilities())
                .malware(cause.malware())
                .actors(new RecordActors(record).actors())
                .measures(List.of(measure(record)))
                .confidence(record.code(Confidence.list(), "confidence", record.at("confidence"))
                        .orElse(null))
                .sources(new RecordSources(record).sources())
                .build();
    }

    /**
     * A measure against the incident. A record has at most one sentence about it, and never states that nothing was
     * done.
     */
    private static Measure measure(VerisRecord record) {
        return record.words(record.at("corrective_action"), MAX_MEASURE)
                .map(text ->
                        Measure.builder().code(MeasureCode.OTHER).text(text).build())
                .orElseGet(() -> Measure.builder().code(MeasureCode.UNKNOWN).build());
    }

    private Header header(VerisRecord record, Timestamp sentAt, String title) {
        record.account()
                .invented(
                        CoreProblem.LABEL_CHOSEN_BY_CALLER,
                        "/handling/tlp",
                        frame.tlp().code());
        Optional<RecordName> name = RecordName.of(record.root());
        return Header.builder()
                .tocsin(FormatVersion.CURRENT)
                .type(MessageType.INCIDENT_REPORT)
                .realm(frame.realm())
                .id(new RecordIds(record).messageId(frame, name))
                .revision(name.map(found -> revision(record, found))
                        .filter(number -> number > FIRST)
                        .orElse(null))
                .originator(frame.originator())
                .recipients(frame.recipients())
                .sentAt(sentAt)
                .handling(Handling.builder().tlp(frame.tlp()).build())
                .title("en", title)
                .build();
    }

    /** The revision of the message. A record has no revision number, so it is computed from the times in the record. */
    private long revision(VerisRecord record, RecordName name) {
        long revision = names.revision(record.root(), name);
        if (revision != name.revision()) {
            record.account().invented(CoreProblem.VALUE_INVENTED, "/revision", revision + NAMESAKE);
        } else if (revision > FIRST) {
            record.account().invented(CoreProblem.VALUE_INVENTED, "/revision", revision + SECONDS);
        }
        return revision;
    }

    /** The extension with everything that has no entry yet, except data about the people who maintained the record. */
    private Extensions residue(VerisRecord record) {
        PERSONAL.forEach(member -> record.account()
                .lost(
                        record.at("plus", member),
                        CoreProblem.VALUE_DROPPED,
                        "personal data of those who kept the record"));
        Node plus = record.at("plus");
        plus.leaves()
                .filter(leaf -> record.account().isOpen(leaf) && !PlusMembers.mayPass(leaf, plus))
                .forEach(leaf -> record.account().lost(leaf, CoreProblem.VALUE_DROPPED, NOT_KNOWN));
        ResidueRoom room = new ResidueRoom(record.root(), context.limits());
        record.account()
                .leaves()
                .filter(leaf -> record.account().isOpen(leaf))
                .filter(room::take)
                .forEach(record.account()::residue);
        return Residue.json(record.root(), record.account()::isResidue)
                .map(json -> Extensions.none().with(EXTENSION, json))
                .orElse(Extensions.none());
    }
}
