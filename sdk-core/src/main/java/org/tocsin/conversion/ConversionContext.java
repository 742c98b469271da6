package org.tocsin.conversion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * What a format is given with each document or message: the host's limits and its check of messages, and what the caller
 * says. {@code Tocsin} makes one from its own settings for every {@link Source} and {@link Target}. Immutable.
 */
public final class ConversionContext {

    private final Limits limits;
    private final Function<Message<?>, Problems> check;
    private final ConversionOptions options;

    /** A context with these limits, this check, which tells what is wrong with a message, and these options. */
    public ConversionContext(Limits limits, Function<Message<?>, Problems> check, ConversionOptions options) {
        this.limits = limits;
        this.check = check;
        this.options = options;
    }

    /**
     * The limits for a document that is read and for a message that is converted; a conversion that exceeds one is
     * refused with the problem of that limit. Clause: <a
     * href="{@docRoot}/clauses.html#conversion-limits">conversion-limits</a>.
     */
    public Limits limits() {
        return limits;
    }

    /**
     * What is wrong with a message that was made of a document: as many problems as the limits allow. A message without an error
     * here can be written; a code that this version does not define is one, as in what the caller said of the addressing.
     */
    public Problems check(Message<?> message) {
        return check.apply(message);
    }

    /** Who tells whom; empty where the caller did not say it. */
    public Optional<Addressing> addressing() {
        return options.addressing();
    }

    /**
     * Converts a document of a format that does not say who tells whom; refused where the caller did not say it either
     * ({@link CoreProblem#SOURCE_DOCUMENT_REFUSED}). Clause: <a
     * href="{@docRoot}/clauses.html#conversion-addressing">conversion-addressing</a>.
     */
    public Stream<Conversion<Message<?>>> addressed(Function<Addressing, Stream<Conversion<Message<?>>>> conversion) {
        return addressing()
                .map(conversion)
                .orElseGet(() -> Stream.of(Conversion.refused(Problems.of(List.of(Problem.of(
                        CoreProblem.SOURCE_DOCUMENT_REFUSED, "", "nobody said who tells whom: no addressing"))))));
    }

    /**
     * Whether the caller wants what a document says of who is responsible as drafts of attribution statements, behind the
     * messages. A source that can make none gives none.
     */
    public boolean attributionDrafts() {
        return options.attributionDrafts();
    }

    /** What is known besides the message: correspondence, directory, clock. */
    public Context surroundings() {
        return options.context();
    }

    /**
     * Whether a message of this realm may leave for another format: of the realm actual always; of the realms exercise and
     * test only where the caller asked for it; never as a draft. A target asks this of every message, and refuses what may
     * not leave ({@link CoreProblem#REALM_NOT_CONVERTIBLE}). Clause: <a
     * href="{@docRoot}/clauses.html#conversion-safety">conversion-safety</a>.
     */
    public boolean mayLeave(Realm realm) {
        return realm == Realm.ACTUAL || (options.exercises() && realm != Realm.DRAFT);
    }

    /** A JSON document of another format, read within the limits. */
    public JsonDocument document(byte[] json) {
        return JsonDocument.read(json, limits);
    }

    /**
     * A message as a JSON tree, as it is written, with the members that its reader did not know; refused where it breaks
     * a limit or its shape. {@link Account#Account(org.tocsin.json.Node, Message)} begins its account.
     */
    public JsonDocument document(Message<?> message) {
        return MessageTree.of(message, limits);
    }
}
