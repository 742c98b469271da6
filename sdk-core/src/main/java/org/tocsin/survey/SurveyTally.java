package org.tocsin.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.code.SurveyPublication;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;

/**
 * Counts the responses to a survey, and makes a result from which the answers of single parties cannot be found out.
 *
 * <pre>{@code
 * SurveyOutcome outcome = SurveyTally.of(survey, invited)
 *         .with(responses)
 *         .groupedBy("practice.desk")
 *         .outcome();
 * }</pre>
 *
 * <p>Of each party one response counts: of a message the revision that {@link org.tocsin.revision.MessageHistory} tells, and
 * of several messages the one sent last. A later revision replaces an earlier one even where it is a draft. Responses
 * that do not belong here and answers that do not fit are left out and reported, never an exception. The outcome does not
 * depend on the order of the responses.
 *
 * <p>Every figure of the result stands for nobody or for as many parties as the smallest cell, parties shown by name left
 * out, and what is not told follows neither from rows, columns and totals nor from other tables: a question that is put
 * only after certain answers is not told where the counts of these are not, and a group whose size is not told is told in
 * no table. Number questions give the median, and ends that are rounded outwards until enough parties lie within one
 * step of them. What a reader can tell who compares two results of which one counts a party more is not prevented:
 * publish one. A result over very many groups can be too large for readers with standard limits.
 *
 * <p>Not thread-safe; used once by one caller. Messages are taken to be of sound shape. Clause: <a
 * href="{@docRoot}/clauses.html#survey-privacy">survey-privacy</a>.
 */
public final class SurveyTally {

    private static final int MOST_INVITED = 1_000_000;
    private static final int LARGEST_CELL = 1_000;
    private static final int NO_GROUPS = -1;

    private final Survey survey;
    private final SurveyFit fit;
    private final Set<PartyCode> invited;
    private final List<Message<SurveyResponse>> responses = new ArrayList<>();
    private final List<Message<Cancellation>> cancellations = new ArrayList<>();
    private int minimumCell;
    private int groupedBy = NO_GROUPS;
    private boolean countsLate = true;
    private boolean showsNames;

    private SurveyTally(Message<Survey> survey, Set<PartyCode> invited) {
        this.survey = survey.body();
        this.fit = SurveyFit.of(survey);
        this.invited = Collections.unmodifiableSet(new TreeSet<>(invited));
        this.minimumCell = this.survey.minimumCellOrDefault();
        this.showsNames = this.survey.publicationOrDefault() == SurveyPublication.NAMED_WITH_CONSENT;
    }

    /**
     * A tally of this survey with no responses yet.
     *
     * @param invited the parties that the survey was put to; responses of others are left out
     * @throws IllegalArgumentException where more than 1,000,000 are invited
     */
    public static SurveyTally of(Message<Survey> survey, Set<PartyCode> invited) {
        if (invited.size() > MOST_INVITED) {
            throw new IllegalArgumentException("more than " + MOST_INVITED + " parties");
        }
        return new SurveyTally(survey, invited);
    }

    /** Adds responses, whatever their order and whether they fit or not. */
    public SurveyTally with(Collection<Message<SurveyResponse>> more) {
        responses.addAll(more);
        return this;
    }

    /** Leaves out the responses that these messages cancel. Cancellations of other messages are ignored. */
    public SurveyTally cancellations(Collection<Message<Cancellation>> more) {
        cancellations.addAll(more);
        return this;
    }

    /** Leaves out what was sent after the survey had closed; without this it is counted and reported. */
    public SurveyTally withoutLate() {
        countsLate = false;
        return this;
    }

    /** Shows no answers by name, though the survey allows it and parties consent. */
    public SurveyTally withoutNames() {
        showsNames = false;
        return this;
    }

    /**
     * Sets a larger minimum cell than the survey promised.
     *
     * @throws IllegalArgumentException for less than the survey's, or more than 1,000
     */
    public SurveyTally minimumCell(int parties) {
        if (parties < survey.minimumCellOrDefault() || parties > LARGEST_CELL) {
            throw new IllegalArgumentException("smallest cell of " + parties + " parties, where the survey promised "
                    + survey.minimumCellOrDefault());
        }
        minimumCell = parties;
        return this;
    }

    /**
     * Breaks the tables down by the options of a question, unless no more than one group could be published.
     *
     * @param question a question of the survey of kind yes-no, yes-partial-no or single-choice that depends on no other
     * @throws IllegalArgumentException where the survey has no such question
     */
    public SurveyTally groupedBy(String question) {
        int place = fit.questionnaire().place(question);
        if (place < 0 || !fit.questionnaire().questions().get(place).canGroup()) {
            throw new IllegalArgumentException("not a question to group by: " + question);
        }
        groupedBy = place;
        return this;
    }

    /** The result, and what has become of each response. */
    public SurveyOutcome outcome() {
        ResponseSelection selection = new ResponseSelection(fit, invited, cancellations, countsLate);
        selection.select(responses);
        SurveyCount count = new SurveyCount(fit, groupedBy, showsNames);
        count.add(selection.counted());
        TablePlans plans = TablePlans.of(fit.questionnaire(), count, minimumCell);
        int counted = selection.counted().size();
        SurveyResult result = SurveyResult.builder()
                .survey(survey.survey())
                .version(survey.version())
                .invited(invited.size())
                .answered(selection.answered())
                .counted(counted == selection.answered() ? null : counted)
                .minimumCell(minimumCell)
                .groupedBy(
                        plans.grouped()
                                ? fit.questionnaire().questions().get(groupedBy).id()
                                : null)
                .tables(new TableWriter(fit.questionnaire(), count, plans, minimumCell).tables())
                .named(count.named())
                .build();
        return new SurveyOutcome(result, selection.responses());
    }
}
