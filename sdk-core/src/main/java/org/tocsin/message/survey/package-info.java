/**
 * Surveys of parties: the questionnaire ({@link org.tocsin.message.survey.Survey}), the answers of one party
 * ({@link org.tocsin.message.survey.SurveyResponse}), and what they add up to
 * ({@link org.tocsin.message.survey.SurveyResult}). All are generated; what is done with them stands in {@code
 * org.tocsin.survey}.
 */
package org.tocsin.message.survey;
