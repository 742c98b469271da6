/**
 * Maps between messages and other formats: a {@link org.tocsin.formats.internal.map.Correspondence} says once which
 * member of ours is which place of theirs and how a value is said on the other side; it serves reading, writing, the
 * account and the documentation. {@link org.tocsin.formats.internal.map.Trip} is one conversion over a map.
 */
package org.tocsin.formats.internal.map;
