/**
 * The rules that one message alone can keep or break, one class a family; {@link org.tocsin.internal.rule.MessageRules}
 * runs them all over a message whose shape is sound.
 *
 * <p>A rule about certain members is a {@link org.tocsin.internal.rule.Rule} and goes to them: its class says in {@link
 * org.tocsin.internal.rule.Checks} which rules of the register it checks, and is asked of the types that these are
 * about ({@code RuleClasses}, generated). A rule about every value of a type is a {@link
 * org.tocsin.internal.rule.MemberRule}; {@link org.tocsin.internal.rule.MessageWalk} shows it all of them in one pass,
 * but only where {@link org.tocsin.internal.value.FirstLook} left a doubt. What single values mean is in {@code
 * org.tocsin.internal.value}.
 */
package org.tocsin.internal.rule;
