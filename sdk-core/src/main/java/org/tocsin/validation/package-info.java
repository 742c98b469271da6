/**
 * What is wrong with a message, as data.
 *
 * <p>{@link org.tocsin.validation.Problems} is the answer to every check; a {@link org.tocsin.validation.Problem} has a
 * stable {@link org.tocsin.validation.ProblemCode} ({@link org.tocsin.validation.CoreProblem} is generated from the rule
 * register), a JSON pointer, a place in the text and a sentence in the reader's language.
 *
 * <p>A code says where its rule is found ({@link org.tocsin.validation.RuleScope}) and which parts of a context it needs
 * ({@link org.tocsin.validation.Need}).
 *
 * <p>An {@link org.tocsin.validation.Appraisal} has the problems of a message by itself and, separately, what was found
 * about it in a {@link org.tocsin.context.Context}.
 */
package org.tocsin.validation;
