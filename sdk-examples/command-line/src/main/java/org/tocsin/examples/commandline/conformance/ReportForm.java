package org.tocsin.examples.commandline.conformance;

import java.io.PrintWriter;

/** A form that a report is written in. */
public enum ReportForm {
    /** For people. */
    TEXT(TextReport::write),
    /** For programs, as {@code report.schema.json} beside the suite describes. */
    JSON(JsonReport::write),
    /** For servers that build and test. */
    JUNIT(JUnitReport::write);

    private final Form form;

    ReportForm(Form form) {
        this.form = form;
    }

    private interface Form {

        void write(ConformanceReport report, PrintWriter out);
    }

    /** Writes a whole report. */
    public void write(ConformanceReport report, PrintWriter out) {
        form.write(report, out);
        out.flush();
    }
}
