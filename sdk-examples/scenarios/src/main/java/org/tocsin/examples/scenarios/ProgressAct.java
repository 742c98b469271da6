package org.tocsin.examples.scenarios;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.progress.ComparedProgress;
import org.tocsin.progress.FigureComparison;
import org.tocsin.progress.ItemComparison;
import org.tocsin.progress.ProgressComparison;
import org.tocsin.progress.ProgressMovement;

/** Two yearly reports of one party, and what has changed between them. */
final class ProgressAct {

    private static final Office REPORTING = Office.of("XD", PocRole.NATIONAL_POLICY);

    private final Narrator narrator;

    ProgressAct(Narrator narrator) {
        this.narrator = narrator;
    }

    /** The report of 2025. */
    Message<ProgressReport> firstYear() {
        narrator.tell("Once a year each party may tell the others how far it has got with its laws and commitments. In"
                + " October 2025 XD reports: a law is being written, the national response team has opened its desk,"
                + " judges are being trained.");
        return narrator.send(
                header("2025-10-20T02:00:00Z", "XD: progress on laws and commitments, 2025"),
                ProgressReport.builder()
                        .periodFrom("2024-10-01")
                        .periodUntil("2025-09-30")
                        .summary("en", "A law on computer misuse is being written, and a national team is at work.")
                        .items(ProgressItems.of2025())
                        .nextReportBy("2026-10-31T12:00:00Z")
                        .build());
    }

    /** The report of 2026, and the comparison of the two. */
    void secondYear(Message<ProgressReport> before) {
        narrator.tell(
                "In October XD reports again. The law is in force, and the team has grown. The training of judges has"
                        + " lapsed, and the report has no word on why. Nobody is refused for that; the check asks.");
        Message<ProgressReport> report = narrator.send(
                header("2026-10-20T02:00:00Z", "XD: progress on laws and commitments, 2026")
                        .thread(before.header().id())
                        .references(MessageReference.builder()
                                .id(before.header().id())
                                .revision(1L)
                                .relation(ReferenceRelation.FOLLOWS)
                                .build()),
                ProgressReport.builder()
                        .periodFrom("2025-10-01")
                        .periodUntil("2026-09-30")
                        .summary("en", "The law is in force, and the response team has grown.")
                        .items(ProgressItems.of2026())
                        .nextReportBy("2027-10-31T12:00:00Z")
                        .build());
        narrator.tell("Side by side the two reports say:");
        ProgressComparison.between(before, report).compared().ifPresent(this::tell);
    }

    private Header.Builder header(String sentAt, String title) {
        return Envelope.of(narrator, sentAt, REPORTING, Tlp.GREEN, title)
                .recipients(Envelope.SECRETARIAT.asRecipient(), Envelope.EVERYBODY)
                .track(Track.POLICY)
                .standing(Standing.NATIONAL_POSITION);
    }

    private void tell(ComparedProgress compared) {
        for (ItemComparison item : compared.items()) {
            narrator.note(item.id() + ": " + status(item.before()) + " -> "
                    + status(item.after()) + " (" + SurveyLines.words(item.movement())
                    + (item.isUnexplained() ? ", not explained" : "") + figures(item) + ")");
        }
        narrator.note("Newly in force: "
                + compared.items(ProgressMovement.ADVANCED).stream()
                        .flatMap(item -> Stream.ofNullable(item.after()))
                        .filter(item -> item.status() == ProgressStatus.IN_FORCE)
                        .map(ProgressItem::id)
                        .collect(Collectors.joining(", "))
                + "; with it a commitment is newly carried out: "
                + compared.newlyMet().stream()
                        .map(commitment -> commitment.framework().code() + ", " + commitment.reference())
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private static String status(@Nullable ProgressItem item) {
        return item == null ? "-" : item.status().code();
    }

    private static String figures(ItemComparison item) {
        return item.figures().stream().map(ProgressAct::figure).collect(Collectors.joining());
    }

    /** How a figure has grown; nothing where that cannot be told. */
    private static String figure(FigureComparison figure) {
        BigDecimal growth = figure.growth().orElse(null);
        ProgressFigure now = figure.after();
        if (growth == null || now == null) {
            return "";
        }
        String measure = now.value() != null
                ? now.value().unit().code()
                : Objects.requireNonNull(now.amount()).currency().code();
        return ", " + (growth.signum() > 0 ? "+" : "") + growth + " " + measure + ", target "
                + SurveyLines.words(figure.standing());
    }
}
