/**
 * The source of the format, read: {@link org.tocsin.generator.source.Format} has the objects
 * ({@link org.tocsin.generator.source.Definition}) with the types of their members
 * ({@link org.tocsin.generator.source.Type}) and the code lists ({@link org.tocsin.generator.source.CodeList});
 * {@link org.tocsin.generator.source.Dialect} refuses what is not our dialect of JSON Schema. Nothing is written here.
 */
package org.tocsin.generator.source;
