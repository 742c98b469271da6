/**
 * The rules about a message among others: what was said before, who is who, what the time is.
 *
 * <p>{@link org.tocsin.internal.context.ContextRules} runs those for which the context gives enough, one class a family,
 * and names the others as not checked; which class checks what stands in its {@link org.tocsin.internal.rule.Checks}, from
 * which {@code ContextRuleClasses} is generated. {@link org.tocsin.internal.context.Sight} is what the rules see. What
 * several of them ask has a class of its own: to whom a message is {@link org.tocsin.internal.context.Asked addressed},
 * what was {@link org.tocsin.internal.context.Answers answered}, and whom material that is {@link
 * org.tocsin.internal.context.PassedOn passed on} may reach by {@link org.tocsin.internal.context.Leave leave} of its
 * originator.
 */
package org.tocsin.internal.context;
