/**
 * Which text of a message counts, in whatever order the texts arrived. The duty desk, the directory, exercises, surveys
 * and the rules all use this package.
 *
 * <p>{@link org.tocsin.revision.MessageHistory} is the history of one message, given by its {@link
 * org.tocsin.message.MessageKey}: all that its party sent under its identifier in its realm, and the cancellations.
 * {@link org.tocsin.revision.MessageHistories} gathers messages into histories, and {@link org.tocsin.revision.Kept} is
 * the result of adding each; {@link org.tocsin.revision.TextIdentity} compares texts of one revision. Clause: <a
 * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
 */
package org.tocsin.revision;
