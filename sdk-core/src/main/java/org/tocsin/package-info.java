/**
 * The front door. {@link org.tocsin.Tocsin} builds, reads, checks, writes and converts; a {@link org.tocsin.Reader} is
 * made for named realms and answers with a {@link org.tocsin.ReadResult}. Feeds of many lines go through a {@link
 * org.tocsin.feed.FeedReader}, which every reader is.
 *
 * <p>Behind it, {@code org.tocsin.message} has the messages and {@code org.tocsin.code} their codes, {@code
 * org.tocsin.validation} what is wrong with them, {@code org.tocsin.correspondence} what was said so far, {@code
 * org.tocsin.directory} who is who, {@code org.tocsin.signature} what a message says to the byte, and {@code org.tocsin.conversion} other formats.
 */
package org.tocsin;
