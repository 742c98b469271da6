package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.survey.TalliedResponse.Treatment;
import org.tocsin.testing.RandomHistory;

/** Responses are counted by the law of revisions. */
final class RevisionLawTest {

    private static final Message<Survey> SURVEY = SurveyMessages.survey(
            Survey.builder().minimumCell(1),
            SurveyMessages.question("q", SurveyQuestionKind.NUMBER).build());

    @Property
    void theResponsesThatCountAreCounted(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 24, 3, 1);
        List<Message<SurveyResponse>> responses = new ArrayList<>();
        Set<PartyCode> invited = new HashSet<>();
        history.texts().forEach(text -> {
            invited.add(text.key().party());
            SurveyResponse body = SurveyMessages.response(
                            text.key().party().toString(), SurveyMessages.number("q", text.number()))
                    .body();
            responses.add(RandomHistory.message(text, body));
        });
        Collections.shuffle(responses, new Random(seed));
        Set<String> counted = new TreeSet<>();
        SurveyTally.of(SURVEY, invited)
                .with(responses)
                .cancellations(history.cancellations())
                .outcome()
                .responses()
                .stream()
                .filter(each -> each.treatment() == Treatment.COUNTED)
                .forEach(each -> counted.add(each.party() + " " + each.revision()));
        Set<String> counting = new TreeSet<>();
        history.keys().stream()
                .filter(key -> key.realm() == Realm.ACTUAL)
                .forEach(key -> history.current(key, RandomHistory.END)
                        .ifPresent(text -> counting.add(key.party() + " " + text.revision())));
        assertEquals(counting, counted);
    }
}
