/**
 * The rules that can be checked on one message alone, one class for each family; {@link
 * org.tocsin.internal.rule.MessageRules} runs them on a message of right shape.
 *
 * <p>A rule about certain members is a {@link org.tocsin.internal.rule.Rule} and reads these members directly: its
 * class names in {@link org.tocsin.internal.rule.Checks} the rules of the register that it checks, and runs for the
 * types of message that these are about ({@code RuleClasses}, generated). A rule about every value of a type is a
 * {@link org.tocsin.internal.rule.MemberRule}; {@link org.tocsin.internal.rule.MessageWalk} shows it all such values in
 * one pass, but only where {@link org.tocsin.internal.value.FirstLook} found that a rule may be broken. The meaning of
 * single values is in {@code org.tocsin.internal.value}.
 */
package org.tocsin.internal.rule;
