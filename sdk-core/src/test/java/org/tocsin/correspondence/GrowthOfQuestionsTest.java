package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.cancellation;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.key;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.response;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Disposition;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/** What a desk and a check ask of a store for n messages: as many calls whatever n is, and rows that grow as n does. */
final class GrowthOfQuestionsTest {

    private static final int[] SIZES = {200, 400, 800, 1_600};
    private static final long MORE = 1_000_000;
    private static final Instant NOW = hour(2 * MORE);

    /** Messages made to be much work, all about each other. */
    private enum Traffics {
        SURVEYS_TO_GROUPS(
                number -> Traffic.message(
                        header(number, "XA")
                                .recipients(
                                        Recipient.builder().group("forum-all").build()),
                        (Survey) Traffic.sample("survey").body()),
                number -> Traffic.message(header(MORE + number, "x-" + number, "XA"), (SurveyResponse)
                        Traffic.sample("survey-response-named").body())),
        QUESTIONS_AND_ANSWERS(
                number -> question(number, "XA", "XB"),
                number -> response(answer(MORE + number, number, "XB", "XA"), Disposition.PENDING, false)),
        REVISIONS_AND_ANSWERS_TO_ONE(
                number -> question(header(0, "XA", "XB").revision(number + 1L)),
                number -> response(answer(MORE + number, 0, "XB", "XA"), Disposition.PENDING, false)),
        PARTIES_UNDER_ONE_IDENTIFIER(
                number -> question(0, "x-" + number, "XB"),
                number -> response(answer(MORE + number, 0, "XB", "x-" + number), Disposition.COMPLETED, true)),
        CANCELLATIONS(
                number -> question(number, "XA", "XB"),
                number -> cancellation(header(MORE + number, "XA", "XB"), number));

        private final IntFunction<Message<?>> first;
        private final IntFunction<Message<?>> second;

        Traffics(IntFunction<Message<?>> first, IntFunction<Message<?>> second) {
            this.first = first;
            this.second = second;
        }

        private CountedStore store(int size) {
            CountedStore store = new CountedStore();
            IntStream.range(0, size).forEach(number -> store.keep(first.apply(number)));
            IntStream.range(0, size).forEach(number -> store.keep(second.apply(number)));
            return store;
        }
    }

    private enum Questions {
        OPEN((desk, store) -> desk.open(NOW)),
        OPEN_FOR_A_PARTY((desk, store) -> desk.open(NOW, PartyCode.of("XB"))),
        EXPIRED((desk, store) -> desk.expired(NOW)),
        ANSWERS((desk, store) -> desk.answers(key(0, "XA"))),
        CURRENT((desk, store) -> desk.current(key(0, "XA"))),
        MAY_LOWER((desk, store) -> desk.mayLower(key(0, "XA"))),
        RUNNING((desk, store) -> desk.runningExercises(NOW)),
        CHECK((desk, store) -> Tocsin.standard()
                .check(
                        response(answer(9 * MORE, 0, "XB", "XA"), Disposition.COMPLETED, true),
                        Context.builder().correspondence(store).build()));

        private final BiConsumer<DutyDesk, CountedStore> asked;

        Questions(BiConsumer<DutyDesk, CountedStore> asked) {
            this.asked = asked;
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsStayAndRowsGrowAsTheMessagesDo(Traffics traffic) {
        List<CountedStore> stores = IntStream.of(SIZES).mapToObj(traffic::store).toList();
        for (Questions question : Questions.values()) {
            long calls = -1;
            for (int i = 0; i < SIZES.length; i++) {
                CountedStore store = stores.get(i);
                store.reset();
                question.asked.accept(DutyDesk.of(store, Realm.ACTUAL), store);
                String said = traffic + ", " + question + ", " + SIZES[i] + ": " + store.calls() + " calls, "
                        + store.rows() + " rows";
                assertTrue(store.rows() <= 16L * SIZES[i], said);
                if (i > 0) {
                    assertEquals(calls, store.calls(), said);
                }
                calls = store.calls();
            }
        }
    }
}
