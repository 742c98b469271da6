package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.internal.stix.Draft.Form;
import org.tocsin.formats.internal.stix.map.StixTime;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** Converts messages to bundles of STIX 2.1. */
public final class StixConversion {

    private StixConversion() {}

    /**
     * Converts a message to a bundle, with a record of every leaf; the message is refused if its written form exceeds
     * the limits.
     */
    public static Conversion<byte[]> convert(Message<?> message, ConversionContext context) {
        JsonDocument document = context.document(message);
        if (document.root().isEmpty()) {
            return Conversion.refused(document.problems());
        }
        Realm realm = message.header().realm();
        return context.mayLeave(realm)
                ? bundle(message, document.orElseThrow(), context)
                : refused(CoreProblem.REALM_NOT_CONVERTIBLE, "/realm", realm.code());
    }

    private static Conversion<byte[]> refused(ProblemCode code, String pointer, String detail) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, detail))));
    }

    private static Conversion<byte[]> bundle(Message<?> message, Node root, ConversionContext context) {
        Optional<String> sentAt = StixTime.exact(root.get("sentAt").toString());
        if (sentAt.isEmpty()) {
            return refused(CoreProblem.SOURCE_DOCUMENT_REFUSED, "/sentAt", "a time that STIX can't write");
        }
        BundleSource source = message.narrowTo(Cancellation.class)
                .map(cancellation -> RevokedObjects.size(cancellation, context))
                .map(BundleSource.of(message, root, context)::withRoomFor)
                .orElseGet(() -> BundleSource.of(message, root, context));
        return within(source, Form.FULL, context)
                .or(() -> within(source, Form.BRIEF, context))
                // This form repeats each value only a few times, so it needs no allowance.
                .orElseGet(() -> written(source, Integer.MAX_VALUE, Form.BARE, context));
    }

    /** The bundle in one form; empty where it would exceed the allowance for a source of this size. */
    private static Optional<Conversion<byte[]>> within(BundleSource source, Form form, ConversionContext context) {
        try {
            return Optional.of(written(source, source.size(), form, context));
        } catch (Allowance.Exceeded tooLarge) {
            return Optional.empty();
        }
    }

    /**
     * The bundle in one form.
     *
     * @throws Allowance.Exceeded where it would exceed the allowance for a source of this size
     */
    private static Conversion<byte[]> written(BundleSource source, int bytes, Form form, ConversionContext context) {
        Draft draft = new Draft(source, new Allowance(bytes), form);
        CountedBytes json = new CountedBytes(new Allowance(bytes));
        PlainJson.write(objects(draft, context), json);
        List<Loss> losses = draft.account().losses();
        return Conversion.of(
                json.toBytes(), losses, Problems.none(), draft.account().coverage());
    }

    /** Writes the objects of the draft, and returns the bundle of them. */
    static Map<String, Object> objects(Draft draft, ConversionContext context) {
        Message<?> message = draft.source().message();
        if (message.body() instanceof IncidentReport) {
            IncidentReportObjects objects = new IncidentReportObjects(draft);
            StixObject report = objects.write();
            return new Completion(draft).bundle(objects.incident(), report);
        }
        StixObject report = message.body() instanceof Advisory
                ? new AdvisoryObjects(draft).write()
                : new MessageObjects(draft).write();
        if (!draft.isBare()) {
            message.narrowTo(Cancellation.class)
                    .ifPresent(cancellation -> new RevokedObjects(draft, context).write(cancellation));
        }
        return new Completion(draft).bundle(report, report);
    }
}
