/**
 * Rules that a nation, a forum or an organisation adds to those of the format.
 *
 * <p>A {@link org.tocsin.rule.RulePack} has rules about one message and about a message among others, each with a
 * {@link org.tocsin.rule.ProblemDefinition} (code, weight, clause, sentences in several languages), and the extensions
 * that they use. Given to {@code Tocsin.builder().rules(pack)}, it is applied wherever the rules of the format are: by
 * readers, feeds, {@code message()}, {@code write} and {@code check}, with places in the text. A {@link
 * org.tocsin.rule.RulePackProvider} lets programs find packs that are installed beside them.
 *
 * <p>A pack:
 *
 * <pre>{@code
 * @Override
 * public RulePack rulePack() {
 *     return RulePack.builder("org.example.xb.national-profile")
 *             .extension(GridState.EXTENSION)
 *             .rule(NationalProblem.GRID_STATE_MISSING, IncidentReport.class, NationalProfile::gridState)
 *             .rule(NationalProblem.TICKET_MISSING, IncidentReport.class, (report, findings) -> {
 *                 if (report.body().localIds().isEmpty()) {
 *                     findings.add("/body/localIds");
 *                 }
 *             })
 *             .rule(NationalProblem.TITLE_NOT_IN_ENGLISH, NationalProfile::title)
 *             .rule(NationalProblem.LABEL_TOO_WIDE, IncidentReport.class, NationalProfile::label)
 *             .contextRule(NationalProblem.RECIPIENT_NOT_REACHED, Body.class, NationalProfile::recipients)
 *             .build();
 * }
 * }</pre>
 *
 * <p>An SDK with its rules:
 *
 * <pre>{@code
 * private final Tocsin tocsin =
 *         Tocsin.builder().rules(new NationalProfile().rulePack()).build();
 * }</pre>
 */
package org.tocsin.rule;
