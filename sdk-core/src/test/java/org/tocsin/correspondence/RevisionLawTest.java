package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.Tocsin;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.Question;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.revision.MessageHistories;
import org.tocsin.testing.RandomHistory;
import org.tocsin.testing.RandomHistory.Text;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** Which revision counts: the store, the desk, the histories and the rules say one thing, that of the clause. */
final class RevisionLawTest {

    private static InformationRequest body(Text text) {
        return InformationRequest.builder()
                .purpose(InformationPurpose.TECHNICAL_DETAIL)
                .questions(Question.builder()
                        .number(1)
                        .text("en", "Have you seen number " + text.number() + "?")
                        .build())
                .build();
    }

    /** What came, in an order of its own. */
    private static Correspondence kept(RandomHistory history, Map<Text, Message<?>> messages, long seed) {
        List<Message<?>> all = new ArrayList<>();
        history.texts().forEach(text -> messages.put(text, RandomHistory.message(text, body(text))));
        all.addAll(messages.values());
        all.addAll(history.cancellations());
        Collections.shuffle(all, new Random(seed));
        return Traffic.kept(all);
    }

    @Property
    void storeAndDeskKeepTheLaw(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 24, 3, 3);
        Map<Text, Message<?>> messages = new HashMap<>();
        Correspondence correspondence = kept(history, messages, seed);
        DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL, Realm.EXERCISE);
        for (MessageKey key : history.keys()) {
            assertEquals(history.current(key, RandomHistory.END).map(messages::get), desk.current(key), key::toString);
        }
        for (Text text : history.texts()) {
            for (Instant at :
                    List.of(text.sentAt(), RandomHistory.END, text.sentAt().plusSeconds(9_000))) {
                Optional<Message<?>> current = history.current(text.key(), at).map(messages::get);
                Message<?> message = messages.get(text);
                assertEquals(
                        current.filter(message::equals).isPresent(),
                        correspondence.isCurrent(message, at),
                        text::toString);
            }
        }
    }

    @Property
    void gatheredHistoriesKeepTheLaw(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 24, 2, 3);
        Map<Text, Message<?>> messages = new HashMap<>();
        kept(history, messages, seed);
        MessageHistories<Message<?>> histories = MessageHistories.of(messages.values());
        history.cancellations().forEach(histories::addCancellation);
        for (MessageKey key : history.keys()) {
            assertEquals(
                    history.current(key, RandomHistory.END).map(messages::get),
                    histories.of(key).current());
        }
    }

    /** A text that counts is neither replaced nor taken back, and of all others one of these is said. */
    @Property
    void theRulesKeepTheLaw(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 16, 2, 2);
        Map<Text, Message<?>> messages = new HashMap<>();
        Context context =
                Context.builder().correspondence(kept(history, messages, seed)).build();
        for (Text text : history.texts()) {
            if (text.key().realm() != Realm.ACTUAL) {
                continue; // play needs an exercise to be valid
            }
            List<CoreProblem> found =
                    Tocsin.standard().check(messages.get(text), context).correspondence().all().stream()
                            .map(Problem::code)
                            .map(CoreProblem.class::cast)
                            .toList();
            boolean current = history.current(text.key(), RandomHistory.END)
                    .filter(text::equals)
                    .isPresent();
            boolean left = found.contains(CoreProblem.MESSAGE_TAKEN_BACK)
                    || found.contains(CoreProblem.NEWER_REVISION_KNOWN)
                    || found.contains(CoreProblem.CONFLICTING_REVISION);
            assertEquals(true, current || left, text::toString);
            if (current) {
                assertEquals(false, found.contains(CoreProblem.MESSAGE_TAKEN_BACK), text::toString);
                assertEquals(false, found.contains(CoreProblem.NEWER_REVISION_KNOWN), text::toString);
            }
        }
    }
}
