/**
 * The rules about a message among others: they use what was said before, the directory and the time.
 *
 * <p>{@link org.tocsin.internal.context.ContextRules} runs those for which the context gives enough, one class a
 * family, and names the others as not checked; which class checks what stands in its {@link
 * org.tocsin.internal.rule.Checks}, from which {@code ContextRuleClasses} is generated. {@link
 * org.tocsin.internal.context.CheckContext} is what the rules see. What several of them ask has a class of its own: to
 * whom a message is {@link org.tocsin.internal.context.AskedParties addressed}, what was {@link
 * org.tocsin.internal.context.Answers answered}, and whom material that is {@link
 * org.tocsin.internal.context.ForwardedMessage passed on} may reach by {@link
 * org.tocsin.internal.context.ReleasePermission permission} of its originator.
 */
package org.tocsin.internal.context;
