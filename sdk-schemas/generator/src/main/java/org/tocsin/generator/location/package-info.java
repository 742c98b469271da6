/** Reads the files of the source, and finds where in them a value stands, for messages that name the line to change. */
package org.tocsin.generator.location;
