/**
 * The independent validators that give a second opinion on the shape of messages: networknt's JSON Schema validator on
 * JSON, Hibernate Validator on objects. {@link org.tocsin.internal.explain.SecondOpinion} makes them at their first
 * use, and reports where one cannot run. Nothing else uses them: the reader of the SDK finds the same problems, and
 * property tests check that.
 */
package org.tocsin.internal.explain;
