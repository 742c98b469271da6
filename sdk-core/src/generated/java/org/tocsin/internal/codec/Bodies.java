// Generated from types/; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Body;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;

/** The codec of each type of body. */
final class Bodies {

    private Bodies() {}

    /** The body at the current token; null where there is no such type. */
    static @Nullable Body read(String type, JsonInput in) {
        return switch (type) {
            case "acknowledgement" -> AcknowledgementCodec.read(in);
            case "advisory" -> AdvisoryCodec.read(in);
            case "cancellation" -> CancellationCodec.read(in);
            case "incident-report" -> IncidentReportCodec.read(in);
            default -> null;
        };
    }

    static void write(JsonOutput out, Body body) {
        if (body instanceof Acknowledgement known) {
            AcknowledgementCodec.write(out, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.write(out, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.write(out, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.write(out, known);
            return;
        }
    }

    static void check(ObjectCheck check, Body body) {
        if (body instanceof Acknowledgement known) {
            AcknowledgementCodec.check(check, known);
            return;
        }
        if (body instanceof Advisory known) {
            AdvisoryCodec.check(check, known);
            return;
        }
        if (body instanceof Cancellation known) {
            CancellationCodec.check(check, known);
            return;
        }
        if (body instanceof IncidentReport known) {
            IncidentReportCodec.check(check, known);
            return;
        }
    }
}
