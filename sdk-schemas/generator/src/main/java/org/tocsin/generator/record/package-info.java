/**
 * The objects of the schemas as records: {@link org.tocsin.generator.record.RecordFile} writes one, with its builder,
 * whose methods take the types of {@link org.tocsin.generator.record.Shorthand}.
 */
package org.tocsin.generator.record;
