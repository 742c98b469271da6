/**
 * The messages that were sent and received so far, and how they are related.
 *
 * <p>A {@link org.tocsin.correspondence.Correspondence} keeps messages and finds them by the {@link
 * org.tocsin.correspondence.Topic topics} that they are about; {@link org.tocsin.correspondence.NamedMessage} lists
 * which other messages one names, and {@link org.tocsin.correspondence.HandlingInForce} gives the handling of a message
 * that holds now, after changes by its originator. A caller names the realms, so that messages of an exercise are never
 * mixed with real ones.
 *
 * <p>{@link org.tocsin.correspondence.DutyDesk} answers what an operator asks of it: which {@link
 * org.tocsin.correspondence.OpenItem items} are open, which {@link org.tocsin.correspondence.ReceivedAnswer answers} came,
 * {@link org.tocsin.correspondence.LabelOwner who} may lower a label, which {@link
 * org.tocsin.correspondence.RunningExercise exercise} is running.
 *
 * <p>{@link org.tocsin.correspondence.FollowUp} begins the header of the next message: an {@link
 * org.tocsin.correspondence.AnswerDraft answer}, a revision, a cancellation, a forwarding.
 */
package org.tocsin.correspondence;
