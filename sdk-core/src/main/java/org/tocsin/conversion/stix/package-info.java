/** STIX 2.1: what other tools of indicators and incidents read. */
package org.tocsin.conversion.stix;
