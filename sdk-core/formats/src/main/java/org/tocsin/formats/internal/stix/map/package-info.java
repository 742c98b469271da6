/**
 * What is where in STIX and in a message, both ways: {@link org.tocsin.formats.internal.stix.map.IncidentMap} and {@link
 * org.tocsin.formats.internal.stix.map.AdvisoryMap} with the maps of their parts. Reading carries a whole body, and finds
 * objects through {@link org.tocsin.formats.internal.stix.map.ObjectsToRead}; writing makes the objects one by one, and
 * carries into each what its map says, through {@link org.tocsin.formats.internal.stix.map.ObjectToWrite}. Identifiers,
 * versions, markings, names and relations are no part of the maps: who writes and who reads knows them.
 */
package org.tocsin.formats.internal.stix.map;
