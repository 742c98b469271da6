package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Optional;
import org.tocsin.message.Body;
import org.tocsin.message.Indicator;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.IncidentReport;

/** The indicators in the body of a message, of the types by which lists of them are sent. */
final class BodyIndicators {

    /** The most indicators in a body. */
    static final int MOST = 500;

    private BodyIndicators() {}

    /** The indicators; empty where messages of this type send none. */
    static Optional<List<Indicator>> of(Body body) {
        if (body instanceof Advisory advisory) {
            return Optional.of(advisory.indicators());
        } else if (body instanceof IncidentReport report) {
            return Optional.of(report.indicators());
        } else if (body instanceof AnalysisReport report) {
            return Optional.of(report.indicators());
        }
        return Optional.empty();
    }

    /** The same body with these indicators. */
    static Body with(Body body, List<Indicator> indicators) {
        if (body instanceof Advisory advisory) {
            return advisory.toBuilder().indicators(indicators).build();
        } else if (body instanceof IncidentReport report) {
            return report.toBuilder().indicators(indicators).build();
        } else if (body instanceof AnalysisReport report) {
            return report.toBuilder().indicators(indicators).build();
        }
        return body;
    }
}
