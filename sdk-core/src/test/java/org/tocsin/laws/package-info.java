/**
 * The three laws that keep the engines equal, over generated and mutated messages.
 *
 * <p>{@link org.tocsin.laws.MessageMaker} walks the JSON Schemas and makes messages of the right shape,
 * {@link org.tocsin.laws.TreeMutation} and {@link org.tocsin.laws.TextMutation} spoil them, and the tests compare what
 * the engines say: the reader, the scan of the text, networknt, the check of objects, Hibernate Validator. A failure
 * names the seed and the text.
 *
 * <p>{@link org.tocsin.laws.ReaderLaws} are the laws of the reader, each as one assertion. The two targets of the
 * fuzzer, {@link org.tocsin.laws.ReaderTextFuzz} and {@link org.tocsin.laws.ReaderShapeFuzz}, hold it to them too;
 * {@link org.tocsin.laws.FuzzRun} starts the fuzzer.
 */
package org.tocsin.laws;
