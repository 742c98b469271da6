/**
 * The law of revisions: which text of a message counts, whatever came in which order. Everything that asks it, the desk, the
 * directory, exercises, surveys, the rules, asks here.
 *
 * <p>{@link org.tocsin.revision.MessageHistory} is one message, by its {@link org.tocsin.message.MessageKey}: all that its
 * party sent under its identifier in its realm, and what takes it back. {@link org.tocsin.revision.MessageHistories} gathers
 * messages into histories, and {@link org.tocsin.revision.Kept} is what became of each; {@link
 * org.tocsin.revision.TextIdentity} tells texts of one revision apart. Clause: <a
 * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
 */
package org.tocsin.revision;
