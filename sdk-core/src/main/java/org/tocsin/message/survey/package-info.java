/**
 * Surveys of parties: the questionnaire ({@link org.tocsin.message.survey.Survey}), the answers of one party ({@link
 * org.tocsin.message.survey.SurveyResponse}), and the totals of all answers ({@link
 * org.tocsin.message.survey.SurveyResult}). All are generated; operations on them are in {@code org.tocsin.survey}.
 *
 * <p>The answers of one party:
 *
 * <pre>{@code
 * SurveyResponse answers = SurveyResponse.builder()
 *         .survey("8d3a6f15-92c7-4be0-a1d8-3f5c0e7b2946")
 *         .version(1)
 *         .status(SurveyResponseStatus.SUBMITTED)
 *         .consent(SurveyConsent.NAMED)
 *         .answers(
 *                 SurveyAnswer.builder().question("desk").option("always").build())
 *         .build();
 * }</pre>
 */
package org.tocsin.message.survey;
