/**
 * The front door. {@link org.tocsin.Tocsin} builds, reads, checks, writes and converts; a {@link org.tocsin.Reader} is
 * made for named realms and answers with a {@link org.tocsin.ReadResult}. Feeds of many lines go through a {@link
 * org.tocsin.FeedReader}, which every reader is.
 */
package org.tocsin;
