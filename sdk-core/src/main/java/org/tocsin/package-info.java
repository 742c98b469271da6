/**
 * The front door. {@link org.tocsin.Tocsin} builds, reads, checks, writes and converts; a {@link org.tocsin.Reader} is
 * made for named realms and answers with a {@link org.tocsin.ReadResult}.
 */
package org.tocsin;
