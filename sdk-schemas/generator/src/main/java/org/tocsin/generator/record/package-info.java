/**
 * The objects of the schemas as records: {@link org.tocsin.generator.record.RecordFile} writes one, with its builder, whose
 * methods take what {@link org.tocsin.generator.record.Shorthand} says.
 */
package org.tocsin.generator.record;
