/**
 * The directory and its channel: entries, sharing profiles and communication checks, generated from the schemas.
 *
 * <p>By hand stands {@link org.tocsin.message.directory.WishedTimes}, how soon a reply is wished for.
 */
package org.tocsin.message.directory;
