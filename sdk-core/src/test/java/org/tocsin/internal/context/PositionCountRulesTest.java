package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.code.ProposalPosition;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.cooperation.ChangeProposal;
import org.tocsin.message.cooperation.PositionCount;
import org.tocsin.message.request.Response;
import org.tocsin.validation.CoreProblem;

/** Positions that came and are counted. The discussion of the sample ended with September. */
final class PositionCountRulesTest {

    private static final Message<ChangeProposal> CLOSED = Scene.sample("change-proposal-agreed", ChangeProposal.class);
    private static final Message<Response> SAMPLE = Scene.sample("response-to-change-proposal", Response.class);
    private static final Instant BEGIN = Instant.parse("2026-08-10T07:00:00Z");

    private static Message<Response> position(String party, ProposalPosition position, String sentAt) {
        InReplyTo answered =
                SAMPLE.header().inReplyTo().toBuilder().id(CLOSED.header().id()).build();
        return Scene.by(
                party,
                new Message<>(
                        SAMPLE.header().toBuilder()
                                .id(MessageId.random())
                                .inReplyTo(answered)
                                .sentAt(sentAt)
                                .build(),
                        SAMPLE.body().toBuilder().position(position).build(),
                        SAMPLE.extensions()));
    }

    private static Message<ChangeProposal> counting(Map<ProposalPosition, Integer> numbers) {
        PositionCount count = PositionCount.builder()
                .supports(numbers.getOrDefault(ProposalPosition.SUPPORTS, 0))
                .objects(numbers.getOrDefault(ProposalPosition.OBJECTS, 0))
                .abstains(numbers.getOrDefault(ProposalPosition.ABSTAINS, 0))
                .noPosition(numbers.getOrDefault(ProposalPosition.NO_POSITION, 0))
                .build();
        return Scene.with(CLOSED, CLOSED.body().toBuilder().positions(count).build());
    }

    @Property
    void oneLessThanCameIsTooFewAndNoneLessIsEnough(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> parties,
            @ForAll @Size(12) List<ProposalPosition> positions,
            @ForAll ProposalPosition tooFew) {
        Scene scene = new Scene();
        Map<Integer, ProposalPosition> last = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            int party = parties.get(i);
            String time = BEGIN.plusSeconds(86_400L * i).toString();
            scene.knows(position("x-party-" + party, positions.get(i), time));
            last.put(party, positions.get(i));
        }
        Map<ProposalPosition, Integer> numbers = new EnumMap<>(ProposalPosition.class);
        last.values().forEach(position -> numbers.merge(position, 1, Integer::sum));
        assertEquals(List.of(), scene.pointers(CoreProblem.POSITIONS_NOT_COUNTED, counting(numbers)));
        if (numbers.containsKey(tooFew)) {
            numbers.merge(tooFew, -1, Integer::sum);
            String member = tooFew == ProposalPosition.NO_POSITION ? "noPosition" : tooFew.code();
            assertEquals(
                    List.of("/body/positions/" + member),
                    scene.pointers(CoreProblem.POSITIONS_NOT_COUNTED, counting(numbers)));
        }
    }

    @Example
    void whatCameAfterTheEndOrWasTakenBackIsNotMissed() {
        Message<Response> taken = position("XD", ProposalPosition.OBJECTS, "2026-09-01T07:00:00Z");
        Scene scene = new Scene().knows(taken, position("XE", ProposalPosition.OBJECTS, "2026-10-01T00:00:00Z"));
        assertEquals(
                List.of("/body/positions/objects"),
                scene.pointers(CoreProblem.POSITIONS_NOT_COUNTED, counting(Map.of())));
        scene.knows(Scene.cancellation(taken));
        assertEquals(List.of(), scene.pointers(CoreProblem.POSITIONS_NOT_COUNTED, counting(Map.of())));
    }

    @Example
    void withoutAnEndWhatCameBeforeTheProposalWasClosedCounts() {
        Message<ChangeProposal> endless = Scene.with(
                CLOSED,
                counting(Map.of()).body().toBuilder().clearDiscussionUntil().build());
        assertEquals(
                List.of("/body/positions/abstains"),
                new Scene()
                        .knows(
                                position("XD", ProposalPosition.ABSTAINS, "2026-10-05T07:00:00Z"),
                                position("XE", ProposalPosition.OBJECTS, "2026-10-05T07:00:01Z"))
                        .pointers(CoreProblem.POSITIONS_NOT_COUNTED, endless));
    }

    @Example
    void anAnswerToSomethingElseThatMentionsTheProposalIsNoPosition() {
        Message<Response> other = position("XD", ProposalPosition.OBJECTS, "2026-09-01T07:00:00Z");
        InReplyTo answered =
                SAMPLE.header().inReplyTo().toBuilder().id(MessageId.random()).build();
        assertEquals(
                List.of(),
                new Scene()
                        .knows(new Message<>(
                                other.header().toBuilder()
                                        .inReplyTo(answered)
                                        .references(MessageReference.builder()
                                                .id(CLOSED.header().id())
                                                .relation(ReferenceRelation.RELATES_TO)
                                                .build())
                                        .build(),
                                other.body(),
                                other.extensions()))
                        .pointers(CoreProblem.POSITIONS_NOT_COUNTED, counting(Map.of())));
    }
}
