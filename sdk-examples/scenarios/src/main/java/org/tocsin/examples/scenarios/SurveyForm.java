package org.tocsin.examples.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyResponse;

/**
 * A party's answers to the survey, as one line of a table gives them.
 *
 * @param sentAt when they are sent
 * @param party the party
 * @param consent what may be done with them
 * @param version the version of the form that is answered
 * @param kinds what is needed
 * @param order what would help most, best first
 * @param met how far needs are met
 * @param desk when the desk is staffed
 * @param onCall whether it is planned to be on call; empty where this is not asked
 * @param procedure whether there is a written procedure
 * @param reports how many incidents were reported; empty where this is not told
 */
record SurveyForm(
        String sentAt,
        String party,
        SurveyConsent consent,
        int version,
        List<String> kinds,
        List<String> order,
        long met,
        String desk,
        String onCall,
        String procedure,
        String reports) {

    private static final Pattern COLUMNS = Pattern.compile(" +");
    private static final Pattern COMMA = Pattern.compile(",");

    /** What the parties answer, in the order of sending. {@code -} stands for what is not answered. */
    static final List<SurveyForm> ALL = parse("""
            02-09T08:10 XA      named          2 reports,signs,contacts    faster,verified,fuller   3 all-hours    -   yes     14
            02-10T02:00 XB      aggregate-only 2 reports,signs,advice      verified,faster,tailored 2 on-call      -   partial 90
            02-11T09:30 x-one   aggregate-only 2 signs,training            faster,tailored          1 office-hours yes no      0
            02-11T14:45 XC      named          2 reports,signs             verified,fuller,faster   4 all-hours    -   yes     31
            02-12T07:20 x-two   aggregate-only 2 reports,training,contacts faster,verified,tailored 1 office-hours no  no      2
            02-13T10:00 XD      aggregate-only 2 reports,signs,contacts    faster,verified,fuller   2 on-call      -   partial 6
            02-16T11:15 x-three aggregate-only 2 training,advice           tailored,faster          1 office-hours yes no      1
            02-17T06:40 x-four  named          2 reports,signs,advice      faster,fuller,verified   3 on-call      -   partial 8
            02-18T09:05 XE      aggregate-only 2 training,contacts,reports faster,verified,tailored 2 office-hours yes no      3
            02-19T13:30 x-five  aggregate-only 2 reports,signs,other       verified,faster,fuller   3 all-hours    -   yes     22
            02-20T08:00 XF      not-published  2 signs                     verified,faster          3 on-call      -   partial 11
            02-23T15:10 x-six   aggregate-only 2 signs,training            faster,verified,tailored 2 office-hours yes no      2
            02-24T05:55 XG      aggregate-only 2 reports,signs,contacts    verified,faster,tailored 3 all-hours    -   yes     40
            02-25T10:20 x-seven aggregate-only 2 reports,training          faster,verified          2 office-hours yes no      1
            02-26T12:00 x-eight aggregate-only 1 reports,advice            faster,verified          3 on-call      -   partial 5
            02-26T16:30 x-nine  aggregate-only 2 reports,signs,contacts    faster,verified,fuller   3 all-hours    -   yes     5000
            02-27T09:45 XH      aggregate-only 2 reports,signs,training    verified,faster,tailored 2 on-call      -   partial 9
            03-03T07:30 x-ten   aggregate-only 2 reports,training          faster,verified          1 office-hours yes no      2
            """);

    private static List<SurveyForm> parse(String table) {
        return table.lines().map(SurveyForm::line).toList();
    }

    private static SurveyForm line(String line) {
        List<String> cells = COLUMNS.splitAsStream(line).toList();
        return new SurveyForm(
                "2026-" + cells.get(0) + ":00Z",
                cells.get(1),
                SurveyConsent.list().of(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                COMMA.splitAsStream(cells.get(4)).toList(),
                COMMA.splitAsStream(cells.get(5)).toList(),
                Long.parseLong(cells.get(6)),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                cells.get(10));
    }

    /** Those that reach the secretariat before the survey closes. */
    static List<SurveyForm> inTime() {
        return ALL.subList(0, ALL.size() - 1);
    }

    /** The one that comes after the survey has closed. */
    static SurveyForm late() {
        return ALL.get(ALL.size() - 1);
    }

    /** The form with another number of reports. */
    SurveyForm withReports(String corrected) {
        return new SurveyForm(sentAt, party, consent, version, kinds, order, met, desk, onCall, procedure, corrected);
    }

    SurveyResponse.Builder response() {
        return SurveyResponse.builder()
                .survey(SurveyQuestions.SURVEY)
                .version(version)
                .status(SurveyResponseStatus.SUBMITTED)
                .consent(consent)
                .answers(answers());
    }

    private List<SurveyAnswer> answers() {
        List<SurveyAnswer> answers = new ArrayList<>();
        SurveyAnswer.Builder needed = answer(SurveyQuestions.KINDS).options(kinds);
        answers.add((kinds.contains("other") ? needed.text("en", "Word of which hosts must not be blocked.") : needed)
                .build());
        answers.add(answer(SurveyQuestions.ORDER).options(order).build());
        answers.add(answer(SurveyQuestions.MET).number(met).build());
        answers.add(answer(SurveyQuestions.DESK).option(desk).build());
        if (!onCall.equals("-")) {
            answers.add(answer(SurveyQuestions.ON_CALL).option(onCall).build());
        }
        answers.add(answer(SurveyQuestions.PROCEDURE).option(procedure).build());
        answers.add(
                answer(SurveyQuestions.REPORTS).number(Long.valueOf(reports)).build());
        return answers;
    }

    private static SurveyAnswer.Builder answer(String question) {
        return SurveyAnswer.builder().question(question);
    }
}
