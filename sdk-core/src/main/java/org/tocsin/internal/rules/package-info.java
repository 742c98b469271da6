/**
 * The rules that one message alone can keep or break, one class a family; {@link org.tocsin.internal.rules.MessageRules}
 * runs them all over a message whose shape is sound.
 */
package org.tocsin.internal.rules;
