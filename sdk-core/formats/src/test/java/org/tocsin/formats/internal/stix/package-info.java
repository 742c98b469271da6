/** Tests of the small parts of a STIX bundle: identifiers, times, patterns. */
package org.tocsin.formats.internal.stix;
