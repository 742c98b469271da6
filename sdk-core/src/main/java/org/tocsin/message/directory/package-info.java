/**
 * The directory and its channel: entries, sharing profiles and communication checks, generated from the schemas. What is
 * done with them stands in {@code org.tocsin.directory}.
 */
package org.tocsin.message.directory;
