package org.tocsin.validation;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem report as JSON in printable ASCII. */
final class ProblemReportText {

    private static final HexFormat HEXADECIMAL = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private ProblemReportText() {}

    static String of(ProblemReport report) {
        ProblemReportText text = new ProblemReportText();
        text.report(report);
        return text.out.toString();
    }

    private void report(ProblemReport report) {
        out.append("{\"valid\":").append(report.valid()).append(",\"problems\":[");
        String separator = "";
        for (ProblemReport.Entry problem : report.problems()) {
            out.append(separator);
            problem(problem);
            separator = ",";
        }
        out.append(']');
        ProblemReport.NotChecked notChecked = report.notChecked();
        if (notChecked != null) {
            out.append(",\"notChecked\":{\"rules\":").append(notChecked.rules());
            member("message", notChecked.message());
            strings("codes", notChecked.codes());
            out.append('}');
        }
        out.append('}');
    }

    private void problem(ProblemReport.Entry problem) {
        out.append("{\"code\":");
        string(problem.code());
        member("variant", problem.variant());
        member("severity", problem.severity());
        member("pointer", problem.pointer());
        number("line", problem.line());
        number("column", problem.column());
        member("message", problem.message());
        member("remedy", problem.remedy());
        strings("suggestions", problem.suggestions());
        member("clause", problem.clause());
        out.append('}');
    }

    private void strings(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? ",\"" + name + "\":[" : ",");
            string(values.get(i));
            out.append(i == values.size() - 1 ? "]" : "");
        }
    }

    private void number(String name, @Nullable Integer value) {
        if (value != null) {
            out.append(",\"").append(name).append("\":").append(value);
        }
    }

    private void member(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\"").append(name).append("\":");
            string(value);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit >= ' ' && unit <= '~') {
                out.append(unit);
            } else {
                out.append("\\u").append(HEXADECIMAL.toHexDigits(unit));
            }
        }
        out.append('"');
    }
}
