/** The maps of STIX, both ways. */
package org.tocsin.formats.internal.stix.map;
