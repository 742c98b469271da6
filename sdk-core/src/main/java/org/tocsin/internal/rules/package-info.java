/**
 * The rules that one message alone can keep or break, one class a family; {@link org.tocsin.internal.rules.MessageRules}
 * runs them all over a message whose shape is sound.
 *
 * <p>A rule about certain members is a {@link org.tocsin.internal.rules.Rule} and goes to them. A rule about every value
 * of a type is a {@link org.tocsin.internal.rules.MemberRule}; {@link org.tocsin.internal.rules.MessageWalk} shows it
 * all of them in one pass. What values mean by themselves stands apart: addresses, domain names, indicators, characters,
 * classification markings.
 */
package org.tocsin.internal.rules;
