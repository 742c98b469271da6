/**
 * JSON of other formats: {@link org.tocsin.json.JsonDocument} reads one within limits, {@link org.tocsin.json.Node} is a
 * value in it that knows its place, {@link org.tocsin.json.OutermostMembers} tells what a document may be, and {@link
 * org.tocsin.json.PlainJson} writes one. Messages are read and written by {@code org.tocsin.Tocsin}.
 */
package org.tocsin.json;
