/**
 * Tests of the STIX target: {@code StixBundle} looks at a bundle the way a STIX tool does, {@code OasisSchemas} validates
 * it, {@code CarriedValues} finds each value by itself.
 */
package org.tocsin.formats.stix;
