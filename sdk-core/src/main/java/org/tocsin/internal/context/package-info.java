/**
 * The rules about a message among others: they use earlier messages, the directory and the time.
 *
 * <p>{@link org.tocsin.internal.context.ContextRules} runs the rules for which the context has enough, one class for
 * each family, and reports the others as not checked; each class names its rules in {@link
 * org.tocsin.internal.rule.Checks}, from which {@code ContextRuleClasses} is generated. {@link
 * org.tocsin.internal.context.CheckContext} is what the rules can read. Questions of several rules have classes of
 * their own: to which parties a message is {@link org.tocsin.internal.context.AskedParties addressed}, how it was
 * {@link org.tocsin.internal.context.Answers answered}, and to which parties a {@link
 * org.tocsin.internal.context.ForwardedMessage forwarded message} may be sent by {@link
 * org.tocsin.internal.context.ReleasePermission permission} of its originator.
 */
package org.tocsin.internal.context;
