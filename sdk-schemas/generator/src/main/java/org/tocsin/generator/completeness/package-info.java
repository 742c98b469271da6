/** Finds what is not yet whole in the project, such as a type of message that stands in some of its places alone. */
package org.tocsin.generator.completeness;
