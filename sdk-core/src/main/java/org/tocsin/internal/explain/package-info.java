/**
 * The engines that explain every problem once the fast path has found one: networknt's JSON Schema validator for JSON,
 * Hibernate Validator for objects. {@link org.tocsin.internal.explain.Explainers} makes them when they are first
 * needed, and says so where they can't be had.
 */
package org.tocsin.internal.explain;
