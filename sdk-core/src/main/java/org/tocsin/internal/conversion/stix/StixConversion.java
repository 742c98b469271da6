package org.tocsin.internal.conversion.stix;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.json.Defect;
import org.tocsin.internal.json.Node;
import org.tocsin.internal.json.NodeReader;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.internal.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** Turns messages into bundles of STIX 2.1. */
public final class StixConversion {

    /** A message that was built here may be larger than what a reader takes. */
    private static final Limits LIMITS = Limits.standard()
            .withDocumentBytes(Integer.MAX_VALUE)
            .withTokens(Integer.MAX_VALUE)
            .withDepth(1_000);

    private final boolean exercises;

    /** Takes messages of the realms exercise and test only if told so. */
    public StixConversion(boolean exercises) {
        this.exercises = exercises;
    }

    /** The message as a bundle, with an account of every leaf. */
    public Conversion<byte[]> convert(Message<?> message) {
        try {
            MessageCodec.check(new ObjectCheck(), message, Limits.standard());
            Realm realm = message.header().realm();
            if (realm != Realm.ACTUAL && (!exercises || realm == Realm.DRAFT)) {
                return refused(CoreProblem.CNV_001, "/realm", realm.code());
            }
            return bundle(message);
        } catch (Defect defect) {
            return Conversion.refused(Problems.of(List.of(defect.problem())));
        }
    }

    private static Conversion<byte[]> refused(ProblemCode code, String pointer, String detail) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, detail))));
    }

    private Conversion<byte[]> bundle(Message<?> message) {
        Node root = NodeReader.read(MessageCodec.write(message), LIMITS);
        Optional<String> sentAt = StixTime.exact(root.get("sentAt").toString());
        if (sentAt.isEmpty()) {
            return refused(CoreProblem.CNV_004, "/sentAt", "a time that STIX can't write");
        }
        Draft draft = new Draft(root, StixCodes.standard(), sentAt.get());
        StixObject main;
        StixObject report;
        if (message.body() instanceof IncidentReport) {
            IncidentReportObjects objects = new IncidentReportObjects(draft);
            report = objects.write();
            main = objects.incident();
        } else if (message.body() instanceof Advisory) {
            report = new AdvisoryObjects(draft).write();
            main = report;
        } else {
            return refused(CoreProblem.CNV_004, "/type", root.get("type").toString());
        }
        byte[] json = PlainJson.bytes(new Completion(draft).bundle(main, report));
        List<Loss> losses = draft.ledger().losses();
        return new Conversion<>(
                Optional.of(json), losses, Problems.none(), draft.ledger().coverage());
    }
}
