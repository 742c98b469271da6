package org.tocsin.examples.commandline.conformance;

import java.io.PrintWriter;

/** A form that a report is written in. */
public enum ReportForm {
    /** For people. */
    TEXT,
    /** For programs, as {@code report.schema.json} beside the suite describes. */
    JSON,
    /** For servers that build and test. */
    JUNIT;

    /** Writes a whole report. */
    public void write(ConformanceReport report, PrintWriter out) {
        switch (this) {
            case TEXT -> TextReport.write(report, out);
            case JSON -> JsonReport.write(report, out);
            case JUNIT -> JUnitReport.write(report, out);
        }
        out.flush();
    }
}
