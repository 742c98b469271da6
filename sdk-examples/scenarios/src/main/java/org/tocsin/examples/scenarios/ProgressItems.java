package org.tocsin.examples.scenarios;

import java.util.List;
import org.tocsin.code.CommitmentFramework;
import org.tocsin.code.PocRole;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressTimeFrame;

/** The items of a party's progress, by the year. Each keeps its identifier. */
final class ProgressItems {

    private ProgressItems() {}

    static List<ProgressItem> of2025() {
        return List.of(
                law("Computer Misuse Bill", ProgressStatus.DRAFTING)
                        .text("en", "The bill was put to public consultation in April.")
                        .planned("en", "First reading in parliament, then adoption.")
                        .timeFrame(until("2026-06"))
                        .needs("en", "Advice from parties that have brought a similar law into force.")
                        .build(),
                team(5).text("en", "The duty desk is open in office hours.")
                        .planned("en", "To be on call at night, with twelve staff.")
                        .needs("en", "Two weeks of training on the job for eight analysts.")
                        .build(),
                training(ProgressStatus.IN_FORCE, 46)
                        .text("en", "Two courses were held.")
                        .evidence(page("https://judiciary.example/training/evidence", "Courses for judges"))
                        .build());
    }

    static List<ProgressItem> of2026() {
        return List.of(
                law("Computer Misuse Act", ProgressStatus.IN_FORCE)
                        .text("en", "Parliament adopted the act in May. It applies since July.")
                        .adopted(Parts.at("2026-05-28"))
                        .effective(Parts.at("2026-07-01"))
                        .evidence(page("https://law.example/acts/2026-9", "Computer Misuse Act"))
                        .offers("en", "Talks with parties that are writing a similar law.")
                        .build(),
                team(10).text("en", "The duty desk is on call at night since April.")
                        .build(),
                training(ProgressStatus.LAPSED, 12).build(),
                ProgressItem.builder()
                        .id("exercise-1")
                        .area(ProgressArea.EXERCISES)
                        .title("en", "Yearly exercise of hospitals and the response team")
                        .status(ProgressStatus.PLANNED)
                        .timeFrame(until("2027-02"))
                        .build());
    }

    private static ProgressItem.Builder law(String title, ProgressStatus status) {
        return ProgressItem.builder()
                .id("law-1")
                .area(ProgressArea.CYBERCRIME_OFFENCES)
                .title("en", title)
                .status(status)
                .commitments(ProgressCommitment.builder()
                        .framework(CommitmentFramework.UN_55_63)
                        .reference("paragraph 1 (a)")
                        .build())
                .contact(PocRole.LEGAL_MLA);
    }

    private static ProgressItem.Builder team(long staff) {
        return ProgressItem.builder()
                .id("team-1")
                .area(ProgressArea.NATIONAL_CSIRT)
                .title("en", "National response team")
                .status(ProgressStatus.IN_FORCE)
                .adopted(Parts.at("2024-07-15"))
                .effective(Parts.at("2025-02-03"))
                .evidence(page("https://csirt-d.example/about", "About the team"))
                .commitments(ProgressCommitment.builder()
                        .framework(CommitmentFramework.FORUM_WORK_PLAN)
                        .reference("activity 3")
                        .build())
                .figures(figure("Staff of the team", staff, 12));
    }

    private static ProgressItem.Builder training(ProgressStatus status, long trained) {
        return ProgressItem.builder()
                .id("training-1")
                .area(ProgressArea.JUSTICE_TRAINING)
                .title("en", "Course on electronic evidence for judges and prosecutors")
                .status(status)
                .effective(Parts.at("2022"))
                .figures(figure("Judges and prosecutors trained in the period", trained, 60));
    }

    private static ProgressFigure figure(String text, long value, long target) {
        return ProgressFigure.builder()
                .text("en", text)
                .value(Parts.persons(value))
                .target(Parts.persons(target))
                .build();
    }

    private static ProgressTimeFrame until(String at) {
        return ProgressTimeFrame.builder().until(Parts.at(at)).build();
    }

    private static SourceCitation page(String url, String title) {
        return SourceCitation.builder().url(url).title(title).build();
    }
}
