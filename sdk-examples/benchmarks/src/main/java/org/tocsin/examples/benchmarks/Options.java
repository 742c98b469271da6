package org.tocsin.examples.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the user asks of a measurement. */
record Options(boolean quick, boolean json) {

    static Options of(List<String> arguments) {
        boolean quick = false;
        boolean json = false;
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--quick" -> quick = true;
                case "--output" -> json = isJson(left.poll());
                default -> throw new IllegalArgumentException("no such option: " + option);
            }
        }
        return new Options(quick, json);
    }

    /** The report in the form that was asked for. */
    String print(Report report) {
        return json ? report.json() : report.text();
    }

    private static boolean isJson(@Nullable String form) {
        if (!"json".equals(form) && !"text".equals(form)) {
            throw new IllegalArgumentException("--output is json or text, not " + form);
        }
        return "json".equals(form);
    }
}
