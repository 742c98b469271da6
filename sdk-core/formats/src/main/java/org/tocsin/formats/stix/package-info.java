/** STIX 2.1, the format that other tools for indicators and incidents read. */
package org.tocsin.formats.stix;
