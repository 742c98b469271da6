/**
 * The three laws that keep the engines equal, over generated and mutated messages.
 *
 * <p>{@link org.tocsin.laws.MessageMaker} walks the JSON Schemas and makes messages of the right shape,
 * {@link org.tocsin.laws.TreeMutation} and {@link org.tocsin.laws.TextMutation} spoil them, and the tests compare what
 * the engines say: the reader, the scan of the text, networknt, the check of objects, Hibernate Validator. A failure
 * names the seed and the text.
 */
package org.tocsin.laws;
