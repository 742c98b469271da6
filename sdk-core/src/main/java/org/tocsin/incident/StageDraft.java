package org.tocsin.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReportStage;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.internal.record.RecordComparison;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.ReportChange;

/**
 * The beginning of the report that follows another: what is known, carried over, and what was true of the other message
 * alone, left out.
 *
 * <p>Immutable: every builder that it gives is a new one. It belongs to the realm of the report that it follows. Usual
 * steps: see what is {@link #missing()}, fill it into {@link #body()}, {@link #finish} that, and make the message of it
 * and {@link #header()} with an identifier and a time of sending. Clause: <a
 * href="{@docRoot}/clauses.html#stages">stages</a>.
 */
public final class StageDraft {

    private static final int MOST_CHANGES = 64;
    private static final Set<ReferenceRelation> OF_ONE_MESSAGE =
            Set.of(ReferenceRelation.FOLLOWS, ReferenceRelation.FORWARDS);

    private final Message<IncidentReport> previous;
    private final ReportStage stage;

    StageDraft(Message<IncidentReport> previous, ReportStage stage) {
        this.previous = previous;
        this.stage = stage;
    }

    /** The stage of the report to come. */
    public ReportStage stage() {
        return stage;
    }

    /**
     * The envelope, which lacks {@code id} and {@code sentAt}.
     *
     * <p>Thread, exercise, originator, recipients, handling, title and documents are those of the report before, and a
     * reference says that this one follows it. Carried over are the other references, too, but for those to what that
     * report followed or forwarded. Not carried over are its revision, what it answered, its relay, precedence, end of
     * validity, wish for a reply, number of inject and signatures, nor what of it this version does not know
     * ({@link Message#original}).
     */
    public Header.Builder header() {
        Header header = previous.header();
        MessageId thread = header.thread();
        return header.toBuilder()
                .clearId()
                .revision(null)
                .thread(thread == null ? header.id() : thread)
                .inReplyTo(null)
                .references(references(header))
                .exercise(withoutInject(header.exercise()))
                .relayedBy(null)
                .precedence(null)
                .clearSentAt()
                .clearValidUntil()
                .reply(null)
                .signatures(List.of());
    }

    private static List<MessageReference> references(Header header) {
        MessageReference follows = MessageReference.builder()
                .id(header.id())
                .revision(header.revisionOrDefault())
                .relation(ReferenceRelation.FOLLOWS)
                .build();
        Stream<MessageReference> kept =
                header.references().stream().filter(reference -> !OF_ONE_MESSAGE.contains(reference.relation()));
        return Stream.concat(Stream.of(follows), kept).toList();
    }

    private static @Nullable ExerciseReference withoutInject(@Nullable ExerciseReference exercise) {
        return exercise == null ? null : exercise.toBuilder().inject(null).build();
    }

    /** What is known, at the stage of the draft, without the changes and the promise of the report before. */
    public IncidentReport.Builder body() {
        return comparable(previous.body()).toBuilder();
    }

    /** The extensions of the report before. */
    public Extensions extensions() {
        return previous.extensions();
    }

    /** The pointers of the members that the stage needs and that are not known yet; see {@link StageMatrix#missing}. */
    public List<String> missing() {
        return StageMatrix.missing(previous.body(), stage);
    }

    /**
     * The report, with its {@code changes} filled in, as {@link #finish(IncidentReport, Text)}; those for which nobody gave a
     * reason have none, and the check of the message names them.
     *
     * @param report the body as it is to be sent, made from {@link #body()}
     */
    public IncidentReport finish(IncidentReport report) {
        return finish(report, ReportChange.builder());
    }

    /**
     * The report, with its {@code changes} filled in.
     *
     * <p>Changes that it has already are kept with their reasons; each stands for all that differs at its place and below.
     * Whatever else differs from the report before gets an entry with the reason given here. A list out of which something was
     * taken differs as a whole. Where there would be more than 64 entries, parents stand for their parts; only a report that
     * brings 64 of its own can get more. The stage, which is set to that of the draft, and {@code nextReportBy} are no changes.
     *
     * @param report the body as it is to be sent, made from {@link #body()}
     * @param reason why it differs, in the words of the originator
     */
    public IncidentReport finish(IncidentReport report, Text reason) {
        return finish(report, ReportChange.builder().reason(reason));
    }

    private IncidentReport finish(IncidentReport report, ReportChange.Builder change) {
        List<ReportChange> changes = new ArrayList<>(report.changes());
        Set<String> told = changes.stream().map(ReportChange::pointer).collect(Collectors.toSet());
        List<String> pointers = new RecordComparison(
                        Set.of(Text.class, Quantity.class, PartialTime.class), RecordMembers::in)
                .differences(
                        "/body", comparable(previous.body()), comparable(report), told, MOST_CHANGES - changes.size());
        pointers.forEach(pointer -> changes.add(change.pointer(pointer).build()));
        return report.toBuilder().stage(stage).changes(changes).build();
    }

    /** The report without what it says about itself as one of a series. */
    private IncidentReport comparable(IncidentReport report) {
        return report.toBuilder()
                .stage(stage)
                .changes(List.of())
                .clearNextReportBy()
                .build();
    }
}
