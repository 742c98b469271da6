package org.tocsin.finding;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.IndicatorKind;
import org.tocsin.internal.codec.Defects;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.member.Member;
import org.tocsin.internal.member.RecordMembers;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Locator;
import org.tocsin.internal.value.Defanged;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * A text of a message in which defanged values ({@code hxxp://evil[.]example}, {@code who[at]evil.example}) are
 * restored to their usual form, with a list of every change.
 *
 * <p>Only the values of indicators and targets are examined, and of those only addresses, domain names, URLs, e-mail
 * and SIP addresses: never a text, nor a value in which brackets may be meant, such as a file name. All other bytes of
 * the text are unchanged, and a second run changes nothing. A value that is not clear is unchanged and listed. Nothing
 * else is checked: the message need not be valid before, and may not be afterwards. A signature does not cover what was
 * changed. Clause: <a href="{@docRoot}/clauses.html#indicator-values">indicator-values</a>.
 */
public final class Refanging {

    private final byte[] text;
    private final List<Change> changes;
    private final List<Change> unclear;

    /**
     * A defanged value and its usual form.
     *
     * @param pointer its place, as a JSON pointer (RFC 6901)
     * @param before as it was written
     * @param after its usual form; where that is not clear, a guess
     * @param undone each mark, as it was written, in the order of the value: {@code hxxp}, {@code [.]}
     */
    public record Change(String pointer, String before, String after, List<String> undone) {

        /** Keeps a copy of the list. */
        public Change {
            undone = List.copyOf(undone);
        }
    }

    private Refanging(byte[] text, List<Change> changes, List<Change> unclear) {
        this.text = text;
        this.changes = List.copyOf(changes);
        this.unclear = List.copyOf(unclear);
    }

    /**
     * The text of a message with its values in their usual form.
     *
     * @throws InvalidMessageException where it is no JSON, has a member twice or exceeds the standard limits
     */
    public static Refanging of(byte[] json) {
        return of(json, Limits.standard());
    }

    /**
     * The same within other limits.
     *
     * @throws InvalidMessageException where it is no JSON, has a member twice or exceeds a limit
     */
    public static Refanging of(byte[] json, Limits limits) {
        try {
            Node root = JsonDocument.read(json, limits).orElseThrow();
            List<Change> changes = new ArrayList<>();
            List<Change> unclear = new ArrayList<>();
            look(root, RecordMembers.of(Header.class), changes, unclear);
            body(json, limits).ifPresent(body -> look(root.get("body"), body, changes, unclear));
            return new Refanging(changed(json, changes), changes, unclear);
        } catch (Defect defect) {
            throw new InvalidMessageException(Problems.of(List.of(defect.problem())));
        }
    }

    /** The text, with the clear values in their usual form; a copy. */
    public byte[] text() {
        return text.clone();
    }

    /** What was changed, in the order of the message. */
    public List<Change> changes() {
        return changes;
    }

    /**
     * The values that seem to be defanged but were not changed, because something else may be meant; a person has to
     * check them.
     */
    public List<Change> unclear() {
        return unclear;
    }

    /** The type of the body of the text, which need not be valid; empty where it is not known. */
    private static Optional<RecordMembers> body(byte[] json, Limits limits) {
        Message<?> parts = MessageCodec.readAll(JsonInput.of(json, limits, ReadMode.TOLERANT, new Defects(1)));
        return Optional.ofNullable(parts)
                .flatMap(message -> Optional.ofNullable((Object) message.body()))
                .flatMap(body -> RecordMembers.find(body.getClass()));
    }

    private static void look(Node holder, RecordMembers members, List<Change> changes, List<Change> unclear) {
        for (Member member : members.all()) {
            RecordMembers below = member.below();
            boolean isIndicator = member.means(Meaning.INDICATOR);
            if (isIndicator && below == null) {
                look(holder.get("kind"), holder.get(member.name()), changes, unclear);
            } else if (below != null && (isIndicator || below.reach(Set.of(Meaning.INDICATOR)))) {
                for (Node each : holder.get(member.name()).oneOrMany()) {
                    if (isIndicator) {
                        look(each.get("kind"), each.get("value"), changes, unclear);
                    }
                    look(each, below, changes, unclear);
                }
            }
        }
    }

    private static void look(Node kind, Node value, List<Change> changes, List<Change> unclear) {
        Optional<String> before = value.text();
        Optional<IndicatorKind> of = kind.text().flatMap(IndicatorKind.list()::find);
        if (before.isPresent() && of.isPresent()) {
            Defanged.plain(of.get(), before.get())
                    .ifPresent(plain -> (plain.isClear() ? changes : unclear)
                            .add(new Change(value.pointer(), before.get(), plain.value(), plain.undone())));
        }
    }

    private static byte[] changed(byte[] json, List<Change> changes) {
        List<Problem> places = Locator.locate(
                json,
                changes.stream()
                        .map(each -> Problem.of(CoreProblem.MALFORMED_INDICATOR, each.pointer(), each.after(), ""))
                        .toList());
        ByteArrayOutputStream changed = new ByteArrayOutputStream(json.length);
        int done = 0;
        for (Problem each : places) {
            int start = Objects.requireNonNull(each.position()).offset();
            changed.write(json, done, start - done);
            changed.writeBytes(PlainJson.bytes(each.arguments().get(0)));
            done = end(json, start);
        }
        changed.write(json, done, json.length - done);
        return changed.toByteArray();
    }

    /** Where the string that begins here has ended. */
    private static int end(byte[] json, int start) {
        int at = start + 1;
        while (json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
