/**
 * The rules about a message among others: what was said before, who is who, what the time is.
 *
 * <p>{@link org.tocsin.internal.context.ContextRules} runs those for which the context gives enough, one class a family,
 * and names the others as not checked. {@link org.tocsin.internal.context.Sight} is what the rules see.
 */
package org.tocsin.internal.context;
