/**
 * Rules of one's own: what a nation, a forum or an organisation demands of messages beyond the format.
 *
 * <p>A {@link org.tocsin.rule.RulePack} has rules about one message and about a message among others, each with a
 * {@link org.tocsin.rule.ProblemDefinition} (code, weight, clause, sentences in several languages), and the extensions they
 * look at. Given to {@code Tocsin.builder().rules(pack)}, it is applied wherever the rules of the format are: by readers,
 * feeds, {@code message()}, {@code write} and {@code check}, with places in the text. A
 * {@link org.tocsin.rule.RulePackProvider} lets programs find packs that are installed beside them.
 */
package org.tocsin.rule;
