/** Finds where in a file a value stands, for messages that name the line to change. */
package org.tocsin.generator.location;
