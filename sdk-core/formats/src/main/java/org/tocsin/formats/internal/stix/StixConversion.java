package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Account;
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

    private final ConversionContext context;
    private final Predicate<MadeBundle> seal;

    /** @param seal puts into a bundle what it is given last, if it can; it is left out where the bundle would be too large with it */
    public StixConversion(ConversionContext context, Predicate<MadeBundle> seal) {
        this.context = context;
        this.seal = seal;
    }

    /**
     * Converts a message to a bundle, with a record of every leaf; the message is refused if its written form exceeds
     * the limits.
     */
    public Conversion<byte[]> convert(Message<?> message) {
        JsonDocument document = context.document(message);
        if (document.root().isEmpty()) {
            return Conversion.refused(document.problems());
        }
        Realm realm = message.header().realm();
        if (!context.mayLeave(realm)) {
            return refused(CoreProblem.REALM_NOT_CONVERTIBLE, "/realm", realm.code());
        }
        return TakenBack.of(message, context.surroundings())
                .filter(taken -> !taken.whole())
                .map(taken -> refused(
                        CoreProblem.MESSAGE_TAKEN_BACK,
                        "/id",
                        taken.by().header().id().toString()))
                .orElseGet(() -> bundle(message, document.orElseThrow()));
    }

    private static Conversion<byte[]> refused(ProblemCode code, String pointer, String detail) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, detail))));
    }

    private Conversion<byte[]> bundle(Message<?> message, Node root) {
        Optional<String> sentAt = StixTime.exact(root.get("sentAt").toString());
        if (sentAt.isEmpty()) {
            return refused(CoreProblem.SOURCE_DOCUMENT_REFUSED, "/sentAt", "a time that STIX can't write");
        }
        BundleSource alone = BundleSource.of(message, root, context);
        BundleSource source = message.narrowTo(Cancellation.class)
                .map(cancellation -> RevokedObjects.size(cancellation, context))
                .map(alone::withRoomFor)
                .orElse(alone);
        return within(source, Form.FULL)
                .or(() -> within(source, Form.BRIEF))
                // This form repeats each value only a few times, so it needs no allowance.
                .orElseGet(() -> written(source, Integer.MAX_VALUE, Form.BARE));
    }

    /** The bundle in one form; empty where it would exceed the allowance for a source of this size. */
    private Optional<Conversion<byte[]>> within(BundleSource source, Form form) {
        try {
            return Optional.of(written(source, source.size(), form));
        } catch (Allowance.Exceeded tooLarge) {
            return Optional.empty();
        }
    }

    /**
     * The bundle in one form.
     *
     * @throws Allowance.Exceeded where it would exceed the allowance for a source of this size
     */
    private Conversion<byte[]> written(BundleSource source, int bytes, Form form) {
        Draft draft = new Draft(source, new Allowance(bytes), form);
        MadeBundle made = draft.made(inForce(draft));
        Optional<byte[]> sealed = seal.test(made) ? json(made.value(), source.size()) : Optional.empty();
        byte[] json = sealed.or(() -> json(made.unsealed(), bytes)).orElseThrow(Allowance::exceeded);
        List<Loss> losses = draft.account().losses();
        return Conversion.of(json, losses, Problems.none(), draft.account().coverage());
    }

    private static Optional<byte[]> json(Map<String, Object> bundle, int bytes) {
        try {
            CountedBytes json = new CountedBytes(new Allowance(bytes));
            PlainJson.write(bundle, json);
            return Optional.of(json.toBytes());
        } catch (Allowance.Exceeded tooLarge) {
            return Optional.empty();
        }
    }

    /** The bundle of a draft; of a message that was taken back it has revoked objects, as that of the cancellation has. */
    private Map<String, Object> inForce(Draft draft) {
        Map<String, Object> bundle = objects(draft, context);
        Message<?> message = draft.source().message();
        TakenBack.of(message, context.surroundings())
                .ifPresent(taken -> taken.at(context).ifPresent(at -> {
                    boolean shared =
                            RevokedObjects.sharesIncident(message, taken.by().sentAt(), context);
                    RevokedObjects.revoke(draft.objects(), shared, at);
                    if (shared && bundle.get("objects") instanceof List<?> objects) {
                        objects.removeIf(
                                each -> each instanceof Map<?, ?> object && "incident".equals(object.get("type")));
                    }
                    bundle.put("id", draft.bundleId("revoked " + at));
                    lose(draft.account());
                }));
        return bundle;
    }

    /** Enters that what only we read is not in what was revoked. */
    private static void lose(Account account) {
        account.leaves()
                .filter(account::isResidue)
                .forEach(leaf -> account.lost(leaf, CoreProblem.VALUE_DROPPED, "its message was taken back"));
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
