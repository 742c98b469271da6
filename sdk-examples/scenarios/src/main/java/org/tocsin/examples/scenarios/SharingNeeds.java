package org.tocsin.examples.scenarios;

import org.tocsin.message.Message;
import org.tocsin.message.cooperation.ProgressReport;

/**
 * A year in which parties ask each other what they need, and help: a report of progress, a survey and its result, a need
 * and an offer that meets it, a workshop, guidance, and the report of the year after.
 */
final class SharingNeeds implements Scenario {

    @Override
    public String name() {
        return "sharing-needs";
    }

    @Override
    public String title() {
        return "What parties need from each other, and what they do about it";
    }

    @Override
    public void play(Narrator narrator) {
        ProgressAct progress = new ProgressAct(narrator);
        Message<ProgressReport> first = progress.firstYear();
        new SurveyAct(narrator).play();
        new CooperationAct(narrator).play();
        new LearningAct(narrator).play();
        progress.secondYear(first);
    }
}
