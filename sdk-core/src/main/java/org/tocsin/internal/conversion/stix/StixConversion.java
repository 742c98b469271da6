package org.tocsin.internal.conversion.stix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.codec.KeptText;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.NodeReader;
import org.tocsin.internal.codec.ObjectCheck;
import org.tocsin.internal.codec.PlainJson;
import org.tocsin.internal.conversion.Allowance;
import org.tocsin.internal.conversion.CountedBytes;
import org.tocsin.internal.conversion.UnknownMembers;
import org.tocsin.internal.conversion.stix.Draft.Form;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Node;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** Converts messages to bundles of STIX 2.1. */
public final class StixConversion {

    private final boolean exercises;

    /** A conversion that accepts messages of the realms exercise and test only if {@code exercises} is true. */
    public StixConversion(boolean exercises) {
        this.exercises = exercises;
    }

    /**
     * Converts a message to a bundle, with a record of every leaf; the message is refused if its written form exceeds
     * the limits.
     */
    public Conversion<byte[]> convert(Message<?> message, Limits limits) {
        try {
            MessageCodec.check(new ObjectCheck(limits), message);
            Realm realm = message.header().realm();
            if (realm != Realm.ACTUAL && (!exercises || realm == Realm.DRAFT)) {
                return refused(CoreProblem.REALM_NOT_CONVERTIBLE, "/realm", realm.code());
            }
            return message.isIncomplete() && !message.original().isKept()
                    ? Conversion.refused(Problems.of(KeptText.losses(message, limits)))
                    : bundle(message, limits);
        } catch (Defect defect) {
            return Conversion.refused(Problems.of(List.of(defect.problem())));
        }
    }

    private static Conversion<byte[]> refused(ProblemCode code, String pointer, String detail) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, detail))));
    }

    private Conversion<byte[]> bundle(Message<?> message, Limits limits) {
        UnknownMembers unknown = UnknownMembers.of(message.original());
        byte[] source = unknown.in(MessageCodec.write(message), message.original(), limits);
        Node root = NodeReader.read(source, limits);
        Optional<String> sentAt = StixTime.exact(root.get("sentAt").toString());
        if (sentAt.isEmpty()) {
            return refused(CoreProblem.SOURCE_DOCUMENT_REFUSED, "/sentAt", "a time that STIX can't write");
        }
        if (!(message.body() instanceof IncidentReport || message.body() instanceof Advisory)) {
            return refused(
                    CoreProblem.SOURCE_DOCUMENT_REFUSED,
                    "/type",
                    root.get("type").toString());
        }
        return within(root, source.length, Form.FULL, sentAt.get(), unknown)
                .or(() -> within(root, source.length, Form.BRIEF, sentAt.get(), unknown))
                // This form repeats each value only a few times, so it needs no allowance.
                .orElseGet(() -> written(root, Integer.MAX_VALUE, Form.BARE, sentAt.get(), unknown));
    }

    /** The bundle in one form; empty where it would exceed the allowance for a source of this size. */
    private static Optional<Conversion<byte[]>> within(
            Node root, int bytes, Form form, String sentAt, UnknownMembers unknown) {
        try {
            return Optional.of(written(root, bytes, form, sentAt, unknown));
        } catch (Allowance.Exceeded tooLarge) {
            return Optional.empty();
        }
    }

    /**
     * The bundle in one form.
     *
     * @throws Allowance.Exceeded where it would exceed the allowance for a source of this size
     */
    private static Conversion<byte[]> written(Node root, int bytes, Form form, String sentAt, UnknownMembers unknown) {
        Draft draft = new Draft(root, new Allowance(bytes), form, sentAt);
        unknown.lose(root, draft.ledger());
        CountedBytes json = new CountedBytes(new Allowance(bytes));
        PlainJson.write(objects(draft), json);
        List<Loss> losses = draft.ledger().losses();
        return Conversion.of(
                json.toBytes(), losses, Problems.none(), draft.ledger().coverage());
    }

    private static Map<String, Object> objects(Draft draft) {
        if (draft.message().get("type").toString().equals(MessageType.ADVISORY.code())) {
            StixObject report = new AdvisoryObjects(draft).write();
            return new Completion(draft).bundle(report, report);
        }
        IncidentReportObjects objects = new IncidentReportObjects(draft);
        StixObject report = objects.write();
        return new Completion(draft).bundle(objects.incident(), report);
    }
}
