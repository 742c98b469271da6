/**
 * What is done with surveys: {@link org.tocsin.survey.SurveyFit} says what in a response does not fit its survey, {@link
 * org.tocsin.survey.SurveyTally} makes the result of the responses and a report of what was left out.
 *
 * <p>A tally has four steps. {@code ResponseSelection} takes one response of each party. {@code SurveyCount} counts
 * what fits, a {@code QuestionCount} for each question and in it a {@code RowCount} for each group. {@code TablePlans}
 * settles what is told, with the arithmetic of {@code org.tocsin.internal.suppression}. {@code TableWriter} writes it
 * down.
 */
package org.tocsin.survey;
