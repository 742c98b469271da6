/** The generated parts of the specification: its tables, the schemas that are derived from others, the catalogue. */
package org.tocsin.generator.specification;
