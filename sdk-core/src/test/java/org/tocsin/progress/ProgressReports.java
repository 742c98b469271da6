package org.tocsin.progress;

import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Precision;
import org.tocsin.code.ProgressArea;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.Realm;
import org.tocsin.code.Unit;
import org.tocsin.message.Message;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.testing.ProjectFiles;

/** Progress reports: those of the samples, and short ones. */
final class ProgressReports {

    private ProgressReports() {}

    static Message<ProgressReport> sample(int year) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("progress-report-" + year))
                .orElseThrow()
                .narrowTo(ProgressReport.class)
                .orElseThrow();
    }

    static ProgressReport report(List<ProgressItem> items) {
        return ProgressReport.builder()
                .periodFrom("2025-10-01")
                .periodUntil("2026-09-30")
                .items(items)
                .build();
    }

    static ProgressItem.Builder item(String id, ProgressStatus status) {
        return ProgressItem.builder()
                .id(id)
                .area(ProgressArea.list().codes().get(0))
                .title("en", "Computer Misuse Act")
                .status(status);
    }

    static ProgressFigure figure(String words, Quantity value, Quantity target) {
        return ProgressFigure.builder()
                .text(Text.of("en", words))
                .value(value)
                .target(target)
                .build();
    }

    static Quantity persons(Long value) {
        return quantity(value, Unit.PERSONS);
    }

    static Quantity quantity(Long value, Unit unit) {
        return Quantity.builder()
                .value(value)
                .unit(unit)
                .precision(Precision.EXACT)
                .build();
    }
}
