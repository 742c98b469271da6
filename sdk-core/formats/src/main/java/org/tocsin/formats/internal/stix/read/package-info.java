/**
 * Reads bundles of STIX 2.x. {@link org.tocsin.formats.internal.stix.map.IncidentMap} and {@link
 * org.tocsin.formats.internal.stix.map.AdvisoryMap} say what is where on either side; what looks at a whole bundle stands
 * beside them: {@link org.tocsin.formats.internal.stix.read.Graph} its objects and relations, {@link
 * org.tocsin.formats.internal.stix.read.Labels} its labels, {@link org.tocsin.formats.internal.stix.read.Claims} what says
 * who is responsible.
 */
package org.tocsin.formats.internal.stix.read;
